//! Every key an answer may be signed with, by the id that `Wechatpay-Serial` names. Refuses ids of another shape, and a certificate
//! under an id that is not its serial number, and a second key for an id. Never tries one key for another.

use super::names::PUBLIC_KEY_ID;
use crate::crypto::verify::VerifyingKey;
use crate::error::{Code, Error, Reason};

/// WeChat Pay's public keys and platform certificates.
#[derive(Default)]
pub struct KeyRing(Vec<(String, VerifyingKey)>);

impl KeyRing {
    /// Adds a key under its id.
    ///
    /// # Errors
    /// `CONFIG_INVALID` for an id of another shape, `KEY_INVALID` for a certificate with another serial number.
    pub fn add(&mut self, id: String, key: VerifyingKey) -> Result<(), Error> {
        if !is_id(&id) {
            return Err(Error::new(Code::CONFIG_INVALID).because(Reason::KEY_NAME_SHAPE));
        }
        if key.certificate_serial().is_some_and(|serial| serial != id) {
            return Err(Error::new(Code::KEY_INVALID).because(Reason::KEY_SERIAL_DIFFERS));
        }
        self.0.push((id, key));
        Ok(())
    }

    /// Takes over the keys of another ring: all of them, or none. One that is there already is left as it is.
    ///
    /// # Errors
    /// `CONFIG_INVALID` for a ring without keys, `KEY_INVALID` for an id that has another key: an id names one key, and answers signed with it may be on their way.
    pub fn merge(&mut self, mut other: Self) -> Result<(), Error> {
        if other.0.is_empty() {
            return Err(Error::new(Code::CONFIG_INVALID).at("wechatpayKeys").because(Reason::KEYS_EMPTY));
        }
        for (id, key) in &other.0 {
            if self.get(id).is_some_and(|present| present != key) {
                return Err(Error::new(Code::KEY_INVALID).at(place(id)).because(Reason::KEY_ID_TAKEN));
            }
        }
        other.0.retain(|(id, _)| self.get(id).is_none());
        self.0.append(&mut other.0);
        Ok(())
    }

    /// The key of this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&VerifyingKey> {
        self.0.iter().find(|(name, _)| name == id).map(|(_, key)| key)
    }

    /// Every id, in the order in which they were added.
    #[must_use]
    pub fn ids(&self) -> Vec<String> {
        self.0.iter().map(|(id, _)| id.clone()).collect()
    }

    /// The id that requests name, so that the answer is signed with its key: a public key before a certificate, since certificates
    /// are being phased out; else the first.
    #[must_use]
    pub fn preferred(&self) -> Option<&str> {
        let mut ids = self.0.iter().map(|(id, _)| id.as_str());
        ids.clone().find(|id| id.starts_with(PUBLIC_KEY_ID)).or_else(|| ids.next())
    }
}

/// The setting of a key. What is no id may be a key that was pasted in the wrong place: it is not repeated.
#[must_use]
pub fn place(id: &str) -> String {
    if is_id(id) { format!("wechatpayKeys.{id}") } else { "wechatpayKeys".to_owned() }
}

/// `PUB_KEY_ID_` and digits, or a certificate's serial number in hexadecimal.
#[must_use]
pub fn is_id(id: &str) -> bool {
    match id.strip_prefix(PUBLIC_KEY_ID) {
        Some(digits) => !digits.is_empty() && digits.len() <= 64 && digits.bytes().all(|byte| byte.is_ascii_digit()),
        None => is_serial_number(id),
    }
}

/// A certificate's serial number in hexadecimal.
#[must_use]
pub fn is_serial_number(serial: &str) -> bool {
    (1..=64).contains(&serial.len()) && serial.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(all(test, not(target_family = "wasm")))]
mod tests {
    use super::*;
    use zeroize::Zeroizing;

    const ONE: &str = "PUB_KEY_ID_1";
    const SERIAL: &str = "8157F09EFDC096DE15EBE81A47057A7232F1B8E1";

    /// A file of `tests/vectors/files`.
    fn key(name: &str) -> VerifyingKey {
        let file = std::fs::read(format!("tests/vectors/files/{name}.pem")).unwrap();
        VerifyingKey::read(Zeroizing::new(file)).unwrap()
    }

    /// Another key than that of the files.
    fn other() -> VerifyingKey {
        let file = std::fs::read("tests/vectors/wycheproof/rsa_pkcs1_2048_sig_gen_test.json").unwrap();
        let file: serde_json::Value = serde_json::from_slice(&file).unwrap();
        VerifyingKey::read(Zeroizing::new(file["testGroups"][0]["keyPem"].as_str().unwrap().into())).unwrap()
    }

