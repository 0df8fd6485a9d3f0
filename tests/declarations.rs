//! The declarations against the reference (`tests/reference/endpoints.json`, made from the official pages by other hands, and
//! `queries.json`, made from the sources it names): every type, field, enumeration, parameter and error row, in both directions and
//! with exact counts. What newer pages say instead is in a table here.
#![cfg(not(target_family = "wasm"))]

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use wechatpay_coupon::api::{ENDPOINTS, Endpoint};
use wechatpay_coupon::entity::rules;
use wechatpay_coupon::schema::{Enumeration, Field, Kind, Place, Presence, Schema};

/// Both files as one.
fn reference() -> Value {
    let [mut reference, queries] = ["endpoints", "queries"].map(|name| {
        let text = std::fs::read_to_string(format!("tests/reference/{name}.json")).unwrap();
        serde_json::from_str::<Value>(&text).unwrap()
    });
    for part in ["types", "enums", "operations"] {
        for (name, value) in queries[part].as_object().unwrap() {
            assert!(reference[part].get(name).is_none(), "{name} is in both");
            reference[part][name] = value.clone();
        }
    }
    reference
}

#[derive(Default)]
struct Declared {
    objects: BTreeMap<&'static str, &'static Schema>,
    enumerations: BTreeMap<&'static str, &'static Enumeration>,
}

impl Declared {
    fn all() -> Self {
        let mut declared = Self::default();
        for endpoint in ENDPOINTS {
            declared.object(endpoint.answer);
            declared.object(endpoint.question);
        }
        declared
    }

    fn object(&mut self, schema: &'static Schema) {
        if self.objects.insert(schema.name, schema).is_none() {
            schema.fields.iter().for_each(|field| self.kind(field.kind));
        }
    }

    fn kind(&mut self, kind: &'static Kind) {
        match kind {
            Kind::Object(schema) => self.object(schema),
            Kind::Enumeration(words) => {
                self.enumerations.insert(words.name, words);
            }
            Kind::List(kind) => self.kind(kind),
            _ => {}
        }
    }
}

/// The kind as the reference writes it.
fn kind(kind: &Kind) -> String {
    match kind {
        Kind::Text => "string".into(),
        Kind::Time => "time".into(),
        Kind::Integer | Kind::Fen => "int".into(),
        Kind::Bool => "bool".into(),
        Kind::Enumeration(words) => format!("enum:{}", words.name),
        Kind::Object(schema) => format!("obj:{}", schema.name),
        Kind::List(item) => format!("arr:{}", self::kind(item)),
    }
}

/// Required where every edition that knows the field requires it by a document's table; expected where a secondary source does.
fn presence(field: &Value) -> Presence {
    let editions = [field["sequential"].as_str().unwrap(), field["bundle"].as_str().unwrap()];
    let known: BTreeSet<&str> = editions.into_iter().filter(|edition| *edition != "-").collect();
    let documented = field["src"].as_str().is_none();
    match known.into_iter().collect::<Vec<_>>().as_slice() {
        ["R"] if documented => Presence::Required,
        ["R" | "R?"] => Presence::Expected,
        _ => Presence::Optional,
    }
}

fn documented_max(field: &Value) -> Option<usize> {
    field["max_chars"].as_u64().map(|max| usize::try_from(max).unwrap())
}

/// What is not required any more: the newer tables leave `brand_id` out, their samples have it; and the text of the list says that only
/// the first page has `total_count` (当且仅当 page_token 为空时提供).
const NEWER: &[(&str, Presence)] =
    &[("UserProductCouponEntity.brand_id", Presence::Expected), ("UserProductCouponList.total_count", Presence::Optional)];

