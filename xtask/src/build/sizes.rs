//! What the package weighs, file by file, as it is and compressed.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, ensure};

use super::{Package, composition};
use crate::process;
use crate::report::{line, table};

/// Node.js has gzip; one more crate would have to be compiled.
const GZIP: &str = "const { gzipSync } = require('node:zlib'), { readFileSync } = require('node:fs');
for (const file of process.argv.slice(1)) console.log(gzipSync(readFileSync(file), { level: 9 }).length);";

impl Package {
    pub fn print_sizes(&self) -> Result<()> {
        let mut files: Vec<PathBuf> = fs::read_dir(&self.folder)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
        files.sort();
        let compressed = compressed(&files)?;

        let folder = self.folder.file_name().unwrap_or_default().to_string_lossy();
        let mut rows = vec![vec![format!("{folder}/"), "bytes".to_owned(), "gzip".to_owned()]];
        for (file, compressed) in files.iter().zip(compressed) {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            rows.push(vec![format!("  {name}"), fs::metadata(file)?.len().to_string(), compressed]);
        }
        line(table(&rows));
        composition::print(&self.compiled)
    }
}

/// The compressed size of each file, as text.
fn compressed(files: &[PathBuf]) -> Result<Vec<String>> {
    let mut command = Command::new("node");
    command.args(["--eval", GZIP, "--"]).args(files);
    let sizes: Vec<String> = process::stdout(command, "node")?.lines().map(str::to_owned).collect();
    ensure!(sizes.len() == files.len(), "node did not print the compressed sizes");
    Ok(sizes)
}
