//! One reading of a text by both, and in what they may differ.

use serde_json::Value;
use wechatpay_coupon::api::ENDPOINTS;
use wechatpay_coupon::error::Reason;
use wechatpay_coupon::wire::json::{Judge, read, text_of, to_ascii};

/// What both say of a text. The last two are all that they may disagree about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    Accepted,
    Refused,
    /// Nested deeper than 32 levels, which `serde_json` takes up to 127.
    TooDeep,
    /// A number beyond what a double holds, which `serde_json` does not take. Here its digits are kept.
    LargeNumber,
}

/// What this crate says of a text: why it cannot be read, if so. The kind of entity does not matter.
pub fn reason(text: &[u8]) -> Option<Reason> {
    let text = match text_of(text) {
        Ok(text) => text,
        Err(unreadable) => return Some(unreadable.reason),
    };
    read(text, ENDPOINTS[2].answer, Judge::Lenient).err().map(|unreadable| unreadable.reason)
}

/// Has both read a text. What both accept means the same after it has been put in ASCII.
pub fn verdict(text: &[u8]) -> Verdict {
    match (reason(text), serde_json::from_slice::<Value>(text)) {
        (None, Ok(value)) => {
            let text = std::str::from_utf8(text).unwrap();
            if !text.is_ascii() {
                let ascii = to_ascii(text);
                assert!(ascii.is_ascii() && serde_json::from_str::<Value>(&ascii).unwrap() == value, "{text}");
            }
            Verdict::Accepted
        }
        (Some(Reason::JSON_SYNTAX | Reason::JSON_NOT_UTF8), Err(error)) if !is_large_number(&error) => Verdict::Refused,
        (Some(Reason::JSON_TOO_DEEP), Ok(value)) if depth(&value) > 32 => Verdict::TooDeep,
        (ours, Err(error)) if is_large_number(&error) => {
            // With a smaller exponent they agree.
            let accepted = serde_json::from_slice::<Value>(&without_exponents(text)).is_ok();
            assert_eq!(ours, (!accepted).then_some(Reason::JSON_SYNTAX), "{}", String::from_utf8_lossy(text));
            Verdict::LargeNumber
        }
        (ours, reference) => panic!("{ours:?} here, {reference:?} there: {}", String::from_utf8_lossy(text)),
    }
}

fn is_large_number(error: &serde_json::Error) -> bool {
    error.to_string().starts_with("number out of range")
}

/// The same text with every exponent zero.
pub fn without_exponents(text: &[u8]) -> Vec<u8> {
    let mut in_exponent = false;
    let zeros = text.iter().map(|byte| {
        in_exponent = matches!(byte, b'e' | b'E') || in_exponent && matches!(byte, b'+' | b'-' | b'0'..=b'9');
        if in_exponent && byte.is_ascii_digit() { b'0' } else { *byte }
    });
    zeros.collect()
}

fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Value::Object(members) => 1 + members.values().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}

/// How often each verdict came.
pub fn counted(verdicts: impl Iterator<Item = Verdict>) -> Vec<(Verdict, usize)> {
    let mut counts = std::collections::BTreeMap::new();
    for verdict in verdicts {
        *counts.entry(verdict).or_default() += 1;
    }
    counts.into_iter().collect()
}
