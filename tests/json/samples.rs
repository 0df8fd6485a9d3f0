//! Samples of every type that is received, made from its table: with all of its fields, and with those alone that have to be there.

use serde_json::{Map, Value as Json, json};
use wechatpay_coupon::generated::notifications::NOTIFICATIONS;
use wechatpay_coupon::generated::operations::OPERATIONS;
use wechatpay_coupon::protocol::notification::Envelope;
use wechatpay_coupon::schema::{Decides, Direction, Field, Kind, Presence, Schema, Side};

/// What a response, an event or an envelope is.
pub fn received() -> Vec<&'static Schema> {
    let responses = OPERATIONS.iter().filter_map(|operation| operation.response);
    responses.chain(NOTIFICATIONS.iter().map(|kind| kind.event)).chain([Envelope::SCHEMA]).collect()
}

/// Every type that these are made of, each once.
pub fn made_of(schemas: impl IntoIterator<Item = &'static Schema>) -> Vec<&'static Schema> {
    fn add(kind: Kind, found: &mut Vec<&'static Schema>) {
        match kind {
            Kind::Object(schema) if !found.iter().any(|known| known.name == schema.name) => {
                found.push(schema);
                schema.fields().for_each(|field| add(field.kind, found));
            }
            Kind::List(item) => add(*item, found),
            _ => {}
        }
    }
    let mut found = Vec::new();
    schemas.into_iter().for_each(|schema| add(Kind::Object(schema), &mut found));
    found
}

/// Samples of every type. One with every field also has one that is not declared.
pub fn samples() -> impl Iterator<Item = (&'static Schema, Json)> {
    made_of(received()).into_iter().flat_map(|schema| {
        let mut whole = object(schema, LEVELS);
        whole["newer"] = json!({"a": [1, {"b": null}]});
        [(schema, whole), (schema, object(schema, 0))]
    })
}

/// How many levels of objects have every field along what decides: each type is the outermost of a sample, and what decides is at most so deep.
const LEVELS: usize = 4;

fn object(schema: &'static Schema, levels: usize) -> Json {
    let given = schema.fields().filter(|field| match field.presence(Direction::Response, Side::Merchant) {
        Presence::Never => false,
        Presence::Required => true,
        _ => levels > 0,
    });
    let below = |field: &Field| {
        let most = if field.limits.decides == Decides::Nothing { 1 } else { LEVELS };
        levels.saturating_sub(1).min(most)
    };
    Json::Object(given.map(|field| (field.name.to_owned(), value(field.kind, below(&field)))).collect::<Map<_, _>>())
}

fn value(kind: Kind, levels: usize) -> Json {
    match kind {
        Kind::Text => json!("券t"),
        Kind::Time => json!("2025-08-03T12:00:00+08:00"),
        Kind::Integer | Kind::Fen => json!(1),
        Kind::Bool => json!(true),
        Kind::Enumeration(words) => json!(words.words().next().unwrap()),
        Kind::Object(schema) => object(schema, levels),
        Kind::List(item) => json!([value(*item, levels)]),
    }
}

/// The JSON pointers of everything in a value.
pub fn places(value: &Json, here: &str, found: &mut Vec<String>) {
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
