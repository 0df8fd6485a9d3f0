//! What is sent to each endpoint, and whether a response belongs to it: requests without a body, and genuine responses to another request.
#![cfg(not(target_family = "wasm"))]

mod api;

use std::cell::OnceCell;

use serde_json::{Value, json};
use wechatpay_coupon::client::{Body, Client, Config, Unsigned};
use wechatpay_coupon::crypto::random::{BYTES, Random};
use wechatpay_coupon::crypto::sign::SigningKey;
use wechatpay_coupon::crypto::verify::VerifyingKey;
use wechatpay_coupon::error::{Code, Reason};
use wechatpay_coupon::protocol::key_ring::KeyRing;
use wechatpay_coupon::schema::Side;
use wechatpay_coupon::wire::header::Headers;
use zeroize::Zeroizing;

const SERIAL: &str = "PUB_KEY_ID_0000000000000024101100397200000006";
const NOW: u32 = 1_754_200_000;

/// A client and WeChat Pay, with a published key pair for both.
struct Both {
    client: Client,
    wechatpay: SigningKey,
}

impl Both {
    fn new() -> Self {
        Self::of(Side::Merchant)
    }

    fn of(side: Side) -> Self {
        let file = std::fs::read_to_string("tests/vectors/wycheproof/rsa_pkcs1_2048_sig_gen_test.json").unwrap();
        let group = &serde_json::from_str::<Value>(&file).unwrap()["testGroups"][0];
        let pem = |name: &str| Zeroizing::new(group[name].as_str().unwrap().as_bytes().to_vec());
        let mut wechatpay_keys = KeyRing::default();
        wechatpay_keys.add(SERIAL.into(), VerifyingKey::read(pem("keyPem")).unwrap()).unwrap();
        let config = Config {
            side,
            id: "1900000001".into(),
            serial_no: "1DDE55AD".into(),
            tolerance: 300,
            key: OnceCell::new(),
            wechatpay_keys: wechatpay_keys.into(),
            api_v3_key: None,
        };
        Self { client: Client::new(config).unwrap(), wechatpay: SigningKey::read(pem("privateKeyPem")).unwrap() }
    }

    fn request(&self, operation: &str, params: &Value) -> Unsigned {
        self.client.begin(api::operation(operation), &params.to_string(), None, NOW, &Random::new(&[7; BYTES]).unwrap()).unwrap()
    }

    /// What becomes of a response that is genuine: the place of a mismatch, if there is one.
    fn mismatch(&self, operation: &str, request: &Unsigned, response: &Value) -> Option<String> {
        let (body, now) = (response.to_string(), NOW.to_string());
        let message = format!("{now}\nnonce\n{body}\n");
        let signature = self.wechatpay.sign(message.as_bytes(), &Random::new(&[7; BYTES]).unwrap()).unwrap();
        let headers = [
            ("wechatpay-timestamp", now.as_str()),
            ("wechatpay-nonce", "nonce"),
            ("wechatpay-signature", &signature),
            ("wechatpay-serial", SERIAL),
        ];
        let headers = Headers::new(headers.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec());
        let error = self.client.accept(api::operation(operation), &request.echo, 200, &headers, body.as_bytes(), NOW).err()?;
        assert_eq!(error.code, Code::RESPONSE_MISMATCH, "{error:?}");
        error.at
    }
}

fn sample(name: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(format!("tests/reference/{name}.json")).unwrap()).unwrap()
}

/// The request of a sample with what its path holds.
fn request(name: &str, coupon_code: &str) -> Value {
    with(sample(&format!("{name}.request")), json!({ "openid": "oh-394z", "coupon_code": coupon_code }))
}

fn with(mut object: Value, others: Value) -> Value {
    object.as_object_mut().unwrap().extend(others.as_object().unwrap().clone());
    object
}

/// A merchant coupon with all that is required, and nothing else but its code.
fn merchant_coupon() -> Value {
    json!({"stock_name": "n", "belong_merchant": "1900000001", "goods_name": "g", "stock_type": "NORMAL", "coupon_use_rule": {},
        "coupon_code": "sxxe34343434"})
}

