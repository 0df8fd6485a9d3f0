//! The tables that declarations become: what a type on the wire holds and what its values must keep to. Refuses nothing itself.

use super::value::{Report, Value};

/// A JSON object type.
#[derive(Debug)]
pub struct Schema {
    /// The official type name.
    #[cfg(not(target_family = "wasm"))]
    pub name: &'static str,
    /// Its fields, in the official page's order.
    pub fields: &'static [Field],
    /// The rules between its fields.
    pub check: Option<Check>,
    /// Meaning, with the Chinese term.
    #[cfg(not(target_family = "wasm"))]
    pub doc: &'static str,
}

/// Judges the rules between the fields of one object, given what each field holds.
pub type Check = for<'o> fn(&'o [Value<'o>], &mut Report<'_>);

impl Schema {
    /// What nothing is known of.
    pub(crate) const UNKNOWN: Self = Self {
        #[cfg(not(target_family = "wasm"))]
        name: "",
        fields: &[],
        check: None,
        #[cfg(not(target_family = "wasm"))]
        doc: "",
    };

    /// The place of one of its fields; for the compiler, which asks for those it has just declared.
    pub(crate) const fn index(&self, name: &str) -> usize {
        let (mut fields, mut index) = (self.fields, 0_usize);
        while let [field, rest @ ..] = fields
            && !same(field.name.as_bytes(), name.as_bytes())
        {
            (fields, index) = (rest, index.saturating_add(1));
        }
        index
    }
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
    pub limits: &'static Limits,
    /// Meaning, with the Chinese term.
    #[cfg(not(target_family = "wasm"))]
    pub doc: &'static str,
}

/// Whether a field has to be there. A request without it is refused; an answer without it has a warning, unless the field [`Decides`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Every edition that knows the object requires it (必填).
    Required,
    /// Only a secondary source requires it, or not every page of today.
    Expected,
    /// 选填.
    Optional,
}

/// Whether a field of an answer decides what became of a coupon: which coupon it is, in which state, under which request numbers, the ids
/// that the request is compared with. Only such a field can refuse an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decides {
    /// Whatever is wrong with it is a warning, and it is given as it came.
    Nothing,
    /// Where it is there: another type than declared refuses. `null` is as if it were left out.
    WhenGiven,
    /// It has to be there, too.
    Always,
}

/// What a field holds.
#[derive(Clone, Copy, Debug)]
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
    #[cfg(not(target_family = "wasm"))]
    pub name: &'static str,
    /// The words, in the official page's order.
    pub choices: &'static [Choice],
    /// Meaning, with the Chinese term.
    #[cfg(not(target_family = "wasm"))]
    pub doc: &'static str,
}

impl Enumeration {
    /// The place of one of its words; for the compiler, which asks for those it has just declared.
    pub(crate) const fn index(&self, word: &str) -> usize {
        let (mut choices, mut index) = (self.choices, 0_usize);
        while let [choice, rest @ ..] = choices
            && !same(choice.value.as_bytes(), word.as_bytes())
        {
            (choices, index) = (rest, index.saturating_add(1));
        }
        index
    }
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
    /// Whether it can refuse an answer by its type, or by not being there.
    pub decides: Decides,
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
    pub const NONE: Self = Self {
        decides: Decides::Nothing,
        place: Place::Body,
        max_chars: None,
        min: 0,
        max: MAX_SAFE_INTEGER,
        max_items: None,
        pattern: None,
    };

    /// The same of what has to be there as declared: a whole text, an item of a list that decides.
    pub const DECIDING: Self = Self { decides: Decides::Always, ..Self::NONE };
}

/// The largest integer that a JavaScript number holds exactly, 2^53 - 1.
pub const MAX_SAFE_INTEGER: i64 = 9_007_199_254_740_991;

/// Where a request carries a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A segment of the path.
    Path,
    /// A parameter of the query.
    Query,
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

/// The wire name of a Rust field: `r#type` is `type`.
pub(crate) const fn wire_name(field: &'static str) -> &'static str {
    match field.as_bytes() {
        [b'r', b'#', ..] => field.split_at(2).1,
        _ => field,
    }
}

const fn same(mut one: &[u8], mut other: &[u8]) -> bool {
    while let ([a, more @ ..], [b, rest @ ..]) = (one, other) {
        if *a != *b {
            return false;
        }
        (one, other) = (more, rest);
    }
    one.is_empty() && other.is_empty()
}
