//! What a user sees of a product coupon and of how it can be used.

use super::compare::known;
use crate::generated::rules as ids;
use crate::generated::views::{
    AppJumpType, ComboPackage, ComboPackageChoice, CouponAvailableStoreInfo, CouponUsageMethod, ProductCouponDisplayInfo,
    UsageRuleDisplayInfo,
};
use crate::validate::Report;

/// The host of the pictures that the upload operation gives, and of its subdomains.
const PICTURES: &str = "qpic.cn";

pub(super) fn product(info: &ProductCouponDisplayInfo<'_>, report: &mut Report<'_>) {
    if !report.is_request() {
        return;
    }
    let details = info.detail_image_url_list();
    for (url, field) in [(info.image_url(), "image_url"), (info.background_url(), "background_url")] {
        report.demand(url.is_none_or(is_uploaded), field, &ids::M4);
    }
    report.demand(details.is_none_or(|list| list.items().all(is_uploaded)), "detail_image_url_list", &ids::M4);
}

/// Whether a URL is on the host of uploaded pictures. What is empty has a finding of its own.
fn is_uploaded(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split('/').next()).unwrap_or_default();
    url.is_empty() || host.strip_suffix(PICTURES).is_some_and(|before| before.is_empty() || before.ends_with('.'))
}

pub(super) fn usage(info: &UsageRuleDisplayInfo<'_>, report: &mut Report<'_>) {
    let methods = info.coupon_usage_method_list();
    if methods.contains(CouponUsageMethod::MINI_PROGRAM) {
        report.demand(info.mini_program_appid().is_some(), "mini_program_appid", &ids::U1);
        report.demand(info.mini_program_path().is_some(), "mini_program_path", &ids::U1);
    }
    if methods.contains(CouponUsageMethod::APP) {
        report.demand(info.app_jump_type().is_some() || info.app_path().is_some(), "app_jump_type", &ids::U2);
    }
    match info.app_jump_type() {
        Some(AppJumpType::H5) => report.demand(info.app_path().is_some(), "app_path", &ids::U3),
        Some(AppJumpType::PASSCODE_LINK) => report.demand(info.passcode_link().is_some(), "passcode_link", &ids::U3),
        _ => {}
    }
}

pub(super) fn combo(combo: &ComboPackage<'_>, report: &mut Report<'_>) {
    let choices = combo.choice_list();
    let most = i64::try_from(choices.count()).unwrap_or(i64::MAX);
    report.demand(combo.pick_count().is_none_or(|count| count <= most) || !choices.is_whole(), "pick_count", &ids::C1);
}

pub(super) fn choice(choice: &ComboPackageChoice<'_>, report: &mut Report<'_>) {
    let price = known(report, "price", choice.price());
    report.demand(price.is_none_or(|price| price.0 > 0), "price", &ids::C2);
    together(choice.mini_program_appid().is_some(), choice.mini_program_path().is_some(), report);
}

pub(super) fn stores(info: &CouponAvailableStoreInfo<'_>, report: &mut Report<'_>) {
    together(info.mini_program_appid().is_some(), info.mini_program_path().is_some(), report);
}

fn together(has_appid: bool, has_path: bool, report: &mut Report<'_>) {
    report.demand(has_appid || !has_path, "mini_program_appid", &ids::U4);
    report.demand(has_path || !has_appid, "mini_program_path", &ids::U4);
}
