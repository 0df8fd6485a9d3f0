//! Every key a response may be signed with, by the id that `Wechatpay-Serial` names. Errors are a name that is no id, a certificate under a
//! name that is not its serial number, a public key under one that is, a second key for an id, and what is the merchant's own. One key is never
//! tried for another.

use super::identity;
use super::names::PUBLIC_KEY_ID;
use crate::crypto::verify::VerifyingKey;
use crate::error::{Code, Error, Reason};

/// WeChat Pay's public keys and platform certificates.
#[derive(Default)]
pub struct KeyRing {
    keys: Vec<(String, VerifyingKey)>,
    /// Serial number of the merchant's certificate, whose key signs requests and no response.
    merchant_serial: Option<String>,
    /// The modulus of that key, unless somebody else signs.
    merchant_modulus: Option<Vec<u8>>,
}

impl KeyRing {
    /// Says which serial number is that of the merchant's own certificate.
    ///
    /// # Errors
    /// `KEY_INVALID` when a key that is there is of that certificate.
    pub fn set_merchant_serial(&mut self, serial: String) -> Result<(), Error> {
        self.merchant_serial = Some(serial);
        self.keys.iter().try_for_each(|(id, key)| self.check_not_merchants(id, key))
    }

    /// Says which key is the merchant's own, by its modulus.
    ///
    /// # Errors
    /// `KEY_INVALID` when it is there.
    pub fn set_merchant_modulus(&mut self, modulus: Vec<u8>) -> Result<(), Error> {
        self.merchant_modulus = Some(modulus);
        self.keys.iter().try_for_each(|(id, key)| self.check_not_merchants(id, key))
    }

    /// Adds a key under its id.
    ///
    /// # Errors
    /// As [`KeyRing::add_all`].
    pub fn add(&mut self, name: String, key: VerifyingKey) -> Result<(), Error> {
        self.add_all(vec![(name, key)])
    }

    /// Adds keys, each under its id: all of them, or none. One that is there already is left as it is.
    ///
    /// # Errors
    /// `CONFIG_INVALID` for no keys at all and for a name of another shape; `KEY_INVALID` for a name that is not that of this key, for what is
    /// the merchant's own, and for an id that has another key: an id names one key, and responses signed with it may be on their way.
    pub fn add_all(&mut self, keys: Vec<(String, VerifyingKey)>) -> Result<(), Error> {
        if keys.is_empty() {
            return Err(Error::new(Code::CONFIG_INVALID).at("wechatpayKeys").because(Reason::KEYS_EMPTY));
        }
        let mut added = Self::default();
        for (name, key) in keys {
            let at_its_place = |error: Error| error.at(place(&name));
            self.check_not_merchants(&name, &key)?;
            let id = id_of(&name, &key).map_err(at_its_place)?;
            match self.get(&id).or_else(|| added.get(&id)) {
                Some(present) if *present != key => return Err(at_its_place(invalid(Reason::KEY_ID_TAKEN))),
                Some(_) => {}
                None => added.keys.push((id, key)),
            }
        }
        self.keys.append(&mut added.keys);
        Ok(())
    }

    /// The merchant's own certificate or key is often taken for WeChat Pay's, under any name.
    fn check_not_merchants(&self, name: &str, key: &VerifyingKey) -> Result<(), Error> {
        let serial = self.merchant_serial.as_deref();
        let is_certificate =
            serial.is_some_and(|serial| id(name).as_deref() == Ok(serial) || key.certificate_serial() == Some(serial));
        let is_key = self.merchant_modulus.as_ref().is_some_and(|modulus| key.has_modulus(modulus));
        if is_certificate || is_key { Err(invalid(Reason::KEY_IS_MERCHANTS).at(place(name))) } else { Ok(()) }
    }

    /// The key of this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&VerifyingKey> {
        self.keys.iter().find(|(name, _)| name == id).map(|(_, key)| key)
    }

    /// Every id, in the order in which they were added.
    #[must_use]
    pub fn ids(&self) -> Vec<String> {
        self.keys.iter().map(|(id, _)| id.clone()).collect()
    }

    /// The id that requests name, so that the response is signed with its key: a public key before a certificate, since certificates
    /// are being phased out; else the first.
    #[must_use]
    pub fn preferred(&self) -> Option<&str> {
        let mut ids = self.keys.iter().map(|(id, _)| id.as_str());
        ids.clone().find(|id| id.starts_with(PUBLIC_KEY_ID)).or_else(|| ids.next())
    }
}

