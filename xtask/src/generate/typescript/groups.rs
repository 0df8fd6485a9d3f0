//! `groups.ts`: the groups of operations of both clients, each operation with its own comment, and the notifications.

use super::super::reach::{Client, Direction};
use super::super::text::Text;
use super::comment;
use super::names::Names;
use super::operations::method;
use crate::model::Model;
use crate::model::records::{ErrorRow, Notification};
use crate::model::resolved::{Group, Operation, OperationSide, Resolve, ResolveBy};
use crate::model::words::Repeat;

pub fn text(names: &Names<'_>) -> String {
    let mut body = Text::typescript();
    for client in Client::ALL {
        let groups = groups(names, client);
        for (name, group) in &groups {
            body.blank();
            body.doc(&comment::title(&group.zh, &group.en));
            body.block(format_args!("export interface {} {{", interface(name, client)), "}", |text| {
                for (method, operation) in group.operations.iter() {
                    if let Some(side) = offered(operation, client) {
                        text.doc(&operation_comment(names, operation, side, client));
                        text.line(format_args!("readonly {method}: {};", operation_type(names, operation, client)));
                    }
                }
                members(&groups, Some(name), client, text);
            });
        }
        let prefix = prefix(client);
        body.blank();
        body.doc(&format!("The groups of operations of a `WechatPay{prefix}`."));
        body.block(format_args!("export interface {prefix}Groups {{"), "}", |text| members(&groups, None, client, text));
        notifications(names, client, &mut body);
    }
    let body = body.finish();
    let mut text = Text::typescript();
    text.blank();
    let has = |word: &&str| body.contains(&format!(" {word}<"));
    let generic = ["Operation", "PagedOperation", "ReceivedNotification", "ResolvableOperation"];
    text.line(format_args!(
        "import type {{ {} }} from '../operation-types.js';",
        generic.into_iter().filter(has).collect::<Vec<_>>().join(", ")
    ));
    text.block("import type {", "} from './types.js';", |text| {
        for name in used(names, &body) {
            text.line(format_args!("{name},"));
        }
    });
    text.raw(body.split_once('\n').map_or("", |(_, body)| body));
    text.finish()
}

/// Every group that has an operation of a client, here or in a group inside it.
fn groups<'m>(names: &Names<'m>, client: Client) -> Vec<(&'m str, &'m Group)> {
    let has = |group: &Group| group.operations.iter().any(|(_, operation)| offered(operation, client).is_some());
    let all = || names.model.groups.iter();
    all().filter(|(name, _)| all().any(|(other, group)| is_inside(other, name) && has(group))).collect()
}

fn is_inside(name: &str, outer: &str) -> bool {
    name == outer || name.strip_prefix(outer).is_some_and(|rest| rest.starts_with('.'))
}

fn offered(operation: &Operation, client: Client) -> Option<&OperationSide> {
    client.side(operation).filter(|_| !operation.planned && super::is_in_groups(operation))
}

/// The groups that are a property of another, or of the client itself.
fn members(groups: &[(&str, &Group)], outer: Option<&str>, client: Client, text: &mut Text) {
    for (name, group) in groups {
        let (place, property) = name.rsplit_once('.').map_or((None, *name), |(place, property)| (Some(place), property));
        if place == outer {
            text.doc(&comment::title(&group.zh, &group.en));
            text.line(format_args!("readonly {property}: {};", interface(name, client)));
        }
    }
}

fn prefix(client: Client) -> &'static str {
    match client {
        Client::Main => "",
        Client::Brand => "Brand",
    }
}

/// `busifavor.stocks` is of type `BusifavorStocks`, and of a brand `BrandBusifavorStocks`.
fn interface(group: &str, client: Client) -> String {
    let words = group.split('.').map(|word| {
        let mut letters = word.chars();
        letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
    });
    format!("{}{}", prefix(client), words.collect::<String>())
}

fn operation_type(names: &Names<'_>, operation: &Operation, client: Client) -> String {
    let (mut params, response) = (names.params(operation, client), names.response(operation, client));
    if names.needs_none(operation, client) {
        params.push_str(" | void");
    }
    if let Some(item) = names.item(operation, client) {
        return format!("PagedOperation<{params}, {response}, {item}>");
    }
    let query = match &operation.resolve {
        Some(Resolve { by: ResolveBy::Query(name), whole_page, .. }) => {
            names.model.operation(name).filter(|query| offered(query, client).is_some()).map(|query| (query, *whole_page))
        }
        _ => None,
    };
    let Some((query, whole_page)) = query else { return format!("Operation<{params}, {response}>") };
    let item = if whole_page { None } else { names.item(query, client) };
    let found = item.unwrap_or_else(|| names.response(query, client));
    format!("ResolvableOperation<{params}, {response}, {}, {found}>", names.resolve_params(operation, client))
}

