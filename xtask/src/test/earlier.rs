//! What the long pieces of a long run wrote, by the files that decide what comes of them: a run that was interrupted goes on where it was,
//! also after a change of something else. Keeps nothing of files with changes that are not committed, and nothing but what passed.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::reliability::Column;
use super::steps::Tools;
use crate::build;
use crate::process;
use crate::workspace::Workspace;

/// The commit that is tested, and whether the tree has changes besides.
pub struct Revision {
    pub commit: String,
    pub changed: bool,
}

pub fn revision(workspace: &Workspace) -> Result<Revision> {
    // What the long run itself writes is no change of what it tests.
    let changed = git(workspace, &["status", "--porcelain"])?.lines().any(|line| !line.ends_with(" RELIABILITY.md"));
    Ok(Revision { commit: git(workspace, &["rev-parse", "HEAD"])?.trim().to_owned(), changed })
}

/// Does a piece of a long run, unless it passed before with the same files. `files`: pathspecs of git.
pub fn once(
    workspace: &Workspace,
    tools: &Tools<'_>,
    name: &str,
    files: &[&str],
    work: impl FnOnce() -> Result<String>,
) -> Result<String> {
    let place = place(workspace, tools, name, files);
    if let Some(output) = place.as_deref().and_then(find) {
        return Ok(output);
    }
    let output = work()?;
    if place == self::place(workspace, tools, name, files) {
        keep(place.as_deref(), &output)?;
    }
    Ok(output)
}

/// Where the piece is kept, while its files are as they are now. To be called again when it has passed: files that changed meanwhile were
/// not what was tested.
pub fn place(workspace: &Workspace, tools: &Tools<'_>, name: &str, files: &[&str]) -> Option<PathBuf> {
    Some(folder(workspace, tools, files)?.join(name.replace(' ', "-")))
}

/// What the piece wrote when it passed.
pub fn find(place: &Path) -> Option<String> {
    fs::read_to_string(place).ok()
}

pub fn keep(place: Option<&Path>, output: &str) -> Result<()> {
    if let Some(place) = place {
        if let Some(folder) = place.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(place, output)?;
    }
    Ok(())
}

/// What belongs to these files as they are now; none outside a long run, without files, and while they have changes.
pub fn folder(workspace: &Workspace, tools: &Tools<'_>, files: &[&str]) -> Option<PathBuf> {
    if tools.column != Column::Long || files.is_empty() {
        return None;
    }
    let of_files = |words: &[&str]| git(workspace, &[words, &["--"], files].concat()).ok();
    let unchanged = of_files(&["status", "--porcelain"])?.is_empty();
    let content = of_files(&["ls-files", "--stage"])?;
    let name = build::hash([content.as_bytes()]);
    unchanged.then(|| workspace.target.join("long").join(&name[..16]))
}

fn git(workspace: &Workspace, words: &[&str]) -> Result<String> {
    let mut command = workspace.command("git");
    command.args(words);
    process::stdout(command, "git")
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::setup::Programs;
    use crate::workspace::{Compiler, WasmStd};

    fn workspace(root: &Path) -> Workspace {
        let compiler = Compiler { sysroot: PathBuf::new(), wasm_library: PathBuf::new() };
        let target = root.join("target");
        Workspace { root: root.to_owned(), target, version: String::new(), compiler, wasm_std: WasmStd::Installed, install: false }
    }

    #[test]
    fn a_piece_of_a_long_run_is_done_again_when_its_own_files_have_changed() {
        let root = std::env::temp_dir().join(format!("wechatpay-coupon-earlier-{}", std::process::id()));
        fs::create_dir_all(&root).unwrap();
        let workspace = workspace(&root);
        let write = |file: &str, text: &str| fs::write(root.join(file), text).unwrap();
        let commit = || {
            git(&workspace, &["add", "-A"]).unwrap();
            git(&workspace, &["-c", "user.name=x", "-c", "user.email=x", "commit", "--quiet", "-m", "x"]).unwrap();
        };
        git(&workspace, &["init", "--quiet"]).unwrap();
        for (file, text) in [(".gitignore", "target\n"), ("own", "1"), ("other", "1")] {
            write(file, text);
        }
        commit();

        let programs = Programs { runner: PathBuf::new(), deny: PathBuf::new(), mutants: None };
        let ran = Cell::new(0);
        let again = |column, name, passes: bool| {
            let before = ran.get();
            let tools = Tools { programs: &programs, all: false, column };
            let output = once(&workspace, &tools, name, &["own"], || {
                ran.set(before + 1);
                if passes { Ok("passed".to_owned()) } else { anyhow::bail!("failed") }
            });
            assert_eq!(output.is_ok_and(|output| output == "passed"), passes);
            ran.get() > before
        };
        let long = |name| again(Column::Long, name, true);
        assert!(again(Column::Long, "a piece", false), "what failed");
        assert_eq!([long("a piece"), long("a piece"), long("another")], [true, false, true]);
        assert!(again(Column::Ci, "a piece", true));
        write("other", "2");
        assert!(!long("a piece"), "something else changes");
        commit();
        assert!(!long("a piece"), "something else has changed");
        write("own", "2");
        assert_eq!([long("a piece"), long("a piece")], [true; 2], "nothing is kept of what is not committed");
        commit();
        assert_eq!([long("a piece"), long("a piece")], [true, false]);
        write("own", "1");
        commit();
        assert!(!long("a piece"), "as it was");
        let tools = Tools { programs: &programs, all: false, column: Column::Long };
        let meanwhile = || {
            write("own", "3");
            commit();
            Ok("passed".to_owned())
        };
        assert!(once(&workspace, &tools, "a slow piece", &["own"], meanwhile).is_ok());
        write("own", "1");
        commit();
        assert!(long("a slow piece"), "its files changed while it ran");
        fs::remove_dir_all(&root).unwrap();
    }
}