/// The id of a key that is configured under this name.
fn id_of(name: &str, key: &VerifyingKey) -> Result<String, Error> {
    let id = id(name)?;
    match key.certificate_serial() {
        Some(serial) if serial != id => {
            let is_short = serial.len() <= identity::MAX_SERIAL;
            Err(invalid(Reason::KEY_SERIAL_DIFFERS).with_more(is_short.then(|| format!("It is {serial}."))))
        }
        None if !id.starts_with(PUBLIC_KEY_ID) => Err(invalid(Reason::KEY_NEEDS_PUBLIC_KEY_ID)),
        _ => Ok(id),
    }
}

fn invalid(reason: Reason) -> Error {
    Error::new(Code::KEY_INVALID).because(reason)
}

/// The setting of a key. What is no id may be a key that was pasted in the wrong place: it is not repeated.
#[must_use]
pub fn place(name: &str) -> String {
    if id(name).is_ok() { format!("wechatpayKeys.{}", name.trim()) } else { "wechatpayKeys".to_owned() }
}

/// `PUB_KEY_ID_` and digits, or a certificate's serial number, as WeChat Pay writes it.
fn id(name: &str) -> Result<String, Error> {
    let shape = |sentence| Error::new(Code::CONFIG_INVALID).because(Reason::KEY_NAME_SHAPE).with_more(sentence);
    let Some(digits) = name.trim().strip_prefix(PUBLIC_KEY_ID) else {
        return identity::serial_number(name).map_err(|error| match error.reason {
            Some(Reason::SERIAL_DECIMAL) => error,
            _ => shape(error.more),
        });
    };
    let all_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
    let fits = all_digits && (1..=64).contains(&digits.len());
    fits.then(|| name.trim().to_owned()).ok_or_else(|| shape(None))
}

#[cfg(all(test, not(target_family = "wasm")))]
mod tests {
    use super::*;
    use crate::crypto::verify::modulus_of_private;
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
    fn an_id_is_the_prefix_and_1_to_64_digits_or_1_to_40_hexadecimal_digits() {
        let digits = |count| "7".repeat(count);
        let public = |digits: String| format!("{PUBLIC_KEY_ID}{digits}");
        for (name, expected) in [
            (public(digits(1)), public(digits(1))),
            (format!(" {}\n", public(digits(64))), public(digits(64))),
            (digits(1), digits(1)),
            (digits(40), digits(40)),
            ("0aF".into(), "0AF".into()),
            (SERIAL.to_lowercase(), SERIAL.into()),
        ] {
            assert_eq!(id(&name), Ok(expected));
            assert_eq!(place(&name), format!("wechatpayKeys.{}", name.trim()));
        }
        for name in [
            public(digits(0)),
            public(digits(65)),
            public("0a".into()),
            public("1 1".into()),
            digits(0),
            digits(41),
            "F".repeat(41),
            "xyz".into(),
            "0x0A".into(),
            "A:B".into(),
            "-----BEGIN PUBLIC KEY-----".into(),
            "pub_key_id_1".into(),
        ] {
            assert!(id(&name).is_err(), "{name}");
            // What is no id may be a secret.
            assert_eq!(place(&name), "wechatpayKeys");
        }
        let error = |name: &str| id(name).map_err(|error| (error.code, error.reason, error.more)).unwrap_err();
        let shape = |sentence: &str| (Code::CONFIG_INVALID, Some(Reason::KEY_NAME_SHAPE), Some(sentence.to_owned()));
        assert_eq!(error("0x0A"), shape("Character 2 of 4 is \"x\"."));
        assert_eq!(error(""), shape("It is empty."));
        assert_eq!(error(&digits(46)).1, Some(Reason::SERIAL_DECIMAL));
    }

    #[test]
    fn a_certificate_is_added_under_its_own_serial_number_only() {
        let added = |id: &str, key| KeyRing::default().add(id.to_owned(), key).map_err(|error| (error.code, error.reason));
        let shape = Err((Code::CONFIG_INVALID, Some(Reason::KEY_NAME_SHAPE)));
        let differs = Err((Code::KEY_INVALID, Some(Reason::KEY_SERIAL_DIFFERS)));
        let needs_id = Err((Code::KEY_INVALID, Some(Reason::KEY_NEEDS_PUBLIC_KEY_ID)));
        assert_eq!((added(ONE, key("public")), added("1DDE", key("public")), added("x", key("public"))), (Ok(()), needs_id, shape));
        assert_eq!((added(SERIAL, key("certificate")), added("0A", key("certificate.v1"))), (Ok(()), Ok(())));
        for name in ["8157f09efdc096de15ebe81a47057a7232f1b8e1", &format!(" {SERIAL}\n")] {
            assert_eq!(added(name, key("certificate")), Ok(()), "{name}");
        }
        for name in [ONE, "0A", "0", "8157f09efdc096de15ebe81a47057a7232f1b8e2"] {
            assert_eq!(added(name, key("certificate")), differs, "{name}");
        }
    }

