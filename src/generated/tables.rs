// Generated from model/ by cargo xtask generate. Do not edit.
//! Object types, enumerations, and the parameters of operations.

use super::patterns;
use crate::schema::{Book, Decides, Enumeration, Kind, Limits, Place, Presence, Row, Schema, Side};

static BOOK: Book = Book {
    names: "coupon_codestock_idreturn_request_noopenidappidout_request_nobrand_idproduct_coupon_idusage_modestock_bundle_idreuse_coupon_configplan_nametotal_countuser_limitdaily_limitdelivery_start_timedelivery_end_timerecommend_wordsave_as_draftpage_sizeoffsetplan_stateaudit_stateplan_idmodify_contentsp_mchidnotify_urltask_idimage_generation_typecombine_imagecut_outmetascopesingle_usage_infosequential_usage_infoprogressive_bundle_usage_infodisplay_infoout_product_nodeactivate_reasonremarkusage_rule_display_infocoupon_display_infonotify_configstore_scopeupdate_modecurrent_max_counttarget_max_countcurrent_max_count_per_daytarget_max_count_per_daystore_listpage_tokencode_listsend_request_noattachcoupon_tag_infouser_coupon_bundle_iduse_timeassociated_order_infosequential_coupon_indexstore_idassociated_pay_score_order_infosaved_amountcoupon_statewechatpay_return_timestock_namebelong_merchantcommentgoods_namestock_typecoupon_use_rulecustom_entrancedisplay_pattern_infotransferableshareableuse_request_noavailable_start_timeexpire_timereceive_timeassociate_out_trade_nodeactivate_request_nodeactivate_timecoupon_available_timeavailable_weekirregulary_avaliable_timefixed_normal_coupondiscount_couponexchange_couponuse_methodmini_programs_appidmini_programs_pathavailable_begin_timeavailable_end_timeavailable_day_after_receivewait_days_after_receiveavailable_second_after_receiveweek_dayavailable_day_timediscount_amounttransaction_minimumdiscount_percentexchange_pricemini_programs_infohall_idcode_display_modeentrance_wordsguiding_wordsdescriptionmerchant_logo_urlmerchant_namebackground_colorcoupon_image_urlfinder_infofinder_idfinder_video_idfinder_video_cover_image_urldataserial_noeffective_timeencrypt_certificatealgorithmnonceassociated_dataciphertextplan_listthresholdpercent_offtask_statecombine_image_resultcut_out_resultfilenamesha256update_timeavailable_daysinterval_daysbackground_urldetail_image_url_listoriginal_pricecombo_package_listpick_countchoice_listmini_program_appidmini_program_pathcoupon_code_modestock_send_rulesingle_usage_rulesequential_usage_rulemax_count_per_usercoupon_available_periodweekly_available_periodirregular_available_period_listavailable_secondsday_listday_period_listnormal_coupon_listdiscount_coupon_listexchange_coupon_listspecial_firstcoupon_usage_method_listapp_pathusage_descriptioncoupon_available_store_infoapp_jump_typepasscode_linkentrance_mini_programentrance_official_accountentrance_finderentrance_wordingguidance_wordingnotify_appidprogressive_bundle_usage_rulecoupon_code_count_infostock_bundle_infosent_count_infoavailable_countstock_bundle_indextoday_countstock_listsuccess_store_listfailed_store_listmessagenext_page_tokensuccess_code_listfailed_code_listalready_exist_code_listduplicate_code_listcoupon_tag_listmember_tag_infomember_card_iduser_product_coupon_listvalid_begin_timevalid_end_timesend_channelconfirm_request_noconfirm_timesingle_usage_detailsequential_usage_detailprogressive_bundle_usage_detailuser_product_coupon_bundle_infochannel_custom_infotransaction_idsub_mchidorder_idout_order_noused_countdetail_item_listdetail_statedelete_timeuser_coupon_bundle_indexuser_coupon_listunionidphone_numbercountry_codechange_reasonmodify_timeevent_typesend_timesend_merchantact_idattach_infoact_codehall_codehall_belong_mch_idactivity_id",
    kinds: &[
        Kind::Text,
        Kind::Enumeration(&USAGE_MODE),
        Kind::Bool,
        Kind::Integer,
        Kind::Time,
        Kind::Enumeration(&DELIVERY_PLAN_STATE),
        Kind::Enumeration(&DELIVERY_PLAN_AUDIT_STATE),
        Kind::Object(&DELIVERY_PLAN_MODIFY_CONTENT),
        Kind::Enumeration(&IMAGE_GENERATION_TYPE),
        Kind::Object(&COMBINE_IMAGE),
        Kind::Object(&CUT_OUT),
        Kind::Object(&IMAGE_META),
        Kind::Enumeration(&PRODUCT_COUPON_SCOPE),
        Kind::Enumeration(&PRODUCT_COUPON_TYPE),
        Kind::Object(&SINGLE_USAGE_INFO),
        Kind::Object(&SEQUENTIAL_USAGE_INFO),
        Kind::Object(&PROGRESSIVE_BUNDLE_USAGE_INFO),
        Kind::Object(&PRODUCT_COUPON_DISPLAY_INFO),
        Kind::Object(&STOCK_FOR_CREATE),
        Kind::Object(&STOCK_BUNDLE_FOR_CREATE),
        Kind::Object(&USAGE_RULE_DISPLAY_INFO),
        Kind::Object(&COUPON_DISPLAY_INFO),
        Kind::Object(&NOTIFY_CONFIG),
        Kind::Enumeration(&STOCK_STORE_SCOPE),
        Kind::Enumeration(&UPDATE_BUDGET_MODE),
        Kind::Object(&STORE_INFO),
        Kind::Enumeration(&STOCK_STATE),
        Kind::Object(&COUPON_TAG_INFO),
        Kind::Object(&USER_PRODUCT_COUPON_ASSOCIATED_ORDER_INFO),
        Kind::Object(&USER_PRODUCT_COUPON_ASSOCIATED_PAY_SCORE_ORDER_INFO),
        Kind::Fen,
        Kind::Enumeration(&USER_PRODUCT_COUPON_STATE),
        Kind::Enumeration(&BUSIFAVOR_STOCK_TYPE),
        Kind::Object(&BUSIFAVOR_COUPON_USE_RULE),
        Kind::Object(&BUSIFAVOR_CUSTOM_ENTRANCE),
        Kind::Object(&BUSIFAVOR_DISPLAY_PATTERN_INFO),
        Kind::Enumeration(&BUSIFAVOR_COUPON_STATE),
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
        Kind::Object(&DELIVERY_PLAN),
        Kind::Object(&NORMAL_COUPON_USAGE_RULE),
        Kind::Object(&DISCOUNT_COUPON_USAGE_RULE),
        Kind::Object(&EXCHANGE_COUPON_USAGE_RULE),
        Kind::Enumeration(&IMAGE_GENERATION_TASK_STATE),
        Kind::Object(&IMAGE_GENERATION_RESULT),
        Kind::Enumeration(&SEQUENTIAL_USAGE_TYPE),
        Kind::Object(&COMBO_PACKAGE),
        Kind::Object(&COMBO_PACKAGE_CHOICE),
        Kind::Enumeration(&COUPON_CODE_MODE),
        Kind::Object(&STOCK_SEND_RULE),
        Kind::Object(&SINGLE_USAGE_RULE),
        Kind::Object(&SEQUENTIAL_USAGE_RULE),
        Kind::Object(&COUPON_AVAILABLE_PERIOD),
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
        Kind::Object(&FAILED_STORE_INFO),
        Kind::Object(&FAILED_COUPON_CODE_INFO),
        Kind::Enumeration(&USER_PRODUCT_COUPON_TAG),
        Kind::Object(&MEMBER_TAG_INFO),
        Kind::Object(&USER_PRODUCT_COUPON_ENTITY),
        Kind::Enumeration(&USER_PRODUCT_COUPON_SEND_CHANNEL),
        Kind::Object(&COUPON_USAGE_DETAIL),
        Kind::Object(&SEQUENTIAL_USAGE_DETAIL),
        Kind::Object(&USER_PRODUCT_COUPON_BUNDLE_INFO),
        Kind::Object(&PRODUCT_COUPON_ENTITY),
        Kind::Object(&SEQUENTIAL_USAGE_DETAIL_ITEM),
        Kind::Enumeration(&USER_PRODUCT_COUPON_USAGE_DETAIL_ITEM_STATE),
        Kind::Enumeration(&DELIVERY_PLAN_EVENT_AUDIT_STATE),
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
        Limits {
            request: Presence::Required,
            response: Presence::Never,
            pattern: Some(&patterns::REQUEST_NUMBER),
            ..Limits::OPTIONAL
        },
        Limits { request: Presence::Required, response: Presence::Never, side: Some(Side::Merchant), ..Limits::OPTIONAL },
        Limits { response: Presence::Never, ..Limits::OPTIONAL },
        Limits { response: Presence::Never, max_chars: 36, ..Limits::OPTIONAL },
        Limits { response: Presence::Never, min: 1, ..Limits::OPTIONAL },
        Limits { response: Presence::Never, max_chars: 27, ..Limits::OPTIONAL },
        Limits { response: Presence::Never, side: Some(Side::Brand), ..Limits::OPTIONAL },
        Limits {
            request: Presence::Required,
            response: Presence::Never,
            side: Some(Side::Merchant),
            place: Place::Path,
            ..Limits::OPTIONAL
        },
        Limits { response: Presence::Never, place: Place::Query, min: 1, max: 50, ..Limits::OPTIONAL },
        Limits { response: Presence::Never, place: Place::Query, ..Limits::OPTIONAL },
        Limits { response: Presence::Never, place: Place::Query, max_chars: 32, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Never, place: Place::Path, max_chars: 32, ..Limits::OPTIONAL },
        Limits {
            request: Presence::Required,
            response: Presence::Never,
            side: Some(Side::Merchant),
            place: Place::Path,
            min_chars: 8,
            max_chars: 15,
            ..Limits::OPTIONAL
        },
        Limits { request: Presence::Required, response: Presence::Never, max_chars: 256, ..Limits::OPTIONAL },
        Limits {
            request: Presence::Required,
            response: Presence::Never,
            place: Place::Path,
            pattern: Some(&patterns::REQUEST_NUMBER),
            ..Limits::OPTIONAL
        },
        Limits { request: Presence::Required, response: Presence::Never, place: Place::Query, ..Limits::OPTIONAL },
        Limits {
            request: Presence::Required,
            response: Presence::Never,
            side: Some(Side::Merchant),
            place: Place::Query,
            ..Limits::OPTIONAL
        },
        Limits { request: Presence::Required, response: Presence::Never, place: Place::Form, ..Limits::OPTIONAL },
        Limits { response: Presence::Never, max_chars: 40, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Never, place: Place::Path, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Never, max_chars: 150, ..Limits::OPTIONAL },
        Limits { response: Presence::Never, max_chars: 20, ..Limits::OPTIONAL },
        Limits { response: Presence::Never, min: 1, max: 100000000, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Never, min_items: 1, max_items: 200, ..Limits::OPTIONAL },
        Limits { response: Presence::Never, place: Place::Query, min: 1, max: 200, ..Limits::OPTIONAL },
        Limits {
            request: Presence::Required,
            response: Presence::Never,
            min_items: 1,
            max_items: 200,
            items: Some(&Limits { pattern: Some(&patterns::COUPON_CODE), ..Limits::REQUIRED }),
            ..Limits::OPTIONAL
        },
        Limits {
            request: Presence::Required,
            response: Presence::Never,
            pattern: Some(&patterns::SEND_REQUEST_NUMBER),
            ..Limits::OPTIONAL
        },
        Limits { response: Presence::Never, max_chars: 150, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Never, place: Place::Path, max_chars: 40, ..Limits::OPTIONAL },
        Limits { response: Presence::Never, pattern: Some(&patterns::COUPON_CODE), ..Limits::OPTIONAL },
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
        Limits {
            request: Presence::Never,
            response: Presence::Required,
            decides: Decides::Always,
            max_chars: 32,
            ..Limits::OPTIONAL
        },
        Limits { request: Presence::Never, response: Presence::Expected, max_chars: 36, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, response: Presence::Expected, decides: Decides::WhenGiven, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, response: Presence::Expected, max_chars: 40, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, max_chars: 40, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, max_chars: 27, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, response: Presence::Expected, max_chars: 32, ..Limits::OPTIONAL },
        Limits {
            request: Presence::Never,
            response: Presence::Required,
            decides: Decides::Always,
            max_chars: 256,
            ..Limits::OPTIONAL
        },
        Limits { response: Presence::Never, pattern: Some(&patterns::COLOUR), ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Expected, min: 1, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, response: Presence::Required, side: Some(Side::Merchant), ..Limits::OPTIONAL },
        Limits { response: Presence::Never, pattern: Some(&patterns::SHA256), ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Expected, min: 3, max: 15, ..Limits::OPTIONAL },
        Limits { max: 7, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Expected, min_chars: 3, max_chars: 15, ..Limits::OPTIONAL },
        Limits { max_items: 8, ..Limits::OPTIONAL },
        Limits { max: 10000000, ..Limits::OPTIONAL },
        Limits { max_items: 50, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Expected, max_chars: 15, ..Limits::OPTIONAL },
        Limits { max_items: 99, ..Limits::REQUIRED },
        Limits { request: Presence::Required, response: Presence::Expected, min: 1, max: 99, ..Limits::OPTIONAL },
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
        Limits { request: Presence::Never, response: Presence::Expected, side: Some(Side::Merchant), ..Limits::OPTIONAL },
        Limits { request: Presence::Never, response: Presence::Required, max_chars: 40, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, max_chars: 128, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, max_chars: 150, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Expected, decides: Decides::WhenGiven, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, response: Presence::Expected, max_chars: 200, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, max_chars: 100, ..Limits::OPTIONAL },
        Limits {
            request: Presence::Never,
            response: Presence::Expected,
            decides: Decides::WhenGiven,
            max_chars: 40,
            ..Limits::OPTIONAL
        },
        Limits { request: Presence::Never, response: Presence::Required, max_chars: 128, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, max_chars: 1000, ..Limits::OPTIONAL },
        Limits {
            request: Presence::Never,
            response: Presence::Expected,
            side: Some(Side::Merchant),
            decides: Decides::WhenGiven,
            ..Limits::OPTIONAL
        },
        Limits {
            request: Presence::Never,
            response: Presence::Required,
            decides: Decides::Always,
            max_chars: 1024,
            ..Limits::OPTIONAL
        },
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

/// 创建投放计划.
pub static CREATE_DELIVERY_PLAN_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CreateDeliveryPlanParams",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(47, 14, 0, 4),   // out_request_no: Text, required
        Row::one(61, 8, 0, 5),    // brand_id: Text, required
        Row::one(69, 17, 0, 0),   // product_coupon_id: Text, required
        Row::one(86, 10, 1, 6),   // usage_mode: UsageMode, optional
        Row::one(11, 8, 0, 6),    // stock_id: Text, optional
        Row::one(96, 15, 0, 6),   // stock_bundle_id: Text, optional
        Row::one(111, 19, 2, 0),  // reuse_coupon_config: bool, required
        Row::one(130, 9, 0, 7),   // plan_name: Text, optional
        Row::one(139, 11, 3, 8),  // total_count: i64, optional
        Row::one(150, 10, 3, 8),  // user_limit: i64, optional
        Row::one(160, 11, 3, 8),  // daily_limit: i64, optional
        Row::one(171, 19, 4, 6),  // delivery_start_time: Time, optional
        Row::one(190, 17, 4, 6),  // delivery_end_time: Time, optional
        Row::one(207, 14, 0, 9),  // recommend_word: Text, optional
        Row::one(221, 13, 2, 10), // save_as_draft: bool, optional
    ],
};

