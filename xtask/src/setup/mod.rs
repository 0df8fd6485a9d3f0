//! What a command needs from the machine, put there when it is missing. A check that finds everything costs a few milliseconds.

mod compiler;
mod node;
mod tool;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::report::Voice;
use crate::workspace::Workspace;
use crate::{build, process};

/// Everything that building the npm package needs.
pub fn for_build(workspace: &mut Workspace, voice: Voice) -> Result<()> {
    node::check(workspace)?;
    workspace.wasm_std = compiler::wasm_target(&workspace.compiler, voice)?;
    npm_packages(workspace, voice)
}

/// The npm packages of all workspaces: installed exactly as the lock file of the root says, and again when that file has changed.
fn npm_packages(workspace: &Workspace, voice: Voice) -> Result<()> {
    let lock = fs::read(workspace.root.join("package-lock.json")).context("cannot read package-lock.json")?;
    let wanted = build::hash([lock.as_slice()]);
    // It goes with the folder, as when `npm ci` is run by hand.
    let stamp = workspace.root.join("node_modules/.stamp");
    if fs::read_to_string(&stamp).is_ok_and(|found| found == wanted) {
        return build::install(workspace, None);
    }
    let mut command = workspace.npm("ci");
    // None of the tools needs its install script: esbuild comes with the binary for the platform in a package of its own.
    command.args(["--ignore-scripts", "--no-audit", "--no-fund"]);
    voice.task("installing the npm packages", || process::quiet(command, "npm ci"))?;
    fs::write(stamp, wanted).context("cannot write into node_modules")?;
    build::install(workspace, None)
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

/// Everything that the tests need; `system`: programs that neither cargo nor npm carries, by their names in `js-tests/system.mjs`. A missing one
/// is an error, before long work begins; with `--install`, and in CI, it is installed.
pub fn for_test(workspace: &mut Workspace, system: &[&str], long: bool, voice: Voice) -> Result<Programs> {
    node::check(workspace)?;
    let mut find = workspace.node("js-tests/system.mjs");
    find.args(system);
    process::quiet(find, "finding programs of the system")?;
    for_build(workspace, voice)?;
    compiler::components(voice)?;
    Ok(Programs {
        runner: tool::test_runner(workspace, voice)?,
        deny: tool::of_registry(workspace, voice, "cargo-deny", "0.20.2")?,
        mutants: long.then(|| tool::of_registry(workspace, voice, "cargo-mutants", "27.1.0")).transpose()?,
    })
}
