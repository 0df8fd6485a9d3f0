//! Types, enumerations and parameters as declarations: see `src/schema/declare.rs`.

use std::fmt::Write;

use super::super::offered::Offered;
use super::snake;
use crate::model::resolved::{Field, Model, ObjectType, Operation};
use crate::model::words::{FieldType, Kind, Payload, Place, RequestPresence, ResponsePresence, Side};

pub fn declarations(model: &Model, offered: &Offered) -> String {
    let mut text = "//! Object types, enumerations, and the parameters of operations.\n#![allow(missing_docs, dead_code, reason = \"what is a table \
                    only, and fields without rules\")]\n\nuse super::patterns;\nuse crate::rules;\nuse crate::schema::{Decides, Place, Presence, Sides};\n\
                    use crate::validate::declare::{enumeration, object};\nuse crate::wire::Text;\nuse crate::wire::money::Fen;\nuse crate::wire::time::Time;\n"
        .to_owned();
    for operation in model.offered() {
        parameters(model, offered, operation, &mut text);
    }
    for (name, object) in model.types.iter().filter(|(name, _)| offered.types.contains(*name)) {
        let fields: Vec<_> = object.fields.iter().map(|(name, field)| declaration(model, name, field, None, Some(object))).collect();
        let rules = offered.rules_of(model, name);
        write_object(&object.zh, name, &rules, &fields, &mut text);
    }
    for (name, (_, words)) in model.enums.iter().filter(|(name, _)| offered.types.contains(*name)) {
        let words: Vec<_> = words.values.names().collect();
        let _ = write!(text, "\nenumeration! {{\n    /// {}.\n    {name} {{ {} }}\n}}\n", model_title(&model.enums, name), words.join(" "));
    }
    text
}

fn model_title<'m>(enums: &'m crate::model::entries::Entries<(crate::model::problem::At, crate::model::files::Enumeration)>, name: &str) -> &'m str {
    enums.get(name).map_or("", |(_, words)| words.zh.as_str())
}

/// The parameters of an operation. The bytes of an upload do not cross as JSON, and are not in it.
fn parameters(model: &Model, offered: &Offered, operation: &Operation, text: &mut String) {
    let parameters = operation.parameters.iter().filter(|parameter| parameter.field.kind.kind != Kind::File);
    let fields: Vec<_> = parameters
        .map(|parameter| declaration(model, &parameter.name, &parameter.field, Some(parameter.place), None))
        .collect();
    let mut rules = offered.rules_of(model, &operation.name);
    if operation.payload() == Payload::Multipart && rules.is_empty() {
        rules.push(String::new());
    }
    write_object(&operation.zh, &operation.params, &rules, &fields, text);
}

fn write_object(title: &str, name: &str, rules: &[String], fields: &[String], text: &mut String) {
    let check = if rules.is_empty() { String::new() } else { format!(", rules = rules::{}", snake(name)) };
    let _ = write!(text, "\nobject! {{\n    /// {title}.\n    {name}<'a>{check} {{\n{}    }}\n}}\n", fields.concat());
}

/// One line.
fn declaration(model: &Model, name: &str, field: &Field, place: Option<Place>, object: Option<&ObjectType>) -> String {
    let request = match field.request {
        _ if field.filled_in => Some("Optional"),
        Some(RequestPresence::Required) => Some("Required"),
        Some(RequestPresence::Conditional | RequestPresence::Optional) => Some("Optional"),
        None => None,
    };
    let response = field.response.map(|presence| match presence {
        ResponsePresence::Required => "Required",
        ResponsePresence::Expected => "Expected",
        ResponsePresence::Optional => "Optional",
    });
    // A rule sees as always there what is always required.
    let is_required = |presence: Option<&str>| presence.is_none_or(|presence| presence == "Required");
    let view = if is_required(request) && is_required(response) { "required" } else { "optional" };
    let default = if view == "required" { "Required" } else { "Optional" };
    let mut members = Vec::new();
    for (direction, presence) in [("request", request), ("response", response)] {
        let presence = presence.unwrap_or("Never");
        if presence != default {
            members.push(format!("{direction} = Presence::{presence}"));
        }
    }
    if field.decides {
        members.push(format!("decides = Decides::{}", if response == Some("Required") { "Always" } else { "WhenGiven" }));
    }
    if let Some(place) = place.filter(|place| *place != Place::Body) {
        members.push(format!("place = Place::{place:?}"));
    }
    match field.sides.as_slice() {
        [] => {}
        sides => members.push(format!("sides = Sides::{}", if sides.contains(&Side::Brand) { "BRAND" } else { "MERCHANT" })),
    }
    for (limit, value) in [
        ("min_chars", field.min_chars),
        ("max_chars", field.max_chars),
        ("min_items", field.min_items),
        ("max_items", field.max_items),
        ("item_max_chars", field.item_max_chars),
    ] {
        members.extend(value.map(|value| format!("{limit} = {value}")));
    }
    for (limit, value) in [("min", field.min), ("max", field.max), ("item_min", field.item_min), ("item_max", field.item_max)] {
        members.extend(value.filter(|value| (limit, *value) != ("min", 0)).map(|value| format!("{limit} = {value}")));
    }
    for (limit, name) in [("pattern", &field.pattern), ("advice", &field.pattern_advice), ("item_pattern", &field.item_pattern)] {
        members.extend(name.as_ref().map(|name| format!("{limit} = Some(&patterns::{})", snake(name).to_uppercase())));
    }
    let members: String = members.iter().map(|member| format!(", {member}")).collect();
    let _ = object;
    format!("        {}: {view} {}{members};\n", identifier(name), kind(model, &field.kind))
}

fn kind(model: &Model, FieldType { kind, is_list }: &FieldType) -> String {
    let name = match kind {
        Kind::Text | Kind::File => "Text<'a>".to_owned(),
        Kind::Time => "Time<'a>".to_owned(),
        Kind::Integer => "i64".to_owned(),
        Kind::Fen => "Fen".to_owned(),
        Kind::Boolean => "bool".to_owned(),
        Kind::Named(name) => format!("{name}<'a>"),
    };
    let _ = model;
    if *is_list { format!("Vec<{name}>") } else { name }
}

/// A name that Rust takes.
fn identifier(name: &str) -> String {
    if ["type", "use", "return", "move", "ref"].contains(&name) { format!("r#{name}") } else { name.to_owned() }
}