/// 分页查询投放计划列表.
pub static LIST_DELIVERY_PLANS_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ListDeliveryPlansParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(61, 8, 0, 11),   // brand_id: Text, required
        Row::one(234, 9, 3, 12),  // page_size: i64, optional
        Row::one(243, 6, 3, 13),  // offset: i64, optional
        Row::one(249, 10, 5, 13), // plan_state: DeliveryPlanState, optional
        Row::one(259, 11, 6, 13), // audit_state: DeliveryPlanAuditState, optional
        Row::one(270, 7, 0, 14),  // plan_id: Text, optional
    ],
};

/// 更新投放计划.
pub static UPDATE_DELIVERY_PLAN_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UpdateDeliveryPlanParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(270, 7, 0, 15), // plan_id: Text, required
        Row::one(277, 14, 7, 0), // modify_content: DeliveryPlanModifyContent, required
        Row::one(47, 14, 0, 4),  // out_request_no: Text, required
    ],
};

/// 提交投放计划.
pub static SUBMIT_DELIVERY_PLAN_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SubmitDeliveryPlanParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(270, 7, 0, 15), // plan_id: Text, required
    ],
};

/// 暂停投放计划.
pub static PAUSE_DELIVERY_PLAN_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "PauseDeliveryPlanParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(270, 7, 0, 15), // plan_id: Text, required
    ],
};

/// 恢复投放计划.
pub static RESUME_DELIVERY_PLAN_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ResumeDeliveryPlanParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(270, 7, 0, 15), // plan_id: Text, required
    ],
};

/// 终止投放计划.
pub static TERMINATE_DELIVERY_PLAN_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "TerminateDeliveryPlanParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(270, 7, 0, 15), // plan_id: Text, required
    ],
};

/// 设置投放计划回调地址.
pub static SET_DELIVERY_PLAN_NOTIFY_URL_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SetDeliveryPlanNotifyUrlParams",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(291, 8, 0, 16),  // sp_mchid: Text, required
        Row::one(299, 10, 0, 17), // notify_url: Text, required
    ],
};

/// 提交图片生成任务.
pub static CREATE_IMAGE_GENERATION_TASK_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CreateImageGenerationTaskParams",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(309, 7, 0, 4),  // task_id: Text, required
        Row::one(316, 21, 8, 0), // image_generation_type: ImageGenerationType, required
        Row::one(337, 13, 9, 6), // combine_image: CombineImage, optional
        Row::one(350, 7, 10, 6), // cut_out: CutOut, optional
        Row::one(61, 8, 0, 5),   // brand_id: Text, required
    ],
};

/// 查询图片生成任务执行结果.
pub static GET_IMAGE_GENERATION_TASK_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "GetImageGenerationTaskParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(309, 7, 0, 18),  // task_id: Text, required
        Row::one(316, 21, 8, 19), // image_generation_type: ImageGenerationType, required
        Row::one(61, 8, 0, 20),   // brand_id: Text, required
    ],
};

/// 图片上传.
pub static UPLOAD_IMAGE_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UploadImageParams",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(357, 4, 11, 21), // meta: ImageMeta, required
    ],
};

/// 设置商品券事件通知地址.
pub static SET_NOTIFY_CONFIG_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SetNotifyConfigParams",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(299, 10, 0, 17), // notify_url: Text, required
    ],
};

/// 获取商品券事件通知地址.
pub static GET_NOTIFY_CONFIG_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "GetNotifyConfigParams",
    book: &BOOK,
    has_rules: false,
    rows: &[],
};

/// 创建商品券.
pub static CREATE_PRODUCT_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CreateProductCouponParams",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(47, 14, 0, 4),   // out_request_no: Text, required
        Row::one(361, 5, 12, 0),  // scope: ProductCouponScope, required
        Row::one(333, 4, 13, 0),  // type: ProductCouponType, required
        Row::one(86, 10, 1, 0),   // usage_mode: UsageMode, required
        Row::one(366, 17, 14, 6), // single_usage_info: SingleUsageInfo, optional
        Row::one(383, 21, 15, 6), // sequential_usage_info: SequentialUsageInfo, optional
        Row::one(404, 29, 16, 6), // progressive_bundle_usage_info: ProgressiveBundleUsageInfo, optional
        Row::one(433, 12, 17, 0), // display_info: ProductCouponDisplayInfo, required
        Row::one(445, 14, 0, 22), // out_product_no: Text, optional
        Row::one(11, 5, 18, 6),   // stock: StockForCreate, optional
        Row::one(96, 12, 19, 6),  // stock_bundle: StockBundleForCreate, optional
        Row::one(61, 8, 0, 5),    // brand_id: Text, required
    ],
};

/// 查询商品券.
pub static GET_PRODUCT_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "GetProductCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(69, 17, 0, 23), // product_coupon_id: Text, required
        Row::one(61, 8, 0, 20),  // brand_id: Text, required
    ],
};

/// 修改商品券.
pub static UPDATE_PRODUCT_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UpdateProductCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(69, 17, 0, 23),  // product_coupon_id: Text, required
        Row::one(47, 14, 0, 4),   // out_request_no: Text, required
        Row::one(433, 12, 17, 0), // display_info: ProductCouponDisplayInfo, required
        Row::one(61, 8, 0, 5),    // brand_id: Text, required
    ],
};

/// 失效商品券.
pub static DEACTIVATE_PRODUCT_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DeactivateProductCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(69, 17, 0, 23),  // product_coupon_id: Text, required
        Row::one(47, 14, 0, 4),   // out_request_no: Text, required
        Row::one(459, 17, 0, 24), // deactivate_reason: Text, required
        Row::one(61, 8, 0, 5),    // brand_id: Text, required
    ],
};

/// 添加商品券批次组.
pub static CREATE_STOCK_BUNDLE_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CreateStockBundleParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(69, 17, 0, 23), // product_coupon_id: Text, required
        Row::one(47, 14, 0, 4),  // out_request_no: Text, required
        Row::one(96, 12, 19, 0), // stock_bundle: StockBundleForCreate, required
        Row::one(61, 8, 0, 5),   // brand_id: Text, required
    ],
};

