//! Keys to compute with: those of Wycheproof, and those of unusual shapes. All are published.

use num_bigint::BigUint;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};
use rsa::pkcs8::DecodePrivateKey;
use rsa::traits::{PrivateKeyParts, PublicKeyParts};
use rsa::{BoxedUint, Pkcs1v15Sign};
use serde_json::Value;
use sha2::{Digest, Sha256};
use wechatpay_coupon::crypto::random::{BYTES, Random};
use wechatpay_coupon::crypto::sign::SigningKey;
use wechatpay_coupon::crypto::verify::VerifyingKey;
use zeroize::Zeroizing;

/// A key: its numbers, and both implementations of its public half.
pub struct Key {
    pub name: String,
    /// As [`file`] takes them.
    pub numbers: [BigUint; 8],
    pub reference: rsa::PublicKey,
    pub verifying: VerifyingKey,
}

impl Key {
    fn new(name: String, numbers: [BigUint; 8]) -> Self {
        let [n, e] = [&numbers[0], &numbers[1]];
        let reference = rsa::PublicKey::new(boxed(n), boxed(e)).unwrap_or_else(|error| panic!("{name}: {error}"));
        let public = sequence(&[integer(n), integer(e)].concat());
        let verifying = VerifyingKey::read(Zeroizing::new(public)).unwrap_or_else(|error| panic!("{name}: {error}"));
        Self { name, numbers, reference, verifying }
    }

    pub fn modulus(&self) -> &BigUint {
        &self.numbers[0]
    }

    pub fn primes(&self) -> [&BigUint; 2] {
        [&self.numbers[3], &self.numbers[4]]
    }

    /// The length of a signature in bytes.
    pub fn length(&self) -> usize {
        self.modulus().to_bytes_be().len()
    }

    /// The one valid signature of a message.
    pub fn signature(&self, message: &[u8]) -> Vec<u8> {
        self.power(&self.encoded(message))
    }

    /// An encoded message to the power of the private exponent, without the primes (RFC 8017, 5.2.1, 2a).
    pub fn power(&self, encoded: &[u8]) -> Vec<u8> {
        let power = BigUint::from_bytes_be(encoded).modpow(&self.numbers[2], self.modulus()).to_bytes_be();
        [vec![0; self.length() - power.len()], power].concat()
    }

    /// The one encoding of a message that is valid: 0, 1, a run of 255, 0, the algorithm, the digest.
    pub fn encoded(&self, message: &[u8]) -> Vec<u8> {
        let digest_info = [scheme().prefix.to_vec(), Sha256::digest(message).to_vec()].concat();
        [vec![0, 1], vec![0xff; self.length() - digest_info.len() - 3], vec![0], digest_info].concat()
    }
}

/// RSASSA-PKCS1-v1_5 with SHA-256, as the crate `rsa` takes it (RFC 8017, 9.2, note 1).
pub fn scheme() -> Pkcs1v15Sign {
    let prefix = hex::decode("3031300d060960864801650304020105000420").unwrap();
    Pkcs1v15Sign { hash_len: Some(32), prefix: prefix.into() }
}

/// The eleven keys of Wycheproof with a public exponent of 65537: five of 2048 bits, three of 3072, three of 4096.
pub fn wycheproof() -> Vec<Key> {
    let mut keys = Vec::new();
    for bits in [2048, 3072, 4096] {
        let file = json(&format!("wycheproof/rsa_pkcs1_{bits}_sig_gen_test.json"));
        for group in file["testGroups"].as_array().unwrap().iter().filter(|group| group["privateKey"]["publicExponent"] == "010001")
        {
            let der = hex::decode(group["privateKeyPkcs8"].as_str().unwrap()).unwrap();
            let key = rsa::PrivateKey::from_pkcs8_der(&der).unwrap();
            let [p, q] = [0, 1].map(|index| big(key.primes()[index].as_ref()));
            keys.push(Key::new(format!("Wycheproof {bits} {}", group["sha"].as_str().unwrap()), numbers(p, q, big(key.e()))));
        }
    }
    assert_eq!(keys.len(), 11);
    keys
}

/// The fifteen keys of unusual shapes.
pub fn shapes() -> Vec<Key> {
    let keys = json("shapes/keys.json");
    let keys = keys["keys"].as_array().unwrap().iter().map(|key| {
        let number = |name: &str| BigUint::parse_bytes(key[name].as_str().unwrap().as_bytes(), 16).unwrap();
        let numbers = numbers(number("p"), number("q"), number("e"));
        assert_eq!(numbers[0].bits(), key["bits"].as_u64().unwrap());
        Key::new(key["shape"].as_str().unwrap().to_owned(), numbers)
    });
    let keys: Vec<Key> = keys.collect();
    assert_eq!(keys.len(), 15);
    keys
}

/// Those of them whose primes are of one length.
pub fn even_shapes() -> Vec<Key> {
    let is_even = |key: &Key| key.primes().iter().all(|prime| prime.bits() <= key.modulus().bits().div_ceil(2));
    shapes().into_iter().filter(is_even).collect()
}

/// The numbers of a key file, in its order: n, e, d, p, q, d mod p-1, d mod q-1, 1/q mod p. d is that modulo (p-1)(q-1).
pub fn numbers(p: BigUint, q: BigUint, e: BigUint) -> [BigUint; 8] {
    let [of_p, of_q] = [&p - 1_u8, &q - 1_u8];
    let d = e.modinv(&(&of_p * &of_q)).unwrap();
    [&p * &q, e, d.clone(), p.clone(), q.clone(), &d % of_p, d % of_q, q.modinv(&p).unwrap()]
}

fn big(number: &BoxedUint) -> BigUint {
    BigUint::from_bytes_be(&number.to_be_bytes())
}

fn boxed(number: &BigUint) -> BoxedUint {
    BoxedUint::from_be_slice_vartime(&number.to_bytes_be())
}

fn json(file: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(format!("tests/vectors/{file}")).unwrap()).unwrap()
}

/// A PKCS#1 file with these numbers after a version of 0.
pub fn file(numbers: &[BigUint]) -> Vec<u8> {
    sequence(&[&[0x02, 1, 0], numbers.iter().map(integer).collect::<Vec<_>>().concat().as_slice()].concat())
}

pub fn sequence(content: &[u8]) -> Vec<u8> {
    element(0x30, content)
}

/// A DER INTEGER.
pub fn integer(number: &BigUint) -> Vec<u8> {
    let mut bytes = number.to_bytes_be();
    if bytes[0] >= 0x80 {
        bytes.insert(0, 0);
    }
    element(0x02, &bytes)
}

pub fn element(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len().to_be_bytes();
    let length = &length[length.iter().take_while(|byte| **byte == 0).count().min(length.len() - 1)..];
    let long = (content.len() >= 0x80).then(|| 0x80 | u8::try_from(length.len()).unwrap());
    [tag].into_iter().chain(long).chain(length.iter().copied()).chain(content.iter().copied()).collect()
}

pub fn read(file: &[u8]) -> Result<SigningKey, wechatpay_coupon::error::Error> {
    SigningKey::read(Zeroizing::new(file.to_vec()))
}

pub fn seeded(seed: u8) -> ChaCha20Rng {
    ChaCha20Rng::from_seed([seed; 32])
}

pub fn bytes(source: &mut ChaCha20Rng, length: usize) -> Vec<u8> {
    let mut bytes = vec![0; length];
    source.fill_bytes(&mut bytes);
    bytes
}

/// What a host gives for one request.
pub fn random(source: &mut ChaCha20Rng) -> Random {
    Random::new(&bytes(source, BYTES)).unwrap()
}
