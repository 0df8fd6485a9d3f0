//! What of a response decides, written here a second time and by hand: type by type, the fields that alone can make it an error. Every place of
//! every sample, altered in every way, is an error when this table says so, and else accepted.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};
use wechatpay_coupon::generated::notifications::NOTIFICATIONS;
use wechatpay_coupon::generated::operations::OPERATIONS;
use wechatpay_coupon::protocol::notification::Envelope;
use wechatpay_coupon::schema::{Decides, Direction, Kind, Presence, Schema, Side};
use wechatpay_coupon::validate::read;

use super::api::RESPONSE;
use super::deciding_busifavor as busifavor;
use super::node::Node;

/// Type, field, what it must be (`text`, an object of a type, a list of one), and whether it must be there. Nothing else decides.
#[rustfmt::skip]
pub const DECIDING: &[(&str, &str, &str, bool)] = &[
    // Which coupon, in which state, under which numbers; of which brand and product, which the request is compared with.
    ("UserProductCouponEntity", "coupon_code", "text", true),
    ("UserProductCouponEntity", "coupon_state", "text", true),
    ("UserProductCouponEntity", "brand_id", "text", false),
    ("UserProductCouponEntity", "product_coupon", "obj:ProductCouponEntity", true),
    ("ProductCouponEntity", "product_coupon_id", "text", true),
    ("UserProductCouponEntity", "single_usage_detail", "obj:CouponUsageDetail", false),
    ("UserProductCouponEntity", "progressive_bundle_usage_detail", "obj:CouponUsageDetail", false),
    ("CouponUsageDetail", "use_request_no", "text", false),
    ("CouponUsageDetail", "return_request_no", "text", false),
    ("UserProductCouponEntity", "sequential_usage_detail", "obj:SequentialUsageDetail", false),
    ("SequentialUsageDetail", "detail_item_list", "arr:SequentialUsageDetailItem", false),
    ("SequentialUsageDetailItem", "use_request_no", "text", false),
    ("SequentialUsageDetailItem", "return_request_no", "text", false),
    // Of a page, its list; it may be left out where `total_count` is 0.
    ("UserProductCouponList", "user_coupon_list", "arr:UserProductCouponEntity", false),
    // Of a user's bundle its id and its coupons; of a pre-send its token.
    ("UserProductCouponBundleEntity", "user_coupon_bundle_id", "text", false),
    ("UserProductCouponBundleEntity", "user_product_coupon_list", "arr:UserProductCouponEntity", false),
    ("PreSendToken", "token", "text", true),
    // Of a product coupon that was made, its id, and its stock or the stocks of its bundle with the id of that; of a picture, its URL.
    ("CreateProductCouponResponse", "product_coupon_id", "text", true),
    ("CreateProductCouponResponse", "stock", "obj:StockEntity", false),
    ("CreateProductCouponResponse", "stock_bundle", "obj:StockBundleEntity", false),
    ("StockBundleEntity", "stock_bundle_id", "text", true),
    ("StockBundleEntity", "stock_list", "arr:StockEntity", true),
    ("UploadImageResult", "image_url", "text", true),
    // The same of a merchant coupon, of which no document demands any of it; and that it was returned.
    ("BusifavorCouponEntity", "coupon_code", "text", false),
    ("BusifavorCouponEntity", "coupon_state", "text", false),
    ("BusifavorCouponEntity", "stock_id", "text", false),
    ("BusifavorCouponEntity", "use_request_no", "text", false),
    ("BusifavorCouponEntity", "return_request_no", "text", false),
    ("BusifavorReturnResponse", "wechatpay_return_time", "text", true),
    // What it takes to decrypt a certificate, and to know it.
    ("CertificateList", "data", "arr:EncryptedCertificate", true),
    ("EncryptedCertificate", "serial_no", "text", true),
    ("EncryptedCertificate", "encrypt_certificate", "obj:EncryptedText", true),
    ("EncryptedText", "algorithm", "text", true),
    ("EncryptedText", "nonce", "text", true),
    ("EncryptedText", "ciphertext", "text", true),
    ("EncryptedText", "associated_data", "text", false),
    // Which notification, of which type, and what it takes to decrypt it; then which coupon of which product and stock.
    ("Envelope", "id", "text", true),
    ("Envelope", "event_type", "text", true),
    ("Envelope", "resource", "obj:Sealed", true),
    ("Sealed", "algorithm", "text", true),
    ("Sealed", "nonce", "text", true),
    ("Sealed", "ciphertext", "text", true),
    ("Sealed", "associated_data", "text", false),
    ("ProductCouponSendEvent", "coupon_code", "text", true),
    ("ProductCouponSendEvent", "product_coupon_id", "text", true),
    ("ProductCouponSendEvent", "stock_id", "text", true),
    ("MerchantCouponSendEvent", "coupon_code", "text", true),
    ("MerchantCouponSendEvent", "stock_id", "text", true),
];

