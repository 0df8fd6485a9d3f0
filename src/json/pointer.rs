//! Places in a JSON text, as JSON pointers (RFC 6901).

use std::borrow::Cow;

/// One step of a JSON pointer.
pub enum Step<'a> {
    /// The name of a member, as it came.
    Name(Cow<'a, str>),
    /// One that is declared, and has no character that would have to be escaped.
    Declared(&'static str),
    /// The index of an item.
    Index(usize),
}

/// The longest name shown. No documented one is half as long; a longer one is cut, so that findings about it stay small.
const MAX_NAME: usize = 128;

/// The JSON pointer of these steps.
#[must_use]
pub fn pointer(steps: &[Step<'_>]) -> String {
    let mut pointer = String::new();
    for step in steps {
        pointer.push('/');
        match step {
            Step::Name(name) => {
                let shown: String = name.chars().take(MAX_NAME).collect();
                pointer.push_str(&shown.replace('~', "~0").replace('/', "~1"));
            }
            Step::Declared(name) => pointer.push_str(name),
            Step::Index(index) => pointer.push_str(&index.to_string()),
        }
    }
    pointer
}
