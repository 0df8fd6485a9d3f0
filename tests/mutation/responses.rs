//! Genuine responses of WeChat Pay, signed with published keys, and the requests that they belong to.

use std::cell::OnceCell;

use base64ct::{Base64, Encoding};
use serde_json::{Value, json};
use wechatpay_coupon::client::{Client, Config};
use wechatpay_coupon::crypto::random::{BYTES, Random};
use wechatpay_coupon::crypto::sign::SigningKey;
use wechatpay_coupon::crypto::verify::VerifyingKey;
use wechatpay_coupon::error::Code;
use wechatpay_coupon::operation::Operation;
use wechatpay_coupon::protocol::key_ring::KeyRing;
use wechatpay_coupon::schema::Side;
use wechatpay_coupon::wire::header::Headers;
use zeroize::Zeroizing;

use super::api::operation;

pub const NOW: u32 = 1_754_200_000;
pub const SERIALS: [&str; 2] = ["PUB_KEY_ID_0000000000000024101100397200000006", "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"];
pub const TIMESTAMP: &str = "Wechatpay-Timestamp";
pub const NONCE: &str = "Wechatpay-Nonce";
pub const SIGNATURE: &str = "Wechatpay-Signature";
pub const SERIAL: &str = "Wechatpay-Serial";
pub const NAMES: [&str; 4] = [TIMESTAMP, NONCE, SIGNATURE, SERIAL];
pub const TYPE: (&str, &str) = ("Wechatpay-Signature-Type", "WECHATPAY2-SHA256-RSA2048");

/// A response as it arrives.
#[derive(Clone, Debug, PartialEq)]
pub struct Sent {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Sent {
    /// The value of one of the four headers.
    pub fn header(&mut self, name: &str) -> &mut String {
        let header = self.headers.iter_mut().find(|(given, _)| given.eq_ignore_ascii_case(name));
        // Taken away before, by another alteration: then there is nothing left to alter.
        if header.is_none() {
            self.headers.push((name.to_owned(), String::new()));
        }
        &mut self.headers.iter_mut().find(|(given, _)| given.eq_ignore_ascii_case(name)).unwrap().1
    }
}

/// Whether what is signed, and what it means, is the same. Written without anything of the crate's.
pub fn same(one: &Sent, other: &Sent) -> bool {
    let values = |sent: &Sent, name: &str| -> Vec<String> {
        let of_it = |pair: &&(String, String)| pair.0.to_lowercase() == name.to_lowercase();
        sent.headers.iter().filter(of_it).map(|(_, value)| value.clone()).collect()
    };
    let success = |sent: &Sent| (200..=299).contains(&sent.status) && sent.status != 202;
    let signature_type = values(other, TYPE.0);
    NAMES.iter().all(|name| values(one, name) == values(other, name))
        && (signature_type.is_empty() || signature_type == [TYPE.1])
        && one.body == other.body
        && success(one)
        && success(other)
}

/// A response, and the request that it is given to.
pub struct Genuine {
    pub what: &'static str,
    pub accepted: bool,
    pub sent: Sent,
    operation: &'static Operation,
    echo: Vec<(String, String)>,
}

/// A client with two keys of WeChat Pay's, and responses.
pub struct Both {
    client: Client,
    pub responses: Vec<Genuine>,
}

impl Both {
    pub fn new() -> Self {
        let file = std::fs::read_to_string("tests/vectors/wycheproof/rsa_pkcs1_2048_sig_gen_test.json").unwrap();
        let groups = &serde_json::from_str::<Value>(&file).unwrap()["testGroups"];
        let pem = |group: usize, name: &str| Zeroizing::new(groups[group][name].as_str().unwrap().as_bytes().to_vec());
        let mut wechatpay_keys = KeyRing::default();
        let [public_key_id, serial] = SERIALS;
        for (name, file) in [(public_key_id, pem(0, "keyPem")), (serial, certificate(serial, &pem(1, "keyPem")).into())] {
            wechatpay_keys.add(name.into(), VerifyingKey::read(file).unwrap()).unwrap();
        }
        let keys = [0, 1].map(|group| SigningKey::read(pem(group, "privateKeyPem")).unwrap());
        let config = Config {
            side: Side::Merchant,
            id: "1900000001".into(),
            serial_no: "1DDE55AD".into(),
            tolerance: 300,
            key: OnceCell::new(),
            wechatpay_keys: wechatpay_keys.into(),
            api_v3_key: None,
        };
        let client = Client::new(config).unwrap();
        let responses = responses(&client, &keys);
        Self { client, responses }
    }