/// 修改商品券批次组.
pub static UPDATE_STOCK_BUNDLE_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UpdateStockBundleParams",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(69, 17, 0, 23),  // product_coupon_id: Text, required
        Row::one(96, 15, 0, 23),  // stock_bundle_id: Text, required
        Row::one(47, 14, 0, 4),   // out_request_no: Text, required
        Row::one(476, 6, 0, 25),  // remark: Text, optional
        Row::one(482, 23, 20, 6), // usage_rule_display_info: UsageRuleDisplayInfo, optional
        Row::one(505, 19, 21, 6), // coupon_display_info: CouponDisplayInfo, optional
        Row::one(524, 13, 22, 6), // notify_config: NotifyConfig, optional
        Row::one(537, 11, 23, 6), // store_scope: StockStoreScope, optional
        Row::one(61, 8, 0, 5),    // brand_id: Text, required
    ],
};

/// 修改商品券批次组发放预算.
pub static UPDATE_STOCK_BUNDLE_BUDGET_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UpdateStockBundleBudgetParams",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(69, 17, 0, 23),  // product_coupon_id: Text, required
        Row::one(96, 15, 0, 23),  // stock_bundle_id: Text, required
        Row::one(47, 14, 0, 4),   // out_request_no: Text, required
        Row::one(548, 11, 24, 0), // update_mode: UpdateBudgetMode, required
        Row::one(559, 17, 3, 26), // current_max_count: i64, optional
        Row::one(576, 16, 3, 26), // target_max_count: i64, optional
        Row::one(592, 25, 3, 26), // current_max_count_per_day: i64, optional
        Row::one(617, 24, 3, 26), // target_max_count_per_day: i64, optional
        Row::one(61, 8, 0, 5),    // brand_id: Text, required
    ],
};

/// 批次组批量关联门店.
pub static ASSOCIATE_STOCK_BUNDLE_STORES_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "AssociateStockBundleStoresParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(69, 17, 0, 23),    // product_coupon_id: Text, required
        Row::one(96, 15, 0, 23),    // stock_bundle_id: Text, required
        Row::list(641, 10, 25, 27), // store_list: Vec<StoreInfo>, required
        Row::one(61, 8, 0, 5),      // brand_id: Text, required
    ],
};

/// 批次组批量取消关联门店.
pub static DISASSOCIATE_STOCK_BUNDLE_STORES_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DisassociateStockBundleStoresParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(69, 17, 0, 23),    // product_coupon_id: Text, required
        Row::one(96, 15, 0, 23),    // stock_bundle_id: Text, required
        Row::list(641, 10, 25, 27), // store_list: Vec<StoreInfo>, required
        Row::one(61, 8, 0, 5),      // brand_id: Text, required
    ],
};

/// 添加商品券批次.
pub static CREATE_STOCK_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CreateStockParams",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(69, 17, 0, 23), // product_coupon_id: Text, required
        Row::one(47, 14, 0, 4),  // out_request_no: Text, required
        Row::one(11, 5, 18, 0),  // stock: StockForCreate, required
        Row::one(61, 8, 0, 5),   // brand_id: Text, required
    ],
};

/// 查询商品券指定批次.
pub static GET_STOCK_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "GetStockParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(69, 17, 0, 23), // product_coupon_id: Text, required
        Row::one(11, 8, 0, 23),  // stock_id: Text, required
        Row::one(61, 8, 0, 20),  // brand_id: Text, required
    ],
};

/// 查询商品券批次列表.
pub static LIST_STOCKS_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ListStocksParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(69, 17, 0, 23),  // product_coupon_id: Text, required
        Row::one(254, 5, 26, 13), // state: StockState, optional
        Row::one(234, 9, 3, 12),  // page_size: i64, optional
        Row::one(651, 10, 0, 13), // page_token: Text, optional
        Row::one(96, 15, 0, 13),  // stock_bundle_id: Text, optional
        Row::one(61, 8, 0, 20),   // brand_id: Text, required
    ],
};

/// 修改商品券指定批次.
pub static UPDATE_STOCK_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UpdateStockParams",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(69, 17, 0, 23),  // product_coupon_id: Text, required
        Row::one(11, 8, 0, 23),   // stock_id: Text, required
        Row::one(47, 14, 0, 4),   // out_request_no: Text, required
        Row::one(476, 6, 0, 25),  // remark: Text, optional
        Row::one(482, 23, 20, 6), // usage_rule_display_info: UsageRuleDisplayInfo, optional
        Row::one(505, 19, 21, 6), // coupon_display_info: CouponDisplayInfo, optional
        Row::one(524, 13, 22, 6), // notify_config: NotifyConfig, optional
        Row::one(537, 11, 23, 6), // store_scope: StockStoreScope, optional
        Row::one(61, 8, 0, 5),    // brand_id: Text, required
    ],
};

/// 修改商品券批次发放预算.
pub static UPDATE_STOCK_BUDGET_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UpdateStockBudgetParams",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(69, 17, 0, 23),  // product_coupon_id: Text, required
        Row::one(11, 8, 0, 23),   // stock_id: Text, required
        Row::one(47, 14, 0, 4),   // out_request_no: Text, required
        Row::one(548, 11, 24, 0), // update_mode: UpdateBudgetMode, required
        Row::one(559, 17, 3, 26), // current_max_count: i64, optional
        Row::one(576, 16, 3, 26), // target_max_count: i64, optional
        Row::one(592, 25, 3, 26), // current_max_count_per_day: i64, optional
        Row::one(617, 24, 3, 26), // target_max_count_per_day: i64, optional
        Row::one(61, 8, 0, 5),    // brand_id: Text, required
    ],
};

/// 失效商品券批次.
pub static DEACTIVATE_STOCK_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DeactivateStockParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(69, 17, 0, 23),  // product_coupon_id: Text, required
        Row::one(11, 8, 0, 23),   // stock_id: Text, required
        Row::one(47, 14, 0, 4),   // out_request_no: Text, required
        Row::one(459, 17, 0, 24), // deactivate_reason: Text, required
        Row::one(61, 8, 0, 5),    // brand_id: Text, required
    ],
};

/// 批次关联门店.
pub static ASSOCIATE_STOCK_STORES_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "AssociateStockStoresParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(69, 17, 0, 23),    // product_coupon_id: Text, required
        Row::one(11, 8, 0, 23),     // stock_id: Text, required
        Row::list(641, 10, 25, 27), // store_list: Vec<StoreInfo>, required
        Row::one(61, 8, 0, 5),      // brand_id: Text, required
    ],
};

/// 批次取消关联门店.
pub static DISASSOCIATE_STOCK_STORES_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DisassociateStockStoresParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(69, 17, 0, 23),    // product_coupon_id: Text, required
        Row::one(11, 8, 0, 23),     // stock_id: Text, required
        Row::list(641, 10, 25, 27), // store_list: Vec<StoreInfo>, required
        Row::one(61, 8, 0, 5),      // brand_id: Text, required
    ],
};

/// 查询批次关联门店列表.
pub static LIST_STOCK_STORES_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ListStockStoresParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(69, 17, 0, 23),  // product_coupon_id: Text, required
        Row::one(11, 8, 0, 23),   // stock_id: Text, required
        Row::one(234, 9, 3, 28),  // page_size: i64, optional
        Row::one(651, 10, 0, 13), // page_token: Text, optional
        Row::one(61, 8, 0, 20),   // brand_id: Text, required
    ],
};

/// 预上传券Code.
pub static UPLOAD_COUPON_CODES_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UploadCouponCodesParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(69, 17, 0, 23),  // product_coupon_id: Text, required
        Row::one(11, 8, 0, 23),   // stock_id: Text, required
        Row::one(47, 14, 0, 4),   // out_request_no: Text, required
        Row::list(661, 9, 0, 29), // code_list: Vec<Text>, required
        Row::one(61, 8, 0, 5),    // brand_id: Text, required
    ],
};

/// 向用户发放商品券批次组.
pub static SEND_USER_COUPON_BUNDLE_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SendUserCouponBundleParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(36, 6, 0, 23),   // openid: Text, required
        Row::one(69, 17, 0, 0),   // product_coupon_id: Text, required
        Row::one(96, 15, 0, 0),   // stock_bundle_id: Text, required
        Row::one(42, 5, 0, 0),    // appid: Text, required
        Row::one(670, 15, 0, 30), // send_request_no: Text, required
        Row::one(685, 6, 0, 31),  // attach: Text, optional
        Row::one(691, 15, 27, 6), // coupon_tag_info: CouponTagInfo, optional
        Row::one(61, 8, 0, 5),    // brand_id: Text, required
    ],
};

/// 向用户预发放商品券批次组.
pub static PRE_SEND_USER_COUPON_BUNDLE_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "PreSendUserCouponBundleParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(36, 6, 0, 23),  // openid: Text, required
        Row::one(69, 17, 0, 0),  // product_coupon_id: Text, required
        Row::one(96, 15, 0, 0),  // stock_bundle_id: Text, required
        Row::one(42, 5, 0, 0),   // appid: Text, required
        Row::one(670, 15, 0, 4), // send_request_no: Text, required
        Row::one(685, 6, 0, 31), // attach: Text, optional
        Row::one(61, 8, 0, 5),   // brand_id: Text, required
    ],
};

/// 失效用户商品券组.
pub static DEACTIVATE_USER_COUPON_BUNDLE_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DeactivateUserCouponBundleParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(36, 6, 0, 23),   // openid: Text, required
        Row::one(706, 21, 0, 32), // user_coupon_bundle_id: Text, required
        Row::one(69, 17, 0, 0),   // product_coupon_id: Text, required
        Row::one(96, 15, 0, 0),   // stock_bundle_id: Text, required
        Row::one(42, 5, 0, 0),    // appid: Text, required
        Row::one(47, 14, 0, 4),   // out_request_no: Text, required
        Row::one(459, 17, 0, 24), // deactivate_reason: Text, required
        Row::one(61, 8, 0, 5),    // brand_id: Text, required
    ],
};

/// 向用户发放商品券.
pub static SEND_USER_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SendUserCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(36, 6, 0, 23),   // openid: Text, required
        Row::one(69, 17, 0, 0),   // product_coupon_id: Text, required
        Row::one(11, 8, 0, 0),    // stock_id: Text, required
        Row::one(0, 11, 0, 33),   // coupon_code: Text, optional
        Row::one(42, 5, 0, 0),    // appid: Text, required
        Row::one(670, 15, 0, 30), // send_request_no: Text, required
        Row::one(685, 6, 0, 31),  // attach: Text, optional
        Row::one(691, 15, 27, 6), // coupon_tag_info: CouponTagInfo, optional
        Row::one(61, 8, 0, 5),    // brand_id: Text, required
    ],
};

/// 向用户预发放商品券.
pub static PRE_SEND_USER_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "PreSendUserCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(36, 6, 0, 23),   // openid: Text, required
        Row::one(69, 17, 0, 0),   // product_coupon_id: Text, required
        Row::one(11, 8, 0, 0),    // stock_id: Text, required
        Row::one(0, 11, 0, 33),   // coupon_code: Text, optional
        Row::one(42, 5, 0, 0),    // appid: Text, required
        Row::one(670, 15, 0, 30), // send_request_no: Text, required
        Row::one(685, 6, 0, 31),  // attach: Text, optional
        Row::one(61, 8, 0, 5),    // brand_id: Text, required
    ],
};

