//! What a command needs from the machine, put there when it is missing. A check that finds everything costs a few milliseconds.

mod cargo_tool;
mod compiler;
mod kept;
mod node;
mod npm_packages;
mod test_runner;

use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::process::{self, Echo};
use crate::report::Voice;
use crate::workspace::Workspace;

/// Everything that building the npm package needs.
pub fn for_build(workspace: &mut Workspace, voice: Voice) -> Result<()> {
    node::check()?;
    workspace.wasm_std = compiler::wasm_target(&workspace.compiler, voice)?;
    npm_packages::install(workspace, voice)
}

/// Programs that npm does not carry, by their names in `js-tests/system.mjs`. A missing one is an error, before long work begins; with
/// `--install`, and in CI, it is installed.
fn system_programs(workspace: &Workspace, names: &[&str]) -> Result<()> {
    let mut command = workspace.command("node");
    command.arg("js-tests/system.mjs").args(names);
    let ran = process::capture(command, Echo::Off)?;
    if !ran.success {
        bail!("{}", ran.output.trim_end());
    }
    Ok(())
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

/// Everything that the tests need; `names`: of programs of the system.
pub fn for_test(workspace: &mut Workspace, names: &[&str], long: bool, voice: Voice) -> Result<Programs> {
    node::check()?;
    system_programs(workspace, names)?;
    for_build(workspace, voice)?;
    compiler::components(voice)?;
    Ok(Programs {
        runner: test_runner::ready(workspace, voice)?,
        deny: cargo_tool::ready(workspace, voice, "cargo-deny", "0.20.2")?,
        mutants: long.then(|| cargo_tool::ready(workspace, voice, "cargo-mutants", "27.1.0")).transpose()?,
    })
}
