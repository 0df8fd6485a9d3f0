//! Step 8: the folder that npm packs. Made under another name and renamed when it is whole.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::stage::WASM;
use super::{Variant, declarations, licences};
use crate::workspace::Workspace;

/// What the licences of the code of others in the wasm require.
const THIRD_PARTY: &str = "THIRD-PARTY-LICENSES.txt";

/// The API as an OpenAPI document.
const OPENAPI: &str = "openapi.json";

/// What npm shows, and the licence.
const DOCUMENTS: [&str; 3] = ["README.md", "README.zh-CN.md", "LICENSE"];

pub fn write(workspace: &Workspace, variant: &Variant, stage: &Path, bundle: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    let (unfinished, replaced) = (beside(&variant.folder, "new"), beside(&variant.folder, "old"));
    for folder in [&unfinished, &replaced] {
        remove(folder)?;
    }
    fs::create_dir_all(&unfinished)?;
    let filled = bundle(&unfinished).and_then(|()| add_files(workspace, stage, &unfinished));
    if let Err(error) = filled {
        remove(&unfinished)?;
        return Err(error);
    }
    if variant.folder.exists() {
        fs::rename(&variant.folder, &replaced)?;
    }
    fs::rename(&unfinished, &variant.folder)?;
    remove(&replaced)
}

fn add_files(workspace: &Workspace, stage: &Path, folder: &Path) -> Result<()> {
    declarations::write(workspace, folder)?;
    for name in [WASM, OPENAPI] {
        fs::copy(stage.join(name), folder.join(name)).with_context(|| format!("cannot copy {name}"))?;
    }
    fs::write(folder.join(THIRD_PARTY), licences::text(workspace)?)?;
    for name in DOCUMENTS {
        fs::copy(workspace.root.join(name), folder.join(name)).with_context(|| format!("cannot copy {name}"))?;
    }
    let manifest = fs::read_to_string(stage.join("package.json")).context("cannot read pkg-template/package.json")?;
    let manifest = with_version(&manifest, &workspace.version)?;
    fs::write(folder.join("package.json"), manifest)?;
    Ok(())
}

/// The version has one home, Cargo.toml.
fn with_version(manifest: &str, version: &str) -> Result<String> {
    let mut manifest: Value = serde_json::from_str(manifest).context("pkg-template/package.json is no JSON")?;
    match manifest.get_mut("version") {
        Some(place) => *place = Value::from(version),
        None => bail!("pkg-template/package.json has no \"version\" to fill in"),
    }
    Ok(serde_json::to_string_pretty(&manifest)? + "\n")
}

fn beside(folder: &Path, ending: &str) -> PathBuf {
    folder.with_extension(ending)
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::with_version;

    #[test]
    fn the_version_is_filled_in_and_the_order_of_the_keys_is_kept() {
        let manifest = with_version(r#"{"name":"p","version":"0.0.0","files":[]}"#, "1.2.3").unwrap();
        assert_eq!(manifest, "{\n  \"name\": \"p\",\n  \"version\": \"1.2.3\",\n  \"files\": []\n}\n");
    }

    #[test]
    fn a_manifest_without_a_place_for_the_version_is_refused() {
        assert!(with_version("{}", "1.2.3").is_err());
    }
}
