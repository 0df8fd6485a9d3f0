//! What leaves for each endpoint: requests without a body.
#![cfg(not(target_family = "wasm"))]

use serde_json::{Value, json};
use wechatpay_coupon::api::ENDPOINTS;
use wechatpay_coupon::client::{Client, Config, Unsigned};
use wechatpay_coupon::crypto::random::{BYTES, Random};
use wechatpay_coupon::crypto::verify::VerifyingKey;
use wechatpay_coupon::error::Code;
use wechatpay_coupon::protocol::key_ring::KeyRing;
use zeroize::Zeroizing;

const SERIAL: &str = "PUB_KEY_ID_0000000000000024101100397200000006";
const NOW: u32 = 1_754_200_000;

/// A client.
struct Both {
    client: Client,
}

impl Both {
    fn new() -> Self {
        let file = std::fs::read_to_string("tests/vectors/wycheproof/rsa_pkcs1_2048_sig_gen_test.json").unwrap();
        let group = &serde_json::from_str::<Value>(&file).unwrap()["testGroups"][0];
        let pem = |name: &str| Zeroizing::new(group[name].as_str().unwrap().as_bytes().to_vec());
        let mut wechatpay_keys = KeyRing::default();
        wechatpay_keys.add(SERIAL.into(), VerifyingKey::read(pem("keyPem")).unwrap()).unwrap();
        let config = Config { mchid: "1900000001".into(), serial_no: "1DDE55AD".into(), tolerance: 300, key: None, wechatpay_keys };
        Self { client: Client::new(config).unwrap() }
    }

    fn ask(&self, endpoint: usize, params: &Value) -> Unsigned {
        self.client.begin(ENDPOINTS[endpoint], &params.to_string(), NOW, &Random::new(&[7; BYTES]).unwrap()).unwrap()
    }
}

fn index(name: &str) -> usize {
    ENDPOINTS.iter().position(|endpoint| format!("{}.{}", endpoint.group, endpoint.name) == name).unwrap()
}

fn sample(name: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(format!("tests/reference/{name}.json")).unwrap()).unwrap()
}

fn with(mut object: Value, others: Value) -> Value {
    object.as_object_mut().unwrap().extend(others.as_object().unwrap().clone());
    object
}

#[test]
fn a_query_is_signed_with_an_empty_body_and_has_neither_body_nor_content_type() {
    let both = Both::new();
    let ids = json!({"openid": "o/1", "appid": "wx2", "brand_id": "3"});
    for (name, params, target) in [
        (
            "userCoupons.get",
            with(ids.clone(), json!({"coupon_code": "券", "stock_id": "4", "product_coupon_id": "5+5"})),
            "/v3/marketing/partner/product-coupon/users/o%2F1/coupons/%E5%88%B8?brand_id=3&product_coupon_id=5%2B5&stock_id=4&appid=wx2",
        ),
        (
            "userCoupons.list",
            with(ids.clone(), json!({"page_token": "a+/=&?", "page_size": 50, "coupon_state": "USED"})),
            "/v3/marketing/partner/product-coupon/users/o%2F1/coupons?appid=wx2&coupon_state=USED&page_size=50&page_token=a%2B%2F%3D%26%3F&brand_id=3",
        ),
        ("userCoupons.list", ids, "/v3/marketing/partner/product-coupon/users/o%2F1/coupons?appid=wx2&brand_id=3"),
        (
            "busifavor.get",
            json!({"openid": "o?1", "coupon_code": "c#", "appid": "wx2"}),
            "/v3/marketing/busifavor/users/o%3F1/coupons/c%23/appids/wx2",
        ),
    ] {
        let asked = both.ask(index(name), &params);
        assert_eq!((asked.method, asked.target.as_str(), &asked.body), ("GET", target, &None), "{name}");
        assert_eq!(asked.message, format!("GET\n{target}\n{NOW}\n{}\n\n", asked.nonce));
        let names: Vec<&str> = asked.headers.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, ["Accept", "User-Agent", "Wechatpay-Serial"]);
    }
}

#[test]
fn a_request_with_a_body_has_it_in_the_message_and_says_of_what_type_it_is() {
    let both = Both::new();
    let asked = both.ask(index("busifavor.return"), &sample("busifavor-coupons-return.request"));
    let body = r#"{"coupon_code":"sxxe34343434","stock_id":"1234567891","return_request_no":"1002600620019090123143254436"}"#;
    assert_eq!(
        (asked.method, asked.target.as_str(), asked.body.as_deref()),
        ("POST", "/v3/marketing/busifavor/coupons/return", Some(body))
    );
    assert!(asked.message.ends_with(&format!("\n{body}\n")));
    assert_eq!(asked.headers[1], ("Content-Type", "application/json".to_owned()));
}

#[test]
fn only_a_documented_state_and_a_page_of_1_to_50_can_be_asked_for() {
    let both = Both::new();
    let random = Random::new(&[7; BYTES]).unwrap();
    for (change, rule) in [
        (json!({"coupon_state": "NEWER"}), "enum"),
        (json!({"page_size": 0}), "min"),
        (json!({"page_size": 51}), "max"),
        (json!({"page_token": ""}), "empty"),
        (json!({"page_size": "20"}), "type"),
    ] {
        let params = with(json!({"openid": "o", "appid": "wx2", "brand_id": "3"}), change);
        let error = both.client.begin(ENDPOINTS[index("userCoupons.list")], &params.to_string(), NOW, &random).unwrap_err();
        assert_eq!((error.code, error.findings.len(), error.findings[0].rule), (Code::REQUEST_INVALID, 1, rule), "{params}");
    }
}
