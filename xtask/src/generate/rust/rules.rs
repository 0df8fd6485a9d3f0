//! The ids of rules, with what a request gets that breaks one.

use super::super::offered::Offered;
use crate::model::resolved::Model;
use crate::model::words::Severity;

pub fn table(model: &Model, offered: &Offered) -> String {
    let mut text = "//! The rules between fields that the package has. Their sentences are where people read them: in the facade.\n\n\
                    use crate::schema::Rule;\n"
        .to_owned();
    for (id, (_, rule)) in model.rules.iter().filter(|(id, _)| offered.has_rule(model, id)) {
        let kind = match rule.request {
            Some(Severity::Refuse) => "refuses",
            Some(Severity::Warn) => "warns",
            Some(Severity::Document) | None => "of_responses",
        };
        text.push_str(&format!("\n/// {}.\npub const {id}: Rule = Rule::{kind}({id:?});\n", rule.en));
    }
    text
}
