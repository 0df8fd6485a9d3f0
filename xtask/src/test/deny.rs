//! What is shipped and what it is built with: every crate in the wasm is one that somebody has looked at (`tests/reliability/crates.json`), and
//! cargo-deny holds all crates against `deny.toml`, without a network. A crate that came, went, or has another licence is an error.

use std::time::Instant;

use anyhow::{Result, bail};
use serde_json::Value;

use super::reliability;
use super::steps::Tools;
use crate::build::crates;
use crate::process::{self, Echo};
use crate::workspace::{WASM_TARGET, Workspace};

const REVIEWED: &str = include_str!("../../../tests/reliability/crates.json");
/// The most crates that may be in the wasm.
const MOST: usize = 60;
/// What cargo-deny checks. Not `advisories`: these come by network.
const CHECKS: [&str; 3] = ["bans", "licenses", "sources"];
/// Which crates, and how strictly.
const GRAPHS: [(&str, &[&str], &[&str]); 4] = [
    ("workspace", &["--workspace"], &[]),
    ("wasm", &["--target", WASM_TARGET, "--exclude-dev"], &["--deny", "duplicate"]),
    ("fuzz targets", &["--manifest-path", "fuzz/Cargo.toml"], &[]),
    ("benchmarks", &["--manifest-path", "benches/Cargo.toml"], &[]),
];

pub fn run(workspace: &Workspace, tools: &Tools<'_>) -> Result<String> {
    Ok(reviewed(workspace)? + &denied(workspace, tools)?)
}

fn reviewed(workspace: &Workspace) -> Result<String> {
    let start = Instant::now();
    let shipped = crates::shipped(workspace)?;
    let shipped: Vec<(&str, &str)> = shipped.iter().map(|shipped| (shipped.name.as_str(), shipped.licence.as_str())).collect();
    let wrong = compare(&shipped, &serde_json::from_str(REVIEWED)?);
    if !wrong.is_empty() {
        bail!("the crates in the wasm are not those of tests/reliability/crates.json:\n  {}", wrong.join("\n  "));
    }
    let amount = format!("{} crates", shipped.len());
    Ok(reliability::ran(24, "crates", amount, "each with a reason and its licence", start.elapsed()))
}

/// What the crates that are there and those that were looked at do not agree on.
fn compare(shipped: &[(&str, &str)], reviewed: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    for (name, licence) in shipped {
        let entry = &reviewed[name];
        if entry["why"].as_str().is_none_or(str::is_empty) {
            wrong.push(format!("{name} ({licence}): nobody has looked at it"));
        } else if entry["licence"] != *licence {
            wrong.push(format!("{name}: its licence is {licence} now"));
        }
    }
    for name in reviewed.as_object().into_iter().flat_map(|reviewed| reviewed.keys()) {
        if !shipped.iter().any(|(shipped, _)| shipped == name) {
            wrong.push(format!("{name}: is no longer there"));
        }
    }
    if shipped.len() > MOST {
        wrong.push(format!("{} are more than {MOST}", shipped.len()));
    }
    wrong
}

fn denied(workspace: &Workspace, tools: &Tools<'_>) -> Result<String> {
    let start = Instant::now();
    // Also those that this machine never compiles, whose licences cargo-deny reads all the same.
    for manifest in ["Cargo.toml", "fuzz/Cargo.toml", "benches/Cargo.toml"] {
        let mut fetch = workspace.cargo("fetch");
        fetch.args(["--manifest-path", manifest]);
        process::quiet(fetch, "cargo fetch")?;
    }
    let mut passed = 0;
    for (name, graph, strictness) in GRAPHS {
        let mut command = workspace.command(&tools.programs.deny);
        command.args(["--offline", "--locked", "--log-level", "error", "--config", "deny.toml"]).args(graph);
        command.arg("check").args(strictness).args(CHECKS);
        let ran = process::capture(command, Echo::Off)?;
        if !ran.success {
            bail!("cargo deny does not allow the crates of the {name}:\n{}", ran.output.trim_end());
        }
        // `bans ok, licenses ok, sources ok`
        passed += CHECKS.iter().filter(|check| ran.output.contains(&format!("{check} ok"))).count();
    }
    let result = "advisories not checked: no network";
    Ok(reliability::ran(24, "cargo deny", format_args!("{passed} checks"), result, start.elapsed()))
}

#[cfg(test)]
mod tests {
    use super::{MOST, compare};
    use serde_json::{Value, json};

    #[test]
    fn a_crate_that_came_went_or_changed_its_licence_is_named() {
        let reviewed = json!({
            "der": { "licence": "MIT", "why": "key files" }, "aes": { "licence": "MIT", "why": "AES" }, "sha2": { "licence": "MIT", "why": "" },
        });
        let wrong = compare(&[("der", "MIT"), ("aes", "GPL-3.0"), ("sha2", "MIT"), ("rsa", "MIT")], &reviewed);
        assert_eq!(
            wrong,
            ["aes: its licence is GPL-3.0 now", "sha2 (MIT): nobody has looked at it", "rsa (MIT): nobody has looked at it"]
        );
        assert_eq!(compare(&[("der", "MIT"), ("aes", "MIT")], &reviewed), ["sha2: is no longer there"]);
    }

    #[test]
    fn there_are_at_most_60() {
        let names: Vec<String> = (0..=MOST).map(|number| format!("crate-{number}")).collect();
        let reviewed: Value = names.iter().map(|name| (name.clone(), json!({ "licence": "MIT", "why": "a test" }))).collect();
        let shipped: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "MIT")).collect();
        assert_eq!(compare(&shipped[1..], &reviewed).len(), 1);
        assert_eq!(compare(&shipped, &reviewed), ["61 are more than 60"]);
    }
}
