//! `wasm-bindgen-test-runner`, which lets `cargo test` run wasm in Node.js. Built once, from the version that `Cargo.lock` names,
//! and kept in the user's cache folder under that version.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::process::{self, Echo};
use crate::report::Voice;
use crate::workspace::Workspace;

const NAME: &str = "wasm-bindgen-test-runner";

pub fn ready(workspace: &Workspace, voice: Voice) -> Result<PathBuf> {
    let version = workspace.locked_version("wasm-bindgen-cli")?;
    let program = format!("{NAME}{}", std::env::consts::EXE_SUFFIX);
    let kept = cache()?.join(format!("{NAME}-{version}")).join(&program);
    if runs(&kept) {
        return Ok(kept);
    }

    // The unoptimised build is the quickest to have; it costs each test run a second or two.
    // Built in the common target folder, which already holds half of what it needs.
    let mut command = workspace.cargo("build");
    command.args(["--package", "xtask", "--features", "test-runner", "--bin", NAME]);
    voice.long_task(&format!("building {NAME} {version} (once, some minutes)"), || {
        process::watched(command, &format!("building {NAME}"))
    })?;
    let built = workspace.target.join("debug").join(&program);
    keep(&built, &kept).with_context(|| format!("cannot keep {NAME} in {}", kept.display()))?;
    Ok(kept)
}

fn cache() -> Result<PathBuf> {
    let base = match std::env::var_os("XDG_CACHE_HOME").filter(|folder| !folder.is_empty()) {
        Some(folder) => PathBuf::from(folder),
        None => std::env::home_dir().context("there is no home folder: set XDG_CACHE_HOME")?.join(".cache"),
    };
    Ok(base.join("wechatpay-coupon"))
}

/// A cache folder may have come from another machine, so that the file is there and cannot run.
fn runs(program: &Path) -> bool {
    let mut command = Command::new(program);
    command.arg("--version");
    program.is_file() && process::capture(command, Echo::Off).is_ok_and(|ran| ran.success)
}

/// Copies under another name first, so that nobody ever sees half a file.
fn keep(built: &Path, kept: &Path) -> Result<()> {
    let folder = kept.parent().context("no folder")?;
    fs::create_dir_all(folder)?;
    let unfinished = folder.join(format!("{NAME}.{}", std::process::id()));
    fs::copy(built, &unfinished)?;
    fs::rename(&unfinished, kept)?;
    Ok(())
}
