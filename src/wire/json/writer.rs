//! Writes values as JSON. Refuses nothing: a value that exists can be written.

use super::tokens::plain_length;
use crate::wire::schema::{Field, Place};
use crate::wire::value::{Object, Value};

/// A value to be written.
#[allow(missing_docs, reason = "the arms are the kinds")]
pub enum Json<'t> {
    /// Left out of an object.
    Absent,
    Text(&'t str),
    Integer(i64),
    Bool(bool),
    /// JSON as it is.
    Raw(&'t str),
    Array(Vec<Json<'t>>),
    Object(Vec<(&'t str, Json<'t>)>),
}

impl<'t> From<&'t str> for Json<'t> {
    fn from(text: &'t str) -> Self {
        Self::Text(text)
    }
}

impl<'t, T: Into<Json<'t>>> From<Option<T>> for Json<'t> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Absent, T::into)
    }
}

/// What most often comes after a raw text.
const ROOM: usize = 1024;

/// Writes a value.
#[must_use]
pub fn write(value: &Json<'_>) -> String {
    let mut text = String::new();
    json(value, &mut text);
    text
}

/// Writes the body of a request: the fields that belong in the body, in declared order.
#[must_use]
pub fn write_body(object: &Object<'_>) -> String {
    write(&members(object, |field| field.limits.place == Place::Body))
}

fn members<'t>(object: &'t Object<'_>, belongs: fn(&Field) -> bool) -> Json<'t> {
    let declared = object.fields().filter(|(field, _)| belongs(field)).map(|(field, value)| (field.name, json_of(value)));
    let unknown = object.unknown().iter().map(|(name, text)| (name.as_ref(), Json::Raw(text)));
    Json::Object(declared.chain(unknown).collect())
}

fn json_of<'t>(value: &'t Value<'_>) -> Json<'t> {
    match value {
        Value::Integer(number) => Json::Integer(*number),
        Value::Bool(value) => Json::Bool(*value),
        Value::List(items) => Json::Array(items.iter().map(json_of).collect()),
        Value::Object(object) => members(object, |_| true),
        Value::Null => Json::Raw("null"),
        Value::Unusable(text) => Json::Raw(text),
        other => other.text().into(),
    }
}

fn json(value: &Json<'_>, out: &mut String) {
    match value {
        Json::Absent => {}
        Json::Text(text) => quoted(text, out),
        Json::Integer(number) => out.push_str(&number.to_string()),
        Json::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Json::Raw(text) => {
            // It may have 1 MiB, and is not moved again for the little that comes after it: memory of the wasm never shrinks.
            out.reserve(text.len().saturating_add(ROOM));
            out.push_str(text);
        }
        Json::Array(items) => listed(items.iter(), out, ['[', ']'], json),
        Json::Object(members) => {
            let present = members.iter().filter(|(_, value)| !matches!(value, Json::Absent));
            listed(present, out, ['{', '}'], |(name, value), out| {
                named(name, out);
                json(value, out);
            });
        }
    }
}

fn listed<T>(items: impl Iterator<Item = T>, out: &mut String, [open, close]: [char; 2], each: impl Fn(T, &mut String)) {
    out.push(open);
    for (index, item) in items.enumerate() {
        if index > 0 {
            out.push(',');
        }
        each(item, out);
    }
    out.push(close);
}

fn named(name: &str, out: &mut String) {
    quoted(name, out);
    out.push(':');
}

/// A string. Escapes what must be, in the short forms that hosts use too.
fn quoted(text: &str, out: &mut String) {
    out.push('"');
    let mut rest = text;
    while let Some((plain, after)) = plain_length(rest.as_bytes()).and_then(|at| rest.split_at_checked(at)) {
        out.push_str(plain);
        let mut characters = after.chars();
        match characters.next() {
            Some('\n') => out.push_str("\\n"),
            Some('\r') => out.push_str("\\r"),
            Some('\t') => out.push_str("\\t"),
            Some('\u{8}') => out.push_str("\\b"),
            Some('\u{c}') => out.push_str("\\f"),
            Some(special @ ('"' | '\\')) => {
                out.push('\\');
                out.push(special);
            }
            Some(control) => {
                let escape = escaped(control.try_into().unwrap_or_default());
                out.push_str(str::from_utf8(&escape).unwrap_or_default());
            }
            None => {}
        }
        rest = characters.as_str();
    }
    out.push_str(rest);
    out.push('"');
}

/// How long an escape is.
pub(super) const ESCAPE: usize = 6;

/// A UTF-16 unit as an escape.
pub(super) fn escaped(unit: u16) -> [u8; ESCAPE] {
    let digit = |shift: u32| {
        let digit = (unit >> shift).to_le_bytes()[0] & 0xf;
        digit.wrapping_add(if digit < 10 { b'0' } else { b'a'.wrapping_sub(10) })
    };
    [b'\\', b'u', digit(12), digit(8), digit(4), digit(0)]
}
