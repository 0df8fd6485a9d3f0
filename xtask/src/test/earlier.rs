//! What the long steps of a long run wrote, by commit: a run that was interrupted goes on where it was. Keeps nothing of a tree with
//! changes, and nothing but what passed.

use std::fs;
use std::path::PathBuf;

use anyhow::Result;

use super::steps::Step;
use crate::process;
use crate::workspace::Workspace;

/// The commit that is tested, and whether the tree has changes besides.
pub struct Revision {
    pub commit: String,
    pub changed: bool,
}

pub fn revision(workspace: &Workspace) -> Result<Revision> {
    let git = |words: &[&str]| {
        let mut command = workspace.command("git");
        command.args(words);
        process::stdout(command, "git")
    };
    // What the long run itself writes is no change of what it tests.
    let changed = git(&["status", "--porcelain"])?.lines().any(|line| !line.ends_with(" RELIABILITY.md"));
    Ok(Revision { commit: git(&["rev-parse", "HEAD"])?.trim().to_owned(), changed })
}

/// What the step wrote when it passed on this very commit.
pub fn find(workspace: &Workspace, step: &Step) -> Option<String> {
    fs::read_to_string(file(workspace, step)?).ok()
}

pub fn keep(workspace: &Workspace, step: &Step, output: &str) -> Result<()> {
    if let Some(file) = file(workspace, step) {
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(file, output)?;
    }
    Ok(())
}

fn file(workspace: &Workspace, step: &Step) -> Option<PathBuf> {
    let folder = if step.kept { folder(workspace) } else { None };
    Some(folder?.join(step.name.replace(' ', "-")))
}

/// What belongs to this very commit; none for a tree with changes.
pub fn folder(workspace: &Workspace) -> Option<PathBuf> {
    let revision = revision(workspace).ok().filter(|revision| !revision.changed)?;
    Some(workspace.target.join("long").join(revision.commit))
}
