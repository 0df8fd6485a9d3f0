// Generated from model/ by cargo xtask generate. Do not edit.
//! Object types, enumerations, and the parameters of operations.

use super::patterns;
use crate::schema::{Book, Decides, Enumeration, Kind, Limits, Place, Presence, Row, Schema, Side};

static BOOK: Book = Book {
    names: "coupon_codestock_idreturn_request_noopenidappidmetaout_request_noscopetypeusage_modesingle_usage_infosequential_usage_infoprogressive_bundle_usage_infodisplay_infoout_product_nostock_bundlebrand_idproduct_coupon_idsend_request_noattachcoupon_tag_infouse_timeassociated_order_infosequential_coupon_indexstore_idassociated_pay_score_order_infosaved_amountcoupon_stateuser_coupon_bundle_idpage_sizepage_tokenwechatpay_return_timestock_namebelong_merchantcommentgoods_namestock_typecoupon_use_rulecustom_entrancedisplay_pattern_infotransferableshareableuse_request_noavailable_start_timeexpire_timereceive_timeassociate_out_trade_nodeactivate_request_nodeactivate_timedeactivate_reasoncoupon_available_timeavailable_weekirregulary_avaliable_timefixed_normal_coupondiscount_couponexchange_couponuse_methodmini_programs_appidmini_programs_pathavailable_begin_timeavailable_end_timeavailable_day_after_receivewait_days_after_receiveavailable_second_after_receiveweek_dayavailable_day_timediscount_amounttransaction_minimumdiscount_percentexchange_pricemini_programs_infohall_idcode_display_modeentrance_wordsguiding_wordsdescriptionmerchant_logo_urlmerchant_namebackground_colorcoupon_image_urlfinder_infofinder_idfinder_video_idfinder_video_cover_image_urldataserial_noeffective_timeencrypt_certificatealgorithmnonceassociated_dataciphertextfilenamesha256thresholdpercent_offavailable_daysinterval_daysbackground_urldetail_image_url_listoriginal_pricecombo_package_listpick_countchoice_listmini_program_appidmini_program_pathremarkcoupon_code_modestock_send_rulesingle_usage_rulesequential_usage_ruleusage_rule_display_infocoupon_display_infonotify_configstore_scopemax_countmax_count_per_daymax_count_per_usercoupon_available_periodweekly_available_periodirregular_available_period_listavailable_secondsday_listday_period_listnormal_coupon_listdiscount_coupon_listexchange_coupon_listspecial_firstcoupon_usage_method_listapp_pathusage_descriptioncoupon_available_store_infoapp_jump_typepasscode_linkentrance_mini_programentrance_official_accountentrance_finderentrance_wordingguidance_wordingnotify_appidprogressive_bundle_usage_rulecoupon_code_count_infostock_bundle_infosent_count_infototal_countavailable_countstock_bundle_idstock_bundle_indextoday_countstock_listcoupon_tag_listmember_tag_infomember_card_idvalid_begin_timevalid_end_timesend_channelconfirm_request_noconfirm_timesingle_usage_detailsequential_usage_detailprogressive_bundle_usage_detailuser_product_coupon_bundle_infochannel_custom_infotransaction_idmchidsub_mchidorder_idout_order_noused_countdetail_item_listdetail_statedelete_timeuser_coupon_bundle_indexuser_coupon_listnext_page_tokenunionidphone_numbercountry_codeevent_typesend_timesend_merchantact_idattach_infoact_codehall_codehall_belong_mch_idactivity_id",
    kinds: &[
        Kind::Text,
        Kind::Object(&IMAGE_META),
        Kind::Enumeration(&PRODUCT_COUPON_SCOPE),
        Kind::Enumeration(&PRODUCT_COUPON_TYPE),
        Kind::Enumeration(&USAGE_MODE),
        Kind::Object(&SINGLE_USAGE_INFO),
        Kind::Object(&SEQUENTIAL_USAGE_INFO),
        Kind::Object(&PROGRESSIVE_BUNDLE_USAGE_INFO),
        Kind::Object(&PRODUCT_COUPON_DISPLAY_INFO),
        Kind::Object(&STOCK_FOR_CREATE),
        Kind::Object(&STOCK_BUNDLE_FOR_CREATE),
        Kind::Object(&COUPON_TAG_INFO),
        Kind::Time,
        Kind::Object(&USER_PRODUCT_COUPON_ASSOCIATED_ORDER_INFO),
        Kind::Integer,
        Kind::Object(&USER_PRODUCT_COUPON_ASSOCIATED_PAY_SCORE_ORDER_INFO),
        Kind::Fen,
        Kind::Enumeration(&USER_PRODUCT_COUPON_STATE),
        Kind::Enumeration(&BUSIFAVOR_STOCK_TYPE),
        Kind::Object(&BUSIFAVOR_COUPON_USE_RULE),
        Kind::Object(&BUSIFAVOR_CUSTOM_ENTRANCE),
        Kind::Object(&BUSIFAVOR_DISPLAY_PATTERN_INFO),
        Kind::Enumeration(&BUSIFAVOR_COUPON_STATE),
        Kind::Bool,
        Kind::Object(&BUSIFAVOR_COUPON_AVAILABLE_TIME),
        Kind::Object(&BUSIFAVOR_AVAILABLE_WEEK),
        Kind::Object(&BUSIFAVOR_IRREGULAR_AVAILABLE_TIME),
        Kind::Object(&BUSIFAVOR_FIXED_NORMAL_COUPON),
        Kind::Object(&BUSIFAVOR_DISCOUNT_COUPON),
        Kind::Object(&BUSIFAVOR_EXCHANGE_COUPON),
        Kind::Enumeration(&BUSIFAVOR_USE_METHOD),
        Kind::Object(&BUSIFAVOR_AVAILABLE_DAY_TIME),
        Kind::Object(&BUSIFAVOR_MINI_PROGRAMS_INFO),
        Kind::Enumeration(&BUSIFAVOR_CODE_DISPLAY_MODE),
        Kind::Enumeration(&BACKGROUND_COLOR),
        Kind::Object(&BUSIFAVOR_FINDER_INFO),
        Kind::Object(&ENCRYPTED_CERTIFICATE),
        Kind::Object(&ENCRYPTED_TEXT),
        Kind::Object(&NORMAL_COUPON_USAGE_RULE),
        Kind::Object(&DISCOUNT_COUPON_USAGE_RULE),
        Kind::Enumeration(&SEQUENTIAL_USAGE_TYPE),
        Kind::Object(&COMBO_PACKAGE),
        Kind::Object(&COMBO_PACKAGE_CHOICE),
        Kind::Enumeration(&COUPON_CODE_MODE),
        Kind::Object(&STOCK_SEND_RULE),
        Kind::Object(&SINGLE_USAGE_RULE),
        Kind::Object(&SEQUENTIAL_USAGE_RULE),
        Kind::Object(&USAGE_RULE_DISPLAY_INFO),
        Kind::Object(&COUPON_DISPLAY_INFO),
        Kind::Object(&NOTIFY_CONFIG),
        Kind::Enumeration(&STOCK_STORE_SCOPE),
        Kind::Object(&COUPON_AVAILABLE_PERIOD),
        Kind::Object(&EXCHANGE_COUPON_USAGE_RULE),
        Kind::Object(&FIXED_WEEK_PERIOD),
        Kind::Object(&TIME_PERIOD),
        Kind::Enumeration(&WEEK_ENUM),
        Kind::Object(&PERIOD_OF_THE_DAY),
        Kind::Object(&SEQUENTIAL_COUPON_AVAILABLE_PERIOD),
        Kind::Enumeration(&COUPON_USAGE_METHOD),
        Kind::Object(&COUPON_AVAILABLE_STORE_INFO),
        Kind::Enumeration(&APP_JUMP_TYPE),
        Kind::Enumeration(&COUPON_CODE_DISPLAY_MODE),
        Kind::Object(&ENTRANCE_MINI_PROGRAM),
        Kind::Object(&ENTRANCE_OFFICIAL_ACCOUNT),
        Kind::Object(&ENTRANCE_FINDER),
        Kind::Object(&STOCK_BUNDLE_USAGE_RULE),
        Kind::Enumeration(&PRODUCT_COUPON_STATE),
        Kind::Object(&STOCK_ENTITY),
        Kind::Object(&STOCK_BUNDLE_ENTITY),
        Kind::Object(&COUPON_CODE_COUNT_INFO),
        Kind::Object(&STOCK_USAGE_RULE),
        Kind::Object(&STOCK_BUNDLE_INFO),
        Kind::Object(&STOCK_SENT_COUNT_INFO),
        Kind::Enumeration(&STOCK_STATE),
        Kind::Enumeration(&USER_PRODUCT_COUPON_TAG),
        Kind::Object(&MEMBER_TAG_INFO),
        Kind::Enumeration(&USER_PRODUCT_COUPON_SEND_CHANNEL),
        Kind::Object(&COUPON_USAGE_DETAIL),
        Kind::Object(&SEQUENTIAL_USAGE_DETAIL),
        Kind::Object(&USER_PRODUCT_COUPON_BUNDLE_INFO),
        Kind::Object(&PRODUCT_COUPON_ENTITY),
        Kind::Object(&SEQUENTIAL_USAGE_DETAIL_ITEM),
        Kind::Enumeration(&USER_PRODUCT_COUPON_USAGE_DETAIL_ITEM_STATE),
        Kind::Object(&USER_PRODUCT_COUPON_ENTITY),
        Kind::Enumeration(&MERCHANT_COUPON_SEND_CHANNEL),
        Kind::Object(&MERCHANT_COUPON_SEND_ATTACH_INFO),
    ],
    limits: &[
        Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Never, max_chars: 128, ..Limits::OPTIONAL },
        Limits {
            request: Presence::Required,
            response: Presence::Never,
            place: Place::Path,
            min_chars: 1,
            max_chars: 128,
            ..Limits::OPTIONAL
        },
        Limits {
            request: Presence::Required,
            response: Presence::Never,
            place: Place::Path,
            min_chars: 1,
            max_chars: 32,
            ..Limits::OPTIONAL
        },
        Limits { request: Presence::Required, response: Presence::Never, place: Place::Form, ..Limits::OPTIONAL },
        Limits {
            request: Presence::Required,
            response: Presence::Never,
            pattern: Some(&patterns::REQUEST_NUMBER),
            ..Limits::OPTIONAL
        },
        Limits { response: Presence::Never, ..Limits::OPTIONAL },
        Limits { response: Presence::Never, max_chars: 40, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Never, side: Some(Side::Merchant), ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Never, place: Place::Path, ..Limits::OPTIONAL },
        Limits {
            request: Presence::Required,
            response: Presence::Never,
            side: Some(Side::Merchant),
            place: Place::Query,
            ..Limits::OPTIONAL
        },
        Limits { response: Presence::Never, pattern: Some(&patterns::COUPON_CODE), ..Limits::OPTIONAL },
        Limits {
            request: Presence::Required,
            response: Presence::Never,
            pattern: Some(&patterns::SEND_REQUEST_NUMBER),
            ..Limits::OPTIONAL
        },
        Limits { response: Presence::Never, max_chars: 150, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Never, place: Place::Path, max_chars: 40, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Never, place: Place::Query, ..Limits::OPTIONAL },
        Limits { response: Presence::Never, place: Place::Query, ..Limits::OPTIONAL },
        Limits { response: Presence::Never, place: Place::Query, min: 1, max: 50, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, response: Presence::Required, decides: Decides::Always, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, response: Presence::Required, max_chars: 21, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, response: Presence::Required, min_chars: 8, max_chars: 15, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, max_chars: 20, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, response: Presence::Required, max_chars: 15, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, response: Presence::Required, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, response: Presence::Expected, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, decides: Decides::WhenGiven, max_chars: 32, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, decides: Decides::WhenGiven, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Expected, ..Limits::OPTIONAL },
        Limits::OPTIONAL,
        Limits { request: Presence::Required, ..Limits::OPTIONAL },
        Limits { min: 1, ..Limits::OPTIONAL },
        Limits { max: 30, ..Limits::OPTIONAL },
        Limits { max_items: 7, items: Some(&Limits { max: 6, ..Limits::REQUIRED }), ..Limits::OPTIONAL },
        Limits { max_items: 2, ..Limits::OPTIONAL },
        Limits { max: 86399, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, min: 1, max: 10000000, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, min: 1, max: 100, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, max: 10000000, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Expected, max_chars: 5, ..Limits::OPTIONAL },
        Limits { max_chars: 6, ..Limits::OPTIONAL },
        Limits { response: Presence::Expected, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Never, max_chars: 150, ..Limits::OPTIONAL },
        Limits { response: Presence::Never, pattern: Some(&patterns::SHA256), ..Limits::OPTIONAL },
        Limits {
            request: Presence::Never,
            response: Presence::Required,
            decides: Decides::Always,
            max_chars: 256,
            ..Limits::OPTIONAL
        },
        Limits { request: Presence::Required, response: Presence::Expected, min: 1, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Expected, min: 3, max: 15, ..Limits::OPTIONAL },
        Limits { max: 7, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Expected, min_chars: 3, max_chars: 15, ..Limits::OPTIONAL },
        Limits { max_items: 8, ..Limits::OPTIONAL },
        Limits { max: 10000000, ..Limits::OPTIONAL },
        Limits { max_items: 50, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Expected, max_chars: 15, ..Limits::OPTIONAL },
        Limits { max_items: 99, ..Limits::REQUIRED },
        Limits { request: Presence::Required, response: Presence::Expected, min: 1, max: 99, ..Limits::OPTIONAL },
        Limits { response: Presence::Never, max_chars: 20, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Expected, min: 1, max: 100000000, ..Limits::OPTIONAL },
        Limits { min: 1, max: 100000000, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Expected, min: 1, max: 100, ..Limits::OPTIONAL },
        Limits { min: 1, max: 365, ..Limits::OPTIONAL },
        Limits { min: 3600, max: 86400, ..Limits::OPTIONAL },
        Limits { response: Presence::Expected, max_items: 7, ..Limits::OPTIONAL },
        Limits { max_items: 3, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Expected, max: 86399, ..Limits::OPTIONAL },
        Limits { min_items: 1, ..Limits::REQUIRED },
        Limits { request: Presence::Required, response: Presence::Expected, max_chars: 1000, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Expected, max_chars: 6, ..Limits::OPTIONAL },
        Limits { response: Presence::Never, max_items: 15, ..Limits::OPTIONAL },
        Limits {
            request: Presence::Never,
            response: Presence::Required,
            decides: Decides::Always,
            max_chars: 40,
            ..Limits::OPTIONAL
        },
        Limits { request: Presence::Never, max_chars: 40, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, response: Presence::Expected, side: Some(Side::Merchant), ..Limits::OPTIONAL },
        Limits { request: Presence::Never, response: Presence::Required, max_chars: 40, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, max_chars: 128, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, max_chars: 150, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, response: Presence::Required, side: Some(Side::Merchant), ..Limits::OPTIONAL },
        Limits { request: Presence::Never, response: Presence::Expected, max_chars: 40, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, response: Presence::Required, max_chars: 128, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, max_chars: 1000, ..Limits::OPTIONAL },
        Limits {
            request: Presence::Never,
            response: Presence::Expected,
            side: Some(Side::Merchant),
            decides: Decides::WhenGiven,
            ..Limits::OPTIONAL
        },
        Limits { request: Presence::Never, max_chars: 100, ..Limits::OPTIONAL },
        Limits {
            request: Presence::Never,
            response: Presence::Expected,
            side: Some(Side::Merchant),
            max_chars: 40,
            ..Limits::OPTIONAL
        },
    ],
};

