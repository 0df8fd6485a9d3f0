//! The fuzz targets of `fuzz/`, each for as long as its part of row 6 says, as many at once as there are processors. libFuzzer links with a stable
//! compiler too; what `cargo fuzz` needs a nightly one for are the sanitizers, of which only the counting of edges is used here: there is
//! no unsafe code. A target fails that crashes, hangs, fills the memory, or of whose code nothing is counted.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::thread;
use std::time::Instant;

use anyhow::{Context, Result, anyhow, bail};

use super::earlier;
use super::reliability;
use super::steps::Tools;
use crate::process::{self, Echo};
use crate::workspace::{self, Workspace};

/// The row of the reliability table.
const ROW: u64 = 6;
/// The programs of `fuzz/Cargo.toml`, and the parts of the row.
const TARGETS: [&str; 5] = ["accept", "entity_json", "pem", "template", "authorization"];
/// The files that decide what a target finds: see `earlier`.
const FILES: [&str; 6] = ["src", "fuzz", "Cargo.toml", "Cargo.lock", "tests/vectors", "tests/reliability/rows.json"];
/// What one target may take of the memory.
const MEGABYTES: u64 = 512;
/// libFuzzer's random numbers.
const SEED: u32 = 1;

pub fn run(workspace: &Workspace, tools: &Tools<'_>) -> Result<String> {
    let host = host()?;
    for (subcommand, flags) in [
        ("fmt", &["--check"][..]),
        ("clippy", &["--locked", "--release", "--", "-D", "warnings"]),
        ("build", &["--locked", "--release"]),
    ] {
        let mut command = cargo(workspace, subcommand);
        if subcommand != "fmt" {
            command.arg("--target").arg(&host);
        }
        command.args(flags);
        process::quiet(command, &format!("cargo {subcommand} in fuzz/"))?;
    }
    let programs = folder(workspace).join(&host).join("release");

    let waiting = Mutex::new(TARGETS.iter());
    let work = || {
        let mut done = Vec::new();
        loop {
            // A thread that holds the lock does nothing that could panic.
            let Some(target) = waiting.lock().ok().and_then(|mut targets| targets.next()) else { return done };
            let name = format!("fuzzing {target}");
            done.push((*target, earlier::once(workspace, tools, &name, &FILES, || fuzz(workspace, &programs, target, tools))));
        }
    };
    let processors = thread::available_parallelism()?.get();
    let done = thread::scope(|scope| {
        let workers = (0..processors.min(TARGETS.len())).map(|_| scope.spawn(work)).collect::<Vec<_>>();
        workers.into_iter().map(|worker| worker.join().map_err(|_| anyhow!("a thread has ended"))).collect::<Result<Vec<_>>>()
    })?;

    let mut output = String::new();
    for (target, result) in done.into_iter().flatten() {
        output.push_str(&result.with_context(|| format!("the fuzz target {target}"))?);
    }
    Ok(output)
}

fn fuzz(workspace: &Workspace, programs: &Path, target: &str, tools: &Tools<'_>) -> Result<String> {
    let seconds = reliability::count(tools.column, ROW, target)?;
    let [found, crashes] = ["corpus", "crashes"].map(|name| folder(workspace).join(name).join(target));
    for folder in [&found, &crashes] {
        // What an earlier run has found would make this one another.
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
        fs::create_dir_all(folder)?;
    }
    let mut command = workspace.command(programs.join(target));
    command.args([format!("-max_total_time={seconds}"), format!("-rss_limit_mb={MEGABYTES}"), format!("-seed={SEED}")]);
    command.args(["-timeout=10", "-max_len=8192", "-print_final_stats=1", "-dict=fuzz/dictionary.txt"]);
    command.arg(format!("-artifact_prefix={}/", crashes.display()));
    command.arg(&found).arg(workspace.root.join("fuzz/seeds").join(target));
    let start = Instant::now();
    let ran = process::capture(command, Echo::Off)?;
    let took = start.elapsed();

    let left = fs::read_dir(&crashes)?.next().transpose()?.map(|file| file.path());
    if !ran.success || left.is_some() {
        bail!("{}", crash(&ran.output, left, &programs.join(target)));
    }
    let seen =
        Seen::read(&ran.output).with_context(|| format!("libFuzzer does not say what it did:\n{}", ran.output.trim_end()))?;
    if seen.edges <= seen.edges_of_seeds {
        bail!("nothing that the seeds do not reach was reached, {} edges: is the crate compiled with counters?", seen.edges);
    }
    let Seen { executions, edges, megabytes, .. } = seen;
    let result = format!("{} executions, {edges} edges, 0 crashes, {megabytes} MB", with_commas(executions));
    Ok(reliability::ran(ROW, target, format_args!("{seconds} seconds"), result, took))
}

