//! Reading and validating entities: the official samples, every documented rule broken once, every kind of structural finding, and what
//! must survive untouched.
#![cfg(not(target_family = "wasm"))]

mod api;

use api::{RESPONSE, response};
use serde_json::{Value, json};
use wechatpay_coupon::error::{Finding, Severity};
use wechatpay_coupon::validate::{Reading, read};

fn sample(name: &str) -> Value {
    let text = std::fs::read_to_string(format!("tests/reference/{name}.response.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn single() -> Value {
    sample("partner-product-coupon-use.bundle")
}

/// The same coupon as one of a bundle.
fn bundle() -> Value {
    let mut coupon = single();
    let detail = take(&mut coupon, "", "single_usage_detail");
    put(&mut coupon, "", "progressive_bundle_usage_detail", detail);
    let info = json!({"user_coupon_bundle_id": "1", "user_coupon_bundle_index": 0, "total_count": 3, "used_count": 1});
    put(&mut coupon, "", "user_product_coupon_bundle_info", info);
    put(&mut coupon, "/product_coupon", "usage_mode", json!("PROGRESSIVE_BUNDLE"));
    take(&mut coupon, "/product_coupon", "single_usage_info");
    put(&mut coupon, "/product_coupon", "progressive_bundle_usage_info", json!({"count": 3, "interval_days": 0}));
    let rule = take(&mut coupon, "/stock", "single_usage_rule");
    put(&mut coupon, "/stock", "progressive_bundle_usage_rule", rule);
    put(&mut coupon, "/stock", "stock_bundle_info", json!({"stock_bundle_id": "2", "stock_bundle_index": 0}));
    coupon
}

/// The same coupon with rounds.
fn sequential() -> Value {
    let mut coupon = single();
    take(&mut coupon, "", "single_usage_detail");
    let (begin, end) = ("2025-08-01T00:00:00+08:00", "2025-08-31T23:59:59+08:00");
    let round = json!({"detail_state": "USED", "valid_begin_time": begin, "valid_end_time": end, "use_request_no": "MCHUSE1", "use_time": begin});
    put(&mut coupon, "", "sequential_usage_detail", json!({"total_count": 3, "used_count": 1, "detail_item_list": [round]}));
    put(&mut coupon, "/product_coupon", "usage_mode", json!("SEQUENTIAL"));
    take(&mut coupon, "/product_coupon", "single_usage_info");
    put(&mut coupon, "/product_coupon", "sequential_usage_info", json!({"type": "EQUAL", "count": 3, "available_days": 10}));
    take(&mut coupon, "/stock", "single_usage_rule");
    let period = json!({"available_begin_time": begin, "available_end_time": end, "wait_days_after_receive": 1});
    put(&mut coupon, "/stock", "sequential_usage_rule", json!({"coupon_available_period": period, "special_first": true}));
    coupon
}

fn put(document: &mut Value, pointer: &str, name: &str, value: Value) {
    document.pointer_mut(pointer).unwrap()[name] = value;
}

fn take(document: &mut Value, pointer: &str, name: &str) -> Value {
    document.pointer_mut(pointer).unwrap().as_object_mut().unwrap().remove(name).unwrap()
}

fn validated(text: &str) -> Reading<'_> {
    read(text, response("userCoupons.use"), RESPONSE).unwrap()
}

fn findings(document: &Value) -> Vec<(String, &'static str, Severity)> {
    let findings = validated(&document.to_string()).findings;
    findings.into_iter().map(|Finding { path, rule, severity, .. }| (path, rule, severity)).collect()
}

#[test]
fn the_official_samples_have_the_findings_that_the_reference_counts() {
    for (name, count) in [
        ("partner-product-coupon-use.bundle", 0),
        ("partner-product-coupon-return.bundle", 1),
        ("partner-product-coupon-return.sequential", 24),
    ] {
        let found = findings(&sample(name));
        assert_eq!(found.len(), count, "{name}: {found:#?}");
        assert!(found.iter().all(|(_, _, severity)| *severity == Severity::Warning), "{name}");
    }
    assert_eq!(findings(&sample("partner-product-coupon-return.bundle"))[0].1, "E7");
    let text = sample("busifavor-coupons-return").to_string();
    assert!(read(&text, response("busifavor.return"), RESPONSE).unwrap().findings.is_empty());
}

#[test]
fn every_edition_has_a_form_without_findings() {
    for coupon in [single(), bundle(), sequential()] {
        assert_eq!(findings(&coupon), []);
    }
}

type Breach = (&'static str, fn() -> Value, &'static str, fn(&mut Value));

/// Rule, a coupon that keeps it, where the finding points, and how to break it.
const BREACHES: &[Breach] = &[
    ("E1", single, "/confirm_time", |c| drop(take(c, "", "confirm_time"))),
    ("E1", single, "/confirm_request_no", |c| drop(take(c, "", "confirm_request_no"))),
    ("E2", single, "/deactivate_reason", |c| put(c, "", "deactivate_reason", json!("x"))),
    ("E2", single, "/deactivate_time", |c| put(c, "", "deactivate_time", json!("2025-08-31T23:59:59+08:00"))),
    ("E2", single, "/deactivate_request_no", |c| put(c, "", "deactivate_request_no", json!("x"))),
    ("E3", single, "/single_usage_detail", |c| drop(take(c, "", "single_usage_detail"))),
    ("E3", bundle, "/single_usage_detail", |c| put(c, "", "single_usage_detail", json!({"use_request_no": "x"}))),
    ("E4", sequential, "/sequential_usage_detail", |c| drop(take(c, "", "sequential_usage_detail"))),
    ("E5", bundle, "/progressive_bundle_usage_detail", |c| drop(take(c, "", "progressive_bundle_usage_detail"))),
    ("E5", bundle, "/user_product_coupon_bundle_info", |c| drop(take(c, "", "user_product_coupon_bundle_info"))),
    ("E6", single, "/attach", |c| put(c, "", "send_channel", json!("BRAND_MANAGE"))),
    ("E7", single, "/single_usage_detail/use_request_no", |c| put(c, "", "coupon_state", json!("EFFECTIVE"))),
    ("E7", single, "/single_usage_detail/use_request_no", |c| put(c, "", "single_usage_detail", json!({}))),
    ("E7", bundle, "/progressive_bundle_usage_detail/use_request_no", |c| put(c, "", "progressive_bundle_usage_detail", json!({}))),
    ("E7", sequential, "/sequential_usage_detail/detail_item_list/0/use_request_no", |c| {
        drop(take(c, "/sequential_usage_detail/detail_item_list/0", "use_request_no"));
    }),
    ("E8", single, "/single_usage_detail/return_time", |c| put(c, "/single_usage_detail", "return_request_no", json!("x"))),
    ("E8", sequential, "/sequential_usage_detail/detail_item_list/0/return_time", |c| {
        put(c, "/sequential_usage_detail/detail_item_list/0", "return_request_no", json!("x"));
    }),
    ("P1", single, "/product_coupon/single_usage_info", |c| drop(take(c, "/product_coupon", "single_usage_info"))),
    ("P1", bundle, "/product_coupon/single_usage_info", |c| put(c, "/product_coupon", "single_usage_info", json!({}))),
    ("P2", sequential, "/product_coupon/sequential_usage_info", |c| drop(take(c, "/product_coupon", "sequential_usage_info"))),
    ("P3", bundle, "/product_coupon/progressive_bundle_usage_info", |c| {
        drop(take(c, "/product_coupon", "progressive_bundle_usage_info"))
    }),
    ("P4", single, "/product_coupon/deactivate_reason", |c| put(c, "/product_coupon", "deactivate_reason", json!("x"))),
    ("P4", single, "/product_coupon/deactivate_request_no", |c| put(c, "/product_coupon", "deactivate_request_no", json!("x"))),
    ("P4", single, "/product_coupon/deactivate_time", |c| {
        put(c, "/product_coupon", "deactivate_time", json!("2025-08-31T23:59:59+08:00"))
    }),
    ("P5", single, "/product_coupon/single_usage_info/discount_coupon", |c| put(c, "/product_coupon", "type", json!("NORMAL"))),
    ("P5", single, "/product_coupon/single_usage_info/normal_coupon", |c| {
        put(c, "/product_coupon/single_usage_info", "normal_coupon", json!({"threshold": 1, "discount_amount": 1}));
    }),
    ("P5", single, "/product_coupon/single_usage_info/discount_coupon", |c| {
        put(c, "/product_coupon", "scope", json!("SINGLE"));
        put(c, "/product_coupon/display_info", "combo_package_list", json!([]));
    }),
    ("P6", single, "/product_coupon/display_info/combo_package_list", |c| {
        put(c, "/product_coupon", "scope", json!("SINGLE"));
        take(c, "/product_coupon", "single_usage_info");
    }),
    ("P7", bundle, "/product_coupon/scope", |c| put(c, "/product_coupon", "type", json!("EXCHANGE"))),
    ("S1", single, "/stock/coupon_code_count_info", |c| drop(take(c, "/stock", "coupon_code_count_info"))),
    ("S2", single, "/stock/single_usage_rule", |c| drop(take(c, "/stock", "single_usage_rule"))),
    ("S3", sequential, "/stock/sequential_usage_rule", |c| drop(take(c, "/stock", "sequential_usage_rule"))),
    ("S4", bundle, "/stock/progressive_bundle_usage_rule", |c| drop(take(c, "/stock", "progressive_bundle_usage_rule"))),
    ("S4", bundle, "/stock/stock_bundle_info", |c| drop(take(c, "/stock", "stock_bundle_info"))),
    ("S5", single, "/stock/deactivate_reason", |c| put(c, "/stock", "deactivate_reason", json!("x"))),
    ("S5", single, "/stock/deactivate_request_no", |c| put(c, "/stock", "deactivate_request_no", json!("x"))),
    ("S5", single, "/stock/deactivate_time", |c| put(c, "/stock", "deactivate_time", json!("2025-08-31T23:59:59+08:00"))),
    ("S6", single, "/stock/single_usage_rule", |c| {
        put(c, "/stock/single_usage_rule", "normal_coupon", json!({"threshold": 1, "discount_amount": 1}));
        put(c, "/stock/single_usage_rule", "exchange_coupon", json!({"threshold": 1, "exchange_price": 1}));
    }),
    ("S6", bundle, "/stock/progressive_bundle_usage_rule", |c| {
        put(c, "/stock/progressive_bundle_usage_rule", "normal_coupon", json!({"threshold": 1, "discount_amount": 1}));
        put(c, "/stock/progressive_bundle_usage_rule", "discount_coupon", json!({"threshold": 1, "percent_off": 1}));
    }),
    ("A1", single, PERIOD_DAYS, |c| {
        take(c, PERIOD, "weekly_available_period");
        put(c, PERIOD, "irregular_available_period_list", json!([]));
    }),
    ("A1", single, "/stock/single_usage_rule/coupon_available_period/weekly_available_period", |c| {
        take(c, PERIOD, "available_days");
        put(c, PERIOD, "irregular_available_period_list", json!([]));
    }),
    ("A1", sequential, "/stock/sequential_usage_rule/coupon_available_period/wait_days_after_receive", |c| {
        put(c, "/stock/sequential_usage_rule/coupon_available_period", "irregular_available_period_list", json!([]));
    }),
    ("A1", sequential, "/stock/sequential_usage_rule/coupon_available_period/weekly_available_period", |c| {
        let period = "/stock/sequential_usage_rule/coupon_available_period";
        take(c, period, "wait_days_after_receive");
        put(c, period, "weekly_available_period", json!({"day_list": []}));
        put(c, period, "irregular_available_period_list", json!([]));
    }),
    ("A2", single, PERIOD_DAYS, |c| {
        take(c, PERIOD, "available_days");
        put(c, PERIOD, "wait_days_after_receive", json!(1));
    }),
    ("U1", single, "/stock/usage_rule_display_info/mini_program_path", |c| {
        drop(take(c, "/stock/usage_rule_display_info", "mini_program_path"));
    }),
    ("U1", single, "/stock/usage_rule_display_info/mini_program_appid", |c| {
        drop(take(c, "/stock/usage_rule_display_info", "mini_program_appid"));
    }),
    ("U2", single, "/stock/usage_rule_display_info/app_jump_type", |c| {
        put(c, "/stock/usage_rule_display_info", "coupon_usage_method_list", json!(["APP"]));
    }),
    ("U3", single, "/stock/usage_rule_display_info/app_path", |c| {
        put(c, "/stock/usage_rule_display_info", "app_jump_type", json!("H5"));
    }),
    ("U3", single, "/stock/usage_rule_display_info/passcode_link", |c| {
        put(c, "/stock/usage_rule_display_info", "app_jump_type", json!("PASSCODE_LINK"));
    }),
    ("U4", single, "/stock/usage_rule_display_info/coupon_available_store_info/mini_program_path", |c| {
        put(
            c,
            "/stock/usage_rule_display_info",
            "coupon_available_store_info",
            json!({"description": "x", "mini_program_appid": "x"}),
        );
    }),
    ("K11", single, "/stock/stock_send_rule/max_count_per_user", |c| {
        put(c, "/stock/stock_send_rule", "max_count_per_user", json!(2));
        put(c, "/stock/stock_send_rule", "max_count", json!(1));
    }),
    ("K13", single, "/product_coupon/single_usage_info/discount_coupon/percent_off", |c| {
        put(c, "/product_coupon/single_usage_info/discount_coupon", "percent_off", json!(100));
    }),
    ("K14", single, "/stock/single_usage_rule/coupon_available_period/available_end_time", |c| {
        put(c, PERIOD, "available_end_time", json!("2020-01-01T00:00:00+08:00"));
    }),
    ("K15", single, "/stock/single_usage_rule/coupon_available_period/available_end_time", |c| {
        put(c, PERIOD, "available_begin_time", json!("2025-01-01T00:00:00+08:00"));
        put(c, PERIOD, "available_end_time", json!("2026-01-01T00:00:01+08:00"));
    }),
    ("A3", single, "/stock/single_usage_rule/coupon_available_period/available_seconds", |c| {
        take(c, PERIOD, "available_days");
        take(c, PERIOD, "weekly_available_period");
        put(c, PERIOD, "available_seconds", json!(3601));
    }),
    ("A4", single, PERIOD_DAYS, |c| {
        take(c, PERIOD, "weekly_available_period");
        put(c, PERIOD, "available_seconds", json!(3600));
    }),
    ("C2", single, "/product_coupon/display_info/combo_package_list/0/choice_list/0/price", |c| {
        let combo = json!({"name": "n", "pick_count": 1, "choice_list": [{"name": "n", "price": 0, "count": 1}]});
        put(c, "/product_coupon/display_info", "combo_package_list", json!([combo]));
    }),
    ("T1", single, "/coupon_tag_info/member_tag_info", |c| {
        put(c, "", "coupon_tag_info", json!({"coupon_tag_list": ["MEMBER"]}));
    }),
    ("O4", single, "/single_usage_detail/associated_pay_score_order_info", |c| {
        put(c, "/single_usage_detail", "associated_pay_score_order_info", json!({}));
    }),
    ("C1", single, "/product_coupon/display_info/combo_package_list/0/pick_count", |c| {
        let combo = json!({"name": "n", "pick_count": 2, "choice_list": [{"name": "n", "price": 1, "count": 1}]});
        put(c, "/product_coupon/display_info", "combo_package_list", json!([combo]));
    }),
    ("X1", single, "/stock/product_coupon_id", |c| put(c, "/stock", "product_coupon_id", json!("x"))),
    ("X2", single, "/stock/brand_id", |c| put(c, "/stock", "brand_id", json!("x"))),
    ("X2", single, "/product_coupon/brand_id", |c| put(c, "/product_coupon", "brand_id", json!("x"))),
    ("O1", single, "/single_usage_detail/associated_order_info", |c| {
        put(c, "/single_usage_detail", "associated_order_info", json!({}))
    }),
    ("O2", single, "/single_usage_detail/associated_order_info/mchid", |c| {
        put(c, "/single_usage_detail/associated_order_info", "out_trade_no", json!("x"));
    }),
];

const PERIOD: &str = "/stock/single_usage_rule/coupon_available_period";
const PERIOD_DAYS: &str = "/stock/single_usage_rule/coupon_available_period/available_days";

#[test]
fn every_rule_that_a_response_breaks_is_a_warning_at_its_place() {
    for (rule, coupon, path, breach) in BREACHES {
        let mut coupon = coupon();
        breach(&mut coupon);
        assert_eq!(findings(&coupon), [((*path).to_owned(), *rule, Severity::Warning)], "{rule} at {path}");
    }
}

#[test]
fn limits_that_a_response_breaks_are_warnings_at_their_place() {
    let long = |count: usize| json!("券".repeat(count));
    let cases: Vec<(&str, &str, &str, Value)> = vec![
        ("", "coupon_code", "max_chars", long(41)),
        ("", "channel_custom_info", "max_chars", long(1001)),
        ("", "valid_begin_time", "time", json!("2025-01-01T00:00+08:00")),
        ("", "receive_time", "time", json!("yesterday")),
        ("/product_coupon/display_info", "name", "max_chars", long(16)),
        ("/product_coupon/single_usage_info/discount_coupon", "threshold", "min", json!(-1)),
        ("/stock/stock_send_rule", "max_count", "max", json!(100_000_001)),
        ("/stock/stock_send_rule", "max_count_per_user", "max", json!(101)),
        ("/stock/single_usage_rule/coupon_available_period", "available_days", "max", json!(366)),
        ("/product_coupon/display_info", "detail_image_url_list", "max_items", json!(["a"; 9].to_vec())),
    ];
    for (object, name, rule, value) in cases {
        let mut coupon = single();
        put(&mut coupon, object, name, value);
        assert_eq!(findings(&coupon), [(format!("{object}/{name}"), rule, Severity::Warning)]);
    }
    // Characters, not bytes: 40 Chinese ones are 120 bytes.
    let mut coupon = single();
    put(&mut coupon, "", "coupon_code", long(40));
    assert_eq!(findings(&coupon), []);
}

#[test]
fn what_decides_is_an_error_and_all_else_that_is_wrong_a_warning() {
    let mut coupon = single();
    take(&mut coupon, "", "coupon_code");
    take(&mut coupon, "/stock", "stock_id");
    put(&mut coupon, "", "brand_id", json!(120_344));
    put(&mut coupon, "/product_coupon", "display_info", json!([]));
    put(&mut coupon, "/stock/stock_send_rule", "max_count", json!("1"));
    put(&mut coupon, "/stock/stock_send_rule", "max_count_per_user", json!(1.5));
    put(&mut coupon, "", "attach", Value::Null);
    let mut found = findings(&coupon);
    found.sort_by(|one, other| one.0.cmp(&other.0));
    let [error, warning] =
        [Severity::Error, Severity::Warning].map(|severity| move |path: &str, rule| (path.to_owned(), rule, severity));
    assert_eq!(
        found,
        [
            warning("/attach", "type"),
            error("/brand_id", "type"),
            error("/coupon_code", "required"),
            warning("/product_coupon/display_info", "type"),
            warning("/stock/stock_id", "required"),
            warning("/stock/stock_send_rule/max_count", "type"),
            warning("/stock/stock_send_rule/max_count_per_user", "type"),
        ]
    );
}

/// A coupon, the object in it, the field that is replaced or taken away, and what is found there.
type Unusable = (fn() -> Value, &'static str, &'static str, Option<Value>, &'static str);

#[test]
fn no_rule_speaks_of_what_is_missing_or_not_usable() {
    let warning = |path: &str, rule| (path.to_owned(), rule, Severity::Warning);
    let period = json!({"available_begin_time": "2025-08-01T00:00:00+08:00", "available_end_time": "2025-08-31T23:59:59+08:00"});
    let cases: Vec<Unusable> = vec![
        (single, "", "stock", None, "required"),
        (single, "", "stock", Some(json!("x")), "type"),
        (bundle, "", "stock", Some(Value::Null), "type"),
        (sequential, "", "stock", Some(json!([])), "type"),
        (single, "", "attach", Some(Value::Null), "type"),
        (single, "", "confirm_time", Some(json!(7)), "type"),
        (single, "", "confirm_time", Some(Value::Null), "type"),
        (single, "", "deactivate_time", Some(Value::Null), "type"),
        (single, "", "deactivate_time", Some(json!(7)), "type"),
        (single, "", "send_channel", Some(json!(7)), "type"),
        (single, "", "brand_id", None, "required"),
        (single, "", "single_usage_detail", Some(Value::Null), "type"),
        (single, "/single_usage_detail", "use_request_no", Some(Value::Null), "type"),
        (single, "/single_usage_detail", "associated_order_info", Some(json!([])), "type"),
        (single, "/single_usage_detail/associated_order_info", "transaction_id", Some(json!(7)), "type"),
        (single, "/stock", "product_coupon_id", None, "required"),
        (single, "/stock", "product_coupon_id", Some(json!(7)), "type"),
        (single, "/stock", "brand_id", None, "required"),
        (single, "/stock", "brand_id", Some(Value::Null), "type"),
        (single, "/stock", "coupon_code_mode", Some(json!([])), "type"),
        (single, "/stock", "single_usage_rule", Some(json!([period])), "type"),
        (bundle, "/stock", "single_usage_rule", Some(json!(7)), "type"),
        (single, "/stock/usage_rule_display_info", "mini_program_path", Some(json!(7)), "type"),
        (single, "/product_coupon", "brand_id", None, "required"),
        (single, "/product_coupon", "usage_mode", Some(Value::Null), "type"),
        (single, "/product_coupon", "scope", Some(json!(7)), "type"),
        (single, "/product_coupon", "type", None, "required"),
        (single, "/product_coupon", "display_info", None, "required"),
        (bundle, "/product_coupon", "single_usage_info", Some(json!(7)), "type"),
        (sequential, "/product_coupon", "sequential_usage_info", Some(Value::Null), "type"),
    ];
    for (coupon, object, name, value, rule) in cases {
        let mut coupon = coupon();
        let what = format!("{object}/{name} {value:?}");
        match value {
            Some(value) => put(&mut coupon, object, name, value),
            None => drop(take(&mut coupon, object, name)),
        }
        assert_eq!(findings(&coupon), [warning(&format!("{object}/{name}"), rule)], "{what}");
    }
    // Lists of which not all is known: a way to use it, and what can be picked.
    let mut coupon = single();
    put(&mut coupon, "/stock/usage_rule_display_info", "app_path", json!("x"));
    let methods = "/stock/usage_rule_display_info/coupon_usage_method_list";
    for (list, found) in
        [(json!(["OFFLINE", 7]), warning(&format!("{methods}/1"), "type")), (json!("APP"), warning(methods, "type"))]
    {
        *coupon.pointer_mut(methods).unwrap() = list;
        assert_eq!(findings(&coupon), [found]);
    }
    let mut coupon = single();
    for (choices, place) in [(json!([7]), "/choice_list/0"), (json!({}), "/choice_list")] {
        let combo = json!({"name": "n", "pick_count": 2, "choice_list": choices});
        put(&mut coupon, "/product_coupon/display_info", "combo_package_list", json!([combo]));
        let place = format!("/product_coupon/display_info/combo_package_list/0{place}");
        assert_eq!(findings(&coupon), [warning(&place, "type")]);
    }
    // Of the brands that are there, one differs still.
    let mut coupon = single();
    take(&mut coupon, "", "brand_id");
    put(&mut coupon, "/stock", "brand_id", json!("x"));
    assert_eq!(findings(&coupon), [warning("/brand_id", "required"), warning("/stock/brand_id", "X2")]);
}

#[test]
fn what_only_a_secondary_source_requires_is_a_warning_when_missing() {
    let mut coupon = single();
    take(&mut coupon, "/product_coupon/display_info", "name");
    assert_eq!(findings(&coupon), [("/product_coupon/display_info/name".to_owned(), "required", Severity::Warning)]);
}

#[test]
fn newer_fields_and_newer_values_pass_without_a_finding() {
    let mut coupon = single();
    put(&mut coupon, "", "newer_field", json!({"a": [1, {"b": null}]}));
    put(&mut coupon, "/stock", "newer_field", json!(true));
    assert_eq!(findings(&coupon), []);
    // What a newer value demands is not known here, so no rule speaks of it.
    for (object, name) in [
        ("", "coupon_state"),
        ("", "send_channel"),
        ("/product_coupon", "scope"),
        ("/product_coupon", "type"),
        ("/product_coupon", "usage_mode"),
        ("/product_coupon", "state"),
        ("/stock", "coupon_code_mode"),
        ("/stock", "store_scope"),
        ("/stock", "state"),
        ("/stock/coupon_display_info", "code_display_mode"),
        ("/stock/coupon_display_info", "background_color"),
    ] {
        let mut coupon = single();
        put(&mut coupon, object, name, json!("NEWER"));
        assert_eq!(findings(&coupon), [], "{object}/{name}");
    }
}

#[test]
fn integers_beyond_a_javascript_number_are_never_accepted_silently() {
    let with = |number: &str| single().to_string().replace("\"max_count\":10000000", &format!("\"max_count\":{number}"));
    let max_count = "/stock/stock_send_rule/max_count".to_owned();
    assert_eq!(validated(&with("9007199254740991")).findings.iter().filter(|finding| finding.rule == "safe_integer").count(), 0);
    for number in ["9007199254740992", "-9007199254740992", "18446744073709551616", "100000000000000000000000000000"] {
        let text = with(number);
        let reading = validated(&text);
        let found: Vec<_> = reading.findings.iter().map(|finding| (finding.path.clone(), finding.rule, finding.severity)).collect();
        assert_eq!(found, [(max_count.clone(), "safe_integer", Severity::Warning)], "{number}");
        assert!(reading.has_unsafe_numbers && !reading.has_errors);
    }
    let unknown = single().to_string().replacen('{', "{\"newer\":[9007199254740993],", 1);
    let reading = validated(&unknown);
    assert!(reading.has_unsafe_numbers && !reading.has_errors);
    assert_eq!((reading.findings[0].path.as_str(), reading.findings[0].rule), ("/newer/0", "safe_integer"));
}

#[test]
fn only_an_object_is_an_entity() {
    for text in ["[]", "null", "\"x\"", "1", "true", "1.5"] {
        let reading = validated(text);
        assert_eq!((reading.findings[0].path.as_str(), reading.findings[0].rule, reading.has_errors), ("", "type", true), "{text}");
    }
}
