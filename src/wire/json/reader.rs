//! Reads one JSON value into a slot of a declared object, and judges it by the declaration.

use super::Judge;
use super::context::{Context, Step, pointer};
use super::exact::is_unsafe;
use super::nearest::nearest;
use super::tokens::{Malformed, Token, Tokens};
use crate::error::Severity;
use crate::wire::schema::{Field, Limits, MAX_SAFE_INTEGER, Place, Presence};
use crate::wire::time::TimeForm;
use crate::wire::value::{List, Object, Report, Slot, View};
use crate::wire::{Text, url};

/// Reads one value into a slot; without a slot it only judges what every JSON value must keep to.
pub(super) struct Reader<'c, 's, 'a> {
    pub(super) context: &'c mut Context<'a>,
    pub(super) slot: Option<Slot<'s, 'a>>,
    pub(super) limits: &'static Limits,
}

impl<'a> Reader<'_, '_, 'a> {
    /// Reads the next value of the text.
    pub(super) fn read(self, tokens: &mut Tokens<'a>) -> Result<(), Malformed> {
        match tokens.value()? {
            Token::Object => return self.object(tokens),
            Token::Array => return self.array(tokens),
            Token::Text(text) => self.text(text),
            Token::Number(number) => self.number(number),
            Token::Bool(value) => match self.slot {
                Some(Slot::Bool(slot)) => *slot = value,
                _ => self.mismatch(),
            },
            Token::Null => self.null(),
        }
        Ok(())
    }

    fn array(self, tokens: &mut Tokens<'a>) -> Result<(), Malformed> {
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
        while tokens.item(index == 0)? {
            context.path.push(Step::Index(index));
            Reader { context: &mut *context, slot: list.push(), limits: &Limits::NONE }.read(tokens)?;
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

    fn object(self, tokens: &mut Tokens<'a>) -> Result<(), Malformed> {
        let Self { context, slot, limits } = self;
        context.enter()?;
        if let Some(Slot::Object(object)) = slot {
            Self::members(context, object, tokens)?;
        } else {
            Reader { context: &mut *context, slot, limits }.mismatch();
            let mut names = Vec::new();
            while let Some(name) = tokens.member(names.is_empty())? {
                context.path.push(Step::Name(name.clone()));
                Reader { context: &mut *context, slot: None, limits: &Limits::NONE }.read(tokens)?;
                context.path.pop();
                names.push(name);
            }
            context.refuse_doubled(&names);
        }
        context.leave();
        Ok(())
    }

    fn null(self) {
        if self.context.judge == Judge::Strict && self.slot.is_some() && !self.context.path.is_empty() {
            self.context.find("null", Severity::Error, "must be left out instead of null");
        } else {
            self.mismatch();
        }
    }

    fn number(self, number: &str) {
        if is_unsafe(number) {
            self.integer(None);
        } else if let Ok(number) = number.parse() {
            self.integer(Some(number));
        } else {
            self.mismatch();
        }
    }

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

    fn members(context: &mut Context<'a>, object: &mut dyn Object<'a>, tokens: &mut Tokens<'a>) -> Result<(), Malformed> {
        let schema = object.schema();
        let mut seen = 0_u64;
        let mut unknown = Vec::new();
        let refused_before = std::mem::take(&mut context.refused);
        let mut first = true;
        while let Some(name) = tokens.member(std::mem::take(&mut first))? {
            let declared = schema.fields.iter().enumerate().find(|(_, field)| field.name == name);
            let Some((index, field)) = declared else {
                context.path.push(Step::Name(name.clone()));
                if context.judge == Judge::Strict {
                    context.find("unknown", Severity::Error, UnknownField { name: &name, fields: schema.fields });
                }
                let before = tokens.clone();
                Reader { context: &mut *context, slot: None, limits: &Limits::NONE }.read(tokens)?;
                object.keep_unknown(name.clone(), tokens.since(&before));
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
            Reader { context: &mut *context, slot, limits: &field.limits }.read(tokens)?;
            context.path.pop();
        }
        context.refuse_doubled(&unknown);
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
