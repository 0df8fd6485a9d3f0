//! The Authorization value of a request. There is none with a part that could end its quoted string.

use super::names::{BRAND_SCHEME, SCHEME};
use crate::schema::Side;

/// The signature scheme of a side.
#[must_use]
pub const fn scheme(side: Side) -> &'static str {
    match side {
        Side::Merchant => SCHEME,
        Side::Brand => BRAND_SCHEME,
    }
}

/// The value of the header, or `None` when a part has a character that none of them needs. `id`: merchant number, or a brand's id.
#[must_use]
pub fn value(side: Side, id: &str, serial_no: &str, nonce: &str, timestamp: &str, signature: &str) -> Option<String> {
    let is_plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=' | b'_'));
    let (scheme, name) = (scheme(side), if side == Side::Brand { "brand_id" } else { "mchid" });
    [id, serial_no, nonce, timestamp, signature].into_iter().all(is_plain).then(|| {
        format!(
            "{scheme} {name}=\"{id}\",nonce_str=\"{nonce}\",signature=\"{signature}\",timestamp=\"{timestamp}\",serial_no=\"{serial_no}\""
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_value_has_the_five_parts_in_quotes() {
        assert_eq!(
            value(Side::Merchant, "1900000001", "1DDE", "593BEC", "1554208460", "uOVR+/==").as_deref(),
            Some(
                "WECHATPAY2-SHA256-RSA2048 mchid=\"1900000001\",nonce_str=\"593BEC\",signature=\"uOVR+/==\",timestamp=\"1554208460\",serial_no=\"1DDE\""
            )
        );
        assert_eq!(
            value(Side::Brand, "120344", "1DDE", "593BEC", "1554208460", "uOVR+/==").as_deref(),
            Some(
                "WECHATPAY-BRAND-SHA256-RSA2048 brand_id=\"120344\",nonce_str=\"593BEC\",signature=\"uOVR+/==\",timestamp=\"1554208460\",serial_no=\"1DDE\""
            )
        );
    }

    #[test]
    fn no_byte_that_could_end_a_quoted_string_gets_into_any_part() {
        let harmless = |byte: u8| byte.is_ascii_alphanumeric() || b"+/=_".contains(&byte);
        let mut tried = 0;
        for byte in (0..=255_u8).filter(|byte| !harmless(*byte)) {
            for part in 0..5 {
                for text in [String::from(char::from(byte)), format!("a{}", char::from(byte)), format!("a{}b", char::from(byte))] {
                    let mut parts = ["1", "2", "3", "4", "5"];
                    parts[part] = &text;
                    assert_eq!(
                        value(Side::Brand, parts[0], parts[1], parts[2], parts[3], parts[4]),
                        None,
                        "byte {byte} in part {part}"
                    );
                    tried += 1;
                }
            }
        }
        assert_eq!(tried, (256 - 66) * 5 * 3);
    }
}
