//! The reliability table: the lines `row 7 | Node.js | 2224128 characters | … | 40.1 s` in which tests say what they ran, compared with
//! `tests/reliability/rows.json`. A run fails in which a part of a row is missing, ran twice, or ran another number than it has to.

use std::fmt::{Display, Write};
use std::fs;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::process;
use crate::report;
use crate::workspace::Workspace;

const ROWS: &str = include_str!("../../../tests/reliability/rows.json");
/// The environment variable with which tests run the long column.
pub const LONG: &str = "WECHATPAY_COUPON_LONG";

/// A part of a row, as it has to be run.
struct Part {
    row: u64,
    claim: String,
    name: String,
    count: u64,
    unit: String,
}

/// What a test has said.
#[derive(Debug, PartialEq)]
pub struct Ran {
    row: u64,
    name: String,
    amount: String,
    result: String,
    seconds: f64,
}

/// What a part of a row that is no test of its own says.
pub fn ran(row: u64, name: &str, amount: impl Display, result: impl Display, start: Instant) -> String {
    format!("row {row} | {name} | {amount} | {result} | {:.1} s\n", start.elapsed().as_secs_f64())
}

/// Finds the lines in what a step wrote.
pub fn read(output: &str) -> impl Iterator<Item = Ran> {
    output.lines().filter_map(|line| {
        let [row, name, amount, result, took] = line.trim().split(" | ").collect::<Vec<_>>().try_into().ok()?;
        Some(Ran {
            row: row.strip_prefix("row ")?.parse().ok()?,
            name: name.to_owned(),
            amount: amount.to_owned(),
            result: result.to_owned(),
            seconds: took.strip_suffix(" s")?.parse().ok()?,
        })
    })
}

fn parts(long: bool) -> Result<Vec<Part>> {
    let rows: Vec<Value> = serde_json::from_str(ROWS)?;
    let mut parts = Vec::new();
    for row in &rows {
        for (name, part) in row["parts"].as_object().context("a row has no parts")? {
            let count = if long { part["long"].as_u64() } else { None };
            let Some(count) = count.or(part["ci"].as_u64()) else { continue };
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            let number = row["row"].as_u64().context("a row has no number")?;
            parts.push(Part { row: number, claim: text(&row["claim"]), name: name.clone(), count, unit: text(&part["unit"]) });
        }
    }
    Ok(parts)
}

/// How much of a part has to be run.
pub fn count(long: bool, row: u64, name: &str) -> Result<u64> {
    let part = parts(long)?.into_iter().find(|part| (part.row, part.name.as_str()) == (row, name));
    Ok(part.with_context(|| format!("row {row} of the reliability table has no part {name}"))?.count)
}

/// Every part of every row, in order, each with what was said of it.
pub fn check(long: bool, mut said: Vec<Ran>) -> Result<Vec<(String, Ran)>> {
    let (mut ran_well, mut wrong) = (Vec::new(), Vec::new());
    for Part { row, claim, name, count, unit } in parts(long)? {
        let of_it = said.extract_if(.., |ran| (ran.row, &ran.name) == (row, &name)).collect::<Vec<_>>();
        match <[Ran; 1]>::try_from(of_it) {
            Ok([ran]) if ran.amount == format!("{count} {unit}") => ran_well.push((claim, ran)),
            Ok([ran]) => wrong.push(format!("row {row}, {name}: {} were run instead of {count}", ran.amount)),
            Err(of_it) => wrong.push(format!("row {row}, {name}: was run {} times instead of once", of_it.len())),
        }
    }
    wrong.extend(said.iter().map(|ran| format!("row {}, {}: is not in tests/reliability/rows.json", ran.row, ran.name)));
    if !wrong.is_empty() {
        bail!("the reliability table:\n  {}", wrong.join("\n  "));
    }
    Ok(ran_well)
}

/// One line a part, and the sum of their seconds.
pub fn table(results: &[(String, Ran)]) -> String {
    let seconds: f64 = results.iter().map(|(_, ran)| ran.seconds).sum();
    let cells = |ran: &Ran| vec![format!("row {:>2}  {}", ran.row, ran.name), ran.amount.clone(), format!("{:.1} s", ran.seconds)];
    let together = vec!["together".to_owned(), String::new(), format!("{seconds:.1} s")];
    let rows = results.iter().map(|(_, ran)| cells(ran)).chain([together]).collect::<Vec<_>>();
    // To the left, unlike the columns before it.
    let texts = results.iter().map(|(_, ran)| ran.result.as_str()).chain([""]);
    report::table(&rows).lines().zip(texts).map(|(line, text)| format!("{line}   {text}").trim_end().to_owned() + "\n").collect()
}

