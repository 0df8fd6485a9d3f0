//! From the crate to the npm package: compile, wasm-bindgen, patches, wasm-opt, identity, stage, bundle, package. One file a step, in that order.

mod bindgen;
mod bundle;
mod compile;
mod composition;
pub mod crates;
pub mod declarations;
mod identity;
mod licences;
mod optimise;
mod package;
mod patches;
mod sizes;
mod stage;

use std::path::PathBuf;

use anyhow::Result;
use sha2::{Digest, Sha256};

use crate::report::Voice;
use crate::workspace::Workspace;

/// The environment variable with which benchmarks and tests find where the glue and the wasm with the feature `steps` are.
pub const STEPS: &str = "WECHATPAY_COUPON_STEPS";

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

    /// The folder that the bundler reads, in which glue and wasm are files of their own.
    pub fn stage(&self, workspace: &Workspace) -> PathBuf {
        workspace.target.join("stage").join(self.name)
    }
}

/// The hash of a compiled wasm.
pub fn wasm_digest(workspace: &Workspace, variant: &Variant) -> Result<String> {
    let compiled = compile::wasm(workspace, variant, Voice::Silent)?;
    Ok(hash([bindgen::bind(workspace, variant, &compiled)?.wasm.as_slice()]))
}

/// What a build has left.
pub struct Package {
    folder: PathBuf,
    compiled: Vec<u8>,
}

/// Builds a package. A failing build leaves the package of the last one as it was.
pub fn package(workspace: &Workspace, variant: &Variant, voice: Voice) -> Result<Package> {
    let compiled = stage(workspace, variant, voice)?;
    let stage = variant.stage(workspace);
    package::write(workspace, variant, &stage, |folder| bundle::entries(workspace, &stage, folder))?;
    Ok(Package { folder: variant.folder.clone(), compiled })
}

/// Builds what a package is bundled from, and gives the wasm as cargo left it.
pub fn stage(workspace: &Workspace, variant: &Variant, voice: Voice) -> Result<Vec<u8>> {
    let compiled = voice.long_task("compiling the crate to wasm", || compile::wasm(workspace, variant, voice))?;
    let bound = bindgen::bind(workspace, variant, &compiled)?;
    let glue = patches::apply(&bound.glue)?;
    let wasm = optimise::shrink(workspace, &bound.wasm, voice)?;
    compile::check_machine_paths(workspace, &wasm)?;
    let (wasm, identity) = identity::named(&wasm);
    stage::fill(workspace, &variant.stage(workspace), &stage::Generated { glue, wasm, identity })?;
    Ok(compiled)
}

/// The SHA-256 of some parts, each kept apart from the next, in hexadecimal.
pub fn hash<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
