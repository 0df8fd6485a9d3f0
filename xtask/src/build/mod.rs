//! From the crate to the npm package: cargo compiles it, wasm-bindgen makes the glue, and `js-tests/build/package.mjs`, with the tools of npm, the rest.

mod bindgen;
mod compile;
pub mod crates;
mod licences;

use std::fs;
use std::path::PathBuf;

use anyhow::Result;
use sha2::{Digest, Sha256};

use crate::process;
use crate::report::Voice;
use crate::workspace::Workspace;

/// Which package to build, and where to leave it.
pub struct Variant {
    name: &'static str,
    features: &'static [&'static str],
    /// cargo keeps one wasm a target folder: with one of its own, a variant does not make another compile again.
    cargo_target: PathBuf,
    pub folder: PathBuf,
}

impl Variant {
    /// The package that is published.
    pub fn shipped(workspace: &Workspace) -> Self {
        Self { name: "package", features: &[], cargo_target: workspace.target.clone(), folder: workspace.root.join("pkg") }
    }

    /// The same with the functions that only the benchmarks and the test vectors call. Compiled where `again` has just compiled what it
    /// depends on.
    pub fn steps(workspace: &Workspace) -> Self {
        Self { name: "steps", features: &["steps"], ..Self::again(workspace) }
    }

    /// What is published, built from nothing in a folder of its own.
    pub fn again(workspace: &Workspace) -> Self {
        let folder = workspace.target.join("again");
        Self { name: "again", features: &[], cargo_target: folder.clone(), folder }
    }

    /// Where wasm-bindgen leaves the glue and the wasm.
    fn bound(&self, workspace: &Workspace) -> PathBuf {
        workspace.target.join("wasm-bindgen").join(self.name)
    }
}

/// Compiles the crate, and gives the wasm as wasm-bindgen leaves it.
pub fn compiled(workspace: &Workspace, variant: &Variant, voice: Voice) -> Result<Vec<u8>> {
    let compiled = voice.long_task("compiling the crate to wasm", || compile::wasm(workspace, variant, voice))?;
    let wasm = bindgen::bind(workspace, variant, &compiled)?;
    compile::check_machine_paths(workspace, &wasm)?;
    Ok(wasm)
}

/// Builds a package. A failing build leaves the package of the last one as it was.
pub fn package(workspace: &Workspace, variant: &Variant, voice: Voice) -> Result<()> {
    let licences = workspace.target.join("licences.txt");
    fs::write(&licences, licences::text(workspace)?)?;
    let words = ["--version".as_ref(), workspace.version.as_ref(), "--licences".as_ref(), licences.as_os_str()];
    finish(workspace, variant, voice, &[&words[..], &["--package".as_ref(), variant.folder.as_os_str()]].concat())
}

/// Builds what a package is bundled from, with glue and wasm in files of their own, in `target/stage/`.
pub fn stage(workspace: &Workspace, variant: &Variant, voice: Voice) -> Result<()> {
    finish(workspace, variant, voice, &[])
}

fn finish(workspace: &Workspace, variant: &Variant, voice: Voice, words: &[&std::ffi::OsStr]) -> Result<()> {
    compiled(workspace, variant, voice)?;
    let mut command = workspace.node("js-tests/build/package.mjs");
    command.arg("--bound").arg(variant.bound(workspace)).arg("--stage").arg(workspace.target.join("stage").join(variant.name));
    command.args(words);
    voice.task("making the package", || process::quiet(command, "making the package").map(drop))
}

/// Packs a built package and installs it where examples and tests find it; without one, what was packed last, if npm has removed it.
pub fn install(workspace: &Workspace, variant: Option<&Variant>) -> Result<()> {
    let mut command = workspace.node("js-tests/build/install.mjs");
    command.args(variant.map(|variant| &variant.folder));
    process::quiet(command, "packing and installing the package").map(drop)
}

/// The SHA-256 of some parts, each kept apart from the next, in hexadecimal.
pub fn hash<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    hex::encode(hasher.finalize())
}
