//! AEAD_AES_256_GCM, with which WeChat Pay encrypts notifications and platform certificates. A key has 32 bytes and a nonce 12;
//! no byte of a text is given unless its tag holds.

use aes_gcm::aead::AeadInOut;
use aes_gcm::{Aes256Gcm, KeyInit};
use base64ct::{Base64, Encoding};
use zeroize::Zeroizing;

use crate::error::{Code, Error, Reason};

/// Length of a key, in bytes.
const KEY: usize = 32;
/// Length of a nonce, in bytes.
pub const NONCE: usize = 12;
/// Length of a tag, in bytes. It follows the ciphertext.
const TAG: usize = 16;

/// The APIv3 key (APIv3密钥) of a merchant, wiped when it is dropped. Not an array: moving one leaves copies on the stack.
pub struct ApiV3Key(Zeroizing<Vec<u8>>);

impl ApiV3Key {
    /// Takes the 32 bytes that the merchant set on the merchant platform.
    ///
    /// # Errors
    /// `CONFIG_INVALID` for any other length.
    pub fn new(key: &[u8]) -> Result<Self, Error> {
        let invalid = || Error::new(Code::CONFIG_INVALID).because(Reason::API_V3_KEY_LENGTH);
        (key.len() == KEY).then(|| Self(Zeroizing::new(key.to_vec()))).ok_or_else(invalid)
    }

    /// The plaintext of a ciphertext with its tag. `None` when the nonce has another length, or when key, nonce, associated data,
    /// ciphertext and tag do not belong together.
    #[must_use]
    pub fn open(&self, nonce: &[u8], associated_data: &[u8], mut sealed: Vec<u8>) -> Option<Vec<u8>> {
        let nonce: &[u8; NONCE] = nonce.try_into().ok()?;
        let (_, tag) = sealed.split_last_chunk::<TAG>()?;
        let tag = *tag;
        sealed.truncate(sealed.len().checked_sub(TAG)?);
        let cipher = Aes256Gcm::new_from_slice(&self.0).ok()?;
        cipher.decrypt_inout_detached(nonce.into(), associated_data, sealed.as_mut_slice().into(), (&tag).into()).ok()?;
        Some(sealed)
    }

    /// The same for texts as they are on the wire, the ciphertext in base64.
    #[must_use]
    pub fn open_text(&self, nonce: &str, associated_data: &str, ciphertext: &str) -> Option<Vec<u8>> {
        self.open(nonce.as_bytes(), associated_data.as_bytes(), Base64::decode_vec(ciphertext).ok()?)
    }
}
