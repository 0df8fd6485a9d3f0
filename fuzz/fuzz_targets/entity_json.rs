//! Any text as every declared object: each response and event leniently, each request strictly, on both sides. It fails when something is accepted
//! that another reader does not take for JSON, when reading what was written gives another object, and for findings without bounds.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wechatpay_coupon::generated::notifications::NOTIFICATIONS;
use wechatpay_coupon::generated::operations::OPERATIONS;
use wechatpay_coupon::json::{self, MAX_DEPTH};
use wechatpay_coupon::protocol::notification::Envelope;
use wechatpay_coupon::rules;
use wechatpay_coupon::schema::{Direction, Schema, Side};
use wechatpay_coupon::validate::{self, How, MAX_FINDING_BYTES, MAX_FINDINGS};
use wechatpay_coupon_fuzz::demand_json;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = json::text_of(data) else { return };
    let how = |direction, side| How { direction, side, rules: rules::of, upload: None, now: None };
    let responses = OPERATIONS.iter().filter_map(|operation| operation.response);
    let received: Vec<_> = responses.chain(NOTIFICATIONS.iter().map(|kind| kind.event)).chain([Envelope::SCHEMA]).collect();
    let readable = reads(text, Envelope::SCHEMA, how(Direction::Response, Side::Merchant));
    for side in [Side::Merchant, Side::Brand] {
        let received = received.iter().map(|schema| (*schema, Direction::Response));
        let sent = OPERATIONS.iter().map(|operation| (operation.request, Direction::Request));
        for (schema, direction) in received.chain(sent) {
            assert_eq!(reads(text, schema, how(direction, side)), readable, "one declaration reads a text that another cannot");
        }
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
fn reads(text: &str, schema: &'static Schema, how: How<'_>) -> bool {
    let Ok(reading) = validate::read(text, schema, how) else { return false };
    let bytes: usize = reading.findings.iter().map(|finding| finding.path.len() + finding.message.len()).sum();
    assert!(reading.findings.len() <= MAX_FINDINGS && bytes <= MAX_FINDING_BYTES + (64 << 10), "{bytes} bytes of findings");
    if !reading.has_errors && how.direction == Direction::Request {
        let body = validate::write_body(&reading.object);
        demand_json(&body);
        let again = validate::read(&body, schema, how).expect("what was written can be read");
        assert_eq!(validate::write_body(&again.object), body);
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
