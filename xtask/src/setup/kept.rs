//! Programs that are built once and kept in the user's cache folder, each under its version.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::process::{self, Echo};

/// Where a program is, or will be, kept.
pub fn place(name: &str, version: &str) -> Result<PathBuf> {
    Ok(cache()?.join(format!("{name}-{version}")).join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
}

/// A cache folder may have come from another machine, so that the file is there and cannot run.
pub fn runs(program: &Path) -> bool {
    let mut command = Command::new(program);
    command.arg("--version");
    program.is_file() && process::capture(command, Echo::Off).is_ok_and(|ran| ran.success)
}

/// Copies a program to its place under another name first, so that nobody ever sees half a file.
pub fn keep(built: &Path, kept: &Path) -> Result<()> {
    let copy = || -> Result<()> {
        fs::create_dir_all(kept.parent().context("no folder")?)?;
        let unfinished = kept.with_extension(std::process::id().to_string());
        fs::copy(built, &unfinished)?;
        Ok(fs::rename(&unfinished, kept)?)
    };
    copy().with_context(|| format!("cannot keep {}", kept.display()))
}

fn cache() -> Result<PathBuf> {
    let base = match std::env::var_os("XDG_CACHE_HOME").filter(|folder| !folder.is_empty()) {
        Some(folder) => PathBuf::from(folder),
        None => std::env::home_dir().context("there is no home folder: set XDG_CACHE_HOME")?.join(".cache"),
    };
    Ok(base.join("wechatpay-coupon"))
}
