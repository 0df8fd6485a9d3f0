//! Whether the model holds together: what refers to something finds it, what is declared is used, and facts about one thing fit each other.

mod fields;
mod operations;
mod records;

use std::collections::BTreeSet;

use super::problem::{At, Problems};
use super::resolved::{Field, Model};
use super::words::{FieldType, Kind};

pub fn check(model: &mut Model, problems: &mut Problems) {
    reach(model);
    fields::check(model, problems);
    operations::check(model, problems);
    records::check(model, problems);
}

/// Marks what types are in requests, and what types in responses and notifications.
fn reach(model: &mut Model) {
    let (mut sent, mut received) = (BTreeSet::new(), BTreeSet::new());
    for operation in model.operations() {
        operation.parameters.iter().for_each(|parameter| follow(model, &parameter.field.kind, &mut sent));
        operation.response.kind.iter().for_each(|name| follow(model, &named(name), &mut received));
    }
    for (_, notification) in model.notifications.iter() {
        follow(model, &named(&notification.event), &mut received);
    }
    for (name, object) in model.types.iter_mut() {
        object.in_requests = sent.contains(name);
        object.in_responses = received.contains(name);
    }
}

fn named(name: &str) -> FieldType {
    FieldType { kind: Kind::Named(name.to_owned()), is_list: false }
}

fn follow(model: &Model, kind: &FieldType, seen: &mut BTreeSet<String>) {
    if let (Kind::Named(name), Some(object)) = (&kind.kind, model.object(kind))
        && seen.insert(name.clone())
    {
        object.fields.iter().for_each(|(_, field)| follow(model, &field.kind, seen));
    }
}

/// Every field there is.
fn all_fields(model: &Model) -> impl Iterator<Item = &Field> {
    let of_types = model.types.iter().flat_map(|(_, object)| object.fields.iter().map(|(_, field)| field));
    let of_operations = model.operations().flat_map(|operation| {
        let more = operation.resolve.iter().flat_map(|resolve| resolve.more.iter().map(|(_, field)| field));
        operation.parameters.iter().map(|parameter| &parameter.field).chain(more)
    });
    of_types.chain(of_operations)
}

/// Every source that is named has to be one of `sources.json`.
fn sources(model: &Model, names: &[String], at: &At, problems: &mut Problems) {
    for name in names {
        problems.demand(model.sources.contains(name), &at.at("src"), || format!("sources.json has no {name}"));
    }
}
