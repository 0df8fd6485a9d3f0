//! What a table says of an operation and of a kind of notification.

use crate::schema::{Schema, Side};

/// An operation as its documentation page describes it.
#[derive(Debug)]
pub struct Operation {
    /// Its name in the package: `userCoupons.use`.
    pub name: &'static str,
    /// The request method.
    pub method: Method,
    /// The path template of a merchant or service provider.
    pub path: Option<&'static str>,
    /// The path template of a brand.
    pub brand_path: Option<&'static str>,
    /// What follows the headers of a request.
    pub payload: Payload,
    /// Path parameters, query, and what is in the payload.
    pub request: &'static Schema,
    /// What a response is; none where it has no body.
    pub response: Option<&'static Schema>,
    /// What a response has to repeat, so that one to another request is noticed.
    pub echo: &'static [Echo],
}

impl Operation {
    /// The path template of a side; none where it does not have the operation.
    #[must_use]
    pub const fn path(&self, side: Side) -> Option<&'static str> {
        match side {
            Side::Merchant => self.path,
            Side::Brand => self.brand_path,
        }
    }
}

/// A request method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words of RFC 9110")]
pub enum Method {
    Get,
    Post,
    Patch,
    Delete,
}

impl Method {
    /// As in the request line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// What follows the headers of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payload {
    /// Nothing.
    None,
    /// A JSON text.
    Json,
    /// What the caller gives, as the method, path and query are too.
    Any,
    /// A form with a JSON text, which is what the signature covers, and a file.
    Multipart {
        /// The part that has the text.
        meta: &'static str,
        /// The part that has the file.
        file: &'static str,
    },
}

/// A parameter that a response repeats. WeChat Pay signs neither the URL nor the request, so a genuine response to another request has a
/// signature that holds.
#[derive(Debug)]
pub struct Echo {
    /// The name of the parameter. One that was not given is not compared.
    pub parameter: &'static str,
    /// JSON pointers, in which `*` stands for every item of a list.
    pub places: &'static [&'static str],
    /// How many of the values found there have to equal the parameter's.
    pub demand: Demand,
}

/// How many of the values that a response has must be the parameter's.
#[derive(Clone, Copy, Debug)]
pub enum Demand {
    /// At least one, if there are any: whether a field has to be there is what its declaration says.
    Any,
    /// Each.
    Every,
    /// At least one, and where there is none the response has to say otherwise that it was done.
    Shown {
        /// The field that says so.
        by: &'static str,
        /// The words of it that say so.
        states: &'static [&'static str],
    },
}

/// A kind of notification whose event is read.
#[derive(Debug)]
pub struct Notification {
    /// Its name in the package.
    pub kind: &'static str,
    /// `event_type` of the envelope. Service providers and brands get the same event under two names.
    pub event_types: &'static [&'static str],
    /// What the event is.
    pub event: &'static Schema,
}

/// What the package calls a notification of none of these kinds.
pub const UNKNOWN: &str = "unknown";
