//! Reads and writes declared objects as JSON; the only user of `serde_json`. Refuses texts over 1 MiB or deeper than 32 levels,
//! anything but an object at the root, doubled names, and integers that a JavaScript number would round. Requests are judged
//! strictly, answers leniently; all findings are collected, none stops the reading.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::value::RawValue;

use super::Text;
use super::declare::{Field, Limits, List, MAX_SAFE_INTEGER, Object, Place, Presence, Report, Slot, View};
use super::time::TimeForm;
use super::url;
use crate::error::{Finding, Reason, Severity};

/// The longest text read.
pub const MAX_BYTES: usize = 1 << 20;
/// The most findings kept; a text has at most this many reasons that a person can read.
pub const MAX_FINDINGS: usize = 1000;
/// The deepest nesting read. The documented entities need 8.
pub const MAX_DEPTH: u32 = 32;

/// How a text is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judge {
    /// What is sent: unknown names, `null`, and every breach of a limit or rule refuse.
    Strict,
    /// What was received: only wrong types and missing required fields refuse; other breaches are warnings.
    Lenient,
}

/// What reading found.
#[derive(Debug, Default)]
pub struct Reading {
    /// All findings, up to [`MAX_FINDINGS`].
    pub findings: Vec<Finding>,
    /// Whether a finding refuses the text.
    pub refused: bool,
    /// Whether the text holds integers, outside the declared fields, that a JavaScript number would round.
    pub has_unsafe_numbers: bool,
}

/// A text that cannot be read at all.
#[derive(Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Why.
    pub reason: Reason,
    /// JSON pointer to where reading stopped.
    pub path: String,
}

/// The text of a JSON body.
///
/// # Errors
/// When it is longer than [`MAX_BYTES`] or not UTF-8.
pub fn text_of(bytes: &[u8]) -> Result<&str, Unreadable> {
    let unreadable = |reason| Unreadable { reason, path: String::new() };
    if bytes.len() > MAX_BYTES {
        return Err(unreadable(Reason::JSON_TOO_LONG));
    }
    std::str::from_utf8(bytes).map_err(|_| unreadable(Reason::JSON_NOT_UTF8))
}

/// Reads a text into an object.
///
/// # Errors
/// When it is not a JSON text, or one that nests too deep. A text of the wrong shape is not an error but has findings.
pub fn read<'a>(text: &'a str, object: &mut dyn Object<'a>, judge: Judge) -> Result<Reading, Unreadable> {
    let mut context = Context {
        judge,
        path: Vec::new(),
        depth: 0,
        too_deep: false,
        has_unsafe_numbers: false,
        findings: Vec::new(),
        refused: false,
    };
    if text.len() > MAX_BYTES {
        return Err(context.unreadable(Reason::JSON_TOO_LONG));
    }
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let reader = Reader { context: &mut context, slot: Some(Slot::Object(object)), limits: &Limits::NONE };
    let read = reader.deserialize(&mut deserializer).and_then(|()| deserializer.end());
    if read.is_err() {
        let reason = if context.too_deep { Reason::JSON_TOO_DEEP } else { Reason::JSON_SYNTAX };
        return Err(context.unreadable(reason));
    }
    Ok(Reading { findings: context.findings, refused: context.refused, has_unsafe_numbers: context.has_unsafe_numbers })
}

/// Reads pairs of strings: headers, keys with their ids.
///
/// # Errors
/// When the text is anything else.
pub fn read_pairs(text: &str) -> Result<Vec<(String, String)>, Unreadable> {
    serde_json::from_str(text).map_err(|_| Unreadable { reason: Reason::JSON_SYNTAX, path: String::new() })
}

/// Writes the body of a request: the fields that belong in the body, in declared order.
///
/// `None` when the writer fails, which it has no reason to.
#[must_use]
pub fn write(object: &dyn Object<'_>) -> Option<String> {
    serde_json::to_string(&Members { object, place: Some(Place::Body) }).ok()
}

/// Writes a list of plain values.
///
/// `None` when the writer fails, which it has no reason to.
#[must_use]
pub fn write_list<T: Serialize>(list: &[T]) -> Option<String> {
    serde_json::to_string(list).ok()
}

