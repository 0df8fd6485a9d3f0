//! The rules between the fields of an object, one file a topic. What each rule says stands in `model/rules/`; here is the code that checks it. A field
//! that is not there as declared has a finding of its own, and no rule is about it.

mod busifavor;
mod compare;
mod delivery_plans;
mod display;
mod image_tasks;
mod images;
mod notify_urls;
mod offers;
mod orders;
mod periods;
mod product_coupons;
mod stocks;
mod user_coupons;

use crate::generated::{tables, views};
use crate::schema::Schema;
use crate::validate::Check;

/// Types with the functions that check them.
macro_rules! checks {
    ($($table:ident $view:ident $check:path;)*) => {
        &[$((&tables::$table, |members, report| $check(&views::$view::of(members), report)),)*]
    };
}

static CHECKS: &[(&Schema, Check)] = checks! {
    USER_PRODUCT_COUPON_ENTITY UserProductCouponEntity user_coupons::coupon;
    USER_PRODUCT_COUPON_LIST UserProductCouponList user_coupons::list;
    COUPON_USAGE_DETAIL CouponUsageDetail user_coupons::usage;
    SEQUENTIAL_USAGE_DETAIL_ITEM SequentialUsageDetailItem user_coupons::round;
    COUPON_TAG_INFO CouponTagInfo user_coupons::tags;
    USE_USER_COUPON_PARAMS UseUserCouponParams orders::use_params;
    USER_PRODUCT_COUPON_ASSOCIATED_ORDER_INFO UserProductCouponAssociatedOrderInfo orders::order;
    USER_PRODUCT_COUPON_ASSOCIATED_PAY_SCORE_ORDER_INFO UserProductCouponAssociatedPayScoreOrderInfo orders::pay_score_order;
    PRODUCT_COUPON_ENTITY ProductCouponEntity product_coupons::entity;
    CREATE_PRODUCT_COUPON_PARAMS CreateProductCouponParams product_coupons::create;
    CREATE_PRODUCT_COUPON_RESPONSE CreateProductCouponResponse product_coupons::created;
    STOCK_ENTITY StockEntity stocks::entity;
    STOCK_BUNDLE_FOR_CREATE StockBundleForCreate stocks::bundle;
    STOCK_SEND_RULE StockSendRule stocks::send_rule;
    UPDATE_STOCK_PARAMS UpdateStockParams stocks::update;
    UPDATE_STOCK_BUNDLE_PARAMS UpdateStockBundleParams stocks::update_bundle;
    UPDATE_STOCK_BUDGET_PARAMS UpdateStockBudgetParams stocks::budget;
    UPDATE_STOCK_BUNDLE_BUDGET_PARAMS UpdateStockBundleBudgetParams stocks::budget_of_bundle;
    STOCK_BUNDLE_USAGE_RULE StockBundleUsageRule offers::of_bundle;
    SINGLE_USAGE_RULE SingleUsageRule offers::of_single;
    STOCK_USAGE_RULE StockUsageRule offers::of_step;
    NORMAL_COUPON_USAGE_RULE NormalCouponUsageRule offers::normal;
    DISCOUNT_COUPON_USAGE_RULE DiscountCouponUsageRule offers::discount;
    COUPON_AVAILABLE_PERIOD CouponAvailablePeriod periods::available;
    SEQUENTIAL_COUPON_AVAILABLE_PERIOD SequentialCouponAvailablePeriod periods::available_of_rounds;
    FIXED_WEEK_PERIOD FixedWeekPeriod periods::week;
    PERIOD_OF_THE_DAY PeriodOfTheDay periods::day;
    TIME_PERIOD TimePeriod periods::single;
    PRODUCT_COUPON_DISPLAY_INFO ProductCouponDisplayInfo display::product;
    USAGE_RULE_DISPLAY_INFO UsageRuleDisplayInfo display::usage;
    COMBO_PACKAGE ComboPackage display::combo;
    COMBO_PACKAGE_CHOICE ComboPackageChoice display::choice;
    COUPON_AVAILABLE_STORE_INFO CouponAvailableStoreInfo display::stores;
    UPLOAD_IMAGE_PARAMS UploadImageParams images::upload;
    CREATE_IMAGE_GENERATION_TASK_PARAMS CreateImageGenerationTaskParams image_tasks::create;
    COMBINE_IMAGE CombineImage image_tasks::combine;
    CUT_OUT CutOut image_tasks::cut_out;
    IMAGE_GENERATION_TASK ImageGenerationTask image_tasks::task;
    SET_NOTIFY_CONFIG_PARAMS SetNotifyConfigParams notify_urls::product_coupons;
    CREATE_DELIVERY_PLAN_PARAMS CreateDeliveryPlanParams delivery_plans::create;
    DELIVERY_PLAN_MODIFY_CONTENT DeliveryPlanModifyContent delivery_plans::change;
    SET_DELIVERY_PLAN_NOTIFY_URL_PARAMS SetDeliveryPlanNotifyUrlParams notify_urls::delivery_plans;
    BUSIFAVOR_COUPON_ENTITY BusifavorCouponEntity busifavor::coupon;
    BUSIFAVOR_COUPON_USE_RULE BusifavorCouponUseRule busifavor::use_rule;
    BUSIFAVOR_MODIFY_USE_RULE BusifavorModifyUseRule busifavor::changed_use_rule;
    CREATE_BUSIFAVOR_STOCK_PARAMS CreateBusifavorStockParams busifavor::create_stock;
    UPDATE_BUSIFAVOR_STOCK_BUDGET_PARAMS UpdateBusifavorStockBudgetParams busifavor::budget;
    SEND_BUSIFAVOR_PRODUCT_COUPON_PARAMS SendBusifavorProductCouponParams busifavor::product_coupon;
    SEND_CONSUMPTION_CARD_PARAMS SendConsumptionCardParams busifavor::consumption_card;
    SET_BUSIFAVOR_CALLBACK_PARAMS SetBusifavorCallbackParams notify_urls::merchant_coupons;
    BUSIFAVOR_COUPON_AVAILABLE_TIME BusifavorCouponAvailableTime busifavor::available_time;
    BUSIFAVOR_AVAILABLE_WEEK BusifavorAvailableWeek busifavor::week;
};

