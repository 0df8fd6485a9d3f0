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
    /// JSON pointers, in which `*` stands for every item of a list. What is at none of them is not judged here: whether a field has
    /// to be there is what its declaration says.
    pub places: &'static [&'static str],
    /// How many of the values found there must equal the parameter's.
    pub demand: Demand,
}

/// How many of the values that an answer has must be the one asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Demand {
    /// At least one: the places are alternatives.
    Any,
    /// Each.
    All,
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
        first.filter(|_| self.demand == Demand::All || !equal)
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
