//! What leaves the wasm: one JSON text in ASCII a call, which the host parses, so that no property is ever written from here. The
//! entity is in it as its own text, unread.

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use wasm_bindgen::JsValue;

use crate::client::{Answer, Unsigned};
use crate::error::{Error, Finding, Reason, Severity};
use crate::protocol::names;
use crate::wire::json;

#[derive(Serialize)]
struct Request<'r> {
    method: &'r str,
    url: &'r str,
    headers: Pairs<'r>,
    body: &'r str,
    message: &'r str,
    nonce: &'r str,
    timestamp: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    echo: Option<&'r str>,
}

/// Pairs of name and value, as an object.
struct Pairs<'r>(Vec<(&'r str, &'r str)>);

impl Serialize for Pairs<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

/// A finding: path, rule, message, whether it refuses.
type Found<'a> = (&'a str, &'a str, &'a str, bool);

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Failure<'a> {
    code: &'a str,
    outcome: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seconds: Option<i64>,
    findings: Vec<Found<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    api_code: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    api_message: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    verified: Option<bool>,
}

pub(super) fn request(unsigned: &Unsigned, authorization: Option<String>) -> String {
    let authorization = authorization.as_deref().map(|value| (names::AUTHORIZATION, value));
    let others = unsigned.headers.iter().map(|(name, value)| (*name, value.as_str()));
    ascii(&json::write(&Request {
        method: unsigned.method,
        url: &unsigned.url,
        headers: Pairs(authorization.into_iter().chain(others).collect()),
        body: &unsigned.body,
        message: &unsigned.message,
        nonce: &unsigned.nonce,
        timestamp: &unsigned.timestamp,
        echo: unsigned.echo.as_deref(),
    }))
}

pub(super) fn answer(answer: &Answer<'_>) -> String {
    let about = json::write(&(&answer.serial, found(&answer.findings)));
    ascii(&["[", &answer.text, ",", &about, "]"].concat())
}

pub(super) fn error(error: Error) -> JsValue {
    let api = error.api.as_deref();
    let text = json::write(&Failure {
        code: error.code.as_str(),
        outcome: error.outcome.as_str(),
        at: error.at.as_deref(),
        reason: error.reason.map(Reason::as_str),
        seconds: error.seconds,
        findings: found(&error.findings),
        api_code: api.and_then(|api| api.code.as_deref()),
        api_message: api.and_then(|api| api.message.as_deref()),
        detail: api.and_then(|api| api.detail.as_deref()),
        verified: api.map(|api| api.verified),
    });
    JsValue::from_str(&ascii(&text))
}

fn found(findings: &[Finding]) -> Vec<Found<'_>> {
    let found = findings
        .iter()
        .map(|finding| -> Found<'_> { (&finding.path, finding.rule, &finding.message, finding.severity == Severity::Error) });
    found.collect()
}

fn ascii(text: &str) -> String {
    json::to_ascii(text).into_owned()
}
