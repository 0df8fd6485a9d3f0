//! The model as generators read it: what files share is put in where it is used, and everything knows where it is written.

use serde_json::Value;

use super::entries::Entries;
use super::files::{Echo, Enumeration, Paging, Repeating, Response};
use super::problem::At;
use super::records::{ErrorRow, Machine, Notification, Page, Pages, Pattern, Rule, Source, Statement, SubCode};
use super::words::{Date, Edition, FieldType, Kind, Method, Payload, Place, Rate, RequestPresence, ResponsePresence, Side, Unit};

#[derive(Debug)]
pub struct Model {
    pub groups: Entries<Group>,
    pub types: Entries<ObjectType>,
    pub enums: Entries<(At, Enumeration)>,
    pub patterns: Entries<Pattern>,
    pub rules: Entries<(At, Rule)>,
    pub error_rows: Entries<(At, ErrorRow)>,
    pub sub_codes: Entries<SubCode>,
    pub notifications: Entries<Notification>,
    /// How a notification is replied to.
    pub reply: Statement,
    /// Event types that are passed on as unknown, with the reason.
    pub not_modelled: Entries<String>,
    pub machines: Entries<Machine>,
    pub pages: Pages,
    pub sources: Entries<Source>,
    pub facts: Entries<Statement>,
}

/// A property of the client: `userCoupons`, `busifavor.stocks`.
#[derive(Debug)]
pub struct Group {
    pub zh: String,
    pub en: String,
    pub operations: Entries<Operation>,
}

#[derive(Debug)]
pub struct Operation {
    pub at: At,
    /// Group and method: `userCoupons.use`.
    pub name: String,
    pub zh: String,
    pub en: String,
    pub method: Method,
    /// The name of the TypeScript type of its parameters.
    pub params: String,
    /// The package does not have it yet: nothing is generated from it.
    pub planned: bool,
    /// None: all.
    pub editions: Vec<Edition>,
    pub since: Option<Date>,
    pub sides: Vec<OperationSide>,
    /// In the order of the path, the query and the body.
    pub parameters: Vec<Parameter>,
    pub response: Response,
    /// By the parameter.
    pub echo: Entries<Echo>,
    /// The parameter by which WeChat Pay knows a repeat.
    pub request_number: Option<String>,
    pub repeat: Repeating,
    /// How to learn whether a call happened whose response was lost. None of what changes nothing.
    pub resolve: Option<Resolve>,
    pub paging: Option<Paging>,
    pub preconditions: Vec<String>,
    pub notes: Option<String>,
}

#[derive(Debug)]
pub struct OperationSide {
    pub at: At,
    pub side: Side,
    pub path: String,
    pub rate_limit: Option<Rate>,
    pub since: Option<Date>,
    pub pages: Vec<Page>,
    /// Ids of rows: those of every operation first.
    pub errors: Vec<String>,
    pub src: Vec<String>,
}

#[derive(Debug)]
pub struct Parameter {
    pub name: String,
    pub place: Place,
    pub field: Field,
}

#[derive(Debug)]
pub struct Resolve {
    pub by: ResolveBy,
    pub how: String,
    pub more: Entries<Field>,
    /// Of a list: all of its page shows it, not one item.
    pub whole_page: bool,
}

#[derive(Debug, PartialEq, Eq)]
pub enum ResolveBy {
    /// An operation that changes nothing.
    Query(String),
    Repeat,
    Nothing,
}

#[derive(Debug)]
pub struct ObjectType {
    pub at: At,
    pub zh: String,
    pub en: String,
    pub editions: Vec<Edition>,
    pub since: Option<Date>,
    pub src: Vec<String>,
    pub note: Option<String>,
    pub fields: Entries<Field>,
    /// Whether a request, or a response or notification, has an object of this type.
    pub in_requests: bool,
    pub in_responses: bool,
}

#[derive(Clone, Debug)]
pub struct Field {
    pub at: At,
    pub kind: FieldType,
    pub request: Option<RequestPresence>,
    pub response: Option<ResponsePresence>,
    /// Whether a response is an error for a wrong type of it, and for lacking it where it is required.
    pub decides: bool,
    /// Of a form: whether this part is what the signature covers.
    pub signed: bool,
    /// A caller may leave it out: the package knows it.
    pub filled_in: bool,
    pub zh: String,
    pub en: String,
    pub pattern: Option<String>,
    /// The page does not call it a closed list, so that no value is an error.
    pub pattern_advice: Option<String>,
    pub item_pattern: Option<String>,
    pub min_chars: Option<u32>,
    pub max_chars: Option<u32>,
    pub min: Option<i64>,
    pub max: Option<i64>,
    pub min_items: Option<u32>,
    pub max_items: Option<u32>,
    pub item_max_chars: Option<u32>,
    pub item_min: Option<i64>,
    pub item_max: Option<i64>,
    pub unit: Option<Unit>,
    pub default: Option<Value>,
    pub condition: Option<String>,
    pub rules: Vec<String>,
    /// None: all.
    pub editions: Vec<Edition>,
    /// None: all.
    pub sides: Vec<Side>,
    pub since: Option<Date>,
    pub deprecated: Option<String>,
    pub src: Vec<String>,
    pub note: Option<String>,
}

impl Model {
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.groups.iter().flat_map(|(_, group)| group.operations.iter().map(|(_, operation)| operation))
    }

    /// The operations that the package has.
    pub fn offered(&self) -> impl Iterator<Item = &Operation> {
        self.operations().filter(|operation| !operation.planned)
    }

    pub fn operation(&self, name: &str) -> Option<&Operation> {
        self.operations().find(|operation| operation.name == name)
    }

    /// The object type of a field, if it holds objects.
    pub fn object(&self, kind: &FieldType) -> Option<&ObjectType> {
        match &kind.kind {
            Kind::Named(name) => self.types.get(name),
            _ => None,
        }
    }
}

impl Operation {
    pub fn parameter(&self, name: &str) -> Option<&Parameter> {
        self.parameters.iter().find(|parameter| parameter.name == name)
    }

    pub fn side(&self, side: Side) -> Option<&OperationSide> {
        self.sides.iter().find(|other| other.side == side)
    }

    pub fn payload(&self) -> Payload {
        let has = |place| self.parameters.iter().any(|parameter| parameter.place == place);
        match (has(Place::Form), has(Place::Body)) {
            (true, _) => Payload::Multipart,
            (_, true) => Payload::Json,
            _ => Payload::None,
        }
    }
}

impl Field {
    pub fn is_on(&self, side: Side) -> bool {
        self.sides.is_empty() || self.sides.contains(&side)
    }
}
