//! The npm packages of `js-tests/`: installed exactly as its lock file says, and again when that file has changed.

use std::fs;

use anyhow::{Context, Result};

use crate::process;
use crate::report::Voice;
use crate::workspace::Workspace;

pub fn install(workspace: &Workspace, voice: Voice) -> Result<()> {
    let lock = fs::read(workspace.js_tests().join("package-lock.json")).context("cannot read js-tests/package-lock.json")?;
    let wanted = crate::build::hash([lock.as_slice()]);
    let stamp = workspace.js_tests().join("node_modules/.stamp");
    if fs::read_to_string(&stamp).is_ok_and(|found| found == wanted) {
        return Ok(());
    }
    let mut command = workspace.npm("ci");
    // None of the tools needs its install script: esbuild comes with the binary for the platform in a package of its own.
    command.args(["--prefix", "js-tests", "--ignore-scripts", "--no-audit", "--no-fund"]);
    voice.task("installing the npm packages of js-tests/", || process::quiet(command, "npm ci --prefix js-tests"))?;
    fs::write(stamp, wanted).context("cannot write into js-tests/node_modules")
}
