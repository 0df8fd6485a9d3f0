//! One declaration for each type on the wire. From it come the Rust type, reading, writing, the checks, and (through `xtask`) the
//! TypeScript type with its doc comment. Refuses nothing itself: `wire::json` reads and judges by these tables.

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
            pub unknown: Vec<($crate::wire::Text<$a>, &$a str)>,
        }

        impl<$a> $name<$a> {
            /// The declaration of this type.
            pub const SCHEMA: &'static $crate::wire::schema::Schema = &$crate::wire::schema::Schema {
                name: stringify!($name),
                fields: &[$(
                    $crate::wire::schema::Field {
                        name: $crate::wire::schema::wire_name(stringify!($field)),
                        presence: $crate::wire::declare::object!(@presence $presence),
                        kind: <$kind as $crate::wire::value::Value<$a>>::KIND,
                        #[allow(clippy::needless_update, reason = "fields without limits")]
                        limits: $crate::wire::schema::Limits {
                            $($limit: $limit_value,)*
                            ..$crate::wire::schema::Limits::NONE
                        },
                        #[cfg(not(target_family = "wasm"))]
                        doc: concat!($($field_doc, "\n"),*),
                    },
                )*],
                #[cfg(not(target_family = "wasm"))]
                doc: concat!($($doc, "\n"),*),
            };
        }

        impl<$a> $crate::wire::value::Object<$a> for $name<$a> {
            fn schema(&self) -> &'static $crate::wire::schema::Schema {
                Self::SCHEMA
            }

            fn slot(&mut self, index: usize) -> Option<$crate::wire::value::Slot<'_, $a>> {
                let mut indices = 0_usize..;
                $(if indices.next() == Some(index) {
                    return Some($crate::wire::value::Value::slot(&mut self.$field));
                })*
                None
            }

            fn view(&self, index: usize) -> $crate::wire::value::View<'_, $a> {
                let mut indices = 0_usize..;
                $(if indices.next() == Some(index) {
                    return $crate::wire::value::Value::view(&self.$field);
                })*
                $crate::wire::value::View::Absent
            }

            fn unknown(&self) -> &[($crate::wire::Text<$a>, &$a str)] {
                &self.unknown
            }

            fn keep_unknown(&mut self, name: $crate::wire::Text<$a>, value: &$a str) {
                self.unknown.push((name, value));
            }

            fn check(&self, report: &mut $crate::wire::value::Report<'_>) {
                let _ = &report;
                $($rules(self, report);)?
            }
        }

        impl<$a> $crate::wire::value::Value<$a> for $name<$a> {
            const KIND: &'static $crate::wire::schema::Kind = &$crate::wire::schema::Kind::Object(<$name<$a>>::SCHEMA);
            fn slot(&mut self) -> $crate::wire::value::Slot<'_, $a> {
                $crate::wire::value::Slot::Object(self)
            }
            fn view(&self) -> $crate::wire::value::View<'_, $a> {
                $crate::wire::value::View::Object(self)
            }
        }
    };
    (@type required $kind:ty) => { $kind };
    (@type $presence:ident $kind:ty) => { Option<$kind> };
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
        #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "the official spelling")]
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum $name<'a> {
            $($(#[doc = $choice_doc])* $choice,)*
            /// A word that is not declared here, as it came: WeChat Pay may add some at any time.
            Unknown($crate::wire::Text<'a>),
        }

        impl $name<'_> {
            /// The declaration of this type.
            pub const ENUMERATION: &'static $crate::wire::schema::Enumeration = &$crate::wire::schema::Enumeration {
                name: stringify!($name),
                choices: &[$($crate::wire::schema::Choice {
                    value: stringify!($choice),
                    #[cfg(not(target_family = "wasm"))]
                    doc: concat!($($choice_doc, "\n"),*),
                },)*],
                #[cfg(not(target_family = "wasm"))]
                doc: concat!($($doc, "\n"),*),
            };

            /// Whether the word is one of the declared ones: what a newer word demands is not known here.
            #[must_use]
            pub const fn is_known(&self) -> bool {
                !matches!(self, Self::Unknown(_))
            }

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

        impl<'a> $crate::wire::value::Word<'a> for $name<'a> {
            fn set(&mut self, word: $crate::wire::Text<'a>) -> bool {
                *self = match word.as_ref() {
                    $(stringify!($choice) => Self::$choice,)*
                    _ => Self::Unknown(word),
                };
                self.is_known()
            }
        }

        impl<'a> $crate::wire::value::Value<'a> for $name<'a> {
            const KIND: &'static $crate::wire::schema::Kind =
                &$crate::wire::schema::Kind::Enumeration(<$name<'static>>::ENUMERATION);
            fn slot(&mut self) -> $crate::wire::value::Slot<'_, 'a> {
                $crate::wire::value::Slot::Enumeration(self)
            }
            fn view(&self) -> $crate::wire::value::View<'_, 'a> {
                $crate::wire::value::View::Text(self.as_str())
            }
        }
    };
}
pub(crate) use enumeration;
