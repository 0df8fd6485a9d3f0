//! The ids of rules, with what a request and a response get that break one.

use super::super::reach::Reach;
use crate::model::words::Severity;

pub fn table(reach: &Reach<'_>) -> String {
    let mut text =
        "//! The rules between fields. Their sentences are where people read them: in the facade.\n\nuse crate::schema::Rule;\n"
            .to_owned();
    for (id, rule) in reach.rules() {
        let kind = match (rule.request, rule.response) {
            (_, Some(Severity::Refuse)) => "response_error",
            (Some(Severity::Refuse), _) => "error",
            (Some(Severity::Warn), _) => "warning",
            _ => "of_responses",
        };
        text.push_str(&format!("\n/// {}.\npub const {id}: Rule = Rule::{kind}({id:?});\n", rule.en));
    }
    text
}
