//! Prepares a request: checks its parameters, and writes everything but its signature.

use super::{Body, Client, Unsigned, brings_keys};
use crate::crypto::random::Random;
use crate::crypto::verify;
use crate::error::{Code, Error, Finding, Reason, Severity};
use crate::operation::{Echo, Operation, Payload};
use crate::protocol::{call, message, names};
use crate::rules;
use crate::schema::{Direction, Place};
use crate::validate::value::{Object, Value};
use crate::validate::{self, How, Unreadable, Upload};
use crate::wire::multipart;
use crate::wire::url;

impl Client {
    /// Validates the parameters and builds the request, up to the text to sign. `params`: JSON; `file`: the bytes of an upload.
    ///
    /// # Errors
    /// `REQUEST_INVALID` with all findings; `CONFIG_INVALID` while no key of WeChat Pay's is known, unless the response is to bring one.
    pub fn begin(
        &self,
        operation: &Operation,
        params: &str,
        file: Option<&[u8]>,
        now: u32,
        random: &Random,
    ) -> Result<Unsigned, Error> {
        let named = self.0.wechatpay_keys.borrow().preferred().map(ToOwned::to_owned);
        if named.is_none() && !brings_keys(operation) {
            return Err(Error::new(Code::CONFIG_INVALID).at("wechatpayKeys").because(Reason::KEYS_NOT_YET));
        }
        let other_side = || Error::new(Code::REQUEST_INVALID).because(Reason::OPERATION_OF_OTHER_SIDE);
        let path = operation.path(self.0.side).ok_or_else(other_side)?;
        let upload = file.map(|file| Upload { length: file.len(), sha256: hex(&verify::hash(&[file])) });
        let (side, upload_ref) = (self.0.side, upload.as_ref());
        let how = How { direction: Direction::Request, side, rules: rules::of, upload: upload_ref, now: Some(now) };
        let mut reading = validate::read(params, operation.request, how).map_err(|unreadable| invalid(vec![about(unreadable)]))?;
        if operation.payload == Payload::Any {
            call::check(&mut reading);
        }
        if let (Payload::Multipart { file, .. }, None) = (operation.payload, &upload) {
            reading.has_errors = true;
            let (path, message) = (format!("/{file}"), "is required".into());
            reading.findings.push(Finding { path, rule: "required", message, severity: Severity::Error });
        }
        if reading.has_errors {
            // Errors first.
            let (mut findings, warnings): (Vec<_>, Vec<_>) =
                reading.findings.into_iter().partition(|finding| finding.severity == Severity::Error);
            findings.extend(warnings);
            return Err(invalid(findings));
        }
        let mut request = reading.object;
        // Reading has found what cannot be a segment or written; these are for the compiler only.
        let line = match operation.payload {
            Payload::Any => call::line(&request),
            _ => url::fill(path, |name| request.get(name).text()).map(|target| (operation.method.as_str(), target)),
        };
        let (method, mut target) = line.ok_or_else(|| invalid(Vec::new()))?;
        for (field, value) in request.fields().filter(|(field, _)| field.limits.place == Place::Query) {
            add_query(&mut target, field.name, value);
        }
        let (timestamp, nonce) = (now.to_string(), random.nonce()?);
        let (body, signed) = body(operation, &mut request, upload, &nonce);
        let content_type = match &body {
            Body::None => None,
            Body::Json(_) => Some(names::JSON.to_owned()),
            Body::Multipart(form) => Some(form.content_type.clone()),
        };
        let content_type = content_type.map(|value| (names::CONTENT_TYPE, value));
        let serial = named.map(|id| (names::SERIAL, id));
        let accept = std::iter::once((names::ACCEPT, names::JSON.into()));
        let headers = accept.chain(content_type).chain([(names::USER_AGENT, names::AGENT.into())]).chain(serial).collect();
        let repeated = |echo: &Echo| Some((echo.parameter.into(), request.get(echo.parameter).text()?.into()));
        Ok(Unsigned {
            message: message::of_request(method, &target, &timestamp, &nonce, &signed),
            headers,
            echo: operation.echo.iter().filter_map(repeated).collect(),
            findings: reading.findings,
            method,
            target,
            body,
            nonce,
            timestamp,
        })
    }
}

fn invalid(findings: Vec<Finding>) -> Error {
    Error::new(Code::REQUEST_INVALID).with_findings(findings)
}

/// A finding about parameters that cannot be read.
fn about(unreadable: Unreadable) -> Finding {
    let message = match unreadable.reason {
        Reason::JSON_TOO_LONG => "must be at most 1 MiB",
        Reason::JSON_TOO_DEEP => "must nest at most 32 levels deep",
        _ => "must be well-formed: no lone surrogates",
    };
    Finding { path: unreadable.path, rule: "json", message: message.into(), severity: Severity::Error }
}

/// A parameter of the query; one of a list for each of its items.
fn add_query(target: &mut String, name: &str, value: &Value<'_>) {
    match value {
        Value::Integer(number) => url::add_query(target, name, &number.to_string()),
        Value::Bool(flag) => url::add_query(target, name, if *flag { "true" } else { "false" }),
        Value::List(items) => items.iter().for_each(|item| add_query(target, name, item)),
        value => value.text().into_iter().for_each(|text| url::add_query(target, name, text)),
    }
}

/// The body of a request, and what is signed of it.
fn body(operation: &Operation, request: &mut Object<'_>, upload: Option<Upload>, boundary: &str) -> (Body, String) {
    let json = |text: String| (Body::Json(text.clone()), text);
    match (operation.payload, upload) {
        (Payload::None, _) => (Body::None, String::new()),
        (Payload::Json, _) => json(validate::write_body(request)),
        (Payload::Any, _) => request.get("body").text().map_or((Body::None, String::new()), |text| json(text.to_owned())),
        (Payload::Multipart { meta, file }, upload) => {
            let mut value = request.get(meta).clone();
            let Value::Object(about) = &mut value else { return (Body::None, String::new()) };
            if let Some(upload) = upload.filter(|_| about.get("sha256").is_absent()) {
                about.set("sha256", Value::Text(upload.sha256.into()));
            }
            let text = validate::write_object(about);
            let name = about.get("filename").text().unwrap_or_default();
            (Body::Multipart(multipart::body(boundary, (meta, &text), file, name)), text)
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
