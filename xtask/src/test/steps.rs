//! The list of the steps of `cargo xtask test`, in the order in which they run: what fails soonest comes first.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

use anyhow::{Result, bail};

use super::counts::{self, Counts};
use super::reliability::{self, Column};
use super::{deny, fuzz, mutants, traps};
use crate::build::{self, Variant};
use crate::report::Voice;
use crate::setup::Programs;
use crate::workspace::{self, Workspace};
use crate::{docs, generate, install, report};

pub struct Step {
    pub name: &'static str,
    pub work: Work,
    /// Whether what it writes is shown while it runs.
    pub shown: bool,
    /// Whether it belongs to the long run alone.
    pub long: bool,
    /// The files that decide what comes of it, as pathspecs of git, of what a long run need not do again: what takes long, and leaves
    /// nothing behind that later steps need.
    pub kept: &'static [&'static str],
    /// Programs of the system, by their names in `js-tests/system.mjs`, and those that are needed with `--all` alone.
    pub needs: &'static [&'static str],
    pub needs_with_all: &'static [&'static str],
}

/// What steps are given.
pub struct Tools<'t> {
    pub programs: &'t Programs,
    pub all: bool,
    pub column: Column,
}

pub enum Work {
    /// A program that has to succeed.
    Check(fn(&Workspace) -> Command),
    /// A program that runs tests, and what finds their number in its output.
    Tests(fn(&Workspace, &Tools<'_>) -> Result<Command>, fn(&str) -> Option<Counts>),
    /// Something of our own, and what it has to say.
    Ours(fn(&Workspace, &Tools<'_>) -> Result<String>),
}

// Without pages, and the package tests without those in Rust: CI has them too, and the long column adds nothing.
const OF_NATIVE_TESTS: &[&str] = &[".", ":!js-tests", ":!pkg-template", ":!examples", ":!benches", ":!*.md"];
pub const OF_PACKAGE_TESTS: &[&str] = &[".", ":!fuzz", ":!benches", ":!js-tests/bench", ":!tests/*.rs", ":!*.md"];
const OF_MUTANTS: &[&str] = &["src", "tests", "Cargo.toml", "Cargo.lock", ".cargo"];

pub const STEPS: [Step; 20] = [
    step("format", Work::Check(format)),
    step("generated files", Work::Ours(generate::check)),
    step("format and lint, TypeScript", Work::Check(biome)),
    step("types of the package", Work::Check(package_types)),
    step("clippy", Work::Check(clippy)),
    step("clippy, wasm", Work::Check(clippy_wasm)),
    step("supply chain", Work::Ours(deny::run)),
    Step { kept: OF_NATIVE_TESTS, ..step("native tests", Work::Tests(native_tests, counts::of_cargo)) },
    step("wasm tests", Work::Tests(wasm_tests, counts::of_cargo)),
    step("build of the package", Work::Ours(build)),
    step("public API", Work::Ours(public_api)),
    step("the same wasm, built anew", Work::Ours(build_again)),
    step("wasm with single steps", Work::Ours(build_steps)),
    step("pack and install", Work::Ours(pack_and_install)),
    Step { kept: OF_PACKAGE_TESTS, needs: &["PostgreSQL"], ..step("package tests", Work::Tests(package_tests, counts::of_node)) },
    step("traps in them", Work::Ours(traps::check)),
    Step { needs: &["Chromium"], ..step("documentation", Work::Tests(documentation, counts::of_node)) },
    Step { needs: &["C++ compiler"], ..step("fuzzing", Work::Ours(fuzz::run)) },
    Step {
        shown: true,
        needs: &["Chromium"],
        needs_with_all: &["Firefox", "WebKit driver", "Xvfb"],
        ..step("runtimes", Work::Tests(runtimes, counts::of_cells))
    },
    Step { shown: true, long: true, kept: OF_MUTANTS, ..step("mutants", Work::Ours(mutants::run)) },
];

const fn step(name: &'static str, work: Work) -> Step {
    Step { name, work, shown: false, long: false, kept: &[], needs: &[], needs_with_all: &[] }
}

/// What some of the steps need of the system.
pub fn programs(steps: &[&'static Step], all: bool) -> Vec<&'static str> {
    steps.iter().flat_map(|step| step.needs.iter().chain(if all { step.needs_with_all } else { &[] })).copied().collect()
}

fn format(workspace: &Workspace) -> Command {
    let mut command = workspace.command(workspace::cargo());
    // Left to itself, rustfmt colours what it writes to a pipe.
    let colour = if report::colour() { "always" } else { "never" };
    command.args(["fmt", "--all", "--check", "--", "--color", colour]);
    command
}

/// All JavaScript and TypeScript: see `biome.jsonc`.
fn biome(workspace: &Workspace) -> Command {
    let mut command = workspace.npm_bin("biome");
    command.args(["check", "--error-on-warnings"]);
    command
}

/// The sources of the npm package, which need no build for this.
fn package_types(workspace: &Workspace) -> Command {
    let mut command = workspace.command("node");
    command.args(["node_modules/typescript/bin/tsc", "--project", "pkg-template"]);
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

fn native_tests(workspace: &Workspace, _: &Tools<'_>) -> Result<Command> {
    let mut command = workspace.cargo("test");
    // Lines of the reliability table are in what tests write, which is not shown of those that pass.
    command.args(["--workspace", "--", "--show-output"]);
    Ok(command)
}

fn wasm_tests(workspace: &Workspace, tools: &Tools<'_>) -> Result<Command> {
    let mut command = workspace.wasm_cargo("test", Vec::new());
    command.args(["--test", "wasm"]).env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", &tools.programs.runner);
    Ok(command)
}

fn build(workspace: &Workspace, _: &Tools<'_>) -> Result<String> {
    build::package(workspace, &Variant::shipped(workspace), Voice::Silent)?;
    Ok(String::new())
}

/// The API report of each entry is the one that is committed.
fn public_api(workspace: &Workspace, _: &Tools<'_>) -> Result<String> {
    build::declarations::check_reports(workspace)
}

/// A clean build in another folder gives the same bytes.
fn build_again(workspace: &Workspace, _: &Tools<'_>) -> Result<String> {
    let start = Instant::now();
    let again = Variant::again(workspace);
    if again.folder.exists() {
        fs::remove_dir_all(&again.folder)?;
    }
    let [one, other] = [Variant::shipped(workspace), again].map(|variant| build::wasm_digest(workspace, &variant));
    match (one?, other?) {
        (one, other) if one == other => Ok(reliability::ran(24, "wasm", "2 builds", format_args!("sha256 {one}"), start.elapsed())),
        (one, other) => bail!("two builds gave two wasm files: {one} and {other}"),
    }
}

/// What verifies test vectors, whose messages are no responses.
fn build_steps(workspace: &Workspace, _: &Tools<'_>) -> Result<String> {
    build::stage(workspace, &Variant::steps(workspace), Voice::Silent)?;
    Ok(String::new())
}

fn pack_and_install(workspace: &Workspace, _: &Tools<'_>) -> Result<String> {
    install::packed(workspace, &Variant::shipped(workspace).folder)?;
    Ok(String::new())
}

fn package_tests(workspace: &Workspace, tools: &Tools<'_>) -> Result<Command> {
    let mut command = node_tests(workspace)?;
    traps::watch(workspace, tools, &mut command)?;
    command.args(test_files(workspace.js_tests())?);
    command.env(build::STEPS, Variant::steps(workspace).stage(workspace));
    Ok(command)
}

/// The site, built and looked at in a browser.
fn documentation(workspace: &Workspace, _: &Tools<'_>) -> Result<Command> {
    docs::site(workspace)?;
    let mut command = node_tests(workspace)?;
    command.args(test_files(workspace.root.join("docs/tests"))?).env("CARGO_TARGET_DIR", &workspace.target);
    Ok(command)
}

fn node_tests(workspace: &Workspace) -> Result<Command> {
    let mut command = workspace.command("node");
    // Left to itself, Node.js keeps a processor free.
    let processors = std::thread::available_parallelism()?;
    command.args(["--test", "--test-reporter=spec", &format!("--test-concurrency={processors}")]);
    Ok(command)
}

/// Named one by one: Node.js 20 takes a folder here, and 22 a pattern.
fn test_files(root: PathBuf) -> Result<Vec<PathBuf>> {
    let (mut files, mut folders) = (Vec::new(), vec![root.clone()]);
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
        bail!("{} holds no file whose name ends in .test.mjs", root.display());
    }
    files.sort();
    Ok(files)
}

fn runtimes(workspace: &Workspace, tools: &Tools<'_>) -> Result<Command> {
    let mut command = workspace.command("node");
    command.arg("js-tests/runtimes/run.mjs").env("CARGO_TARGET_DIR", &workspace.target);
    command.env(build::STEPS, Variant::steps(workspace).stage(workspace));
    if tools.all {
        command.arg("--all");
    }
    Ok(command)
}
