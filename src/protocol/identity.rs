//! What identifies a merchant: merchant number, serial number of a certificate, APIv3 key. A serial number may be spelled as OpenSSL, browsers
//! and logs do. An error says what is wrong, and repeats at most one character of what was given.

use crate::crypto::aead::ApiV3Key;
use crate::error::{Code, Error, Reason};
use crate::protocol::names::PUBLIC_KEY_ID;
use crate::schema::Side;

/// A serial number has at most 20 bytes (RFC 5280, 4.1.2.2).
pub(super) const MAX_SERIAL: usize = 40;
/// The longest merchant number or brand's id. Today's have 10 digits at most.
const MAX_ID: usize = 32;

/// Checks a merchant number (商户号), or a brand's id (品牌ID).
///
/// # Errors
/// `CONFIG_INVALID`.
pub fn check_id(side: Side, id: &str) -> Result<(), Error> {
    let wrong = stray(id, |character| character.is_ascii_digit()).or_else(|| length(id, MAX_ID));
    let reason = if side == Side::Brand { Reason::BRAND_ID_SHAPE } else { Reason::MCHID_SHAPE };
    wrong.map_or(Ok(()), |sentence| Err(invalid(reason, sentence)))
}

/// The names of the settings of a side: its id, and its key for what WeChat Pay encrypts.
#[must_use]
pub const fn settings(side: Side) -> (&'static str, &'static str) {
    match side {
        Side::Merchant => ("mchid", "apiV3Key"),
        Side::Brand => ("brandId", "brandApiKey"),
    }
}

/// The serial number of a certificate (证书序列号) as WeChat Pay writes it: hexadecimal, in upper case. It may be given in lower case, with a
/// colon after every two digits, and with white space around it.
///
/// # Errors
/// `CONFIG_INVALID`.
pub fn serial_number(given: &str) -> Result<String, Error> {
    let text = given.trim();
    if text.starts_with(PUBLIC_KEY_ID) {
        return Err(Error::new(Code::CONFIG_INVALID).because(Reason::SERIAL_IS_PUBLIC_KEY_ID));
    }
    let is_in_pairs = text.len() % 3 == 2 && text.bytes().skip(2).step_by(3).all(|byte| byte == b':');
    let digits: String = text.chars().filter(|character| !is_in_pairs || *character != ':').collect();
    if digits.len() > MAX_SERIAL && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(invalid(Reason::SERIAL_DECIMAL, format!("It has {} digits.", digits.len())));
    }
    let label = text.get(..7).filter(|label| label.eq_ignore_ascii_case("serial="));
    let wrong = label
        .map(|_| "It begins with serial=, which openssl prints before the number: leave that out.".to_owned())
        .or_else(|| stray(text, |character| character.is_ascii_hexdigit() || (is_in_pairs && character == ':')))
        .or_else(|| length(&digits, MAX_SERIAL));
    wrong.map_or_else(|| Ok(digits.to_ascii_uppercase()), |sentence| Err(invalid(Reason::SERIAL_SHAPE, sentence)))
}

/// The APIv3 key (APIv3密钥). WeChat Pay takes 32 letters and digits only; here other characters are an error where they show that something
/// else than the key was copied.
///
/// # Errors
/// `CONFIG_INVALID` for another length, and for white space or a quotation mark at an end.
pub fn api_v3_key(key: &[u8]) -> Result<ApiV3Key, Error> {
    let is_around = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'"' | b'\'');
    let at_an_end = [key.first(), key.last()].into_iter().flatten().any(is_around);
    // By its kind and place: the character itself is a part of the key.
    let odd = str::from_utf8(key).unwrap_or_default().chars().enumerate().find_map(|(index, character)| {
        let is_odd = !character.is_ascii_graphic() || matches!(character, '"' | '\'');
        is_odd.then(|| format!("Character {} is {}.", index.saturating_add(1), kind(character)))
    });
    match ApiV3Key::new(key) {
        Ok(_) if at_an_end => Err(Error::new(Code::CONFIG_INVALID).because(Reason::API_V3_KEY_ENDS).with_more(odd)),
        Ok(key) => Ok(key),
        Err(error) => {
            let length = format!("This one has {}.", key.len());
            Err(error.with_more(Some(odd.map_or_else(|| length.clone(), |odd| format!("{length} {odd}")))))
        }
    }
}

fn invalid(reason: Reason, sentence: String) -> Error {
    Error::new(Code::CONFIG_INVALID).because(reason).with_more(Some(sentence))
}

fn length(digits: &str, most: usize) -> Option<String> {
    match digits.len() {
        0 => Some("It is empty.".to_owned()),
        length if length > most => Some(format!("It has {length} digits.")),
        _ => None,
    }
}

/// A sentence about the first character that does not belong there.
fn stray(text: &str, belongs: impl Fn(char) -> bool) -> Option<String> {
    let count = text.chars().count();
    let (index, character) = text.chars().enumerate().find(|(_, character)| !belongs(*character))?;
    let shown = match character {
        '"' | '\'' | ' ' => kind(character).to_owned(),
        '!'..='~' => format!("\"{character}\""),
        _ => format!("{} (U+{:04X})", kind(character), u32::from(character)),
    };
    Some(format!("Character {} of {count} is {shown}.", index.saturating_add(1)))
}

