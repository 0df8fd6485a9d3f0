//! A product coupon as the brand made it (商品券).

use super::rules;
use crate::wire::Text;
use crate::wire::declare::{enumeration, object};
use crate::wire::money::Fen;
use crate::wire::schema::Decides;
use crate::wire::time::Time;
use crate::wire::value::Report;

object! {
    /// A product coupon as the brand made it (商品券).
    ProductCouponEntity<'a>, rules = check_product_coupon {
        /// 商品券ID: the product coupon.
        product_coupon_id: required Text<'a>, decides = Decides::Always, max_chars = Some(40);
        /// 优惠范围: what it is good for.
        scope: required ProductCouponScope<'a>;
        /// 商品券类型: what kind of offer.
        r#type: required ProductCouponType<'a>;
        /// 使用模式: how often it can be used; tells the editions of the entity apart.
        usage_mode: required UsageMode<'a>;
        /// 单券模式信息: the offer of a single coupon. Rule P1.
        single_usage_info: optional Box<SingleUsageInfo<'a>>;
        /// 次卡模式信息: the rounds of a sequential coupon. Rule P2.
        sequential_usage_info: optional Box<SequentialUsageInfo<'a>>;
        /// 多次优惠模式信息: the bundle. Rule P3.
        progressive_bundle_usage_info: optional Box<ProgressiveBundleUsageInfo<'a>>;
        /// 展示信息: what the user sees.
        display_info: required ProductCouponDisplayInfo<'a>;
        /// 外部商品号: the brand's own number for it.
        out_product_no: optional Text<'a>, max_chars = Some(40);
        /// 商品券状态: where the product coupon is in its life.
        state: required ProductCouponState<'a>;
        /// 失效请求单号: request number of the deactivate call. Rule P4.
        deactivate_request_no: optional Text<'a>;
        /// 失效时间: when it was deactivated. Rule P4.
        deactivate_time: optional Time<'a>;
        /// 失效原因: why it was deactivated. Rule P4.
        deactivate_reason: optional Text<'a>;
        /// 品牌ID: the brand.
        brand_id: required Text<'a>;
    }
}

object! {
    /// The offer of a single coupon (单券模式信息).
    SingleUsageInfo<'a> {
        /// 满减券使用规则: amount off. Rule P5.
        normal_coupon: optional Box<NormalCouponUsageRule<'a>>;
        /// 折扣券使用规则: percent off. Rule P5.
        discount_coupon: optional Box<DiscountCouponUsageRule<'a>>;
    }
}

object! {
    /// Amount off (满减券使用规则).
    NormalCouponUsageRule<'a> {
        /// 门槛金额: smallest order amount; 0 is none.
        threshold: expected Fen;
        /// 固定减免金额: amount taken off.
        discount_amount: expected Fen;
    }
}

object! {
    /// Percent off (折扣券使用规则).
    DiscountCouponUsageRule<'a> {
        /// 门槛金额: smallest order amount; 0 is none.
        threshold: expected Fen;
        /// 固定减免百分比: percent taken off: 30 is 30 % off.
        percent_off: expected i64;
    }
}

object! {
    /// Fixed price (兑换券使用规则).
    ExchangeCouponUsageRule<'a> {
        /// 门槛金额: smallest order amount; 0 is none.
        threshold: expected Fen;
        /// 固定兑换价格: price paid instead.
        exchange_price: expected Fen;
    }
}

object! {
    /// The rounds of a sequential coupon (次卡模式信息).
    SequentialUsageInfo<'a> {
        /// 次卡规则类型: how the rounds follow each other.
        r#type: expected SequentialUsageType<'a>;
        /// 可使用次数: how many rounds.
        count: expected i64;
        /// 有效天数: days a round can be used for.
        available_days: expected i64;
        /// 使用间隔天数: days between two uses.
        interval_days: optional i64;
    }
}

object! {
    /// The bundle of a progressive coupon (多次优惠模式信息).
    ProgressiveBundleUsageInfo<'a> {
        /// 可使用次数: how many coupons.
        count: expected i64, min = 3, max = 15;
        /// 使用间隔天数: days between two uses.
        interval_days: optional i64, max = 7;
    }
}

object! {
    /// What the user sees of a product coupon (展示信息).
    ProductCouponDisplayInfo<'a> {
        /// 商品券名称: name of the product coupon.
        name: expected Text<'a>, max_chars = Some(15);
        /// 商品券图片: picture.
        image_url: expected Text<'a>;
        /// 商品券背景图: background picture.
        background_url: expected Text<'a>;
        /// 商品券详情图列表: detail pictures.
        detail_image_url_list: optional Vec<Text<'a>>, max_items = Some(8);
        /// 商品原价: price without the coupon. Rule P6.
        original_price: optional Fen;
        /// 套餐组合: what the combo holds. Rule P6.
        combo_package_list: optional Vec<ComboPackage<'a>>;
    }
}

