//! RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017, 8.2). Refuses numbers that are no RSA key. Signs on the integers of `crypto-bigint`, by the
//! Chinese remainders with blinded exponents, and gives no signature out that it has not verified. Verifies with the arithmetic of
//! `montgomery`.
//!
//! Why not the crate `rsa`: its arithmetic takes a time that depends on the key (RUSTSEC-2023-0071, without a patched release), that of
//! `crypto-bigint` does not, at half the size and in half the time. Why two kinds of arithmetic: where nothing is secret, one that need not
//! hide anything, with limbs as WebAssembly multiplies them, takes half the time of `crypto-bigint`. `rsa` is what the tests compare with.

use crypto_bigint::modular::{BoxedMontyForm, BoxedMontyParams};
use crypto_bigint::{BoxedUint, ConcatenatingMul, NonZero, Odd, Resize};

use super::montgomery::Power;
use super::random::Blinding;

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

/// A public key. Nothing about it is secret, so what is done with it takes just the steps that are needed.
#[derive(PartialEq)]
pub(super) struct PublicKey {
    power: Power,
    length: usize,
}

impl PublicKey {
    /// `None` when the modulus is even or too long, or the exponent is 0, 1, or has more than 64 bits.
    pub(super) fn new(modulus: &[u8], exponent: &[u8]) -> Option<Self> {
        let (modulus, exponent) = (significant(modulus), significant(exponent));
        let exponent = (exponent.len() <= 8).then(|| exponent.iter().fold(0, |value, byte| (value << 8) | u64::from(*byte)))?;
        Some(Self { power: Power::new(modulus, exponent)?, length: modulus.len() })
    }

    /// The length of the modulus, and of every signature, in bytes.
    pub(super) fn length(&self) -> usize {
        self.length
    }

    /// Whether this is the signature of a message with this digest. Compares whole encoded messages: a signature has one form.
    pub(super) fn holds(&self, digest: &[u8; 32], signature: &[u8]) -> bool {
        encoded(digest, self.length).is_some_and(|message| self.power.holds(signature, &message))
    }
}

/// A private key whose numbers fit together.
pub(super) struct PrivateKey {
    public: PublicKey,
    primes: [Prime; 2],
    /// The inverse of the second prime modulo the first.
    coefficient: BoxedMontyForm,
}

/// One prime and what is done modulo it.
struct Prime {
    modulus: BoxedMontyParams,
    /// The prime less one: the order that exponents are reduced and blinded with.
    order: NonZero<BoxedUint>,
    exponent: BoxedUint,
}

impl PrivateKey {
    /// `None` when the numbers are not those of one RSA key with two primes.
    pub(super) fn new(numbers: &PrivateNumbers<'_>) -> Option<Self> {
        let public = PublicKey::new(numbers.modulus, numbers.public_exponent)?;
        let [first, second] = numbers.primes.map(significant);
        // No factor is longer than the product: a file with a number of megabytes would exhaust the stack.
        let length = Some(first.len().max(second.len())).filter(|length| *length <= public.length)?;
        let precision = bits(length);
        let [p, q] = [number(first, precision)?, number(second, precision)?];
        let product = p.concatenating_mul(&q);
        let modulus = number(numbers.modulus, product.bits_precision())?;
        let private = number(numbers.private_exponent, product.bits_precision())?;
        let fits = product == modulus;

        let [dp, dq] = numbers.exponents;
        let first = Prime::new(p, &private, dp, public.power.exponent)?;
        // Equal primes have no coefficient.
        let coefficient = BoxedMontyForm::new(number(numbers.coefficient, precision)?, &first.modulus);
        let inverse = coefficient.mul(&first.form(&q)).retrieve().is_one();
        let second = Prime::new(q, &private, dq, public.power.exponent)?;
        (fits && bool::from(inverse)).then_some(Self { public, primes: [first, second], coefficient })
    }