#[test]
fn a_query_is_signed_with_an_empty_body_and_has_no_content_type() {
    let both = Both::new();
    let ids = json!({"openid": "o/1", "appid": "wx2", "brand_id": "3"});
    for (name, params, target) in [
        (
            "userCoupons.get",
            with(ids.clone(), json!({"coupon_code": "券", "stock_id": "4", "product_coupon_id": "5+5"})),
            "/v3/marketing/partner/product-coupon/users/o%2F1/coupons/%E5%88%B8?product_coupon_id=5%2B5&stock_id=4&appid=wx2&brand_id=3",
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
        let request = both.request(name, &params);
        assert_eq!((request.method, request.target.as_str(), &request.body), ("GET", target, &Body::None), "{name}");
        assert_eq!(request.message, format!("GET\n{target}\n{NOW}\n{}\n\n", request.nonce));
        let names: Vec<&str> = request.headers.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, ["Accept", "User-Agent", "Wechatpay-Serial"]);
    }
}

#[test]
fn a_request_with_a_body_has_it_in_the_message_and_a_content_type() {
    let both = Both::new();
    let request = both.request("busifavor.return", &sample("busifavor-coupons-return.request"));
    let body = r#"{"coupon_code":"sxxe34343434","stock_id":"1234567891","return_request_no":"1002600620019090123143254436"}"#;
    assert_eq!(
        (request.method, request.target.as_str(), &request.body),
        ("POST", "/v3/marketing/busifavor/coupons/return", &Body::Json(body.to_owned()))
    );
    assert!(request.message.ends_with(&format!("\n{body}\n")));
    assert_eq!(request.headers[1], ("Content-Type", "application/json".to_owned()));
}

#[test]
fn a_brand_has_paths_of_its_own_and_no_brand_id() {
    let both = Both::of(Side::Brand);
    let params = json!({"openid": "o", "coupon_code": "c", "product_coupon_id": "1", "stock_id": "2", "appid": "wx2"});
    let request = both.request("userCoupons.get", &params);
    let target = "/brand/marketing/product-coupon/users/o/coupons/c?product_coupon_id=1&stock_id=2&appid=wx2";
    assert_eq!(request.target, target);
    let authorization = both.client.authorization(&request.nonce, &request.timestamp, "c2ln").unwrap();
    assert!(authorization.starts_with("WECHATPAY-BRAND-SHA256-RSA2048 brand_id=\"1900000001\","), "{authorization}");

    let random = Random::new(&[7; BYTES]).unwrap();
    let begin = |operation: &str, params: &Value| {
        both.client.begin(api::operation(operation), &params.to_string(), None, NOW, &random).unwrap_err()
    };
    let mut with_brand = params.clone();
    with_brand["brand_id"] = json!("120344");
    let error = begin("userCoupons.get", &with_brand);
    assert_eq!(
        (error.code, error.findings[0].path.as_str(), error.findings[0].rule),
        (Code::REQUEST_INVALID, "/brand_id", "unknown")
    );
    // What only merchants have.
    let error = begin("busifavor.return", &json!({"coupon_code": "c", "stock_id": "1", "return_request_no": "1"}));
    assert_eq!((error.code, error.reason), (Code::REQUEST_INVALID, Some(Reason::OPERATION_OF_OTHER_SIDE)));
}

