//! Reads the files of `model/`. A file of none of the kinds there are is an error, and so is one that names another schema than its kind's.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::de::DeserializeOwned;
use serde_path_to_error::Segment;

use super::files::{
    ErrorsFile, FactsFile, FieldsFile, NotificationsFile, PatternsFile, ResourceFile, RulesFile, SourcesFile, StatesFile,
    SubCodesFile, TypesFile,
};
use super::problem::{At, Problems};

/// The text of every JSON file, by its path under `model/`.
pub type Texts = BTreeMap<String, String>;

/// What editors and tests hold the files to; no part of the model itself.
const SCHEMAS: &str = "schema/";

pub fn texts(folder: &Path) -> Result<Texts> {
    let (mut texts, mut folders) = (Texts::new(), vec![folder.to_owned()]);
    while let Some(inside) = folders.pop() {
        for entry in fs::read_dir(&inside).with_context(|| format!("cannot read {}", inside.display()))? {
            let path = entry?.path();
            let name = path.strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
            if path.is_dir() {
                folders.push(path);
            } else if name.ends_with(".json") {
                texts.insert(name, fs::read_to_string(&path)?);
            }
        }
    }
    Ok(texts)
}

/// What the files hold. Of kinds with several files, each with its path.
#[derive(Debug)]
pub struct Files {
    pub resources: Vec<(String, ResourceFile)>,
    pub types: Vec<(String, TypesFile)>,
    pub rules: Vec<(String, RulesFile)>,
    pub errors: Vec<(String, ErrorsFile)>,
    pub fields: FieldsFile,
    pub patterns: PatternsFile,
    pub sub_codes: SubCodesFile,
    pub notifications: NotificationsFile,
    pub states: StatesFile,
    pub sources: SourcesFile,
    pub facts: FactsFile,
}

/// Kinds with several files.
const FOLDERS: [&str; 4] = ["resources/", "types/", "rules/", "errors/"];
/// Kinds with one file.
const SINGLE: [&str; 7] = ["fields", "patterns", "sub-codes", "notifications", "states", "sources", "facts"];

impl Files {
    pub fn parse(texts: &Texts, problems: &mut Problems) -> Result<Self, Problems> {
        for path in texts.keys().filter(|path| !path.starts_with(SCHEMAS)) {
            let known =
                FOLDERS.iter().any(|folder| path.starts_with(folder)) || SINGLE.iter().any(|name| *path == format!("{name}.json"));
            problems.demand(known, &At::file(path), || "is none of the files that the model has; see model/README.md".to_owned());
        }
        let resources = many(texts, "resources/", "resource", problems);
        let types = many(texts, "types/", "types", problems);
        let rules = many(texts, "rules/", "rules", problems);
        let errors = many(texts, "errors/", "errors", problems);
        let fields = one(texts, "fields", problems);
        let patterns = one(texts, "patterns", problems);
        let sub_codes = one(texts, "sub-codes", problems);
        let notifications = one(texts, "notifications", problems);
        let states = one(texts, "states", problems);
        let sources = one(texts, "sources", problems);
        let facts = one(texts, "facts", problems);
        let files = (|| {
            Some(Self {
                resources,
                types,
                rules,
                errors,
                fields: fields?,
                patterns: patterns?,
                sub_codes: sub_codes?,
                notifications: notifications?,
                states: states?,
                sources: sources?,
                facts: facts?,
            })
        })();
        // What refers to a file that cannot be read would be wrong as well.
        std::mem::take(problems).of(files)
    }
}

fn many<T: DeserializeOwned>(texts: &Texts, folder: &str, schema: &str, problems: &mut Problems) -> Vec<(String, T)> {
    let paths = texts.keys().filter(|path| path.starts_with(folder));
    paths.filter_map(|path| Some((path.clone(), parse(path, texts.get(path)?, schema, problems)?))).collect()
}

fn one<T: DeserializeOwned>(texts: &Texts, name: &str, problems: &mut Problems) -> Option<T> {
    let path = format!("{name}.json");
    match texts.get(&path) {
        Some(text) => parse(&path, text, name, problems),
        None => {
            problems.add(&At::file(&path), "is missing");
            None
        }
    }
}

fn parse<T: DeserializeOwned>(path: &str, text: &str, schema: &str, problems: &mut Problems) -> Option<T> {
    let schema = format!("{}schema/{schema}.schema.json", "../".repeat(path.matches('/').count()));
    let named = text.contains(&format!("\"$schema\": \"{schema}\""));
    problems.demand(named, &At::file(path).at("$schema"), || format!("has to be {schema:?}"));

    if let Ok(file) = serde_json::from_str(text) {
        return Some(file);
    }
    // Again, for the place of what is wrong.
    match serde_path_to_error::deserialize::<_, T>(&mut serde_json::Deserializer::from_str(text)) {
        Ok(_) => problems.add(&At::file(path), "has something after its end"),
        Err(error) => {
            let mut at = At::file(path);
            for segment in error.path() {
                at = match segment {
                    Segment::Seq { index } => at.at(index),
                    Segment::Map { key } => at.at(key),
                    Segment::Enum { variant } => at.at(variant),
                    Segment::Unknown => at,
                };
            }
            problems.add(&at, error.inner().to_string());
        }
    }
    None
}
