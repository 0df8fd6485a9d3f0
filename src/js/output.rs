//! What leaves the wasm: one JSON text a call, which the host parses, so that no property is ever written from here.

use serde::{Serialize, Serializer};
use wasm_bindgen::JsValue;

use crate::client::{Body, Notification, Response, Unsigned};
use crate::error::{Error, Finding, Severity};
use crate::protocol::certificates::Certificate;
use crate::protocol::names;
use crate::wire::multipart::Multipart;

#[derive(Serialize)]
struct Request<'u> {
    method: &'static str,
    target: &'u str,
    #[serde(serialize_with = "members")]
    headers: Vec<(&'static str, &'u str)>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<&'u str>,
    /// What is sent around the bytes of a file.
    #[serde(skip_serializing_if = "Option::is_none")]
    multipart: Option<Around<'u>>,
    /// The text to sign, as far as the JSON text in `body`, which would be escaped twice.
    message: &'u str,
    nonce: &'u str,
    timestamp: &'u str,
    /// What the response must repeat: JSON pairs of name and value, which the facade gives back with it.
    echo: String,
    findings: Vec<Found<'u>>,
}

#[derive(Serialize)]
struct Around<'u> {
    before: &'u str,
    after: &'u str,
}

pub(super) fn request(unsigned: &Unsigned, authorization: Option<&str>) -> String {
    let authorization = authorization.map(|value| (names::AUTHORIZATION, value));
    let others = unsigned.headers.iter().map(|(name, value)| (*name, value.as_str()));
    text(&Request {
        method: unsigned.method,
        target: &unsigned.target,
        headers: authorization.into_iter().chain(others).collect(),
        body: if let Body::Json(text) = &unsigned.body { Some(text) } else { None },
        multipart: match &unsigned.body {
            Body::Multipart(Multipart { before, after, .. }) => Some(Around { before, after }),
            _ => None,
        },
        message: if let Body::Json(text) = &unsigned.body { before(&unsigned.message, text) } else { &unsigned.message },
        nonce: &unsigned.nonce,
        timestamp: &unsigned.timestamp,
        echo: text(&unsigned.echo),
        findings: found(&unsigned.findings),
    })
}

/// What of a text to sign comes before its body.
fn before<'m>(message: &'m str, body: &str) -> &'m str {
    message.strip_suffix('\n').and_then(|message| message.strip_suffix(body)).unwrap_or(message)
}

/// What is known of a verified body. The host parses the body itself, or `text` where its integers had to be put in quotes.
#[derive(Serialize)]
struct Verified<'a> {
    serial: &'a str,
    findings: Vec<Found<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
}

pub(super) fn verified(response: &Response<'_>) -> String {
    text(&Verified { serial: &response.serial, findings: found(&response.findings), text: response.text.as_deref() })
}

/// Platform certificates, in the order of the list. The rest of it is for the host to parse.
#[derive(Serialize)]
struct Decrypted<'c> {
    certificates: Vec<Opened<'c>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'c str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Opened<'c> {
    serial_no: &'c str,
    pem: &'c str,
}

pub(super) fn certificates(response: &Response<'_>, certificates: &[Certificate]) -> String {
    let opened = certificates.iter().map(|Certificate { serial_no, pem }| Opened { serial_no, pem });
    text(&Decrypted { certificates: opened.collect(), text: response.text.as_deref() })
}

/// What is known of a verified notification. The host parses its envelope itself, and the event, which was encrypted.
#[derive(Serialize)]
struct Event<'n> {
    kind: &'static str,
    serial: &'n str,
    findings: Vec<Found<'n>>,
    event: &'n str,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'n str>,
}

pub(super) fn notification(notification: &Notification) -> String {
    let Notification { kind, event, findings, serial, text: envelope } = notification;
    text(&Event { kind, serial, findings: found(findings), event, text: envelope.as_deref() })
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Failure<'e> {
    code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seconds: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    more: Option<&'e str>,
    findings: Vec<Found<'e>>,
    key_ids: &'e [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    api: Option<Api<'e>>,
}

#[derive(Serialize)]
struct Api<'e> {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'e str>,
    verified: bool,
}

pub(super) fn error(error: Error) -> JsValue {
    let api = error.api.as_deref();
    JsValue::from_str(&text(&Failure {
        code: error.code.as_str(),
        at: error.at.as_deref(),
        reason: error.reason.map(|reason| reason.as_str()),
        seconds: error.seconds,
        more: error.more.as_deref(),
        findings: found(&error.findings),
        key_ids: &error.key_ids,
        api: api.map(|api| Api {
            code: api.code.as_deref(),
            message: api.message.as_deref(),
            text: api.text.as_deref(),
            verified: api.verified,
        }),
    }))
}

#[derive(Serialize)]
struct Found<'f> {
    path: &'f str,
    rule: &'static str,
    message: &'f str,
    severity: &'static str,
}

fn found(findings: &[Finding]) -> Vec<Found<'_>> {
    let severity = |severity| if severity == Severity::Error { "error" } else { "warning" };
    findings
        .iter()
        .map(|Finding { path, rule, message, severity: how }| Found { path, rule, message, severity: severity(*how) })
        .collect()
}

fn members<S: Serializer>(pairs: &[(&'static str, &str)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(pairs.iter().copied())
}

/// Writing texts and numbers to memory does not fail.
fn text(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
