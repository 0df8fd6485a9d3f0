// Generated from model/ by cargo xtask generate. Do not edit.
//! Object types, enumerations, and the parameters of operations.

use super::patterns;
use crate::schema::{Book, Decides, Enumeration, Kind, Limits, Place, Presence, Row, Schema, Side};

static BOOK: Book = Book {
    names: "openidappidstock_idout_request_nocoupon_codeuse_timeuse_request_noout_trade_nomch_idtransaction_idreturn_request_nodeactivate_request_nodeactivate_reasoncoupon_statecreator_merchantbelong_merchantsender_merchantoffsetlimitcard_idsend_timemchidnotify_urlcoupon_code_listupload_request_nostatusdelete_request_nocoupon_typemember_card_idstock_namecommentgoods_namestock_typecoupon_use_rulestock_send_rulecustom_entrancedisplay_pattern_infocoupon_code_modenotify_configsubsidytarget_max_couponstarget_max_coupons_by_daycurrent_max_couponscurrent_max_coupons_by_daymodify_budget_request_nopayer_merchantpayee_merchantamountdescriptionout_subsidy_nosubsidy_receipt_idrefund_idout_subsidy_return_nosubsidy_return_receipt_idbrand_idproduct_coupon_idusage_modestock_bundle_idreuse_coupon_configplan_nametotal_countuser_limitdaily_limitdelivery_start_timedelivery_end_timerecommend_wordsave_as_draftpage_sizeplan_stateaudit_stateplan_idmodify_contentsp_mchidtask_idimage_generation_typecombine_imagecut_outmetascopesingle_usage_infosequential_usage_infoprogressive_bundle_usage_infodisplay_infoout_product_noremarkusage_rule_display_infocoupon_display_infostore_scopeupdate_modecurrent_max_counttarget_max_countcurrent_max_count_per_daytarget_max_count_per_daystore_listpage_tokensend_request_noattachcoupon_tag_infouser_coupon_bundle_idassociated_order_infosequential_coupon_indexstore_idassociated_pay_score_order_infosaved_amountsend_coupon_resultwechatpay_use_timewechatpay_return_timewechatpay_deactivate_timewechatpay_associate_timewechatpay_disassociate_timedatatransferableshareableavailable_start_timeexpire_timereceive_timeassociate_out_trade_nocoupon_available_timeavailable_weekirregulary_avaliable_timefixed_normal_coupondiscount_couponexchange_couponuse_methodmini_programs_appidmini_programs_pathavailable_begin_timeavailable_end_timeavailable_day_after_receivewait_days_after_receiveavailable_second_after_receiveweek_dayavailable_day_timediscount_amounttransaction_minimumdiscount_percentexchange_pricemini_programs_infohall_idcode_display_modeentrance_wordsguiding_wordsmerchant_logo_urlmerchant_namebackground_colorcoupon_image_urlfinder_infofinder_idfinder_video_idfinder_video_cover_image_urlcard_codeupdate_timesuccess_countsuccess_codessuccess_timefail_countfail_codesexist_codesduplicate_codesmessagecode_statusupload_timedispatched_timeunionidcode_informationcoupon_informationdelete_timemax_amountmax_coupons_per_usermax_amount_by_daynatural_person_limitprevent_api_abusenotify_appidcreate_timestock_statecoupon_code_countsend_count_informationavailable_counttotal_send_numtotal_send_amounttoday_send_numtoday_send_amountfail_reasonpay_receipt_listreturn_done_timereturn_create_timeserial_noeffective_timeencrypt_certificatealgorithmnonceassociated_dataciphertextplan_listthresholdpercent_offtask_statecombine_image_resultcut_out_resultfilenamesha256available_daysinterval_daysbackground_urldetail_image_url_listoriginal_pricecombo_package_listpick_countchoice_listmini_program_appidmini_program_pathsingle_usage_rulesequential_usage_rulemax_count_per_usercoupon_available_periodweekly_available_periodirregular_available_period_listavailable_secondsday_listday_period_listnormal_coupon_listdiscount_coupon_listexchange_coupon_listspecial_firstcoupon_usage_method_listapp_pathusage_descriptioncoupon_available_store_infoapp_jump_typepasscode_linkentrance_mini_programentrance_official_accountentrance_finderentrance_wordingguidance_wordingprogressive_bundle_usage_rulecoupon_code_count_infostock_bundle_infosent_count_infostock_bundle_indextoday_countstock_listsuccess_store_listfailed_store_listnext_page_tokensuccess_code_listfailed_code_listalready_exist_code_listduplicate_code_listcoupon_tag_listmember_tag_infouser_product_coupon_listvalid_begin_timevalid_end_timesend_channelconfirm_request_noconfirm_timesingle_usage_detailsequential_usage_detailprogressive_bundle_usage_detailuser_product_coupon_bundle_infochannel_custom_infosub_mchidorder_idout_order_noused_countdetail_item_listdetail_stateuser_coupon_bundle_indexuser_coupon_listphone_numbercountry_codechange_reasonmodify_timeevent_typesend_merchantact_idattach_infoact_codehall_codehall_belong_mch_idactivity_id",
    kinds: &[
        Kind::Text,
        Kind::Time,
        Kind::Enumeration(&BUSIFAVOR_COUPON_STATE),
        Kind::Integer,
        Kind::Enumeration(&BUSIFAVOR_COUPON_CODE_STATUS),
        Kind::Enumeration(&BUSIFAVOR_COUPON_TYPE),
        Kind::Enumeration(&BUSIFAVOR_STOCK_TYPE),
        Kind::Object(&BUSIFAVOR_COUPON_USE_RULE),
        Kind::Object(&BUSIFAVOR_STOCK_SEND_RULE),
        Kind::Object(&BUSIFAVOR_CUSTOM_ENTRANCE),
        Kind::Object(&BUSIFAVOR_DISPLAY_PATTERN_INFO),
        Kind::Enumeration(&BUSIFAVOR_COUPON_CODE_MODE),
        Kind::Object(&BUSIFAVOR_NOTIFY_CONFIG),
        Kind::Bool,
        Kind::Object(&BUSIFAVOR_MODIFY_CUSTOM_ENTRANCE),
        Kind::Object(&BUSIFAVOR_MODIFY_USE_RULE),
        Kind::Object(&BUSIFAVOR_MODIFY_SEND_RULE),
        Kind::Fen,
        Kind::Enumeration(&USAGE_MODE),
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
        Kind::Enumeration(&USER_PRODUCT_COUPON_STATE),
        Kind::Object(&BUSIFAVOR_SEND_COUPON_RESULT),
        Kind::Object(&BUSIFAVOR_COUPON_ENTITY),
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
        Kind::Object(&BUSIFAVOR_UPLOAD_CODE_FAILURE),
        Kind::Object(&BUSIFAVOR_COUPON_CODE),
        Kind::Enumeration(&BUSIFAVOR_STOCK_STATE),
        Kind::Object(&BUSIFAVOR_COUPON_CODE_COUNT),
        Kind::Object(&BUSIFAVOR_SEND_COUNT_INFORMATION),
        Kind::Object(&BUSIFAVOR_MODIFY_MINI_PROGRAMS_INFO),
        Kind::Enumeration(&BUSIFAVOR_SUBSIDY_PAY_STATUS),
        Kind::Enumeration(&BUSIFAVOR_SUBSIDY_PAY_FAIL_REASON),
        Kind::Object(&BUSIFAVOR_SUBSIDY_PAY_RECEIPT),
        Kind::Enumeration(&BUSIFAVOR_SUBSIDY_RETURN_STATUS),
        Kind::Enumeration(&BUSIFAVOR_SUBSIDY_RETURN_FAIL_REASON),
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
        Limits { request: Presence::Required, response: Presence::Never, min_chars: 1, max_chars: 128, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Never, min_chars: 1, max_chars: 32, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Never, ..Limits::OPTIONAL },
        Limits {
            request: Presence::Required,
            response: Presence::Never,
            min_chars: 1,
            max_chars: 128,
            advice: Some(&patterns::MERCHANT_REQUEST_NUMBER),
            ..Limits::OPTIONAL
        },
        Limits { response: Presence::Never, max_chars: 32, ..Limits::OPTIONAL },
        Limits { response: Presence::Never, ..Limits::OPTIONAL },
        Limits { response: Presence::Never, max_chars: 128, ..Limits::OPTIONAL },
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
            place: Place::Query,
            min_chars: 1,
            max_chars: 32,
            ..Limits::OPTIONAL
        },
        Limits { response: Presence::Never, place: Place::Query, ..Limits::OPTIONAL },
        Limits { response: Presence::Never, place: Place::Query, min: 1, ..Limits::OPTIONAL },
        Limits {
            request: Presence::Required,
            response: Presence::Never,
            place: Place::Path,
            min_chars: 1,
            max_chars: 32,
            ..Limits::OPTIONAL
        },
        Limits { request: Presence::Required, response: Presence::Never, place: Place::Path, ..Limits::OPTIONAL },
        Limits { response: Presence::Never, min_chars: 8, max_chars: 15, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Never, min_chars: 10, max_chars: 256, ..Limits::OPTIONAL },
        Limits { response: Presence::Never, place: Place::Query, min_chars: 8, max_chars: 15, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Never, place: Place::Path, max_chars: 20, ..Limits::OPTIONAL },
        Limits {
            request: Presence::Required,
            response: Presence::Never,
            min_items: 1,
            max_items: 200,
            items: Some(&Limits { pattern: Some(&patterns::MERCHANT_COUPON_CODE), ..Limits::REQUIRED }),
            ..Limits::OPTIONAL
        },
        Limits { request: Presence::Required, response: Presence::Never, place: Place::Path, max_chars: 32, ..Limits::OPTIONAL },
        Limits {
            request: Presence::Required,
            response: Presence::Never,
            place: Place::Query,
            min_chars: 1,
            max_chars: 128,
            ..Limits::OPTIONAL
        },
        Limits { request: Presence::Required, response: Presence::Never, max_chars: 32, ..Limits::OPTIONAL },
        Limits {
            request: Presence::Required,
            response: Presence::Never,
            max_chars: 128,
            advice: Some(&patterns::MERCHANT_REQUEST_NUMBER),
            ..Limits::OPTIONAL
        },
        Limits { request: Presence::Required, response: Presence::Never, min_chars: 1, max_chars: 21, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Never, min_chars: 8, max_chars: 15, ..Limits::OPTIONAL },
        Limits { response: Presence::Never, max_chars: 20, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Never, min_chars: 1, max_chars: 15, ..Limits::OPTIONAL },
        Limits { response: Presence::Never, max_chars: 21, ..Limits::OPTIONAL },
        Limits { response: Presence::Never, max_chars: 15, ..Limits::OPTIONAL },
        Limits { response: Presence::Never, min: 1, max: 1000000000, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Never, min: 1, max: 500000, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Never, place: Place::Query, ..Limits::OPTIONAL },
        Limits {
            request: Presence::Required,
            response: Presence::Never,
            pattern: Some(&patterns::REQUEST_NUMBER),
            ..Limits::OPTIONAL
        },
        Limits { request: Presence::Required, response: Presence::Never, side: Some(Side::Merchant), ..Limits::OPTIONAL },
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
        Limits { response: Presence::Never, place: Place::Query, max_chars: 32, ..Limits::OPTIONAL },
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
        Limits {
            request: Presence::Required,
            response: Presence::Never,
            side: Some(Side::Merchant),
            place: Place::Query,
            ..Limits::OPTIONAL
        },
        Limits { request: Presence::Required, response: Presence::Never, place: Place::Form, ..Limits::OPTIONAL },
        Limits { response: Presence::Never, max_chars: 40, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Never, max_chars: 150, ..Limits::OPTIONAL },
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
        Limits { request: Presence::Never, decides: Decides::WhenGiven, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, response: Presence::Required, decides: Decides::Always, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, response: Presence::Required, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, response: Presence::Required, max_chars: 21, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, response: Presence::Required, min_chars: 8, max_chars: 15, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, max_chars: 20, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, response: Presence::Required, max_chars: 15, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, response: Presence::Expected, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, decides: Decides::WhenGiven, max_chars: 32, ..Limits::OPTIONAL },
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
            max_chars: 256,
            ..Limits::OPTIONAL
        },
        Limits {
            request: Presence::Never,
            decides: Decides::WhenGiven,
            max_items: 200,
            items: Some(&Limits { max_chars: 32, ..Limits::DECIDING }),
            ..Limits::OPTIONAL
        },
        Limits {
            request: Presence::Never,
            max_items: 200,
            items: Some(&Limits { max_chars: 32, ..Limits::REQUIRED }),
            ..Limits::OPTIONAL
        },
        Limits { request: Presence::Never, response: Presence::Expected, decides: Decides::WhenGiven, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, min: 1, max: 1000000000, ..Limits::OPTIONAL },
        Limits { request: Presence::Required, response: Presence::Expected, min: 1, max: 100, ..Limits::OPTIONAL },
        Limits { min: 1, max: 1000000000, ..Limits::OPTIONAL },
        Limits { response: Presence::Never, max_chars: 5, ..Limits::OPTIONAL },
        Limits { response: Presence::Never, max_chars: 6, ..Limits::OPTIONAL },
        Limits {
            request: Presence::Never,
            response: Presence::Required,
            decides: Decides::Always,
            max_chars: 32,
            ..Limits::OPTIONAL
        },
        Limits { request: Presence::Never, response: Presence::Expected, max_chars: 36, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, response: Presence::Expected, max_chars: 40, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, max_chars: 40, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, max_chars: 27, ..Limits::OPTIONAL },
        Limits { request: Presence::Never, response: Presence::Expected, max_chars: 32, ..Limits::OPTIONAL },
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

/// 向用户发券.
pub static SEND_BUSIFAVOR_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SendBusifavorCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(0, 6, 0, 0),   // openid: Text, required
        Row::one(6, 5, 0, 1),   // appid: Text, required
        Row::one(11, 8, 0, 2),  // stock_id: Text, required
        Row::one(19, 14, 0, 3), // out_request_no: Text, required
        Row::one(33, 11, 0, 4), // coupon_code: Text, optional
    ],
};

