//! Signing with the merchant's key, always blinded. Refuses keys whose numbers do not fit together.

use base64ct::{Base64, Encoding};
use rsa::{BigUint, Pkcs1v15Sign, RsaPrivateKey};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::key_file::{self, KeyFile};
use super::random::Random;
use crate::error::{Code, Error, Reason};

/// The merchant's private key. Wiped when dropped; has no Debug, no Clone, no way out.
pub struct SigningKey(RsaPrivateKey);

impl SigningKey {
    /// Reads PEM text (PKCS#8 or PKCS#1, also with `\n` escapes or without its first and last line) or DER bytes.
    ///
    /// # Errors
    /// `KEY_INVALID` or `KEY_UNSUPPORTED`, with the reason.
    pub fn read(file: Zeroizing<Vec<u8>>) -> Result<Self, Error> {
        let der = key_file::der(file)?;
        let key = match KeyFile::read(&der)? {
            KeyFile::Private(key) => key,
            KeyFile::Public(_) => return Err(invalid(Reason::KEY_IS_PUBLIC)),
            KeyFile::Certificate { .. } => return Err(invalid(Reason::KEY_IS_CERTIFICATE)),
        };
        super::verify::check_public(key.modulus.as_bytes(), key.public_exponent.as_bytes())?;
        let number = |part: rsa::pkcs1::UintRef<'_>| BigUint::from_bytes_be(part.as_bytes());
        let (p, q) = (number(key.prime1), number(key.prime2));
        // `from_components` checks the product and the exponents, but not that there are two primes.
        if p == q {
            return Err(invalid(Reason::KEY_INCONSISTENT));
        }
        let (n, e, d) = (number(key.modulus), number(key.public_exponent), number(key.private_exponent));
        let key = RsaPrivateKey::from_components(n, e, d, vec![p, q]).map_err(|_| invalid(Reason::KEY_INCONSISTENT))?;
        Ok(Self(key))
    }

    /// The signature of a message: RSASSA-PKCS1-v1_5 with SHA-256, in base64.
    ///
    /// # Errors
    /// `KEY_INVALID` when the key computes wrongly, so that a faulty signature never leaves.
    pub fn sign(&self, message: &[u8], random: &mut Random) -> Result<String, Error> {
        let digest = Sha256::digest(message);
        let signature = self
            .0
            .sign_with_rng(&mut random.0, Pkcs1v15Sign::new::<Sha256>(), &digest)
            .map_err(|_| invalid(Reason::KEY_INCONSISTENT))?;
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
