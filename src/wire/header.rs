//! HTTP headers as pairs. A header that is there twice or has anything but visible ASCII is an error; names are compared in any letter case.

/// The headers of a response, in the order received.
#[derive(Debug, Default)]
pub struct Headers(Vec<(String, String)>);

/// Why a header has no usable value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderProblem {
    /// It is not there, or empty.
    Missing,
    /// It is there more than once, or holds characters that no such header has.
    Invalid,
}

impl Headers {
    /// Headers from pairs of name and value.
    #[must_use]
    pub fn new(pairs: Vec<(String, String)>) -> Self {
        Self(pairs)
    }

    /// Whether a header of this name is there at all.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.values(name).next().is_some()
    }

    /// The one value of a header.
    ///
    /// # Errors
    /// When it is missing, empty, doubled (also as hosts join doubled headers: `a, b`), or not visible ASCII.
    pub fn one(&self, name: &str) -> Result<&str, HeaderProblem> {
        let mut values = self.values(name);
        let value = values.next().ok_or(HeaderProblem::Missing)?;
        if values.next().is_some() {
            return Err(HeaderProblem::Invalid);
        }
        if value.is_empty() {
            return Err(HeaderProblem::Missing);
        }
        let visible = value.bytes().all(|byte| byte.is_ascii_graphic() && byte != b',' && byte != b'"');
        visible.then_some(value).ok_or(HeaderProblem::Invalid)
    }

    fn values(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(given, _)| given.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&str, &str)]) -> Headers {
        Headers::new(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn a_header_is_found_in_any_letter_case() {
        assert_eq!(headers(&[("WECHATPAY-serial", "A1")]).one("Wechatpay-Serial"), Ok("A1"));
    }

    #[test]
    fn a_missing_empty_doubled_joined_or_unprintable_header_has_no_value() {
        use HeaderProblem::{Invalid, Missing};
        for (pairs, problem) in [
            (&[][..], Missing),
            (&[("X", "")], Missing),
            (&[("X", "a"), ("x", "a")], Invalid),
            (&[("X", "a, a")], Invalid),
            (&[("X", "a\nb")], Invalid),
            (&[("X", " a")], Invalid),
            (&[("X", "é")], Invalid),
            (&[("X", "a\"b")], Invalid),
        ] {
            assert_eq!(headers(pairs).one("X"), Err(problem), "{pairs:?}");
        }
    }
}
