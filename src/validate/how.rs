//! What reading needs to know beside the declaration.

use super::findings::{Report, Upload};
use super::value::Value;
use crate::schema::{Direction, Schema, Side};

/// Checks the rules between the fields of one object, given what each field holds.
pub type Check = for<'o> fn(&'o [Value<'o>], &mut Report<'_>);

/// How a text is read.
#[derive(Clone, Copy)]
pub struct How<'h> {
    /// Who sends it.
    pub direction: Direction,
    /// Who we are.
    pub side: Side,
    /// The rules of a type that has some.
    pub rules: fn(&'static Schema) -> Option<Check>,
    /// The file of the upload that a request is about.
    pub upload: Option<&'h Upload>,
    /// When a request is made, in seconds since 1970.
    pub now: Option<u32>,
}

impl How<'_> {
    /// A response in which no rules between fields are checked.
    pub const WITHOUT_RULES: Self =
        Self { direction: Direction::Response, side: Side::Merchant, rules: |_| None, upload: None, now: None };

    /// A request in which no rules between fields are checked.
    #[cfg(test)]
    pub(crate) const REQUEST_WITHOUT_RULES: Self = Self { direction: Direction::Request, ..Self::WITHOUT_RULES };
}
