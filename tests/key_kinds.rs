//! Which of the files that OpenSSL writes are a key to sign or to verify with, and what is said of the others: known by their structure,
//! whatever their first line says.
#![cfg(not(target_family = "wasm"))]

use base64ct::{Base64, Encoding};
use wechatpay_coupon::crypto::random::{BYTES, Random};
use wechatpay_coupon::crypto::sign::SigningKey;
use wechatpay_coupon::crypto::verify::{VerifyingKey, modulus_of_private};
use wechatpay_coupon::error::{Code, Error, Reason};
use zeroize::Zeroizing;

type Kind = Result<(), (Code, Reason)>;

const OK: Kind = Ok(());
const IS_CERTIFICATE: Kind = Err((Code::KEY_INVALID, Reason::KEY_IS_CERTIFICATE));
const IS_REQUEST: Kind = Err((Code::KEY_INVALID, Reason::KEY_IS_CERTIFICATE_REQUEST));
const IS_PUBLIC: Kind = Err((Code::KEY_INVALID, Reason::KEY_IS_PUBLIC));
const IS_PRIVATE: Kind = Err((Code::KEY_INVALID, Reason::KEY_IS_PRIVATE));
const IS_EC: Kind = Err((Code::KEY_UNSUPPORTED, Reason::KEY_IS_EC));
const IS_NOT_RSA: Kind = Err((Code::KEY_UNSUPPORTED, Reason::KEY_IS_NOT_RSA));
const IS_PKCS12: Kind = Err((Code::KEY_INVALID, Reason::KEY_IS_PKCS12));
const IS_ENCRYPTED: Kind = Err((Code::KEY_UNSUPPORTED, Reason::KEY_IS_ENCRYPTED));

/// File, what becomes of it as the key to sign with, and as one to verify with.
const FILES: [(&str, Kind, Kind); 15] = [
    ("private", OK, IS_PRIVATE),
    ("private.pkcs1", OK, IS_PRIVATE),
    ("public", IS_PUBLIC, OK),
    ("public.pkcs1", IS_PUBLIC, OK),
    ("certificate", IS_CERTIFICATE, OK),
    ("certificate.v1", IS_CERTIFICATE, OK),
    ("request", IS_REQUEST, IS_REQUEST),
    ("encrypted", IS_ENCRYPTED, IS_ENCRYPTED),
    ("pkcs12", IS_PKCS12, IS_PKCS12),
    ("ec", IS_EC, IS_EC),
    ("ec.sec1", IS_EC, IS_EC),
    ("ec.public", IS_EC, IS_EC),
    ("ec.certificate", IS_EC, IS_EC),
    ("ed25519", IS_NOT_RSA, IS_NOT_RSA),
    ("ed25519.public", IS_NOT_RSA, IS_NOT_RSA),
];

fn pem(name: &str) -> String {
    std::fs::read_to_string(format!("tests/vectors/files/{name}.pem")).unwrap()
}

/// The base64 between the first and the last line.
fn headerless(pem: &str) -> String {
    pem.lines().filter(|line| !line.starts_with("-----")).collect::<Vec<_>>().join("\n")
}

fn der(name: &str) -> Vec<u8> {
    Base64::decode_vec(&headerless(&pem(name)).replace('\n', "")).unwrap()
}

fn kind<T>(read: Result<T, Error>) -> Kind {
    read.map(drop).map_err(|error| (error.code, error.reason.unwrap()))
}

fn signing(file: impl Into<Vec<u8>>) -> Result<SigningKey, Error> {
    SigningKey::read(Zeroizing::new(file.into()))
}

fn verifying(file: impl Into<Vec<u8>>) -> Result<VerifyingKey, Error> {
    VerifyingKey::read(Zeroizing::new(file.into()))
}

