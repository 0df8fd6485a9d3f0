//! The part of the table of what decides that is about the brand's side of product coupons (商品券): stocks and their codes, stores, delivery plans,
//! image tasks, where notifications go.

/// As [`super::deciding::DECIDING`].
#[rustfmt::skip]
pub const DECIDING: &[(&str, &str, &str, bool)] = &[
    // Of a page of stocks, its list. What is in a stock decides nothing: a coupon that was used has it too, and was used whatever its stock is like.
    ("StockList", "stock_list", "arr:StockEntity", false),
    // Which codes a stock has now: those that were taken, and those that it already had.
    ("UploadCouponCodesResult", "success_code_list", "arr:text", false),
    ("UploadCouponCodesResult", "already_exist_code_list", "arr:text", false),
    // Which stores a stock has; which were added or taken away, and which were not.
    ("StoreList", "store_list", "arr:StoreInfo", false),
    ("StoreOperationResult", "success_store_list", "arr:StoreInfo", false),
    ("StoreOperationResult", "failed_store_list", "arr:FailedStoreInfo", false),
    ("StoreInfo", "store_id", "text", false),
    ("FailedStoreInfo", "store_id", "text", false),
    // Which plan, and whether it is on offer; in the notification of a change also how its review went.
    ("DeliveryPlanResponse", "plan", "obj:DeliveryPlan", true),
    ("DeliveryPlanList", "plan_list", "arr:DeliveryPlan", false),
    ("DeliveryPlan", "plan_id", "text", true),
    ("DeliveryPlan", "plan_state", "text", false),
    ("DeliveryPlanChangeEvent", "plan_id", "text", true),
    ("DeliveryPlanChangeEvent", "plan_state", "text", false),
    ("DeliveryPlanChangeEvent", "audit_state", "text", false),
    // Which task, and whether it is done.
    ("ImageGenerationTaskSubmitted", "task_id", "text", true),
    ("ImageGenerationTask", "task_id", "text", true),
    ("ImageGenerationTask", "task_state", "text", true),
    // Where notifications go.
    ("DeliveryPlanNotifyUrl", "notify_url", "text", true),
    ("ProductCouponNotifyConfig", "notify_url", "text", true),
];
