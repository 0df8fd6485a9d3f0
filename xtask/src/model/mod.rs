//! The API as data (`model/`): read, put together and checked, for the generators. A model that does not hold together is an
//! error with the file and the JSON pointer of every fault.

mod check;
pub mod entries;
pub mod files;
mod format;
pub mod problem;
mod read;
pub mod records;
mod resolve;
pub mod resolved;
#[cfg(test)]
mod tests;
pub mod words;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::report::line;
use crate::workspace::Workspace;
use problem::Problems;
use read::{Files, Texts};

pub use resolved::Model;

/// The model in a folder.
pub fn load(folder: &Path) -> Result<Model> {
    Ok(of_texts(&read::texts(folder)?)?)
}

/// The model that some texts are, by their paths in the folder.
pub fn of_texts(texts: &Texts) -> Result<Model, Problems> {
    let mut problems = Problems::default();
    let files = Files::parse(texts, &mut problems)?;
    let mut model = resolve::resolve(files, &mut problems);
    check::check(&mut model, &mut problems);
    problems.of(Some(model))
}

/// `cargo xtask model`: says whether it holds together; with `--format` it also writes each file as it is to be.
pub fn run(workspace: &Workspace, format: bool) -> Result<ExitCode> {
    let folder = workspace.root.join("model");
    if format {
        for (name, text) in read::texts(&folder)? {
            let formatted = format::format(&text).with_context(|| format!("model/{name} is no JSON"))?;
            if formatted != text {
                fs::write(folder.join(&name), formatted)?;
                line(format!("model/{name}"));
            }
        }
    }
    let model = load(&folder)?;
    line(format!("{} operations, {} types", model.operations().count(), model.types.names().count()));
    Ok(ExitCode::SUCCESS)
}
