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
    platform: &'static str,
    /// What lies beside the entry and is imported from there: the wasm, for the host or its bundler, or another entry.
    external: Option<&'static str>,
    /// Whether names and blanks are shortened.
    minify: bool,
}

const ENTRIES: [Entry; 9] = [
    entry("index.ts", "index.js", "esm", None),
    entry("index.ts", "index.cjs", "cjs", None),
    worker("workerd.ts", "workerd.js", "./core_bg.wasm"),
    worker("edge-light.ts", "edge-light.js", "./core_bg.wasm?module"),
    entry("slim.ts", "slim.js", "esm", None),
    entry("slim.ts", "slim.cjs", "cjs", None),
    entry("sandbox/index.ts", "sandbox.js", "esm", None),
    entry("sandbox/index.ts", "sandbox.cjs", "cjs", None),
    Entry { platform: "node", ..entry("cli.ts", "cli.js", "esm", Some("./sandbox.js")) },
];

/// For CommonJS, esbuild lists the names for Node.js's lexer, without which `import` of what passes them on finds none.
const fn entry(source: &'static str, output: &'static str, format: &'static str, external: Option<&'static str>) -> Entry {
    let platform = if let [b'c', ..] = format.as_bytes() { "node" } else { "neutral" };
    Entry { source, output, format, platform, external, minify: false }
}

/// What is uploaded with a worker, where each byte counts and nobody reads the source of a line that failed.
const fn worker(source: &'static str, output: &'static str, wasm: &'static str) -> Entry {
    Entry { minify: true, ..entry(source, output, "esm", Some(wasm)) }
}

/// But in workers, statements, names and lines stay as they are written, for whoever reads a stack trace: before all else, Node.js prints the whole line that
/// an uncaught error comes from. Longer lines, those of the wasm's text, are broken inside their strings.
const FLAGS: [&str; 6] =
    ["--bundle", "--line-limit=400", "--target=node20,es2022", "--charset=utf8", "--legal-comments=none", "--log-level=warning"];

pub fn entries(workspace: &Workspace, stage: &Path, folder: &Path) -> Result<()> {
    for Entry { source, output, format, platform, external, minify } in &ENTRIES {
        let mut command = esbuild(workspace)?;
        // esbuild writes the paths of its inputs into the output, as seen from here.
        command.current_dir(stage).arg(source).args(FLAGS).arg(format!("--format={format}")).arg(format!("--platform={platform}"));
        command.args(minify.then_some("--minify"));
        command.args(external.map(|specifier| format!("--external:{specifier}")));
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
    let packages = workspace.node_modules().join("@esbuild");
    let package = fs::read_dir(packages)
        .ok()
        .and_then(|mut packages| packages.next())
        .context("the npm package esbuild is missing from package.json")??;
    Ok(workspace.command(package.path().join(if cfg!(windows) { "esbuild.exe" } else { "bin/esbuild" })))
}