/// What checks the rules of a type, if it has some of its own. A type that has none may be part of another's rules.
#[must_use]
pub fn of(schema: &'static Schema) -> Option<Check> {
    CHECKS.iter().find(|(other, _)| std::ptr::eq(*other, schema)).map(|(_, check)| *check)
}

#[cfg(all(test, not(target_family = "wasm")))]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::generated::notifications::NOTIFICATIONS;
    use crate::generated::operations::OPERATIONS;
    use crate::schema::Kind;

    /// Rules that every upload keeps, as it is built: the signature covers `meta` (M0), and both parts name the same file (M5).
    const BUILT: [&str; 2] = ["M0", "M5"];

    #[test]
    fn every_rule_is_checked_but_those_by_which_a_request_is_built() {
        let declared: BTreeSet<&str> = include_str!("../generated/rules.rs")
            .lines()
            .filter_map(|line| line.strip_prefix("pub const ")?.split_once(": Rule").map(|(id, _)| id))
            .collect();
        let mut code = String::new();
        for entry in std::fs::read_dir("src/rules").unwrap() {
            let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
            code.push_str(text.split("\nmod tests {").next().unwrap());
        }
        let names = code.split("ids::").skip(1);
        let used: BTreeSet<&str> =
            names.filter_map(|rest| rest.split(|letter: char| !letter.is_ascii_alphanumeric()).next()).collect();
        let checked: BTreeSet<&str> = declared.iter().copied().filter(|id| !BUILT.contains(id)).collect();
        assert_eq!(used, checked);
        assert_eq!(checked.len(), declared.len() - BUILT.len());
    }

    #[test]
    fn every_type_with_a_check_has_rules_and_is_used() {
        fn add(schema: &'static Schema, found: &mut Vec<&'static Schema>) {
            if found.iter().any(|known| std::ptr::eq(*known, schema)) {
                return;
            }
            found.push(schema);
            for field in schema.fields() {
                let mut kind = field.kind;
                while let Kind::List(item) = kind {
                    kind = *item;
                }
                if let Kind::Object(inner) = kind {
                    add(inner, found);
                }
            }
        }
        let mut schemas = Vec::new();
        let of_operations = OPERATIONS.iter().flat_map(|operation| [Some(operation.request), operation.response]);
        of_operations.flatten().chain(NOTIFICATIONS.iter().map(|kind| kind.event)).for_each(|schema| add(schema, &mut schemas));
        let mut names = BTreeSet::new();
        for (schema, _) in CHECKS {
            assert!(schema.has_rules, "{}", schema.name);
            assert!(schemas.iter().any(|other| std::ptr::eq(*other, *schema)), "{} is part of nothing", schema.name);
            assert!(names.insert(schema.name), "{} is there twice", schema.name);
        }
    }
}