#[test]
fn every_entity_type_has_exactly_the_reference_fields() {
    let (reference, declared) = (reference(), Declared::all());
    let (mut fields, mut newer) = (0, 0);
    for (name, reference_fields) in reference["types"].as_object().unwrap() {
        let schema = declared.objects.get(name.as_str()).unwrap_or_else(|| panic!("{name} is not declared"));
        let by_name: BTreeMap<&str, &Field> = schema.fields.iter().map(|field| (field.name, field)).collect();
        assert_eq!(by_name.len(), reference_fields.as_array().unwrap().len(), "{name}");
        for expected in reference_fields.as_array().unwrap() {
            let place = format!("{name}.{}", expected["name"].as_str().unwrap());
            let field = by_name.get(expected["name"].as_str().unwrap()).unwrap_or_else(|| panic!("{place} is not declared"));
            assert_eq!(kind(field.kind), expected["type"].as_str().unwrap(), "{place}");
            if let Some((_, presence)) = NEWER.iter().find(|(changed, _)| *changed == place) {
                assert_eq!(field.presence, *presence, "{place}");
                newer += 1;
            } else if name != "BusifavorReturnResponse" {
                assert_eq!(field.presence, presence(expected), "{place}");
            }
            assert_eq!(field.limits.max_chars, documented_max(expected), "{place}");
            fields += 1;
        }
    }
    let types = reference["types"].as_object().unwrap().len();
    assert_eq!((types, fields, newer), (54, 259, NEWER.len()));
}

#[test]
fn every_enumeration_has_exactly_the_reference_values() {
    let (reference, declared) = (reference(), Declared::all());
    let expected: BTreeMap<&str, Vec<&str>> = reference["enums"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(name, row)| (name.as_str(), row["values"].as_array().unwrap().iter().map(|value| value.as_str().unwrap()).collect()))
        .collect();
    let found: BTreeMap<&str, Vec<&str>> = declared
        .enumerations
        .iter()
        .map(|(name, words)| (*name, words.choices.iter().map(|choice| choice.value).collect()))
        .collect();
    assert_eq!(found, expected);
    assert_eq!(found.len(), 21);
}

/// The operations of the reference that an endpoint stands for: both editions of return are one.
fn editions(endpoint: &Endpoint) -> &'static [&'static str] {
    match (endpoint.group, endpoint.name) {
        ("userCoupons", "use") => &["partner.productCoupon.use.bundle"],
        ("userCoupons", "return") => &["partner.productCoupon.return.bundle", "partner.productCoupon.return.sequential"],
        ("busifavor", "return") => &["busifavor.coupons.return"],
        ("userCoupons", "get") => &["partner.productCoupon.get"],
        ("userCoupons", "list") => &["partner.productCoupon.list"],
        ("busifavor", "get") => &["busifavor.coupons.get"],
        other => panic!("{other:?} has no operation in the reference"),
    }
}

#[test]
fn every_endpoint_has_the_reference_path_parameters_and_errors() {
    let reference = reference();
    let (mut parameters, mut errors) = (0, 0);
    for endpoint in ENDPOINTS {
        let mut expected_parameters = BTreeSet::new();
        let mut expected_errors = BTreeSet::new();
        for edition in editions(endpoint) {
            let operation = &reference["operations"][edition];
            assert_eq!(operation["method"], endpoint.method.as_str());
            assert_eq!(operation["path"], endpoint.path);
            assert_eq!(operation["doc"], endpoint.page.doc);
            assert_eq!(operation["response"], endpoint.answer.name);
            for parameter in operation["params"].as_array().unwrap() {
                // O3: which of the two orders is given is the caller's choice since 2025.11.07.
                let required = parameter["required"] == true && parameter["name"] != "associated_order_info";
                expected_parameters.insert((
                    parameter["name"].as_str().unwrap(),
                    parameter["type"].as_str().unwrap().to_owned(),
                    parameter["loc"].as_str().unwrap(),
                    required,
                    parameter["pattern"].as_str(),
                ));
            }
            if endpoint.name == "use" {
                // Of old coupons with rounds, as in the return; no page of today has it.
                expected_parameters.insert(("sequential_coupon_index", "int".to_owned(), "body", false, None));
            }
            for row in operation["errors"].as_array().unwrap() {
                let text = |name: &str| row[name].as_str().unwrap();
                expected_errors.insert((row["status"].as_u64().unwrap(), text("code"), text("zh"), text("fix")));
            }
        }
        let found_parameters: BTreeSet<_> = endpoint
            .question
            .fields
            .iter()
            .map(|field| {
                let place = match field.limits.place {
                    Place::Path => "path",
                    Place::Query => "query",
                    Place::Body => "body",
                };
                let required = field.presence == Presence::Required;
                (field.name, kind(field.kind), place, required, field.limits.pattern.map(|pattern| pattern.text))
            })
            .collect();
        assert_eq!(found_parameters, expected_parameters, "{}.{}", endpoint.group, endpoint.name);
        let found_errors: BTreeSet<_> =
            endpoint.page.errors.iter().map(|(status, code, zh, fix)| (u64::from(*status), *code, *zh, *fix)).collect();
        assert_eq!(found_errors, expected_errors, "{}.{}", endpoint.group, endpoint.name);
        parameters += found_parameters.len();
        errors += endpoint.page.errors.len();
    }
    assert_eq!((ENDPOINTS.len(), parameters, errors), (6, 41, 53));
}

