//! Where reading is, and how; and where it stopped.

use std::collections::BinaryHeap;

use super::findings::Findings;
use super::how::How;
use crate::error::{Reason, Severity};
use crate::json::MAX_DEPTH;
use crate::json::pointer::{Step, pointer};
use crate::schema::{Decides, Direction, Kind, Limits};
use crate::wire::Text;

/// A text that cannot be read at all.
#[derive(Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Why.
    pub reason: Reason,
    /// JSON pointer to where reading stopped.
    pub path: String,
}

pub(super) struct Context<'h, 'a> {
    pub(super) how: How<'h>,
    pub(super) path: Vec<Step<'a>>,
    pub(super) depth: u32,
    /// Where the text nests too deep. Errors of its own make serde_json bring all that it takes to write errors, a twentieth of the wasm.
    pub(super) too_deep: Option<String>,
    pub(super) has_unsafe_numbers: bool,
    pub(super) findings: Findings,
}

impl Context<'_, '_> {
    pub(super) fn is_request(&self) -> bool {
        self.how.direction == Direction::Request
    }

    /// The severity of a breach that only a request must not have.
    pub(super) fn breach(&self) -> Severity {
        if self.is_request() { Severity::Error } else { Severity::Warning }
    }

    /// The severity of a value that is not of its declared type.
    pub(super) fn wrong_type(&self, limits: &Limits) -> Severity {
        if limits.decides == Decides::Nothing { self.breach() } else { Severity::Error }
    }

    /// The severity of a required value that is not there.
    pub(super) fn missing(&self, limits: &Limits) -> Severity {
        if limits.decides == Decides::Always { Severity::Error } else { self.breach() }
    }

    pub(super) fn find(&mut self, rule: &'static str, severity: Severity, message: impl Into<String>) {
        let path = &self.path;
        self.findings.add(|| pointer(path), rule, severity, message);
    }

    pub(super) fn unreadable(&self, reason: Reason) -> Unreadable {
        Unreadable { reason, path: pointer(&self.path) }
    }

    /// Whether a list or object is not too deep. What is in one that is too deep is left unread, which ends the reading.
    pub(super) fn enter(&mut self) -> bool {
        self.depth = self.depth.saturating_add(1);
        if self.depth > MAX_DEPTH && self.too_deep.is_none() {
            self.too_deep = Some(pointer(&self.path));
        }
        self.too_deep.is_none()
    }

    pub(super) fn leave(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    /// A value of another JSON type than declared; one that is not declared may have any.
    pub(super) fn mismatch(&mut self, kind: Option<Kind>, limits: &Limits) {
        if let Some(kind) = kind {
            self.find_type(kind, self.wrong_type(limits));
        }
    }

    pub(super) fn find_type(&mut self, wanted: Kind, severity: Severity) {
        let wanted = match wanted {
            Kind::Text | Kind::Enumeration(_) => "a string",
            Kind::Time => "a time as a string",
            Kind::Integer | Kind::Fen => "an integer",
            Kind::Bool => "true or false",
            Kind::Object(_) => "an object",
            Kind::List(_) => "an array",
        };
        self.find("type", severity, format!("must be {wanted}"));
    }

    /// An integer that a JavaScript number would round.
    pub(super) fn find_rounded(&mut self, severity: Severity) {
        self.has_unsafe_numbers = true;
        let message = match severity {
            Severity::Warning => "is an integer beyond 2^53-1: given as its digits",
            Severity::Error => "is an integer beyond 2^53-1",
        };
        self.find("safe_integer", severity, message);
    }

    /// Looks for a name that is there twice, among those that are not declared.
    pub(super) fn find_doubled(&mut self, names: Vec<Text<'_>>) {
        // Sorts in a tenth of the code that `sort_unstable` is, and no slower in the worst case.
        let names = BinaryHeap::from(names).into_sorted_vec();
        let doubled = names.windows(2).any(|pair| matches!(pair, [one, other] if one == other));
        if doubled {
            self.find("duplicate", self.breach(), "has a name twice");
        }
    }
}