#[test]
fn a_file_of_more_than_64_kib_is_not_read() {
    let reason = |length: usize| kind(signing(vec![b' '; length]));
    assert_eq!(reason(65_536), Err((Code::KEY_INVALID, Reason::KEY_EMPTY)));
    for length in [65_537, 100_000] {
        assert_eq!(reason(length), Err((Code::KEY_INVALID, Reason::KEY_MALFORMED)), "{length} bytes");
    }
}

#[test]
fn a_private_key_of_either_form_becomes_the_pkcs8_that_openssl_writes() {
    for file in [pem("private").into_bytes(), pem("private.pkcs1").into_bytes(), der("private"), der("private.pkcs1")] {
        let (_, pkcs8) = SigningKey::read_with_pkcs8(Zeroizing::new(file)).unwrap_or_else(|error| panic!("{:?}", error.reason));
        assert_eq!(*pkcs8, der("private"));
    }
}

#[test]
fn the_kind_of_a_file_is_known_by_its_content_in_pem_and_der() {
    let mut known = 0;
    for (name, to_sign, to_verify) in FILES {
        let mislabelled = format!("-----BEGIN KEY-----\n{}\n-----END KEY-----\n", headerless(&pem(name)));
        for file in [pem(name).into_bytes(), headerless(&pem(name)).into_bytes(), mislabelled.into_bytes()] {
            assert_eq!((kind(signing(file.clone())), kind(verifying(file))), (to_sign, to_verify), "{name}");
            known += 1;
        }
        // DER of less than 128 bytes is not known from a text.
        if der(name).len() >= 128 {
            assert_eq!((kind(signing(der(name))), kind(verifying(der(name)))), (to_sign, to_verify), "{name}");
            known += 1;
        }
    }
    assert_eq!(known, 15 * 3 + 11);
}

#[test]
fn the_kind_of_a_pem_file_in_base64_is_known_by_what_is_in_it() {
    for (name, to_sign, to_verify) in FILES {
        let text = Base64::encode_string(pem(name).as_bytes());
        assert_eq!((kind(signing(text.clone())), kind(verifying(text))), (to_sign, to_verify), "{name}");
    }
}

#[test]
fn a_pkcs12_file_is_known_by_its_beginning_in_ber_too() {
    let file = der("pkcs12");
    let (ber, others_version) = ([&[0x30, 0x80], &file[4..], &[0, 0]].concat(), [&file[..6], &[2], &file[7..]].concat());
    for file in [&file[..8], &file[..100], &ber] {
        assert_eq!((kind(signing(file)), kind(verifying(file))), (IS_PKCS12, IS_PKCS12));
    }
    assert_eq!(kind(signing(others_version)), Err((Code::KEY_INVALID, Reason::KEY_MALFORMED)));
}

#[test]
fn both_files_of_a_private_key_sign_for_each_file_of_its_public_key() {
    let mut held = 0;
    for private in ["private", "private.pkcs1"] {
        let signature = signing(pem(private)).unwrap().sign(b"message", &Random::new(&[7; BYTES]).unwrap()).unwrap();
        for public in ["public", "public.pkcs1", "certificate", "certificate.v1"] {
            let key = verifying(pem(public)).unwrap();
            assert_eq!(key.verify(&[b"message"], &signature), Ok(()));
            assert_eq!(key.verify(&[b"another"], &signature), Err(Code::SIGNATURE_MISMATCH));
            held += 1;
        }
    }
    assert_eq!(held, 8);
}

#[test]
fn only_a_certificate_has_a_serial_number_and_it_is_as_openssl_shows_it() {
    for (name, serial) in [
        ("certificate", Some("8157F09EFDC096DE15EBE81A47057A7232F1B8E1")),
        ("certificate.v1", Some("0A")),
        ("public", None),
        ("public.pkcs1", None),
    ] {
        assert_eq!(verifying(pem(name)).unwrap().certificate_serial(), serial, "{name}");
    }
}

