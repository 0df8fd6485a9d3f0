//! The reliability table: the lines `row 7 | Node.js | 2224128 characters | … | 40.1 s` in which tests say what they ran, compared with
//! `tests/reliability/rows.json`. A run fails in which a part of a row is missing, ran twice, or ran another number than it has to.

use std::fmt::Write;
use std::fs;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::earlier::{self, Revision};
use crate::process;
use crate::report;
use crate::workspace::Workspace;

const ROWS: &str = include_str!("../../../tests/reliability/rows.json");
/// The environment variable with which tests run the long column.
pub const LONG: &str = "WECHATPAY_COUPON_LONG";

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Column {
    Ci,
    Long,
}

/// A part of a row, as it has to be run.
#[derive(Debug)]
struct Part {
    row: u64,
    claim: String,
    name: String,
    amount: String,
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
pub fn ran(
    row: u64,
    name: &str,
    amount: impl std::fmt::Display,
    result: impl std::fmt::Display,
    took: std::time::Duration,
) -> String {
    format!("row {row} | {name} | {amount} | {result} | {:.1} s\n", took.as_secs_f64())
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

fn parts(column: Column) -> Result<Vec<Part>> {
    let rows: Vec<Value> = serde_json::from_str(ROWS)?;
    let mut parts = Vec::new();
    for row in &rows {
        for (name, part) in row["parts"].as_object().context("a row has no parts")? {
            let count = match column {
                Column::Long if !part["long"].is_null() => &part["long"],
                _ => &part["ci"],
            };
            if !count.is_null() {
                parts.push(Part {
                    row: row["row"].as_u64().context("a row has no number")?,
                    claim: row["claim"].as_str().unwrap_or_default().to_owned(),
                    name: name.clone(),
                    amount: format!("{count} {}", part["unit"].as_str().unwrap_or_default()),
                });
            }
        }
    }
    Ok(parts)
}

/// How much of a part has to be run.
pub fn count(column: Column, row: u64, name: &str) -> Result<u64> {
    let part = parts(column)?.into_iter().find(|part| (part.row, part.name.as_str()) == (row, name));
    let count = part.and_then(|part| part.amount.split(' ').next()?.parse().ok());
    count.with_context(|| format!("row {row} of the reliability table has no part {name}"))
}

/// Every part of every row, in order, each with what was said of it.
pub fn check(column: Column, mut said: Vec<Ran>) -> Result<Vec<(String, Ran)>> {
    let (mut ran_well, mut wrong) = (Vec::new(), Vec::new());
    for part in parts(column)? {
        let of_it = said.extract_if(.., |ran| (ran.row, &ran.name) == (part.row, &part.name)).collect::<Vec<_>>();
        match <[Ran; 1]>::try_from(of_it) {
            Ok([ran]) if ran.amount == part.amount => ran_well.push((part.claim, ran)),
            Ok([ran]) => wrong.push(format!("row {}, {}: {} were run instead of {}", part.row, part.name, ran.amount, part.amount)),
            Err(of_it) => wrong.push(format!("row {}, {}: was run {} times instead of once", part.row, part.name, of_it.len())),
        }
    }
    wrong.extend(said.iter().map(|ran| format!("row {}, {}: is not in tests/reliability/rows.json", ran.row, ran.name)));
    if !wrong.is_empty() {
        bail!("the reliability table:\n  {}", wrong.join("\n  "));
    }
    Ok(ran_well)
}

/// One line a part.
pub fn table(results: &[(String, Ran)]) -> String {
    let cells = |ran: &Ran| vec![format!("row {:>2}  {}", ran.row, ran.name), ran.amount.clone(), format!("{:.1} s", ran.seconds)];
    let mut rows = results.iter().map(|(_, ran)| cells(ran)).collect::<Vec<_>>();
    let seconds: f64 = results.iter().map(|(_, ran)| ran.seconds).sum();
    rows.push(vec!["together".to_owned(), String::new(), format!("{seconds:.1} s")]);
    // To the left, unlike the columns before it.
    let texts = results.iter().map(|(_, ran)| ran.result.as_str()).chain([""]);
    report::table(&rows)
        .lines()
        .zip(texts)
        .map(|(line, result)| format!("{line}   {result}").trim_end().to_owned() + "\n")
        .collect()
}

/// Keeps a long run in the repository.
pub fn record(workspace: &Workspace, results: &[(String, Ran)]) -> Result<()> {
    let mut text = String::from(
        "# Reliability\n\nWhat the tests of the reliability table ran, and what came of it. `cargo xtask test --long` writes this file at its end, when every row \
         has passed; the numbers that each row must reach are in `tests/reliability/rows.json`, and `cargo xtask test` runs the \
         smaller ones of CI. A run that was interrupted goes on later: what takes long is not done again while every file that decides what \
         comes of it is the same.\n\n",
    );
    let Revision { commit, changed } = earlier::revision(workspace)?;
    let mut date = Command::new("node");
    date.args(["--print", "new Date().toISOString().slice(0, 10)"]);
    for (name, value) in [
        ("Date", process::stdout(date, "node")?.trim().to_owned()),
        ("Commit", format!("{commit}{}", if changed { ", with changes that are not committed" } else { "" })),
        ("Machine", machine()?),
    ] {
        writeln!(text, "- {name}: {value}")?;
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

/// The kind of machine, without its name.
fn machine() -> Result<String> {
    let mut node = Command::new("node");
    node.args(["--print", "const [{ model }] = os.cpus(); `${os.cpus().length} × ${model.trim()}, ${process.platform} ${process.arch}, Node.js ${process.version}`"]);
    let mut rustc = Command::new("rustc");
    rustc.arg("--version");
    let (node, rustc) = (process::stdout(node, "node")?, process::stdout(rustc, "rustc --version")?);
    let rustc = rustc.split(" (").next().unwrap_or_default();
    Ok(format!("{}, {}", node.trim(), rustc.trim()))
}

#[cfg(test)]
mod tests {
    use super::{Column, Ran, check, parts, read, table};

    fn ran(row: u64, name: &str, amount: &str) -> Ran {
        Ran { row, name: name.to_owned(), amount: amount.to_owned(), result: "ok".to_owned(), seconds: 1.5 }
    }

    fn all(column: Column) -> Vec<Ran> {
        parts(column).unwrap().iter().map(|part| ran(part.row, &part.name, &part.amount)).collect()
    }

    #[test]
    fn a_line_is_read_wherever_it_stands_and_nothing_else_is() {
        let output = "row 7 | Node.js | 5 characters | ok | 1.5 s\n  row 8 | bytes | 1 places | ok | 0.0 s\nrow 9 | x | ok\nrows | a | b | c | d\n";
        assert_eq!(read(output).map(|ran| ran.row).collect::<Vec<_>>(), [7, 8]);
        assert_eq!(read(output).next(), Some(ran(7, "Node.js", "5 characters")));
    }

    /// The number of the last row of tests/reliability/rows.json.
    const LAST: u64 = 26;

    #[test]
    fn the_table_has_a_line_for_each_part_and_the_sum_of_their_seconds() {
        let results = [ran(7, "Node.js", "50 characters"), ran(8, "bytes", "1 places")].map(|ran| ("a claim".to_owned(), ran));
        let lines = [
            "row  7  Node.js   50 characters   1.5 s   ok",
            "row  8  bytes          1 places   1.5 s   ok",
            "together                          3.0 s",
        ];
        assert_eq!(table(&results), lines.join("\n") + "\n");
    }

    #[test]
    fn all_rows_are_there_and_one_of_them_is_for_the_long_run_alone() {
        let rows = |column| {
            let mut rows: Vec<u64> = parts(column).unwrap().iter().map(|part| part.row).collect();
            rows.dedup();
            rows
        };
        assert_eq!(rows(Column::Long), (1..=LAST).collect::<Vec<_>>());
        assert_eq!(rows(Column::Ci), (1..=LAST).filter(|row| *row != 25).collect::<Vec<_>>());
    }

    /// The last column of the tables of SECURITY.md says which rows show what is guaranteed.
    #[test]
    fn each_row_shows_a_guarantee_of_the_security_page_in_both_languages() {
        for page in [include_str!("../../../SECURITY.md"), include_str!("../../../SECURITY.zh-CN.md")] {
            let mut named: Vec<u64> = Vec::new();
            for last in page.lines().filter_map(|line| line.strip_suffix(" |")?.rsplit(" | ").next()) {
                named.extend(last.split(", ").filter_map(|number| number.parse::<u64>().ok()));
            }
            named.sort_unstable();
            named.dedup();
            assert_eq!(named, (1..=LAST).collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_part_that_is_missing_doubled_unknown_or_of_another_number_fails() {
        assert_eq!(check(Column::Ci, all(Column::Ci)).unwrap().len(), all(Column::Ci).len());
        let failing = |change: fn(&mut Vec<Ran>)| {
            let mut said = all(Column::Ci);
            change(&mut said);
            check(Column::Ci, said).unwrap_err().to_string()
        };
        assert!(failing(|said| drop(said.remove(0))).contains("row 1, native: was run 0 times"));
        assert!(failing(|said| said.push(ran(1, "native", "784 vectors"))).contains("row 1, native: was run 2 times"));
        assert!(failing(|said| said[0].amount = "783 vectors".to_owned()).contains("783 vectors were run instead of 784"));
        assert!(failing(|said| said.push(ran(LAST + 1, "native", "1 vectors"))).contains("row 27, native: is not in"));
    }
}