    /// The signature of a message with this digest; `None` when the key computes wrongly.
    pub(super) fn sign(&self, digest: &[u8; 32], blinding: Blinding) -> Option<Vec<u8>> {
        let precision = bits(self.public.length);
        let message = number(&encoded(digest, self.public.length)?, precision)?;
        let [p, q] = &self.primes;
        let [one, other] = blinding;
        let (of_p, of_q) = (p.raise(&message, one), q.raise(&message, other).retrieve());
        let steps = of_p.sub(&p.form(&of_q)).mul(&self.coefficient).retrieve();
        let signature = q.value().concatenating_mul(&steps);
        let signature = signature.wrapping_add(&of_q).try_resize(precision)?.to_be_bytes();
        let start = signature.len().checked_sub(self.public.length)?;
        let signature = signature.get(start..)?;

        // A fault in one half would give the primes away to whoever sees the signature.
        self.public.holds(digest, signature).then(|| signature.to_vec())
    }
}

impl Prime {
    fn new(prime: BoxedUint, private: &BoxedUint, exponent: &[u8], public: u64) -> Option<Self> {
        let precision = prime.bits_precision();
        let order = prime.wrapping_sub(BoxedUint::one()).into_nz().into_option()?;
        let exponent = number(exponent, precision)?;
        let reduced = private.rem(&order) == exponent;
        let inverse = exponent.concatenating_mul(BoxedUint::from(public)).rem(&order).is_one();
        (reduced && bool::from(inverse)).then_some(())?;
        Some(Self { modulus: BoxedMontyParams::new(odd(prime)?), order, exponent })
    }

    fn value(&self) -> &BoxedUint {
        self.modulus.modulus().as_ref()
    }

    /// Any number, modulo this prime.
    fn form(&self, number: &BoxedUint) -> BoxedMontyForm {
        BoxedMontyForm::new(number.rem(self.modulus.modulus().as_nz_ref()), &self.modulus)
    }

    /// The number to the power of the private exponent. A random multiple of the order is added to the exponent, which changes the
    /// steps and not the result.
    fn raise(&self, number: &BoxedUint, blinding: u64) -> BoxedMontyForm {
        let multiple = self.order.as_ref().concatenating_mul(BoxedUint::from(blinding));
        self.form(number).pow(&multiple.wrapping_add(&self.exponent))
    }
}

/// EMSA-PKCS1-v1_5: 0, 1, a run of 255, 0, the algorithm, the digest. `None` when there is no room for it.
fn encoded(digest: &[u8; 32], length: usize) -> Option<Vec<u8>> {
    // The end of the run and the DigestInfo of SHA-256 (RFC 8017, 9.2, note 1).
    const ALGORITHM: [u8; 20] =
        [0, 0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04, 0x20];
    // Two bytes, a run of at least eight, these 20, the digest.
    (length >= 62).then_some(())?;
    let mut message = vec![0xff; length];
    message.iter_mut().zip([0, 1]).for_each(|(byte, value)| *byte = value);
    message.iter_mut().rev().zip(ALGORITHM.iter().chain(digest).rev()).for_each(|(byte, value)| *byte = *value);
    Some(message)
}

fn number(bytes: &[u8], precision: u32) -> Option<BoxedUint> {
    BoxedUint::from_be_slice(significant(bytes), precision).ok()
}

fn odd(number: BoxedUint) -> Option<Odd<BoxedUint>> {
    number.into_odd().into_option()
}

fn significant(bytes: &[u8]) -> &[u8] {
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    bytes.get(zeros..).unwrap_or_default()
}

fn bits(bytes: usize) -> u32 {
    u32::try_from(bytes.saturating_mul(8)).unwrap_or(u32::MAX)
}

#[cfg(all(test, not(target_family = "wasm")))]
mod tests {
    use super::*;
    use ::rsa::traits::{PrivateKeyParts, PublicKeyParts};
    use ::rsa::{BigUint, RsaPrivateKey};

    const DIGEST: [u8; 32] = [7; 32];

