//! `wasm-bindgen-test-runner`, which lets `cargo test` run wasm in Node.js. Built once, from the version that `Cargo.lock` names.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::kept;
use crate::process;
use crate::report::Voice;
use crate::workspace::Workspace;

const NAME: &str = "wasm-bindgen-test-runner";

pub fn ready(workspace: &Workspace, voice: Voice) -> Result<PathBuf> {
    let version = workspace.locked_version("wasm-bindgen-cli")?;
    let kept = kept::place(NAME, &version)?;
    if kept::runs(&kept) {
        return Ok(kept);
    }

    // The unoptimised build is the quickest to have; it costs each test run a second or two.
    // Built in the common target folder, which already holds half of what it needs.
    let mut command = workspace.cargo("build");
    command.args(["--package", "xtask", "--features", "test-runner", "--bin", NAME]);
    voice.long_task(&format!("building {NAME} {version} (once, some minutes)"), || {
        process::watched(command, &format!("building {NAME}"))
    })?;
    let program = kept.file_name().context("no name")?;
    kept::keep(&workspace.target.join("debug").join(program), &kept)?;
    Ok(kept)
}
