//! Random entities, as the model declares them and with what may be wrong about them: they are an error when they are one for a reader
//! that has nothing of this crate's, only what decides and `serde_json`. What is read means what the text meant, and is written as it was.

use std::collections::{BTreeMap, BTreeSet};

use rand_chacha::ChaCha20Rng;
use serde_json::{Map, Value as Json, json};
use wechatpay_coupon::error::{Reason, Severity};
use wechatpay_coupon::generated::operations::OPERATIONS;
use wechatpay_coupon::json::text_of;
use wechatpay_coupon::schema::{Kind, Schema};
use wechatpay_coupon::validate::value::{Object, Value};
use wechatpay_coupon::validate::{read, write_body};

use super::api::RESPONSE;
use super::deciding::is_invalid;
use super::model::Model;
use super::mutated::mutated;
use super::node::Node;
use super::samples::{made_of, received};
use super::seeded::{below, one_of, seeded};
use crate::reliability;

/// What comes of reading a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    Accepted,
    NotJson,
    Invalid,
    /// Nested deeper than 32 levels.
    TooDeep,
}

/// The types of the model, as a response to a merchant has them.
struct Types(BTreeMap<String, Vec<Field>>);

struct Field {
    name: String,
    kind: String,
    required: bool,
}

impl Types {
    fn read() -> Self {
        let of_merchants = |field: &Json| field["response"].is_string() && field["sides"] != json!(["brand"]);
        let field = |(name, field): (String, Json)| {
            let kind = field["type"].as_str().unwrap().to_owned();
            Field { name, kind, required: field["response"] == "required" }
        };
        let types = Model::read().types.into_iter().map(|(name, fields)| {
            let fields = fields.into_iter().filter(|(_, field)| of_merchants(field));
            (name, fields.map(field).collect())
        });
        Self(types.collect())
    }
}

/// What should come of a text that is read as this type.
fn expected(text: &[u8], root: &str) -> Outcome {
    match serde_json::from_slice::<Node>(text) {
        Err(_) => Outcome::NotJson,
        Ok(node) if node.depth() > 32 => Outcome::TooDeep,
        Ok(node) if is_invalid(&node, root) => Outcome::Invalid,
        Ok(_) => Outcome::Accepted,
    }
}

/// Writes random entities: of the right types, or with something wrong in one of so many places.
struct Writer<'t> {
    types: &'t Types,
    /// The types that were written.
    covered: BTreeSet<&'t str>,
    source: ChaCha20Rng,
    /// How rarely something is wrong; never if none.
    wrong: Option<usize>,
}

#[rustfmt::skip]
const WRONG: &[&str] = &[
    "null", "true", "false", "7", "-1", "\"x\"", "\"\"", "[]", "{}", "[7]", "[null]", "{\"a\":1}", "{\"a\":1,\"a\":2}", "[{\"a\":{\"b\":1,\"\\u0062\":1}}]",
    "1.0", "1e2", "0.5", "-0", "-0.0", "1E0", "9007199254740991", "-9007199254740991", "9007199254740992", "-9007199254740992", "9223372036854775807",
    "9223372036854775808", "18446744073709551616", "1e15", "1e16", "1e400", "01", "+1", ".5", "NaN", "tru", "'x'", "\"\\ud800\"", "\"\\x\"", "\"\t\"",
    "", "1,", "\"券\"", "{\"__proto__\":{}}",
];
#[rustfmt::skip]
const NEWER: &[&str] = &[
    "null", "true", "0.5", "-7", "\"x\"", "\"券🎫\"", "[]", "{}", "[1,[2,{\"a\":[]}]]", "{\"a\":{\"b\":null}}", "1e3", "\"\\u0000\"",
];
#[rustfmt::skip]
const TEXTS: &[&str] = &[
    "", "a", "Code_123456", "满100立打8折", "🎫", "\\\"", "\\u5238", "\\ud83c\\udfab", "\\n\\/\\\\", "é", "\u{7f}", "__proto__", "120344",
];
const INTEGERS: &[&str] = &["0", "1", "88", "100000001", "9007199254740991", "-1", "-9007199254740991"];
const SPACES: &[&str] = &["", "", "", " ", "\n", "\t\r\n "];

