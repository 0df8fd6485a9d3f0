//! The part of the table of what decides that is about merchant coupons (商家券).

/// As [`super::deciding::DECIDING`].
#[rustfmt::skip]
pub const DECIDING: &[(&str, &str, &str, bool)] = &[
    // Which coupon was sent, from which stock, under which number: in one of two places, of which neither has to be there.
    ("BusifavorSendResult", "stock_id", "text", false),
    ("BusifavorSendResult", "out_request_no", "text", false),
    ("BusifavorSendResult", "coupon_code", "text", false),
    ("BusifavorSendResult", "send_coupon_result", "obj:BusifavorSendCouponResult", false),
    ("BusifavorProductCouponSent", "stock_id", "text", false),
    ("BusifavorProductCouponSent", "out_request_no", "text", false),
    ("BusifavorProductCouponSent", "coupon_code", "text", false),
    ("BusifavorProductCouponSent", "send_coupon_result", "obj:BusifavorSendCouponResult", false),
    ("BusifavorSendCouponResult", "stock_id", "text", false),
    ("BusifavorSendCouponResult", "out_request_no", "text", false),
    ("BusifavorSendCouponResult", "coupon_code", "text", false),
    ("BusifavorGovCardSent", "card_code", "text", true),
    // Whose coupon of which stock was used; that it was deactivated, or its order noted.
    ("BusifavorUseResponse", "stock_id", "text", true),
    ("BusifavorUseResponse", "openid", "text", true),
    ("BusifavorDeactivateResponse", "wechatpay_deactivate_time", "text", true),
    ("BusifavorAssociateResponse", "wechatpay_associate_time", "text", true),
    ("BusifavorDisassociateResponse", "wechatpay_disassociate_time", "text", true),
    ("BusifavorCouponList", "data", "arr:BusifavorCouponEntity", false),
    // Of a stock its id and state; of its codes which were taken, and which a user has.
    ("BusifavorStockCreated", "stock_id", "text", true),
    ("BusifavorStockEntity", "stock_id", "text", true),
    ("BusifavorStockEntity", "stock_state", "text", true),
    ("BusifavorUploadCodesResult", "stock_id", "text", true),
    ("BusifavorUploadCodesResult", "success_codes", "arr:text", false),
    ("BusifavorUploadCodesResult", "exist_codes", "arr:text", false),
    ("BusifavorCouponCodeList", "stock_id", "text", true),
    ("BusifavorCouponCodeList", "data", "arr:BusifavorCouponCode", false),
    ("BusifavorCouponCode", "code", "text", false),
    ("BusifavorCouponCode", "code_status", "text", false),
    ("BusifavorCouponCodeInfo", "code_information", "obj:BusifavorCouponCode", true),
    ("BusifavorCouponCodeInfo", "coupon_information", "obj:BusifavorCouponEntity", false),
    ("BusifavorCodeDeleted", "stock_id", "text", false),
    ("BusifavorCallbackSet", "notify_url", "text", true),
    ("BusifavorCallback", "notify_url", "text", true),
    // Of money that moved: for which coupon, under which numbers, and whether it did.
    ("BusifavorSubsidyPayReceipt", "subsidy_receipt_id", "text", false),
    ("BusifavorSubsidyPayReceipt", "coupon_code", "text", true),
    ("BusifavorSubsidyPayReceipt", "status", "text", true),
    ("BusifavorSubsidyPayReceipt", "out_subsidy_no", "text", true),
    ("BusifavorSubsidyPayReceiptList", "pay_receipt_list", "arr:BusifavorSubsidyPayReceipt", false),
    ("BusifavorSubsidyReturnReceipt", "subsidy_return_receipt_id", "text", false),
    ("BusifavorSubsidyReturnReceipt", "coupon_code", "text", true),
    ("BusifavorSubsidyReturnReceipt", "status", "text", true),
    ("BusifavorSubsidyReturnReceipt", "out_subsidy_return_no", "text", true),
];
