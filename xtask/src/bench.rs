//! `cargo xtask bench`: the package, and beside it what users would take instead, measured in one run by `js-tests/bench/`. For the single steps
//! of a call a wasm with the feature `steps` is built too.

use std::process::ExitCode;

use anyhow::Result;

use crate::build::{self, Variant};
use crate::report::{Voice, line};
use crate::workspace::Workspace;
use crate::{install, process, setup};

pub fn run(workspace: &mut Workspace) -> Result<ExitCode> {
    setup::for_build(workspace, Voice::Aloud)?;
    let (shipped, steps) = (Variant::shipped(workspace), Variant::steps(workspace));
    build::package(workspace, &shipped, Voice::Aloud)?;
    Voice::Aloud.task("packing and installing the package", || install::packed(workspace, &shipped.folder))?;
    line("with the feature `steps`:");
    build::stage(workspace, &steps, Voice::Aloud)?;
    line("");

    let mut command = workspace.command("node");
    command.arg("js-tests/bench/run.mjs").env("CARGO_TARGET_DIR", &workspace.target);
    command.env(build::STEPS, steps.stage(workspace));
    process::hand_over(command)
}