/// The same JSON text in ASCII: other characters, which only strings can hold, are escaped. Hosts take over ASCII several times faster.
#[must_use]
pub fn to_ascii(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let mut ascii = String::with_capacity(text.len().saturating_mul(2));
    let mut rest = text;
    while let Some(start) = rest.bytes().position(|byte| !byte.is_ascii()) {
        let (before, from) = rest.split_at(start);
        ascii.push_str(before);
        let mut letters = from.chars();
        let mut units = [0; 2];
        for unit in letters.next().unwrap_or_default().encode_utf16(&mut units) {
            ascii.push_str("\\u");
            for shift in [12, 8, 4, 0] {
                let digit = char::from_digit(u32::from((*unit >> shift) & 0xf), 16);
                ascii.extend(digit);
            }
        }
        rest = letters.as_str();
    }
    ascii.push_str(rest);
    Cow::Owned(ascii)
}

/// The same text with every integer beyond 2^53 - 1 put in quotes, so that `JSON.parse` cannot round it.
#[must_use]
pub fn quote_unsafe_numbers(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len().saturating_add(16));
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c == '"' || c == '-' || c.is_ascii_digit()) {
        let (before, token) = rest.split_at(start);
        quoted.push_str(before);
        let is_string = token.starts_with('"');
        let length = if is_string { string_length(token) } else { number_length(token) };
        let (token, after) = token.split_at(length);
        let unsafe_number = !is_string && token.parse::<f64>().is_ok_and(is_unsafe);
        if unsafe_number {
            quoted.push('"');
        }
        quoted.push_str(token);
        if unsafe_number {
            quoted.push('"');
        }
        rest = after;
    }
    quoted.push_str(rest);
    quoted
}

