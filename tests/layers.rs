//! The direction of imports, read from the sources: js -> client -> api -> protocol -> crypto -> error, and entity, wire below api.
#![cfg(not(target_family = "wasm"))]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What each layer may import, besides itself.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("js", &["client", "api", "protocol", "crypto", "wire", "error"]),
    ("client", &["api", "protocol", "crypto", "wire", "error"]),
    ("api", &["entity", "wire"]),
    ("protocol", &["crypto", "wire", "error"]),
    ("entity", &["wire"]),
    ("crypto", &["error"]),
    ("wire", &["error"]),
    ("error", &[]),
    ("lib", &[]),
];

/// Crates that one place alone may use.
const ONLY_USER: &[(&str, &[&str])] = &[
    ("aes_gcm", &["crypto/aead.rs"]),
    ("crypto_bigint", &["crypto/rsa.rs"]),
    ("sha2", &["crypto/verify.rs"]),
    ("der", &["crypto/key_file.rs"]),
    ("base64ct", &["crypto/aead.rs", "crypto/sign.rs", "crypto/verify.rs", "crypto/pem.rs"]),
    ("percent_encoding", &["wire/url.rs"]),
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

fn layer(path: &str) -> &str {
    path.split(['/', '.']).next().unwrap()
}

#[test]
fn imports_point_one_way() {
    let mut imports = 0;
    for (path, text) in texts() {
        let layer = layer(&path);
        let (_, allowed) = MAY_IMPORT.iter().find(|(name, _)| *name == layer).unwrap_or_else(|| panic!("{layer} is not a layer"));
        for imported in text.split("crate::").skip(1) {
            let imported: String = imported.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
            assert!(imported == layer || allowed.contains(&imported.as_str()), "{path} imports {imported}");
            imports += 1;
        }
    }
    assert!(imports > 80, "{imports}");
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
fn the_private_exponent_is_used_in_one_place_and_always_blinded() {
    // `pow` is what takes the same time for every exponent; the public exponent does without.
    let calls: Vec<(String, usize)> = texts()
        .into_iter()
        .map(|(path, text)| (path, text.matches(".pow(").count() + text.matches("pow_bounded_exp").count()))
        .filter(|(_, count)| *count > 0)
        .collect();
    assert_eq!(calls, [("crypto/rsa.rs".to_owned(), 1)]);
    assert!(texts()["crypto/rsa.rs"].contains(".pow(&multiple.wrapping_add(&self.exponent))"));
    // With the bytes of this very request.
    assert!(texts()["crypto/sign.rs"].contains("self.0.sign(&digest, random.blinding())"));
    for (path, text) in texts() {
        assert!(!text.contains("getrandom") && !text.contains("rand_core"), "{path} has randomness of its own");
    }
}

#[test]
fn every_file_says_at_its_top_what_it_is() {
    let mut found = Vec::new();
    sources(Path::new("src"), &mut found);
    assert!(found.len() > 30);
    for path in found {
        assert!(fs::read_to_string(&path).unwrap().starts_with("//! "), "{}", path.display());
    }
}
