//! A merchant's configuration and keys, and what is done with them: prepare a request, accept an answer, open a notification. No clock, no
//! randomness of its own, no I/O; names no endpoint but the one whose answers bring keys.

use std::cell::{OnceCell, RefCell};

use crate::api::notification_kinds::{KINDS, UNKNOWN};
use crate::api::{CERTIFICATES, Endpoint};
use crate::crypto::aead::ApiV3Key;
use crate::crypto::random::Random;
use crate::crypto::sign::SigningKey;
use crate::crypto::verify::{VerifyingKey, modulus_of_private};
use crate::error::{Code, Error, Finding, Reason, Severity};
use crate::protocol::answer::{self, MAX_TOLERANCE};
use crate::protocol::certificates::{Certificate, NotFound};
use crate::protocol::key_ring::KeyRing;
use crate::protocol::{api_error, authorization, certificates, identity, message, names, notification};
use crate::wire::header::Headers;
use crate::wire::json::{self, Judge};
use crate::wire::schema::Place;
use crate::wire::url;
use crate::wire::value::{Object, Value};

/// What a client is made of.
pub struct Config {
    /// Merchant number (商户号), or the service provider's own.
    pub mchid: String,
    /// Serial number of the merchant API certificate (商户API证书序列号), as [`identity::serial_number`] takes it.
    pub serial_no: String,
    /// An answer's time must be less than this many seconds from now, 1 to 300.
    pub tolerance: u32,
    /// The merchant's key; none while somebody else signs.
    pub key: OnceCell<SigningKey>,
    /// WeChat Pay's keys. More can be added while requests are under way.
    pub wechatpay_keys: RefCell<KeyRing>,
    /// The APIv3 key; none when neither notifications nor certificates are decrypted.
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
    /// The body, exactly as it is sent; none with GET.
    pub body: Option<String>,
    /// The text to sign.
    pub message: String,
    /// The nonce in it.
    pub nonce: String,
    /// The seconds in it.
    pub timestamp: String,
    /// The parameters that the answer must repeat: name and value.
    pub echo: Vec<(String, String)>,
    /// Warnings about the parameters.
    pub findings: Vec<Finding>,
}

/// An answer that was verified, read and judged.
pub struct Answer<'b> {
    /// The entity.
    pub entity: Object<'b>,
    /// Documented rules that it breaks.
    pub findings: Vec<Finding>,
    /// The key that signed it.
    pub serial: String,
    /// The body's JSON text with integers in quotes that a JavaScript number would round; none where the body is as good.
    pub text: Option<String>,
}

