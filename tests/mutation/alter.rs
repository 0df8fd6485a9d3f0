//! Twelve ways to alter a response.

use base64ct::{Base64, Base64Bcrypt, Base64ShaCrypt, Base64Unpadded, Base64Url, Base64UrlUnpadded, Encoding};
use rand_chacha::ChaCha20Rng;

use crate::responses::{Both, NAMES, NONCE, SERIAL, SERIALS, SIGNATURE, Sent, TIMESTAMP, TYPE};
use crate::seeded::{below, one_of};

type Alter = fn(&mut ChaCha20Rng, &mut Sent, &Both);

pub const WAYS: &[(&str, Alter)] = &[
    ("a bit", bit),
    ("cut", cut),
    ("longer", longer),
    ("base64", base64),
    ("header", header),
    ("timestamp", timestamp),
    ("nonce", nonce),
    ("serial", serial),
    ("of another", another),
    ("spaces", spaces),
    ("letters", letters),
    ("status", status),
];

/// A place in what has so many.
fn place(source: &mut ChaCha20Rng, length: usize) -> usize {
    below(source, length.max(1))
}

/// The bytes of the signature, put back in base64 when they were altered.
fn signature_bytes(sent: &mut Sent, change: impl FnOnce(&mut Vec<u8>)) {
    let signature = sent.header(SIGNATURE);
    let mut bytes = Base64::decode_vec(signature).unwrap_or_default();
    change(&mut bytes);
    *signature = Base64::encode_string(&bytes);
}

fn flip(source: &mut ChaCha20Rng, bytes: &mut [u8]) {
    let at = place(source, bytes.len());
    bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1 << below(source, 8));
}

/// One bit: of the body, of a header as hosts give it (Latin-1), of the signature.
fn bit(source: &mut ChaCha20Rng, sent: &mut Sent, _: &Both) {
    match below(source, 3) {
        0 => flip(source, &mut sent.body),
        1 => {
            let value = sent.header(one_of(source, &NAMES));
            let mut bytes: Vec<u8> = value.chars().map(|character| u8::try_from(character).unwrap_or(b'?')).collect();
            flip(source, &mut bytes);
            *value = bytes.into_iter().map(char::from).collect();
        }
        _ => signature_bytes(sent, |bytes| flip(source, bytes)),
    }
}

/// Less of the body, of a header, of the signature: its end, its beginning, or something between.
fn cut(source: &mut ChaCha20Rng, sent: &mut Sent, _: &Both) {
    fn range(source: &mut ChaCha20Rng, length: usize) -> std::ops::Range<usize> {
        let at = place(source, length);
        match below(source, 3) {
            0 => 0..at.max(1).min(length),
            1 => at..length,
            _ => at..(at + 1).min(length),
        }
    }
    match below(source, 3) {
        0 => drop(sent.body.drain(range(source, sent.body.len()))),
        1 => {
            let value = sent.header(one_of(source, &NAMES));
            let mut letters: Vec<char> = value.chars().collect();
            letters.drain(range(source, letters.len()));
            *value = letters.into_iter().collect();
        }
        _ => signature_bytes(sent, |bytes| drop(bytes.drain(range(source, bytes.len())))),
    }
}

/// More: at either end or within.
fn longer(source: &mut ChaCha20Rng, sent: &mut Sent, _: &Both) {
    let end = below(source, 3);
    let at = |source: &mut ChaCha20Rng, length: usize| [0, length, place(source, length)][end];
    match below(source, 3) {
        0 => {
            let more = one_of(source, &[&b"0"[..], b"\0", b"{}", b"\n", b"}", b"\xef\xbb\xbf", b"\xff", b",", b"\"", &[b' '; 64]]);
            let at = at(source, sent.body.len());
            drop(sent.body.splice(at..at, more.iter().copied()));
        }
        1 => {
            let name = one_of(source, &NAMES);
            let more = one_of(source, &["0", "a", "=", "A", "AAAA", "+", "-", "\0", "\n", "\u{a0}", "\u{200b}", ";", "%00"]);
            let mut letters: Vec<char> = sent.header(name).chars().collect();
            let at = at(source, letters.len());
            drop(letters.splice(at..at, more.chars()));
            *sent.header(name) = letters.into_iter().collect();
        }
        _ => signature_bytes(sent, |bytes| {
            let (at, byte) = (at(source, bytes.len()), [0, 1, 0xff][below(source, 3)]);
            bytes.insert(at, byte);
        }),
    }
}

