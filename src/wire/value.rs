//! What was read of a declared object: one kind of value for every type, so that a type costs its table of fields and no code. Typed
//! views of it, for the rules between fields, and what those rules report. Refuses nothing itself.

use std::marker::PhantomData;

use super::Text;
use super::money::Fen;
use super::schema::{Enumeration, Field, Kind, Schema};
use super::time::Time;
use crate::error::{Finding, Severity};

/// An object as it was read.
#[derive(Clone, Debug)]
pub struct Object<'a> {
    schema: &'static Schema,
    /// One a declared field, or none while none has been read: an empty object asks for no memory.
    values: Vec<Value<'a>>,
}

/// What a declared field holds, or one item of a list.
#[allow(missing_docs, reason = "the arms are the kinds")]
#[derive(Clone, Debug)]
pub enum Value<'a> {
    /// Not there.
    Absent,
    /// `null` in an answer: there, and as if it were not.
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
        self.fields().find(|(field, _)| field.name == name).map_or(&Value::Absent, |(_, value)| value)
    }

    /// The declared fields, in declared order, with what they hold.
    pub fn fields(&self) -> impl Iterator<Item = (&'static Field, &Value<'a>)> {
        self.schema.fields.iter().enumerate().map(|(index, field)| (field, self.at(index)))
    }

    /// Keeps what the declared field at this index holds.
    pub(super) fn keep(&mut self, index: usize, value: Value<'a>) {
        if self.values.is_empty() {
            self.values.resize_with(self.schema.fields.len(), || Value::Absent);
        }
        if let Some(place) = self.values.get_mut(index) {
            *place = value;
        }
    }

    /// Judges the rules between fields.
    pub(super) fn check(&self, report: &mut Report<'_>) {
        if let Some(check) = self.schema.check {
            check(&self.values, report);
        }
    }

    /// Whether what a rule says of this field (names with `/` between them) was told before: the field is not as declared, or the object
    /// around it is not there.
    fn has_told(&self, field: &str) -> bool {
        match field.split_once('/') {
            Some((name, rest)) => match self.get(name) {
                Value::Object(inner) => inner.has_told(rest),
                _ => true,
            },
            None => matches!(self.get(field), Value::Null | Value::Unusable),
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
            Self::Word(words, index) => words.choices.get(*index).map(|choice| choice.value),
            _ => None,
        }
    }
}

/// A type that a field can be declared as, and how the rules see a value of it. What is absent or unusable is seen as empty or zero.
pub trait Declared<'a> {
    /// Its declaration.
    const KIND: &'static Kind;
    /// What is seen of it.
    type Seen;
    /// Looks at a value.
    fn seen(value: &'a Value<'a>) -> Self::Seen;
}

impl<'a> Declared<'a> for Text<'a> {
    const KIND: &'static Kind = &Kind::Text;
    type Seen = &'a str;
    fn seen(value: &'a Value<'a>) -> &'a str {
        if let Value::Text(text) = value { text } else { "" }
    }
}

impl<'a> Declared<'a> for Time<'a> {
    const KIND: &'static Kind = &Kind::Time;
    type Seen = Self;
    fn seen(value: &'a Value<'a>) -> Self {
        Self(Text::seen(value))
    }
}

impl<'a> Declared<'a> for i64 {
    const KIND: &'static Kind = &Kind::Integer;
    type Seen = Self;
    fn seen(value: &'a Value<'a>) -> Self {
        if let Value::Integer(number) = value { *number } else { 0 }
    }
}

impl<'a> Declared<'a> for Fen {
    const KIND: &'static Kind = &Kind::Fen;
    type Seen = Self;
    fn seen(value: &'a Value<'a>) -> Self {
        Self(i64::seen(value))
    }
}

impl<'a> Declared<'a> for bool {
    const KIND: &'static Kind = &Kind::Bool;
    type Seen = Self;
    fn seen(value: &'a Value<'a>) -> Self {
        matches!(value, Value::Bool(true))
    }
}

impl<'a, T: Declared<'a>> Declared<'a> for Box<T> {
    const KIND: &'static Kind = T::KIND;
    type Seen = T::Seen;
    fn seen(value: &'a Value<'a>) -> T::Seen {
        T::seen(value)
    }
}

