//! An error answer. Refuses nothing: gateways answer with HTML or with nothing at all, and none of it decides whether a coupon was used.

use crate::error::{ApiAnswer, Code, Error, Outcome};
use crate::wire::Text;
use crate::wire::declare::object;
use crate::wire::json;

object! {
    /// The body of an error answer. `detail` may be any JSON value, so it stays among the undeclared fields.
    ErrorBody<'a> {
        /// 错误码.
        code: optional Text<'a>;
        /// 错误描述.
        message: optional Text<'a>;
    }
}

/// Reads an error answer. `verified`: whether it carried a signature that held.
#[must_use]
pub fn read(status: u16, body: &[u8], verified: bool) -> Error {
    let mut error = Error::new(Code::API_ERROR);
    error.outcome = outcome(status);
    error.api = Some(Box::new(ApiAnswer { verified, ..content(body).unwrap_or_default() }));
    error
}

/// A 4xx is WeChat Pay's word that nothing happened. All else, also 202 (accepted, not finished) and redirects, leaves it open.
fn outcome(status: u16) -> Outcome {
    if (400..500).contains(&status) { Outcome::Rejected } else { Outcome::Unknown }
}

fn content(body: &[u8]) -> Option<ApiAnswer> {
    let text = json::text_of(body).ok()?;
    let reading = json::read_quietly(text, ErrorBody::SCHEMA).ok()?;
    let error = reading.object;
    let detail = error.unknown().iter().find(|(name, _)| name == "detail");
    let exact = |text: &str| if reading.has_unsafe_numbers { json::quote_unsafe_numbers(text) } else { text.to_owned() };
    let given = |name| error.get(name).text().filter(|text| !text.is_empty()).map(ToString::to_string);
    Some(ApiAnswer {
        code: given("code"),
        message: given("message"),
        detail: detail.map(|(_, value)| exact(value)),
        verified: false,
    })
}

#[cfg(all(test, not(target_family = "wasm")))]
mod tests {
    use super::*;

    fn content_of(body: &[u8]) -> (Option<String>, Option<String>, Option<String>) {
        let answer = read(400, body, false).api.unwrap();
        (answer.code, answer.message, answer.detail)
    }

    #[test]
    fn the_code_message_and_detail_of_every_sample_are_what_serde_json_reads() {
        let mut samples = 0;
        for entry in std::fs::read_dir("tests/reference/errors").unwrap() {
            let body = std::fs::read(entry.unwrap().path()).unwrap();
            let expected: serde_json::Value = serde_json::from_slice(&body).unwrap();
            let (code, message, detail) = content_of(&body);
            assert_eq!((code.as_deref(), message.as_deref()), (expected["code"].as_str(), expected["message"].as_str()));
            assert_eq!(detail.map(|detail| serde_json::from_str(&detail).unwrap()), expected.get("detail").cloned());
            samples += 1;
        }
        assert_eq!(samples, 9);
    }

    #[test]
    fn a_body_that_is_no_error_says_nothing() {
        for body in ["", "<html></html>", "[]", "null", "{}", "{\"code\":\"\",\"message\":\"\"}", "{\"code\":7,\"message\":{}}"] {
            assert_eq!(content_of(body.as_bytes()), (None, None, None), "{body}");
        }
        assert_eq!(content_of(b"\xff"), (None, None, None));
        // What is of another type does not hide the rest.
        let only_message = (None, Some("m".to_owned()), None);
        assert_eq!(content_of(br#"{"code":7,"message":"m","details":1}"#), only_message);
    }

    #[test]
    fn a_detail_keeps_its_text_but_for_integers_that_a_javascript_number_would_round() {
        let detail = |body: &str| content_of(body.as_bytes()).2;
        assert_eq!(detail(r#"{"detail": {"a": [1, 1.50]}, "b":1}"#).as_deref(), Some(r#"{"a": [1, 1.50]}"#));
        assert_eq!(detail(r#"{"detail":{"value":9007199254740993}}"#).as_deref(), Some(r#"{"value":"9007199254740993"}"#));
    }

    #[test]
    fn only_a_status_of_400_to_499_says_that_nothing_happened() {
        for (status, expected) in [
            (202, Outcome::Unknown),
            (302, Outcome::Unknown),
            (399, Outcome::Unknown),
            (400, Outcome::Rejected),
            (404, Outcome::Rejected),
            (499, Outcome::Rejected),
            (500, Outcome::Unknown),
            (502, Outcome::Unknown),
        ] {
            for verified in [true, false] {
                let error = read(status, b"{}", verified);
                let said = error.api.unwrap();
                assert_eq!((error.code, error.outcome, said.verified), (Code::API_ERROR, expected, verified), "{status}");
            }
        }
    }
}
