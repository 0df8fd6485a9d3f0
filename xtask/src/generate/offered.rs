//! What the operations that the package has, and the notifications, use of the model: types, enumerations, patterns and rules.

use std::collections::BTreeSet;

use crate::model::resolved::{Field, Model};
use crate::model::words::{Kind, Severity};

/// Names, each once.
#[derive(Debug, Default)]
pub struct Offered {
    /// Object types and enumerations.
    pub types: BTreeSet<String>,
    pub patterns: BTreeSet<String>,
}

impl Offered {
    pub fn of(model: &Model) -> Self {
        let mut offered = Self::default();
        for operation in model.offered() {
            for parameter in &operation.parameters {
                offered.field(model, &parameter.field);
            }
            if let Some(name) = &operation.response.kind {
                offered.kind(model, name);
            }
        }
        for (_, notification) in model.notifications.iter() {
            offered.kind(model, &notification.event);
        }
        offered
    }

    fn kind(&mut self, model: &Model, name: &str) {
        if !self.types.insert(name.to_owned()) {
            return;
        }
        for (_, field) in model.types.get(name).into_iter().flat_map(|object| object.fields.iter()) {
            self.field(model, field);
        }
    }

    fn field(&mut self, model: &Model, field: &Field) {
        self.patterns.extend([&field.pattern, &field.pattern_advice, &field.item_pattern].into_iter().flatten().cloned());
        if let Kind::Named(name) = &field.kind.kind {
            self.kind(model, name);
        }
    }

    /// Whether something that the package has can break a rule, as far as one request or response tells.
    pub fn has_rule(&self, model: &Model, id: &str) -> bool {
        let places = || model.rules.get(id).into_iter().flat_map(|(_, rule)| &rule.places);
        places().any(|place| self.rules_of(model, place).contains(&id.to_owned()))
    }

    /// The rules between the fields of a type, or the parameters of an operation, that the package has.
    pub fn rules_of(&self, model: &Model, place: &str) -> Vec<String> {
        let is_operation = model.offered().any(|operation| operation.name == place);
        let object = model.types.get(place).filter(|_| self.types.contains(place));
        let applies = |rule: &crate::model::records::Rule| {
            let checked = matches!(rule.request, Some(Severity::Refuse | Severity::Warn));
            rule.places.iter().any(|other| other == place)
                && (is_operation && checked || object.is_some_and(|object| object.in_responses || (object.in_requests && checked)))
        };
        model.rules.iter().filter(|(_, (_, rule))| applies(rule)).map(|(id, _)| id.to_owned()).collect()
    }
}
