//! The direction of imports, from js down to schema and error, without a circle between rooms or files.

use std::collections::{BTreeMap, BTreeSet};

use super::texts;

/// What the files of each room may import, besides each other. A room has the files that begin with its name, and the longest name counts.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("js", &["client", "operation", "protocol", "crypto", "json", "schema", "wire", "error"]),
    (
        "client",
        &[
            "rules",
            "generated/operations",
            "generated/notifications",
            "generated/tables",
            "echo",
            "operation",
            "protocol",
            "validate",
            "crypto",
            "schema",
            "json",
            "wire",
            "error",
        ],
    ),
    ("rules", &["generated/views", "generated/rules", "generated/tables", "validate", "schema", "wire"]),
    ("echo", &["operation", "validate"]),
    ("generated/operations", &["generated/tables", "operation"]),
    ("generated/notifications", &["generated/tables", "operation"]),
    ("generated/tables", &["generated/patterns", "schema"]),
    ("generated/patterns", &["schema"]),
    ("generated/rules", &["schema"]),
    ("generated/views", &["validate/declare", "wire"]),
    ("generated/mod", &[]),
    ("operation", &["schema"]),
    ("protocol", &["crypto", "validate", "schema", "json", "wire", "error"]),
    ("validate", &["schema", "json", "wire", "error"]),
    ("schema", &[]),
    ("crypto", &["error"]),
    ("json", &["error"]),
    ("wire", &[]),
    ("error", &[]),
    ("lib", &[]),
];

/// Whether a file is of this name, or of the folder of this name.
fn is_in(path: &str, name: &str) -> bool {
    path.strip_prefix(name).is_some_and(|rest| matches!(rest, "" | ".rs") || rest.starts_with('/'))
}

/// The room of a file.
fn room(path: &str) -> &'static str {
    let rooms = MAY_IMPORT.iter().map(|(room, _)| *room).filter(|room| is_in(path, room));
    rooms.max_by_key(|room| room.len()).unwrap_or_else(|| panic!("{path} is in no room"))
}

/// The paths that one with braces stands for: `a::{self, b::{c, d}}` is `a`, `a::b::c` and `a::b::d`.
fn spread(path: &str) -> Vec<String> {
    let Some((before, rest)) = path.split_once('{') else {
        return vec![path.trim().trim_end_matches("::self").trim_end_matches(':').to_owned()];
    };
    let (mut parts, mut depth) = (vec![String::new()], 0);
    for letter in rest.strip_suffix('}').unwrap().chars() {
        depth += i32::from(letter == '{') - i32::from(letter == '}');
        if (letter, depth) == (',', 0) {
            parts.push(String::new());
        } else {
            parts.last_mut().unwrap().push(letter);
        }
    }
    let parts = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty());
    parts.flat_map(|part| spread(&format!("{before}{part}"))).collect()
}

/// The path that a text begins with, up to the bracket that closes it if it has some.
fn path_of(text: &str) -> &str {
    let names = text.find(|letter: char| !letter.is_alphanumeric() && !"_:".contains(letter)).unwrap_or(text.len());
    if !text[names..].starts_with('{') || !(names == 0 || text[..names].ends_with("::")) {
        return &text[..names];
    }
    let mut depth = 0;
    let close = text[names..].find(|letter| {
        depth += i32::from(letter == '{') - i32::from(letter == '}');
        depth == 0
    });
    &text[..=names + close.unwrap()]
}

/// Every path of a file to a place in the crate, from its root: of imports, and of whatever names one in the midst of code.
fn paths(file: &str, text: &str, files: &BTreeSet<&str>) -> Vec<String> {
    // The module of `a/b.rs` is `a::b`, as that of `a/b/mod.rs` is.
    let module_of = |file: &str| file.trim_end_matches(".rs").trim_end_matches("/mod").replace('/', "::");
    let module = if file == "lib.rs" { String::new() } else { module_of(file) };
    let parent = module.rsplit_once("::").map_or("", |(parent, _)| parent);
    let within = |outer: &str, path: &str| if outer.is_empty() { path.to_owned() } else { format!("{outer}::{path}") };
    let begins = |start: usize| !text[..start].ends_with(|letter: char| letter.is_alphanumeric() || "_:".contains(letter));
    let mut found = Vec::new();
    for (start, name) in text.match_indices("crate::").filter(|(start, _)| begins(*start)) {
        found.extend(spread(path_of(&text[start + name.len()..])));
    }
    for (start, name) in text.match_indices("super::") {
        assert!(begins(start), "{file} goes up more than one module");
        found.extend(spread(path_of(&text[start + name.len()..])).iter().map(|path| within(parent, path)));
    }
    // Modules inside of this one need neither.
    for inner in files.iter().map(|file| module_of(file)) {
        let Some(name) = inner.strip_prefix(&within(&module, "")).filter(|name| !name.contains("::")) else { continue };
        for (start, _) in text.match_indices(&format!("{name}::")).filter(|(start, _)| begins(*start)) {
            found.extend(spread(path_of(&text[start..])).iter().map(|path| within(&module, path)));
        }
    }
    found
}

