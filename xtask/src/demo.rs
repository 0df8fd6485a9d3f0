//! `cargo xtask demo`: the quickest way to see the package work.

use std::process::ExitCode;

use anyhow::Result;

use crate::build::{self, Variant};
use crate::report::{Voice, line};
use crate::workspace::Workspace;
use crate::{install, process, setup};

pub fn run(workspace: &mut Workspace) -> Result<ExitCode> {
    setup::for_build(workspace, Voice::Aloud)?;
    let shipped = Variant::shipped(workspace);
    build::package(workspace, &shipped, Voice::Aloud)?;
    Voice::Aloud.task("packing and installing the package", || install::packed(workspace, &shipped.folder))?;
    line("");

    let mut command = workspace.command("node");
    command.arg("examples/demo.mjs");
    process::hand_over(command)
}
