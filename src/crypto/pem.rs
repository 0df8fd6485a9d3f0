//! PEM as people paste it: with `\n` escapes from an environment variable (also escaped twice), CRLF, quotes, text around it, without its
//! first and last line, or the whole file in base64 once more. Anything else than one block of base64 is an error. (Readers of RFC 7468
//! accept none of these, which is why this is our own.)

use base64ct::{Base64, Encoding};
use zeroize::Zeroizing;

use crate::error::Reason;

const BEGIN: &str = "-----BEGIN ";
const END: &str = "-----END ";

/// The bytes in a PEM text.
///
/// # Errors
/// The reason why there are none.
pub fn decode(text: &str) -> Result<Zeroizing<Vec<u8>>, Reason> {
    let bytes = block(text)?;
    match pem_in(&bytes) {
        Some(pem) => block(pem),
        None => Ok(bytes),
    }
}

/// The PEM text that was in base64 as a whole.
fn pem_in(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok().filter(|text| !looks_like_der(bytes) && split_once(text, BEGIN).is_some())
}

/// A DER sequence as long as a key starts with 0x30 and a length of up to four more bytes; with no such byte does a character of UTF-8 begin,
/// so that this is not DER that was read as text.
pub(super) fn looks_like_der(bytes: &[u8]) -> bool {
    matches!(bytes, [0x30, 0x80..=0x84, ..])
}

/// The bytes of one block.
fn block(text: &str) -> Result<Zeroizing<Vec<u8>>, Reason> {
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Err(Reason::KEY_EMPTY);
    }
    // A NUL is what UTF-16 looks like.
    if !text.is_ascii() || text.contains('\0') {
        return Err(Reason::KEY_NOT_ASCII);
    }
    let base64 = match split_once(text, BEGIN) {
        Some((_, block)) => inside(block)?,
        None => split_once(text, END).map_or(text, |(before, _)| before),
    };
    let mut clean = Zeroizing::new(Vec::with_capacity(base64.len()));
    let mut bytes = base64.bytes().peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            b'\\' => {
                while bytes.next_if_eq(&b'\\').is_some() {}
                bytes.next_if(|next| matches!(next, b'n' | b'r' | b't')).ok_or(Reason::KEY_NOT_BASE64)?;
            }
            b'"' | b'\'' => {}
            _ if byte.is_ascii_whitespace() => {}
            _ => clean.push(byte),
        }
    }
    if clean.is_empty() {
        return Err(Reason::KEY_TRUNCATED);
    }
    let base64_only = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=');
    if !clean.iter().all(base64_only) {
        return Err(Reason::KEY_NOT_BASE64);
    }
    if !clean.len().is_multiple_of(4) {
        return Err(Reason::KEY_TRUNCATED);
    }
    let mut der = Zeroizing::new(vec![0_u8; clean.len()]);
    let length = Base64::decode(&*clean, &mut der).map_err(|_| Reason::KEY_NOT_BASE64)?.len();
    der.truncate(length);
    Ok(der)
}

/// The base64 of a block whose BEGIN has been read. Its label decides where the content does not show what it is.
fn inside(block: &str) -> Result<&str, Reason> {
    let (label, rest) = split_once(block, "-----").ok_or(Reason::KEY_TRUNCATED)?;
    match label {
        "ENCRYPTED PRIVATE KEY" => return Err(Reason::KEY_IS_ENCRYPTED),
        "EC PRIVATE KEY" | "EC PARAMETERS" => return Err(Reason::KEY_IS_EC),
        "OPENSSH PRIVATE KEY" => return Err(Reason::KEY_IS_OPENSSH),
        _ => {}
    }
    let (base64, after) = split_once(rest, END).ok_or(Reason::KEY_TRUNCATED)?;
    if split_once(base64, "ENCRYPTED").is_some() {
        return Err(Reason::KEY_IS_ENCRYPTED);
    }
    if split_once(after, BEGIN).is_some() {
        return Err(Reason::KEY_SEVERAL);
    }
    Ok(base64)
}

