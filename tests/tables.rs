//! The tables against the model: everything that an operation or a kind of notification leads to, read from `model/` here a second time,
//! without the generator. Each field is compared as a whole, with everything that its table can say.
#![cfg(not(target_family = "wasm"))]

#[path = "model/mod.rs"]
mod model;
#[allow(dead_code, reason = "its depth is for other tests")]
#[path = "json/node.rs"]
mod node;

use std::collections::BTreeSet;

use model::Model;
use serde_json::{Value as Json, json};
use wechatpay_coupon::generated::notifications::NOTIFICATIONS;
use wechatpay_coupon::generated::operations::OPERATIONS;
use wechatpay_coupon::operation::{self, Demand, Method, Payload};
use wechatpay_coupon::schema::{self, Decides, Field, Kind, Limits, MAX_SAFE_INTEGER, Place, Presence, Schema, Side};

/// What a table says of a field, as JSON: what is shown where two differ.
fn declared(field: &Field, texts: &mut BTreeSet<String>) -> Json {
    let Limits { request, response, side, decides, place, items, pattern, advice, .. } = field.limits;
    let presence = |presence: &Presence| match presence {
        Presence::Required => "required",
        Presence::Expected => "expected",
        Presence::Optional => "optional",
        Presence::Never => "never",
    };
    let mut pattern_of = |pattern: &Option<&schema::Pattern>| {
        pattern.map(|pattern| {
            texts.insert(pattern.text.to_owned());
            pattern.text
        })
    };
    json!({
        "name": field.name,
        "type": kind(field.kind),
        "request": presence(request),
        "response": presence(response),
        "side": match side {
            None => "both",
            Some(Side::Merchant) => "merchant",
            Some(Side::Brand) => "brand",
        },
        "decides": match decides {
            Decides::Nothing => "nothing",
            Decides::WhenGiven => "when given",
            Decides::Always => "always",
        },
        "place": match place {
            Place::Path => "path",
            Place::Query => "query",
            Place::Body => "body",
            Place::Form => "form",
        },
        "value": limits(field.limits),
        "item": items.map(|items| (limits(items), pattern_of(&items.pattern), items.decides == Decides::Always)),
        "pattern": pattern_of(pattern),
        "advice": pattern_of(advice),
    })
}

/// Numbers alone, as every limit that a table can have is one.
fn limits(of: &Limits) -> Json {
    json!([of.min_chars, of.max_chars, of.min, of.max, of.min_items, of.max_items])
}

/// An enumeration by its words: the tables have no names of these.
fn kind(kind: Kind) -> Json {
    match kind {
        Kind::Text => json!("text"),
        Kind::Time => json!("time"),
        Kind::Integer => json!("integer"),
        Kind::Fen => json!("fen"),
        Kind::Bool => json!("boolean"),
        Kind::Enumeration(words) => json!({ "words": words.words().collect::<Vec<_>>() }),
        Kind::Object(schema) => json!({ "object": schema.name }),
        Kind::List(item) => json!({ "list": self::kind(*item) }),
    }
}

/// What the table should say, given what the model says of a field, and of a parameter its place.
fn expected(model: &Model, name: &str, field: &Json, place: &str) -> Json {
    let number = |name: &str, without: i64| field.get(name).map_or(without, |limit| limit.as_i64().unwrap());
    let any = i64::from(u16::MAX);
    let pattern = |name: &str| field[name].as_str().map(|name| model.patterns[name].as_str());
    let in_response = field["response"].as_str().unwrap_or("never");
    // What the package fills in may be left out; what only a condition requires is for a rule.
    let in_request = match field["request"].as_str() {
        Some("required") if field["filled_in"] != true => "required",
        Some(_) => "optional",
        None => "never",
    };
    let decides = field["decides"] == true;
    let has_items = ["item_min", "item_max", "item_max_chars", "item_pattern"].iter().any(|limit| !field[limit].is_null());
    json!({
        "name": name,
        "type": type_of(model, field["type"].as_str().unwrap()),
        "request": in_request,
        "response": in_response,
        "side": match field["sides"].as_array().map(Vec::as_slice) {
            None => "both",
            Some([one]) => if one == "brand" { "brand" } else { "merchant" },
            Some(more) => panic!("{name}: {more:?}"),
        },
        "decides": match (decides, in_response) {
            (false, _) => "nothing",
            (true, "required") => "always",
            (true, _) => "when given",
        },
        "place": place,
        "value": [
            number("min_chars", 0),
            number("max_chars", any),
            number("min", 0),
            number("max", MAX_SAFE_INTEGER),
            number("min_items", 0),
            number("max_items", any),
        ],
        "item": has_items.then(|| {
            let limits = [0, number("item_max_chars", any), number("item_min", 0), number("item_max", MAX_SAFE_INTEGER), 0, any];
            (limits, pattern("item_pattern"), decides)
        }),
        "pattern": pattern("pattern"),
        "advice": pattern("pattern_advice"),
    })
}

