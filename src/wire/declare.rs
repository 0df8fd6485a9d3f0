//! One declaration for each type on the wire. From it come the Rust type, reading, writing, the checks, and (through `xtask`) the
//! TypeScript type with its doc comment. Refuses nothing itself: `wire::json` reads and judges by these tables.

use serde_json::value::RawValue;

use super::Text;
use super::money::Fen;
use super::time::Time;
use crate::error::{Finding, Severity};

/// A JSON object type.
#[derive(Debug)]
pub struct Schema {
    /// The official type name.
    pub name: &'static str,
    /// Its fields, in the official page's order.
    pub fields: &'static [Field],
    /// Meaning, with the Chinese term.
    #[cfg(not(target_family = "wasm"))]
    pub doc: &'static str,
}

/// One field of an object.
#[derive(Debug)]
pub struct Field {
    /// The name on the wire.
    pub name: &'static str,
    /// Whether it has to be there.
    pub presence: Presence,
    /// What it holds.
    pub kind: &'static Kind,
    /// What its value must keep to.
    pub limits: Limits,
    /// Meaning, with the Chinese term.
    #[cfg(not(target_family = "wasm"))]
    pub doc: &'static str,
}

/// Whether a field has to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Every edition that knows the object requires it (必填): without it an answer is refused.
    Required,
    /// Only a secondary source requires it: without it an answer has a warning.
    Expected,
    /// 选填.
    Optional,
}

