//! What the sources may and may not have, read from them: the direction of imports, the one use of the private exponent, the lints, and no
//! exception to them.
#![cfg(not(target_family = "wasm"))]

mod imports;
#[path = "../reliability/mod.rs"]
mod reliability;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Crates that one place alone may use.
const ONLY_USER: &[(&str, &[&str])] = &[
    ("aes_gcm", &["crypto/aead.rs"]),
    ("rsa", &["crypto/private_key.rs"]),
    ("sha2", &["crypto/private_key.rs", "crypto/verify.rs"]),
    ("chacha20", &["crypto/random.rs"]),
    ("getrandom", &["js/mod.rs"]),
    ("der", &["crypto/key_file.rs"]),
    ("base64ct", &["crypto/aead.rs", "crypto/sign.rs", "crypto/verify.rs", "crypto/pem.rs"]),
    ("percent_encoding", &["wire/url.rs"]),
    ("serde", &["json/pairs.rs", "json/text.rs", "validate/reader.rs", "validate/writer.rs", "js/output.rs"]),
    ("serde_json", &["json/text.rs", "js/output.rs"]),
    ("wasm_bindgen", &["js/mod.rs", "js/output.rs", "js/steps.rs"]),
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else {
            found.push(path);
        }
    }
}

/// The lints without which a panic could get in: one loses the instance, and with it every request under way.
const LINTS: [&str; 8] = [
    "clippy::unwrap_used",
    "clippy::expect_used",
    "clippy::panic",
    "clippy::indexing_slicing",
    "clippy::arithmetic_side_effects",
    "clippy::as_conversions",
    "clippy::unreachable",
    "clippy::todo",
];

/// All that is allowed anywhere. None of it is about what code does.
const ALLOWED: [&str; 6] = [
    "clippy::needless_update",
    "clippy::upper_case_acronyms",
    "dead_code",
    "missing_docs",
    "non_camel_case_types",
    "non_upper_case_globals",
];

/// Path under `src/` and the text without its tests and comments.
fn texts() -> BTreeMap<String, String> {
    let mut found = Vec::new();
    sources(Path::new("src"), &mut found);
    let texts = found.into_iter().map(|path| {
        let text = fs::read_to_string(&path).unwrap();
        let text = text.split("\nmod tests {").next().unwrap_or_default();
        let code: String =
            text.lines().filter(|line| !line.trim_start().starts_with("//")).map(|line| format!("{line}\n")).collect();
        (path.strip_prefix("src").unwrap().to_str().unwrap().to_owned(), code)
    });
    texts.collect()
}

#[test]
fn a_crate_is_used_in_its_one_place() {
    for (name, places) in ONLY_USER {
        let users: Vec<String> = texts()
            .into_iter()
            .filter(|(_, text)| {
                text.contains(&format!("use {name}::"))
                    || text.contains(&format!(" {name}::"))
                    || text.contains(&format!("({name}::"))
            })
            .map(|(path, _)| path)
            .collect();
        assert!(!users.is_empty(), "{name} is used nowhere");
        for user in users {
            assert!(places.contains(&user.as_str()), "{user} uses {name}");
        }
    }
}

#[test]
fn the_private_key_is_used_in_one_place_and_always_blinded() {
    // `rsa` is used in one file (see above), its key in one line there, and that line has the source of the blinding.
    let part = reliability::begin(21, "call sites");
    let texts = texts();
    let uses = texts["crypto/private_key.rs"].matches("self.0").count();
    assert_eq!(uses, texts["crypto/private_key.rs"].matches("self.0.pkcs1v15_sign_with_rng::<Sha256, _>(random, message)").count());
    // With the bytes of this very request: no other code has randomness of its own.
    let signs = texts.values().map(|text| text.matches("self.0.sign(message, &mut random.blinding())").count()).sum::<usize>();
    assert_eq!(signs, texts["crypto/sign.rs"].matches("self.0").count());
    let drawn = texts.values().map(|text| text.matches("getrandom::").count()).sum::<usize>();
    assert_eq!((uses, signs, drawn), (1, 1, 1));
    part.passed(uses, "blinded with the random bytes of the same request");
}

