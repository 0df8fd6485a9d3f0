//! What leaves the wasm: small objects of strings with fixed names. The entity leaves as its JSON text, which the host parses, so that
//! no name from outside is ever written as a property from here.

use serde::ser::{Serialize, SerializeMap, Serializer};
use wasm_bindgen::JsValue;

use crate::client::{Answer, Unsigned};
use crate::error::{Error, Finding, Severity};
use crate::protocol::names;
use crate::wire::json;

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct Request<'r> {
    method: &'r str,
    url: &'r str,
    headers: Pairs<'r>,
    body: &'r str,
    message: &'r str,
    nonce: &'r str,
    timestamp: &'r str,
    echo: Option<&'r str>,
}

/// Header names are our own constants, so an object is safe.
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

#[derive(serde::Serialize)]
struct Verified<'a> {
    text: &'a str,
    serial: &'a str,
    /// As JSON text: an answer can have many, and every property written from here costs more than the host's parser.
    findings: Option<String>,
}

/// A finding: path, rule, message, whether it refuses.
type Found<'a> = (&'a str, &'a str, &'a str, bool);

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct Failure<'a> {
    code: &'a str,
    outcome: &'a str,
    at: Option<&'a str>,
    reason: Option<&'a str>,
    seconds: Option<i64>,
    findings: Option<String>,
    api_code: Option<&'a str>,
    api_message: Option<&'a str>,
    detail: Option<&'a str>,
    verified: Option<bool>,
}

pub(super) fn request(unsigned: &Unsigned, authorization: Option<String>) -> JsValue {
    let authorization = authorization.as_deref().map(|value| (names::AUTHORIZATION, value));
    let others = unsigned.headers.iter().map(|(name, value)| (*name, value.as_str()));
    write(&Request {
        method: unsigned.method,
        url: &unsigned.url,
        headers: Pairs(authorization.into_iter().chain(others).collect()),
        body: &unsigned.body,
        message: &unsigned.message,
        nonce: &unsigned.nonce,
        timestamp: &unsigned.timestamp,
        echo: unsigned.echo.as_deref(),
    })
}

pub(super) fn answer(answer: &Answer<'_>) -> JsValue {
    write(&Verified { text: &json::to_ascii(&answer.text), serial: &answer.serial, findings: found(&answer.findings) })
}

pub(super) fn error(error: Error) -> JsValue {
    let api = error.api.as_deref();
    write(&Failure {
        code: error.code.as_str(),
        outcome: error.outcome.as_str(),
        at: error.at.as_deref(),
        reason: error.reason.map(crate::error::Reason::as_str),
        seconds: error.seconds,
        findings: found(&error.findings),
        api_code: api.and_then(|api| api.code.as_deref()),
        api_message: api.and_then(|api| api.message.as_deref()),
        detail: api.and_then(|api| api.detail.as_deref()),
        verified: api.map(|api| api.verified),
    })
}

fn found(findings: &[Finding]) -> Option<String> {
    let found = findings
        .iter()
        .map(|finding| -> Found<'_> { (&finding.path, finding.rule, &finding.message, finding.severity == Severity::Error) });
    (!findings.is_empty()).then(|| json::write_list(&found.collect::<Vec<_>>())).flatten()
}

/// Writing fixed names and strings has no reason to fail; the facade treats `undefined` as a lost instance.
fn write(value: &impl Serialize) -> JsValue {
    let serializer = serde_wasm_bindgen::Serializer::new().serialize_maps_as_objects(true);
    value.serialize(&serializer).unwrap_or(JsValue::UNDEFINED)
}
