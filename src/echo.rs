//! Whether a response repeats what its request said. Of a user's coupon never `stock_id`: an official sample (the return of a coupon with rounds) has
//! another one than the request.

use crate::operation::{Demand, Echo};
use crate::validate::value::{Object, Value};

/// A card, whose rounds need not be listed in a response.
const ROUNDS: &str = "sequential_usage_detail";

/// The place of the first value that is not the request's, where that makes the response one to another request.
#[must_use]
pub fn mismatch(echo: &Echo, response: &Object<'_>, given: &str) -> Option<String> {
    let (mut first, mut is_equal) = (None, false);
    for place in echo.places {
        let mut steps = place.split('/').skip(1);
        let value = steps.next().map_or(&Value::Absent, |name| response.get(name));
        texts(value, steps, "", &mut |text, index| {
            if text == given {
                is_equal = true;
            } else if first.is_none() {
                first = Some(place.replace('*', index));
            }
        });
    }
    let unsaid = match echo.demand {
        Demand::Shown { by, states } if !is_equal && response.get(ROUNDS).is_absent() => {
            let state = response.get(by).text().unwrap_or_default();
            echo.places.first().filter(|_| !states.contains(&state)).map(ToString::to_string)
        }
        _ => None,
    };
    first.or(unsaid).filter(|_| matches!(echo.demand, Demand::Every) || !is_equal)
}

/// Every text at a place, with its index in the list on the way there.
fn texts<'p>(value: &Value<'_>, mut steps: impl Iterator<Item = &'p str> + Clone, index: &str, see: &mut dyn FnMut(&str, &str)) {
    match (value, steps.next()) {
        (value, None) => value.text().into_iter().for_each(|text| see(text, index)),
        (Value::Object(object), Some(name)) => texts(object.get(name), steps, index, see),
        (Value::List(list), Some(_)) => {
            for (index, item) in list.iter().enumerate() {
                texts(item, steps.clone(), &index.to_string(), see);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::declare::object;
    use crate::validate::{How, read};
    use crate::wire::Text;

    object! {
        /// What has a number.
        Inner<'a> {
            number: optional Text<'a>;
        }
    }

    object! {
        /// One of a list.
        Item<'a> {
            number: optional Text<'a>;
            inner: optional Inner<'a>;
        }
    }

    object! {
        /// For these tests.
        Response<'a> {
            code: optional Text<'a>;
            state: optional Text<'a>;
            one: optional Item<'a>;
            list: optional Vec<Item<'a>>;
            sequential_usage_detail: optional Item<'a>;
        }
    }

    fn place(places: &'static [&'static str], demand: Demand, text: &str) -> Option<String> {
        let echo = Echo { parameter: "number", places, demand };
        mismatch(&echo, &read(text, Response::SCHEMA, How::WITHOUT_RULES).unwrap().object, "given")
    }

    #[test]
    fn any_is_content_with_one_value_that_is_the_requests_and_with_none() {
        let any = |text| place(&["/code", "/one/number", "/list/*/number"], Demand::Any, text);
        for text in [
            r#"{"code":"given"}"#,
            "{}",
            r#"{"code":null,"one":{},"list":[]}"#,
            // A value of another type is a finding already.
            r#"{"code":7,"one":[],"list":{}}"#,
            r#"{"code":"other","one":{"number":"given"}}"#,
            r#"{"code":"other","list":[{"number":"other"},{},{"number":"given"}]}"#,
        ] {
            assert_eq!(any(text), None, "{text}");
        }
        for (text, place) in [
            (r#"{"code":"other"}"#, "/code"),
            (r#"{"code":"given "}"#, "/code"),
            (r#"{"code":""}"#, "/code"),
            (r#"{"one":{"number":"other"},"list":[{"number":"other"}]}"#, "/one/number"),
            (r#"{"list":[{},{"number":"other"},{"number":"more"}]}"#, "/list/1/number"),
        ] {
            assert_eq!(any(text).as_deref(), Some(place), "{text}");
        }
    }

    #[test]
    fn every_wants_each_value_to_be_the_requests() {
        let every = |text| place(&["/list/*/inner/number"], Demand::Every, text);
        for text in ["{}", r#"{"list":[]}"#, r#"{"list":[{},{"inner":{"number":"given"}}]}"#] {
            assert_eq!(every(text), None, "{text}");
        }
        let text = r#"{"list":[{"inner":{"number":"given"}},{"inner":{"number":"other"}},{"inner":{"number":"given"}}]}"#;
        assert_eq!(every(text).as_deref(), Some("/list/1/inner/number"));
    }

    #[test]
    fn shown_wants_a_value_or_a_state_that_says_that_it_was_done() {
        let shown = |text| place(&["/one/number", "/code"], Demand::Shown { by: "state", states: &["USED"] }, text);
        for text in [
            r#"{"one":{"number":"given"}}"#,
            r#"{"state":"EFFECTIVE","one":{"number":"other"},"code":"given"}"#,
            r#"{"state":"USED"}"#,
            // Rounds need not be listed.
            r#"{"state":"EFFECTIVE","sequential_usage_detail":{}}"#,
        ] {
            assert_eq!(shown(text), None, "{text}");
        }
        for (text, place) in [
            ("{}", "/one/number"),
            (r#"{"state":"EFFECTIVE"}"#, "/one/number"),
            (r#"{"state":null}"#, "/one/number"),
            (r#"{"sequential_usage_detail":null}"#, "/one/number"),
            // Another number is another call, whatever the state.
            (r#"{"state":"EFFECTIVE","code":"other"}"#, "/code"),
            (r#"{"state":"USED","code":"other"}"#, "/code"),
            (r#"{"state":"USED","one":{"number":"other"},"sequential_usage_detail":{}}"#, "/one/number"),
        ] {
            assert_eq!(shown(text).as_deref(), Some(place), "{text}");
        }
    }
}
