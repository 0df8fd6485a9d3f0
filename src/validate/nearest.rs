//! Which field a mistyped name most likely means: one that is at most one typing error away.

use crate::schema::Field;

/// The declared field that a mistyped name most likely means: equal but for letter case, `_` and `-`, or one typing error away.
pub(super) fn nearest(name: &str, mut fields: impl Iterator<Item = Field>) -> Option<&'static str> {
    // Longer than any field: not a typing error, and not worth the time.
    if name.len() > 64 {
        return None;
    }
    let plain = |text: &str| text.replace(['_', '-'], "").to_ascii_lowercase();
    let wanted = plain(name);
    let is_meant = |field: &Field| {
        let field = plain(field.name);
        field == wanted || (field.len() > 3 && one_edit_apart(field.as_bytes(), wanted.as_bytes()))
    };
    fields.find(is_meant).map(|field| field.name)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::declare::object;
    use crate::wire::Text;

    object! {
        /// For these tests.
        Names<'a> {
            /// Of three letters.
            mno: optional Text<'a>;
            /// Of four.
            abcd: optional Text<'a>;
            /// Of more.
            coupon_code: optional Text<'a>;
            /// With digits.
            out2: optional Text<'a>;
        }
    }

    #[test]
    fn the_nearest_field_is_one_typing_error_or_another_spelling_away() {
        for (name, field) in [
            // Other letter cases and separators.
            ("couponCode", Some("coupon_code")),
            ("COUPON-CODE", Some("coupon_code")),
            ("couponcode", Some("coupon_code")),
            ("MNO", Some("mno")),
            ("m_n_o", Some("mno")),
            // One letter left out, added, exchanged, or two in the other order.
            ("oupon_code", Some("coupon_code")),
            ("coupon_cod", Some("coupon_code")),
            ("couponn_code", Some("coupon_code")),
            ("coupon_codes", Some("coupon_code")),
            ("xcoupon_code", Some("coupon_code")),
            ("coupon_cade", Some("coupon_code")),
            ("xoupon_code", Some("coupon_code")),
            ("coupon_codx", Some("coupon_code")),
            ("ocupon_code", Some("coupon_code")),
            ("coupno_code", Some("coupon_code")),
            ("coupon_coed", Some("coupon_code")),
            ("abc", Some("abcd")),
            ("abdc", Some("abcd")),
            ("abcx", Some("abcd")),
            ("out", Some("out2")),
            // More than one of these.
            ("oupon_cod", None),
            ("couponn_codee", None),
            ("cuopon_coed", None),
            ("xxupon_code", None),
            ("coupoonn_code", None),
            ("badc", None),
            ("acbx", None),
            ("xbac", None),
            ("coupon", None),
            ("code", None),
            ("", None),
            // A field of three letters is near to many names.
            ("mn", None),
            ("mnop", None),
            ("mon", None),
            ("mnx", None),
        ] {
            assert_eq!(nearest(name, Names::SCHEMA.fields()), field, "{name}");
        }
    }

    #[test]
    fn a_name_of_more_than_64_bytes_is_no_typing_error() {
        let long = |length: usize| format!("{}mno", "_".repeat(length - 3));
        assert_eq!(
            [63, 64, 65, 66].map(|length| nearest(&long(length), Names::SCHEMA.fields())),
            [Some("mno"), Some("mno"), None, None]
        );
    }
}
