//! The boundary as WebAssembly, run by a real JavaScript host: what goes in and out, and that the AES in the wasm opens as natively. Its RSA
//! is tested in js-tests/vectors/, by the wasm as it is shipped.
#![cfg(target_family = "wasm")]

use base64ct::{Base64, Encoding};
use serde_json::{Value, json};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use wechatpay_coupon::crypto::aead::ApiV3Key;
use wechatpay_coupon::crypto::random::{BYTES, Random};
use wechatpay_coupon::crypto::sign::SigningKey;
use wechatpay_coupon::crypto::verify::VerifyingKey;
use wechatpay_coupon::js::Core;
use zeroize::Zeroizing;

const KEYS: &str = include_str!("vectors/wycheproof/rsa_pkcs1_2048_sig_gen_test.json");
const CIPHERTEXTS: &str = include_str!("vectors/wycheproof/aes_gcm_test.json");
const ENTITY: &str = include_str!("reference/partner-product-coupon-use.bundle.response.json");
const SERIAL: &str = "PUB_KEY_ID_0000000000000024101100397200000006";
const USE: &[u8] = b"userCoupons.use";
const NOW: u32 = 1_754_200_000;
const PARAMS: &str = r#"{"openid":"oh-394z-6CGkNoJrsDLTTUKiAnp4","coupon_code":"Code_123456","product_coupon_id":"1000000013",
    "stock_id":"1000000013001","appid":"wx233544546545989","use_time":"2025-08-03T12:00:00+08:00","out_request_no":"MCHUSE202003101234",
    "brand_id":"120344","associated_order_info":{"transaction_id":"4200000000123456789123456789"}}"#;

/// Which of the published key pairs are whose.
const MERCHANT: usize = 0;
const WECHATPAY: usize = 1;

/// A published key pair: PKCS#8 and SubjectPublicKeyInfo, as PEM.
fn key_pair(whose: usize) -> (String, String) {
    let file: Value = serde_json::from_str(KEYS).unwrap();
    let group = &file["testGroups"][whose];
    (group["privateKeyPem"].as_str().unwrap().to_owned(), group["keyPem"].as_str().unwrap().to_owned())
}

fn core() -> Core {
    let core = Core::new(false, b"1900000001", b"1DDE55AD", 300, None);
    let core = core.unwrap_or_else(|_| panic!("the client cannot be made"));
    assert!(core.private_key(key_pair(MERCHANT).0.into_bytes(), true).unwrap().is_empty());
    add_key(&core, WECHATPAY).unwrap();
    core
}

fn add_key(core: &Core, whose: usize) -> Result<(), JsValue> {
    let file = key_pair(whose).1.into_bytes();
    core.add_keys(json!([[SERIAL, file.len().to_string()]]).to_string().as_bytes(), file)
}

/// What came out, as the host reads it.
fn request(core: &Core) -> Value {
    serde_json::from_str(&core.prepare(USE, PARAMS.as_bytes(), None, NOW).unwrap()).unwrap()
}

fn error(thrown: JsValue) -> Value {
    serde_json::from_str(&thrown.as_string().unwrap()).unwrap()
}

fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value[name].as_str().unwrap_or_else(|| panic!("{name} is no string"))
}

fn verifying_key() -> VerifyingKey {
    VerifyingKey::read(Zeroizing::new(key_pair(MERCHANT).1.into_bytes())).unwrap()
}

/// The four headers of a genuine response, as the JSON pairs of the boundary.
fn headers_for(body: &str) -> Vec<u8> {
    let key = SigningKey::read(Zeroizing::new(key_pair(WECHATPAY).0.into_bytes())).unwrap();
    let message = format!("{NOW}\nnonce\n{body}\n");
    let signature = key.sign(message.as_bytes(), &Random::new(&[7; BYTES]).unwrap()).unwrap();
    let headers = json!([
        ["wechatpay-timestamp", NOW.to_string()],
        ["wechatpay-nonce", "nonce"],
        ["wechatpay-signature", signature],
        ["wechatpay-serial", SERIAL],
    ]);
    headers.to_string().into_bytes()
}

