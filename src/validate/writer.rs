//! Writes objects that were read.

use serde::{Serialize, Serializer};

use super::value::{Object, Value};
use crate::json;
use crate::schema::{Field, Place};

/// The fields that belong in the body, in declared order.
#[must_use]
pub fn write_body(object: &Object<'_>) -> String {
    json::write(&Members { object, belongs: |field| field.limits.place == Place::Body })
}

/// All fields, in declared order.
#[must_use]
pub fn write_object(object: &Object<'_>) -> String {
    json::write(&Members { object, belongs: |_| true })
}

/// The members of an object that are there.
struct Members<'o, 'a> {
    object: &'o Object<'a>,
    belongs: fn(&Field) -> bool,
}

impl Serialize for Members<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let members = self.object.fields().filter(|(field, value)| value.is_usable() && (self.belongs)(field));
        serializer.collect_map(members.map(|(field, value)| (field.name, value)))
    }
}

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Integer(number) => serializer.serialize_i64(*number),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::List(items) => serializer.collect_seq(items),
            Self::Object(object) => Members { object, belongs: |_| true }.serialize(serializer),
            _ => self.text().serialize(serializer),
        }
    }
}