fn all_rows() -> impl Iterator<Item = &'static (&'static str, &'static str, &'static str, bool)> {
    DECIDING.iter().chain(busifavor::DECIDING)
}

/// By any of which a response is known to be a merchant coupon.
const MERCHANT_COUPON: [&str; 8] =
    ["coupon_code", "coupon_state", "stock_id", "stock_name", "belong_merchant", "goods_name", "stock_type", "coupon_use_rule"];

/// Whether what a response of this type has is an error.
pub fn is_invalid(node: &Node, of: &str) -> bool {
    let Node::Object(_) = node else { return true };
    let wrong = all_rows().filter(|(name, ..)| *name == of).any(|(_, field, kind, always)| match node.all(field)[..] {
        [] | [Node::Scalar(Json::Null)] => *always,
        [one] => !fits(one, kind),
        _ => true,
    });
    let lacking = match of {
        "UserProductCouponList" => {
            let is_empty = matches!(node.all("total_count")[..], [Node::Scalar(Json::Number(count))] if count.as_i64() == Some(0));
            matches!(node.all("user_coupon_list")[..], [] | [Node::Scalar(Json::Null)]) && !is_empty
        }
        "BusifavorCouponEntity" => !MERCHANT_COUPON.iter().any(|field| match node.all(field)[..] {
            [Node::Object(_)] => *field == "coupon_use_rule",
            [Node::Scalar(Json::String(_))] => *field != "coupon_use_rule",
            _ => false,
        }),
        _ => false,
    };
    wrong || lacking
}

fn fits(node: &Node, kind: &str) -> bool {
    match (node, kind.split_once(':')) {
        (Node::Scalar(Json::String(_)), None) => true,
        (Node::List(items), Some(("arr", "text"))) => items.iter().all(|item| matches!(item, Node::Scalar(Json::String(_)))),
        (Node::List(items), Some(("arr", of))) => items.iter().all(|item| !is_invalid(item, of)),
        (node, Some(("obj", of))) => !is_invalid(node, of),
        _ => false,
    }
}

/// Every type that a response, an event or an envelope is made of.
pub fn received() -> Vec<&'static Schema> {
    let responses = OPERATIONS.iter().filter_map(|operation| operation.response);
    responses.chain(NOTIFICATIONS.iter().map(|kind| kind.event)).chain([Envelope::SCHEMA]).collect()
}

/// What is declared to decide, as rows of the table; and the types that what decides nothing is of.
fn declared(
    schema: &'static Schema,
    decides: bool,
    rows: &mut BTreeSet<(String, String, String, bool)>,
    others: &mut BTreeSet<&str>,
) {
    if !decides && !others.insert(schema.name) {
        return;
    }
    for field in schema.fields() {
        let (mut kind, mut name) = (field.kind, "");
        if let Kind::List(item) = kind {
            (kind, name) = (*item, "arr:");
        }
        let of = match kind {
            Kind::Object(inner) => {
                let of = if name.is_empty() { format!("obj:{}", inner.name) } else { format!("{name}{}", inner.name) };
                declared(inner, decides && field.limits.decides != Decides::Nothing, rows, others);
                of
            }
            Kind::Text | Kind::Time | Kind::Enumeration(_) => format!("{name}text"),
            _ => format!("{name}{kind:?}"),
        };
        if field.limits.decides != Decides::Nothing {
            let always = field.limits.decides == Decides::Always;
            let presence = [Side::Merchant, Side::Brand].map(|side| field.presence(Direction::Response, side));
            assert!(!always || presence.iter().all(|presence| *presence != Presence::Optional), "{}.{}", schema.name, field.name);
            rows.insert((schema.name.to_owned(), field.name.to_owned(), of, always));
        }
    }
}

