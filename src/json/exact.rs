//! The same JSON in another spelling, for hosts. The text has been read before: there are no errors here.

use std::cmp::Ordering;

/// The same text with every integer beyond 2^53 - 1 put in quotes, so that `JSON.parse` cannot round it.
#[must_use]
pub fn quote_unsafe_numbers(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len().saturating_add(16));
    let mut rest = text;
    let begins = |byte: u8| matches!(byte, b'"' | b'-' | b'0'..=b'9');
    while let Some((before, token)) = rest.bytes().position(begins).and_then(|start| rest.split_at_checked(start)) {
        quoted.push_str(before);
        let is_string = token.starts_with('"');
        let length = if is_string { string_length(token) } else { number_length(token) };
        let (token, after) = token.split_at_checked(length).unwrap_or((token, ""));
        let unsafe_number = !is_string && is_unsafe(token);
        if unsafe_number {
            quoted.push('"');
        }
        quoted.push_str(token);
        if unsafe_number {
            quoted.push('"');
        }
        rest = after;
    }
    quoted.push_str(rest);
    quoted
}

fn string_length(token: &str) -> usize {
    let mut escaped = false;
    for (index, byte) in token.bytes().enumerate().skip(1) {
        match byte {
            b'"' if !escaped => return index.saturating_add(1),
            b'\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    token.len()
}

fn number_length(token: &str) -> usize {
    token.find(|c: char| !matches!(c, '0'..='9' | '-' | '+' | '.' | 'e' | 'E')).unwrap_or(token.len())
}

/// Whether a JavaScript number may hold this integer inexactly: 2^53 is where doubles of odd integers end. Decided by the digits of its
/// text: reading a double takes tables that weigh a tenth of the wasm.
pub(super) fn is_unsafe(token: &str) -> bool {
    /// The first digits of the smallest number that rounds to 2^53: 2^53 - 0.5.
    const LEAST: &str = "90071992547409915";
    /// How many digits it has before the point.
    const DIGITS: i64 = 16;
    let (mantissa, exponent) = token.split_once(['e', 'E']).unwrap_or((token, "0"));
    // Most numbers are too short for anything else to matter.
    if mantissa.len() < 16 && exponent == "0" {
        return false;
    }
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let whole = whole.trim_start_matches('-');
    let digits = [whole, fraction].concat();
    let significant = digits.trim_start_matches('0');
    if significant.is_empty() {
        return false;
    }
    let length = |text: &str| i64::try_from(text.len()).unwrap_or(i64::MAX);
    // An exponent without end is as good as the largest one.
    let exponent = exponent.parse().unwrap_or(if exponent.starts_with('-') { i64::MIN } else { i64::MAX });
    let before_point = exponent.saturating_add(length(whole)).saturating_add(length(significant)).saturating_sub(length(&digits));
    match before_point.cmp(&DIGITS) {
        Ordering::Less => false,
        Ordering::Greater => true,
        Ordering::Equal => significant.bytes().chain(std::iter::repeat(b'0')).take(LEAST.len()).ge(LEAST.bytes()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_integers_that_a_javascript_number_would_round_are_quoted() {
        let text = r#"{"9007199254740993":"9007199254740993","a\"":[9007199254740991,9007199254740992,-9007199254740993,1.5,1e3,1e30,-0,true]}"#;
        let quoted = r#"{"9007199254740993":"9007199254740993","a\"":[9007199254740991,"9007199254740992","-9007199254740993",1.5,1e3,"1e30",-0,true]}"#;
        assert_eq!(quote_unsafe_numbers(text), quoted);
    }

    #[test]
    fn a_number_is_unsafe_by_its_text_as_it_is_by_its_double() {
        let digits =
            ["9007199254740991", "9007199254740992", "90071992547409914999", "90071992547409915", "1", "0", "123", "00", "9"];
        let mut counted = (0, 0);
        for digits in digits {
            for point in 0..digits.len() {
                let (whole, fraction) = digits.split_at(point + 1);
                let fraction = if fraction.is_empty() { String::new() } else { format!(".{fraction}") };
                for exponent in
                    ["", "e0", "E1", "e+5", "e-3", "e15", "e-15", "e16", "e300", "e-300", "e400", "e99999999999999999999"]
                {
                    for sign in ["", "-"] {
                        let token = format!("{sign}{whole}{fraction}{exponent}");
                        let expected = token.parse::<f64>().unwrap().abs() >= 9_007_199_254_740_992.0;
                        assert_eq!(is_unsafe(&token), expected, "{token}");
                        *if expected { &mut counted.0 } else { &mut counted.1 } += 1;
                    }
                }
            }
        }
        assert_eq!(counted, (836, 1012));
    }
}
