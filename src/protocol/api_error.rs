//! An error response. Any body is read: gateways send HTML or nothing at all, and none of that decides whether a coupon was used. Only what is in
//! WeChat Pay's form, an object with a `code`, is taken as WeChat Pay's.

use crate::error::{ApiErrorSaid, Code, Error};
use crate::json;
use crate::schema::Decides;
use crate::validate;
use crate::validate::declare::object;
use crate::wire::Text;

object! {
    /// The body of an error response. Its `detail` is for the host to read.
    ErrorBody<'a> {
        /// 错误码.
        code: optional Text<'a>, decides = Decides::WhenGiven;
        /// 错误描述.
        message: optional Text<'a>;
    }
}

/// Reads an error response. `verified`: whether it had a signature that held, which proves who sent it, whatever is in it. One in WeChat Pay's
/// form has a `code`; what its status then says of the coupon, the facade decides.
#[must_use]
pub fn read(body: &[u8], verified: bool) -> Error {
    let said = content(body).unwrap_or_default();
    let in_form = said.code.is_some();
    let mut error = Error::new(if in_form || verified { Code::API_ERROR } else { Code::UNRECOGNIZED_RESPONSE });
    error.api = Some(Box::new(ApiErrorSaid { verified, ..said }));
    error
}

/// Whether a body could be that of a success of WeChat Pay's: an object, or nothing. Looks at its first letter only.
#[must_use]
pub fn could_be_an_entity(body: &[u8]) -> bool {
    matches!(body.trim_ascii_start().first(), Some(b'{') | None)
}

fn content(body: &[u8]) -> Option<ApiErrorSaid> {
    let text = json::text_of(body).ok()?;
    let reading = validate::read_quietly(text, ErrorBody::SCHEMA).ok()?;
    let error = reading.object;
    let given = |name| error.get(name).text().filter(|text| !text.is_empty()).map(ToString::to_string);
    Some(ApiErrorSaid {
        code: given("code"),
        message: given("message"),
        text: reading.has_unsafe_numbers.then(|| json::quote_unsafe_numbers(text)),
        verified: false,
    })
}

#[cfg(all(test, not(target_family = "wasm")))]
mod tests {
    use super::*;

    fn content_of(body: &[u8]) -> (Option<String>, Option<String>, Option<String>) {
        let answer = read(body, false).api.unwrap();
        (answer.code, answer.message, answer.text)
    }

    #[test]
    fn the_code_and_message_of_every_sample_are_read() {
        let mut samples = 0;
        for entry in std::fs::read_dir("tests/reference/errors").unwrap() {
            let body = std::fs::read(entry.unwrap().path()).unwrap();
            let expected: serde_json::Value = serde_json::from_slice(&body).unwrap();
            let (code, message, text) = content_of(&body);
            assert_eq!((code.as_deref(), message.as_deref()), (expected["code"].as_str(), expected["message"].as_str()));
            assert_eq!(text, None);
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
    fn the_text_is_given_where_a_javascript_number_would_round() {
        let text = |body: &str| content_of(body.as_bytes()).2;
        assert_eq!(text(r#"{"detail": {"a": [1, 1.50]}, "b":1}"#), None);
        let quoted = r#"{"detail":{"value":"9007199254740993"}}"#;
        assert_eq!(text(r#"{"detail":{"value":9007199254740993}}"#).as_deref(), Some(quoted));
    }

    #[test]
    fn only_a_body_with_a_code_or_a_signature_is_of_wechat_pay() {
        for verified in [true, false] {
            let read = |body: &[u8]| {
                let error = read(body, verified);
                let said = error.api.unwrap();
                assert_eq!(said.verified, verified);
                (error.code, said.code)
            };
            assert_eq!(read(br#"{"code":"A"}"#), (Code::API_ERROR, Some("A".to_owned())));
            // Whoever signs is WeChat Pay, and has not said no.
            let code = if verified { Code::API_ERROR } else { Code::UNRECOGNIZED_RESPONSE };
            for body in ["", "<html>407</html>", "{}", r#"{"code":""}"#, r#"{"code":400}"#, r#"["code"]"#, r#"{"error":"A"}"#] {
                assert_eq!(read(body.as_bytes()), (code, None), "{body}");
            }
        }
    }

    #[test]
    fn an_entity_is_an_object_or_nothing() {
        for body in ["", " ", "\r\n", "{", " \n{\"a\":1}"] {
            assert!(could_be_an_entity(body.as_bytes()), "{body:?}");
        }
        for body in ["<html>", "\u{feff}{}", "[]", "null", "text {", "\0"] {
            assert!(!could_be_an_entity(body.as_bytes()), "{body:?}");
        }
    }
}
