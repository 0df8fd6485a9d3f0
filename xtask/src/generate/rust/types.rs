//! Object types, enumerations and parameters: as tables, which everything is read by, and as typed views, which rules use.

use std::fmt::Write;

use anyhow::{Context, Result, ensure};

use super::super::reach::Reach;
use super::constant;
use crate::model::Model;
use crate::model::resolved::Field;
use crate::model::words::{FieldType, Kind, Place, RequestPresence, ResponsePresence, Side};

/// An object type or the parameters of an operation.
struct Object<'m> {
    title: &'m str,
    name: &'m str,
    has_rules: bool,
    /// With the place of a parameter.
    fields: Vec<(&'m str, &'m Field, Option<Place>)>,
}

/// Parameters first. The bytes of an upload do not cross as JSON, and are in no table.
fn objects<'m>(model: &'m Model, reach: &Reach<'m>) -> Vec<Object<'m>> {
    let parameters = model.offered().map(|operation| {
        let parameters = operation.parameters.iter().filter(|parameter| parameter.field.kind.kind != Kind::File);
        Object {
            title: &operation.zh,
            name: &operation.params,
            has_rules: reach.has_rules(&operation.name),
            fields: parameters.map(|parameter| (parameter.name.as_str(), &parameter.field, Some(parameter.place))).collect(),
        }
    });
    let types = reach.types().map(|(name, object)| Object {
        title: &object.zh,
        name,
        has_rules: reach.has_rules(name),
        fields: object.fields.iter().map(|(name, field)| (name, field, None)).collect(),
    });
    parameters.chain(types).collect()
}

pub fn views(model: &Model, reach: &Reach<'_>) -> String {
    let mut text = "//! How rules see objects and words.\n\nuse crate::validate::declare::{view, words};\nuse crate::wire::Text;\n\
                    use crate::wire::money::Fen;\nuse crate::wire::time::Time;\n"
        .to_owned();
    for Object { title, name, fields, .. } in objects(model, reach) {
        let fields: String = fields
            .iter()
            .map(|(name, field, _)| format!("        {}: {} {};\n", identifier(name), view(field), seen(&field.kind)))
            .collect();
        let _ = write!(text, "\nview! {{\n    /// {title}.\n    {name}<'a> {{\n{fields}    }}\n}}\n");
    }
    for (name, words) in reach.enums() {
        let list: Vec<_> = words.values.names().collect();
        let _ = write!(text, "\nwords! {{\n    /// {}.\n    {name} {{ {} }}\n}}\n", words.zh, list.join(" "));
    }
    text
}

pub fn tables(model: &Model, reach: &Reach<'_>) -> Result<String> {
    let mut book = Book::new();
    let mut schemas = String::new();
    for Object { title, name, has_rules, fields } in objects(model, reach) {
        let rows = fields.iter().map(|(name, field, place)| book.row(model, name, field, *place)).collect::<Result<String>>()?;
        let _ = write!(
            schemas,
            "\n/// {title}.\npub static {}: Schema = Schema {{ #[cfg(not(target_family = \"wasm\"))] name: {name:?}, book: &BOOK, has_rules: \
             {has_rules}, rows: &[\n{rows}] }};\n",
            constant(name)
        );
    }
    for (name, words) in reach.enums() {
        let list: Vec<_> = words.values.names().collect();
        let (title, name) = (&words.zh, constant(name));
        let _ = write!(schemas, "\n/// {title}.\npub static {name}: Enumeration = Enumeration {{ list: {:?} }};\n", list.join(" "));
    }
    let Book { names, kinds, limits } = book;
    Ok(format!(
        "//! Object types, enumerations, and the parameters of operations.\n\nuse super::patterns;\n\
         use crate::schema::{{Book, Decides, Enumeration, Kind, Limits, Place, Presence, Row, Schema, Side}};\n\n\
         static BOOK: Book = Book {{\n    names: {names:?},\n    kinds: &[{}],\n    limits: &[\n{}    ],\n}};\n{schemas}",
        kinds.join(", "),
        limits.iter().map(|limits| format!("        {limits},\n")).collect::<String>()
    ))
}

/// What rows name by numbers: each thing once.
struct Book {
    names: String,
    kinds: Vec<String>,
    limits: Vec<String>,
}

impl Book {
    fn new() -> Self {
        Self { names: String::new(), kinds: Vec::new(), limits: Vec::new() }
    }

    /// A line for a field, which says in words what its numbers mean.
    fn row(&mut self, model: &Model, name: &str, field: &Field, place: Option<Place>) -> Result<String> {
        let begin = self.names.find(name).unwrap_or_else(|| {
            self.names.push_str(name);
            self.names.len() - name.len()
        });
        let of = FieldType { is_list: false, ..field.kind.clone() };
        let kind = number(&mut self.kinds, kind(model, &of));
        let limits = number(&mut self.limits, limits(field, place).with_context(|| format!("the field {name}"))?);
        ensure!(begin <= usize::from(u16::MAX) && kind < 1 << 15 && limits <= usize::from(u16::MAX), "there are too many fields");
        let row = if field.kind.is_list { "list" } else { "one" };
        let (request, response) = presences(field);
        let words = match (request, response) {
            (request, "Never") => request.to_owned(),
            ("Never", response) => response.to_owned(),
            (request, response) => format!("{request} in requests, {response} in responses"),
        };
        Ok(format!(
            "Row::{row}({begin}, {}, {kind}, {limits}), // {name}: {}, {}\n",
            name.len(),
            seen(&field.kind).replace("<'a>", ""),
            words.to_lowercase()
        ))
    }
}

