//! Whole documents: the samples of the reference, mutated, and small ones made of what is most likely to be misread.

use rand_chacha::ChaCha20Rng;
use wechatpay_coupon::api::ENDPOINTS;
use wechatpay_coupon::error::Reason;
use wechatpay_coupon::wire::json::{Judge, quote_unsafe_numbers, read};

use super::reading::{Verdict, counted, reason, verdict};
use super::seeded::{below, one_of, seeded};

/// The samples, without the spaces between their tokens: a mutation there changes nothing.
fn samples() -> Vec<Vec<u8>> {
    let mut files: Vec<_> = ["tests/reference", "tests/reference/errors"]
        .into_iter()
        .flat_map(|folder| std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()))
        .filter(|path| {
            path.extension().is_some_and(|extension| extension == "json")
                && !path.ends_with("endpoints.json")
                && !path.ends_with("queries.json")
        })
        .collect();
    files.sort();
    let samples: Vec<_> = files.into_iter().map(|path| compact(std::fs::read(path).unwrap())).collect();
    assert_eq!(samples.len(), 17);
    samples
}

/// Not by way of serde_json's values, whose members come in an order that depends on what else is compiled.
fn compact(mut text: Vec<u8>) -> Vec<u8> {
    let (mut quoted, mut escaped) = (false, false);
    text.retain(|byte| {
        quoted ^= *byte == b'"' && !escaped;
        escaped = *byte == b'\\' && !escaped;
        quoted || !byte.is_ascii_whitespace()
    });
    text
}

#[rustfmt::skip]
const STRUCTURE: &[&[u8]] =
    &[b"{", b"}", b"[", b"]", b",", b":", b"\"", b"\\", b" ", b"\n", b"\0", b"0", b"-", b".", b"e", b"\\u", b"\xef\xbb\xbf", b"1e999"];

pub fn mutated(sample: &[u8], source: &mut ChaCha20Rng) -> Vec<u8> {
    let mut text = sample.to_vec();
    for _ in 0..1 + below(source, 2) {
        let at = below(source, text.len());
        match below(source, 6) {
            0 => text[at] ^= 1 << below(source, 8),
            1 => text[at] = u8::try_from(below(source, 256)).unwrap(),
            2 => drop(text.remove(at)),
            3 => drop(text.splice(at..at, one_of(source, STRUCTURE).iter().copied())),
            4 => drop(text.drain(at..(at + 1 + below(source, 20)).min(text.len()))),
            _ => text.truncate(at + 1),
        }
        if text.is_empty() {
            break;
        }
    }
    text
}

#[test]
fn mutated_samples_are_refused_when_serde_json_refuses_them() {
    let mut source = seeded(1);
    let samples = samples();
    let texts = (0..8_500).map(|index| mutated(&samples[index % samples.len()], &mut source));
    let expected = [(Verdict::Accepted, 2674), (Verdict::Refused, 5824), (Verdict::LargeNumber, 2)];
    assert_eq!(counted(texts.map(|text| verdict(&text))), expected);
}

#[rustfmt::skip]
const PIECES: &[&str] = &[
    "{", "}", "[", "]", ",", ":", "\"", "\\", "//", "/**/", " ", "\t", "\r\n", "\u{b}", "\u{a0}", "\u{2028}", "\u{feff}", "\0", "\u{1f}", "\u{7f}", "券",
    "0", "1", "-", "-0", "01", "1.", ".5", "1.5", "1e", "1e5", "1E+05", "1e-7", "+1", "9007199254740993", "1e400", "NaN", "Infinity",
    "true", "false", "null", "tru", "nul", "True", "\"a\"", "\"b\"", "\"\"", "'a'", "\"\u{1f}\"", "\"\u{7f}\"", "\"券🎫\"",
    "\"\\u0000\"", "\"\\u00e9\"", "\"\\ud83c\\udfab\"", "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\u0041\"", "\"\\ud800\\ud800\"",
    "\"\\u12\"", "\"\\u+123\"", "\"\\x41\"", "\"\\'\"", "\"\\/\"",
];