#[wasm_bindgen_test]
fn a_prepared_request_carries_a_signature_over_the_message_it_shows() {
    let request = request(&core());
    let authorization = text(&request["headers"], "Authorization");
    let signature = authorization.split("signature=\"").nth(1).unwrap().split('"').next().unwrap();
    // The body comes out once, and the host completes the message with it.
    let parts = ["message", "body"].map(|name| text(&request, name).as_bytes());
    assert_eq!(verifying_key().verify(&[parts[0], parts[1], b"\n"], signature), Ok(()));
    assert!(parts[0].starts_with(b"POST\n/v3/") && parts[0].ends_with(b"\n"));
    assert_eq!(
        text(&request, "target"),
        "/v3/marketing/partner/product-coupon/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/coupons/Code_123456/use"
    );
}

#[wasm_bindgen_test]
fn a_genuine_response_is_verified_and_an_altered_one_an_error() {
    let core = core();
    let request = request(&core);
    let echo = text(&request, "echo").as_bytes();
    let expected = json!([
        ["coupon_code", "Code_123456"],
        ["brand_id", "120344"],
        ["product_coupon_id", "1000000013"],
        ["out_request_no", "MCHUSE202003101234"]
    ]);
    assert_eq!(serde_json::from_slice::<Value>(echo).unwrap(), expected);
    let verified = |body: &str| {
        let verified = core.accept(USE, echo, 200, &headers_for(body), body.as_bytes(), NOW).unwrap();
        serde_json::from_str::<Value>(&verified).unwrap()
    };
    assert_eq!(verified(ENTITY), json!({ "serial": SERIAL, "findings": [] }));
    // Its text, where the host would round an integer of it.
    let rounded = ENTITY.replacen('{', "{\"newer\":9007199254740993,", 1);
    assert_eq!(verified(&rounded)["text"], rounded.replace("9007199254740993", "\"9007199254740993\""));
    let altered = ENTITY.replace("USED", "USEd");
    let error = error(core.accept(USE, echo, 200, &headers_for(ENTITY), altered.as_bytes(), NOW).unwrap_err());
    assert_eq!(error, json!({ "code": "SIGNATURE_MISMATCH", "at": "Wechatpay-Signature", "findings": [], "keyIds": [] }));
}

