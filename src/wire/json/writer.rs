//! Writes values as JSON. Refuses nothing: a value that exists can be written.

use crate::wire::schema::Place;
use crate::wire::value::{Object, View};

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

/// Writes a value.
#[must_use]
pub fn write(value: &Json<'_>) -> String {
    let mut text = String::new();
    json(value, &mut text);
    text
}

/// Writes the body of a request: the fields that belong in the body, in declared order.
#[must_use]
pub fn write_body(object: &dyn Object<'_>) -> String {
    let mut text = String::new();
    members(object, Some(Place::Body), &mut text);
    text
}

fn json(value: &Json<'_>, out: &mut String) {
    match value {
        Json::Absent => {}
        Json::Text(text) => quoted(text, out),
        Json::Integer(number) => out.push_str(&number.to_string()),
        Json::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Json::Raw(text) => out.push_str(text),
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

fn members(object: &dyn Object<'_>, place: Option<Place>, out: &mut String) {
    let fields = object.schema().fields.iter().enumerate();
    let placed = fields.filter(|(_, field)| place.is_none_or(|place| field.limits.place == place));
    let declared = placed.map(|(index, field)| (field.name, object.view(index)));
    let unknown = object.unknown().iter().map(|(name, text)| (name.as_ref(), View::Raw(text)));
    let present = declared.chain(unknown).filter(|(_, view)| !matches!(view, View::Absent));
    listed(present, out, ['{', '}'], |(name, value), out| {
        named(name, out);
        view(&value, out);
    });
}

fn view(value: &View<'_, '_>, out: &mut String) {
    match value {
        View::Object(object) => members(*object, None, out),
        View::List(list) => listed(0..list.count(), out, ['[', ']'], |index, out| view(&list.view(index), out)),
        View::Absent => {}
        View::Text(text) => quoted(text, out),
        View::Integer(number) => json(&Json::Integer(*number), out),
        View::Bool(value) => json(&Json::Bool(*value), out),
        View::Raw(text) => out.push_str(text),
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
    while let Some((plain, after)) =
        rest.bytes().position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20)).and_then(|at| rest.split_at_checked(at))
    {
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
            Some(control) => escaped(u32::from(control), out),
            None => {}
        }
        rest = characters.as_str();
    }
    out.push_str(rest);
    out.push('"');
}

/// A UTF-16 unit as an escape.
pub(super) fn escaped(unit: u32, out: &mut String) {
    out.push_str("\\u");
    for shift in [12, 8, 4, 0] {
        out.extend(char::from_digit((unit >> shift) & 0xf, 16));
    }
}