/// A value, a member's name, or in one of eight places something else.
fn piece(source: &mut ChaCha20Rng, right: &[&'static str]) -> &'static str {
    if below(source, 8) == 0 { one_of(source, PIECES) } else { one_of(source, right) }
}

fn value(source: &mut ChaCha20Rng, depth: usize, text: &mut String) {
    let scalars = ["0", "-0", "1.5", "1e5", "true", "null", "\"a\"", "\"\\ud83c\\udfab\"", "\"券\"", "9007199254740993", "1e400"];
    let kind = if depth == 0 { 0 } else { below(source, 4) };
    if kind < 2 {
        text.push_str(piece(source, &scalars));
        return;
    }
    text.push_str(piece(source, if kind == 2 { &["{"] } else { &["["] }));
    for index in 0..below(source, 4) {
        if index > 0 {
            text.push_str(piece(source, &[",", " ,", ",\n"]));
        }
        if kind == 2 {
            text.push_str(piece(source, &["\"a\"", "\"b\"", "\"\\u0061\""]));
            text.push_str(piece(source, &[":", " : "]));
        }
        value(source, depth - 1, text);
    }
    text.push_str(piece(source, if kind == 2 { &["}", " }"] } else { &["]", "]\t"] }));
}

#[test]
fn small_documents_of_hostile_pieces_are_refused_when_serde_json_refuses_them() {
    let mut source = seeded(2);
    let texts = (0..24_000).map(|index| {
        let mut text = String::new();
        if index % 4 == 0 {
            text.extend((0..1 + below(&mut source, 6)).map(|_| one_of(&mut source, PIECES)));
        } else {
            value(&mut source, 3, &mut text);
        }
        text.into_bytes()
    });
    let expected = [(Verdict::Accepted, 11_227), (Verdict::Refused, 11_284), (Verdict::LargeNumber, 1_489)];
    assert_eq!(counted(texts.map(|text| verdict(&text))), expected);
}

#[test]
fn a_field_that_is_not_declared_is_kept_as_its_own_text() {
    let mut source = seeded(3);
    let mut kept = [0, 0];
    for _ in 0..4_000 {
        let mut inner = String::new();
        value(&mut source, 2, &mut inner);
        let text = format!(" {{ \"newer\" :\n {inner} \r\n, \"\\u006eew\\\"er\":[{inner}\t] }} ");
        if verdict(text.as_bytes()) != Verdict::Accepted {
            continue;
        }
        let reading = read(&text, ENDPOINTS[2].answer, Judge::Lenient).unwrap();
        let trimmed = inner.trim_matches([' ', '\t', '\r', '\n']);
        let unknown: Vec<(&str, &str)> = reading.object.unknown().iter().map(|(name, raw)| (name.as_ref(), *raw)).collect();
        assert_eq!(unknown, [("newer", trimmed), ("new\"er", format!("[{inner}\t]").as_str())]);
        let quoted = text.replace("9007199254740993", "\"9007199254740993\"");
        assert_eq!((reading.has_unsafe_numbers, quote_unsafe_numbers(&text)), (quoted != text, quoted));
        kept[usize::from(reading.has_unsafe_numbers)] += 1;
    }
    assert_eq!(kept, [2180, 248]);
}

#[test]
fn no_beginning_of_a_document_is_a_document() {
    let mut refused = 0;
    for sample in samples() {
        for length in 0..sample.len() {
            let reason = reason(&sample[..length]);
            assert!(matches!(reason, Some(Reason::JSON_SYNTAX | Reason::JSON_NOT_UTF8)), "{reason:?} at {length}");
            refused += 1;
        }
        assert_eq!(reason(&sample), None);
    }
    assert_eq!(refused, 12_893);
}
