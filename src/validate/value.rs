//! What was read of a declared object: one kind of value for every type, so that a type costs its table of fields and no code.

use crate::schema::{Enumeration, Field, Schema};
use crate::wire::Text;

/// An object as it was read.
#[derive(Clone, Debug)]
pub struct Object<'a> {
    schema: &'static Schema,
    /// One for each declared field, or none while none has been read: an empty object takes no memory.
    values: Vec<Value<'a>>,
}

/// What a declared field holds, or one item of a list.
#[allow(missing_docs, reason = "the arms are the kinds")]
#[derive(Clone, Debug)]
pub enum Value<'a> {
    /// Not there.
    Absent,
    /// `null` in a response: there, and as if it were not.
    Null,
    /// There, but not what the declaration wants, or more than once.
    Unusable,
    /// Also a time, and a word that its enumeration does not declare.
    Text(Text<'a>),
    /// A declared word, by its place among the choices.
    Word(&'static Enumeration, usize),
    Integer(i64),
    Bool(bool),
    List(Vec<Value<'a>>),
    Object(Box<Object<'a>>),
}

impl<'a> Object<'a> {
    /// An object without a member.
    #[must_use]
    pub const fn new(schema: &'static Schema) -> Self {
        Self { schema, values: Vec::new() }
    }

    /// Its declaration.
    #[must_use]
    pub const fn schema(&self) -> &'static Schema {
        self.schema
    }

    /// What the declared field at this index holds.
    #[must_use]
    pub fn at(&self, index: usize) -> &Value<'a> {
        at(&self.values, index)
    }

    /// What the declared field of this name holds.
    #[must_use]
    pub fn get(&self, name: &str) -> &Value<'a> {
        self.schema.find(name, 0).map_or(&Value::Absent, |index| self.at(index))
    }

    /// The declared fields, in declared order, with what they hold.
    pub fn fields(&self) -> impl Iterator<Item = (Field, &Value<'a>)> {
        self.schema.fields().enumerate().map(|(index, field)| (field, self.at(index)))
    }

    /// What each of the declared fields holds.
    pub(crate) fn values(&self) -> &[Value<'a>] {
        &self.values
    }

    /// Keeps what the declared field at this index holds.
    pub(crate) fn keep(&mut self, index: usize, value: Value<'a>) {
        if self.values.is_empty() {
            self.values.resize_with(self.schema.rows.len(), || Value::Absent);
        }
        if let Some(place) = self.values.get_mut(index) {
            *place = value;
        }
    }

    /// Sets what the declared field of this name holds.
    pub(crate) fn set(&mut self, name: &str, value: Value<'a>) {
        if let Some(index) = self.schema.find(name, 0) {
            self.keep(index, value);
        }
    }
}

impl Value<'_> {
    /// Whether the field was left out, or is as if it had been.
    #[must_use]
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent | Self::Null)
    }

    /// Whether it is there as it was declared.
    #[must_use]
    pub const fn is_usable(&self) -> bool {
        !matches!(self, Self::Absent | Self::Null | Self::Unusable)
    }

    /// The text, time or word.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Word(words, index) => words.words().nth(*index),
            _ => None,
        }
    }
}

/// The members of a value that is an object.
pub(crate) fn members<'a>(value: &'a Value<'a>) -> &'a [Value<'a>] {
    if let Value::Object(object) = value { &object.values } else { &[] }
}

/// What the field at this index holds. One function for all fields: in each rule it would be written out again.
#[inline(never)]
pub(crate) fn at<'o, 'a>(members: &'o [Value<'a>], index: usize) -> &'o Value<'a> {
    members.get(index).unwrap_or(&Value::Absent)
}