/// 申请退券.
pub static RETURN_BUSIFAVOR_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ReturnBusifavorCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(0, 11, 0, 0),  // coupon_code: Text, required
        Row::one(11, 8, 0, 0),  // stock_id: Text, required
        Row::one(19, 17, 0, 1), // return_request_no: Text, required
    ],
};

/// 查询用户单张券详情.
pub static GET_BUSIFAVOR_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "GetBusifavorCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(36, 6, 0, 2), // openid: Text, required
        Row::one(0, 11, 0, 3), // coupon_code: Text, required
        Row::one(42, 5, 0, 3), // appid: Text, required
    ],
};

/// 下载平台证书.
pub static DOWNLOAD_CERTIFICATES_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DownloadCertificatesParams",
    book: &BOOK,
    has_rules: false,
    rows: &[],
};

/// 图片上传.
pub static UPLOAD_IMAGE_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UploadImageParams",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(47, 4, 1, 4), // meta: ImageMeta, required
    ],
};

/// 创建商品券.
pub static CREATE_PRODUCT_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CreateProductCouponParams",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(51, 14, 0, 5),   // out_request_no: Text, required
        Row::one(65, 5, 2, 0),    // scope: ProductCouponScope, required
        Row::one(70, 4, 3, 0),    // type: ProductCouponType, required
        Row::one(74, 10, 4, 0),   // usage_mode: UsageMode, required
        Row::one(84, 17, 5, 6),   // single_usage_info: SingleUsageInfo, optional
        Row::one(101, 21, 6, 6),  // sequential_usage_info: SequentialUsageInfo, optional
        Row::one(122, 29, 7, 6),  // progressive_bundle_usage_info: ProgressiveBundleUsageInfo, optional
        Row::one(151, 12, 8, 0),  // display_info: ProductCouponDisplayInfo, required
        Row::one(163, 14, 0, 7),  // out_product_no: Text, optional
        Row::one(11, 5, 9, 6),    // stock: StockForCreate, optional
        Row::one(177, 12, 10, 6), // stock_bundle: StockBundleForCreate, optional
        Row::one(189, 8, 0, 8),   // brand_id: Text, required
    ],
};

