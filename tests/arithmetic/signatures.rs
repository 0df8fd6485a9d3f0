//! Signing: the private power of the encoded message, whatever the shape of the key and the randomness.

use base64ct::{Base64, Encoding};
use wechatpay_coupon::crypto::random::{BYTES, Random};
use wechatpay_coupon::error::{Code, Reason};

use super::keys::{even_shapes, file, random, read, seeded, shapes, wycheproof};

#[test]
fn a_key_of_any_length_gives_the_private_power_of_the_encoded_message() {
    let mut source = seeded(2);
    let mut equal = 0;
    for key in wycheproof().into_iter().chain(even_shapes()) {
        let signature = read(&file(&key.numbers)).unwrap().sign(b"message", &random(&mut source)).unwrap();
        assert_eq!(signature, Base64::encode_string(&key.signature(b"message")), "{}", key.name);
        assert_eq!(key.verifying.verify(&[b"message"], &signature), Ok(()), "{}", key.name);
        equal += 1;
    }
    assert_eq!(equal, 11 + 10);
}

#[test]
fn a_key_with_a_prime_longer_than_half_of_the_modulus_is_refused_as_such() {
    let refused = shapes().into_iter().filter_map(|key| read(&file(&key.numbers)).err());
    let refused: Vec<_> = refused.map(|error| (error.code, error.reason)).collect();
    assert_eq!(refused, [(Code::KEY_UNSUPPORTED, Some(Reason::KEY_PRIMES_UNEQUAL)); 5]);
}

#[test]
fn no_randomness_of_a_host_changes_a_signature() {
    let key = &wycheproof()[0];
    let (signing, signature) = (read(&file(&key.numbers)).unwrap(), Base64::encode_string(&key.signature(b"message")));
    for bytes in [[1; BYTES], [0xfe; BYTES], std::array::from_fn(|index| if index < 72 { 0 } else { 0xfe })] {
        assert_eq!(signing.sign(b"message", &Random::new(&bytes).unwrap()).as_deref(), Ok(signature.as_str()));
    }
}
