//! Whether a response repeats what its request said. Never `stock_id`: an official sample (the return of a coupon with rounds) has another one than the
//! request.

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
