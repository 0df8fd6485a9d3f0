//! The closed vocabularies of the model, and the small values that are written as text: a type, a rate, a date.

use serde::Deserialize;

/// Who calls: each has its own paths, pages and errors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// A service provider (服务商), for its brands.
    Partner,
    /// A brand itself (品牌直连).
    Brand,
    /// A merchant or a service provider, alike (商家券, 平台证书).
    Merchant,
}

impl Side {
    /// The word of the files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Partner => "partner",
            Self::Brand => "brand",
            Self::Merchant => "merchant",
        }
    }
}

/// Which kind of product coupon something belongs to, by its `usage_mode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Edition {
    Single,
    Sequential,
    Bundle,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Method {
    Get,
    Post,
    Patch,
    Delete,
}

/// Where a request carries a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    Path,
    Query,
    Body,
    Form,
}

/// What a request has behind its headers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payload {
    None,
    Json,
    /// `multipart/form-data`, of which one part is signed.
    Multipart,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RequestPresence {
    Required,
    /// Required when `condition` holds.
    Conditional,
    Optional,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ResponsePresence {
    /// Every source requires it.
    Required,
    /// Some require it, or it is plain that it must be there.
    Expected,
    Optional,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    Percent,
    PercentPaid,
    Days,
    Seconds,
    SecondOfDay,
}

/// What the identical request gives when it is sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Repeat {
    ReadOnly,
    SameResult,
    NoDuplicate,
    Harmless,
    Natural,
    Refused,
    NotDocumented,
}

/// What a request gets that breaks a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    Refuse,
    Warn,
    /// Nothing: the request alone does not show it. For the documentation.
    Document,
}

/// How many of the values that a response has must be the one of the request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Demand {
    /// One, if there are any.
    #[default]
    Any,
    Every,
    /// One; and where there is none, the response has to say otherwise that it was done.
    Shown,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Family {
    ProductCoupon,
    DeliveryPlan,
    Busifavor,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    Official,
    Secondary,
    Inferred,
}

/// How pages are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PagingBy {
    Token,
    Offset,
}

/// What an offset counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Counts {
    Items,
    Unclear,
}

/// What a field holds: `text`, `StockEntity`, or a list of it: `StockEntity[]`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct FieldType {
    pub kind: Kind,
    pub is_list: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    Text,
    Time,
    Integer,
    Fen,
    Boolean,
    File,
    /// An object or an enumeration of that name.
    Named(String),
}

impl TryFrom<String> for FieldType {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let (name, is_list) = text.strip_suffix("[]").map_or((text.as_str(), false), |name| (name, true));
        let kind = match name {
            "text" => Kind::Text,
            "time" => Kind::Time,
            "integer" => Kind::Integer,
            "fen" => Kind::Fen,
            "boolean" => Kind::Boolean,
            "file" => Kind::File,
            name if name.starts_with(|letter: char| letter.is_ascii_uppercase()) => Kind::Named(name.to_owned()),
            _ => {
                return Err(format!(
                    "{text:?} is no type: text, time, integer, fen, boolean, file, or the name of one, and [] for a list"
                ));
            }
        };
        Ok(Self { kind, is_list })
    }
}

/// Calls in a time: `500/s`, `1000/min`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Rate {
    pub calls: u32,
    pub seconds: u32,
}

impl TryFrom<String> for Rate {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let parts = text.split_once('/').and_then(|(calls, time)| {
            let seconds = match time {
                "s" => 1,
                "min" => 60,
                _ => return None,
            };
            Some(Self { calls: calls.parse().ok().filter(|calls| *calls > 0)?, seconds })
        });
        parts.ok_or_else(|| format!("{text:?} is no rate: 500/s, 1000/min"))
    }
}

/// A year, a month or a day: `2025-10-21`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct Date(pub String);

impl TryFrom<String> for Date {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let part = |part: Option<&str>, digits: usize, range: std::ops::RangeInclusive<u32>| {
            part.is_none_or(|part| part.len() == digits && part.parse().is_ok_and(|number: u32| range.contains(&number)))
        };
        let mut parts = text.split('-');
        let fits = part(parts.next(), 4, 2000..=2100) && part(parts.next(), 2, 1..=12) && part(parts.next(), 2, 1..=31);
        if fits && parts.next().is_none() { Ok(Self(text)) } else { Err(format!("{text:?} is no date: 2025-10-21")) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Date, FieldType, Kind, Rate};

    #[test]
    fn text_becomes_a_type() {
        let parse = |text: &str| FieldType::try_from(text.to_owned());
        assert_eq!(parse("text"), Ok(FieldType { kind: Kind::Text, is_list: false }));
        assert_eq!(parse("StockEntity[]"), Ok(FieldType { kind: Kind::Named("StockEntity".to_owned()), is_list: true }));
        for wrong in ["", "string", "[]", "stockEntity", "text[", "text []"] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn text_becomes_a_rate() {
        assert_eq!(Rate::try_from("500/s".to_owned()), Ok(Rate { calls: 500, seconds: 1 }));
        assert_eq!(Rate::try_from("1000/min".to_owned()), Ok(Rate { calls: 1000, seconds: 60 }));
        for wrong in ["500", "0/s", "/s", "500/h", "-1/s"] {
            assert!(Rate::try_from(wrong.to_owned()).is_err(), "{wrong}");
        }
    }

    #[test]
    fn text_becomes_a_date() {
        for right in ["2020", "2026-05", "2025-10-21"] {
            assert!(Date::try_from(right.to_owned()).is_ok(), "{right}");
        }
        for wrong in ["", "25-10-21", "2025-13", "2025-10-32", "2025-1-1", "2025-10-21-1", "2025.10.21"] {
            assert!(Date::try_from(wrong.to_owned()).is_err(), "{wrong}");
        }
    }
}
