//! The envelope of a notification (回调通知): what is readable before it is decrypted. An error is one without its id, its type or what it
//! takes to decrypt it.

use super::names::{BRAND_SCHEME, SCHEME};
use super::sealed::{self, Sealed};
use crate::crypto::aead::ApiV3Key;
use crate::error::{Code, Error};
use crate::json;
use crate::schema::Decides;
use crate::validate::Reading;
use crate::validate::declare::object;
use crate::validate::value::{Object, Value};
use crate::wire::Text;

/// What the signature of a notification may name as its type.
pub const SCHEMES: &[&str] = &[SCHEME, BRAND_SCHEME];

/// Where the event is: findings about it begin with this place.
pub const EVENT: &[&str] = &["resource", "ciphertext"];

object! {
    /// A notification before it is decrypted (回调通知).
    Envelope<'a> {
        /// 通知ID.
        id: required Text<'a>, decides = Decides::Always;
        /// 通知创建时间.
        create_time: required Text<'a>;
        /// 通知类型.
        event_type: required Text<'a>, decides = Decides::Always;
        /// 通知数据类型.
        resource_type: required Text<'a>;
        /// 回调摘要.
        summary: required Text<'a>;
        /// 通知数据.
        resource: required Sealed<'a>, decides = Decides::Always;
    }
}

/// Reads the [`Envelope`] of a notification whose signature held, with what is odd about it.
///
/// # Errors
/// `BODY_NOT_JSON`, `ENTITY_INVALID`.
pub fn read(body: &[u8]) -> Result<Reading<'_>, Error> {
    let text = json::text_of(body).map_err(|reason| Error::new(Code::BODY_NOT_JSON).because(reason))?;
    sealed::read(text, Envelope::SCHEMA)
}

/// The event's JSON text, as yet unread.
///
/// # Errors
/// `ENTITY_INVALID` for another algorithm or length of nonce, `DECRYPTION_FAILED`.
pub fn decrypt(envelope: &Object<'_>, key: &ApiV3Key) -> Result<Vec<u8>, Error> {
    match envelope.get("resource") {
        Value::Object(resource) => sealed::open(resource, "/resource", key),
        // An envelope without is an error of reading it. This is for the compiler only.
        _ => Err(Error::new(Code::ENTITY_INVALID)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn envelope() -> serde_json::Value {
        json!({
            "id": "EV-1", "create_time": "2025-08-03T12:00:00+08:00", "event_type": "COUPON.SEND", "resource_type": "encrypt-resource",
            "summary": "领券", "resource": { "algorithm": "AEAD_AES_256_GCM", "ciphertext": "", "nonce": "twelve_bytes" },
        })
    }

    #[test]
    fn only_fields_that_decide_make_an_envelope_invalid() {
        assert!(read(envelope().to_string().as_bytes()).is_ok());
        let mut invalid = 0;
        for (pointer, decides) in [
            ("/id", true),
            ("/create_time", false),
            ("/event_type", true),
            ("/resource_type", false),
            ("/summary", false),
            ("/resource", true),
            ("/resource/algorithm", true),
            ("/resource/ciphertext", true),
            ("/resource/nonce", true),
        ] {
            for spoilt in [None, Some(json!(7)), Some(json!(null)), Some(json!(["a"]))] {
                let mut envelope = envelope();
                let (parent, name) = pointer.rsplit_once('/').unwrap();
                let members = envelope.pointer_mut(parent).unwrap().as_object_mut().unwrap();
                let rule = if spoilt.is_some() { "type" } else { "required" };
                match spoilt {
                    Some(value) => drop(members.insert(name.to_owned(), value)),
                    None => drop(members.remove(name)),
                }
                let text = envelope.to_string();
                let reading = read(text.as_bytes());
                assert_eq!(reading.is_err(), decides, "{envelope}");
                let findings = reading.map_or_else(|error| error.findings, |reading| reading.findings);
                assert_eq!((findings[0].path.as_str(), findings[0].rule), (pointer, rule));
                invalid += usize::from(decides);
            }
        }
        assert_eq!(invalid, 24);
    }

    #[test]
    fn original_type_may_be_any_value_and_associated_data_absent() {
        let key = ApiV3Key::new(b"0123456789abcdef0123456789abcdef").unwrap();
        let decrypted = |change: serde_json::Value| {
            let mut envelope = envelope();
            envelope["resource"]["ciphertext"] = json!("O/09DFLj3o9hn8j6knXJ+p7ooPJWWZvrMcdw3CH9hQ==");
            envelope["resource"].as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
            let text = envelope.to_string();
            let reading = read(text.as_bytes()).map_err(|error| error.code)?;
            decrypt(&reading.object, &key).map_err(|error| error.code)
        };
        let plain = Ok("{\"plain\":\"券\"}".into());
        for change in [
            json!({}),
            json!({"associated_data": null}),
            json!({"associated_data": ""}),
            json!({"original_type": "coupon"}),
            json!({"original_type": "x".repeat(1000)}),
            json!({"original_type": null}),
            json!({"original_type": 7}),
        ] {
            assert_eq!(decrypted(change.clone()), plain, "{change}");
        }
        assert_eq!(decrypted(json!({"associated_data": "product_coupon_sp"})), Err(Code::DECRYPTION_FAILED));
        assert_eq!(decrypted(json!({"associated_data": 7})), Err(Code::ENTITY_INVALID));
    }

    #[test]
    fn a_body_that_is_no_json_text_is_an_error() {
        for body in [&b""[..], b"{", b"\xff", b"{}{}"] {
            assert_eq!(read(body).map(drop).unwrap_err().code, Code::BODY_NOT_JSON);
        }
    }

    #[test]
    fn the_event_is_what_node_crypto_encrypted_and_findings_have_full_paths() {
        let key = ApiV3Key::new(b"0123456789abcdef0123456789abcdef").unwrap();
        let mut envelope = envelope();
        envelope["resource"]["ciphertext"] = json!("O/09DFLj3o9hn8j6knXJ+p7ooPJWWZvrMcdw3CH9hQ==");
        let decrypted = |envelope: &serde_json::Value| {
            let text = envelope.to_string();
            decrypt(&read(text.as_bytes()).unwrap().object, &key)
        };
        assert_eq!(decrypted(&envelope), Ok("{\"plain\":\"券\"}".into()));
        envelope["resource"]["nonce"] = json!("eleven_byte");
        let error = decrypted(&envelope).unwrap_err();
        assert_eq!((error.code, error.findings[0].path.as_str()), (Code::ENTITY_INVALID, "/resource/nonce"));
    }
}
