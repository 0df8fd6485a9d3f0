//! `errors.ts`: the rows of the tables of errors, and which of them each operation and side has.

use serde_json::{Value, json};

use super::super::reach::Reach;
use super::super::text::Text;
use super::super::typescript::{key, literal};
use crate::model::Model;

const ROW: &str = "\
/** A row of a table of errors (错误码). */
export interface ErrorRow {
  readonly status: number;
  readonly code: string;
  /** What it means, in Chinese: the `message` of the response. */
  readonly meaning: string;
}
";

pub fn text(model: &Model, reach: &Reach<'_>) -> String {
    let mut text = Text::typescript();
    text.blank();
    text.line("import type { OperationName, Side } from './routes.js';");
    text.blank();
    text.raw(ROW);
    text.blank();
    text.block("export const errorRows = {", "} as const satisfies Readonly<Record<string, ErrorRow>>;", |text| {
        for (id, row) in reach.error_rows() {
            let row = json!({ "status": row.status, "code": row.code, "meaning": row.zh.meaning });
            text.line(format_args!("{}: {},", key(id), literal(&row)));
        }
    });
    text.blank();
    text.doc("The id of a row.");
    text.line("export type ErrorRowId = keyof typeof errorRows;");
    text.blank();
    text.doc("The rows of each operation, by side.");
    let opening =
        "export const errors: Readonly<Record<OperationName, Readonly<Partial<Record<Side, readonly ErrorRowId[]>>>>> = {";
    text.block(opening, "};", |text| {
        for operation in model.offered() {
            let sides = operation.sides.iter().map(|side| (side.side.as_str().to_owned(), json!(side.errors)));
            let sides = Value::Object(sides.collect());
            text.line(format_args!("{}: {},", key(&operation.name), literal(&sides)));
        }
    });
    text.finish()
}
