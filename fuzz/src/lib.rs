//! What the fuzz targets share: a merchant and a brand with keys that are published as test vectors, and WeChat Pay, which signs with the same key.

use std::cell::{OnceCell, RefCell};
use std::sync::LazyLock;

use serde_json::Value;
use wechatpay_coupon::client::{Client, Config};
use wechatpay_coupon::crypto::aead::ApiV3Key;
use wechatpay_coupon::crypto::random::{BYTES, Random};
use wechatpay_coupon::crypto::sign::SigningKey;
use wechatpay_coupon::crypto::verify::VerifyingKey;
use wechatpay_coupon::protocol::key_ring::KeyRing;
use wechatpay_coupon::schema::Side;

const VECTORS: &str = include_str!("../../tests/vectors/wycheproof/rsa_pkcs1_2048_sig_gen_test.json");

/// The time of every call.
pub const NOW: u32 = 1_754_200_000;
/// The id of WeChat Pay's key.
pub const SERIAL: &str = "PUB_KEY_ID_0119000000012026010100000000000000";
/// The APIv3 key.
pub const API_V3_KEY: [u8; 32] = *b"0123456789abcdef0123456789abcdef";

/// The private and the public half, as PEM.
static KEYS: LazyLock<[String; 2]> = LazyLock::new(|| {
    let vectors: Value = serde_json::from_str(VECTORS).expect("the vectors are JSON");
    let group = &vectors["testGroups"][0];
    ["privateKeyPem", "keyPem"].map(|half| group[half].as_str().expect("the vectors have PEM files").to_owned())
});

/// The key that WeChat Pay signs with.
#[must_use]
pub fn signing_key() -> SigningKey {
    let [private, _] = &*KEYS;
    SigningKey::read(private.clone().into_bytes().into()).expect("the private key is one")
}

/// The configuration of one who knows that key.
#[must_use]
pub fn config(side: Side, id: &str, serial_no: &str) -> Config {
    let mut keys = KeyRing::default();
    let [_, public] = &*KEYS;
    let public = VerifyingKey::read(public.clone().into_bytes().into()).expect("the public key is one");
    keys.add(SERIAL.into(), public).expect("its id is one");
    Config {
        side,
        id: id.into(),
        serial_no: serial_no.into(),
        tolerance: 300,
        key: OnceCell::new(),
        wechatpay_keys: RefCell::new(keys),
        api_v3_key: Some(ApiV3Key::new(&API_V3_KEY).expect("the APIv3 key is one")),
    }
}

/// A merchant or a brand.
#[must_use]
pub fn client(side: Side) -> Client {
    let id = if side == Side::Brand { "120344" } else { "1900000001" };
    Client::new(config(side, id, "1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C")).expect("the configuration is right")
}

/// Bytes that are the same for every request.
#[must_use]
pub fn random() -> Random {
    Random::new(&[7; BYTES]).expect("these are as many bytes as a request takes")
}

/// Fails for what another reader does not take for JSON.
pub fn demand_json(text: &str) {
    if let Err(error) = serde_json::from_str::<&serde_json::value::RawValue>(text) {
        panic!("what was accepted is no JSON ({error}): {text}");
    }
}
