//! The part of the table of what decides, and of the samples, that is about merchant coupons (商家券).

use serde_json::{Value as Json, json};

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

/// Names of types with samples of them.
#[rustfmt::skip]
pub fn samples(coupon: &Json) -> Vec<(&'static str, Json)> {
    let time = "2025-08-03T12:00:00+08:00";
    let sent = json!({"stock_id": "s", "out_request_no": "n", "coupon_code": "c"});
    let code = json!({"code": "c", "code_status": "DISPATCHED", "upload_time": time, "dispatched_time": time, "openid": "o", "unionid": "u", "coupon_code": "c"});
    let payment = json!({
        "subsidy_receipt_id": "1", "stock_id": "s", "coupon_code": "c", "transaction_id": "t", "payer_merchant": "1900000001", "payee_merchant": "1900000002",
        "amount": 5, "description": "d", "status": "PAY_RECEIPT_SUCCESS", "fail_reason": "PAY_RECEIPT_OTHER", "success_time": time, "out_subsidy_no": "n",
        "create_time": time,
    });
    vec![
        ("BusifavorSendResult", sent.clone()),
        ("BusifavorSendResult", json!({"send_coupon_result": sent})),
        ("BusifavorProductCouponSent", sent.clone()),
        ("BusifavorProductCouponSent", json!({"send_coupon_result": sent})),
        ("BusifavorGovCardSent", json!({"card_code": "c"})),
        ("BusifavorUseResponse", json!({"stock_id": "s", "openid": "o", "wechatpay_use_time": time})),
        ("BusifavorDeactivateResponse", json!({"wechatpay_deactivate_time": time})),
        ("BusifavorAssociateResponse", json!({"wechatpay_associate_time": time})),
        ("BusifavorDisassociateResponse", json!({"wechatpay_disassociate_time": time})),
        ("BusifavorCouponList", json!({"data": [coupon], "total_count": 1, "limit": 20, "offset": 0})),
        ("BusifavorStockCreated", json!({"stock_id": "s", "create_time": time})),
        ("BusifavorStockEntity", json!({
            "stock_id": "s", "stock_state": "RUNNING", "stock_name": "n", "belong_merchant": "1900000001", "goods_name": "g", "stock_type": "NORMAL",
            "coupon_use_rule": coupon["coupon_use_rule"], "stock_send_rule": {"max_coupons": 1, "max_coupons_per_user": 1, "transferable": false},
            "coupon_code_mode": "MERCHANT_UPLOAD", "coupon_code_count": {"total_count": 1, "available_count": 0}, "notify_config": {"notify_appid": "a"},
            "send_count_information": {"total_send_num": 1, "total_send_amount": 5}, "subsidy": true,
        })),
        ("BusifavorBudget", json!({"max_coupons": 1, "max_coupons_by_day": 1})),
        ("BusifavorUploadCodesResult", json!({
            "stock_id": "s", "total_count": 3, "success_count": 1, "success_codes": ["a"], "success_time": time, "fail_count": 1,
            "fail_codes": [{"coupon_code": "b", "code": "INVALID_REQUEST", "message": "m"}], "exist_codes": ["c"], "duplicate_codes": ["a"],
        })),
        ("BusifavorCouponCodeList", json!({"stock_id": "s", "total_count": 1, "data": [code], "offset": 0, "limit": 1})),
        ("BusifavorCouponCodeInfo", json!({"code_information": code, "coupon_information": coupon})),
        ("BusifavorCodeDeleted", json!({"stock_id": "s", "delete_time": time})),
        ("BusifavorCallbackSet", json!({"update_time": time, "notify_url": "https://merchant.example/a", "mchid": "1900000001"})),
        ("BusifavorCallback", json!({"notify_url": "https://merchant.example/a", "mchid": "1900000001"})),
        ("BusifavorSubsidyPayReceipt", payment.clone()),
        ("BusifavorSubsidyPayReceiptList", json!({"pay_receipt_list": [payment]})),
        ("BusifavorSubsidyReturnReceipt", json!({
            "subsidy_return_receipt_id": "2", "stock_id": "s", "coupon_code": "c", "transaction_id": "t", "refund_id": "r", "payer_merchant": "1900000001",
            "payee_merchant": "1900000002", "amount": 5, "description": "d", "status": "RETURN_RECEIPT_SUCCESS", "fail_reason": "RETURN_RECEIPT_OTHER",
            "return_done_time": time, "subsidy_receipt_id": "1", "out_subsidy_return_no": "n", "return_create_time": time,
        })),
    ]
}