/// What kind of character it is, without saying which.
const fn kind(character: char) -> &'static str {
    match character {
        '\n' => "a line feed",
        '\r' => "a carriage return",
        '\t' => "a tab",
        ' ' => "a space",
        '"' | '\'' => "a quotation mark",
        '\0'..='\x1f' | '\x7f' => "a control character",
        '\u{ff01}'..='\u{ff5e}' => "a full-width character",
        _ => "a character that is not ASCII",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SERIAL: &str = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1";
    const DECIMAL: &str = "464368923447820574628493740273949573630293845729";

    /// Reason and sentence.
    fn error_of<T>(result: Result<T, Error>) -> (Reason, String) {
        let error = result.err().unwrap();
        assert_eq!(error.code, Code::CONFIG_INVALID);
        (error.reason.unwrap(), error.more.unwrap_or_default())
    }

    #[test]
    fn any_spelling_of_a_serial_number_becomes_that_of_wechat_pay() {
        let pairs = SERIAL.as_bytes().chunks(2).map(|pair| str::from_utf8(pair).unwrap()).collect::<Vec<_>>().join(":");
        for given in
            [SERIAL, &SERIAL.to_lowercase(), &format!(" \u{3000}{SERIAL}\r\n"), &pairs, &format!("\t{}\n", pairs.to_lowercase())]
        {
            assert_eq!(serial_number(given).as_deref(), Ok(SERIAL), "{given}");
        }
        assert_eq!((serial_number("0a"), serial_number(&"7".repeat(40))), (Ok("0A".into()), Ok("7".repeat(40))));
    }

    #[test]
    fn an_invalid_serial_number_is_an_error_with_the_character_and_its_place() {
        let label = "It begins with serial=, which openssl prints before the number: leave that out.";
        for (given, sentence) in [
            ("", "It is empty."),
            (" \n", "It is empty."),
            (&"F".repeat(41), "It has 41 digits."),
            (&format!("serial={SERIAL}"), label),
            (&format!("Serial={SERIAL}\n"), label),
            (&format!("\"{SERIAL}\""), "Character 1 of 42 is a quotation mark."),
            (&format!("{SERIAL}'"), "Character 41 of 41 is a quotation mark."),
            ("1D\nDE", "Character 3 of 5 is a line feed (U+000A)."),
            ("1D\rDE", "Character 3 of 5 is a carriage return (U+000D)."),
            ("1D\tDE", "Character 3 of 5 is a tab (U+0009)."),
            ("1D DE", "Character 3 of 5 is a space."),
            ("1D\0DE", "Character 3 of 5 is a control character (U+0000)."),
            (" 1DDEＡ0", "Character 5 of 6 is a full-width character (U+FF21)."),
            ("\u{feff}1DDE", "Character 1 of 5 is a character that is not ASCII (U+FEFF)."),
            ("0x1D", "Character 2 of 4 is \"x\"."),
            ("1D-DE", "Character 3 of 5 is \"-\"."),
            ("1D:DE:", "Character 3 of 6 is \":\"."),
            ("1:DDE", "Character 2 of 5 is \":\"."),
            ("1D:G0", "Character 4 of 5 is \"G\"."),
        ] {
            assert_eq!(error_of(serial_number(given)), (Reason::SERIAL_SHAPE, sentence.to_owned()), "{given}");
        }
        for given in [DECIMAL, &DECIMAL[..41], &format!(" {DECIMAL}\n")] {
            let sentence = format!("It has {} digits.", given.trim().len());
            assert_eq!(error_of(serial_number(given)), (Reason::SERIAL_DECIMAL, sentence));
        }
        assert_eq!(error_of(serial_number("PUB_KEY_ID_1")), (Reason::SERIAL_IS_PUBLIC_KEY_ID, String::new()));
    }

    #[test]
    fn a_merchant_number_is_1_to_32_digits() {
        assert_eq!((check_id(Side::Merchant, "1900000001"), check_id(Side::Merchant, &"1".repeat(32))), (Ok(()), Ok(())));
        for (given, sentence) in [
            ("", "It is empty."),
            (&"1".repeat(33), "It has 33 digits."),
            ("1900000001\n", "Character 11 of 11 is a line feed (U+000A)."),
            (" 1900000001", "Character 1 of 11 is a space."),
            ("19000a0001", "Character 6 of 10 is \"a\"."),
            ("1９", "Character 2 of 2 is a full-width character (U+FF19)."),
        ] {
            assert_eq!(error_of(check_id(Side::Merchant, given)), (Reason::MCHID_SHAPE, sentence.to_owned()), "{given}");
        }
    }

    #[test]
    fn an_error_about_an_apiv3_key_has_its_length_and_a_kind_of_character() {
        let digits = |count| "7".repeat(count);
        assert!(api_v3_key(digits(32).as_bytes()).is_ok() && api_v3_key(b"SECRET-key of \"32\" \xe5\xaf\x86 bytes-!!!").is_ok());
        for (given, reason, sentence) in [
            (String::new(), Reason::API_V3_KEY_LENGTH, "This one has 0."),
            (digits(31), Reason::API_V3_KEY_LENGTH, "This one has 31."),
            (digits(33), Reason::API_V3_KEY_LENGTH, "This one has 33."),
            (digits(32) + "\n", Reason::API_V3_KEY_LENGTH, "This one has 33. Character 33 is a line feed."),
            (digits(31) + "７", Reason::API_V3_KEY_LENGTH, "This one has 34. Character 32 is a full-width character."),
            (format!("'{}'", digits(32)), Reason::API_V3_KEY_LENGTH, "This one has 34. Character 1 is a quotation mark."),
            (digits(31) + "\n", Reason::API_V3_KEY_ENDS, "Character 32 is a line feed."),
            (format!(" {}", digits(31)), Reason::API_V3_KEY_ENDS, "Character 1 is a space."),
            (format!("\"{}\"", digits(30)), Reason::API_V3_KEY_ENDS, "Character 1 is a quotation mark."),
        ] {
            assert_eq!(error_of(api_v3_key(given.as_bytes())), (reason, sentence.to_owned()), "{given}");
        }
    }
}
