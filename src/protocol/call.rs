//! A call that no table declares: any of APIv3, as the host has written it.

use crate::error::{Finding, Severity};
use crate::validate::Reading;
use crate::validate::declare::object;
use crate::validate::value::Object;
use crate::wire::Text;

/// The request methods of APIv3.
const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

object! {
    /// A call.
    Call<'a> {
        /// The request method.
        method: required Text<'a>;
        /// Path and query, as they are sent.
        path: required Text<'a>;
        /// The body: a JSON text, which is sent as it is.
        body: optional Text<'a>;
        /// Whether the host may send it again.
        repeatable: optional bool;
    }
}

/// Finds what cannot be signed, beside what is not of its type.
pub fn check(reading: &mut Reading<'_>) {
    let given = |name| reading.object.get(name).text().unwrap_or_default();
    let is_method = METHODS.contains(&given("method"));
    let is_target = given("path").starts_with('/') && given("path").bytes().all(|byte| byte.is_ascii_graphic());
    for (is_right, path, rule, message) in [
        (is_method, "/method", "enum", "must be GET, POST, PUT, PATCH or DELETE"),
        (is_target, "/path", "path", "must begin with / and be percent-encoded"),
    ] {
        if !is_right && !reading.has_errors {
            reading.has_errors = true;
            reading.findings.push(Finding { path: path.into(), rule, message: message.into(), severity: Severity::Error });
        }
    }
}

/// The request method, and what follows the origin.
#[must_use]
pub fn line(call: &Object<'_>) -> Option<(&'static str, String)> {
    let method = call.get("method").text()?;
    Some((METHODS.into_iter().find(|known| *known == method)?, call.get("path").text()?.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::{How, read};

    type Line = (&'static str, String);

    fn found(text: &str) -> (Vec<(String, &'static str)>, Option<Line>) {
        let mut reading = read(text, Call::SCHEMA, How::REQUEST_WITHOUT_RULES).unwrap();
        check(&mut reading);
        let found: Vec<_> = reading.findings.iter().map(|finding| (finding.path.clone(), finding.rule)).collect();
        assert_eq!(reading.has_errors, !found.is_empty(), "{text}");
        (found, line(&reading.object))
    }

    #[test]
    fn a_call_is_its_method_and_its_path_as_given() {
        for method in METHODS {
            let text = format!(r#"{{"method":"{method}","path":"/v3/a%20b?a='","body":"[]","repeatable":true}}"#);
            assert_eq!(found(&text), (vec![], Some((method, "/v3/a%20b?a='".into()))));
        }
    }

    #[test]
    fn what_cannot_be_signed_is_found_at_its_place() {
        for (members, path, rule) in [
            (r#""path":"/a""#, "/method", "required"),
            (r#""method":"GET""#, "/path", "required"),
            (r#""method":"get","path":"/a""#, "/method", "enum"),
            (r#""method":"HEAD","path":"/a""#, "/method", "enum"),
            (r#""method":"GET","path":"""#, "/path", "empty"),
            (r#""method":"GET","path":"a""#, "/path", "path"),
            (r#""method":"GET","path":"/a\nb""#, "/path", "path"),
            (r#""method":"GET","path":"/a b""#, "/path", "path"),
            (r#""method":"GET","path":"/券""#, "/path", "path"),
            (r#""method":"POST","path":"/a","body":{}"#, "/body", "type"),
            (r#""method":"POST","path":"/a","body":null"#, "/body", "null"),
            (r#""method":"POST","path":"/a","repeatable":1"#, "/repeatable", "type"),
            (r#""method":"POST","path":"/a","repeatble":true"#, "/repeatble", "unknown"),
        ] {
            assert_eq!(found(&format!("{{{members}}}")).0, [(path.to_owned(), rule)], "{members}");
        }
    }
}
