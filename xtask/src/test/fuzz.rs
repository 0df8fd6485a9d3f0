//! The fuzz targets of `fuzz/`, each for as long as its part of row 6 says, as many at once as there are processors. libFuzzer links with a stable
//! compiler too; what `cargo fuzz` needs a nightly one for are the sanitizers, of which only the counting of edges is used here: there is
//! no unsafe code. A target fails that crashes, hangs, fills the memory, or of whose code nothing is counted.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::thread;
use std::time::Instant;

use anyhow::{Context, Result, anyhow, bail};

use super::{Tools, reliability};
use crate::process::{self, Echo};
use crate::workspace::{self, Workspace};

/// The row of the reliability table.
const ROW: u64 = 6;
/// The programs of `fuzz/Cargo.toml`, and the parts of the row.
const TARGETS: [&str; 5] = ["accept", "entity_json", "pem", "template", "authorization"];
/// `-rss_limit_mb`: what one target may take of the memory. `-timeout`: what takes longer, in seconds, hangs.
const FLAGS: [&str; 6] =
    ["-rss_limit_mb=512", "-timeout=10", "-max_len=8192", "-seed=1", "-print_final_stats=1", "-dict=fuzz/dictionary.txt"];

pub fn run(workspace: &Workspace, tools: &Tools) -> Result<String> {
    let mut host = workspace.command(workspace::rustc());
    host.args(["--print", "host-tuple"]);
    let host = process::stdout(host, "rustc --print host-tuple")?.trim().to_owned();
    process::quiet(cargo(workspace, &["fmt", "--check"]), "cargo fmt in fuzz/")?;
    // A target named by hand keeps build scripts apart.
    let release = |command| [command, "--locked", "--release", "--target", &host];
    process::quiet(cargo(workspace, &[&release("clippy")[..], &["--", "-D", "warnings"]].concat()), "cargo clippy in fuzz/")?;
    process::quiet(cargo(workspace, &release("build")), "cargo build in fuzz/")?;
    let programs = folder(workspace).join(&host).join("release");

    let waiting = Mutex::new(TARGETS.iter());
    let work = || {
        let mut done = Vec::new();
        // A thread that holds the lock does nothing that could panic.
        while let Some(target) = waiting.lock().ok().and_then(|mut targets| targets.next()) {
            done.push(fuzz(workspace, &programs, target, tools).with_context(|| format!("the fuzz target {target}")));
        }
        done
    };
    let processors = thread::available_parallelism()?.get();
    let done = thread::scope(|scope| {
        let workers = (0..processors.min(TARGETS.len())).map(|_| scope.spawn(work)).collect::<Vec<_>>();
        workers.into_iter().map(|worker| worker.join().map_err(|_| anyhow!("a thread has ended"))).collect::<Result<Vec<_>>>()
    })?;
    done.into_iter().flatten().collect()
}

fn fuzz(workspace: &Workspace, programs: &Path, target: &str, tools: &Tools) -> Result<String> {
    let start = Instant::now();
    let seconds = reliability::count(tools.long, ROW, target)?;
    let [found, crashes] = ["corpus", "crashes"].map(|name| folder(workspace).join(name).join(target));
    for folder in [&found, &crashes] {
        // What an earlier run has found would make this one another.
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
        fs::create_dir_all(folder)?;
    }
    let program = programs.join(target);
    let mut command = workspace.command(&program);
    command.args(FLAGS).arg(format!("-max_total_time={seconds}")).arg(format!("-artifact_prefix={}/", crashes.display()));
    command.arg(&found).arg(workspace.root.join("fuzz/seeds").join(target));
    let ran = process::capture(command, Echo::Off)?;

    if let Some(input) = fs::read_dir(&crashes)?.next() {
        let input = input?.path();
        bail!("{}\n\nrun it again: {} {}", ran.output.trim_end(), program.display(), input.display());
    }
    let seen = if ran.code == Some(0) { Seen::read(&ran.output) } else { None };
    let Seen { executions, edges_of_seeds, edges } = seen.with_context(|| ran.output.clone())?;
    if edges <= edges_of_seeds {
        bail!("nothing that the seeds do not reach was reached, {edges} edges: is the crate compiled with counters?");
    }
    let result = format!("{executions} executions, {edges} edges, 0 crashes");
    Ok(reliability::ran(ROW, target, format_args!("{seconds} seconds"), result, start))
}

/// What libFuzzer says of a run.
#[derive(Debug, PartialEq)]
struct Seen {
    executions: u64,
    edges_of_seeds: u64,
    edges: u64,
}

impl Seen {
    fn read(output: &str) -> Option<Self> {
        let number = |event: &str, name: &str| {
            let line = output.lines().find(|line| line.contains(event))?;
            line.split_once(name)?.1.split_whitespace().next()?.parse().ok()
        };
        Some(Self {
            executions: number("stat::", "number_of_executed_units:")?,
            edges_of_seeds: number("\tINITED", "cov: ")?,
            edges: number("\tDONE", "cov: ")?,
        })
    }
}

fn cargo(workspace: &Workspace, words: &[&str]) -> Command {
    let (subcommand, flags) = words.split_at(1);
    let mut command = workspace.command(workspace::cargo());
    command.args(subcommand).args(["--manifest-path", "fuzz/Cargo.toml"]).args(flags);
    // Flags of the caller's could take the counters away.
    command.env("CARGO_TARGET_DIR", folder(workspace)).env("RUSTC_WRAPPER", workspace.root.join("fuzz/rustc.sh"));
    command.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
    command
}

fn folder(workspace: &Workspace) -> PathBuf {
    workspace.target.join("fuzz")
}

#[cfg(test)]
mod tests {
    use super::Seen;

    #[test]
    fn what_libfuzzer_did_is_read_from_its_output() {
        let output = "INFO: Seed: 1\n#19\tINITED cov: 1926 ft: 2778 corp: 18/11281b exec/s: 0 rss: 28Mb\n#30\tNEW    cov: 1930 ft: 1\n\
                      #356\tDONE   cov: 2109 ft: 3497 corp: 89/59Kb\nstat::number_of_executed_units: 356\nstat::peak_rss_mb:              29\n";
        assert_eq!(Seen::read(output), Some(Seen { executions: 356, edges_of_seeds: 1926, edges: 2109 }));
        assert_eq!(Seen::read("INFO: Seed: 1\n"), None);
    }
}
