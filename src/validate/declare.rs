//! Declarations: typed views of objects and enumerations for the rules between fields (`view!`, `words!`), and with their tables where an object is
//! not of the API as such, but of its protocol (`object!`, `enumeration!`). A view has a method for each field, which is compiled only where it is
//! called: `coupon.confirm_time().is_some()`.

use crate::schema::{Kind, Row};
use crate::validate::view::View;
use crate::wire::Text;
use crate::wire::money::Fen;
use crate::wire::time::Time;

/// Declares how rules see an object type: a line for each field, in the order of its table. `required`: it is always there; `optional`: the method
/// gives an `Option`.
macro_rules! view {
    (
        $(#[doc = $doc:literal])*
        $name:ident<$a:lifetime> { $($field:ident: $presence:ident $kind:ty;)* }
    ) => {
        $(#[doc = $doc])*
        #[allow(dead_code, reason = "a type without fields")]
        #[derive(Clone, Copy, Debug)]
        pub struct $name<$a>(&$a [$crate::validate::value::Value<$a>]);

        #[allow(dead_code, missing_docs, reason = "rules are about few of the fields, which the model describes")]
        impl<$a> $name<$a> {
            const NAMES: &'static [&'static str] = &[$(stringify!($field)),*];

            /// The object with these members.
            #[must_use]
            pub const fn of(members: &$a [$crate::validate::value::Value<$a>]) -> Self {
                Self(members)
            }

            $(
                #[must_use]
                pub fn $field(&self) -> $crate::validate::declare::view!(@seen $presence $a $kind) {
                    const INDEX: usize = $crate::validate::declare::index($name::NAMES, stringify!($field));
                    $crate::validate::declare::view!(@see $presence $kind)($crate::validate::value::at(self.0, INDEX))
                }
            )*
        }

        impl<$a> $crate::validate::view::View<$a> for $name<$a> {
            type Seen = Self;
            fn seen(value: &$a $crate::validate::value::Value<$a>) -> Self {
                Self($crate::validate::value::members(value))
            }
        }
    };
    (@seen required $a:lifetime $kind:ty) => { <$kind as $crate::validate::view::View<$a>>::Seen };
    (@seen optional $a:lifetime $kind:ty) => { Option<<$kind as $crate::validate::view::View<$a>>::Seen> };
    (@see required $kind:ty) => { <$kind as $crate::validate::view::View>::seen };
    (@see optional $kind:ty) => { $crate::validate::view::given::<$kind> };
}
pub(crate) use view;

/// Declares how rules see an enumeration: its words, in the order of its table.
macro_rules! words {
    (
        $(#[doc = $doc:literal])*
        $name:ident { $($word:ident)* }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name<'a>($crate::validate::view::Word<'a>);

        #[allow(non_upper_case_globals, dead_code, missing_docs, reason = "the official spelling; rules are about few of the words")]
        impl $name<'_> {
            const WORDS: &'static [&'static str] = &[$(stringify!($word)),*];

            $(
                pub const $word: Self =
                    Self($crate::validate::view::Word::Declared($crate::validate::declare::index(Self::WORDS, stringify!($word))));
            )*

            /// Whether the word is one of the declared ones: what a newer word demands is not known here.
            #[must_use]
            pub const fn is_known(&self) -> bool {
                matches!(self.0, $crate::validate::view::Word::Declared(_))
            }
        }

        impl<'a> $crate::validate::view::View<'a> for $name<'a> {
            type Seen = Self;
            fn seen(value: &'a $crate::validate::value::Value<'a>) -> Self {
                Self($crate::validate::view::Word::seen(value))
            }
        }
    };
}
pub(crate) use words;

