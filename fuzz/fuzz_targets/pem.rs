//! Any bytes as a key file: of the merchant, of WeChat Pay, as PEM text or DER. It fails when one key is read as two, when the same bytes
//! mean something else in PEM, and for a key that signs what its public half does not verify.
#![no_main]

use base64ct::{Base64, Encoding};
use libfuzzer_sys::fuzz_target;
use wechatpay_coupon::crypto::pem;
use wechatpay_coupon::crypto::sign::SigningKey;
use wechatpay_coupon::crypto::verify::VerifyingKey;
use wechatpay_coupon::error::{Class, Error};
use wechatpay_coupon_fuzz::random;
use zeroize::Zeroizing;

fuzz_target!(|data: &[u8]| {
    let private = SigningKey::read(Zeroizing::new(data.to_vec()));
    let public = VerifyingKey::read(Zeroizing::new(data.to_vec()));
    assert!(private.is_err() || public.is_err(), "a key is both private and public");
    for error in private.as_ref().err().into_iter().chain(public.as_ref().err()) {
        assert!(error.code.class() == Class::ConfigError && error.reason.is_some(), "{error:?}");
    }
    if let Ok(key) = &private {
        let signature = key.sign(b"text", &random()).expect("a key that was read signs");
        assert!((344..=684).contains(&signature.len()));
    }
    if let Ok(text) = std::str::from_utf8(data) {
        let _ = pem::decode(text);
    }
    // DER is known from PEM by its first two bytes.
    if matches!(data, [0x30, 0x80..=0x84, ..]) {
        let text = format!("-----BEGIN KEY-----\n{}\n-----END KEY-----\n", Base64::encode_string(data)).into_bytes();
        assert_eq!(code(&SigningKey::read(Zeroizing::new(text.clone()))), code(&private));
        assert_eq!(code(&VerifyingKey::read(Zeroizing::new(text))), code(&public));
    }
});

fn code<T>(result: &Result<T, Error>) -> Option<&Error> {
    result.as_ref().err()
}
