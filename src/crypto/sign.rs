//! Signing with the merchant's key. One whose numbers do not fit together is an error.

use base64ct::{Base64, Encoding};
use zeroize::Zeroizing;

use super::key_file::{self, KeyFile};
use super::private_key::PrivateKey;
use super::random::Random;
use super::stack;
use crate::error::{Code, Error, Reason};

/// The merchant's private key. Has no Debug, no Clone, no way out; in wasm all memory is wiped when it is freed.
pub struct SigningKey(PrivateKey);

impl SigningKey {
    /// Reads PEM text (PKCS#8 or PKCS#1, also with `\n` escapes or without its first and last line) or DER bytes.
    ///
    /// # Errors
    /// `KEY_INVALID` or `KEY_UNSUPPORTED`, with the reason.
    pub fn read(file: Zeroizing<Vec<u8>>) -> Result<Self, Error> {
        Self::read_with_pkcs8(file).map(|(key, _)| key)
    }

    /// The same, and the file as PKCS#8 bytes, whatever its form is: what WebCrypto imports.
    ///
    /// # Errors
    /// As those of [`SigningKey::read`].
    pub fn read_with_pkcs8(file: Zeroizing<Vec<u8>>) -> Result<(Self, Zeroizing<Vec<u8>>), Error> {
        let der = key_file::der(file)?;
        let (key, pkcs1) = match KeyFile::read(&der)? {
            KeyFile::Private { key, pkcs1 } => (key, pkcs1),
            KeyFile::Public(_) => return Err(invalid(Reason::KEY_IS_PUBLIC)),
            KeyFile::Certificate { .. } => return Err(invalid(Reason::KEY_IS_CERTIFICATE)),
        };
        super::verify::check_public(key.modulus, key.public_exponent)?;
        let key = stack::wiped(|| PrivateKey::new(&key))?;
        Ok((Self(key), key_file::pkcs8(pkcs1)))
    }

    /// The signature of a message: RSASSA-PKCS1-v1_5 with SHA-256, in base64.
    ///
    /// # Errors
    /// `KEY_INVALID` when the key computes wrongly, so that a faulty signature never leaves.
    pub fn sign(&self, message: &[u8], random: &Random) -> Result<String, Error> {
        let signature = self.0.sign(message, &mut random.blinding()).ok_or_else(|| invalid(Reason::KEY_INCONSISTENT))?;
        Ok(Base64::encode_string(&signature))
    }
}

/// A signature that a signer function made, in base64.
///
/// # Errors
/// `CONFIG_INVALID` when it has not the length of one by a key of 2048 to 4096 bits.
pub fn encode(signature: &[u8]) -> Result<String, Error> {
    if !(256..=512).contains(&signature.len()) {
        return Err(Error::new(Code::CONFIG_INVALID).at("signer").because(Reason::SIGNER_RESULT));
    }
    Ok(Base64::encode_string(signature))
}

fn invalid(reason: Reason) -> Error {
    Error::new(Code::KEY_INVALID).because(reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_of_a_signer_function_is_of_a_key_of_2048_to_4096_bits() {
        for length in [0, 1, 255, 513, 1024] {
            let error = encode(&vec![0xfb; length]).unwrap_err();
            assert_eq!((error.code, error.reason), (Code::CONFIG_INVALID, Some(Reason::SIGNER_RESULT)), "{length} bytes");
        }
        for length in [256, 257, 384, 512] {
            let text = encode(&vec![0xfb; length]).unwrap();
            assert_eq!(Base64::decode_vec(&text), Ok(vec![0xfb; length]));
        }
    }
}