#[test]
fn what_is_declared_to_decide_is_exactly_this() {
    let (mut rows, mut others) = (BTreeSet::new(), BTreeSet::new());
    received().into_iter().for_each(|schema| declared(schema, true, &mut rows, &mut others));
    let table: BTreeSet<_> =
        all_rows().map(|(of, field, kind, always)| ((*of).into(), (*field).into(), (*kind).into(), *always)).collect();
    assert_eq!(rows, table);
    assert_eq!(table.len(), all_rows().count());
    // A part that decides nothing has nothing in it that does.
    assert!(others.len() > 30, "{}", others.len());
    for (of, ..) in all_rows() {
        assert!(!others.contains(of), "{of}");
    }
    // Nothing of a request is declared so: all of it is validated strictly.
    for operation in OPERATIONS {
        assert!(operation.request.fields().all(|field| field.limits.decides == Decides::Nothing));
    }
}

fn sample(name: &str) -> Json {
    serde_json::from_str(&std::fs::read_to_string(format!("tests/reference/{name}.response.json")).unwrap()).unwrap()
}

/// Samples of every type: the official ones, and what these do not show.
#[rustfmt::skip]
fn samples() -> Vec<(&'static Schema, Json)> {
    let of = |name: &str| received().into_iter().find(|schema| schema.name == name).unwrap();
    let coupon = of("UserProductCouponEntity");
    let (used, returned, card) = ("partner-product-coupon-use.bundle", "partner-product-coupon-return.bundle", "partner-product-coupon-return.sequential");
    let mut bundle = sample(returned);
    bundle["progressive_bundle_usage_detail"] = bundle["single_usage_detail"].take();
    bundle["user_product_coupon_bundle_info"] = json!({"user_coupon_bundle_id": "1", "user_coupon_bundle_index": 0, "total_count": 3, "used_count": 1});
    let time = "2025-08-03T12:00:00+08:00";
    let small = json!({
        "coupon_code": "c", "coupon_state": "EFFECTIVE", "brand_id": "1", "single_usage_detail": {"use_request_no": "u"}, "attach": "a",
        "product_coupon": {"product_coupon_id": "p", "scope": "ALL"}, "stock": {"stock_id": "s"},
    });
    let text = json!({"algorithm": "AEAD_AES_256_GCM", "nonce": "twelve_bytes", "associated_data": "certificate", "ciphertext": "AAAA"});
    let merchant = json!({
        "stock_name": "n", "belong_merchant": "1900000001", "comment": "c", "goods_name": "g", "stock_type": "NORMAL",
        "coupon_use_rule": {
            "coupon_available_time": {"available_begin_time": time, "available_day_after_receive": 3, "available_week": {"week_day": [0, 6]}},
            "available_week": {"week_day": [1], "available_day_time": [{"begin_time": 0, "end_time": 86399}]},
            "irregulary_avaliable_time": [{"begin_time": time, "end_time": time}],
            "fixed_normal_coupon": {"discount_amount": 1, "transaction_minimum": 1}, "use_method": "OFF_LINE",
        },
        "custom_entrance": {"mini_programs_info": {"mini_programs_appid": "a"}, "code_display_mode": "BARCODE"},
        "display_pattern_info": {"background_color": "Color010", "finder_info": {"finder_id": "f"}},
        "coupon_code": "sxxe34343434", "coupon_state": "USED", "stock_id": "1234567891", "transferable": false, "shareable": true,
        "send_request_no": "s", "use_request_no": "u", "available_start_time": time, "expire_time": time, "receive_time": time, "use_time": time,
        "associate_out_trade_no": "a", "return_request_no": "r", "return_time": time, "deactivate_request_no": "d", "deactivate_time": time,
        "deactivate_reason": "r", "newer": {"a": [1, {"b": null}]},
    });
    let with = |stocks: Json| {
        let mut created = json!({"product_coupon_id": "p", "scope": "SINGLE", "type": "NORMAL", "usage_mode": "SINGLE", "display_info": {"name": "n"}});
        created.as_object_mut().unwrap().extend(stocks.as_object().unwrap().clone());
        created
    };
    let mut samples: Vec<_> = busifavor::samples(&merchant).into_iter().map(|(name, sample)| (of(name), sample)).collect();
    samples.extend([
        (coupon, sample(used)),
        (coupon, sample(returned)),
        (coupon, sample(card)),
        (coupon, bundle),
        (of("UserProductCouponList"), json!({"total_count": 2, "next_page_token": "t", "user_coupon_list": [small, small]})),
        (of("UserProductCouponList"), json!({"user_coupon_list": [small]})),
        (of("UserProductCouponList"), json!({"total_count": 0})),
        (of("UserProductCouponBundleEntity"), json!({"user_coupon_bundle_id": "b", "user_product_coupon_list": [small, small]})),
        (of("PreSendToken"), json!({"token": "t"})),
        (of("ProductCouponEntity"), small["product_coupon"].clone()),
        (of("CreateProductCouponResponse"), with(json!({"stock": {"stock_id": "s", "stock_send_rule": {"max_count": 1}}}))),
        (of("CreateProductCouponResponse"), with(json!({"stock_bundle": {"stock_bundle_id": "b", "stock_list": [{"stock_id": "s"}, {"stock_id": "t"}]}}))),
        (of("UploadImageResult"), json!({"image_url": "https://wxpaylogo.qpic.cn/a/0"})),
        (of("BusifavorCouponEntity"), merchant),
        (of("BusifavorReturnResponse"), sample("busifavor-coupons-return")),
        (of("CertificateList"), json!({"data": [{"serial_no": "1", "effective_time": time, "expire_time": time, "encrypt_certificate": text}]})),
        (of("Envelope"), json!({
            "id": "EV-1", "create_time": time, "event_type": "COUPON.SEND", "resource_type": "encrypt-resource", "summary": "s",
            "resource": {"original_type": "coupon", "algorithm": "AEAD_AES_256_GCM", "ciphertext": "AAAA", "nonce": "twelve_bytes", "associated_data": "coupon"},
        })),
        (of("ProductCouponSendEvent"), json!({
            "brand_id": "1", "coupon_code": "c", "product_coupon_id": "p", "stock_id": "s", "stock_bundle_id": "b", "user_coupon_bundle_id": "u",
            "appid": "a", "openid": "o", "unionid": "u", "receive_time": time, "send_request_no": "n", "send_channel": "MERCHANT_CARD",
            "valid_begin_time": time, "valid_end_time": time, "phone_number": "1", "country_code": "86", "attach": "a", "channel_custom_info": "{}",
        })),
        (of("MerchantCouponSendEvent"), json!({
            "event_type": "EVENT_TYPE_BUSICOUPON_SEND", "coupon_code": "c", "stock_id": "s", "send_time": time, "openid": "o", "unionid": "u",
            "send_channel": "JSAPI", "send_merchant": "1", "act_id": "a",
            "attach_info": {"transaction_id": "t", "act_code": "a", "hall_code": "h", "hall_belong_mch_id": 7, "card_id": "c", "code": "c", "activity_id": "a"},
        })),
    ]);
    samples
}