/// 核销用户券.
pub static USE_BUSIFAVOR_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UseBusifavorCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(33, 11, 0, 1), // coupon_code: Text, required
        Row::one(11, 8, 0, 5),  // stock_id: Text, optional
        Row::one(6, 5, 0, 1),   // appid: Text, required
        Row::one(44, 8, 1, 2),  // use_time: Time, required
        Row::one(52, 14, 0, 0), // use_request_no: Text, required
        Row::one(0, 6, 0, 6),   // openid: Text, optional
        Row::one(66, 12, 0, 5), // out_trade_no: Text, optional
        Row::one(78, 6, 0, 5),  // mch_id: Text, optional
        Row::one(84, 14, 0, 5), // transaction_id: Text, optional
    ],
};

/// 申请退券.
pub static RETURN_BUSIFAVOR_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ReturnBusifavorCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(33, 11, 0, 2), // coupon_code: Text, required
        Row::one(11, 8, 0, 2),  // stock_id: Text, required
        Row::one(98, 17, 0, 7), // return_request_no: Text, required
    ],
};

/// 使券失效.
pub static DEACTIVATE_BUSIFAVOR_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DeactivateBusifavorCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(33, 11, 0, 2),  // coupon_code: Text, required
        Row::one(11, 8, 0, 2),   // stock_id: Text, required
        Row::one(115, 21, 0, 0), // deactivate_request_no: Text, required
        Row::one(136, 17, 0, 5), // deactivate_reason: Text, optional
    ],
};

/// 关联订单信息.
pub static ASSOCIATE_BUSIFAVOR_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "AssociateBusifavorCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(11, 8, 0, 2),  // stock_id: Text, required
        Row::one(33, 11, 0, 2), // coupon_code: Text, required
        Row::one(66, 12, 0, 2), // out_trade_no: Text, required
        Row::one(19, 14, 0, 3), // out_request_no: Text, required
    ],
};

/// 取消关联订单信息.
pub static DISASSOCIATE_BUSIFAVOR_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DisassociateBusifavorCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(11, 8, 0, 2),  // stock_id: Text, required
        Row::one(33, 11, 0, 2), // coupon_code: Text, required
        Row::one(66, 12, 0, 2), // out_trade_no: Text, required
        Row::one(19, 14, 0, 3), // out_request_no: Text, required
    ],
};

/// 根据过滤条件查询用户券.
pub static LIST_BUSIFAVOR_COUPONS_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ListBusifavorCouponsParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(0, 6, 0, 8),     // openid: Text, required
        Row::one(6, 5, 0, 9),     // appid: Text, required
        Row::one(11, 8, 0, 10),   // stock_id: Text, optional
        Row::one(153, 12, 2, 10), // coupon_state: BusifavorCouponState, optional
        Row::one(165, 16, 0, 10), // creator_merchant: Text, optional
        Row::one(181, 15, 0, 10), // belong_merchant: Text, optional
        Row::one(196, 15, 0, 10), // sender_merchant: Text, optional
        Row::one(211, 6, 3, 10),  // offset: i64, optional
        Row::one(217, 5, 3, 11),  // limit: i64, optional
    ],
};

/// 查询用户单张券详情.
pub static GET_BUSIFAVOR_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "GetBusifavorCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(0, 6, 0, 8),    // openid: Text, required
        Row::one(33, 11, 0, 12), // coupon_code: Text, required
        Row::one(6, 5, 0, 12),   // appid: Text, required
    ],
};

/// 发放消费卡.
pub static SEND_CONSUMPTION_CARD_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SendConsumptionCardParams",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(222, 7, 0, 13), // card_id: Text, required
        Row::one(6, 5, 0, 2),    // appid: Text, required
        Row::one(0, 6, 0, 2),    // openid: Text, required
        Row::one(19, 14, 0, 0),  // out_request_no: Text, required
        Row::one(229, 9, 1, 2),  // send_time: Time, required
    ],
};

/// 设置商家券事件通知地址.
pub static SET_BUSIFAVOR_CALLBACK_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SetBusifavorCallbackParams",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(238, 5, 0, 14),  // mchid: Text, optional
        Row::one(243, 10, 0, 15), // notify_url: Text, required
    ],
};

/// 查询商家券事件通知地址.
pub static GET_BUSIFAVOR_CALLBACK_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "GetBusifavorCallbackParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(238, 5, 0, 16), // mchid: Text, optional
    ],
};

/// 上传预存code.
pub static UPLOAD_BUSIFAVOR_COUPON_CODES_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UploadBusifavorCouponCodesParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(11, 8, 0, 17),    // stock_id: Text, required
        Row::list(253, 16, 0, 18), // coupon_code_list: Vec<Text>, required
        Row::one(269, 17, 0, 0),   // upload_request_no: Text, required
    ],
};

/// 查询预存code列表.
pub static LIST_BUSIFAVOR_COUPON_CODES_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ListBusifavorCouponCodesParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(11, 8, 0, 17),  // stock_id: Text, required
        Row::one(217, 5, 3, 11), // limit: i64, optional
        Row::one(211, 6, 3, 10), // offset: i64, optional
        Row::one(6, 5, 0, 10),   // appid: Text, optional
        Row::one(286, 6, 4, 10), // status: BusifavorCouponCodeStatus, optional
    ],
};

/// 查询预存code详情.
pub static GET_BUSIFAVOR_COUPON_CODE_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "GetBusifavorCouponCodeParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(11, 8, 0, 17),  // stock_id: Text, required
        Row::one(33, 11, 0, 19), // coupon_code: Text, required
        Row::one(6, 5, 0, 10),   // appid: Text, optional
    ],
};

/// 删除预存code.
pub static DELETE_BUSIFAVOR_COUPON_CODE_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DeleteBusifavorCouponCodeParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(11, 8, 0, 17),   // stock_id: Text, required
        Row::one(33, 11, 0, 19),  // coupon_code: Text, required
        Row::one(292, 17, 0, 20), // delete_request_no: Text, required
    ],
};

/// 向用户发放商品券.
pub static SEND_BUSIFAVOR_PRODUCT_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SendBusifavorProductCouponParams",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(0, 6, 0, 7),    // openid: Text, required
        Row::one(6, 5, 0, 21),   // appid: Text, required
        Row::one(11, 8, 0, 7),   // stock_id: Text, required
        Row::one(19, 14, 0, 22), // out_request_no: Text, required
        Row::one(33, 11, 0, 5),  // coupon_code: Text, optional
        Row::one(309, 11, 5, 2), // coupon_type: BusifavorCouponType, required
        Row::one(320, 14, 0, 4), // member_card_id: Text, optional
    ],
};

/// 创建商家券.
pub static CREATE_BUSIFAVOR_STOCK_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CreateBusifavorStockParams",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(334, 10, 0, 23), // stock_name: Text, required
        Row::one(181, 15, 0, 24), // belong_merchant: Text, required
        Row::one(344, 7, 0, 25),  // comment: Text, optional
        Row::one(351, 10, 0, 26), // goods_name: Text, required
        Row::one(361, 10, 6, 2),  // stock_type: BusifavorStockType, required
        Row::one(371, 15, 7, 2),  // coupon_use_rule: BusifavorCouponUseRule, required
        Row::one(386, 15, 8, 2),  // stock_send_rule: BusifavorStockSendRule, required
        Row::one(19, 14, 0, 0),   // out_request_no: Text, required
        Row::one(401, 15, 9, 5),  // custom_entrance: BusifavorCustomEntrance, optional
        Row::one(416, 20, 10, 5), // display_pattern_info: BusifavorDisplayPatternInfo, optional
        Row::one(436, 16, 11, 2), // coupon_code_mode: BusifavorCouponCodeMode, required
        Row::one(452, 13, 12, 5), // notify_config: BusifavorNotifyConfig, optional
        Row::one(465, 7, 13, 5),  // subsidy: bool, optional
    ],
};

/// 查询商家券详情.
pub static GET_BUSIFAVOR_STOCK_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "GetBusifavorStockParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(11, 8, 0, 17), // stock_id: Text, required
    ],
};

/// 修改商家券基本信息.
pub static UPDATE_BUSIFAVOR_STOCK_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UpdateBusifavorStockParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(11, 8, 0, 17),   // stock_id: Text, required
        Row::one(401, 15, 14, 5), // custom_entrance: BusifavorModifyCustomEntrance, optional
        Row::one(334, 10, 0, 27), // stock_name: Text, optional
        Row::one(344, 7, 0, 25),  // comment: Text, optional
        Row::one(351, 10, 0, 28), // goods_name: Text, optional
        Row::one(19, 14, 0, 0),   // out_request_no: Text, required
        Row::one(416, 20, 10, 5), // display_pattern_info: BusifavorDisplayPatternInfo, optional
        Row::one(371, 15, 15, 5), // coupon_use_rule: BusifavorModifyUseRule, optional
        Row::one(386, 15, 16, 5), // stock_send_rule: BusifavorModifySendRule, optional
        Row::one(452, 13, 12, 5), // notify_config: BusifavorNotifyConfig, optional
        Row::one(465, 7, 13, 5),  // subsidy: bool, optional
    ],
};

/// 修改批次预算.
pub static UPDATE_BUSIFAVOR_STOCK_BUDGET_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UpdateBusifavorStockBudgetParams",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(11, 8, 0, 17),   // stock_id: Text, required
        Row::one(472, 18, 3, 29), // target_max_coupons: i64, optional
        Row::one(490, 25, 3, 29), // target_max_coupons_by_day: i64, optional
        Row::one(515, 19, 3, 5),  // current_max_coupons: i64, optional
        Row::one(534, 26, 3, 5),  // current_max_coupons_by_day: i64, optional
        Row::one(560, 24, 0, 0),  // modify_budget_request_no: Text, required
    ],
};

/// 营销补差付款.
pub static PAY_BUSIFAVOR_SUBSIDY_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "PayBusifavorSubsidyParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(11, 8, 0, 2),    // stock_id: Text, required
        Row::one(33, 11, 0, 2),   // coupon_code: Text, required
        Row::one(84, 14, 0, 2),   // transaction_id: Text, required
        Row::one(584, 14, 0, 2),  // payer_merchant: Text, required
        Row::one(598, 14, 0, 2),  // payee_merchant: Text, required
        Row::one(612, 6, 17, 30), // amount: Fen, required
        Row::one(618, 11, 0, 2),  // description: Text, required
        Row::one(629, 14, 0, 3),  // out_subsidy_no: Text, required
    ],
};

/// 查询营销补差付款单列表.
pub static LIST_BUSIFAVOR_SUBSIDY_PAYMENTS_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ListBusifavorSubsidyPaymentsParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(11, 8, 0, 31),   // stock_id: Text, required
        Row::one(33, 11, 0, 31),  // coupon_code: Text, required
        Row::one(629, 14, 0, 10), // out_subsidy_no: Text, optional
    ],
};

/// 查询营销补差付款单详情.
pub static GET_BUSIFAVOR_SUBSIDY_PAYMENT_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "GetBusifavorSubsidyPaymentParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(643, 18, 0, 13), // subsidy_receipt_id: Text, required
    ],
};

/// 营销补差回退.
pub static RETURN_BUSIFAVOR_SUBSIDY_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ReturnBusifavorSubsidyParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(11, 8, 0, 2),    // stock_id: Text, required
        Row::one(33, 11, 0, 2),   // coupon_code: Text, required
        Row::one(84, 14, 0, 2),   // transaction_id: Text, required
        Row::one(661, 9, 0, 2),   // refund_id: Text, required
        Row::one(584, 14, 0, 2),  // payer_merchant: Text, required
        Row::one(598, 14, 0, 2),  // payee_merchant: Text, required
        Row::one(612, 6, 17, 30), // amount: Fen, required
        Row::one(618, 11, 0, 2),  // description: Text, required
        Row::one(670, 21, 0, 3),  // out_subsidy_return_no: Text, required
    ],
};

/// 查询商家券营销补差回退单详情.
pub static GET_BUSIFAVOR_SUBSIDY_RETURN_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "GetBusifavorSubsidyReturnParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(691, 25, 0, 13), // subsidy_return_receipt_id: Text, required
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
        Row::one(19, 14, 0, 32),   // out_request_no: Text, required
        Row::one(716, 8, 0, 33),   // brand_id: Text, required
        Row::one(724, 17, 0, 2),   // product_coupon_id: Text, required
        Row::one(741, 10, 18, 5),  // usage_mode: UsageMode, optional
        Row::one(11, 8, 0, 5),     // stock_id: Text, optional
        Row::one(751, 15, 0, 5),   // stock_bundle_id: Text, optional
        Row::one(766, 19, 13, 2),  // reuse_coupon_config: bool, required
        Row::one(785, 9, 0, 34),   // plan_name: Text, optional
        Row::one(794, 11, 3, 35),  // total_count: i64, optional
        Row::one(805, 10, 3, 35),  // user_limit: i64, optional
        Row::one(815, 11, 3, 35),  // daily_limit: i64, optional
        Row::one(826, 19, 1, 5),   // delivery_start_time: Time, optional
        Row::one(845, 17, 1, 5),   // delivery_end_time: Time, optional
        Row::one(862, 14, 0, 36),  // recommend_word: Text, optional
        Row::one(876, 13, 13, 37), // save_as_draft: bool, optional
    ],
};

/// 分页查询投放计划列表.
pub static LIST_DELIVERY_PLANS_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ListDeliveryPlansParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(716, 8, 0, 38),   // brand_id: Text, required
        Row::one(889, 9, 3, 39),   // page_size: i64, optional
        Row::one(211, 6, 3, 10),   // offset: i64, optional
        Row::one(898, 10, 19, 10), // plan_state: DeliveryPlanState, optional
        Row::one(908, 11, 20, 10), // audit_state: DeliveryPlanAuditState, optional
        Row::one(919, 7, 0, 40),   // plan_id: Text, optional
    ],
};

/// 更新投放计划.
pub static UPDATE_DELIVERY_PLAN_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UpdateDeliveryPlanParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(919, 7, 0, 19),  // plan_id: Text, required
        Row::one(926, 14, 21, 2), // modify_content: DeliveryPlanModifyContent, required
        Row::one(19, 14, 0, 32),  // out_request_no: Text, required
    ],
};

/// 提交投放计划.
pub static SUBMIT_DELIVERY_PLAN_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SubmitDeliveryPlanParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(919, 7, 0, 19), // plan_id: Text, required
    ],
};

/// 暂停投放计划.
pub static PAUSE_DELIVERY_PLAN_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "PauseDeliveryPlanParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(919, 7, 0, 19), // plan_id: Text, required
    ],
};

