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
    text: &'a str,
    /// In bytes; never inside a character.
    at: usize,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// The next value, or its beginning.
    pub(super) fn value(&mut self) -> Result<Token<'a>, Malformed> {
        let token = match self.space().ok_or(Malformed)? {
            b'{' => self.taken(Token::Object),
            b'[' => self.taken(Token::Array),
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
        if self.space().is_none() { Ok(()) } else { Err(Malformed) }
    }

    /// What was read of the text since `before`.
    pub(super) fn since(&self, before: &Self) -> &'a str {
        self.text.get(before.at..self.at).unwrap_or_default().trim_matches(SPACE)
    }

    #[inline(always)]
    fn next(&mut self, first: bool, end: u8) -> Result<bool, Malformed> {
        if self.space() == Some(end) {
            return Ok(self.taken(false));
        }
        if !first {
            self.expect(b',')?;
        }
        Ok(true)
    }

    /// Steps over white space, and gives the byte after it.
    #[inline(always)]
    fn space(&mut self) -> Option<u8> {
        let rest = self.text.as_bytes().get(self.at..)?;
        let length = rest.iter().position(|byte| !matches!(byte, b' ' | b'\t' | b'\n' | b'\r')).unwrap_or(rest.len());
        self.step(length);
        rest.get(length).copied()
    }

    #[inline(always)]
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Steps over so many bytes, which have been seen to be there and whole characters.
    #[inline(always)]
    fn step(&mut self, length: usize) {
        self.at = self.at.wrapping_add(length);
    }

    #[inline(always)]
    fn expect(&mut self, byte: u8) -> Result<(), Malformed> {
        if self.byte() != Some(byte) {
            return Err(Malformed);
        }
        self.step(1);
        Ok(())
    }

    /// Steps over the byte that is this token.
    #[inline(always)]
    fn taken<T>(&mut self, token: T) -> T {
        self.step(1);
        token
    }

    fn word(&mut self, word: &str, token: Token<'a>) -> Result<Token<'a>, Malformed> {
        if self.split(word.len())? == word { Ok(token) } else { Err(Malformed) }
    }

    fn split(&mut self, length: usize) -> Result<&'a str, Malformed> {
        let end = self.at.wrapping_add(length);
        let taken = self.text.get(self.at..end).ok_or(Malformed)?;
        self.at = end;
        Ok(taken)
    }

    /// `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`
    fn number(&mut self) -> Result<&'a str, Malformed> {
        let start = self.at;
        if self.byte() == Some(b'-') {
            self.step(1);
        }
        if self.byte() == Some(b'0') {
            self.step(1);
        } else {
            self.digits()?;
        }
        if self.byte() == Some(b'.') {
            self.step(1);
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.byte() {
            self.step(1);
            if let Some(b'+' | b'-') = self.byte() {
                self.step(1);
            }
            self.digits()?;
        }
        self.text.get(start..self.at).ok_or(Malformed)
    }

    /// One digit or more.
    fn digits(&mut self) -> Result<(), Malformed> {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let length = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        self.step(length);
        if length == 0 { Err(Malformed) } else { Ok(()) }
    }

    /// A string; borrowed when it has no escapes.
    fn text(&mut self) -> Result<Text<'a>, Malformed> {
        self.expect(b'"')?;
        let plain = self.plain()?;
        if self.byte() == Some(b'"') { Ok(self.taken(Text::Borrowed(plain))) } else { self.escaped(plain.to_owned()) }
    }

    /// The rest of a string that has escapes.
    fn escaped(&mut self, mut text: String) -> Result<Text<'a>, Malformed> {
        while self.byte() != Some(b'"') {
            self.expect(b'\\')?;
            text.push(self.escape()?);
            text.push_str(self.plain()?);
        }
        Ok(self.taken(Text::Owned(text)))
    }

    /// Up to the next quote, backslash or control character.
    #[inline(always)]
    fn plain(&mut self) -> Result<&'a str, Malformed> {
        let start = self.at;
        self.step(self.text.as_bytes().get(start..).and_then(plain_length).ok_or(Malformed)?);
        self.text.get(start..self.at).ok_or(Malformed)
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
                    self.expect(b'\\')?;
                    self.expect(b'u')?;
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

/// How many bytes come before the first quote, backslash or control character. Most of a text is stepped over here.
pub(super) fn plain_length(bytes: &[u8]) -> Option<usize> {
    first(bytes, specials)
}

/// The place of the first byte that is among some, eight bytes at a time. `among`: see [`specials`].
#[inline(always)]
pub(super) fn first(bytes: &[u8], among: impl Fn(u64) -> u64) -> Option<usize> {
    let (words, rest) = bytes.as_chunks::<8>();
    let mut before = 0_usize;
    let mut found = 0;
    for word in words {
        found = among(u64::from_le_bytes(*word));
        if found != 0 {
            break;
        }
        before = before.wrapping_add(8);
    }
    if found == 0 {
        found = among(rest.iter().rfold(0, |word, byte| word << 8 | u64::from(*byte)));
    }
    let place = usize::try_from(found.trailing_zeros() >> 3).ok()?.wrapping_add(before);
    (place < bytes.len()).then_some(place)
}

/// Which of eight bytes are a quote, a backslash or a control character: the lowest bit set is the highest bit of the first of them. Bits
/// above that one may be wrong: a subtraction borrows from the next byte.
fn specials(word: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    // Whose highest bit is set where the byte is less than `least`, and was less than 0x80.
    let below = |word: u64, least: u64| word.wrapping_sub(ONES.wrapping_mul(least)) & !word;
    let equal = |byte: u8| below(word ^ ONES.wrapping_mul(byte.into()), 1);
    (below(word, 0x20) | equal(b'"') | equal(b'\\')) & ONES.wrapping_mul(0x80)
}

const SPACE: [char; 4] = [' ', '\t', '\n', '\r'];

#[cfg(test)]
mod tests {
    use super::*;

    fn text(quoted: &str) -> Option<String> {
        let Ok(Token::Text(text)) = Tokens::new(quoted).value() else { return None };
        Some(text.into_owned())
    }

    #[test]
    fn a_string_goes_on_until_the_first_quote_backslash_or_control_character_wherever_it_is() {
        let mut found = 0;
        for length in 0..20 {
            for place in 0..length {
                for byte in 0..=0xff_u8 {
                    // What follows must not matter, least of all what is near to these characters.
                    for filler in [b'a', b' ', b'!', b'#', b'[', b']', 0x7f, 0x80, 0xa2, 0xdc, 0xff] {
                        let mut bytes = vec![filler; length];
                        bytes[place] = byte;
                        let special = matches!(byte, b'"' | b'\\' | 0..=0x1f);
                        assert_eq!(plain_length(&bytes), special.then_some(place), "{bytes:?}");
                        bytes[place..].fill(byte);
                        assert_eq!(plain_length(&bytes), special.then_some(place), "{bytes:?}");
                        found += usize::from(special);
                    }
                }
            }
        }
        assert_eq!(found, 34 * 11 * 190);
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
