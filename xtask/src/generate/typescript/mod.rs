//! `pkg-template/src/generated/`: what the facade needs to know of the API, as TypeScript.

mod literal;
mod operations;
mod tables;

use super::output::Output;
use super::reach::Reach;
use crate::model::Model;

pub use literal::{key, literal};
pub use operations::method;

const FOLDER: &str = "pkg-template/src/generated";

pub fn outputs(model: &Model) -> Vec<Output> {
    let reach = Reach::of(model);
    let file = |name: &str, text: String| Output::new(&format!("{FOLDER}/{name}.ts"), text);
    vec![
        file("error-rows", tables::error_rows(&reach)),
        file("operations", operations::text(model)),
        file("rules", tables::rules(&reach)),
        file("sub-codes", tables::sub_codes(model)),
    ]
}
