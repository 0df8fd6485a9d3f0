//! JSON texts, token by token (RFC 8259), and nothing more: every departure from the grammar refuses, a lone surrogate too, since no
//! text could hold it. Numbers stay texts, so that none is rounded. Nesting is for the reader to limit.
//!
//! Why not serde_json, which the tests compare with: it brings a tenth of the wasm in tables for floats and in words for errors that
//! nobody is shown.

use crate::wire::Text;

/// The text is no JSON.
#[derive(Debug)]
pub(super) struct Malformed;

/// What a value begins with; a plain value is the whole of it.
#[derive(Debug, PartialEq)]
pub(super) enum Token<'a> {
    Object,
    Array,
    Text(Text<'a>),
    Number(&'a str),
    Bool(bool),
    Null,
}

/// A text and how much of it has been read.
#[derive(Clone)]
pub(super) struct Tokens<'a> {
    rest: &'a str,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { rest: text }
    }

    /// The next value, or its beginning.
    pub(super) fn value(&mut self) -> Result<Token<'a>, Malformed> {
        self.space();
        let token = match self.rest.as_bytes().first().ok_or(Malformed)? {
            b'{' => self.taken(1, Token::Object),
            b'[' => self.taken(1, Token::Array),
            b'"' => return self.text().map(Token::Text),
            b't' => self.word("true", Token::Bool(true))?,
            b'f' => self.word("false", Token::Bool(false))?,
            b'n' => self.word("null", Token::Null)?,
            _ => return self.number().map(Token::Number),
        };
        Ok(token)
    }

    /// The name of the next member of an object, up to its value; `None` at the end of the object.
    pub(super) fn member(&mut self, first: bool) -> Result<Option<Text<'a>>, Malformed> {
        if !self.next(first, b'}')? {
            return Ok(None);
        }
        self.space();
        let name = self.text()?;
        self.space();
        self.expect(b':')?;
        Ok(Some(name))
    }

    /// Whether an array has another item.
    pub(super) fn item(&mut self, first: bool) -> Result<bool, Malformed> {
        self.next(first, b']')
    }

    /// That there is nothing more.
    pub(super) fn end(mut self) -> Result<(), Malformed> {
        self.space();
        if self.rest.is_empty() { Ok(()) } else { Err(Malformed) }
    }

    /// What was read of the text since `before`.
    pub(super) fn since(&self, before: &Self) -> &'a str {
        let length = before.rest.len().saturating_sub(self.rest.len());
        before.rest.get(..length).unwrap_or_default().trim_matches(SPACE)
    }

    fn next(&mut self, first: bool, end: u8) -> Result<bool, Malformed> {
        self.space();
        if self.rest.as_bytes().first() == Some(&end) {
            return Ok(self.taken(1, false));
        }
        if !first {
            self.expect(b',')?;
        }
        Ok(true)
    }

    fn space(&mut self) {
        self.rest = self.rest.trim_start_matches(SPACE);
    }

    fn expect(&mut self, byte: u8) -> Result<(), Malformed> {
        if self.rest.as_bytes().first() != Some(&byte) {
            return Err(Malformed);
        }
        self.rest = self.rest.get(1..).unwrap_or_default();
        Ok(())
    }

    fn word(&mut self, word: &str, token: Token<'a>) -> Result<Token<'a>, Malformed> {
        self.rest = self.rest.strip_prefix(word).ok_or(Malformed)?;
        Ok(token)
    }

    /// Steps over so many bytes, which have been seen to be whole characters.
    fn taken<T>(&mut self, length: usize, token: T) -> T {
        self.rest = self.rest.get(length..).unwrap_or_default();
        token
    }

    fn split(&mut self, length: usize) -> Result<&'a str, Malformed> {
        let (before, rest) = self.rest.split_at_checked(length).ok_or(Malformed)?;
        self.rest = rest;
        Ok(before)
    }

    /// `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`
    fn number(&mut self) -> Result<&'a str, Malformed> {
        let bytes = self.rest.as_bytes();
        let at = |index: usize| bytes.get(index).copied();
        let digits = |from: usize| {
            let count = bytes.iter().skip(from).take_while(|byte| byte.is_ascii_digit()).count();
            if count == 0 { Err(Malformed) } else { Ok(from.saturating_add(count)) }
        };
        let start = usize::from(at(0) == Some(b'-'));
        let mut length = if at(start) == Some(b'0') { start.saturating_add(1) } else { digits(start)? };
        if at(length) == Some(b'.') {
            length = digits(length.saturating_add(1))?;
        }
        if matches!(at(length), Some(b'e' | b'E')) {
            let exponent = length.saturating_add(1);
            length = digits(exponent.saturating_add(usize::from(matches!(at(exponent), Some(b'+' | b'-')))))?;
        }
        self.split(length)
    }

    /// A string; borrowed when it has no escapes.
    fn text(&mut self) -> Result<Text<'a>, Malformed> {
        self.expect(b'"')?;
        let plain = self.plain()?;
        if self.rest.starts_with('"') {
            return Ok(self.taken(1, Text::Borrowed(plain)));
        }
        let mut text = plain.to_owned();
        while !self.rest.starts_with('"') {
            self.expect(b'\\')?;
            text.push(self.escape()?);
            text.push_str(self.plain()?);
        }
        Ok(self.taken(1, Text::Owned(text)))
    }

    /// Up to the next quote or backslash.
    fn plain(&mut self) -> Result<&'a str, Malformed> {
        let special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..0x20);
        let length = self.rest.bytes().position(|byte| special(&byte)).ok_or(Malformed)?;
        self.split(length)
    }

    /// The character that stands after a backslash.
    fn escape(&mut self) -> Result<char, Malformed> {
        let letter = self.split(1)?;
        let character = match letter {
            "\"" => '"',
            "\\" => '\\',
            "/" => '/',
            "b" => '\u{8}',
            "f" => '\u{c}',
            "n" => '\n',
            "r" => '\r',
            "t" => '\t',
            "u" => {
                let first = self.unit()?;
                let mut units = [first, 0];
                if (0xd800..0xdc00).contains(&first) {
                    self.rest = self.rest.strip_prefix("\\u").ok_or(Malformed)?;
                    units = [first, self.unit()?];
                }
                char::decode_utf16(units).next().and_then(Result::ok).ok_or(Malformed)?
            }
            _ => return Err(Malformed),
        };
        Ok(character)
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Result<u16, Malformed> {
        let digits = self.split(4)?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(Malformed);
        }
        u16::from_str_radix(digits, 16).map_err(|_| Malformed)
    }
}

