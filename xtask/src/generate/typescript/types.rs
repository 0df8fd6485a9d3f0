//! `types.ts`: parameters, entities, enumerations and events.

use super::super::reach::{Client, Direction};
use super::super::text::Text;
use super::comment::{self, Around};
use super::names::{Names, is_received};
use crate::model::files::Enumeration;
use crate::model::resolved::{Field, ObjectType, Operation};
use crate::model::words::{Place, RequestPresence};

/// What is said of the type of a response or an event.
const DEVIATIONS: &str =
    "\nA value that deviates from these types comes as it is, with a finding, unless it decides what became of the coupon.";

pub fn text(names: &Names<'_>) -> String {
    let mut text = Text::typescript();
    for operation in names.model.offered().filter(|operation| super::is_in_groups(operation)) {
        params(names, operation, &mut text);
    }
    for (name, object) in names.reach.types() {
        let ways = names.reach.ways(name);
        if ways.response || names.is_shared(name) {
            interfaces(names, name, object, Direction::Response, &mut text);
        }
        if ways.request && !names.is_shared(name) {
            interfaces(names, name, object, Direction::Request, &mut text);
        }
    }
    for (name, words) in names.reach.enums() {
        enumeration(name, words, &mut text);
    }
    text.finish()
}

/// A field with where it is written.
struct Member<'m> {
    name: &'m str,
    field: &'m Field,
    place: Option<Place>,
}

fn params(names: &Names<'_>, operation: &Operation, text: &mut Text) {
    let members: Vec<Member<'_>> = operation
        .parameters
        .iter()
        .map(|parameter| Member { name: &parameter.name, field: &parameter.field, place: Some(parameter.place) })
        .collect();
    let around = Around { editions: &operation.editions, since: &operation.since };
    let [main, brand] = Client::ALL.map(|client| client.side(operation).map(|_| names.params(operation, client)));
    let doc = |client: Client| {
        let rules = names.model.rules.iter().filter(|(id, (_, rule))| {
            let is_said = members.iter().any(|member| member.field.rules.iter().any(|other| other == id));
            !is_said && rule.places.contains(&operation.name)
        });
        let rules: String = rules.map(|(id, (_, rule))| format!("\n{}", comment::sentence(id, rule))).collect();
        format!(
            "Parameters of `{}` ({}).{rules}{}",
            operation.name,
            operation.zh,
            comment::pages_of(names.model, operation, client)
        )
    };
    let own = main.clone().or(brand.clone()).unwrap_or_default();
    let client = if main.is_some() { Client::Main } else { Client::Brand };
    text.blank();
    text.doc(&doc(client));
    write(names, &own, None, &members, Direction::Request, client, &around, text);
    if let Some(name) = brand.filter(|name| *name != own) {
        text.blank();
        text.doc(&doc(Client::Brand));
        write(names, &name, Some(&own), &members, Direction::Request, Client::Brand, &around, text);
    }
    let Some(resolve) = operation.resolve.as_ref().filter(|resolve| !resolve.more.is_empty()) else { return };
    let more: Vec<Member<'_>> = resolve.more.iter().map(|(name, field)| Member { name, field, place: None }).collect();
    let mut written = Vec::new();
    for client in Client::ALL.into_iter().filter(|client| client.side(operation).is_some()) {
        let name = names.resolve_params(operation, client);
        let more: Vec<_> = more.iter().filter(|member| client.has(member.field)).collect();
        if more.is_empty() || written.contains(&name) {
            continue;
        }
        text.blank();
        text.doc(&format!(
            "What `{}.resolve` needs: the parameters of the call, and what its query has to know beyond them.",
            operation.name
        ));
        let opening = format!("export interface {name} extends {} {{", names.params(operation, client));
        text.block(opening, "}", |text| {
            for member in more {
                line(names, member, Direction::Request, false, client, &around, text);
            }
        });
        written.push(name);
    }
}