/// 恢复投放计划.
pub static RESUME_DELIVERY_PLAN_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ResumeDeliveryPlanParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(919, 7, 0, 19), // plan_id: Text, required
    ],
};

/// 终止投放计划.
pub static TERMINATE_DELIVERY_PLAN_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "TerminateDeliveryPlanParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(919, 7, 0, 19), // plan_id: Text, required
    ],
};

/// 设置投放计划回调地址.
pub static SET_DELIVERY_PLAN_NOTIFY_URL_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SetDeliveryPlanNotifyUrlParams",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(940, 8, 0, 41),  // sp_mchid: Text, required
        Row::one(243, 10, 0, 42), // notify_url: Text, required
    ],
};

/// 提交图片生成任务.
pub static CREATE_IMAGE_GENERATION_TASK_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CreateImageGenerationTaskParams",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(948, 7, 0, 32),  // task_id: Text, required
        Row::one(955, 21, 22, 2), // image_generation_type: ImageGenerationType, required
        Row::one(976, 13, 23, 5), // combine_image: CombineImage, optional
        Row::one(989, 7, 24, 5),  // cut_out: CutOut, optional
        Row::one(716, 8, 0, 33),  // brand_id: Text, required
    ],
};

/// 查询图片生成任务执行结果.
pub static GET_IMAGE_GENERATION_TASK_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "GetImageGenerationTaskParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(948, 7, 0, 43),   // task_id: Text, required
        Row::one(955, 21, 22, 31), // image_generation_type: ImageGenerationType, required
        Row::one(716, 8, 0, 44),   // brand_id: Text, required
    ],
};

/// 图片上传.
pub static UPLOAD_IMAGE_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UploadImageParams",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(996, 4, 25, 45), // meta: ImageMeta, required
    ],
};

/// 设置商品券事件通知地址.
pub static SET_NOTIFY_CONFIG_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SetNotifyConfigParams",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(243, 10, 0, 42), // notify_url: Text, required
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
        Row::one(19, 14, 0, 32),   // out_request_no: Text, required
        Row::one(1000, 5, 26, 2),  // scope: ProductCouponScope, required
        Row::one(316, 4, 27, 2),   // type: ProductCouponType, required
        Row::one(741, 10, 18, 2),  // usage_mode: UsageMode, required
        Row::one(1005, 17, 28, 5), // single_usage_info: SingleUsageInfo, optional
        Row::one(1022, 21, 29, 5), // sequential_usage_info: SequentialUsageInfo, optional
        Row::one(1043, 29, 30, 5), // progressive_bundle_usage_info: ProgressiveBundleUsageInfo, optional
        Row::one(1072, 12, 31, 2), // display_info: ProductCouponDisplayInfo, required
        Row::one(1084, 14, 0, 46), // out_product_no: Text, optional
        Row::one(11, 5, 32, 5),    // stock: StockForCreate, optional
        Row::one(751, 12, 33, 5),  // stock_bundle: StockBundleForCreate, optional
        Row::one(716, 8, 0, 33),   // brand_id: Text, required
    ],
};

/// 查询商品券.
pub static GET_PRODUCT_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "GetProductCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(724, 17, 0, 13), // product_coupon_id: Text, required
        Row::one(716, 8, 0, 44),  // brand_id: Text, required
    ],
};

/// 修改商品券.
pub static UPDATE_PRODUCT_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UpdateProductCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(724, 17, 0, 13),  // product_coupon_id: Text, required
        Row::one(19, 14, 0, 32),   // out_request_no: Text, required
        Row::one(1072, 12, 31, 2), // display_info: ProductCouponDisplayInfo, required
        Row::one(716, 8, 0, 33),   // brand_id: Text, required
    ],
};

/// 失效商品券.
pub static DEACTIVATE_PRODUCT_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DeactivateProductCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(724, 17, 0, 13), // product_coupon_id: Text, required
        Row::one(19, 14, 0, 32),  // out_request_no: Text, required
        Row::one(136, 17, 0, 47), // deactivate_reason: Text, required
        Row::one(716, 8, 0, 33),  // brand_id: Text, required
    ],
};

/// 添加商品券批次组.
pub static CREATE_STOCK_BUNDLE_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CreateStockBundleParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(724, 17, 0, 13), // product_coupon_id: Text, required
        Row::one(19, 14, 0, 32),  // out_request_no: Text, required
        Row::one(751, 12, 33, 2), // stock_bundle: StockBundleForCreate, required
        Row::one(716, 8, 0, 33),  // brand_id: Text, required
    ],
};

/// 修改商品券批次组.
pub static UPDATE_STOCK_BUNDLE_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UpdateStockBundleParams",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(724, 17, 0, 13),  // product_coupon_id: Text, required
        Row::one(751, 15, 0, 13),  // stock_bundle_id: Text, required
        Row::one(19, 14, 0, 32),   // out_request_no: Text, required
        Row::one(1098, 6, 0, 25),  // remark: Text, optional
        Row::one(1104, 23, 34, 5), // usage_rule_display_info: UsageRuleDisplayInfo, optional
        Row::one(1127, 19, 35, 5), // coupon_display_info: CouponDisplayInfo, optional
        Row::one(452, 13, 36, 5),  // notify_config: NotifyConfig, optional
        Row::one(1146, 11, 37, 5), // store_scope: StockStoreScope, optional
        Row::one(716, 8, 0, 33),   // brand_id: Text, required
    ],
};

/// 修改商品券批次组发放预算.
pub static UPDATE_STOCK_BUNDLE_BUDGET_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UpdateStockBundleBudgetParams",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(724, 17, 0, 13),  // product_coupon_id: Text, required
        Row::one(751, 15, 0, 13),  // stock_bundle_id: Text, required
        Row::one(19, 14, 0, 32),   // out_request_no: Text, required
        Row::one(1157, 11, 38, 2), // update_mode: UpdateBudgetMode, required
        Row::one(1168, 17, 3, 48), // current_max_count: i64, optional
        Row::one(1185, 16, 3, 48), // target_max_count: i64, optional
        Row::one(1201, 25, 3, 48), // current_max_count_per_day: i64, optional
        Row::one(1226, 24, 3, 48), // target_max_count_per_day: i64, optional
        Row::one(716, 8, 0, 33),   // brand_id: Text, required
    ],
};

/// 批次组批量关联门店.
pub static ASSOCIATE_STOCK_BUNDLE_STORES_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "AssociateStockBundleStoresParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(724, 17, 0, 13),    // product_coupon_id: Text, required
        Row::one(751, 15, 0, 13),    // stock_bundle_id: Text, required
        Row::list(1250, 10, 39, 49), // store_list: Vec<StoreInfo>, required
        Row::one(716, 8, 0, 33),     // brand_id: Text, required
    ],
};

/// 批次组批量取消关联门店.
pub static DISASSOCIATE_STOCK_BUNDLE_STORES_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DisassociateStockBundleStoresParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(724, 17, 0, 13),    // product_coupon_id: Text, required
        Row::one(751, 15, 0, 13),    // stock_bundle_id: Text, required
        Row::list(1250, 10, 39, 49), // store_list: Vec<StoreInfo>, required
        Row::one(716, 8, 0, 33),     // brand_id: Text, required
    ],
};

/// 添加商品券批次.
pub static CREATE_STOCK_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CreateStockParams",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(724, 17, 0, 13), // product_coupon_id: Text, required
        Row::one(19, 14, 0, 32),  // out_request_no: Text, required
        Row::one(11, 5, 32, 2),   // stock: StockForCreate, required
        Row::one(716, 8, 0, 33),  // brand_id: Text, required
    ],
};

/// 查询商品券指定批次.
pub static GET_STOCK_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "GetStockParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(724, 17, 0, 13), // product_coupon_id: Text, required
        Row::one(11, 8, 0, 13),   // stock_id: Text, required
        Row::one(716, 8, 0, 44),  // brand_id: Text, required
    ],
};

/// 查询商品券批次列表.
pub static LIST_STOCKS_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ListStocksParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(724, 17, 0, 13),  // product_coupon_id: Text, required
        Row::one(160, 5, 40, 10),  // state: StockState, optional
        Row::one(889, 9, 3, 39),   // page_size: i64, optional
        Row::one(1260, 10, 0, 10), // page_token: Text, optional
        Row::one(751, 15, 0, 10),  // stock_bundle_id: Text, optional
        Row::one(716, 8, 0, 44),   // brand_id: Text, required
    ],
};

/// 修改商品券指定批次.
pub static UPDATE_STOCK_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UpdateStockParams",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(724, 17, 0, 13),  // product_coupon_id: Text, required
        Row::one(11, 8, 0, 13),    // stock_id: Text, required
        Row::one(19, 14, 0, 32),   // out_request_no: Text, required
        Row::one(1098, 6, 0, 25),  // remark: Text, optional
        Row::one(1104, 23, 34, 5), // usage_rule_display_info: UsageRuleDisplayInfo, optional
        Row::one(1127, 19, 35, 5), // coupon_display_info: CouponDisplayInfo, optional
        Row::one(452, 13, 36, 5),  // notify_config: NotifyConfig, optional
        Row::one(1146, 11, 37, 5), // store_scope: StockStoreScope, optional
        Row::one(716, 8, 0, 33),   // brand_id: Text, required
    ],
};

/// 修改商品券批次发放预算.
pub static UPDATE_STOCK_BUDGET_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UpdateStockBudgetParams",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(724, 17, 0, 13),  // product_coupon_id: Text, required
        Row::one(11, 8, 0, 13),    // stock_id: Text, required
        Row::one(19, 14, 0, 32),   // out_request_no: Text, required
        Row::one(1157, 11, 38, 2), // update_mode: UpdateBudgetMode, required
        Row::one(1168, 17, 3, 48), // current_max_count: i64, optional
        Row::one(1185, 16, 3, 48), // target_max_count: i64, optional
        Row::one(1201, 25, 3, 48), // current_max_count_per_day: i64, optional
        Row::one(1226, 24, 3, 48), // target_max_count_per_day: i64, optional
        Row::one(716, 8, 0, 33),   // brand_id: Text, required
    ],
};

/// 失效商品券批次.
pub static DEACTIVATE_STOCK_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DeactivateStockParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(724, 17, 0, 13), // product_coupon_id: Text, required
        Row::one(11, 8, 0, 13),   // stock_id: Text, required
        Row::one(19, 14, 0, 32),  // out_request_no: Text, required
        Row::one(136, 17, 0, 47), // deactivate_reason: Text, required
        Row::one(716, 8, 0, 33),  // brand_id: Text, required
    ],
};

/// 批次关联门店.
pub static ASSOCIATE_STOCK_STORES_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "AssociateStockStoresParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(724, 17, 0, 13),    // product_coupon_id: Text, required
        Row::one(11, 8, 0, 13),      // stock_id: Text, required
        Row::list(1250, 10, 39, 49), // store_list: Vec<StoreInfo>, required
        Row::one(716, 8, 0, 33),     // brand_id: Text, required
    ],
};

/// 批次取消关联门店.
pub static DISASSOCIATE_STOCK_STORES_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DisassociateStockStoresParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(724, 17, 0, 13),    // product_coupon_id: Text, required
        Row::one(11, 8, 0, 13),      // stock_id: Text, required
        Row::list(1250, 10, 39, 49), // store_list: Vec<StoreInfo>, required
        Row::one(716, 8, 0, 33),     // brand_id: Text, required
    ],
};

/// 查询批次关联门店列表.
pub static LIST_STOCK_STORES_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ListStockStoresParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(724, 17, 0, 13),  // product_coupon_id: Text, required
        Row::one(11, 8, 0, 13),    // stock_id: Text, required
        Row::one(889, 9, 3, 50),   // page_size: i64, optional
        Row::one(1260, 10, 0, 10), // page_token: Text, optional
        Row::one(716, 8, 0, 44),   // brand_id: Text, required
    ],
};

/// 预上传券Code.
pub static UPLOAD_COUPON_CODES_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UploadCouponCodesParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(724, 17, 0, 13), // product_coupon_id: Text, required
        Row::one(11, 8, 0, 13),   // stock_id: Text, required
        Row::one(19, 14, 0, 32),  // out_request_no: Text, required
        Row::list(260, 9, 0, 51), // code_list: Vec<Text>, required
        Row::one(716, 8, 0, 33),  // brand_id: Text, required
    ],
};

/// 向用户发放商品券批次组.
pub static SEND_USER_COUPON_BUNDLE_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SendUserCouponBundleParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(0, 6, 0, 13),     // openid: Text, required
        Row::one(724, 17, 0, 2),   // product_coupon_id: Text, required
        Row::one(751, 15, 0, 2),   // stock_bundle_id: Text, required
        Row::one(6, 5, 0, 2),      // appid: Text, required
        Row::one(1270, 15, 0, 52), // send_request_no: Text, required
        Row::one(1285, 6, 0, 53),  // attach: Text, optional
        Row::one(1291, 15, 41, 5), // coupon_tag_info: CouponTagInfo, optional
        Row::one(716, 8, 0, 33),   // brand_id: Text, required
    ],
};

/// 向用户预发放商品券批次组.
pub static PRE_SEND_USER_COUPON_BUNDLE_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "PreSendUserCouponBundleParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(0, 6, 0, 13),     // openid: Text, required
        Row::one(724, 17, 0, 2),   // product_coupon_id: Text, required
        Row::one(751, 15, 0, 2),   // stock_bundle_id: Text, required
        Row::one(6, 5, 0, 2),      // appid: Text, required
        Row::one(1270, 15, 0, 32), // send_request_no: Text, required
        Row::one(1285, 6, 0, 53),  // attach: Text, optional
        Row::one(716, 8, 0, 33),   // brand_id: Text, required
    ],
};

/// 失效用户商品券组.
pub static DEACTIVATE_USER_COUPON_BUNDLE_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DeactivateUserCouponBundleParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(0, 6, 0, 13),     // openid: Text, required
        Row::one(1306, 21, 0, 54), // user_coupon_bundle_id: Text, required
        Row::one(724, 17, 0, 2),   // product_coupon_id: Text, required
        Row::one(751, 15, 0, 2),   // stock_bundle_id: Text, required
        Row::one(6, 5, 0, 2),      // appid: Text, required
        Row::one(19, 14, 0, 32),   // out_request_no: Text, required
        Row::one(136, 17, 0, 47),  // deactivate_reason: Text, required
        Row::one(716, 8, 0, 33),   // brand_id: Text, required
    ],
};