fn operation_comment(names: &Names<'_>, operation: &Operation, side: &OperationSide, client: Client) -> String {
    let mut paragraphs = vec![comment::title(&operation.zh, &operation.en)];
    let mut facts = Vec::new();
    if !operation.preconditions.is_empty() {
        facts.push(format!("- Before (前提): {}.", operation.preconditions.join("; ")));
    }
    facts.push(format!("- Again (重复请求): {}", repeat(operation)));
    if let Some(Resolve { by: ResolveBy::Query(query), how, .. }) = &operation.resolve {
        facts.push(format!("- Outcome unknown (结果未知): `resolve` calls `{query}`: {how}."));
    }
    if let Some(Resolve { by: ResolveBy::Repeat | ResolveBy::Nothing, how, .. }) = &operation.resolve {
        facts.push(format!("- Outcome unknown (结果未知): {}.", how.trim_end_matches('.')));
    }
    if let Some(rate) = side.rate_limit {
        facts.push(format!("- Rate limit (频率限制): {}.", comment::rate(rate)));
    }
    if let Some(date) = side.since.as_ref().or(operation.since.as_ref()) {
        facts.push(format!("- Since {}.", date.0));
    }
    paragraphs.push(facts.join("\n"));
    if let Some(notes) = &operation.notes {
        paragraphs.push(comment::without_references(notes));
    }
    paragraphs.push(format!("`{} {}`", method(operation.method), side.path));
    // What is its own first: what every operation has is known soon.
    let common = common(names.model);
    let (own, all): (Vec<_>, Vec<_>) = side.errors.iter().partition(|id| !common.contains(&id.as_str()));
    let rows =
        own.into_iter().chain(all).filter_map(|id| names.model.error_rows.get(id)).map(|(_, row)| format!("\n{}", error(row)));
    paragraphs.push(format!("Documented errors (错误码):{}", rows.collect::<String>()));
    paragraphs.join("\n\n") + &comment::pages_of(names.model, operation, client)
}

/// Ids of the rows that every side of every operation has.
fn common(model: &Model) -> Vec<&str> {
    let mut lists = model.offered().flat_map(|operation| &operation.sides).map(|side| &side.errors);
    let first: Vec<&str> = lists.next().into_iter().flatten().map(String::as_str).collect();
    lists.fold(first, |common, list| common.into_iter().filter(|id| list.iter().any(|other| other == id)).collect())
}

/// A row of a table of errors, in both languages.
fn error(row: &ErrorRow) -> String {
    let ErrorRow { status, code, zh, en, .. } = row;
    format!("- {status} `{code}` {}：{}\n  {} {}", zh.meaning, zh.remedy, en.meaning, en.remedy)
}

/// What comes of the identical request when it is sent again.
pub fn repeat(operation: &Operation) -> String {
    let number = operation.request_number.as_ref().map_or(String::new(), |name| format!(" (same `{name}`)"));
    let codes: Vec<String> = operation.repeat.refused_with.iter().map(|code| format!("`{code}`")).collect();
    let codes = codes.join(" or ");
    let gives = match operation.repeat.gives {
        Repeat::ReadOnly => "changes nothing, and can be called at any time.".to_owned(),
        Repeat::SameResult => format!("the identical request{number} does nothing twice and gives the same result (幂等)."),
        Repeat::NoDuplicate => format!(
            "the identical request{number} does nothing twice. It may be refused with {codes} although it happened: after an unknown outcome \
             that says nothing."
        ),
        Repeat::Harmless => "the identical request gives something new, and does no harm.".to_owned(),
        Repeat::Natural => "sets the same again (as the documents let expect; none says so).".to_owned(),
        Repeat::Refused => format!(
            "a repeat is refused although the first request happened{}: after an unknown outcome do not repeat, query.",
            if codes.is_empty() { String::new() } else { format!(", with {codes}") }
        ),
        Repeat::NotDocumented => "not documented: after an unknown outcome do not repeat, query.".to_owned(),
    };
    match &operation.repeat.note {
        Some(note) => format!("{gives} {}", comment::without_references(note)),
        None => gives,
    }
}

