//! Strings: read as `serde_json` reads them, written as it and `JSON.stringify` write them, every scalar value.

use rand_chacha::ChaCha20Rng;
use wechatpay_coupon::api::ENDPOINTS;
use wechatpay_coupon::wire::json::{Json, Judge, read, read_pairs, to_ascii, write};

use super::seeded::{below, one_of, seeded};

/// The string that a text with quotes stands for, in a pair.
fn paired(quoted: &str) -> Option<String> {
    read_pairs(&format!("[[\"\",{quoted}]]")).ok().map(|pairs| pairs[0].1.clone())
}

/// The same as a declared field, and as the name of one that is not.
fn named(quoted: &str) -> Option<String> {
    let text = format!("{{{quoted}:1,\"wechatpay_return_time\":{quoted}}}");
    let entity = read(&text, ENDPOINTS[2].answer, Judge::Lenient).ok()?.object;
    let value = entity.get("wechatpay_return_time").text().unwrap_or_else(|| panic!("{quoted} is no text"));
    assert_eq!(entity.unknown()[0].0, value, "{quoted}");
    Some(value.to_owned())
}

fn random_string(source: &mut ChaCha20Rng) -> String {
    let mut text = String::from("\"");
    for _ in 0..below(source, 8) {
        match below(source, 12) {
            0..5 => text.push_str(one_of(source, &["a", "/", "é", "券", "🎫", "\u{7f}", "\u{2028}", "{", "'", " "])),
            5..7 => text.push_str(one_of(source, &["\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t"])),
            7..9 => text.push_str(&format!("\\u{:04x}", below(source, 0x1_0000))),
            9 => text.push_str(&format!("\\uD{:03X}\\uD{:03x}", 0x800 + below(source, 0x400), 0xc00 + below(source, 0x400))),
            10 => text.push_str(one_of(source, &["\\ud83c", "\\udfab", "\\ud83c\\n", "\\ud83cudfab", "\\ud83c\\ud83c\\udfab"])),
            _ if below(source, 4) == 0 => {
                text.push_str(one_of(source, &["\n", "\0", "\\x", "\\u12", "\\", "\"", "\\u00g0", "\\u+041"]))
            }
            _ => {}
        }
    }
    text.push('"');
    text
}

#[test]
fn strings_with_escapes_are_read_as_serde_json_reads_them() {
    let mut source = seeded(4);
    let mut read = [0, 0];
    for _ in 0..10_000 {
        let quoted = random_string(&mut source);
        let expected = serde_json::from_str::<String>(&quoted).ok();
        assert_eq!((paired(&quoted), named(&quoted)), (expected.clone(), expected.clone()), "{quoted}");
        read[usize::from(expected.is_some())] += 1;
    }
    assert_eq!(read, [3072, 6928]);
}

/// Every scalar value, a hundred and twenty-eight to a text.
fn scalar_values() -> Vec<String> {
    let scalars: Vec<char> = (0..=0x10_ffff).filter_map(char::from_u32).collect();
    assert_eq!(scalars.len(), 1_112_064);
    scalars.chunks(128).map(|scalars| scalars.iter().collect()).collect()
}

#[test]
fn every_scalar_value_is_written_as_serde_json_writes_it() {
    for text in scalar_values() {
        let written = write(&Json::Text(&text));
        assert_eq!(written, serde_json::to_string(&text).unwrap());
        let ascii = to_ascii(&written);
        assert!(ascii.is_ascii());
        assert_eq!(serde_json::from_str::<String>(&ascii).unwrap(), text);
        assert_eq!((paired(&written).as_ref(), paired(&ascii).as_ref()), (Some(&text), Some(&text)));
    }
}

#[test]
fn every_scalar_value_is_read_from_its_escapes_and_no_surrogate_alone_is() {
    for (index, text) in scalar_values().into_iter().enumerate() {
        let units = text.encode_utf16();
        let escaped: String = if index % 2 == 0 {
            units.map(|unit| format!("\\u{unit:04x}")).collect()
        } else {
            units.map(|unit| format!("\\u{unit:04X}")).collect()
        };
        assert_eq!(paired(&format!("\"{escaped}\"")).as_ref(), Some(&text));
    }
    for surrogate in 0xd800..=0xdfff {
        for after in ["", "a", "\\n", "\\u0041", "\\ud800", "\\"] {
            assert_eq!(paired(&format!("\"\\u{surrogate:x}{after}\"")), None);
        }
    }
}

#[test]
fn objects_and_arrays_are_written_without_what_is_absent() {
    let value = Json::Object(vec![
        ("a\"", Json::Absent),
        ("b\n", Json::Array(vec![Json::Integer(i64::MIN), Json::Integer(i64::MAX), Json::Bool(true), Json::Bool(false)])),
        ("c", None::<&str>.into()),
        ("d", Json::Object(vec![])),
        ("e", Json::Array(vec![])),
        ("f", Json::Raw(" [ 1 ] ")),
        ("g", Some("").into()),
    ]);
    let expected = r#"{"b\n":[-9223372036854775808,9223372036854775807,true,false],"d":{},"e":[],"f": [ 1 ] ,"g":""}"#;
    assert_eq!(write(&value), expected);
}