    /// The error that a response is, if it is one.
    pub fn accept(&self, request: &Genuine, sent: &Sent) -> Option<Code> {
        let headers = Headers::new(sent.headers.clone());
        let Genuine { operation, echo, .. } = request;
        self.client.accept(operation, echo, sent.status, &headers, &sent.body, NOW).err().map(|error| error.code)
    }
}

/// A certificate of this serial number for a public key, of which nobody reads more than these two.
fn certificate(serial: &str, public_key: &[u8]) -> Vec<u8> {
    let element = |tag: u8, parts: &[&[u8]]| {
        let content = parts.concat();
        let [.., high, low] = content.len().to_be_bytes();
        [&[tag, 0x82, high, low], content.as_slice()].concat()
    };
    // DER has no length in more bytes than it needs.
    let short = |tag: u8, content: &[u8]| [&[tag, u8::try_from(content.len()).unwrap()], content].concat();
    let pem = String::from_utf8_lossy(public_key);
    let public_key = Base64::decode_vec(&pem.lines().filter(|line| !line.starts_with('-')).collect::<String>()).unwrap();
    let (serial, empty) = (short(2, &hex::decode(serial).unwrap()), short(0x30, &[]));
    let content = element(0x30, &[&serial, &empty, &empty, &empty, &empty, &public_key]);
    element(0x30, &[&content, &empty, &short(3, &[0])])
}

/// What may look the same in other bytes: composed, decomposed, compatible, full width.
const TEXTS: &str = r#","newer":"Café Å ﬁ １ 한 n̰ñ 券🎫""#;

fn responses(client: &Client, keys: &[SigningKey; 2]) -> Vec<Genuine> {
    let sample = |name: &str| std::fs::read_to_string(format!("tests/reference/{name}.response.json")).unwrap();
    let (used, returned) = (sample("partner-product-coupon-use.bundle"), sample("partner-product-coupon-return.bundle"));
    // The official texts, each about a coupon of its own, with more of what could be taken for something else.
    let about = |text: &str, code: &str| {
        let (text, code) = (text.replace("\"Code_123456\"", &format!("\"{code}\"")), format!("\"{code}\""));
        assert!(text.contains(&code));
        let end = text.rfind('}').unwrap();
        format!("{}{TEXTS}{}", text[..end].trim_end(), &text[end..])
    };
    let one_line = |text: &str| text.lines().map(str::trim).collect::<String>();
    let list = format!(r#"{{"total_count":2,"user_coupon_list":[{0},{0}],"next_page_token":"cGFnZQ=="}}"#, about(&used, "Code_L"));
    let merchant = format!(
        r#"{{"stock_name":"n","belong_merchant":"1900000001","goods_name":"g","stock_type":"NORMAL","coupon_use_rule":{{}},"coupon_code":"sxxe1"{TEXTS}}}"#
    );
    let error = r#"{"code":"PARAM_ERROR","message":"参数错误","detail":{"field":"/stock_id"}}"#.to_owned();
    let ids = |code: &str| json!({"openid": "oh-394z", "coupon_code": code, "product_coupon_id": "1000000013", "stock_id": "1000000013001", "appid": "wx2", "brand_id": "120344"});
    let with = |mut object: Value, others: Value| {
        object.as_object_mut().unwrap().extend(others.as_object().unwrap().clone());
        object
    };
    let use_of = |code: &str| {
        let order = json!({"use_time": "2025-08-03T12:00:00+08:00", "out_request_no": "MCHUSE202003101234", "associated_order_info": {"transaction_id": "4200000000123456789123456789"}});
        with(ids(code), order)
    };
    let return_of = |code: &str| with(ids(code), json!({"out_request_no": "MCHRETURN202003101234"}));
    let list_of = json!({"openid": "oh-394z", "product_coupon_id": "1000000013", "stock_id": "1000000013001", "appid": "wx2", "brand_id": "120344"});
    let busifavor =
        json!({"coupon_code": "sxxe34343434", "stock_id": "1234567891", "return_request_no": "1002600620019090123143254436"});
    let merchant_of = json!({"openid": "oh-394z", "coupon_code": "sxxe1", "appid": "wx2"});

    #[rustfmt::skip]
    let table = [
        ("use", "userCoupons.use", use_of("Code_1"), 200, 0, one_line(&about(&used, "Code_1"))),
        ("use, on many lines", "userCoupons.use", use_of("Code_2"), 200, 0, about(&used, "Code_2")),
        ("use, after an empty line", "userCoupons.use", use_of("Code_3"), 200, 1, format!("\n{}", about(&used, "Code_3"))),
        ("return", "userCoupons.return", return_of("Code_4"), 200, 1, one_line(&about(&returned, "Code_4"))),
        ("get", "userCoupons.get", ids("Code_5"), 200, 0, about(&used, "Code_5")),
        ("list", "userCoupons.list", list_of, 200, 1, list),
        ("return of a merchant coupon", "busifavor.return", busifavor, 200, 0, sample("busifavor-coupons-return")),
        ("a merchant coupon", "busifavor.get", merchant_of, 200, 1, merchant),
        ("an error", "userCoupons.use", use_of("Code_8"), 400, 0, error.clone()),
        ("an error as a success", "userCoupons.return", return_of("Code_9"), 200, 1, error),
        ("the response about another coupon", "userCoupons.use", use_of("Code_6"), 200, 0, about(&used, "Code_7")),
    ];
    let random = Random::new(&[7; BYTES]).unwrap();
    let genuine = table.into_iter().enumerate().map(|(index, (what, name, params, status, key, body))| {
        let operation = operation(name);
        let echo = client.begin(operation, &params.to_string(), None, NOW, &random).unwrap().echo;
        // Each at a time and with a nonce of its own.
        let (timestamp, nonce) =
            ((NOW - 100 + u32::try_from(index).unwrap()).to_string(), format!("c5ac7061fccab6bf3e254dcf98995b{index:02}"));
        let signature = keys[key].sign(format!("{timestamp}\n{nonce}\n{body}\n").as_bytes(), &random).unwrap();
        let values = [timestamp, nonce, signature, SERIALS[key].to_owned()];
        let headers = NAMES.iter().map(|name| (*name).to_owned()).zip(values).collect();
        Genuine { what, accepted: index < 8, sent: Sent { status, headers, body: body.into_bytes() }, operation, echo }
    });
    genuine.collect()
}
