//! The one place where findings are kept, and what rules between fields report to it. Keeps no more than a person can read.

use super::value::{Object, Value};
use crate::error::{Finding, Severity};
use crate::schema::{Breach, Direction, Rule};

/// The most findings kept.
pub const MAX_FINDINGS: usize = 1000;
/// The most bytes of findings kept, whatever names a hostile text has.
pub const MAX_FINDING_BYTES: usize = 256 << 10;

/// What was found so far.
#[derive(Debug)]
pub(super) struct Findings {
    pub(super) list: Vec<Finding>,
    /// Whether an error was found.
    pub(super) has_errors: bool,
    max: usize,
    bytes: usize,
}

impl Findings {
    pub(super) const fn new(max: usize) -> Self {
        Self { list: Vec::new(), has_errors: false, max, bytes: 0 }
    }

    pub(super) fn add(
        &mut self,
        place: impl FnOnce() -> String,
        rule: &'static str,
        severity: Severity,
        message: impl Into<String>,
    ) {
        self.has_errors |= severity == Severity::Error;
        let mut has_room = self.list.len() < self.max && self.bytes < MAX_FINDING_BYTES;
        // The first error is kept however many warnings came before it.
        let is_first = |list: &[Finding]| list.iter().rev().all(|finding| finding.severity == Severity::Warning);
        if !has_room && severity == Severity::Error && is_first(&self.list) {
            has_room = self.list.pop().is_some();
        }
        if has_room {
            let (path, message) = (place(), message.into());
            self.bytes = self.bytes.saturating_add(path.len()).saturating_add(message.len());
            self.list.push(Finding { path, rule, message, severity });
        }
    }
}

/// What rules need to know of the file of an upload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// How many bytes it has.
    pub length: usize,
    /// Their SHA-256, in lower-case hexadecimal.
    pub sha256: String,
}

/// Where the rules between the fields of one object report what they find.
pub struct Report<'r> {
    pub(super) object: &'r Object<'r>,
    pub(super) findings: &'r mut Findings,
    /// The place of the object.
    pub(super) place: &'r dyn Fn() -> String,
    pub(super) direction: Direction,
    pub(super) upload: Option<&'r Upload>,
    pub(super) now: Option<u32>,
}

impl Report<'_> {
    /// What one of the object's fields holds.
    #[must_use]
    pub fn value(&self, field: &str) -> &Value<'_> {
        self.object.get(field)
    }

    /// Whether the object is part of a request.
    #[must_use]
    pub fn is_request(&self) -> bool {
        self.direction == Direction::Request
    }

    /// The file of the upload that the object is part of.
    #[must_use]
    pub const fn upload(&self) -> Option<&Upload> {
        self.upload
    }

    /// When the request is made, in seconds since 1970.
    #[must_use]
    pub const fn now(&self) -> Option<u32> {
        self.now
    }

    /// Reports a field that breaks a rule, unless the rule holds. `field`: a name, or names with `/` between them; empty for the object. Nothing is
    /// reported of a field of a response that is known to be unusable, except of `null` where the rule makes the response an error.
    pub fn demand(&mut self, holds: bool, field: &str, rule: &Rule) {
        let breach = if self.is_request() { rule.request } else { rule.response };
        let severity = match breach {
            _ if holds => return,
            Breach::Nothing => return,
            Breach::Warning => Severity::Warning,
            Breach::Error => Severity::Error,
        };
        let may_be_null = severity == Severity::Warning;
        if !self.is_request() && is_known_to_be_unusable(self.object, field, may_be_null) {
            return;
        }
        let place = || {
            let place = (self.place)();
            if field.is_empty() { place } else { format!("{place}/{field}") }
        };
        self.findings.add(place, rule.id, severity, String::new());
    }
}

/// Whether a field, or the object around it, is not there as it was declared.
fn is_known_to_be_unusable(object: &Object<'_>, field: &str, may_be_null: bool) -> bool {
    match field.split_once('/') {
        Some((name, rest)) => match object.get(name) {
            Value::Object(inner) => is_known_to_be_unusable(inner, rest, may_be_null),
            _ => true,
        },
        None => match object.get(field) {
            Value::Null => may_be_null,
            value => matches!(value, Value::Unusable),
        },
    }
}
