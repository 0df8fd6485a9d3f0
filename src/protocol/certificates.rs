//! A platform certificate (平台证书) that a response brings and is itself signed with: the first one that a merchant has, or the one after a
//! change that was missed. It is trusted because it was encrypted with the APIv3 key, which WeChat Pay and the merchant share; the response is
//! trusted when its signature holds by this certificate, which is for the caller to check. One outside its validity is not used.

use super::sealed;
use crate::crypto::aead::ApiV3Key;
use crate::crypto::verify::VerifyingKey;
use crate::error::{Code, Error, Reason};
use crate::json;
use crate::schema::Schema;
use crate::validate;
use crate::validate::value::{Object, Value};

/// Why there is no certificate of a serial number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotFound {
    /// The body has none, or cannot be read.
    Absent,
    /// It is not valid now.
    NotCurrent,
    /// The body has certificates, of which the key opens none.
    NotOpened,
}

/// The certificate of this serial number out of a body of which nothing is known yet. `schema`: that of a list of encrypted certificates;
/// `now`: in seconds.
///
/// # Errors
/// Why there is none.
pub fn find(serial: &str, body: &[u8], schema: &'static Schema, key: &ApiV3Key, now: u32) -> Result<VerifyingKey, NotFound> {
    let text = json::text_of(body).map_err(|_| NotFound::Absent)?;
    let reading = validate::read_quietly(text, schema).map_err(|_| NotFound::Absent)?;
    let encrypted = list(&reading.object).filter_map(|(_, entry)| object(entry.get("encrypt_certificate")));
    let files: Vec<_> = encrypted.map(|file| sealed::open(file, "", key).ok()).collect();
    if !files.is_empty() && files.iter().all(Option::is_none) {
        return Err(NotFound::NotOpened);
    }
    let certificates = files.into_iter().flatten().filter_map(|file| VerifyingKey::read(file.into()).ok());
    let named = certificates.into_iter().find(|certificate| certificate.certificate_serial() == Some(serial));
    let certificate = named.ok_or(NotFound::Absent)?;
    if certificate.is_valid_at(now) { Ok(certificate) } else { Err(NotFound::NotCurrent) }
}

/// A platform certificate of a list, decrypted.
pub struct Certificate {
    /// Its own serial number, as WeChat Pay writes it.
    pub serial_no: String,
    /// PEM.
    pub pem: String,
}

/// The entries of a list, as far as it can be read, each with its place.
pub fn list<'o>(list: &'o Object<'o>) -> impl Iterator<Item = (usize, &'o Object<'o>)> {
    let entries = if let Value::List(entries) = list.get("data") { entries.as_slice() } else { &[] };
    entries.iter().enumerate().filter_map(|(index, entry)| Some((index, object(entry)?)))
}

/// Decrypts an entry of a list.
///
/// # Errors
/// At the entry's place: `ENTITY_INVALID`, `DECRYPTION_FAILED`; `KEY_INVALID`, `KEY_UNSUPPORTED` for what is no certificate that responses could be
/// verified with, or that of another serial number.
pub fn decrypt((index, entry): (usize, &Object<'_>), key: &ApiV3Key) -> Result<Certificate, Error> {
    let place = format!("/data/{index}");
    let given = entry.get("serial_no").text().unwrap_or_default();
    let opened = || {
        // An entry without is an error of reading it. This is for the compiler only.
        let encrypted = object(entry.get("encrypt_certificate")).ok_or_else(|| Error::new(Code::ENTITY_INVALID))?;
        let file = sealed::open(encrypted, &format!("{place}/encrypt_certificate"), key)?;
        let serial = VerifyingKey::read(file.clone().into())?.certificate_serial().map(ToOwned::to_owned);
        let serial_no = serial.filter(|serial| serial.eq_ignore_ascii_case(given));
        let invalid = |reason| Error::new(Code::KEY_INVALID).because(reason);
        Ok(Certificate {
            serial_no: serial_no.ok_or_else(|| invalid(Reason::KEY_SERIAL_DIFFERS))?,
            pem: String::from_utf8(file).map_err(|_| invalid(Reason::KEY_NOT_ASCII))?,
        })
    };
    opened().map_err(|error: Error| error.at(place.as_str()))
}

fn object<'o>(value: &'o Value<'o>) -> Option<&'o Object<'o>> {
    if let Value::Object(object) = value { Some(object) } else { None }
}

#[cfg(all(test, not(target_family = "wasm")))]
mod tests {
    use super::*;
    use crate::generated::tables::CERTIFICATE_LIST;
    use aes_gcm::aead::AeadInOut;
    use aes_gcm::{Aes256Gcm, KeyInit};
    use base64ct::{Base64, Encoding};
    use serde_json::{Value as Json, json};

    const SERIAL: &str = "8157F09EFDC096DE15EBE81A47057A7232F1B8E1";
    /// In the validity of the files' certificates.
    const NOW: u32 = 1_800_000_000;

    /// An entry of a list: a file of `tests/vectors/files`, encrypted with a key of 32 such bytes.
    fn entry(name: &str, key: u8) -> Json {
        let mut file = std::fs::read(format!("tests/vectors/files/{name}.pem")).unwrap();
        let cipher = Aes256Gcm::new_from_slice(&[key; 32]).unwrap();
        let tag = cipher.encrypt_inout_detached(b"twelve_bytes".into(), b"certificate", file.as_mut_slice().into()).unwrap();
        file.extend(tag);
        let ciphertext = Base64::encode_string(&file);
        let sealed = json!({ "algorithm": "AEAD_AES_256_GCM", "nonce": "twelve_bytes", "associated_data": "certificate", "ciphertext": ciphertext });
        json!({ "serial_no": "?", "encrypt_certificate": sealed })
    }

    fn found(serial: &str, body: &str, now: u32) -> Result<Option<String>, NotFound> {
        let found = find(serial, body.as_bytes(), &CERTIFICATE_LIST, &ApiV3Key::new(&[7; 32]).unwrap(), now);
        found.map(|key| key.certificate_serial().map(ToOwned::to_owned))
    }

    #[test]
    fn a_certificate_is_found_by_its_own_serial_number() {
        let body =
            json!({ "data": [entry("public", 7), entry("certificate", 8), entry("certificate.v1", 7), entry("certificate", 7)] })
                .to_string();
        for serial in [SERIAL, "0A"] {
            assert_eq!(found(serial, &body, NOW), Ok(Some(serial.to_owned())));
        }
        for serial in ["?", "", "1DDE", "0a"] {
            assert_eq!(found(serial, &body, NOW), Err(NotFound::Absent), "{serial}");
        }
        assert_eq!(found(SERIAL, &body, 1), Err(NotFound::NotCurrent));
    }

    #[test]
    fn what_is_no_list_of_encrypted_certificates_has_none() {
        for body in ["", "{", "[]", "{}", "{\"data\":[]}", "{\"data\":7}", "{\"data\":[7,{},{\"encrypt_certificate\":\"text\"}]}"] {
            assert_eq!(found(SERIAL, body, NOW), Err(NotFound::Absent), "{body}");
        }
        let of_another_key = json!({ "data": [entry("certificate", 8), entry("certificate.v1", 8)] }).to_string();
        assert_eq!(found(SERIAL, &of_another_key, NOW), Err(NotFound::NotOpened));
        let of_others = json!({ "data": [entry("certificate", 8), entry("private", 7)] }).to_string();
        assert_eq!(found(SERIAL, &of_others, NOW), Err(NotFound::Absent));
    }
}
