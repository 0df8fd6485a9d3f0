//! Verifying: the results of the crate `rsa` for genuine, altered and forged signatures, by keys of every shape.

use base64ct::{Base64, Encoding};
use num_bigint::BigUint;
use rand_chacha::rand_core::RngCore;
use sha2::{Digest, Sha256};
use wechatpay_coupon::error::Code;

use super::keys::{Key, bytes, scheme, seeded, shapes, wycheproof};
use super::reliability;

/// How many signatures were accepted, had another length, and were not the message's.
#[derive(Debug, Default, PartialEq)]
struct Results {
    accepted: usize,
    malformed: usize,
    mismatched: usize,
}

impl Results {
    /// Counts our result, which must be that of the crate `rsa`.
    fn count(&mut self, key: &Key, message: &[u8], signature: &[u8], what: &str) {
        let verified = key.verifying.verify(&[message], &Base64::encode_string(signature));
        let reference = key.reference.verify(scheme(), &Sha256::digest(message), signature);
        assert_eq!(verified.is_ok(), reference.is_ok(), "{}: {what}", key.name);
        match verified {
            Ok(()) => self.accepted += 1,
            Err(Code::SIGNATURE_MALFORMED) => self.malformed += 1,
            Err(Code::SIGNATURE_MISMATCH) => self.mismatched += 1,
            Err(other) => panic!("{other:?}"),
        }
    }
}

fn keys() -> impl Iterator<Item = Key> {
    wycheproof().into_iter().chain(shapes())
}

/// A number in as many bytes as a signature of the key has, or in more when it needs them.
fn padded(number: &BigUint, key: &Key) -> Vec<u8> {
    let bytes = number.to_bytes_be();
    [vec![0; key.length().saturating_sub(bytes.len())], bytes].concat()
}

#[test]
fn a_signature_is_accepted_as_it_is_and_in_no_other_form() {
    let mut source = seeded(3);
    let mut results = Results::default();
    for key in keys() {
        let [message, other] = [bytes(&mut source, 100), bytes(&mut source, 100)];
        let signature = key.signature(&message);
        let number = BigUint::from_bytes_be(&signature);
        results.count(&key, &message, &signature, "genuine");
        results.count(&key, &other, &signature, "of another message");
        for _ in 0..64 {
            let mut flipped = signature.clone();
            let bit = usize::try_from(source.next_u32()).unwrap() % (signature.len() * 8);
            flipped[bit / 8] ^= 1 << (bit % 8);
            results.count(&key, &message, &flipped, "a bit flipped");
        }
        for (what, number) in [
            ("zero", BigUint::from(0_u8)),
            ("one", BigUint::from(1_u8)),
            ("the modulus less one", key.modulus() - 1_u8),
            ("the modulus", key.modulus().clone()),
            ("negated", key.modulus() - &number),
            ("one more", &number + 1_u8),
            ("doubled", &number * 2_u8),
            ("and the modulus", &number + key.modulus()),
            ("and twice the modulus", &number + key.modulus() * 2_u8),
        ] {
            results.count(&key, &message, &padded(&number, &key), what);
        }
        for (what, altered) in [
            ("nothing", vec![]),
            ("without its first byte", signature[1..].to_vec()),
            ("without its last byte", signature[..signature.len() - 1].to_vec()),
            ("after a zero", [&[0], signature.as_slice()].concat()),
            ("before a zero", [signature.as_slice(), &[0]].concat()),
            ("twice", signature.repeat(2)),
            ("backwards", signature.iter().rev().copied().collect()),
            ("all ones", vec![0xff; signature.len()]),
        ] {
            results.count(&key, &message, &altered, what);
        }
    }
    assert_eq!(results, Results { accepted: 26, malformed: 200, mismatched: 1932 });
}

#[test]
fn a_signature_plus_the_modulus_is_no_signature() {
    let mut rejected = 0;
    for key in keys() {
        for message in 0_u32..50 {
            let message = message.to_be_bytes();
            let signature = key.signature(&message);
            let beyond = padded(&(BigUint::from_bytes_be(&signature) + key.modulus()), &key);
            // It has to fit the length of a signature, or it would be rejected for its length.
            if beyond.len() == key.length() {
                assert_eq!(key.verifying.verify(&[&message], &Base64::encode_string(&beyond)), Err(Code::SIGNATURE_MISMATCH));
                rejected += 1;
                break;
            }
        }
    }
    assert_eq!(rejected, 25);
}

/// Threads, each with a source of its own, so that the counts are the same on every machine.
const SHARES: u8 = 4;

