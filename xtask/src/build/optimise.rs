//! Step 4: wasm-opt, in the JavaScript build that the npm package binaryen brings. It takes some ten seconds, so its results are kept
//! in the target folder by what they were made from.

use std::fs;

use anyhow::{Context, Result};
use serde_json::Value;

use super::hash;
use crate::process;
use crate::report::Voice;
use crate::workspace::Workspace;

/// `-Oz` takes some 7 % off the wasm, more than `-O3` and with code that is no slower: rustc has done that work before.
/// The features are those that rustc uses in wasm32 by default, and simd; wasm-opt fails for a wasm with others.
const FLAGS: [&str; 13] = [
    "-Oz",
    "--converge",
    // Offsets go into loads: no pointer of Rust's wraps around to the first kilobyte.
    "--low-memory-unused",
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--enable-simd",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];

pub fn shrink(workspace: &Workspace, wasm: &[u8], voice: Voice) -> Result<Vec<u8>> {
    let version = version(workspace)?;
    let key = hash([wasm, FLAGS.join(" ").as_bytes(), version.as_bytes()]);
    let folder = workspace.target.join("wasm-opt");
    let kept = folder.join(format!("{key}.wasm"));
    if let Ok(optimised) = fs::read(&kept) {
        return Ok(optimised);
    }

    fs::create_dir_all(&folder)?;
    let (input, output) = (folder.join("input.wasm"), folder.join("output.wasm"));
    fs::write(&input, wasm)?;
    let mut command = workspace.npm_bin("wasm-opt");
    command.args(FLAGS).arg(&input).arg("-o").arg(&output);
    voice.task("optimising the wasm", || process::quiet(command, "wasm-opt"))?;
    let optimised = fs::read(&output).context("wasm-opt left no output")?;
    // Last, so that a file under this name is always a whole one.
    fs::rename(&output, &kept)?;
    Ok(optimised)
}

fn version(workspace: &Workspace) -> Result<String> {
    let manifest = fs::read_to_string(workspace.node_modules().join("binaryen/package.json"))
        .context("the npm package binaryen is missing from package.json")?;
    let manifest: Value = serde_json::from_str(&manifest)?;
    Ok(manifest["version"].as_str().context("binaryen has no version")?.to_owned())
}