/// 查询商品券.
pub static GET_PRODUCT_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "GetProductCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(197, 17, 0, 9), // product_coupon_id: Text, required
        Row::one(189, 8, 0, 10), // brand_id: Text, required
    ],
};

/// 修改商品券.
pub static UPDATE_PRODUCT_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UpdateProductCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(197, 17, 0, 9), // product_coupon_id: Text, required
        Row::one(51, 14, 0, 5),  // out_request_no: Text, required
        Row::one(151, 12, 8, 0), // display_info: ProductCouponDisplayInfo, required
        Row::one(189, 8, 0, 8),  // brand_id: Text, required
    ],
};

/// 向用户发放商品券.
pub static SEND_USER_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SendUserCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(36, 6, 0, 9),    // openid: Text, required
        Row::one(197, 17, 0, 0),  // product_coupon_id: Text, required
        Row::one(11, 8, 0, 0),    // stock_id: Text, required
        Row::one(0, 11, 0, 11),   // coupon_code: Text, optional
        Row::one(42, 5, 0, 0),    // appid: Text, required
        Row::one(214, 15, 0, 12), // send_request_no: Text, required
        Row::one(229, 6, 0, 13),  // attach: Text, optional
        Row::one(235, 15, 11, 6), // coupon_tag_info: CouponTagInfo, optional
        Row::one(189, 8, 0, 8),   // brand_id: Text, required
    ],
};

/// 确认发放用户商品券.
pub static CONFIRM_USER_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ConfirmUserCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(36, 6, 0, 9),   // openid: Text, required
        Row::one(0, 11, 0, 14),  // coupon_code: Text, required
        Row::one(197, 17, 0, 0), // product_coupon_id: Text, required
        Row::one(11, 8, 0, 0),   // stock_id: Text, required
        Row::one(42, 5, 0, 0),   // appid: Text, required
        Row::one(51, 14, 0, 5),  // out_request_no: Text, required
        Row::one(189, 8, 0, 8),  // brand_id: Text, required
    ],
};

/// 核销用户商品券.
pub static USE_USER_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UseUserCouponParams",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(36, 6, 0, 9),    // openid: Text, required
        Row::one(0, 11, 0, 14),   // coupon_code: Text, required
        Row::one(197, 17, 0, 0),  // product_coupon_id: Text, required
        Row::one(11, 8, 0, 0),    // stock_id: Text, required
        Row::one(42, 5, 0, 0),    // appid: Text, required
        Row::one(250, 8, 12, 0),  // use_time: Time, required
        Row::one(258, 21, 13, 6), // associated_order_info: UserProductCouponAssociatedOrderInfo, optional
        Row::one(51, 14, 0, 5),   // out_request_no: Text, required
        Row::one(279, 23, 14, 6), // sequential_coupon_index: i64, optional
        Row::one(302, 8, 0, 6),   // store_id: Text, optional
        Row::one(310, 31, 15, 6), // associated_pay_score_order_info: UserProductCouponAssociatedPayScoreOrderInfo, optional
        Row::one(341, 12, 16, 6), // saved_amount: Fen, optional
        Row::one(189, 8, 0, 8),   // brand_id: Text, required
    ],
};

/// 退券.
pub static RETURN_USER_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ReturnUserCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(36, 6, 0, 9),    // openid: Text, required
        Row::one(0, 11, 0, 14),   // coupon_code: Text, required
        Row::one(197, 17, 0, 0),  // product_coupon_id: Text, required
        Row::one(11, 8, 0, 0),    // stock_id: Text, required
        Row::one(42, 5, 0, 0),    // appid: Text, required
        Row::one(51, 14, 0, 5),   // out_request_no: Text, required
        Row::one(279, 23, 14, 6), // sequential_coupon_index: i64, optional
        Row::one(189, 8, 0, 8),   // brand_id: Text, required
    ],
};

/// 查询用户商品券详情.
pub static GET_USER_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "GetUserCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(36, 6, 0, 9),    // openid: Text, required
        Row::one(0, 11, 0, 14),   // coupon_code: Text, required
        Row::one(197, 17, 0, 15), // product_coupon_id: Text, required
        Row::one(11, 8, 0, 15),   // stock_id: Text, required
        Row::one(42, 5, 0, 15),   // appid: Text, required
        Row::one(189, 8, 0, 10),  // brand_id: Text, required
    ],
};

/// 指定券状态查询用户商品券列表.
pub static LIST_USER_COUPONS_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ListUserCouponsParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(36, 6, 0, 9),     // openid: Text, required
        Row::one(197, 17, 0, 16),  // product_coupon_id: Text, optional
        Row::one(11, 8, 0, 16),    // stock_id: Text, optional
        Row::one(42, 5, 0, 15),    // appid: Text, required
        Row::one(353, 12, 17, 16), // coupon_state: UserProductCouponState, optional
        Row::one(365, 21, 0, 16),  // user_coupon_bundle_id: Text, optional
        Row::one(386, 9, 14, 17),  // page_size: i64, optional
        Row::one(395, 10, 0, 16),  // page_token: Text, optional
        Row::one(189, 8, 0, 10),   // brand_id: Text, required
    ],
};

/// 申请退券应答.
pub static BUSIFAVOR_RETURN_RESPONSE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorReturnResponse",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(405, 21, 12, 18), // wechatpay_return_time: Time, required
    ],
};

/// 用户商家券.
pub static BUSIFAVOR_COUPON_ENTITY: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorCouponEntity",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(426, 10, 0, 19),  // stock_name: Text, required
        Row::one(436, 15, 0, 20),  // belong_merchant: Text, required
        Row::one(451, 7, 0, 21),   // comment: Text, optional
        Row::one(458, 10, 0, 22),  // goods_name: Text, required
        Row::one(468, 10, 18, 23), // stock_type: BusifavorStockType, required
        Row::one(478, 15, 19, 23), // coupon_use_rule: BusifavorCouponUseRule, required
        Row::one(493, 15, 20, 24), // custom_entrance: BusifavorCustomEntrance, optional
        Row::one(508, 20, 21, 25), // display_pattern_info: BusifavorDisplayPatternInfo, expected
        Row::one(0, 11, 0, 26),    // coupon_code: Text, optional
        Row::one(353, 12, 22, 27), // coupon_state: BusifavorCouponState, optional
        Row::one(11, 8, 0, 27),    // stock_id: Text, optional
        Row::one(528, 12, 23, 24), // transferable: bool, optional
        Row::one(540, 9, 23, 24),  // shareable: bool, optional
        Row::one(214, 15, 0, 25),  // send_request_no: Text, expected
        Row::one(549, 14, 0, 27),  // use_request_no: Text, optional
        Row::one(563, 20, 12, 25), // available_start_time: Time, expected
        Row::one(583, 11, 12, 25), // expire_time: Time, expected
        Row::one(594, 12, 12, 25), // receive_time: Time, expected
        Row::one(250, 8, 12, 24),  // use_time: Time, optional
        Row::one(606, 22, 0, 24),  // associate_out_trade_no: Text, optional
        Row::one(19, 17, 0, 27),   // return_request_no: Text, optional
        Row::one(415, 11, 12, 24), // return_time: Time, optional
        Row::one(628, 21, 0, 24),  // deactivate_request_no: Text, optional
        Row::one(649, 15, 12, 24), // deactivate_time: Time, optional
        Row::one(664, 17, 0, 24),  // deactivate_reason: Text, optional
    ],
};