fn string_length(token: &str) -> usize {
    let mut escaped = false;
    for (index, byte) in token.bytes().enumerate().skip(1) {
        match byte {
            b'"' if !escaped => return index.saturating_add(1),
            b'\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    token.len()
}

fn number_length(token: &str) -> usize {
    token.find(|c: char| !matches!(c, '0'..='9' | '-' | '+' | '.' | 'e' | 'E')).unwrap_or(token.len())
}

/// Whether a JavaScript number may hold this integer inexactly. 2^53 is where doubles of odd integers end.
fn is_unsafe(number: f64) -> bool {
    number.abs() >= 9_007_199_254_740_992.0
}

/// One step of a JSON pointer.
enum Step<'a> {
    Name(Text<'a>),
    Declared(&'static str),
    Index(usize),
}

struct Context<'a> {
    judge: Judge,
    path: Vec<Step<'a>>,
    depth: u32,
    too_deep: bool,
    has_unsafe_numbers: bool,
    findings: Vec<Finding>,
    refused: bool,
}

impl Context<'_> {
    /// The severity of a breach that only what is sent must not have.
    fn breach(&self) -> Severity {
        match self.judge {
            Judge::Strict => Severity::Error,
            Judge::Lenient => Severity::Warning,
        }
    }

    fn find(&mut self, rule: &'static str, severity: Severity, message: impl Into<String>) {
        self.refused |= severity == Severity::Error;
        if self.findings.len() < MAX_FINDINGS {
            let (path, message) = (pointer(&self.path), message.into());
            self.findings.push(Finding { path, rule, message, severity });
        }
    }

    fn unreadable(&self, reason: Reason) -> Unreadable {
        Unreadable { reason, path: pointer(&self.path) }
    }

    fn enter<E: serde::de::Error>(&mut self) -> Result<(), E> {
        self.depth = self.depth.saturating_add(1);
        self.too_deep = self.depth > MAX_DEPTH;
        if self.too_deep { Err(E::custom("")) } else { Ok(()) }
    }

    fn leave(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    fn refuse_doubled(&mut self, names: &mut [Text<'_>]) {
        names.sort_unstable();
        let doubled = names.windows(2).any(|pair| matches!(pair, [one, other] if one == other));
        if doubled {
            self.find("duplicate", Severity::Error, "has a name twice");
        }
    }
}

/// RFC 6901.
fn pointer(path: &[Step<'_>]) -> String {
    let mut pointer = String::new();
    for step in path {
        pointer.push('/');
        match step {
            Step::Name(name) => pointer.push_str(&name.replace('~', "~0").replace('/', "~1")),
            Step::Declared(name) => pointer.push_str(name),
            Step::Index(index) => pointer.push_str(&index.to_string()),
        }
    }
    pointer
}

/// Reads one value into a slot; without a slot it only judges what every JSON value must keep to.
struct Reader<'c, 's, 'a> {
    context: &'c mut Context<'a>,
    slot: Option<Slot<'s, 'a>>,
    limits: &'static Limits,
}

impl<'a> Reader<'_, '_, 'a> {
    /// A value of another JSON type than declared.
    fn mismatch(self) {
        let Some(slot) = self.slot else { return };
        let wanted = match slot {
            Slot::Text(_) | Slot::Enumeration(_) => "a string",
            Slot::Time(_) => "a time as a string",
            Slot::Integer(_) => "an integer",
            Slot::Bool(_) => "true or false",
            Slot::Object(_) => "an object",
            Slot::List(_) => "an array",
        };
        self.context.find("type", Severity::Error, format!("must be {wanted}"));
    }

    fn integer(self, number: Option<i64>) {
        let number = number.filter(|number| (-MAX_SAFE_INTEGER..=MAX_SAFE_INTEGER).contains(number));
        match (self.slot, number) {
            (Some(Slot::Integer(slot)), Some(number)) => {
                *slot = number;
                let severity = self.context.breach();
                if number < self.limits.min {
                    self.context.find("min", severity, format!("must be at least {}", self.limits.min));
                }
                if number > self.limits.max {
                    self.context.find("max", severity, format!("must be at most {}", self.limits.max));
                }
            }
            (Some(Slot::Integer(_)), None) => {
                self.context.find("safe_integer", Severity::Error, "is an integer beyond 2^53-1");
            }
            (None, None) => {
                self.context.has_unsafe_numbers = true;
                let severity = self.context.breach();
                self.context.find("safe_integer", severity, "is an integer beyond 2^53-1: given as its digits");
            }
            (None, Some(_)) => {}
            (slot, _) => Reader { slot, ..self }.mismatch(),
        }
    }

    fn text(self, text: Text<'a>) {
        let (context, limits, strict) = (self.context, self.limits, Judge::Strict);
        let severity = context.breach();
        match self.slot {
            Some(Slot::Text(slot)) => {
                if context.judge == strict && limits.place == Place::Path && !url::is_segment(&text) {
                    context.find("path", severity, "must not be empty, \".\" or \"..\": it is part of the URL");
                } else if context.judge == strict && text.is_empty() {
                    context.find("empty", severity, "must not be empty");
                }
                if let Some(max) = limits.max_chars {
                    // Counting is only needed when even single bytes would be too many.
                    let count = if text.len() > max { text.chars().count() } else { 0 };
                    if count > max {
                        context.find("max_chars", severity, format!("must have at most {max} characters, has {count}"));
                    }
                }
                if let Some(pattern) = limits.pattern.filter(|pattern| !text.is_empty() && !(pattern.holds)(&text)) {
                    context.find("pattern", severity, format!("must match {}", pattern.text));
                }
                *slot = text;
            }
            Some(Slot::Time(slot)) => {
                if TimeForm::of(&text) != TimeForm::Rfc3339 {
                    context.find("time", severity, "must be RFC 3339: yyyy-MM-DDTHH:mm:ss+08:00");
                }
                slot.0 = text;
            }
            Some(Slot::Enumeration(slot)) => {
                if !slot.set(text) && context.judge == strict {
                    context.find("enum", severity, "must be one of the documented values");
                }
            }
            slot => Reader { context, slot, limits }.mismatch(),
        }
    }

    fn members<M: MapAccess<'a>>(context: &mut Context<'a>, object: &mut dyn Object<'a>, mut map: M) -> Result<(), M::Error> {
        let schema = object.schema();
        let mut seen = 0_u64;
        let mut unknown = Vec::new();
        let refused_before = std::mem::take(&mut context.refused);
        while let Some(name) = map.next_key_seed(Name)? {
            let declared = schema.fields.iter().enumerate().find(|(_, field)| field.name == name);
            let Some((index, field)) = declared else {
                context.path.push(Step::Name(name.clone()));
                if context.judge == Judge::Strict {
                    context.find("unknown", Severity::Error, unknown_field(&name, schema.fields));
                    map.next_value_seed(Reader { context, slot: None, limits: &Limits::NONE })?;
                } else {
                    let raw: &'a RawValue = map.next_value()?;
                    let mut nested = serde_json::Deserializer::from_str(raw.get());
                    let reader = Reader { context, slot: None, limits: &Limits::NONE };
                    reader.deserialize(&mut nested).map_err(M::Error::custom)?;
                    object.keep_unknown(name.clone(), raw);
                }
                context.path.pop();
                unknown.push(name);
                continue;
            };
            context.path.push(Step::Declared(field.name));
            let bit = u32::try_from(index).ok().and_then(|index| 1_u64.checked_shl(index)).unwrap_or(0);
            let slot = if seen & bit == 0 {
                object.slot(index)
            } else {
                context.find("duplicate", Severity::Error, "is there twice");
                None
            };
            seen |= bit;
            map.next_value_seed(Reader { context, slot, limits: &field.limits })?;
            context.path.pop();
        }
        context.refuse_doubled(&mut unknown);
        for (index, field) in schema.fields.iter().enumerate() {
            let bit = u32::try_from(index).ok().and_then(|index| 1_u64.checked_shl(index)).unwrap_or(0);
            let severity = match field.presence {
                _ if seen & bit != 0 => continue,
                Presence::Optional => continue,
                Presence::Required => Severity::Error,
                Presence::Expected => context.breach(),
            };
            context.path.push(Step::Declared(field.name));
            context.find("required", severity, "is required");
            context.path.pop();
        }
        // The rules between fields are about complete objects: a finding that refuses would only cause others.
        if !context.refused || context.judge == Judge::Strict {
            let severity = context.breach();
            let Context { path, findings, refused, .. } = &mut *context;
            object.check(&mut Report { findings, place: &|| pointer(path), severity, refused });
        }
        context.refused |= refused_before;
        Ok(())
    }
}

fn unknown_field(name: &str, fields: &'static [Field]) -> String {
    let nearest = nearest(name, fields).map_or(String::new(), |near| format!("; did you mean {near}?"));
    format!("is not a field of this object{nearest}")
}

/// The declared field that a mistyped name most likely means: equal but for letter case, `_` and `-`, or one typing error away.
fn nearest(name: &str, fields: &'static [Field]) -> Option<&'static str> {
    let plain = |text: &str| text.replace(['_', '-'], "").to_ascii_lowercase();
    let wanted = plain(name);
    fields.iter().map(|field| field.name).find(|field| {
        let field = plain(field);
        field == wanted || (field.len() > 3 && one_edit_apart(field.as_bytes(), wanted.as_bytes()))
    })
}

fn one_edit_apart(one: &[u8], other: &[u8]) -> bool {
    let same_start = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (one, other) = (one.get(same_start..).unwrap_or(&[]), other.get(same_start..).unwrap_or(&[]));
    let without_first = |bytes: &'_ [u8]| bytes.get(1..).unwrap_or(&[]).to_vec();
    without_first(one) == other
        || without_first(other) == one
        || without_first(one) == without_first(other)
        || matches!((one, other), ([a, b, rest @ ..], [c, d, more @ ..]) if a == d && b == c && rest == more)
}

impl<'a> DeserializeSeed<'a> for Reader<'_, '_, 'a> {
    type Value = ();
    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'a> Visitor<'a> for Reader<'_, '_, 'a> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        match self.slot {
            Some(Slot::Bool(slot)) => *slot = value,
            _ => self.mismatch(),
        }
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.integer(Some(value));
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.integer(i64::try_from(value).ok());
        Ok(())
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        // Integers beyond 64 bits arrive here too.
        if is_unsafe(value) {
            self.integer(None)
        } else {
            self.mismatch()
        }
        Ok(())
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        self.text(Cow::Owned(value.to_string()));
        Ok(())
    }

    fn visit_borrowed_str<E>(self, value: &'a str) -> Result<(), E> {
        self.text(Cow::Borrowed(value));
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        if self.context.judge == Judge::Strict && self.slot.is_some() && !self.context.path.is_empty() {
            self.context.find("null", Severity::Error, "must be left out instead of null");
        } else {
            self.mismatch();
        }
        Ok(())
    }

    fn visit_seq<S: SeqAccess<'a>>(self, mut seq: S) -> Result<(), S::Error> {
        let Self { context, slot, limits } = self;
        let mut none: Vec<Nothing> = Vec::new();
        let list: &mut dyn List<'a> = match slot {
            Some(Slot::List(list)) => list,
            slot => {
                Reader { context: &mut *context, slot, limits }.mismatch();
                &mut none
            }
        };
        context.enter()?;
        let mut index = 0_usize;
        loop {
            context.path.push(Step::Index(index));
            let reader = Element { context: &mut *context, list: &mut *list };
            if seq.next_element_seed(reader)?.is_none() {
                context.path.pop();
                break;
            }
            context.path.pop();
            index = index.saturating_add(1);
        }
        context.leave();
        if let Some(max) = limits.max_items.filter(|max| index > *max) {
            let severity = context.breach();
            context.find("max_items", severity, format!("must have at most {max} items, has {index}"));
        }
        Ok(())
    }

    fn visit_map<M: MapAccess<'a>>(self, mut map: M) -> Result<(), M::Error> {
        let Self { context, slot, limits } = self;
        context.enter()?;
        if let Some(Slot::Object(object)) = slot {
            Self::members(context, object, map)?;
        } else {
            Reader { context: &mut *context, slot, limits }.mismatch();
            let mut names = Vec::new();
            while let Some(name) = map.next_key_seed(Name)? {
                context.path.push(Step::Name(name.clone()));
                map.next_value_seed(Reader { context, slot: None, limits: &Limits::NONE })?;
                context.path.pop();
                names.push(name);
            }
            context.refuse_doubled(&mut names);
        }
        context.leave();
        Ok(())
    }
}

