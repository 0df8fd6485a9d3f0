//! `cargo xtask docs`: the documentation as a site, with the API reference, which is made from the declarations of the package.

use std::process::{Command, ExitCode};

use anyhow::Result;

use crate::build::{self, Variant};
use crate::report::{Voice, line};
use crate::workspace::Workspace;
use crate::{process, setup};

pub fn run(workspace: &mut Workspace, serve: bool) -> Result<ExitCode> {
    setup::for_build(workspace, Voice::Aloud)?;
    build::package(workspace, &Variant::shipped(workspace), Voice::Aloud)?;
    Voice::Aloud.task("building the site and the API reference", || site(workspace))?;
    if serve {
        let mut command = command(workspace);
        command.arg("--serve");
        return process::hand_over(command);
    }
    line(format!("{}: to look at it, `cargo xtask docs --serve`", workspace.target.join("site").display()));
    Ok(ExitCode::SUCCESS)
}

/// From the package that the last build has left.
pub fn site(workspace: &Workspace) -> Result<()> {
    process::quiet(command(workspace), "building the site")?;
    Ok(())
}

fn command(workspace: &Workspace) -> Command {
    let mut command = workspace.command("node");
    command.arg("docs/build.mjs").env("CARGO_TARGET_DIR", &workspace.target);
    command
}