/// Declares an object type with its table: a line for each field, with its limits (`max_chars = 40`).
macro_rules! object {
    (
        $(#[doc = $doc:literal])*
        $name:ident<$a:lifetime> $(, has_rules = $has_rules:literal)? {
            $(
                $(#[doc = $field_doc:literal])*
                $field:ident: $presence:ident $kind:ty $(, $limit:ident = $limit_value:expr)*;
            )*
        }
    ) => {
        $crate::validate::declare::view! {
            $(#[doc = $doc])*
            $name<$a> { $($field: $presence $kind;)* }
        }

        impl<$a> $name<$a> {
            /// The declaration of this type.
            pub const SCHEMA: &'static $crate::schema::Schema = &$crate::schema::Schema {
                #[cfg(not(target_family = "wasm"))]
                name: stringify!($name),
                book: &$crate::schema::Book {
                    names: concat!($(stringify!($field)),*),
                    kinds: &[$($crate::validate::declare::of_items(<$kind as $crate::validate::declare::Declared<$a>>::KIND)),*],
                    limits: &[$(
                        #[allow(clippy::needless_update, reason = "fields without limits")]
                        $crate::schema::Limits {
                            $($limit: $limit_value,)*
                            ..$crate::validate::declare::object!(@limits $presence)
                        }
                    ),*],
                },
                rows: &$crate::validate::declare::rows(
                    [$(stringify!($field)),*],
                    [$(<$kind as $crate::validate::declare::Declared<$a>>::KIND),*],
                ),
                has_rules: false $(|| $has_rules)?,
            };
        }

        impl<$a> $crate::validate::declare::Declared<$a> for $name<$a> {
            const KIND: $crate::schema::Kind = $crate::schema::Kind::Object(<$name<$a>>::SCHEMA);
        }
    };
    (@limits required) => { $crate::schema::Limits::REQUIRED };
    (@limits optional) => { $crate::schema::Limits::OPTIONAL };
}
pub(crate) use object;

/// Declares an enumeration with its table.
#[cfg(test)]
macro_rules! enumeration {
    (
        $(#[doc = $doc:literal])*
        $name:ident { $($word:ident)* }
    ) => {
        $crate::validate::declare::words! {
            $(#[doc = $doc])*
            $name { $($word)* }
        }

        impl<'a> $crate::validate::declare::Declared<'a> for $name<'a> {
            const KIND: $crate::schema::Kind =
                $crate::schema::Kind::Enumeration(&$crate::schema::Enumeration {
                    list: $crate::validate::declare::after_blank(concat!($(" ", stringify!($word)),*)),
                });
        }
    };
}
#[cfg(test)]
pub(crate) use enumeration;

/// A type that a field can be declared as.
pub trait Declared<'a>: View<'a> {
    /// Its declaration.
    const KIND: Kind;
}

impl<'a> Declared<'a> for Text<'a> {
    const KIND: Kind = Kind::Text;
}

impl<'a> Declared<'a> for Time<'a> {
    const KIND: Kind = Kind::Time;
}

impl<'a> Declared<'a> for i64 {
    const KIND: Kind = Kind::Integer;
}

impl<'a> Declared<'a> for Fen {
    const KIND: Kind = Kind::Fen;
}

impl<'a> Declared<'a> for bool {
    const KIND: Kind = Kind::Bool;
}

impl<'a, T: Declared<'a>> Declared<'a> for Vec<T> {
    const KIND: Kind = Kind::List(&T::KIND);
}

/// The rows of fields with these names as Rust has them (`r#type` is `type`), one after another; the kind and the limits of each are at its place.
pub(crate) const fn rows<const N: usize>(names: [&str; N], kinds: [Kind; N]) -> [Row; N] {
    let mut rows = [Row::one(0, 0, 0, 0); N];
    let (mut left, mut begin) = ((names.as_slice(), kinds.as_slice(), rows.as_mut_slice()), 0_u16);
    let mut index = 0_u16;
    while let ([name, names @ ..], [kind, kinds @ ..], [row, rows @ ..]) = left {
        let raw = if let [b'r', b'#', ..] = name.as_bytes() { 2 } else { 0 };
        let length = short(name.len()).saturating_sub(raw);
        let (place, length) = (begin.saturating_add(raw), length.to_le_bytes()[0]);
        *row =
            if let Kind::List(_) = kind { Row::list(place, length, index, index) } else { Row::one(place, length, index, index) };
        (begin, index) = (begin.saturating_add(short(name.len())), index.saturating_add(1));
        left = (names, kinds, rows);
    }
    rows
}

/// A length as it is kept.
const fn short(length: usize) -> u16 {
    let [low, high, ..] = length.to_le_bytes();
    u16::from_le_bytes([low, high])
}

/// What a list is of; of other kinds, they themselves.
pub(crate) const fn of_items(kind: Kind) -> Kind {
    match kind {
        Kind::List(item) => *item,
        other => other,
    }
}

/// The text after its first character.
#[cfg(test)]
pub(crate) const fn after_blank(text: &'static str) -> &'static str {
    text.split_at(1).1
}

/// The place of one of these names; for the compiler, with names that it has just read.
pub(crate) const fn index(mut names: &[&str], name: &str) -> usize {
    let mut index = 0_usize;
    while let [first, rest @ ..] = names
        && !same(first.as_bytes(), name.as_bytes())
    {
        (names, index) = (rest, index.saturating_add(1));
    }
    index
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