#[wasm_bindgen_test]
fn what_is_wrong_with_a_request_comes_out_as_findings() {
    let error = error(core().prepare(USE, br#"{"openid":".."}"#, None, NOW).unwrap_err());
    assert_eq!(text(&error, "code"), "REQUEST_INVALID");
    let findings = error["findings"].as_array().unwrap();
    assert_eq!(findings.len(), 9, "{findings:#?}");
    let of = |index: usize| ["path", "rule", "severity"].map(|name| text(&findings[index], name));
    assert_eq!((of(0), of(8)), (["/openid", "path", "error"], ["/associated_order_info", "O3", "error"]));
    // The sentence of a documented rule is the host's.
    assert_eq!(text(&findings[8], "message"), "");
}

#[wasm_bindgen_test]
fn an_external_signature_gives_the_same_header_as_the_key() {
    let core = core();
    let request: Value = serde_json::from_str(&core.begin(USE, PARAMS.as_bytes(), None, NOW).unwrap()).unwrap();
    assert_eq!(request["headers"].get("Authorization"), None);
    let key = SigningKey::read(Zeroizing::new(key_pair(MERCHANT).0.into_bytes())).unwrap();
    let signature = key.sign(text(&request, "message").as_bytes(), &Random::new(&[7; BYTES]).unwrap()).unwrap();
    let bytes = Base64::decode_vec(&signature).unwrap();
    let [nonce, timestamp, message] = ["nonce", "timestamp", "message"].map(|name| text(&request, name).as_bytes());
    let authorization = core.authorization(nonce, timestamp, &bytes).unwrap();
    assert!(authorization.contains(&format!("signature=\"{signature}\"")));
    assert_eq!(core.sign(nonce, timestamp, message).unwrap(), authorization);
    assert!(core.authorization(b"a\"b", b"1", &bytes).is_err() && core.authorization(b"a", b"1", &bytes[1..]).is_err());
}

#[wasm_bindgen_test]
fn an_upload_comes_out_as_what_is_around_its_file_and_signs_its_meta() {
    let file = b"the bytes of a picture".to_vec();
    let request = core().prepare(b"images.upload", br#"{"meta":{"filename":"a.png"}}"#, Some(file.clone()), NOW).unwrap();
    let request: Value = serde_json::from_str(&request).unwrap();
    let meta = text(&request, "message").lines().nth(4).unwrap();
    let said: Value = serde_json::from_str(meta).unwrap();
    assert_eq!(said, json!({ "filename": "a.png", "sha256": "4a42edeb02a1245fabf0553c44ff50b69f3a04054f7747516e90d3e31ea3c03d" }));
    let [before, after] = ["before", "after"].map(|name| text(&request["multipart"], name));
    assert!(before.contains(&format!("\r\n\r\n{meta}\r\n")) && !before.contains("the bytes") && !after.is_empty());
    assert_eq!(request.get("body"), None);
    let boundary = text(&request["headers"], "Content-Type").strip_prefix("multipart/form-data; boundary=").unwrap();
    assert_eq!((before.starts_with(&format!("--{boundary}\r\n")), after), (true, format!("\r\n--{boundary}--\r\n").as_str()));
    assert!(core().prepare(b"images.upload", br#"{"meta":{"filename":"a.png"}}"#, None, NOW).is_err());
    assert!(core().prepare(b"images.uploads", b"{}", Some(file), NOW).is_err());
}

#[wasm_bindgen_test]
fn a_brand_has_its_own_scheme_and_paths() {
    let core = Core::new(true, b"120344", b"1DDE55AD", 300, None).unwrap_or_else(|_| panic!("the client cannot be made"));
    assert!(core.private_key(key_pair(MERCHANT).0.into_bytes(), true).unwrap().is_empty());
    add_key(&core, WECHATPAY).unwrap();
    let params = br#"{"openid":"o","coupon_code":"Code_123456","product_coupon_id":"1","stock_id":"2","appid":"wx2"}"#;
    let request: Value = serde_json::from_str(&core.prepare(b"userCoupons.get", params, None, NOW).unwrap()).unwrap();
    assert!(text(&request, "target").starts_with("/brand/marketing/product-coupon/users/o/coupons/Code_123456?"));
    let authorization = text(&request["headers"], "Authorization");
    assert!(authorization.starts_with("WECHATPAY-BRAND-SHA256-RSA2048 brand_id=\"120344\","), "{authorization}");
    assert!(core.prepare(b"busifavor.get", b"{}", None, NOW).is_err());
}

#[wasm_bindgen_test]
fn keys_come_as_names_with_lengths_and_their_files_one_after_another() {
    let core = core();
    assert_eq!(error(add_key(&core, MERCHANT).unwrap_err())["at"], format!("wechatpayKeys.{SERIAL}"));
    let file = key_pair(WECHATPAY).1;
    let names = |first: usize, second: usize| {
        json!([["PUB_KEY_ID_1", first.to_string()], ["PUB_KEY_ID_2", second.to_string()]]).to_string().into_bytes()
    };
    let files = file.repeat(2).into_bytes();
    assert_eq!(core.add_keys(&names(file.len(), file.len()), files.clone()), Ok(()));
    for (first, second) in [(file.len(), file.len() + 1), (file.len() - 100, file.len()), (usize::MAX, 1)] {
        let error = error(core.add_keys(&names(first, second), files.clone()).unwrap_err());
        assert!(text(&error, "at").starts_with("wechatpayKeys"), "{error}");
    }
}

#[wasm_bindgen_test]
fn headers_leave_in_the_order_sent() {
    let request = core().prepare(USE, PARAMS.as_bytes(), None, NOW).unwrap();
    let places = ["Authorization", "Accept", "Content-Type", "User-Agent", "Wechatpay-Serial"]
        .map(|name| request.find(&format!("\"{name}\":")).unwrap_or_else(|| panic!("{name} is missing")));
    assert!(places.is_sorted());
}

/// The wasm has another AES than the native build, where the processor's own is used.
#[wasm_bindgen_test]
fn wycheproof_ciphertexts_are_opened_in_wasm_as_natively() {
    let (mut opened, mut refused) = (0, 0);
    let file: Value = serde_json::from_str(CIPHERTEXTS).unwrap();
    let of_the_algorithm = |group: &&Value| group["keySize"] == 256 && group["ivSize"] == 96;
    for group in file["testGroups"].as_array().unwrap().iter().filter(of_the_algorithm) {
        for test in group["tests"].as_array().unwrap() {
            let bytes = |name: &str| hex::decode(test[name].as_str().unwrap()).unwrap();
            let key = ApiV3Key::new(&bytes("key")).unwrap();
            let text = key.open(&bytes("iv"), &bytes("aad"), [bytes("ct"), bytes("tag")].concat());
            assert_eq!(text, (test["result"] == "valid").then(|| bytes("msg")), "tcId {}", test["tcId"]);
            *if text.is_some() { &mut opened } else { &mut refused } += 1;
        }
    }
    assert_eq!((opened, refused), (39, 27));
}
