//! What of a response decides, written here a second time and by hand: type by type, the fields that alone can make it an error. Every place of
//! every sample, altered in every way, is an error when this table says so, and else accepted.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};
use wechatpay_coupon::generated::operations::OPERATIONS;
use wechatpay_coupon::schema::{Decides, Direction, Kind, Presence, Schema, Side};
use wechatpay_coupon::validate::read;

use super::api::RESPONSE;
use super::deciding_busifavor as busifavor;
use super::deciding_stocks as stocks;
use super::node::Node;
use super::samples::{places, received, samples};

/// Type, field, what it must be (`text`, `obj:` and a type, `arr:` and what each item is), and whether it must be there. Nothing else decides.
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
    DECIDING.iter().chain(stocks::DECIDING).chain(busifavor::DECIDING)
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
        let (unaltered, node) = (document.to_string(), serde_json::from_value(document.clone()).unwrap());
        let is_error = read(&unaltered, schema, RESPONSE).unwrap().has_errors;
        assert_eq!(is_error, is_invalid(&node, schema.name), "{}: {document}", schema.name);
        assert!(!is_error || document.get("newer").is_none(), "{}: {document}", schema.name);
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
                    let steps = place.split('/').map(|step| if step.parse::<u8>().is_ok() { "*" } else { step });
                    deciding.insert((schema.name, steps.collect::<Vec<_>>().join("/")));
                } else {
                    assert_eq!(reading.has_unsafe_numbers, text.contains("9007199254740993"), "{}", shown());
                    accepted += 1;
                }
            }
        }
    }
    println!("{errors} errors, {accepted} accepted");
    // Every row of the table was an error, and of no other field.
    let of_types = deciding.iter().map(|(of, place)| (*of, &place[1..])).filter(|(_, place)| !place.contains('/'));
    assert_eq!(of_types.collect::<BTreeSet<_>>(), all_rows().map(|(of, field, ..)| (*of, *field)).collect());
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
