//! The package as a user gets it: packed by `npm pack`, and that tarball installed into `node_modules/` of the root, where the
//! examples and the tests find it by its name. Needs no network.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::process;
use crate::workspace::{PACKAGE, Workspace};

pub fn packed(workspace: &Workspace, folder: &Path) -> Result<()> {
    let tarball = pack(workspace, folder)?;
    // npm would keep a package of the same version, whatever is in it.
    let modules = workspace.root.join("node_modules");
    for stale in [modules.join(PACKAGE), modules.join(".package-lock.json")] {
        if stale.is_dir() {
            fs::remove_dir_all(stale)?;
        } else if stale.exists() {
            fs::remove_file(stale)?;
        }
    }
    let mut command = workspace.npm("install");
    command.args(["--prefix", "."]).args([
        "--offline",
        "--no-save",
        "--no-package-lock",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
    ]);
    command.arg(tarball);
    process::quiet(command, "npm install of the tarball")?;
    Ok(())
}

fn pack(workspace: &Workspace, folder: &Path) -> Result<PathBuf> {
    let tarballs = workspace.target.join("package");
    if tarballs.exists() {
        fs::remove_dir_all(&tarballs)?;
    }
    fs::create_dir_all(&tarballs)?;
    pack_into(workspace, folder, &tarballs)
}

/// What `npm pack` leaves in an empty folder.
pub fn pack_into(workspace: &Workspace, folder: &Path, tarballs: &Path) -> Result<PathBuf> {
    let mut command = workspace.npm("pack");
    command.arg(folder).arg("--ignore-scripts").arg("--pack-destination").arg(tarballs);
    process::quiet(command, "npm pack")?;
    let tarball = fs::read_dir(tarballs)?.next().context("npm pack left no tarball")??;
    Ok(tarball.path())
}