fn interfaces(names: &Names<'_>, name: &str, object: &ObjectType, direction: Direction, text: &mut Text) {
    let members: Vec<Member<'_>> = object
        .fields
        .iter()
        .filter(|(_, field)| field.goes(direction))
        .map(|(field_name, field)| Member { name: field_name, field, place: None })
        .collect();
    let around = Around { editions: &object.editions, since: &object.since };
    let [main, brand] = Client::ALL.map(|client| names.object(name, direction, client));
    let mut doc = comment::title(&object.zh, &object.en);
    if direction == Direction::Request && main != name {
        doc.push_str(&format!(" As callers give it; {{@link {name}}} is what responses have."));
    }
    let responding = || names.model.offered().filter(|operation| operation.response.kind.as_deref() == Some(name));
    let is_event = names.model.notifications.iter().any(|(_, kind)| kind.event == name);
    if direction == Direction::Response && (is_event || responding().next().is_some()) {
        doc.push_str(DEVIATIONS);
    }
    if let Some(operation) = responding().find(|operation| operation.resolve.is_none()).or_else(|| responding().next()) {
        doc.push_str(&comment::pages_of(names.model, operation, Client::Main));
    }
    for (_, kind) in names.model.notifications.iter().filter(|(_, kind)| kind.event == name) {
        if let Some((_, side)) = kind.sides.iter().next() {
            doc.push_str(&comment::pages(names.model, &side.pages));
        }
    }
    text.blank();
    text.doc(&doc);
    write(names, &main, None, &members, direction, Client::Main, &around, text);
    if brand != main {
        text.blank();
        text.doc(&format!("{} Of a brand (品牌直连).", comment::title(&object.zh, &object.en)));
        write(names, &brand, Some(&main), &members, direction, Client::Brand, &around, text);
    }
}