/// One more value of a list; room is only made once there is one.
struct Element<'c, 's, 'a> {
    context: &'c mut Context<'a>,
    list: &'s mut dyn List<'a>,
}

impl<'a> DeserializeSeed<'a> for Element<'_, '_, 'a> {
    type Value = ();
    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        let Self { context, list } = self;
        Reader { context, slot: list.push(), limits: &Limits::NONE }.deserialize(deserializer)
    }
}

/// A list that keeps nothing, for arrays that are not declared.
struct Nothing;

impl<'a> List<'a> for Vec<Nothing> {
    fn push(&mut self) -> Option<Slot<'_, 'a>> {
        None
    }
    fn count(&self) -> usize {
        0
    }
    fn view(&self, _: usize) -> View<'_, 'a> {
        View::Absent
    }
}

/// The name of a member, borrowed from the text where it has no escapes.
struct Name;

impl<'a> DeserializeSeed<'a> for Name {
    type Value = Text<'a>;
    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<Text<'a>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'a> Visitor<'a> for Name {
    type Value = Text<'a>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }
    fn visit_str<E>(self, value: &str) -> Result<Text<'a>, E> {
        Ok(Cow::Owned(value.to_string()))
    }
    fn visit_borrowed_str<E>(self, value: &'a str) -> Result<Text<'a>, E> {
        Ok(Cow::Borrowed(value))
    }
}

