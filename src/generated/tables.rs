// Generated from model/ by cargo xtask generate. Do not edit.
//! Object types, enumerations, and the parameters of operations.

use super::patterns;
use crate::schema::{Decides, Enumeration, Field, Kind, Limits, Place, Presence, Schema, Side};

/// 申请退券.
pub static RETURN_BUSIFAVOR_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ReturnBusifavorCouponParams",
    has_rules: false,
    fields: &[
        Field {
            name: "coupon_code",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "stock_id",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "return_request_no",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Never, max_chars: 128, ..Limits::OPTIONAL },
        },
    ],
};

/// 查询用户单张券详情.
pub static GET_BUSIFAVOR_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "GetBusifavorCouponParams",
    has_rules: false,
    fields: &[
        Field {
            name: "openid",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Required,
                response: Presence::Never,
                place: Place::Path,
                min_chars: 1,
                max_chars: 128,
                ..Limits::OPTIONAL
            },
        },
        Field {
            name: "coupon_code",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Required,
                response: Presence::Never,
                place: Place::Path,
                min_chars: 1,
                max_chars: 32,
                ..Limits::OPTIONAL
            },
        },
        Field {
            name: "appid",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Required,
                response: Presence::Never,
                place: Place::Path,
                min_chars: 1,
                max_chars: 32,
                ..Limits::OPTIONAL
            },
        },
    ],
};

/// 下载平台证书.
pub static DOWNLOAD_CERTIFICATES_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DownloadCertificatesParams",
    has_rules: false,
    fields: &[],
};

/// 图片上传.
pub static UPLOAD_IMAGE_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UploadImageParams",
    has_rules: true,
    fields: &[Field {
        name: "meta",
        kind: Kind::Object(&IMAGE_META),
        limits: &Limits { request: Presence::Required, response: Presence::Never, place: Place::Form, ..Limits::OPTIONAL },
    }],
};

/// 创建商品券.
pub static CREATE_PRODUCT_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CreateProductCouponParams",
    has_rules: true,
    fields: &[
        Field {
            name: "out_request_no",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Required,
                response: Presence::Never,
                pattern: Some(&patterns::REQUEST_NUMBER),
                ..Limits::OPTIONAL
            },
        },
        Field {
            name: "scope",
            kind: Kind::Enumeration(&PRODUCT_COUPON_SCOPE),
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "type",
            kind: Kind::Enumeration(&PRODUCT_COUPON_TYPE),
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "usage_mode",
            kind: Kind::Enumeration(&USAGE_MODE),
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "single_usage_info",
            kind: Kind::Object(&SINGLE_USAGE_INFO),
            limits: &Limits { response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "sequential_usage_info",
            kind: Kind::Object(&SEQUENTIAL_USAGE_INFO),
            limits: &Limits { response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "progressive_bundle_usage_info",
            kind: Kind::Object(&PROGRESSIVE_BUNDLE_USAGE_INFO),
            limits: &Limits { response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "display_info",
            kind: Kind::Object(&PRODUCT_COUPON_DISPLAY_INFO),
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "out_product_no",
            kind: Kind::Text,
            limits: &Limits { response: Presence::Never, max_chars: 40, ..Limits::OPTIONAL },
        },
        Field {
            name: "stock",
            kind: Kind::Object(&STOCK_FOR_CREATE),
            limits: &Limits { response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "stock_bundle",
            kind: Kind::Object(&STOCK_BUNDLE_FOR_CREATE),
            limits: &Limits { response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "brand_id",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Required,
                response: Presence::Never,
                side: Some(Side::Merchant),
                ..Limits::OPTIONAL
            },
        },
    ],
};

/// 查询商品券.
pub static GET_PRODUCT_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "GetProductCouponParams",
    has_rules: false,
    fields: &[
        Field {
            name: "product_coupon_id",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Never, place: Place::Path, ..Limits::OPTIONAL },
        },
        Field {
            name: "brand_id",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Required,
                response: Presence::Never,
                side: Some(Side::Merchant),
                place: Place::Query,
                ..Limits::OPTIONAL
            },
        },
    ],
};

/// 修改商品券.
pub static UPDATE_PRODUCT_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UpdateProductCouponParams",
    has_rules: false,
    fields: &[
        Field {
            name: "product_coupon_id",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Never, place: Place::Path, ..Limits::OPTIONAL },
        },
        Field {
            name: "out_request_no",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Required,
                response: Presence::Never,
                pattern: Some(&patterns::REQUEST_NUMBER),
                ..Limits::OPTIONAL
            },
        },
        Field {
            name: "display_info",
            kind: Kind::Object(&PRODUCT_COUPON_DISPLAY_INFO),
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "brand_id",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Required,
                response: Presence::Never,
                side: Some(Side::Merchant),
                ..Limits::OPTIONAL
            },
        },
    ],
};

/// 向用户发放商品券.
pub static SEND_USER_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SendUserCouponParams",
    has_rules: false,
    fields: &[
        Field {
            name: "openid",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Never, place: Place::Path, ..Limits::OPTIONAL },
        },
        Field {
            name: "product_coupon_id",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "stock_id",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "coupon_code",
            kind: Kind::Text,
            limits: &Limits { response: Presence::Never, pattern: Some(&patterns::COUPON_CODE), ..Limits::OPTIONAL },
        },
        Field {
            name: "appid",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "send_request_no",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Required,
                response: Presence::Never,
                pattern: Some(&patterns::SEND_REQUEST_NUMBER),
                ..Limits::OPTIONAL
            },
        },
        Field {
            name: "attach",
            kind: Kind::Text,
            limits: &Limits { response: Presence::Never, max_chars: 150, ..Limits::OPTIONAL },
        },
        Field {
            name: "coupon_tag_info",
            kind: Kind::Object(&COUPON_TAG_INFO),
            limits: &Limits { response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "brand_id",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Required,
                response: Presence::Never,
                side: Some(Side::Merchant),
                ..Limits::OPTIONAL
            },
        },
    ],
};

/// 确认发放用户商品券.
pub static CONFIRM_USER_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ConfirmUserCouponParams",
    has_rules: false,
    fields: &[
        Field {
            name: "openid",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Never, place: Place::Path, ..Limits::OPTIONAL },
        },
        Field {
            name: "coupon_code",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Required,
                response: Presence::Never,
                place: Place::Path,
                max_chars: 40,
                ..Limits::OPTIONAL
            },
        },
        Field {
            name: "product_coupon_id",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "stock_id",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "appid",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "out_request_no",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Required,
                response: Presence::Never,
                pattern: Some(&patterns::REQUEST_NUMBER),
                ..Limits::OPTIONAL
            },
        },
        Field {
            name: "brand_id",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Required,
                response: Presence::Never,
                side: Some(Side::Merchant),
                ..Limits::OPTIONAL
            },
        },
    ],
};

/// 核销用户商品券.
pub static USE_USER_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UseUserCouponParams",
    has_rules: true,
    fields: &[
        Field {
            name: "openid",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Never, place: Place::Path, ..Limits::OPTIONAL },
        },
        Field {
            name: "coupon_code",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Required,
                response: Presence::Never,
                place: Place::Path,
                max_chars: 40,
                ..Limits::OPTIONAL
            },
        },
        Field {
            name: "product_coupon_id",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "stock_id",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "appid",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "use_time",
            kind: Kind::Time,
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "associated_order_info",
            kind: Kind::Object(&USER_PRODUCT_COUPON_ASSOCIATED_ORDER_INFO),
            limits: &Limits { response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "out_request_no",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Required,
                response: Presence::Never,
                pattern: Some(&patterns::REQUEST_NUMBER),
                ..Limits::OPTIONAL
            },
        },
        Field {
            name: "sequential_coupon_index",
            kind: Kind::Integer,
            limits: &Limits { response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field { name: "store_id", kind: Kind::Text, limits: &Limits { response: Presence::Never, ..Limits::OPTIONAL } },
        Field {
            name: "associated_pay_score_order_info",
            kind: Kind::Object(&USER_PRODUCT_COUPON_ASSOCIATED_PAY_SCORE_ORDER_INFO),
            limits: &Limits { response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field { name: "saved_amount", kind: Kind::Fen, limits: &Limits { response: Presence::Never, ..Limits::OPTIONAL } },
        Field {
            name: "brand_id",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Required,
                response: Presence::Never,
                side: Some(Side::Merchant),
                ..Limits::OPTIONAL
            },
        },
    ],
};

/// 退券.
pub static RETURN_USER_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ReturnUserCouponParams",
    has_rules: false,
    fields: &[
        Field {
            name: "openid",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Never, place: Place::Path, ..Limits::OPTIONAL },
        },
        Field {
            name: "coupon_code",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Required,
                response: Presence::Never,
                place: Place::Path,
                max_chars: 40,
                ..Limits::OPTIONAL
            },
        },
        Field {
            name: "product_coupon_id",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "stock_id",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "appid",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "out_request_no",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Required,
                response: Presence::Never,
                pattern: Some(&patterns::REQUEST_NUMBER),
                ..Limits::OPTIONAL
            },
        },
        Field {
            name: "sequential_coupon_index",
            kind: Kind::Integer,
            limits: &Limits { response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "brand_id",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Required,
                response: Presence::Never,
                side: Some(Side::Merchant),
                ..Limits::OPTIONAL
            },
        },
    ],
};

