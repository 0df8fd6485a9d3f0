//! Step 7: esbuild makes one file of each entry. Glue, API and entry in separate files lose their initialisation in the bundlers of
//! those who use the package. A warning of esbuild's fails the build.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::process;
use crate::workspace::Workspace;

struct Entry {
    source: &'static str,
    output: &'static str,
    format: &'static str,
    /// How the entry imports the wasm; left as it is, for the host or its bundler.
    wasm: Option<&'static str>,
}

const ENTRIES: [Entry; 8] = [
    Entry { source: "index.js", output: "index.js", format: "esm", wasm: None },
    Entry { source: "index.js", output: "index.cjs", format: "cjs", wasm: None },
    Entry { source: "workerd.js", output: "workerd.js", format: "esm", wasm: Some("./core_bg.wasm") },
    Entry { source: "edge-light.js", output: "edge-light.js", format: "esm", wasm: Some("./core_bg.wasm?module") },
    Entry { source: "slim.js", output: "slim.js", format: "esm", wasm: None },
    Entry { source: "slim.js", output: "slim.cjs", format: "cjs", wasm: None },
    Entry { source: "sandbox/index.js", output: "sandbox.js", format: "esm", wasm: None },
    Entry { source: "sandbox/index.js", output: "sandbox.cjs", format: "cjs", wasm: None },
];

/// Statements, names and lines stay as they are written, for whoever reads a stack trace: before all else, Node.js prints the whole line that
/// an uncaught error comes from. Longer lines, those of the wasm's text, are broken inside their strings.
const FLAGS: [&str; 6] =
    ["--bundle", "--line-limit=400", "--target=node20,es2022", "--charset=utf8", "--legal-comments=none", "--log-level=warning"];

pub fn entries(workspace: &Workspace, stage: &Path, folder: &Path) -> Result<()> {
    for Entry { source, output, format, wasm } in &ENTRIES {
        let mut command = esbuild(workspace)?;
        // esbuild writes the paths of its inputs into the output, as seen from here.
        command.current_dir(stage).arg(source).args(FLAGS).arg(format!("--format={format}"));
        // For CommonJS, esbuild lists the names for Node.js's lexer, without which `import` of what passes them on finds none.
        command.arg(format!("--platform={}", if *format == "cjs" { "node" } else { "neutral" }));
        command.args(wasm.map(|specifier| format!("--external:{specifier}")));
        command.arg(format!("--outfile={}", folder.join(output).display()));
        let said = process::quiet(command, &format!("bundling {output}"))?;
        if !said.trim().is_empty() {
            bail!("bundling {output} gave a warning:\n{}", said.trim_end());
        }
    }
    Ok(())
}

/// The binary of the platform. The script in front of it, `.bin/esbuild`, adds a stack trace to every error.
fn esbuild(workspace: &Workspace) -> Result<Command> {
    let packages = workspace.js_tests().join("node_modules/@esbuild");
    let package = fs::read_dir(packages)
        .ok()
        .and_then(|mut packages| packages.next())
        .context("the npm package esbuild is missing from js-tests/package.json")??;
    Ok(workspace.command(package.path().join(if cfg!(windows) { "esbuild.exe" } else { "bin/esbuild" })))
}
