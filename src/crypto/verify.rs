//! Checking signatures with WeChat Pay's public keys. Errors are moduli under 2048 or over 4096 bits, small exponents, and signatures that are
//! not canonical base64 of exactly the modulus's length.

use base64ct::{Base64, Encoding};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::MODULUS_BITS;
use super::key_file::{self, KeyFile, Validity};
use super::public_key::{PublicKey, bits};
use crate::error::{Code, Error, Reason};

/// A public key of WeChat Pay.
pub struct VerifyingKey {
    key: PublicKey,
    /// As the file has it.
    modulus: Vec<u8>,
    certificate_serial: Option<String>,
    validity: Option<Validity>,
}

impl PartialEq for VerifyingKey {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key && self.certificate_serial == other.certificate_serial
    }
}

impl VerifyingKey {
    /// Reads a public key or a platform certificate, PEM or DER.
    ///
    /// # Errors
    /// `KEY_INVALID` or `KEY_UNSUPPORTED`, with the reason.
    pub fn read(file: Zeroizing<Vec<u8>>) -> Result<Self, Error> {
        let der = key_file::der(file)?;
        let (key, certificate_serial, validity) = match KeyFile::read(&der)? {
            KeyFile::Public(key) => (key, None, None),
            KeyFile::Certificate { key, serial, validity } => (key, Some(serial), validity),
            KeyFile::Private { .. } => return Err(Error::new(Code::KEY_INVALID).because(Reason::KEY_IS_PRIVATE)),
        };
        let [modulus, exponent] = key;
        check_public(modulus, exponent)?;
        let key = PublicKey::new(modulus, exponent);
        let key = key.ok_or_else(|| Error::new(Code::KEY_INVALID).because(Reason::KEY_INCONSISTENT))?;
        Ok(Self { key, modulus: modulus.to_vec(), certificate_serial, validity })
    }

    /// Whether it is the key of this modulus, whatever file it came from.
    #[must_use]
    pub fn has_modulus(&self, modulus: &[u8]) -> bool {
        self.modulus == modulus
    }

    /// The serial number of the certificate it came from, in upper-case hexadecimal.
    #[must_use]
    pub fn certificate_serial(&self) -> Option<&str> {
        self.certificate_serial.as_deref()
    }

    /// Whether it is a certificate, and in its validity at this time, in seconds since 1970.
    #[must_use]
    pub fn is_valid_at(&self, now: u32) -> bool {
        self.validity.is_some_and(|[begin, end]| (begin..=end).contains(&u64::from(now)))
    }

    /// Checks a base64 signature over the parts of a message.
    ///
    /// # Errors
    /// `SIGNATURE_MALFORMED` or `SIGNATURE_MISMATCH`.
    pub fn verify(&self, message: &[&[u8]], signature: &str) -> Result<(), Code> {
        let signature = Base64::decode_vec(signature).map_err(|_| Code::SIGNATURE_MALFORMED)?;
        if signature.len() != self.key.length() {
            return Err(Code::SIGNATURE_MALFORMED);
        }
        if self.key.holds(&hash(message), &signature) { Ok(()) } else { Err(Code::SIGNATURE_MISMATCH) }
    }
}

/// The modulus of a private key, which its public key has too. `der`: a file that was read before.
///
/// # Errors
/// `KEY_INVALID` when it is no private key.
pub fn modulus_of_private(der: &[u8]) -> Result<Vec<u8>, Error> {
    match KeyFile::read(der)? {
        KeyFile::Private { key, .. } => Ok(key.modulus.to_vec()),
        _ => Err(Error::new(Code::KEY_INVALID).because(Reason::KEY_IS_PUBLIC)),
    }
}

/// SHA-256 over the parts of a message.
pub(crate) fn hash(message: &[&[u8]]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in message {
        hash.update(part);
    }
    hash.finalize().into()
}

/// The policy for every key, private ones included: 2048 to 4096 bits, an odd exponent over 65536.
pub(super) fn check_public(modulus: &[u8], exponent: &[u8]) -> Result<(), Error> {
    let unsupported = |reason| Err(Error::new(Code::KEY_UNSUPPORTED).because(reason));
    let bits = bits(modulus);
    if bits < *MODULUS_BITS.start() {
        return unsupported(Reason::KEY_TOO_SMALL);
    }
    if bits > *MODULUS_BITS.end() {
        return unsupported(Reason::KEY_TOO_LARGE);
    }
    let odd = exponent.last().is_some_and(|byte| byte & 1 == 1);
    // More than 33 bits are beyond what other libraries take; no such key is in use.
    let in_range = (17..=33).contains(&self::bits(exponent));
    if !odd || !in_range { unsupported(Reason::KEY_EXPONENT) } else { Ok(()) }
}

#[cfg(all(test, not(target_family = "wasm")))]
mod tests {
    use super::*;
    use rsa::BoxedUint;
    use rsa::pkcs1::EncodeRsaPublicKey;
    use serde_json::Value;