/// 查询用户商品券详情.
pub static GET_USER_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "GetUserCouponParams",
    has_rules: false,
    fields: &[
        Field {
            name: "openid",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Never, place: Place::Path, ..Limits::OPTIONAL },
        },
        Field {
            name: "coupon_code",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Required,
                response: Presence::Never,
                place: Place::Path,
                max_chars: 40,
                ..Limits::OPTIONAL
            },
        },
        Field {
            name: "product_coupon_id",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Never, place: Place::Query, ..Limits::OPTIONAL },
        },
        Field {
            name: "stock_id",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Never, place: Place::Query, ..Limits::OPTIONAL },
        },
        Field {
            name: "appid",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Never, place: Place::Query, ..Limits::OPTIONAL },
        },
        Field {
            name: "brand_id",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Required,
                response: Presence::Never,
                side: Some(Side::Merchant),
                place: Place::Query,
                ..Limits::OPTIONAL
            },
        },
    ],
};

/// 指定券状态查询用户商品券列表.
pub static LIST_USER_COUPONS_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ListUserCouponsParams",
    has_rules: false,
    fields: &[
        Field {
            name: "openid",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Never, place: Place::Path, ..Limits::OPTIONAL },
        },
        Field {
            name: "product_coupon_id",
            kind: Kind::Text,
            limits: &Limits { response: Presence::Never, place: Place::Query, ..Limits::OPTIONAL },
        },
        Field {
            name: "stock_id",
            kind: Kind::Text,
            limits: &Limits { response: Presence::Never, place: Place::Query, ..Limits::OPTIONAL },
        },
        Field {
            name: "appid",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Never, place: Place::Query, ..Limits::OPTIONAL },
        },
        Field {
            name: "coupon_state",
            kind: Kind::Enumeration(&USER_PRODUCT_COUPON_STATE),
            limits: &Limits { response: Presence::Never, place: Place::Query, ..Limits::OPTIONAL },
        },
        Field {
            name: "user_coupon_bundle_id",
            kind: Kind::Text,
            limits: &Limits { response: Presence::Never, place: Place::Query, ..Limits::OPTIONAL },
        },
        Field {
            name: "page_size",
            kind: Kind::Integer,
            limits: &Limits { response: Presence::Never, place: Place::Query, min: 1, max: 50, ..Limits::OPTIONAL },
        },
        Field {
            name: "page_token",
            kind: Kind::Text,
            limits: &Limits { response: Presence::Never, place: Place::Query, ..Limits::OPTIONAL },
        },
        Field {
            name: "brand_id",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Required,
                response: Presence::Never,
                side: Some(Side::Merchant),
                place: Place::Query,
                ..Limits::OPTIONAL
            },
        },
    ],
};

/// 申请退券应答.
pub static BUSIFAVOR_RETURN_RESPONSE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorReturnResponse",
    has_rules: false,
    fields: &[Field {
        name: "wechatpay_return_time",
        kind: Kind::Time,
        limits: &Limits { request: Presence::Never, response: Presence::Required, decides: Decides::Always, ..Limits::OPTIONAL },
    }],
};

/// 用户商家券.
pub static BUSIFAVOR_COUPON_ENTITY: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorCouponEntity",
    has_rules: true,
    fields: &[
        Field {
            name: "stock_name",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, response: Presence::Required, max_chars: 21, ..Limits::OPTIONAL },
        },
        Field {
            name: "belong_merchant",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Never,
                response: Presence::Required,
                min_chars: 8,
                max_chars: 15,
                ..Limits::OPTIONAL
            },
        },
        Field {
            name: "comment",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, max_chars: 20, ..Limits::OPTIONAL },
        },
        Field {
            name: "goods_name",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, response: Presence::Required, max_chars: 15, ..Limits::OPTIONAL },
        },
        Field {
            name: "stock_type",
            kind: Kind::Enumeration(&BUSIFAVOR_STOCK_TYPE),
            limits: &Limits { request: Presence::Never, response: Presence::Required, ..Limits::OPTIONAL },
        },
        Field {
            name: "coupon_use_rule",
            kind: Kind::Object(&BUSIFAVOR_COUPON_USE_RULE),
            limits: &Limits { request: Presence::Never, response: Presence::Required, ..Limits::OPTIONAL },
        },
        Field {
            name: "custom_entrance",
            kind: Kind::Object(&BUSIFAVOR_CUSTOM_ENTRANCE),
            limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "display_pattern_info",
            kind: Kind::Object(&BUSIFAVOR_DISPLAY_PATTERN_INFO),
            limits: &Limits { request: Presence::Never, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "coupon_code",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, decides: Decides::WhenGiven, max_chars: 32, ..Limits::OPTIONAL },
        },
        Field {
            name: "coupon_state",
            kind: Kind::Enumeration(&BUSIFAVOR_COUPON_STATE),
            limits: &Limits { request: Presence::Never, decides: Decides::WhenGiven, ..Limits::OPTIONAL },
        },
        Field {
            name: "stock_id",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, decides: Decides::WhenGiven, ..Limits::OPTIONAL },
        },
        Field { name: "transferable", kind: Kind::Bool, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
        Field { name: "shareable", kind: Kind::Bool, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
        Field {
            name: "send_request_no",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "use_request_no",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, decides: Decides::WhenGiven, ..Limits::OPTIONAL },
        },
        Field {
            name: "available_start_time",
            kind: Kind::Time,
            limits: &Limits { request: Presence::Never, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "expire_time",
            kind: Kind::Time,
            limits: &Limits { request: Presence::Never, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "receive_time",
            kind: Kind::Time,
            limits: &Limits { request: Presence::Never, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field { name: "use_time", kind: Kind::Time, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
        Field {
            name: "associate_out_trade_no",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "return_request_no",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, decides: Decides::WhenGiven, ..Limits::OPTIONAL },
        },
        Field { name: "return_time", kind: Kind::Time, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
        Field { name: "deactivate_request_no", kind: Kind::Text, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
        Field { name: "deactivate_time", kind: Kind::Time, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
        Field { name: "deactivate_reason", kind: Kind::Text, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
    ],
};

/// 核销规则.
pub static BUSIFAVOR_COUPON_USE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorCouponUseRule",
    has_rules: true,
    fields: &[
        Field {
            name: "coupon_available_time",
            kind: Kind::Object(&BUSIFAVOR_COUPON_AVAILABLE_TIME),
            limits: &Limits { request: Presence::Required, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "available_week",
            kind: Kind::Object(&BUSIFAVOR_AVAILABLE_WEEK),
            limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "irregulary_avaliable_time",
            kind: Kind::List(&Kind::Object(&BUSIFAVOR_IRREGULAR_AVAILABLE_TIME)),
            limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL },
        },
        Field { name: "fixed_normal_coupon", kind: Kind::Object(&BUSIFAVOR_FIXED_NORMAL_COUPON), limits: &Limits::OPTIONAL },
        Field { name: "discount_coupon", kind: Kind::Object(&BUSIFAVOR_DISCOUNT_COUPON), limits: &Limits::OPTIONAL },
        Field { name: "exchange_coupon", kind: Kind::Object(&BUSIFAVOR_EXCHANGE_COUPON), limits: &Limits::OPTIONAL },
        Field {
            name: "use_method",
            kind: Kind::Enumeration(&BUSIFAVOR_USE_METHOD),
            limits: &Limits { request: Presence::Required, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field { name: "mini_programs_appid", kind: Kind::Text, limits: &Limits::OPTIONAL },
        Field { name: "mini_programs_path", kind: Kind::Text, limits: &Limits::OPTIONAL },
    ],
};

/// 券可核销时间.
pub static BUSIFAVOR_COUPON_AVAILABLE_TIME: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorCouponAvailableTime",
    has_rules: true,
    fields: &[
        Field {
            name: "available_begin_time",
            kind: Kind::Time,
            limits: &Limits { request: Presence::Required, ..Limits::OPTIONAL },
        },
        Field { name: "available_end_time", kind: Kind::Time, limits: &Limits { request: Presence::Required, ..Limits::OPTIONAL } },
        Field { name: "available_day_after_receive", kind: Kind::Integer, limits: &Limits { min: 1, ..Limits::OPTIONAL } },
        Field { name: "available_week", kind: Kind::Object(&BUSIFAVOR_AVAILABLE_WEEK), limits: &Limits::OPTIONAL },
        Field {
            name: "irregulary_avaliable_time",
            kind: Kind::List(&Kind::Object(&BUSIFAVOR_IRREGULAR_AVAILABLE_TIME)),
            limits: &Limits::OPTIONAL,
        },
        Field { name: "wait_days_after_receive", kind: Kind::Integer, limits: &Limits { max: 30, ..Limits::OPTIONAL } },
        Field { name: "available_second_after_receive", kind: Kind::Integer, limits: &Limits::OPTIONAL },
    ],
};

/// 固定周期有效时间段.
pub static BUSIFAVOR_AVAILABLE_WEEK: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorAvailableWeek",
    has_rules: true,
    fields: &[
        Field {
            name: "week_day",
            kind: Kind::List(&Kind::Integer),
            limits: &Limits { max_items: 7, items: Some(&Limits { max: 6, ..Limits::REQUIRED }), ..Limits::OPTIONAL },
        },
        Field {
            name: "available_day_time",
            kind: Kind::List(&Kind::Object(&BUSIFAVOR_AVAILABLE_DAY_TIME)),
            limits: &Limits { max_items: 2, ..Limits::OPTIONAL },
        },
    ],
};

/// 当天可用时间段.
pub static BUSIFAVOR_AVAILABLE_DAY_TIME: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorAvailableDayTime",
    has_rules: false,
    fields: &[
        Field { name: "begin_time", kind: Kind::Integer, limits: &Limits { max: 86399, ..Limits::OPTIONAL } },
        Field { name: "end_time", kind: Kind::Integer, limits: &Limits { max: 86399, ..Limits::OPTIONAL } },
    ],
};

/// 无规律的有效时间段.
pub static BUSIFAVOR_IRREGULAR_AVAILABLE_TIME: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorIrregularAvailableTime",
    has_rules: false,
    fields: &[
        Field { name: "begin_time", kind: Kind::Time, limits: &Limits::OPTIONAL },
        Field { name: "end_time", kind: Kind::Time, limits: &Limits::OPTIONAL },
    ],
};

/// 固定面额满减券使用规则.
pub static BUSIFAVOR_FIXED_NORMAL_COUPON: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorFixedNormalCoupon",
    has_rules: false,
    fields: &[
        Field {
            name: "discount_amount",
            kind: Kind::Fen,
            limits: &Limits { request: Presence::Required, min: 1, max: 10000000, ..Limits::OPTIONAL },
        },
        Field {
            name: "transaction_minimum",
            kind: Kind::Fen,
            limits: &Limits { request: Presence::Required, min: 1, max: 10000000, ..Limits::OPTIONAL },
        },
    ],
};

/// 折扣券使用规则.
pub static BUSIFAVOR_DISCOUNT_COUPON: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorDiscountCoupon",
    has_rules: false,
    fields: &[
        Field {
            name: "discount_percent",
            kind: Kind::Integer,
            limits: &Limits { request: Presence::Required, min: 1, max: 100, ..Limits::OPTIONAL },
        },
        Field {
            name: "transaction_minimum",
            kind: Kind::Fen,
            limits: &Limits { request: Presence::Required, min: 1, max: 10000000, ..Limits::OPTIONAL },
        },
    ],
};

/// 换购券使用规则.
pub static BUSIFAVOR_EXCHANGE_COUPON: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorExchangeCoupon",
    has_rules: false,
    fields: &[
        Field {
            name: "exchange_price",
            kind: Kind::Fen,
            limits: &Limits { request: Presence::Required, max: 10000000, ..Limits::OPTIONAL },
        },
        Field {
            name: "transaction_minimum",
            kind: Kind::Fen,
            limits: &Limits { request: Presence::Required, min: 1, max: 10000000, ..Limits::OPTIONAL },
        },
    ],
};

/// 自定义入口.
pub static BUSIFAVOR_CUSTOM_ENTRANCE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorCustomEntrance",
    has_rules: false,
    fields: &[
        Field { name: "mini_programs_info", kind: Kind::Object(&BUSIFAVOR_MINI_PROGRAMS_INFO), limits: &Limits::OPTIONAL },
        Field { name: "appid", kind: Kind::Text, limits: &Limits::OPTIONAL },
        Field { name: "hall_id", kind: Kind::Text, limits: &Limits::OPTIONAL },
        Field { name: "store_id", kind: Kind::Text, limits: &Limits::OPTIONAL },
        Field { name: "code_display_mode", kind: Kind::Enumeration(&BUSIFAVOR_CODE_DISPLAY_MODE), limits: &Limits::OPTIONAL },
    ],
};

