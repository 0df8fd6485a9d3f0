//! Child processes: started with lists of arguments, never through a shell; a failure is one sentence and the child's own words.

use std::io::{ErrorKind, IsTerminal, Read, Write};
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context, Result, anyhow, bail};

/// Whether what a child writes is shown while it runs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Echo {
    Off,
    On,
}

pub struct Ran {
    /// None when a signal ended it.
    pub code: Option<i32>,
    /// Standard output and standard error, in the order they were written.
    pub output: String,
}

/// Runs a child to its end and keeps all it wrote.
pub fn capture(mut command: Command, echo: Echo) -> Result<Ran> {
    let (mut reader, writer) = std::io::pipe()?;
    command.stdin(Stdio::null());
    command.stdout(writer.try_clone()?).stderr(writer);
    let mut child = command.spawn().map_err(|error| cannot_start(&command, error))?;
    // The command still holds the writing ends; the reading end ends when they are gone.
    drop(command);

    let mut output = Vec::new();
    let mut piece = [0; 8192];
    loop {
        let read = reader.read(&mut piece)?;
        if read == 0 {
            break;
        }
        output.extend_from_slice(&piece[..read]);
        if echo == Echo::On {
            // The child is followed to its end even when nobody reads this.
            let _ = std::io::stdout().write_all(&piece[..read]);
        }
    }
    let code = child.wait()?.code();
    Ok(Ran { code, output: String::from_utf8_lossy(&output).into_owned() })
}

/// Runs a child that has to succeed; what it wrote is shown only when it fails.
pub fn quiet(command: Command, what: &str) -> Result<String> {
    let ran = capture(command, Echo::Off)?;
    if ran.code != Some(0) {
        bail!("{what} failed:\n{}", ran.output.trim_end());
    }
    Ok(ran.output)
}

/// Runs a child that has to succeed, for its standard output alone.
pub fn stdout(mut command: Command, what: &str) -> Result<String> {
    let ran = command.stdin(Stdio::null()).output().map_err(|error| cannot_start(&command, error))?;
    if !ran.status.success() {
        bail!("{what} failed:\n{}", String::from_utf8_lossy(&ran.stderr).trim_end());
    }
    String::from_utf8(ran.stdout).with_context(|| format!("{what} wrote something that is no text"))
}

/// Runs a long child that has to succeed. On a terminal its own progress is seen.
pub fn watched(mut command: Command, what: &str) -> Result<()> {
    if !std::io::stderr().is_terminal() {
        return quiet(command, what).map(drop);
    }
    let status = command.stdin(Stdio::null()).status().map_err(|error| cannot_start(&command, error))?;
    if !status.success() {
        bail!("{what} failed");
    }
    Ok(())
}

/// Gives a child our own terminal, and its exit code to whoever called us.
pub fn hand_over(mut command: Command) -> Result<ExitCode> {
    let status = command.status().map_err(|error| cannot_start(&command, error))?;
    // Without a code it was ended by a signal.
    Ok(status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from))
}

/// Whether a program of this name can be started.
pub fn exists(program: &str) -> bool {
    let names = if cfg!(windows) { vec![format!("{program}.exe"), format!("{program}.cmd")] } else { vec![program.to_owned()] };
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| names.iter().any(|name| folder.join(name).is_file())))
}

fn cannot_start(command: &Command, error: std::io::Error) -> anyhow::Error {
    let program = command.get_program().to_string_lossy();
    match error.kind() {
        ErrorKind::NotFound => anyhow!("the program {program} is missing"),
        _ => anyhow!("cannot start {program}: {error}"),
    }
}
