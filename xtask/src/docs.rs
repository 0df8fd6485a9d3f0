//! `cargo xtask docs`: the documentation as a site, with the API reference, which is made from the declarations of the package.

use std::process::ExitCode;

use anyhow::Result;

use crate::build::{self, Variant};
use crate::report::{Voice, line};
use crate::workspace::Workspace;
use crate::{process, setup};

pub fn run(workspace: &mut Workspace, serve: bool) -> Result<ExitCode> {
    setup::for_build(workspace, Voice::Aloud)?;
    build::package(workspace, &Variant::shipped(workspace), Voice::Aloud)?;
    Voice::Aloud.task("building the site and the API reference", || {
        process::quiet(workspace.node("docs/build.mjs"), "building the site")
    })?;
    if serve {
        let mut command = workspace.node("docs/build.mjs");
        command.arg("--serve");
        return process::hand_over(command);
    }
    line(format!("{}: to look at it, `cargo xtask docs --serve`", workspace.target.join("site").display()));
    Ok(ExitCode::SUCCESS)
}