/// Check 4 of the reliability table: what js-tests/vectors/verdicts.test.mjs does with the wasm beside node:crypto.
#[test]
fn random_and_altered_signatures_verify_as_by_the_crate_rsa() {
    let part = reliability::begin(4, "judged natively");
    // Long keys are slow: one signature out of twenty.
    let (long, short): (Vec<Key>, Vec<Key>) = keys().partition(|key| key.length() > 300);
    let verify = |seed: u8| {
        let mut source = seeded(seed);
        let mut results = Results::default();
        let genuine = |keys: &[Key]| -> Vec<_> {
            keys.iter().map(|key| [b"one", b"two"].map(|message| (message, key.signature(message)))).collect()
        };
        let of_each = [(&short, genuine(&short)), (&long, genuine(&long))];
        let mut below = |limit: usize| usize::try_from(source.next_u32()).unwrap() % limit;
        for index in 0..part.count / usize::from(SHARES) {
            let (keys, genuine) = &of_each[usize::from(index % 20 == 0)];
            let chosen = below(keys.len());
            let (key, pairs) = (&keys[chosen], &genuine[chosen]);
            let (message, signature) = &pairs[below(2)];
            let number = BigUint::from_bytes_be(signature);
            let flipped = number.clone() ^ (BigUint::from(1_u8) << below(signature.len() * 8));
            let (what, number) = match below(8) {
                0 => ("genuine", number),
                1 => ("negated", key.modulus() - number),
                2 => ("a power of two", BigUint::from(1_u8) << below(signature.len() * 8)),
                3 => ("the last numbers", key.modulus() - below(4)),
                4 => (
                    "random",
                    BigUint::from_bytes_be(&(0..signature.len()).map(|_| below(256).to_le_bytes()[0]).collect::<Vec<_>>()),
                ),
                5 => ("of another message", BigUint::from_bytes_be(&pairs[usize::from(*message == pairs[0].0)].1)),
                _ => ("a bit flipped", flipped),
            };
            results.count(key, *message, &padded(&number, key), what);
        }
        results
    };
    let all = std::thread::scope(|scope| {
        let shares: Vec<_> = (0..SHARES).map(|share| scope.spawn(move || verify(share))).collect();
        shares.into_iter().map(|share| share.join().unwrap()).fold(Results::default(), |one, other| Results {
            accepted: one.accepted + other.accepted,
            malformed: one.malformed + other.malformed,
            mismatched: one.mismatched + other.mismatched,
        })
    });
    let accepted = if part.count == 100_000 { 12_564 } else { 2_518 };
    assert_eq!(all, Results { accepted, malformed: 0, mismatched: part.count - accepted });
    part.passed(all.accepted + all.malformed + all.mismatched, &format!("0 differences: {} accepted", all.accepted));
}

/// Encoded messages that only the owner of a key can make a signature of, and that lenient readers take for the right one.
fn forgeries(key: &Key, message: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let digest = Sha256::digest(message);
    let info = |hex: &str, digest: &[u8]| [hex::decode(hex).unwrap(), digest.to_vec()].concat();
    let right = info("3031300d060960864801650304020105000420", &digest);
    // A block with this content at its end, filled up by a run of 255.
    let block = |start: [u8; 2], content: &[u8]| {
        [start.to_vec(), vec![0xff; key.length() - content.len() - 3], vec![0], content.to_vec()].concat()
    };
    // A block with this content after a run of 255 of this length, filled up by what nobody should skip.
    let short = |run: usize, filler: u8| {
        let mut block = [vec![0, 1], vec![0xff; run], vec![0], right.clone()].concat();
        block.resize(key.length(), filler);
        block
    };
    let replaced = |at: usize, byte: u8| {
        let mut block = block([0, 1], &right);
        block[at] = byte;
        block
    };
    let separator = key.length() - right.len() - 1;
    vec![
        ("a run of eight, then garbage", short(8, 0x5a)),
        ("a run of eight, then zeros", short(8, 0)),
        ("no run, then zeros", short(0, 0)),
        ("garbage of one byte", short(key.length() - right.len() - 4, 0x5a)),
        ("block type 0", block([0, 0], &right)),
        ("block type 2", block([0, 2], &right)),
        ("a first byte of 1", block([1, 1], &right)),
        ("a 0 early in the run", replaced(2, 0)),
        ("a 254 in the run", replaced(10, 254)),
        ("a 0 at the end of the run", replaced(separator - 1, 0)),
        ("a separator of 255", replaced(separator, 255)),
        ("a separator of 1", replaced(separator, 1)),
        ("no NULL", block([0, 1], &info("302f300b06096086480165030402010420", &digest))),
        ("a NULL of one byte", block([0, 1], &info("3032300e06096086480165030402010501000420", &digest))),
        ("a NULL more", block([0, 1], &info("3033300f0609608648016503040201050005000420", &digest))),
        ("a long form of a length", block([0, 1], &info("308131300d060960864801650304020105000420", &digest))),
        ("a long form of the digest's length", block([0, 1], &info("3032300d06096086480165030402010500048120", &digest))),
        ("SHA-1", block([0, 1], &info("3021300906052b0e03021a05000414", &digest[..20]))),
        ("SHA-384 by name", block([0, 1], &info("3031300d060960864801650304020205000420", &digest))),
        ("SHA-224 by name", block([0, 1], &info("3031300d060960864801650304020405000420", &digest))),
        ("a digest without a name", block([0, 1], &digest)),
        ("a digest after its length", block([0, 1], &info("0420", &digest))),
        ("a digest cut short", block([0, 1], &info("3030300d06096086480165030402010500041f", &digest[..31]))),
        ("a byte after the digest", block([0, 1], &info("3032300d060960864801650304020105000421", &[&digest[..], &[0]].concat()))),
        ("the digest of the digest", block([0, 1], &info("3031300d060960864801650304020105000420", &Sha256::digest(digest)))),
        ("nothing but zeros", vec![0; key.length()]),
    ]
}

#[test]
fn every_encoding_but_the_one_is_rejected_even_signed_with_the_key() {
    let mut results = Results::default();
    for key in keys().filter(|key| key.length() < 264).step_by(2) {
        let message = b"message";
        results.count(&key, message, &key.power(&key.encoded(message)), "the right encoding");
        for (what, encoded) in forgeries(&key, message) {
            assert_eq!(encoded.len(), key.length(), "{what}");
            results.count(&key, message, &key.power(&encoded), what);
        }
    }
    assert_eq!(results, Results { accepted: 9, malformed: 0, mismatched: 234 });
}
