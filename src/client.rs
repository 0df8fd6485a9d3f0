//! A configuration with its keys, and what is done with them: prepare a request, accept a response, open a notification. No clock, no
//! randomness of its own, no I/O; names no operation but the one whose responses bring keys.

use std::cell::{OnceCell, RefCell};

use crate::crypto::aead::ApiV3Key;
use crate::crypto::random::Random;
use crate::crypto::sign::SigningKey;
use crate::crypto::verify::{self, VerifyingKey, modulus_of_private};
use crate::error::{Code, Error, Finding, Reason, Severity};
use crate::generated::notifications::NOTIFICATIONS;
use crate::generated::operations::OPERATIONS;
use crate::generated::tables::CERTIFICATE_LIST;
use crate::json;
use crate::operation::{Method, Operation, Payload, UNKNOWN};
use crate::protocol::certificates::{Certificate, NotFound};
use crate::protocol::key_ring::KeyRing;
use crate::protocol::response::{self, MAX_TOLERANCE};
use crate::protocol::{api_error, authorization, call, certificates, identity, message, names, notification};
use crate::schema::{Direction, Place, Schema, Side};
use crate::validate::value::{Object, Value};
use crate::validate::{self, How, Unreadable, Upload};
use crate::wire::header::Headers;
use crate::wire::multipart::{self, Multipart};
use crate::wire::url;
use crate::{echo, rules};

/// What a client is made of.
pub struct Config {
    /// Whose client it is.
    pub side: Side,
    /// Merchant number (商户号), also a service provider's, or a brand's id (品牌ID).
    pub id: String,
    /// Serial number of the API certificate (商户API证书序列号, 品牌API证书序列号), as [`identity::serial_number`] takes it.
    pub serial_no: String,
    /// A response's time must be less than this many seconds from now, 1 to 300.
    pub tolerance: u32,
    /// The merchant's key; none while somebody else signs.
    pub key: OnceCell<SigningKey>,
    /// WeChat Pay's keys. More can be added while requests are under way.
    pub wechatpay_keys: RefCell<KeyRing>,
    /// The APIv3 key, or the brand API key; none when nothing is decrypted.
    pub api_v3_key: Option<ApiV3Key>,
}

/// A checked configuration.
pub struct Client(Config);

/// A request with everything but its signature.
#[derive(Debug)]
pub struct Unsigned {
    /// The request method.
    pub method: &'static str,
    /// Path and query, exactly as they are sent after the origin.
    pub target: String,
    /// Headers in the order sent, without Authorization.
    pub headers: Vec<(&'static str, String)>,
    /// What follows the headers, exactly as it is sent.
    pub body: Body,
    /// The text to sign.
    pub message: String,
    /// The nonce in it.
    pub nonce: String,
    /// The seconds in it.
    pub timestamp: String,
    /// The parameters that the response has to repeat: name and value.
    pub echo: Vec<(String, String)>,
    /// Warnings about the parameters.
    pub findings: Vec<Finding>,
}

/// What follows the headers of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// Nothing.
    None,
    /// A JSON text.
    Json(String),
    /// A form around the bytes of a file.
    Multipart(Multipart),
}

/// A response that was verified, read and compared with what is documented.
pub struct Response<'b> {
    /// The entity.
    pub entity: Object<'b>,
    /// Documented rules that it breaks.
    pub findings: Vec<Finding>,
    /// The key that signed it.
    pub serial: String,
    /// The body's JSON text with integers in quotes that a JavaScript number would round; none where the body is as good. Empty for an operation
    /// that has no entity, whatever its body, and for any call whose body is empty.
    pub text: Option<String>,
}

/// A notification that was verified, decrypted, read and validated.
pub struct Notification {
    /// Which of the kinds, as the npm package calls them.
    pub kind: &'static str,
    /// The body's JSON text with integers in quotes that a JavaScript number would round; none where the body is as good.
    pub text: Option<String>,
    /// The event's JSON text, with integers that a JavaScript number would round put in quotes.
    pub event: String,
    /// Documented rules that it breaks; those of the event begin with `/resource/ciphertext`.
    pub findings: Vec<Finding>,
    /// The key that signed it.
    pub serial: String,
}

