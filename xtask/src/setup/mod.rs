//! What a command needs from the machine, put there when it is missing. A check that finds everything costs a few milliseconds.

mod cargo_tool;
mod compiler;
mod cpp;
mod kept;
mod node;
mod npm_packages;
mod test_runner;

use std::path::PathBuf;

use anyhow::Result;

use crate::report::Voice;
use crate::workspace::Workspace;

/// Everything that building the npm package needs.
pub fn for_build(workspace: &mut Workspace, voice: Voice) -> Result<()> {
    node::check()?;
    workspace.wasm_std = compiler::wasm_target(&workspace.compiler, voice)?;
    npm_packages::install(workspace, voice)
}

/// Programs that the tests need.
pub struct Programs {
    /// The runner of the wasm tests.
    pub runner: PathBuf,
    /// Holds the crates against `deny.toml`.
    pub deny: PathBuf,
    /// Breaks the sources in one place after the other. For the long run alone.
    pub mutants: Option<PathBuf>,
}

/// Everything that the tests need.
pub fn for_test(workspace: &mut Workspace, long: bool, voice: Voice) -> Result<Programs> {
    for_build(workspace, voice)?;
    compiler::components(voice)?;
    cpp::compiler(voice)?;
    Ok(Programs {
        runner: test_runner::ready(workspace, voice)?,
        deny: cargo_tool::ready(workspace, voice, "cargo-deny", "0.20.2")?,
        mutants: long.then(|| cargo_tool::ready(workspace, voice, "cargo-mutants", "27.1.0")).transpose()?,
    })
}
