//! The declarations of the package, emitted by tsc from its sources and rolled up to one file an entry, and the reports of its public API.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::process;
use crate::workspace::Workspace;

/// Every entry that has declarations of its own.
const ENTRIES: [&str; 3] = ["index", "slim", "sandbox"];

/// Writes `index.d.ts`, `index.d.cts` … into the folder of the package, and the reports into `target/`.
pub fn write(workspace: &Workspace, folder: &Path) -> Result<()> {
    let (emitted, rolled) = (place(workspace, "emitted"), place(workspace, "rolled"));
    for folder in [&emitted, &rolled] {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
    }
    let mut tsc = workspace.command("node");
    tsc.args(["node_modules/typescript/bin/tsc", "--project", "pkg-template/tsconfig.declarations.json", "--outDir"]);
    process::quiet(with(tsc, &emitted), "emitting the declarations")?;
    let mut roll_up = workspace.command("node");
    roll_up.arg("js-tests/build/declarations.mjs").arg(&emitted);
    process::quiet(with(roll_up, &rolled), "rolling up the declarations")?;
    for entry in ENTRIES {
        let name = format!("{entry}.d.ts");
        let types = fs::read_to_string(rolled.join(&name)).with_context(|| format!("cannot read {name}"))?;
        fs::write(folder.join(&name), &types)?;
        // CommonJS looks for its own copy of the types.
        fs::write(folder.join(format!("{entry}.d.cts")), types.replace("from './index.js'", "from './index.cjs'"))?;
    }
    Ok(())
}

fn with(mut command: std::process::Command, folder: &Path) -> std::process::Command {
    command.arg(folder);
    command
}

fn place(workspace: &Workspace, name: &str) -> PathBuf {
    workspace.target.join("declarations").join(name)
}

/// Makes the report of each entry that is committed the one of the last build.
pub fn update_reports(workspace: &Workspace) -> Result<()> {
    for (name, committed, built) in reports(workspace)? {
        if committed != built {
            fs::write(report(workspace, &name), built).with_context(|| format!("cannot write {name}"))?;
        }
    }
    Ok(())
}

/// Fails where the last build has another public API than the reports say that are committed.
pub fn check_reports(workspace: &Workspace) -> Result<String> {
    let changed: Vec<String> =
        reports(workspace)?.into_iter().filter(|(_, committed, built)| committed != built).map(|(name, ..)| name).collect();
    if changed.is_empty() {
        return Ok(String::new());
    }
    bail!(
        "the public API is not what pkg-template/api/{} says: run `cargo xtask build`, which writes it, and look at the difference.",
        changed.join(", ")
    )
}

/// The report of each entry: its name, the text that is committed, and that of the last build.
fn reports(workspace: &Workspace) -> Result<Vec<(String, String, String)>> {
    let read = ENTRIES.map(|entry| {
        let name = format!("{entry}.api.md");
        let built = place(workspace, "rolled").join(&name);
        let built = fs::read_to_string(built).with_context(|| format!("no build has left {name}"))?;
        let committed = fs::read_to_string(report(workspace, &name)).unwrap_or_default();
        Ok((name, committed, built))
    });
    read.into_iter().collect()
}

fn report(workspace: &Workspace, name: &str) -> PathBuf {
    workspace.root.join("pkg-template/api").join(name)
}