    #[test]
    fn a_key_is_found_by_its_own_id_alone() {
        let ring = ring([(ONE, other()), ("0a", key("certificate.v1"))]);
        assert!(ring.get(ONE) == Some(&other()) && ring.get("0A") == Some(&key("certificate.v1")));
        for id in ["", "1", "PUB_KEY_ID_", "PUB_KEY_ID_2", "pub_key_id_1", "0a", "0A "] {
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
    fn the_merchants_own_key_is_an_error_under_any_name_before_and_after() {
        let merchants = |id: &str| Err((Code::KEY_INVALID, Some(format!("wechatpayKeys.{id}")), Some(Reason::KEY_IS_MERCHANTS)));
        let outcome = |result: Result<(), Error>| result.map_err(|error| (error.code, error.at, error.reason));
        let mut mine = ring([(ONE, other())]);
        assert_eq!(outcome(mine.set_merchant_serial(SERIAL.to_owned())), Ok(()));
        for name in [SERIAL, ONE, "0A"] {
            assert_eq!(outcome(mine.add(name.to_owned(), key("certificate"))), merchants(name), "its certificate");
        }
        assert_eq!(outcome(mine.add(SERIAL.to_lowercase(), other())), merchants(&SERIAL.to_lowercase()), "its serial number");
        assert_eq!(outcome(mine.add("0A".to_owned(), key("certificate.v1"))), Ok(()), "its key is not known yet");

        let private = std::fs::read_to_string("tests/vectors/files/private.pem").unwrap();
        let modulus = modulus_of_private(&crate::crypto::pem::decode(&private).unwrap()).unwrap();
        assert_eq!(outcome(mine.set_merchant_modulus(modulus)), merchants("0A"));
        for (name, file) in [("PUB_KEY_ID_2", "public"), ("PUB_KEY_ID_2", "certificate.v1"), ("1DDE", "public.pkcs1")] {
            assert_eq!(outcome(mine.add(name.to_owned(), key(file))), merchants(name), "{file}");
        }
        assert_eq!(outcome(mine.set_merchant_serial("0A".to_owned())), merchants("0A"));
        assert_eq!(outcome(mine.add("PUB_KEY_ID_2".to_owned(), other())), Ok(()));
    }

    #[test]
    fn all_keys_are_added_or_none_and_those_that_are_there_stay() {
        let added = |ring: &mut KeyRing, keys: Vec<(&str, VerifyingKey)>| {
            let keys = keys.into_iter().map(|(name, key)| (name.to_owned(), key)).collect();
            ring.add_all(keys).map_err(|error| (error.code, error.at, error.reason))
        };
        let mut mine = ring([(ONE, key("public"))]);

        let empty = (Code::CONFIG_INVALID, Some("wechatpayKeys".to_owned()), Some(Reason::KEYS_EMPTY));
        assert_eq!(added(&mut mine, vec![]), Err(empty));

        let taken = |id: &str| Err((Code::KEY_INVALID, Some(format!("wechatpayKeys.{id}")), Some(Reason::KEY_ID_TAKEN)));
        assert_eq!(added(&mut mine, vec![("0A", key("certificate.v1")), (ONE, other())]), taken(ONE));
        let twice = vec![("PUB_KEY_ID_2", key("public")), (" PUB_KEY_ID_2", other())];
        assert_eq!(added(&mut mine, twice), taken("PUB_KEY_ID_2"));
        assert_eq!(mine.ids(), [ONE]);

        let good =
            vec![(ONE, key("public")), ("0A", key("certificate.v1")), ("0a", key("certificate.v1")), ("PUB_KEY_ID_2", other())];
        assert_eq!(added(&mut mine, good), Ok(()));
        assert_eq!(mine.ids(), [ONE, "0A", "PUB_KEY_ID_2"]);
    }
}
