//! The package as a user gets it: packed by `npm pack`, and that tarball installed into `node_modules/` of the root, where the
//! examples and the tests find it by its name. Needs no network.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::process;
use crate::workspace::{PACKAGE, Workspace};

pub fn packed(workspace: &Workspace, folder: &Path) -> Result<()> {
    let tarballs = tarballs(workspace);
    if tarballs.exists() {
        fs::remove_dir_all(&tarballs)?;
    }
    fs::create_dir_all(&tarballs)?;
    install(workspace, &pack_into(workspace, folder, &tarballs)?)
}

/// What was packed last, when npm has removed it: no manifest of the root names it.
pub fn again(workspace: &Workspace) -> Result<()> {
    if workspace.node_modules().join(PACKAGE).exists() {
        return Ok(());
    }
    match fs::read_dir(tarballs(workspace)).ok().and_then(|mut files| files.next()) {
        Some(tarball) => install(workspace, &tarball?.path()),
        None => Ok(()),
    }
}

/// Installed in a folder of its own and moved from there: beside the packages of the root, npm would look at all of them again.
fn install(workspace: &Workspace, tarball: &Path) -> Result<()> {
    let modules = workspace.node_modules();
    let alone = modules.join(".alone");
    for stale in [&alone, &modules.join(PACKAGE)] {
        if stale.exists() {
            fs::remove_dir_all(stale)?;
        }
    }
    let mut command = workspace.npm("install");
    command.arg("--prefix").arg(&alone).args([
        "--offline",
        "--no-save",
        "--no-package-lock",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
    ]);
    command.arg(tarball);
    process::quiet(command, "npm install of the tarball")?;
    let installed = alone.join("node_modules");
    fs::rename(installed.join(PACKAGE), modules.join(PACKAGE))?;
    for program in fs::read_dir(installed.join(".bin"))? {
        let program = program?;
        fs::rename(program.path(), modules.join(".bin").join(program.file_name()))?;
    }
    fs::remove_dir_all(alone)?;
    Ok(())
}

fn tarballs(workspace: &Workspace) -> PathBuf {
    workspace.target.join("package")
}

/// What `npm pack` leaves in an empty folder.
pub fn pack_into(workspace: &Workspace, folder: &Path, tarballs: &Path) -> Result<PathBuf> {
    let mut command = workspace.npm("pack");
    command.arg(folder).arg("--ignore-scripts").arg("--pack-destination").arg(tarballs);
    process::quiet(command, "npm pack")?;
    let tarball = fs::read_dir(tarballs)?.next().context("npm pack left no tarball")??;
    Ok(tarball.path())
}