#[test]
fn a_certificate_is_valid_between_the_times_that_openssl_shows() {
    // 2026-11-22T09:13:08Z and 2036-11-19T09:13:08Z.
    let [begin, end] = [1_795_338_788, 2_110_698_788];
    for (now, valid) in [(0, false), (begin - 1, false), (begin, true), (end, true), (end + 1, false), (u32::MAX, false)] {
        assert_eq!(verifying(pem("certificate")).unwrap().is_valid_at(now), valid, "{now}");
        assert!(!verifying(pem("public")).unwrap().is_valid_at(now));
    }
}

#[test]
fn a_private_key_has_the_modulus_that_the_files_of_its_public_key_have() {
    let modulus = modulus_of_private(&der("private")).unwrap();
    assert_eq!(modulus.len(), 256);
    for name in ["public", "public.pkcs1", "certificate", "certificate.v1"] {
        assert!(verifying(pem(name)).unwrap().has_modulus(&modulus), "{name}");
    }
    let vectors = std::fs::read_to_string("tests/vectors/wycheproof/rsa_pkcs1_2048_sig_gen_test.json").unwrap();
    let vectors: serde_json::Value = serde_json::from_str(&vectors).unwrap();
    assert!(!verifying(vectors["testGroups"][0]["keyPem"].as_str().unwrap()).unwrap().has_modulus(&modulus));
    for name in ["public", "certificate", "ec"] {
        assert!(modulus_of_private(&der(name)).is_err(), "{name}");
    }
}

#[test]
fn keys_are_equal_when_kind_of_file_and_numbers_are_the_same() {
    let equal = |one: &str, other: &str| verifying(pem(one)).unwrap() == verifying(pem(other)).unwrap();
    assert!(equal("public", "public.pkcs1") && equal("certificate", "certificate"));
    assert!(!equal("public", "certificate") && !equal("certificate", "certificate.v1"));
}

#[test]
fn a_file_that_ends_early_or_has_more_after_its_end_is_no_key() {
    let mut shortened = 0;
    for (name, ..) in FILES.into_iter().filter(|(name, ..)| der(name).len() >= 128 && *name != "pkcs12") {
        let file = der(name);
        for length in (8..file.len()).step_by(8) {
            let truncated = Err((Code::KEY_INVALID, Reason::KEY_TRUNCATED));
            assert_eq!((kind(signing(&file[..length])), kind(verifying(&file[..length]))), (truncated, truncated), "{name}");
            shortened += 1;
        }
        let longer = [file.as_slice(), &[0]].concat();
        assert_eq!(kind(verifying(longer)), Err((Code::KEY_INVALID, Reason::KEY_MALFORMED)), "{name}");
    }
    assert_eq!(shortened, 854);
}

/// A DER element of less than 256 bytes.
fn element(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let content = parts.concat();
    let length = u8::try_from(content.len()).unwrap();
    let long = (length >= 0x80).then_some(0x81);
    [tag].into_iter().chain(long).chain([length]).chain(content).collect()
}

#[test]
fn the_outline_of_a_certificate_without_its_parts_is_no_certificate() {
    let (number, list) = (element(2, &[&[1; 2]]), element(0x30, &[]));
    // Long enough to be known as DER.
    let signature = element(3, &[&[0; 125]]);
    let outline = |content: &[&[u8]]| element(0x30, &[&element(0x30, content), &list, &signature]);
    let malformed = Err((Code::KEY_INVALID, Reason::KEY_MALFORMED));
    for (content, expected) in [
        (&[][..], malformed),
        (&[number.as_slice()], malformed),
        (&[&number, &list], malformed),
        (&[&number, &list, &number], malformed),
        (&[&number, &list, &list], IS_REQUEST),
        (&[&number, &list, &list, &list, &list, &number], malformed),
        (&[&number, &list, &list, &list, &list, &list], malformed),
    ] {
        assert_eq!(kind(verifying(outline(content))), expected, "{} parts", content.len());
    }
}