/// 核销规则.
pub static BUSIFAVOR_COUPON_USE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorCouponUseRule",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(681, 21, 24, 28), // coupon_available_time: BusifavorCouponAvailableTime, required in requests, expected in responses
        Row::one(702, 14, 25, 24), // available_week: BusifavorAvailableWeek, optional
        Row::list(716, 25, 26, 24), // irregulary_avaliable_time: Vec<BusifavorIrregularAvailableTime>, optional
        Row::one(741, 19, 27, 29), // fixed_normal_coupon: BusifavorFixedNormalCoupon, optional in requests, optional in responses
        Row::one(760, 15, 28, 29), // discount_coupon: BusifavorDiscountCoupon, optional in requests, optional in responses
        Row::one(775, 15, 29, 29), // exchange_coupon: BusifavorExchangeCoupon, optional in requests, optional in responses
        Row::one(790, 10, 30, 28), // use_method: BusifavorUseMethod, required in requests, expected in responses
        Row::one(800, 19, 0, 29),  // mini_programs_appid: Text, optional in requests, optional in responses
        Row::one(819, 18, 0, 29),  // mini_programs_path: Text, optional in requests, optional in responses
    ],
};

/// 券可核销时间.
pub static BUSIFAVOR_COUPON_AVAILABLE_TIME: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorCouponAvailableTime",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(837, 20, 12, 30),  // available_begin_time: Time, required in requests, optional in responses
        Row::one(857, 18, 12, 30),  // available_end_time: Time, required in requests, optional in responses
        Row::one(875, 27, 14, 31),  // available_day_after_receive: i64, optional in requests, optional in responses
        Row::one(702, 14, 25, 29),  // available_week: BusifavorAvailableWeek, optional in requests, optional in responses
        Row::list(716, 25, 26, 29), // irregulary_avaliable_time: Vec<BusifavorIrregularAvailableTime>, optional in requests, optional in responses
        Row::one(902, 23, 14, 32),  // wait_days_after_receive: i64, optional in requests, optional in responses
        Row::one(925, 30, 14, 29),  // available_second_after_receive: i64, optional in requests, optional in responses
    ],
};

/// 固定周期有效时间段.
pub static BUSIFAVOR_AVAILABLE_WEEK: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorAvailableWeek",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::list(955, 8, 14, 33),  // week_day: Vec<i64>, optional in requests, optional in responses
        Row::list(963, 18, 31, 34), // available_day_time: Vec<BusifavorAvailableDayTime>, optional in requests, optional in responses
    ],
};

/// 当天可用时间段.
pub static BUSIFAVOR_AVAILABLE_DAY_TIME: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorAvailableDayTime",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(847, 10, 14, 35), // begin_time: i64, optional in requests, optional in responses
        Row::one(867, 8, 14, 35),  // end_time: i64, optional in requests, optional in responses
    ],
};

/// 无规律的有效时间段.
pub static BUSIFAVOR_IRREGULAR_AVAILABLE_TIME: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorIrregularAvailableTime",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(847, 10, 12, 29), // begin_time: Time, optional in requests, optional in responses
        Row::one(867, 8, 12, 29),  // end_time: Time, optional in requests, optional in responses
    ],
};

/// 固定面额满减券使用规则.
pub static BUSIFAVOR_FIXED_NORMAL_COUPON: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorFixedNormalCoupon",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(981, 15, 16, 36), // discount_amount: Fen, required in requests, optional in responses
        Row::one(996, 19, 16, 36), // transaction_minimum: Fen, required in requests, optional in responses
    ],
};

/// 折扣券使用规则.
pub static BUSIFAVOR_DISCOUNT_COUPON: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorDiscountCoupon",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1015, 16, 14, 37), // discount_percent: i64, required in requests, optional in responses
        Row::one(996, 19, 16, 36),  // transaction_minimum: Fen, required in requests, optional in responses
    ],
};

/// 换购券使用规则.
pub static BUSIFAVOR_EXCHANGE_COUPON: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorExchangeCoupon",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1031, 14, 16, 38), // exchange_price: Fen, required in requests, optional in responses
        Row::one(996, 19, 16, 36),  // transaction_minimum: Fen, required in requests, optional in responses
    ],
};

/// 自定义入口.
pub static BUSIFAVOR_CUSTOM_ENTRANCE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorCustomEntrance",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1045, 18, 32, 29), // mini_programs_info: BusifavorMiniProgramsInfo, optional in requests, optional in responses
        Row::one(42, 5, 0, 29),     // appid: Text, optional in requests, optional in responses
        Row::one(1063, 7, 0, 29),   // hall_id: Text, optional in requests, optional in responses
        Row::one(302, 8, 0, 29),    // store_id: Text, optional in requests, optional in responses
        Row::one(1070, 17, 33, 29), // code_display_mode: BusifavorCodeDisplayMode, optional in requests, optional in responses
    ],
};

/// 小程序入口.
pub static BUSIFAVOR_MINI_PROGRAMS_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorMiniProgramsInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(800, 19, 0, 28),  // mini_programs_appid: Text, required in requests, expected in responses
        Row::one(819, 18, 0, 28),  // mini_programs_path: Text, required in requests, expected in responses
        Row::one(1087, 14, 0, 39), // entrance_words: Text, required in requests, expected in responses
        Row::one(1101, 13, 0, 40), // guiding_words: Text, optional in requests, optional in responses
    ],
};

/// 样式信息.
pub static BUSIFAVOR_DISPLAY_PATTERN_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorDisplayPatternInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1114, 11, 0, 29),  // description: Text, optional in requests, optional in responses
        Row::one(1125, 17, 0, 29),  // merchant_logo_url: Text, optional in requests, optional in responses
        Row::one(1142, 13, 0, 29),  // merchant_name: Text, optional in requests, optional in responses
        Row::one(1155, 16, 34, 29), // background_color: BackgroundColor, optional in requests, optional in responses
        Row::one(1171, 16, 0, 29),  // coupon_image_url: Text, optional in requests, optional in responses
        Row::one(1187, 11, 35, 29), // finder_info: BusifavorFinderInfo, optional in requests, optional in responses
    ],
};

/// 视频号相关信息.
pub static BUSIFAVOR_FINDER_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorFinderInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1198, 9, 0, 41),  // finder_id: Text, optional in requests, expected in responses
        Row::one(1207, 15, 0, 41), // finder_video_id: Text, optional in requests, expected in responses
        Row::one(1222, 28, 0, 41), // finder_video_cover_image_url: Text, optional in requests, expected in responses
    ],
};

/// 平台证书列表.
pub static CERTIFICATE_LIST: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CertificateList",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::list(1250, 4, 36, 18), // data: Vec<EncryptedCertificate>, required
    ],
};

/// 平台证书.
pub static ENCRYPTED_CERTIFICATE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "EncryptedCertificate",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1254, 9, 0, 18),   // serial_no: Text, required
        Row::one(1263, 14, 12, 23), // effective_time: Time, required
        Row::one(583, 11, 12, 23),  // expire_time: Time, required
        Row::one(1277, 19, 37, 18), // encrypt_certificate: EncryptedText, required
    ],
};

/// 证书信息.
pub static ENCRYPTED_TEXT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "EncryptedText",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1296, 9, 0, 18),  // algorithm: Text, required
        Row::one(1305, 5, 0, 18),  // nonce: Text, required
        Row::one(1310, 15, 0, 27), // associated_data: Text, optional
        Row::one(1325, 10, 0, 18), // ciphertext: Text, required
    ],
};

/// 媒体图片文件元信息.
pub static IMAGE_META: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ImageMeta",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1335, 8, 0, 42), // filename: Text, required
        Row::one(1343, 6, 0, 43), // sha256: Text, optional
    ],
};

/// 图片上传应答.
pub static UPLOAD_IMAGE_RESULT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UploadImageResult",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1178, 9, 0, 44), // image_url: Text, required
    ],
};

/// 单券模式信息.
pub static SINGLE_USAGE_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SingleUsageInfo",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(747, 13, 38, 29), // normal_coupon: NormalCouponUsageRule, optional in requests, optional in responses
        Row::one(760, 15, 39, 29), // discount_coupon: DiscountCouponUsageRule, optional in requests, optional in responses
    ],
};

/// 满减券使用规则.
pub static NORMAL_COUPON_USAGE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "NormalCouponUsageRule",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1349, 9, 16, 28), // threshold: Fen, required in requests, expected in responses
        Row::one(981, 15, 16, 45), // discount_amount: Fen, required in requests, expected in responses
    ],
};

