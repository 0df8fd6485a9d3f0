//! `src/generated/`: the tables that requests are built and responses are read by, the typed views that rules use, and the ids of rules.
//! What the package does not have yet is not in them.

mod operations;
mod patterns;
mod rules;
mod types;

use anyhow::Result;

use super::offered::Offered;
use crate::model::resolved::Model;

/// What a module says at its top, and what it may.
const HEAD: &str = "// Generated from model/ by cargo xtask generate. Do not edit.\n";

/// Files under `src/generated/`, with their texts.
pub fn files(model: &Model) -> Result<Vec<(String, String)>> {
    let offered = Offered::of(model);
    let module = "//! The API as data, and typed views of it. Generated from `model/`.\n\npub mod notifications;\npub mod operations;\n\
                  pub mod patterns;\npub mod rules;\npub mod types;\n";
    let files = [
        ("mod", module.to_owned()),
        ("notifications", operations::notifications(model)),
        ("operations", operations::table(model)),
        ("patterns", patterns::table(model, &offered)?),
        ("rules", rules::table(model, &offered)),
        ("types", types::declarations(model, &offered)),
    ];
    Ok(files.into_iter().map(|(name, text)| (format!("src/generated/{name}.rs"), format!("{HEAD}{text}"))).collect())
}

/// `coupon_code` of `couponCode`, `CouponCode` and `coupon-code`.
fn snake(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !text.is_empty() && !text.ends_with('_') {
            text.push('_');
        }
        text.push(if letter == '-' || letter == '.' { '_' } else { letter.to_ascii_lowercase() });
    }
    text
}

/// A list of texts.
fn texts(list: &[String]) -> String {
    format!("&[{}]", list.iter().map(|text| format!("{text:?}")).collect::<Vec<_>>().join(", "))
}
