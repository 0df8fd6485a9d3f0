//! The list of the steps of `cargo xtask test`, in the order in which they run: what fails soonest comes first.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use super::counts::{self, Counts};
use crate::build::{self, Variant};
use crate::report::Voice;
use crate::workspace::{self, Workspace};
use crate::{install, report};

pub struct Step {
    pub name: &'static str,
    pub work: Work,
}

pub enum Work {
    /// A program that has to succeed.
    Check(fn(&Workspace) -> Command),
    /// A program that runs tests, and what finds their number in its output.
    Tests(fn(&Workspace, &Path) -> Result<Command>, fn(&str) -> Option<Counts>),
    /// Something of our own.
    Ours(fn(&Workspace) -> Result<()>),
}

pub const STEPS: [Step; 8] = [
    Step { name: "format", work: Work::Check(format) },
    Step { name: "clippy", work: Work::Check(clippy) },
    Step { name: "clippy, wasm", work: Work::Check(clippy_wasm) },
    Step { name: "native tests", work: Work::Tests(native_tests, counts::of_cargo) },
    Step { name: "wasm tests", work: Work::Tests(wasm_tests, counts::of_cargo) },
    Step { name: "build of the package", work: Work::Ours(build) },
    Step { name: "pack and install", work: Work::Ours(pack_and_install) },
    Step { name: "package tests", work: Work::Tests(package_tests, counts::of_node) },
];

fn format(workspace: &Workspace) -> Command {
    let mut command = workspace.command(workspace::cargo());
    // Left to itself, rustfmt colours what it writes to a pipe.
    let colour = if report::colour() { "always" } else { "never" };
    command.args(["fmt", "--all", "--check", "--", "--color", colour]);
    command
}

fn clippy(workspace: &Workspace) -> Command {
    let mut command = workspace.cargo("clippy");
    command.args(["--workspace", "--all-targets", "--", "-D", "warnings"]);
    command
}

fn clippy_wasm(workspace: &Workspace) -> Command {
    let mut command = workspace.wasm_cargo("clippy", Vec::new());
    command.args(["--lib", "--tests", "--", "-D", "warnings"]);
    command
}

fn native_tests(workspace: &Workspace, _: &Path) -> Result<Command> {
    let mut command = workspace.cargo("test");
    command.arg("--workspace");
    Ok(command)
}

fn wasm_tests(workspace: &Workspace, runner: &Path) -> Result<Command> {
    let mut command = workspace.wasm_cargo("test", Vec::new());
    command.args(["--test", "wasm"]).env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner);
    Ok(command)
}

fn build(workspace: &Workspace) -> Result<()> {
    build::package(workspace, &Variant::shipped(workspace), Voice::Silent).map(drop)
}

fn pack_and_install(workspace: &Workspace) -> Result<()> {
    install::packed(workspace, &Variant::shipped(workspace).folder)
}

fn package_tests(workspace: &Workspace, _: &Path) -> Result<Command> {
    let mut command = workspace.command("node");
    // Named one by one: Node.js 20 takes a folder here, and 22 a pattern.
    command.args(["--test", "--test-reporter=spec"]).args(package_test_files(workspace)?);
    Ok(command)
}

fn package_test_files(workspace: &Workspace) -> Result<Vec<PathBuf>> {
    let (mut files, mut folders) = (Vec::new(), vec![workspace.js_tests()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if path.is_dir() {
                if name != "node_modules" {
                    folders.push(path);
                }
            } else if name.ends_with(".test.mjs") {
                files.push(path);
            }
        }
    }
    if files.is_empty() {
        bail!("js-tests/ holds no file whose name ends in .test.mjs");
    }
    files.sort();
    Ok(files)
}
