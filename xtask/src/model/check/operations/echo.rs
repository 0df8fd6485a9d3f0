//! What a response repeats of its request: parameters and places that exist.

use super::super::super::files::Echo;
use super::super::super::problem::{At, Problems};
use super::super::super::resolved::{Field, Model, Operation};
use super::super::super::words::{Demand, Kind};

pub fn check(model: &Model, operation: &Operation, problems: &mut Problems) {
    for (parameter, echo) in operation.echo.iter() {
        let at = operation.at.at("echo").at(parameter);
        problems.demand(operation.parameter(parameter).is_some(), &at, || "is none of the parameters".to_owned());
        problems.demand(!echo.at.is_empty(), &at.at("at"), || "is empty".to_owned());
        for place in &echo.at {
            check_place(model, operation, place, &at.at("at"), problems);
        }
        check_demand(model, operation, echo, &at, problems);
    }
}

fn check_place(model: &Model, operation: &Operation, place: &str, at: &At, problems: &mut Problems) {
    match find(model, operation, place) {
        None => problems.add(at, format!("the response has no {place}")),
        Some(field) => {
            let scalar = !field.kind.is_list && model.object(&field.kind).is_none();
            problems.demand(scalar, at, || format!("{place} is no text"));
        }
    }
}

/// The field at a pointer. An item of a list is written `*`.
fn find<'m>(model: &'m Model, operation: &Operation, place: &str) -> Option<&'m Field> {
    let mut object = model.types.get(operation.response.kind.as_deref()?)?;
    let mut steps = place.strip_prefix('/')?.split('/');
    let mut field = object.fields.get(steps.next()?)?;
    loop {
        let mut step = steps.next();
        if field.kind.is_list && step.is_some() {
            if step != Some("*") {
                return None;
            }
            step = Some(steps.next()?);
        }
        let Some(name) = step else { return Some(field) };
        object = model.object(&field.kind)?;
        field = object.fields.get(name)?;
    }
}

fn check_demand(model: &Model, operation: &Operation, echo: &Echo, at: &At, problems: &mut Problems) {
    let of_items = echo.at.iter().all(|place| place.contains("/*/"));
    problems.demand(echo.demand != Demand::Every || of_items, &at.at("demand"), || "every is for the items of a list".to_owned());
    let shown = echo.demand == Demand::Shown;
    problems.demand(shown == echo.by.is_some() && shown != echo.states.is_empty(), &at.at("by"), || {
        "by and states go with shown, and only with it".to_owned()
    });
    let Some(by) = &echo.by else { return };
    let words = find(model, operation, &format!("/{by}")).and_then(|field| match &field.kind.kind {
        Kind::Named(name) => model.enums.get(name),
        _ => None,
    });
    match words {
        None => problems.add(&at.at("by"), format!("{by} is no enumeration in the response")),
        Some((_, words)) => {
            for state in &echo.states {
                problems.demand(words.values.contains(state), &at.at("states"), || format!("{by} has no word {state}"));
            }
        }
    }
}