fn type_of(model: &Model, name: &str) -> Json {
    if let Some(item) = name.strip_suffix("[]") {
        return json!({ "list": type_of(model, item) });
    }
    match name {
        "text" | "time" | "integer" | "fen" | "boolean" => json!(name),
        name if model.types.contains_key(name) => json!({ "object": name }),
        name => json!({ "words": model.words[name] }),
    }
}

/// What was compared.
#[derive(Default)]
struct Compared {
    model: Model,
    types: BTreeSet<&'static str>,
    patterns: BTreeSet<String>,
    fields: usize,
}

impl Compared {
    /// A table with everything in it.
    fn object(&mut self, schema: &'static Schema) {
        if !self.types.insert(schema.name) {
            return;
        }
        let fields = self.model.types.get(schema.name).unwrap_or_else(|| panic!("{} is not in the model", schema.name));
        let expected: Vec<_> = fields.iter().map(|(name, field)| expected(&self.model, name, field, "body")).collect();
        self.table(schema, &expected);
    }

    fn table(&mut self, schema: &'static Schema, expected: &[Json]) {
        let declared: Vec<_> = schema.fields().map(|field| declared(&field, &mut self.patterns)).collect();
        for (declared, expected) in declared.iter().zip(expected) {
            assert_eq!(declared, expected, "{}", schema.name);
        }
        assert_eq!(declared.len(), expected.len(), "{}", schema.name);
        self.fields += declared.len();
        for field in schema.fields() {
            let mut kind = field.kind;
            while let Kind::List(item) = kind {
                kind = *item;
            }
            if let Kind::Object(inner) = kind {
                self.object(inner);
            }
        }
    }
}

#[test]
fn every_table_is_what_the_model_says() {
    let mut compared = Compared { model: Model::read(), ..Compared::default() };
    let names: Vec<_> = compared.model.operations.iter().map(|operation| operation.name.clone()).collect();
    assert_eq!(
        OPERATIONS.iter().map(|operation| operation.name).collect::<BTreeSet<_>>(),
        names.iter().map(String::as_str).collect()
    );
    assert_eq!(OPERATIONS.len(), names.len());
    let mut parameters = 0;
    for operation in OPERATIONS {
        let name = operation.name;
        let entry = compared.model.operations.iter().find(|entry| entry.name == name).unwrap();
        assert_eq!(entry.entry["params"], operation.request.name, "{name}");
        let expected: Vec<_> = entry
            .parameters
            .iter()
            .filter(|(_, _, field)| field["type"] != "file")
            .map(|(name, place, field)| expected(&compared.model, name, field, place))
            .collect();
        let response = entry.entry["response"]["type"].clone();
        assert_eq!(operation.response.map_or(Json::Null, |schema| schema.name.into()), response, "{name}");
        parameters += expected.len();
        compared.table(operation.request, &expected);
        operation.response.into_iter().for_each(|schema| compared.object(schema));
    }
    let kinds: Vec<_> = NOTIFICATIONS.iter().map(|kind| kind.kind).collect();
    let entries = compared.model.notifications.clone();
    assert_eq!(kinds, entries.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>());
    for (kind, (name, entry)) in NOTIFICATIONS.iter().zip(entries) {
        let types: BTreeSet<_> =
            entry["sides"].as_object().unwrap().values().map(|side| side["event_type"].as_str().unwrap()).collect();
        assert_eq!(kind.event_types.iter().copied().collect::<BTreeSet<_>>(), types, "{name}");
        assert_eq!((entry["event"].as_str().unwrap(), kind.event_types.len()), (kind.event.name, types.len()), "{name}");
        compared.object(kind.event);
    }
    println!(
        "{} operations with {parameters} parameters, {} kinds of notifications, {} types, {} fields in all, {} patterns",
        OPERATIONS.len(),
        kinds.len(),
        compared.types.len(),
        compared.fields,
        compared.patterns.len()
    );
    assert!(compared.types.len() > OPERATIONS.len() && !compared.patterns.is_empty());
}

/// What a response has to repeat, with as many fields as a table has for it.
fn echo(echo: &operation::Echo) -> Json {
    let (demand, by, states) = match echo.demand {
        Demand::Any => ("any", None, None),
        Demand::Every => ("every", None, None),
        Demand::Shown { by, states } => ("shown", Some(by), Some(states)),
    };
    json!({ "parameter": echo.parameter, "at": echo.places, "demand": demand, "by": by, "states": states })
}

