//! Reads and writes JSON objects as they are declared. Texts over 1 MiB or deeper than 32 levels cannot be read; whatever else is not as
//! declared is a finding: an error in a request, in a response only where it decides. All findings are collected, none stops the reading.

mod context;
pub mod declare;
mod findings;
mod how;
mod nearest;
mod reader;
pub mod value;
pub mod view;
mod writer;

use crate::error::{Finding, Reason};
use crate::json::pointer::Step;
use crate::json::{self, MAX_BYTES};
use crate::schema::{Kind, Limits, Schema};
use context::Context;
pub use context::Unreadable;
use findings::Findings;
pub use findings::{MAX_FINDING_BYTES, MAX_FINDINGS, Report, Upload};
pub use how::{Check, How};
use reader::Reader;
use value::{Object, Value};
pub use writer::{write_body, write_object};

/// What was read, and what was found in it.
#[derive(Debug)]
pub struct Reading<'a> {
    /// The object; without a member when the text is another value.
    pub object: Object<'a>,
    /// All findings, up to [`MAX_FINDINGS`].
    pub findings: Vec<Finding>,
    /// Whether one of them is an error.
    pub has_errors: bool,
    /// Whether the text may hold numbers that [`json::quote_unsafe_numbers`] puts in quotes.
    pub has_unsafe_numbers: bool,
}

/// Reads a text as an object of this declaration.
///
/// # Errors
/// When it is not a JSON text, or one that nests too deep. A text of the wrong shape is not an error but has findings.
pub fn read<'a>(text: &'a str, schema: &'static Schema, how: How<'_>) -> Result<Reading<'a>, Unreadable> {
    read_keeping(MAX_FINDINGS, &[], text, Some(schema), how)
}

/// The same for a text whose findings nobody will look at.
///
/// # Errors
/// As [`read`].
pub fn read_quietly<'a>(text: &'a str, schema: &'static Schema) -> Result<Reading<'a>, Unreadable> {
    read_keeping(0, &[], text, Some(schema), How::WITHOUT_RULES)
}

/// Reads what was received inside another text, at this place of it: findings have places from the root of that one. Without a declaration
/// any JSON value will do.
///
/// # Errors
/// As [`read`].
pub fn read_inside<'a>(
    place: &[&'static str],
    text: &'a str,
    schema: Option<&'static Schema>,
    how: How<'_>,
) -> Result<Reading<'a>, Unreadable> {
    read_keeping(MAX_FINDINGS, place, text, schema, how)
}

fn read_keeping<'a>(
    max_findings: usize,
    place: &[&'static str],
    text: &'a str,
    schema: Option<&'static Schema>,
    how: How<'_>,
) -> Result<Reading<'a>, Unreadable> {
    let mut context = Context {
        how,
        path: place.iter().copied().map(Step::Declared).collect(),
        depth: 0,
        too_deep: None,
        has_unsafe_numbers: false,
        findings: Findings::new(max_findings),
    };
    if text.len() > MAX_BYTES {
        return Err(context.unreadable(Reason::JSON_TOO_LONG));
    }
    let reader = Reader { context: &mut context, kind: schema.map(Kind::Object), limits: &Limits::DECIDING };
    let value = json::read(text, reader);
    if let Some(path) = context.too_deep {
        return Err(Unreadable { reason: Reason::JSON_TOO_DEEP, path });
    }
    let Some(value) = value else { return Err(context.unreadable(Reason::JSON_SYNTAX)) };
    let object = if let Value::Object(object) = value { *object } else { Object::new(schema.unwrap_or(Schema::UNKNOWN)) };
    let Context { findings: Findings { list: findings, has_errors, .. }, has_unsafe_numbers, .. } = context;
    Ok(Reading { object, findings, has_errors, has_unsafe_numbers })
}
#[cfg(test)]
mod tests {
    use super::declare::object;
    use super::*;
    use crate::schema::{Breach, Decides, Rule};
    use crate::wire::Text;

