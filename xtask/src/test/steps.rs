//! The list of the steps of `cargo xtask test`, in the order in which they run: what fails soonest comes first.

use std::fs;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use super::{fuzz, reliability};
use crate::build::{self, Variant};
use crate::generate;
use crate::process::{self, Echo};
use crate::report::{self, Voice};
use crate::setup::Programs;
use crate::workspace::{self, WASM_TARGET, Workspace};

pub struct Step {
    pub name: &'static str,
    pub work: Work,
    /// Whether what it writes is shown while it runs.
    pub shown: bool,
    /// Whether it belongs to the long run alone.
    pub long: bool,
    /// Programs of the system, by their names in `js-tests/system.mjs`, and those that are needed with `--all` alone.
    needs: &'static [&'static str],
    needs_with_all: &'static [&'static str],
}

/// What steps are given.
pub struct Tools {
    pub programs: Programs,
    pub all: bool,
    pub long: bool,
}

pub enum Work {
    /// A program that has to succeed.
    Check(fn(&Workspace) -> Command),
    /// A program that runs tests.
    Tests(fn(&Workspace, &Tools) -> Command),
    /// Something of our own, and what it has to say.
    Ours(fn(&Workspace, &Tools) -> Result<String>),
}

pub const STEPS: [Step; 19] = [
    step("format", Work::Check(format)),
    step("generated files", Work::Ours(generate::check)),
    step("format and lint, TypeScript", Work::Check(biome)),
    step("types of the package", Work::Check(package_types)),
    step("clippy", Work::Check(clippy)),
    step("clippy, wasm", Work::Check(clippy_wasm)),
    step("supply chain", Work::Ours(supply_chain)),
    step("native tests", Work::Tests(native_tests)),
    step("wasm tests", Work::Tests(wasm_tests)),
    step("build of the package", Work::Ours(build)),
    step("public API", Work::Check(public_api)),
    step("the same wasm, built anew", Work::Ours(build_again)),
    step("wasm with single steps", Work::Ours(build_steps)),
    step("pack and install", Work::Ours(pack_and_install)),
    Step { needs: &["PostgreSQL"], ..step("package tests", Work::Tests(package_tests)) },
    Step { needs: &["Chromium"], ..step("documentation", Work::Tests(documentation)) },
    Step { needs: &["C++ compiler"], ..step("fuzzing", Work::Ours(fuzz::run)) },
    Step {
        shown: true,
        needs: &["Chromium"],
        needs_with_all: &["Firefox", "WebKit driver", "Xvfb"],
        ..step("runtimes", Work::Tests(runtimes))
    },
    Step { shown: true, long: true, ..step("mutants", Work::Ours(mutants)) },
];

