//! Check 25 of the reliability table: the sources of `src/wire`, `src/crypto` and `src/protocol`, broken in one place after the other, and
//! whether the tests notice (`cargo mutants`; what it does is in `.cargo/mutants.toml`). It fails when a mutant survives that is
//! not listed with its reason in `tests/reliability/survivors.json`, and when one is listed there that does not survive any more.

use std::collections::BTreeMap;
use std::fs;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::reliability;
use super::steps::Tools;
use crate::process::{self, Echo};
use crate::workspace::Workspace;

const SURVIVORS: &str = include_str!("../../../tests/reliability/survivors.json");

/// What became of the mutants that could be compiled.
#[derive(Debug, Default, PartialEq)]
struct Mutants {
    caught: usize,
    /// Those that no test noticed, each with how many there are of this name.
    missed: BTreeMap<String, usize>,
}

pub fn run(workspace: &Workspace, tools: &Tools<'_>) -> Result<String> {
    let start = Instant::now();
    let folder = workspace.target.join("mutants");
    // What an earlier run has built is of broken sources.
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let mut command = workspace.command(tools.programs.mutants.as_ref().context("cargo-mutants is for the long run alone")?);
    // It breaks copies of the sources, each with a target folder of its own in it.
    let processors = std::thread::available_parallelism()?;
    command.args(["mutants", "--colors", "never", "--jobs", &processors.to_string(), "--output"]).arg(&folder);
    command.env_remove("CARGO_TARGET_DIR");
    let ran = process::capture(command, Echo::On)?;

    // It ends without success when a mutant has survived. Whether it ran at all is seen from what it wrote.
    let outcomes = fs::read_to_string(folder.join("mutants.out/outcomes.json")).context("cargo mutants wrote no outcomes")?;
    let Some(mutants) = read(&serde_json::from_str(&outcomes)?) else {
        bail!("cargo mutants did not come to its end:\n{}", ran.output.trim_end());
    };
    let percent = reliability::count(tools.column, 25, "cargo-mutants")?;
    let result = check(&mutants, &serde_json::from_str(SURVIVORS)?, usize::try_from(percent)?)?;
    Ok(reliability::ran(25, "cargo-mutants", format_args!("{percent} percent"), result, start.elapsed()))
}

/// `None` when not every mutant was tried.
fn read(outcomes: &Value) -> Option<Mutants> {
    let mut mutants = Mutants::default();
    let mut tried = 0;
    for outcome in outcomes["outcomes"].as_array()? {
        let Some(name) = outcome["scenario"]["Mutant"]["name"].as_str() else { continue };
        tried += 1;
        match outcome["summary"].as_str()? {
            // A test that never ends is noticed too.
            "CaughtMutant" | "Timeout" => mutants.caught += 1,
            "MissedMutant" => *mutants.missed.entry(without_place(name)).or_default() += 1,
            // Does not compile.
            "Unviable" => {}
            _ => return None,
        }
    }
    (tried > 0 && outcomes["total_mutants"] == tried && !outcomes["end_time"].is_null()).then_some(mutants)
}

/// `src/wire/url.rs:13:5: delete !` is `src/wire/url.rs: delete !`: lines move.
fn without_place(name: &str) -> String {
    match name.splitn(4, ':').collect::<Vec<_>>()[..] {
        [file, _line, _column, what] => format!("{file}:{what}"),
        _ => name.to_owned(),
    }
}

/// What there is to say of them, if all is well.
fn check(mutants: &Mutants, listed: &Value, percent: usize) -> Result<String> {
    let mut survivors = BTreeMap::<String, usize>::new();
    for entry in listed.as_array().context("the list of survivors is no list")? {
        let (mutant, reason) = (entry["mutant"].as_str(), entry["reason"].as_str());
        reason.filter(|reason| !reason.is_empty()).context("a survivor has no reason")?;
        *survivors.entry(mutant.context("a survivor has no name")?.to_owned()).or_default() += 1;
    }
    let more = |these: &BTreeMap<String, usize>, than: &BTreeMap<String, usize>, what: &str| {
        let more = these.iter().filter(|(name, count)| than.get(*name).copied().unwrap_or(0) < **count);
        more.map(|(name, _)| format!("  {what}: {name}")).collect::<Vec<_>>()
    };
    let mut wrong = more(&mutants.missed, &survivors, "no test notices");
    wrong.extend(more(&survivors, &mutants.missed, "is noticed, and listed as a survivor"));
    if !wrong.is_empty() {
        bail!("mutants and tests/reliability/survivors.json differ:\n{}", wrong.join("\n"));
    }
    let missed: usize = mutants.missed.values().sum();
    let all = mutants.caught + missed;
    if mutants.caught * 100 < all * percent {
        bail!("{} of {all} mutants were caught, less than {percent} percent", mutants.caught);
    }
    Ok(format!("{} of {all} caught, {missed} listed survivors", mutants.caught))
}