/// What a field holds.
#[derive(Debug)]
pub enum Kind {
    /// Text.
    Text,
    /// A time, RFC 3339.
    Time,
    /// A whole number.
    Integer,
    /// An amount of money in fen.
    Fen,
    /// `true` or `false`.
    Bool,
    /// One of a list of words that WeChat Pay may extend.
    Enumeration(&'static Enumeration),
    /// An object.
    Object(&'static Schema),
    /// A list.
    List(&'static Kind),
}

/// A list of words that WeChat Pay may extend.
#[derive(Debug)]
pub struct Enumeration {
    /// The official type name.
    pub name: &'static str,
    /// The words, in the official page's order.
    pub choices: &'static [Choice],
    /// Meaning, with the Chinese term.
    #[cfg(not(target_family = "wasm"))]
    pub doc: &'static str,
}

/// One word of an enumeration.
#[derive(Debug)]
pub struct Choice {
    /// The word on the wire.
    pub value: &'static str,
    /// Meaning, with the Chinese term.
    #[cfg(not(target_family = "wasm"))]
    pub doc: &'static str,
}

/// What a value must keep to. In a request a breach refuses, in an answer it is a warning.
#[derive(Debug)]
pub struct Limits {
    /// Where a request carries it.
    pub place: Place,
    /// Longest text, in characters (not bytes).
    pub max_chars: Option<usize>,
    /// Smallest number. Zero unless declared: no documented number is negative.
    pub min: i64,
    /// Largest number.
    pub max: i64,
    /// Longest list.
    pub max_items: Option<usize>,
    /// The documented pattern.
    pub pattern: Option<&'static Pattern>,
}

impl Limits {
    /// Nothing but what the kind itself demands.
    pub const NONE: Self =
        Self { place: Place::Body, max_chars: None, min: 0, max: MAX_SAFE_INTEGER, max_items: None, pattern: None };
}

/// The largest integer that a JavaScript number holds exactly, 2^53 - 1.
pub const MAX_SAFE_INTEGER: i64 = 9_007_199_254_740_991;

/// Where a request carries a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A segment of the path.
    Path,
    /// A member of the JSON body.
    Body,
}

/// A documented pattern of a text.
#[derive(Debug)]
pub struct Pattern {
    /// As a regular expression, for people.
    pub text: &'static str,
    /// The same as code.
    pub holds: fn(&str) -> bool,
}

/// A declared object: what `object!` makes.
pub trait Object<'a> {
    /// Its declaration.
    fn schema(&self) -> &'static Schema;
    /// Where the value of the field at this index goes.
    fn slot(&mut self, index: usize) -> Option<Slot<'_, 'a>>;
    /// What the field at this index holds.
    fn view(&self, index: usize) -> View<'_, 'a>;
    /// Fields that are not declared, as they came.
    fn unknown(&self) -> &[(Text<'a>, &'a RawValue)];
    /// Keeps a field that is not declared.
    fn keep_unknown(&mut self, name: Text<'a>, value: &'a RawValue);
    /// Judges the rules between fields.
    fn check(&self, report: &mut Report<'_>);
}

/// A Rust type that a field can have.
pub trait Value<'a>: Default {
    /// Its declaration.
    const KIND: &'static Kind;
    /// Where a value read goes.
    fn slot(&mut self) -> Slot<'_, 'a>;
    /// The value to write.
    fn view(&self) -> View<'_, 'a>;
}

/// Where a value read from JSON goes.
#[allow(missing_docs, reason = "the arms are the kinds")]
pub enum Slot<'s, 'a> {
    Text(&'s mut Text<'a>),
    Time(&'s mut Time<'a>),
    Integer(&'s mut i64),
    Bool(&'s mut bool),
    Enumeration(&'s mut dyn Word<'a>),
    Object(&'s mut dyn Object<'a>),
    List(&'s mut dyn List<'a>),
}

/// A value to be written as JSON.
#[allow(missing_docs, reason = "the arms are the kinds")]
pub enum View<'s, 'a> {
    Absent,
    Text(&'s str),
    Integer(i64),
    Bool(bool),
    Object(&'s dyn Object<'a>),
    List(&'s dyn List<'a>),
}

/// A list of values of one kind.
pub trait List<'a> {
    /// Makes room for one more value.
    fn push(&mut self) -> Option<Slot<'_, 'a>>;
    /// How many there are.
    fn count(&self) -> usize;
    /// The value at this index.
    fn view(&self, index: usize) -> View<'_, 'a>;
}

/// An enumeration's value: what `enumeration!` makes.
pub trait Word<'a> {
    /// Takes a word as it came; says whether it is one of the declared ones.
    fn set(&mut self, word: Text<'a>) -> bool;
}

/// What the rules of one object find, at that object's place.
pub struct Report<'r> {
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
    /// Reports a field that breaks a rule, unless the rule holds.
    pub fn demand(&mut self, holds: bool, field: &str, rule: &Rule) {
        if holds {
            return;
        }
        *self.refused |= self.severity == Severity::Error;
        if self.findings.len() >= super::json::MAX_FINDINGS {
            return;
        }
        let mut path = (self.place)();
        if !field.is_empty() {
            path.push('/');
            path.push_str(field);
        }
        self.findings.push(Finding { path, rule: rule.id, message: rule.message(), severity: self.severity });
    }
}

macro_rules! scalar {
    ($type:ty, $kind:ident, $slot:ident, |$it:ident| $target:expr, |$seen:ident| $view:expr) => {
        impl<'a> Value<'a> for $type {
            const KIND: &'static Kind = &Kind::$kind;
            fn slot(&mut self) -> Slot<'_, 'a> {
                let $it = self;
                Slot::$slot($target)
            }
            fn view(&self) -> View<'_, 'a> {
                let $seen = self;
                $view
            }
        }
    };
}

scalar!(Text<'a>, Text, Text, |it| it, |seen| View::Text(seen));
scalar!(Time<'a>, Time, Time, |it| it, |seen| View::Text(&seen.0));
scalar!(i64, Integer, Integer, |it| it, |seen| View::Integer(*seen));
scalar!(Fen, Fen, Integer, |it| &mut it.0, |seen| View::Integer(seen.0));
scalar!(bool, Bool, Bool, |it| it, |seen| View::Bool(*seen));

impl<'a, T: Value<'a>> Value<'a> for Option<T> {
    const KIND: &'static Kind = T::KIND;
    fn slot(&mut self) -> Slot<'_, 'a> {
        self.get_or_insert_with(T::default).slot()
    }
    fn view(&self) -> View<'_, 'a> {
        self.as_ref().map_or(View::Absent, T::view)
    }
}

impl<'a, T: Value<'a>> Value<'a> for Box<T> {
    const KIND: &'static Kind = T::KIND;
    fn slot(&mut self) -> Slot<'_, 'a> {
        self.as_mut().slot()
    }
    fn view(&self) -> View<'_, 'a> {
        self.as_ref().view()
    }
}

impl<'a, T: Value<'a>> Value<'a> for Vec<T> {
    const KIND: &'static Kind = &Kind::List(T::KIND);
    fn slot(&mut self) -> Slot<'_, 'a> {
        Slot::List(self)
    }
    fn view(&self) -> View<'_, 'a> {
        View::List(self)
    }
}

impl<'a, T: Value<'a>> List<'a> for Vec<T> {
    fn push(&mut self) -> Option<Slot<'_, 'a>> {
        Self::push(self, T::default());
        self.last_mut().map(T::slot)
    }
    fn count(&self) -> usize {
        self.len()
    }
    fn view(&self, index: usize) -> View<'_, 'a> {
        self.get(index).map_or(View::Absent, T::view)
    }
}

