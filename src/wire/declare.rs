//! One declaration for each type on the wire. From it come the table that reading, writing and judging follow, a view for the rules
//! between its fields, and (through `xtask`) the TypeScript type with its doc comment. Refuses nothing itself: `wire::json` reads and
//! judges by these tables.

/// Declares an object type: one line of documentation, name, kind and limits for each field.
///
/// `required` | `expected` | `optional`, then the type, then limits (`max_chars = 40`). A rule sees each field through the method of
/// its name, which is compiled only where it is called: `coupon.confirm_time().is_some()`.
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
        #[derive(Clone, Copy, Debug)]
        #[allow(dead_code, reason = "types without rules are tables only")]
        pub struct $name<$a>(&$a [$crate::wire::value::Value<$a>]);

        #[allow(dead_code, reason = "rules are about few of the fields")]
        impl<$a> $name<$a> {
            /// The declaration of this type.
            pub const SCHEMA: &'static $crate::wire::schema::Schema = &$crate::wire::schema::Schema {
                #[cfg(not(target_family = "wasm"))]
                name: stringify!($name),
                fields: &[$(
                    $crate::wire::schema::Field {
                        name: $crate::wire::schema::wire_name(stringify!($field)),
                        presence: $crate::wire::declare::object!(@presence $presence),
                        kind: <$kind as $crate::wire::value::Declared<$a>>::KIND,
                        #[allow(clippy::needless_update, reason = "fields without limits")]
                        limits: &$crate::wire::schema::Limits {
                            $($limit: $limit_value,)*
                            ..$crate::wire::schema::Limits::NONE
                        },
                        #[cfg(not(target_family = "wasm"))]
                        doc: concat!($($field_doc, "\n"),*),
                    },
                )*],
                check: $crate::wire::declare::object!(@check $name $($rules)?),
                #[cfg(not(target_family = "wasm"))]
                doc: concat!($($doc, "\n"),*),
            };

            $(
                $(#[doc = $field_doc])*
                #[must_use]
                pub fn $field(&self) -> $crate::wire::declare::object!(@seen $presence $a $kind) {
                    const INDEX: usize = $name::SCHEMA.index($crate::wire::schema::wire_name(stringify!($field)));
                    $crate::wire::declare::object!(@see $presence $kind)($crate::wire::value::at(self.0, INDEX))
                }
            )*
        }

        impl<$a> $crate::wire::value::Declared<$a> for $name<$a> {
            const KIND: &'static $crate::wire::schema::Kind = &$crate::wire::schema::Kind::Object(<$name<$a>>::SCHEMA);
            type Seen = Self;
            fn seen(value: &$a $crate::wire::value::Value<$a>) -> Self {
                Self($crate::wire::value::members(value))
            }
        }
    };
    (@seen required $a:lifetime $kind:ty) => { <$kind as $crate::wire::value::Declared<$a>>::Seen };
    (@seen $presence:ident $a:lifetime $kind:ty) => { Option<<$kind as $crate::wire::value::Declared<$a>>::Seen> };
    (@see required $kind:ty) => { <$kind as $crate::wire::value::Declared>::seen };
    (@see $presence:ident $kind:ty) => { $crate::wire::value::given::<$kind> };
    (@check $name:ident) => { None };
    (@check $name:ident $rules:path) => {{
        fn judge_members<'o>(members: &'o [$crate::wire::value::Value<'o>], report: &mut $crate::wire::value::Report<'_>) {
            $rules(&$name(members), report);
        }
        Some(judge_members)
    }};
    (@presence required) => { $crate::wire::schema::Presence::Required };
    (@presence expected) => { $crate::wire::schema::Presence::Expected };
    (@presence optional) => { $crate::wire::schema::Presence::Optional };
}
pub(crate) use object;

/// Declares a list of words that WeChat Pay may extend, in their official spelling.
macro_rules! enumeration {
    (
        $(#[doc = $doc:literal])*
        $name:ident { $($(#[doc = $choice_doc:literal])* $choice:ident)* }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name<'a>($crate::wire::value::Word<'a>);

        #[allow(non_upper_case_globals, dead_code, reason = "the official spelling; rules are about few of the words")]
        impl $name<'_> {
            /// The declaration of this type.
            pub const ENUMERATION: &'static $crate::wire::schema::Enumeration = &$crate::wire::schema::Enumeration {
                #[cfg(not(target_family = "wasm"))]
                name: stringify!($name),
                choices: &[$($crate::wire::schema::Choice {
                    value: stringify!($choice),
                    #[cfg(not(target_family = "wasm"))]
                    doc: concat!($($choice_doc, "\n"),*),
                },)*],
                #[cfg(not(target_family = "wasm"))]
                doc: concat!($($doc, "\n"),*),
            };

            $(
                $(#[doc = $choice_doc])*
                pub const $choice: Self = Self($crate::wire::value::Word::Declared(Self::ENUMERATION.index(stringify!($choice))));
            )*

            /// Whether the word is one of the declared ones: what a newer word demands is not known here.
            #[must_use]
            pub const fn is_known(&self) -> bool {
                matches!(self.0, $crate::wire::value::Word::Declared(_))
            }
        }

        impl<'a> $crate::wire::value::Declared<'a> for $name<'a> {
            const KIND: &'static $crate::wire::schema::Kind =
                &$crate::wire::schema::Kind::Enumeration(<$name<'static>>::ENUMERATION);
            type Seen = Self;
            fn seen(value: &'a $crate::wire::value::Value<'a>) -> Self {
                Self($crate::wire::value::Word::seen(value))
            }
        }
    };
}
pub(crate) use enumeration;
