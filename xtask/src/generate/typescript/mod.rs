//! `pkg-template/src/generated/`: what the facade needs to know of the API, as TypeScript.

pub mod comment;
mod groups;
mod literal;
pub mod names;
mod operations;
mod tables;
mod types;

use super::output::Output;
use super::reach::Reach;
use crate::model::Model;
use crate::model::resolved::Operation;
use names::Names;

pub use groups::repeat;
pub use literal::{key, literal};
pub use operations::method;

const FOLDER: &str = "pkg-template/src/generated";

pub fn outputs(model: &Model) -> Vec<Output> {
    let (reach, names) = (Reach::of(model), Names::of(model));
    let file = |name: &str, text: String| Output::new(&format!("{FOLDER}/{name}.ts"), text);
    vec![
        file("error-rows", tables::error_rows(model)),
        file("groups", groups::text(&names)),
        file("operations", operations::text(model)),
        file("rules", tables::rules(&reach)),
        file("sub-codes", tables::sub_codes(model)),
        file("types", types::text(&names)),
    ]
}

/// Whether an operation is a member of a group. Certificates are not: the facade decrypts them, and gives something else.
fn is_in_groups(operation: &Operation) -> bool {
    !operation.name.starts_with("certificates.")
}
