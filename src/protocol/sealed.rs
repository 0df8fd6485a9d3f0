//! What WeChat Pay encrypted with the APIv3 key: the same four texts in notifications and platform certificates. Another algorithm or length of
//! nonce is an error before anything is computed.

use super::names::ALGORITHM;
use crate::crypto::aead::{ApiV3Key, NONCE};
use crate::error::{Code, Error, Finding, Severity};
use crate::schema::{Decides, Schema};
use crate::validate::declare::object;
use crate::validate::value::Object;
use crate::validate::{self, How, Reading};
use crate::wire::Text;

object! {
    /// What was encrypted (密文), and how.
    Sealed<'a> {
        /// 加密算法: AEAD_AES_256_GCM.
        algorithm: required Text<'a>, decides = Decides::Always;
        /// 加密后的密文: in base64, the tag at its end.
        ciphertext: required Text<'a>, decides = Decides::Always;
        /// 加密使用的随机串: 12 bytes.
        nonce: required Text<'a>, decides = Decides::Always;
        /// 附加数据: any text, of any length. Some kinds of notifications come without.
        associated_data: optional Text<'a>, decides = Decides::WhenGiven;
    }
}

/// The plaintext of a [`Sealed`] object at this place.
///
/// # Errors
/// `ENTITY_INVALID` for another algorithm or length of nonce, `DECRYPTION_FAILED`.
pub fn open(sealed: &Object<'_>, place: &str, key: &ApiV3Key) -> Result<Vec<u8>, Error> {
    let text = |name| sealed.get(name).text().unwrap_or_default();
    let invalid = |name: &str, rule, message: &str| {
        let finding = Finding { path: place.to_owned() + name, rule, message: message.into(), severity: Severity::Error };
        Err(Error::new(Code::ENTITY_INVALID).with_findings(vec![finding]))
    };
    if text("algorithm") != ALGORITHM {
        return invalid("/algorithm", "algorithm", "must be AEAD_AES_256_GCM");
    }
    if text("nonce").len() != NONCE {
        return invalid("/nonce", "nonce", "must have 12 bytes");
    }
    let opened = key.open_text(text("nonce"), text("associated_data"), text("ciphertext"));
    opened.ok_or_else(|| Error::new(Code::DECRYPTION_FAILED))
}

/// Reads a text as an object. Missing or wrong fields that decide are an error.
pub(super) fn read<'a>(text: &'a str, schema: &'static Schema) -> Result<Reading<'a>, Error> {
    let reading = validate::read(text, schema, How::WITHOUT_RULES);
    let reading = reading.map_err(|unreadable| Error::new(Code::BODY_NOT_JSON).because(unreadable.reason))?;
    if reading.has_errors { Err(Error::new(Code::ENTITY_INVALID).with_findings(reading.findings)) } else { Ok(reading) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn open_text(text: &str, key: &ApiV3Key) -> Result<Vec<u8>, Error> {
        open(&read(text, Sealed::SCHEMA)?.object, "", key)
    }

    #[test]
    fn another_algorithm_or_nonce_and_what_the_key_does_not_open_are_errors() {
        let key = ApiV3Key::new(&[7; 32]).unwrap();
        let sealed = |algorithm: &str, nonce: &str, ciphertext: &str| {
            json!({ "algorithm": algorithm, "nonce": nonce, "ciphertext": ciphertext }).to_string()
        };
        for (text, place) in [
            (sealed("AEAD_SM4_GCM", "twelve_bytes", ""), "/algorithm"),
            (sealed(ALGORITHM, "eleven_byte", ""), "/nonce"),
            (sealed(ALGORITHM, "thirteen_byte", ""), "/nonce"),
            (sealed(ALGORITHM, "", ""), "/nonce"),
            ("{}".to_owned(), "/algorithm"),
        ] {
            let error = open_text(&text, &key).unwrap_err();
            assert_eq!((error.code, error.findings[0].path.as_str()), (Code::ENTITY_INVALID, place), "{text}");
        }
        for ciphertext in ["", "AAAA", "AAAAAAAAAAAAAAAAAAAAAA==", "AAAAAAAAAAAAAAAAAAAAAA", "not base64"] {
            let text = sealed(ALGORITHM, "twelve_bytes", ciphertext);
            assert_eq!(open_text(&text, &key).unwrap_err().code, Code::DECRYPTION_FAILED, "{ciphertext}");
        }
    }

    #[test]
    fn what_node_crypto_encrypted_opens_with_its_own_associated_data_only() {
        let key = ApiV3Key::new(b"0123456789abcdef0123456789abcdef").unwrap();
        let text = |associated_data: Option<&str>, ciphertext: &str| {
            let mut sealed = json!({ "algorithm": ALGORITHM, "nonce": "twelve_bytes", "ciphertext": ciphertext });
            if let Some(data) = associated_data {
                sealed["associated_data"] = json!(data);
            }
            open_text(&sealed.to_string(), &key).map_err(|error| error.code)
        };
        let plain = Ok("{\"plain\":\"券\"}".as_bytes().to_vec());
        let [with, without] = ["O/09DFLj3o9hn8j6knXJrRuoQWzcOILXHvYuqf8eJQ==", "O/09DFLj3o9hn8j6knXJ+p7ooPJWWZvrMcdw3CH9hQ=="];
        assert_eq!(
            (text(Some("certificate"), with), text(None, without), text(Some(""), without)),
            (plain.clone(), plain.clone(), plain)
        );
        for (associated_data, ciphertext) in
            [(None, with), (Some(""), with), (Some("Certificate"), with), (Some("certificate"), without)]
        {
            assert_eq!(text(associated_data, ciphertext), Err(Code::DECRYPTION_FAILED));
        }
    }
}
