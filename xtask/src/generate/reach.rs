//! What of the model the package uses: types and enumerations that an offered operation or a notification leads to, by the direction in
//! which they are sent, and the rules and error rows of these. Nothing else is generated.

use std::collections::BTreeMap;

use crate::model::Model;
use crate::model::files::Enumeration;
use crate::model::records::{ErrorRow, Rule};
use crate::model::resolved::{Field, ObjectType, Operation, OperationSide};
use crate::model::words::{Kind, Severity, Side};

/// Which way something goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Request,
    /// A response or a notification.
    Response,
}

impl Field {
    pub fn goes(&self, direction: Direction) -> bool {
        match direction {
            Direction::Request => self.request.is_some(),
            Direction::Response => self.response.is_some(),
        }
    }
}

/// In which directions a type goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ways {
    pub request: bool,
    pub response: bool,
}

pub struct Reach<'m> {
    model: &'m Model,
    /// Names of types and enumerations in the order in which they are met.
    order: Vec<&'m str>,
    ways: BTreeMap<&'m str, Ways>,
}

impl<'m> Reach<'m> {
    /// Of all that the package has.
    pub fn of(model: &'m Model) -> Self {
        Self::of_operations(model, model.offered())
    }

    /// Of some operations, and all notifications.
    pub fn of_operations(model: &'m Model, operations: impl Iterator<Item = &'m Operation>) -> Self {
        let mut reach = Self { model, order: Vec::new(), ways: BTreeMap::new() };
        for operation in operations {
            for parameter in &operation.parameters {
                reach.field(&parameter.field, Direction::Request);
            }
            if let Some(name) = &operation.response.kind {
                reach.named(name, Direction::Response);
            }
        }
        for (_, kind) in model.notifications.iter().filter(|(_, kind)| !kind.planned) {
            reach.named(&kind.event, Direction::Response);
        }
        reach
    }

    fn field(&mut self, field: &'m Field, direction: Direction) {
        if let Kind::Named(name) = &field.kind.kind {
            self.named(name, direction);
        }
    }

    fn named(&mut self, name: &'m str, direction: Direction) {
        let ways = self.ways.entry(name).or_default();
        if *ways == Ways::default() {
            self.order.push(name);
        }
        let way = match direction {
            Direction::Request => &mut ways.request,
            Direction::Response => &mut ways.response,
        };
        if std::mem::replace(way, true) {
            return;
        }
        if let Some(object) = self.model.types.get(name) {
            for (_, field) in object.fields.iter().filter(|(_, field)| field.goes(direction)) {
                self.field(field, direction);
            }
        }
    }

    pub fn ways(&self, name: &str) -> Ways {
        self.ways.get(name).copied().unwrap_or_default()
    }

    pub fn types(&self) -> impl Iterator<Item = (&'m str, &'m ObjectType)> {
        self.order.iter().filter_map(|name| Some((*name, self.model.types.get(name)?)))
    }

    pub fn enums(&self) -> impl Iterator<Item = (&'m str, &'m Enumeration)> {
        self.order.iter().filter_map(|name| Some((*name, &self.model.enums.get(name)?.1)))
    }

    /// Rules that a finding can name: not those that are for the documentation alone.
    pub fn rules(&self) -> impl Iterator<Item = (&'m str, &'m Rule)> {
        self.model.rules.iter().filter(|(_, (_, rule))| self.has(rule)).map(|(id, (_, rule))| (id, rule))
    }

    fn has(&self, rule: &Rule) -> bool {
        rule.places.iter().any(|place| self.is_checked(rule, place))
    }

    /// Whether a rule is checked of a type, or of the parameters of an operation.
    fn is_checked(&self, rule: &Rule, place: &str) -> bool {
        let ways = self.ways(place);
        let is_offered = self.model.operation(place).is_some_and(|operation| !operation.planned);
        let of_requests = matches!(rule.request, Some(Severity::Refuse | Severity::Warn));
        let of_responses = rule.response != Some(Severity::Document);
        (of_responses && ways.response) || (of_requests && (is_offered || ways.request))
    }

    /// Whether a type, or the parameters of an operation, have rules between their fields.
    pub fn has_rules(&self, place: &str) -> bool {
        let rules = self.model.rules.iter().filter(|(_, (_, rule))| rule.places.iter().any(|other| other == place));
        rules.into_iter().any(|(_, (_, rule))| self.is_checked(rule, place))
    }

    /// Whether a field of anything offered has this pattern.
    pub fn uses_pattern(&self, pattern: &str) -> bool {
        let parameters = self.model.offered().flat_map(|operation| &operation.parameters).map(|parameter| &parameter.field);
        let fields = self.types().flat_map(|(_, object)| object.fields.iter().map(|(_, field)| field));
        parameters.chain(fields).any(|field| {
            [&field.pattern, &field.pattern_advice, &field.item_pattern].into_iter().flatten().any(|name| name == pattern)
        })
    }

    /// Error rows of the offered operations.
    pub fn error_rows(&self) -> impl Iterator<Item = (&'m str, &'m ErrorRow)> {
        let sides = || self.model.offered().flat_map(|operation| &operation.sides);
        let is_used = move |id: &str| sides().any(|side| side.errors.iter().any(|error| error == id));
        self.model.error_rows.iter().filter(move |(id, _)| is_used(id)).map(|(id, (_, row))| (id, row))
    }
}

/// The two clients.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Client {
    /// `WechatPay`: a service provider or a merchant.
    Main,
    /// `WechatPayBrand`.
    Brand,
}

impl Client {
    pub const ALL: [Self; 2] = [Self::Main, Self::Brand];

    /// Whether a side of the model, by its word, is one of this client.
    pub fn is(self, side: &str) -> bool {
        self.sides().iter().any(|own| own.as_str() == side)
    }

    pub fn has(self, field: &Field) -> bool {
        self.sides().iter().any(|side| field.is_on(*side))
    }

    /// The sides of the model that it is.
    fn sides(self) -> &'static [Side] {
        match self {
            Self::Main => &[Side::Partner, Side::Merchant],
            Self::Brand => &[Side::Brand],
        }
    }

    pub fn side(self, operation: &Operation) -> Option<&OperationSide> {
        self.sides().iter().find_map(|side| operation.side(*side))
    }
}

#[cfg(test)]
mod tests {
    use super::super::example;
    use super::{Reach, Ways};

    #[test]
    fn types_are_reached_in_the_directions_in_which_they_are_sent() {
        let model = example::model();
        let reach = Reach::of(&model);
        let both = Ways { request: true, response: true };
        assert_eq!((reach.ways("Look"), reach.ways("Period")), (both, both));
        let received = Ways { request: false, response: true };
        assert_eq!((reach.ways("CardEntity"), reach.ways("Stamp")), (received, received));
        assert_eq!(reach.enums().map(|(name, _)| name).collect::<Vec<_>>(), ["CardState"]);
    }

    #[test]
    fn nothing_of_a_planned_operation_is_reached() {
        let model = example::model();
        let reach = Reach::of(&model);
        assert_eq!(reach.ways("Fire"), Ways::default());
        assert_eq!(reach.rules().map(|(id, _)| id).collect::<Vec<_>>(), ["R1"]);
        assert!(reach.error_rows().all(|(id, _)| id != "planned-only"));
    }
}
