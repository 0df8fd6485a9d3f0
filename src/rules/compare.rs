//! What rules compare with.

use crate::validate::Report;

/// Whether two texts are the same. What is not there, or no text, contradicts nothing.
pub(super) fn agree(one: &str, other: &str) -> bool {
    one == other || one.is_empty() || other.is_empty()
}

/// What a field holds, where that is as declared: a number that is none is seen as zero.
pub(super) fn known<T>(report: &Report<'_>, field: &str, value: Option<T>) -> Option<T> {
    value.filter(|_| report.value(field).is_usable())
}

/// How many of these are there.
pub(super) fn count(are_there: &[bool]) -> usize {
    are_there.iter().filter(|is_there| **is_there).count()
}