/// 小程序入口.
pub static BUSIFAVOR_MINI_PROGRAMS_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorMiniProgramsInfo",
    has_rules: false,
    fields: &[
        Field {
            name: "mini_programs_appid",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "mini_programs_path",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "entrance_words",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, max_chars: 5, ..Limits::OPTIONAL },
        },
        Field { name: "guiding_words", kind: Kind::Text, limits: &Limits { max_chars: 6, ..Limits::OPTIONAL } },
    ],
};

/// 样式信息.
pub static BUSIFAVOR_DISPLAY_PATTERN_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorDisplayPatternInfo",
    has_rules: false,
    fields: &[
        Field { name: "description", kind: Kind::Text, limits: &Limits::OPTIONAL },
        Field { name: "merchant_logo_url", kind: Kind::Text, limits: &Limits::OPTIONAL },
        Field { name: "merchant_name", kind: Kind::Text, limits: &Limits::OPTIONAL },
        Field { name: "background_color", kind: Kind::Enumeration(&BACKGROUND_COLOR), limits: &Limits::OPTIONAL },
        Field { name: "coupon_image_url", kind: Kind::Text, limits: &Limits::OPTIONAL },
        Field { name: "finder_info", kind: Kind::Object(&BUSIFAVOR_FINDER_INFO), limits: &Limits::OPTIONAL },
    ],
};

/// 视频号相关信息.
pub static BUSIFAVOR_FINDER_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorFinderInfo",
    has_rules: false,
    fields: &[
        Field { name: "finder_id", kind: Kind::Text, limits: &Limits { response: Presence::Expected, ..Limits::OPTIONAL } },
        Field { name: "finder_video_id", kind: Kind::Text, limits: &Limits { response: Presence::Expected, ..Limits::OPTIONAL } },
        Field {
            name: "finder_video_cover_image_url",
            kind: Kind::Text,
            limits: &Limits { response: Presence::Expected, ..Limits::OPTIONAL },
        },
    ],
};

/// 平台证书列表.
pub static CERTIFICATE_LIST: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CertificateList",
    has_rules: false,
    fields: &[Field {
        name: "data",
        kind: Kind::List(&Kind::Object(&ENCRYPTED_CERTIFICATE)),
        limits: &Limits { request: Presence::Never, response: Presence::Required, decides: Decides::Always, ..Limits::OPTIONAL },
    }],
};

/// 平台证书.
pub static ENCRYPTED_CERTIFICATE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "EncryptedCertificate",
    has_rules: false,
    fields: &[
        Field {
            name: "serial_no",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Never,
                response: Presence::Required,
                decides: Decides::Always,
                ..Limits::OPTIONAL
            },
        },
        Field {
            name: "effective_time",
            kind: Kind::Time,
            limits: &Limits { request: Presence::Never, response: Presence::Required, ..Limits::OPTIONAL },
        },
        Field {
            name: "expire_time",
            kind: Kind::Time,
            limits: &Limits { request: Presence::Never, response: Presence::Required, ..Limits::OPTIONAL },
        },
        Field {
            name: "encrypt_certificate",
            kind: Kind::Object(&ENCRYPTED_TEXT),
            limits: &Limits {
                request: Presence::Never,
                response: Presence::Required,
                decides: Decides::Always,
                ..Limits::OPTIONAL
            },
        },
    ],
};

/// 证书信息.
pub static ENCRYPTED_TEXT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "EncryptedText",
    has_rules: false,
    fields: &[
        Field {
            name: "algorithm",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Never,
                response: Presence::Required,
                decides: Decides::Always,
                ..Limits::OPTIONAL
            },
        },
        Field {
            name: "nonce",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Never,
                response: Presence::Required,
                decides: Decides::Always,
                ..Limits::OPTIONAL
            },
        },
        Field {
            name: "associated_data",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, decides: Decides::WhenGiven, ..Limits::OPTIONAL },
        },
        Field {
            name: "ciphertext",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Never,
                response: Presence::Required,
                decides: Decides::Always,
                ..Limits::OPTIONAL
            },
        },
    ],
};

/// 媒体图片文件元信息.
pub static IMAGE_META: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ImageMeta",
    has_rules: true,
    fields: &[
        Field {
            name: "filename",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Never, max_chars: 150, ..Limits::OPTIONAL },
        },
        Field {
            name: "sha256",
            kind: Kind::Text,
            limits: &Limits { response: Presence::Never, pattern: Some(&patterns::SHA256), ..Limits::OPTIONAL },
        },
    ],
};

/// 图片上传应答.
pub static UPLOAD_IMAGE_RESULT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UploadImageResult",
    has_rules: false,
    fields: &[Field {
        name: "image_url",
        kind: Kind::Text,
        limits: &Limits {
            request: Presence::Never,
            response: Presence::Required,
            decides: Decides::Always,
            max_chars: 256,
            ..Limits::OPTIONAL
        },
    }],
};

/// 单券模式信息.
pub static SINGLE_USAGE_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SingleUsageInfo",
    has_rules: true,
    fields: &[
        Field { name: "normal_coupon", kind: Kind::Object(&NORMAL_COUPON_USAGE_RULE), limits: &Limits::OPTIONAL },
        Field { name: "discount_coupon", kind: Kind::Object(&DISCOUNT_COUPON_USAGE_RULE), limits: &Limits::OPTIONAL },
    ],
};

/// 满减券使用规则.
pub static NORMAL_COUPON_USAGE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "NormalCouponUsageRule",
    has_rules: true,
    fields: &[
        Field {
            name: "threshold",
            kind: Kind::Fen,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "discount_amount",
            kind: Kind::Fen,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, min: 1, ..Limits::OPTIONAL },
        },
    ],
};

/// 折扣券使用规则.
pub static DISCOUNT_COUPON_USAGE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DiscountCouponUsageRule",
    has_rules: true,
    fields: &[
        Field {
            name: "threshold",
            kind: Kind::Fen,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "percent_off",
            kind: Kind::Integer,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, min: 1, ..Limits::OPTIONAL },
        },
    ],
};

