//! What comments say of a field, a type, a rule, a page: the Chinese term, the meaning, unit, limits, since when, rules with their sentence.

use super::super::reach::Client;
use crate::model::Model;
use crate::model::records::{Page, Rule};
use crate::model::resolved::{Field, Operation};
use crate::model::words::{Date, Edition, Kind, Place, Rate, RequestPresence, Unit};

/// What a field shares with what it belongs to, and need not say again.
pub struct Around<'m> {
    pub editions: &'m [Edition],
    pub since: &'m Option<Date>,
}

/// `核销时间: When it is used.`
pub fn title(zh: &str, en: &str) -> String {
    format!("{zh}: {}", without_references(en))
}

/// Without `(C-07)`, which is for those who edit the model.
pub fn without_references(text: &str) -> String {
    let mut parts = text.split(" (C-");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| match part.split_once(')') {
        Some((number, rest)) if number.bytes().all(|byte| byte.is_ascii_digit()) => text + rest,
        _ => format!("{text} (C-{part}"),
    })
}

/// The comment of a field. `is_given`: whether callers write it.
pub fn field(model: &Model, field: &Field, place: Option<Place>, is_given: bool, around: &Around<'_>) -> String {
    let mut limits = Vec::new();
    if place == Some(Place::Path) {
        limits.push("Part of the path.".to_owned());
    }
    if is_given && field.filled_in {
        limits.push("Left out, it is computed.".to_owned());
    }
    match (&field.kind.kind, is_given) {
        (Kind::Time, true) => {
            limits.push("RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`; a `Date` is written so, as `rfc3339` does.".to_owned());
        }
        (Kind::Time, false) => limits.push("RFC 3339, `yyyy-MM-DDTHH:mm:ss+08:00`.".to_owned()),
        _ => {}
    }
    say_limits(model, field, &mut |sentence| limits.push(sentence));
    let mut text = meaning(model, field, is_given, around, limits);
    if let Some(reason) = &field.deprecated {
        text.push_str(&format!("\n@deprecated {reason}"));
    }
    text
}

/// What a field means, with its unit and rules; `limits` are sentences about what its schema cannot say.
pub fn meaning(model: &Model, field: &Field, is_given: bool, around: &Around<'_>, limits: Vec<String>) -> String {
    let mut sentences = vec![title(&field.zh, &field.en)];
    let mut say = |sentence: String| sentences.push(sentence);
    if let (true, Some(RequestPresence::Conditional), Some(condition)) = (is_given, field.request, &field.condition) {
        say(format!("Conditional (条件必填): {}.", without_references(condition)));
    }
    if field.kind.kind == Kind::Fen {
        say("In fen (分).".to_owned());
    }
    if let Some(unit) = field.unit {
        say(format!("{}.", unit_name(unit)));
    }
    limits.into_iter().for_each(&mut say);
    if let (true, Some(default)) = (is_given, &field.default) {
        say(format!("Default: {default}."));
    }
    if field.editions != around.editions && !field.editions.is_empty() {
        let modes: Vec<String> = field.editions.iter().map(|edition| format!("`{}`", usage_mode(*edition))).collect();
        say(format!("Only with `usage_mode` {}.", modes.join(" or ")));
    }
    if let Some(Date(date)) = field.since.as_ref().filter(|_| field.since != *around.since) {
        say(format!("Since {date}."));
    }
    let mut text = sentences.join(" ");
    for (id, rule) in field.rules.iter().filter_map(|id| Some((id, &model.rules.get(id)?.1))) {
        text.push('\n');
        text.push_str(&sentence(id, rule));
    }
    text
}

/// A rule as an item of a list, in both languages.
pub fn sentence(id: &str, rule: &Rule) -> String {
    let (zh, en) = (&rule.zh, without_references(&rule.en));
    // A name of a field, which the Chinese sentence has too, stays as it is.
    let is_name = en.split(' ').next().is_some_and(|word| zh.contains(word));
    format!("- {id}: {zh}。{}.", if is_name { en } else { capital(&en) })
}