/// 确认发放用户商品券.
pub static CONFIRM_USER_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ConfirmUserCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(36, 6, 0, 23), // openid: Text, required
        Row::one(0, 11, 0, 32), // coupon_code: Text, required
        Row::one(69, 17, 0, 0), // product_coupon_id: Text, required
        Row::one(11, 8, 0, 0),  // stock_id: Text, required
        Row::one(42, 5, 0, 0),  // appid: Text, required
        Row::one(47, 14, 0, 4), // out_request_no: Text, required
        Row::one(61, 8, 0, 5),  // brand_id: Text, required
    ],
};

/// 核销用户商品券.
pub static USE_USER_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UseUserCouponParams",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(36, 6, 0, 23),   // openid: Text, required
        Row::one(0, 11, 0, 32),   // coupon_code: Text, required
        Row::one(69, 17, 0, 0),   // product_coupon_id: Text, required
        Row::one(11, 8, 0, 0),    // stock_id: Text, required
        Row::one(42, 5, 0, 0),    // appid: Text, required
        Row::one(727, 8, 4, 0),   // use_time: Time, required
        Row::one(735, 21, 28, 6), // associated_order_info: UserProductCouponAssociatedOrderInfo, optional
        Row::one(47, 14, 0, 4),   // out_request_no: Text, required
        Row::one(756, 23, 3, 6),  // sequential_coupon_index: i64, optional
        Row::one(779, 8, 0, 6),   // store_id: Text, optional
        Row::one(787, 31, 29, 6), // associated_pay_score_order_info: UserProductCouponAssociatedPayScoreOrderInfo, optional
        Row::one(818, 12, 30, 6), // saved_amount: Fen, optional
        Row::one(61, 8, 0, 5),    // brand_id: Text, required
    ],
};

/// 退券.
pub static RETURN_USER_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ReturnUserCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(36, 6, 0, 23),  // openid: Text, required
        Row::one(0, 11, 0, 32),  // coupon_code: Text, required
        Row::one(69, 17, 0, 0),  // product_coupon_id: Text, required
        Row::one(11, 8, 0, 0),   // stock_id: Text, required
        Row::one(42, 5, 0, 0),   // appid: Text, required
        Row::one(47, 14, 0, 4),  // out_request_no: Text, required
        Row::one(756, 23, 3, 6), // sequential_coupon_index: i64, optional
        Row::one(61, 8, 0, 5),   // brand_id: Text, required
    ],
};

/// 失效用户商品券.
pub static DEACTIVATE_USER_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DeactivateUserCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(36, 6, 0, 23),   // openid: Text, required
        Row::one(0, 11, 0, 32),   // coupon_code: Text, required
        Row::one(69, 17, 0, 0),   // product_coupon_id: Text, required
        Row::one(11, 8, 0, 0),    // stock_id: Text, required
        Row::one(42, 5, 0, 0),    // appid: Text, required
        Row::one(47, 14, 0, 4),   // out_request_no: Text, required
        Row::one(459, 17, 0, 24), // deactivate_reason: Text, required
        Row::one(61, 8, 0, 5),    // brand_id: Text, required
    ],
};

/// 查询用户商品券详情.
pub static GET_USER_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "GetUserCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(36, 6, 0, 23),  // openid: Text, required
        Row::one(0, 11, 0, 32),  // coupon_code: Text, required
        Row::one(69, 17, 0, 19), // product_coupon_id: Text, required
        Row::one(11, 8, 0, 19),  // stock_id: Text, required
        Row::one(42, 5, 0, 19),  // appid: Text, required
        Row::one(61, 8, 0, 20),  // brand_id: Text, required
    ],
};

/// 指定券状态查询用户商品券列表.
pub static LIST_USER_COUPONS_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ListUserCouponsParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(36, 6, 0, 23),    // openid: Text, required
        Row::one(69, 17, 0, 13),   // product_coupon_id: Text, optional
        Row::one(11, 8, 0, 13),    // stock_id: Text, optional
        Row::one(42, 5, 0, 19),    // appid: Text, required
        Row::one(830, 12, 31, 13), // coupon_state: UserProductCouponState, optional
        Row::one(706, 21, 0, 13),  // user_coupon_bundle_id: Text, optional
        Row::one(234, 9, 3, 12),   // page_size: i64, optional
        Row::one(651, 10, 0, 13),  // page_token: Text, optional
        Row::one(61, 8, 0, 20),    // brand_id: Text, required
    ],
};

/// 申请退券应答.
pub static BUSIFAVOR_RETURN_RESPONSE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorReturnResponse",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(842, 21, 4, 34), // wechatpay_return_time: Time, required
    ],
};

/// 用户商家券.
pub static BUSIFAVOR_COUPON_ENTITY: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorCouponEntity",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(863, 10, 0, 35),  // stock_name: Text, required
        Row::one(873, 15, 0, 36),  // belong_merchant: Text, required
        Row::one(888, 7, 0, 37),   // comment: Text, optional
        Row::one(895, 10, 0, 38),  // goods_name: Text, required
        Row::one(905, 10, 32, 39), // stock_type: BusifavorStockType, required
        Row::one(915, 15, 33, 39), // coupon_use_rule: BusifavorCouponUseRule, required
        Row::one(930, 15, 34, 40), // custom_entrance: BusifavorCustomEntrance, optional
        Row::one(945, 20, 35, 41), // display_pattern_info: BusifavorDisplayPatternInfo, expected
        Row::one(0, 11, 0, 42),    // coupon_code: Text, optional
        Row::one(830, 12, 36, 43), // coupon_state: BusifavorCouponState, optional
        Row::one(11, 8, 0, 43),    // stock_id: Text, optional
        Row::one(965, 12, 2, 40),  // transferable: bool, optional
        Row::one(977, 9, 2, 40),   // shareable: bool, optional
        Row::one(670, 15, 0, 41),  // send_request_no: Text, expected
        Row::one(986, 14, 0, 43),  // use_request_no: Text, optional
        Row::one(1000, 20, 4, 41), // available_start_time: Time, expected
        Row::one(1020, 11, 4, 41), // expire_time: Time, expected
        Row::one(1031, 12, 4, 41), // receive_time: Time, expected
        Row::one(727, 8, 4, 40),   // use_time: Time, optional
        Row::one(1043, 22, 0, 40), // associate_out_trade_no: Text, optional
        Row::one(19, 17, 0, 43),   // return_request_no: Text, optional
        Row::one(852, 11, 4, 40),  // return_time: Time, optional
        Row::one(1065, 21, 0, 40), // deactivate_request_no: Text, optional
        Row::one(1086, 15, 4, 40), // deactivate_time: Time, optional
        Row::one(459, 17, 0, 40),  // deactivate_reason: Text, optional
    ],
};

/// 核销规则.
pub static BUSIFAVOR_COUPON_USE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorCouponUseRule",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1101, 21, 37, 44), // coupon_available_time: BusifavorCouponAvailableTime, required in requests, expected in responses
        Row::one(1122, 14, 38, 40), // available_week: BusifavorAvailableWeek, optional
        Row::list(1136, 25, 39, 40), // irregulary_avaliable_time: Vec<BusifavorIrregularAvailableTime>, optional
        Row::one(1161, 19, 40, 45), // fixed_normal_coupon: BusifavorFixedNormalCoupon, optional in requests, optional in responses
        Row::one(1180, 15, 41, 45), // discount_coupon: BusifavorDiscountCoupon, optional in requests, optional in responses
        Row::one(1195, 15, 42, 45), // exchange_coupon: BusifavorExchangeCoupon, optional in requests, optional in responses
        Row::one(1210, 10, 43, 44), // use_method: BusifavorUseMethod, required in requests, expected in responses
        Row::one(1220, 19, 0, 45),  // mini_programs_appid: Text, optional in requests, optional in responses
        Row::one(1239, 18, 0, 45),  // mini_programs_path: Text, optional in requests, optional in responses
    ],
};

/// 券可核销时间.
pub static BUSIFAVOR_COUPON_AVAILABLE_TIME: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorCouponAvailableTime",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1257, 20, 4, 46),   // available_begin_time: Time, required in requests, optional in responses
        Row::one(1277, 18, 4, 46),   // available_end_time: Time, required in requests, optional in responses
        Row::one(1295, 27, 3, 47),   // available_day_after_receive: i64, optional in requests, optional in responses
        Row::one(1122, 14, 38, 45),  // available_week: BusifavorAvailableWeek, optional in requests, optional in responses
        Row::list(1136, 25, 39, 45), // irregulary_avaliable_time: Vec<BusifavorIrregularAvailableTime>, optional in requests, optional in responses
        Row::one(1322, 23, 3, 48),   // wait_days_after_receive: i64, optional in requests, optional in responses
        Row::one(1345, 30, 3, 45),   // available_second_after_receive: i64, optional in requests, optional in responses
    ],
};

/// 固定周期有效时间段.
pub static BUSIFAVOR_AVAILABLE_WEEK: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorAvailableWeek",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::list(1375, 8, 3, 49),   // week_day: Vec<i64>, optional in requests, optional in responses
        Row::list(1383, 18, 44, 50), // available_day_time: Vec<BusifavorAvailableDayTime>, optional in requests, optional in responses
    ],
};

/// 当天可用时间段.
pub static BUSIFAVOR_AVAILABLE_DAY_TIME: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorAvailableDayTime",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1267, 10, 3, 51), // begin_time: i64, optional in requests, optional in responses
        Row::one(199, 8, 3, 51),   // end_time: i64, optional in requests, optional in responses
    ],
};

/// 无规律的有效时间段.
pub static BUSIFAVOR_IRREGULAR_AVAILABLE_TIME: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorIrregularAvailableTime",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1267, 10, 4, 45), // begin_time: Time, optional in requests, optional in responses
        Row::one(199, 8, 4, 45),   // end_time: Time, optional in requests, optional in responses
    ],
};

/// 固定面额满减券使用规则.
pub static BUSIFAVOR_FIXED_NORMAL_COUPON: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorFixedNormalCoupon",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1401, 15, 30, 52), // discount_amount: Fen, required in requests, optional in responses
        Row::one(1416, 19, 30, 52), // transaction_minimum: Fen, required in requests, optional in responses
    ],
};

/// 折扣券使用规则.
pub static BUSIFAVOR_DISCOUNT_COUPON: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorDiscountCoupon",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1435, 16, 3, 53),  // discount_percent: i64, required in requests, optional in responses
        Row::one(1416, 19, 30, 52), // transaction_minimum: Fen, required in requests, optional in responses
    ],
};

/// 换购券使用规则.
pub static BUSIFAVOR_EXCHANGE_COUPON: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorExchangeCoupon",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1451, 14, 30, 54), // exchange_price: Fen, required in requests, optional in responses
        Row::one(1416, 19, 30, 52), // transaction_minimum: Fen, required in requests, optional in responses
    ],
};