/// 次卡模式信息.
pub static SEQUENTIAL_USAGE_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SequentialUsageInfo",
    has_rules: false,
    fields: &[
        Field {
            name: "type",
            kind: Kind::Enumeration(&SEQUENTIAL_USAGE_TYPE),
            limits: &Limits { request: Presence::Required, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "count",
            kind: Kind::Integer,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "available_days",
            kind: Kind::Integer,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field { name: "interval_days", kind: Kind::Integer, limits: &Limits::OPTIONAL },
    ],
};

/// 多次优惠模式信息.
pub static PROGRESSIVE_BUNDLE_USAGE_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ProgressiveBundleUsageInfo",
    has_rules: false,
    fields: &[
        Field {
            name: "count",
            kind: Kind::Integer,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, min: 3, max: 15, ..Limits::OPTIONAL },
        },
        Field { name: "interval_days", kind: Kind::Integer, limits: &Limits { max: 7, ..Limits::OPTIONAL } },
    ],
};

/// 展示信息.
pub static PRODUCT_COUPON_DISPLAY_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ProductCouponDisplayInfo",
    has_rules: true,
    fields: &[
        Field {
            name: "name",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Required,
                response: Presence::Expected,
                min_chars: 3,
                max_chars: 15,
                ..Limits::OPTIONAL
            },
        },
        Field {
            name: "image_url",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "background_url",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "detail_image_url_list",
            kind: Kind::List(&Kind::Text),
            limits: &Limits { max_items: 8, ..Limits::OPTIONAL },
        },
        Field { name: "original_price", kind: Kind::Fen, limits: &Limits { max: 10000000, ..Limits::OPTIONAL } },
        Field {
            name: "combo_package_list",
            kind: Kind::List(&Kind::Object(&COMBO_PACKAGE)),
            limits: &Limits { max_items: 50, ..Limits::OPTIONAL },
        },
    ],
};

/// 适用商品组合.
pub static COMBO_PACKAGE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ComboPackage",
    has_rules: true,
    fields: &[
        Field {
            name: "name",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, max_chars: 15, ..Limits::OPTIONAL },
        },
        Field {
            name: "pick_count",
            kind: Kind::Integer,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, min: 1, ..Limits::OPTIONAL },
        },
        Field {
            name: "choice_list",
            kind: Kind::List(&Kind::Object(&COMBO_PACKAGE_CHOICE)),
            limits: &Limits { max_items: 99, ..Limits::REQUIRED },
        },
    ],
};

/// 单品.
pub static COMBO_PACKAGE_CHOICE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ComboPackageChoice",
    has_rules: true,
    fields: &[
        Field {
            name: "name",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, max_chars: 15, ..Limits::OPTIONAL },
        },
        Field {
            name: "price",
            kind: Kind::Fen,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "count",
            kind: Kind::Integer,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, min: 1, max: 99, ..Limits::OPTIONAL },
        },
        Field { name: "image_url", kind: Kind::Text, limits: &Limits::OPTIONAL },
        Field { name: "mini_program_appid", kind: Kind::Text, limits: &Limits::OPTIONAL },
        Field { name: "mini_program_path", kind: Kind::Text, limits: &Limits::OPTIONAL },
    ],
};

/// 批次信息.
pub static STOCK_FOR_CREATE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockForCreate",
    has_rules: true,
    fields: &[
        Field {
            name: "remark",
            kind: Kind::Text,
            limits: &Limits { response: Presence::Never, max_chars: 20, ..Limits::OPTIONAL },
        },
        Field {
            name: "coupon_code_mode",
            kind: Kind::Enumeration(&COUPON_CODE_MODE),
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "stock_send_rule",
            kind: Kind::Object(&STOCK_SEND_RULE),
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "single_usage_rule",
            kind: Kind::Object(&SINGLE_USAGE_RULE),
            limits: &Limits { response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "sequential_usage_rule",
            kind: Kind::Object(&SEQUENTIAL_USAGE_RULE),
            limits: &Limits { response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "usage_rule_display_info",
            kind: Kind::Object(&USAGE_RULE_DISPLAY_INFO),
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "coupon_display_info",
            kind: Kind::Object(&COUPON_DISPLAY_INFO),
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "notify_config",
            kind: Kind::Object(&NOTIFY_CONFIG),
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "store_scope",
            kind: Kind::Enumeration(&STOCK_STORE_SCOPE),
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
    ],
};

/// 发放规则.
pub static STOCK_SEND_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockSendRule",
    has_rules: true,
    fields: &[
        Field {
            name: "max_count",
            kind: Kind::Integer,
            limits: &Limits {
                request: Presence::Required,
                response: Presence::Expected,
                min: 1,
                max: 100000000,
                ..Limits::OPTIONAL
            },
        },
        Field { name: "max_count_per_day", kind: Kind::Integer, limits: &Limits { min: 1, max: 100000000, ..Limits::OPTIONAL } },
        Field {
            name: "max_count_per_user",
            kind: Kind::Integer,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, min: 1, max: 100, ..Limits::OPTIONAL },
        },
    ],
};

/// 单券使用规则.
pub static SINGLE_USAGE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SingleUsageRule",
    has_rules: true,
    fields: &[
        Field {
            name: "coupon_available_period",
            kind: Kind::Object(&COUPON_AVAILABLE_PERIOD),
            limits: &Limits { request: Presence::Required, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field { name: "normal_coupon", kind: Kind::Object(&NORMAL_COUPON_USAGE_RULE), limits: &Limits::OPTIONAL },
        Field { name: "discount_coupon", kind: Kind::Object(&DISCOUNT_COUPON_USAGE_RULE), limits: &Limits::OPTIONAL },
        Field { name: "exchange_coupon", kind: Kind::Object(&EXCHANGE_COUPON_USAGE_RULE), limits: &Limits::OPTIONAL },
    ],
};

/// 券可核销时间.
pub static COUPON_AVAILABLE_PERIOD: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CouponAvailablePeriod",
    has_rules: true,
    fields: &[
        Field {
            name: "available_begin_time",
            kind: Kind::Time,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "available_end_time",
            kind: Kind::Time,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field { name: "available_days", kind: Kind::Integer, limits: &Limits { min: 1, max: 365, ..Limits::OPTIONAL } },
        Field { name: "wait_days_after_receive", kind: Kind::Integer, limits: &Limits { max: 30, ..Limits::OPTIONAL } },
        Field { name: "weekly_available_period", kind: Kind::Object(&FIXED_WEEK_PERIOD), limits: &Limits::OPTIONAL },
        Field {
            name: "irregular_available_period_list",
            kind: Kind::List(&Kind::Object(&TIME_PERIOD)),
            limits: &Limits { max_items: 2, ..Limits::OPTIONAL },
        },
        Field { name: "available_seconds", kind: Kind::Integer, limits: &Limits { min: 3600, max: 86400, ..Limits::OPTIONAL } },
    ],
};

/// 每周固定可用时间.
pub static FIXED_WEEK_PERIOD: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "FixedWeekPeriod",
    has_rules: true,
    fields: &[
        Field {
            name: "day_list",
            kind: Kind::List(&Kind::Enumeration(&WEEK_ENUM)),
            limits: &Limits { response: Presence::Expected, max_items: 7, ..Limits::OPTIONAL },
        },
        Field {
            name: "day_period_list",
            kind: Kind::List(&Kind::Object(&PERIOD_OF_THE_DAY)),
            limits: &Limits { max_items: 3, ..Limits::OPTIONAL },
        },
    ],
};

/// 当天可用时间段.
pub static PERIOD_OF_THE_DAY: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "PeriodOfTheDay",
    has_rules: true,
    fields: &[
        Field {
            name: "begin_time",
            kind: Kind::Integer,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, max: 86399, ..Limits::OPTIONAL },
        },
        Field {
            name: "end_time",
            kind: Kind::Integer,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, max: 86399, ..Limits::OPTIONAL },
        },
    ],
};

/// 无规律的可用时间段.
pub static TIME_PERIOD: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "TimePeriod",
    has_rules: true,
    fields: &[
        Field {
            name: "begin_time",
            kind: Kind::Time,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "end_time",
            kind: Kind::Time,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, ..Limits::OPTIONAL },
        },
    ],
};

/// 兑换券使用规则.
pub static EXCHANGE_COUPON_USAGE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ExchangeCouponUsageRule",
    has_rules: false,
    fields: &[
        Field {
            name: "threshold",
            kind: Kind::Fen,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "exchange_price",
            kind: Kind::Fen,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, ..Limits::OPTIONAL },
        },
    ],
};

