//! Signing: byte for byte what the crate `rsa` signs, whatever the shape of the key and the randomness.

use std::collections::BTreeSet;

use base64ct::{Base64, Encoding};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::RngCore;
use rsa::traits::PrivateKeyParts;
use rsa::{BigUint, RsaPrivateKey};
use sha2::{Digest, Sha256};
use wechatpay_coupon::crypto::random::{BYTES, Random};

use super::keys::{Key, bytes, file, numbers, random, read, scheme, seeded, shapes, wycheproof};

#[test]
fn random_messages_get_the_signatures_that_the_crate_rsa_makes() {
    let mut source = seeded(1);
    let mut equal = [0, 0, 0];
    for key in wycheproof() {
        let size = key.length() / 128 - 2;
        for _ in 0..[64, 30, 15][size] {
            signs_as(&key, &mut source, |message| key.reference_signature(message));
            equal[size] += 1;
        }
    }
    assert_eq!(equal, [320, 90, 45]);
}

#[test]
fn keys_of_unusual_shapes_give_the_private_power_of_the_encoded_message() {
    let mut source = seeded(2);
    let mut equal = 0;
    for key in shapes() {
        for _ in 0..3 {
            signs_as(&key, &mut source, |message| key.power(&key.encoded(message)));
            equal += 1;
        }
    }
    assert_eq!(equal, 45);
}

/// Every product of two of these primes that is a modulus: 2048 to 4096 bits, at nearly every way to fall between limbs.
#[test]
fn any_two_primes_make_a_key_that_signs() {
    let primes: Vec<BigUint> = shapes().iter().flat_map(|key| key.reference.primes().to_vec()).collect();
    let (mut signed, mut lengths) = (0, BTreeSet::new());
    for (index, p) in primes.iter().enumerate() {
        for q in &primes[..index] {
            let bits = (p * q).bits();
            let Ok(reference) = RsaPrivateKey::from_p_q(p.clone(), q.clone(), BigUint::from(65537_u32)) else { continue };
            if !(2048..=4096).contains(&bits) {
                continue;
            }
            let key = read(&file(&numbers(&reference))).unwrap();
            let signature = Base64::decode_vec(&key.sign(b"message", &random(&mut seeded(6))).unwrap()).unwrap();
            assert_eq!(reference.to_public_key().verify(scheme(), &Sha256::digest(b"message"), &signature), Ok(()), "{bits} bits");
            signed += 1;
            lengths.insert(bits);
        }
    }
    assert_eq!((signed, lengths.len()), (344, 66));
}

fn signs_as(key: &Key, source: &mut ChaCha20Rng, reference: impl Fn(&[u8]) -> Vec<u8>) {
    let length = usize::try_from(source.next_u32() % 2000).unwrap();
    let message = bytes(source, length);
    let signature = key.signing.sign(&message, &random(source)).unwrap();
    assert_eq!(signature, Base64::encode_string(&reference(&message)), "{}", key.name);
    assert_eq!(key.verifying.verify(&[&message], &signature), Ok(()), "{}", key.name);
}

#[test]
fn no_randomness_of_a_host_changes_a_signature() {
    let key = &wycheproof()[0];
    let signature = Base64::encode_string(&key.reference_signature(b"message"));
    for bytes in [[0; BYTES], [0xff; BYTES], std::array::from_fn(|index| if index < 72 { 0 } else { 0xff })] {
        assert_eq!(key.signing.sign(b"message", &Random::new(&bytes).unwrap()).as_deref(), Ok(signature.as_str()));
    }
}