/// 折扣券使用规则.
pub static DISCOUNT_COUPON_USAGE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DiscountCouponUsageRule",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1349, 9, 16, 28),  // threshold: Fen, required in requests, expected in responses
        Row::one(1358, 11, 14, 45), // percent_off: i64, required in requests, expected in responses
    ],
};

/// 次卡模式信息.
pub static SEQUENTIAL_USAGE_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SequentialUsageInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(70, 4, 40, 28),    // type: SequentialUsageType, required in requests, expected in responses
        Row::one(763, 5, 14, 28),   // count: i64, required in requests, expected in responses
        Row::one(1369, 14, 14, 28), // available_days: i64, required in requests, expected in responses
        Row::one(1383, 13, 14, 29), // interval_days: i64, optional in requests, optional in responses
    ],
};

/// 多次优惠模式信息.
pub static PROGRESSIVE_BUNDLE_USAGE_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ProgressiveBundleUsageInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(763, 5, 14, 46),   // count: i64, required in requests, expected in responses
        Row::one(1383, 13, 14, 47), // interval_days: i64, optional in requests, optional in responses
    ],
};

/// 展示信息.
pub static PRODUCT_COUPON_DISPLAY_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ProductCouponDisplayInfo",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(432, 4, 0, 48),     // name: Text, required in requests, expected in responses
        Row::one(1178, 9, 0, 28),    // image_url: Text, required in requests, expected in responses
        Row::one(1396, 14, 0, 28),   // background_url: Text, required in requests, expected in responses
        Row::list(1410, 21, 0, 49),  // detail_image_url_list: Vec<Text>, optional in requests, optional in responses
        Row::one(1431, 14, 16, 50),  // original_price: Fen, optional in requests, optional in responses
        Row::list(1445, 18, 41, 51), // combo_package_list: Vec<ComboPackage>, optional in requests, optional in responses
    ],
};

/// 适用商品组合.
pub static COMBO_PACKAGE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ComboPackage",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(432, 4, 0, 52),     // name: Text, required in requests, expected in responses
        Row::one(1463, 10, 14, 45),  // pick_count: i64, required in requests, expected in responses
        Row::list(1473, 11, 42, 53), // choice_list: Vec<ComboPackageChoice>, required in requests, required in responses
    ],
};

/// 单品.
pub static COMBO_PACKAGE_CHOICE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ComboPackageChoice",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(432, 4, 0, 52),   // name: Text, required in requests, expected in responses
        Row::one(1040, 5, 16, 28), // price: Fen, required in requests, expected in responses
        Row::one(763, 5, 14, 54),  // count: i64, required in requests, expected in responses
        Row::one(1178, 9, 0, 29),  // image_url: Text, optional in requests, optional in responses
        Row::one(1484, 18, 0, 29), // mini_program_appid: Text, optional in requests, optional in responses
        Row::one(1502, 17, 0, 29), // mini_program_path: Text, optional in requests, optional in responses
    ],
};

/// 批次信息.
pub static STOCK_FOR_CREATE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockForCreate",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1519, 6, 0, 55),  // remark: Text, optional
        Row::one(1525, 16, 43, 0), // coupon_code_mode: CouponCodeMode, required
        Row::one(1541, 15, 44, 0), // stock_send_rule: StockSendRule, required
        Row::one(1556, 17, 45, 6), // single_usage_rule: SingleUsageRule, optional
        Row::one(1573, 21, 46, 6), // sequential_usage_rule: SequentialUsageRule, optional
        Row::one(1594, 23, 47, 0), // usage_rule_display_info: UsageRuleDisplayInfo, required
        Row::one(1617, 19, 48, 0), // coupon_display_info: CouponDisplayInfo, required
        Row::one(1636, 13, 49, 0), // notify_config: NotifyConfig, required
        Row::one(1649, 11, 50, 0), // store_scope: StockStoreScope, required
    ],
};

/// 发放规则.
pub static STOCK_SEND_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockSendRule",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1660, 9, 14, 56),  // max_count: i64, required in requests, expected in responses
        Row::one(1669, 17, 14, 57), // max_count_per_day: i64, optional in requests, optional in responses
        Row::one(1686, 18, 14, 58), // max_count_per_user: i64, required in requests, expected in responses
    ],
};

/// 单券使用规则.
pub static SINGLE_USAGE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SingleUsageRule",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1704, 23, 51, 28), // coupon_available_period: CouponAvailablePeriod, required in requests, expected in responses
        Row::one(747, 13, 38, 29),  // normal_coupon: NormalCouponUsageRule, optional in requests, optional in responses
        Row::one(760, 15, 39, 29),  // discount_coupon: DiscountCouponUsageRule, optional in requests, optional in responses
        Row::one(775, 15, 52, 29),  // exchange_coupon: ExchangeCouponUsageRule, optional in requests, optional in responses
    ],
};

/// 券可核销时间.
pub static COUPON_AVAILABLE_PERIOD: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CouponAvailablePeriod",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(837, 20, 12, 28),   // available_begin_time: Time, required in requests, expected in responses
        Row::one(857, 18, 12, 28),   // available_end_time: Time, required in requests, expected in responses
        Row::one(1369, 14, 14, 59),  // available_days: i64, optional in requests, optional in responses
        Row::one(902, 23, 14, 32),   // wait_days_after_receive: i64, optional in requests, optional in responses
        Row::one(1727, 23, 53, 29),  // weekly_available_period: FixedWeekPeriod, optional in requests, optional in responses
        Row::list(1750, 31, 54, 34), // irregular_available_period_list: Vec<TimePeriod>, optional in requests, optional in responses
        Row::one(1781, 17, 14, 60),  // available_seconds: i64, optional in requests, optional in responses
    ],
};

/// 每周固定可用时间.
pub static FIXED_WEEK_PERIOD: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "FixedWeekPeriod",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::list(1798, 8, 55, 61),  // day_list: Vec<WeekEnum>, optional in requests, expected in responses
        Row::list(1806, 15, 56, 62), // day_period_list: Vec<PeriodOfTheDay>, optional in requests, optional in responses
    ],
};

/// 当天可用时间段.
pub static PERIOD_OF_THE_DAY: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "PeriodOfTheDay",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(847, 10, 14, 63), // begin_time: i64, required in requests, expected in responses
        Row::one(867, 8, 14, 63),  // end_time: i64, required in requests, expected in responses
    ],
};

/// 无规律的可用时间段.
pub static TIME_PERIOD: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "TimePeriod",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(847, 10, 12, 28), // begin_time: Time, required in requests, expected in responses
        Row::one(867, 8, 12, 28),  // end_time: Time, required in requests, expected in responses
    ],
};

/// 兑换券使用规则.
pub static EXCHANGE_COUPON_USAGE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ExchangeCouponUsageRule",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1349, 9, 16, 28),  // threshold: Fen, required in requests, expected in responses
        Row::one(1031, 14, 16, 28), // exchange_price: Fen, required in requests, expected in responses
    ],
};

/// 次卡使用规则.
pub static SEQUENTIAL_USAGE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SequentialUsageRule",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1704, 23, 57, 28), // coupon_available_period: SequentialCouponAvailablePeriod, required in requests, expected in responses
        Row::list(1821, 18, 38, 29), // normal_coupon_list: Vec<NormalCouponUsageRule>, optional in requests, optional in responses
        Row::list(1839, 20, 39, 29), // discount_coupon_list: Vec<DiscountCouponUsageRule>, optional in requests, optional in responses
        Row::list(1859, 20, 52, 29), // exchange_coupon_list: Vec<ExchangeCouponUsageRule>, optional in requests, optional in responses
        Row::one(1879, 13, 23, 29),  // special_first: bool, optional in requests, optional in responses
    ],
};

/// 券可核销时间.
pub static SEQUENTIAL_COUPON_AVAILABLE_PERIOD: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SequentialCouponAvailablePeriod",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(837, 20, 12, 28),   // available_begin_time: Time, required in requests, expected in responses
        Row::one(857, 18, 12, 28),   // available_end_time: Time, required in requests, expected in responses
        Row::one(902, 23, 14, 32),   // wait_days_after_receive: i64, optional in requests, optional in responses
        Row::one(1727, 23, 53, 29),  // weekly_available_period: FixedWeekPeriod, optional in requests, optional in responses
        Row::list(1750, 31, 54, 34), // irregular_available_period_list: Vec<TimePeriod>, optional in requests, optional in responses
        Row::one(1781, 17, 14, 24),  // available_seconds: i64, optional
    ],
};