const SPACE: [char; 4] = [' ', '\t', '\n', '\r'];

#[cfg(test)]
mod tests {
    use super::*;

    fn text(quoted: &str) -> Option<String> {
        let Ok(Token::Text(text)) = Tokens::new(quoted).value() else { return None };
        Some(text.into_owned())
    }

    /// RFC 8259, section 7: the eight short escapes, and four hexadecimal digits.
    #[test]
    fn each_escape_is_its_character_and_no_other_is_one() {
        let mut read = 0;
        for letter in (0..=0x7f_u8).map(char::from) {
            let character = match letter {
                '"' | '\\' | '/' => Some(letter),
                'b' => Some('\u{8}'),
                'f' => Some('\u{c}'),
                'n' => Some('\n'),
                'r' => Some('\r'),
                't' => Some('\t'),
                _ => None,
            };
            assert_eq!(text(&format!("\"a\\{letter}b\"")), character.map(|character| format!("a{character}b")), "{letter:?}");
            read += usize::from(character.is_some());
        }
        assert_eq!(read, 8);
        assert_eq!(text(r#""\u5238\ud83c\udFAB\u0000""#).as_deref(), Some("券🎫\0"));
        for lone in [r#""\ud83c""#, r#""\udfab""#, r#""\ud83c\ud83c""#, r#""\u523""#, r#""\u523g""#, r#""\u+523""#] {
            assert_eq!(text(lone), None, "{lone}");
        }
    }
}
