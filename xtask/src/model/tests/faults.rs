//! Models with one fault each, and what is said of it.

use serde_json::Value;

use super::super::read::Texts;
use super::super::{format, of_texts};
use super::texts;

/// A file, a JSON pointer into it, what is put there (nothing: what is there is taken away), and the problem that is then found.
type Fault = (&'static str, &'static str, &'static str, &'static str);

const USER_COUPONS: &str = "resources/userCoupons.json";
const DELIVERY_PLANS: &str = "resources/deliveryPlans.json";
const STOCKS: &str = "resources/stocks.json";
const IMAGES: &str = "resources/images.json";
const USER_COUPON: &str = "types/user-coupon.json";
const ORDER: &str = "types/order.json";
const STORE: &str = "types/store.json";
const STATES: &str = "states.json";
const NOTIFICATIONS: &str = "notifications.json";

#[rustfmt::skip]
const IN_FILES: &[Fault] = &[
    (USER_COUPONS, "/more", "1", "userCoupons.json#/more: unknown field `more`"),
    (USER_COUPONS, "/operations/use/sides/partner/url", "1", "#/operations/use/sides/partner/url: unknown field `url`"),
    (USER_COUPONS, "/$schema", r#""../schema/types.schema.json""#, r#"#/$schema: has to be "../schema/resource.schema.json""#),
    (USER_COUPONS, "/operations/use/method", r#""PUT""#, "/use/method: unknown variant `PUT`"),
    (USER_COUPONS, "/operations/use/zh", "", "#/operations/use: missing field `zh`"),
    (USER_COUPONS, "/operations/use/sides/partner/rate_limit", r#""often""#, r#"/rate_limit: "often" is no rate"#),
    (USER_COUPONS, "/operations/use/sides/partner/pages/0/updated", r#""2025.10""#, r#"/pages/0/updated: "2025.10" is no date"#),
    (USER_COUPONS, "/operations/use/sides/provider", r#"{ "path": "/v3", "pages": [], "errors": [], "src": [] }"#, "/sides/provider: is no side"),
    (USER_COUPON, "/types/StockEntity", r#"{ "zh": "批次", "en": "A stock.", "src": ["page"], "fields": {} }"#, "#/types/StockEntity: another file has this name too"),
    ("rules/stocks.json", "/rules/O3", r#"{ "zh": "又", "en": "Again.", "where": ["*"], "src": ["page"] }"#, "#/rules/O3: another file has this name too"),
];

#[rustfmt::skip]
const IN_FIELDS: &[Fault] = &[
    (USER_COUPONS, "/operations/use/request/body/use_time/type", r#""date""#, r#"/use_time/type: "date" is no type"#),
    (USER_COUPONS, "/operations/use/request/body/use_time/type", r#""Date""#, "/use_time/type: there is no type Date"),
    (USER_COUPONS, "/operations/use/request/body/use_time/en", "", "/use_time: lacks en"),
    (USER_COUPONS, "/operations/use/request/body/use_time/src", r#"["blog"]"#, "/use_time/src: sources.json has no blog"),
    (USER_COUPONS, "/operations/use/request/body/use_time/max_chars", "40", "/use_time/max_chars: is for text"),
    (USER_COUPONS, "/operations/use/request/body/use_time/max", "40", "/use_time/max: is for a number"),
    (USER_COUPONS, "/operations/use/request/body/use_time/max_items", "40", "/use_time/max_items: is for a list"),
    (USER_COUPONS, "/operations/send/request/body/attach/like", r#""attachment""#, "/attach/like: fields.json has no attachment"),
    (USER_COUPONS, "/operations/use/request/body/associated_order_info/rules", r#"["O9"]"#, "/rules: there is no rule O9"),
    (USER_COUPONS, "/operations/use/request/body/associated_order_info/condition", "", "/condition: goes with"),
    (USER_COUPONS, "/operations/use/request/body/store_id/condition", r#""always""#, "/store_id/condition: goes with"),
    (USER_COUPONS, "/operations/list/request/query/page_size/max", "0", "/page_size/max: is below its lower limit"),
    (USER_COUPONS, "/operations/list/request/query/page_size/default", r#""20""#, "/page_size/default: is not of the field's type"),
    (USER_COUPON, "/types/MemberTagInfo/fields/member_card_id/pattern", r#""card""#, "/pattern: is not in patterns.json"),
    (USER_COUPON, "/types/CouponUsageDetail/fields/use_time/signed", "true", "/signed: only a part of a form is signed"),
    (USER_COUPON, "/types/CouponUsageDetail/fields/use_time/request", r#""optional""#, "CouponUsageDetail: no request has it, though fields speak of requests"),
    (STORE, "/types/StoreInfo/fields/store_id/request", "", "/StoreInfo: a request has it, though no field speaks of requests"),
    (STORE, "/types/StoreInfo/fields/store_id", r#"{ "type": "text", "zh": "门店", "en": "A store." }"#, "/store_id: is in no request and no response"),
    (STORE, "/types/StoreInfo/fields/store_id", r#"{ "type": "text", "request": "required", "decides": true, "zh": "门店", "en": "A store." }"#, "/store_id: decides, and is in no response"),
    (USER_COUPON, "/types/UserProductCouponEntity/fields/product_coupon/decides", "", "/product_coupon: holds what decides, and does not decide itself"),
    (ORDER, "/types/Spare", r#"{ "zh": "备用", "en": "Spare.", "src": ["page"], "fields": {} }"#, "order.json#/types/Spare: nothing uses it"),
    (USER_COUPON, "/enums/Spare", r#"{ "zh": "备用", "en": "Spare.", "src": ["page"], "values": {} }"#, "user-coupon.json#/enums/Spare: nothing uses it"),
    (USER_COUPON, "/enums/MemberTagInfo", r#"{ "zh": "备用", "en": "Spare.", "src": ["page"], "values": {} }"#, "/types/MemberTagInfo: is an enumeration too"),
    ("fields.json", "/fields/spare", r#"{ "type": "text", "zh": "备用", "en": "Spare." }"#, "fields.json#/fields/spare: nothing is like it"),
    ("fields.json", "/fields/remark/like", r#""attach""#, "fields.json#/fields/remark: is like another shared field"),
    ("patterns.json", "/patterns/spare", r#"{ "regex": "a", "min_chars": 1, "max_chars": 1, "zh": "一", "en": "one" }"#, "patterns.json#/patterns/spare: nothing uses it"),
];

#[rustfmt::skip]
const IN_OPERATIONS: &[Fault] = &[
    (USER_COUPONS, "/operations/use/params", r#""ReturnUserCouponParams""#, "/use/params: ReturnUserCouponParams is the name of something else too"),
    (USER_COUPONS, "/operations/use/sides", "{}", "/use/sides: nobody can call it"),
    (USER_COUPONS, "/operations/use/sides/merchant", r#"{ "path": "/v3", "pages": [], "errors": [], "src": [] }"#, "/use/sides: a merchant's operation has no other side"),
    (USER_COUPONS, "/operations/use/sides/brand/path", r#""/brand/{openid}/use""#, r#"/brand/path: names {"openid"}, the parameters are {"coupon_code", "openid"}"#),
    (USER_COUPONS, "/operations/send/sides/brand/pages/0/edition", r#""bundle""#, "/pages: brand/4015736390 is of an edition"),
    (USER_COUPONS, "/operations/use/sides/brand/errors", r#"["no-luck"]"#, "/brand/errors: there is no row no-luck"),
    (USER_COUPONS, "/operations/use/sides/brand/errors", r#"["@luck"]"#, "/brand/errors: there is no table luck"),
    (USER_COUPONS, "/operations/use/sides/brand/errors", r#"["sign-error"]"#, "/brand/errors: sign-error is there twice"),
    (USER_COUPONS, "/operations/get/request/body", r#"{ "attach": { "like": "attach" } }"#, "/get/request: GET and DELETE have no body"),
    (USER_COUPONS, "/operations/use/request/query", r#"{ "openid": { "like": "openid" } }"#, "/use/request/query/openid: is a parameter twice"),
    (USER_COUPONS, "/operations/use/request/body/use_time/request", "", "/use_time: lacks request"),
    (USER_COUPONS, "/operations/use/request/body/use_time/response", r#""optional""#, "/use_time: is a parameter, and in no response"),
    (USER_COUPONS, "/operations/use/request/path/openid/request", r#""optional""#, "/path/openid: is part of the path"),
    (USER_COUPONS, "/operations/get/request/query/stock_id/type", r#""StockInfo""#, "/stock_id/type: there is no type StockInfo"),
    (USER_COUPONS, "/operations/list/request/query/stock_id/type", r#""CouponTagInfo""#, "/stock_id/type: is an object, and not in a body"),
    (USER_COUPONS, "/operations/use/request/body/store_id/sides", r#"["partner", "brand"]"#, "/store_id/sides: has to be some of"),
    (USER_COUPONS, "/operations/use/request/body/store_id/type", r#""file""#, "/store_id: files and signed parts are in forms only"),
    (IMAGES, "/operations/upload/request/body", r#"{ "attach": { "like": "attach" } }"#, "/upload/request: has a body and a form"),
    (IMAGES, "/operations/upload/request/form/meta/signed", "", "/form/meta: a part is a file or a signed object"),
    (IMAGES, "/operations/upload/request/form/meta", "", "/upload/request/form: one part is what the signature covers"),
    (USER_COUPONS, "/operations/use/response/status", "204", "/use/response: is 200 with the name"),
    (USER_COUPONS, "/operations/use/response/type", r#""UsageMode""#, "/use/response: is 200 with the name"),
    (USER_COUPONS, "/operations/get/repeat/gives", r#""natural""#, "/get/repeat/gives: GET is read-only"),
    (USER_COUPONS, "/operations/use/repeat/gives", r#""read-only""#, "/use/repeat/gives: GET is read-only"),
    (USER_COUPONS, "/operations/use/repeat/refused_with", "", "/use/repeat/refused_with: goes with"),
    (USER_COUPONS, "/operations/return/repeat/refused_with", r#"["NOT_FOUND"]"#, "/return/repeat/refused_with: goes with"),
    (USER_COUPONS, "/operations/use/repeat/refused_with", r#"["LUCK"]"#, "/refused_with: no error row has the code LUCK"),
    (USER_COUPONS, "/operations/use/request_number", r#""number""#, "/request_number: number is none of the parameters"),
    (USER_COUPONS, "/operations/use/request_number", "", "/use/request_number: is missing"),
    (USER_COUPONS, "/operations/use/resolve", "", "/use/resolve: is missing"),
    (USER_COUPONS, "/operations/get/resolve", r#"{ "by": "repeat", "how": "again" }"#, "/get/resolve: what changes nothing needs none"),
    (USER_COUPONS, "/operations/use/resolve/by", r#""userCoupons.return""#, "/use/resolve/by: userCoupons.return is no query"),
    (USER_COUPONS, "/operations/use/resolve/by", r#""busifavor.get""#, "/use/resolve/by: busifavor.get is not there for Partner"),
    (USER_COUPONS, "/operations/use/resolve/more", r#"{ "openid": { "like": "openid" } }"#, "/more/openid: is a parameter already"),
    (USER_COUPONS, "/operations/use/request/body/stock_id", "", "/use/resolve/more: lacks stock_id, which userCoupons.get needs"),
    (USER_COUPONS, "/operations/use/resolve/whole_page", "true", "/use/resolve/whole_page: userCoupons.get has no pages"),
    (DELIVERY_PLANS, "/operations/terminate/resolve/more", "", "/resolve/more: lacks brand_id, which deliveryPlans.list needs"),
    (USER_COUPONS, "/operations/list/paging/parameter", r#""openid""#, "/paging/parameter: openid is no parameter of the query"),
    (USER_COUPONS, "/operations/list/paging/list", r#""total_count""#, "/paging/list: the response has no such total_count"),
    (USER_COUPONS, "/operations/list/paging/by", r#""offset""#, "/paging: a token has next, an offset has counts"),
    (USER_COUPONS, "/operations/use/echo/number", r#"{ "at": ["/coupon_code"] }"#, "/echo/number: is none of the parameters"),
    (USER_COUPONS, "/operations/use/echo/coupon_code/at", "[]", "/echo/coupon_code/at: is empty"),
    (USER_COUPONS, "/operations/use/echo/coupon_code/at", r#"["/code"]"#, "/echo/coupon_code/at: the response has no /code"),
    (USER_COUPONS, "/operations/use/echo/coupon_code/at", r#"["/stock"]"#, "/echo/coupon_code/at: /stock is no text"),
    (USER_COUPONS, "/operations/list/echo/brand_id/at", r#"["/user_coupon_list/brand_id"]"#, "the response has no /user_coupon_list/brand_id"),
    (USER_COUPONS, "/operations/use/echo/coupon_code/demand", r#""every""#, "/coupon_code/demand: every is for the items of a list"),
    (USER_COUPONS, "/operations/use/echo/coupon_code/demand", r#""shown""#, "/coupon_code/by: by and states go with shown"),
    (USER_COUPONS, "/operations/use/echo/out_request_no/by", r#""coupon_code""#, "/by: coupon_code is no enumeration in the response"),
    (USER_COUPONS, "/operations/use/echo/out_request_no/states", r#"["LUCKY"]"#, "/states: coupon_state has no word LUCKY"),
    (STOCKS, "/operations/create/sides/brand/src", r#"["blog"]"#, "/brand/src: sources.json has no blog"),
];

#[rustfmt::skip]
const IN_RECORDS: &[Fault] = &[
    ("rules/user-coupons.json", "/rules/O3/where", r#"["userCoupons.used"]"#, "/O3/where: userCoupons.used is no type and no operation"),
    ("rules/user-coupons.json", "/rules/O3/where", "[]", "/O3/where: is empty"),
    ("rules/user-coupons.json", "/rules/O3/inferred", "true", "/O3/request: an inferred rule is never \"refuse\""),
    ("rules/user-coupons.json", "/rules/E1/request", r#""warn""#, "/E1/request: is about responses only"),
    ("rules/user-coupons.json", "/rules/T1/sub_codes", "[1]", "/T1/sub_codes: sub-codes.json has no 1"),
    ("errors/common.json", "/rows/spare", r#"{ "status": 400, "code": "SPARE", "zh": { "meaning": "", "remedy": "" }, "en": { "meaning": "", "remedy": "" }, "src": [] }"#, "#/rows/spare: no operation has it"),
    ("errors/common.json", "/rows/sign-error/status", "200", "/sign-error/status: is no status of an error"),
    ("sub-codes.json", "/sub_codes/0268578101", r#"{ "families": [], "zh": "", "en": "", "src": [] }"#, "/0268578101: is no number"),
    (NOTIFICATIONS, "/kinds/image-generation/event", r#""Picture""#, "/event: there is no type Picture"),
    (NOTIFICATIONS, "/kinds/image-generation/set_by", r#""notifyConfigs.get""#, "/set_by: there is no operation notifyConfigs.get"),
    (NOTIFICATIONS, "/kinds/image-generation/sides", "{}", "/image-generation/sides: is empty"),
    (NOTIFICATIONS, "/kinds/image-generation/sides/all", r#"{ "event_type": "A.B", "pages": [], "src": [] }"#, "/sides/all: is no side"),
    (NOTIFICATIONS, "/kinds/image-generation/sides/brand/event_type", r#""PRODUCT_COUPON.SEND""#, "/event_type: is of two kinds"),
    (NOTIFICATIONS, "/not_modelled/COUPON.SEND", r#""why""#, "/not_modelled/COUPON.SEND: is modelled"),
    (STATES, "/machines/StockEntity", r#"{ "start": [], "final": [], "src": [], "moves": [] }"#, "/StockEntity: there is no enumeration of this name"),
    (STATES, "/machines/StockState/start", r#"["NEW"]"#, "/StockState: StockState has no word NEW"),
    (STATES, "/machines/StockState/moves/0/by", r#""stocks.get""#, "/moves/0/by: stocks.get is no operation"),
    (STATES, "/machines/StockState/moves/0/src", r#"["blog"]"#, "/moves/0/src: sources.json has no blog"),
    (STATES, "/machines/StockState/final", r#"["SENDING"]"#, "/from: SENDING is final"),
    (STATES, "/machines/StockState/start", r#"["STOPPED"]"#, "/moves/0/from: nothing leads to AUDITING"),
    ("facts.json", "/facts/statuses/src", r#"["blog"]"#, "facts.json#/facts/statuses/src: sources.json has no blog"),
];

#[test]
fn a_fault_of_a_file_is_refused_with_its_place() {
    refused(IN_FILES);
    let mut missing = texts();
    missing.remove("facts.json");
    assert_problem(&missing, "model/facts.json#: is missing");
    let mut more = texts();
    more.insert("more.json".to_owned(), "{}".to_owned());
    assert_problem(&more, "model/more.json#: is none of the files that the model has");
    let twice = edited("patterns.json", |text| text.replace("\"colour\": {", "\"sha256\": {"));
    assert_problem(&twice, "model/patterns.json#/patterns: sha256 is there twice");
    assert_problem(&edited("facts.json", |text| text.replacen('{', "", 1)), "model/facts.json#: ");
    assert_problem(&edited("facts.json", |text| text + "{}"), "model/facts.json#: has something after its end");
}

#[test]
fn a_fault_of_a_field_is_refused_with_its_place() {
    refused(IN_FIELDS);
}

#[test]
fn a_fault_of_an_operation_is_refused_with_its_place() {
    refused(IN_OPERATIONS);
}

#[test]
fn a_fault_of_a_rule_or_a_table_is_refused_with_its_place() {
    refused(IN_RECORDS);
}

fn refused(faults: &[Fault]) {
    for (file, pointer, value, problem) in faults {
        let texts = edited(file, |text| {
            let mut json: Value = serde_json::from_str(&text).unwrap();
            put(&mut json, pointer, value);
            format::format(&json.to_string()).unwrap()
        });
        assert_problem(&texts, problem);
    }
}

fn edited(file: &str, edit: impl FnOnce(String) -> String) -> Texts {
    let mut texts = texts();
    let text = texts.remove(file).unwrap();
    texts.insert(file.to_owned(), edit(text));
    texts
}

/// Puts a value at a pointer, or takes away what is there.
fn put(json: &mut Value, pointer: &str, value: &str) {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let parent = json.pointer_mut(parent).unwrap_or_else(|| panic!("there is no {parent}"));
    let value = (!value.is_empty()).then(|| serde_json::from_str(value).unwrap());
    match (parent, value) {
        (Value::Object(members), Some(value)) => drop(members.insert(name.to_owned(), value)),
        (Value::Object(members), None) => assert!(members.shift_remove(name).is_some(), "there is no {pointer}"),
        (Value::Array(items), Some(value)) => *items.get_mut(name.parse::<usize>().unwrap()).unwrap() = value,
        _ => panic!("{pointer} is in no object"),
    }
}

fn assert_problem(texts: &Texts, problem: &str) {
    let found = of_texts(texts).expect_err(problem).to_string();
    assert!(found.contains(problem), "{problem:?} is not among:\n{found}");
}