/// The JSON pointers of everything in a value.
fn places(value: &Json, here: &str, found: &mut Vec<String>) {
    let each = |name: String, inner: &Json, found: &mut Vec<String>| {
        let place = format!("{here}/{name}");
        found.push(place.clone());
        places(inner, &place, found);
    };
    match value {
        Json::Array(items) => items.iter().enumerate().for_each(|(index, item)| each(index.to_string(), item, found)),
        Json::Object(members) => members.iter().for_each(|(name, member)| each(name.clone(), member, found)),
        _ => {}
    }
}

/// What stands in a document for what is put there: a text that no sample has.
const HERE: &str = "\"@@\"";

#[rustfmt::skip]
const WRONG: &[&str] = &[
    "null", "true", "false", "7", "-1", "10.0", "1e2", "0.5", "9007199254740993", "-9007199254740993", "\"\"", "\"10\"", "\"x\"", "\"券🎫\"", "[]",
    "{}", "[null]", "[7]", "[{}]", "[[]]", "{\"a\":1}", "{\"a\":1,\"a\":2}", "{\"coupon_code\":7}", "[{\"coupon_code\":\"c\"},{\"x\":9007199254740993}]",
];

#[test]
fn every_altered_place_of_every_sample_is_an_error_only_where_it_decides() {
    let (mut errors, mut accepted, mut deciding) = (0, 0, BTreeSet::new());
    for (schema, document) in samples() {
        let mut found = Vec::new();
        places(&document, "", &mut found);
        for place in found {
            let (parent, name) = place.rsplit_once('/').unwrap();
            let original = document.pointer(&place).unwrap().to_string();
            let mut altered = document.clone();
            *altered.pointer_mut(&place).unwrap() = json!("@@");
            let template = altered.to_string();
            let mut texts: Vec<String> = WRONG.iter().map(|value| template.replacen(HERE, value, 1)).collect();
            // There twice: the same, and something else.
            if document.pointer(parent).unwrap().is_object() {
                texts.push(template.replacen(HERE, &format!("{original},\"{name}\":{original}"), 1));
                texts.push(template.replacen(HERE, &format!("{original},\"{name}\":7"), 1));
            }
            // Left out.
            let mut without = document.clone();
            match without.pointer_mut(parent).unwrap() {
                Json::Object(members) => drop(members.remove(name)),
                Json::Array(items) => drop(items.remove(name.parse().unwrap())),
                _ => unreachable!(),
            }
            texts.push(without.to_string());
            for text in texts {
                let node: Node = serde_json::from_str(&text).unwrap();
                let reading = read(&text, schema, RESPONSE).unwrap();
                let shown = || format!("{} at {place}: {text}\n{:?}", schema.name, reading.findings);
                assert_eq!(reading.has_errors, is_invalid(&node, schema.name), "{}", shown());
                if reading.has_errors {
                    errors += 1;
                    deciding.insert((
                        schema.name,
                        place
                            .split('/')
                            .map(|step| if step.parse::<u8>().is_ok() { "*" } else { step })
                            .collect::<Vec<_>>()
                            .join("/"),
                    ));
                } else {
                    assert_eq!(reading.has_unsafe_numbers, text.contains("9007199254740993"), "{}", shown());
                    accepted += 1;
                }
            }
        }
    }
    println!("{errors} errors, {accepted} accepted");
    for schema in received() {
        assert!(samples().iter().any(|(of, _)| of.name == schema.name), "{} has no sample", schema.name);
    }
    // Every row of the table was an error somewhere.
    for (of, field, ..) in all_rows() {
        assert!(deciding.iter().any(|(_, place)| place.ends_with(&format!("/{field}"))), "{of}.{field}");
    }
    let of_coupon: Vec<&str> =
        deciding.iter().filter(|(name, _)| *name == "UserProductCouponEntity").map(|(_, place)| place.as_str()).collect();
    assert_eq!(
        of_coupon,
        [
            "/brand_id",
            "/coupon_code",
            "/coupon_state",
            "/product_coupon",
            "/product_coupon/product_coupon_id",
            "/progressive_bundle_usage_detail",
            "/progressive_bundle_usage_detail/return_request_no",
            "/progressive_bundle_usage_detail/use_request_no",
            "/sequential_usage_detail",
            "/sequential_usage_detail/detail_item_list",
            "/sequential_usage_detail/detail_item_list/*",
            "/sequential_usage_detail/detail_item_list/*/return_request_no",
            "/sequential_usage_detail/detail_item_list/*/use_request_no",
            "/single_usage_detail",
            "/single_usage_detail/return_request_no",
            "/single_usage_detail/use_request_no",
        ]
    );
}

