//! Step 6: one folder with all that the bundler reads: the sources of `pkg-template/` and, beside them, the generated files.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::identity::SECTION;
use crate::workspace::Workspace;

pub const WASM: &str = "core_bg.wasm";

/// What the steps before have made.
pub struct Generated {
    pub glue: String,
    pub wasm: Vec<u8>,
    pub identity: String,
}

/// Fills the folder anew.
pub fn fill(workspace: &Workspace, stage: &Path, Generated { glue, wasm, identity }: &Generated) -> Result<()> {
    if stage.exists() {
        fs::remove_dir_all(stage)?;
    }
    let template = workspace.root.join("pkg-template");
    for folder in [template.join("src"), template] {
        copy(&folder, stage)?;
    }

    let hex = format!("export default \"{}\";\n", hex::encode(wasm));
    let identity = format!("export const section = \"{SECTION}\";\nexport const identity = \"{identity}\";\n");
    let generated =
        [("core.js", glue.as_bytes()), (WASM, wasm), ("wasm-hex.js", hex.as_bytes()), ("wasm-identity.js", identity.as_bytes())];
    for (name, content) in generated {
        if stage.join(name).exists() {
            bail!("pkg-template/{name} is in the way of the generated file of this name");
        }
        fs::write(stage.join(name), content)?;
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() { copy(&entry.path(), &target)? } else { fs::copy(entry.path(), target).map(drop)? }
    }
    Ok(())
}
