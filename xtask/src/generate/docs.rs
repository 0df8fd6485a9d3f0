//! The tables of operations and notifications in the pages of `docs/`, between two comments that name them. A group of operations has a
//! table of its own; its heading and what is said of it are the page's.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::output::Output;
use super::reach::{Client, Direction};
use super::typescript::comment;
use super::typescript::method;
use super::typescript::names::Names;
use crate::model::Model;
use crate::model::resolved::{Group, Operation};
use crate::model::words::{Repeat, Side};

/// What is worded in one language.
struct Words {
    folder: &'static str,
    operations: [&'static str; 5],
    notifications: [&'static str; 4],
    /// Whether an operation is idempotent.
    yes_no: [&'static str; 2],
    /// A service provider, a brand, a merchant.
    sides: [&'static str; 3],
    /// Between two of a list.
    comma: &'static str,
    others: [&'static str; 2],
    zh: bool,
}

const LANGUAGES: [Words; 2] = [
    Words {
        folder: "docs/zh",
        operations: ["方法", "名称", "请求", "调用方和官方文档", "幂等"],
        notifications: ["`kind`", "`event_type`", "含义", "`data` 的类型"],
        yes_no: ["是", "否"],
        sides: ["服务商", "品牌直连", "商户"],
        comma: "、",
        others: ["其他", "其他任何通知，已验签、已解密"],
        zh: true,
    },
    Words {
        folder: "docs/en",
        operations: ["Method", "What it does", "Request", "Who calls, and the official page", "Idempotent"],
        notifications: ["`kind`", "`event_type`", "Meaning", "Type of `data`"],
        yes_no: ["yes", "no"],
        sides: ["service provider", "brand", "merchant"],
        comma: ", ",
        others: ["all others", "Any other notification, verified and decrypted"],
        zh: false,
    },
];

pub fn outputs(model: &Model, root: &Path) -> Result<Vec<Output>> {
    let mut outputs = Vec::new();
    for words in &LANGUAGES {
        let groups = model.groups.iter().filter(|(_, group)| is_offered(group));
        let groups = groups.map(|(name, group)| (format!("operations of {name}"), operations(model, group, words)));
        outputs.push(page(root, words, "operations", groups)?);
        let kinds = [("notifications".to_owned(), notifications(model, words))];
        outputs.push(page(root, words, "notifications", kinds.into_iter())?);
    }
    Ok(outputs)
}

/// A page with new tables, each in its place.
fn page(root: &Path, words: &Words, slug: &str, tables: impl Iterator<Item = (String, String)>) -> Result<Output> {
    let file = format!("{}/{slug}.md", words.folder);
    let mut text = fs::read_to_string(root.join(&file)).with_context(|| format!("cannot read {file}"))?;
    for (name, table) in tables {
        text = replaced(&text, &name, &table).with_context(|| format!("{file} has no place for the table of {name}"))?;
    }
    Ok(Output::new(&file, text))
}

/// A text with another table between the two comments. None where they are not.
fn replaced(text: &str, name: &str, table: &str) -> Option<String> {
    let (before, rest) = text.split_once(&format!("<!-- {name}: made from model/ by cargo xtask generate -->\n"))?;
    let (_, after) = rest.split_once(&format!("<!-- end of {name} -->\n"))?;
    Some(format!("{before}<!-- {name}: made from model/ by cargo xtask generate -->\n\n{table}\n<!-- end of {name} -->\n{after}"))
}

fn table(head: &[&str], rows: impl Iterator<Item = Vec<String>>) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let head: Vec<String> = head.iter().map(|cell| (*cell).to_owned()).collect();
    let rule = vec!["---".to_owned(); head.len()];
    [head, rule].into_iter().chain(rows).map(|cells| line(&cells)).collect()
}

fn is_offered(group: &Group) -> bool {
    group.operations.iter().any(|(_, operation)| !operation.planned)
}

fn operations(model: &Model, group: &Group, words: &Words) -> String {
    let rows = group.operations.iter().filter(|(_, operation)| !operation.planned).map(|(_, operation)| {
        let repeatable = matches!(
            operation.repeat.gives,
            Repeat::ReadOnly | Repeat::SameResult | Repeat::NoDuplicate | Repeat::Harmless | Repeat::Natural
        );
        let [yes, no] = words.yes_no;
        vec![
            format!("`{}`", operation.name),
            title(operation, words),
            request(operation),
            pages(model, operation, words),
            if repeatable { yes } else { no }.to_owned(),
        ]
    });
    table(&words.operations, rows)
}

/// In English what it does, with the title of the official page.
fn title(operation: &Operation, words: &Words) -> String {
    let Operation { zh, en, .. } = operation;
    if words.zh { zh.clone() } else { format!("{} ({zh})", comment::without_references(en).trim_end_matches('.')) }
}

fn request(operation: &Operation) -> String {
    let path = operation.sides.first().map_or("", |side| &side.path);
    format!("`{} {path}`", method(operation.method))
}

/// Each side, with a link to its first page where we know one.
fn pages(model: &Model, operation: &Operation, words: &Words) -> String {
    let [partner, brand, merchant] = words.sides;
    let links = operation.sides.iter().map(|side| {
        let name = match side.side {
            Side::Partner => partner,
            Side::Brand => brand,
            Side::Merchant => merchant,
        };
        side.pages.first().map_or_else(|| name.to_owned(), |page| format!("[{name}]({})", comment::address(model, page)))
    });
    links.collect::<Vec<_>>().join(words.comma)
}

fn notifications(model: &Model, words: &Words) -> String {
    let names = Names::of(model);
    let kinds = model.notifications.iter().filter(|(_, kind)| !kind.planned);
    let rows = kinds.map(|(name, kind)| {
        let mut types: Vec<String> = kind.sides.iter().map(|(_, side)| format!("`{}`", side.event_type)).collect();
        types.dedup();
        let mut events: Vec<String> = Vec::new();
        for client in Client::ALL.into_iter().filter(|client| kind.sides.names().any(|side| client.is(side))) {
            let event = format!("`{}`", names.object(&kind.event, Direction::Response, client));
            if !events.contains(&event) {
                events.push(event);
            }
        }
        let meaning =
            if words.zh { kind.zh.clone() } else { comment::without_references(&kind.en).trim_end_matches('.').to_owned() };
        vec![format!("`{name}`"), types.join(words.comma), meaning, events.join(words.comma)]
    });
    let [others, meaning] = words.others;
    let unknown = vec!["`unknown`".to_owned(), others.to_owned(), meaning.to_owned(), "`unknown`".to_owned()];
    table(&words.notifications, rows.chain(std::iter::once(unknown)))
}

#[cfg(test)]
mod tests {
    use super::super::example;
    use super::{LANGUAGES, operations, replaced, table};

    #[test]
    fn an_operation_has_a_row_with_the_pages_of_its_sides() {
        let model = example::model();
        let (_, group) = model.groups.iter().next().unwrap();
        let [chinese, english] = LANGUAGES.map(|words| operations(&model, group, &words));
        let row = "| `cards.send` | Sends a card (发卡) | `POST /partner/cards` | [service provider](https://example.com/p/1), [brand](https://example.com/p/1) | yes |\n";
        assert!(english.contains(row), "{english}");
        assert!(chinese.contains("[服务商](https://example.com/p/1)、[品牌直连](https://example.com/p/1) | 是 |\n"), "{chinese}");
        assert!(!english.contains("burn"), "{english}");
    }

    #[test]
    fn a_table_is_replaced_between_its_comments_and_nothing_else_is() {
        let text = "# A\n<!-- operations: made from model/ by cargo xtask generate -->\n\nold\n<!-- end of operations -->\n\nB\n";
        let expected =
            "# A\n<!-- operations: made from model/ by cargo xtask generate -->\n\nnew\n\n<!-- end of operations -->\n\nB\n";
        assert_eq!(replaced(text, "operations", "new\n").as_deref(), Some(expected));
        assert_eq!(replaced(expected, "operations", "new\n").as_deref(), Some(expected));
        assert_eq!(replaced(text, "notifications", "new\n"), None);
        assert_eq!(replaced(&text.replace("end of", "after"), "operations", "new\n"), None);
    }

    #[test]
    fn a_table_has_a_head_and_rows() {
        let text = table(&["a", "b"], [vec!["1".to_owned(), "2".to_owned()]].into_iter());
        assert_eq!(text, "| a | b |\n| --- | --- |\n| 1 | 2 |\n");
    }
}
