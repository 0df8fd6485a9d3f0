//! Private keys to compute with: those of Wycheproof, and those of unusual shapes. All are published.

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};
use rsa::pkcs8::{DecodePrivateKey, EncodePublicKey};
use rsa::traits::{PrivateKeyParts, PublicKeyParts};
use rsa::{BigUint, Pkcs1v15Sign, RsaPrivateKey};
use serde_json::Value;
use sha2::{Digest, Sha256};
use wechatpay_coupon::crypto::random::{BYTES, Random};
use wechatpay_coupon::crypto::sign::SigningKey;
use wechatpay_coupon::crypto::verify::VerifyingKey;
use zeroize::Zeroizing;

/// A key, in both implementations.
pub struct Key {
    pub name: String,
    pub reference: RsaPrivateKey,
    pub signing: SigningKey,
    pub verifying: VerifyingKey,
}

impl Key {
    fn new(name: String, reference: RsaPrivateKey) -> Self {
        let signing = read(&file(&numbers(&reference))).unwrap_or_else(|error| panic!("{name}: {error}"));
        let public = reference.to_public_key().to_public_key_der().unwrap().into_vec();
        let verifying = VerifyingKey::read(Zeroizing::new(public)).unwrap_or_else(|error| panic!("{name}: {error}"));
        Self { name, reference, signing, verifying }
    }

    pub fn modulus(&self) -> &BigUint {
        self.reference.n()
    }

    /// The length of a signature in bytes.
    pub fn length(&self) -> usize {
        self.reference.size()
    }

    /// What the crate `rsa` signs. It never ends when the second prime is much longer than the first.
    pub fn reference_signature(&self, message: &[u8]) -> Vec<u8> {
        self.reference.sign(scheme(), &Sha256::digest(message)).unwrap()
    }

    /// An encoded message to the power of the private exponent, without the primes (RFC 8017, 5.2.1, 2a).
    pub fn power(&self, encoded: &[u8]) -> Vec<u8> {
        let power = BigUint::from_bytes_be(encoded).modpow(self.reference.d(), self.modulus()).to_bytes_be();
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
            let name = format!("Wycheproof {bits} {}", group["sha"].as_str().unwrap());
            keys.push(Key::new(name, RsaPrivateKey::from_pkcs8_der(&der).unwrap()));
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
        let reference = RsaPrivateKey::from_p_q(number("p"), number("q"), number("e")).unwrap();
        assert_eq!(reference.n().bits(), usize::try_from(key["bits"].as_u64().unwrap()).unwrap());
        Key::new(key["shape"].as_str().unwrap().to_owned(), reference)
    });
    let keys: Vec<Key> = keys.collect();
    assert_eq!(keys.len(), 15);
    keys
}

fn json(file: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(format!("tests/vectors/{file}")).unwrap()).unwrap()
}

/// The numbers of a key file, in its order: n, e, d, p, q, d mod p-1, d mod q-1, 1/q mod p.
pub fn numbers(key: &RsaPrivateKey) -> [BigUint; 8] {
    let [p, q] = [&key.primes()[0], &key.primes()[1]];
    let less_one = |prime: &BigUint| prime - 1_u8;
    let (dp, dq) = (key.d() % less_one(p), key.d() % less_one(q));
    [key.n().clone(), key.e().clone(), key.d().clone(), p.clone(), q.clone(), dp, dq, key.crt_coefficient().unwrap()]
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
