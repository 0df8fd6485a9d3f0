//! `cargo-deny`, which holds the crates against `deny.toml`. Built once, of a version that is named here.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::kept;
use crate::process;
use crate::report::Voice;
use crate::workspace::{self, Workspace};

const NAME: &str = "cargo-deny";
const VERSION: &str = "0.20.2";

pub fn ready(workspace: &Workspace, voice: Voice) -> Result<PathBuf> {
    let kept = kept::place(NAME, VERSION)?;
    if kept::runs(&kept) {
        return Ok(kept);
    }
    // Unoptimised, in half the time that the optimised build takes; it runs for a second.
    let (built, work) = (workspace.target.join(NAME), workspace.target.join(NAME).join("target"));
    let mut command = workspace.command(workspace::cargo());
    command.args(["install", NAME, "--locked", "--debug", "--no-track", "--version", &format!("={VERSION}")]);
    command.arg("--root").arg(&built).arg("--target-dir").arg(&work).env("CARGO_PROFILE_DEV_DEBUG", "0");
    voice.long_task(&format!("building {NAME} {VERSION} (once, some minutes)"), || {
        process::watched(command, &format!("building {NAME}"))
    })?;
    let program = kept.file_name().context("no name")?;
    kept::keep(&built.join("bin").join(program), &kept)?;
    fs::remove_dir_all(&built).with_context(|| format!("cannot remove {}", built.display()))?;
    Ok(kept)
}
