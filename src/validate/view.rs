//! How rules see what was read: through types with a method for each field. What is absent or unusable is seen as empty or zero.

use std::marker::PhantomData;

use super::value::Value;
use crate::wire::Text;
use crate::wire::money::Fen;
use crate::wire::time::Time;

/// A type of a field, and how rules see a value of it.
pub trait View<'a> {
    /// What is seen of it.
    type Seen;
    /// Looks at a value.
    fn seen(value: &'a Value<'a>) -> Self::Seen;
}

impl<'a> View<'a> for Text<'a> {
    type Seen = &'a str;
    fn seen(value: &'a Value<'a>) -> &'a str {
        if let Value::Text(text) = value { text } else { "" }
    }
}

impl<'a> View<'a> for Time<'a> {
    type Seen = Self;
    fn seen(value: &'a Value<'a>) -> Self {
        Self(Text::seen(value))
    }
}

impl<'a> View<'a> for i64 {
    type Seen = Self;
    fn seen(value: &'a Value<'a>) -> Self {
        if let Value::Integer(number) = value { *number } else { 0 }
    }
}

impl<'a> View<'a> for Fen {
    type Seen = Self;
    fn seen(value: &'a Value<'a>) -> Self {
        Self(i64::seen(value))
    }
}

impl<'a> View<'a> for bool {
    type Seen = Self;
    fn seen(value: &'a Value<'a>) -> Self {
        matches!(value, Value::Bool(true))
    }
}

impl<'a, T: View<'a>> View<'a> for Vec<T> {
    type Seen = List<'a, T>;
    fn seen(value: &'a Value<'a>) -> List<'a, T> {
        List(if let Value::List(items) = value { Some(items) } else { None }, PhantomData)
    }
}

/// The items of a list; none where there is no list.
#[derive(Debug)]
pub struct List<'a, T>(Option<&'a [Value<'a>]>, PhantomData<T>);

impl<T> Clone for List<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for List<'_, T> {}

impl<'a, T: View<'a>> List<'a, T> {
    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.unwrap_or_default().len()
    }

    /// Each of them.
    pub fn items(&self) -> impl Iterator<Item = T::Seen> + use<'a, T> {
        self.0.unwrap_or_default().iter().map(T::seen)
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
        self.items().any(|item| item == wanted)
    }
}

/// A word of an enumeration, as the rules compare it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word<'a> {
    /// A declared one, by its place among the words.
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

/// What a field holds that may have been left out.
pub(crate) fn given<'a, T: View<'a>>(value: &'a Value<'a>) -> Option<T::Seen> {
    (!value.is_absent()).then(|| T::seen(value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::declare::{enumeration, object};
    use crate::validate::value::Object;
    use crate::validate::{How, read};

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
            boxed: optional Inner<'a>;
        }
    }

    fn object(text: &str) -> Object<'_> {
        read(text, Kinds::SCHEMA, How::WITHOUT_RULES).unwrap().object
    }

    const FULL: &str = r#"{"text":"a","other_text":"b","time":"t","number":7,"amount":8,"flag":true,"word":"TWO","other_word":"THREE",
        "numbers":[1,2],"inner":{"number":3},"boxed":{"number":4}}"#;

    #[test]
    fn the_rules_see_each_field_as_the_value_of_its_name() {
        let object = object(FULL);
        let seen = Kinds::of(object.values());
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
            let same = words.iter().filter(|(_, word)| Kinds::of(object.values()).word() == *word).map(|(text, _)| *text);
            assert_eq!(same.collect::<Vec<_>>(), [object.get("word").text().unwrap()]);
        }
    }

    #[test]
    fn what_is_not_there_or_not_usable_is_seen_as_empty_or_zero() {
        let unusable = r#"{"text":1,"other_text":1,"time":1,"number":"1","amount":"1","flag":1,"word":1,"other_word":1,
            "numbers":1,"inner":1,"boxed":1}"#;
        for (text, given) in [("{}", false), (unusable, true)] {
            let object = object(text);
            let seen = Kinds::of(object.values());
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
