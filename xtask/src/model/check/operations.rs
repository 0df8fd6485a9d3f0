//! Operations: paths, payloads, what a response repeats, how a lost response is resolved, paging.

mod echo;

use std::collections::BTreeSet;

use super::super::problem::Problems;
use super::super::resolved::{Model, Operation, ResolveBy};
use super::super::words::{Kind, Method, PagingBy, Payload, Place, Repeat, RequestPresence, Side};
use super::sources;

pub fn check(model: &Model, problems: &mut Problems) {
    for operation in model.operations() {
        check_sides(model, operation, problems);
        check_parameters(model, operation, problems);
        check_response(model, operation, problems);
        check_repeat(model, operation, problems);
        check_resolve(model, operation, problems);
        check_paging(model, operation, problems);
        echo::check(model, operation, problems);
    }
}

fn check_sides(model: &Model, operation: &Operation, problems: &mut Problems) {
    let at = operation.at.at("sides");
    let alone = operation.side(Side::Merchant).is_none() || operation.sides.len() == 1;
    problems.demand(!operation.sides.is_empty(), &at, || "nobody can call it".to_owned());
    problems.demand(alone, &at, || "a merchant's operation has no other side".to_owned());
    for side in &operation.sides {
        let named: BTreeSet<&str> = side.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')).collect();
        let in_path =
            operation.parameters.iter().filter(|parameter| parameter.place == Place::Path && parameter.field.is_on(side.side));
        let declared: BTreeSet<&str> = in_path.map(|parameter| parameter.name.as_str()).collect();
        problems.demand(named == declared, &side.at.at("path"), || format!("names {named:?}, the parameters are {declared:?}"));
        for page in &side.pages {
            let fits = page.edition.is_none_or(|edition| operation.editions.is_empty() || operation.editions.contains(&edition));
            problems.demand(fits, &side.at.at("pages"), || format!("{} is of an edition that the operation is not of", page.page));
        }
        for error in &side.errors {
            problems.demand(model.error_rows.contains(error), &side.at.at("errors"), || format!("there is no row {error}"));
        }
        sources(model, &side.src, &side.at, problems);
    }
}

fn check_parameters(model: &Model, operation: &Operation, problems: &mut Problems) {
    let namesakes = model.operations().filter(|other| other.params == operation.params).count();
    let free = namesakes == 1 && !model.types.contains(&operation.params);
    problems.demand(free, &operation.at.at("params"), || format!("{} is the name of something else too", operation.params));
    let sides: Vec<Side> = operation.sides.iter().map(|side| side.side).collect();
    let changes_nothing = matches!(operation.method, Method::Get | Method::Delete);
    problems.demand(!changes_nothing || operation.payload() == Payload::None, &operation.at.at("request"), || {
        "GET and DELETE have no body".to_owned()
    });
    let places: BTreeSet<Place> = operation.parameters.iter().map(|parameter| parameter.place).collect();
    let both = places.contains(&Place::Body) && places.contains(&Place::Form);
    problems.demand(!both, &operation.at.at("request"), || "has a body and a form".to_owned());
    for parameter in &operation.parameters {
        let (at, field) = (&parameter.field.at, &parameter.field);
        problems.demand(field.request.is_some(), at, || "lacks request".to_owned());
        problems.demand(field.response.is_none() && !field.decides, at, || "is a parameter, and in no response".to_owned());
        let required = parameter.place != Place::Path || field.request == Some(RequestPresence::Required);
        problems.demand(required, at, || "is part of the path, and has to be required".to_owned());
        let object = model.object(&field.kind).is_some();
        let plain = !object || matches!(parameter.place, Place::Body | Place::Form);
        problems.demand(plain, &at.at("type"), || "is an object, and not in a body".to_owned());
        let known = field.sides.iter().all(|side| sides.contains(side)) && field.sides.len() < sides.len();
        problems.demand(known, &at.at("sides"), || "has to be some of the operation's sides".to_owned());
        let form = parameter.place == Place::Form;
        let file = field.kind.kind == Kind::File;
        problems.demand(form || !(file || field.signed), at, || "files and signed parts are in forms only".to_owned());
        problems.demand(!form || file != (field.signed && object), at, || "a part is a file or a signed object".to_owned());
    }
    let signed = operation.parameters.iter().filter(|parameter| parameter.field.signed).count();
    let one = operation.payload() != Payload::Multipart || signed == 1;
    problems.demand(one, &operation.at.at("request").at("form"), || "one part is what the signature covers".to_owned());
}