/// The members of an object, all of them or those of one place.
struct Members<'s, 'a> {
    object: &'s dyn Object<'a>,
    place: Option<Place>,
}

impl Serialize for Members<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (index, field) in self.object.schema().fields.iter().enumerate() {
            let wanted = self.place.is_none_or(|place| field.limits.place == place);
            match self.object.view(index) {
                View::Absent => {}
                view if wanted => map.serialize_entry(field.name, &view)?,
                _ => {}
            }
        }
        for (name, value) in self.object.unknown() {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl Serialize for View<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            View::Absent => serializer.serialize_unit(),
            View::Text(text) => serializer.serialize_str(text),
            View::Integer(number) => serializer.serialize_i64(*number),
            View::Bool(value) => serializer.serialize_bool(*value),
            View::Object(object) => Members { object: *object, place: None }.serialize(serializer),
            View::List(list) => {
                let mut seq = serializer.serialize_seq(Some(list.count()))?;
                for index in 0..list.count() {
                    seq.serialize_element(&list.view(index))?;
                }
                seq.end()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::declare::object;

    object! {
        /// For these tests.
        Texts<'a> {
            /// Texts.
            texts: optional Vec<Text<'a>>;
        }
    }

    #[test]
    fn a_text_in_ascii_is_the_same_json() {
        let text = "{\"全场\":[\"满100立打8折\",\"é\",\"🎫\",\"\\u5238\",\"plain\"]}";
        let ascii = to_ascii(text);
        assert!(ascii.is_ascii());
        assert_eq!(ascii.matches("\\u").count(), 2 + 4 + 1 + 2 + 1);
        let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
        assert_eq!(value(&ascii), value(text));
        assert!(matches!(to_ascii("{}"), Cow::Borrowed("{}")));
    }

    #[test]
    fn a_text_with_more_findings_than_anyone_reads_is_refused_without_keeping_them_all() {
        let text = format!("{{\"texts\":[{}]}}", ["1"; 2000].join(","));
        let mut object = Texts::default();
        let reading = read(&text, &mut object, Judge::Lenient).unwrap();
        assert_eq!((reading.findings.len(), reading.refused), (MAX_FINDINGS, true));
    }

    #[test]
    fn only_integers_that_a_javascript_number_would_round_are_quoted() {
        let text = r#"{"9007199254740993":"9007199254740993","a\"":[9007199254740991,9007199254740992,-9007199254740993,1.5,1e3,1e30,-0,true]}"#;
        let quoted = r#"{"9007199254740993":"9007199254740993","a\"":[9007199254740991,"9007199254740992","-9007199254740993",1.5,1e3,"1e30",-0,true]}"#;
        assert_eq!(quote_unsafe_numbers(text), quoted);
    }
}