/// The same signature in other letters.
fn base64(source: &mut ChaCha20Rng, sent: &mut Sent, _: &Both) {
    let good = sent.header(SIGNATURE).clone();
    let bytes = Base64::decode_vec(&good).unwrap_or_default();
    let at = place(source, good.chars().count());
    let within = |more: &str| good.chars().take(at).chain(more.chars()).chain(good.chars().skip(at)).collect::<String>();
    *sent.header(SIGNATURE) = match below(source, 18) {
        0 => Base64Unpadded::encode_string(&bytes),
        1 => Base64Url::encode_string(&bytes),
        2 => Base64UrlUnpadded::encode_string(&bytes),
        3 => Base64Bcrypt::encode_string(&bytes),
        4 => Base64ShaCrypt::encode_string(&bytes),
        5 => hex::encode(&bytes),
        6 => Base64::encode_string(good.as_bytes()),
        7 => good.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D"),
        8 => good.replace('+', " "),
        9 => good.trim_end_matches('=').to_owned() + one_of(source, &["=", "===", "====", "=\n="]),
        10 => within(one_of(source, &["\n", "\r\n", " ", "\t", "=", "==", "-", "_", "!", "."])),
        // The bits that padding leaves unused.
        11 => match good.trim_end_matches('=').char_indices().next_back() {
            Some((index, last)) => {
                let next = u32::from(last) + 1 + u32::try_from(below(source, 15)).unwrap();
                format!("{}{}==", &good[..index], char::from_u32(next).unwrap_or('A'))
            }
            None => "=".into(),
        },
        12 => good.to_ascii_lowercase(),
        13 => good.chars().rev().collect(),
        14 => format!("\"{good}\""),
        15 => format!("WECHATPAY/SIGNTEST/{good}"),
        16 => format!("sha256={good}"),
        _ => bytes.iter().map(|byte| char::from(*byte)).collect(),
    };
}

/// Headers in other letters and in another order, which changes nothing; doubled, joined, spaced, renamed, emptied, taken away.
fn header(source: &mut ChaCha20Rng, sent: &mut Sent, both: &Both) {
    let at = place(source, sent.headers.len());
    let other = &both.responses[below(source, both.responses.len())].sent.headers;
    let Some((name, value)) = sent.headers.get(at).cloned() else { return };
    let spaced = |text: &str, space: &str, end: usize| if end == 0 { format!("{space}{text}") } else { format!("{text}{space}") };
    let space = one_of(source, &[" ", "\t", "\r\n", "\u{a0}", "\0", "\u{b}"]);
    let end = below(source, 2);
    match below(source, 12) {
        0 => sent.headers[at].0 = name.to_ascii_lowercase(),
        1 => sent.headers[at].0 = name.to_ascii_uppercase(),
        2 => sent.headers.rotate_left(1),
        3 => {
            let more = [("X-Serial", "1"), ("Wechatpay-Signature-Types", "x"), ("Date", "a, b"), ("", ""), (TYPE.0, TYPE.1)];
            let (name, value) = more[below(source, more.len())];
            sent.headers.insert(at, (name.to_owned(), value.to_owned()));
        }
        4 => {
            let wrong = ["", "none", "WECHATPAY2-SM2-WITH-SM3", "WECHATPAY-BRAND-SHA256-RSA2048", "wechatpay2-sha256-rsa2048"];
            sent.headers.push((TYPE.0.to_owned(), one_of(source, &wrong).to_owned()));
        }
        5 => sent.headers.push((one_of(source, &[name.as_str(), &name.to_lowercase()]).to_owned(), value)),
        // Doubled with another's, before or after.
        6 => {
            let doubled = other.iter().find(|(given, _)| *given == name).cloned().unwrap_or_default();
            sent.headers.insert(if end == 0 { at } else { at + 1 }, doubled);
        }
        7 => sent.headers[at].1 = format!("{value}{}{value}", one_of(source, &[", ", ",", "; ", "\n"])),
        8 => sent.headers[at].1 = spaced(&value, space, end),
        9 => sent.headers[at].0 = spaced(&name, space, end),
        10 => drop(sent.headers.remove(at)),
        _ => match below(source, 4) {
            0 => sent.headers[at].1.clear(),
            // Without any signature, as errors come.
            1 => sent.headers.clear(),
            // Letters that are others in lower case, or look like it.
            2 => sent.headers[at].0 = name.replace('i', "ı").replace('k', "\u{212a}").replace('a', "а"),
            _ => sent.headers[at].0 = name.replace('-', "_"),
        },
    }
}