/// The file in which a path ends: that of the longest part of it which is a module.
fn target<'f>(path: &str, files: &BTreeSet<&'f str>) -> Option<&'f str> {
    let mut path = path.replace("::", "/");
    loop {
        for file in [format!("{path}.rs"), format!("{path}/mod.rs")] {
            if let Some(file) = files.get(file.as_str()) {
                return Some(file);
            }
        }
        path.truncate(path.rfind('/')?);
    }
}

/// What each file imports from which other.
fn imports(texts: &BTreeMap<String, String>) -> BTreeMap<&str, BTreeSet<&str>> {
    let files: BTreeSet<&str> = texts.keys().map(String::as_str).collect();
    let of_file = |(file, text): (&'_ String, &String)| -> BTreeSet<&str> {
        let found = paths(file, text, &files);
        let targets = found.iter().filter_map(|path| {
            // `crate::{echo, rules}`, and macros, which are of the root.
            let target = target(path, &files);
            assert!(target.is_some() || !path.contains("::"), "{file} imports {path}, which is no file");
            target
        });
        targets.filter(|target| target != file).collect()
    };
    texts.iter().map(|entry| (entry.0.as_str(), of_file(entry))).collect()
}

/// A way from a place back to itself, if there is one.
fn circle<'p>(edges: &BTreeMap<&'p str, BTreeSet<&'p str>>) -> Option<Vec<&'p str>> {
    fn visit<'p>(
        place: &'p str,
        edges: &BTreeMap<&'p str, BTreeSet<&'p str>>,
        way: &mut Vec<&'p str>,
        done: &mut BTreeSet<&'p str>,
    ) -> Option<Vec<&'p str>> {
        if let Some(start) = way.iter().position(|before| *before == place) {
            return Some([&way[start..], &[place]].concat());
        }
        if !done.insert(place) {
            return None;
        }
        way.push(place);
        let found = edges.get(place).into_iter().flatten().find_map(|next| visit(next, edges, way, done));
        way.pop();
        found
    }
    let mut done = BTreeSet::new();
    edges.keys().find_map(|place| visit(place, edges, &mut Vec::new(), &mut done))
}

#[test]
fn imports_point_one_way() {
    let (texts, mut count) = (texts(), 0);
    for (file, imported) in imports(&texts) {
        let room = self::room(file);
        let (_, allowed) = MAY_IMPORT.iter().find(|(name, _)| *name == room).unwrap();
        for other in imported {
            let may_import = self::room(other) == room || allowed.iter().any(|name| is_in(other, name));
            assert!(may_import, "{file} imports {other}");
            count += 1;
        }
    }
    assert!(count > 150, "{count}");
}

#[test]
fn no_room_and_no_file_imports_itself_by_way_of_others() {
    let rooms = MAY_IMPORT.iter().map(|(room, allowed)| (*room, allowed.iter().map(|name| self::room(name)).collect())).collect();
    assert_eq!(circle(&rooms), None);
    let texts = texts();
    assert_eq!(circle(&imports(&texts)), None);
}

#[test]
fn a_circle_is_found_however_it_is_written() {
    let of = |files: &[(&str, &str)]| {
        let texts = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
        circle(&imports(&texts)).map(|way| way.join(" "))
    };
    let two = |one, other| of(&[("a/mod.rs", ""), ("a/b.rs", one), ("a/c.rs", other), ("d.rs", "")]);
    for (one, other) in [
        ("use crate::a::c::C;", "use crate::a::b::B;"),
        ("use super::c;", "use super::b;"),
        ("use super::{c::{self, C}, other};", "fn f() { crate::a::b::g() }"),
        ("use crate::{a::{\n    c,\n}, d};", "fn f() -> super::b::B {}"),
        ("use crate::a::c::{self, C};", "pub use super::b::*;"),
    ] {
        assert_eq!(two(one, other), Some("a/b.rs a/c.rs a/b.rs".to_owned()), "{one} {other}");
    }
    assert_eq!(two("use super::c::C;", "use crate::d;"), None);
    // By way of the module above: what it has, and what it only passes on.
    assert!(of(&[("a/mod.rs", "use b::B;"), ("a/b.rs", "use super::A;")]).is_some());
    assert!(of(&[("a/mod.rs", "mod b;\npub use b::B;"), ("a/b.rs", "use crate::a::A;")]).is_some());
    assert!(of(&[("a/mod.rs", "mod b;"), ("a/b.rs", "use super::A;")]).is_none());
    assert!(of(&[("a.rs", "use crate::{b, c};"), ("b.rs", "use crate::c;"), ("c.rs", "use crate::a::A;")]).is_some());
}
