//! Text formats: JSON objects as declared, URLs, headers, times, money. Knows nothing of WeChat Pay.

pub mod declare;
pub mod header;
pub mod json;
pub mod money;
pub mod schema;
pub mod time;
pub mod url;
pub mod value;

/// Text as on the wire: borrowed from the answer's bytes where it has no escapes.
pub type Text<'a> = std::borrow::Cow<'a, str>;