/// 自定义入口.
pub static BUSIFAVOR_CUSTOM_ENTRANCE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorCustomEntrance",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1465, 18, 45, 45), // mini_programs_info: BusifavorMiniProgramsInfo, optional in requests, optional in responses
        Row::one(42, 5, 0, 45),     // appid: Text, optional in requests, optional in responses
        Row::one(1483, 7, 0, 45),   // hall_id: Text, optional in requests, optional in responses
        Row::one(779, 8, 0, 45),    // store_id: Text, optional in requests, optional in responses
        Row::one(1490, 17, 46, 45), // code_display_mode: BusifavorCodeDisplayMode, optional in requests, optional in responses
    ],
};

/// 小程序入口.
pub static BUSIFAVOR_MINI_PROGRAMS_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorMiniProgramsInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1220, 19, 0, 44), // mini_programs_appid: Text, required in requests, expected in responses
        Row::one(1239, 18, 0, 44), // mini_programs_path: Text, required in requests, expected in responses
        Row::one(1507, 14, 0, 55), // entrance_words: Text, required in requests, expected in responses
        Row::one(1521, 13, 0, 56), // guiding_words: Text, optional in requests, optional in responses
    ],
};

/// 样式信息.
pub static BUSIFAVOR_DISPLAY_PATTERN_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorDisplayPatternInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1534, 11, 0, 45),  // description: Text, optional in requests, optional in responses
        Row::one(1545, 17, 0, 45),  // merchant_logo_url: Text, optional in requests, optional in responses
        Row::one(1562, 13, 0, 45),  // merchant_name: Text, optional in requests, optional in responses
        Row::one(1575, 16, 47, 45), // background_color: BackgroundColor, optional in requests, optional in responses
        Row::one(1591, 16, 0, 45),  // coupon_image_url: Text, optional in requests, optional in responses
        Row::one(1607, 11, 48, 45), // finder_info: BusifavorFinderInfo, optional in requests, optional in responses
    ],
};

/// 视频号相关信息.
pub static BUSIFAVOR_FINDER_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorFinderInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1618, 9, 0, 57),  // finder_id: Text, optional in requests, expected in responses
        Row::one(1627, 15, 0, 57), // finder_video_id: Text, optional in requests, expected in responses
        Row::one(1642, 28, 0, 57), // finder_video_cover_image_url: Text, optional in requests, expected in responses
    ],
};

/// 平台证书列表.
pub static CERTIFICATE_LIST: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CertificateList",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::list(1670, 4, 49, 34), // data: Vec<EncryptedCertificate>, required
    ],
};

/// 平台证书.
pub static ENCRYPTED_CERTIFICATE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "EncryptedCertificate",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1674, 9, 0, 34),   // serial_no: Text, required
        Row::one(1683, 14, 4, 39),  // effective_time: Time, required
        Row::one(1020, 11, 4, 39),  // expire_time: Time, required
        Row::one(1697, 19, 50, 34), // encrypt_certificate: EncryptedText, required
    ],
};

/// 证书信息.
pub static ENCRYPTED_TEXT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "EncryptedText",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1716, 9, 0, 34),  // algorithm: Text, required
        Row::one(1725, 5, 0, 34),  // nonce: Text, required
        Row::one(1730, 15, 0, 43), // associated_data: Text, optional
        Row::one(1745, 10, 0, 34), // ciphertext: Text, required
    ],
};

/// 投放计划应答.
pub static DELIVERY_PLAN_RESPONSE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DeliveryPlanResponse",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(130, 4, 51, 34), // plan: DeliveryPlan, required
    ],
};

/// 投放计划.
pub static DELIVERY_PLAN: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DeliveryPlan",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(270, 7, 0, 58),  // plan_id: Text, required
        Row::one(130, 9, 0, 59),  // plan_name: Text, expected
        Row::one(249, 10, 5, 60), // plan_state: DeliveryPlanState, expected
        Row::one(171, 19, 4, 41), // delivery_start_time: Time, expected
        Row::one(190, 17, 4, 41), // delivery_end_time: Time, expected
        Row::one(69, 17, 0, 61),  // product_coupon_id: Text, expected
        Row::one(86, 10, 1, 41),  // usage_mode: UsageMode, expected
        Row::one(11, 8, 0, 62),   // stock_id: Text, optional
        Row::one(96, 15, 0, 40),  // stock_bundle_id: Text, optional
        Row::one(207, 14, 0, 63), // recommend_word: Text, optional
        Row::one(139, 11, 3, 41), // total_count: i64, expected
        Row::one(150, 10, 3, 41), // user_limit: i64, expected
        Row::one(160, 11, 3, 41), // daily_limit: i64, expected
        Row::one(111, 19, 2, 41), // reuse_coupon_config: bool, expected
        Row::one(61, 8, 0, 64),   // brand_id: Text, expected
    ],
};

/// 投放计划列表.
pub static DELIVERY_PLAN_LIST: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DeliveryPlanList",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(139, 11, 3, 41),   // total_count: i64, expected
        Row::list(1755, 9, 51, 43), // plan_list: Vec<DeliveryPlan>, optional
    ],
};

/// 修改内容.
pub static DELIVERY_PLAN_MODIFY_CONTENT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DeliveryPlanModifyContent",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(130, 9, 0, 7),  // plan_name: Text, optional
        Row::one(190, 17, 4, 6), // delivery_end_time: Time, optional
        Row::one(139, 11, 3, 6), // total_count: i64, optional
        Row::one(150, 10, 3, 8), // user_limit: i64, optional
        Row::one(160, 11, 3, 8), // daily_limit: i64, optional
        Row::one(207, 14, 0, 9), // recommend_word: Text, optional
    ],
};

/// 投放计划回调地址.
pub static DELIVERY_PLAN_NOTIFY_URL: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DeliveryPlanNotifyUrl",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(299, 10, 0, 65), // notify_url: Text, required
    ],
};

/// 拼图数据.
pub static COMBINE_IMAGE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CombineImage",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(361, 5, 12, 0),   // scope: ProductCouponScope, required
        Row::one(333, 4, 13, 0),   // type: ProductCouponType, required
        Row::one(86, 10, 1, 0),    // usage_mode: UsageMode, required
        Row::one(1167, 13, 52, 6), // normal_coupon: NormalCouponUsageRule, optional
        Row::one(1180, 15, 53, 6), // discount_coupon: DiscountCouponUsageRule, optional
        Row::one(1195, 15, 54, 6), // exchange_coupon: ExchangeCouponUsageRule, optional
        Row::one(1575, 16, 0, 66), // background_color: Text, optional
    ],
};

/// 满减券使用规则.
pub static NORMAL_COUPON_USAGE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "NormalCouponUsageRule",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1764, 9, 30, 44),  // threshold: Fen, required in requests, expected in responses
        Row::one(1401, 15, 30, 67), // discount_amount: Fen, required in requests, expected in responses
    ],
};

/// 折扣券使用规则.
pub static DISCOUNT_COUPON_USAGE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DiscountCouponUsageRule",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1764, 9, 30, 44), // threshold: Fen, required in requests, expected in responses
        Row::one(1773, 11, 3, 67), // percent_off: i64, required in requests, expected in responses
    ],
};

/// 兑换券使用规则.
pub static EXCHANGE_COUPON_USAGE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ExchangeCouponUsageRule",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1764, 9, 30, 44),  // threshold: Fen, required in requests, expected in responses
        Row::one(1451, 14, 30, 44), // exchange_price: Fen, required in requests, expected in responses
    ],
};

/// 抠图数据.
pub static CUT_OUT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CutOut",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1598, 9, 0, 0), // image_url: Text, required
    ],
};

/// 提交图片生成任务应答.
pub static IMAGE_GENERATION_TASK_SUBMITTED: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ImageGenerationTaskSubmitted",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(309, 7, 0, 34), // task_id: Text, required
        Row::one(61, 8, 0, 68),  // brand_id: Text, required
    ],
};

/// 图片生成任务.
pub static IMAGE_GENERATION_TASK: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ImageGenerationTask",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(61, 8, 0, 40),     // brand_id: Text, optional
        Row::one(309, 7, 0, 34),    // task_id: Text, required
        Row::one(316, 21, 8, 39),   // image_generation_type: ImageGenerationType, required
        Row::one(1784, 10, 55, 34), // task_state: ImageGenerationTaskState, required
        Row::one(1794, 20, 56, 40), // combine_image_result: ImageGenerationResult, optional
        Row::one(1814, 14, 56, 40), // cut_out_result: ImageGenerationResult, optional
    ],
};

/// 生成结果.
pub static IMAGE_GENERATION_RESULT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ImageGenerationResult",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1598, 9, 0, 41), // image_url: Text, expected
    ],
};

/// 媒体图片文件元信息.
pub static IMAGE_META: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ImageMeta",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1828, 8, 0, 24), // filename: Text, required
        Row::one(1836, 6, 0, 69), // sha256: Text, optional
    ],
};

/// 图片上传应答.
pub static UPLOAD_IMAGE_RESULT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UploadImageResult",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1598, 9, 0, 65), // image_url: Text, required
    ],
};

/// 商品券事件通知地址.
pub static PRODUCT_COUPON_NOTIFY_CONFIG: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ProductCouponNotifyConfig",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(299, 10, 0, 65),  // notify_url: Text, required
        Row::one(1842, 11, 4, 39), // update_time: Time, required
    ],
};

/// 单券模式信息.
pub static SINGLE_USAGE_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SingleUsageInfo",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1167, 13, 52, 45), // normal_coupon: NormalCouponUsageRule, optional in requests, optional in responses
        Row::one(1180, 15, 53, 45), // discount_coupon: DiscountCouponUsageRule, optional in requests, optional in responses
    ],
};

/// 次卡模式信息.
pub static SEQUENTIAL_USAGE_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SequentialUsageInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(333, 4, 57, 44),  // type: SequentialUsageType, required in requests, expected in responses
        Row::one(145, 5, 3, 44),   // count: i64, required in requests, expected in responses
        Row::one(1853, 14, 3, 44), // available_days: i64, required in requests, expected in responses
        Row::one(1867, 13, 3, 45), // interval_days: i64, optional in requests, optional in responses
    ],
};

/// 多次优惠模式信息.
pub static PROGRESSIVE_BUNDLE_USAGE_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ProgressiveBundleUsageInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(145, 5, 3, 70),   // count: i64, required in requests, expected in responses
        Row::one(1867, 13, 3, 71), // interval_days: i64, optional in requests, optional in responses
    ],
};

/// 展示信息.
pub static PRODUCT_COUPON_DISPLAY_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ProductCouponDisplayInfo",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(135, 4, 0, 72),     // name: Text, required in requests, expected in responses
        Row::one(1598, 9, 0, 44),    // image_url: Text, required in requests, expected in responses
        Row::one(1880, 14, 0, 44),   // background_url: Text, required in requests, expected in responses
        Row::list(1894, 21, 0, 73),  // detail_image_url_list: Vec<Text>, optional in requests, optional in responses
        Row::one(1915, 14, 30, 74),  // original_price: Fen, optional in requests, optional in responses
        Row::list(1929, 18, 58, 75), // combo_package_list: Vec<ComboPackage>, optional in requests, optional in responses
    ],
};

