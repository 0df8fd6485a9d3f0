//! Programs that `cargo install` builds: once, of one version, kept in the cache folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::kept;
use crate::process::{self, Echo};
use crate::report::Voice;
use crate::workspace::{self, Workspace};

pub fn ready(workspace: &Workspace, voice: Voice, name: &str, version: &str) -> Result<PathBuf> {
    let kept = kept::place(name, version)?;
    if runs(&kept, name) {
        return Ok(kept);
    }
    // Unoptimised, in half the time that the optimised build takes.
    let (built, work) = (workspace.target.join(name), workspace.target.join(name).join("target"));
    let mut command = workspace.command(workspace::cargo());
    command.args(["install", name, "--locked", "--debug", "--no-track", "--version", &format!("={version}")]);
    command.arg("--root").arg(&built).arg("--target-dir").arg(&work).env("CARGO_PROFILE_DEV_DEBUG", "0");
    voice.long_task(&format!("building {name} {version} (once, some minutes)"), || {
        process::watched(command, &format!("building {name}"))
    })?;
    let program = kept.file_name().context("no name")?;
    kept::keep(&built.join("bin").join(program), &kept)?;
    fs::remove_dir_all(&built).with_context(|| format!("cannot remove {}", built.display()))?;
    Ok(kept)
}

/// Called as cargo calls it, `cargo-mutants mutants --version`: some know no other way.
fn runs(program: &Path, name: &str) -> bool {
    let mut command = Command::new(program);
    command.arg(name.trim_start_matches("cargo-")).arg("--version");
    program.is_file() && process::capture(command, Echo::Off).is_ok_and(|ran| ran.success)
}