    const REQUEST: How<'_> = How::REQUEST_WITHOUT_RULES;
    const RESPONSE: How<'_> = How::WITHOUT_RULES;

    object! {
        /// For these tests.
        Texts<'a> {
            /// Texts.
            texts: optional Vec<Text<'a>>;
        }
    }

    #[test]
    fn of_more_findings_than_anyone_reads_not_all_are_kept() {
        let text = format!("{{\"texts\":[{}]}}", ["1"; 2000].join(","));
        let reading = read(&text, Texts::SCHEMA, RESPONSE).unwrap();
        assert_eq!((reading.findings.len(), reading.has_errors), (MAX_FINDINGS, false));
        assert_eq!(read_quietly(&text, Texts::SCHEMA).unwrap().findings.len(), 0);
        let reading = read(&text, Texts::SCHEMA, REQUEST).unwrap();
        assert_eq!((reading.findings.len(), reading.has_errors), (MAX_FINDINGS, true));
    }

    #[test]
    fn errors_are_found_after_a_thousand_warnings() {
        object! {
            /// For this test.
            Noted<'a>, has_rules = true {
                /// Texts.
                texts: optional Vec<Text<'a>>;
                /// What decides.
                id: required Text<'a>, decides = Decides::Always;
            }
        }
        const RULE: Rule = Rule { request: Breach::Error, ..Rule::response_error("R1") };
        fn rules(schema: &'static Schema) -> Option<Check> {
            let check: Check = |members, report| report.demand(Noted::of(members).id() != "b", "other", &RULE);
            schema.has_rules.then_some(check)
        }
        let errors = |members: &str, how: How<'_>| {
            let text = format!("{{\"texts\":[{}]{members}}}", ["1"; 2000].join(","));
            let reading = read(&text, Noted::SCHEMA, How { rules, ..how }).unwrap();
            assert!(reading.has_errors && reading.findings.len() == MAX_FINDINGS);
            let errors = reading.findings.into_iter().filter(|finding| finding.severity == crate::error::Severity::Error);
            errors.map(|finding| finding.path).collect::<Vec<_>>()
        };
        assert_eq!(errors("", RESPONSE), ["/id"]);
        assert_eq!(errors(",\"id\":7,\"id\":7", RESPONSE), ["/id"]);
        assert_eq!(errors(",\"id\":\"b\"", RESPONSE), ["/other"]);
        assert_eq!(errors("", REQUEST).len(), MAX_FINDINGS);
    }

    #[test]
    fn findings_about_hostile_names_stay_small() {
        let name = "~/".repeat(200_000);
        let text = format!("{{\"{name}\":{{\"{name}\":[{}]}}}}", ["9007199254740993"; 5000].join(","));
        let findings = read(&text, Texts::SCHEMA, RESPONSE).unwrap().findings;
        let bytes: usize = findings.iter().map(|finding| finding.path.len() + finding.message.len()).sum();
        assert!(bytes <= MAX_FINDING_BYTES + 1024 && findings.len() > 300, "{bytes} bytes in {}", findings.len());
    }

    #[test]
    fn a_text_of_one_mebibyte_is_the_longest() {
        let of = |length: usize| format!("{{\"newer\":\"{}\"}}", "a".repeat(length - 12));
        for (length, reason) in [(1_048_575, None), (1_048_576, None), (1_048_577, Some(Reason::JSON_TOO_LONG))] {
            let text = of(length);
            assert_eq!(text.len(), length);
            assert_eq!(read(&text, Texts::SCHEMA, RESPONSE).err().map(|error| error.reason), reason);
        }
    }

    #[test]
    fn findings_are_kept_up_to_256_kibibytes_exactly() {
        // Each number beyond 2^53 - 1 is one finding, of a place that is as long as its names, and of the same words.
        let text = |name: usize, count: usize| {
            let numbers = (0..count).map(|index| format!("\"{index:03}{}\":9007199254740993", "c".repeat(name - 3)));
            let numbers = numbers.collect::<Vec<_>>().join(",");
            format!("{{\"{0}\":{{\"{0}\":{{\"{0}\":{{{numbers}}}}}}}}}", "a".repeat(128))
        };
        let kept = |text: &str| read(text, Texts::SCHEMA, RESPONSE).unwrap().findings;
        let bytes = |finding: &Finding| finding.path.len() + finding.message.len();
        // So many that 512 of them are 256 KiB.
        let name = 100 + 512 - bytes(&kept(&text(100, 1))[0]);
        assert_eq!(bytes(&kept(&text(name, 1))[0]), 512);
        assert_eq!([511, 512, 513, 600].map(|count| kept(&text(name, count)).len()), [511, 512, 512, 512]);
    }

    #[test]
    fn a_place_is_a_json_pointer_whose_names_are_cut_after_128_characters() {
        let place = |text: &str| read(text, Texts::SCHEMA, RESPONSE).unwrap().findings.swap_remove(0).path;
        assert_eq!(place(r#"{"a/b":{"m~n":[0,[9007199254740993]]}}"#), "/a~1b/m~0n/1/0");
        let long = "券".repeat(129);
        assert_eq!(place(&format!("{{\"{long}\":9007199254740993}}")), format!("/{}", "券".repeat(128)));
    }

    #[test]
    fn what_cannot_be_read_says_where_reading_stopped() {
        let stopped = |text: &str| read(text, Texts::SCHEMA, RESPONSE).unwrap_err().path;
        assert_eq!(
            (stopped("{"), stopped(r#"{"texts":["a",?]}"#), stopped(r#"{"a":{"b":"#)),
            (String::new(), "/texts/1".into(), "/a/b".into())
        );
        let inside = read_inside(&["resource", "ciphertext"], "{\"a\":", None, RESPONSE).unwrap_err();
        assert_eq!(inside.path, "/resource/ciphertext/a");
        assert!(read_inside(&["resource"], "[9007199254740993]", None, RESPONSE).unwrap().has_unsafe_numbers);
    }

    #[test]
    fn a_body_has_the_fields_of_the_body_in_declared_order() {
        object! {
            /// For this test.
            Order<'a> {
                /// In the path.
                openid: required Text<'a>, place = crate::schema::Place::Path;
                /// In the query.
                brand_id: optional Text<'a>, place = crate::schema::Place::Query;
                /// In the body.
                texts: optional Vec<Text<'a>>;
                /// In the body.
                inner: optional Texts<'a>;
                /// In the body.
                flag: optional bool;
                /// In the body.
                count: optional i64;
                /// In the body.
                note: optional Text<'a>;
            }
        }
        let body = |text: &str| write_body(&read(text, Order::SCHEMA, RESPONSE).unwrap().object);
        assert_eq!(
            body(
                r#"{"note":"\u5238","count":-7,"flag":true,"inner":{"texts":["a"]},"texts":["b","\n"],"brand_id":"3","openid":"o"}"#
            ),
            r#"{"texts":["b","\n"],"inner":{"texts":["a"]},"flag":true,"count":-7,"note":"券"}"#
        );
        assert_eq!(body(r#"{"openid":"o","flag":false}"#), r#"{"flag":false}"#);
        assert_eq!(body(r#"{"openid":"o"}"#), "{}");
    }

    #[test]
    fn a_value_may_nest_32_levels_and_so_may_those_beside_it() {
        let of = |depth: usize| format!("{{\"a\":{0}{1},\"b\":{0}{1}}}", "[".repeat(depth - 1), "]".repeat(depth - 1));
        let reason = |depth| read(&of(depth), Texts::SCHEMA, RESPONSE).err().map(|error| error.reason);
        assert_eq!([31, 32, 33, 34].map(reason), [None, None, Some(Reason::JSON_TOO_DEEP), Some(Reason::JSON_TOO_DEEP)]);
    }
}
