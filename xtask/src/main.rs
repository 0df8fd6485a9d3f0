//! `cargo xtask`: the project's own commands, for a machine that has Rust, Node.js and npm and nothing else.
//! Dispatch only. For an unknown command or flag it prints the usage text.

mod build;
mod docs;
mod generate;
#[expect(dead_code, reason = "the generators read all of it")]
mod model;
mod process;
mod release;
mod report;
mod setup;
mod test;
mod workspace;

use std::process::ExitCode;

use report::Voice;
use workspace::Workspace;

const USAGE: &str = "\
usage: cargo xtask <command>

  demo              build the npm package, install it here, and run examples/demo.mjs against it
  test [--verbose] [--all] [--long] [--install] [--only STEP]
                    run every test, and stop at the first step that fails; with --all also on the slow consumers of the package:
                    Next.js, Firefox, WebKit, Cloudflare's Vitest plugin; with --long as much of the reliability table as a release
                    needs, some hours, and write RELIABILITY.md; with --only one step alone, which finds what an earlier run has built
  build             build the npm package into pkg/, and write the reports of its public API into pkg-template/api/
  model [--format]  say whether model/, the API as data, holds together; with --format also write its files as they are to be
  generate [--check]
                    write the files that are made from model/, and say which have changed; with --check only say it, and fail
  docs [--serve]    build the npm package and, from it, the site of the documentation with the API reference, into target/site/; with
                    --serve also serve it
  bench             build the npm package, and measure it in one run beside node:crypto, JSON.parse, two other npm packages and a
                    hand-written call (js-tests/bench/)
  release           build the npm package from what is committed, and leave the tarball, its sha256 and a list of its crates (SBOM) in
                    target/release-<version>/; publishes nothing
  help              print this text

Missing tools are installed where that is possible: the wasm target, the npm packages, the wasm test runner, cargo-deny, the
runtimes on which the package is tested (Linux on x86-64), the npm packages beside which it is measured. Packages of the system (a C++
compiler, PostgreSQL, browsers) are not installed unasked: `test` names those that are missing and the command that installs them, and
installs them with --install, or where CI=true.
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();

    let done = match words[..] {
        ["demo"] => start(|workspace| install_and_run(workspace, "examples/demo.mjs", false)),
        ["test", ref flags @ ..] if let Some(options) = test_options(flags) => start(|workspace| test::run(workspace, options)),
        ["build"] => start(build_and_report),
        ["model"] => start(|workspace| model::run(workspace, false)),
        ["model", "--format"] => start(|workspace| model::run(workspace, true)),
        ["generate"] => start(|workspace| generate::run(workspace, false)),
        ["generate", "--check"] => start(|workspace| generate::run(workspace, true)),
        ["docs"] => start(|workspace| docs::run(workspace, false)),
        ["docs", "--serve"] => start(|workspace| docs::run(workspace, true)),
        ["bench"] => start(|workspace| install_and_run(workspace, "js-tests/bench/run.mjs", true)),
        ["release"] => start(release::run),
        ["help" | "--help" | "-h"] => {
            report::line(USAGE.trim_end());
            return ExitCode::SUCCESS;
        }
        _ => {
            if !words.is_empty() {
                eprintln!("error: unknown command or flag: {}\n", words.join(" "));
            }
            eprint!("{USAGE}");
            return ExitCode::from(2);
        }
    };

    done.unwrap_or_else(|error| {
        eprintln!("{}: {error:#}", report::red("error"));
        ExitCode::FAILURE
    })
}

/// None for a word that is no flag.
fn test_options<'w>(words: &[&'w str]) -> Option<test::Options<'w>> {
    let mut options = test::Options::default();
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match *word {
            "--all" => options.all = true,
            "--long" => options.long = true,
            "--install" => options.install = true,
            "--verbose" | "-v" => options.verbose = true,
            "--only" => options.only = Some(words.next()?),
            _ => return None,
        }
    }
    Some(options)
}

/// Finds the workspace and holds its lock while a command runs, so that two commands never write the same folder.
fn start(command: impl FnOnce(&mut Workspace) -> anyhow::Result<ExitCode>) -> anyhow::Result<ExitCode> {
    let mut workspace = Workspace::find()?;
    let _lock = workspace.lock()?;
    command(&mut workspace)
}

fn build_and_report(workspace: &mut Workspace) -> anyhow::Result<ExitCode> {
    setup::for_build(workspace, Voice::Aloud)?;
    let variant = build::Variant::shipped(workspace);
    build::package(workspace, &variant, Voice::Aloud)?;
    process::quiet(workspace.node("js-tests/build/declarations.mjs"), "writing the reports of the public API")?;
    // What is in it, and what it weighs.
    let mut pack = workspace.npm("pack");
    pack.arg(&variant.folder).args(["--dry-run", "--ignore-scripts", "--loglevel=notice"]);
    process::hand_over(pack)
}

/// Runs a script that uses the package as a user has it; with `steps`, also the wasm whose single steps are exported.
fn install_and_run(workspace: &mut Workspace, script: &str, steps: bool) -> anyhow::Result<ExitCode> {
    setup::for_build(workspace, Voice::Aloud)?;
    let shipped = build::Variant::shipped(workspace);
    build::package(workspace, &shipped, Voice::Aloud)?;
    Voice::Aloud.task("packing and installing the package", || build::install(workspace, Some(&shipped)))?;
    if steps {
        report::line("with the feature `steps`:");
        build::stage(workspace, &build::Variant::steps(workspace), Voice::Aloud)?;
    }
    report::line("");
    process::hand_over(workspace.node(script))
}
