//! What is generated, beside what is there: which files differ, and their new text.

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result, bail};

/// A generated file: its path from the root of the workspace, with slashes, and its text.
#[derive(Debug)]
pub struct Output {
    pub path: String,
    pub text: String,
}

impl Output {
    pub fn new(path: &str, text: String) -> Self {
        Self { path: path.to_owned(), text }
    }
}

/// What has to be done so that the files are what is generated.
#[derive(Debug, PartialEq, Eq)]
pub enum Change<'o> {
    Create { path: &'o str, text: &'o str },
    Replace { path: &'o str, text: &'o str },
    Remove { path: String },
}

impl Change<'_> {
    pub fn make(&self, root: &Path) -> Result<()> {
        match self {
            Self::Create { path, text } | Self::Replace { path, text } => {
                let path = root.join(path);
                if let Some(folder) = path.parent() {
                    fs::create_dir_all(folder)?;
                }
                fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))
            }
            Self::Remove { path } => fs::remove_file(root.join(path)).with_context(|| format!("cannot remove {path}")),
        }
    }
}

impl fmt::Display for Change<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Create { path, .. } => write!(formatter, "{path} (new)"),
            Self::Replace { path, .. } => write!(formatter, "{path} (changed)"),
            Self::Remove { path } => write!(formatter, "{path} (removed: nothing generates it any more)"),
        }
    }
}

/// The changes under `root`. In `folders`, every file has to be an output.
pub fn changes<'o>(root: &Path, folders: &[&str], outputs: &'o [Output]) -> Result<Vec<Change<'o>>> {
    let (mut changes, mut paths) = (Vec::new(), BTreeSet::new());
    for Output { path, text } in outputs {
        if !paths.insert(path.as_str()) {
            bail!("{path} is generated twice");
        }
        match fs::read_to_string(root.join(path)) {
            Ok(written) if written == *text => {}
            Ok(_) => changes.push(Change::Replace { path, text }),
            Err(error) if error.kind() == ErrorKind::NotFound => changes.push(Change::Create { path, text }),
            Err(error) => return Err(error).with_context(|| format!("cannot read {path}")),
        }
    }
    for folder in folders {
        for path in files(root, folder)? {
            if !paths.contains(path.as_str()) {
                changes.push(Change::Remove { path });
            }
        }
    }
    Ok(changes)
}

/// The files in a folder that may not be there.
fn files(root: &Path, folder: &str) -> Result<Vec<String>> {
    let (mut files, mut folders) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = folders.pop() {
        if !root.join(&folder).exists() {
            continue;
        }
        for entry in fs::read_dir(root.join(&folder))? {
            let entry = entry?;
            let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() { &mut folders } else { &mut files }.push(path);
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use super::{Change, Output, changes};

    const FOLDER: &str = "src/generated";

    /// A folder of its own for a test, with some files in it.
    fn root(name: &str, files: &[(&str, &str)]) -> PathBuf {
        let root = std::env::temp_dir().join(format!("wechatpay-coupon-generate-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        for (path, text) in files {
            fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
            fs::write(root.join(path), text).unwrap();
        }
        root
    }

    #[test]
    fn files_that_differ_are_named_and_then_written() {
        let root = root(
            "differ",
            &[("src/generated/same.rs", "a"), ("src/generated/old.rs", "b"), ("src/generated/a/gone.rs", "c"), ("src/own.rs", "d")],
        );
        let outputs = [
            Output::new("src/generated/same.rs", "a".into()),
            Output::new("src/generated/old.rs", "B".into()),
            Output::new("docs/new.md", "e".into()),
        ];
        let found = changes(&root, &[FOLDER], &outputs).unwrap();
        let expected = [
            Change::Replace { path: "src/generated/old.rs", text: "B" },
            Change::Create { path: "docs/new.md", text: "e" },
            Change::Remove { path: "src/generated/a/gone.rs".to_owned() },
        ];
        assert_eq!(found, expected);

        for change in &found {
            change.make(&root).unwrap();
        }
        assert_eq!(changes(&root, &[FOLDER], &outputs).unwrap(), []);
        assert_eq!(fs::read_to_string(root.join("docs/new.md")).unwrap(), "e");
        assert_eq!(fs::read_to_string(root.join("src/own.rs")).unwrap(), "d");
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn two_outputs_of_one_path_are_an_error() {
        let root = root("twice", &[]);
        let outputs = [Output::new("a.rs", String::new()), Output::new("a.rs", String::new())];
        assert!(changes(&root, &[], &outputs).unwrap_err().to_string().contains("a.rs is generated twice"));
    }
}