impl<'a, T: Declared<'a>> Declared<'a> for Vec<T> {
    const KIND: &'static Kind = &Kind::List(T::KIND);
    type Seen = List<'a, T>;
    fn seen(value: &'a Value<'a>) -> List<'a, T> {
        List(if let Value::List(items) = value { Some(items) } else { None }, PhantomData)
    }
}

/// The items of a list; none where there is no list.
#[derive(Debug)]
pub struct List<'a, T>(Option<&'a [Value<'a>]>, PhantomData<T>);

impl<'a, T: Declared<'a>> List<'a, T> {
    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.unwrap_or_default().len()
    }

    /// Whether there is a list and each item is as declared, so that what is not in it is known.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.0.is_some_and(|items| items.iter().all(Value::is_usable))
    }

    /// Whether one of them is this.
    #[must_use]
    pub fn contains(&self, wanted: T::Seen) -> bool
    where
        T::Seen: PartialEq,
    {
        self.0.unwrap_or_default().iter().any(|item| T::seen(item) == wanted)
    }
}

/// A word of an enumeration, as the rules compare it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word<'a> {
    /// A declared one, by its place among the choices.
    Declared(usize),
    /// As it came: WeChat Pay may add some at any time.
    Unknown(&'a str),
}

impl<'a> Word<'a> {
    pub(crate) fn seen(value: &'a Value<'a>) -> Self {
        match value {
            Value::Word(_, index) => Self::Declared(*index),
            other => Self::Unknown(Text::seen(other)),
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

/// What a field holds that may have been left out.
pub(crate) fn given<'a, T: Declared<'a>>(value: &'a Value<'a>) -> Option<T::Seen> {
    (!value.is_absent()).then(|| T::seen(value))
}

/// What the rules of one object find, at that object's place.
pub struct Report<'r> {
    pub(super) object: &'r Object<'r>,
    pub(super) findings: &'r mut Vec<Finding>,
    pub(super) place: &'r dyn Fn() -> String,
    pub(super) severity: Severity,
    pub(super) refused: &'r mut bool,
}

/// A rule of the reference.
#[derive(Debug)]
pub struct Rule {
    /// Its id in the reference.
    pub id: &'static str,
    /// What it demands, in one sentence. In JavaScript the facade has it, so that it does not cross the boundary with every finding.
    #[cfg(not(target_family = "wasm"))]
    pub text: &'static str,
}

impl Rule {
    fn message(&self) -> String {
        #[cfg(not(target_family = "wasm"))]
        return self.text.into();
        #[cfg(target_family = "wasm")]
        String::new()
    }
}

impl Report<'_> {
    /// What one of the object's fields holds.
    #[must_use]
    pub fn value(&self, field: &str) -> &Value<'_> {
        self.object.get(field)
    }

    /// Reports a field that breaks a rule, unless the rule holds. Of an answer nothing is said about what is known to be unusable.
    pub fn demand(&mut self, holds: bool, field: &str, rule: &Rule) {
        if !holds && (self.severity == Severity::Error || !self.object.has_told(field)) {
            self.find(field, rule.id, rule.message(), self.severity);
        }
    }

    /// Refuses the object for lacking a field, unless it may be left out here.
    pub fn require(&mut self, holds: bool, field: &str) {
        if !holds {
            self.find(field, "required", "is required".into(), Severity::Error);
        }
    }

    fn find(&mut self, field: &str, rule: &'static str, message: String, severity: Severity) {
        let refuses = severity == Severity::Error;
        *self.refused |= refuses;
        // What refuses is told, however many warnings came before it.
        if self.findings.len() >= super::json::MAX_FINDINGS && (!refuses || self.findings.pop().is_none()) {
            return;
        }
        let mut path = (self.place)();
        if !field.is_empty() {
            path.push('/');
            path.push_str(field);
        }
        self.findings.push(Finding { path, rule, message, severity });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::declare::{enumeration, object};
    use crate::wire::json::{Judge, read};

    enumeration! {
        /// For these tests.
        Words { ONE TWO SIX }
    }

    object! {
        /// For these tests.
        Inner<'a> {
            /// A number.
            number: required i64;
        }
    }