fn check_response(model: &Model, operation: &Operation, problems: &mut Problems) {
    let at = operation.at.at("response");
    let fits = match (&operation.response.kind, operation.response.status) {
        (Some(name), 200) => model.types.contains(name),
        (None, 204) => true,
        _ => false,
    };
    problems.demand(fits, &at, || "is 200 with the name of an object type, or 204 without one".to_owned());
}

fn check_repeat(model: &Model, operation: &Operation, problems: &mut Problems) {
    let (at, repeat) = (operation.at.at("repeat"), &operation.repeat);
    let reads = repeat.gives == Repeat::ReadOnly;
    problems
        .demand(reads == (operation.method == Method::Get), &at.at("gives"), || "GET is read-only, and nothing else".to_owned());
    let may_be_refused = matches!(repeat.gives, Repeat::NoDuplicate | Repeat::Refused);
    problems.demand(may_be_refused != repeat.refused_with.is_empty(), &at.at("refused_with"), || {
        "goes with no-duplicate and refused, and only with them".to_owned()
    });
    for code in &repeat.refused_with {
        let known = model.error_rows.iter().any(|(_, (_, row))| row.code == *code);
        problems.demand(known, &at.at("refused_with"), || format!("no error row has the code {code}"));
    }
    let at = operation.at.at("request_number");
    match &operation.request_number {
        Some(name) => {
            problems.demand(operation.parameter(name).is_some() && !reads, &at, || format!("{name} is none of the parameters"))
        }
        None => {
            let without = matches!(repeat.gives, Repeat::ReadOnly | Repeat::Harmless | Repeat::Natural);
            problems.demand(without, &at, || "is missing: a repeat has to be known by something".to_owned());
        }
    }
}

fn check_resolve(model: &Model, operation: &Operation, problems: &mut Problems) {
    let at = operation.at.at("resolve");
    let Some(resolve) = &operation.resolve else {
        return problems.demand(operation.method == Method::Get, &at, || "is missing".to_owned());
    };
    problems.demand(operation.method != Method::Get, &at, || "what changes nothing needs none".to_owned());
    for (name, field) in resolve.more.iter() {
        let needed = operation.parameter(name).is_none_or(|parameter| parameter.field.request != Some(RequestPresence::Required));
        problems.demand(needed, &field.at, || "is a parameter already".to_owned());
    }
    let ResolveBy::Query(name) = &resolve.by else { return };
    let Some(query) = model.operation(name).filter(|query| query.method == Method::Get) else {
        return problems.add(&at.at("by"), format!("{name} is no query; or \"repeat\", \"nothing\""));
    };
    problems.demand(query.paging.is_some() || !resolve.whole_page, &at.at("whole_page"), || format!("{name} has no pages"));
    for side in operation.sides.iter().map(|side| side.side) {
        problems.demand(query.side(side).is_some(), &at.at("by"), || format!("{name} is not there for {side:?}"));
        let needed = query
            .parameters
            .iter()
            .filter(|parameter| parameter.field.is_on(side) && parameter.field.request == Some(RequestPresence::Required));
        for parameter in needed {
            let given = operation.parameter(&parameter.name).map(|parameter| &parameter.field);
            let given =
                resolve.more.get(&parameter.name).or(given.filter(|field| field.request == Some(RequestPresence::Required)));
            let known = given.is_some_and(|field| field.is_on(side));
            problems.demand(known, &at.at("more"), || format!("lacks {}, which {name} needs", parameter.name));
        }
    }
}

fn check_paging(model: &Model, operation: &Operation, problems: &mut Problems) {
    let Some(paging) = &operation.paging else { return };
    let at = operation.at.at("paging");
    for (word, name) in [("parameter", &paging.parameter), ("size", &paging.size)] {
        let is_in_query = operation.parameter(name).is_some_and(|parameter| parameter.place == Place::Query);
        problems.demand(is_in_query, &at.at(word), || format!("{name} is no parameter of the query"));
    }
    let Some(response) = operation.response.kind.as_deref().and_then(|name| model.types.get(name)) else { return };
    for (word, name) in [("next", paging.next.as_ref()), ("list", Some(&paging.list)), ("total", Some(&paging.total))] {
        let Some(name) = name else { continue };
        let fits = response.fields.get(name).is_some_and(|field| field.kind.is_list == (word == "list"));
        problems.demand(fits, &at.at(word), || format!("the response has no such {name}"));
    }
    let fits = match paging.by {
        PagingBy::Token => paging.next.is_some() && paging.counts.is_none(),
        PagingBy::Offset => paging.next.is_none() && paging.counts.is_some(),
    };
    problems.demand(fits, &at, || "a token has next, an offset has counts".to_owned());
}