/// 向用户发放商品券.
pub static SEND_USER_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SendUserCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(0, 6, 0, 13),     // openid: Text, required
        Row::one(724, 17, 0, 2),   // product_coupon_id: Text, required
        Row::one(11, 8, 0, 2),     // stock_id: Text, required
        Row::one(33, 11, 0, 55),   // coupon_code: Text, optional
        Row::one(6, 5, 0, 2),      // appid: Text, required
        Row::one(1270, 15, 0, 52), // send_request_no: Text, required
        Row::one(1285, 6, 0, 53),  // attach: Text, optional
        Row::one(1291, 15, 41, 5), // coupon_tag_info: CouponTagInfo, optional
        Row::one(716, 8, 0, 33),   // brand_id: Text, required
    ],
};

/// 向用户预发放商品券.
pub static PRE_SEND_USER_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "PreSendUserCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(0, 6, 0, 13),     // openid: Text, required
        Row::one(724, 17, 0, 2),   // product_coupon_id: Text, required
        Row::one(11, 8, 0, 2),     // stock_id: Text, required
        Row::one(33, 11, 0, 55),   // coupon_code: Text, optional
        Row::one(6, 5, 0, 2),      // appid: Text, required
        Row::one(1270, 15, 0, 52), // send_request_no: Text, required
        Row::one(1285, 6, 0, 53),  // attach: Text, optional
        Row::one(716, 8, 0, 33),   // brand_id: Text, required
    ],
};

/// 确认发放用户商品券.
pub static CONFIRM_USER_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ConfirmUserCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(0, 6, 0, 13),   // openid: Text, required
        Row::one(33, 11, 0, 54), // coupon_code: Text, required
        Row::one(724, 17, 0, 2), // product_coupon_id: Text, required
        Row::one(11, 8, 0, 2),   // stock_id: Text, required
        Row::one(6, 5, 0, 2),    // appid: Text, required
        Row::one(19, 14, 0, 32), // out_request_no: Text, required
        Row::one(716, 8, 0, 33), // brand_id: Text, required
    ],
};

/// 核销用户商品券.
pub static USE_USER_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UseUserCouponParams",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(0, 6, 0, 13),     // openid: Text, required
        Row::one(33, 11, 0, 54),   // coupon_code: Text, required
        Row::one(724, 17, 0, 2),   // product_coupon_id: Text, required
        Row::one(11, 8, 0, 2),     // stock_id: Text, required
        Row::one(6, 5, 0, 2),      // appid: Text, required
        Row::one(44, 8, 1, 2),     // use_time: Time, required
        Row::one(1327, 21, 42, 5), // associated_order_info: UserProductCouponAssociatedOrderInfo, optional
        Row::one(19, 14, 0, 32),   // out_request_no: Text, required
        Row::one(1348, 23, 3, 5),  // sequential_coupon_index: i64, optional
        Row::one(1371, 8, 0, 5),   // store_id: Text, optional
        Row::one(1379, 31, 43, 5), // associated_pay_score_order_info: UserProductCouponAssociatedPayScoreOrderInfo, optional
        Row::one(1410, 12, 17, 5), // saved_amount: Fen, optional
        Row::one(716, 8, 0, 33),   // brand_id: Text, required
    ],
};

/// 退券.
pub static RETURN_USER_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ReturnUserCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(0, 6, 0, 13),    // openid: Text, required
        Row::one(33, 11, 0, 54),  // coupon_code: Text, required
        Row::one(724, 17, 0, 2),  // product_coupon_id: Text, required
        Row::one(11, 8, 0, 2),    // stock_id: Text, required
        Row::one(6, 5, 0, 2),     // appid: Text, required
        Row::one(19, 14, 0, 32),  // out_request_no: Text, required
        Row::one(1348, 23, 3, 5), // sequential_coupon_index: i64, optional
        Row::one(716, 8, 0, 33),  // brand_id: Text, required
    ],
};

/// 失效用户商品券.
pub static DEACTIVATE_USER_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DeactivateUserCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(0, 6, 0, 13),    // openid: Text, required
        Row::one(33, 11, 0, 54),  // coupon_code: Text, required
        Row::one(724, 17, 0, 2),  // product_coupon_id: Text, required
        Row::one(11, 8, 0, 2),    // stock_id: Text, required
        Row::one(6, 5, 0, 2),     // appid: Text, required
        Row::one(19, 14, 0, 32),  // out_request_no: Text, required
        Row::one(136, 17, 0, 47), // deactivate_reason: Text, required
        Row::one(716, 8, 0, 33),  // brand_id: Text, required
    ],
};

/// 查询用户商品券详情.
pub static GET_USER_COUPON_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "GetUserCouponParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(0, 6, 0, 13),    // openid: Text, required
        Row::one(33, 11, 0, 54),  // coupon_code: Text, required
        Row::one(724, 17, 0, 31), // product_coupon_id: Text, required
        Row::one(11, 8, 0, 31),   // stock_id: Text, required
        Row::one(6, 5, 0, 31),    // appid: Text, required
        Row::one(716, 8, 0, 44),  // brand_id: Text, required
    ],
};

/// 指定券状态查询用户商品券列表.
pub static LIST_USER_COUPONS_PARAMS: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ListUserCouponsParams",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(0, 6, 0, 13),     // openid: Text, required
        Row::one(724, 17, 0, 10),  // product_coupon_id: Text, optional
        Row::one(11, 8, 0, 10),    // stock_id: Text, optional
        Row::one(6, 5, 0, 31),     // appid: Text, required
        Row::one(153, 12, 44, 10), // coupon_state: UserProductCouponState, optional
        Row::one(1306, 21, 0, 10), // user_coupon_bundle_id: Text, optional
        Row::one(889, 9, 3, 39),   // page_size: i64, optional
        Row::one(1260, 10, 0, 10), // page_token: Text, optional
        Row::one(716, 8, 0, 44),   // brand_id: Text, required
    ],
};

/// 发券结果.
pub static BUSIFAVOR_SEND_RESULT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorSendResult",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(11, 8, 0, 56),     // stock_id: Text, optional
        Row::one(19, 14, 0, 56),    // out_request_no: Text, optional
        Row::one(33, 11, 0, 56),    // coupon_code: Text, optional
        Row::one(1422, 18, 45, 56), // send_coupon_result: BusifavorSendCouponResult, optional
    ],
};

/// 发券结果.
pub static BUSIFAVOR_SEND_COUPON_RESULT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorSendCouponResult",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(11, 8, 0, 56),  // stock_id: Text, optional
        Row::one(19, 14, 0, 56), // out_request_no: Text, optional
        Row::one(33, 11, 0, 56), // coupon_code: Text, optional
    ],
};

/// 核销用户券应答.
pub static BUSIFAVOR_USE_RESPONSE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorUseResponse",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(11, 8, 0, 57),    // stock_id: Text, required
        Row::one(0, 6, 0, 57),     // openid: Text, required
        Row::one(1440, 18, 1, 58), // wechatpay_use_time: Time, required
    ],
};

/// 申请退券应答.
pub static BUSIFAVOR_RETURN_RESPONSE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorReturnResponse",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1458, 21, 1, 57), // wechatpay_return_time: Time, required
    ],
};

/// 使券失效应答.
pub static BUSIFAVOR_DEACTIVATE_RESPONSE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorDeactivateResponse",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1479, 25, 1, 57), // wechatpay_deactivate_time: Time, required
    ],
};

/// 关联订单信息应答.
pub static BUSIFAVOR_ASSOCIATE_RESPONSE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorAssociateResponse",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1504, 24, 1, 57), // wechatpay_associate_time: Time, required
    ],
};

/// 取消关联订单信息应答.
pub static BUSIFAVOR_DISASSOCIATE_RESPONSE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorDisassociateResponse",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1528, 27, 1, 57), // wechatpay_disassociate_time: Time, required
    ],
};

/// 结果集.
pub static BUSIFAVOR_COUPON_LIST: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorCouponList",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::list(1555, 4, 46, 56), // data: Vec<BusifavorCouponEntity>, optional
        Row::one(794, 11, 3, 58),   // total_count: i64, required
        Row::one(217, 5, 3, 58),    // limit: i64, required
        Row::one(211, 6, 3, 58),    // offset: i64, required
    ],
};

/// 用户商家券.
pub static BUSIFAVOR_COUPON_ENTITY: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorCouponEntity",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(334, 10, 0, 59),   // stock_name: Text, required
        Row::one(181, 15, 0, 60),   // belong_merchant: Text, required
        Row::one(344, 7, 0, 61),    // comment: Text, optional
        Row::one(351, 10, 0, 62),   // goods_name: Text, required
        Row::one(361, 10, 6, 58),   // stock_type: BusifavorStockType, required
        Row::one(371, 15, 7, 58),   // coupon_use_rule: BusifavorCouponUseRule, required
        Row::one(401, 15, 9, 63),   // custom_entrance: BusifavorCustomEntrance, optional
        Row::one(416, 20, 10, 64),  // display_pattern_info: BusifavorDisplayPatternInfo, expected
        Row::one(33, 11, 0, 65),    // coupon_code: Text, optional
        Row::one(153, 12, 2, 56),   // coupon_state: BusifavorCouponState, optional
        Row::one(11, 8, 0, 56),     // stock_id: Text, optional
        Row::one(1559, 12, 13, 63), // transferable: bool, optional
        Row::one(1571, 9, 13, 63),  // shareable: bool, optional
        Row::one(1270, 15, 0, 64),  // send_request_no: Text, expected
        Row::one(52, 14, 0, 56),    // use_request_no: Text, optional
        Row::one(1580, 20, 1, 64),  // available_start_time: Time, expected
        Row::one(1600, 11, 1, 64),  // expire_time: Time, expected
        Row::one(1611, 12, 1, 64),  // receive_time: Time, expected
        Row::one(44, 8, 1, 63),     // use_time: Time, optional
        Row::one(1623, 22, 0, 63),  // associate_out_trade_no: Text, optional
        Row::one(98, 17, 0, 56),    // return_request_no: Text, optional
        Row::one(1468, 11, 1, 63),  // return_time: Time, optional
        Row::one(115, 21, 0, 63),   // deactivate_request_no: Text, optional
        Row::one(1489, 15, 1, 63),  // deactivate_time: Time, optional
        Row::one(136, 17, 0, 63),   // deactivate_reason: Text, optional
    ],
};

/// 核销规则.
pub static BUSIFAVOR_COUPON_USE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorCouponUseRule",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1645, 21, 47, 66), // coupon_available_time: BusifavorCouponAvailableTime, required in requests, expected in responses
        Row::one(1666, 14, 48, 63), // available_week: BusifavorAvailableWeek, optional
        Row::list(1680, 25, 49, 63), // irregulary_avaliable_time: Vec<BusifavorIrregularAvailableTime>, optional
        Row::one(1705, 19, 50, 67), // fixed_normal_coupon: BusifavorFixedNormalCoupon, optional in requests, optional in responses
        Row::one(1724, 15, 51, 67), // discount_coupon: BusifavorDiscountCoupon, optional in requests, optional in responses
        Row::one(1739, 15, 52, 67), // exchange_coupon: BusifavorExchangeCoupon, optional in requests, optional in responses
        Row::one(1754, 10, 53, 66), // use_method: BusifavorUseMethod, required in requests, expected in responses
        Row::one(1764, 19, 0, 67),  // mini_programs_appid: Text, optional in requests, optional in responses
        Row::one(1783, 18, 0, 67),  // mini_programs_path: Text, optional in requests, optional in responses
    ],
};

/// 券可核销时间.
pub static BUSIFAVOR_COUPON_AVAILABLE_TIME: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorCouponAvailableTime",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1801, 20, 1, 68),   // available_begin_time: Time, required in requests, optional in responses
        Row::one(1821, 18, 1, 68),   // available_end_time: Time, required in requests, optional in responses
        Row::one(1839, 27, 3, 69),   // available_day_after_receive: i64, optional in requests, optional in responses
        Row::one(1666, 14, 48, 67),  // available_week: BusifavorAvailableWeek, optional in requests, optional in responses
        Row::list(1680, 25, 49, 67), // irregulary_avaliable_time: Vec<BusifavorIrregularAvailableTime>, optional in requests, optional in responses
        Row::one(1866, 23, 3, 70),   // wait_days_after_receive: i64, optional in requests, optional in responses
        Row::one(1889, 30, 3, 67),   // available_second_after_receive: i64, optional in requests, optional in responses
    ],
};

/// 固定周期有效时间段.
pub static BUSIFAVOR_AVAILABLE_WEEK: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorAvailableWeek",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::list(1919, 8, 3, 71),   // week_day: Vec<i64>, optional in requests, optional in responses
        Row::list(1927, 18, 54, 72), // available_day_time: Vec<BusifavorAvailableDayTime>, optional in requests, optional in responses
    ],
};

/// 当天可用时间段.
pub static BUSIFAVOR_AVAILABLE_DAY_TIME: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorAvailableDayTime",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1811, 10, 3, 73), // begin_time: i64, optional in requests, optional in responses
        Row::one(230, 8, 3, 73),   // end_time: i64, optional in requests, optional in responses
    ],
};

/// 无规律的有效时间段.
pub static BUSIFAVOR_IRREGULAR_AVAILABLE_TIME: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorIrregularAvailableTime",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1811, 10, 1, 67), // begin_time: Time, optional in requests, optional in responses
        Row::one(230, 8, 1, 67),   // end_time: Time, optional in requests, optional in responses
    ],
};

/// 固定面额满减券使用规则.
pub static BUSIFAVOR_FIXED_NORMAL_COUPON: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorFixedNormalCoupon",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1945, 15, 17, 74), // discount_amount: Fen, required in requests, optional in responses
        Row::one(1960, 19, 17, 74), // transaction_minimum: Fen, required in requests, optional in responses
    ],
};

/// 折扣券使用规则.
pub static BUSIFAVOR_DISCOUNT_COUPON: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorDiscountCoupon",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1979, 16, 3, 75),  // discount_percent: i64, required in requests, optional in responses
        Row::one(1960, 19, 17, 74), // transaction_minimum: Fen, required in requests, optional in responses
    ],
};

/// 换购券使用规则.
pub static BUSIFAVOR_EXCHANGE_COUPON: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorExchangeCoupon",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1995, 14, 17, 76), // exchange_price: Fen, required in requests, optional in responses
        Row::one(1960, 19, 17, 74), // transaction_minimum: Fen, required in requests, optional in responses
    ],
};