const fn step(name: &'static str, work: Work) -> Step {
    Step { name, work, shown: false, long: false, needs: &[], needs_with_all: &[] }
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
    let mut command = workspace.node("node_modules/typescript/bin/tsc");
    command.args(["--project", "pkg-template"]);
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

/// cargo-deny: whose code is in the wasm (`deny.wasm.toml`), and the licences, sources and versions of all crates (`deny.toml`), also of those
/// that this machine never compiles. Without a network, so not the advisories.
fn supply_chain(workspace: &Workspace, tools: &Tools) -> Result<String> {
    const ALL: &[&str] = &["bans", "licenses", "sources"];
    const GRAPHS: [(&str, &[&str], &str, &[&str]); 4] = [
        ("Cargo.toml", &["--workspace"], "deny.toml", ALL),
        ("Cargo.toml", &["--target", WASM_TARGET, "--exclude-dev"], "deny.wasm.toml", &["bans"]),
        ("fuzz/Cargo.toml", &[], "deny.toml", ALL),
        ("benches/Cargo.toml", &[], "deny.toml", ALL),
    ];
    let start = Instant::now();
    let mut passed = 0;
    for (manifest, graph, config, checks) in GRAPHS {
        let mut fetch = workspace.cargo("fetch");
        fetch.args(["--manifest-path", manifest]);
        process::quiet(fetch, "cargo fetch")?;
        let mut command = workspace.command(&tools.programs.deny);
        command.args(["--offline", "--locked", "--log-level", "error", "--manifest-path", manifest]).args(graph);
        command.args(["--config", config, "check"]).args(checks);
        let said = process::quiet(command, &format!("cargo deny, {config}, for {manifest}"))?;
        // `bans ok, licenses ok, sources ok`
        passed += checks.iter().filter(|check| said.contains(&format!("{check} ok"))).count();
    }
    Ok(reliability::ran(24, "cargo deny", format_args!("{passed} checks"), "advisories not checked: no network", start))
}

fn native_tests(workspace: &Workspace, _: &Tools) -> Command {
    let mut command = workspace.cargo("test");
    // Lines of the reliability table are in what tests write, which is not shown of those that pass.
    command.args(["--workspace", "--", "--show-output"]);
    command
}

fn wasm_tests(workspace: &Workspace, tools: &Tools) -> Command {
    let mut command = workspace.wasm_cargo("test", Vec::new());
    command.args(["--test", "wasm"]).env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", &tools.programs.runner);
    command
}

fn build(workspace: &Workspace, _: &Tools) -> Result<String> {
    build::package(workspace, &Variant::shipped(workspace), Voice::Silent)?;
    Ok(String::new())
}

/// The API report of each entry is the one that is committed.
fn public_api(workspace: &Workspace) -> Command {
    let mut command = workspace.node("js-tests/build/declarations.mjs");
    command.arg("--check");
    command
}

/// A clean build in another folder gives the same bytes. It is not done again while the bytes are those that it gave.
fn build_again(workspace: &Workspace, _: &Tools) -> Result<String> {
    let start = Instant::now();
    let again = Variant::again(workspace);
    let digest =
        |variant: &Variant| -> Result<String> { Ok(build::hash([build::compiled(workspace, variant, Voice::Silent)?.as_slice()])) };
    let one = digest(&Variant::shipped(workspace))?;
    let seen = workspace.target.join("built-anew");
    let ran = |how| Ok(reliability::ran(24, "wasm", "2 builds", format_args!("sha256 {one}{how}"), start));
    if fs::read_to_string(&seen).is_ok_and(|digest| digest == one) {
        return ran(", as built anew before");
    }
    if again.folder.exists() {
        fs::remove_dir_all(&again.folder)?;
    }
    let other = digest(&again)?;
    if one != other {
        bail!("two builds gave two wasm files: {one} and {other}");
    }
    fs::write(seen, &one)?;
    ran("")
}

/// What verifies test vectors, whose messages are no responses.
fn build_steps(workspace: &Workspace, _: &Tools) -> Result<String> {
    build::stage(workspace, &Variant::steps(workspace), Voice::Silent)?;
    Ok(String::new())
}

fn pack_and_install(workspace: &Workspace, _: &Tools) -> Result<String> {
    build::install(workspace, Some(&Variant::shipped(workspace)))?;
    Ok(String::new())
}

fn package_tests(workspace: &Workspace, _: &Tools) -> Command {
    workspace.node("js-tests/run.mjs")
}

/// The site, built and looked at in a browser.
fn documentation(workspace: &Workspace, _: &Tools) -> Command {
    workspace.node("docs/tests/run.mjs")
}

fn runtimes(workspace: &Workspace, tools: &Tools) -> Command {
    let mut command = workspace.node("js-tests/runtimes/run.mjs");
    command.args(tools.all.then_some("--all"));
    command
}

/// The sources broken in one place after the other, and whether the tests notice: cargo-mutants, by `.cargo/mutants.toml`.
fn mutants(workspace: &Workspace, tools: &Tools) -> Result<String> {
    let start = Instant::now();
    let folder = workspace.target.join("mutants");
    // It breaks copies of the sources, each with a target folder of its own in it.
    let processors = std::thread::available_parallelism()?;
    fs::create_dir_all(&folder)?;
    let mut command = workspace.command(tools.programs.mutants.as_ref().context("cargo-mutants is for the long run alone")?);
    command.args(["mutants", "--colors", "never", "--jobs", &processors.to_string(), "--output"]).arg(&folder);
    command.env_remove("CARGO_TARGET_DIR");
    let ran = process::capture(command, Echo::On)?;
    // 3: a test never ended, by which a mutant is noticed too. Those that nothing noticed are in a file of their own.
    let missed = fs::read_to_string(folder.join("mutants.out/missed.txt")).context("cargo mutants wrote no results")?;
    if !matches!(ran.code, Some(0 | 3)) || !missed.is_empty() {
        bail!("no test notices:\n{missed}\n{}", ran.output.trim_end());
    }
    let last = ran.output.trim_end().lines().last().unwrap_or_default();
    Ok(reliability::ran(25, "cargo-mutants", "0 survivors", last, start))
}
