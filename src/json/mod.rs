//! JSON texts, places in them, and integers that a JavaScript number would round. Knows no type of the API; the only user of `serde_json` beside
//! the boundary to JavaScript.

mod exact;
mod pairs;
pub mod pointer;
mod text;

pub use exact::quote_unsafe_numbers;
pub use pairs::pairs;
pub use text::{MAX_BYTES, read, text_of, write};

/// The deepest nesting read. The documented entities need 8.
pub const MAX_DEPTH: u32 = 32;