    /// Check 3 of the reliability table: NIST's results for 54 signatures, 37 of them by keys with a smaller exponent than is accepted.
    #[test]
    fn cavp_signatures_verify_as_nist_says_and_small_exponents_do_not_load() {
        let text = std::fs::read_to_string("tests/vectors/cavp/sigver15_sha256.json").unwrap();
        let file: Value = serde_json::from_str(&text).unwrap();
        let part = crate::reliability::begin(3, "native");
        let (mut agreed, mut run, mut too_small) = ((0, 0), (0, 0), 0);
        for case in file["tests"].as_array().unwrap() {
            let bytes = |name: &str| {
                hex::decode(format!(
                    "{:0>1$}",
                    case[name].as_str().unwrap(),
                    case[name].as_str().unwrap().len().next_multiple_of(2)
                ))
                .unwrap()
            };
            let key = PublicKey::new(&bytes("n"), &bytes("e")).unwrap();
            let number = |name: &str| BoxedUint::from_be_slice_vartime(&bytes(name));
            let der = rsa::PublicKey::new(number("n"), number("e")).unwrap().to_pkcs1_der().unwrap().into_vec();
            let (message, signature) = (bytes("Msg"), Base64::encode_string(&bytes("S")));
            let passes = case["result"].as_str().unwrap().starts_with('P');

            // The mechanism, without the policy.
            let verified =
                VerifyingKey { key, modulus: Vec::new(), certificate_serial: None, validity: None }.verify(&[&message], &signature);
            assert_eq!(verified.is_ok(), passes, "{case}");
            if passes {
                agreed.0 += 1
            } else {
                agreed.1 += 1
            }

            // As a user meets it.
            match VerifyingKey::read(Zeroizing::new(der)) {
                Ok(key) => {
                    assert_eq!(key.verify(&[&message], &signature).is_ok(), passes, "{case}");
                    if passes { run.0 += 1 } else { run.1 += 1 }
                }
                Err(error) => {
                    assert_eq!((error.code, error.reason), (Code::KEY_UNSUPPORTED, Some(Reason::KEY_EXPONENT)));
                    too_small += 1;
                }
            }
        }
        assert_eq!((agreed, run, too_small), ((9, 45), (3, 14), 37));
        let result = format!(
            "{} accepted, {} rejected; {too_small} of them by a key with a smaller exponent than is accepted",
            agreed.0, agreed.1
        );
        part.passed(agreed.0 + agreed.1, &result);
    }

    #[test]
    fn a_modulus_is_measured_in_bits_without_leading_zeros() {
        assert_eq!((bits(&[]), bits(&[0, 0]), bits(&[1]), bits(&[0, 0x80, 0]), bits(&[0x7f; 256])), (0, 0, 1, 16, 2047));
    }

    #[test]
    fn only_moduli_of_2048_to_4096_bits_and_odd_exponents_are_accepted() {
        use Reason::{KEY_EXPONENT, KEY_TOO_LARGE, KEY_TOO_SMALL};
        // A number of so many bits, its last one set or not.
        let number = |bits: usize, last: u8| {
            let mut bytes = vec![0; bits.div_ceil(8)];
            bytes[0] = 1 << ((bits - 1) % 8);
            *bytes.last_mut().unwrap() |= last;
            bytes
        };
        let reason = |modulus: usize, exponent: &[u8]| {
            check_public(&number(modulus, 1), exponent).map_err(|error| {
                assert_eq!(error.code, Code::KEY_UNSUPPORTED);
                error.reason.unwrap()
            })
        };
        for (bits, expected) in [
            (8, Err(KEY_TOO_SMALL)),
            (1024, Err(KEY_TOO_SMALL)),
            (2047, Err(KEY_TOO_SMALL)),
            (2048, Ok(())),
            (2049, Ok(())),
            (4095, Ok(())),
            (4096, Ok(())),
            (4097, Err(KEY_TOO_LARGE)),
            (8192, Err(KEY_TOO_LARGE)),
        ] {
            assert_eq!(reason(bits, &[1, 0, 1]), expected, "a modulus of {bits} bits");
        }
        for (bits, expected) in [
            (1, Err(KEY_EXPONENT)),
            (16, Err(KEY_EXPONENT)),
            (17, Ok(())),
            (33, Ok(())),
            (34, Err(KEY_EXPONENT)),
            (64, Err(KEY_EXPONENT)),
        ] {
            assert_eq!(reason(2048, &number(bits, 1)), expected, "an exponent of {bits} bits");
            assert_eq!(reason(2048, &number(bits + 1, 0)), Err(KEY_EXPONENT), "an even exponent of {} bits", bits + 1);
        }
        assert_eq!(reason(2048, &[]), Err(KEY_EXPONENT));
    }
}