/// A crash: libFuzzer's last words, the input, and how to run it again.
fn crash(output: &str, input: Option<PathBuf>, program: &Path) -> String {
    let lines = output.lines().collect::<Vec<_>>();
    let first = lines.iter().position(|line| line.contains("panicked at") || line.contains("ERROR: libFuzzer")).unwrap_or(0);
    let mut text = lines[first.max(lines.len().saturating_sub(60))..].join("\n");
    if let Some(input) = input {
        let _ = write!(text, "\n\nthe input: {0}\nrun it again: {1} {0}", input.display(), program.display());
    }
    text
}

/// What libFuzzer says of a run.
#[derive(Debug, PartialEq)]
struct Seen {
    executions: u64,
    edges_of_seeds: u64,
    edges: u64,
    megabytes: u64,
}

impl Seen {
    fn read(output: &str) -> Option<Self> {
        let number = |event: &str, name: &str| -> Option<u64> {
            let line = output.lines().find(|line| line.starts_with('#') && line.contains(event))?;
            line.split_once(name)?.1.split_whitespace().next()?.parse().ok()
        };
        let total = |name: &str| -> Option<u64> {
            output.lines().find_map(|line| line.strip_prefix("stat::")?.strip_prefix(name)?.strip_prefix(':')?.trim().parse().ok())
        };
        Some(Self {
            executions: total("number_of_executed_units")?,
            edges_of_seeds: number("INITED", "cov: ")?,
            edges: number("DONE", "cov: ")?,
            megabytes: total("peak_rss_mb")?,
        })
    }
}

fn cargo(workspace: &Workspace, subcommand: &str) -> Command {
    let mut command = workspace.command(workspace::cargo());
    command.arg(subcommand).args(["--manifest-path", "fuzz/Cargo.toml"]);
    // A target named by hand keeps build scripts apart. Flags of the caller's could take the counters away.
    command.env("CARGO_TARGET_DIR", folder(workspace)).env("RUSTC_WRAPPER", workspace.root.join("fuzz/rustc.sh"));
    command.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
    command
}

fn folder(workspace: &Workspace) -> PathBuf {
    workspace.target.join("fuzz")
}

/// The machine's own target.
fn host() -> Result<String> {
    let mut command = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    command.args(["--print", "host-tuple"]);
    Ok(process::stdout(command, "rustc --print host-tuple")?.trim().to_owned())
}

/// `1234567` as `1,234,567`.
fn with_commas(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Seen, crash, with_commas};

    #[test]
    fn what_libfuzzer_did_is_read_from_its_output() {
        let output = "INFO: Seed: 1\n#19\tINITED cov: 1926 ft: 2778 corp: 18/11281b exec/s: 0 rss: 28Mb\n#30\tNEW    cov: 1930 ft: 1\n\
                      #356\tDONE   cov: 2109 ft: 3497 corp: 89/59Kb\nstat::number_of_executed_units: 356\nstat::peak_rss_mb:              29\n";
        assert_eq!(Seen::read(output), Some(Seen { executions: 356, edges_of_seeds: 1926, edges: 2109, megabytes: 29 }));
        assert_eq!(Seen::read("INFO: Seed: 1\n"), None);
    }

    #[test]
    fn a_crash_is_shown_from_its_panic_on_with_its_input() {
        let text = crash("#2 INITED\nthread panicked at src/x.rs:1:1:\nboom", Some("crash-1".into()), "accept".as_ref());
        assert_eq!(text, "thread panicked at src/x.rs:1:1:\nboom\n\nthe input: crash-1\nrun it again: accept crash-1");
    }

    #[test]
    fn long_numbers_have_commas() {
        assert_eq!([7, 999, 1000, 1_234_567].map(with_commas), ["7", "999", "1,000", "1,234,567"]);
    }
}
