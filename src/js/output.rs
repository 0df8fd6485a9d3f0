//! What leaves the wasm: one JSON text a call, which the host parses, so that no property is ever written from here. The
//! entity is in it as its own text, unread.

use wasm_bindgen::JsValue;

use crate::client::{Answer, Notification, Unsigned};
use crate::error::{Error, Finding, Reason, Severity};
use crate::protocol::names;
use crate::wire::json::{self, Json};
use crate::wire::value::Value;

pub(super) fn request(unsigned: &Unsigned, authorization: Option<String>) -> String {
    let authorization = authorization.as_deref().map(|value| (names::AUTHORIZATION, Json::Text(value)));
    let echo = unsigned.echo.iter().map(|(name, value)| Json::Array(vec![name.as_str().into(), value.as_str().into()]));
    // A text, which the facade holds for the answer as it is.
    let echo = json::write(&Json::Array(echo.collect()));
    let others = unsigned.headers.iter().map(|(name, value)| (*name, Json::Text(value)));
    let findings = (!unsigned.findings.is_empty()).then(|| found(&unsigned.findings));
    ascii(&Json::Object(vec![
        ("method", unsigned.method.into()),
        ("target", unsigned.target.as_str().into()),
        ("headers", Json::Object(authorization.into_iter().chain(others).collect())),
        ("body", unsigned.body.as_deref().into()),
        ("message", unsigned.message.as_str().into()),
        ("nonce", unsigned.nonce.as_str().into()),
        ("timestamp", unsigned.timestamp.as_str().into()),
        ("echo", Json::Text(&echo)),
        ("findings", findings.into()),
    ]))
}

/// The entity, then what is known about it.
pub(super) fn answer(answer: &Answer<'_>) -> String {
    let about = Json::Array(vec![answer.serial.as_str().into(), found(&answer.findings)]);
    ascii(&Json::Array(vec![Json::Raw(&answer.text), about]))
}

/// The event, then what is known about it.
pub(super) fn notification(notification: &Notification<'_>) -> String {
    let Notification { kind, envelope, event, findings, serial } = notification;
    let told = ["id", "create_time", "event_type", "summary"].map(|name| (name, as_it_came(envelope.get(name))));
    let told = told.iter().map(|(name, text)| (*name, text.as_deref().map_or(Json::Absent, Json::Raw))).collect();
    let about = [Json::Text(kind), Json::Text(serial), Json::Object(told), found(findings)];
    ascii(&Json::Array(vec![Json::Raw(event), Json::Array(about.into())]))
}

/// The JSON text of a field of the envelope, which need not be of its declared type.
fn as_it_came(value: &Value<'_>) -> Option<String> {
    match value {
        Value::Null => Some("null".into()),
        Value::Unusable(text) => Some(json::quote_unsafe_numbers(text)),
        value => value.text().map(|text| json::write(&text.into())),
    }
}

pub(super) fn error(error: Error) -> JsValue {
    let api = error.api.as_deref();
    let text = ascii(&Json::Object(vec![
        ("code", number(error.code.number())),
        ("outcome", error.outcome.as_str().into()),
        ("at", error.at.as_deref().into()),
        ("reason", number(error.reason.and_then(Reason::number))),
        ("seconds", error.seconds.map_or(Json::Absent, Json::Integer)),
        ("more", error.more.as_deref().into()),
        ("findings", found(&error.findings)),
        ("keyIds", Json::Array(error.key_ids.iter().map(|id| id.as_str().into()).collect())),
        ("apiCode", api.and_then(|api| api.code.as_deref()).into()),
        ("apiMessage", api.and_then(|api| api.message.as_deref()).into()),
        ("detail", api.and_then(|api| api.detail.as_deref()).into()),
        ("verified", api.map_or(Json::Absent, |api| Json::Bool(api.verified))),
    ]));
    JsValue::from_str(&text)
}

/// A place in a table.
fn number(place: Option<usize>) -> Json<'static> {
    place.and_then(|place| i64::try_from(place).ok()).map_or(Json::Absent, Json::Integer)
}

/// Rows: path, rule, message, whether it refuses.
fn found(findings: &[Finding]) -> Json<'_> {
    Json::Array(findings.iter().map(row).collect())
}

fn row(finding: &Finding) -> Json<'_> {
    let refuses = Json::Bool(finding.severity == Severity::Error);
    Json::Array(vec![finding.path.as_str().into(), finding.rule.into(), finding.message.as_str().into(), refuses])
}

/// In ASCII, which hosts take over faster, unless it is long: memory of the wasm never shrinks, and the escapes take up to three times as much.
fn ascii(value: &Json<'_>) -> String {
    const LONG: usize = 256 << 10;
    let text = json::write(value);
    if text.len() > LONG || text.is_ascii() { text } else { json::to_ascii(&text) }
}