    fn ring(keys: impl IntoIterator<Item = (&'static str, VerifyingKey)>) -> KeyRing {
        let mut ring = KeyRing::default();
        keys.into_iter().for_each(|(id, key)| ring.add(id.to_owned(), key).unwrap());
        ring
    }

    #[test]
    fn an_id_is_the_prefix_and_1_to_64_digits_or_1_to_64_hexadecimal_digits() {
        let digits = |count| "7".repeat(count);
        let public = |digits: String| format!("{PUBLIC_KEY_ID}{digits}");
        for id in [public(digits(1)), public(digits(64)), digits(1), digits(64), "0aF".into(), SERIAL.into()] {
            assert!(is_id(&id), "{id}");
            assert_eq!(place(&id), format!("wechatpayKeys.{id}"));
        }
        for id in [
            public(digits(0)),
            public(digits(65)),
            public("0a".into()),
            public("1 ".into()),
            digits(0),
            digits(65),
            "xyz".into(),
            "0x0A".into(),
            "A:B".into(),
            "-----BEGIN PUBLIC KEY-----".into(),
            "pub_key_id_1".into(),
        ] {
            assert!(!is_id(&id), "{id}");
            // What is no id may be a secret.
            assert_eq!(place(&id), "wechatpayKeys");
        }
        assert!(is_serial_number(&digits(64)) && !is_serial_number(ONE));
    }

    #[test]
    fn a_key_is_added_under_an_id_and_a_certificate_under_its_own_serial_number_only() {
        let added = |id: &str, key| KeyRing::default().add(id.to_owned(), key).map_err(|error| (error.code, error.reason));
        let shape = Err((Code::CONFIG_INVALID, Some(Reason::KEY_NAME_SHAPE)));
        let differs = Err((Code::KEY_INVALID, Some(Reason::KEY_SERIAL_DIFFERS)));
        assert_eq!((added(ONE, key("public")), added("1DDE", key("public")), added("x", key("public"))), (Ok(()), Ok(()), shape));
        assert_eq!((added(SERIAL, key("certificate")), added("0A", key("certificate.v1"))), (Ok(()), Ok(())));
        for id in [ONE, "0A", "0", "8157f09efdc096de15ebe81a47057a7232f1b8e1"] {
            assert_eq!(added(id, key("certificate")), differs, "{id}");
        }
    }

    #[test]
    fn a_key_is_found_by_its_own_id_alone() {
        let ring = ring([(ONE, key("public")), ("1DDE", other())]);
        assert!(ring.get(ONE) == Some(&key("public")) && ring.get("1DDE") == Some(&other()));
        for id in ["", "1", "PUB_KEY_ID_", "PUB_KEY_ID_2", "pub_key_id_1", "1dde", "1DDE "] {
            assert!(ring.get(id).is_none(), "{id}");
        }
    }

    #[test]
    fn requests_name_a_public_key_before_a_certificate_and_else_the_first() {
        assert_eq!(ring([]).preferred(), None);
        assert_eq!(ring([(SERIAL, key("certificate")), ("0A", key("certificate.v1"))]).preferred(), Some(SERIAL));
        assert_eq!(ring([(SERIAL, key("certificate")), (ONE, other()), ("PUB_KEY_ID_2", other())]).preferred(), Some(ONE));
    }

    #[test]
    fn a_ring_takes_over_all_keys_of_another_or_none_and_keeps_its_own() {
        let merged = |ring: &mut KeyRing, other| ring.merge(other).map_err(|error| (error.code, error.at, error.reason));
        let mut mine = ring([(ONE, key("public"))]);

        let empty = (Code::CONFIG_INVALID, Some("wechatpayKeys".to_owned()), Some(Reason::KEYS_EMPTY));
        assert_eq!(merged(&mut mine, ring([])), Err(empty));

        let taken = (Code::KEY_INVALID, Some(format!("wechatpayKeys.{ONE}")), Some(Reason::KEY_ID_TAKEN));
        assert_eq!(merged(&mut mine, ring([("0A", key("certificate.v1")), (ONE, other())])), Err(taken));
        assert_eq!(mine.ids(), [ONE]);

        assert_eq!(merged(&mut mine, ring([(ONE, key("public")), ("0A", key("certificate.v1")), ("1DDE", other())])), Ok(()));
        assert_eq!(mine.ids(), [ONE, "0A", "1DDE"]);
    }
}