fn say_limits(model: &Model, field: &Field, say: &mut impl FnMut(String)) {
    let pattern = |name: &Option<String>| name.as_ref().and_then(|name| model.patterns.get(name));
    match (pattern(&field.pattern), pattern(&field.pattern_advice)) {
        (Some(pattern), _) => say(format!("{}: `{}`.", capital(&pattern.en), pattern.regex)),
        (None, Some(pattern)) => say(format!("It should be {}: `{}`.", pattern.en, pattern.regex)),
        (None, None) => {}
    }
    let item = |text: String| if field.kind.is_list { format!("Each item: {}.", uncapital(&text)) } else { format!("{text}.") };
    if let (Some(text), None) = (range(field.min_chars, field.max_chars, "characters"), &field.pattern) {
        say(item(text));
    }
    if let Some(text) = range(field.min.filter(|min| *min > 0), field.max, "") {
        say(item(text));
    }
    if let Some(text) = range(field.min_items, field.max_items, "items") {
        say(format!("{text}."));
    }
    if let Some(pattern) = pattern(&field.item_pattern) {
        say(format!("Each item: {}: `{}`.", pattern.en, pattern.regex));
    }
    if let Some(text) = range(None, field.item_max_chars, "characters") {
        say(format!("Each item: {}.", uncapital(&text)));
    }
    if let Some(text) = range(field.item_min, field.item_max, "") {
        say(format!("Each item: {}.", uncapital(&text)));
    }
}

/// `1 to 50`, `At least 1`, `At most 40 characters`.
fn range<N: std::fmt::Display>(min: Option<N>, max: Option<N>, what: &str) -> Option<String> {
    let text = match (min, max) {
        (Some(min), Some(max)) => format!("{min} to {max} {what}"),
        (Some(min), None) => format!("At least {min} {what}"),
        (None, Some(max)) => format!("At most {max} {what}"),
        (None, None) => return None,
    };
    Some(text.trim_end().to_owned())
}

fn unit_name(unit: Unit) -> &'static str {
    match unit {
        Unit::Percent => "In percent that are taken off (减免百分比)",
        Unit::PercentPaid => "In percent that are paid (支付百分比)",
        Unit::Days => "In days (天)",
        Unit::Seconds => "In seconds (秒)",
        Unit::SecondOfDay => "In seconds since midnight (当天第几秒)",
    }
}

/// The word of an edition on the wire.
pub fn usage_mode(edition: Edition) -> &'static str {
    match edition {
        Edition::Single => "SINGLE",
        Edition::Sequential => "SEQUENTIAL",
        Edition::Bundle => "PROGRESSIVE_BUNDLE",
    }
}

/// `500 calls a second`.
pub fn rate(Rate { calls, seconds }: Rate) -> String {
    match seconds {
        1 => format!("{calls} calls a second"),
        60 => format!("{calls} calls a minute"),
        seconds => format!("{calls} calls in {seconds} seconds"),
    }
}

/// A line for each page, with the edition where there is one for each.
pub fn pages(model: &Model, pages: &[Page]) -> String {
    let is_many = pages.iter().any(|page| page.edition != pages.first().and_then(|first| first.edition));
    let lines = pages.iter().map(|page| {
        let edition = page.edition.filter(|_| is_many).map(|edition| format!(" ({})", usage_mode(edition)));
        format!("\n@see {}{}", address(model, page), edition.unwrap_or_default())
    });
    lines.collect()
}

pub fn address(model: &Model, page: &Page) -> String {
    model.pages.address.replace("{page}", &page.page)
}

/// The pages of what an operation of a client is about.
pub fn pages_of(model: &Model, operation: &Operation, client: Client) -> String {
    client.side(operation).map_or(String::new(), |side| pages(model, &side.pages))
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        // Names of fields stay as they are.
        Some(first) if !text.split(' ').next().unwrap_or_default().contains(['_', '.', '*']) => {
            first.to_uppercase().chain(letters).collect()
        }
        _ => text.to_owned(),
    }
}

fn uncapital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_lowercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::{range, sentence, without_references};

    #[test]
    fn references_to_the_model_are_left_out() {
        assert_eq!(without_references("not told (C-78). It (C) is (C-x) so (C-07)"), "not told. It (C) is (C-x) so");
    }

    #[test]
    fn limits_are_said_in_words() {
        assert_eq!(range(Some(1), Some(2), "items").as_deref(), Some("1 to 2 items"));
        assert_eq!(range(None, Some(2), "").as_deref(), Some("At most 2"));
        assert_eq!(range(Some(1), None, "characters").as_deref(), Some("At least 1 characters"));
        assert_eq!(range::<u32>(None, None, "items"), None);
    }

    #[test]
    fn sentences_begin_with_a_capital_and_names_do_not() {
        let rule = |zh: &str, en: &str| {
            let rule = serde_json::json!({ "zh": zh, "en": en, "where": [], "src": [] });
            sentence("E1", &serde_json::from_value(rule).unwrap())
        };
        assert_eq!(rule("只能填一个", "exactly one (C-07)"), "- E1: 只能填一个。Exactly one.");
        assert_eq!(rule("attach 为空", "attach is empty"), "- E1: attach 为空。attach is empty.");
    }
}