/// An interface; with `base` only what differs from that one.
#[expect(clippy::too_many_arguments, reason = "each is another thing")]
fn write(
    names: &Names<'_>,
    name: &str,
    base: Option<&str>,
    members: &[Member<'_>],
    direction: Direction,
    client: Client,
    around: &Around<'_>,
    text: &mut Text,
) {
    let differs = |member: &&Member<'_>| names.field_differs(member.field, direction);
    let extends = base.map_or(String::new(), |base| {
        let changed = members.iter().filter(differs).filter(|member| Client::Main.has(member.field));
        let changed: Vec<String> = changed.map(|member| format!("'{}'", member.name)).collect();
        format!(" extends Omit<{base}, {}>", changed.join(" | "))
    });
    let own: Vec<_> = members.iter().filter(|member| client.has(member.field) && (base.is_none() || differs(member))).collect();
    if own.is_empty() {
        text.line(format_args!("export interface {name}{extends} {{}}"));
        return;
    }
    let is_shared = names.is_shared(name);
    text.block(format_args!("export interface {name}{extends} {{"), "}", |text| {
        for member in own {
            line(names, member, direction, is_shared, client, around, text);
        }
    });
}

fn line(
    names: &Names<'_>,
    member: &Member<'_>,
    direction: Direction,
    is_shared: bool,
    client: Client,
    around: &Around<'_>,
    text: &mut Text,
) {
    let Member { name, field, place } = member;
    let is_given = direction == Direction::Request;
    text.doc(&comment::field(names.model, field, *place, is_given || is_shared, around));
    let is_required =
        if is_given { field.request == Some(RequestPresence::Required) && !field.filled_in } else { is_received(field) };
    let mut kind = names.type_of(&field.kind, direction, client);
    if is_given && field.kind.is_list {
        kind.insert_str(0, "readonly ");
    }
    text.line(match (is_required, is_given || is_shared) {
        (true, _) => format!("{name}: {kind};"),
        (false, true) => format!("{name}?: {kind} | undefined;"),
        (false, false) => format!("{name}?: {kind};"),
    });
}

fn enumeration(name: &str, words: &Enumeration, text: &mut Text) {
    let meanings = words.values.iter().map(|(word, choice)| {
        let meaning =
            choice.zh.as_ref().map_or_else(|| comment::without_references(&choice.en), |zh| comment::title(zh, &choice.en));
        let since = choice.since.as_ref().map_or(String::new(), |date| format!(" Since {}.", date.0));
        format!("\n- `{word}` {meaning}{since}")
    });
    text.blank();
    text.doc(&format!(
        "{}\nNewer values pass through as they are.{}",
        comment::title(&words.zh, &words.en),
        meanings.collect::<String>()
    ));
    let values: Vec<String> = words.values.names().map(|word| format!("'{word}'")).collect();
    text.line(format_args!("export type {name} = {} | (string & {{}});", values.join(" | ")));
}

#[cfg(test)]
mod tests {
    use super::super::super::example;
    use super::super::names::Names;
    use super::text;

    /// The declarations of a name, without comments.
    fn declaration(name: &str) -> String {
        let model = example::model();
        let text = text(&Names::of(&model));
        let start = text.find(&format!("export interface {name} ")).unwrap_or_else(|| panic!("no {name} in\n{text}"));
        let lines = text[start..].lines().filter(|line| !line.trim_start().starts_with(['*', '/']));
        let mut lines: Vec<&str> = lines.map(str::trim).collect();
        let end = lines.iter().position(|line| line.ends_with('}')).unwrap();
        lines.truncate(end + 1);
        lines.join(" ")
    }

    #[test]
    fn what_callers_give_may_be_undefined_or_a_date() {
        let params =
            "export interface SendCardParams { number: string; look: Look; period?: PeriodParams | undefined; brand_id: string; }";
        assert_eq!(declaration("SendCardParams"), params);
        assert_eq!(declaration("PeriodParams"), "export interface PeriodParams { begin_time: string | Date; }");
    }

    #[test]
    fn what_is_received_is_not_undefined_and_is_optional_unless_required() {
        assert_eq!(
            declaration("CardEntity"),
            "export interface CardEntity { number: string; state?: CardState; look: Look; period?: Period; brand_id: string; }"
        );
        assert_eq!(declaration("Period"), "export interface Period { begin_time: string; stamp?: Stamp; }");
    }

    #[test]
    fn a_type_that_is_alike_in_both_directions_is_one_interface() {
        assert_eq!(declaration("Look"), "export interface Look { name: string; price?: number | undefined; }");
        assert!(!text(&Names::of(&example::model())).contains("LookParams"));
    }

    #[test]
    fn a_brand_has_interfaces_of_its_own_where_fields_differ_here_or_deeper() {
        let params = "export interface BrandSendCardParams extends Omit<SendCardParams, 'brand_id'> {}";
        assert_eq!(declaration("BrandSendCardParams"), params);
        let page = "export interface BrandCardList extends Omit<CardList, 'card_list'> { card_list?: BrandCardEntity[]; }";
        assert_eq!(declaration("BrandCardList"), page);
        assert!(!text(&Names::of(&example::model())).contains("BrandLook"));
    }

    #[test]
    fn resolve_takes_what_its_query_needs_beyond_the_parameters() {
        let params = "export interface ResolveSendCardParams extends SendCardParams { mood?: string | undefined; wish: string; }";
        assert_eq!(declaration("ResolveSendCardParams"), params);
        let brand = "export interface ResolveBrandSendCardParams extends BrandSendCardParams { mood?: string | undefined; }";
        assert_eq!(declaration("ResolveBrandSendCardParams"), brand);
    }

    #[test]
    fn comments_say_term_meaning_unit_limits_and_rules_and_no_planned_type() {
        let text = text(&Names::of(&example::model()));
        assert!(text.contains("   * 价格: Its price. In fen (分).\n   * - R1: price 为整数。price is whole.\n"), "{text}");
        assert!(text.contains("/** 名称: Its name. At most 12 characters. */"), "{text}");
        assert!(text.contains("/** 单号: The number. 6 to 8 digits: `^[0-9]{6,8}$`. */"), "{text}");
        assert!(text.contains(" * @see https://example.com/p/1\n"), "{text}");
        assert!(!text.contains("Fire"), "{text}");
    }
}
