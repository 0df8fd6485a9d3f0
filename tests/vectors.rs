//! Rows 1 and 2 of the reliability bar: Wycheproof's RSA signatures and AES-GCM texts, with exact counts, so that a skipped file fails.
#![cfg(not(target_family = "wasm"))]

use base64ct::{Base64, Encoding};
use serde_json::Value;
use wechatpay_coupon::crypto::aead::ApiV3Key;
use wechatpay_coupon::crypto::random::{BYTES, Random};
use wechatpay_coupon::crypto::sign::SigningKey;
use wechatpay_coupon::crypto::verify::VerifyingKey;
use wechatpay_coupon::error::{Code, Reason};
use zeroize::Zeroizing;

fn groups(file: &str) -> Vec<Value> {
    let text = std::fs::read_to_string(format!("tests/vectors/wycheproof/{file}")).unwrap();
    let mut file: Value = serde_json::from_str(&text).unwrap();
    file["testGroups"].take().as_array_mut().map(std::mem::take).unwrap()
}

fn bytes(value: &Value) -> Vec<u8> {
    hex::decode(value.as_str().unwrap()).unwrap()
}

#[test]
fn wycheproof_signatures_are_judged_as_they_should_be() {
    let (mut accepted, mut invalid_refused, mut acceptable_refused, mut keys_refused) = (0, 0, 0, 0);
    for bits in [2048, 3072, 4096] {
        for group in groups(&format!("rsa_signature_{bits}_sha256_test.json")) {
            let key = VerifyingKey::read(Zeroizing::new(bytes(&group["publicKeyDer"])));
            for test in group["tests"].as_array().unwrap() {
                let key = match &key {
                    Ok(key) => key,
                    Err(error) => {
                        assert_eq!((error.code, error.reason), (Code::KEY_UNSUPPORTED, Some(Reason::KEY_EXPONENT)));
                        keys_refused += 1;
                        continue;
                    }
                };
                let signature = Base64::encode_string(&bytes(&test["sig"]));
                let verdict = key.verify(&[&bytes(&test["msg"])], &signature);
                match test["result"].as_str().unwrap() {
                    "valid" => {
                        assert_eq!(verdict, Ok(()), "{bits} tcId {}", test["tcId"]);
                        accepted += 1;
                    }
                    result => {
                        let refused = matches!(verdict, Err(Code::SIGNATURE_MALFORMED | Code::SIGNATURE_MISMATCH));
                        assert!(refused, "{bits} tcId {} accepted", test["tcId"]);
                        *if result == "invalid" { &mut invalid_refused } else { &mut acceptable_refused } += 1;
                    }
                }
            }
        }
    }
    assert_eq!((invalid_refused, acceptable_refused, accepted, keys_refused), (749, 3, 21, 3));
}

#[test]
fn wycheproof_messages_get_exactly_the_signature_that_wycheproof_has() {
    let (mut equal, mut keys_refused) = (0, 0);
    for bits in [2048, 3072, 4096] {
        for group in groups(&format!("rsa_pkcs1_{bits}_sig_gen_test.json")) {
            if group["sha"] != "SHA-256" {
                continue;
            }
            let key = SigningKey::read(Zeroizing::new(bytes(&group["privateKeyPkcs8"])));
            for test in group["tests"].as_array().unwrap() {
                match &key {
                    Ok(key) => {
                        // Two blindings of one message: the signature does not depend on the randomness.
                        for bytes_of_host in [[1; BYTES], [2; BYTES]] {
                            let signature = key.sign(&bytes(&test["msg"]), &Random::new(&bytes_of_host).unwrap()).unwrap();
                            assert_eq!(signature, Base64::encode_string(&bytes(&test["sig"])), "{bits} tcId {}", test["tcId"]);
                        }
                        equal += 1;
                    }
                    Err(error) => {
                        assert_eq!(error.code, Code::KEY_UNSUPPORTED);
                        keys_refused += 1;
                    }
                }
            }
        }
    }
    assert_eq!((equal, keys_refused), (24, 3));
}

/// 256-bit key, 96-bit nonce, 128-bit tag: what AEAD_AES_256_GCM is. The other shapes are refused before anything is computed.
#[test]
fn wycheproof_ciphertexts_are_opened_or_refused_as_they_should_be_66_of_66() {
    let (mut opened, mut refused, mut other_nonces, mut other_keys) = (0, 0, 0, 0);
    for group in groups("aes_gcm_test.json") {
        assert_eq!(group["tagSize"], 128);
        for test in group["tests"].as_array().unwrap() {
            let Ok(key) = ApiV3Key::new(&bytes(&test["key"])) else {
                assert_ne!(group["keySize"], 256);
                other_keys += 1;
                continue;
            };
            assert_eq!(group["keySize"], 256);
            let sealed = [bytes(&test["ct"]), bytes(&test["tag"])].concat();
            let text = key.open(&bytes(&test["iv"]), &bytes(&test["aad"]), sealed);
            let expected = (group["ivSize"] == 96 && test["result"] == "valid").then(|| bytes(&test["msg"]));
            assert_eq!(text, expected, "tcId {}", test["tcId"]);
            match (group["ivSize"] == 96, text.is_some()) {
                (true, true) => opened += 1,
                (true, false) => refused += 1,
                (false, _) => other_nonces += 1,
            }
        }
    }
    assert_eq!((opened, refused, opened + refused), (39, 27, 66));
    assert_eq!((other_nonces, other_keys), (39, 211));
}