/// 券使用规则展示信息.
pub static USAGE_RULE_DISPLAY_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UsageRuleDisplayInfo",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::list(1892, 24, 58, 64), // coupon_usage_method_list: Vec<CouponUsageMethod>, required in requests, required in responses
        Row::one(1484, 18, 0, 29),   // mini_program_appid: Text, optional in requests, optional in responses
        Row::one(1502, 17, 0, 29),   // mini_program_path: Text, optional in requests, optional in responses
        Row::one(1916, 8, 0, 29),    // app_path: Text, optional in requests, optional in responses
        Row::one(1924, 17, 0, 65),   // usage_description: Text, required in requests, expected in responses
        Row::one(1941, 27, 59, 29), // coupon_available_store_info: CouponAvailableStoreInfo, optional in requests, optional in responses
        Row::one(1968, 13, 60, 29), // app_jump_type: AppJumpType, optional in requests, optional in responses
        Row::one(1981, 13, 0, 29),  // passcode_link: Text, optional in requests, optional in responses
    ],
};

/// 券可用门店信息.
pub static COUPON_AVAILABLE_STORE_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CouponAvailableStoreInfo",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1114, 11, 0, 65), // description: Text, required in requests, expected in responses
        Row::one(1484, 18, 0, 29), // mini_program_appid: Text, optional in requests, optional in responses
        Row::one(1502, 17, 0, 29), // mini_program_path: Text, optional in requests, optional in responses
    ],
};

/// 用户商品券展示信息.
pub static COUPON_DISPLAY_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CouponDisplayInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1070, 17, 61, 28), // code_display_mode: CouponCodeDisplayMode, required in requests, expected in responses
        Row::one(1155, 16, 34, 29), // background_color: BackgroundColor, optional in requests, optional in responses
        Row::one(1994, 21, 62, 29), // entrance_mini_program: EntranceMiniProgram, optional in requests, optional in responses
        Row::one(2015, 25, 63, 29), // entrance_official_account: EntranceOfficialAccount, optional in requests, optional in responses
        Row::one(2040, 15, 64, 29), // entrance_finder: EntranceFinder, optional in requests, optional in responses
    ],
};

/// 小程序入口.
pub static ENTRANCE_MINI_PROGRAM: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "EntranceMiniProgram",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(42, 5, 0, 28),    // appid: Text, required in requests, expected in responses
        Row::one(833, 4, 0, 28),   // path: Text, required in requests, expected in responses
        Row::one(2055, 16, 0, 39), // entrance_wording: Text, required in requests, expected in responses
        Row::one(2071, 16, 0, 66), // guidance_wording: Text, required in requests, expected in responses
    ],
};

/// 公众号入口.
pub static ENTRANCE_OFFICIAL_ACCOUNT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "EntranceOfficialAccount",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(42, 5, 0, 28), // appid: Text, required in requests, expected in responses
    ],
};

/// 视频号入口.
pub static ENTRANCE_FINDER: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "EntranceFinder",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1198, 9, 0, 28),  // finder_id: Text, required in requests, expected in responses
        Row::one(1207, 15, 0, 28), // finder_video_id: Text, required in requests, expected in responses
        Row::one(1222, 28, 0, 28), // finder_video_cover_image_url: Text, required in requests, expected in responses
    ],
};

/// 事件通知配置.
pub static NOTIFY_CONFIG: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "NotifyConfig",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(2087, 12, 0, 28), // notify_appid: Text, required in requests, expected in responses
    ],
};

/// 批次组信息.
pub static STOCK_BUNDLE_FOR_CREATE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockBundleForCreate",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1519, 6, 0, 55),  // remark: Text, optional
        Row::one(1525, 16, 43, 0), // coupon_code_mode: CouponCodeMode, required
        Row::one(1541, 15, 44, 0), // stock_send_rule: StockSendRule, required
        Row::one(2099, 29, 65, 6), // progressive_bundle_usage_rule: StockBundleUsageRule, optional
        Row::one(1594, 23, 47, 0), // usage_rule_display_info: UsageRuleDisplayInfo, required
        Row::one(1617, 19, 48, 0), // coupon_display_info: CouponDisplayInfo, required
        Row::one(1636, 13, 49, 0), // notify_config: NotifyConfig, required
        Row::one(1649, 11, 50, 0), // store_scope: StockStoreScope, required
    ],
};

/// 多次优惠批次组使用规则.
pub static STOCK_BUNDLE_USAGE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockBundleUsageRule",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1704, 23, 51, 0),   // coupon_available_period: CouponAvailablePeriod, required
        Row::list(1821, 18, 38, 67), // normal_coupon_list: Vec<NormalCouponUsageRule>, optional
        Row::list(1839, 20, 39, 67), // discount_coupon_list: Vec<DiscountCouponUsageRule>, optional
        Row::list(1859, 20, 52, 67), // exchange_coupon_list: Vec<ExchangeCouponUsageRule>, optional
    ],
};

/// 创建商品券应答.
pub static CREATE_PRODUCT_COUPON_RESPONSE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CreateProductCouponResponse",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(197, 17, 0, 68),  // product_coupon_id: Text, required
        Row::one(65, 5, 2, 23),    // scope: ProductCouponScope, required
        Row::one(70, 4, 3, 23),    // type: ProductCouponType, required
        Row::one(74, 10, 4, 23),   // usage_mode: UsageMode, required
        Row::one(84, 17, 5, 24),   // single_usage_info: SingleUsageInfo, optional
        Row::one(101, 21, 6, 24),  // sequential_usage_info: SequentialUsageInfo, optional
        Row::one(122, 29, 7, 24),  // progressive_bundle_usage_info: ProgressiveBundleUsageInfo, optional
        Row::one(151, 12, 8, 23),  // display_info: ProductCouponDisplayInfo, required
        Row::one(163, 14, 0, 69),  // out_product_no: Text, optional
        Row::one(360, 5, 66, 23),  // state: ProductCouponState, required
        Row::one(11, 5, 67, 27),   // stock: StockEntity, optional
        Row::one(177, 12, 68, 27), // stock_bundle: StockBundleEntity, optional
        Row::one(189, 8, 0, 70),   // brand_id: Text, expected
    ],
};

/// 商品券批次.
pub static STOCK_ENTITY: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockEntity",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(197, 17, 0, 71),   // product_coupon_id: Text, required
        Row::one(11, 8, 0, 71),     // stock_id: Text, required
        Row::one(1519, 6, 0, 21),   // remark: Text, optional
        Row::one(1525, 16, 43, 23), // coupon_code_mode: CouponCodeMode, required
        Row::one(2128, 22, 69, 24), // coupon_code_count_info: CouponCodeCountInfo, optional
        Row::one(1541, 15, 44, 23), // stock_send_rule: StockSendRule, required
        Row::one(1556, 17, 45, 24), // single_usage_rule: SingleUsageRule, optional
        Row::one(1573, 21, 46, 24), // sequential_usage_rule: SequentialUsageRule, optional
        Row::one(2099, 29, 70, 24), // progressive_bundle_usage_rule: StockUsageRule, optional
        Row::one(2150, 17, 71, 24), // stock_bundle_info: StockBundleInfo, optional
        Row::one(1594, 23, 47, 23), // usage_rule_display_info: UsageRuleDisplayInfo, required
        Row::one(1617, 19, 48, 23), // coupon_display_info: CouponDisplayInfo, required
        Row::one(1636, 13, 49, 23), // notify_config: NotifyConfig, required
        Row::one(1649, 11, 50, 23), // store_scope: StockStoreScope, required
        Row::one(2167, 15, 72, 23), // sent_count_info: StockSentCountInfo, required
        Row::one(360, 5, 73, 23),   // state: StockState, required
        Row::one(628, 21, 0, 72),   // deactivate_request_no: Text, optional
        Row::one(649, 15, 12, 24),  // deactivate_time: Time, optional
        Row::one(664, 17, 0, 73),   // deactivate_reason: Text, optional
        Row::one(189, 8, 0, 74),    // brand_id: Text, required
    ],
};

/// 品牌方预上传的券Code数量信息.
pub static COUPON_CODE_COUNT_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CouponCodeCountInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(2182, 11, 14, 25), // total_count: i64, expected
        Row::one(2193, 15, 14, 25), // available_count: i64, expected
    ],
};

