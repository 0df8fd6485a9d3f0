//! Sentences that errors and findings show: rules, error rows, sub-codes. The two languages are exports of their own, so that a bundler
//! leaves out the one that is not used.

use std::collections::BTreeSet;

use serde_json::json;

use super::super::reach::Reach;
use super::super::text::Text;
use super::literal::{key, literal};
use super::operations::explaining;
use crate::model::Model;
use crate::model::records::ErrorWords;
use crate::model::words::Family;

pub fn rules(reach: &Reach<'_>) -> String {
    let mut text = Text::typescript();
    text.blank();
    text.doc("What has to hold between fields, by the id that a finding has as its `rule`.");
    text.block("export const rules: Readonly<Record<string, string>> = {", "};", |text| {
        for (id, rule) in reach.rules() {
            text.line(format_args!("{}: {},", key(id), literal(&json!(rule.en))));
        }
    });
    text.finish()
}

pub fn error_rows(model: &Model) -> String {
    let used: BTreeSet<&str> =
        model.offered().flat_map(|operation| &operation.sides).flat_map(|side| explaining(model, side)).collect();
    let mut text = Text::typescript();
    text.blank();
    text.doc("A row of a table of errors (错误码): the status, the code, what it means, what to do.");
    text.line("export type ErrorRow = readonly [status: number, code: string, meaning: string, remedy: string];");
    let languages = [("errorRows", "In Chinese, by the ids that operations name."), ("englishErrorRows", "The same in English.")];
    for (index, (name, doc)) in languages.into_iter().enumerate() {
        text.blank();
        text.doc(doc);
        text.block(format_args!("export const {name}: Readonly<Record<string, ErrorRow>> = {{"), "};", |text| {
            for (id, (_, row)) in model.error_rows.iter().filter(|(id, _)| used.contains(id)) {
                let ErrorWords { meaning, remedy } = if index == 0 { &row.zh } else { &row.en };
                text.line(format_args!("{}: {},", key(id), literal(&json!([row.status, row.code, meaning, remedy]))));
            }
        });
    }
    text.finish()
}

pub fn sub_codes(model: &Model) -> String {
    let families: Vec<Family> = model.offered().map(|operation| family(&operation.name)).collect();
    let sub_codes = || model.sub_codes.iter().filter(|(_, code)| code.families.iter().any(|one| families.contains(one)));
    let mut text = Text::typescript();
    let languages = [
        ("subCodes", "What the number after the last dash of a `Request-ID` (内部错误码) means."),
        ("chineseSubCodes", "The same in Chinese."),
    ];
    for (index, (name, doc)) in languages.into_iter().enumerate() {
        text.blank();
        text.doc(doc);
        text.block(format_args!("export const {name}: Readonly<Record<string, string>> = {{"), "};", |text| {
            for (code, record) in sub_codes() {
                let words = if index == 0 { &record.en } else { &record.zh };
                text.line(format_args!("{}: {},", key(code), literal(&json!(words))));
            }
        });
    }
    text.finish()
}

/// Which family's sub-codes an operation gives.
fn family(operation: &str) -> Family {
    match operation.split('.').next() {
        Some("busifavor") => Family::Busifavor,
        Some("deliveryPlans") => Family::DeliveryPlan,
        _ => Family::ProductCoupon,
    }
}