/// 适用商品组合.
pub static COMBO_PACKAGE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ComboPackage",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(135, 4, 0, 76),     // name: Text, required in requests, expected in responses
        Row::one(1947, 10, 3, 67),   // pick_count: i64, required in requests, expected in responses
        Row::list(1957, 11, 59, 77), // choice_list: Vec<ComboPackageChoice>, required in requests, required in responses
    ],
};

/// 单品.
pub static COMBO_PACKAGE_CHOICE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ComboPackageChoice",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(135, 4, 0, 76),   // name: Text, required in requests, expected in responses
        Row::one(1460, 5, 30, 44), // price: Fen, required in requests, expected in responses
        Row::one(145, 5, 3, 78),   // count: i64, required in requests, expected in responses
        Row::one(1598, 9, 0, 45),  // image_url: Text, optional in requests, optional in responses
        Row::one(1968, 18, 0, 45), // mini_program_appid: Text, optional in requests, optional in responses
        Row::one(1986, 17, 0, 45), // mini_program_path: Text, optional in requests, optional in responses
    ],
};

/// 批次信息.
pub static STOCK_FOR_CREATE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockForCreate",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(476, 6, 0, 25),   // remark: Text, optional
        Row::one(2003, 16, 60, 0), // coupon_code_mode: CouponCodeMode, required
        Row::one(2019, 15, 61, 0), // stock_send_rule: StockSendRule, required
        Row::one(2034, 17, 62, 6), // single_usage_rule: SingleUsageRule, optional
        Row::one(2051, 21, 63, 6), // sequential_usage_rule: SequentialUsageRule, optional
        Row::one(482, 23, 20, 0),  // usage_rule_display_info: UsageRuleDisplayInfo, required
        Row::one(505, 19, 21, 0),  // coupon_display_info: CouponDisplayInfo, required
        Row::one(524, 13, 22, 0),  // notify_config: NotifyConfig, required
        Row::one(537, 11, 23, 0),  // store_scope: StockStoreScope, required
    ],
};

/// 发放规则.
pub static STOCK_SEND_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockSendRule",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(567, 9, 3, 79),   // max_count: i64, required in requests, expected in responses
        Row::one(600, 17, 3, 80),  // max_count_per_day: i64, optional in requests, optional in responses
        Row::one(2072, 18, 3, 81), // max_count_per_user: i64, required in requests, expected in responses
    ],
};

/// 单券使用规则.
pub static SINGLE_USAGE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SingleUsageRule",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(2090, 23, 64, 44), // coupon_available_period: CouponAvailablePeriod, required in requests, expected in responses
        Row::one(1167, 13, 52, 45), // normal_coupon: NormalCouponUsageRule, optional in requests, optional in responses
        Row::one(1180, 15, 53, 45), // discount_coupon: DiscountCouponUsageRule, optional in requests, optional in responses
        Row::one(1195, 15, 54, 45), // exchange_coupon: ExchangeCouponUsageRule, optional in requests, optional in responses
    ],
};

/// 券可核销时间.
pub static COUPON_AVAILABLE_PERIOD: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CouponAvailablePeriod",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1257, 20, 4, 44),   // available_begin_time: Time, required in requests, expected in responses
        Row::one(1277, 18, 4, 44),   // available_end_time: Time, required in requests, expected in responses
        Row::one(1853, 14, 3, 82),   // available_days: i64, optional in requests, optional in responses
        Row::one(1322, 23, 3, 48),   // wait_days_after_receive: i64, optional in requests, optional in responses
        Row::one(2113, 23, 65, 45),  // weekly_available_period: FixedWeekPeriod, optional in requests, optional in responses
        Row::list(2136, 31, 66, 50), // irregular_available_period_list: Vec<TimePeriod>, optional in requests, optional in responses
        Row::one(2167, 17, 3, 83),   // available_seconds: i64, optional in requests, optional in responses
    ],
};

/// 每周固定可用时间.
pub static FIXED_WEEK_PERIOD: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "FixedWeekPeriod",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::list(2184, 8, 67, 84),  // day_list: Vec<WeekEnum>, optional in requests, expected in responses
        Row::list(2192, 15, 68, 85), // day_period_list: Vec<PeriodOfTheDay>, optional in requests, optional in responses
    ],
};

/// 当天可用时间段.
pub static PERIOD_OF_THE_DAY: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "PeriodOfTheDay",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1267, 10, 3, 86), // begin_time: i64, required in requests, expected in responses
        Row::one(199, 8, 3, 86),   // end_time: i64, required in requests, expected in responses
    ],
};

/// 无规律的可用时间段.
pub static TIME_PERIOD: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "TimePeriod",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1267, 10, 4, 44), // begin_time: Time, required in requests, expected in responses
        Row::one(199, 8, 4, 44),   // end_time: Time, required in requests, expected in responses
    ],
};

/// 次卡使用规则.
pub static SEQUENTIAL_USAGE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SequentialUsageRule",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(2090, 23, 69, 44), // coupon_available_period: SequentialCouponAvailablePeriod, required in requests, expected in responses
        Row::list(2207, 18, 52, 45), // normal_coupon_list: Vec<NormalCouponUsageRule>, optional in requests, optional in responses
        Row::list(2225, 20, 53, 45), // discount_coupon_list: Vec<DiscountCouponUsageRule>, optional in requests, optional in responses
        Row::list(2245, 20, 54, 45), // exchange_coupon_list: Vec<ExchangeCouponUsageRule>, optional in requests, optional in responses
        Row::one(2265, 13, 2, 45),   // special_first: bool, optional in requests, optional in responses
    ],
};

/// 券可核销时间.
pub static SEQUENTIAL_COUPON_AVAILABLE_PERIOD: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SequentialCouponAvailablePeriod",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1257, 20, 4, 44),   // available_begin_time: Time, required in requests, expected in responses
        Row::one(1277, 18, 4, 44),   // available_end_time: Time, required in requests, expected in responses
        Row::one(1322, 23, 3, 48),   // wait_days_after_receive: i64, optional in requests, optional in responses
        Row::one(2113, 23, 65, 45),  // weekly_available_period: FixedWeekPeriod, optional in requests, optional in responses
        Row::list(2136, 31, 66, 50), // irregular_available_period_list: Vec<TimePeriod>, optional in requests, optional in responses
        Row::one(2167, 17, 3, 40),   // available_seconds: i64, optional
    ],
};

/// 券使用规则展示信息.
pub static USAGE_RULE_DISPLAY_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UsageRuleDisplayInfo",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::list(2278, 24, 70, 87), // coupon_usage_method_list: Vec<CouponUsageMethod>, required in requests, required in responses
        Row::one(1968, 18, 0, 45),   // mini_program_appid: Text, optional in requests, optional in responses
        Row::one(1986, 17, 0, 45),   // mini_program_path: Text, optional in requests, optional in responses
        Row::one(2302, 8, 0, 45),    // app_path: Text, optional in requests, optional in responses
        Row::one(2310, 17, 0, 88),   // usage_description: Text, required in requests, expected in responses
        Row::one(2327, 27, 71, 45), // coupon_available_store_info: CouponAvailableStoreInfo, optional in requests, optional in responses
        Row::one(2354, 13, 72, 45), // app_jump_type: AppJumpType, optional in requests, optional in responses
        Row::one(2367, 13, 0, 45),  // passcode_link: Text, optional in requests, optional in responses
    ],
};

/// 券可用门店信息.
pub static COUPON_AVAILABLE_STORE_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CouponAvailableStoreInfo",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1534, 11, 0, 88), // description: Text, required in requests, expected in responses
        Row::one(1968, 18, 0, 45), // mini_program_appid: Text, optional in requests, optional in responses
        Row::one(1986, 17, 0, 45), // mini_program_path: Text, optional in requests, optional in responses
    ],
};

/// 用户商品券展示信息.
pub static COUPON_DISPLAY_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CouponDisplayInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1490, 17, 73, 44), // code_display_mode: CouponCodeDisplayMode, required in requests, expected in responses
        Row::one(1575, 16, 47, 45), // background_color: BackgroundColor, optional in requests, optional in responses
        Row::one(2380, 21, 74, 45), // entrance_mini_program: EntranceMiniProgram, optional in requests, optional in responses
        Row::one(2401, 25, 75, 45), // entrance_official_account: EntranceOfficialAccount, optional in requests, optional in responses
        Row::one(2426, 15, 76, 45), // entrance_finder: EntranceFinder, optional in requests, optional in responses
    ],
};

/// 小程序入口.
pub static ENTRANCE_MINI_PROGRAM: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "EntranceMiniProgram",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(42, 5, 0, 44),    // appid: Text, required in requests, expected in responses
        Row::one(1253, 4, 0, 44),  // path: Text, required in requests, expected in responses
        Row::one(2441, 16, 0, 55), // entrance_wording: Text, required in requests, expected in responses
        Row::one(2457, 16, 0, 89), // guidance_wording: Text, required in requests, expected in responses
    ],
};

/// 公众号入口.
pub static ENTRANCE_OFFICIAL_ACCOUNT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "EntranceOfficialAccount",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(42, 5, 0, 44), // appid: Text, required in requests, expected in responses
    ],
};

/// 视频号入口.
pub static ENTRANCE_FINDER: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "EntranceFinder",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1618, 9, 0, 44),  // finder_id: Text, required in requests, expected in responses
        Row::one(1627, 15, 0, 44), // finder_video_id: Text, required in requests, expected in responses
        Row::one(1642, 28, 0, 44), // finder_video_cover_image_url: Text, required in requests, expected in responses
    ],
};

/// 事件通知配置.
pub static NOTIFY_CONFIG: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "NotifyConfig",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(2473, 12, 0, 44), // notify_appid: Text, required in requests, expected in responses
    ],
};

/// 批次组信息.
pub static STOCK_BUNDLE_FOR_CREATE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockBundleForCreate",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(476, 6, 0, 25),   // remark: Text, optional
        Row::one(2003, 16, 60, 0), // coupon_code_mode: CouponCodeMode, required
        Row::one(2019, 15, 61, 0), // stock_send_rule: StockSendRule, required
        Row::one(2485, 29, 77, 6), // progressive_bundle_usage_rule: StockBundleUsageRule, optional
        Row::one(482, 23, 20, 0),  // usage_rule_display_info: UsageRuleDisplayInfo, required
        Row::one(505, 19, 21, 0),  // coupon_display_info: CouponDisplayInfo, required
        Row::one(524, 13, 22, 0),  // notify_config: NotifyConfig, required
        Row::one(537, 11, 23, 0),  // store_scope: StockStoreScope, required
    ],
};