    object! {
        /// For these tests: a field of every kind, required and not.
        Kinds<'a> {
            /// Text.
            text: required Text<'a>;
            /// The same, optional.
            other_text: optional Text<'a>;
            /// A time.
            time: required Time<'a>;
            /// A number.
            number: required i64;
            /// Money.
            amount: required Fen;
            /// True or false.
            flag: required bool;
            /// A word.
            word: required Words<'a>;
            /// Another.
            other_word: optional Words<'a>;
            /// Numbers.
            numbers: required Vec<i64>;
            /// An object.
            inner: required Inner<'a>;
            /// The same, boxed.
            boxed: optional Box<Inner<'a>>;
        }
    }

    fn object(text: &str) -> Object<'_> {
        read(text, Kinds::SCHEMA, Judge::Lenient).unwrap().object
    }

    const FULL: &str = r#"{"text":"a","other_text":"b","time":"t","number":7,"amount":8,"flag":true,"word":"TWO","other_word":"THREE",
        "numbers":[1,2],"inner":{"number":3},"boxed":{"number":4}}"#;

    #[test]
    fn the_rules_see_each_field_as_the_value_of_its_name() {
        let object = object(FULL);
        let seen = Kinds(&object.values);
        assert_eq!((seen.text(), seen.other_text(), seen.time()), ("a", Some("b"), Time("t")));
        assert_eq!((seen.number(), seen.amount(), seen.flag()), (7, Fen(8), true));
        assert_eq!((seen.word(), seen.word().is_known()), (Words::TWO, true));
        assert_eq!(
            seen.other_word().map(|word| (word == Words::ONE, word == Words::TWO, word.is_known())),
            Some((false, false, false))
        );
        assert_eq!(
            (seen.numbers().count(), [0, 1, 2, 3].map(|number| seen.numbers().contains(number))),
            (2, [false, true, true, false])
        );
        assert_eq!((seen.inner().number(), seen.boxed().map(|inner| inner.number())), (3, Some(4)));
    }

    #[test]
    fn a_word_is_itself_and_no_other() {
        let words = [("ONE", Words::ONE), ("TWO", Words::TWO), ("SIX", Words::SIX)];
        for (text, _) in words {
            let text = format!("{{\"word\":\"{text}\"}}");
            let object = object(&text);
            let same = words.iter().filter(|(_, word)| Kinds(&object.values).word() == *word).map(|(text, _)| *text);
            assert_eq!(same.collect::<Vec<_>>(), [object.get("word").text().unwrap()]);
        }
    }

    #[test]
    fn what_is_not_there_or_not_usable_is_seen_as_empty_or_zero() {
        let unusable = r#"{"text":1,"other_text":1,"time":1,"number":"1","amount":"1","flag":1,"word":1,"other_word":1,
            "numbers":1,"inner":1,"boxed":1}"#;
        for (text, given) in [("{}", false), (unusable, true)] {
            let object = object(text);
            let seen = Kinds(&object.values);
            assert_eq!((seen.text(), seen.other_text(), seen.time()), ("", given.then_some(""), Time("")));
            assert_eq!((seen.number(), seen.amount(), seen.flag()), (0, Fen(0), false));
            assert_eq!((seen.word().is_known(), seen.other_word().is_some()), (false, given));
            assert_eq!((seen.numbers().count(), seen.numbers().contains(0)), (0, false));
            assert_eq!((seen.inner().number(), seen.boxed().map(|inner| inner.number())), (0, given.then_some(0)));
        }
    }

    #[test]
    fn a_field_is_given_by_its_name_with_its_text_when_it_has_one() {
        let object = object(FULL);
        for (name, text) in [
            ("text", Some("a")),
            ("time", Some("t")),
            ("word", Some("TWO")),
            // A word that is not declared is given as it came.
            ("other_word", Some("THREE")),
            ("number", None),
            ("numbers", None),
            ("inner", None),
            ("newer", None),
        ] {
            assert_eq!((object.get(name).text(), object.get(name).is_absent()), (text, name == "newer"), "{name}");
        }
        let names: Vec<&str> = object.fields().map(|(field, _)| field.name).collect();
        assert_eq!(names[..3], ["text", "other_text", "time"]);
    }
}
