//! Lists of parts in CycloneDX 1.5: of the crates in the wasm, made here from `Cargo.lock` and cargo's metadata, and of the npm package, as npm
//! has it. What readers of a list need is checked: of each part its name, version, licence, purl and hash.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::build::crates::{self, Crate};
use crate::process;
use crate::workspace::{PACKAGE, Workspace};

/// The crates in the wasm. `timestamp`: that of the commit, so that a second list of it is the same.
pub fn of_crates(workspace: &Workspace, timestamp: &str) -> Result<Value> {
    let lock = fs::read_to_string(workspace.root.join("Cargo.lock")).context("cannot read Cargo.lock")?;
    let shipped = crates::shipped(workspace)?;
    let components = shipped.iter().map(|shipped| component(shipped, &lock)).collect::<Result<Vec<_>>>()?;
    let main = format!("pkg:npm/{PACKAGE}@{}", workspace.version);
    let parts: Vec<&Value> = components.iter().map(|component| &component["bom-ref"]).collect();
    Ok(json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "timestamp": timestamp,
            "component": {
                "type": "library", "bom-ref": main, "name": PACKAGE, "version": workspace.version, "purl": main,
                "licenses": [{ "license": { "id": "MIT" } }],
            },
        },
        "dependencies": [{ "ref": main, "dependsOn": parts }],
        "components": components,
    }))
}

fn component(shipped: &Crate, lock: &str) -> Result<Value> {
    let Crate { name, version, licence, .. } = shipped;
    let checksum = checksum(lock, name, version).with_context(|| format!("Cargo.lock has no checksum of {name} {version}"))?;
    let purl = format!("pkg:cargo/{name}@{version}");
    Ok(json!({
        "type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl, "scope": "required",
        "licenses": [{ "expression": licence }],
        "hashes": [{ "alg": "SHA-256", "content": checksum }],
    }))
}

fn checksum<'l>(lock: &'l str, name: &str, version: &str) -> Option<&'l str> {
    let head = format!("name = \"{name}\"\nversion = \"{version}\"\n");
    let entry = lock.split("[[package]]\n").find(|entry| entry.starts_with(&head))?;
    entry.lines().find_map(|line| line.strip_prefix("checksum = \"")?.strip_suffix('"'))
}

/// The npm package, which depends on nothing.
pub fn of_package(workspace: &Workspace, package: &Path) -> Result<Value> {
    // npm takes the parts from a lock file, which the package has none of, and the name from the folder.
    let folder = workspace.target.join("sbom").join(PACKAGE);
    fs::create_dir_all(&folder)?;
    let manifest = fs::read_to_string(package.join("package.json"))?;
    fs::write(folder.join("package.json"), &manifest)?;
    let manifest: Value = serde_json::from_str(&manifest)?;
    let (name, version) = (&manifest["name"], &manifest["version"]);
    let root = json!({ "name": name, "version": version, "license": manifest["license"] });
    let lock = json!({ "name": name, "version": version, "lockfileVersion": 3, "packages": { "": root } });
    fs::write(folder.join("package-lock.json"), lock.to_string())?;
    let mut command = workspace.npm("sbom");
    command.current_dir(&folder).args(["--sbom-format", "cyclonedx", "--sbom-type", "library", "--package-lock-only"]);
    let document: Value = serde_json::from_str(&process::stdout(command, "npm sbom")?).context("npm sbom wrote no JSON")?;
    match document["components"].as_array().map(Vec::len) {
        Some(0) => Ok(document),
        count => bail!("the package depends on nothing, and npm sbom lists {count:?}"),
    }
}

/// Checks that this is a list of parts in CycloneDX 1.5, by the fields that its schema and readers of it demand.
pub fn check(document: &Value) -> Result<()> {
    for (name, expected) in [("bomFormat", "CycloneDX"), ("specVersion", "1.5")] {
        if document[name] != expected {
            bail!("{name} is {} instead of {expected}", document[name]);
        }
    }
    let main = &document["metadata"]["component"];
    if main["name"] != PACKAGE {
        bail!("it is of {} instead of {PACKAGE}", main["name"]);
    }
    let parts = document["components"].as_array().context("it has no components")?;
    let mut references = Vec::new();
    for part in [main].into_iter().chain(parts) {
        for name in ["type", "bom-ref", "name", "version", "purl"] {
            if part[name].as_str().is_none_or(str::is_empty) {
                bail!("{} has no {name}", part["name"]);
            }
        }
        if part["licenses"].as_array().is_none_or(Vec::is_empty) {
            bail!("{} has no licence", part["name"]);
        }
        references.push(&part["bom-ref"]);
    }
    for part in parts {
        let hash = part["hashes"][0]["content"].as_str().unwrap_or_default();
        if hash.len() != 64 || !hash.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            bail!("{} has no SHA-256", part["name"]);
        }
    }
    if (1..references.len()).any(|index| references[..index].contains(&references[index])) {
        bail!("two parts have one name");
    }
    for dependency in document["dependencies"].as_array().into_iter().flatten() {
        let named = dependency["dependsOn"].as_array().into_iter().flatten().chain([&dependency["ref"]]);
        if let Some(unknown) = named.into_iter().find(|name| !references.contains(name)) {
            bail!("{unknown} is no part");
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{PACKAGE, check, checksum, component};
    use crate::build::crates::Crate;
    use serde_json::{Value, json};

    const LOCK: &str = "[[package]]\nname = \"der\"\nversion = \"0.7.10\"\nsource = \"x\"\nchecksum = \"aa\"\n\n[[package]]\nname = \"ours\"\nversion = \"1.0.0\"\n";

    fn list() -> Value {
        let lock = LOCK.replace("aa", &"ab".repeat(32));
        let der = Crate { name: "der".into(), version: "0.7.10".into(), licence: "MIT OR Apache-2.0".into(), folder: "".into() };
        json!({
            "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
            "metadata": { "component": {
                "type": "library", "bom-ref": "a", "name": PACKAGE, "version": "1", "purl": "pkg:npm/a@1",
                "licenses": [{ "license": { "id": "MIT" } }],
            } },
            "components": [component(&der, &lock).unwrap()],
            "dependencies": [{ "ref": "a", "dependsOn": ["pkg:cargo/der@0.7.10"] }],
        })
    }

    #[test]
    fn a_checksum_is_that_of_this_version_of_the_crate() {
        assert_eq!(checksum(LOCK, "der", "0.7.10"), Some("aa"));
        assert_eq!([checksum(LOCK, "der", "0.7.9"), checksum(LOCK, "ours", "1.0.0")], [None, None]);
    }

    #[test]
    fn a_list_that_lacks_what_its_readers_need_is_refused() {
        check(&list()).unwrap();
        for (place, value) in [
            ("/specVersion", json!("1.4")),
            ("/components", json!(null)),
            ("/components/0/version", json!("")),
            ("/components/0/licenses", json!([])),
            ("/components/0/hashes/0/content", json!("abc")),
            ("/components/0/bom-ref", json!("a")),
            ("/metadata/component/purl", json!(null)),
            ("/metadata/component/name", json!("pkg")),
            ("/dependencies/0/dependsOn/0", json!("pkg:cargo/rsa@0.9.10")),
        ] {
            let mut list = list();
            *list.pointer_mut(place).unwrap() = value;
            assert!(check(&list).is_err(), "{place}");
        }
    }
}
