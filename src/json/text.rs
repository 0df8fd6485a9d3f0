//! Whole texts: of a body's bytes, read with a visitor, written.

use serde::Serialize;
use serde::de::DeserializeSeed;

use crate::error::Reason;

/// The longest text read.
pub const MAX_BYTES: usize = 1 << 20;

/// The text of a JSON body.
///
/// # Errors
/// When it is longer than [`MAX_BYTES`] or not UTF-8.
pub fn text_of(bytes: &[u8]) -> Result<&str, Reason> {
    if bytes.len() > MAX_BYTES {
        return Err(Reason::JSON_TOO_LONG);
    }
    std::str::from_utf8(bytes).map_err(|_| Reason::JSON_NOT_UTF8)
}

/// Reads a whole text with a visitor. None when it is no JSON text, or the visitor does not go on.
pub fn read<'a, S: DeserializeSeed<'a>>(text: &'a str, seed: S) -> Option<S::Value> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = seed.deserialize(&mut deserializer).ok()?;
    deserializer.end().ok().map(|()| value)
}

/// Writes texts, numbers, lists and objects with texts for names, which does not fail.
#[must_use]
pub fn write(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_of_one_mebibyte_is_the_longest_and_has_to_be_utf_8() {
        let of = |length: usize| text_of(&vec![b'a'; length]).map(str::len);
        assert_eq!([1_048_576, 1_048_577].map(of), [Ok(1_048_576), Err(Reason::JSON_TOO_LONG)]);
        assert_eq!((text_of(b"\xff"), text_of("券".as_bytes())), (Err(Reason::JSON_NOT_UTF8), Ok("券")));
    }
}