/// 次卡使用规则.
pub static SEQUENTIAL_USAGE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SequentialUsageRule",
    has_rules: false,
    fields: &[
        Field {
            name: "coupon_available_period",
            kind: Kind::Object(&SEQUENTIAL_COUPON_AVAILABLE_PERIOD),
            limits: &Limits { request: Presence::Required, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field { name: "normal_coupon_list", kind: Kind::List(&Kind::Object(&NORMAL_COUPON_USAGE_RULE)), limits: &Limits::OPTIONAL },
        Field {
            name: "discount_coupon_list",
            kind: Kind::List(&Kind::Object(&DISCOUNT_COUPON_USAGE_RULE)),
            limits: &Limits::OPTIONAL,
        },
        Field {
            name: "exchange_coupon_list",
            kind: Kind::List(&Kind::Object(&EXCHANGE_COUPON_USAGE_RULE)),
            limits: &Limits::OPTIONAL,
        },
        Field { name: "special_first", kind: Kind::Bool, limits: &Limits::OPTIONAL },
    ],
};

/// 券可核销时间.
pub static SEQUENTIAL_COUPON_AVAILABLE_PERIOD: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SequentialCouponAvailablePeriod",
    has_rules: true,
    fields: &[
        Field {
            name: "available_begin_time",
            kind: Kind::Time,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "available_end_time",
            kind: Kind::Time,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field { name: "wait_days_after_receive", kind: Kind::Integer, limits: &Limits { max: 30, ..Limits::OPTIONAL } },
        Field { name: "weekly_available_period", kind: Kind::Object(&FIXED_WEEK_PERIOD), limits: &Limits::OPTIONAL },
        Field {
            name: "irregular_available_period_list",
            kind: Kind::List(&Kind::Object(&TIME_PERIOD)),
            limits: &Limits { max_items: 2, ..Limits::OPTIONAL },
        },
        Field { name: "available_seconds", kind: Kind::Integer, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
    ],
};

/// 券使用规则展示信息.
pub static USAGE_RULE_DISPLAY_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UsageRuleDisplayInfo",
    has_rules: true,
    fields: &[
        Field {
            name: "coupon_usage_method_list",
            kind: Kind::List(&Kind::Enumeration(&COUPON_USAGE_METHOD)),
            limits: &Limits { min_items: 1, ..Limits::REQUIRED },
        },
        Field { name: "mini_program_appid", kind: Kind::Text, limits: &Limits::OPTIONAL },
        Field { name: "mini_program_path", kind: Kind::Text, limits: &Limits::OPTIONAL },
        Field { name: "app_path", kind: Kind::Text, limits: &Limits::OPTIONAL },
        Field {
            name: "usage_description",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, max_chars: 1000, ..Limits::OPTIONAL },
        },
        Field { name: "coupon_available_store_info", kind: Kind::Object(&COUPON_AVAILABLE_STORE_INFO), limits: &Limits::OPTIONAL },
        Field { name: "app_jump_type", kind: Kind::Enumeration(&APP_JUMP_TYPE), limits: &Limits::OPTIONAL },
        Field { name: "passcode_link", kind: Kind::Text, limits: &Limits::OPTIONAL },
    ],
};

/// 券可用门店信息.
pub static COUPON_AVAILABLE_STORE_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CouponAvailableStoreInfo",
    has_rules: true,
    fields: &[
        Field {
            name: "description",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, max_chars: 1000, ..Limits::OPTIONAL },
        },
        Field { name: "mini_program_appid", kind: Kind::Text, limits: &Limits::OPTIONAL },
        Field { name: "mini_program_path", kind: Kind::Text, limits: &Limits::OPTIONAL },
    ],
};

/// 用户商品券展示信息.
pub static COUPON_DISPLAY_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CouponDisplayInfo",
    has_rules: false,
    fields: &[
        Field {
            name: "code_display_mode",
            kind: Kind::Enumeration(&COUPON_CODE_DISPLAY_MODE),
            limits: &Limits { request: Presence::Required, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field { name: "background_color", kind: Kind::Enumeration(&BACKGROUND_COLOR), limits: &Limits::OPTIONAL },
        Field { name: "entrance_mini_program", kind: Kind::Object(&ENTRANCE_MINI_PROGRAM), limits: &Limits::OPTIONAL },
        Field { name: "entrance_official_account", kind: Kind::Object(&ENTRANCE_OFFICIAL_ACCOUNT), limits: &Limits::OPTIONAL },
        Field { name: "entrance_finder", kind: Kind::Object(&ENTRANCE_FINDER), limits: &Limits::OPTIONAL },
    ],
};

/// 小程序入口.
pub static ENTRANCE_MINI_PROGRAM: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "EntranceMiniProgram",
    has_rules: false,
    fields: &[
        Field {
            name: "appid",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "path",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "entrance_wording",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, max_chars: 5, ..Limits::OPTIONAL },
        },
        Field {
            name: "guidance_wording",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, max_chars: 6, ..Limits::OPTIONAL },
        },
    ],
};

/// 公众号入口.
pub static ENTRANCE_OFFICIAL_ACCOUNT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "EntranceOfficialAccount",
    has_rules: false,
    fields: &[Field {
        name: "appid",
        kind: Kind::Text,
        limits: &Limits { request: Presence::Required, response: Presence::Expected, ..Limits::OPTIONAL },
    }],
};

/// 视频号入口.
pub static ENTRANCE_FINDER: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "EntranceFinder",
    has_rules: false,
    fields: &[
        Field {
            name: "finder_id",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "finder_video_id",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "finder_video_cover_image_url",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Required, response: Presence::Expected, ..Limits::OPTIONAL },
        },
    ],
};

/// 事件通知配置.
pub static NOTIFY_CONFIG: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "NotifyConfig",
    has_rules: false,
    fields: &[Field {
        name: "notify_appid",
        kind: Kind::Text,
        limits: &Limits { request: Presence::Required, response: Presence::Expected, ..Limits::OPTIONAL },
    }],
};

/// 批次组信息.
pub static STOCK_BUNDLE_FOR_CREATE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockBundleForCreate",
    has_rules: true,
    fields: &[
        Field {
            name: "remark",
            kind: Kind::Text,
            limits: &Limits { response: Presence::Never, max_chars: 20, ..Limits::OPTIONAL },
        },
        Field {
            name: "coupon_code_mode",
            kind: Kind::Enumeration(&COUPON_CODE_MODE),
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "stock_send_rule",
            kind: Kind::Object(&STOCK_SEND_RULE),
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "progressive_bundle_usage_rule",
            kind: Kind::Object(&STOCK_BUNDLE_USAGE_RULE),
            limits: &Limits { response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "usage_rule_display_info",
            kind: Kind::Object(&USAGE_RULE_DISPLAY_INFO),
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "coupon_display_info",
            kind: Kind::Object(&COUPON_DISPLAY_INFO),
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "notify_config",
            kind: Kind::Object(&NOTIFY_CONFIG),
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "store_scope",
            kind: Kind::Enumeration(&STOCK_STORE_SCOPE),
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
    ],
};

/// 多次优惠批次组使用规则.
pub static STOCK_BUNDLE_USAGE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockBundleUsageRule",
    has_rules: true,
    fields: &[
        Field {
            name: "coupon_available_period",
            kind: Kind::Object(&COUPON_AVAILABLE_PERIOD),
            limits: &Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "normal_coupon_list",
            kind: Kind::List(&Kind::Object(&NORMAL_COUPON_USAGE_RULE)),
            limits: &Limits { response: Presence::Never, max_items: 15, ..Limits::OPTIONAL },
        },
        Field {
            name: "discount_coupon_list",
            kind: Kind::List(&Kind::Object(&DISCOUNT_COUPON_USAGE_RULE)),
            limits: &Limits { response: Presence::Never, max_items: 15, ..Limits::OPTIONAL },
        },
        Field {
            name: "exchange_coupon_list",
            kind: Kind::List(&Kind::Object(&EXCHANGE_COUPON_USAGE_RULE)),
            limits: &Limits { response: Presence::Never, max_items: 15, ..Limits::OPTIONAL },
        },
    ],
};

/// 创建商品券应答.
pub static CREATE_PRODUCT_COUPON_RESPONSE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CreateProductCouponResponse",
    has_rules: true,
    fields: &[
        Field {
            name: "product_coupon_id",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Never,
                response: Presence::Required,
                decides: Decides::Always,
                max_chars: 40,
                ..Limits::OPTIONAL
            },
        },
        Field {
            name: "scope",
            kind: Kind::Enumeration(&PRODUCT_COUPON_SCOPE),
            limits: &Limits { request: Presence::Never, response: Presence::Required, ..Limits::OPTIONAL },
        },
        Field {
            name: "type",
            kind: Kind::Enumeration(&PRODUCT_COUPON_TYPE),
            limits: &Limits { request: Presence::Never, response: Presence::Required, ..Limits::OPTIONAL },
        },
        Field {
            name: "usage_mode",
            kind: Kind::Enumeration(&USAGE_MODE),
            limits: &Limits { request: Presence::Never, response: Presence::Required, ..Limits::OPTIONAL },
        },
        Field {
            name: "single_usage_info",
            kind: Kind::Object(&SINGLE_USAGE_INFO),
            limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "sequential_usage_info",
            kind: Kind::Object(&SEQUENTIAL_USAGE_INFO),
            limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "progressive_bundle_usage_info",
            kind: Kind::Object(&PROGRESSIVE_BUNDLE_USAGE_INFO),
            limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "display_info",
            kind: Kind::Object(&PRODUCT_COUPON_DISPLAY_INFO),
            limits: &Limits { request: Presence::Never, response: Presence::Required, ..Limits::OPTIONAL },
        },
        Field {
            name: "out_product_no",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, max_chars: 40, ..Limits::OPTIONAL },
        },
        Field {
            name: "state",
            kind: Kind::Enumeration(&PRODUCT_COUPON_STATE),
            limits: &Limits { request: Presence::Never, response: Presence::Required, ..Limits::OPTIONAL },
        },
        Field {
            name: "stock",
            kind: Kind::Object(&STOCK_ENTITY),
            limits: &Limits { request: Presence::Never, decides: Decides::WhenGiven, ..Limits::OPTIONAL },
        },
        Field {
            name: "stock_bundle",
            kind: Kind::Object(&STOCK_BUNDLE_ENTITY),
            limits: &Limits { request: Presence::Never, decides: Decides::WhenGiven, ..Limits::OPTIONAL },
        },
        Field {
            name: "brand_id",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Never,
                response: Presence::Expected,
                side: Some(Side::Merchant),
                ..Limits::OPTIONAL
            },
        },
    ],
};