    fn key() -> PrivateKey {
        let file = std::fs::read_to_string("tests/vectors/shapes/keys.json").unwrap();
        let file: serde_json::Value = serde_json::from_str(&file).unwrap();
        let number = |name: &str| BigUint::parse_bytes(file["keys"][0][name].as_str().unwrap().as_bytes(), 16).unwrap();
        let key = RsaPrivateKey::from_p_q(number("p"), number("q"), number("e")).unwrap();
        let [p, q] = [&key.primes()[0], &key.primes()[1]];
        let numbers = [key.n(), key.e(), key.d(), p, q, key.dp().unwrap(), key.dq().unwrap(), &key.crt_coefficient().unwrap()];
        let [modulus, public_exponent, private_exponent, p, q, dp, dq, coefficient] = &numbers.map(BigUint::to_bytes_be);
        let (primes, exponents): ([&[u8]; 2], [&[u8]; 2]) = ([p, q], [dp, dq]);
        PrivateKey::new(&PrivateNumbers { modulus, public_exponent, private_exponent, primes, exponents, coefficient }).unwrap()
    }

    fn two_more(number: &BoxedUint) -> BoxedUint {
        number.wrapping_add(BoxedUint::from(2_u8))
    }

    #[test]
    fn a_signature_that_was_computed_wrongly_is_not_given_out() {
        let right = key().sign(&DIGEST, [1, 2]).unwrap();
        assert!(key().public.holds(&DIGEST, &right));
        let faults: [fn(&mut PrivateKey); 6] = [
            |key| key.coefficient = key.coefficient.add(&key.coefficient),
            |key| key.coefficient = BoxedMontyForm::zero(&key.primes[0].modulus),
            |key| key.primes[0].exponent = two_more(&key.primes[0].exponent),
            |key| key.primes[1].exponent = two_more(&key.primes[1].exponent),
            |key| {
                key.primes[0].modulus = BoxedMontyParams::new(odd(two_more(key.primes[0].value())).unwrap());
                key.coefficient = BoxedMontyForm::new(key.coefficient.retrieve(), &key.primes[0].modulus);
            },
            |key| key.primes[1].modulus = BoxedMontyParams::new(odd(two_more(key.primes[1].value())).unwrap()),
        ];
        for (index, fault) in faults.into_iter().enumerate() {
            let mut key = key();
            fault(&mut key);
            assert_eq!(key.sign(&DIGEST, [1, 2]), None, "fault {index}");
        }
    }

    #[test]
    fn each_exponent_is_blinded_by_its_own_number() {
        for prime in [0, 1] {
            let mut key = key();
            // Multiples of another number than the order do change the result: a wrong order shows where it is used.
            key.primes[prime].order = two_more(key.primes[prime].order.as_ref()).into_nz().unwrap();
            let signs = |blinding| key.sign(&DIGEST, blinding).is_some();
            let only_the_other = if prime == 0 { [0, u64::MAX] } else { [u64::MAX, 0] };
            assert_eq!((signs([0, 0]), signs(only_the_other)), (true, true));
            for blinding in [1, 1 << 32, 1 << 63, u64::MAX] {
                assert!(!signs([blinding; 2]), "{blinding} for prime {prime}");
            }
        }
    }

    #[test]
    fn an_encoded_message_has_a_run_of_at_least_eight() {
        assert_eq!(encoded(&DIGEST, 61), None);
        let shortest = encoded(&DIGEST, 62).unwrap();
        assert_eq!((&shortest[..11], shortest.len()), (&[0, 1, 255, 255, 255, 255, 255, 255, 255, 255, 0][..], 62));
    }

    #[test]
    fn what_cannot_be_computed_with_is_no_public_key() {
        let modulus = [0xff; 256];
        let even = [&modulus[1..], &[0xfe]].concat();
        for (modulus, exponent) in [(&[][..], &[3][..]), (&[0], &[3]), (&even, &[3]), (&modulus, &[1, 0, 0, 0, 0, 0, 0, 0, 1])] {
            assert!(PublicKey::new(modulus, exponent).is_none());
        }
        assert!(PublicKey::new(&modulus, &[0, 0, 0xff, 0, 0, 0, 0, 0, 0, 1]).is_some());
    }
}