object! {
    /// One combo (套餐组合).
    ComboPackage<'a>, rules = check_combo_package {
        /// 套餐名: name of the combo.
        name: expected Text<'a>, max_chars = Some(15);
        /// 可选单品数量: how many may be picked.
        pick_count: expected i64;
        /// 单品列表: what can be picked.
        choice_list: required Vec<ComboPackageChoice<'a>>;
    }
}

object! {
    /// One item of a combo (单品).
    ComboPackageChoice<'a> {
        /// 单品名称: name of the item.
        name: expected Text<'a>, max_chars = Some(15);
        /// 单品价格: price of the item.
        price: expected Fen;
        /// 单品数量: how many of the item.
        count: expected i64, max = 99;
        /// 单品图片: picture.
        image_url: optional Text<'a>;
        /// 单品跳转小程序AppID: appid of the mini program.
        mini_program_appid: optional Text<'a>;
        /// 单品跳转小程序路径: path in the mini program.
        mini_program_path: optional Text<'a>;
    }
}

enumeration! {
    /// What a product coupon is good for (优惠范围).
    ProductCouponScope {
        /// 全场: everything.
        ALL
        /// 单品: one product.
        SINGLE
        /// newer than the documents: a category.
        CATEGORY
    }
}

enumeration! {
    /// Kind of offer (商品券类型).
    ProductCouponType {
        /// 满减: amount off.
        NORMAL
        /// 折扣: percent off.
        DISCOUNT
        /// 兑换: fixed price.
        EXCHANGE
    }
}

enumeration! {
    /// How often a coupon can be used (使用模式); tells the editions apart.
    UsageMode {
        /// 单券: once.
        SINGLE
        /// 次卡: in rounds. Old coupons only: no page of today has it.
        SEQUENTIAL
        /// 多次优惠: a bundle of coupons.
        PROGRESSIVE_BUNDLE
    }
}

enumeration! {
    /// State of a product coupon (商品券状态).
    ProductCouponState {
        /// 审核中: under review.
        AUDITING
        /// 已生效: in effect.
        EFFECTIVE
        /// 已失效: deactivated.
        DEACTIVATED
    }
}

enumeration! {
    /// How rounds follow each other (次卡规则类型).
    SequentialUsageType {
        /// rising.
        INCREMENTAL
        /// equal.
        EQUAL
    }
}

fn check_product_coupon(product: &ProductCouponEntity<'_>, report: &mut Report<'_>) {
    let mode = product.usage_mode();
    if mode.is_known() {
        let single = mode == UsageMode::SINGLE;
        let for_everything = product.scope() == ProductCouponScope::ALL;
        let single_usage_info_fits = if product.single_usage_info().is_some() { single } else { !(single && for_everything) };
        report.demand(single_usage_info_fits, "single_usage_info", &rules::P1);
        let sequential = mode == UsageMode::SEQUENTIAL;
        report.demand(product.sequential_usage_info().is_some() == sequential, "sequential_usage_info", &rules::P2);
        let bundle = mode == UsageMode::PROGRESSIVE_BUNDLE;
        report.demand(product.progressive_bundle_usage_info().is_some() == bundle, "progressive_bundle_usage_info", &rules::P3);
    }

    let state = product.state();
    let deactivation_fits = |present| !state.is_known() || present == (state == ProductCouponState::DEACTIVATED);
    report.demand(deactivation_fits(product.deactivate_request_no().is_some()), "deactivate_request_no", &rules::P4);
    report.demand(deactivation_fits(product.deactivate_time().is_some()), "deactivate_time", &rules::P4);
    report.demand(deactivation_fits(product.deactivate_reason().is_some()), "deactivate_reason", &rules::P4);

    if let Some(offer) = product.single_usage_info() {
        let kind = product.r#type();
        let fits = |present: bool, wanted| !present || kind == wanted || !kind.is_known();
        let (normal, discount) = (ProductCouponType::NORMAL, ProductCouponType::DISCOUNT);
        report.demand(fits(offer.normal_coupon().is_some(), normal), "single_usage_info/normal_coupon", &rules::P5);
        report.demand(fits(offer.discount_coupon().is_some(), discount), "single_usage_info/discount_coupon", &rules::P5);
    }

    let for_one_product = product.scope() == ProductCouponScope::SINGLE || !product.scope().is_known();
    let display = product.display_info();
    let shows_one_product = display.original_price().is_some() || display.combo_package_list().is_some();
    report.demand(for_one_product || !shows_one_product, "display_info", &rules::P6);
    report.demand(for_one_product || product.r#type() != ProductCouponType::EXCHANGE, "scope", &rules::P7);
}

fn check_combo_package(combo: &ComboPackage<'_>, report: &mut Report<'_>) {
    let choices = combo.choice_list();
    let most = i64::try_from(choices.count()).unwrap_or(i64::MAX);
    report.demand(combo.pick_count().is_none_or(|count| count <= most) || !choices.is_whole(), "pick_count", &rules::C1);
}
