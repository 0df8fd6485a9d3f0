//! The texts that are signed. Every line ends in LF, also the last; what goes in is never reformatted.

/// The text a merchant signs: method, path with query, seconds, nonce, body.
#[must_use]
pub fn of_request(method: &str, target: &str, timestamp: &str, nonce: &str, body: &str) -> String {
    let mut message = String::with_capacity(body.len().saturating_add(target.len()).saturating_add(64));
    for line in [method, target, timestamp, nonce, body] {
        message.push_str(line);
        message.push('\n');
    }
    message
}

/// The bytes WeChat Pay signs: timestamp and nonce as the headers have them, and the raw body.
#[must_use]
pub fn of_response<'p>(timestamp: &'p str, nonce: &'p str, body: &'p [u8]) -> Vec<&'p [u8]> {
    [timestamp.as_bytes(), nonce.as_bytes(), body].into_iter().flat_map(|line| [line, b"\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_without_a_body_still_ends_in_an_empty_line() {
        assert_eq!(
            of_request("GET", "/v3/certificates?a=b", "1554208460", "593BEC", ""),
            "GET\n/v3/certificates?a=b\n1554208460\n593BEC\n\n"
        );
    }

    #[test]
    fn a_response_is_signed_over_its_bytes_as_they_are() {
        assert_eq!(of_response("01", "n", b"\xef\xbb\xbf{}\r\n").concat(), b"01\nn\n\xef\xbb\xbf{}\r\n\n");
    }
}
