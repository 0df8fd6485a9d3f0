//! Check 21 of the reliability table: whether the time of a signature depends on its message, which would show something of the key. Welch's t
//! between classes of messages, as dudect measures. Reported only in CI, where the machine is somebody else's; a bound in the long run. In
//! a program of its own, so that nothing of ours runs beside it.
#![cfg(not(target_family = "wasm"))]

mod reliability;

use std::time::Instant;

use num_bigint::BigUint;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};
use rsa::pkcs8::DecodePrivateKey;
use rsa::traits::{PrivateKeyParts, PublicKeyParts};
use serde_json::Value;
use sha2::{Digest, Sha256};
use wechatpay_coupon::crypto::random::{BYTES, Random};
use wechatpay_coupon::crypto::sign::SigningKey;
use zeroize::Zeroizing;

const CLASSES: usize = 4;
/// Of dudect, and of other libraries: beyond it, chance is no explanation.
const BOUND: f64 = 4.5;

/// The published key of 2048 bits, in both implementations.
fn key() -> (SigningKey, rsa::PrivateKey) {
    let file = std::fs::read_to_string("tests/vectors/wycheproof/rsa_pkcs1_2048_sig_gen_test.json").unwrap();
    let file: Value = serde_json::from_str(&file).unwrap();
    let der = hex::decode(file["testGroups"][0]["privateKeyPkcs8"].as_str().unwrap()).unwrap();
    (SigningKey::read(Zeroizing::new(der.clone())).unwrap(), rsa::PrivateKey::from_pkcs8_der(&der).unwrap())
}

/// What the exponentiation modulo the first prime would compute with if neither the message nor the prime were blinded: the encoded message
/// in Montgomery's form, as a part of this prime. Itself, the message is always at the same place between two multiples of the prime: of its
/// 256 bytes only the last 32 are not given.
fn base(key: &rsa::PrivateKey, message: &[u8]) -> f64 {
    let info = [hex::decode("3031300d060960864801650304020105000420").unwrap(), Sha256::digest(message).to_vec()].concat();
    let encoded = [vec![0, 1], vec![0xff; key.size() - info.len() - 3], vec![0], info].concat();
    let prime = &BigUint::from_bytes_be(&key.primes()[0].to_be_bytes());
    let shift = prime.bits() - 32;
    let leading = |number: BigUint| number.to_bytes_be().into_iter().fold(0_u64, |value, byte| (value << 8) | u64::from(byte));
    leading(((BigUint::from_bytes_be(&encoded) << prime.bits()) % prime) >> shift) as f64 / leading(prime >> shift) as f64
}

/// Messages of four classes: one message; any; those whose base is next to zero, and those whose base is next to the prime. How often a
/// multiplication reduces once more depends on where the base is, from which Brumley and Boneh found the prime ("Remote timing attacks are
/// practical", 2003); fixed against random is dudect's test of everything else.
fn messages(key: &rsa::PrivateKey, count: usize, source: &mut ChaCha20Rng) -> [Vec<[u8; 32]>; CLASSES] {
    let mut any = || {
        let mut message = [0; 32];
        source.fill_bytes(&mut message);
        message
    };
    let fixed = vec![any(); count];
    let random = (0..count).map(|_| any()).collect();
    let (mut low, mut high) = (Vec::new(), Vec::new());
    while low.len() < 16 || high.len() < 16 {
        let message = any();
        match base(key, &message) {
            base if base < 1.0 / 256.0 => low.push(message),
            base if base > 255.0 / 256.0 => high.push(message),
            _ => {}
        }
    }
    let repeated = |messages: Vec<[u8; 32]>| messages.into_iter().cycle().take(count).collect();
    [fixed, random, repeated(low), repeated(high)]
}

/// Welch's t of two samples.
fn welch(one: &[f64], other: &[f64]) -> f64 {
    let moments = |sample: &[f64]| {
        let count = sample.len() as f64;
        let mean = sample.iter().sum::<f64>() / count;
        (mean, sample.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / (count - 1.0) / count)
    };
    let ((one, spread), (other, other_spread)) = (moments(one), moments(other));
    (one - other) / (spread + other_spread).sqrt()
}

#[test]
fn the_time_of_a_signature_does_not_depend_on_its_message() {
    let part = reliability::begin(21, "timing");
    let mut source = ChaCha20Rng::from_seed([21; 32]);
    let (signing, reference) = key();
    let messages = messages(&reference, part.count / CLASSES, &mut source);

    // In random order, so that what slows the machine slows every class.
    let mut order: Vec<usize> = (0..part.count).collect();
    for index in (1..order.len()).rev() {
        order.swap(index, usize::try_from(source.next_u64() % (index as u64 + 1)).unwrap());
    }
    let mut times = Vec::new();
    for number in order {
        let (class, message) = (number % CLASSES, &messages[number % CLASSES][number / CLASSES]);
        let mut bytes = [0; BYTES];
        source.fill_bytes(&mut bytes);
        let random = Random::new(&bytes).unwrap();
        let start = Instant::now();
        let signature = signing.sign(message, &random);
        times.push((class, start.elapsed().as_secs_f64()));
        assert!(signature.is_ok());
    }

    let mut sorted: Vec<f64> = times.iter().map(|(_, time)| *time).collect();
    sorted.sort_by(f64::total_cmp);
    // The slowest are the machine's, a tenth when it is idle and most when it is not: one limit for all classes, at several places.
    let of_the_fastest = |percent: usize| {
        let limit = sorted[sorted.len() * percent / 100];
        let of_class = |class| {
            let fast = times.iter().filter(|(of, time)| *of == class && *time < limit);
            fast.map(|(_, time)| *time).collect::<Vec<_>>()
        };
        let classes: [Vec<f64>; CLASSES] = std::array::from_fn(of_class);
        let pairs = (0..CLASSES).flat_map(|one| (0..one).map(move |other| (one, other)));
        pairs.map(|(one, other)| welch(&classes[one], &classes[other]).abs()).fold(0.0, f64::max)
    };
    let t = [90, 75, 50, 25].map(of_the_fastest).into_iter().fold(0.0, f64::max);
    if std::env::var_os("WECHATPAY_COUPON_LONG").is_some() {
        assert!(t < BOUND, "greatest |t| of 6 pairs of classes: {t:.2}");
    }
    part.passed(times.len(), &format!("greatest |t| of 6 pairs of classes: {t:.2}"));
}

#[test]
fn a_difference_of_a_hundredth_is_seen() {
    let sample = |mean: f64| (0..2000).map(|index| mean + f64::from(index % 21 - 10) / 100.0).collect::<Vec<_>>();
    assert!(welch(&sample(1.0), &sample(1.0)).abs() < 1e-9);
    assert!(welch(&sample(1.01), &sample(1.0)) > BOUND);
}