/// A notification that was verified, decrypted, read and judged.
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
        identity::check_mchid(&config.mchid).map_err(|error| error.at("mchid"))?;
        config.serial_no = identity::serial_number(&config.serial_no).map_err(|error| error.at("serialNo"))?;
        if !(1..=MAX_TOLERANCE).contains(&config.tolerance) {
            return Err(Error::new(Code::CONFIG_INVALID).at("timestampTolerance").because(Reason::TOLERANCE_RANGE));
        }
        config.wechatpay_keys.get_mut().set_merchant_serial(config.serial_no.clone())?;
        Ok(Self(config))
    }

    /// The key that an answer of this serial is verified with.
    #[cfg(feature = "steps")]
    #[must_use]
    pub fn verifying_key(&self, serial: &str) -> Option<std::cell::Ref<'_, VerifyingKey>> {
        std::cell::Ref::filter_map(self.0.wechatpay_keys.borrow(), |keys| keys.get(serial)).ok()
    }

    /// Adds keys that answers and notifications may be signed with: all of them, or none.
    ///
    /// # Errors
    /// As [`KeyRing::add_all`].
    pub fn add_keys(&self, keys: Vec<(String, VerifyingKey)>) -> Result<(), Error> {
        self.0.wechatpay_keys.borrow_mut().add_all(keys)
    }

    /// Judges the parameters and builds the request, up to the text to sign.
    ///
    /// # Errors
    /// `REQUEST_INVALID` with all findings; `CONFIG_INVALID` while no key of WeChat Pay's is known, unless the answer is to bring one.
    pub fn begin(&self, endpoint: &Endpoint, params: &str, now: u32, random: &Random) -> Result<Unsigned, Error> {
        let named = self.0.wechatpay_keys.borrow().preferred().map(ToOwned::to_owned);
        if named.is_none() && !brings_keys(endpoint) {
            return Err(Error::new(Code::CONFIG_INVALID).at("wechatpayKeys").because(Reason::KEYS_NOT_YET));
        }
        let invalid = |findings| Error::new(Code::REQUEST_INVALID).with_findings(findings);
        let reading = json::read(params, endpoint.question, Judge::Strict).map_err(|unreadable| {
            invalid(vec![Finding {
                path: unreadable.path,
                rule: "json",
                message: match unreadable.reason {
                    Reason::JSON_TOO_LONG => "must be at most 1 MiB",
                    Reason::JSON_TOO_DEEP => "must nest at most 32 levels deep",
                    _ => "must be well-formed: no lone surrogates",
                }
                .into(),
                severity: Severity::Error,
            }])
        })?;
        if reading.refused {
            // What refuses, first.
            let (mut findings, warnings): (Vec<_>, Vec<_>) =
                reading.findings.into_iter().partition(|finding| finding.severity == Severity::Error);
            findings.extend(warnings);
            return Err(invalid(findings));
        }
        let question = reading.object;
        // Reading has refused what cannot be a segment or written; these are for the compiler only.
        let mut target = url::fill(endpoint.path, |name| question.get(name).text()).ok_or_else(|| invalid(Vec::new()))?;
        for (field, value) in question.fields().filter(|(field, _)| field.limits.place == Place::Query) {
            match value {
                Value::Integer(number) => url::add_query(&mut target, field.name, &number.to_string()),
                value => value.text().into_iter().for_each(|text| url::add_query(&mut target, field.name, text)),
            }
        }
        let body = endpoint.method.has_body().then(|| json::write_body(&question));
        let (method, timestamp, nonce) = (endpoint.method.as_str(), now.to_string(), random.nonce()?);
        let content_type = body.is_some().then(|| (names::CONTENT_TYPE, names::JSON.into()));
        let serial = named.map(|id| (names::SERIAL, id));
        let accept = std::iter::once((names::ACCEPT, names::JSON.into()));
        let headers = accept.chain(content_type).chain([(names::USER_AGENT, names::AGENT.into())]).chain(serial).collect();
        Ok(Unsigned {
            message: message::of_request(method, &target, &timestamp, &nonce, body.as_deref().unwrap_or_default()),
            headers,
            echo: endpoint
                .echo
                .iter()
                .filter_map(|echo| Some((echo.parameter.into(), question.get(echo.parameter).text()?.into())))
                .collect(),
            findings: reading.findings,
            method,
            target,
            body,
            nonce,
            timestamp,
        })
    }

    /// Says which key is the merchant's own, and none of WeChat Pay's, by its private half.
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
        authorization::value(&self.0.mchid, &self.0.serial_no, nonce, timestamp, signature)
            .ok_or_else(|| Error::new(Code::CONFIG_INVALID).at("signer").because(Reason::SIGNER_RESULT))
    }

    /// Verifies an answer, and only then reads and judges it. `echo` is what the request's [`Unsigned::echo`] was.
    ///
    /// # Errors
    /// A `VerificationError`, `AnswerError` or `ApiError` code.
    pub fn accept<'b>(
        &self,
        endpoint: &Endpoint,
        echo: &[(String, String)],
        status: u16,
        headers: &Headers,
        body: &'b [u8],
        now: u32,
    ) -> Result<Answer<'b>, Error> {
        let success = (200..300).contains(&status);
        // A success that has neither a signature nor the form of one is not even forged: a login page, say.
        let signed = answer::is_signed(headers) || (success && api_error::could_be_an_entity(body));
        let serial = if signed { self.verify_answer(endpoint, headers, body, now)? } else { "" };
        // 202: accepted, not finished. The body is not the entity yet.
        if !success || !signed || status == 202 {
            let error = api_error::read(status, body, signed);
            // A signature does not cover the status: a signed body that is no error may be a success under an altered status.
            let contradicts = signed && !success && error.api.as_ref().is_none_or(|api| api.code.is_none());
            return Err(if contradicts { Error::new(Code::ANSWER_MISMATCH).at("status") } else { error });
        }
        Self::read_answer(endpoint, echo, serial, body)
    }

    /// Checks the signature of an answer or a notification.
    fn verify<'h>(&self, headers: &'h Headers, body: &[u8], now: u32, schemes: &[&str]) -> Result<&'h str, Error> {
        answer::verify(headers, body, &self.0.wechatpay_keys.borrow(), i64::from(now), self.0.tolerance, schemes)
    }

    /// The same for an answer. One that brings certificates may be signed with one of them that is not known yet.
    fn verify_answer<'h>(&self, endpoint: &Endpoint, headers: &'h Headers, body: &[u8], now: u32) -> Result<&'h str, Error> {
        let schemes = &[names::SCHEME];
        let verdict = self.verify(headers, body, now, schemes);
        let (Err(unknown), true, Some(api_v3_key)) = (&verdict, brings_keys(endpoint), &self.0.api_v3_key) else { return verdict };
        if unknown.code != Code::SERIAL_UNKNOWN {
            return verdict;
        }
        let serial = headers.one(names::SERIAL).unwrap_or_default();
        let certificate = match certificates::find(serial, body, CERTIFICATES.answer, api_v3_key, now) {
            Ok(certificate) => certificate,
            Err(NotFound::Absent) => return verdict,
            Err(NotFound::NotCurrent) => return verdict.map_err(|unknown| unknown.because(Reason::CERTIFICATE_NOT_CURRENT)),
            Err(NotFound::NotOpened) => {
                return Err(Error::new(Code::DECRYPTION_FAILED).because(Reason::CERTIFICATES_NOT_OPENED));
            }
        };
        let mut brought = KeyRing::default();
        brought.add(serial.to_owned(), certificate)?;
        answer::verify(headers, body, &brought, i64::from(now), self.0.tolerance, schemes)
    }

    /// Verifies a notification, and only then reads, decrypts and judges it.
    ///
    /// # Errors
    /// `CONFIG_INVALID` without an APIv3 key; a `VerificationError` or `AnswerError` code.
    pub fn open(&self, headers: &Headers, body: &[u8], now: u32) -> Result<Notification, Error> {
        let key = self.api_v3_key()?;
        let serial = self.verify(headers, body, now, notification::SCHEMES).map_err(|error| {
            let is_first = error.code == Code::SERIAL_UNKNOWN && self.0.wechatpay_keys.borrow().preferred().is_none();
            if is_first { error.because(Reason::KEYS_NOT_YET) } else { error }
        })?;
        let json::Reading { object: envelope, mut findings, has_unsafe_numbers, .. } = notification::read(body)?;
        let event = notification::decrypt(&envelope, key)?;

        let event_type = envelope.get("event_type").text().unwrap_or_default();
        let kind = KINDS.iter().find(|kind| kind.event_types.contains(&event_type));
        let not_json =
            |unreadable: json::Unreadable| Error::new(Code::BODY_NOT_JSON).at("/resource/ciphertext").because(unreadable.reason);
        let text = json::text_of(&event).map_err(not_json)?;
        let reading = json::read_inside(notification::EVENT, text, kind.map(|kind| kind.event)).map_err(not_json)?;
        findings.extend(reading.findings);
        if reading.refused {
            return Err(Error::new(Code::ENTITY_INVALID).with_findings(findings));
        }
        let event = if reading.has_unsafe_numbers { json::quote_unsafe_numbers(text) } else { text.to_owned() };
        let text = if has_unsafe_numbers { json::text_of(body).ok().map(json::quote_unsafe_numbers) } else { None };
        Ok(Notification { kind: kind.map_or(UNKNOWN, |kind| kind.name), text, event, findings, serial: serial.to_owned() })
    }

    /// Verifies a list of platform certificates (平台证书), and decrypts each of them.
    ///
    /// # Errors
    /// As [`Client::accept`]; `CONFIG_INVALID` without an APIv3 key; at the place in the list `DECRYPTION_FAILED`, and `KEY_INVALID` or
    /// `KEY_UNSUPPORTED` for what is no certificate that answers could be verified with, or that of another serial number.
    pub fn certificates<'b>(
        &self,
        status: u16,
        headers: &Headers,
        body: &'b [u8],
        now: u32,
    ) -> Result<(Answer<'b>, Vec<Certificate>), Error> {
        let key = self.api_v3_key()?;
        let answer = self.accept(CERTIFICATES, &[], status, headers, body, now)?;
        let decrypted = certificates::list(&answer.entity).map(|row| certificates::decrypt(row, key)).collect::<Result<_, _>>()?;
        Ok((answer, decrypted))
    }

    fn api_v3_key(&self) -> Result<&ApiV3Key, Error> {
        let missing = || Error::new(Code::CONFIG_INVALID).at("apiV3Key").because(Reason::SETTING_MISSING);
        self.0.api_v3_key.as_ref().ok_or_else(missing)
    }

    /// Reads and judges the body of an answer whose signature held.
    pub(crate) fn read_answer<'b>(
        endpoint: &Endpoint,
        echo: &[(String, String)],
        serial: &str,
        body: &'b [u8],
    ) -> Result<Answer<'b>, Error> {
        let not_json = |unreadable: json::Unreadable| Error::new(Code::BODY_NOT_JSON).because(unreadable.reason);
        let body = json::text_of(body).map_err(not_json)?;
        let reading = json::read(body, endpoint.answer, Judge::Lenient).map_err(not_json)?;
        if reading.refused {
            return Err(Error::new(Code::ENTITY_INVALID).with_findings(reading.findings));
        }
        for row in endpoint.echo {
            let asked = echo.iter().find(|(name, _)| name == row.parameter);
            if let Some(place) = asked.and_then(|(_, asked)| row.mismatch(&reading.object, asked)) {
                return Err(Error::new(Code::ANSWER_MISMATCH).at(place));
            }
        }
        let text = reading.has_unsafe_numbers.then(|| json::quote_unsafe_numbers(body));
        Ok(Answer { entity: reading.object, findings: reading.findings, serial: serial.into(), text })
    }
}

/// Whether an answer brings keys that it may itself be signed with.
fn brings_keys(endpoint: &Endpoint) -> bool {
    std::ptr::eq(endpoint, CERTIFICATES)
}
