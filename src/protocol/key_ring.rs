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
