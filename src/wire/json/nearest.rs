//! Which field a mistyped name most likely means. Refuses to guess beyond one typing error.

use crate::wire::schema::Field;

/// The declared field that a mistyped name most likely means: equal but for letter case, `_` and `-`, or one typing error away.
pub(super) fn nearest(name: &str, fields: &'static [Field]) -> Option<&'static str> {
    // Longer than any field: not a typing error, and not worth the time.
    if name.len() > 64 {
        return None;
    }
    let plain = |text: &str| text.replace(['_', '-'], "").to_ascii_lowercase();
    let wanted = plain(name);
    fields.iter().map(|field| field.name).find(|field| {
        let field = plain(field);
        field == wanted || (field.len() > 3 && one_edit_apart(field.as_bytes(), wanted.as_bytes()))
    })
}

fn one_edit_apart(one: &[u8], other: &[u8]) -> bool {
    let same_start = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (one, other) = (one.get(same_start..).unwrap_or(&[]), other.get(same_start..).unwrap_or(&[]));
    let without_first = |bytes: &'_ [u8]| bytes.get(1..).unwrap_or(&[]).to_vec();
    without_first(one) == other
        || without_first(other) == one
        || without_first(one) == without_first(other)
        || matches!((one, other), ([a, b, rest @ ..], [c, d, more @ ..]) if a == d && b == c && rest == more)
}