/// 商品券批次.
pub static STOCK_ENTITY: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockEntity",
    has_rules: true,
    fields: &[
        Field {
            name: "product_coupon_id",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, response: Presence::Required, max_chars: 40, ..Limits::OPTIONAL },
        },
        Field {
            name: "stock_id",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, response: Presence::Required, max_chars: 40, ..Limits::OPTIONAL },
        },
        Field { name: "remark", kind: Kind::Text, limits: &Limits { request: Presence::Never, max_chars: 20, ..Limits::OPTIONAL } },
        Field {
            name: "coupon_code_mode",
            kind: Kind::Enumeration(&COUPON_CODE_MODE),
            limits: &Limits { request: Presence::Never, response: Presence::Required, ..Limits::OPTIONAL },
        },
        Field {
            name: "coupon_code_count_info",
            kind: Kind::Object(&COUPON_CODE_COUNT_INFO),
            limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "stock_send_rule",
            kind: Kind::Object(&STOCK_SEND_RULE),
            limits: &Limits { request: Presence::Never, response: Presence::Required, ..Limits::OPTIONAL },
        },
        Field {
            name: "single_usage_rule",
            kind: Kind::Object(&SINGLE_USAGE_RULE),
            limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "sequential_usage_rule",
            kind: Kind::Object(&SEQUENTIAL_USAGE_RULE),
            limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "progressive_bundle_usage_rule",
            kind: Kind::Object(&STOCK_USAGE_RULE),
            limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "stock_bundle_info",
            kind: Kind::Object(&STOCK_BUNDLE_INFO),
            limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "usage_rule_display_info",
            kind: Kind::Object(&USAGE_RULE_DISPLAY_INFO),
            limits: &Limits { request: Presence::Never, response: Presence::Required, ..Limits::OPTIONAL },
        },
        Field {
            name: "coupon_display_info",
            kind: Kind::Object(&COUPON_DISPLAY_INFO),
            limits: &Limits { request: Presence::Never, response: Presence::Required, ..Limits::OPTIONAL },
        },
        Field {
            name: "notify_config",
            kind: Kind::Object(&NOTIFY_CONFIG),
            limits: &Limits { request: Presence::Never, response: Presence::Required, ..Limits::OPTIONAL },
        },
        Field {
            name: "store_scope",
            kind: Kind::Enumeration(&STOCK_STORE_SCOPE),
            limits: &Limits { request: Presence::Never, response: Presence::Required, ..Limits::OPTIONAL },
        },
        Field {
            name: "sent_count_info",
            kind: Kind::Object(&STOCK_SENT_COUNT_INFO),
            limits: &Limits { request: Presence::Never, response: Presence::Required, ..Limits::OPTIONAL },
        },
        Field {
            name: "state",
            kind: Kind::Enumeration(&STOCK_STATE),
            limits: &Limits { request: Presence::Never, response: Presence::Required, ..Limits::OPTIONAL },
        },
        Field {
            name: "deactivate_request_no",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, max_chars: 128, ..Limits::OPTIONAL },
        },
        Field { name: "deactivate_time", kind: Kind::Time, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
        Field {
            name: "deactivate_reason",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, max_chars: 150, ..Limits::OPTIONAL },
        },
        Field {
            name: "brand_id",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Never,
                response: Presence::Required,
                side: Some(Side::Merchant),
                ..Limits::OPTIONAL
            },
        },
    ],
};

/// 品牌方预上传的券Code数量信息.
pub static COUPON_CODE_COUNT_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CouponCodeCountInfo",
    has_rules: false,
    fields: &[
        Field {
            name: "total_count",
            kind: Kind::Integer,
            limits: &Limits { request: Presence::Never, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "available_count",
            kind: Kind::Integer,
            limits: &Limits { request: Presence::Never, response: Presence::Expected, ..Limits::OPTIONAL },
        },
    ],
};

/// 多次优惠使用规则.
pub static STOCK_USAGE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockUsageRule",
    has_rules: true,
    fields: &[
        Field {
            name: "coupon_available_period",
            kind: Kind::Object(&COUPON_AVAILABLE_PERIOD),
            limits: &Limits { request: Presence::Never, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "normal_coupon",
            kind: Kind::Object(&NORMAL_COUPON_USAGE_RULE),
            limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "discount_coupon",
            kind: Kind::Object(&DISCOUNT_COUPON_USAGE_RULE),
            limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "exchange_coupon",
            kind: Kind::Object(&EXCHANGE_COUPON_USAGE_RULE),
            limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL },
        },
    ],
};

/// 所属批次组信息.
pub static STOCK_BUNDLE_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockBundleInfo",
    has_rules: false,
    fields: &[
        Field {
            name: "stock_bundle_id",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, response: Presence::Expected, max_chars: 40, ..Limits::OPTIONAL },
        },
        Field {
            name: "stock_bundle_index",
            kind: Kind::Integer,
            limits: &Limits { request: Presence::Never, response: Presence::Expected, ..Limits::OPTIONAL },
        },
    ],
};

/// 已发放次数.
pub static STOCK_SENT_COUNT_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockSentCountInfo",
    has_rules: false,
    fields: &[
        Field {
            name: "total_count",
            kind: Kind::Integer,
            limits: &Limits { request: Presence::Never, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "today_count",
            kind: Kind::Integer,
            limits: &Limits { request: Presence::Never, response: Presence::Expected, ..Limits::OPTIONAL },
        },
    ],
};

/// 批次组.
pub static STOCK_BUNDLE_ENTITY: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockBundleEntity",
    has_rules: false,
    fields: &[
        Field {
            name: "stock_bundle_id",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Never,
                response: Presence::Required,
                decides: Decides::Always,
                ..Limits::OPTIONAL
            },
        },
        Field {
            name: "stock_list",
            kind: Kind::List(&Kind::Object(&STOCK_ENTITY)),
            limits: &Limits {
                request: Presence::Never,
                response: Presence::Required,
                decides: Decides::Always,
                ..Limits::OPTIONAL
            },
        },
    ],
};

/// 商品券.
pub static PRODUCT_COUPON_ENTITY: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ProductCouponEntity",
    has_rules: true,
    fields: &[
        Field {
            name: "product_coupon_id",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Never,
                response: Presence::Required,
                decides: Decides::Always,
                max_chars: 40,
                ..Limits::OPTIONAL
            },
        },
        Field {
            name: "scope",
            kind: Kind::Enumeration(&PRODUCT_COUPON_SCOPE),
            limits: &Limits { request: Presence::Never, response: Presence::Required, ..Limits::OPTIONAL },
        },
        Field {
            name: "type",
            kind: Kind::Enumeration(&PRODUCT_COUPON_TYPE),
            limits: &Limits { request: Presence::Never, response: Presence::Required, ..Limits::OPTIONAL },
        },
        Field {
            name: "usage_mode",
            kind: Kind::Enumeration(&USAGE_MODE),
            limits: &Limits { request: Presence::Never, response: Presence::Required, ..Limits::OPTIONAL },
        },
        Field {
            name: "single_usage_info",
            kind: Kind::Object(&SINGLE_USAGE_INFO),
            limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "sequential_usage_info",
            kind: Kind::Object(&SEQUENTIAL_USAGE_INFO),
            limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "progressive_bundle_usage_info",
            kind: Kind::Object(&PROGRESSIVE_BUNDLE_USAGE_INFO),
            limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "display_info",
            kind: Kind::Object(&PRODUCT_COUPON_DISPLAY_INFO),
            limits: &Limits { request: Presence::Never, response: Presence::Required, ..Limits::OPTIONAL },
        },
        Field {
            name: "out_product_no",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, max_chars: 40, ..Limits::OPTIONAL },
        },
        Field {
            name: "state",
            kind: Kind::Enumeration(&PRODUCT_COUPON_STATE),
            limits: &Limits { request: Presence::Never, response: Presence::Required, ..Limits::OPTIONAL },
        },
        Field {
            name: "deactivate_request_no",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, max_chars: 128, ..Limits::OPTIONAL },
        },
        Field { name: "deactivate_time", kind: Kind::Time, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
        Field {
            name: "deactivate_reason",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, max_chars: 150, ..Limits::OPTIONAL },
        },
        Field {
            name: "brand_id",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Never,
                response: Presence::Required,
                side: Some(Side::Merchant),
                ..Limits::OPTIONAL
            },
        },
    ],
};

/// 用户商品券标签信息.
pub static COUPON_TAG_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CouponTagInfo",
    has_rules: true,
    fields: &[
        Field {
            name: "coupon_tag_list",
            kind: Kind::List(&Kind::Enumeration(&USER_PRODUCT_COUPON_TAG)),
            limits: &Limits::OPTIONAL,
        },
        Field { name: "member_tag_info", kind: Kind::Object(&MEMBER_TAG_INFO), limits: &Limits::OPTIONAL },
    ],
};