#[test]
fn every_parameter_of_a_path_is_a_field_of_the_path() {
    for endpoint in ENDPOINTS {
        let in_template: Vec<&str> =
            endpoint.path.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name).collect();
        let declared: Vec<&str> =
            endpoint.question.fields.iter().filter(|field| field.limits.place == Place::Path).map(|field| field.name).collect();
        assert_eq!(in_template, declared, "{}", endpoint.path);
    }
}

#[test]
fn only_a_request_with_a_body_has_parameters_in_it() {
    for endpoint in ENDPOINTS {
        let has = |place| endpoint.question.fields.iter().any(|field| field.limits.place == place);
        assert_eq!(
            (has(Place::Body), has(Place::Query) && has(Place::Body)),
            (endpoint.method.has_body(), false),
            "{}",
            endpoint.path
        );
    }
}

#[test]
fn what_an_answer_must_repeat_is_a_text_of_the_question_and_of_the_answer() {
    let text =
        |schema: &Schema, name: &str| schema.fields.iter().any(|field| field.name == name && matches!(field.kind, Kind::Text));
    let (mut rows, mut places) = (0, 0);
    for endpoint in ENDPOINTS {
        for row in endpoint.echo {
            assert!(text(endpoint.question, row.parameter), "{}", row.parameter);
            for place in row.places {
                let (mut steps, mut schema): (Vec<&str>, _) = (place.split('/').skip(1).collect(), endpoint.answer);
                let last = steps.pop().unwrap();
                let mut before: Option<&'static Kind> = None;
                for step in steps {
                    let found: &'static Kind = match before {
                        Some(Kind::List(item)) if step == "*" => item,
                        _ => schema.fields.iter().find(|field| field.name == step).unwrap_or_else(|| panic!("{place}")).kind,
                    };
                    before = Some(found);
                    if let Kind::Object(inner) = found {
                        schema = inner;
                    }
                }
                assert!(text(schema, last), "{place}");
                places += 1;
            }
            rows += 1;
        }
    }
    assert_eq!((rows, places), (14, 18));
}

#[test]
fn everything_declared_is_documented_with_its_chinese_term() {
    let chinese = |text: &str| text.chars().any(|letter| ('\u{4e00}'..='\u{9fff}').contains(&letter));
    let declared = Declared::all();
    for schema in declared.objects.values() {
        assert!(chinese(schema.doc), "{}", schema.name);
        for field in schema.fields {
            assert!(chinese(field.doc) && field.doc.trim().ends_with('.'), "{}.{}: {}", schema.name, field.name, field.doc);
        }
    }
    for words in declared.enumerations.values() {
        assert!(chinese(words.doc), "{}", words.name);
        assert!(words.choices.iter().all(|choice| choice.doc.trim().len() > 3), "{}", words.name);
    }
    for endpoint in ENDPOINTS {
        assert!(chinese(endpoint.page.title) && !endpoint.page.notes.is_empty());
    }
}

#[test]
fn rules_that_fields_name_in_their_documentation_exist() {
    let known: BTreeSet<&str> = rules::ALL.iter().map(|rule| rule.id).chain(["R1"]).collect();
    let mut named = 0;
    for schema in Declared::all().objects.values() {
        for field in schema.fields {
            for part in field.doc.split("ule ").skip(1) {
                let id: String = part.chars().take_while(|letter| letter.is_ascii_alphanumeric()).collect();
                assert!(known.contains(id.as_str()), "{}.{} names rule {id}", schema.name, field.name);
                named += 1;
            }
        }
    }
    assert!(named > 40, "{named}");
}
