//! Signing RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017, 8.2.1) by the crate `rsa`. Refuses numbers that are not those of one RSA key.

use rsa::rand_core::TryCryptoRng;
use rsa::traits::PrivateKeyParts;
use rsa::{BoxedUint, errors::Error};
use sha2::Sha256;

use super::public_key::significant;
use super::verify::bits;
use crate::error::Reason;

/// The numbers of a private key, big-endian, as a key file has them.
pub(super) struct PrivateNumbers<'k> {
    pub(super) modulus: &'k [u8],
    pub(super) public_exponent: &'k [u8],
    pub(super) private_exponent: &'k [u8],
    pub(super) primes: [&'k [u8]; 2],
    /// The private exponent modulo each prime less one.
    pub(super) exponents: [&'k [u8]; 2],
    /// The inverse of the second prime modulo the first.
    pub(super) coefficient: &'k [u8],
}

/// A private key whose numbers fit together.
pub(super) struct PrivateKey(rsa::PrivateKey);

impl PrivateKey {
    /// # Errors
    /// `KEY_INCONSISTENT` when the numbers are not those of one RSA key with two primes, `KEY_PRIMES_UNEQUAL` when one prime is longer than
    /// half of the modulus.
    pub(super) fn new(numbers: &PrivateNumbers<'_>) -> Result<Self, Reason> {
        // No number is longer than the modulus: computing with 32 KiB would take long.
        let precision = significant(numbers.modulus).len().saturating_mul(8);
        let precision = u32::try_from(precision).map_err(|_| Reason::KEY_INCONSISTENT)?;
        let number = |bytes| BoxedUint::from_be_slice(significant(bytes), precision).map_err(|_| Reason::KEY_INCONSISTENT);
        let [modulus, private] = [numbers.modulus, numbers.private_exponent].map(number);
        let public = BoxedUint::from_be_slice_vartime(numbers.public_exponent);
        let [p, q] = numbers.primes.map(number);
        let key = rsa::PrivateKey::from_components(modulus?, public, private?, vec![p?, q?]);
        let key =
            key.map_err(|error| if is_unequal(error, numbers) { Reason::KEY_PRIMES_UNEQUAL } else { Reason::KEY_INCONSISTENT })?;

        // The crate computes these anew. WebCrypto takes them as they are.
        let [dp, dq] = numbers.exponents.map(number);
        let coefficient = number(numbers.coefficient)?;
        let reduced = key.primes().first().map(|prime| coefficient.rem(prime.as_nz_ref()));
        let fits = key.dp() == Some(&dp?) && key.dq() == Some(&dq?) && key.qinv().map(|inverse| inverse.retrieve()) == reduced;
        if fits { Ok(Self(key)) } else { Err(Reason::KEY_INCONSISTENT) }
    }

    /// The signature of a message; `None` when the key computes wrongly, or `random` fails. Base, exponents and moduli are blinded with
    /// `random`, and the crate gives no signature out that it has not verified: a fault in one half would give the primes away.
    pub(super) fn sign(&self, message: &[u8], random: &mut impl TryCryptoRng) -> Option<Vec<u8>> {
        self.0.pkcs1v15_sign_with_rng::<Sha256, _>(random, message).ok()
    }
}

/// Whether this is why the crate refused: the product of the primes is the modulus, but one of them is longer than half of it.
fn is_unequal(error: Error, numbers: &PrivateNumbers<'_>) -> bool {
    let half = bits(numbers.modulus).div_ceil(2);
    let lengths = numbers.primes.map(bits);
    error == Error::InvalidPrime && lengths.iter().any(|length| *length > half) && lengths.iter().all(|length| *length > 1)
}

#[cfg(all(test, not(target_family = "wasm")))]
mod tests {
    use super::*;
    use crate::crypto::key_file::KeyFile;
    use rsa::rand_core::TryRng;
    use std::fmt;

    /// Counts up, until it fails.
    struct Source {
        given: Vec<usize>,
        times: usize,
    }

    #[derive(Debug)]
    struct Failed;

    impl fmt::Display for Failed {
        fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
            Ok(())
        }
    }

    impl std::error::Error for Failed {}

    impl TryRng for Source {
        type Error = Failed;

        fn try_next_u32(&mut self) -> Result<u32, Failed> {
            let mut bytes = [0; 4];
            self.try_fill_bytes(&mut bytes).map(|()| u32::from_le_bytes(bytes))
        }

        fn try_next_u64(&mut self) -> Result<u64, Failed> {
            let mut bytes = [0; 8];
            self.try_fill_bytes(&mut bytes).map(|()| u64::from_le_bytes(bytes))
        }

        fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Failed> {
            if self.given.len() == self.times {
                return Err(Failed);
            }
            bytes.fill(u8::try_from(self.given.len() + 1).unwrap());
            self.given.push(bytes.len());
            Ok(())
        }
    }

    impl TryCryptoRng for Source {}

    fn key() -> PrivateKey {
        let file = std::fs::read_to_string("tests/vectors/wycheproof/rsa_pkcs1_2048_sig_gen_test.json").unwrap();
        let file: serde_json::Value = serde_json::from_str(&file).unwrap();
        let der = hex::decode(file["testGroups"][0]["privateKeyPkcs8"].as_str().unwrap()).unwrap();
        match KeyFile::read(&der) {
            Ok(KeyFile::Private { key, .. }) => PrivateKey::new(&key).unwrap_or_else(|reason| panic!("{reason:?}")),
            _ => panic!("no private key"),
        }
    }

    #[test]
    fn base_exponents_and_moduli_are_blinded_for_each_signature_and_none_is_made_without() {
        let key = key();
        let signed = |times| {
            let mut source = Source { given: Vec::new(), times };
            (key.sign(b"message", &mut source), source.given)
        };
        let (signature, given) = signed(usize::MAX);
        // A number below the modulus; one for each prime to blind its exponent, and one to blind itself.
        assert_eq!(given, [256, 16, 16, 16, 16]);
        assert!(signature.is_some());
        assert_eq!(signed(5), (signature, given));
        for times in 0..5 {
            assert_eq!(signed(times).0, None, "a source that fails after {times}");
        }
    }
}