#[test]
fn an_upload_signs_the_text_about_the_file_and_sends_both() {
    let (both, random) = (Both::new(), Random::new(&[7; BYTES]).unwrap());
    let begin = |params: Value, file: Option<&[u8]>| {
        both.client.begin(api::operation("images.upload"), &params.to_string(), file, NOW, &random)
    };
    // The digest is that of `printf abc | openssl dgst -sha256`.
    let sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    let meta = format!(r#"{{"filename":"a.png","sha256":"{sha256}"}}"#);
    for given in [json!({"filename": "a.png"}), json!({"filename": "a.png", "sha256": sha256})] {
        let request = begin(json!({"meta": given}), Some(b"abc")).unwrap();
        assert!(request.message.ends_with(&format!("\n{meta}\n")), "{}", request.message);
        let Body::Multipart(form) = &request.body else { panic!("{:?}", request.body) };
        let boundary = &request.nonce;
        let part = "Content-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n";
        let first = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n{meta}\r\n"
        );
        assert_eq!(form.before, format!("{first}--{boundary}\r\n{part}"));
        assert_eq!(form.after, format!("\r\n--{boundary}--\r\n"));
        assert_eq!(request.headers[1], ("Content-Type", format!("multipart/form-data; boundary={boundary}")));
    }
    let large = vec![0; (2 << 20) + 1];
    let other = "0".repeat(64);
    for (params, file, path, rule) in [
        (json!({"meta": {"filename": "a.png"}}), None, "/file", "required"),
        (json!({"meta": {"filename": "a.png"}}), Some(&b""[..]), "/file", "M3"),
        (json!({"meta": {"filename": "a.png"}}), Some(&large), "/file", "M3"),
        (json!({"meta": {"filename": "a.png", "sha256": other}}), Some(b"abc"), "/meta/sha256", "M2"),
        (json!({"meta": {}}), Some(b"abc"), "/meta/filename", "required"),
        (json!({}), Some(b"abc"), "/meta", "required"),
        (json!({"meta": {"filename": "a.png"}, "file": "abc"}), Some(b"abc"), "/file", "unknown"),
    ] {
        let error = begin(params, file).unwrap_err();
        assert_eq!((error.findings[0].path.as_str(), error.findings[0].rule), (path, rule));
    }
    // Another ending is only a warning.
    let request = begin(json!({"meta": {"filename": "a.gif"}}), Some(b"abc")).unwrap();
    assert_eq!((request.findings.len(), request.findings[0].rule, request.findings[0].path.as_str()), (1, "M1", "/meta/filename"));
}

#[test]
fn a_list_has_a_documented_state_and_a_page_of_1_to_50() {
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
        let error = both.client.begin(api::operation("userCoupons.list"), &params.to_string(), None, NOW, &random).unwrap_err();
        assert_eq!((error.code, error.findings.len(), error.findings[0].rule), (Code::REQUEST_INVALID, 1, rule), "{params}");
    }
}

