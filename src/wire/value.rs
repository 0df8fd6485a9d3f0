//! The Rust side of a declaration: where a value read goes, what is written, and what the rules between fields report.

use super::Text;
use super::money::Fen;
use super::schema::{Kind, Schema};
use super::time::Time;
use crate::error::{Finding, Severity};

/// A declared object: what `object!` makes.
pub trait Object<'a> {
    /// Its declaration.
    fn schema(&self) -> &'static Schema;
    /// Where the value of the field at this index goes.
    fn slot(&mut self, index: usize) -> Option<Slot<'_, 'a>>;
    /// What the field at this index holds.
    fn view(&self, index: usize) -> View<'_, 'a>;
    /// Fields that are not declared, as they came.
    fn unknown(&self) -> &[(Text<'a>, &'a str)];
    /// Keeps a field that is not declared.
    fn keep_unknown(&mut self, name: Text<'a>, value: &'a str);
    /// Judges the rules between fields.
    fn check(&self, report: &mut Report<'_>);
}

/// A Rust type that a field can have.
pub trait Value<'a>: Default {
    /// Its declaration.
    const KIND: &'static Kind;
    /// Where a value read goes.
    fn slot(&mut self) -> Slot<'_, 'a>;
    /// The value to write.
    fn view(&self) -> View<'_, 'a>;
}

/// Where a value read from JSON goes.
#[allow(missing_docs, reason = "the arms are the kinds")]
pub enum Slot<'s, 'a> {
    Text(&'s mut Text<'a>),
    Time(&'s mut Time<'a>),
    Integer(&'s mut i64),
    Bool(&'s mut bool),
    Enumeration(&'s mut dyn Word<'a>),
    Object(&'s mut dyn Object<'a>),
    List(&'s mut dyn List<'a>),
}

/// A value to be written as JSON.
#[allow(missing_docs, reason = "the arms are the kinds")]
pub enum View<'s, 'a> {
    Absent,
    Text(&'s str),
    Integer(i64),
    Bool(bool),
    Raw(&'a str),
    Object(&'s dyn Object<'a>),
    List(&'s dyn List<'a>),
}

/// A list of values of one kind.
pub trait List<'a> {
    /// Makes room for one more value.
    fn push(&mut self) -> Option<Slot<'_, 'a>>;
    /// How many there are.
    fn count(&self) -> usize;
    /// The value at this index.
    fn view(&self, index: usize) -> View<'_, 'a>;
}

/// An enumeration's value: what `enumeration!` makes.
pub trait Word<'a> {
    /// Takes a word as it came; says whether it is one of the declared ones.
    fn set(&mut self, word: Text<'a>) -> bool;
}

/// What the rules of one object find, at that object's place.
pub struct Report<'r> {
    pub(super) findings: &'r mut Vec<Finding>,
    pub(super) place: &'r dyn Fn() -> String,
    pub(super) severity: Severity,
    pub(super) refused: &'r mut bool,
}

/// A rule of the reference.
#[derive(Debug)]
pub struct Rule {
    /// Its id in the reference.
    pub id: &'static str,
    /// What it demands, in one sentence. In JavaScript the facade has it, so that it does not cross the boundary with every finding.
    #[cfg(not(target_family = "wasm"))]
    pub text: &'static str,
}

impl Rule {
    fn message(&self) -> String {
        #[cfg(not(target_family = "wasm"))]
        return self.text.into();
        #[cfg(target_family = "wasm")]
        String::new()
    }
}

impl Report<'_> {
    /// Reports a field that breaks a rule, unless the rule holds.
    pub fn demand(&mut self, holds: bool, field: &str, rule: &Rule) {
        if holds {
            return;
        }
        *self.refused |= self.severity == Severity::Error;
        if self.findings.len() >= super::json::MAX_FINDINGS {
            return;
        }
        let mut path = (self.place)();
        if !field.is_empty() {
            path.push('/');
            path.push_str(field);
        }
        self.findings.push(Finding { path, rule: rule.id, message: rule.message(), severity: self.severity });
    }
}

macro_rules! scalar {
    ($type:ty, $kind:ident, $slot:ident, |$it:ident| $target:expr, |$seen:ident| $view:expr) => {
        impl<'a> Value<'a> for $type {
            const KIND: &'static Kind = &Kind::$kind;
            fn slot(&mut self) -> Slot<'_, 'a> {
                let $it = self;
                Slot::$slot($target)
            }
            fn view(&self) -> View<'_, 'a> {
                let $seen = self;
                $view
            }
        }
    };
}

scalar!(Text<'a>, Text, Text, |it| it, |seen| View::Text(seen));
scalar!(Time<'a>, Time, Time, |it| it, |seen| View::Text(&seen.0));
scalar!(i64, Integer, Integer, |it| it, |seen| View::Integer(*seen));
scalar!(Fen, Fen, Integer, |it| &mut it.0, |seen| View::Integer(seen.0));
scalar!(bool, Bool, Bool, |it| it, |seen| View::Bool(*seen));

impl<'a, T: Value<'a>> Value<'a> for Option<T> {
    const KIND: &'static Kind = T::KIND;
    fn slot(&mut self) -> Slot<'_, 'a> {
        self.get_or_insert_with(T::default).slot()
    }
    fn view(&self) -> View<'_, 'a> {
        self.as_ref().map_or(View::Absent, T::view)
    }
}

impl<'a, T: Value<'a>> Value<'a> for Box<T> {
    const KIND: &'static Kind = T::KIND;
    fn slot(&mut self) -> Slot<'_, 'a> {
        self.as_mut().slot()
    }
    fn view(&self) -> View<'_, 'a> {
        self.as_ref().view()
    }
}

impl<'a, T: Value<'a>> Value<'a> for Vec<T> {
    const KIND: &'static Kind = &Kind::List(T::KIND);
    fn slot(&mut self) -> Slot<'_, 'a> {
        Slot::List(self)
    }
    fn view(&self) -> View<'_, 'a> {
        View::List(self)
    }
}

impl<'a, T: Value<'a>> List<'a> for Vec<T> {
    fn push(&mut self) -> Option<Slot<'_, 'a>> {
        Self::push(self, T::default());
        self.last_mut().map(T::slot)
    }
    fn count(&self) -> usize {
        self.len()
    }
    fn view(&self, index: usize) -> View<'_, 'a> {
        self.get(index).map_or(View::Absent, T::view)
    }
}
