//! `pkg-template/src/generated/`: what the facade needs to know of the API, as TypeScript.

mod comment;
mod groups;
mod literal;
mod names;
mod operations;
mod tables;
mod types;

use super::output::Output;
use super::reach::Reach;
use crate::model::Model;
use crate::model::resolved::{Field, Operation};
use crate::model::words::Kind;
use names::Names;

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

/// Whether the package computes a field that is left out: the digest of an upload, in the part that is signed.
fn is_filled_in(model: &Model, name: &str, field: &Field) -> bool {
    let is_signed = |operation: &Operation| {
        let mut parts = operation.parameters.iter().filter(|part| part.field.signed);
        parts.any(|part| part.field.kind.kind == Kind::Named(name.to_owned()))
    };
    field.pattern.as_deref() == Some("sha256") && model.offered().any(is_signed)
}
