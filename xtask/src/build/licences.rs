//! The licences of the crates whose code is in the wasm, with their texts, as those licences demand of whoever passes the code on. A
//! licence that nobody has looked at is an error, and so is a crate without its text.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;

use anyhow::{Context, Result, bail};

use super::crates::{self, Crate};
use crate::workspace::Workspace;

/// What may be passed on with nothing but the text; the first that a crate offers is the one taken.
const TAKEN: [(&str, &[&str]); 4] = [
    ("MIT", &["LICENSE-MIT", "LICENSE-MIT.md", "LICENSE-MIT.txt", "LICENSE.md", "LICENSE", "LICENSE.txt"]),
    ("Apache-2.0", &["LICENSE-APACHE", "LICENSE-APACHE.md", "LICENSE"]),
    ("BSD-3-Clause", &["LICENSE-BSD", "LICENSE"]),
    ("Unicode-3.0", &["LICENSE-UNICODE"]),
];

/// The text of the file `THIRD-PARTY-LICENSES.txt`.
pub fn text(workspace: &Workspace) -> Result<String> {
    let mut by_text: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for shipped in crates::shipped(workspace)? {
        let (taken, text) = taken(&shipped).with_context(|| format!("the crate {}, {}", shipped.name, shipped.licence))?;
        by_text.entry(text).or_default().insert(format!("{} {} ({taken})", shipped.name, shipped.version));
    }

    let mut notice = "core_bg.wasm, the files that hold it and the code around it are made from the Rust standard library \
                      (MIT or Apache-2.0, https://www.rust-lang.org) and from the crates below (https://crates.io).\n"
        .to_owned();
    let mut texts: Vec<(String, BTreeSet<String>)> = by_text.into_iter().collect();
    texts.sort_by(|(_, one), (_, other)| one.cmp(other));
    for (text, crates) in texts {
        let crates: Vec<String> = crates.into_iter().collect();
        write!(notice, "\n{}\n\n{}\n\n{text}\n", "=".repeat(80), crates.join("\n"))?;
    }
    Ok(notice)
}

/// `(MIT OR Apache-2.0) AND Unicode-3.0`: of each part that is required, the first licence that may be taken.
fn taken(shipped: &Crate) -> Result<(String, String)> {
    let (mut names, mut texts) = (Vec::new(), Vec::new());
    for part in shipped.licence.split(" AND ") {
        let offered: Vec<&str> = part.trim_matches(['(', ')']).split([' ', '/']).collect();
        let Some((name, files)) = TAKEN.iter().find(|(name, _)| offered.contains(name)) else {
            bail!("{part} has not been looked at");
        };
        let text = files.iter().find_map(|file| fs::read_to_string(shipped.folder.join(file)).ok());
        let text = text.with_context(|| format!("the text of {name} is in none of {}", files.join(", ")))?;
        names.push(*name);
        texts.push(text.replace("\r\n", "\n").trim().to_owned());
    }
    Ok((names.join(" AND "), texts.join("\n\n")))
}
