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
