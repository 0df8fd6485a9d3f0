//! What comes from WeChat Pay, responses and notifications: verified, and only then read.

use super::{Client, DOWNLOAD, Notification, Response, brings_keys};
use crate::crypto::aead::ApiV3Key;
use crate::error::{Code, Error, Reason};
use crate::generated::notifications::NOTIFICATIONS;
use crate::generated::tables::CERTIFICATE_LIST;
use crate::json;
use crate::operation::{Operation, Payload, UNKNOWN};
use crate::protocol::certificates::{Certificate, NotFound};
use crate::protocol::key_ring::KeyRing;
use crate::protocol::{api_error, authorization, certificates, identity, names, notification, response};
use crate::schema::{Direction, Schema};
use crate::validate::value::Object;
use crate::validate::{self, How};
use crate::wire::header::Headers;
use crate::{echo, rules};

impl Client {
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
