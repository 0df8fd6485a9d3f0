//! What the model's files hold beside operations, types and fields: words of an enumeration, patterns, rules, errors, notifications, states,
//! sources. Nothing of it is inherited, so that it is used as it is written.

use serde::Deserialize;

use super::entries::Entries;
use super::words::{Date, Edition, Family, Severity, Side, SourceKind};

/// A word of an enumeration. WeChat Pay may add others.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub zh: Option<String>,
    pub en: String,
    #[serde(default)]
    pub editions: Vec<Edition>,
    pub since: Option<Date>,
    #[serde(default)]
    pub src: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pattern {
    pub regex: String,
    pub min_chars: u32,
    pub max_chars: u32,
    pub zh: String,
    pub en: String,
}

/// What has to hold between fields.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    pub zh: String,
    pub en: String,
    /// Types and operations, or `*` for every request.
    #[serde(rename = "where")]
    pub places: Vec<String>,
    /// None: it is about responses alone.
    pub request: Option<Severity>,
    /// None: a response that breaks it has a finding.
    pub response: Option<Severity>,
    #[serde(default)]
    pub inferred: bool,
    #[serde(default)]
    pub sub_codes: Vec<u32>,
    pub src: Vec<String>,
    /// Official samples that break it.
    pub broken_by: Option<String>,
    pub note: Option<String>,
}

/// A row of an error table.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErrorRow {
    pub status: u16,
    pub code: String,
    pub zh: ErrorWords,
    pub en: ErrorWords,
    pub src: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErrorWords {
    pub meaning: String,
    pub remedy: String,
}

/// The number after the last dash of a Request-ID.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubCode {
    pub families: Vec<Family>,
    /// The error's `code`, where it is known.
    pub code: Option<String>,
    #[serde(default)]
    pub sides: Vec<Side>,
    pub zh: String,
    pub en: String,
    pub src: Vec<String>,
    pub page: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notification {
    pub zh: String,
    pub en: String,
    /// The type of what is encrypted.
    pub event: String,
    /// Words of `original_type` that were seen. Others come too.
    pub original_types: Vec<String>,
    /// The package passes it on as unknown.
    #[serde(default)]
    pub planned: bool,
    /// The operation that sets where it is sent.
    pub set_by: String,
    /// The operation that has to follow.
    pub confirm_with: Option<String>,
    pub retries: String,
    pub sides: Entries<NotificationSide>,
    pub notes: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotificationSide {
    pub event_type: String,
    pub associated_data: Option<String>,
    pub pages: Vec<Page>,
    pub src: Vec<String>,
}

/// The moves between the words of an enumeration.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Machine {
    pub start: Vec<String>,
    #[serde(rename = "final")]
    pub last: Vec<String>,
    pub src: Vec<String>,
    pub note: Option<String>,
    pub moves: Vec<Move>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Move {
    pub from: String,
    pub to: String,
    /// An operation, or one of [`Move::OTHERS`].
    pub by: String,
    pub when: Option<Words>,
    /// Where the machine's sources do not have it.
    #[serde(default)]
    pub src: Vec<String>,
}

impl Move {
    /// What moves a state without a call.
    pub const OTHERS: [&str; 4] = ["time", "user", "review", "wechatpay"];
}

/// A page of the official documentation.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    pub page: String,
    pub edition: Option<Edition>,
    pub updated: Option<Date>,
}

/// Where pages are.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pages {
    pub address: String,
    pub zh: String,
    pub en: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub kind: SourceKind,
    pub en: String,
    pub updated: Option<Date>,
}

/// A few words in both languages.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    pub zh: String,
    pub en: String,
}

/// A sentence in both languages.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    pub zh: String,
    pub en: String,
    pub src: Vec<String>,
}