/// 多次优惠批次组使用规则.
pub static STOCK_BUNDLE_USAGE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockBundleUsageRule",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(2090, 23, 64, 0),   // coupon_available_period: CouponAvailablePeriod, required
        Row::list(2207, 18, 52, 90), // normal_coupon_list: Vec<NormalCouponUsageRule>, optional
        Row::list(2225, 20, 53, 90), // discount_coupon_list: Vec<DiscountCouponUsageRule>, optional
        Row::list(2245, 20, 54, 90), // exchange_coupon_list: Vec<ExchangeCouponUsageRule>, optional
    ],
};

/// 创建商品券应答.
pub static CREATE_PRODUCT_COUPON_RESPONSE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CreateProductCouponResponse",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(69, 17, 0, 91),   // product_coupon_id: Text, required
        Row::one(361, 5, 12, 39),  // scope: ProductCouponScope, required
        Row::one(333, 4, 13, 39),  // type: ProductCouponType, required
        Row::one(86, 10, 1, 39),   // usage_mode: UsageMode, required
        Row::one(366, 17, 14, 40), // single_usage_info: SingleUsageInfo, optional
        Row::one(383, 21, 15, 40), // sequential_usage_info: SequentialUsageInfo, optional
        Row::one(404, 29, 16, 40), // progressive_bundle_usage_info: ProgressiveBundleUsageInfo, optional
        Row::one(433, 12, 17, 39), // display_info: ProductCouponDisplayInfo, required
        Row::one(445, 14, 0, 62),  // out_product_no: Text, optional
        Row::one(254, 5, 78, 39),  // state: ProductCouponState, required
        Row::one(11, 5, 79, 43),   // stock: StockEntity, optional
        Row::one(96, 12, 80, 43),  // stock_bundle: StockBundleEntity, optional
        Row::one(61, 8, 0, 92),    // brand_id: Text, expected
    ],
};

/// 商品券批次.
pub static STOCK_ENTITY: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockEntity",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(69, 17, 0, 93),    // product_coupon_id: Text, required
        Row::one(11, 8, 0, 93),     // stock_id: Text, required
        Row::one(476, 6, 0, 37),    // remark: Text, optional
        Row::one(2003, 16, 60, 39), // coupon_code_mode: CouponCodeMode, required
        Row::one(2514, 22, 81, 40), // coupon_code_count_info: CouponCodeCountInfo, optional
        Row::one(2019, 15, 61, 39), // stock_send_rule: StockSendRule, required
        Row::one(2034, 17, 62, 40), // single_usage_rule: SingleUsageRule, optional
        Row::one(2051, 21, 63, 40), // sequential_usage_rule: SequentialUsageRule, optional
        Row::one(2485, 29, 82, 40), // progressive_bundle_usage_rule: StockUsageRule, optional
        Row::one(2536, 17, 83, 40), // stock_bundle_info: StockBundleInfo, optional
        Row::one(482, 23, 20, 39),  // usage_rule_display_info: UsageRuleDisplayInfo, required
        Row::one(505, 19, 21, 39),  // coupon_display_info: CouponDisplayInfo, required
        Row::one(524, 13, 22, 39),  // notify_config: NotifyConfig, required
        Row::one(537, 11, 23, 39),  // store_scope: StockStoreScope, required
        Row::one(2553, 15, 84, 39), // sent_count_info: StockSentCountInfo, required
        Row::one(254, 5, 26, 39),   // state: StockState, required
        Row::one(1065, 21, 0, 94),  // deactivate_request_no: Text, optional
        Row::one(1086, 15, 4, 40),  // deactivate_time: Time, optional
        Row::one(459, 17, 0, 95),   // deactivate_reason: Text, optional
        Row::one(61, 8, 0, 68),     // brand_id: Text, required
    ],
};

/// 品牌方预上传的券Code数量信息.
pub static COUPON_CODE_COUNT_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CouponCodeCountInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(139, 11, 3, 41),  // total_count: i64, expected
        Row::one(2568, 15, 3, 41), // available_count: i64, expected
    ],
};

/// 多次优惠使用规则.
pub static STOCK_USAGE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockUsageRule",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(2090, 23, 64, 41), // coupon_available_period: CouponAvailablePeriod, expected
        Row::one(1167, 13, 52, 40), // normal_coupon: NormalCouponUsageRule, optional
        Row::one(1180, 15, 53, 40), // discount_coupon: DiscountCouponUsageRule, optional
        Row::one(1195, 15, 54, 40), // exchange_coupon: ExchangeCouponUsageRule, optional
    ],
};

/// 所属批次组信息.
pub static STOCK_BUNDLE_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockBundleInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(96, 15, 0, 61),   // stock_bundle_id: Text, expected
        Row::one(2583, 18, 3, 41), // stock_bundle_index: i64, expected
    ],
};

/// 已发放次数.
pub static STOCK_SENT_COUNT_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockSentCountInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(139, 11, 3, 41),  // total_count: i64, expected
        Row::one(2601, 11, 3, 41), // today_count: i64, expected
    ],
};

/// 批次组.
pub static STOCK_BUNDLE_ENTITY: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockBundleEntity",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(96, 15, 0, 34),     // stock_bundle_id: Text, required
        Row::list(2612, 10, 79, 34), // stock_list: Vec<StockEntity>, required
    ],
};

/// 商品券.
pub static PRODUCT_COUPON_ENTITY: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ProductCouponEntity",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(69, 17, 0, 91),   // product_coupon_id: Text, required
        Row::one(361, 5, 12, 39),  // scope: ProductCouponScope, required
        Row::one(333, 4, 13, 39),  // type: ProductCouponType, required
        Row::one(86, 10, 1, 39),   // usage_mode: UsageMode, required
        Row::one(366, 17, 14, 40), // single_usage_info: SingleUsageInfo, optional
        Row::one(383, 21, 15, 40), // sequential_usage_info: SequentialUsageInfo, optional
        Row::one(404, 29, 16, 40), // progressive_bundle_usage_info: ProgressiveBundleUsageInfo, optional
        Row::one(433, 12, 17, 39), // display_info: ProductCouponDisplayInfo, required
        Row::one(445, 14, 0, 62),  // out_product_no: Text, optional
        Row::one(254, 5, 78, 39),  // state: ProductCouponState, required
        Row::one(1065, 21, 0, 94), // deactivate_request_no: Text, optional
        Row::one(1086, 15, 4, 40), // deactivate_time: Time, optional
        Row::one(459, 17, 0, 95),  // deactivate_reason: Text, optional
        Row::one(61, 8, 0, 68),    // brand_id: Text, required
    ],
};

/// 门店.
pub static STORE_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StoreInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(779, 8, 0, 96), // store_id: Text, required in requests, expected in responses
    ],
};

/// 关联门店应答.
pub static STORE_OPERATION_RESULT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StoreOperationResult",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(139, 11, 3, 41),    // total_count: i64, expected
        Row::list(2622, 18, 25, 43), // success_store_list: Vec<StoreInfo>, optional
        Row::list(2640, 17, 85, 43), // failed_store_list: Vec<FailedStoreInfo>, optional
    ],
};

/// 失败的门店.
pub static FAILED_STORE_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "FailedStoreInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(779, 8, 0, 60),  // store_id: Text, expected
        Row::one(7, 4, 0, 61),    // code: Text, expected
        Row::one(2657, 7, 0, 97), // message: Text, expected
    ],
};

/// 批次列表.
pub static STOCK_LIST: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockList",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(139, 11, 3, 40),    // total_count: i64, optional
        Row::list(2612, 10, 79, 43), // stock_list: Vec<StockEntity>, optional
        Row::one(2664, 15, 0, 98),   // next_page_token: Text, optional
    ],
};

/// 门店列表.
pub static STORE_LIST: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StoreList",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(139, 11, 3, 40),   // total_count: i64, optional
        Row::list(641, 10, 25, 43), // store_list: Vec<StoreInfo>, optional
        Row::one(2664, 15, 0, 98),  // next_page_token: Text, optional
    ],
};

/// 预上传券Code应答.
pub static UPLOAD_COUPON_CODES_RESULT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UploadCouponCodesResult",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(139, 11, 3, 41),    // total_count: i64, expected
        Row::list(2679, 17, 0, 43),  // success_code_list: Vec<Text>, optional
        Row::list(2696, 16, 86, 40), // failed_code_list: Vec<FailedCouponCodeInfo>, optional
        Row::list(2712, 23, 0, 43),  // already_exist_code_list: Vec<Text>, optional
        Row::list(2735, 19, 0, 40),  // duplicate_code_list: Vec<Text>, optional
    ],
};

/// 上传失败的券Code.
pub static FAILED_COUPON_CODE_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "FailedCouponCodeInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(0, 11, 0, 61),   // coupon_code: Text, expected
        Row::one(7, 4, 0, 41),    // code: Text, expected
        Row::one(2657, 7, 0, 41), // message: Text, expected
    ],
};

/// 用户商品券标签信息.
pub static COUPON_TAG_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CouponTagInfo",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::list(2754, 15, 87, 45), // coupon_tag_list: Vec<UserProductCouponTag>, optional in requests, optional in responses
        Row::one(2769, 15, 88, 45),  // member_tag_info: MemberTagInfo, optional in requests, optional in responses
    ],
};

/// 会员标签信息.
pub static MEMBER_TAG_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "MemberTagInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(2784, 14, 0, 45), // member_card_id: Text, optional in requests, optional in responses
    ],
};

/// 用户商品券组.
pub static USER_PRODUCT_COUPON_BUNDLE_ENTITY: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UserProductCouponBundleEntity",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(706, 21, 0, 99),    // user_coupon_bundle_id: Text, expected
        Row::list(2798, 24, 89, 60), // user_product_coupon_list: Vec<UserProductCouponEntity>, expected
    ],
};

/// 用户商品券.
pub static USER_PRODUCT_COUPON_ENTITY: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UserProductCouponEntity",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(0, 11, 0, 91),     // coupon_code: Text, required
        Row::one(830, 12, 31, 34),  // coupon_state: UserProductCouponState, required
        Row::one(2822, 16, 4, 39),  // valid_begin_time: Time, required
        Row::one(2838, 14, 4, 39),  // valid_end_time: Time, required
        Row::one(1031, 12, 4, 39),  // receive_time: Time, required
        Row::one(670, 15, 0, 100),  // send_request_no: Text, required
        Row::one(2852, 12, 90, 39), // send_channel: UserProductCouponSendChannel, required
        Row::one(2864, 18, 0, 40),  // confirm_request_no: Text, optional
        Row::one(2882, 12, 4, 40),  // confirm_time: Time, optional
        Row::one(1065, 21, 0, 94),  // deactivate_request_no: Text, optional
        Row::one(1086, 15, 4, 40),  // deactivate_time: Time, optional
        Row::one(459, 17, 0, 95),   // deactivate_reason: Text, optional
        Row::one(2894, 19, 91, 43), // single_usage_detail: CouponUsageDetail, optional
        Row::one(2913, 23, 92, 43), // sequential_usage_detail: SequentialUsageDetail, optional
        Row::one(2936, 31, 91, 43), // progressive_bundle_usage_detail: CouponUsageDetail, optional
        Row::one(2967, 31, 93, 40), // user_product_coupon_bundle_info: UserProductCouponBundleInfo, optional
        Row::one(69, 14, 94, 34),   // product_coupon: ProductCouponEntity, required
        Row::one(11, 5, 79, 39),    // stock: StockEntity, required
        Row::one(685, 6, 0, 40),    // attach: Text, optional
        Row::one(2998, 19, 0, 101), // channel_custom_info: Text, optional
        Row::one(691, 15, 27, 40),  // coupon_tag_info: CouponTagInfo, optional
        Row::one(61, 8, 0, 102),    // brand_id: Text, expected
    ],
};

