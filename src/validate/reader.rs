//! Reads JSON values as they are declared, and compares them with the declaration. serde_json reads the text; one visitor serves every
//! type, so that a type costs its table of fields and no code.

use std::fmt::{Formatter, Result as Written};

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::context::Context;
use super::findings::Report;
use super::nearest::nearest;
use super::value::{Object, Value};
use crate::error::Severity;
use crate::json::pointer::{Step, pointer};
use crate::schema::{Decides, Enumeration, Field, Kind, Limits, MAX_SAFE_INTEGER, Pattern, Place, Presence, Schema};
use crate::wire::time::TimeForm;
use crate::wire::{Text, url};

/// 2^53, where JavaScript numbers stop holding every integer.
const FIRST_UNSAFE: f64 = 9_007_199_254_740_992.0;
/// How far serde_json's double of a number with a point or an exponent may be from the nearest one there.
const ROUNDED_BY: f64 = 2.0;

/// Reads the next value, which is to be of this kind; without a kind only what every JSON value has to keep to is looked at.
pub(super) struct Reader<'r, 'h, 'a> {
    pub(super) context: &'r mut Context<'h, 'a>,
    pub(super) kind: Option<Kind>,
    pub(super) limits: &'static Limits,
}

impl<'a> DeserializeSeed<'a> for Reader<'_, '_, 'a> {
    type Value = Value<'a>;

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<Value<'a>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'a> Visitor<'a> for Reader<'_, '_, 'a> {
    type Value = Value<'a>;

    fn expecting(&self, out: &mut Formatter<'_>) -> Written {
        out.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Value<'a>, E> {
        Ok(self.null())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value<'a>, E> {
        Ok(if let Some(Kind::Bool) = self.kind { Value::Bool(value) } else { self.mismatch() })
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Value<'a>, E> {
        Ok(self.integer(number.unsigned_abs(), number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Value<'a>, E> {
        Ok(self.integer(number, i64::try_from(number).unwrap_or(i64::MAX)))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Value<'a>, E> {
        // Also an integer that 64 bits do not hold; and `-0`, which is 0.
        if number.abs() > FIRST_UNSAFE + ROUNDED_BY {
            return Ok(self.integer(u64::MAX, i64::MAX));
        }
        if number == 0.0 && number.is_sign_negative() {
            return Ok(self.integer(0, 0));
        }
        // Its text decides whether the host would round it.
        self.context.has_unsafe_numbers |= number.abs() >= FIRST_UNSAFE - ROUNDED_BY;
        Ok(self.mismatch())
    }

    fn visit_borrowed_str<E: Error>(self, text: &'a str) -> Result<Value<'a>, E> {
        Ok(self.text(Text::Borrowed(text)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value<'a>, E> {
        Ok(self.text(Text::Owned(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'a>>(self, items: A) -> Result<Value<'a>, A::Error> {
        let Self { context, kind, limits } = self;
        if let Some(Kind::List(item)) = kind {
            return list(context, Some(*item), limits, items).map(Value::List);
        }
        context.mismatch(kind, limits);
        list(context, None, &Limits::OPTIONAL, items)?;
        Ok(Value::Unusable)
    }

    fn visit_map<A: MapAccess<'a>>(self, members: A) -> Result<Value<'a>, A::Error> {
        let Self { context, kind, limits } = self;
        if let Some(Kind::Object(schema)) = kind {
            return object(context, Some(schema), members).map(|object| Value::Object(Box::new(object)));
        }
        context.mismatch(kind, limits);
        object(context, None, members)?;
        Ok(Value::Unusable)
    }
}

impl<'a> Reader<'_, '_, 'a> {
    /// A value of another JSON type than declared, or one that is not declared.
    fn mismatch(self) -> Value<'a> {
        self.context.mismatch(self.kind, self.limits);
        Value::Unusable
    }

    fn null(self) -> Value<'a> {
        let Self { context, kind, limits } = self;
        let Some(kind) = kind else { return Value::Unusable };
        if !context.is_request() {
            // As if it had been left out.
            context.find_type(kind, context.missing(limits));
            return Value::Null;
        }
        if context.path.is_empty() {
            context.find_type(kind, Severity::Error);
        } else {
            context.find("null", Severity::Error, "must be left out instead of null");
        }
        Value::Unusable
    }

    /// A whole number, and how far it is from 0, which may be further than a signed integer reaches.
    fn integer(self, distance: u64, number: i64) -> Value<'a> {
        let Self { context, kind, limits } = self;
        let declared = matches!(kind, Some(Kind::Integer | Kind::Fen));
        let is_unsafe = distance > MAX_SAFE_INTEGER.unsigned_abs();
        if !declared {
            context.mismatch(kind, limits);
        }
        // Of a request, another type is enough to say.
        if is_unsafe && (declared || kind.is_none() || !context.is_request()) {
            context.find_rounded(context.wrong_type(limits));
        }
        if is_unsafe || !declared {
            return Value::Unusable;
        }
        let severity = context.breach();
        if number < i64::from(limits.min) {
            context.find("min", severity, format!("must be at least {}", limits.min));
        }
        if number > limits.max {
            context.find("max", severity, format!("must be at most {}", limits.max));
        }
        Value::Integer(number)
    }

    fn text(self, text: Text<'a>) -> Value<'a> {
        let Self { context, kind, limits } = self;
        match kind {
            Some(Kind::Text) => {
                check_text(context, &text, limits);
                Value::Text(text)
            }
            Some(Kind::Time) => {
                if TimeForm::of(&text) != TimeForm::Rfc3339 {
                    context.find("time", context.breach(), "must be RFC 3339: yyyy-MM-DDTHH:mm:ss+08:00");
                }
                Value::Text(text)
            }
            Some(Kind::Enumeration(words)) => word(context, text, words),
            kind => {
                context.mismatch(kind, limits);
                Value::Unusable
            }
        }
    }
}

fn check_text(context: &mut Context<'_, '_>, text: &str, limits: &Limits) {
    let severity = context.breach();
    if context.is_request() && text.bytes().any(|byte| byte >= FOUR_BYTES) {
        context.find("character", Severity::Warning, "has a character beyond U+FFFF, which WeChat Pay does not support");
    }
    if context.is_request() && limits.place == Place::Path && !url::is_segment(text) {
        context.find("path", severity, "must not be empty, \".\" or \"..\": it is part of the URL");
    } else if context.is_request() && text.is_empty() {
        context.find("empty", severity, "must not be empty");
    }
    let fewest = usize::from(limits.min_chars);
    let most = if limits.max_chars == u16::MAX { usize::MAX } else { usize::from(limits.max_chars) };
    // Counting is only needed when even single bytes would be too many, or too few.
    let count = if text.len() <= most && fewest == 0 { fewest } else { text.chars().count() };
    if count > most {
        context.find("max_chars", severity, format!("must have at most {most} characters, has {count}"));
    }
    if count < fewest && !text.is_empty() {
        context.find("min_chars", severity, format!("must have at least {fewest} characters, has {count}"));
    }
    let broken = |pattern: &&Pattern| !text.is_empty() && !pattern.holds(text);
    if let Some(pattern) = limits.pattern.filter(broken) {
        context.find("pattern", severity, format!("must match {}", pattern.text));
    }
    if let Some(pattern) = limits.advice.filter(broken) {
        context.find("pattern", Severity::Warning, format!("should match {}", pattern.text));
    }
}

fn word<'a>(context: &mut Context<'_, 'a>, text: Text<'a>, words: &'static Enumeration) -> Value<'a> {
    if let Some(index) = words.words().position(|word| word == text) {
        return Value::Word(words, index);
    }
    if context.is_request() {
        context.find("enum", Severity::Error, "must be one of the documented values");
    }
    Value::Text(text)
}

/// The items of an array. Without a kind it keeps none.
fn list<'a, A: SeqAccess<'a>>(
    context: &mut Context<'_, 'a>,
    kind: Option<Kind>,
    limits: &Limits,
    mut items: A,
) -> Result<Vec<Value<'a>>, A::Error> {
    if !context.enter() {
        return Ok(Vec::new());
    }
    // Of a list that decides, each item does.
    let of_items = match limits.items {
        Some(limits) => limits,
        None if limits.decides == Decides::Nothing => &Limits::REQUIRED,
        None => &Limits::DECIDING,
    };
    let (mut list, mut count) = (Vec::new(), 0_usize);
    loop {
        context.path.push(Step::Index(count));
        let Some(value) = items.next_element_seed(Reader { context: &mut *context, kind, limits: of_items })? else { break };
        context.path.pop();
        if kind.is_some() {
            list.push(value);
        }
        count = count.saturating_add(1);
    }
    context.path.pop();
    context.leave();
    if kind.is_some() && limits.max_items != u16::MAX && count > usize::from(limits.max_items) {
        context.find("max_items", context.breach(), format!("must have at most {} items, has {count}", limits.max_items));
    }
    if kind.is_some() && count < usize::from(limits.min_items) {
        context.find("min_items", context.breach(), format!("must have at least {} items, has {count}", limits.min_items));
    }
    Ok(list)
}

/// An object, declared or not.
fn object<'a, A: MapAccess<'a>>(
    context: &mut Context<'_, 'a>,
    schema: Option<&'static Schema>,
    members: A,
) -> Result<Object<'a>, A::Error> {
    if !context.enter() {
        return Ok(Object::new(Schema::UNKNOWN));
    }
    let had_errors = std::mem::take(&mut context.findings.has_errors);
    let object = read_members(context, schema, members)?;
    let (direction, side) = (context.how.direction, context.how.side);
    let declared = object.schema();
    for index in 0..declared.rows.len() {
        if !matches!(object.at(index), Value::Absent) {
            continue;
        }
        let missing = |field: &Field| matches!(field.presence(direction, side), Presence::Required | Presence::Expected);
        if let Some(field) = declared.field(index).filter(missing) {
            context.path.push(Step::Declared(field.name));
            context.find("required", context.missing(field.limits), "is required");
            context.path.pop();
        }
    }
    // The rules between fields are about complete objects: of a response that is unusable they would only say so again.
    if object.schema().has_rules && (!context.findings.has_errors || context.is_request()) {
        let Context { path, findings, how, .. } = &mut *context;
        if let Some(check) = (how.rules)(object.schema()) {
            let place = || pointer(path);
            let (upload, now) = (how.upload, how.now);
            check(object.values(), &mut Report { object: &object, findings, place: &place, direction, upload, now });
        }
    }
    context.findings.has_errors |= had_errors;
    context.leave();
    Ok(object)
}

fn read_members<'a, A: MapAccess<'a>>(
    context: &mut Context<'_, 'a>,
    schema: Option<&'static Schema>,
    mut members: A,
) -> Result<Object<'a>, A::Error> {
    let mut object = Object::new(schema.unwrap_or(Schema::UNKNOWN));
    let declared = object.schema();
    let mut others = Vec::new();
    // Most texts have the fields in declared order.
    let mut next = 0_usize;
    while let Some(name) = members.next_key_seed(Name)? {
        let (direction, side) = (context.how.direction, context.how.side);
        let is_here = |field: &Field| field.presence(direction, side) != Presence::Never;
        let found = declared.find(&name, next).and_then(|index| Some((index, declared.field(index)?)));
        let Some((index, field)) = found.filter(|(_, field)| is_here(field)) else {
            context.path.push(Step::Name(name.clone()));
            if schema.is_some() && context.is_request() {
                context.find("unknown", Severity::Error, UnknownField { name: &name, schema: declared, is_here: &is_here });
            }
            members.next_value_seed(Reader { context: &mut *context, kind: None, limits: &Limits::OPTIONAL })?;
            others.push(name);
            context.path.pop();
            continue;
        };
        next = index.saturating_add(1);
        context.path.push(Step::Declared(field.name));
        if matches!(object.at(index), Value::Absent) {
            let reader = Reader { context: &mut *context, kind: Some(field.kind), limits: field.limits };
            object.keep(index, members.next_value_seed(reader)?);
        } else {
            context.find("duplicate", context.wrong_type(field.limits), "is there twice");
            members.next_value_seed(Reader { context: &mut *context, kind: None, limits: &Limits::OPTIONAL })?;
            // `JSON.parse` keeps the last one, which is not validated.
            if field.limits.decides == Decides::Nothing {
                object.keep(index, Value::Unusable);
            }
        }
        context.path.pop();
    }
    context.find_doubled(others);
    Ok(object)
}

/// Reads the name of a member, borrowed when it has no escapes.
struct Name;

impl<'a> DeserializeSeed<'a> for Name {
    type Value = Text<'a>;

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<Text<'a>, D::Error> {
        // A name is always a text. `deserialize_str` would bring an error for other types into the wasm.
        deserializer.deserialize_any(self)
    }
}

impl<'a> Visitor<'a> for Name {
    type Value = Text<'a>;

    fn expecting(&self, out: &mut Formatter<'_>) -> Written {
        out.write_str("a name")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'a str) -> Result<Text<'a>, E> {
        Ok(Text::Borrowed(name))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Text<'a>, E> {
        Ok(Text::Owned(name.to_owned()))
    }
}

/// Characters beyond U+FFFF (an emoji, a rare Chinese character) take four bytes, of which the first is at least this.
const FOUR_BYTES: u8 = 0xf0;

/// What is said of a field that is not declared. Made when it is kept, and not for each of the names that a megabyte has room for.
struct UnknownField<'n> {
    name: &'n str,
    schema: &'static Schema,
    is_here: &'n dyn Fn(&Field) -> bool,
}

impl From<UnknownField<'_>> for String {
    fn from(UnknownField { name, schema, is_here }: UnknownField<'_>) -> Self {
        let nearest = nearest(name, schema.fields().filter(|field| is_here(field)))
            .map_or(Self::new(), |near| format!("; did you mean {near}?"));
        format!("is not a field of this object{nearest}")
    }
}

#[cfg(all(test, not(target_family = "wasm")))]
mod tests {
    use super::*;
    use crate::schema::Rule;
    use crate::validate::declare::{enumeration, object};
    use crate::validate::{self, Check, How, Reading};
    use crate::wire::money::Fen;
    use crate::wire::time::Time;
    use Severity::{Error, Warning};

    const RULE: Rule = Rule::error("R1");
    const DIGITS: Pattern = Pattern { text: "^[0-9]{1,9}$", first: "", characters: 0x3ff << 48, min: 1, max: 9 };

    /// The rules of the types here.
    fn rules(schema: &'static Schema) -> Option<Check> {
        match schema.name {
            "Outer" => Some(|members, report| together(&Outer::of(members), report)),
            "Usable" => Some(|members, report| together_there(&Usable::of(members), report)),
            _ => None,
        }
    }

    const REQUEST: How<'_> = How { rules, ..How::REQUEST_WITHOUT_RULES };
    const RESPONSE: How<'_> = How { rules, ..How::WITHOUT_RULES };

    enumeration! {
        /// For these tests.
        Words { ONE TWO }
    }

    object! {
        /// For these tests.
        Inner<'a> {
            /// Required.
            id: required Text<'a>;
            /// A number.
            r#type: optional i64;
        }
    }

    object! {
        /// For these tests: a field of every kind and with every limit.
        Outer<'a>, has_rules = true {
            /// In the path.
            path: optional Text<'a>, place = Place::Path;
            /// Of three characters.
            text: optional Text<'a>, max_chars = 3;
            /// Of two characters or more.
            longer: optional Text<'a>, min_chars = 2;
            /// Of digits.
            digits: optional Text<'a>, pattern = Some(&DIGITS);
            /// A time.
            time: optional Time<'a>;
            /// A word.
            word: optional Words<'a>;
            /// From 1 to 3.
            number: optional i64, min = 1, max = 3;
            /// Money.
            amount: optional Fen;
            /// True or false.
            flag: optional bool;
            /// Of two items.
            list: optional Vec<Text<'a>>, max_items = 2;
            /// An object.
            inner: optional Inner<'a>;
            /// Objects.
            inners: optional Vec<Inner<'a>>;
            /// Only expected.
            wanted: optional bool, request = Presence::Required, response = Presence::Expected;
        }
    }

    fn together(outer: &Outer<'_>, report: &mut Report<'_>) {
        report.demand(outer.word().is_some() == outer.text().is_some(), "text", &RULE);
        report.demand(outer.word() != Some(Words::TWO), "", &RULE);
    }

    type Findings = Vec<(String, &'static str, Severity)>;

    fn findings(reading: &Reading<'_>) -> Findings {
        reading.findings.iter().map(|finding| (finding.path.clone(), finding.rule, finding.severity)).collect()
    }

    /// The findings of these members beside the one that is expected.
    fn found(members: &str, how: How<'_>) -> Findings {
        let text = format!("{{{members}{}\"wanted\":true}}", if members.is_empty() { "" } else { "," });
        let reading = validate::read(&text, Outer::SCHEMA, how).unwrap();
        let findings = findings(&reading);
        assert_eq!(reading.has_errors, findings.iter().any(|(_, _, severity)| *severity == Error), "{text}");
        findings
    }

    #[test]
    fn what_keeps_to_its_declaration_has_no_finding() {
        for members in [
            "",
            r#""path":"a.b""#,
            r#""path":"..." "#,
            r#""text":"abc","word":"ONE""#,
            r#""text":"券券券","word":"ONE""#,
            r#""longer":"ab""#,
            r#""longer":"券券""#,
            r#""digits":"123""#,
            r#""time":"2025-08-03T12:00:00+08:00""#,
            r#""number":1"#,
            r#""number":3,"amount":0,"flag":false"#,
            r#""list":[]"#,
            r#""list":["a","b"]"#,
            r#""inner":{"id":"a","type":7}"#,
            r#""inners":[{"id":"a"},{"id":"b"}]"#,
            r#""inners":[],"list":["a"],"digits":"1""#,
        ] {
            assert_eq!((found(members, REQUEST), found(members, RESPONSE)), (vec![], vec![]), "{members}");
        }
    }

    #[test]
    fn a_breach_is_an_error_of_a_request_and_a_warning_of_a_response() {
        for (members, path, rule) in [
            (r#""text":"abcd","word":"ONE""#, "/text", "max_chars"),
            (r#""text":"券券券券","word":"ONE""#, "/text", "max_chars"),
            (r#""longer":"a""#, "/longer", "min_chars"),
            (r#""longer":"券""#, "/longer", "min_chars"),
            (r#""digits":"1a""#, "/digits", "pattern"),
            (r#""time":"2025-08-03""#, "/time", "time"),
            (r#""time":"2025-01-01T00:00+08:00""#, "/time", "time"),
            (r#""number":0"#, "/number", "min"),
            (r#""number":4"#, "/number", "max"),
            (r#""amount":-1"#, "/amount", "min"),
            (r#""list":["a","b","c"]"#, "/list", "max_items"),
            (r#""word":"ONE""#, "/text", "R1"),
            (r#""text":"a""#, "/text", "R1"),
            (r#""text":"a","word":"TWO""#, "", "R1"),
        ] {
            assert_eq!(found(members, REQUEST), [(path.to_owned(), rule, Error)], "{members}");
            assert_eq!(found(members, RESPONSE), [(path.to_owned(), rule, Warning)], "{members}");
        }
    }

    #[test]
    fn some_things_are_wrong_only_in_what_is_sent() {
        for (members, path, rule) in [
            (r#""path":"""#, "/path", "path"),
            (r#""path":".""#, "/path", "path"),
            (r#""path":"..""#, "/path", "path"),
            (r#""text":"","word":"ONE""#, "/text", "empty"),
            (r#""digits":"""#, "/digits", "empty"),
            (r#""word":"THREE","text":"a""#, "/word", "enum"),
            (r#""newer":1"#, "/newer", "unknown"),
            (r#""newer":{"id":1,"newer":null}"#, "/newer", "unknown"),
            (r#""inner":{"id":"a","newer":1}"#, "/inner/newer", "unknown"),
            (r#""inners":[{"id":"a"},{"id":"b","newer":{"a":[{}]}}]"#, "/inners/1/newer", "unknown"),
        ] {
            assert_eq!(found(members, REQUEST), [(path.to_owned(), rule, Error)], "{members}");
            assert_eq!(found(members, RESPONSE), [], "{members}");
        }
    }

    object! {
        /// For these tests: what decides, what decides where it is given, and what decides nothing.
        Deciding<'a> {
            /// Always.
            id: required Text<'a>, decides = Decides::Always;
            /// Where it is given.
            number: optional Text<'a>, decides = Decides::WhenGiven;
            /// Objects that decide.
            parts: optional Vec<Part<'a>>, decides = Decides::WhenGiven;
            /// Nothing.
            note: required Text<'a>;
        }
    }

    object! {
        /// For these tests.
        Part<'a> {
            /// Always.
            id: optional Text<'a>, request = Presence::Required, response = Presence::Expected, decides = Decides::Always;
            /// Nothing.
            counts: optional Vec<i64>;
        }
    }

    #[test]
    fn only_what_decides_is_an_error_of_a_response() {
        for (members, path, rule, severity) in [
            (r#""note":"b""#, "/id", "required", Error),
            (r#""id":null,"note":"b""#, "/id", "type", Error),
            (r#""id":7,"note":"b""#, "/id", "type", Error),
            (r#""id":"a","id":"a","note":"b""#, "/id", "duplicate", Error),
            (r#""id":"a","number":7,"note":"b""#, "/number", "type", Error),
            (r#""id":"a","number":"1","num\u0062er":"1","note":"b""#, "/number", "duplicate", Error),
            (r#""id":"a","parts":{},"note":"b""#, "/parts", "type", Error),
            (r#""id":"a","parts":[null],"note":"b""#, "/parts/0", "type", Error),
            (r#""id":"a","parts":[{"id":"a"},7],"note":"b""#, "/parts/1", "type", Error),
            (r#""id":"a","parts":[{}],"note":"b""#, "/parts/0/id", "required", Error),
            // As if it were left out.
            (r#""id":"a","number":null,"note":"b""#, "/number", "type", Warning),
            (r#""id":"a","parts":null,"note":"b""#, "/parts", "type", Warning),
            // What decides nothing, at the top and below.
            (r#""id":"a""#, "/note", "required", Warning),
            (r#""id":"a","note":null"#, "/note", "type", Warning),
            (r#""id":"a","note":7"#, "/note", "type", Warning),
            (r#""id":"a","note":"b","note":7"#, "/note", "duplicate", Warning),
            (r#""id":"a","note":"b","x":1,"x":2"#, "", "duplicate", Warning),
            (r#""id":"a","note":"b","x":[{"y":1,"y":1}]"#, "/x/0", "duplicate", Warning),
            (r#""id":"a","note":"b","parts":[{"id":"a","counts":["1"]}]"#, "/parts/0/counts/0", "type", Warning),
            (r#""id":"a","note":"b","parts":[{"id":"a","counts":{"a":1}}]"#, "/parts/0/counts", "type", Warning),
        ] {
            let text = format!("{{{members}}}");
            let reading = validate::read(&text, Deciding::SCHEMA, RESPONSE).unwrap();
            assert_eq!(findings(&reading), [(path.to_owned(), rule, severity)], "{members}");
            assert_eq!(reading.has_errors, severity == Error, "{members}");
            assert!(validate::read(&text, Deciding::SCHEMA, REQUEST).unwrap().has_errors, "{members}");
        }
        // Nothing says which of the two it is.
        let doubled = r#"{"id":"a","number":null,"number":"1","note":"b"}"#;
        assert!(validate::read(doubled, Deciding::SCHEMA, RESPONSE).unwrap().has_errors);
    }

    #[test]
    fn an_integer_that_would_be_rounded_is_found_wherever_it_is() {
        for (members, path, rules) in [
            (r#""number":9007199254740993"#, "/number", &["safe_integer"][..]),
            (r#""amount":1e300"#, "/amount", &["safe_integer"]),
            (r#""digits":9007199254740993"#, "/digits", &["type", "safe_integer"]),
            (r#""flag":[9007199254740993]"#, "/flag", &["type", "safe_integer"]),
            (r#""newer":[9007199254740993]"#, "/newer/0", &["safe_integer"]),
        ] {
            let text = format!("{{{members},\"wanted\":true}}");
            let reading = validate::read(&text, Outer::SCHEMA, RESPONSE).unwrap();
            assert!(reading.has_unsafe_numbers && !reading.has_errors, "{members}");
            let found: Vec<_> = reading.findings.iter().map(|finding| finding.rule).collect();
            assert_eq!(found, rules, "{members}");
            assert!(reading.findings.iter().any(|finding| finding.path.starts_with(path)), "{members}");
            let digits = reading.findings.last().map(|finding| finding.message.as_str());
            assert_eq!(digits, Some("is an integer beyond 2^53-1: given as its digits"));
        }
        assert!(!validate::read(r#"{"number":7,"wanted":true}"#, Outer::SCHEMA, RESPONSE).unwrap().has_unsafe_numbers);
    }

    #[test]
    fn a_request_is_warned_of_characters_beyond_u_ffff() {
        let of = |text: &str| found(&format!(r#""word":"ONE","text":"{text}""#), REQUEST);
        for (text, warned) in [("🎫", true), ("\u{10000}", true), ("a𠮷", true), ("\u{ffff}", false), ("券", false), ("é", false)]
        {
            let expected = if warned { vec![("/text".to_owned(), "character", Warning)] } else { vec![] };
            assert_eq!(of(text), expected, "{text}");
        }
        assert_eq!(found(r#""word":"ONE","text":"🎫""#, RESPONSE), []);
        // Also of one that comes with an escape, and beside an error.
        assert_eq!(of(r"\ud83c\udfab"), [("/text".to_owned(), "character", Warning)]);
        let both = [("/text".to_owned(), "character", Warning), ("/text".to_owned(), "max_chars", Error)];
        assert_eq!(of("🎫🎫🎫🎫"), both);
    }

    #[test]
    fn what_is_not_as_declared_is_an_error_only_in_a_request() {
        for (members, path, rule) in [
            (r#""digits":1"#, "/digits", "type"),
            (r#""time":1"#, "/time", "type"),
            (r#""word":1,"text":"a""#, "/word", "type"),
            (r#""number":"1""#, "/number", "type"),
            (r#""number":1.0"#, "/number", "type"),
            (r#""number":9007199254740992"#, "/number", "safe_integer"),
            (r#""amount":true"#, "/amount", "type"),
            (r#""flag":"true""#, "/flag", "type"),
            (r#""list":"a""#, "/list", "type"),
            (r#""list":{}"#, "/list", "type"),
            (r#""list":["a",1]"#, "/list/1", "type"),
            (r#""inner":[{"id":7}]"#, "/inner", "type"),
            (r#""inner":{}"#, "/inner/id", "required"),
            (r#""inners":[{"id":"a"},{}]"#, "/inners/1/id", "required"),
            (r#""inners":[{},{"id":"a"}]"#, "/inners/0/id", "required"),
            (r#""flag":true,"flag":true"#, "/flag", "duplicate"),
            (r#""flag":true,"number":1,"fl\u0061g":false"#, "/flag", "duplicate"),
        ] {
            for (how, severity) in [(REQUEST, Error), (RESPONSE, Warning)] {
                assert_eq!(found(members, how), [(path.to_owned(), rule, severity)], "{members}");
            }
        }
        assert_eq!(found(r#""flag":null"#, REQUEST), [("/flag".to_owned(), "null", Error)]);
        assert_eq!(found(r#""flag":null"#, RESPONSE), [("/flag".to_owned(), "type", Warning)]);
        // Also of names that are not declared.
        for (members, path) in [
            (r#""b":1,"a":1,"b":2"#, ""),
            (r#""newer":{"a":1,"b":[],"\u0061":2}"#, "/newer"),
            (r#""newer":[{},{"a":1,"a":1}]"#, "/newer/1"),
            (r#""inner":{"id":"x","b":1,"b":1}"#, "/inner"),
        ] {
            assert_eq!(found(members, RESPONSE), [(path.to_owned(), "duplicate", Warning)], "{members}");
        }
        assert_eq!(found(r#""newer":[{"a":1},{"a":1}],"b":{"newer":1}"#, RESPONSE), []);
    }

    #[test]
    fn a_value_that_is_no_object_is_one_error_at_the_root() {
        for text in ["null", "[]", "[{}]", "1", "\"\""] {
            for how in [REQUEST, RESPONSE] {
                let reading = validate::read(text, Outer::SCHEMA, how).unwrap();
                assert_eq!((findings(&reading), reading.has_errors), (vec![(String::new(), "type", Error)], true), "{text}");
            }
        }
    }

    #[test]
    fn an_expected_field_that_is_missing_is_a_warning_in_a_response() {
        let missing = |how| validate::read("{}", Outer::SCHEMA, how).unwrap();
        let wanted = |severity| [("/wanted".to_owned(), "required", severity)];
        assert_eq!((findings(&missing(REQUEST)), missing(REQUEST).has_errors), (wanted(Error).to_vec(), true));
        assert_eq!((findings(&missing(RESPONSE)), missing(RESPONSE).has_errors), (wanted(Warning).to_vec(), false));
    }

    #[test]
    fn rules_between_fields_speak_of_what_is_usable() {
        for (members, rules) in [
            // Beside what is not usable.
            (r#""word":"ONE","flag":1"#, &["type", "R1"][..]),
            // What is not usable is there, and null is not.
            (r#""word":"ONE","text":7"#, &["type"]),
            (r#""word":null,"text":"a""#, &["type", "R1"]),
            // Of the place itself enough was said.
            (r#""word":"ONE","text":null"#, &["type"]),
            (r#""word":"ONE","text":"a","text":"b""#, &["duplicate"]),
        ] {
            let rules_of = |how| found(members, how).into_iter().map(|(_, rule, _)| rule).collect::<Vec<_>>();
            assert_eq!(rules_of(RESPONSE), rules, "{members}");
        }
        let [wrong_type, broken_rule] = [("/flag", "type"), ("/text", "R1")].map(|(path, rule)| (path.to_owned(), rule, Error));
        assert_eq!(found(r#""word":"ONE","flag":1"#, REQUEST), [wrong_type, broken_rule]);
        // A rule about an object with errors would only repeat them.
        let usable = |text: &'static str| validate::read(text, Usable::SCHEMA, RESPONSE).unwrap();
        assert_eq!(findings(&usable(r#"{"id":7,"word":"ONE"}"#)), [("/id".to_owned(), "type", Error)]);
        assert_eq!(findings(&usable(r#"{"id":"a","word":"ONE"}"#)), [("/text".to_owned(), "R1", Warning)]);
        // An error of an inner object is not forgotten, wherever it is.
        for text in [r#"{"id":"a","inners":[{"id":7},{"id":"a"}]}"#, r#"{"id":"a","inners":[{"id":"a"},{}],"word":"ONE"}"#] {
            assert!(usable(text).has_errors && usable(text).findings.len() == 1, "{text}");
        }
    }

    object! {
        /// For the test of rules.
        Usable<'a>, has_rules = true {
            /// Always.
            id: required Text<'a>, decides = Decides::Always;
            /// A word.
            word: optional Words<'a>;
            /// A text.
            text: optional Text<'a>;
            /// Objects that decide.
            inners: optional Vec<Part<'a>>, decides = Decides::WhenGiven;
        }
    }

    fn together_there(object: &Usable<'_>, report: &mut Report<'_>) {
        report.demand(object.word().is_some() == object.text().is_some(), "text", &RULE);
    }

    #[test]
    fn a_finding_says_in_words_what_the_rule_demands() {
        let message = |members: &str| {
            let text = format!("{{{members},\"wanted\":true}}");
            validate::read(&text, Outer::SCHEMA, REQUEST).unwrap().findings.swap_remove(0).message
        };
        for (members, words) in [
            (r#""digits":1"#, "must be a string"),
            (r#""word":1"#, "must be a string"),
            (r#""time":1"#, "must be a time as a string"),
            (r#""number":"1""#, "must be an integer"),
            (r#""amount":"1""#, "must be an integer"),
            (r#""flag":1"#, "must be true or false"),
            (r#""inner":1"#, "must be an object"),
            (r#""list":1"#, "must be an array"),
            (r#""number":0"#, "must be at least 1"),
            (r#""number":4"#, "must be at most 3"),
            (r#""digits":"a""#, "must match ^[0-9]{1,9}$"),
            (r#""list":["a","b","c"]"#, "must have at most 2 items, has 3"),
            (r#""text":"券券券券","word":"ONE""#, "must have at most 3 characters, has 4"),
            (r#""word":"ONE""#, ""),
            (r#""flog":true"#, "is not a field of this object; did you mean flag?"),
            (r#""colour":true"#, "is not a field of this object"),
        ] {
            assert_eq!(message(members), words, "{members}");
        }
    }
}
