//! Text formats: URLs, headers, times, money, forms. Knows nothing of WeChat Pay.

pub mod header;
pub mod money;
pub mod multipart;
pub mod time;
pub mod url;

/// Text as on the wire: borrowed from the response's bytes where it has no escapes.
pub type Text<'a> = std::borrow::Cow<'a, str>;
