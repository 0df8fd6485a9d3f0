//! `model/` as its files are, read with `serde_json` and nothing of the generator's: what is declared is compared with it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value as Json};

use super::node::Node;

/// Names with their entries, in the order of the file.
pub type Entries = Vec<(String, Json)>;

/// An operation of the package.
#[allow(dead_code, reason = "not every test reads operations")]
pub struct Operation {
    /// `userCoupons.use`.
    pub name: String,
    pub entry: Json,
    /// With the place of each: path, query, body, form.
    pub parameters: Vec<(String, String, Json)>,
}

/// What the tables of the package are made from.
#[allow(dead_code, reason = "not every test reads all of it")]
#[derive(Default)]
pub struct Model {
    pub operations: Vec<Operation>,
    /// The fields of each object type.
    pub types: BTreeMap<String, Entries>,
    /// The words of each enumeration.
    pub words: BTreeMap<String, Vec<String>>,
    pub patterns: BTreeMap<String, String>,
    /// Kinds of notifications.
    pub notifications: Entries,
    pub rules: BTreeMap<String, Json>,
}

impl Model {
    pub fn read() -> Self {
        let mut model = Self::default();
        let shared: BTreeMap<_, _> =
            members(&file("fields.json"), "fields").into_iter().map(|(name, node)| (name, json(&node))).collect();
        for path in files(Path::new("model/types")).into_iter().chain(files(Path::new("model/resources"))) {
            let file = file(&path);
            for (name, entry) in members(&file, "types") {
                let fields = members(&entry, "fields").into_iter().map(|(name, field)| (name, like(json(&field), &shared)));
                assert!(model.types.insert(name.clone(), fields.collect()).is_none(), "{name} is in two files");
            }
            for (name, entry) in members(&file, "enums") {
                let words = members(&entry, "values").into_iter().map(|(word, _)| word).collect();
                assert!(model.words.insert(name.clone(), words).is_none(), "{name} is in two files");
            }
            let group = path.trim_start_matches("resources/").trim_end_matches(".json").replace('/', ".");
            for (method, node) in members(&file, "operations") {
                let entry = json(&node);
                if entry["planned"] == true {
                    continue;
                }
                let request = node.all("request");
                let parameters = ["path", "query", "body", "form"].into_iter().flat_map(|place| {
                    let fields = request.first().map_or(Vec::new(), |request| members(request, place));
                    fields
                        .into_iter()
                        .map(|(name, field)| (name, place.to_owned(), like(json(&field), &shared)))
                        .collect::<Vec<_>>()
                });
                model.operations.push(Operation { name: format!("{group}.{method}"), parameters: parameters.collect(), entry });
            }
        }
        for (name, pattern) in members(&file("patterns.json"), "patterns") {
            model.patterns.insert(name, json(&pattern)["regex"].as_str().unwrap().to_owned());
        }
        let kinds = members(&file("notifications.json"), "kinds").into_iter().map(|(name, kind)| (name, json(&kind)));
        model.notifications = kinds.filter(|(_, kind)| kind["planned"] != true).collect();
        for path in files(Path::new("model/rules")) {
            model.rules.extend(members(&file(&path), "rules").into_iter().map(|(id, rule)| (id, json(&rule))));
        }
        model
    }
}

/// A field that is like another one has what it does not say itself from that one.
fn like(field: Json, shared: &BTreeMap<String, Json>) -> Json {
    let Some(name) = field["like"].as_str() else { return field };
    let mut whole = shared[name].clone();
    whole.as_object_mut().unwrap().extend(field.as_object().unwrap().clone());
    whole
}

/// Paths below `model/`.
fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path.strip_prefix("model").unwrap().to_str().unwrap().to_owned());
        }
    }
    found.sort();
    found
}

fn file(path: &str) -> Node {
    serde_json::from_str(&fs::read_to_string(format!("model/{path}")).unwrap()).unwrap()
}

/// The members of a member, in order; none where it is not there.
fn members(node: &Node, name: &str) -> Vec<(String, Node)> {
    match node.all(name)[..] {
        [Node::Object(members)] => members.clone(),
        [] => Vec::new(),
        _ => panic!("{name} is there twice, or no object"),
    }
}

/// The same as a value, in which order does not matter.
fn json(node: &Node) -> Json {
    match node {
        Node::Scalar(value) => value.clone(),
        Node::List(items) => items.iter().map(json).collect(),
        Node::Object(members) => Json::Object(members.iter().map(|(name, node)| (name.clone(), json(node))).collect::<Map<_, _>>()),
    }
}
