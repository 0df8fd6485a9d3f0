//! wasm-bindgen, as a library of the version that `Cargo.lock` names. Gives the JavaScript glue and the wasm it belongs to.
//! JavaScript snippets and npm dependencies of a crate are an error: the package has one glue file and depends on nothing.

use std::fs;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use super::Variant;
use crate::workspace::Workspace;

/// Leaves the glue and the wasm in `target/wasm-bindgen/`, and gives the wasm.
pub fn bind(workspace: &Workspace, variant: &Variant, wasm: &[u8]) -> Result<Vec<u8>> {
    let mut output = configured(wasm).and_then(|mut bindgen| bindgen.generate_output()).context("wasm-bindgen failed")?;
    // Each crate has a list of snippets; in ours all are empty.
    let no_snippets = output.snippets().values().all(|list| list.is_empty());
    if !no_snippets || !output.local_modules().is_empty() || !output.npm_dependencies().is_empty() {
        bail!("a crate brings JavaScript files or npm dependencies of its own, which the package cannot hold");
    }
    let folder = variant.bound(workspace);
    output.emit(&folder).context("wasm-bindgen failed")?;
    Ok(fs::read(folder.join("core_bg.wasm"))?)
}

fn configured(wasm: &[u8]) -> Result<Bindgen> {
    let mut bindgen = Bindgen::new();
    bindgen
        .input_bytes("core", wasm.to_vec())
        .web(true)?
        // Nothing is fetched: the entry files hand the wasm over.
        .omit_default_module_path(true)
        // `__wbg_reset_state` makes a fresh instance after a trap.
        .reset_state_function(true)
        // The types are written by `generate`, not by wasm-bindgen, which names types of the DOM.
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true);
    Ok(bindgen)
}
