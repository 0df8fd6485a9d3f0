//! Any text as every declared object: each answer and event leniently, each question strictly. Refuses that something is accepted that
//! another reader takes for no JSON, that reading what was written gives another object, and findings without bounds.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wechatpay_coupon::api::notification_kinds::KINDS;
use wechatpay_coupon::api::{CERTIFICATES, ENDPOINTS};
use wechatpay_coupon::protocol::notification::Envelope;
use wechatpay_coupon::wire::json::{self, Judge, MAX_DEPTH, MAX_FINDING_BYTES, MAX_FINDINGS};
use wechatpay_coupon::schema::Schema;
use wechatpay_coupon_fuzz::demand_json;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = json::text_of(data) else { return };
    let endpoints = || ENDPOINTS.iter().copied().chain([CERTIFICATES]);
    let mut readable = false;
    for schema in endpoints().map(|endpoint| endpoint.answer).chain(KINDS.iter().map(|kind| kind.event)).chain([Envelope::SCHEMA]) {
        readable = reads(text, schema, RESPONSE);
    }
    for endpoint in endpoints() {
        assert_eq!(reads(text, endpoint.question, REQUEST), readable, "one declaration reads a text that another cannot");
    }
    if readable {
        demand_json(text);
        let quoted = json::quote_unsafe_numbers(text);
        demand_json(&quoted);
        assert_eq!(json::quote_unsafe_numbers(&quoted), quoted);
    } else if let Ok(value) = serde_json::from_str::<serde_json::Value>(text) {
        assert!(has_too_much(text, &value), "this JSON was not read: {text}");
    }
});

/// Whether the text could be read at all.
fn reads(text: &str, schema: &'static Schema, judge: Judge) -> bool {
    let Ok(reading) = json::read(text, schema, judge) else { return false };
    let bytes: usize = reading.findings.iter().map(|finding| finding.path.len() + finding.message.len()).sum();
    assert!(reading.findings.len() <= MAX_FINDINGS && bytes <= MAX_FINDING_BYTES + (64 << 10), "{bytes} bytes of findings");
    if !reading.refused && judge == REQUEST {
        let body = json::write_body(&reading.object);
        demand_json(&body);
        let again = json::read(&body, schema, RESPONSE).expect("what was written can be read");
        assert_eq!(json::write_body(&again.object), body);
    }
    true
}

/// What JSON allows and we do not: depth. serde_json stops at 128 levels.
fn has_too_much(text: &str, value: &serde_json::Value) -> bool {
    fn depth(value: &serde_json::Value) -> u32 {
        let inner = match value {
            serde_json::Value::Array(items) => items.iter().map(depth).max(),
            serde_json::Value::Object(members) => members.values().map(depth).max(),
            _ => return 0,
        };
        1 + inner.unwrap_or(0)
    }
    // Of a name that is there twice, serde_json keeps the last value alone.
    depth(value) > MAX_DEPTH || text.matches(['[', '{']).count() > 32
}
