//! Single tokens, by exhaustion: numbers of up to five characters, every byte in every place, every word.

use super::reading::{Verdict, counted, verdict};

#[test]
fn every_number_of_up_to_five_characters_is_judged_as_serde_json_judges_it() {
    let mut texts = vec![String::new()];
    let mut verdicts = Vec::new();
    for _ in 0..5 {
        texts = texts.iter().flat_map(|text| "019-+.eE".chars().map(move |character| format!("{text}{character}"))).collect();
        verdicts.extend(texts.iter().map(|number| verdict(number.as_bytes())));
    }
    let expected = [(Verdict::Accepted, 1_485), (Verdict::Refused, 35_927), (Verdict::LargeNumber, 36)];
    assert_eq!(counted(verdicts.into_iter()), expected);
}

#[test]
fn every_byte_in_every_place_is_judged_as_serde_json_judges_it() {
    let places: &[(&[u8], &[u8])] = &[
        (b"", b""),
        (b"", b"[]"),
        (b"[]", b""),
        (b"[", b"]"),
        (b"[1", b"]"),
        (b"[1", b"2]"),
        (b"[1,", b"2]"),
        (b"[1,2", b""),
        (b"{", b"\"a\":1}"),
        (b"{\"a\"", b"1}"),
        (b"{\"a\":", b"}"),
        (b"{\"a\":", b"1}"),
        (b"{\"a\":1", b"}"),
        (b"{\"a\":1", b"\"b\":2}"),
        (b"{\"a\":1", b""),
        (b"\"", b"\""),
        (b"\"a", b"b\""),
        (b"\"\\", b"\""),
        (b"\"\\u", b"000\""),
        (b"\"\\u000", b"\""),
        (b"\"\\ud83c", b"udfab\""),
        (b"\"\\ud83c\\", b"dfab\""),
        (b"\"\\ud83c\\u", b"fab\""),
        (b"t", b"ue"),
        (b"nul", b""),
        (b"true", b""),
        (b"-", b""),
        (b"1", b"1"),
        (b"1.", b""),
        (b"1e", b""),
    ];
    let mut verdicts = Vec::new();
    for (before, after) in places {
        for byte in 0..=255_u8 {
            verdicts.push(verdict(&[before, &[byte][..], after].concat()));
        }
    }
    assert_eq!(verdicts.len(), 30 * 256);
    assert_eq!(counted(verdicts.into_iter()), [(Verdict::Accepted, 414), (Verdict::Refused, 7_266)]);
}

#[test]
fn no_space_but_the_four_is_between_tokens() {
    let spaces =
        ['\u{b}', '\u{c}', '\u{85}', '\u{a0}', '\u{1680}', '\u{2003}', '\u{2028}', '\u{2029}', '\u{3000}', '\u{feff}', '\u{200b}'];
    for space in spaces {
        for text in [
            format!("{space}[]"),
            format!("[]{space}"),
            format!("[{space}]"),
            format!("{{\"a\"{space}:1}}"),
            format!("[1{space},2]"),
        ] {
            assert_eq!(verdict(text.as_bytes()), Verdict::Refused, "{text:?}");
        }
    }
    assert_eq!(verdict(b" \t\r\n{ \t\r\n\"a\" \t\r\n: \t\r\n[ \t\r\n1 \t\r\n, \t\r\n2 \t\r\n] \t\r\n} \t\r\n"), Verdict::Accepted);
}