impl Client {
    /// Checks the configuration.
    ///
    /// # Errors
    /// `CONFIG_INVALID` with the place and the reason; `KEY_INVALID` for a key of WeChat Pay's that is the merchant's own.
    pub fn new(mut config: Config) -> Result<Self, Error> {
        identity::check_id(config.side, &config.id).map_err(|error| error.at(identity::settings(config.side).0))?;
        config.serial_no = identity::serial_number(&config.serial_no).map_err(|error| error.at("serialNo"))?;
        if !(1..=MAX_TOLERANCE).contains(&config.tolerance) {
            return Err(Error::new(Code::CONFIG_INVALID).at("timestampTolerance").because(Reason::TOLERANCE_RANGE));
        }
        config.wechatpay_keys.get_mut().set_merchant_serial(config.serial_no.clone())?;
        Ok(Self(config))
    }

    /// The key that a response of this serial is verified with.
    #[cfg(feature = "steps")]
    #[must_use]
    pub fn verifying_key(&self, serial: &str) -> Option<std::cell::Ref<'_, VerifyingKey>> {
        std::cell::Ref::filter_map(self.0.wechatpay_keys.borrow(), |keys| keys.get(serial)).ok()
    }

    /// Adds keys that responses and notifications may be signed with: all of them, or none.
    ///
    /// # Errors
    /// As [`KeyRing::add_all`].
    pub fn add_keys(&self, keys: Vec<(String, VerifyingKey)>) -> Result<(), Error> {
        self.0.wechatpay_keys.borrow_mut().add_all(keys)
    }

    /// The operation of this name.
    ///
    /// # Errors
    /// `REQUEST_INVALID` for a name that the package does not have.
    pub fn operation(name: &str) -> Result<&'static Operation, Error> {
        let all = OPERATIONS.iter().chain([&ANY]);
        all.into_iter().find(|operation| operation.name == name).ok_or_else(|| Error::new(Code::REQUEST_INVALID))
    }

    /// Whose client it is.
    #[must_use]
    pub const fn side(&self) -> Side {
        self.0.side
    }

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
        let repeated = |echo: &crate::operation::Echo| Some((echo.parameter.into(), request.get(echo.parameter).text()?.into()));
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

    /// Says which key is the caller's own, and none of WeChat Pay's, by its private half.
    ///
    /// # Errors
    /// `KEY_INVALID` when it was given for one of WeChat Pay's.
    pub fn know_merchant_key(&self, pkcs8: &[u8]) -> Result<(), Error> {
        self.0.wechatpay_keys.borrow_mut().set_merchant_modulus(modulus_of_private(pkcs8)?)
    }

    /// Gives the client the merchant's key. Without effect when it has one.
    pub fn add_private_key(&self, key: SigningKey) {
        self.0.key.get_or_init(|| key);
    }

    /// Signs with the merchant's key.
    ///
    /// # Errors
    /// `CONFIG_INVALID` when the client has no key, `KEY_INVALID` when the key computes wrongly.
    pub fn sign(&self, message: &str, random: &Random) -> Result<String, Error> {
        let Some(key) = self.0.key.get() else {
            return Err(Error::new(Code::CONFIG_INVALID).at("signer").because(Reason::SIGNER_NEEDS_ASYNC));
        };
        key.sign(message.as_bytes(), random)
    }

    /// The Authorization value for a signature in base64.
    ///
    /// # Errors
    /// `CONFIG_INVALID` when a part could end the quoted string.
    pub fn authorization(&self, nonce: &str, timestamp: &str, signature: &str) -> Result<String, Error> {
        authorization::value(self.0.side, &self.0.id, &self.0.serial_no, nonce, timestamp, signature)
            .ok_or_else(|| Error::new(Code::CONFIG_INVALID).at("signer").because(Reason::SIGNER_RESULT))
    }

    /// Verifies a response, and only then reads it. `echo` is what the request's [`Unsigned::echo`] was.
    ///
    /// # Errors
    /// A `VerificationError`, `ResponseError` or `ApiError` code.
    pub fn accept<'b>(
        &self,
        operation: &Operation,
        echo: &[(String, String)],
        status: u16,
        headers: &Headers,
        body: &'b [u8],
        now: u32,
    ) -> Result<Response<'b>, Error> {
        let success = (200..300).contains(&status);
        // A success that has neither a signature nor the form of one is not even forged: a login page, say.
        let signed = response::is_signed(headers) || (success && api_error::could_be_an_entity(body));
        let serial = if signed { self.verify_response(operation, headers, body, now)? } else { "" };
        // 202: accepted, not finished. The body is not the entity yet.
        if !success || !signed || status == 202 {
            let error = api_error::read(body, signed);
            // A signature does not cover the status: a signed body that is no error may be a success under an altered status.
            let contradicts = signed && !success && error.api.as_ref().is_none_or(|api| api.code.is_none());
            return Err(if contradicts { Error::new(Code::RESPONSE_MISMATCH).at("status") } else { error });
        }
        self.read_response(operation, echo, serial, body)
    }

    /// Checks the signature of a response or a notification.
    fn verify<'h>(&self, headers: &'h Headers, body: &[u8], now: u32, schemes: &[&str]) -> Result<&'h str, Error> {
        response::verify(headers, body, &self.0.wechatpay_keys.borrow(), i64::from(now), self.0.tolerance, schemes)
    }

    /// The same for a response. One that brings certificates may be signed with one of them that is not known yet.
    fn verify_response<'h>(&self, operation: &Operation, headers: &'h Headers, body: &[u8], now: u32) -> Result<&'h str, Error> {
        let schemes = &[authorization::scheme(self.0.side)];
        let verified = self.verify(headers, body, now, schemes);
        let (Err(unknown), true, Some(api_v3_key)) = (&verified, brings_keys(operation), &self.0.api_v3_key) else {
            return verified;
        };
        if unknown.code != Code::SERIAL_UNKNOWN {
            return verified;
        }
        let serial = headers.one(names::SERIAL).unwrap_or_default();
        let certificate = match certificates::find(serial, body, &CERTIFICATE_LIST, api_v3_key, now) {
            Ok(certificate) => certificate,
            Err(NotFound::Absent) => return verified,
            Err(NotFound::NotCurrent) => return verified.map_err(|unknown| unknown.because(Reason::CERTIFICATE_NOT_CURRENT)),
            Err(NotFound::NotOpened) => {
                return Err(Error::new(Code::DECRYPTION_FAILED).because(Reason::CERTIFICATES_NOT_OPENED));
            }
        };
        let mut brought = KeyRing::default();
        brought.add(serial.to_owned(), certificate)?;
        response::verify(headers, body, &brought, i64::from(now), self.0.tolerance, schemes)
    }

    /// Verifies a notification, and only then reads, decrypts and validates it.
    ///
    /// # Errors
    /// `CONFIG_INVALID` without an APIv3 key; a `VerificationError` or `ResponseError` code.
    pub fn open(&self, headers: &Headers, body: &[u8], now: u32) -> Result<Notification, Error> {
        let key = self.api_v3_key()?;
        let serial = self.verify(headers, body, now, notification::SCHEMES).map_err(|error| {
            let is_first = error.code == Code::SERIAL_UNKNOWN && self.0.wechatpay_keys.borrow().preferred().is_none();
            if is_first { error.because(Reason::KEYS_NOT_YET) } else { error }
        })?;
        let validate::Reading { object: envelope, mut findings, has_unsafe_numbers, .. } = notification::read(body)?;
        let event = notification::decrypt(&envelope, key)?;

        let event_type = envelope.get("event_type").text().unwrap_or_default();
        let kind = NOTIFICATIONS.iter().find(|kind| kind.event_types.contains(&event_type));
        let not_json = |reason| Error::new(Code::BODY_NOT_JSON).at("/resource/ciphertext").because(reason);
        let text = json::text_of(&event).map_err(not_json)?;
        let reading = validate::read_inside(notification::EVENT, text, kind.map(|kind| kind.event), self.how());
        let reading = reading.map_err(|unreadable| not_json(unreadable.reason))?;
        findings.extend(reading.findings);
        if reading.has_errors {
            return Err(Error::new(Code::ENTITY_INVALID).with_findings(findings));
        }
        let event = if reading.has_unsafe_numbers { json::quote_unsafe_numbers(text) } else { text.to_owned() };
        let text = if has_unsafe_numbers { json::text_of(body).ok().map(json::quote_unsafe_numbers) } else { None };
        Ok(Notification { kind: kind.map_or(UNKNOWN, |kind| kind.kind), text, event, findings, serial: serial.to_owned() })
    }

    /// Verifies a list of platform certificates (平台证书), and decrypts each of them.
    ///
    /// # Errors
    /// As [`Client::accept`]; `CONFIG_INVALID` without an APIv3 key; at the place in the list `DECRYPTION_FAILED`, and `KEY_INVALID` or
    /// `KEY_UNSUPPORTED` for what is no certificate that responses could be verified with, or that of another serial number.
    pub fn certificates<'b>(
        &self,
        status: u16,
        headers: &Headers,
        body: &'b [u8],
        now: u32,
    ) -> Result<(Response<'b>, Vec<Certificate>), Error> {
        let key = self.api_v3_key()?;
        let response = self.accept(Self::operation(DOWNLOAD)?, &[], status, headers, body, now)?;
        let decrypted =
            certificates::list(&response.entity).map(|entry| certificates::decrypt(entry, key)).collect::<Result<_, _>>()?;
        Ok((response, decrypted))
    }

    fn api_v3_key(&self) -> Result<&ApiV3Key, Error> {
        let setting = identity::settings(self.0.side).1;
        let missing = || Error::new(Code::CONFIG_INVALID).at(setting).because(Reason::SETTING_MISSING);
        self.0.api_v3_key.as_ref().ok_or_else(missing)
    }

    /// How responses and notifications are read.
    const fn how(&self) -> How<'static> {
        How { direction: Direction::Response, side: self.0.side, rules: rules::of, upload: None, now: None }
    }

    /// Reads the body of a response whose signature held.
    pub(crate) fn read_response<'b>(
        &self,
        operation: &Operation,
        echo: &[(String, String)],
        serial: &str,
        body: &'b [u8],
    ) -> Result<Response<'b>, Error> {
        let has_entity = if operation.payload == Payload::Any { !body.is_empty() } else { operation.response.is_some() };
        if !has_entity {
            let entity = Object::new(Schema::UNKNOWN);
            return Ok(Response { entity, findings: Vec::new(), serial: serial.into(), text: Some(String::new()) });
        }
        let not_json = |reason| Error::new(Code::BODY_NOT_JSON).because(reason);
        let body = json::text_of(body).map_err(not_json)?;
        let reading = validate::read_inside(&[], body, operation.response, self.how());
        let reading = reading.map_err(|unreadable| not_json(unreadable.reason))?;
        if reading.has_errors {
            return Err(Error::new(Code::ENTITY_INVALID).with_findings(reading.findings));
        }
        for repeated in operation.echo {
            let given = echo.iter().find(|(name, _)| name == repeated.parameter);
            if let Some(place) = given.and_then(|(_, given)| echo::mismatch(repeated, &reading.object, given)) {
                return Err(Error::new(Code::RESPONSE_MISMATCH).at(place));
            }
        }
        let text = reading.has_unsafe_numbers.then(|| json::quote_unsafe_numbers(body));
        Ok(Response { entity: reading.object, findings: reading.findings, serial: serial.into(), text })
    }
}

/// Any call that no table declares. Its response is any JSON, or nothing.
static ANY: Operation = Operation {
    name: "request",
    method: Method::Get, // unless the caller gives another
    path: Some(""),
    brand_path: Some(""),
    payload: Payload::Any,
    request: call::Call::SCHEMA,
    response: None,
    echo: &[],
};

/// The operation whose responses bring keys that they may themselves be signed with.
const DOWNLOAD: &str = "certificates.download";

fn brings_keys(operation: &Operation) -> bool {
    operation.name == DOWNLOAD
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
