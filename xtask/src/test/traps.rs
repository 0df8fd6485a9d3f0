//! The instances of our wasm in the processes of the package tests: none may be lost, but those that tests lose on purpose. A run in
//! which those were not noticed fails: then nothing was watched.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::earlier;
use super::reliability;
use super::steps::{self, Tools};
use crate::workspace::Workspace;

/// As many as the test of row 17 loses.
const LEAST_ON_PURPOSE: u64 = 100;

/// A long run keeps them with what the package tests wrote, which it does not run twice.
fn notes(workspace: &Workspace, tools: &Tools<'_>) -> Result<PathBuf> {
    let kept = earlier::folder(workspace, tools, steps::OF_PACKAGE_TESTS);
    let folder = kept.unwrap_or_else(|| workspace.target.clone());
    fs::create_dir_all(&folder)?;
    Ok(folder.join("traps.jsonl"))
}

/// Has every Node.js process that the command starts take notes.
pub fn watch(workspace: &Workspace, tools: &Tools<'_>, command: &mut Command) -> Result<()> {
    let notes = notes(workspace, tools)?;
    fs::write(&notes, "").context("cannot write the notes of lost instances")?;
    // A URL, since a path may have spaces, which end a word of this variable.
    let path = workspace.js_tests().join("reliability/traps.mjs").display().to_string().replace('%', "%25").replace(' ', "%20");
    command.env("NODE_OPTIONS", format!("--import=file://{path}")).env("WECHATPAY_COUPON_TRAPS", notes);
    Ok(())
}

/// Reads the notes.
pub fn check(workspace: &Workspace, tools: &Tools<'_>) -> Result<String> {
    let start = Instant::now();
    let result = sum(&fs::read_to_string(notes(workspace, tools)?).context("cannot read the notes of lost instances")?)?;
    Ok(reliability::ran(17, "suite", "0 traps", result, start.elapsed()))
}

fn sum(notes: &str) -> Result<String> {
    let (mut processes, mut instances, mut on_purpose, mut lost) = (0, 0, 0, Vec::new());
    for note in notes.lines() {
        let note: Value = serde_json::from_str(note).context("a note of lost instances")?;
        let number = |name: &str| note[name].as_u64().with_context(|| format!("a note has no {name}"));
        processes += 1;
        instances += number("instances")?;
        match number("lost")? {
            0 => {}
            some if note["onPurpose"] == true => on_purpose += some,
            some => lost.push(format!("{some} in {}", note["process"].as_str().unwrap_or_default())),
        }
    }
    if !lost.is_empty() {
        bail!("instances of the wasm were lost:\n{}", lost.join("\n"));
    }
    if on_purpose < LEAST_ON_PURPOSE {
        bail!("of the instances that tests lose on purpose only {on_purpose} were noticed");
    }
    Ok(format!("{instances} instances in {processes} processes; {on_purpose} lost on purpose were noticed"))
}

#[cfg(test)]
mod tests {
    use super::sum;

    fn note(instances: u64, lost: u64, on_purpose: bool) -> String {
        format!("{{\"instances\":{instances},\"lost\":{lost},\"onPurpose\":{on_purpose},\"process\":\"x.test.mjs\"}}\n")
    }

    #[test]
    fn a_lost_instance_is_named_with_its_process_unless_lost_on_purpose() {
        let watched = note(106, 105, true);
        assert_eq!(
            sum(&(watched.clone() + &note(2, 0, false))).unwrap(),
            "108 instances in 2 processes; 105 lost on purpose were noticed"
        );
        assert!(sum(&(watched + &note(2, 1, false))).unwrap_err().to_string().contains("1 in x.test.mjs"));
    }

    #[test]
    fn a_run_in_which_nothing_was_watched_is_an_error() {
        assert!(sum("").is_err());
        assert!(sum(&note(50, 0, false)).is_err());
    }
}
