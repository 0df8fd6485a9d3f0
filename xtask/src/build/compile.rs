//! The crate, compiled to wasm by cargo. The same sources give the same bytes on every machine: no path of the machine gets in.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::Variant;
use crate::process;
use crate::report::Voice;
use crate::workspace::{self, LIBRARY, WASM_TARGET, Workspace};

pub fn wasm(workspace: &Workspace, variant: &Variant, voice: Voice) -> Result<Vec<u8>> {
    let mut command = workspace.wasm_cargo("rustc", remapped(workspace));
    command.args(["--release", "--lib", "--crate-type", "cdylib", "--target-dir"]).arg(&variant.cargo_target);
    for feature in variant.features {
        command.args(["--features", feature]);
    }
    match voice {
        Voice::Aloud => process::watched(command, "compiling to wasm")?,
        Voice::Silent => process::quiet(command, "compiling to wasm").map(drop)?,
    }
    let file = variant.cargo_target.join(WASM_TARGET).join("release").join(format!("{LIBRARY}.wasm"));
    fs::read(&file).with_context(|| format!("cargo left no {}", file.display()))
}

/// A panic message or a name section would carry these paths into what we ship.
fn remapped(workspace: &Workspace) -> Vec<String> {
    let mut names = vec![(workspace.root.clone(), "/wechatpay-coupon")];
    if let Some(home) = workspace::cargo_home() {
        names.push((home.clone(), "/cargo"));
        // Below it, the name of the registry's folder depends on how the machine reaches the registry.
        names.extend(folders(&home.join("registry/src")).into_iter().map(|folder| (folder, "/registry")));
    }
    names.push((workspace.compiler.library_source(), "/rust"));
    // rustc takes the last one that fits.
    names.into_iter().map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display())).collect()
}

fn folders(parent: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> =
        fs::read_dir(parent).into_iter().flatten().flatten().map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    found.sort();
    found
}

/// The check that the flags have worked.
pub fn check_machine_paths(workspace: &Workspace, wasm: &[u8]) -> Result<()> {
    let folders = [Some(workspace.root.clone()), workspace::cargo_home(), Some(workspace.compiler.sysroot.clone())];
    for folder in folders.into_iter().flatten() {
        let path = folder.to_string_lossy().into_owned();
        // A root of one or two letters would be found in any wasm.
        if path.len() > 4 && wasm.windows(path.len()).any(|window| window == path.as_bytes()) {
            bail!("the wasm names a path of this machine: {path}");
        }
    }
    Ok(())
}