/// The wire name of a Rust field: `r#type` is `type`.
pub(crate) const fn wire_name(field: &'static str) -> &'static str {
    match field.as_bytes() {
        [b'r', b'#', ..] => field.split_at(2).1,
        _ => field,
    }
}

/// Declares an object type: one line of documentation, name, kind and limits for each field.
///
/// `required` | `expected` | `optional`, then the Rust type, then limits (`max_chars = 40`). Optional objects are boxed, so that
/// a small answer does not carry the size of every object it could hold.
macro_rules! object {
    (
        $(#[doc = $doc:literal])*
        $name:ident<$a:lifetime> $(, rules = $rules:path)? {
            $(
                $(#[doc = $field_doc:literal])*
                $field:ident: $presence:ident $kind:ty $(, $limit:ident = $limit_value:expr)*;
            )*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, Default)]
        pub struct $name<$a> {
            $($(#[doc = $field_doc])* pub $field: $crate::wire::declare::object!(@type $presence $kind),)*
            /// Fields that are not declared here, as they came: WeChat Pay may add some at any time.
            pub unknown: Vec<($crate::wire::Text<$a>, &$a ::serde_json::value::RawValue)>,
        }

        impl<$a> $name<$a> {
            /// The declaration of this type.
            pub const SCHEMA: &'static $crate::wire::declare::Schema = &$crate::wire::declare::Schema {
                name: stringify!($name),
                fields: &[$(
                    $crate::wire::declare::Field {
                        name: $crate::wire::declare::wire_name(stringify!($field)),
                        presence: $crate::wire::declare::object!(@presence $presence),
                        kind: <$kind as $crate::wire::declare::Value<$a>>::KIND,
                        #[allow(clippy::needless_update, reason = "fields without limits")]
                        limits: $crate::wire::declare::Limits {
                            $($limit: $limit_value,)*
                            ..$crate::wire::declare::Limits::NONE
                        },
                        #[cfg(not(target_family = "wasm"))]
                        doc: concat!($($field_doc, "\n"),*),
                    },
                )*],
                #[cfg(not(target_family = "wasm"))]
                doc: concat!($($doc, "\n"),*),
            };
        }

        impl<$a> $crate::wire::declare::Object<$a> for $name<$a> {
            fn schema(&self) -> &'static $crate::wire::declare::Schema {
                Self::SCHEMA
            }

            fn slot(&mut self, index: usize) -> Option<$crate::wire::declare::Slot<'_, $a>> {
                let mut indices = 0_usize..;
                $(if indices.next() == Some(index) {
                    return Some($crate::wire::declare::Value::slot(&mut self.$field));
                })*
                None
            }

            fn view(&self, index: usize) -> $crate::wire::declare::View<'_, $a> {
                let mut indices = 0_usize..;
                $(if indices.next() == Some(index) {
                    return $crate::wire::declare::Value::view(&self.$field);
                })*
                $crate::wire::declare::View::Absent
            }

            fn unknown(&self) -> &[($crate::wire::Text<$a>, &$a ::serde_json::value::RawValue)] {
                &self.unknown
            }

            fn keep_unknown(&mut self, name: $crate::wire::Text<$a>, value: &$a ::serde_json::value::RawValue) {
                self.unknown.push((name, value));
            }

            fn check(&self, report: &mut $crate::wire::declare::Report<'_>) {
                let _ = &report;
                $($rules(self, report);)?
            }
        }

        impl<$a> $crate::wire::declare::Value<$a> for $name<$a> {
            const KIND: &'static $crate::wire::declare::Kind = &$crate::wire::declare::Kind::Object(<$name<$a>>::SCHEMA);
            fn slot(&mut self) -> $crate::wire::declare::Slot<'_, $a> {
                $crate::wire::declare::Slot::Object(self)
            }
            fn view(&self) -> $crate::wire::declare::View<'_, $a> {
                $crate::wire::declare::View::Object(self)
            }
        }
    };
    (@type required $kind:ty) => { $kind };
    (@type $presence:ident $kind:ty) => { Option<$kind> };
    (@presence required) => { $crate::wire::declare::Presence::Required };
    (@presence expected) => { $crate::wire::declare::Presence::Expected };
    (@presence optional) => { $crate::wire::declare::Presence::Optional };
}
pub(crate) use object;

