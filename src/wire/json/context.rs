//! Where reading is and what it has found so far. Refuses to keep more findings than a person can read.

use std::collections::BinaryHeap;

use serde::de::Error;

use super::{Judge, MAX_DEPTH, MAX_FINDING_BYTES, Unreadable};
use crate::error::{Finding, Reason, Severity};
use crate::wire::Text;
use crate::wire::schema::{Decides, Kind, Limits};

/// One step of a JSON pointer.
pub(super) enum Step<'a> {
    Name(Text<'a>),
    Declared(&'static str),
    Index(usize),
}

pub(super) struct Context<'a> {
    pub(super) judge: Judge,
    pub(super) path: Vec<Step<'a>>,
    pub(super) depth: u32,
    pub(super) too_deep: bool,
    pub(super) has_unsafe_numbers: bool,
    pub(super) findings: Vec<Finding>,
    pub(super) refused: bool,
    pub(super) max_findings: usize,
    pub(super) kept_bytes: usize,
}

impl Context<'_> {
    /// The severity of a breach that only what is sent must not have.
    pub(super) fn breach(&self) -> Severity {
        match self.judge {
            Judge::Strict => Severity::Error,
            Judge::Lenient => Severity::Warning,
        }
    }

    /// The severity of a value that is not of its declared type: of what was received, only what decides refuses.
    pub(super) fn misfit(&self, limits: &Limits) -> Severity {
        if limits.decides == Decides::Nothing { self.breach() } else { Severity::Error }
    }

    /// The same of one that is not there.
    pub(super) fn lack(&self, limits: &Limits) -> Severity {
        if limits.decides == Decides::Always { Severity::Error } else { self.breach() }
    }

    pub(super) fn find(&mut self, rule: &'static str, severity: Severity, message: impl Into<String>) {
        self.refused |= severity == Severity::Error;
        let mut room = self.findings.len() < self.max_findings && self.kept_bytes < MAX_FINDING_BYTES;
        // What refuses is told, however many warnings came before it.
        let is_first = |findings: &[Finding]| findings.iter().rev().all(|finding| finding.severity == Severity::Warning);
        if !room && severity == Severity::Error && is_first(&self.findings) {
            room = self.findings.pop().is_some();
        }
        if room {
            let (path, message) = (pointer(&self.path), message.into());
            self.kept_bytes = self.kept_bytes.saturating_add(path.len()).saturating_add(message.len());
            self.findings.push(Finding { path, rule, message, severity });
        }
    }

    pub(super) fn unreadable(&self, reason: Reason) -> Unreadable {
        Unreadable { reason, path: pointer(&self.path) }
    }

    pub(super) fn enter<E: Error>(&mut self) -> Result<(), E> {
        self.depth = self.depth.saturating_add(1);
        self.too_deep = self.depth > MAX_DEPTH;
        if self.too_deep { Err(E::custom("")) } else { Ok(()) }
    }

    pub(super) fn leave(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    /// A value of another JSON type than declared; one that is not declared may have any.
    pub(super) fn mismatch(&mut self, kind: Option<Kind>, limits: &Limits) {
        if let Some(kind) = kind {
            self.find_type(kind, self.misfit(limits));
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

    /// Among names that are not declared, of which none decides.
    pub(super) fn find_doubled(&mut self, names: Vec<Text<'_>>) {
        // Sorts in a tenth of the code that `sort_unstable` is, and no slower in the worst case.
        let names = BinaryHeap::from(names).into_sorted_vec();
        let doubled = names.windows(2).any(|pair| matches!(pair, [one, other] if one == other));
        if doubled {
            self.find("duplicate", self.breach(), "has a name twice");
        }
    }
}

/// The longest name shown. No documented one is half as long; a longer one is cut, so that findings about it stay small.
const MAX_NAME: usize = 128;

/// RFC 6901.
pub(super) fn pointer(path: &[Step<'_>]) -> String {
    let mut pointer = String::new();
    for step in path {
        pointer.push('/');
        match step {
            Step::Name(name) => {
                let shown: String = name.chars().take(MAX_NAME).collect();
                pointer.push_str(&shown.replace('~', "~0").replace('/', "~1"));
            }
            Step::Declared(name) => pointer.push_str(name),
            Step::Index(index) => pointer.push_str(&index.to_string()),
        }
    }
    pointer
}
