//! The crates whose code is in the wasm, as `Cargo.lock` has them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::process;
use crate::workspace::{PACKAGE, WASM_TARGET, Workspace};

/// A crate in the wasm.
pub struct Crate {
    pub name: String,
    pub version: String,
    /// An SPDX expression.
    pub licence: String,
    /// Where its sources are.
    pub folder: PathBuf,
}

/// All of them but our own, by name.
pub fn shipped(workspace: &Workspace) -> Result<Vec<Crate>> {
    let mut tree = workspace.cargo("tree");
    // cargo metadata would add what other members of the workspace switch on.
    tree.args(["--package", PACKAGE, "--target", WASM_TARGET, "--edges", "normal,no-proc-macro", "--prefix", "none"]);
    tree.args(["--format", "{p}"]);
    let tree = process::stdout(tree, "cargo tree")?;
    let shipped: BTreeSet<(&str, &str)> = tree.lines().filter_map(crate_of).filter(|(name, _)| *name != PACKAGE).collect();

    let mut command = workspace.cargo("metadata");
    command.args(["--format-version=1", "--filter-platform", WASM_TARGET]);
    let metadata: Value = serde_json::from_str(&process::stdout(command, "cargo metadata")?)?;
    let packages = metadata["packages"].as_array().context("cargo metadata has no packages")?;
    let described = |(name, version): (&str, &str)| {
        let package = packages.iter().find(|package| package["name"] == name && package["version"] == version);
        let package = package.with_context(|| format!("cargo metadata does not know the crate {name} {version}"))?;
        let licence = package["license"].as_str().with_context(|| format!("the crate {name} names no licence"))?;
        let manifest = package["manifest_path"].as_str().context("a package without a manifest")?;
        Ok(Crate {
            name: name.to_owned(),
            version: version.to_owned(),
            licence: licence.to_owned(),
            folder: Path::new(manifest).parent().context("a manifest without a folder")?.to_owned(),
        })
    };
    shipped.into_iter().map(described).collect()
}

/// `der v0.7.10 (*)`: name and version.
fn crate_of(line: &str) -> Option<(&str, &str)> {
    let mut words = line.split(' ');
    Some((words.next()?, words.next()?.strip_prefix('v')?))
}
