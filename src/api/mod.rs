//! The endpoints: one file each, listed once. Adding one touches its own file and the list here; nothing in `client`, `protocol`,
//! `js` or the facade.

use crate::wire::schema::{Pattern, Schema};

mod busifavor_get;
mod busifavor_return;
mod certificates_download;
mod echo;
pub mod notification_kinds;
mod user_coupons_get;
mod user_coupons_list;
mod user_coupons_return;
mod user_coupons_use;

pub use echo::{Demand, Echo};

/// Every endpoint, in the order of the methods of each of the client's properties. The index of one is its number across the wasm boundary.
pub const ENDPOINTS: &[&Endpoint] = &[
    &user_coupons_use::ENDPOINT,
    &user_coupons_return::ENDPOINT,
    &busifavor_return::ENDPOINT,
    &user_coupons_get::ENDPOINT,
    &user_coupons_list::ENDPOINT,
    &busifavor_get::ENDPOINT,
];

/// What the facade downloads platform certificates with. Its number is the one after the last of [`ENDPOINTS`].
pub const CERTIFICATES: &Endpoint = &certificates_download::ENDPOINT;

/// The endpoint of a number.
#[must_use]
pub fn endpoint(number: usize) -> Option<&'static Endpoint> {
    ENDPOINTS.iter().copied().chain([CERTIFICATES]).nth(number)
}

/// The client's properties, with what they are about.
#[cfg(not(target_family = "wasm"))]
pub const GROUPS: &[(&str, &str)] =
    &[("userCoupons", "Product coupons in users' hands (用户商品券)."), ("busifavor", "Merchant coupons (商家券).")];

/// An endpoint as its documentation page describes it.
pub struct Endpoint {
    /// The client's property: `userCoupons`.
    pub group: &'static str,
    /// The method of that property: `use`.
    pub name: &'static str,
    /// The request method.
    pub method: Method,
    /// The path template.
    pub path: &'static str,
    /// The question: path parameters, query and body.
    pub question: &'static Schema,
    /// The answer.
    pub answer: &'static Schema,
    /// What the answer must repeat, so that an answer to another question is noticed.
    pub echo: &'static [Echo],
    /// What only documentation and messages need.
    #[cfg(not(target_family = "wasm"))]
    pub page: Page,
}

/// A request method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// With a query at most. Changes nothing.
    Get,
    /// With a JSON body.
    Post,
}

impl Method {
    /// As in the request line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
        }
    }

    /// Whether a request has a body, and the header that says of what type.
    #[must_use]
    pub const fn has_body(self) -> bool {
        matches!(self, Self::Post)
    }
}

/// The documentation page of an endpoint.
#[cfg(not(target_family = "wasm"))]
#[derive(Debug)]
pub struct Page {
    /// What it does, with the Chinese term.
    pub title: &'static str,
    /// Its place under pay.weixin.qq.com/doc/v3/.
    pub doc: &'static str,
    /// What one has to know before calling it.
    pub notes: &'static str,
    /// Whether an identical repeat (same request number, same parameters) is documented to give the same answer.
    pub repeatable: bool,
    /// Of an operation that is not repeatable: the codes that a repeat is refused with although the first request happened.
    pub refuses_repeats_with: &'static [&'static str],
    /// How to learn whether a call happened whose answer was lost.
    pub resolved_by: Option<Query>,
    /// The documented errors, in the page's order.
    pub errors: &'static [DocumentedError],
}

/// The query that tells whether a call happened.
#[cfg(not(target_family = "wasm"))]
#[derive(Debug)]
pub struct Query {
    /// The operation of the same group whose answer tells.
    pub name: &'static str,
    /// What it has to be told beyond the parameters of the call, as a type of the npm package.
    pub more: Option<&'static str>,
}

/// One row of an error table: (HTTP status, `code`, 描述, 解决方案).
#[cfg(not(target_family = "wasm"))]
pub type DocumentedError = (u16, &'static str, &'static str, &'static str);

/// A request number (请求单号) of product coupons: 6 to 40 digits, letters, `_` or `-`.
pub(crate) const REQUEST_NUMBER: Pattern = Pattern {
    text: "^[0-9A-Za-z_-]{6,40}$",
    holds: |text| {
        (6..=40).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
    },
};

/// The errors that every page has (公共错误码).
#[cfg(not(target_family = "wasm"))]
macro_rules! errors {
    ($($row:expr),* $(,)?) => {
        &[
            (400, "PARAM_ERROR", "参数错误", "请根据错误提示正确传入参数"),
            (400, "INVALID_REQUEST", "HTTP 请求不符合微信支付 APIv3 接口规则", "请参阅 接口规则"),
            (401, "SIGN_ERROR", "验证不通过", "请参阅 签名常见问题"),
            (500, "SYSTEM_ERROR", "系统异常,请稍后重试", "请稍后重试"),
            $($row),*
        ]
    };
}
#[cfg(not(target_family = "wasm"))]
pub(crate) use errors;

/// The errors of calls about one user's product coupon.
#[cfg(not(target_family = "wasm"))]
pub(crate) const INVALID_FOR_BUSINESS: DocumentedError =
    (400, "INVALID_REQUEST", "传入参数不符合业务规则", "请参考文档中对每个字段的要求以及组合要求,确认请求参数是否满足");
#[cfg(not(target_family = "wasm"))]
pub(crate) const NO_PRODUCT_COUPON: DocumentedError =
    (404, "NOT_FOUND", "未找到 product_coupon_id 对应的商品券", "请确认 product_coupon_id 存在且属于当前品牌");
#[cfg(not(target_family = "wasm"))]
pub(crate) const NO_STOCK: DocumentedError =
    (404, "NOT_FOUND", "未找到 stock_id 对应的商品券批次", "请确认 stock_id 存在且属于当前商品券");
#[cfg(not(target_family = "wasm"))]
pub(crate) const NO_USER_COUPON: DocumentedError =
    (404, "NOT_FOUND", "未找到 coupon_code 对应的用户商品券", "请确认 coupon_code 存在且属于当前商品券批次,且已发放给用户");
#[cfg(not(target_family = "wasm"))]
pub(crate) const TOO_FAST: DocumentedError = (429, "RATELIMIT_EXCEEDED", "请求超过接口频率限制", "请稍后使用原参数重试");