#[test]
fn a_response_to_something_else_is_no_page_and_no_merchant_coupon() {
    let of = |name: &str| received().into_iter().find(|schema| schema.name == name).unwrap();
    let others = [
        "{}",
        r#"{"code":"PARAM_ERROR"}"#,
        r#"{"wechatpay_return_time":"2025-08-03T12:00:00+08:00"}"#,
        r#"{"newer":1}"#,
        r#"{"coupon_code":null,"user_coupon_list":null}"#,
    ];
    let is_error = |name: &str, text: &str| read(text, of(name), RESPONSE).unwrap().has_errors;
    for text in others {
        assert!(is_error("UserProductCouponList", text) && is_error("BusifavorCouponEntity", text), "{text}");
    }
    for (text, is_page) in [
        (r#"{"total_count":0}"#, true),
        (r#"{"total_count":0,"user_coupon_list":null}"#, true),
        (r#"{"user_coupon_list":[]}"#, true),
        (r#"{"total_count":"0"}"#, false),
        (r#"{"total_count":1}"#, false),
        (r#"{"total_count":0,"total_count":0}"#, false),
        (r#"{"next_page_token":"t"}"#, false),
    ] {
        assert_eq!(is_error("UserProductCouponList", text), !is_page, "{text}");
    }
    for field in MERCHANT_COUPON {
        let value = if field == "coupon_use_rule" { "{}" } else { "\"x\"" };
        assert!(!is_error("BusifavorCouponEntity", &format!("{{\"{field}\":{value}}}")), "{field}");
        assert!(is_error("BusifavorCouponEntity", &format!("{{\"{field}\":7}}")), "{field}");
    }
}
