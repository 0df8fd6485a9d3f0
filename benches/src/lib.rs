//! What the benchmarks share: keys that are published as test vectors, a merchant who has them, and WeChat Pay, which signs with the same key.

use std::cell::{OnceCell, RefCell};
use std::fs;

use serde_json::Value;
use wechatpay_coupon::client::{Client, Config};
use wechatpay_coupon::crypto::aead::ApiV3Key;
use wechatpay_coupon::crypto::random::{BYTES, Random};
use wechatpay_coupon::crypto::sign::SigningKey;
use wechatpay_coupon::crypto::verify::VerifyingKey;
use wechatpay_coupon::operation::Operation;
use wechatpay_coupon::protocol::key_ring::KeyRing;
use wechatpay_coupon::protocol::message;
use wechatpay_coupon::schema::Side;
use wechatpay_coupon::wire::header::Headers;

/// The time of every call.
pub const NOW: u32 = 1_754_200_000;
/// The merchant's APIv3 key.
pub const API_V3_KEY: [u8; 32] = *b"0123456789abcdef0123456789abcdef";

const SERIAL: &str = "PUB_KEY_ID_0119000000012026010100000000000000";
const NONCE: &str = "593BEC0C930BF1AFEB40B4A08C8FB242";

/// A file of `tests/`.
#[must_use]
pub fn file(path: &str) -> String {
    let path = format!("{}/../tests/{path}", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The two halves of a key of so many bits, from Wycheproof's vectors.
#[must_use]
pub fn keys(bits: u32) -> (SigningKey, VerifyingKey) {
    let vectors: Value =
        serde_json::from_str(&file(&format!("vectors/wycheproof/rsa_pkcs1_{bits}_sig_gen_test.json"))).expect("vectors");
    let group = vectors["testGroups"]
        .as_array()
        .and_then(|groups| groups.iter().find(|group| group["sha"] == "SHA-256" && group["keySize"] == bits))
        .expect("a key for SHA-256");
    let pem = |half: &str| group[half].as_str().expect("a PEM file").as_bytes().to_vec().into();
    (SigningKey::read(pem("privateKeyPem")).expect("a private key"), VerifyingKey::read(pem("keyPem")).expect("a public key"))
}

/// A merchant who knows the public key of WeChat Pay.
#[must_use]
pub fn client() -> Client {
    let (signing, verifying) = keys(2048);
    let mut wechatpay_keys = KeyRing::default();
    wechatpay_keys.add(SERIAL.into(), verifying).expect("its id is one");
    let config = Config {
        side: Side::Merchant,
        id: "1900000001".into(),
        serial_no: "1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C".into(),
        tolerance: 300,
        key: OnceCell::from(signing),
        wechatpay_keys: RefCell::new(wechatpay_keys),
        api_v3_key: Some(ApiV3Key::new(&API_V3_KEY).expect("the APIv3 key is one")),
    };
    Client::new(config).expect("the configuration is right")
}

/// Bytes that are the same for every request.
#[must_use]
pub fn random() -> Random {
    Random::new(&[7; BYTES]).expect("these are as many bytes as a request takes")
}

/// The operation of this name.
#[must_use]
pub fn operation(name: &str) -> &'static Operation {
    Client::operation(name).expect("there is such an operation")
}

/// The headers with which WeChat Pay sends a body.
#[must_use]
pub fn signed(body: &[u8]) -> Headers {
    let (key, _) = keys(2048);
    let timestamp = NOW.to_string();
    let signature = key.sign(&message::of_response(&timestamp, NONCE, body).concat(), &random()).expect("the key signs");
    let pairs = [
        ("Wechatpay-Timestamp", timestamp.as_str()),
        ("Wechatpay-Nonce", NONCE),
        ("Wechatpay-Signature", &signature),
        ("Wechatpay-Serial", SERIAL),
    ];
    Headers::new(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec())
}

/// A sample of the documentation: the operation, the parameters that belong to the response, the response.
#[must_use]
pub fn sample(name: &str, of: &str, coupon_code: &str) -> (&'static Operation, String, String) {
    let mut params: Value = serde_json::from_str(&file(&format!("reference/{name}.request.json"))).expect("a request");
    params["openid"] = "oh-394z-6CGkNoJrsDLTTUKiAnp4".into();
    params["coupon_code"] = coupon_code.into();
    (operation(of), params.to_string(), file(&format!("reference/{name}.response.json")))
}
