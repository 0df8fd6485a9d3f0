//! Where WeChat Pay sends notifications (回调地址).

use crate::generated::rules as ids;
use crate::generated::views::{SetBusifavorCallbackParams, SetDeliveryPlanNotifyUrlParams, SetNotifyConfigParams};
use crate::validate::Report;

pub(super) fn product_coupons(params: &SetNotifyConfigParams<'_>, report: &mut Report<'_>) {
    url(params.notify_url(), false, report);
}

pub(super) fn delivery_plans(params: &SetDeliveryPlanNotifyUrlParams<'_>, report: &mut Report<'_>) {
    url(params.notify_url(), false, report);
}

/// No page of merchant coupons says that the URL has no query.
pub(super) fn merchant_coupons(params: &SetBusifavorCallbackParams<'_>, report: &mut Report<'_>) {
    report.demand(!params.notify_url().contains('?'), "notify_url", &ids::F17);
    url(params.notify_url(), true, report);
}

/// What is empty has a finding of its own.
fn url(url: &str, may_have_query: bool, report: &mut Report<'_>) {
    let rest = url.strip_prefix("https://").filter(|rest| !rest.starts_with(['/', '?', '#']) && !rest.is_empty());
    let is_whole = rest.is_some() && (may_have_query || !url.contains('?'));
    report.demand(url.is_empty() || is_whole, "notify_url", &ids::N1);
    let Some(rest) = rest else { return };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.split(':').next().unwrap_or_default();
    let is_address = authority.starts_with('[') || host.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let is_public = !is_address && !host.eq_ignore_ascii_case("localhost");
    report.demand(is_public && rest.contains('/'), "notify_url", &ids::N2);
}