/// Other seconds, or the same ones in other digits.
fn timestamp(source: &mut ChaCha20Rng, sent: &mut Sent, _: &Both) {
    let good = sent.header(TIMESTAMP).clone();
    let seconds = good.parse::<i64>().unwrap_or(0);
    *sent.header(TIMESTAMP) = match below(source, 12) {
        0 => format!("0{good}"),
        1 => format!("+{good}"),
        2 => format!("-{good}"),
        3 => format!("{good}.0"),
        4 => format!("{good}000"),
        5 => format!("{seconds:#x}"),
        6 => good.chars().filter_map(|digit| char::from_u32(u32::from(digit) + 0xfee0)).collect(),
        7 => format!("{good}e0"),
        8 => (seconds + 1 + i64::try_from(below(source, 250)).unwrap()).to_string(),
        9 => (seconds - 1 - i64::try_from(below(source, 150)).unwrap()).to_string(),
        10 => (seconds + [-1, 1][below(source, 2)] * (400 << below(source, 20))).to_string(),
        _ => one_of(source, &["", "0", "NaN", "9223372036854775808", "18446744073709551616", "2025-08-03T05:46:40Z"]).into(),
    };
}

/// Another nonce; line ends in it, also such that the same bytes are signed and belong to other parts.
fn nonce(source: &mut ChaCha20Rng, sent: &mut Sent, _: &Both) {
    let good = sent.header(NONCE).clone();
    let at = place(source, good.chars().count());
    let ends = ["\r", "\n", "\r\n", "\n\n", "\\n", "%0a", "\u{85}", "\u{2028}"];
    match below(source, 6) {
        0 => {
            let end = one_of(source, &ends);
            *sent.header(NONCE) = good.chars().take(at).chain(end.chars()).chain(good.chars().skip(at)).collect();
        }
        1 => *sent.header(NONCE) = good + one_of(source, &ends),
        // The first lines of the body belong to the nonce.
        2 => {
            let lines: Vec<usize> =
                sent.body.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(index, _)| index).collect();
            let line = lines.get(place(source, lines.len().min(4))).copied();
            let Some(line) = line else { return *sent.header(NONCE) = good + "\n" };
            let moved = String::from_utf8_lossy(&sent.body[..line]).into_owned();
            sent.body.drain(..=line);
            *sent.header(NONCE) = format!("{good}\n{moved}");
        }
        // The nonce belongs to the timestamp, and the first line of the body is the nonce.
        3 => {
            let line = sent.body.iter().position(|byte| *byte == b'\n').unwrap_or(0);
            let moved = String::from_utf8_lossy(&sent.body[..line]).into_owned();
            sent.body.drain(..(line + 1).min(sent.body.len()));
            sent.header(TIMESTAMP).push_str(&format!("\n{good}"));
            *sent.header(NONCE) = moved;
        }
        // The nonce belongs to the body.
        4 => {
            drop(sent.body.splice(..0, format!("{good}\n").into_bytes()));
            sent.header(NONCE).clear();
        }
        _ => *sent.header(NONCE) = one_of(source, &["0", "null", "c5ac7061fccab6bf3e254dcf98995bff"]).into(),
    }
}