#[test]
fn every_operation_is_as_the_model_has_it() {
    let model = Model::read();
    let mut echoes = 0;
    for operation in OPERATIONS {
        let name = operation.name;
        let model::Operation { entry, parameters, .. } = model.operations.iter().find(|entry| entry.name == name).unwrap();
        let path = |sides: &[&str]| {
            let found: Vec<_> = sides.iter().filter_map(|side| entry["sides"][side]["path"].as_str()).collect();
            assert!(found.len() <= 1, "{name}");
            found.first().copied()
        };
        assert_eq!((operation.path, operation.brand_path), (path(&["partner", "merchant"]), path(&["brand"])), "{name}");
        assert_eq!((operation.path(Side::Merchant), operation.path(Side::Brand)), (operation.path, operation.brand_path));
        assert!(operation.path.is_some() || operation.brand_path.is_some(), "{name}");
        assert_eq!(entry["method"], operation.method.as_str(), "{name}");
        // Each parameter of a path is a field of it, in the template of each side that has the parameter.
        for (path, side) in [(operation.path, "partner"), (operation.brand_path, "brand")] {
            let Some(path) = path else { continue };
            let is_here = |field: &Json| field["sides"].as_array().is_none_or(|sides| sides.iter().any(|word| word == side));
            let of_path = parameters.iter().filter(|(_, place, field)| place == "path" && is_here(field));
            let of_path: Vec<_> = of_path.map(|(name, ..)| name.as_str()).collect();
            let in_template: Vec<_> = path.split('{').skip(1).map(|part| part.split_once('}').unwrap().0).collect();
            assert_eq!(in_template, of_path, "{name}");
        }
        let has = |wanted: &str| parameters.iter().any(|(_, place, _)| place == wanted);
        let part = |is_file: bool| {
            let part = parameters.iter().find(|(_, place, field)| place == "form" && (field["type"] == "file") == is_file);
            part.map(|(name, ..)| name.as_str())
        };
        let payload = match operation.payload {
            Payload::None => (false, None, None),
            Payload::Json | Payload::Any => (true, None, None),
            Payload::Multipart { meta, file } => (false, Some(meta), Some(file)),
        };
        let signed: Vec<_> =
            parameters.iter().filter(|(_, _, field)| field["signed"] == true).map(|(name, ..)| name.as_str()).collect();
        assert_eq!((has("body"), part(false), part(true)), payload, "{name}");
        assert_eq!(signed, payload.1.into_iter().collect::<Vec<_>>(), "{name}");
        assert!(operation.method != Method::Get || operation.payload == Payload::None, "{name}");

        let mut declared: Vec<_> = operation.echo.iter().map(echo).collect();
        declared.sort_by_key(|echo| echo["parameter"].to_string());
        let entries = entry["echo"].as_object().into_iter().flatten();
        let mut expected: Vec<_> = entries
            .map(|(parameter, echo)| {
                let demand = echo["demand"].as_str().unwrap_or("any");
                json!({ "parameter": parameter, "at": echo["at"], "demand": demand, "by": echo["by"], "states": echo["states"] })
            })
            .collect();
        expected.sort_by_key(|echo| echo["parameter"].to_string());
        assert_eq!(declared, expected, "{name}");
        echoes += declared.len();
    }
    println!("{} operations, {echoes} parameters that a response repeats", OPERATIONS.len());
    assert!(echoes > OPERATIONS.len());
}

#[test]
fn what_a_response_repeats_is_a_text_of_the_request_and_of_the_response() {
    let text = |schema: &Schema, name: &str| {
        schema.fields().any(|field| field.name == name && matches!(field.kind, Kind::Text | Kind::Enumeration(_)))
    };
    for (operation, echo) in OPERATIONS.iter().flat_map(|operation| operation.echo.iter().map(move |echo| (operation, echo))) {
        assert!(text(operation.request, echo.parameter), "{}: {}", operation.name, echo.parameter);
        for place in echo.places {
            let (mut steps, mut schema): (Vec<&str>, _) = (place.split('/').skip(1).collect(), operation.response.unwrap());
            let last = steps.pop().unwrap();
            let mut before: Option<Kind> = None;
            for step in steps {
                let found = match before {
                    Some(Kind::List(item)) if step == "*" => *item,
                    _ => schema.fields().find(|field| field.name == step).unwrap_or_else(|| panic!("{place}")).kind,
                };
                before = Some(found);
                if let Kind::Object(inner) = found {
                    schema = inner;
                }
            }
            assert!(matches!(before, None | Some(Kind::Object(_))) && text(schema, last), "{}: {place}", operation.name);
        }
        if let Demand::Shown { by, states } = echo.demand {
            let by = operation.response.unwrap().fields().find(|field| field.name == by).unwrap();
            let Kind::Enumeration(words) = by.kind else { panic!("{}", by.name) };
            assert!(states.iter().all(|state| words.words().any(|word| word == *state)), "{}: {states:?}", operation.name);
        }
    }
}