/// 自定义入口.
pub static BUSIFAVOR_CUSTOM_ENTRANCE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorCustomEntrance",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(2009, 18, 55, 67), // mini_programs_info: BusifavorMiniProgramsInfo, optional in requests, optional in responses
        Row::one(6, 5, 0, 67),      // appid: Text, optional in requests, optional in responses
        Row::one(2027, 7, 0, 67),   // hall_id: Text, optional in requests, optional in responses
        Row::one(1371, 8, 0, 67),   // store_id: Text, optional in requests, optional in responses
        Row::one(2034, 17, 56, 67), // code_display_mode: BusifavorCodeDisplayMode, optional in requests, optional in responses
    ],
};

/// 小程序入口.
pub static BUSIFAVOR_MINI_PROGRAMS_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorMiniProgramsInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1764, 19, 0, 66), // mini_programs_appid: Text, required in requests, expected in responses
        Row::one(1783, 18, 0, 66), // mini_programs_path: Text, required in requests, expected in responses
        Row::one(2051, 14, 0, 77), // entrance_words: Text, required in requests, expected in responses
        Row::one(2065, 13, 0, 78), // guiding_words: Text, optional in requests, optional in responses
    ],
};

/// 样式信息.
pub static BUSIFAVOR_DISPLAY_PATTERN_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorDisplayPatternInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(618, 11, 0, 67),   // description: Text, optional in requests, optional in responses
        Row::one(2078, 17, 0, 67),  // merchant_logo_url: Text, optional in requests, optional in responses
        Row::one(2095, 13, 0, 67),  // merchant_name: Text, optional in requests, optional in responses
        Row::one(2108, 16, 57, 67), // background_color: BackgroundColor, optional in requests, optional in responses
        Row::one(2124, 16, 0, 67),  // coupon_image_url: Text, optional in requests, optional in responses
        Row::one(2140, 11, 58, 67), // finder_info: BusifavorFinderInfo, optional in requests, optional in responses
    ],
};

/// 视频号相关信息.
pub static BUSIFAVOR_FINDER_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorFinderInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(2151, 9, 0, 79),  // finder_id: Text, optional in requests, expected in responses
        Row::one(2160, 15, 0, 79), // finder_video_id: Text, optional in requests, expected in responses
        Row::one(2175, 28, 0, 79), // finder_video_cover_image_url: Text, optional in requests, expected in responses
    ],
};

/// 发放消费卡应答.
pub static BUSIFAVOR_GOV_CARD_SENT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorGovCardSent",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(2203, 9, 0, 57), // card_code: Text, required
    ],
};

/// 设置商家券事件通知地址应答.
pub static BUSIFAVOR_CALLBACK_SET: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorCallbackSet",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(2212, 11, 1, 64), // update_time: Time, expected
        Row::one(243, 10, 0, 80),  // notify_url: Text, required
        Row::one(238, 5, 0, 60),   // mchid: Text, required
    ],
};

/// 商家券事件通知地址.
pub static BUSIFAVOR_CALLBACK: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorCallback",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(243, 10, 0, 80), // notify_url: Text, required
        Row::one(238, 5, 0, 60),  // mchid: Text, required
    ],
};

/// 上传预存code应答.
pub static BUSIFAVOR_UPLOAD_CODES_RESULT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorUploadCodesResult",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(11, 8, 0, 57),      // stock_id: Text, required
        Row::one(794, 11, 3, 58),    // total_count: i64, required
        Row::one(2223, 13, 3, 58),   // success_count: i64, required
        Row::list(2236, 13, 0, 81),  // success_codes: Vec<Text>, optional
        Row::one(2249, 12, 1, 58),   // success_time: Time, required
        Row::one(2261, 10, 3, 63),   // fail_count: i64, optional
        Row::list(2271, 10, 59, 63), // fail_codes: Vec<BusifavorUploadCodeFailure>, optional
        Row::list(2281, 11, 0, 81),  // exist_codes: Vec<Text>, optional
        Row::list(2292, 15, 0, 82),  // duplicate_codes: Vec<Text>, optional
    ],
};

/// 上传失败的code及原因.
pub static BUSIFAVOR_UPLOAD_CODE_FAILURE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorUploadCodeFailure",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(33, 11, 0, 64),  // coupon_code: Text, expected
        Row::one(40, 4, 0, 64),   // code: Text, expected
        Row::one(2307, 7, 0, 64), // message: Text, expected
    ],
};

/// 券code列表.
pub static BUSIFAVOR_COUPON_CODE_LIST: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorCouponCodeList",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(11, 8, 0, 57),     // stock_id: Text, required
        Row::one(794, 11, 3, 58),   // total_count: i64, required
        Row::list(1555, 4, 60, 56), // data: Vec<BusifavorCouponCode>, optional
        Row::one(211, 6, 3, 58),    // offset: i64, required
        Row::one(217, 5, 3, 58),    // limit: i64, required
    ],
};

/// 券code信息.
pub static BUSIFAVOR_COUPON_CODE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorCouponCode",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(40, 4, 0, 83),    // code: Text, expected
        Row::one(2314, 11, 4, 83), // code_status: BusifavorCouponCodeStatus, expected
        Row::one(2325, 11, 1, 63), // upload_time: Time, optional
        Row::one(2336, 15, 1, 63), // dispatched_time: Time, optional
        Row::one(0, 6, 0, 63),     // openid: Text, optional
        Row::one(2351, 7, 0, 63),  // unionid: Text, optional
        Row::one(33, 11, 0, 63),   // coupon_code: Text, optional
    ],
};

/// 预存code详情.
pub static BUSIFAVOR_COUPON_CODE_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorCouponCodeInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(2358, 16, 60, 57), // code_information: BusifavorCouponCode, required
        Row::one(2374, 18, 46, 56), // coupon_information: BusifavorCouponEntity, optional
    ],
};

/// 删除预存code应答.
pub static BUSIFAVOR_CODE_DELETED: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorCodeDeleted",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(11, 8, 0, 83),    // stock_id: Text, expected
        Row::one(2392, 11, 1, 64), // delete_time: Time, expected
    ],
};

/// 向用户发放商品券应答.
pub static BUSIFAVOR_PRODUCT_COUPON_SENT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorProductCouponSent",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(11, 8, 0, 56),     // stock_id: Text, optional
        Row::one(33, 11, 0, 56),    // coupon_code: Text, optional
        Row::one(19, 14, 0, 56),    // out_request_no: Text, optional
        Row::one(1422, 18, 45, 56), // send_coupon_result: BusifavorSendCouponResult, optional
    ],
};

/// 发放规则.
pub static BUSIFAVOR_STOCK_SEND_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorStockSendRule",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(2403, 10, 17, 67), // max_amount: Fen, optional in requests, optional in responses
        Row::one(479, 11, 3, 84),   // max_coupons: i64, required in requests, optional in responses
        Row::one(2413, 20, 3, 85),  // max_coupons_per_user: i64, required in requests, expected in responses
        Row::one(2433, 17, 17, 67), // max_amount_by_day: Fen, optional in requests, optional in responses
        Row::one(497, 18, 3, 86),   // max_coupons_by_day: i64, optional in requests, optional in responses
        Row::one(2450, 20, 13, 67), // natural_person_limit: bool, optional in requests, optional in responses
        Row::one(2470, 17, 13, 67), // prevent_api_abuse: bool, optional in requests, optional in responses
        Row::one(1559, 12, 13, 67), // transferable: bool, optional in requests, optional in responses
        Row::one(1571, 9, 13, 67),  // shareable: bool, optional in requests, optional in responses
    ],
};

/// 事件通知配置.
pub static BUSIFAVOR_NOTIFY_CONFIG: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorNotifyConfig",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(2487, 12, 0, 67), // notify_appid: Text, optional in requests, optional in responses
    ],
};

/// 创建商家券应答.
pub static BUSIFAVOR_STOCK_CREATED: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorStockCreated",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(11, 8, 0, 57),    // stock_id: Text, required
        Row::one(2499, 11, 1, 58), // create_time: Time, required
    ],
};

/// 商家券批次.
pub static BUSIFAVOR_STOCK_ENTITY: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorStockEntity",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(334, 10, 0, 59),   // stock_name: Text, required
        Row::one(181, 15, 0, 60),   // belong_merchant: Text, required
        Row::one(344, 7, 0, 61),    // comment: Text, optional
        Row::one(351, 10, 0, 62),   // goods_name: Text, required
        Row::one(361, 10, 6, 58),   // stock_type: BusifavorStockType, required
        Row::one(371, 15, 7, 58),   // coupon_use_rule: BusifavorCouponUseRule, required
        Row::one(386, 15, 8, 58),   // stock_send_rule: BusifavorStockSendRule, required
        Row::one(401, 15, 9, 63),   // custom_entrance: BusifavorCustomEntrance, optional
        Row::one(416, 20, 10, 63),  // display_pattern_info: BusifavorDisplayPatternInfo, optional
        Row::one(2510, 11, 61, 57), // stock_state: BusifavorStockState, required
        Row::one(436, 16, 11, 58),  // coupon_code_mode: BusifavorCouponCodeMode, required
        Row::one(11, 8, 0, 57),     // stock_id: Text, required
        Row::one(2521, 17, 62, 63), // coupon_code_count: BusifavorCouponCodeCount, optional
        Row::one(452, 13, 12, 63),  // notify_config: BusifavorNotifyConfig, optional
        Row::one(2538, 22, 63, 63), // send_count_information: BusifavorSendCountInformation, optional
        Row::one(465, 7, 13, 63),   // subsidy: bool, optional
    ],
};

/// 券code数量.
pub static BUSIFAVOR_COUPON_CODE_COUNT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorCouponCodeCount",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(794, 11, 3, 64),  // total_count: i64, expected
        Row::one(2560, 15, 3, 64), // available_count: i64, expected
    ],
};

/// 批次发放情况.
pub static BUSIFAVOR_SEND_COUNT_INFORMATION: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorSendCountInformation",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(2575, 14, 3, 63),  // total_send_num: i64, optional
        Row::one(2589, 17, 17, 63), // total_send_amount: Fen, optional
        Row::one(2606, 14, 3, 63),  // today_send_num: i64, optional
        Row::one(2620, 17, 17, 63), // today_send_amount: Fen, optional
    ],
};

/// 自定义入口.
pub static BUSIFAVOR_MODIFY_CUSTOM_ENTRANCE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorModifyCustomEntrance",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(2009, 18, 64, 5), // mini_programs_info: BusifavorModifyMiniProgramsInfo, optional
        Row::one(6, 5, 0, 5),      // appid: Text, optional
        Row::one(2027, 7, 0, 5),   // hall_id: Text, optional
        Row::one(2034, 17, 56, 5), // code_display_mode: BusifavorCodeDisplayMode, optional
    ],
};

/// 小程序入口.
pub static BUSIFAVOR_MODIFY_MINI_PROGRAMS_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorModifyMiniProgramsInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1764, 19, 0, 5),  // mini_programs_appid: Text, optional
        Row::one(1783, 18, 0, 5),  // mini_programs_path: Text, optional
        Row::one(2051, 14, 0, 87), // entrance_words: Text, optional
        Row::one(2065, 13, 0, 88), // guiding_words: Text, optional
    ],
};

/// 核销规则.
pub static BUSIFAVOR_MODIFY_USE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorModifyUseRule",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1754, 10, 53, 5), // use_method: BusifavorUseMethod, optional
        Row::one(1764, 19, 0, 5),  // mini_programs_appid: Text, optional
        Row::one(1783, 18, 0, 5),  // mini_programs_path: Text, optional
    ],
};

/// 发放规则.
pub static BUSIFAVOR_MODIFY_SEND_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorModifySendRule",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(2450, 20, 13, 5), // natural_person_limit: bool, optional
        Row::one(2470, 17, 13, 5), // prevent_api_abuse: bool, optional
    ],
};

/// 修改批次预算应答.
pub static BUSIFAVOR_BUDGET: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorBudget",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(479, 11, 3, 58), // max_coupons: i64, required
        Row::one(497, 18, 3, 63), // max_coupons_by_day: i64, optional
    ],
};

/// 补差付款单据.
pub static BUSIFAVOR_SUBSIDY_PAY_RECEIPT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorSubsidyPayReceipt",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(643, 18, 0, 83),   // subsidy_receipt_id: Text, expected
        Row::one(11, 8, 0, 58),     // stock_id: Text, required
        Row::one(33, 11, 0, 57),    // coupon_code: Text, required
        Row::one(84, 14, 0, 58),    // transaction_id: Text, required
        Row::one(584, 14, 0, 58),   // payer_merchant: Text, required
        Row::one(598, 14, 0, 58),   // payee_merchant: Text, required
        Row::one(612, 6, 17, 58),   // amount: Fen, required
        Row::one(618, 11, 0, 58),   // description: Text, required
        Row::one(286, 6, 65, 57),   // status: BusifavorSubsidyPayStatus, required
        Row::one(2637, 11, 66, 63), // fail_reason: BusifavorSubsidyPayFailReason, optional
        Row::one(2249, 12, 1, 63),  // success_time: Time, optional
        Row::one(629, 14, 0, 57),   // out_subsidy_no: Text, required
        Row::one(2499, 11, 1, 63),  // create_time: Time, optional
    ],
};

/// 补差付款单据列表.
pub static BUSIFAVOR_SUBSIDY_PAY_RECEIPT_LIST: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorSubsidyPayReceiptList",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::list(2648, 16, 67, 56), // pay_receipt_list: Vec<BusifavorSubsidyPayReceipt>, optional
    ],
};

/// 补差回退单据.
pub static BUSIFAVOR_SUBSIDY_RETURN_RECEIPT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "BusifavorSubsidyReturnReceipt",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(691, 25, 0, 56),   // subsidy_return_receipt_id: Text, optional
        Row::one(11, 8, 0, 58),     // stock_id: Text, required
        Row::one(33, 11, 0, 57),    // coupon_code: Text, required
        Row::one(84, 14, 0, 58),    // transaction_id: Text, required
        Row::one(661, 9, 0, 58),    // refund_id: Text, required
        Row::one(584, 14, 0, 58),   // payer_merchant: Text, required
        Row::one(598, 14, 0, 58),   // payee_merchant: Text, required
        Row::one(612, 6, 17, 58),   // amount: Fen, required
        Row::one(618, 11, 0, 58),   // description: Text, required
        Row::one(286, 6, 68, 57),   // status: BusifavorSubsidyReturnStatus, required
        Row::one(2637, 11, 69, 63), // fail_reason: BusifavorSubsidyReturnFailReason, optional
        Row::one(2664, 16, 1, 63),  // return_done_time: Time, optional
        Row::one(643, 18, 0, 58),   // subsidy_receipt_id: Text, required
        Row::one(670, 21, 0, 57),   // out_subsidy_return_no: Text, required
        Row::one(2680, 18, 1, 63),  // return_create_time: Time, optional
    ],
};