/// The other key, one that nobody has, the same one written otherwise.
fn serial(source: &mut ChaCha20Rng, sent: &mut Sent, _: &Both) {
    let good = sent.header(SERIAL).clone();
    let others = ["0", "PUB_KEY_ID_", "PUB_KEY_ID_0", "__proto__", "constructor", "5157F09EFDC096DE15EBE81A47057A7232F1B8E2"];
    *sent.header(SERIAL) = match below(source, 6) {
        0 | 1 => SERIALS[usize::from(good == SERIALS[0])].into(),
        2 => one_of(source, &others).into(),
        3 => good.to_ascii_lowercase(),
        4 => format!("0{good}"),
        _ => format!("{good}{}", one_of(source, &["0", " ", "\0", "/", "*"])),
    };
}

/// What another response has, in place of this one's: one part, some, or all.
fn another(source: &mut ChaCha20Rng, sent: &mut Sent, both: &Both) {
    let other = &both.responses[below(source, both.responses.len())].sent;
    match below(source, 5) {
        0 => *sent = other.clone(),
        1 => sent.body.clone_from(&other.body),
        2 => sent.headers.clone_from(&other.headers),
        3 => *sent.header(SIGNATURE) = other.clone().header(SIGNATURE).clone(),
        _ => {
            for name in NAMES {
                if below(source, 2) == 0 {
                    *sent.header(name) = other.clone().header(name).clone();
                }
            }
        }
    }
}

/// Spaces between the tokens of the body, which JSON does not care about.
fn spaces(source: &mut ChaCha20Rng, sent: &mut Sent, _: &Both) {
    let space = one_of(source, &[&b" "[..], b"\n", b"\r\n", b"\t", b"\n\n"]);
    let between: Vec<usize> =
        (0..=sent.body.len()).filter(|at| matches!(sent.body.get(*at), None | Some(b'{' | b'}' | b'[' | b']'))).collect();
    match below(source, 4) {
        0 => {
            let at = between[below(source, between.len())];
            drop(sent.body.splice(at..at, space.iter().copied()));
        }
        1 => {
            let before = sent.body.len();
            let mut quoted = false;
            sent.body.retain(|byte| {
                quoted ^= *byte == b'"';
                quoted || !byte.is_ascii_whitespace()
            });
            if sent.body.len() == before {
                sent.body.extend(space);
            }
        }
        2 => sent.body = sent.body.trim_ascii().iter().chain(space.iter()).copied().collect(),
        _ => sent.body = String::from_utf8_lossy(&sent.body).replace('\n', "\r\n").replace(',', ", ").into_bytes(),
    }
}

/// The same text in other letters: composed, decomposed, compatible, escaped, in another encoding.
fn letters(source: &mut ChaCha20Rng, sent: &mut Sent, _: &Both) {
    #[rustfmt::skip]
    const PAIRS: &[(&str, &str)] = &[
        ("é", "e\u{301}"), ("Å", "A\u{30a}"), ("Å", "\u{212b}"), ("ﬁ", "fi"), ("１", "1"), ("한", "\u{1112}\u{1161}\u{11ab}"), ("n\u{303}", "ñ"),
        ("n\u{330}", "n"), ("ñ", "n\u{303}"), ("券", "\\u5238"), ("券", "卷"), ("🎫", "\\ud83c\\udfab"), ("🎫", "\u{fe0f}🎫"), ("a", "\\u0061"),
        ("/", "\\/"), ("e", "е"), ("\"", "＂"), (":", "："),
    ];
    let text = String::from_utf8_lossy(&sent.body).into_owned();
    sent.body = match below(source, 6) {
        0 => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        1 => text.chars().map(|character| u8::try_from(character).unwrap_or(b'?')).collect(),
        2 => text.to_uppercase().into_bytes(),
        _ => {
            let (one, other) = PAIRS[below(source, PAIRS.len())];
            if text.contains(one) { text.replacen(one, other, 1) } else { format!("\u{feff}{text}") }.into_bytes()
        }
    };
}

/// Another status, which nothing signs.
fn status(source: &mut ChaCha20Rng, sent: &mut Sent, _: &Both) {
    let usual = [200, 201, 202, 204, 206, 299, 300, 304, 400, 401, 403, 404, 409, 429, 500, 502, 503];
    sent.status =
        if below(source, 4) == 0 { u16::try_from(100 + below(source, 900)).unwrap() } else { usual[below(source, usual.len())] };
}