/// Declares a list of words that WeChat Pay may extend, in their official spelling.
macro_rules! enumeration {
    (
        $(#[doc = $doc:literal])*
        $name:ident { $($(#[doc = $choice_doc:literal])* $choice:ident)* }
    ) => {
        $(#[doc = $doc])*
        #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "the official spelling")]
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum $name<'a> {
            $($(#[doc = $choice_doc])* $choice,)*
            /// A word that is not declared here, as it came: WeChat Pay may add some at any time.
            Unknown($crate::wire::Text<'a>),
        }

        impl $name<'_> {
            /// The declaration of this type.
            pub const ENUMERATION: &'static $crate::wire::declare::Enumeration = &$crate::wire::declare::Enumeration {
                name: stringify!($name),
                choices: &[$($crate::wire::declare::Choice {
                    value: stringify!($choice),
                    #[cfg(not(target_family = "wasm"))]
                    doc: concat!($($choice_doc, "\n"),*),
                },)*],
                #[cfg(not(target_family = "wasm"))]
                doc: concat!($($doc, "\n"),*),
            };

            /// The word on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$choice => stringify!($choice),)*
                    Self::Unknown(word) => word,
                }
            }
        }

        impl Default for $name<'_> {
            fn default() -> Self {
                Self::Unknown($crate::wire::Text::Borrowed(""))
            }
        }

        impl<'a> $crate::wire::declare::Word<'a> for $name<'a> {
            fn set(&mut self, word: $crate::wire::Text<'a>) -> bool {
                *self = match word.as_ref() {
                    $(stringify!($choice) => Self::$choice,)*
                    _ => Self::Unknown(word),
                };
                !matches!(self, Self::Unknown(_))
            }
        }

        impl<'a> $crate::wire::declare::Value<'a> for $name<'a> {
            const KIND: &'static $crate::wire::declare::Kind =
                &$crate::wire::declare::Kind::Enumeration(<$name<'static>>::ENUMERATION);
            fn slot(&mut self) -> $crate::wire::declare::Slot<'_, 'a> {
                $crate::wire::declare::Slot::Enumeration(self)
            }
            fn view(&self) -> $crate::wire::declare::View<'_, 'a> {
                $crate::wire::declare::View::Text(self.as_str())
            }
        }
    };
}
pub(crate) use enumeration;