#[cfg(test)]
mod tests {
    use super::{Mutants, check, read};
    use serde_json::{Value, json};

    fn outcomes(mutants: &[(&str, &str)]) -> Value {
        let outcomes =
            mutants.iter().map(|(name, summary)| json!({ "scenario": { "Mutant": { "name": name } }, "summary": summary }));
        let baseline = json!({ "scenario": "Baseline", "summary": "Success" });
        let outcomes: Vec<Value> = std::iter::once(baseline).chain(outcomes).collect();
        json!({ "outcomes": outcomes, "total_mutants": mutants.len(), "end_time": "2026-01-01T00:00:00Z" })
    }

    fn mutants(caught: usize, missed: &[(&str, usize)]) -> Mutants {
        Mutants { caught, missed: missed.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect() }
    }

    #[test]
    fn caught_mutants_are_counted_and_missed_ones_named_without_their_line() {
        let run = outcomes(&[
            ("src/a.rs:1:2: delete !", "CaughtMutant"),
            ("src/a.rs:3:4: replace f -> A::B with C", "MissedMutant"),
            ("src/a.rs:5:6: replace f -> A::B with C", "MissedMutant"),
            ("src/a.rs:7:8: replace g with ()", "Timeout"),
            ("src/a.rs:9:10: replace h with X", "Unviable"),
        ]);
        assert_eq!(read(&run), Some(mutants(2, &[("src/a.rs: replace f -> A::B with C", 2)])));
    }

    #[test]
    fn a_run_that_was_broken_off_or_failed_early_has_no_result() {
        let whole = outcomes(&[("src/a.rs:1:2: delete !", "CaughtMutant")]);
        assert!(read(&whole).is_some());
        for (name, value) in
            [("total_mutants", json!(2)), ("end_time", json!(null)), ("outcomes", json!([])), ("outcomes", json!(null))]
        {
            let mut run = whole.clone();
            run[name] = value;
            assert_eq!(read(&run), None, "{name}");
        }
        assert_eq!(read(&outcomes(&[])), None);
        assert_eq!(read(&outcomes(&[("src/a.rs:1:2: delete !", "Failure")])), None);
    }

    #[test]
    fn exactly_the_listed_mutants_survive_and_enough_are_caught() {
        let listed = json!([{ "mutant": "a", "reason": "r" }, { "mutant": "b", "reason": "r" }, { "mutant": "b", "reason": "r" }]);
        let said = |mutants: Mutants| check(&mutants, &listed, 95).map_err(|error| error.to_string());
        assert_eq!(said(mutants(57, &[("a", 1), ("b", 2)])).as_deref(), Ok("57 of 60 caught, 3 listed survivors"));
        assert!(
            said(mutants(56, &[("a", 1), ("b", 2)])).unwrap_err().contains("56 of 59 mutants were caught, less than 95 percent")
        );
        assert!(said(mutants(100, &[("a", 1), ("b", 3)])).unwrap_err().contains("no test notices: b"));
        assert!(said(mutants(100, &[("a", 1), ("b", 2), ("c", 1)])).unwrap_err().contains("no test notices: c"));
        assert!(said(mutants(100, &[("a", 1), ("b", 1)])).unwrap_err().contains("is noticed, and listed as a survivor: b"));
        assert!(said(mutants(100, &[("b", 2)])).unwrap_err().contains("is noticed, and listed as a survivor: a"));
        assert!(check(&mutants(100, &[("a", 1)]), &json!([{ "mutant": "a", "reason": "" }]), 95).is_err());
    }
}