/// 多次优惠使用规则.
pub static STOCK_USAGE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockUsageRule",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1704, 23, 51, 25), // coupon_available_period: CouponAvailablePeriod, expected
        Row::one(747, 13, 38, 24),  // normal_coupon: NormalCouponUsageRule, optional
        Row::one(760, 15, 39, 24),  // discount_coupon: DiscountCouponUsageRule, optional
        Row::one(775, 15, 52, 24),  // exchange_coupon: ExchangeCouponUsageRule, optional
    ],
};

/// 所属批次组信息.
pub static STOCK_BUNDLE_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockBundleInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(2208, 15, 0, 75),  // stock_bundle_id: Text, expected
        Row::one(2223, 18, 14, 25), // stock_bundle_index: i64, expected
    ],
};

/// 已发放次数.
pub static STOCK_SENT_COUNT_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockSentCountInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(2182, 11, 14, 25), // total_count: i64, expected
        Row::one(2241, 11, 14, 25), // today_count: i64, expected
    ],
};

/// 批次组.
pub static STOCK_BUNDLE_ENTITY: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockBundleEntity",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(2208, 15, 0, 18),   // stock_bundle_id: Text, required
        Row::list(2252, 10, 67, 18), // stock_list: Vec<StockEntity>, required
    ],
};

/// 商品券.
pub static PRODUCT_COUPON_ENTITY: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ProductCouponEntity",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(197, 17, 0, 68),  // product_coupon_id: Text, required
        Row::one(65, 5, 2, 23),    // scope: ProductCouponScope, required
        Row::one(70, 4, 3, 23),    // type: ProductCouponType, required
        Row::one(74, 10, 4, 23),   // usage_mode: UsageMode, required
        Row::one(84, 17, 5, 24),   // single_usage_info: SingleUsageInfo, optional
        Row::one(101, 21, 6, 24),  // sequential_usage_info: SequentialUsageInfo, optional
        Row::one(122, 29, 7, 24),  // progressive_bundle_usage_info: ProgressiveBundleUsageInfo, optional
        Row::one(151, 12, 8, 23),  // display_info: ProductCouponDisplayInfo, required
        Row::one(163, 14, 0, 69),  // out_product_no: Text, optional
        Row::one(360, 5, 66, 23),  // state: ProductCouponState, required
        Row::one(628, 21, 0, 72),  // deactivate_request_no: Text, optional
        Row::one(649, 15, 12, 24), // deactivate_time: Time, optional
        Row::one(664, 17, 0, 73),  // deactivate_reason: Text, optional
        Row::one(189, 8, 0, 74),   // brand_id: Text, required
    ],
};

/// 用户商品券标签信息.
pub static COUPON_TAG_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CouponTagInfo",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::list(2262, 15, 74, 29), // coupon_tag_list: Vec<UserProductCouponTag>, optional in requests, optional in responses
        Row::one(2277, 15, 75, 29),  // member_tag_info: MemberTagInfo, optional in requests, optional in responses
    ],
};

/// 会员标签信息.
pub static MEMBER_TAG_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "MemberTagInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(2292, 14, 0, 29), // member_card_id: Text, optional in requests, optional in responses
    ],
};

/// 用户商品券.
pub static USER_PRODUCT_COUPON_ENTITY: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UserProductCouponEntity",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(0, 11, 0, 68),     // coupon_code: Text, required
        Row::one(353, 12, 17, 18),  // coupon_state: UserProductCouponState, required
        Row::one(2306, 16, 12, 23), // valid_begin_time: Time, required
        Row::one(2322, 14, 12, 23), // valid_end_time: Time, required
        Row::one(594, 12, 12, 23),  // receive_time: Time, required
        Row::one(214, 15, 0, 76),   // send_request_no: Text, required
        Row::one(2336, 12, 76, 23), // send_channel: UserProductCouponSendChannel, required
        Row::one(2348, 18, 0, 24),  // confirm_request_no: Text, optional
        Row::one(2366, 12, 12, 24), // confirm_time: Time, optional
        Row::one(628, 21, 0, 72),   // deactivate_request_no: Text, optional
        Row::one(649, 15, 12, 24),  // deactivate_time: Time, optional
        Row::one(664, 17, 0, 73),   // deactivate_reason: Text, optional
        Row::one(2378, 19, 77, 27), // single_usage_detail: CouponUsageDetail, optional
        Row::one(2397, 23, 78, 27), // sequential_usage_detail: SequentialUsageDetail, optional
        Row::one(2420, 31, 77, 27), // progressive_bundle_usage_detail: CouponUsageDetail, optional
        Row::one(2451, 31, 79, 24), // user_product_coupon_bundle_info: UserProductCouponBundleInfo, optional
        Row::one(197, 14, 80, 18),  // product_coupon: ProductCouponEntity, required
        Row::one(11, 5, 67, 23),    // stock: StockEntity, required
        Row::one(229, 6, 0, 24),    // attach: Text, optional
        Row::one(2482, 19, 0, 77),  // channel_custom_info: Text, optional
        Row::one(235, 15, 11, 24),  // coupon_tag_info: CouponTagInfo, optional
        Row::one(189, 8, 0, 78),    // brand_id: Text, expected
    ],
};

/// 使用详情.
pub static COUPON_USAGE_DETAIL: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CouponUsageDetail",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(549, 14, 0, 27),  // use_request_no: Text, optional
        Row::one(250, 8, 12, 24),  // use_time: Time, optional
        Row::one(258, 21, 13, 24), // associated_order_info: UserProductCouponAssociatedOrderInfo, optional
        Row::one(310, 31, 15, 24), // associated_pay_score_order_info: UserProductCouponAssociatedPayScoreOrderInfo, optional
        Row::one(341, 12, 16, 24), // saved_amount: Fen, optional
        Row::one(19, 17, 0, 27),   // return_request_no: Text, optional
        Row::one(415, 11, 12, 24), // return_time: Time, optional
    ],
};

/// 关联微信支付订单信息.
pub static USER_PRODUCT_COUPON_ASSOCIATED_ORDER_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UserProductCouponAssociatedOrderInfo",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(2501, 14, 0, 29), // transaction_id: Text, optional in requests, optional in responses
        Row::one(616, 12, 0, 29),  // out_trade_no: Text, optional in requests, optional in responses
        Row::one(2515, 5, 0, 29),  // mchid: Text, optional in requests, optional in responses
        Row::one(2520, 9, 0, 29),  // sub_mchid: Text, optional in requests, optional in responses
    ],
};

/// 关联微信支付分订单信息.
pub static USER_PRODUCT_COUPON_ASSOCIATED_PAY_SCORE_ORDER_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UserProductCouponAssociatedPayScoreOrderInfo",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(2529, 8, 0, 29),  // order_id: Text, optional in requests, optional in responses
        Row::one(2537, 12, 0, 29), // out_order_no: Text, optional in requests, optional in responses
        Row::one(2515, 5, 0, 29),  // mchid: Text, optional in requests, optional in responses
        Row::one(2520, 9, 0, 29),  // sub_mchid: Text, optional in requests, optional in responses
    ],
};

/// 次卡使用详情.
pub static SEQUENTIAL_USAGE_DETAIL: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SequentialUsageDetail",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(2182, 11, 14, 23),  // total_count: i64, required
        Row::one(2549, 10, 14, 23),  // used_count: i64, required
        Row::list(2559, 16, 81, 27), // detail_item_list: Vec<SequentialUsageDetailItem>, optional
    ],
};

/// 轮次使用详情.
pub static SEQUENTIAL_USAGE_DETAIL_ITEM: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SequentialUsageDetailItem",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(2575, 12, 82, 25), // detail_state: UserProductCouponUsageDetailItemState, expected
        Row::one(2306, 16, 12, 25), // valid_begin_time: Time, expected
        Row::one(2322, 14, 12, 25), // valid_end_time: Time, expected
        Row::one(549, 14, 0, 27),   // use_request_no: Text, optional
        Row::one(250, 8, 12, 24),   // use_time: Time, optional
        Row::one(258, 21, 13, 24),  // associated_order_info: UserProductCouponAssociatedOrderInfo, optional
        Row::one(19, 17, 0, 27),    // return_request_no: Text, optional
        Row::one(415, 11, 12, 24),  // return_time: Time, optional
        Row::one(2587, 11, 12, 24), // delete_time: Time, optional
    ],
};

/// 用户券组信息.
pub static USER_PRODUCT_COUPON_BUNDLE_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UserProductCouponBundleInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(365, 21, 0, 75),   // user_coupon_bundle_id: Text, expected
        Row::one(2598, 24, 14, 25), // user_coupon_bundle_index: i64, expected
        Row::one(2182, 11, 14, 25), // total_count: i64, expected
        Row::one(2549, 10, 14, 25), // used_count: i64, expected
    ],
};