/// Keeps a long run in the repository.
pub fn record(workspace: &Workspace, results: &[(String, Ran)]) -> Result<()> {
    let mut text = String::from(
        "# Reliability\n\nWhat the tests of the reliability table ran, and what came of it. `cargo xtask test --long` writes this file at its end, when every row \
         has passed; the numbers that each row must reach are in `tests/reliability/rows.json`, and `cargo xtask test` runs the \
         smaller ones of CI.\n\n",
    );
    let mut commit = workspace.command("git");
    commit.args(["describe", "--always", "--abbrev=40", "--dirty= with changes", "--exclude=*"]);
    let mut machine = workspace.command("node");
    machine.args(["--print", "`${new Date().toISOString().slice(0, 10)}, ${os.cpus().length} × ${os.cpus()[0].model.trim()}, ${process.platform} ${process.arch}, Node.js ${process.version}`"]);
    for (name, command) in [("Commit", commit), ("Date and machine", machine)] {
        writeln!(text, "- {name}: {}", process::stdout(command, name)?.trim())?;
    }
    text.push_str("\n| row | claim | where | what was run | result | seconds |\n| --: | --- | --- | --: | --- | --: |\n");
    let mut last = 0;
    for (claim, ran) in results {
        let (row, claim) = if ran.row == last { (String::new(), "") } else { (ran.row.to_string(), claim.as_str()) };
        last = ran.row;
        writeln!(text, "| {row} | {claim} | {} | {} | {} | {:.1} |", ran.name, ran.amount, ran.result, ran.seconds)?;
    }
    fs::write(workspace.root.join("RELIABILITY.md"), text).context("cannot write RELIABILITY.md")
}

#[cfg(test)]
mod tests {
    use super::{Ran, check, parts, read};

    /// The number of the last row of tests/reliability/rows.json.
    const LAST: u64 = 26;

    fn ran(row: u64, name: &str, amount: &str) -> Ran {
        Ran { row, name: name.to_owned(), amount: amount.to_owned(), result: "ok".to_owned(), seconds: 1.5 }
    }

    fn all() -> Vec<Ran> {
        parts(false).unwrap().iter().map(|part| ran(part.row, &part.name, &format!("{} {}", part.count, part.unit))).collect()
    }

    #[test]
    fn a_line_is_read_wherever_it_stands_and_nothing_else_is() {
        let output = "row 7 | Node.js | 5 characters | ok | 1.5 s\n  row 8 | bytes | 1 places | ok | 0.0 s\nrow 9 | x | ok\nrows | a | b | c | d\n";
        assert_eq!(read(output).map(|ran| ran.row).collect::<Vec<_>>(), [7, 8]);
        assert_eq!(read(output).next(), Some(ran(7, "Node.js", "5 characters")));
    }

    #[test]
    fn all_rows_are_there_and_one_of_them_is_for_the_long_run_alone() {
        let rows = |long| {
            let mut rows: Vec<u64> = parts(long).unwrap().iter().map(|part| part.row).collect();
            rows.dedup();
            rows
        };
        assert_eq!(rows(true), (1..=LAST).collect::<Vec<_>>());
        assert_eq!(rows(false), (1..=LAST).filter(|row| *row != 25).collect::<Vec<_>>());
    }

    /// The last column of the tables of SECURITY.md says which rows show what is guaranteed.
    #[test]
    fn each_row_shows_a_guarantee_of_the_security_page_in_both_languages() {
        for page in [include_str!("../../../SECURITY.md"), include_str!("../../../SECURITY.zh-CN.md")] {
            let columns = page.lines().filter_map(|line| line.strip_suffix(" |")?.rsplit(" | ").next());
            let mut named = columns.flat_map(|last| last.split(", ").filter_map(|row| row.parse().ok())).collect::<Vec<u64>>();
            named.sort_unstable();
            named.dedup();
            assert_eq!(named, (1..=LAST).collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_part_that_is_missing_doubled_unknown_or_of_another_number_fails() {
        assert_eq!(check(false, all()).unwrap().len(), all().len());
        let failing = |change: fn(&mut Vec<Ran>)| {
            let mut said = all();
            change(&mut said);
            check(false, said).unwrap_err().to_string()
        };
        assert!(failing(|said| drop(said.remove(0))).contains("row 1, native: was run 0 times"));
        assert!(failing(|said| said.push(ran(1, "native", "784 vectors"))).contains("row 1, native: was run 2 times"));
        assert!(failing(|said| said[0].amount = "783 vectors".to_owned()).contains("783 vectors were run instead of 784"));
        assert!(failing(|said| said.push(ran(LAST + 1, "native", "1 vectors"))).contains("row 27, native: is not in"));
    }
}
