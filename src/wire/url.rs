//! The path and query of a request, as they are signed and sent. There is none with a path parameter that would name another resource (empty,
//! `.`, `..`).

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but `A-Z a-z 0-9 - . _ ~` is encoded, so that every URL parser leaves the result as it is.
const UNRESERVED: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Whether a value can be one segment of a path: `.` and `..` are removed by URL parsers even when percent-encoded.
#[must_use]
pub fn is_segment(value: &str) -> bool {
    !matches!(value, "" | "." | "..")
}

/// Fills `{name}` in a template with percent-encoded values. `None` when a value is missing or cannot be a segment.
#[must_use]
pub fn fill<'v>(template: &str, value: impl Fn(&str) -> Option<&'v str>) -> Option<String> {
    let mut path = String::with_capacity(template.len().saturating_add(64));
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}')?;
        let value = value(name).filter(|value| is_segment(value))?;
        path.push_str(before);
        path.extend(utf8_percent_encode(value, &UNRESERVED));
        rest = after;
    }
    path.push_str(rest);
    Some(path)
}

/// Adds a parameter to the query of a target, in which only what this function added may hold a `?`.
pub fn add_query(target: &mut String, name: &str, value: &str) {
    target.push(if target.contains('?') { '&' } else { '?' });
    target.push_str(name);
    target.push('=');
    target.extend(utf8_percent_encode(value, &UNRESERVED));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(value: &str) -> Option<String> {
        fill("/users/{openid}/use", |name| (name == "openid").then_some(value))
    }

    #[test]
    fn every_byte_but_the_unreserved_is_encoded_once_in_upper_case() {
        assert_eq!(one("oh-394z_~.A").as_deref(), Some("/users/oh-394z_~.A/use"));
        assert_eq!(one("a/b%2F?#&+ \\^'").as_deref(), Some("/users/a%2Fb%252F%3F%23%26%2B%20%5C%5E%27/use"));
        assert_eq!(one("券🎫").as_deref(), Some("/users/%E5%88%B8%F0%9F%8E%AB/use"));
        assert_eq!(one("...").as_deref(), Some("/users/.../use"));
    }

    #[test]
    fn a_value_that_would_name_another_resource_gives_no_path() {
        for value in ["", ".", ".."] {
            assert_eq!(one(value), None, "{value:?}");
        }
    }

    #[test]
    fn a_query_has_its_parameters_in_the_order_added_each_encoded_once() {
        let mut target = one("?&=").unwrap_or_default();
        for (name, value) in [("brand_id", "120344"), ("page_token", "a+b/c=&d?e#f%2F"), ("appid", "券 🎫'~"), ("stock_id", "")]
        {
            add_query(&mut target, name, value);
        }
        assert_eq!(
            target,
            "/users/%3F%26%3D/use?brand_id=120344&page_token=a%2Bb%2Fc%3D%26d%3Fe%23f%252F&appid=%E5%88%B8%20%F0%9F%8E%AB%27~&stock_id="
        );
    }

    #[test]
    fn a_template_parameter_without_a_value_gives_no_path() {
        assert_eq!(fill("/users/{openid}", |_| None), None);
    }
}