/// 用户商品券列表.
pub static USER_PRODUCT_COUPON_LIST: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UserProductCouponList",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(2182, 11, 14, 24),  // total_count: i64, optional
        Row::list(2622, 16, 83, 27), // user_coupon_list: Vec<UserProductCouponEntity>, optional
        Row::one(2638, 15, 0, 79),   // next_page_token: Text, optional
    ],
};

/// 商品券领券事件.
pub static PRODUCT_COUPON_SEND_EVENT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ProductCouponSendEvent",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(189, 8, 0, 80),    // brand_id: Text, expected
        Row::one(0, 11, 0, 18),     // coupon_code: Text, required
        Row::one(197, 17, 0, 68),   // product_coupon_id: Text, required
        Row::one(11, 8, 0, 68),     // stock_id: Text, required
        Row::one(2208, 15, 0, 69),  // stock_bundle_id: Text, optional
        Row::one(365, 21, 0, 69),   // user_coupon_bundle_id: Text, optional
        Row::one(42, 5, 0, 25),     // appid: Text, expected
        Row::one(36, 6, 0, 25),     // openid: Text, expected
        Row::one(2653, 7, 0, 25),   // unionid: Text, expected
        Row::one(594, 12, 12, 25),  // receive_time: Time, expected
        Row::one(214, 15, 0, 25),   // send_request_no: Text, expected
        Row::one(2336, 12, 76, 25), // send_channel: UserProductCouponSendChannel, expected
        Row::one(2306, 16, 12, 25), // valid_begin_time: Time, expected
        Row::one(2322, 14, 12, 25), // valid_end_time: Time, expected
        Row::one(2660, 12, 0, 24),  // phone_number: Text, optional
        Row::one(2672, 12, 0, 24),  // country_code: Text, optional
        Row::one(229, 6, 0, 24),    // attach: Text, optional
        Row::one(2482, 19, 0, 24),  // channel_custom_info: Text, optional
    ],
};

/// 商家券领券事件.
pub static MERCHANT_COUPON_SEND_EVENT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "MerchantCouponSendEvent",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(2684, 10, 0, 24),  // event_type: Text, optional
        Row::one(0, 11, 0, 18),     // coupon_code: Text, required
        Row::one(11, 8, 0, 18),     // stock_id: Text, required
        Row::one(2694, 9, 12, 25),  // send_time: Time, expected
        Row::one(36, 6, 0, 24),     // openid: Text, optional
        Row::one(2653, 7, 0, 24),   // unionid: Text, optional
        Row::one(2336, 12, 84, 25), // send_channel: MerchantCouponSendChannel, expected
        Row::one(2703, 13, 0, 25),  // send_merchant: Text, expected
        Row::one(2716, 6, 0, 24),   // act_id: Text, optional
        Row::one(2722, 11, 85, 24), // attach_info: MerchantCouponSendAttachInfo, optional
    ],
};

/// 发券附加信息.
pub static MERCHANT_COUPON_SEND_ATTACH_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "MerchantCouponSendAttachInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(2501, 14, 0, 24),  // transaction_id: Text, optional
        Row::one(2733, 8, 0, 24),   // act_code: Text, optional
        Row::one(2741, 9, 0, 24),   // hall_code: Text, optional
        Row::one(2750, 18, 14, 24), // hall_belong_mch_id: i64, optional
        Row::one(2299, 7, 0, 24),   // card_id: Text, optional
        Row::one(7, 4, 0, 24),      // code: Text, optional
        Row::one(2768, 11, 0, 24),  // activity_id: Text, optional
        Row::one(2660, 12, 0, 24),  // phone_number: Text, optional
        Row::one(2672, 12, 0, 24),  // country_code: Text, optional
    ],
};

/// 批次类型.
pub static BUSIFAVOR_STOCK_TYPE: Enumeration = Enumeration { list: "NORMAL DISCOUNT EXCHANGE" };

/// 核销方式.
pub static BUSIFAVOR_USE_METHOD: Enumeration = Enumeration { list: "OFF_LINE MINI_PROGRAMS SELF_CONSUME PAYMENT_CODE" };

/// code展示模式.
pub static BUSIFAVOR_CODE_DISPLAY_MODE: Enumeration = Enumeration { list: "NOT_SHOW BARCODE QRCODE" };

/// 背景颜色.
pub static BACKGROUND_COLOR: Enumeration =
    Enumeration { list: "Color010 Color020 Color030 Color040 Color050 Color060 Color070 Color080 Color090 Color100" };

/// 券状态.
pub static BUSIFAVOR_COUPON_STATE: Enumeration =
    Enumeration { list: "SENDED USED EXPIRED DELETED DEACTIVATED PENDING_REDEEM REDEEM_CONFIRMING REDEEM_FAILED REDEEM_EXPIRED" };

/// 优惠范围.
pub static PRODUCT_COUPON_SCOPE: Enumeration = Enumeration { list: "ALL SINGLE CATEGORY" };

/// 商品券类型.
pub static PRODUCT_COUPON_TYPE: Enumeration = Enumeration { list: "NORMAL DISCOUNT EXCHANGE" };

/// 使用模式.
pub static USAGE_MODE: Enumeration = Enumeration { list: "SINGLE SEQUENTIAL PROGRESSIVE_BUNDLE" };

/// 次卡规则类型.
pub static SEQUENTIAL_USAGE_TYPE: Enumeration = Enumeration { list: "INCREMENTAL EQUAL" };

/// 券Code分配模式.
pub static COUPON_CODE_MODE: Enumeration = Enumeration { list: "WECHATPAY UPLOAD API_ASSIGN" };

/// 星期.
pub static WEEK_ENUM: Enumeration = Enumeration { list: "MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY" };

/// 券使用方式.
pub static COUPON_USAGE_METHOD: Enumeration = Enumeration { list: "OFFLINE MINI_PROGRAM APP PAYMENT_CODE" };

/// APP跳转类型.
pub static APP_JUMP_TYPE: Enumeration = Enumeration { list: "H5 PASSCODE_LINK USAGE_GUIDE" };

/// 用户商品券Code展示模式.
pub static COUPON_CODE_DISPLAY_MODE: Enumeration = Enumeration { list: "INVISIBLE BARCODE QRCODE" };

/// 可用门店范围.
pub static STOCK_STORE_SCOPE: Enumeration = Enumeration { list: "NONE ALL SPECIFIC" };

/// 商品券状态.
pub static PRODUCT_COUPON_STATE: Enumeration = Enumeration { list: "AUDITING EFFECTIVE DEACTIVATED" };

/// 批次状态.
pub static STOCK_STATE: Enumeration = Enumeration { list: "AUDITING SENDING PAUSED STOPPED DEACTIVATED" };

/// 用户商品券标签.
pub static USER_PRODUCT_COUPON_TAG: Enumeration = Enumeration { list: "MEMBER" };

/// 用户商品券状态.
pub static USER_PRODUCT_COUPON_STATE: Enumeration =
    Enumeration { list: "CONFIRMING PENDING EFFECTIVE USED EXPIRED DELETED DEACTIVATED" };

/// 发券渠道.
pub static USER_PRODUCT_COUPON_SEND_CHANNEL: Enumeration =
    Enumeration { list: "API BRAND_MANAGE MERCHANT_CARD MEMBER RECEIVE_COMPONENT SMALL_ACTIVITY" };

/// 轮次使用详情状态.
pub static USER_PRODUCT_COUPON_USAGE_DETAIL_ITEM_STATE: Enumeration =
    Enumeration { list: "PENDING EFFECTIVE USED EXPIRED DELETED DEACTIVATED" };

/// 发放渠道.
pub static MERCHANT_COUPON_SEND_CHANNEL: Enumeration = Enumeration {
    list: "BUSICOUPON_SEND_CHANNEL_MINIAPP BUSICOUPON_SEND_CHANNEL_API BUSICOUPON_SEND_CHANNEL_PAYGIFT BUSICOUPON_SEND_CHANNEL_H5 BUSICOUPON_SEND_CHANNEL_FTOF BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT BUSICOUPON_SEND_CHANNEL_HALL BUSICOUPON_SEND_CHANNEL_JSAPI JSAPI BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT BUSICOUPON_SEND_CHANNEL_WECHAT_AD BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM",
};
