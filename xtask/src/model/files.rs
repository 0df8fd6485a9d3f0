//! The files of `model/` as they are written: one structure for each kind of file. Members that are not declared here are an
//! error; what refers to something else is text still.

use serde::Deserialize;

use super::entries::Entries;
use super::records::{Choice, ErrorRow, Machine, Notification, Page, Pages, Pattern, Rule, Source, Statement, SubCode};
use super::words::{
    Counts, Date, Demand, Edition, FieldType, Method, PagingBy, Rate, Repeat, RequestPresence, ResponsePresence, Side, Unit,
};

/// What an editor finds the schema by.
type Schema = String;

/// `resources/<group>.json`: the operations of one property of the client, and the types that they alone use.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResourceFile {
    #[serde(rename = "$schema")]
    pub schema: Schema,
    pub zh: String,
    pub en: String,
    pub operations: Entries<OperationEntry>,
    #[serde(default)]
    pub types: Entries<TypeEntry>,
    #[serde(default)]
    pub enums: Entries<Enumeration>,
}

/// `types/<topic>.json`: types that several resources use.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypesFile {
    #[serde(rename = "$schema")]
    pub schema: Schema,
    #[serde(default)]
    pub types: Entries<TypeEntry>,
    #[serde(default)]
    pub enums: Entries<Enumeration>,
}

/// `fields.json`: parameters that many operations take.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldsFile {
    #[serde(rename = "$schema")]
    pub schema: Schema,
    pub fields: Entries<FieldEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PatternsFile {
    #[serde(rename = "$schema")]
    pub schema: Schema,
    pub patterns: Entries<Pattern>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RulesFile {
    #[serde(rename = "$schema")]
    pub schema: Schema,
    pub rules: Entries<Rule>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErrorsFile {
    #[serde(rename = "$schema")]
    pub schema: Schema,
    #[serde(default)]
    pub tables: Entries<Vec<String>>,
    pub rows: Entries<ErrorRow>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubCodesFile {
    #[serde(rename = "$schema")]
    pub schema: Schema,
    pub sub_codes: Entries<SubCode>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotificationsFile {
    #[serde(rename = "$schema")]
    pub schema: Schema,
    pub reply: Statement,
    pub kinds: Entries<Notification>,
    pub not_modelled: Entries<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatesFile {
    #[serde(rename = "$schema")]
    pub schema: Schema,
    pub machines: Entries<Machine>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourcesFile {
    #[serde(rename = "$schema")]
    pub schema: Schema,
    pub pages: Pages,
    pub sources: Entries<Source>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactsFile {
    #[serde(rename = "$schema")]
    pub schema: Schema,
    pub facts: Entries<Statement>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OperationEntry {
    pub zh: String,
    pub en: String,
    pub method: Method,
    /// The name of the TypeScript type of its parameters.
    pub params: String,
    /// The package does not have it yet.
    #[serde(default)]
    pub planned: bool,
    #[serde(default)]
    pub editions: Vec<Edition>,
    pub since: Option<Date>,
    pub sides: Entries<SideEntry>,
    #[serde(default)]
    pub request: RequestEntry,
    pub response: Response,
    #[serde(default)]
    pub echo: Entries<Echo>,
    pub request_number: Option<String>,
    pub repeat: Repeating,
    pub resolve: Option<ResolveEntry>,
    pub paging: Option<Paging>,
    #[serde(default)]
    pub preconditions: Vec<String>,
    pub notes: Option<String>,
}

/// What differs by who calls.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SideEntry {
    pub path: String,
    pub rate_limit: Option<Rate>,
    pub since: Option<Date>,
    pub pages: Vec<Page>,
    pub errors: Vec<String>,
    pub src: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RequestEntry {
    pub path: Entries<FieldEntry>,
    pub query: Entries<FieldEntry>,
    pub body: Entries<FieldEntry>,
    pub form: Entries<FieldEntry>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Response {
    pub status: u16,
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// Further statuses that say the same.
    #[serde(default)]
    pub accepts: Vec<u16>,
}

/// Where a response repeats a parameter.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Echo {
    #[serde(default)]
    pub demand: Demand,
    /// JSON pointers, in which `*` stands for every item of a list.
    pub at: Vec<String>,
    /// With `shown`: the field that otherwise says it was done, and the words that say so.
    pub by: Option<String>,
    #[serde(default)]
    pub states: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Repeating {
    pub gives: Repeat,
    /// Codes of the error that a repeat may get although the first request happened.
    #[serde(default)]
    pub refused_with: Vec<String>,
    pub note: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResolveEntry {
    /// An operation, `repeat` or `nothing`.
    pub by: String,
    pub how: String,
    /// The parameters of the query beyond those of the call.
    #[serde(default)]
    pub more: Entries<FieldEntry>,
    /// Of a list: all of its page shows it, not one item.
    #[serde(default)]
    pub whole_page: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paging {
    pub by: PagingBy,
    pub parameter: String,
    /// Of a token: the field that has the next one.
    pub next: Option<String>,
    /// Of an offset: what it counts.
    pub counts: Option<Counts>,
    pub size: String,
    pub list: String,
    pub total: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypeEntry {
    pub zh: String,
    pub en: String,
    #[serde(default)]
    pub editions: Vec<Edition>,
    pub since: Option<Date>,
    pub src: Vec<String>,
    pub note: Option<String>,
    pub fields: Entries<FieldEntry>,
}

/// A field. With `like` it takes what it does not say itself from `fields.json`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldEntry {
    pub like: Option<String>,
    #[serde(rename = "type")]
    pub kind: Option<FieldType>,
    pub request: Option<RequestPresence>,
    pub response: Option<ResponsePresence>,
    pub decides: Option<bool>,
    pub signed: Option<bool>,
    pub filled_in: Option<bool>,
    pub zh: Option<String>,
    pub en: Option<String>,
    pub pattern: Option<String>,
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
    pub default: Option<serde_json::Value>,
    pub condition: Option<String>,
    pub rules: Option<Vec<String>>,
    pub editions: Option<Vec<Edition>>,
    pub sides: Option<Vec<Side>>,
    pub since: Option<Date>,
    pub deprecated: Option<String>,
    pub src: Option<Vec<String>>,
    pub note: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Enumeration {
    pub zh: String,
    pub en: String,
    #[serde(default)]
    pub editions: Vec<Edition>,
    pub since: Option<Date>,
    pub src: Vec<String>,
    pub note: Option<String>,
    pub values: Entries<Choice>,
}
