//! `cargo xtask test`: every test there is, step by step. Stops at the first step that fails and shows all it wrote; a step of tests
//! in which no test ran has failed. The last line of the output is `N passed, N failed`, which CI reads.

mod fuzz;
mod reliability;
mod steps;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::process::{self, Echo};
use crate::report::{Voice, begin, colour, dim, green, line, red, table};
use crate::setup;
use crate::workspace::Workspace;
use steps::{STEPS, Step, Work};

pub use steps::Tools;

/// What the command line says.
#[derive(Clone, Copy, Default)]
pub struct Options<'w> {
    /// Also what is slow to install or to run.
    pub all: bool,
    /// Install programs of the system that are missing.
    pub install: bool,
    /// Show what the steps write.
    pub verbose: bool,
    /// The long column of the reliability table instead of that of CI.
    pub long: bool,
    /// The one step to run, by its name: the table is then not checked.
    pub only: Option<&'w str>,
}

/// How many tests passed, and how many failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    passed: u64,
    failed: u64,
}

struct Outcome {
    success: bool,
    /// None of a step that runs no tests.
    counts: Option<Counts>,
    output: String,
}

pub fn run(workspace: &mut Workspace, options: Options<'_>) -> Result<ExitCode> {
    let steps = chosen(options)?;
    workspace.install = options.install;
    let programs = setup::for_test(workspace, &steps::programs(&steps, options.all), options.long, Voice::Aloud)?;
    let tools = Tools { programs, all: options.all, long: options.long };
    let width = steps.iter().map(|step| step.name.len()).max().unwrap_or(0);
    let mut rows = vec![["step", "tests", "seconds"].map(str::to_owned).to_vec()];
    let (mut total, mut said) = (Counts::default(), Vec::new());
    let beginning = Instant::now();

    for (number, step) in steps.iter().enumerate() {
        // Long work shows its progress.
        let shown = options.verbose || step.shown;
        begin(format!("[{:>2}/{}] {:<width$} …{}", number + 1, steps.len(), step.name, if shown { "\n" } else { "" }));
        let start = Instant::now();
        let attempt = attempt(workspace, &tools, step, if shown { Echo::On } else { Echo::Off });
        let unseen = !shown || attempt.is_err();
        let Outcome { success, counts, output } = attempt.unwrap_or_else(failed);
        let took = start.elapsed();

        let Counts { passed, failed } = counts.unwrap_or_default();
        let result = match (success, counts) {
            (true, None) => "ok".to_owned(),
            (true, Some(_)) => format!("{passed} passed"),
            (false, _) if failed > 0 => format!("{failed} of {} FAILED", passed + failed),
            (false, _) => "FAILED".to_owned(),
        };
        let paint = if success { green } else { red };
        line(format!(" {} {}", paint(&result), dim(&(decimal(took) + " s"))));
        rows.push(vec![step.name.to_owned(), result, decimal(took)]);
        total.passed += passed;
        // A step that failed without a failing test counts as one.
        total.failed += failed.max(u64::from(!success));
        said.extend(reliability::read(&output));
        if !success {
            line(format!("\n{}", if unseen { output.trim_end() } else { "" }));
            break;
        }
    }

    if total.failed == 0 && options.only.is_none() {
        match reliability::check(options.long, said) {
            Ok(ran) => {
                line(format!("\n{}", reliability::table(&ran).trim_end()));
                if options.long {
                    reliability::record(workspace, &ran)?;
                }
            }
            Err(error) => {
                line(format!("\n{error:#}"));
                total.failed += 1;
            }
        }
    }
    rows.push(vec!["total".to_owned(), format!("{} passed", total.passed), decimal(beginning.elapsed())]);
    line(format!("\n{}\n{} passed, {} failed", table(&rows), total.passed, total.failed));
    Ok(if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The steps that the command line names. A name that none of them has is an error.
fn chosen(options: Options<'_>) -> Result<Vec<&'static Step>> {
    let all = || STEPS.iter().filter(|step| options.long || !step.long);
    let Some(only) = options.only else { return Ok(all().collect()) };
    match all().find(|step| step.name == only) {
        Some(step) => Ok(vec![step]),
        None => bail!("there is no step {only:?}; there are: {}", all().map(|step| step.name).collect::<Vec<_>>().join("; ")),
    }
}

fn failed(error: anyhow::Error) -> Outcome {
    Outcome { success: false, counts: None, output: format!("{error:#}") }
}

fn attempt(workspace: &Workspace, tools: &Tools, step: &Step, echo: Echo) -> Result<Outcome> {
    let mut command = match step.work {
        Work::Ours(work) => return Ok(Outcome { success: true, counts: None, output: work(workspace, tools)? }),
        Work::Check(command) => command(workspace),
        Work::Tests(command) => command(workspace, tools),
    };
    if colour() {
        // They write to a pipe of ours, which ends on the terminal.
        command.env("CARGO_TERM_COLOR", "always").env("FORCE_COLOR", "1");
    }
    if tools.long {
        command.env(reliability::LONG, "1");
    }
    let ran = process::capture(command, echo)?;
    let mut outcome = Outcome { success: ran.code == Some(0), counts: None, output: ran.output };
    if let Work::Tests(_) = step.work {
        let counts = counts(&outcome.output);
        if outcome.success && counts == Counts::default() {
            bail!("{}\nno test was run", outcome.output);
        }
        outcome.success &= counts.failed == 0;
        outcome.counts = Some(counts);
    }
    Ok(outcome)
}

/// The sum of the lines `test result: ok. 12 passed; 0 failed; …`, one of which ends every test program that cargo runs, and ours.
fn counts(output: &str) -> Counts {
    let mut sum = Counts::default();
    for (_, numbers) in output.lines().filter_map(|line| line.split_once("test result: ")?.1.split_once(". ")) {
        let number = |label: &str| numbers.split(';').find_map(|part| part.trim().strip_suffix(label)?.trim().parse().ok());
        sum.passed += number("passed").unwrap_or(0);
        sum.failed += number("failed").unwrap_or(0);
    }
    sum
}

fn decimal(time: Duration) -> String {
    format!("{:.1}", time.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::{Counts, counts};

    #[test]
    fn the_results_of_all_test_programs_are_added_up() {
        let output = "\
running 2 tests
test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s
\x1b[31mtest result: FAILED. 7 passed; 1 failed; 3 ignored; 0 measured; 0 filtered out; finished in 0.10s
test result: ok. 28 passed; 2 failed
";
        assert_eq!(counts(output), Counts { passed: 37, failed: 3 });
        assert_eq!(counts("no tests to run!\n"), Counts::default());
    }
}
