//! Writes the body of a request. Refuses nothing: an object that was read can be written.

use serde::{Serialize, Serializer};

use crate::wire::schema::{Field, Place};
use crate::wire::value::{Object, Value};

/// The fields that belong in the body, in declared order.
#[must_use]
pub fn write_body(object: &Object<'_>) -> String {
    // Writing to memory does not fail, and every name is a text.
    serde_json::to_string(&Members { object, belongs: |field| field.limits.place == Place::Body }).unwrap_or_default()
}

/// The members of an object that are there.
struct Members<'o, 'a> {
    object: &'o Object<'a>,
    belongs: fn(&Field) -> bool,
}

impl Serialize for Members<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let written = |value: &Value<'_>| value.is_usable();
        let members = self.object.fields().filter(|(field, value)| written(value) && (self.belongs)(field));
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
