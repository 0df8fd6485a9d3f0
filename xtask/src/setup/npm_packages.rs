//! The npm packages of all workspaces: installed exactly as the lock file of the root says, and again when that file has changed.

use std::fs;

use anyhow::{Context, Result};

use crate::report::Voice;
use crate::workspace::Workspace;
use crate::{install, process};

pub fn install(workspace: &Workspace, voice: Voice) -> Result<()> {
    let lock = fs::read(workspace.root.join("package-lock.json")).context("cannot read package-lock.json")?;
    let wanted = crate::build::hash([lock.as_slice()]);
    // It goes with the folder, as when `npm ci` is run by hand.
    let stamp = workspace.node_modules().join(".stamp");
    if fs::read_to_string(&stamp).is_ok_and(|found| found == wanted) {
        return install::again(workspace);
    }
    let mut command = workspace.npm("ci");
    // None of the tools needs its install script: esbuild comes with the binary for the platform in a package of its own.
    command.args(["--ignore-scripts", "--no-audit", "--no-fund"]);
    voice.task("installing the npm packages", || process::quiet(command, "npm ci"))?;
    fs::write(stamp, wanted).context("cannot write into node_modules")?;
    install::again(workspace)
}
