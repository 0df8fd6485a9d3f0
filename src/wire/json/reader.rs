//! Reads JSON values as they are declared, and judges them by the declaration.

use super::Judge;
use super::context::{Context, Step, pointer};
use super::exact::is_unsafe;
use super::nearest::nearest;
use super::tokens::{Malformed, Token, Tokens};
use crate::error::Severity;
use crate::wire::schema::{Enumeration, Field, Kind, Limits, Place, Presence, Schema};
use crate::wire::time::TimeForm;
use crate::wire::value::{Object, Report, Value};
use crate::wire::{Text, url};

/// A text as far as it was read, and what was found in it.
pub(super) struct Reader<'a> {
    pub(super) context: Context<'a>,
    pub(super) tokens: Tokens<'a>,
}

impl<'a> Reader<'a> {
    /// Reads the next value; without a kind it only judges what every JSON value must keep to.
    pub(super) fn value(&mut self, kind: Option<Kind>, limits: &'static Limits) -> Result<Value<'a>, Malformed> {
        let token = self.tokens.value()?;
        let value = match (token, kind) {
            (Token::Object, Some(Kind::Object(schema))) => Value::Object(Box::new(self.object(Some(schema))?)),
            (Token::Array, Some(Kind::List(item))) => Value::List(self.list(Some(*item), limits)?),
            (Token::Text(text), Some(Kind::Text)) => self.text(text, limits),
            (Token::Text(text), Some(Kind::Time)) => self.time(text),
            (Token::Text(text), Some(Kind::Enumeration(words))) => self.word(text, words),
            (Token::Number(number), Some(Kind::Integer | Kind::Fen)) => self.integer(number, limits),
            (Token::Bool(value), Some(Kind::Bool)) => Value::Bool(value),
            (token, kind) => {
                self.other(&token, kind);
                match token {
                    Token::Object => drop(self.object(None)?),
                    Token::Array => drop(self.list(None, limits)?),
                    _ => {}
                }
                Value::Unusable
            }
        };
        Ok(value)
    }

    /// A value that is not declared, or not as it is declared.
    fn other(&mut self, token: &Token<'_>, kind: Option<Kind>) {
        match (token, kind) {
            (Token::Null, Some(_)) if self.context.judge == Judge::Strict && !self.context.path.is_empty() => {
                self.context.find("null", Severity::Error, "must be left out instead of null");
            }
            (_, Some(kind)) => self.mismatch(&kind),
            (Token::Number(number), None) if is_unsafe(number) => {
                self.context.has_unsafe_numbers = true;
                let severity = self.context.breach();
                self.context.find("safe_integer", severity, "is an integer beyond 2^53-1: given as its digits");
            }
            _ => {}
        }
    }

    /// A value of another JSON type than declared.
    fn mismatch(&mut self, kind: &Kind) {
        let wanted = match kind {
            Kind::Text | Kind::Enumeration(_) => "a string",
            Kind::Time => "a time as a string",
            Kind::Integer | Kind::Fen => "an integer",
            Kind::Bool => "true or false",
            Kind::Object(_) => "an object",
            Kind::List(_) => "an array",
        };
        self.context.find("type", Severity::Error, format!("must be {wanted}"));
    }

    fn integer(&mut self, number: &str, limits: &Limits) -> Value<'a> {
        if is_unsafe(number) {
            self.context.find("safe_integer", Severity::Error, "is an integer beyond 2^53-1");
            return Value::Unusable;
        }
        let Ok(number) = number.parse() else {
            self.mismatch(&Kind::Integer);
            return Value::Unusable;
        };
        let severity = self.context.breach();
        if number < limits.min {
            self.context.find("min", severity, format!("must be at least {}", limits.min));
        }
        if number > limits.max {
            self.context.find("max", severity, format!("must be at most {}", limits.max));
        }
        Value::Integer(number)
    }