/// An operation, its parameters, a response that repeats them, and all places of which altering any is noticed there.
type Repeats = (&'static str, Value, Value, &'static [&'static str]);

fn repeats() -> Vec<Repeats> {
    let (used, returned) = ("partner-product-coupon-use.bundle", "partner-product-coupon-return.bundle");
    let response = |name: &str| sample(&format!("{name}.response"));
    // The same coupon, its usage written as that of a bundle or of a card with rounds.
    let bundle = |mut coupon: Value| {
        let detail = coupon.as_object_mut().unwrap().remove("single_usage_detail").unwrap();
        with(coupon, json!({ "progressive_bundle_usage_detail": detail }))
    };
    let card = |mut coupon: Value| {
        let round = coupon.as_object_mut().unwrap().remove("single_usage_detail").unwrap();
        // The one of the request is the second of three.
        let detail = json!({"total_count": 3, "used_count": 1, "detail_item_list": [{}, round, {}]});
        with(coupon, json!({ "sequential_usage_detail": detail }))
    };
    let ids = json!({"openid": "o", "appid": "wx2", "brand_id": "120344", "product_coupon_id": "1000000013"});
    let get = with(ids.clone(), json!({"coupon_code": "Code_123456", "stock_id": "1000000013001"}));
    let list = json!({"total_count": 2, "user_coupon_list": [response(used), response(returned)]});
    let merchant = json!({"openid": "o", "coupon_code": "sxxe34343434", "appid": "wx2"});
    vec![
        (
            "userCoupons.use",
            request(used, "Code_123456"),
            response(used),
            &["/coupon_code", "/brand_id", "/product_coupon/product_coupon_id", "/single_usage_detail/use_request_no"],
        ),
        (
            "userCoupons.use",
            request(used, "Code_123456"),
            bundle(response(used)),
            &["/progressive_bundle_usage_detail/use_request_no"],
        ),
        (
            "userCoupons.use",
            request(used, "Code_123456"),
            card(response(used)),
            &["/sequential_usage_detail/detail_item_list/1/use_request_no"],
        ),
        (
            "userCoupons.return",
            request(returned, "Code_123456"),
            response(returned),
            &["/coupon_code", "/brand_id", "/product_coupon/product_coupon_id", "/single_usage_detail/return_request_no"],
        ),
        (
            "userCoupons.return",
            request(returned, "Code_123456"),
            bundle(response(returned)),
            &["/progressive_bundle_usage_detail/return_request_no"],
        ),
        (
            "userCoupons.return",
            request(returned, "Code_123456"),
            card(response(returned)),
            &["/sequential_usage_detail/detail_item_list/1/return_request_no"],
        ),
        ("userCoupons.get", get, response(used), &["/coupon_code", "/brand_id", "/product_coupon/product_coupon_id"]),
        (
            "userCoupons.list",
            ids,
            list,
            &[
                "/user_coupon_list/0/brand_id",
                "/user_coupon_list/1/brand_id",
                "/user_coupon_list/0/product_coupon/product_coupon_id",
                "/user_coupon_list/1/product_coupon/product_coupon_id",
            ],
        ),
        ("busifavor.get", merchant, merchant_coupon(), &["/coupon_code"]),
    ]
}

#[test]
fn a_response_that_names_something_else_is_a_mismatch_at_that_place() {
    let both = Both::new();
    let mut altered = 0;
    for (name, params, response, places) in repeats() {
        let endpoint = name;
        let request = both.request(endpoint, &params);
        assert_eq!(both.mismatch(endpoint, &request, &response), None, "{name}");
        for place in places {
            let mut other = response.clone();
            *other.pointer_mut(place).unwrap() = json!("Another_1");
            assert_eq!(both.mismatch(endpoint, &request, &other).as_deref(), Some(*place), "{name}");
            altered += 1;
        }
    }
    assert_eq!(altered, 4 + 1 + 1 + 4 + 1 + 1 + 3 + 4 + 1);
}

#[test]
fn the_official_samples_match_their_own_requests() {
    let both = Both::new();
    for (name, operation, coupon_code) in [
        ("partner-product-coupon-use.bundle", "userCoupons.use", "Code_123456"),
        ("partner-product-coupon-return.bundle", "userCoupons.return", "Code_123456"),
        ("partner-product-coupon-return.sequential", "userCoupons.return", "123446565767"),
    ] {
        let request = both.request(operation, &request(name, coupon_code));
        assert_eq!(both.mismatch(operation, &request, &sample(&format!("{name}.response"))), None, "{name}");
    }
}

#[test]
fn of_alternative_places_one_is_enough_and_none_says_nothing() {
    let both = Both::new();
    let (name, endpoint) = ("partner-product-coupon-use.bundle", "userCoupons.use");
    let request = both.request(endpoint, &request(name, "Code_123456"));
    let mut response = sample(&format!("{name}.response"));
    // An earlier round with a number of its own, beside it.
    response["sequential_usage_detail"] = json!({"total_count": 3, "used_count": 1, "detail_item_list": [{"use_request_no": "Another_1"}, {"use_request_no": "Another_2"}]});
    assert_eq!(both.mismatch(endpoint, &request, &response), None);
    response["single_usage_detail"] = json!({});
    let first = "/sequential_usage_detail/detail_item_list/0/use_request_no";
    assert_eq!(both.mismatch(endpoint, &request, &response).as_deref(), Some(first));
    response["sequential_usage_detail"]["detail_item_list"] = json!([]);
    assert_eq!(both.mismatch(endpoint, &request, &response), None);
}

#[test]
fn what_a_request_did_not_name_is_not_compared() {
    let both = Both::new();
    let endpoint = "userCoupons.list";
    let request = both.request(endpoint, &json!({"openid": "o", "appid": "wx2", "brand_id": "120344"}));
    let mut coupon = sample("partner-product-coupon-use.bundle.response");
    coupon["product_coupon"]["product_coupon_id"] = json!("Another_1");
    assert_eq!(both.mismatch(endpoint, &request, &json!({"total_count": 1, "user_coupon_list": [coupon]})), None);
    assert_eq!(both.mismatch(endpoint, &request, &json!({"total_count": 0})), None);

    let endpoint = "busifavor.get";
    let request = both.request(endpoint, &json!({"openid": "o", "coupon_code": "sxxe34343434", "appid": "wx2"}));
    let mut coupon = merchant_coupon();
    coupon.as_object_mut().unwrap().remove("coupon_code");
    assert_eq!(both.mismatch(endpoint, &request, &coupon), None);
}
