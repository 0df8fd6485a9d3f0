//! Numbers: no integer leaves that a JavaScript number would round, and each of another kind leaves as it came.

use wechatpay_coupon::error::Severity;
use wechatpay_coupon::json::quote_unsafe_numbers;
use wechatpay_coupon::validate::value::Value;
use wechatpay_coupon::validate::{Reading, read};

use super::api::{RESPONSE, response};
use super::seeded::{below, one_of, seeded};

fn validated(text: &str) -> Reading<'_> {
    read(text, response("busifavor.return"), RESPONSE).unwrap()
}

#[test]
fn an_undeclared_number_beyond_2_to_the_53_is_kept_as_digits() {
    let mut source = seeded(7);
    let mut counts = [0, 0];
    for _ in 0..10_000 {
        let near = ["90071992547409", "9007199254740991", "900719925474099", "1", "0", "123456789", "9", "17976931348623157"];
        let mut number = String::from(one_of(&mut source, &["", "-"]));
        number.push_str(one_of(&mut source, &near));
        number.extend((0..below(&mut source, 4)).map(|_| char::from(b"0123456789"[below(&mut source, 10)])));
        if number.trim_start_matches('-').starts_with('0') {
            number = String::from("0");
        }
        if below(&mut source, 2) == 0 {
            number.push('.');
            number.extend((0..1 + below(&mut source, 20)).map(|_| char::from(b"0459"[below(&mut source, 4)])));
        }
        if below(&mut source, 3) == 0 {
            number.push_str(&format!("{}{}", one_of(&mut source, &["e", "E", "e+", "e-"]), below(&mut source, 280)));
        }
        let text = format!("{{\"newer\":{number},\"same\":\"{number}\"}}");
        let reading = validated(&text);
        let double = number.parse::<f64>().unwrap().abs();
        let beyond = double >= 9_007_199_254_740_992.0;
        // So near that its text alone decides.
        let near = number.contains(['.', 'e', 'E']) && (double - 9_007_199_254_740_992.0).abs() <= 4.0;
        assert!(reading.has_unsafe_numbers == beyond || (near && reading.has_unsafe_numbers), "{number}");
        let quote = if beyond { "\"" } else { "" };
        assert_eq!(quote_unsafe_numbers(&text), format!("{{\"newer\":{quote}{number}{quote},\"same\":\"{number}\"}}"));
        let findings = reading.findings.iter().filter(|finding| finding.path != "/wechatpay_return_time");
        let findings: Vec<_> = findings.map(|finding| (finding.path.as_str(), finding.rule, finding.severity)).collect();
        assert_eq!(
            findings,
            if beyond && !(near && findings.is_empty()) { vec![("/newer", "safe_integer", Severity::Warning)] } else { vec![] },
            "{number}"
        );
        counts[usize::from(beyond)] += 1;
    }
    assert!(counts.iter().all(|count| *count > 4_000), "{counts:?}");
}

/// A declared integer as it is read, and the rule that it breaks.
fn declared(number: &str) -> (i64, Option<&'static str>) {
    let text = format!("{{\"user_product_coupon_bundle_info\":{{\"total_count\":{number}}}}}");
    let reading = read(&text, response("userCoupons.use"), RESPONSE).unwrap();
    let rule = reading.findings.iter().find(|finding| finding.path.ends_with("/total_count")).map(|finding| finding.rule);
    let Value::Object(info) = reading.object.get("user_product_coupon_bundle_info") else { panic!("{number}") };
    let value = match info.get("total_count") {
        Value::Integer(value) => *value,
        Value::Unusable => 0,
        other => panic!("{number} is read as {other:?}"),
    };
    (value, rule)
}

#[test]
fn a_declared_integer_has_no_point_or_exponent_and_fits_a_double() {
    for (number, value, rule) in [
        ("7", 7, None),
        // As in JavaScript, where it equals 0.
        ("-0", 0, None),
        ("9007199254740991", 9_007_199_254_740_991, None),
        ("-1", -1, Some("min")),
        ("-9007199254740991", -9_007_199_254_740_991, Some("min")),
        ("9007199254740992", 0, Some("safe_integer")),
        ("-9007199254740992", 0, Some("safe_integer")),
        ("9223372036854775808", 0, Some("safe_integer")),
        ("9007199254740991.5", 0, Some("type")),
        ("1e300", 0, Some("safe_integer")),
        ("-1e300", 0, Some("safe_integer")),
        ("1.0", 0, Some("type")),
        ("1e2", 0, Some("type")),
        // The same double.
        ("-0.0", 0, None),
        ("0e300", 0, Some("type")),
        ("1e-400", 0, Some("type")),
        ("\"7\"", 0, Some("type")),
    ] {
        assert_eq!(declared(number), (value, rule), "{number}");
    }
}