    fn text(&mut self, text: Text<'a>, limits: &Limits) -> Value<'a> {
        let (context, strict) = (&mut self.context, Judge::Strict);
        let severity = context.breach();
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
        Value::Text(text)
    }

    fn time(&mut self, text: Text<'a>) -> Value<'a> {
        if TimeForm::of(&text) != TimeForm::Rfc3339 {
            let severity = self.context.breach();
            self.context.find("time", severity, "must be RFC 3339: yyyy-MM-DDTHH:mm:ss+08:00");
        }
        Value::Text(text)
    }

    fn word(&mut self, text: Text<'a>, words: &'static Enumeration) -> Value<'a> {
        if let Some(index) = words.choices.iter().position(|choice| choice.value == text) {
            return Value::Word(words, index);
        }
        if self.context.judge == Judge::Strict {
            self.context.find("enum", Severity::Error, "must be one of the documented values");
        }
        Value::Text(text)
    }

    /// The rest of an array. Without a kind of items it keeps none.
    fn list(&mut self, item: Option<Kind>, limits: &Limits) -> Result<Vec<Value<'a>>, Malformed> {
        self.context.enter()?;
        let mut items = Vec::new();
        let mut count = 0_usize;
        while self.tokens.item(count == 0)? {
            self.context.path.push(Step::Index(count));
            let value = self.value(item, &Limits::NONE)?;
            if item.is_some() {
                items.push(value);
            }
            self.context.path.pop();
            count = count.saturating_add(1);
        }
        self.context.leave();
        if let Some(max) = limits.max_items.filter(|max| count > *max) {
            let severity = self.context.breach();
            self.context.find("max_items", severity, format!("must have at most {max} items, has {count}"));
        }
        Ok(items)
    }

    /// The rest of an object, declared or not.
    fn object(&mut self, schema: Option<&'static Schema>) -> Result<Object<'a>, Malformed> {
        self.context.enter()?;
        let object = Object::new(schema.unwrap_or(&Schema::UNKNOWN));
        let refused_before = std::mem::take(&mut self.context.refused);
        let object = self.members(object, schema.is_some())?;
        self.context.refuse_doubled(object.unknown());
        for (field, value) in object.fields() {
            let severity = match field.presence {
                Presence::Required if value.is_absent() => Severity::Error,
                Presence::Expected if value.is_absent() => self.context.breach(),
                _ => continue,
            };
            self.context.path.push(Step::Declared(field.name));
            self.context.find("required", severity, "is required");
            self.context.path.pop();
        }
        // The rules between fields are about complete objects: a finding that refuses would only cause others.
        if !self.context.refused || self.context.judge == Judge::Strict {
            let severity = self.context.breach();
            let Context { path, findings, refused, .. } = &mut self.context;
            object.check(&mut Report { findings, place: &|| pointer(path), severity, refused });
        }
        self.context.refused |= refused_before;
        self.context.leave();
        Ok(object)
    }

    fn members(&mut self, mut object: Object<'a>, declared: bool) -> Result<Object<'a>, Malformed> {
        let fields = object.schema().fields;
        // Most texts have the fields in declared order.
        let (mut first, mut next) = (true, 0_usize);
        while let Some(name) = self.tokens.member(std::mem::take(&mut first))? {
            let is_it = |(_, field): &(usize, &Field)| field.name == name;
            let ahead = fields.iter().enumerate().skip(next).find(is_it);
            let Some((index, field)) = ahead.or_else(|| fields.iter().enumerate().find(is_it)) else {
                self.context.path.push(Step::Name(name.clone()));
                if declared && self.context.judge == Judge::Strict {
                    self.context.find("unknown", Severity::Error, UnknownField { name: &name, fields });
                }
                let before = self.tokens.clone();
                self.value(None, &Limits::NONE)?;
                object.keep_unknown(name, self.tokens.since(&before));
                self.context.path.pop();
                continue;
            };
            next = index.saturating_add(1);
            self.context.path.push(Step::Declared(field.name));
            if object.at(index).is_absent() {
                let value = self.value(Some(*field.kind), field.limits)?;
                object.keep(index, value);
            } else {
                self.context.find("duplicate", Severity::Error, "is there twice");
                self.value(None, field.limits)?;
            }
            self.context.path.pop();
        }
        Ok(object)
    }
}

/// What is said of a field that is not declared. Made when it is kept, and not for each of the names that a megabyte has room for.
struct UnknownField<'n> {
    name: &'n str,
    fields: &'static [Field],
}

impl From<UnknownField<'_>> for String {
    fn from(UnknownField { name, fields }: UnknownField<'_>) -> Self {
        let nearest = nearest(name, fields).map_or(Self::new(), |near| format!("; did you mean {near}?"));
        format!("is not a field of this object{nearest}")
    }
}