/// 会员标签信息.
pub static MEMBER_TAG_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "MemberTagInfo",
    has_rules: false,
    fields: &[Field { name: "member_card_id", kind: Kind::Text, limits: &Limits::OPTIONAL }],
};

/// 用户商品券.
pub static USER_PRODUCT_COUPON_ENTITY: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UserProductCouponEntity",
    has_rules: true,
    fields: &[
        Field {
            name: "coupon_code",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Never,
                response: Presence::Required,
                decides: Decides::Always,
                max_chars: 40,
                ..Limits::OPTIONAL
            },
        },
        Field {
            name: "coupon_state",
            kind: Kind::Enumeration(&USER_PRODUCT_COUPON_STATE),
            limits: &Limits {
                request: Presence::Never,
                response: Presence::Required,
                decides: Decides::Always,
                ..Limits::OPTIONAL
            },
        },
        Field {
            name: "valid_begin_time",
            kind: Kind::Time,
            limits: &Limits { request: Presence::Never, response: Presence::Required, ..Limits::OPTIONAL },
        },
        Field {
            name: "valid_end_time",
            kind: Kind::Time,
            limits: &Limits { request: Presence::Never, response: Presence::Required, ..Limits::OPTIONAL },
        },
        Field {
            name: "receive_time",
            kind: Kind::Time,
            limits: &Limits { request: Presence::Never, response: Presence::Required, ..Limits::OPTIONAL },
        },
        Field {
            name: "send_request_no",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, response: Presence::Required, max_chars: 128, ..Limits::OPTIONAL },
        },
        Field {
            name: "send_channel",
            kind: Kind::Enumeration(&USER_PRODUCT_COUPON_SEND_CHANNEL),
            limits: &Limits { request: Presence::Never, response: Presence::Required, ..Limits::OPTIONAL },
        },
        Field { name: "confirm_request_no", kind: Kind::Text, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
        Field { name: "confirm_time", kind: Kind::Time, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
        Field {
            name: "deactivate_request_no",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, max_chars: 128, ..Limits::OPTIONAL },
        },
        Field { name: "deactivate_time", kind: Kind::Time, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
        Field {
            name: "deactivate_reason",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, max_chars: 150, ..Limits::OPTIONAL },
        },
        Field {
            name: "single_usage_detail",
            kind: Kind::Object(&COUPON_USAGE_DETAIL),
            limits: &Limits { request: Presence::Never, decides: Decides::WhenGiven, ..Limits::OPTIONAL },
        },
        Field {
            name: "sequential_usage_detail",
            kind: Kind::Object(&SEQUENTIAL_USAGE_DETAIL),
            limits: &Limits { request: Presence::Never, decides: Decides::WhenGiven, ..Limits::OPTIONAL },
        },
        Field {
            name: "progressive_bundle_usage_detail",
            kind: Kind::Object(&COUPON_USAGE_DETAIL),
            limits: &Limits { request: Presence::Never, decides: Decides::WhenGiven, ..Limits::OPTIONAL },
        },
        Field {
            name: "user_product_coupon_bundle_info",
            kind: Kind::Object(&USER_PRODUCT_COUPON_BUNDLE_INFO),
            limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "product_coupon",
            kind: Kind::Object(&PRODUCT_COUPON_ENTITY),
            limits: &Limits {
                request: Presence::Never,
                response: Presence::Required,
                decides: Decides::Always,
                ..Limits::OPTIONAL
            },
        },
        Field {
            name: "stock",
            kind: Kind::Object(&STOCK_ENTITY),
            limits: &Limits { request: Presence::Never, response: Presence::Required, ..Limits::OPTIONAL },
        },
        Field { name: "attach", kind: Kind::Text, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
        Field {
            name: "channel_custom_info",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, max_chars: 1000, ..Limits::OPTIONAL },
        },
        Field {
            name: "coupon_tag_info",
            kind: Kind::Object(&COUPON_TAG_INFO),
            limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "brand_id",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Never,
                response: Presence::Expected,
                side: Some(Side::Merchant),
                decides: Decides::WhenGiven,
                ..Limits::OPTIONAL
            },
        },
    ],
};

/// 使用详情.
pub static COUPON_USAGE_DETAIL: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CouponUsageDetail",
    has_rules: true,
    fields: &[
        Field {
            name: "use_request_no",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, decides: Decides::WhenGiven, ..Limits::OPTIONAL },
        },
        Field { name: "use_time", kind: Kind::Time, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
        Field {
            name: "associated_order_info",
            kind: Kind::Object(&USER_PRODUCT_COUPON_ASSOCIATED_ORDER_INFO),
            limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "associated_pay_score_order_info",
            kind: Kind::Object(&USER_PRODUCT_COUPON_ASSOCIATED_PAY_SCORE_ORDER_INFO),
            limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL },
        },
        Field { name: "saved_amount", kind: Kind::Fen, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
        Field {
            name: "return_request_no",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, decides: Decides::WhenGiven, ..Limits::OPTIONAL },
        },
        Field { name: "return_time", kind: Kind::Time, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
    ],
};

/// 关联微信支付订单信息.
pub static USER_PRODUCT_COUPON_ASSOCIATED_ORDER_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UserProductCouponAssociatedOrderInfo",
    has_rules: true,
    fields: &[
        Field { name: "transaction_id", kind: Kind::Text, limits: &Limits::OPTIONAL },
        Field { name: "out_trade_no", kind: Kind::Text, limits: &Limits::OPTIONAL },
        Field { name: "mchid", kind: Kind::Text, limits: &Limits::OPTIONAL },
        Field { name: "sub_mchid", kind: Kind::Text, limits: &Limits::OPTIONAL },
    ],
};

/// 关联微信支付分订单信息.
pub static USER_PRODUCT_COUPON_ASSOCIATED_PAY_SCORE_ORDER_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UserProductCouponAssociatedPayScoreOrderInfo",
    has_rules: true,
    fields: &[
        Field { name: "order_id", kind: Kind::Text, limits: &Limits::OPTIONAL },
        Field { name: "out_order_no", kind: Kind::Text, limits: &Limits::OPTIONAL },
        Field { name: "mchid", kind: Kind::Text, limits: &Limits::OPTIONAL },
        Field { name: "sub_mchid", kind: Kind::Text, limits: &Limits::OPTIONAL },
    ],
};

/// 次卡使用详情.
pub static SEQUENTIAL_USAGE_DETAIL: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SequentialUsageDetail",
    has_rules: false,
    fields: &[
        Field {
            name: "total_count",
            kind: Kind::Integer,
            limits: &Limits { request: Presence::Never, response: Presence::Required, ..Limits::OPTIONAL },
        },
        Field {
            name: "used_count",
            kind: Kind::Integer,
            limits: &Limits { request: Presence::Never, response: Presence::Required, ..Limits::OPTIONAL },
        },
        Field {
            name: "detail_item_list",
            kind: Kind::List(&Kind::Object(&SEQUENTIAL_USAGE_DETAIL_ITEM)),
            limits: &Limits { request: Presence::Never, decides: Decides::WhenGiven, ..Limits::OPTIONAL },
        },
    ],
};