impl Writer<'_> {
    fn one_in(&mut self, count: usize) -> bool {
        below(&mut self.source, count) == 0
    }

    fn pick(&mut self, choices: &[&'static str]) -> &'static str {
        one_of(&mut self.source, choices)
    }

    fn wrong(&mut self) -> bool {
        self.wrong.is_some_and(|rarely| self.one_in(rarely))
    }

    fn value(&mut self, kind: &str, text: &mut String) {
        if self.wrong() {
            // Around the deepest nesting that is read.
            let depth = if self.one_in(16) { 24 + below(&mut self.source, 10) } else { 0 };
            return text.push_str(&["[".repeat(depth).as_str(), self.pick(WRONG), &"]".repeat(depth)].concat());
        }
        if let Some(item) = kind.strip_suffix("[]") {
            text.push('[');
            for index in 0..below(&mut self.source, 3) {
                text.push_str(if index > 0 { "," } else { "" });
                self.value(item, text);
            }
            return text.push(']');
        }
        match kind {
            "integer" | "fen" => text.push_str(self.pick(INTEGERS)),
            "boolean" => text.push_str(self.pick(&["true", "false"])),
            "time" => text.push_str(self.pick(&["\"2025-08-03T12:00:00+08:00\"", "\"2025-08-03T12:00:00.5Z\"", "\"soon\""])),
            "text" => {
                let inner = self.pick(TEXTS);
                text.push_str(&format!("\"{inner}\""));
            }
            name if self.types.0.contains_key(name) => self.object(name, text),
            _ => text.push_str(self.pick(&["\"USED\"", "\"EFFECTIVE\"", "\"SINGLE\"", "\"NORMAL\"", "\"NEWER\"", "\"\""])),
        }
    }

    fn object(&mut self, name: &str, text: &mut String) {
        let mut members = Vec::new();
        let (name, fields) = self.types.0.get_key_value(name).unwrap();
        self.covered.insert(name);
        for field in fields {
            // A page without its list is another response.
            let needed = field.required || field.name == "user_coupon_list";
            let given = if needed { !self.wrong() } else { self.one_in(3) };
            for _ in 0..usize::from(given) + usize::from(given && self.wrong()) {
                members.push((field.name.as_str(), Some(field.kind.as_str())));
            }
        }
        // What is not declared is for the host to read.
        let newer = self.one_in(4) && self.wrong.is_some();
        for _ in 0..usize::from(newer) + usize::from(self.wrong()) {
            members.push((self.pick(&["newer", "__proto__", "", "券", "toString"]), None));
        }
        // In any order.
        for index in 0..members.len() {
            if self.one_in(8) {
                let other = below(&mut self.source, members.len());
                members.swap(index, other);
            }
        }
        text.push('{');
        for (index, (name, kind)) in members.into_iter().enumerate() {
            let (comma, space) = (if index > 0 { "," } else { "" }, self.pick(SPACES));
            // Some names have an escape.
            let escape = self.one_in(32) && name.starts_with('s');
            let name = if escape { &format!("\\u0073{}", &name[1..]) } else { name };
            text.push_str(&format!("{comma}{space}\"{name}\"{space}:"));
            match kind {
                Some(kind) => self.value(kind, text),
                None => text.push_str(self.pick(NEWER)),
            }
        }
        text.push('}');
    }
}

/// Every type that a response is made of.
fn entities() -> Vec<&'static Schema> {
    made_of(OPERATIONS.iter().filter_map(|operation| operation.response))
}

#[test]
fn random_documents_are_invalid_when_a_field_that_decides_is_wrong() {
    let part = reliability::begin(12, "random");
    let (types, schemas) = (Types::read(), entities());
    let roots: Vec<_> = OPERATIONS.iter().filter_map(|operation| operation.response).collect();
    let mut writer = Writer { types: &types, covered: BTreeSet::new(), source: seeded(12), wrong: Some(200) };
    let mut counts = BTreeMap::new();
    for index in 0..part.count {
        // Mostly whole responses, and each type by itself now and then.
        let schema = if index % 4 == 3 { schemas[index / 4 % schemas.len()] } else { roots[(index - index / 4) % roots.len()] };
        let mut text = String::new();
        writer.value(schema.name, &mut text);
        let text =
            if index % 5 == 0 && !text.is_empty() { mutated(text.as_bytes(), &mut writer.source) } else { text.into_bytes() };
        let expected = expected(&text, schema.name);
        let shown = || format!("document {index}, {}: {}", schema.name, String::from_utf8_lossy(&text));
        let given = match text_of(&text).and_then(|text| read(text, schema, RESPONSE).map_err(|unreadable| unreadable.reason)) {
            Ok(reading) if reading.has_errors => {
                assert!(reading.findings.iter().any(|finding| finding.severity == Severity::Error), "{}", shown());
                Outcome::Invalid
            }
            Ok(_) => Outcome::Accepted,
            Err(Reason::JSON_TOO_DEEP) => Outcome::TooDeep,
            Err(_) => Outcome::NotJson,
        };
        match expected {
            // Too deep first, and no JSON further on.
            Outcome::NotJson if given == Outcome::TooDeep => {}
            expected => assert_eq!(given, expected, "{}", shown()),
        }
        *counts.entry(expected).or_insert(0_usize) += 1;
    }
    assert_eq!(writer.covered, schemas.iter().map(|schema| schema.name).collect());
    let of = |outcome| counts.get(&outcome).copied().unwrap_or(0);
    for (outcome, least) in [(Outcome::Accepted, 2), (Outcome::NotJson, 10), (Outcome::Invalid, 100), (Outcome::TooDeep, 1000)] {
        assert!(of(outcome) > part.count / least, "{counts:?}");
    }
    let result = format!("0 differences; {} accepted", of(Outcome::Accepted));
    part.passed(counts.values().sum(), &result);
}

