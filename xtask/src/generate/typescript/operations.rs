//! `operations.ts`: the operations as data, for the facade.

use serde_json::{Map, Value, json};

use super::super::reach::Client;
use super::super::text::Text;
use super::literal::literal;
use crate::model::Model;
use crate::model::resolved::{Operation, OperationSide, Resolve, ResolveBy};
use crate::model::words::{Counts, Kind, Method, PagingBy, Repeat};

const ROW: &str = "\
/** An operation. */
export interface OperationRow {
  /** Group and method: `userCoupons.use`. */
  readonly name: OperationName;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Template of the path of a service provider or merchant. Without it, `WechatPay` does not have the operation. */
  readonly path?: string;
  /** The same of a brand. Without it, `WechatPayBrand` does not have the operation. */
  readonly brandPath?: string;
  /** What the identical request gives when it is sent again. */
  readonly repeat: 'read-only' | 'same-result' | 'no-duplicate' | 'harmless' | 'natural' | 'refused' | 'not-documented';
  /** `code`s of a refusal that may mean that it happened before. */
  readonly refusedWith?: readonly string[];
  /** How to learn what became of a call: by this query, by the identical request again, or not at all. */
  readonly resolve?: OperationName | 'repeat' | 'nothing';
  /** What that query needs beyond the parameters of the call. */
  readonly more?: readonly string[];
  /** The parameter that holds the bytes of an upload. */
  readonly file?: string;
  /** How pages of a list follow each other. */
  readonly paging?: {
    readonly by: 'token' | 'offset';
    /** The parameter that says which page. */
    readonly parameter: string;
    /** Of a token: the field of the response that has the next one. */
    readonly next?: string;
    /** Of an offset: whether it is sure that it counts items. */
    readonly counts?: 'items' | 'unclear';
    /** The parameter that says how long a page is. */
    readonly size: string;
    /** The field that has the items. */
    readonly list: string;
    /** The field that has the number of items on all pages. */
    readonly total: string;
  };
  /** Ids of the error rows of a service provider or merchant: those that explain an error by its status and code. */
  readonly errors?: readonly string[];
  /** The same of a brand. */
  readonly brandErrors?: readonly string[];
}
";

pub fn text(model: &Model) -> String {
    let mut text = Text::typescript();
    text.blank();
    text.doc("The name of an operation.");
    let names = |client: Option<Client>| -> String {
        let has = |operation: &&Operation| client.is_none_or(|client| client.side(operation).is_some());
        model.offered().filter(has).map(|operation| format!("\n  | '{}'", operation.name)).collect()
    };
    text.line(format_args!("export type OperationName ={};", names(None)));
    text.blank();
    text.raw(ROW);
    text.blank();
    let common = common(model);
    text.doc("Error rows that every operation has.");
    text.line(format_args!("export const common = {};", literal(&json!(common))));
    text.blank();
    text.doc("Every operation, in the order of the model.");
    text.block("export const operations = [", "] as const satisfies readonly OperationRow[];", |text| {
        for operation in model.offered() {
            text.block("{", "},", |text| row(model, operation, &common, text));
        }
    });
    text.finish()
}

/// So many meanings of one status and code still help who reads them; of more, none does.
const MEANINGS: usize = 3;

/// Ids of the rows of a side that explain an error: one status and code can have many rows, and the response does not say which.
pub fn explaining<'m>(model: &'m Model, side: &'m OperationSide) -> Vec<&'m str> {
    let row = |id: &str| model.error_rows.get(id).map(|(_, row)| (row.status, row.code.as_str()));
    let alike = |id: &str| side.errors.iter().filter(|other| row(other) == row(id)).count();
    side.errors.iter().map(String::as_str).filter(|id| alike(id) <= MEANINGS).collect()
}

/// The rows that every side of every operation has.
fn common(model: &Model) -> Vec<&str> {
    let mut lists = model.offered().flat_map(|operation| &operation.sides).map(|side| explaining(model, side));
    let first = lists.next().unwrap_or_default();
    lists.fold(first, |common, list| common.into_iter().filter(|id| list.contains(id)).collect())
}

