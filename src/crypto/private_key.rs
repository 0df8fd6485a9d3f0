//! Signing RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017, 8.2.1) by the crate `rsa`. Numbers that are not those of one RSA key are an error.

use rsa::rand_core::TryCryptoRng;
use rsa::traits::PrivateKeyParts;
use rsa::{BoxedUint, errors};
use sha2::Sha256;

use super::public_key::{bits, significant};
use crate::error::{Code, Error, Reason};

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
    /// `KEY_INVALID` when the numbers are not those of one RSA key with two primes, `KEY_UNSUPPORTED` when one prime is longer than half of the
    /// modulus.
    pub(super) fn new(numbers: &PrivateNumbers<'_>) -> Result<Self, Error> {
        let inconsistent = || Error::new(Code::KEY_INVALID).because(Reason::KEY_INCONSISTENT);
        // No number is longer than the modulus: computing with 32 KiB would take long.
        let precision = significant(numbers.modulus).len().saturating_mul(8);
        let precision = u32::try_from(precision).map_err(|_| inconsistent())?;
        let number = |bytes| BoxedUint::from_be_slice(significant(bytes), precision).map_err(|_| inconsistent());
        let [modulus, private] = [numbers.modulus, numbers.private_exponent].map(number);
        let public = BoxedUint::from_be_slice_vartime(numbers.public_exponent);
        let [p, q] = numbers.primes.map(number);
        let key = rsa::PrivateKey::from_components(modulus?, public, private?, vec![p?, q?]);
        let key = key.map_err(|error| match error {
            errors::Error::InvalidPrime if are_unequal(numbers) => {
                Error::new(Code::KEY_UNSUPPORTED).because(Reason::KEY_PRIMES_UNEQUAL)
            }
            _ => inconsistent(),
        })?;

        // The crate computes these anew. WebCrypto takes them as they are.
        let [dp, dq] = numbers.exponents.map(number);
        let coefficient = number(numbers.coefficient)?;
        let reduced = key.primes().first().map(|prime| coefficient.rem(prime.as_nz_ref()));
        let fits = key.dp() == Some(&dp?) && key.dq() == Some(&dq?) && key.qinv().map(|inverse| inverse.retrieve()) == reduced;
        if fits { Ok(Self(key)) } else { Err(inconsistent()) }
    }

    /// The signature of a message; `None` when the key computes wrongly, or `random` fails. Base, exponents and moduli are blinded with
    /// `random`, and the crate gives no signature out that it has not verified: a fault in one half would give the primes away.
    pub(super) fn sign(&self, message: &[u8], random: &mut impl TryCryptoRng) -> Option<Vec<u8>> {
        self.0.pkcs1v15_sign_with_rng::<Sha256, _>(random, message).ok()
    }
}

/// Whether one prime is longer than half of the modulus, which is their product, and the other one is more than 1.
fn are_unequal(numbers: &PrivateNumbers<'_>) -> bool {
    let [one, other] = numbers.primes.map(bits);
    one.max(other) > bits(numbers.modulus).div_ceil(2) && one.min(other) > 1
}

#[cfg(all(test, not(target_family = "wasm")))]
mod tests {
    use super::*;
    use crate::crypto::key_file::KeyFile;
    use num_bigint::BigUint;
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
            Ok(KeyFile::Private { key, .. }) => PrivateKey::new(&key).unwrap_or_else(|error| panic!("{error}")),
            _ => panic!("no private key"),
        }
    }

    #[test]
    fn base_exponents_and_moduli_are_blinded_for_each_signature() {
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
    /// The error of a key of these primes and this modulus; everything else is as it has to be.
    fn error_of(p: &BigUint, q: &BigUint, modulus: &BigUint) -> (Code, Option<Reason>) {
        let (e, one) = (BigUint::from(65537_u32), BigUint::from(1_u8));
        let order = ((p - &one) * (q - &one)).max(BigUint::from(2_u8));
        let d = e.modinv(&order).unwrap_or_default();
        let numbers = [modulus, &e, &d, p, q, &one, &one, &one].map(BigUint::to_bytes_be);
        let [modulus, public_exponent, private_exponent, p, q, dp, dq, coefficient] = numbers.each_ref().map(Vec::as_slice);
        let (primes, exponents) = ([p, q], [dp, dq]);
        let numbers = PrivateNumbers { modulus, public_exponent, private_exponent, primes, exponents, coefficient };
        PrivateKey::new(&numbers).err().map(|error| (error.code, error.reason)).unwrap()
    }

    #[test]
    fn only_primes_of_one_length_are_accepted() {
        let file = std::fs::read_to_string("tests/vectors/shapes/keys.json").unwrap();
        let file: serde_json::Value = serde_json::from_str(&file).unwrap();
        let prime =
            |key: usize, name: &str| BigUint::parse_bytes(file["keys"][key][name].as_str().unwrap().as_bytes(), 16).unwrap();
        let one = BigUint::from(1_u8);
        let unequal = (Code::KEY_UNSUPPORTED, Some(Reason::KEY_PRIMES_UNEQUAL));
        let inconsistent = (Code::KEY_INVALID, Some(Reason::KEY_INCONSISTENT));
        for key in [1, 2, 3, 4, 10] {
            let (p, q) = (prime(key, "p"), prime(key, "q"));
            let product = &p * &q;
            assert_eq!(error_of(&p, &q, &product), unequal);
            assert_eq!(error_of(&p, &q, &(&product - 2_u8)), inconsistent);
            assert_eq!(error_of(&one, &product, &product), inconsistent);
            assert_eq!(error_of(&product, &one, &product), inconsistent);
        }
        let p = prime(0, "p");
        assert_eq!(error_of(&p, &p, &(&p * &p)), inconsistent);
        // Right but for the last three numbers.
        assert_eq!(error_of(&p, &prime(0, "q"), &(&p * prime(0, "q"))), inconsistent);
    }
}
