//! Which interfaces a type of the model becomes: one for both directions where they agree, else one with the suffix `Params` for what
//! callers give; and one with the prefix `Brand` where the brand's side has other fields.

use super::super::reach::{Client, Direction, Reach};
use crate::model::Model;
use crate::model::entries::Entries;
use crate::model::resolved::{Field, Operation};
use crate::model::words::{FieldType, Kind, RequestPresence, ResponsePresence};

/// Whether a response surely has a field: every source says so, or some do and the request that made the object must have had it.
pub fn is_received(field: &Field) -> bool {
    match field.response {
        Some(ResponsePresence::Required) => true,
        Some(ResponsePresence::Expected) => field.request == Some(RequestPresence::Required),
        Some(ResponsePresence::Optional) | None => false,
    }
}

pub struct Names<'m> {
    pub model: &'m Model,
    pub reach: Reach<'m>,
}

impl<'m> Names<'m> {
    pub fn of(model: &'m Model) -> Self {
        Self { model, reach: Reach::of_operations(model, model.offered().filter(|operation| super::is_in_groups(operation))) }
    }

    /// The same with the operations that are in no group.
    pub fn of_all(model: &'m Model) -> Self {
        Self { model, reach: Reach::of(model) }
    }

    /// Whether one interface serves what is given and what is received.
    pub fn is_shared(&self, name: &str) -> bool {
        let ways = self.reach.ways(name);
        ways.request && ways.response && self.model.types.get(name).is_none_or(|object| self.agree(&object.fields))
    }

    /// Whether the directions agree: the same fields, required in both or in none, of the same types.
    fn agree(&self, fields: &Entries<Field>) -> bool {
        fields.iter().all(|(_, field)| {
            let same = match (field.request, field.response) {
                (Some(request), Some(_)) => (request == RequestPresence::Required) == is_received(field),
                (None, None) => true,
                _ => false,
            };
            let kind = match &field.kind.kind {
                Kind::Time => false,
                Kind::Named(name) => self.model.types.get(name).is_none_or(|object| self.agree(&object.fields)),
                _ => true,
            };
            same && kind
        })
    }

    /// Whether the brand's side has other fields, here or deeper.
    pub fn brand_differs(&self, fields: &Entries<Field>, direction: Direction) -> bool {
        fields.iter().filter(|(_, field)| field.goes(direction)).any(|(_, field)| self.field_differs(field, direction))
    }

    /// Whether the brand's side lacks a field, or has another type of it, or has it alone.
    pub fn field_differs(&self, field: &Field, direction: Direction) -> bool {
        let here = Client::Main.has(field) != Client::Brand.has(field);
        here || self.model.object(&field.kind).is_some_and(|object| self.brand_differs(&object.fields, direction))
    }

    /// The interface of an object type; an enumeration has its own name.
    pub fn object(&self, name: &str, direction: Direction, client: Client) -> String {
        let Some(object) = self.model.types.get(name) else { return name.to_owned() };
        let prefix = if client == Client::Brand && self.brand_differs(&object.fields, direction) { "Brand" } else { "" };
        let is_split = self.reach.ways(name).request && self.reach.ways(name).response && !self.is_shared(name);
        let suffix = if direction == Direction::Request && is_split { "Params" } else { "" };
        format!("{prefix}{name}{suffix}")
    }

    /// The interface of the parameters of an operation.
    pub fn params(&self, operation: &Operation, client: Client) -> String {
        let differs = operation.parameters.iter().any(|parameter| self.field_differs(&parameter.field, Direction::Request));
        let has_both = Client::ALL.into_iter().all(|client| client.side(operation).is_some());
        let prefix = if client == Client::Brand && has_both && differs { "Brand" } else { "" };
        format!("{prefix}{}", operation.params)
    }

    /// Whether a call needs no parameters at all.
    pub fn needs_none(&self, operation: &Operation, client: Client) -> bool {
        operation.parameters.iter().all(|parameter| {
            let field = &parameter.field;
            !client.has(field) || field.request != Some(RequestPresence::Required) || field.filled_in
        })
    }

    /// What is given to `resolve`.
    pub fn resolve_params(&self, operation: &Operation, client: Client) -> String {
        let has_more = operation.resolve.as_ref().is_some_and(|resolve| resolve.more.iter().any(|(_, field)| client.has(field)));
        format!("{}{}", if has_more { "Resolve" } else { "" }, self.params(operation, client))
    }

    /// What a response gives.
    pub fn response(&self, operation: &Operation, client: Client) -> String {
        operation.response.kind.as_ref().map_or("undefined".to_owned(), |name| self.object(name, Direction::Response, client))
    }

    /// What is on the pages of a list.
    pub fn item(&self, operation: &Operation, client: Client) -> Option<String> {
        let list = &operation.paging.as_ref()?.list;
        let page = self.model.types.get(operation.response.kind.as_ref()?)?;
        let item = FieldType { is_list: false, ..page.fields.get(list)?.kind.clone() };
        Some(self.type_of(&item, Direction::Response, client))
    }

    /// A type as TypeScript writes it.
    pub fn type_of(&self, kind: &FieldType, direction: Direction, client: Client) -> String {
        let is_given = direction == Direction::Request;
        let name = match &kind.kind {
            Kind::Text => "string".to_owned(),
            Kind::Time if is_given => "string | Date".to_owned(),
            Kind::Time => "string".to_owned(),
            Kind::Integer | Kind::Fen => "number".to_owned(),
            Kind::Boolean => "boolean".to_owned(),
            Kind::File => "Uint8Array | ArrayBuffer".to_owned(),
            Kind::Named(name) => self.object(name, direction, client),
        };
        match kind.is_list {
            false => name,
            true if name.contains(' ') => format!("({name})[]"),
            true => format!("{name}[]"),
        }
    }
}
