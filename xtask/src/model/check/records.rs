//! Rules, error rows, notifications, states, sub-codes: what they name exists, and what nothing names is not there.

use std::collections::BTreeSet;

use super::super::problem::{At, Problems};
use super::super::records::{Machine, Move};
use super::super::resolved::Model;
use super::super::words::{Method, Severity};
use super::sources;

pub fn check(model: &Model, problems: &mut Problems) {
    check_rules(model, problems);
    check_errors(model, problems);
    check_notifications(model, problems);
    let file = At::file("states.json").at("machines");
    for (name, machine) in model.machines.iter() {
        check_machine(model, name, machine, &file.at(name), problems);
    }
    for (name, fact) in model.facts.iter() {
        sources(model, &fact.src, &At::file("facts.json").at("facts").at(name), problems);
    }
}

fn check_rules(model: &Model, problems: &mut Problems) {
    for (_, (at, rule)) in model.rules.iter() {
        sources(model, &rule.src, at, problems);
        for place in &rule.places {
            let known = place == "*" || model.types.contains(place) || model.operation(place).is_some();
            problems.demand(known, &at.at("where"), || format!("{place} is no type and no operation"));
        }
        problems.demand(!rule.places.is_empty(), &at.at("where"), || "is empty".to_owned());
        // What is only inferred, WeChat Pay may not hold anybody to.
        let is_error = rule.inferred && rule.request == Some(Severity::Refuse);
        problems.demand(!is_error, &at.at("request"), || "an inferred rule is never \"refuse\"".to_owned());
        let is_of_requests = rule.places.iter().any(|place| {
            place == "*" || model.operation(place).is_some() || model.types.get(place).is_some_and(|object| object.in_requests)
        });
        problems.demand(rule.request.is_none() || is_of_requests, &at.at("request"), || "is about responses only".to_owned());
        for code in &rule.sub_codes {
            let known = model.sub_codes.contains(&code.to_string());
            problems.demand(known, &at.at("sub_codes"), || format!("sub-codes.json has no {code}"));
        }
    }
}

fn check_errors(model: &Model, problems: &mut Problems) {
    let used: BTreeSet<&str> =
        model.operations().flat_map(|operation| &operation.sides).flat_map(|side| side.errors.iter().map(String::as_str)).collect();
    for (name, (at, row)) in model.error_rows.iter() {
        sources(model, &row.src, at, problems);
        problems.demand(used.contains(name), at, || "no operation has it".to_owned());
        problems.demand((400..600).contains(&row.status), &at.at("status"), || "is no status of an error".to_owned());
    }
    let file = At::file("sub-codes.json").at("sub_codes");
    for (number, code) in model.sub_codes.iter() {
        sources(model, &code.src, &file.at(number), problems);
        let plain = number.parse::<u32>().is_ok_and(|value| value.to_string() == *number);
        problems.demand(plain, &file.at(number), || "is no number".to_owned());
    }
}

fn check_notifications(model: &Model, problems: &mut Problems) {
    let file = At::file("notifications.json");
    sources(model, &model.reply.src, &file.at("reply"), problems);
    let mut known = BTreeSet::new();
    for (name, kind) in model.notifications.iter() {
        let at = file.at("kinds").at(name);
        problems.demand(model.types.contains(&kind.event), &at.at("event"), || format!("there is no type {}", kind.event));
        for (word, operation) in [("set_by", Some(&kind.set_by)), ("confirm_with", kind.confirm_with.as_ref())] {
            let Some(operation) = operation else { continue };
            let fits = model.operation(operation).is_some_and(|operation| operation.method != Method::Get);
            problems.demand(fits, &at.at(word), || format!("there is no operation {operation}"));
        }
        problems.demand(!kind.sides.is_empty(), &at.at("sides"), || "is empty".to_owned());
        for (side, of_side) in kind.sides.iter() {
            let at = at.at("sides").at(side);
            sources(model, &of_side.src, &at, problems);
            problems.demand(["partner", "brand", "merchant"].contains(&side), &at, || "is no side".to_owned());
            problems
                .demand(known.insert((side, of_side.event_type.clone())), &at.at("event_type"), || "is of two kinds".to_owned());
        }
    }
    for event_type in model.not_modelled.names() {
        let modelled = known.iter().any(|(_, other)| other == event_type);
        problems.demand(!modelled, &file.at("not_modelled").at(event_type), || "is modelled".to_owned());
    }
}

fn check_machine(model: &Model, name: &str, machine: &Machine, at: &At, problems: &mut Problems) {
    sources(model, &machine.src, at, problems);
    let Some((_, words)) = model.enums.get(name) else {
        return problems.add(at, "there is no enumeration of this name");
    };
    let ends = machine.moves.iter().flat_map(|step| [&step.from, &step.to]);
    for state in ends.chain(&machine.start).chain(&machine.last) {
        problems.demand(words.values.contains(state), at, || format!("{name} has no word {state}"));
    }
    for (number, step) in machine.moves.iter().enumerate() {
        let at = at.at("moves").at(number);
        sources(model, &step.src, &at, problems);
        let known =
            Move::OTHERS.contains(&step.by.as_str()) || model.operation(&step.by).is_some_and(|by| by.method != Method::Get);
        problems.demand(known, &at.at("by"), || format!("{} is no operation; or {}", step.by, Move::OTHERS.join(", ")));
        problems.demand(!machine.last.contains(&step.from), &at.at("from"), || format!("{} is final", step.from));
        let reached = machine.start.contains(&step.from) || machine.moves.iter().any(|other| other.to == step.from);
        problems.demand(reached, &at.at("from"), || format!("nothing leads to {}", step.from));
    }
}