/// What was read.
fn content(object: &Object<'_>) -> Json {
    fn value(of: &Value<'_>) -> Option<Json> {
        Some(match of {
            Value::Absent => return None,
            Value::Null | Value::Unusable => panic!("unusable"),
            Value::Integer(number) => (*number).into(),
            Value::Bool(value) => (*value).into(),
            Value::List(items) => items.iter().map(|item| value(item).unwrap()).collect(),
            Value::Object(object) => content(object),
            text => text.text().unwrap().into(),
        })
    }
    let declared = object.fields().filter_map(|(field, of)| Some((field.name.to_owned(), value(of)?)));
    Json::Object(declared.collect::<Map<_, _>>())
}

#[test]
fn what_is_read_means_what_the_text_meant_and_is_written_as_it_was() {
    let part = reliability::begin(12, "round trip");
    let (types, schemas) = (Types::read(), entities());
    let mut writer = Writer { types: &types, covered: BTreeSet::new(), source: seeded(13), wrong: None };
    let mut same = 0;
    for index in 0..part.count {
        let schema = schemas[index % schemas.len()];
        let mut text = String::new();
        writer.value(schema.name, &mut text);
        let reading = read(&text, schema, RESPONSE).unwrap();
        assert!(!reading.has_errors, "{}: {text} {:?}", schema.name, reading.findings);
        let meant: Json = serde_json::from_str(&text).unwrap();
        assert_eq!(content(&reading.object), meant, "{}: {text}", schema.name);
        let written = write_body(&reading.object);
        let again = read(&written, schema, RESPONSE).unwrap();
        assert_eq!(content(&again.object), meant, "{}: {written}", schema.name);
        assert_eq!(write_body(&again.object), written);
        same += 1;
    }
    assert_eq!(writer.covered, schemas.iter().map(|schema| schema.name).collect());
    part.passed(same, "all the same");
}

#[test]
fn no_entity_may_be_an_array_null_a_string_a_number_or_a_bool() {
    let part = reliability::begin(12, "entities");
    let mut found_at = 0;
    let others = ["[]", "[{}]", "null", "\"{}\"", "7", "true"];
    let found = |text: &str, schema: &'static Schema, place: &str| {
        let reading = read(text, schema, RESPONSE).unwrap();
        let of_type = |finding: &wechatpay_coupon::error::Finding| (finding.path.as_str(), finding.rule) == (place, "type");
        assert!(reading.findings.iter().any(of_type), "{text}: {:?}", reading.findings);
        let node: Node = serde_json::from_str(text).unwrap();
        assert_eq!(reading.has_errors, is_invalid(&node, schema.name), "{text}: {:?}", reading.findings);
        reading.has_errors
    };
    for schema in made_of(received()) {
        for other in others {
            assert!(found(other, schema, ""), "{other}");
            found_at += 1;
            for field in schema.fields() {
                let place = format!("/{}", field.name);
                match field.kind {
                    Kind::Object(_) => found(&format!("{{\"{}\":{other}}}", field.name), schema, &place),
                    Kind::List(Kind::Object(_)) => {
                        found(&format!("{{\"{}\":[{other}]}}", field.name), schema, &format!("{place}/0"))
                    }
                    _ => continue,
                };
                found_at += 1;
            }
        }
    }
    // Each new type adds to what the reliability table has.
    let count = part.count;
    assert!(found_at >= count, "{found_at}");
    part.passed(count, &format!("all {found_at} of today's types found, an error where it decides"));
}
