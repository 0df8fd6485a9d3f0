//! `cargo xtask release`: what is published, and what describes it, in a folder of its own: the tarballs of the package and of its tools, their
//! SHA-256, and a list of the parts of the first (SBOM): the crates in the wasm, since the npm package depends on nothing. Publishes nothing. Changes that are not committed are an error,
//! and so is a version that the changelog does not have.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::build::crates::{self, Crate};
use crate::build::{self, Variant};
use crate::report::{Voice, line};
use crate::workspace::{PACKAGE, Workspace};
use crate::{process, setup};

const SBOM: &str = "crates.cdx.json";

pub fn run(workspace: &mut Workspace) -> Result<ExitCode> {
    check_committed(workspace)?;
    let built_from = commit(workspace, "%H")?;
    setup::for_build(workspace, Voice::Aloud)?;
    let variant = Variant::shipped(workspace);
    build::package(workspace, &variant, Voice::Aloud)?;
    // The build writes nothing that is committed, or what is committed is not what was built.
    check_committed(workspace)?;
    if commit(workspace, "%H")? != built_from {
        bail!("something was committed during the build: begin again");
    }

    let folder = workspace.target.join(format!("release-{}", workspace.version));
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let tools = PathBuf::from(format!("{}-tools", variant.folder.display()));
    let mut tarballs = Vec::new();
    for package in [&variant.folder, &tools] {
        let mut pack = workspace.npm("pack");
        pack.arg(package).args(["--ignore-scripts", "--json", "--pack-destination"]).arg(&folder);
        let packed: Value = serde_json::from_str(&process::stdout(pack, "npm pack")?)?;
        let name = packed[0]["filename"].as_str().context("npm pack left no tarball")?.to_owned();
        let digest = hex::encode(Sha256::digest(fs::read(folder.join(&name))?));
        fs::write(folder.join(format!("{name}.sha256")), format!("{digest}  {name}\n"))?;
        tarballs.push((name, digest));
    }
    fs::write(folder.join(SBOM), serde_json::to_string_pretty(&sbom(workspace)?)? + "\n")?;

    line(format!("\n{}, from commit {built_from}:", folder.display()));
    for (name, digest) in &tarballs {
        line(format!("  {:>9}  {name}\n             sha256 {digest}", fs::metadata(folder.join(name))?.len()));
    }
    line(format!("  {:>9}  {SBOM}", fs::metadata(folder.join(SBOM))?.len()));
    let publish =
        tarballs.iter().map(|(name, _)| format!("  npm publish {} --provenance --access public\n", folder.join(name).display()));
    line(format!(
        "\nNothing was published. npm vouches for the origin (provenance) of what a CI publishes that it trusts; there:\n\n  \
         git tag v{version} && git push origin v{version}\n{publish}\n\
         and then, anywhere:\n\n  npm view {PACKAGE}@{version} dist.integrity\n  npm audit signatures",
        version = workspace.version,
        publish = publish.collect::<String>(),
    ));
    Ok(ExitCode::SUCCESS)
}

/// The crates in the wasm, in CycloneDX 1.5. The timestamp is that of the commit, so that a second list of it is the same.
fn sbom(workspace: &Workspace) -> Result<Value> {
    let lock = fs::read_to_string(workspace.root.join("Cargo.lock")).context("cannot read Cargo.lock")?;
    let mut components = Vec::new();
    for Crate { name, version, licence, .. } in crates::shipped(workspace)? {
        let head = format!("name = \"{name}\"\nversion = \"{version}\"\n");
        let entry = lock.split("[[package]]\n").find(|entry| entry.starts_with(&head)).unwrap_or_default();
        let checksum = entry.lines().find_map(|line| line.strip_prefix("checksum = \"")?.strip_suffix('"'));
        let purl = format!("pkg:cargo/{name}@{version}");
        components.push(json!({
            "type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl, "scope": "required",
            "licenses": [{ "expression": licence }],
            "hashes": [{ "alg": "SHA-256", "content": checksum.with_context(|| format!("Cargo.lock has no checksum of {purl}"))? }],
        }));
    }
    let main = format!("pkg:npm/{PACKAGE}@{}", workspace.version);
    let parts = components.iter().map(|component| component["bom-ref"].clone()).collect::<Vec<_>>();
    Ok(json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "timestamp": commit(workspace, "%cI")?,
            "component": {
                "type": "library", "bom-ref": main, "name": PACKAGE, "version": workspace.version, "purl": main,
                "licenses": [{ "license": { "id": "MIT" } }],
            },
        },
        "dependencies": [{ "ref": main, "dependsOn": parts }],
        "components": components,
    }))
}

fn check_committed(workspace: &Workspace) -> Result<()> {
    let mut status = workspace.command("git");
    status.args(["status", "--porcelain"]);
    let changed = process::stdout(status, "git status")?;
    if !changed.is_empty() {
        bail!("a release is built from what is committed, and this is not:\n{}", changed.trim_end());
    }
    let changelog = fs::read_to_string(workspace.root.join("CHANGELOG.md")).context("cannot read CHANGELOG.md")?;
    if !has_section(&changelog, &workspace.version) {
        bail!("CHANGELOG.md has no section for {}, the version in Cargo.toml", workspace.version);
    }
    Ok(())
}

/// Whether a heading of a changelog is that of a version.
fn has_section(changelog: &str, version: &str) -> bool {
    changelog.lines().filter_map(|line| line.strip_prefix("## ")).any(|heading| {
        let named = heading.split([' ', '—']).next().unwrap_or_default();
        named.trim_matches(['[', ']']).trim_start_matches('v') == version
    })
}

fn commit(workspace: &Workspace, format: &str) -> Result<String> {
    let mut log = workspace.command("git");
    log.args(["log", "-1", &format!("--format={format}")]);
    Ok(process::stdout(log, "git log")?.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::has_section;

    #[test]
    fn a_section_of_a_changelog_has_the_version_in_its_heading() {
        for heading in ["## 0.1.0", "## [0.1.0] - 2026-01-01", "## v0.1.0 — first"] {
            assert!(has_section(&format!("# Changelog\n\n{heading}\n\n- x\n"), "0.1.0"), "{heading}");
        }
        assert!(!has_section("## 0.1.01\n## Unreleased: 0.1.0\n0.1.0\n", "0.1.0"));
    }
}