/// One arm for each kind, by its `kind`.
fn notifications(names: &Names<'_>, client: Client, text: &mut Text) {
    let kinds: Vec<_> = names
        .model
        .notifications
        .iter()
        .filter(|(_, kind)| !kind.planned)
        .filter_map(|(name, kind)| Some((name, kind, event_type(kind, client)?)))
        .collect();
    let prefix = prefix(client);
    let lines: String = kinds
        .iter()
        .map(|(name, kind, event)| format!("- `{name}`: `{event}`, {}\n", comment::title(&kind.zh, &kind.en)))
        .collect();
    text.blank();
    text.doc(&format!(
        "回调通知: A notification that was verified and decrypted. `kind` says what `data` is, by `event_type`:\n{lines}- `unknown`: every other; \
         `data` is its JSON as it came."
    ));
    let arms = kinds.iter().map(|(name, kind, _)| {
        let event = names.object(&kind.event, Direction::Response, client);
        format!("\n  | ReceivedNotification<'{name}', {event}>")
    });
    text.line(format_args!(
        "export type {prefix}Notification ={}\n  | ReceivedNotification<'unknown', unknown>;",
        arms.collect::<String>()
    ));
}

/// The `event_type` of a kind, where a client gets it.
fn event_type(kind: &Notification, client: Client) -> Option<&str> {
    kind.sides.iter().find(|(side, _)| client.is(side)).map(|(_, side)| side.event_type.as_str())
}

/// The interfaces of `types.ts` that a text names, in the order of the alphabet.
fn used<'t>(names: &Names<'_>, text: &'t str) -> Vec<&'t str> {
    let known = super::types::text(names);
    let known: Vec<&str> = known.lines().filter_map(|line| line.strip_prefix("export interface ")?.split(' ').next()).collect();
    let code = text.lines().filter(|line| !line.trim_start().starts_with('*') && !line.trim_start().starts_with("/**"));
    let mut used: Vec<&str> = code
        .flat_map(|line| line.split(|letter: char| !letter.is_ascii_alphanumeric()))
        .filter(|word| known.contains(word))
        .collect();
    used.sort_unstable();
    used.dedup();
    used
}

#[cfg(test)]
mod tests {
    use super::super::super::example;
    use super::super::names::Names;
    use super::text;

    #[test]
    fn an_operation_has_the_type_of_its_response_and_its_query() {
        let text = text(&Names::of(&example::model()));
        for line in [
            "  readonly send: ResolvableOperation<SendCardParams, CardEntity, ResolveSendCardParams, CardEntity>;\n",
            "  readonly list: PagedOperation<ListCardsParams, CardList, CardEntity>;\n",
            "  readonly send: ResolvableOperation<BrandSendCardParams, BrandCardEntity, ResolveBrandSendCardParams, BrandCardEntity>;\n",
            "  readonly list: PagedOperation<BrandListCardsParams | void, BrandCardList, BrandCardEntity>;\n",
            "export interface BrandGroups {\n  /** 卡: Cards. */\n  readonly cards: BrandCards;\n}\n",
            "import type { PagedOperation, ReceivedNotification, ResolvableOperation } from '../operation-types.js';\n",
        ] {
            assert!(text.contains(line), "{line} is not in\n{text}");
        }
        assert!(!text.contains("burn"), "{text}");
    }

    #[test]
    fn its_comment_has_the_path_and_the_errors_of_its_side() {
        let text = text(&Names::of(&example::model()));
        let (main, brand) = text.split_once("export interface BrandCards").unwrap();
        assert!(main.contains("`POST /partner/cards`") && brand.contains("`POST /brand/cards`"), "{text}");
        let row = "   * - 404 `GONE` 意：法\n   *   Meaning. Remedy.\n";
        assert_eq!((main.matches(row).count(), brand.matches(row).count()), (1, 1));
        assert_eq!((main.matches("`BAD` 意").count(), brand.matches("`BAD` 意").count()), (2, 5));
        let own = brand.find("`GONE`").unwrap();
        assert!(brand.match_indices("`BAD` 意").nth(2).unwrap().0 < own, "{brand}");
        assert!(brand.match_indices("`BAD` 意").nth(3).unwrap().0 > own, "{brand}");
        assert!(main.contains("may be refused with `BAD`") && !main.contains("C-12"), "{text}");
    }
}