fn row(model: &Model, operation: &Operation, common: &[&str], text: &mut Text) {
    let mut member = |name: &str, value: Value| text.line(format_args!("{name}: {},", literal(&value)));
    member("name", json!(operation.name));
    member("method", json!(method(operation.method)));
    let sides = [(Client::Main, "path", "errors"), (Client::Brand, "brandPath", "brandErrors")];
    for (client, path, _) in sides {
        if let Some(side) = client.side(operation) {
            member(path, json!(side.path));
        }
    }
    member("repeat", json!(repeat(operation.repeat.gives)));
    if !operation.repeat.refused_with.is_empty() {
        member("refusedWith", json!(operation.repeat.refused_with));
    }
    if let Some(Resolve { by, more, .. }) = &operation.resolve {
        member("resolve", json!(resolve_by(by)));
        if !more.is_empty() {
            member("more", json!(more.names().collect::<Vec<_>>()));
        }
    }
    if let Some(file) = operation.parameters.iter().find(|parameter| parameter.field.kind.kind == Kind::File) {
        member("file", json!(file.name));
    }
    if let Some(paging) = paging(operation) {
        member("paging", paging);
    }
    for (client, _, errors) in sides {
        if let Some(side) = client.side(operation) {
            let own = explaining(model, side).into_iter().filter(|id| !common.contains(id));
            text.line(format_args!("{errors}: [...common{}],", own.map(|id| format!(", '{id}'")).collect::<String>()));
        }
    }
}

fn paging(operation: &Operation) -> Option<Value> {
    let paging = operation.paging.as_ref()?;
    let by = match paging.by {
        PagingBy::Token => "token",
        PagingBy::Offset => "offset",
    };
    let counts = paging.counts.map(|counts| match counts {
        Counts::Items => "items",
        Counts::Unclear => "unclear",
    });
    let members = [
        ("by", Some(by)),
        ("parameter", Some(paging.parameter.as_str())),
        ("next", paging.next.as_deref()),
        ("counts", counts),
        ("size", Some(&paging.size)),
        ("list", Some(&paging.list)),
        ("total", Some(&paging.total)),
    ];
    Some(Value::Object(
        members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), json!(value?)))).collect::<Map<_, _>>(),
    ))
}

pub fn method(method: Method) -> &'static str {
    match method {
        Method::Get => "GET",
        Method::Post => "POST",
        Method::Patch => "PATCH",
        Method::Delete => "DELETE",
    }
}

pub fn repeat(repeat: Repeat) -> &'static str {
    match repeat {
        Repeat::ReadOnly => "read-only",
        Repeat::SameResult => "same-result",
        Repeat::NoDuplicate => "no-duplicate",
        Repeat::Harmless => "harmless",
        Repeat::Natural => "natural",
        Repeat::Refused => "refused",
        Repeat::NotDocumented => "not-documented",
    }
}

fn resolve_by(by: &ResolveBy) -> &str {
    match by {
        ResolveBy::Query(name) => name,
        ResolveBy::Repeat => "repeat",
        ResolveBy::Nothing => "nothing",
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::example;
    use super::{explaining, text};
    use crate::model::words::Side;

    #[test]
    fn rows_that_many_others_are_like_explain_nothing() {
        let model = example::model();
        let send = model.operation("cards.send").unwrap();
        assert_eq!(explaining(&model, send.side(Side::Partner).unwrap()), ["bad-0", "gone"]);
        assert_eq!(explaining(&model, send.side(Side::Brand).unwrap()), ["gone"]);
    }

    #[test]
    fn a_row_has_what_the_facade_needs_and_a_planned_operation_has_none() {
        let text = text(&example::model());
        let row = "  {
    name: 'cards.send',
    method: 'POST',
    path: '/partner/cards',
    brandPath: '/brand/cards',
    repeat: 'no-duplicate',
    refusedWith: ['BAD'],
    resolve: 'cards.list',
    more: ['mood', 'wish'],
    errors: [...common, 'bad-0', 'gone'],
    brandErrors: [...common, 'gone'],
  },
";
        assert!(text.contains(row), "{text}");
        assert!(!text.contains("burn"), "{text}");
    }
}