/// 轮次使用详情.
pub static SEQUENTIAL_USAGE_DETAIL_ITEM: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SequentialUsageDetailItem",
    has_rules: true,
    fields: &[
        Field {
            name: "detail_state",
            kind: Kind::Enumeration(&USER_PRODUCT_COUPON_USAGE_DETAIL_ITEM_STATE),
            limits: &Limits { request: Presence::Never, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "valid_begin_time",
            kind: Kind::Time,
            limits: &Limits { request: Presence::Never, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "valid_end_time",
            kind: Kind::Time,
            limits: &Limits { request: Presence::Never, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "use_request_no",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, decides: Decides::WhenGiven, ..Limits::OPTIONAL },
        },
        Field { name: "use_time", kind: Kind::Time, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
        Field {
            name: "associated_order_info",
            kind: Kind::Object(&USER_PRODUCT_COUPON_ASSOCIATED_ORDER_INFO),
            limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL },
        },
        Field {
            name: "return_request_no",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, decides: Decides::WhenGiven, ..Limits::OPTIONAL },
        },
        Field { name: "return_time", kind: Kind::Time, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
        Field { name: "delete_time", kind: Kind::Time, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
    ],
};

/// 用户券组信息.
pub static USER_PRODUCT_COUPON_BUNDLE_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UserProductCouponBundleInfo",
    has_rules: false,
    fields: &[
        Field {
            name: "user_coupon_bundle_id",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, response: Presence::Expected, max_chars: 40, ..Limits::OPTIONAL },
        },
        Field {
            name: "user_coupon_bundle_index",
            kind: Kind::Integer,
            limits: &Limits { request: Presence::Never, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "total_count",
            kind: Kind::Integer,
            limits: &Limits { request: Presence::Never, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "used_count",
            kind: Kind::Integer,
            limits: &Limits { request: Presence::Never, response: Presence::Expected, ..Limits::OPTIONAL },
        },
    ],
};

/// 用户商品券列表.
pub static USER_PRODUCT_COUPON_LIST: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UserProductCouponList",
    has_rules: true,
    fields: &[
        Field { name: "total_count", kind: Kind::Integer, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
        Field {
            name: "user_coupon_list",
            kind: Kind::List(&Kind::Object(&USER_PRODUCT_COUPON_ENTITY)),
            limits: &Limits { request: Presence::Never, decides: Decides::WhenGiven, ..Limits::OPTIONAL },
        },
        Field {
            name: "next_page_token",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, max_chars: 100, ..Limits::OPTIONAL },
        },
    ],
};

/// 商品券领券事件.
pub static PRODUCT_COUPON_SEND_EVENT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ProductCouponSendEvent",
    has_rules: false,
    fields: &[
        Field {
            name: "brand_id",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Never,
                response: Presence::Expected,
                side: Some(Side::Merchant),
                max_chars: 40,
                ..Limits::OPTIONAL
            },
        },
        Field {
            name: "coupon_code",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Never,
                response: Presence::Required,
                decides: Decides::Always,
                ..Limits::OPTIONAL
            },
        },
        Field {
            name: "product_coupon_id",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Never,
                response: Presence::Required,
                decides: Decides::Always,
                max_chars: 40,
                ..Limits::OPTIONAL
            },
        },
        Field {
            name: "stock_id",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Never,
                response: Presence::Required,
                decides: Decides::Always,
                max_chars: 40,
                ..Limits::OPTIONAL
            },
        },
        Field {
            name: "stock_bundle_id",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, max_chars: 40, ..Limits::OPTIONAL },
        },
        Field {
            name: "user_coupon_bundle_id",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, max_chars: 40, ..Limits::OPTIONAL },
        },
        Field {
            name: "appid",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "openid",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "unionid",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "receive_time",
            kind: Kind::Time,
            limits: &Limits { request: Presence::Never, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "send_request_no",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "send_channel",
            kind: Kind::Enumeration(&USER_PRODUCT_COUPON_SEND_CHANNEL),
            limits: &Limits { request: Presence::Never, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "valid_begin_time",
            kind: Kind::Time,
            limits: &Limits { request: Presence::Never, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "valid_end_time",
            kind: Kind::Time,
            limits: &Limits { request: Presence::Never, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field { name: "phone_number", kind: Kind::Text, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
        Field { name: "country_code", kind: Kind::Text, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
        Field { name: "attach", kind: Kind::Text, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
        Field { name: "channel_custom_info", kind: Kind::Text, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
    ],
};

/// 商家券领券事件.
pub static MERCHANT_COUPON_SEND_EVENT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "MerchantCouponSendEvent",
    has_rules: false,
    fields: &[
        Field { name: "event_type", kind: Kind::Text, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
        Field {
            name: "coupon_code",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Never,
                response: Presence::Required,
                decides: Decides::Always,
                ..Limits::OPTIONAL
            },
        },
        Field {
            name: "stock_id",
            kind: Kind::Text,
            limits: &Limits {
                request: Presence::Never,
                response: Presence::Required,
                decides: Decides::Always,
                ..Limits::OPTIONAL
            },
        },
        Field {
            name: "send_time",
            kind: Kind::Time,
            limits: &Limits { request: Presence::Never, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field { name: "openid", kind: Kind::Text, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
        Field { name: "unionid", kind: Kind::Text, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
        Field {
            name: "send_channel",
            kind: Kind::Enumeration(&MERCHANT_COUPON_SEND_CHANNEL),
            limits: &Limits { request: Presence::Never, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field {
            name: "send_merchant",
            kind: Kind::Text,
            limits: &Limits { request: Presence::Never, response: Presence::Expected, ..Limits::OPTIONAL },
        },
        Field { name: "act_id", kind: Kind::Text, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
        Field {
            name: "attach_info",
            kind: Kind::Object(&MERCHANT_COUPON_SEND_ATTACH_INFO),
            limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL },
        },
    ],
};

/// 发券附加信息.
pub static MERCHANT_COUPON_SEND_ATTACH_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "MerchantCouponSendAttachInfo",
    has_rules: false,
    fields: &[
        Field { name: "transaction_id", kind: Kind::Text, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
        Field { name: "act_code", kind: Kind::Text, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
        Field { name: "hall_code", kind: Kind::Text, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
        Field { name: "hall_belong_mch_id", kind: Kind::Integer, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
        Field { name: "card_id", kind: Kind::Text, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
        Field { name: "code", kind: Kind::Text, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
        Field { name: "activity_id", kind: Kind::Text, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
        Field { name: "phone_number", kind: Kind::Text, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
        Field { name: "country_code", kind: Kind::Text, limits: &Limits { request: Presence::Never, ..Limits::OPTIONAL } },
    ],
};

/// 批次类型.
pub static BUSIFAVOR_STOCK_TYPE: Enumeration = Enumeration { words: &["NORMAL", "DISCOUNT", "EXCHANGE"] };

/// 核销方式.
pub static BUSIFAVOR_USE_METHOD: Enumeration =
    Enumeration { words: &["OFF_LINE", "MINI_PROGRAMS", "SELF_CONSUME", "PAYMENT_CODE"] };

/// code展示模式.
pub static BUSIFAVOR_CODE_DISPLAY_MODE: Enumeration = Enumeration { words: &["NOT_SHOW", "BARCODE", "QRCODE"] };

/// 背景颜色.
pub static BACKGROUND_COLOR: Enumeration = Enumeration {
    words: &[
        "Color010", "Color020", "Color030", "Color040", "Color050", "Color060", "Color070", "Color080", "Color090", "Color100",
    ],
};

/// 券状态.
pub static BUSIFAVOR_COUPON_STATE: Enumeration = Enumeration {
    words: &[
        "SENDED",
        "USED",
        "EXPIRED",
        "DELETED",
        "DEACTIVATED",
        "PENDING_REDEEM",
        "REDEEM_CONFIRMING",
        "REDEEM_FAILED",
        "REDEEM_EXPIRED",
    ],
};

/// 优惠范围.
pub static PRODUCT_COUPON_SCOPE: Enumeration = Enumeration { words: &["ALL", "SINGLE", "CATEGORY"] };

/// 商品券类型.
pub static PRODUCT_COUPON_TYPE: Enumeration = Enumeration { words: &["NORMAL", "DISCOUNT", "EXCHANGE"] };

/// 使用模式.
pub static USAGE_MODE: Enumeration = Enumeration { words: &["SINGLE", "SEQUENTIAL", "PROGRESSIVE_BUNDLE"] };

/// 次卡规则类型.
pub static SEQUENTIAL_USAGE_TYPE: Enumeration = Enumeration { words: &["INCREMENTAL", "EQUAL"] };

/// 券Code分配模式.
pub static COUPON_CODE_MODE: Enumeration = Enumeration { words: &["WECHATPAY", "UPLOAD", "API_ASSIGN"] };

/// 星期.
pub static WEEK_ENUM: Enumeration =
    Enumeration { words: &["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] };

/// 券使用方式.
pub static COUPON_USAGE_METHOD: Enumeration = Enumeration { words: &["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"] };

/// APP跳转类型.
pub static APP_JUMP_TYPE: Enumeration = Enumeration { words: &["H5", "PASSCODE_LINK", "USAGE_GUIDE"] };

/// 用户商品券Code展示模式.
pub static COUPON_CODE_DISPLAY_MODE: Enumeration = Enumeration { words: &["INVISIBLE", "BARCODE", "QRCODE"] };

/// 可用门店范围.
pub static STOCK_STORE_SCOPE: Enumeration = Enumeration { words: &["NONE", "ALL", "SPECIFIC"] };

/// 商品券状态.
pub static PRODUCT_COUPON_STATE: Enumeration = Enumeration { words: &["AUDITING", "EFFECTIVE", "DEACTIVATED"] };

/// 批次状态.
pub static STOCK_STATE: Enumeration = Enumeration { words: &["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"] };

/// 用户商品券标签.
pub static USER_PRODUCT_COUPON_TAG: Enumeration = Enumeration { words: &["MEMBER"] };

/// 用户商品券状态.
pub static USER_PRODUCT_COUPON_STATE: Enumeration =
    Enumeration { words: &["CONFIRMING", "PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"] };

/// 发券渠道.
pub static USER_PRODUCT_COUPON_SEND_CHANNEL: Enumeration =
    Enumeration { words: &["API", "BRAND_MANAGE", "MERCHANT_CARD", "MEMBER", "RECEIVE_COMPONENT", "SMALL_ACTIVITY"] };

/// 轮次使用详情状态.
pub static USER_PRODUCT_COUPON_USAGE_DETAIL_ITEM_STATE: Enumeration =
    Enumeration { words: &["PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"] };

/// 发放渠道.
pub static MERCHANT_COUPON_SEND_CHANNEL: Enumeration = Enumeration {
    words: &[
        "BUSICOUPON_SEND_CHANNEL_MINIAPP",
        "BUSICOUPON_SEND_CHANNEL_API",
        "BUSICOUPON_SEND_CHANNEL_PAYGIFT",
        "BUSICOUPON_SEND_CHANNEL_H5",
        "BUSICOUPON_SEND_CHANNEL_FTOF",
        "BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT",
        "BUSICOUPON_SEND_CHANNEL_HALL",
        "BUSICOUPON_SEND_CHANNEL_JSAPI",
        "JSAPI",
        "BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE",
        "BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH",
        "BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT",
        "BUSICOUPON_SEND_CHANNEL_WECHAT_AD",
        "BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM",
        "BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT",
        "BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT",
        "BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL",
        "BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM",
    ],
};
