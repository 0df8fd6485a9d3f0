//! What an answer must repeat of its question, as data: WeChat Pay signs neither the URL nor the request, so a genuine answer to another
//! question holds its signature. Refuses an answer that names another coupon, product coupon, brand or request number.
//!
//! Never `stock_id`: an official sample (the return of a coupon with rounds) answers with another one than was asked for.

use crate::wire::value::{Object, Value};

/// One row: a parameter, and where the answer repeats it.
#[derive(Debug)]
pub struct Echo {
    /// The name of the parameter. One that was not given is not compared.
    pub parameter: &'static str,
    /// JSON pointers, in which `*` stands for every item of a list.
    pub places: &'static [&'static str],
    /// How many of the values found there must equal the parameter's.
    pub demand: Demand,
}

/// How many of the values that an answer has must be the one asked about.
#[derive(Clone, Copy, Debug)]
pub enum Demand {
    /// At least one, if there are any: whether a field has to be there is what its declaration says.
    Any,
    /// Each.
    All,
    /// At least one, and where there is none the answer has to say otherwise that it was done: by this `coupon_state`, or by having the
    /// field of a card, whose rounds need not be listed (Q2).
    Shown {
        /// Whether a state says that it was done.
        by: fn(&str) -> bool,
    },
}

impl Echo {
    /// One place, which says the same.
    pub(super) const fn one(parameter: &'static str, places: &'static [&'static str]) -> Self {
        Self { parameter, places, demand: Demand::Any }
    }

    /// Every item of a list.
    pub(super) const fn every(parameter: &'static str, places: &'static [&'static str]) -> Self {
        Self { parameter, places, demand: Demand::All }
    }

    /// Alternative places, one of which must say the same, or else the state that it was done.
    pub(super) const fn shown(parameter: &'static str, places: &'static [&'static str], by: fn(&str) -> bool) -> Self {
        Self { parameter, places, demand: Demand::Shown { by } }
    }

    /// The place of the first value that is not the one asked about, when the answer is refused for it.
    #[must_use]
    pub fn mismatch(&self, answer: &Object<'_>, asked: &str) -> Option<String> {
        let (mut first, mut equal) = (None, false);
        for place in self.places {
            let mut steps = place.split('/').skip(1);
            let value = steps.next().map_or(&Value::Absent, |name| answer.get(name));
            texts(value, steps, "", &mut |text, index| {
                if text == asked {
                    equal = true;
                } else if first.is_none() {
                    first = Some(place.replace('*', index));
                }
            });
        }
        let unsaid = match self.demand {
            Demand::Shown { by } if !equal && answer.get("sequential_usage_detail").is_absent() => {
                let state = answer.get("coupon_state").text().unwrap_or_default();
                self.places.first().filter(|_| !by(state)).map(ToString::to_string)
            }
            _ => None,
        };
        first.or(unsaid).filter(|_| matches!(self.demand, Demand::All) || !equal)
    }
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
