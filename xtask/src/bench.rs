//! `cargo xtask bench`: the package, and beside it the one with the feature `bench`, measured by `js-tests/bench/main.mjs`.

use std::process::ExitCode;

use anyhow::Result;

use crate::build::{self, Variant};
use crate::report::{Voice, line};
use crate::workspace::Workspace;
use crate::{install, process, setup};

/// Tells the benchmarks where the glue and the wasm with the feature `bench` are.
const STAGE: &str = "WECHATPAY_COUPON_BENCH";

pub fn run(workspace: &mut Workspace) -> Result<ExitCode> {
    setup::for_build(workspace, Voice::Aloud)?;
    let (shipped, bench) = (Variant::shipped(workspace), Variant::bench(workspace));
    build::package(workspace, &shipped, Voice::Aloud)?;
    Voice::Aloud.task("packing and installing the package", || install::packed(workspace, &shipped.folder))?;
    line("with the feature `bench`:");
    let package = build::package(workspace, &bench, Voice::Aloud)?;
    line("");

    let mut command = workspace.command("node");
    command.arg("js-tests/bench/main.mjs").env(STAGE, &package.stage);
    process::hand_over(command)
}
