//! Checks 1 and 2 of the reliability table: Wycheproof's RSA signatures and AES-GCM texts, with exact counts, so that a skipped file fails; and
//! that every file of vectors is the one its NOTICE describes.
#![cfg(not(target_family = "wasm"))]

mod reliability;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use base64ct::{Base64, Encoding};
use serde_json::Value;
use sha2::{Digest, Sha256};
use wechatpay_coupon::crypto::aead::ApiV3Key;
use wechatpay_coupon::crypto::random::{BYTES, Random};
use wechatpay_coupon::crypto::sign::SigningKey;
use wechatpay_coupon::crypto::verify::VerifyingKey;
use wechatpay_coupon::error::{Code, Reason};
use zeroize::Zeroizing;

fn groups(file: &str) -> Vec<Value> {
    let text = fs::read_to_string(format!("tests/vectors/wycheproof/{file}")).unwrap();
    let mut file: Value = serde_json::from_str(&text).unwrap();
    file["testGroups"].take().as_array_mut().map(std::mem::take).unwrap()
}

fn bytes(value: &Value) -> Vec<u8> {
    hex::decode(value.as_str().unwrap()).unwrap()
}

#[test]
fn wycheproof_signatures_are_accepted_or_rejected_as_wycheproof_says() {
    let part = reliability::begin(1, "native");
    let published: BTreeMap<String, BTreeMap<String, usize>> =
        serde_json::from_str(&fs::read_to_string("tests/vectors/verdicts.json").unwrap()).unwrap();
    let mut sums = BTreeMap::<String, usize>::new();
    for (file, expected) in published {
        let mut fates = BTreeMap::<String, usize>::new();
        for group in groups(&file) {
            let key = VerifyingKey::read(Zeroizing::new(bytes(&group["publicKeyDer"])));
            for test in group["tests"].as_array().unwrap() {
                let fate = match &key {
                    Err(error) if error.code == Code::KEY_UNSUPPORTED => error.reason.unwrap().as_str(),
                    Err(error) => panic!("{file}: {error}"),
                    Ok(key) => match key.verify(&[&bytes(&test["msg"])], &Base64::encode_string(&bytes(&test["sig"]))) {
                        Ok(()) => "accepted",
                        Err(Code::SIGNATURE_MALFORMED | Code::SIGNATURE_MISMATCH) => "refused",
                        Err(code) => panic!("{file}: {code:?}"),
                    },
                };
                // Of the signatures for SHA-512 one is made with SHA-256, as ours are.
                let ours = match group["sha"].as_str() {
                    Some("SHA-256") => test["result"] == "valid",
                    _ => test["comment"] == "The message is hashed with SHA-256 instead of SHA-512.",
                };
                assert_eq!(fate == "accepted", ours && key.is_ok(), "{file} tcId {}", test["tcId"]);
                *fates.entry(format!("{}: {fate}", test["result"].as_str().unwrap())).or_default() += 1;
                *sums.entry(fate.to_owned()).or_default() += 1;
            }
        }
        assert_eq!(fates, expected, "{file}");
    }
    let sum = |fate: &str| sums.get(fate).copied().unwrap_or_default();
    let (accepted, refused, keys) = (sum("accepted"), sum("refused"), sum("KEY_EXPONENT") + sum("KEY_TOO_LARGE"));
    // Of SHA-256 up to 4096 bits: 749 invalid, 3 acceptable, 21 valid, 3 of small exponents. Of SHA-512: 3 rejected, one that is made with
    // SHA-256, one of a small exponent.
    assert_eq!((accepted, refused, sum("KEY_EXPONENT"), sum("KEY_TOO_LARGE")), (21 + 1, 749 + 3 + 3, 3 + 1, 3));
    part.passed(accepted + refused + keys, &format!("{accepted} accepted, {refused} refused, {keys} refused with their keys"));
}

#[test]
fn wycheproof_messages_get_exactly_the_signature_that_wycheproof_has() {
    let part = reliability::begin(2, "native");
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
                        assert_eq!((error.code, error.reason), (Code::KEY_UNSUPPORTED, Some(Reason::KEY_EXPONENT)));
                        keys_refused += 1;
                    }
                }
            }
        }
    }
    assert_eq!((equal, keys_refused), (24, 3));
    part.passed(equal + keys_refused, &format!("{equal} byte-equal under two blindings, {keys_refused} refused with their keys"));
}

/// 256-bit key, 96-bit nonce, 128-bit tag: what AEAD_AES_256_GCM is. The other shapes are an error before anything is computed.
#[test]
fn wycheproof_ciphertexts_are_opened_as_wycheproof_says() {
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
    assert_eq!((other_nonces, other_keys), (14, 2));
}

fn files_in(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files_in(&path, found);
        } else if path.parent() != Some(Path::new("tests/vectors")) && path.extension().is_some_and(|kind| kind == "json") {
            found.push(path);
        }
    }
}

#[test]
fn every_file_of_vectors_has_the_digest_of_sha256sums() {
    let mut found = Vec::new();
    files_in(Path::new("tests/vectors"), &mut found);
    found.sort();
    let digests = found.iter().map(|path| {
        let name = path.strip_prefix("tests/vectors").unwrap().to_str().unwrap().replace('\\', "/");
        format!("{}  {name}\n", hex::encode(Sha256::digest(fs::read(path).unwrap())))
    });
    assert_eq!(digests.collect::<String>(), fs::read_to_string("tests/vectors/SHA256SUMS").unwrap());
    assert_eq!(found.len(), 11);
}
