//! Writes declared objects. Refuses nothing: an object that exists can be written.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::wire::schema::Place;
use crate::wire::value::{Object, View};

/// Writes the body of a request: the fields that belong in the body, in declared order.
///
/// `None` when the writer fails, which it has no reason to.
#[must_use]
pub fn write_body(object: &dyn Object<'_>) -> Option<String> {
    serde_json::to_string(&Members { object, place: Some(Place::Body) }).ok()
}

/// Writes plain values. An empty text when the writer fails, which it has no reason to.
#[must_use]
pub fn write<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// The members of an object, all of them or those of one place.
struct Members<'s, 'a> {
    object: &'s dyn Object<'a>,
    place: Option<Place>,
}

impl Serialize for Members<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (index, field) in self.object.schema().fields.iter().enumerate() {
            let wanted = self.place.is_none_or(|place| field.limits.place == place);
            match self.object.view(index) {
                View::Absent => {}
                view if wanted => map.serialize_entry(field.name, &view)?,
                _ => {}
            }
        }
        for (name, value) in self.object.unknown() {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl Serialize for View<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            View::Absent => serializer.serialize_unit(),
            View::Text(text) => serializer.serialize_str(text),
            View::Integer(number) => serializer.serialize_i64(*number),
            View::Bool(value) => serializer.serialize_bool(*value),
            View::Object(object) => Members { object: *object, place: None }.serialize(serializer),
            View::List(list) => {
                let mut seq = serializer.serialize_seq(Some(list.count()))?;
                for index in 0..list.count() {
                    seq.serialize_element(&list.view(index))?;
                }
                seq.end()
            }
        }
    }
}
