//! Types, enumerations and fields: names that exist, limits that fit the type, and a presence wherever an object of the type is.

use super::super::problem::{At, Problems};
use super::super::resolved::{Field, Model, ObjectType};
use super::super::words::{Kind, RequestPresence};
use super::{all_fields, sources};

pub fn check(model: &Model, problems: &mut Problems) {
    for (name, object) in model.types.iter() {
        problems.demand(!model.enums.contains(name), &object.at, || "is an enumeration too".to_owned());
        sources(model, &object.src, &object.at, problems);
        check_presence(object, problems);
        for (_, field) in object.fields.iter().filter(|(_, field)| field.response.is_some()) {
            let inside = model.object(&field.kind).is_some_and(|inner| inner.fields.iter().any(|(_, field)| field.decides));
            problems.demand(field.decides || !inside, &field.at, || "holds what decides, and does not decide itself".to_owned());
        }
    }
    for (_, (at, words)) in model.enums.iter() {
        sources(model, &words.src, at, problems);
        for (word, choice) in words.values.iter() {
            sources(model, &choice.src, &at.at("values").at(word), problems);
        }
    }
    for field in all_fields(model) {
        check_field(model, field, problems);
    }
    check_use(model, problems);
}

/// A type that is in requests says of some field what it is there, and every field says so of requests or of responses.
fn check_presence(object: &ObjectType, problems: &mut Problems) {
    for (word, reached, said) in [
        ("request", object.in_requests, object.fields.iter().any(|(_, field)| field.request.is_some())),
        ("response", object.in_responses, object.fields.iter().any(|(_, field)| field.response.is_some())),
    ] {
        problems.demand(reached || !said, &object.at, || format!("no {word} has it, though fields speak of {word}s"));
        problems.demand(said || !reached, &object.at, || format!("a {word} has it, though no field speaks of {word}s"));
    }
    for (_, field) in object.fields.iter() {
        problems.demand(field.request.is_some() || field.response.is_some(), &field.at, || {
            "is in no request and no response".to_owned()
        });
        problems.demand(!field.decides || field.response.is_some(), &field.at, || "decides, and is in no response".to_owned());
        problems.demand(!field.signed, &field.at.at("signed"), || "only a part of a form is signed".to_owned());
    }
}

fn check_field(model: &Model, field: &Field, problems: &mut Problems) {
    let at = &field.at;
    sources(model, &field.src, at, problems);
    if let Kind::Named(name) = &field.kind.kind {
        let known = model.types.contains(name) || model.enums.contains(name);
        problems.demand(known, &at.at("type"), || format!("there is no type {name}"));
    }
    for rule in &field.rules {
        problems.demand(model.rules.contains(rule), &at.at("rules"), || format!("there is no rule {rule}"));
    }
    for (word, pattern) in
        [("pattern", &field.pattern), ("pattern_advice", &field.pattern_advice), ("item_pattern", &field.item_pattern)]
    {
        let known = pattern.as_ref().is_none_or(|name| model.patterns.contains(name));
        problems.demand(known, &at.at(word), || "is not in patterns.json".to_owned());
    }
    let conditional = field.request == Some(RequestPresence::Conditional);
    problems.demand(conditional == field.condition.is_some(), &at.at("condition"), || {
        "goes with \"request\": \"conditional\", and only with it".to_owned()
    });
    check_limits(field, problems);
}

/// Limits of text are for text, and so on; the lower is not above the upper.
fn check_limits(field: &Field, problems: &mut Problems) {
    let list = field.kind.is_list;
    let text = (field.kind.kind == Kind::Text && !list, "text");
    let number = (matches!(field.kind.kind, Kind::Integer | Kind::Fen) && !list, "a number");
    let of_text = (field.kind.kind == Kind::Text && list, "a list of text");
    let of_numbers = (matches!(field.kind.kind, Kind::Integer | Kind::Fen) && list, "a list of numbers");
    for (name, given, (fits, what)) in [
        ("pattern", field.pattern.is_some(), text),
        ("pattern_advice", field.pattern_advice.is_some(), text),
        ("min_chars", field.min_chars.is_some(), text),
        ("max_chars", field.max_chars.is_some(), text),
        ("min", field.min.is_some(), number),
        ("max", field.max.is_some(), number),
        ("unit", field.unit.is_some(), number),
        ("min_items", field.min_items.is_some(), (list, "a list")),
        ("max_items", field.max_items.is_some(), (list, "a list")),
        ("item_pattern", field.item_pattern.is_some(), of_text),
        ("item_max_chars", field.item_max_chars.is_some(), of_text),
        ("item_min", field.item_min.is_some(), of_numbers),
        ("item_max", field.item_max.is_some(), of_numbers),
    ] {
        problems.demand(fits || !given, &field.at.at(name), || format!("is for {what}"));
    }
    for (name, low, high) in [
        ("max_chars", field.min_chars.map(i64::from), field.max_chars.map(i64::from)),
        ("max", field.min, field.max),
        ("max_items", field.min_items.map(i64::from), field.max_items.map(i64::from)),
        ("item_max", field.item_min, field.item_max),
    ] {
        let crossed = low.zip(high).is_some_and(|(low, high)| low > high);
        problems.demand(!crossed, &field.at.at(name), || "is below its lower limit".to_owned());
    }
    let fits = field.default.as_ref().is_none_or(|value| match &field.kind.kind {
        _ if list => false,
        Kind::Integer | Kind::Fen => value.is_i64(),
        Kind::Boolean => value.is_boolean(),
        _ => value.is_string(),
    });
    problems.demand(fits, &field.at.at("default"), || "is not of the field's type".to_owned());
}

/// What is declared is used.
fn check_use(model: &Model, problems: &mut Problems) {
    let nothing = || "nothing uses it".to_owned();
    for (_, object) in model.types.iter() {
        problems.demand(object.in_requests || object.in_responses, &object.at, nothing);
    }
    for (name, (at, _)) in model.enums.iter() {
        let used = all_fields(model).any(|field| matches!(&field.kind.kind, Kind::Named(other) if other == name));
        problems.demand(used, at, nothing);
    }
    for name in model.patterns.names() {
        let used = all_fields(model).any(|field| {
            [&field.pattern, &field.pattern_advice, &field.item_pattern].into_iter().any(|other| other.as_deref() == Some(name))
        });
        problems.demand(used, &At::file("patterns.json").at("patterns").at(name), nothing);
    }
}