/// 平台证书列表.
pub static CERTIFICATE_LIST: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CertificateList",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::list(1555, 4, 70, 57), // data: Vec<EncryptedCertificate>, required
    ],
};

/// 平台证书.
pub static ENCRYPTED_CERTIFICATE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "EncryptedCertificate",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(2698, 9, 0, 57),   // serial_no: Text, required
        Row::one(2707, 14, 1, 58),  // effective_time: Time, required
        Row::one(1600, 11, 1, 58),  // expire_time: Time, required
        Row::one(2721, 19, 71, 57), // encrypt_certificate: EncryptedText, required
    ],
};

/// 证书信息.
pub static ENCRYPTED_TEXT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "EncryptedText",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(2740, 9, 0, 57),  // algorithm: Text, required
        Row::one(2749, 5, 0, 57),  // nonce: Text, required
        Row::one(2754, 15, 0, 56), // associated_data: Text, optional
        Row::one(2769, 10, 0, 57), // ciphertext: Text, required
    ],
};

/// 投放计划应答.
pub static DELIVERY_PLAN_RESPONSE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DeliveryPlanResponse",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(785, 4, 72, 57), // plan: DeliveryPlan, required
    ],
};

/// 投放计划.
pub static DELIVERY_PLAN: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DeliveryPlan",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(919, 7, 0, 89),   // plan_id: Text, required
        Row::one(785, 9, 0, 90),   // plan_name: Text, expected
        Row::one(898, 10, 19, 83), // plan_state: DeliveryPlanState, expected
        Row::one(826, 19, 1, 64),  // delivery_start_time: Time, expected
        Row::one(845, 17, 1, 64),  // delivery_end_time: Time, expected
        Row::one(724, 17, 0, 91),  // product_coupon_id: Text, expected
        Row::one(741, 10, 18, 64), // usage_mode: UsageMode, expected
        Row::one(11, 8, 0, 92),    // stock_id: Text, optional
        Row::one(751, 15, 0, 63),  // stock_bundle_id: Text, optional
        Row::one(862, 14, 0, 93),  // recommend_word: Text, optional
        Row::one(794, 11, 3, 64),  // total_count: i64, expected
        Row::one(805, 10, 3, 64),  // user_limit: i64, expected
        Row::one(815, 11, 3, 64),  // daily_limit: i64, expected
        Row::one(766, 19, 13, 64), // reuse_coupon_config: bool, expected
        Row::one(716, 8, 0, 94),   // brand_id: Text, expected
    ],
};

/// 投放计划列表.
pub static DELIVERY_PLAN_LIST: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DeliveryPlanList",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(794, 11, 3, 64),   // total_count: i64, expected
        Row::list(2779, 9, 72, 56), // plan_list: Vec<DeliveryPlan>, optional
    ],
};

/// 修改内容.
pub static DELIVERY_PLAN_MODIFY_CONTENT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DeliveryPlanModifyContent",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(785, 9, 0, 34),  // plan_name: Text, optional
        Row::one(845, 17, 1, 5),  // delivery_end_time: Time, optional
        Row::one(794, 11, 3, 5),  // total_count: i64, optional
        Row::one(805, 10, 3, 35), // user_limit: i64, optional
        Row::one(815, 11, 3, 35), // daily_limit: i64, optional
        Row::one(862, 14, 0, 36), // recommend_word: Text, optional
    ],
};

/// 投放计划回调地址.
pub static DELIVERY_PLAN_NOTIFY_URL: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DeliveryPlanNotifyUrl",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(243, 10, 0, 80), // notify_url: Text, required
    ],
};

/// 拼图数据.
pub static COMBINE_IMAGE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CombineImage",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1000, 5, 26, 2),  // scope: ProductCouponScope, required
        Row::one(316, 4, 27, 2),   // type: ProductCouponType, required
        Row::one(741, 10, 18, 2),  // usage_mode: UsageMode, required
        Row::one(1711, 13, 73, 5), // normal_coupon: NormalCouponUsageRule, optional
        Row::one(1724, 15, 74, 5), // discount_coupon: DiscountCouponUsageRule, optional
        Row::one(1739, 15, 75, 5), // exchange_coupon: ExchangeCouponUsageRule, optional
        Row::one(2108, 16, 0, 95), // background_color: Text, optional
    ],
};

/// 满减券使用规则.
pub static NORMAL_COUPON_USAGE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "NormalCouponUsageRule",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(2788, 9, 17, 66),  // threshold: Fen, required in requests, expected in responses
        Row::one(1945, 15, 17, 96), // discount_amount: Fen, required in requests, expected in responses
    ],
};

/// 折扣券使用规则.
pub static DISCOUNT_COUPON_USAGE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DiscountCouponUsageRule",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(2788, 9, 17, 66), // threshold: Fen, required in requests, expected in responses
        Row::one(2797, 11, 3, 96), // percent_off: i64, required in requests, expected in responses
    ],
};

/// 兑换券使用规则.
pub static EXCHANGE_COUPON_USAGE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ExchangeCouponUsageRule",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(2788, 9, 17, 66),  // threshold: Fen, required in requests, expected in responses
        Row::one(1995, 14, 17, 66), // exchange_price: Fen, required in requests, expected in responses
    ],
};

/// 抠图数据.
pub static CUT_OUT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CutOut",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(2131, 9, 0, 2), // image_url: Text, required
    ],
};

/// 提交图片生成任务应答.
pub static IMAGE_GENERATION_TASK_SUBMITTED: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ImageGenerationTaskSubmitted",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(948, 7, 0, 57), // task_id: Text, required
        Row::one(716, 8, 0, 97), // brand_id: Text, required
    ],
};

/// 图片生成任务.
pub static IMAGE_GENERATION_TASK: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ImageGenerationTask",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(716, 8, 0, 63),    // brand_id: Text, optional
        Row::one(948, 7, 0, 57),    // task_id: Text, required
        Row::one(955, 21, 22, 58),  // image_generation_type: ImageGenerationType, required
        Row::one(2808, 10, 76, 57), // task_state: ImageGenerationTaskState, required
        Row::one(2818, 20, 77, 63), // combine_image_result: ImageGenerationResult, optional
        Row::one(2838, 14, 77, 63), // cut_out_result: ImageGenerationResult, optional
    ],
};

/// 生成结果.
pub static IMAGE_GENERATION_RESULT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ImageGenerationResult",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(2131, 9, 0, 64), // image_url: Text, expected
    ],
};

/// 媒体图片文件元信息.
pub static IMAGE_META: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ImageMeta",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(2852, 8, 0, 47), // filename: Text, required
        Row::one(2860, 6, 0, 98), // sha256: Text, optional
    ],
};

/// 图片上传应答.
pub static UPLOAD_IMAGE_RESULT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UploadImageResult",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(2131, 9, 0, 80), // image_url: Text, required
    ],
};

/// 商品券事件通知地址.
pub static PRODUCT_COUPON_NOTIFY_CONFIG: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ProductCouponNotifyConfig",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(243, 10, 0, 80),  // notify_url: Text, required
        Row::one(2212, 11, 1, 58), // update_time: Time, required
    ],
};

/// 单券模式信息.
pub static SINGLE_USAGE_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SingleUsageInfo",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1711, 13, 73, 67), // normal_coupon: NormalCouponUsageRule, optional in requests, optional in responses
        Row::one(1724, 15, 74, 67), // discount_coupon: DiscountCouponUsageRule, optional in requests, optional in responses
    ],
};

/// 次卡模式信息.
pub static SEQUENTIAL_USAGE_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SequentialUsageInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(316, 4, 78, 66),  // type: SequentialUsageType, required in requests, expected in responses
        Row::one(800, 5, 3, 66),   // count: i64, required in requests, expected in responses
        Row::one(2866, 14, 3, 66), // available_days: i64, required in requests, expected in responses
        Row::one(2880, 13, 3, 67), // interval_days: i64, optional in requests, optional in responses
    ],
};

/// 多次优惠模式信息.
pub static PROGRESSIVE_BUNDLE_USAGE_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ProgressiveBundleUsageInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(800, 5, 3, 99),    // count: i64, required in requests, expected in responses
        Row::one(2880, 13, 3, 100), // interval_days: i64, optional in requests, optional in responses
    ],
};

/// 展示信息.
pub static PRODUCT_COUPON_DISPLAY_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ProductCouponDisplayInfo",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(340, 4, 0, 101),     // name: Text, required in requests, expected in responses
        Row::one(2131, 9, 0, 66),     // image_url: Text, required in requests, expected in responses
        Row::one(2893, 14, 0, 66),    // background_url: Text, required in requests, expected in responses
        Row::list(2907, 21, 0, 102),  // detail_image_url_list: Vec<Text>, optional in requests, optional in responses
        Row::one(2928, 14, 17, 103),  // original_price: Fen, optional in requests, optional in responses
        Row::list(2942, 18, 79, 104), // combo_package_list: Vec<ComboPackage>, optional in requests, optional in responses
    ],
};

/// 适用商品组合.
pub static COMBO_PACKAGE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ComboPackage",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(340, 4, 0, 105),     // name: Text, required in requests, expected in responses
        Row::one(2960, 10, 3, 96),    // pick_count: i64, required in requests, expected in responses
        Row::list(2970, 11, 80, 106), // choice_list: Vec<ComboPackageChoice>, required in requests, required in responses
    ],
};

/// 单品.
pub static COMBO_PACKAGE_CHOICE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ComboPackageChoice",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(340, 4, 0, 105),  // name: Text, required in requests, expected in responses
        Row::one(2004, 5, 17, 66), // price: Fen, required in requests, expected in responses
        Row::one(800, 5, 3, 107),  // count: i64, required in requests, expected in responses
        Row::one(2131, 9, 0, 67),  // image_url: Text, optional in requests, optional in responses
        Row::one(2981, 18, 0, 67), // mini_program_appid: Text, optional in requests, optional in responses
        Row::one(2999, 17, 0, 67), // mini_program_path: Text, optional in requests, optional in responses
    ],
};

/// 批次信息.
pub static STOCK_FOR_CREATE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockForCreate",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1098, 6, 0, 25),  // remark: Text, optional
        Row::one(436, 16, 81, 2),  // coupon_code_mode: CouponCodeMode, required
        Row::one(386, 15, 82, 2),  // stock_send_rule: StockSendRule, required
        Row::one(3016, 17, 83, 5), // single_usage_rule: SingleUsageRule, optional
        Row::one(3033, 21, 84, 5), // sequential_usage_rule: SequentialUsageRule, optional
        Row::one(1104, 23, 34, 2), // usage_rule_display_info: UsageRuleDisplayInfo, required
        Row::one(1127, 19, 35, 2), // coupon_display_info: CouponDisplayInfo, required
        Row::one(452, 13, 36, 2),  // notify_config: NotifyConfig, required
        Row::one(1146, 11, 37, 2), // store_scope: StockStoreScope, required
    ],
};

/// 发放规则.
pub static STOCK_SEND_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockSendRule",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1176, 9, 3, 108),  // max_count: i64, required in requests, expected in responses
        Row::one(1209, 17, 3, 109), // max_count_per_day: i64, optional in requests, optional in responses
        Row::one(3054, 18, 3, 85),  // max_count_per_user: i64, required in requests, expected in responses
    ],
};

/// 单券使用规则.
pub static SINGLE_USAGE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SingleUsageRule",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(3072, 23, 85, 66), // coupon_available_period: CouponAvailablePeriod, required in requests, expected in responses
        Row::one(1711, 13, 73, 67), // normal_coupon: NormalCouponUsageRule, optional in requests, optional in responses
        Row::one(1724, 15, 74, 67), // discount_coupon: DiscountCouponUsageRule, optional in requests, optional in responses
        Row::one(1739, 15, 75, 67), // exchange_coupon: ExchangeCouponUsageRule, optional in requests, optional in responses
    ],
};

/// 券可核销时间.
pub static COUPON_AVAILABLE_PERIOD: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CouponAvailablePeriod",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1801, 20, 1, 66),   // available_begin_time: Time, required in requests, expected in responses
        Row::one(1821, 18, 1, 66),   // available_end_time: Time, required in requests, expected in responses
        Row::one(2866, 14, 3, 110),  // available_days: i64, optional in requests, optional in responses
        Row::one(1866, 23, 3, 70),   // wait_days_after_receive: i64, optional in requests, optional in responses
        Row::one(3095, 23, 86, 67),  // weekly_available_period: FixedWeekPeriod, optional in requests, optional in responses
        Row::list(3118, 31, 87, 72), // irregular_available_period_list: Vec<TimePeriod>, optional in requests, optional in responses
        Row::one(3149, 17, 3, 111),  // available_seconds: i64, optional in requests, optional in responses
    ],
};

/// 每周固定可用时间.
pub static FIXED_WEEK_PERIOD: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "FixedWeekPeriod",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::list(3166, 8, 88, 112),  // day_list: Vec<WeekEnum>, optional in requests, expected in responses
        Row::list(3174, 15, 89, 113), // day_period_list: Vec<PeriodOfTheDay>, optional in requests, optional in responses
    ],
};

/// 当天可用时间段.
pub static PERIOD_OF_THE_DAY: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "PeriodOfTheDay",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1811, 10, 3, 114), // begin_time: i64, required in requests, expected in responses
        Row::one(230, 8, 3, 114),   // end_time: i64, required in requests, expected in responses
    ],
};

/// 无规律的可用时间段.
pub static TIME_PERIOD: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "TimePeriod",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1811, 10, 1, 66), // begin_time: Time, required in requests, expected in responses
        Row::one(230, 8, 1, 66),   // end_time: Time, required in requests, expected in responses
    ],
};

