//! Programs that `cargo install` builds: once, of one version, kept in the user's cache folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::process::{self, Echo};
use crate::report::Voice;
use crate::workspace::{self, Workspace};

/// A package of crates.io that has one program, of its own name.
pub fn of_registry(workspace: &Workspace, voice: Voice, name: &str, version: &str) -> Result<PathBuf> {
    ready(workspace, voice, name, version, &[name, "--version", &format!("={version}")])
}

/// `wasm-bindgen-test-runner`, which lets `cargo test` run wasm in Node.js: a program of `xtask`, so that `Cargo.lock` holds its parts too.
pub fn test_runner(workspace: &Workspace, voice: Voice) -> Result<PathBuf> {
    const NAME: &str = "wasm-bindgen-test-runner";
    let version = workspace.locked_version("wasm-bindgen-cli")?;
    ready(workspace, voice, NAME, &version, &["--path", "xtask", "--features", "test-runner", "--bin", NAME])
}

fn ready(workspace: &Workspace, voice: Voice, name: &str, version: &str, source: &[&str]) -> Result<PathBuf> {
    let folder = cache()?.join(format!("{name}-{version}"));
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    let kept = folder.join(&file);
    if runs(&kept, name) {
        return Ok(kept);
    }
    let unfinished = folder.join(std::process::id().to_string());
    let mut command = workspace.command(workspace::cargo());
    // Unoptimised, in half the time that the optimised build takes.
    command.args(["install", "--locked", "--debug", "--no-track", "--root"]).arg(&unfinished).args(source);
    command.env("CARGO_PROFILE_DEV_DEBUG", "0");
    voice.long_task(&format!("building {name} {version} (once, some minutes)"), || {
        process::watched(command, &format!("building {name}"))
    })?;
    // Nobody ever sees half a file.
    fs::rename(unfinished.join("bin").join(file), &kept).with_context(|| format!("cannot keep {}", kept.display()))?;
    fs::remove_dir_all(&unfinished).context("cannot remove what was built")?;
    Ok(kept)
}

/// A cache folder may have come from another machine, so that the file is there and cannot run. Called as cargo calls it,
/// `cargo-mutants mutants --version`: some know no other way.
fn runs(program: &Path, name: &str) -> bool {
    let mut command = Command::new(program);
    command.args(name.strip_prefix("cargo-")).arg("--version");
    program.is_file() && process::capture(command, Echo::Off).is_ok_and(|ran| ran.code == Some(0))
}

fn cache() -> Result<PathBuf> {
    let base = match std::env::var_os("XDG_CACHE_HOME").filter(|folder| !folder.is_empty()) {
        Some(folder) => PathBuf::from(folder),
        None => std::env::home_dir().context("there is no home folder: set XDG_CACHE_HOME")?.join(".cache"),
    };
    Ok(base.join("wechatpay-coupon"))
}
