//! `cargo xtask test`: every test there is, step by step. Stops at the first step that fails and shows all it wrote; a step of tests
//! in which no test ran has failed. The last line of the output is `N passed, N failed`, which CI reads.

mod counts;
mod deny;
mod earlier;
mod fuzz;
mod mutants;
mod reliability;
mod steps;
mod traps;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::process::{self, Echo};
use crate::report::{Voice, begin, colour, dim, green, line, red, seconds, table};
use crate::setup;
use crate::workspace::Workspace;
use counts::Counts;
use reliability::Column;
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

struct Outcome {
    success: bool,
    counts: Option<Counts>,
    output: String,
}

pub fn run(workspace: &mut Workspace, options: Options<'_>) -> Result<ExitCode> {
    let steps = chosen(options)?;
    workspace.install = options.install;
    let programs = setup::for_test(workspace, &steps::programs(&steps, options.all), options.long, Voice::Aloud)?;
    let column = if options.long { Column::Long } else { Column::Ci };
    let tools = Tools { programs: &programs, all: options.all, column };
    let width = steps.iter().map(|step| step.name.len()).max().unwrap_or(0);
    let mut rows = vec![["step", "tests", "seconds"].map(str::to_owned).to_vec()];
    let (mut total, mut broken_steps, mut said) = (Counts::default(), 0, Vec::new());
    let beginning = Instant::now();

    for (number, step) in steps.iter().enumerate() {
        begin(format!("[{:>2}/{}] {:<width$} …", number + 1, steps.len(), step.name));
        // Long work shows its progress.
        let shown = options.verbose || step.shown;
        if shown {
            line("");
        }
        let start = Instant::now();
        let place = || earlier::place(workspace, &tools, step.name, step.kept);
        let before = place();
        let kept = before.as_deref().and_then(earlier::find);
        let outcome = match kept {
            Some(output) => passed_before(step, output),
            None => outcome(workspace, &tools, step, if shown { Echo::On } else { Echo::Off }),
        };
        let took = start.elapsed();
        if outcome.success && before == place() {
            earlier::keep(before.as_deref(), &outcome.output)?;
        }

        line(format!("{}{}", if shown { "" } else { " " }, shown_result(&outcome, took)));
        total.add(outcome.counts.unwrap_or_default());
        said.extend(reliability::read(&outcome.output));
        rows.push(row(step, &outcome, took));
        if !outcome.success {
            if !shown {
                line(format!("\n{}", outcome.output.trim_end()));
            }
            if outcome.counts.is_none_or(|counts| counts.failed == 0) {
                broken_steps += 1;
            }
            break;
        }
    }

    rows.push(vec!["total".to_owned(), (total.passed + total.failed).to_string(), decimal(beginning.elapsed())]);
    if total.failed == 0 && broken_steps == 0 && options.only.is_none() {
        match reliability::check(column, said) {
            Ok(ran) => {
                line(format!("\n{}", reliability::table(&ran).trim_end()));
                if options.long {
                    reliability::record(workspace, &ran)?;
                }
            }
            Err(error) => {
                line(format!("\n{error:#}"));
                broken_steps += 1;
            }
        }
    }
    // A step that failed without a failing test counts as one.
    total.failed += broken_steps;
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

/// Of a step that a long run, interrupted later, did with the same files.
fn passed_before(step: &Step, output: String) -> Outcome {
    let counts = match step.work {
        Work::Tests(_, count) => count(&output),
        Work::Check(_) | Work::Ours(_) => None,
    };
    Outcome { success: true, counts, output }
}

fn outcome(workspace: &Workspace, tools: &Tools<'_>, step: &Step, echo: Echo) -> Outcome {
    attempt(workspace, tools, step, echo).unwrap_or_else(|error| {
        let output = format!("{error:#}");
        if echo == Echo::On {
            line(&output);
        }
        Outcome { success: false, counts: None, output }
    })
}

fn attempt(workspace: &Workspace, tools: &Tools<'_>, step: &Step, echo: Echo) -> Result<Outcome> {
    let (mut command, count) = match step.work {
        Work::Ours(work) => {
            let output = work(workspace, tools)?;
            return Ok(Outcome { success: true, counts: None, output });
        }
        Work::Check(command) => (command(workspace), None),
        Work::Tests(command, count) => (command(workspace, tools)?, Some(count)),
    };
    if colour() {
        // They write to a pipe of ours, which ends on the terminal.
        command.env("CARGO_TERM_COLOR", "always").env("FORCE_COLOR", "1");
    }
    if tools.column == Column::Long {
        command.env(reliability::LONG, "1");
    }
    let mut ran = process::capture(command, echo)?;
    let counts = count.and_then(|count| count(&ran.output));
    let mut success = ran.success && counts.is_none_or(|counts| counts.failed == 0);
    if success && count.is_some() && counts.unwrap_or_default() == Counts::default() {
        success = false;
        let reason = "no test was run";
        if echo == Echo::On {
            line(reason);
        }
        ran.output.push_str(&format!("\n{reason}\n"));
    }
    Ok(Outcome { success, counts, output: ran.output })
}

fn shown_result(outcome: &Outcome, took: Duration) -> String {
    let result = match (outcome.success, outcome.counts) {
        (true, None) => green("ok"),
        (true, Some(counts)) => green(&format!("{} passed", counts.passed)),
        (false, _) => red("FAILED"),
    };
    format!("{result} {}", dim(&seconds(took)))
}

fn row(step: &Step, outcome: &Outcome, took: Duration) -> Vec<String> {
    let tests = match (outcome.success, outcome.counts) {
        (true, None) => "-".to_owned(),
        (true, Some(counts)) => counts.passed.to_string(),
        (false, Some(counts)) if counts.failed > 0 => format!("{} of {} FAILED", counts.failed, counts.passed + counts.failed),
        (false, _) => "FAILED".to_owned(),
    };
    vec![step.name.to_owned(), tests, decimal(took)]
}

fn decimal(time: Duration) -> String {
    format!("{:.1}", time.as_secs_f64())
}