/// As of `str`, whose search brings four kilobytes into the wasm. The text is ASCII.
fn split_once<'t>(text: &'t str, separator: &str) -> Option<(&'t str, &'t str)> {
    let start = text.as_bytes().windows(separator.len()).position(|window| window == separator.as_bytes())?;
    let (before, after) = text.split_at_checked(start)?;
    Some((before, after.get(separator.len()..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_is_read_however_it_was_pasted() {
        for text in [
            "-----BEGIN PRIVATE KEY-----\nMAMC\nAQU=\n-----END PRIVATE KEY-----\n",
            "-----BEGIN PRIVATE KEY-----\r\nMAMC\r\nAQU=\r\n-----END PRIVATE KEY-----",
            "-----BEGIN PRIVATE KEY-----\\nMAMC\\nAQU=\\n-----END PRIVATE KEY-----\\n",
            "\"-----BEGIN PRIVATE KEY-----\\nMAMCAQU=\\n-----END PRIVATE KEY-----\"",
            "\u{feff}Bag Attributes\n  friendlyName: x\n-----BEGIN PRIVATE KEY-----\nMAMCAQU=\n-----END PRIVATE KEY-----",
            "MAMCAQU=",
            "  MAMC\n\tAQU=  ",
            "MAMCAQU=\n-----END PRIVATE KEY-----",
            "-----BEGIN PRIVATE KEY-----\\\\nMAMC\\\\r\\\\nAQU=\\\\n-----END PRIVATE KEY-----\\\\n",
            "MAMC\\\\\\nAQU=",
        ] {
            assert_eq!(decode(text).as_deref(), Ok(&vec![0x30, 3, 2, 1, 5]), "{text}");
        }
    }

    #[test]
    fn quotes_around_base64_without_its_first_line_are_no_part_of_it() {
        for text in ["\"MAMCAQU=\"", "'MAMCAQU='", "'MAMC\\nAQU=\\r\\n'", "\tMAMC\\tAQU="] {
            assert_eq!(decode(text).as_deref(), Ok(&vec![0x30, 3, 2, 1, 5]), "{text}");
        }
        for text in ["MAMC\\xAQU=", "MAMC\\\\xAQU=", "MAMCAQU=\\", "MAMC\\\nAQU="] {
            assert_eq!(decode(text), Err(Reason::KEY_NOT_BASE64), "{text}");
        }
        let parameters = "-----BEGIN EC PARAMETERS-----\nMAMC\n-----END EC PARAMETERS-----";
        assert_eq!(decode(parameters), Err(Reason::KEY_IS_EC));
    }

    #[test]
    fn base64_of_a_whole_pem_file_is_read_once() {
        let encoded = |text: &str| Base64::encode_string(text.as_bytes());
        for file in [
            "-----BEGIN PRIVATE KEY-----\nMAMC\nAQU=\n-----END PRIVATE KEY-----\n",
            "\u{feff}-----BEGIN PRIVATE KEY-----\r\nMAMCAQU=\r\n-----END PRIVATE KEY-----",
            "Bag Attributes\n-----BEGIN PRIVATE KEY-----\\nMAMCAQU=\\n-----END PRIVATE KEY-----",
        ] {
            let base64 = encoded(file);
            let lines = format!("\"{}\n{}\\n\"\n", &base64[..32], &base64[32..]);
            for text in [base64.as_str(), &lines] {
                assert_eq!(decode(text).as_deref(), Ok(&vec![0x30, 3, 2, 1, 5]), "{file}");
            }
            // Twice is no form of a key file.
            assert_eq!(decode(&encoded(&base64)).as_deref(), Ok(&base64.into_bytes()));
        }
        for (file, reason) in [
            ("-----BEGIN EC PRIVATE KEY-----\nMAMC\n-----END EC PRIVATE KEY-----", Reason::KEY_IS_EC),
            ("-----BEGIN PRIVATE KEY-----\nMAMC", Reason::KEY_TRUNCATED),
            ("密钥\n-----BEGIN PRIVATE KEY-----\nMAMC\n-----END PRIVATE KEY-----", Reason::KEY_NOT_ASCII),
        ] {
            assert_eq!(decode(&encoded(file)), Err(reason), "{file}");
        }
    }

    #[test]
    fn what_is_not_one_block_of_base64_is_an_error_with_its_reason() {
        for (text, reason) in [
            ("", Reason::KEY_EMPTY),
            (" \n", Reason::KEY_EMPTY),
            ("-----BEGIN PRIVATE KEY-----\nMAMC", Reason::KEY_TRUNCATED),
            ("-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----", Reason::KEY_TRUNCATED),
            ("MAMCA", Reason::KEY_TRUNCATED),
            ("MAMC!QU=", Reason::KEY_NOT_BASE64),
            ("MAMCAQV=", Reason::KEY_NOT_BASE64),
            ("/path/to/apiclient_key.pem", Reason::KEY_NOT_BASE64),
            ("密钥", Reason::KEY_NOT_ASCII),
            ("M\0A\0M\0C\0", Reason::KEY_NOT_ASCII),
            ("-----BEGIN ENCRYPTED PRIVATE KEY-----\nMAMCAQU=\n-----END ENCRYPTED PRIVATE KEY-----", Reason::KEY_IS_ENCRYPTED),
            (
                "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nMAMC\n-----END RSA PRIVATE KEY-----",
                Reason::KEY_IS_ENCRYPTED,
            ),
            ("-----BEGIN EC PRIVATE KEY-----\nMAMC\n-----END EC PRIVATE KEY-----", Reason::KEY_IS_EC),
            ("-----BEGIN OPENSSH PRIVATE KEY-----\nMAMC\n-----END OPENSSH PRIVATE KEY-----", Reason::KEY_IS_OPENSSH),
            ("-----BEGIN A-----\nMAMC\n-----END A-----\n-----BEGIN A-----\nMAMC\n-----END A-----", Reason::KEY_SEVERAL),
        ] {
            assert_eq!(decode(text), Err(reason), "{text}");
        }
    }
}