/// The number of a text in a list, which it is added to.
fn number(list: &mut Vec<String>, text: String) -> usize {
    list.iter().position(|other| *other == text).unwrap_or_else(|| {
        list.push(text);
        list.len() - 1
    })
}

fn limits(field: &Field, place: Option<Place>) -> Result<String> {
    let (request, response) = presences(field);
    let base = if request == "Required" && response == "Required" { "Required" } else { "Optional" };
    let mut members = Vec::new();
    for (direction, presence) in [("request", request), ("response", response)] {
        if presence != base {
            members.push(format!("{direction}: Presence::{presence}"));
        }
    }
    if let [side] = field.sides.as_slice() {
        members.push(format!("side: Some(Side::{})", if *side == Side::Brand { "Brand" } else { "Merchant" }));
    }
    let decides = decides(field);
    members.extend(decides.map(|decides| format!("decides: Decides::{decides}")));
    if let Some(place) = place.filter(|place| *place != Place::Body) {
        members.push(format!("place: Place::{place:?}"));
    }
    let characters = [("min_chars", field.min_chars), ("max_chars", field.max_chars)];
    let items = [("min_items", field.min_items), ("max_items", field.max_items)];
    for (limit, value) in characters.into_iter().chain(items) {
        members.extend(value.map(|value| format!("{limit}: {value}")));
    }
    members.extend(numbers(field.min, field.max));
    let mut item = numbers(field.item_min, field.item_max);
    item.extend(field.item_max_chars.map(|value| format!("max_chars: {value}")));
    item.extend(field.item_pattern.as_ref().map(|name| format!("pattern: Some(&patterns::{})", constant(name))));
    if !item.is_empty() {
        let base = if decides.is_some() { "DECIDING" } else { "REQUIRED" };
        members.push(format!("items: Some(&Limits {{ {}, ..Limits::{base} }})", item.join(", ")));
    }
    for (limit, name) in [("pattern", &field.pattern), ("advice", &field.pattern_advice)] {
        members.extend(name.as_ref().map(|name| format!("{limit}: Some(&patterns::{})", constant(name))));
    }
    let lengths = [field.min_chars, field.max_chars, field.min_items, field.max_items, field.item_max_chars];
    ensure!(lengths.into_iter().flatten().all(|length| length < u32::from(u16::MAX)), "a length is larger than its number can be");
    ensure!(field.min.is_none_or(|min| i32::try_from(min).is_ok()), "min is larger than its number can be");
    let base = format!("Limits::{}", base.to_uppercase());
    Ok(if members.is_empty() { base } else { format!("Limits {{ {}, ..{base} }}", members.join(", ")) })
}

fn numbers(min: Option<i64>, max: Option<i64>) -> Vec<String> {
    let min = min.filter(|min| *min != 0).map(|min| format!("min: {min}"));
    min.into_iter().chain(max.map(|max| format!("max: {max}"))).collect()
}

fn decides(field: &Field) -> Option<&'static str> {
    let always = field.response == Some(ResponsePresence::Required);
    field.decides.then_some(if always { "Always" } else { "WhenGiven" })
}

/// In requests and in responses. A field of one of them alone is never in the other.
fn presences(field: &Field) -> (&'static str, &'static str) {
    let request = match field.request {
        None => "Never",
        Some(_) if field.filled_in => "Optional",
        Some(RequestPresence::Required) => "Required",
        Some(RequestPresence::Conditional | RequestPresence::Optional) => "Optional",
    };
    let response = match field.response {
        None => "Never",
        Some(ResponsePresence::Required) => "Required",
        Some(ResponsePresence::Expected) => "Expected",
        Some(ResponsePresence::Optional) => "Optional",
    };
    (request, response)
}

/// A rule sees as always there what is required wherever it is.
fn view(field: &Field) -> &'static str {
    let (request, response) = presences(field);
    let is_required = |presence| presence == "Required" || presence == "Never";
    if is_required(request) && is_required(response) && field.sides.is_empty() { "required" } else { "optional" }
}

fn kind(model: &Model, FieldType { kind, is_list }: &FieldType) -> String {
    let one = match kind {
        Kind::Text | Kind::File => "Kind::Text".to_owned(),
        Kind::Time => "Kind::Time".to_owned(),
        Kind::Integer => "Kind::Integer".to_owned(),
        Kind::Fen => "Kind::Fen".to_owned(),
        Kind::Boolean => "Kind::Bool".to_owned(),
        Kind::Named(name) if model.enums.contains(name) => format!("Kind::Enumeration(&{})", constant(name)),
        Kind::Named(name) => format!("Kind::Object(&{})", constant(name)),
    };
    if *is_list { format!("Kind::List(&{one})") } else { one }
}

fn seen(FieldType { kind, is_list }: &FieldType) -> String {
    let one = match kind {
        Kind::Text | Kind::File => "Text<'a>".to_owned(),
        Kind::Time => "Time<'a>".to_owned(),
        Kind::Integer => "i64".to_owned(),
        Kind::Fen => "Fen".to_owned(),
        Kind::Boolean => "bool".to_owned(),
        Kind::Named(name) => format!("{name}<'a>"),
    };
    if *is_list { format!("Vec<{one}>") } else { one }
}

/// A name that Rust takes.
fn identifier(name: &str) -> String {
    if ["type", "use", "return", "move", "ref"].contains(&name) { format!("r#{name}") } else { name.to_owned() }
}