/// 次卡使用规则.
pub static SEQUENTIAL_USAGE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SequentialUsageRule",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(3072, 23, 90, 66), // coupon_available_period: SequentialCouponAvailablePeriod, required in requests, expected in responses
        Row::list(3189, 18, 73, 67), // normal_coupon_list: Vec<NormalCouponUsageRule>, optional in requests, optional in responses
        Row::list(3207, 20, 74, 67), // discount_coupon_list: Vec<DiscountCouponUsageRule>, optional in requests, optional in responses
        Row::list(3227, 20, 75, 67), // exchange_coupon_list: Vec<ExchangeCouponUsageRule>, optional in requests, optional in responses
        Row::one(3247, 13, 13, 67),  // special_first: bool, optional in requests, optional in responses
    ],
};

/// 券可核销时间.
pub static SEQUENTIAL_COUPON_AVAILABLE_PERIOD: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SequentialCouponAvailablePeriod",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1801, 20, 1, 66),   // available_begin_time: Time, required in requests, expected in responses
        Row::one(1821, 18, 1, 66),   // available_end_time: Time, required in requests, expected in responses
        Row::one(1866, 23, 3, 70),   // wait_days_after_receive: i64, optional in requests, optional in responses
        Row::one(3095, 23, 86, 67),  // weekly_available_period: FixedWeekPeriod, optional in requests, optional in responses
        Row::list(3118, 31, 87, 72), // irregular_available_period_list: Vec<TimePeriod>, optional in requests, optional in responses
        Row::one(3149, 17, 3, 63),   // available_seconds: i64, optional
    ],
};

/// 券使用规则展示信息.
pub static USAGE_RULE_DISPLAY_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UsageRuleDisplayInfo",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::list(3260, 24, 91, 115), // coupon_usage_method_list: Vec<CouponUsageMethod>, required in requests, required in responses
        Row::one(2981, 18, 0, 67),    // mini_program_appid: Text, optional in requests, optional in responses
        Row::one(2999, 17, 0, 67),    // mini_program_path: Text, optional in requests, optional in responses
        Row::one(3284, 8, 0, 67),     // app_path: Text, optional in requests, optional in responses
        Row::one(3292, 17, 0, 116),   // usage_description: Text, required in requests, expected in responses
        Row::one(3309, 27, 92, 67), // coupon_available_store_info: CouponAvailableStoreInfo, optional in requests, optional in responses
        Row::one(3336, 13, 93, 67), // app_jump_type: AppJumpType, optional in requests, optional in responses
        Row::one(3349, 13, 0, 67),  // passcode_link: Text, optional in requests, optional in responses
    ],
};

/// 券可用门店信息.
pub static COUPON_AVAILABLE_STORE_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CouponAvailableStoreInfo",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(618, 11, 0, 116), // description: Text, required in requests, expected in responses
        Row::one(2981, 18, 0, 67), // mini_program_appid: Text, optional in requests, optional in responses
        Row::one(2999, 17, 0, 67), // mini_program_path: Text, optional in requests, optional in responses
    ],
};

/// 用户商品券展示信息.
pub static COUPON_DISPLAY_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CouponDisplayInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(2034, 17, 94, 66), // code_display_mode: CouponCodeDisplayMode, required in requests, expected in responses
        Row::one(2108, 16, 57, 67), // background_color: BackgroundColor, optional in requests, optional in responses
        Row::one(3362, 21, 95, 67), // entrance_mini_program: EntranceMiniProgram, optional in requests, optional in responses
        Row::one(3383, 25, 96, 67), // entrance_official_account: EntranceOfficialAccount, optional in requests, optional in responses
        Row::one(3408, 15, 97, 67), // entrance_finder: EntranceFinder, optional in requests, optional in responses
    ],
};

/// 小程序入口.
pub static ENTRANCE_MINI_PROGRAM: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "EntranceMiniProgram",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(6, 5, 0, 66),      // appid: Text, required in requests, expected in responses
        Row::one(1797, 4, 0, 66),   // path: Text, required in requests, expected in responses
        Row::one(3423, 16, 0, 77),  // entrance_wording: Text, required in requests, expected in responses
        Row::one(3439, 16, 0, 117), // guidance_wording: Text, required in requests, expected in responses
    ],
};

/// 公众号入口.
pub static ENTRANCE_OFFICIAL_ACCOUNT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "EntranceOfficialAccount",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(6, 5, 0, 66), // appid: Text, required in requests, expected in responses
    ],
};

/// 视频号入口.
pub static ENTRANCE_FINDER: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "EntranceFinder",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(2151, 9, 0, 66),  // finder_id: Text, required in requests, expected in responses
        Row::one(2160, 15, 0, 66), // finder_video_id: Text, required in requests, expected in responses
        Row::one(2175, 28, 0, 66), // finder_video_cover_image_url: Text, required in requests, expected in responses
    ],
};

/// 事件通知配置.
pub static NOTIFY_CONFIG: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "NotifyConfig",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(2487, 12, 0, 66), // notify_appid: Text, required in requests, expected in responses
    ],
};

/// 批次组信息.
pub static STOCK_BUNDLE_FOR_CREATE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockBundleForCreate",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(1098, 6, 0, 25),  // remark: Text, optional
        Row::one(436, 16, 81, 2),  // coupon_code_mode: CouponCodeMode, required
        Row::one(386, 15, 82, 2),  // stock_send_rule: StockSendRule, required
        Row::one(3455, 29, 98, 5), // progressive_bundle_usage_rule: StockBundleUsageRule, optional
        Row::one(1104, 23, 34, 2), // usage_rule_display_info: UsageRuleDisplayInfo, required
        Row::one(1127, 19, 35, 2), // coupon_display_info: CouponDisplayInfo, required
        Row::one(452, 13, 36, 2),  // notify_config: NotifyConfig, required
        Row::one(1146, 11, 37, 2), // store_scope: StockStoreScope, required
    ],
};

/// 多次优惠批次组使用规则.
pub static STOCK_BUNDLE_USAGE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockBundleUsageRule",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(3072, 23, 85, 2),    // coupon_available_period: CouponAvailablePeriod, required
        Row::list(3189, 18, 73, 118), // normal_coupon_list: Vec<NormalCouponUsageRule>, optional
        Row::list(3207, 20, 74, 118), // discount_coupon_list: Vec<DiscountCouponUsageRule>, optional
        Row::list(3227, 20, 75, 118), // exchange_coupon_list: Vec<ExchangeCouponUsageRule>, optional
    ],
};

/// 创建商品券应答.
pub static CREATE_PRODUCT_COUPON_RESPONSE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CreateProductCouponResponse",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(724, 17, 0, 119),  // product_coupon_id: Text, required
        Row::one(1000, 5, 26, 58),  // scope: ProductCouponScope, required
        Row::one(316, 4, 27, 58),   // type: ProductCouponType, required
        Row::one(741, 10, 18, 58),  // usage_mode: UsageMode, required
        Row::one(1005, 17, 28, 63), // single_usage_info: SingleUsageInfo, optional
        Row::one(1022, 21, 29, 63), // sequential_usage_info: SequentialUsageInfo, optional
        Row::one(1043, 29, 30, 63), // progressive_bundle_usage_info: ProgressiveBundleUsageInfo, optional
        Row::one(1072, 12, 31, 58), // display_info: ProductCouponDisplayInfo, required
        Row::one(1084, 14, 0, 92),  // out_product_no: Text, optional
        Row::one(160, 5, 99, 58),   // state: ProductCouponState, required
        Row::one(11, 5, 100, 56),   // stock: StockEntity, optional
        Row::one(751, 12, 101, 56), // stock_bundle: StockBundleEntity, optional
        Row::one(716, 8, 0, 120),   // brand_id: Text, expected
    ],
};

/// 商品券批次.
pub static STOCK_ENTITY: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockEntity",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(724, 17, 0, 121),   // product_coupon_id: Text, required
        Row::one(11, 8, 0, 121),     // stock_id: Text, required
        Row::one(1098, 6, 0, 61),    // remark: Text, optional
        Row::one(436, 16, 81, 58),   // coupon_code_mode: CouponCodeMode, required
        Row::one(3484, 22, 102, 63), // coupon_code_count_info: CouponCodeCountInfo, optional
        Row::one(386, 15, 82, 58),   // stock_send_rule: StockSendRule, required
        Row::one(3016, 17, 83, 63),  // single_usage_rule: SingleUsageRule, optional
        Row::one(3033, 21, 84, 63),  // sequential_usage_rule: SequentialUsageRule, optional
        Row::one(3455, 29, 103, 63), // progressive_bundle_usage_rule: StockUsageRule, optional
        Row::one(3506, 17, 104, 63), // stock_bundle_info: StockBundleInfo, optional
        Row::one(1104, 23, 34, 58),  // usage_rule_display_info: UsageRuleDisplayInfo, required
        Row::one(1127, 19, 35, 58),  // coupon_display_info: CouponDisplayInfo, required
        Row::one(452, 13, 36, 58),   // notify_config: NotifyConfig, required
        Row::one(1146, 11, 37, 58),  // store_scope: StockStoreScope, required
        Row::one(3523, 15, 105, 58), // sent_count_info: StockSentCountInfo, required
        Row::one(160, 5, 40, 58),    // state: StockState, required
        Row::one(115, 21, 0, 122),   // deactivate_request_no: Text, optional
        Row::one(1489, 15, 1, 63),   // deactivate_time: Time, optional
        Row::one(136, 17, 0, 123),   // deactivate_reason: Text, optional
        Row::one(716, 8, 0, 97),     // brand_id: Text, required
    ],
};

/// 品牌方预上传的券Code数量信息.
pub static COUPON_CODE_COUNT_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CouponCodeCountInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(794, 11, 3, 64),  // total_count: i64, expected
        Row::one(2560, 15, 3, 64), // available_count: i64, expected
    ],
};

/// 多次优惠使用规则.
pub static STOCK_USAGE_RULE: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockUsageRule",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(3072, 23, 85, 64), // coupon_available_period: CouponAvailablePeriod, expected
        Row::one(1711, 13, 73, 63), // normal_coupon: NormalCouponUsageRule, optional
        Row::one(1724, 15, 74, 63), // discount_coupon: DiscountCouponUsageRule, optional
        Row::one(1739, 15, 75, 63), // exchange_coupon: ExchangeCouponUsageRule, optional
    ],
};

/// 所属批次组信息.
pub static STOCK_BUNDLE_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockBundleInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(751, 15, 0, 91),  // stock_bundle_id: Text, expected
        Row::one(3538, 18, 3, 64), // stock_bundle_index: i64, expected
    ],
};

/// 已发放次数.
pub static STOCK_SENT_COUNT_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockSentCountInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(794, 11, 3, 64),  // total_count: i64, expected
        Row::one(3556, 11, 3, 64), // today_count: i64, expected
    ],
};

/// 批次组.
pub static STOCK_BUNDLE_ENTITY: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockBundleEntity",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(751, 15, 0, 57),     // stock_bundle_id: Text, required
        Row::list(3567, 10, 100, 57), // stock_list: Vec<StockEntity>, required
    ],
};

/// 商品券.
pub static PRODUCT_COUPON_ENTITY: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ProductCouponEntity",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(724, 17, 0, 119),  // product_coupon_id: Text, required
        Row::one(1000, 5, 26, 58),  // scope: ProductCouponScope, required
        Row::one(316, 4, 27, 58),   // type: ProductCouponType, required
        Row::one(741, 10, 18, 58),  // usage_mode: UsageMode, required
        Row::one(1005, 17, 28, 63), // single_usage_info: SingleUsageInfo, optional
        Row::one(1022, 21, 29, 63), // sequential_usage_info: SequentialUsageInfo, optional
        Row::one(1043, 29, 30, 63), // progressive_bundle_usage_info: ProgressiveBundleUsageInfo, optional
        Row::one(1072, 12, 31, 58), // display_info: ProductCouponDisplayInfo, required
        Row::one(1084, 14, 0, 92),  // out_product_no: Text, optional
        Row::one(160, 5, 99, 58),   // state: ProductCouponState, required
        Row::one(115, 21, 0, 122),  // deactivate_request_no: Text, optional
        Row::one(1489, 15, 1, 63),  // deactivate_time: Time, optional
        Row::one(136, 17, 0, 123),  // deactivate_reason: Text, optional
        Row::one(716, 8, 0, 97),    // brand_id: Text, required
    ],
};

/// 门店.
pub static STORE_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StoreInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1371, 8, 0, 124), // store_id: Text, required in requests, expected in responses
    ],
};

/// 关联门店应答.
pub static STORE_OPERATION_RESULT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StoreOperationResult",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(794, 11, 3, 64),     // total_count: i64, expected
        Row::list(3577, 18, 39, 56),  // success_store_list: Vec<StoreInfo>, optional
        Row::list(3595, 17, 106, 56), // failed_store_list: Vec<FailedStoreInfo>, optional
    ],
};

/// 失败的门店.
pub static FAILED_STORE_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "FailedStoreInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1371, 8, 0, 83),  // store_id: Text, expected
        Row::one(40, 4, 0, 91),    // code: Text, expected
        Row::one(2307, 7, 0, 125), // message: Text, expected
    ],
};

/// 批次列表.
pub static STOCK_LIST: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StockList",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(794, 11, 3, 63),     // total_count: i64, optional
        Row::list(3567, 10, 100, 56), // stock_list: Vec<StockEntity>, optional
        Row::one(3612, 15, 0, 126),   // next_page_token: Text, optional
    ],
};

/// 门店列表.
pub static STORE_LIST: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "StoreList",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(794, 11, 3, 63),    // total_count: i64, optional
        Row::list(1250, 10, 39, 56), // store_list: Vec<StoreInfo>, optional
        Row::one(3612, 15, 0, 126),  // next_page_token: Text, optional
    ],
};

/// 预上传券Code应答.
pub static UPLOAD_COUPON_CODES_RESULT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UploadCouponCodesResult",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(794, 11, 3, 64),     // total_count: i64, expected
        Row::list(3627, 17, 0, 56),   // success_code_list: Vec<Text>, optional
        Row::list(3644, 16, 107, 63), // failed_code_list: Vec<FailedCouponCodeInfo>, optional
        Row::list(3660, 23, 0, 56),   // already_exist_code_list: Vec<Text>, optional
        Row::list(3683, 19, 0, 63),   // duplicate_code_list: Vec<Text>, optional
    ],
};

/// 上传失败的券Code.
pub static FAILED_COUPON_CODE_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "FailedCouponCodeInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(33, 11, 0, 91),  // coupon_code: Text, expected
        Row::one(40, 4, 0, 64),   // code: Text, expected
        Row::one(2307, 7, 0, 64), // message: Text, expected
    ],
};