/// 使用详情.
pub static COUPON_USAGE_DETAIL: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CouponUsageDetail",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(986, 14, 0, 43),  // use_request_no: Text, optional
        Row::one(727, 8, 4, 40),   // use_time: Time, optional
        Row::one(735, 21, 28, 40), // associated_order_info: UserProductCouponAssociatedOrderInfo, optional
        Row::one(787, 31, 29, 40), // associated_pay_score_order_info: UserProductCouponAssociatedPayScoreOrderInfo, optional
        Row::one(818, 12, 30, 40), // saved_amount: Fen, optional
        Row::one(19, 17, 0, 43),   // return_request_no: Text, optional
        Row::one(852, 11, 4, 40),  // return_time: Time, optional
    ],
};

/// 关联微信支付订单信息.
pub static USER_PRODUCT_COUPON_ASSOCIATED_ORDER_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UserProductCouponAssociatedOrderInfo",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(3017, 14, 0, 45), // transaction_id: Text, optional in requests, optional in responses
        Row::one(1053, 12, 0, 45), // out_trade_no: Text, optional in requests, optional in responses
        Row::one(294, 5, 0, 45),   // mchid: Text, optional in requests, optional in responses
        Row::one(3031, 9, 0, 45),  // sub_mchid: Text, optional in requests, optional in responses
    ],
};

/// 关联微信支付分订单信息.
pub static USER_PRODUCT_COUPON_ASSOCIATED_PAY_SCORE_ORDER_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UserProductCouponAssociatedPayScoreOrderInfo",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(3040, 8, 0, 45),  // order_id: Text, optional in requests, optional in responses
        Row::one(3048, 12, 0, 45), // out_order_no: Text, optional in requests, optional in responses
        Row::one(294, 5, 0, 45),   // mchid: Text, optional in requests, optional in responses
        Row::one(3031, 9, 0, 45),  // sub_mchid: Text, optional in requests, optional in responses
    ],
};

/// 次卡使用详情.
pub static SEQUENTIAL_USAGE_DETAIL: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SequentialUsageDetail",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(139, 11, 3, 39),    // total_count: i64, required
        Row::one(3060, 10, 3, 39),   // used_count: i64, required
        Row::list(3070, 16, 95, 43), // detail_item_list: Vec<SequentialUsageDetailItem>, optional
    ],
};

/// 轮次使用详情.
pub static SEQUENTIAL_USAGE_DETAIL_ITEM: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SequentialUsageDetailItem",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(3086, 12, 96, 41), // detail_state: UserProductCouponUsageDetailItemState, expected
        Row::one(2822, 16, 4, 41),  // valid_begin_time: Time, expected
        Row::one(2838, 14, 4, 41),  // valid_end_time: Time, expected
        Row::one(986, 14, 0, 43),   // use_request_no: Text, optional
        Row::one(727, 8, 4, 40),    // use_time: Time, optional
        Row::one(735, 21, 28, 40),  // associated_order_info: UserProductCouponAssociatedOrderInfo, optional
        Row::one(19, 17, 0, 43),    // return_request_no: Text, optional
        Row::one(852, 11, 4, 40),   // return_time: Time, optional
        Row::one(3098, 11, 4, 40),  // delete_time: Time, optional
    ],
};

/// 用户券组信息.
pub static USER_PRODUCT_COUPON_BUNDLE_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UserProductCouponBundleInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(706, 21, 0, 61),  // user_coupon_bundle_id: Text, expected
        Row::one(3109, 24, 3, 41), // user_coupon_bundle_index: i64, expected
        Row::one(139, 11, 3, 41),  // total_count: i64, expected
        Row::one(3060, 10, 3, 41), // used_count: i64, expected
    ],
};

/// 预发券token.
pub static PRE_SEND_TOKEN: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "PreSendToken",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(656, 5, 0, 103), // token: Text, required
    ],
};

/// 用户商品券列表.
pub static USER_PRODUCT_COUPON_LIST: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UserProductCouponList",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(139, 11, 3, 40),    // total_count: i64, optional
        Row::list(3133, 16, 89, 43), // user_coupon_list: Vec<UserProductCouponEntity>, optional
        Row::one(2664, 15, 0, 98),   // next_page_token: Text, optional
    ],
};

/// 商品券领券事件.
pub static PRODUCT_COUPON_SEND_EVENT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ProductCouponSendEvent",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(61, 8, 0, 104),    // brand_id: Text, expected
        Row::one(0, 11, 0, 34),     // coupon_code: Text, required
        Row::one(69, 17, 0, 91),    // product_coupon_id: Text, required
        Row::one(11, 8, 0, 91),     // stock_id: Text, required
        Row::one(96, 15, 0, 62),    // stock_bundle_id: Text, optional
        Row::one(706, 21, 0, 62),   // user_coupon_bundle_id: Text, optional
        Row::one(42, 5, 0, 41),     // appid: Text, expected
        Row::one(36, 6, 0, 41),     // openid: Text, expected
        Row::one(3149, 7, 0, 41),   // unionid: Text, expected
        Row::one(1031, 12, 4, 41),  // receive_time: Time, expected
        Row::one(670, 15, 0, 41),   // send_request_no: Text, expected
        Row::one(2852, 12, 90, 41), // send_channel: UserProductCouponSendChannel, expected
        Row::one(2822, 16, 4, 41),  // valid_begin_time: Time, expected
        Row::one(2838, 14, 4, 41),  // valid_end_time: Time, expected
        Row::one(3156, 12, 0, 40),  // phone_number: Text, optional
        Row::one(3168, 12, 0, 40),  // country_code: Text, optional
        Row::one(685, 6, 0, 40),    // attach: Text, optional
        Row::one(2998, 19, 0, 40),  // channel_custom_info: Text, optional
    ],
};

/// 投放计划状态变更.
pub static DELIVERY_PLAN_CHANGE_EVENT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DeliveryPlanChangeEvent",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(270, 7, 0, 91),   // plan_id: Text, required
        Row::one(249, 10, 5, 60),  // plan_state: DeliveryPlanState, expected
        Row::one(259, 11, 97, 60), // audit_state: DeliveryPlanEventAuditState, expected
        Row::one(3180, 13, 0, 41), // change_reason: Text, expected
        Row::one(3193, 11, 4, 41), // modify_time: Time, expected
    ],
};

/// 商家券领券事件.
pub static MERCHANT_COUPON_SEND_EVENT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "MerchantCouponSendEvent",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(3204, 10, 0, 40),  // event_type: Text, optional
        Row::one(0, 11, 0, 34),     // coupon_code: Text, required
        Row::one(11, 8, 0, 34),     // stock_id: Text, required
        Row::one(3214, 9, 4, 41),   // send_time: Time, expected
        Row::one(36, 6, 0, 40),     // openid: Text, optional
        Row::one(3149, 7, 0, 40),   // unionid: Text, optional
        Row::one(2852, 12, 98, 41), // send_channel: MerchantCouponSendChannel, expected
        Row::one(3223, 13, 0, 41),  // send_merchant: Text, expected
        Row::one(3236, 6, 0, 40),   // act_id: Text, optional
        Row::one(3242, 11, 99, 40), // attach_info: MerchantCouponSendAttachInfo, optional
    ],
};

/// 发券附加信息.
pub static MERCHANT_COUPON_SEND_ATTACH_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "MerchantCouponSendAttachInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(3017, 14, 0, 40), // transaction_id: Text, optional
        Row::one(3253, 8, 0, 40),  // act_code: Text, optional
        Row::one(3261, 9, 0, 40),  // hall_code: Text, optional
        Row::one(3270, 18, 3, 40), // hall_belong_mch_id: i64, optional
        Row::one(2791, 7, 0, 40),  // card_id: Text, optional
        Row::one(7, 4, 0, 40),     // code: Text, optional
        Row::one(3288, 11, 0, 40), // activity_id: Text, optional
        Row::one(3156, 12, 0, 40), // phone_number: Text, optional
        Row::one(3168, 12, 0, 40), // country_code: Text, optional
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

/// 使用模式.
pub static USAGE_MODE: Enumeration = Enumeration { list: "SINGLE SEQUENTIAL PROGRESSIVE_BUNDLE" };

/// 投放计划状态.
pub static DELIVERY_PLAN_STATE: Enumeration = Enumeration {
    list: "CREATED DELIVERING PAUSED TERMINATED EXPIRED PLAN_CREATING PLAN_CREATED PLAN_TERMINATING PLAN_TERMINATED PLAN_EXPIRED PLAN_DELIVERING PLAN_PAUSED",
};

/// 投放计划审核状态.
pub static DELIVERY_PLAN_AUDIT_STATE: Enumeration =
    Enumeration { list: "AUDIT_INITIAL AUDIT_PROCESSING AUDIT_PASSED AUDIT_REJECTED" };

/// 图片生成类型.
pub static IMAGE_GENERATION_TYPE: Enumeration = Enumeration { list: "COMBINE_IMAGE CUT_OUT" };

/// 优惠范围.
pub static PRODUCT_COUPON_SCOPE: Enumeration = Enumeration { list: "ALL SINGLE CATEGORY" };

/// 商品券类型.
pub static PRODUCT_COUPON_TYPE: Enumeration = Enumeration { list: "NORMAL DISCOUNT EXCHANGE" };

/// 任务状态.
pub static IMAGE_GENERATION_TASK_STATE: Enumeration = Enumeration { list: "PROCESSING SUCCESS FAIL" };

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

/// 更新模式.
pub static UPDATE_BUDGET_MODE: Enumeration = Enumeration { list: "MAX_COUNT MAX_COUNT_PER_DAY" };

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

/// 审核状态 (回调).
pub static DELIVERY_PLAN_EVENT_AUDIT_STATE: Enumeration = Enumeration { list: "PROCESSING PASSED REJECTED" };

/// 发放渠道.
pub static MERCHANT_COUPON_SEND_CHANNEL: Enumeration = Enumeration {
    list: "BUSICOUPON_SEND_CHANNEL_MINIAPP BUSICOUPON_SEND_CHANNEL_API BUSICOUPON_SEND_CHANNEL_PAYGIFT BUSICOUPON_SEND_CHANNEL_H5 BUSICOUPON_SEND_CHANNEL_FTOF BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT BUSICOUPON_SEND_CHANNEL_HALL BUSICOUPON_SEND_CHANNEL_JSAPI JSAPI BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT BUSICOUPON_SEND_CHANNEL_WECHAT_AD BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM",
};
