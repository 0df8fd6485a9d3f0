//! `pkg-template/src/sandbox/generated/`: what the sandbox accepts and what is an error, as TypeScript. It shares nothing with the core or the facade,
//! so that one finds the other's mistakes.

mod errors;
mod routes;
mod shapes;

use super::output::Output;
use super::reach::Reach;
use crate::model::Model;

const FOLDER: &str = "pkg-template/src/sandbox/generated";

pub fn outputs(model: &Model) -> Vec<Output> {
    let reach = Reach::of(model);
    let file = |name: &str, text: String| Output::new(&format!("{FOLDER}/{name}.ts"), text);
    vec![
        file("errors", errors::text(model, &reach)),
        file("routes", routes::text(model)),
        file("shapes", shapes::text(model, &reach)),
    ]
}
