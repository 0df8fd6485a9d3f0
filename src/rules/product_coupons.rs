//! Product coupons (商品券): as they are created, and as they are.

use super::compare::count;
use crate::generated::rules as ids;
use crate::generated::views::{
    CreateProductCouponParams, CreateProductCouponResponse, ProductCouponEntity, ProductCouponScope as Scope, ProductCouponState,
    ProductCouponType as Type, SingleUsageInfo, StockBundleForCreate, StockForCreate, UsageMode as Mode,
};
use crate::validate::Report;

pub(super) fn entity(product: &ProductCouponEntity<'_>, report: &mut Report<'_>) {
    let mode = product.usage_mode();
    if mode.is_known() {
        let (has_single, is_single) = (product.single_usage_info().is_some(), mode == Mode::SINGLE);
        let is_due = is_single && product.scope() == Scope::ALL;
        report.demand(if has_single { is_single } else { !is_due }, "single_usage_info", &ids::P1);
        let (has_rounds, is_sequential) = (product.sequential_usage_info().is_some(), mode == Mode::SEQUENTIAL);
        report.demand(has_rounds == is_sequential, "sequential_usage_info", &ids::P2);
        let (has_bundle, is_bundle) = (product.progressive_bundle_usage_info().is_some(), mode == Mode::PROGRESSIVE_BUNDLE);
        report.demand(has_bundle == is_bundle, "progressive_bundle_usage_info", &ids::P3);
    }

    let state = product.state();
    let deactivation_fits = |is_there| !state.is_known() || is_there == (state == ProductCouponState::DEACTIVATED);
    report.demand(deactivation_fits(product.deactivate_request_no().is_some()), "deactivate_request_no", &ids::P4);
    report.demand(deactivation_fits(product.deactivate_time().is_some()), "deactivate_time", &ids::P4);
    report.demand(deactivation_fits(product.deactivate_reason().is_some()), "deactivate_reason", &ids::P4);

    if let Some(offer) = product.single_usage_info() {
        offer_fits(&offer, product.r#type(), product.scope(), report);
    }
    let (scope, display) = (product.scope(), product.display_info());
    report.demand(scope != Scope::SINGLE || display.combo_package_list().is_some(), "display_info/combo_package_list", &ids::P6);
    let may_exchange = scope == Scope::SINGLE || !scope.is_known();
    report.demand(may_exchange || product.r#type() != Type::EXCHANGE, "scope", &ids::P7);
}

/// The offer of a single coupon is that of the type, and for everything or a category.
fn offer_fits(offer: &SingleUsageInfo<'_>, kind: Type<'_>, scope: Scope<'_>, report: &mut Report<'_>) {
    let is_for_many = scope != Scope::SINGLE;
    let fits = |is_there: bool, wanted| !is_there || (is_for_many && (kind == wanted || !kind.is_known()));
    report.demand(fits(offer.normal_coupon().is_some(), Type::NORMAL), "single_usage_info/normal_coupon", &ids::P5);
    report.demand(fits(offer.discount_coupon().is_some(), Type::DISCOUNT), "single_usage_info/discount_coupon", &ids::P5);
}

pub(super) fn created(created: &CreateProductCouponResponse<'_>, report: &mut Report<'_>) {
    let mode = created.usage_mode();
    let is_bundle = mode == Mode::PROGRESSIVE_BUNDLE;
    report.demand(!mode.is_known() || created.stock().is_some() != is_bundle, "stock", &ids::K1);
    report.demand(!mode.is_known() || created.stock_bundle().is_some() == is_bundle, "stock_bundle", &ids::K1);
}

pub(super) fn create(params: &CreateProductCouponParams<'_>, report: &mut Report<'_>) {
    let (mode, scope, kind) = (params.usage_mode(), params.scope(), params.r#type());
    let (is_single, is_sequential, is_bundle) = (mode == Mode::SINGLE, mode == Mode::SEQUENTIAL, mode == Mode::PROGRESSIVE_BUNDLE);
    if mode.is_known() {
        report.demand(params.stock().is_some() != is_bundle, "stock", &ids::K1);
        report.demand(params.stock_bundle().is_some() == is_bundle, "stock_bundle", &ids::K1);
        let has_single = params.single_usage_info().is_some();
        report.demand(!has_single || is_single, "single_usage_info", &ids::P1);
        report.demand(params.sequential_usage_info().is_some() == is_sequential, "sequential_usage_info", &ids::P2);
        report.demand(params.progressive_bundle_usage_info().is_some() == is_bundle, "progressive_bundle_usage_info", &ids::K5);
    }
    let kind_fits = match scope {
        Scope::ALL => kind == Type::NORMAL || kind == Type::DISCOUNT || !kind.is_known(),
        Scope::SINGLE => true,
        _ => kind != Type::EXCHANGE,
    };
    report.demand(kind_fits, "type", &ids::K2);
    let display = params.display_info();
    if scope == Scope::SINGLE {
        report.demand(params.single_usage_info().is_none(), "single_usage_info", &ids::K19);
        report.demand(display.original_price().is_some(), "display_info/original_price", &ids::K9);
        report.demand(display.combo_package_list().is_some(), "display_info/combo_package_list", &ids::K20);
    }
    if let Some(stock) = params.stock() {
        stock_fits(params, &stock, is_single, report);
    }
    if let Some(bundle) = params.stock_bundle() {
        bundle_fits(params, &bundle, report);
    }
}

/// The first stock of a product that is no bundle.
fn stock_fits(params: &CreateProductCouponParams<'_>, stock: &StockForCreate<'_>, is_single: bool, report: &mut Report<'_>) {
    let (scope, kind, mode) = (params.scope(), params.r#type(), params.usage_mode());
    if mode.is_known() {
        report.demand(stock.single_usage_rule().is_some() == is_single, "stock/single_usage_rule", &ids::S2);
        let is_sequential = mode == Mode::SEQUENTIAL;
        report.demand(stock.sequential_usage_rule().is_some() == is_sequential, "stock/sequential_usage_rule", &ids::S3);
    }
    let Some(rule) = stock.single_usage_rule().filter(|_| is_single) else { return };
    let offers = [
        (rule.normal_coupon().is_some(), Type::NORMAL),
        (rule.discount_coupon().is_some(), Type::DISCOUNT),
        (rule.exchange_coupon().is_some(), Type::EXCHANGE),
    ];
    if scope == Scope::ALL {
        let info = params.single_usage_info();
        let offer = info.is_some_and(|info| match kind {
            Type::NORMAL => info.normal_coupon().is_some() && info.discount_coupon().is_none(),
            Type::DISCOUNT => info.discount_coupon().is_some() && info.normal_coupon().is_none(),
            _ => true,
        });
        report.demand(offer, "single_usage_info", &ids::K3);
        report.demand(count(&offers.map(|(is_there, _)| is_there)) == 0, "stock/single_usage_rule", &ids::K3);
    }
    if scope == Scope::SINGLE && kind.is_known() {
        let is_that_of_the_type = offers.iter().all(|(is_there, of)| *is_there == (*of == kind));
        report.demand(is_that_of_the_type, "stock/single_usage_rule", &ids::K4);
    }
}

/// The first stock bundle of a product with several coupons.
fn bundle_fits(params: &CreateProductCouponParams<'_>, bundle: &StockBundleForCreate<'_>, report: &mut Report<'_>) {
    let Some(rule) = bundle.progressive_bundle_usage_rule() else { return };
    let (normal, discount, exchange) = (rule.normal_coupon_list(), rule.discount_coupon_list(), rule.exchange_coupon_list());
    let lists = [
        (normal.map(|list| list.count()), Type::NORMAL),
        (discount.map(|list| list.count()), Type::DISCOUNT),
        (exchange.map(|list| list.count()), Type::EXCHANGE),
    ];
    let place = "stock_bundle/progressive_bundle_usage_rule";
    let kind = params.r#type();
    if kind.is_known() {
        report.demand(lists.iter().all(|(list, of)| list.is_some() == (*of == kind)), place, &ids::K7);
    }
    let wanted = params.progressive_bundle_usage_info().and_then(|info| info.count());
    if let Some(wanted) = wanted.and_then(|wanted| usize::try_from(wanted).ok()) {
        let fits = lists.iter().filter_map(|(list, _)| *list).all(|offers| offers == wanted);
        report.demand(fits, place, &ids::K6);
    }
}
