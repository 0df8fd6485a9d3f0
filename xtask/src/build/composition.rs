//! What the wasm is made of: the code of each crate and, of our own, of each layer, with what the data weighs. Found from the names that the
//! compiled wasm still has, hence before wasm-bindgen and wasm-opt, which take some more off.

use std::collections::BTreeMap;
use std::ops::Range;

use anyhow::Result;
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

use crate::report::{line, table};

/// Crates that are one thing to whoever looks for bytes.
const KINDS: [(&str, &[&str]); 9] = [
    ("RSA: rsa, crypto-bigint", &["rsa", "crypto_bigint", "ctutils", "cmov", "num_traits"]),
    ("AES-GCM: aes-gcm", &["aes_gcm", "aes", "aead", "cipher", "ctr", "ghash", "inout", "polyval", "universal_hash"]),
    ("SHA-256: sha2", &["sha2", "digest", "block_buffer", "hybrid_array"]),
    ("randomness: chacha20, getrandom", &["chacha20", "rand_core", "getrandom"]),
    ("key files: der, base64ct", &["der", "base64ct", "const_oid"]),
    ("standard library: texts, lists, formatting", &["core", "alloc", "std", "char", "str", "i64", "u64", "usize", "u32"]),
    ("allocator, wiping", &["dlmalloc", "zeroizing_alloc", "zeroize", "__rustc"]),
    ("URLs: percent-encoding", &["percent_encoding"]),
    ("glue: wasm-bindgen, the exports", &["wasm_bindgen", "wechatpay_coupon::js"]),
];
const DATA: &str = "data: declared fields, names, messages";
const REST: &str = "without a name";

pub fn print(compiled: &[u8]) -> Result<()> {
    let mut kinds = weigh(compiled)?.into_iter().collect::<Vec<_>>();
    kinds.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    let total: usize = kinds.iter().map(|(_, bytes)| bytes).sum();
    let mut rows = vec![["the wasm as compiled", "bytes", "%"].map(str::to_owned).to_vec()];
    for (kind, bytes) in kinds {
        rows.push(vec![format!("  {kind}"), bytes.to_string(), format!("{:.1}", 100.0 * bytes as f64 / total as f64)]);
    }
    rows.push(vec!["  together".to_owned(), total.to_string(), "100.0".to_owned()]);
    line(table(&rows).trim_end());
    Ok(())
}

fn weigh(compiled: &[u8]) -> Result<BTreeMap<String, usize>> {
    let (mut bodies, mut names, mut imported) = (Vec::new(), BTreeMap::new(), 0_u32);
    let mut weights = BTreeMap::new();
    for payload in Parser::new(0).parse_all(compiled) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(length(body.range())),
            Payload::DataSection(data) => *weights.entry(DATA.to_owned()).or_default() += length(data.range()),
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(subsections) = section.as_known() {
                    for subsection in subsections {
                        if let Name::Function(functions) = subsection? {
                            for function in functions {
                                let function = function?;
                                names.insert(function.index, format!("{:#}", rustc_demangle::demangle(function.name)));
                            }
                        }
                    }
                }
            }
            _ => {}
        }
    }
    for (index, bytes) in (imported..).zip(bodies) {
        let name = names.get(&index).map_or("", String::as_str);
        // Run by wasm-bindgen when it makes the glue, and then taken out.
        if !name.starts_with("__wbindgen_describe") {
            *weights.entry(kind(name)).or_default() += bytes;
        }
    }
    Ok(weights)
}

fn length(range: Range<usize>) -> usize {
    range.len()
}

/// What a function belongs to: `<crate::layer::Type as core::Trait>::function` to the layer.
fn kind(name: &str) -> String {
    let path = name.trim_start_matches(['<', '&', '[', '*', '(']).trim_start_matches("mut ").trim_start_matches("dyn ");
    let mut words = path.split("::");
    let first = words.next().unwrap_or_default();
    let first = first.split([' ', '>', '<', '{', ';', ']']).next().unwrap_or_default();
    // Exports have no path: `core_prepare`.
    let layer = if first.starts_with("core_") { "wechatpay_coupon::js".to_owned() } else { layer(first, words.next()) };
    let known = KINDS.iter().find(|(_, crates)| crates.contains(&layer.as_str()));
    match known {
        Some((kind, _)) => (*kind).to_owned(),
        None => layer.strip_prefix("wechatpay_coupon::").map_or(REST.to_owned(), |layer| format!("ours: {layer}")),
    }
}

fn layer(first: &str, second: Option<&str>) -> String {
    match (first, second) {
        ("wechatpay_coupon", Some(second)) => {
            let name = second.split(|letter: char| !letter.is_alphanumeric() && letter != '_').next().unwrap_or_default();
            format!("wechatpay_coupon::{name}")
        }
        _ => first.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{REST, kind};

    #[test]
    fn a_function_belongs_to_its_crate_and_one_of_ours_to_its_layer() {
        for (name, expected) in [
            ("crypto_bigint::uint::boxed::BoxedUint::rem", "RSA: rsa, crypto-bigint"),
            ("<wechatpay_coupon::entity::stock::StockEntity as wechatpay_coupon::wire::value::Object>::slot", "ours: entity"),
            ("wechatpay_coupon::crypto::private_key::PrivateKey::sign", "ours: crypto"),
            ("<&T as core::fmt::Debug>::fmt", REST),
            ("<char as core::fmt::Debug>::fmt", "standard library: texts, lists, formatting"),
            ("core_prepare_1d78870797f5cd8a", "glue: wasm-bindgen, the exports"),
        ] {
            assert_eq!(kind(name), expected, "{name}");
        }
    }
}