/// 用户商品券标签信息.
pub static COUPON_TAG_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CouponTagInfo",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::list(3702, 15, 108, 67), // coupon_tag_list: Vec<UserProductCouponTag>, optional in requests, optional in responses
        Row::one(3717, 15, 109, 67),  // member_tag_info: MemberTagInfo, optional in requests, optional in responses
    ],
};

/// 会员标签信息.
pub static MEMBER_TAG_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "MemberTagInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(320, 14, 0, 67), // member_card_id: Text, optional in requests, optional in responses
    ],
};

/// 用户商品券组.
pub static USER_PRODUCT_COUPON_BUNDLE_ENTITY: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UserProductCouponBundleEntity",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1306, 21, 0, 127),   // user_coupon_bundle_id: Text, expected
        Row::list(3732, 24, 110, 83), // user_product_coupon_list: Vec<UserProductCouponEntity>, expected
    ],
};

/// 用户商品券.
pub static USER_PRODUCT_COUPON_ENTITY: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UserProductCouponEntity",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(33, 11, 0, 119),    // coupon_code: Text, required
        Row::one(153, 12, 44, 57),   // coupon_state: UserProductCouponState, required
        Row::one(3756, 16, 1, 58),   // valid_begin_time: Time, required
        Row::one(3772, 14, 1, 58),   // valid_end_time: Time, required
        Row::one(1611, 12, 1, 58),   // receive_time: Time, required
        Row::one(1270, 15, 0, 128),  // send_request_no: Text, required
        Row::one(3786, 12, 111, 58), // send_channel: UserProductCouponSendChannel, required
        Row::one(3798, 18, 0, 63),   // confirm_request_no: Text, optional
        Row::one(3816, 12, 1, 63),   // confirm_time: Time, optional
        Row::one(115, 21, 0, 122),   // deactivate_request_no: Text, optional
        Row::one(1489, 15, 1, 63),   // deactivate_time: Time, optional
        Row::one(136, 17, 0, 123),   // deactivate_reason: Text, optional
        Row::one(3828, 19, 112, 56), // single_usage_detail: CouponUsageDetail, optional
        Row::one(3847, 23, 113, 56), // sequential_usage_detail: SequentialUsageDetail, optional
        Row::one(3870, 31, 112, 56), // progressive_bundle_usage_detail: CouponUsageDetail, optional
        Row::one(3901, 31, 114, 63), // user_product_coupon_bundle_info: UserProductCouponBundleInfo, optional
        Row::one(724, 14, 115, 57),  // product_coupon: ProductCouponEntity, required
        Row::one(11, 5, 100, 58),    // stock: StockEntity, required
        Row::one(1285, 6, 0, 63),    // attach: Text, optional
        Row::one(3932, 19, 0, 129),  // channel_custom_info: Text, optional
        Row::one(1291, 15, 41, 63),  // coupon_tag_info: CouponTagInfo, optional
        Row::one(716, 8, 0, 130),    // brand_id: Text, expected
    ],
};

/// 使用详情.
pub static COUPON_USAGE_DETAIL: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "CouponUsageDetail",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(52, 14, 0, 56),    // use_request_no: Text, optional
        Row::one(44, 8, 1, 63),     // use_time: Time, optional
        Row::one(1327, 21, 42, 63), // associated_order_info: UserProductCouponAssociatedOrderInfo, optional
        Row::one(1379, 31, 43, 63), // associated_pay_score_order_info: UserProductCouponAssociatedPayScoreOrderInfo, optional
        Row::one(1410, 12, 17, 63), // saved_amount: Fen, optional
        Row::one(98, 17, 0, 56),    // return_request_no: Text, optional
        Row::one(1468, 11, 1, 63),  // return_time: Time, optional
    ],
};

/// 关联微信支付订单信息.
pub static USER_PRODUCT_COUPON_ASSOCIATED_ORDER_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UserProductCouponAssociatedOrderInfo",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(84, 14, 0, 67),  // transaction_id: Text, optional in requests, optional in responses
        Row::one(66, 12, 0, 67),  // out_trade_no: Text, optional in requests, optional in responses
        Row::one(238, 5, 0, 67),  // mchid: Text, optional in requests, optional in responses
        Row::one(3951, 9, 0, 67), // sub_mchid: Text, optional in requests, optional in responses
    ],
};

/// 关联微信支付分订单信息.
pub static USER_PRODUCT_COUPON_ASSOCIATED_PAY_SCORE_ORDER_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UserProductCouponAssociatedPayScoreOrderInfo",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(3960, 8, 0, 67),  // order_id: Text, optional in requests, optional in responses
        Row::one(3968, 12, 0, 67), // out_order_no: Text, optional in requests, optional in responses
        Row::one(238, 5, 0, 67),   // mchid: Text, optional in requests, optional in responses
        Row::one(3951, 9, 0, 67),  // sub_mchid: Text, optional in requests, optional in responses
    ],
};

/// 次卡使用详情.
pub static SEQUENTIAL_USAGE_DETAIL: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SequentialUsageDetail",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(794, 11, 3, 58),     // total_count: i64, required
        Row::one(3980, 10, 3, 58),    // used_count: i64, required
        Row::list(3990, 16, 116, 56), // detail_item_list: Vec<SequentialUsageDetailItem>, optional
    ],
};

/// 轮次使用详情.
pub static SEQUENTIAL_USAGE_DETAIL_ITEM: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "SequentialUsageDetailItem",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(4006, 12, 117, 64), // detail_state: UserProductCouponUsageDetailItemState, expected
        Row::one(3756, 16, 1, 64),   // valid_begin_time: Time, expected
        Row::one(3772, 14, 1, 64),   // valid_end_time: Time, expected
        Row::one(52, 14, 0, 56),     // use_request_no: Text, optional
        Row::one(44, 8, 1, 63),      // use_time: Time, optional
        Row::one(1327, 21, 42, 63),  // associated_order_info: UserProductCouponAssociatedOrderInfo, optional
        Row::one(98, 17, 0, 56),     // return_request_no: Text, optional
        Row::one(1468, 11, 1, 63),   // return_time: Time, optional
        Row::one(2392, 11, 1, 63),   // delete_time: Time, optional
    ],
};

/// 用户券组信息.
pub static USER_PRODUCT_COUPON_BUNDLE_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UserProductCouponBundleInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1306, 21, 0, 91), // user_coupon_bundle_id: Text, expected
        Row::one(4018, 24, 3, 64), // user_coupon_bundle_index: i64, expected
        Row::one(794, 11, 3, 64),  // total_count: i64, expected
        Row::one(3980, 10, 3, 64), // used_count: i64, expected
    ],
};

/// 预发券token.
pub static PRE_SEND_TOKEN: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "PreSendToken",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(1265, 5, 0, 131), // token: Text, required
    ],
};

/// 用户商品券列表.
pub static USER_PRODUCT_COUPON_LIST: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "UserProductCouponList",
    book: &BOOK,
    has_rules: true,
    rows: &[
        Row::one(794, 11, 3, 63),     // total_count: i64, optional
        Row::list(4042, 16, 110, 56), // user_coupon_list: Vec<UserProductCouponEntity>, optional
        Row::one(3612, 15, 0, 126),   // next_page_token: Text, optional
    ],
};

/// 商品券领券事件.
pub static PRODUCT_COUPON_SEND_EVENT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "ProductCouponSendEvent",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(716, 8, 0, 132),    // brand_id: Text, expected
        Row::one(33, 11, 0, 57),     // coupon_code: Text, required
        Row::one(724, 17, 0, 119),   // product_coupon_id: Text, required
        Row::one(11, 8, 0, 119),     // stock_id: Text, required
        Row::one(751, 15, 0, 92),    // stock_bundle_id: Text, optional
        Row::one(1306, 21, 0, 92),   // user_coupon_bundle_id: Text, optional
        Row::one(6, 5, 0, 64),       // appid: Text, expected
        Row::one(0, 6, 0, 64),       // openid: Text, expected
        Row::one(2351, 7, 0, 64),    // unionid: Text, expected
        Row::one(1611, 12, 1, 64),   // receive_time: Time, expected
        Row::one(1270, 15, 0, 64),   // send_request_no: Text, expected
        Row::one(3786, 12, 111, 64), // send_channel: UserProductCouponSendChannel, expected
        Row::one(3756, 16, 1, 64),   // valid_begin_time: Time, expected
        Row::one(3772, 14, 1, 64),   // valid_end_time: Time, expected
        Row::one(4058, 12, 0, 63),   // phone_number: Text, optional
        Row::one(4070, 12, 0, 63),   // country_code: Text, optional
        Row::one(1285, 6, 0, 63),    // attach: Text, optional
        Row::one(3932, 19, 0, 63),   // channel_custom_info: Text, optional
    ],
};

/// 投放计划状态变更.
pub static DELIVERY_PLAN_CHANGE_EVENT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "DeliveryPlanChangeEvent",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(919, 7, 0, 119),   // plan_id: Text, required
        Row::one(898, 10, 19, 83),  // plan_state: DeliveryPlanState, expected
        Row::one(908, 11, 118, 83), // audit_state: DeliveryPlanEventAuditState, expected
        Row::one(4082, 13, 0, 64),  // change_reason: Text, expected
        Row::one(4095, 11, 1, 64),  // modify_time: Time, expected
    ],
};

/// 商家券领券事件.
pub static MERCHANT_COUPON_SEND_EVENT: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "MerchantCouponSendEvent",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(4106, 10, 0, 63),   // event_type: Text, optional
        Row::one(33, 11, 0, 57),     // coupon_code: Text, required
        Row::one(11, 8, 0, 57),      // stock_id: Text, required
        Row::one(229, 9, 1, 64),     // send_time: Time, expected
        Row::one(0, 6, 0, 63),       // openid: Text, optional
        Row::one(2351, 7, 0, 63),    // unionid: Text, optional
        Row::one(3786, 12, 119, 64), // send_channel: MerchantCouponSendChannel, expected
        Row::one(4116, 13, 0, 64),   // send_merchant: Text, expected
        Row::one(4129, 6, 0, 63),    // act_id: Text, optional
        Row::one(4135, 11, 120, 63), // attach_info: MerchantCouponSendAttachInfo, optional
    ],
};

/// 发券附加信息.
pub static MERCHANT_COUPON_SEND_ATTACH_INFO: Schema = Schema {
    #[cfg(not(target_family = "wasm"))]
    name: "MerchantCouponSendAttachInfo",
    book: &BOOK,
    has_rules: false,
    rows: &[
        Row::one(84, 14, 0, 63),   // transaction_id: Text, optional
        Row::one(4146, 8, 0, 63),  // act_code: Text, optional
        Row::one(4154, 9, 0, 63),  // hall_code: Text, optional
        Row::one(4163, 18, 3, 63), // hall_belong_mch_id: i64, optional
        Row::one(222, 7, 0, 63),   // card_id: Text, optional
        Row::one(40, 4, 0, 63),    // code: Text, optional
        Row::one(4181, 11, 0, 63), // activity_id: Text, optional
        Row::one(4058, 12, 0, 63), // phone_number: Text, optional
        Row::one(4070, 12, 0, 63), // country_code: Text, optional
    ],
};

/// 券状态.
pub static BUSIFAVOR_COUPON_STATE: Enumeration =
    Enumeration { list: "SENDED USED EXPIRED DELETED DEACTIVATED PENDING_REDEEM REDEEM_CONFIRMING REDEEM_FAILED REDEEM_EXPIRED" };

/// 批次类型.
pub static BUSIFAVOR_STOCK_TYPE: Enumeration = Enumeration { list: "NORMAL DISCOUNT EXCHANGE" };

/// 核销方式.
pub static BUSIFAVOR_USE_METHOD: Enumeration = Enumeration { list: "OFF_LINE MINI_PROGRAMS SELF_CONSUME PAYMENT_CODE" };

/// code展示模式.
pub static BUSIFAVOR_CODE_DISPLAY_MODE: Enumeration = Enumeration { list: "NOT_SHOW BARCODE QRCODE" };

/// 背景颜色.
pub static BACKGROUND_COLOR: Enumeration =
    Enumeration { list: "Color010 Color020 Color030 Color040 Color050 Color060 Color070 Color080 Color090 Color100" };

/// 商户上传code分配状态.
pub static BUSIFAVOR_COUPON_CODE_STATUS: Enumeration = Enumeration { list: "AVAILABLE DISPATCHED" };

/// 券类型.
pub static BUSIFAVOR_COUPON_TYPE: Enumeration = Enumeration { list: "NORMAL MEMBER" };

/// 券code模式.
pub static BUSIFAVOR_COUPON_CODE_MODE: Enumeration = Enumeration { list: "WECHATPAY_MODE MERCHANT_API MERCHANT_UPLOAD" };

/// 批次状态.
pub static BUSIFAVOR_STOCK_STATE: Enumeration = Enumeration { list: "UNAUDIT RUNNING STOPED PAUSED" };

/// 补差付款单据状态.
pub static BUSIFAVOR_SUBSIDY_PAY_STATUS: Enumeration = Enumeration {
    list: "PAY_RECEIPT_UNKNOWN PAY_RECEIPT_ACCEPTED PAY_RECEIPT_SUCCESS PAY_RECEIPT_FAIL PAY_RECEIPT_RETURNING PAY_RECEIPT_PARTIAL_RETURN PAY_RECEIPT_FULL_RETURN",
};

/// 补差付款失败原因.
pub static BUSIFAVOR_SUBSIDY_PAY_FAIL_REASON: Enumeration = Enumeration {
    list: "PAY_RECEIPT_INSUFFICIENT_BALANCE PAY_RECEIPT_NOT_INCOMESPLIT_ORDER PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA PAY_RECEIPT_OTHER",
};

/// 补差回退单据状态.
pub static BUSIFAVOR_SUBSIDY_RETURN_STATUS: Enumeration =
    Enumeration { list: "RETURN_RECEIPT_UNKNOWN RETURN_RECEIPT_ACCEPTED RETURN_RECEIPT_SUCCESS RETURN_RECEIPT_FAIL" };

/// 补差回退失败原因.
pub static BUSIFAVOR_SUBSIDY_RETURN_FAIL_REASON: Enumeration =
    Enumeration { list: "RETURN_RECEIPT_INSUFFICIENT_BALANCE RETURN_RECEIPT_OTHER" };

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
