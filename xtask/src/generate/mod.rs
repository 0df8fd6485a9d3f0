//! `cargo xtask generate`: the committed files that are made from `model/`. Each generator gives texts by path, and nothing else writes:
//! a new one is a module here and a line in `outputs`.

mod codes;
mod docs;
#[cfg(test)]
mod example;
mod openapi;
mod output;
mod reach;
mod rust;
mod sandbox;
mod text;
mod typescript;

use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::model;
use crate::report::line;
use crate::test::Tools;
use crate::workspace::Workspace;
use output::Output;

/// Folders that hold generated files and nothing else: what is there and is no output any more is removed.
const FOLDERS: [&str; 3] = ["src/generated", "pkg-template/src/generated", "pkg-template/src/sandbox/generated"];

/// Every generated file.
fn outputs(workspace: &Workspace) -> Result<Vec<Output>> {
    let root = &workspace.root;
    let model = model::load(&root.join("model"))?;
    let mut outputs = typescript::outputs(&model);
    outputs.extend(sandbox::outputs(&model));
    outputs.push(codes::output());
    outputs.push(openapi::output(&model, &workspace.version));
    outputs.extend(docs::outputs(&model, root)?);
    outputs.extend(rust::outputs(root, &model)?);
    Ok(outputs)
}

/// Writes what differs, or with `check` only says it.
pub fn run(workspace: &Workspace, check: bool) -> Result<ExitCode> {
    let root = &workspace.root;
    let outputs = outputs(workspace)?;
    let changes = output::changes(root, &FOLDERS, &outputs)?;
    if changes.is_empty() {
        line(format!("{} files, all as they are generated", outputs.len()));
        return Ok(ExitCode::SUCCESS);
    }
    for change in &changes {
        if !check {
            change.make(root)?;
        }
        line(change);
    }
    if check {
        line("not as they are generated: run `cargo xtask generate`, and edit what their first lines name instead of them");
    }
    Ok(if check { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The step of `cargo xtask test`.
pub fn check(workspace: &Workspace, _: &Tools) -> Result<String> {
    let root = &workspace.root;
    let outputs = outputs(workspace)?;
    let changes = output::changes(root, &FOLDERS, &outputs)?;
    if changes.is_empty() {
        return Ok(String::new());
    }
    let names: String = changes.iter().map(|change| format!("\n  {change}")).collect();
    bail!(
        "these files are not as they are generated:{names}\nRun `cargo xtask generate`, and edit what their first lines name instead of them."
    );
}