/// What stands in the brackets after `begin`, up to the bracket that closes them, wherever it occurs.
fn lists<'t>(text: &'t str, begin: &str) -> Vec<Vec<&'t str>> {
    let list = |rest: &'t str| {
        // A reason is the last, and may be any text.
        let list = rest[..rest.find(')').unwrap()].split("reason = ").next().unwrap();
        list.split(',').map(str::trim).filter(|entry| !entry.is_empty()).collect()
    };
    text.split(begin).skip(1).map(list).collect()
}

#[test]
fn no_panic_and_no_unsafe_code_is_allowed_anywhere() {
    let part = reliability::begin(23, "lints");
    let texts = texts();
    let root = &texts["lib.rs"];
    let forbidden = root.matches("\n#![forbid(unsafe_code)]\n").count();
    assert_eq!(lists(root, "#![cfg_attr(\n    not(test),\n    deny("), [LINTS.to_vec()]);
    assert_eq!(lists(root, "cfg_attr(").len(), 1);

    let mut allowed = BTreeSet::new();
    for (path, text) in &texts {
        for attribute in ["allow(", "expect(", "warn("] {
            for begin in [format!("#[{attribute}"), format!("#![{attribute}")] {
                allowed.extend(lists(text, &begin).into_iter().flatten());
            }
        }
        assert!(path == "lib.rs" || !text.contains("cfg_attr"), "{path} has attributes under a condition");
        // What those lints leave out, or what is only seen in one configuration.
        for panic in
            [".unwrap()", ".expect(\"", "panic!", "assert!", "assert_eq!", "assert_ne!", "unimplemented!", "unreachable!", "todo!"]
        {
            assert!(!text.contains(panic), "{path} has {panic}");
        }
        for (state, users) in [
            // Keys may be added. No borrow lasts longer than a call, and none is held where a call leaves for JavaScript.
            ("RefCell", &["client/mod.rs", "js/mod.rs"][..]),
            (".borrow_mut()", &["client/mod.rs"]),
            (" Cell<", &[]),
            // The merchant's key may come later, and only once.
            ("OnceCell", &["client/mod.rs", "js/mod.rs"]),
            ("Lock<", &[]),
            ("Mutex", &[]),
            ("Atomic", &[]),
            ("thread_local", &[]),
            ("static mut", &[]),
            ("extern", &[]),
            ("js_sys", &[]),
        ] {
            assert!(!text.contains(state) || users.contains(&path.as_str()), "{path} has {state}");
        }
    }
    assert_eq!(texts["client/mod.rs"].matches("RefCell<").count() + texts["js/mod.rs"].matches("RefCell<").count(), 1);
    assert_eq!(texts["client/mod.rs"].matches("OnceCell<").count() + texts["js/mod.rs"].matches("OnceCell<").count(), 1);
    assert!(allowed.iter().all(|lint| ALLOWED.contains(lint)), "{allowed:?}");
    part.passed(forbidden + LINTS.len(), &format!("in force in {} files, 0 exceptions", texts.len()));
}

/// So that what stands after them is not left out here.
#[test]
fn tests_are_the_last_thing_in_a_file_and_not_compiled_into_the_crate() {
    let mut found = Vec::new();
    sources(Path::new("src"), &mut found);
    let mut with_tests = 0;
    for path in found {
        let text = fs::read_to_string(&path).unwrap();
        let Some((code, tests)) = text.split_once("\nmod tests {") else { continue };
        let condition = code.lines().last().unwrap();
        assert!(["#[cfg(test)]", "#[cfg(all(test, not(target_family = \"wasm\")))]"].contains(&condition), "{}", path.display());
        assert_eq!(tests.find("\n}\n"), Some(tests.len() - 3), "{}", path.display());
        with_tests += 1;
    }
    assert!(with_tests > 10, "{with_tests}");
}

#[test]
fn every_file_says_at_its_top_what_it_is() {
    let mut found = Vec::new();
    sources(Path::new("src"), &mut found);
    assert!(found.len() > 30);
    for path in found {
        let text = fs::read_to_string(&path).unwrap();
        let is_generated = path.starts_with("src/generated");
        let first = text.lines().find(|line| !is_generated || !line.starts_with("// Generated from model/ ")).unwrap();
        assert!(first.starts_with("//! "), "{}", path.display());
    }
}
