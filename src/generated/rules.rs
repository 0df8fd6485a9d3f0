// Generated from model/ by cargo xtask generate. Do not edit.
//! The rules between fields. Their sentences are where people read them: in the facade.

use crate::schema::Rule;

/// exactly one of fixed_normal_coupon, discount_coupon and exchange_coupon, by stock_type.
pub const F1: Rule = Rule::error("F1");

/// mini_programs_appid and mini_programs_path are needed with use_method MINI_PROGRAMS, and have no effect otherwise.
pub const F2: Rule = Rule::warning("F2");

/// one of target_max_coupons and target_max_coupons_by_day, not both.
pub const F3: Rule = Rule::warning("F3");

/// a target greater than 0 needs its current value.
pub const F4: Rule = Rule::error("F4");

/// wait_days_after_receive (30 at most) needs available_day_after_receive.
pub const F7: Rule = Rule::error("F7");

/// available_day_time (2 periods at most) needs week_day.
pub const F8: Rule = Rule::error("F8");

/// coupon_type MEMBER needs member_card_id.
pub const F12: Rule = Rule::error("F12");

/// send_time is not more than 24 hours ago; out_request_no and send_time together are unique.
pub const F14: Rule = Rule::warning("F14");

/// the begin is before the end; a stock is valid for one year at most.
pub const F15: Rule = Rule::warning("F15");

/// at least one of the documented fields is there: a response without any says nothing of a coupon.
pub const F16: Rule = Rule::response_error("F16");

/// notify_url has no query: no other notification URL may have one.
pub const F17: Rule = Rule::warning("F17");

/// usage_mode SINGLE, or none, needs stock_id.
pub const D1: Rule = Rule::error("D1");

/// usage_mode PROGRESSIVE_BUNDLE needs stock_bundle_id.
pub const D2: Rule = Rule::error("D2");

/// reuse_coupon_config false needs plan_name, total_count, delivery_start_time and delivery_end_time, and asks for user_limit and daily_limit.
pub const D3: Rule = Rule::error("D3");

/// at least 10000 coupons are to be available.
pub const D4: Rule = Rule::warning("D4");

/// a plan lasts a day at least, and its stock is usable for 5 days at least.
pub const D5: Rule = Rule::warning("D5");

/// recommend_word has at most 9 Chinese characters or 18 letters, plan_name 12 or 24.
pub const D8: Rule = Rule::warning("D8");

/// daily_limit is at most total_count.
pub const D10: Rule = Rule::warning("D10");

/// reuse_coupon_config is false with usage_mode PROGRESSIVE_BUNDLE.
pub const D12: Rule = Rule::error("D12");

/// only the id that usage_mode needs is given.
pub const D13: Rule = Rule::warning("D13");

/// a whole https:// URL without a query.
pub const N1: Rule = Rule::error("N1");

/// the URL has a path and is reachable from the internet: no localhost, no IP (127.0.0.1, 192.168.x.x).
pub const N2: Rule = Rule::warning("N2");

/// the body line of the signature is the JSON text of meta, byte for byte as sent.
pub const M0: Rule = Rule::error("M0");

/// filename ends in JPG, BMP or PNG.
pub const M1: Rule = Rule::warning("M1");

/// sha256 is that of the file's bytes.
pub const M2: Rule = Rule::error("M2");

/// the filename of the part file is meta.filename.
pub const M5: Rule = Rule::error("M5");

/// the picture has 2 MiB at most and is not empty.
pub const M3: Rule = Rule::error("M3");

/// picture URLs come from the upload operation.
pub const M4: Rule = Rule::warning("M4");

/// image_generation_type COMBINE_IMAGE needs combine_image.
pub const G1: Rule = Rule::error("G1");

/// image_generation_type CUT_OUT needs cut_out.
pub const G2: Rule = Rule::error("G2");

/// only the offer of the type: normal_coupon, discount_coupon or exchange_coupon.
pub const G3: Rule = Rule::warning("G3");

/// image_url is under https://wxpaylogo.qpic.cn.
pub const G4: Rule = Rule::warning("G4");

/// usage_mode is SINGLE, the only one so far.
pub const G6: Rule = Rule::warning("G6");

/// the result that fits the type is there once task_state is SUCCESS.
pub const G5: Rule = Rule::of_responses("G5");

/// single_usage_info is for usage_mode SINGLE, and required there for scope ALL; in responses also for CATEGORY.
pub const P1: Rule = Rule::error("P1");

/// sequential_usage_info is present if and only if usage_mode is SEQUENTIAL.
pub const P2: Rule = Rule::error("P2");

/// progressive_bundle_usage_info is present if and only if usage_mode is PROGRESSIVE_BUNDLE.
pub const P3: Rule = Rule::of_responses("P3");

/// deactivate_* is present if and only if the product coupon's state is DEACTIVATED.
pub const P4: Rule = Rule::of_responses("P4");

/// normal_coupon goes with type NORMAL, discount_coupon with type DISCOUNT, and only for scope ALL or CATEGORY.
pub const P5: Rule = Rule::warning("P5");

/// combo_package_list is there for scope SINGLE, and optional otherwise.
pub const P6: Rule = Rule::of_responses("P6");

/// type EXCHANGE goes only with scope SINGLE.
pub const P7: Rule = Rule::of_responses("P7");

/// pick_count is at most the number of choices.
pub const C1: Rule = Rule::error("C1");

/// price is greater than 0.
pub const C2: Rule = Rule::warning("C2");

/// usage_mode SINGLE needs stock and has no stock_bundle; PROGRESSIVE_BUNDLE needs stock_bundle and has no stock.
pub const K1: Rule = Rule::error("K1");

/// scope ALL has type NORMAL or DISCOUNT; EXCHANGE goes only with scope SINGLE.
pub const K2: Rule = Rule::error("K2");

/// scope ALL and usage_mode SINGLE: the offer is in single_usage_info, by type, and stock.single_usage_rule has none.
pub const K3: Rule = Rule::error("K3");

/// scope SINGLE and usage_mode SINGLE: the offer is in stock.single_usage_rule, by type.
pub const K4: Rule = Rule::error("K4");

/// scope SINGLE has no single_usage_info.
pub const K19: Rule = Rule::error("K19");

/// progressive_bundle_usage_info is present if and only if usage_mode is PROGRESSIVE_BUNDLE.
pub const K5: Rule = Rule::error("K5");

/// the list of offers has as many members as progressive_bundle_usage_info.count.
pub const K6: Rule = Rule::error("K6");

/// exactly one of the three lists of offers, that of the type.
pub const K7: Rule = Rule::error("K7");

/// exactly one of the three lists of offers.
pub const K21: Rule = Rule::warning("K21");

/// from the second step on each offer is at least as good as the one before: discount_amount and percent_off do not fall, exchange_price does not rise.
pub const K8: Rule = Rule::error("K8");

/// scope SINGLE has original_price.
pub const K9: Rule = Rule::warning("K9");

/// scope SINGLE needs combo_package_list.
pub const K20: Rule = Rule::error("K20");

/// coupon_code_mode is WECHATPAY or UPLOAD in bundles.
pub const K10: Rule = Rule::error("K10");

/// max_count_per_day and max_count_per_user are at most max_count.
pub const K11: Rule = Rule::warning("K11");

/// discount_amount is at most threshold, if there is one; percent_off is 1 to 99.
pub const K13: Rule = Rule::warning("K13");

/// the begin is before the end.
pub const K14: Rule = Rule::warning("K14");

/// the end is at most 365 days after the begin.
pub const K15: Rule = Rule::error("K15");

/// day_period_list needs day_list; periods do not overlap.
pub const K17: Rule = Rule::error("K17");

/// begin_time is before end_time.
pub const K16: Rule = Rule::error("K16");

/// coupon_code_count_info is present if and only if coupon_code_mode is UPLOAD.
pub const S1: Rule = Rule::of_responses("S1");

/// single_usage_rule is present if and only if usage_mode is SINGLE.
pub const S2: Rule = Rule::error("S2");

/// sequential_usage_rule is present if and only if usage_mode is SEQUENTIAL.
pub const S3: Rule = Rule::error("S3");

/// progressive_bundle_usage_rule, and in responses stock_bundle_info, is present if and only if usage_mode is PROGRESSIVE_BUNDLE.
pub const S4: Rule = Rule::error("S4");

/// deactivate_* is present if and only if the stock's state is DEACTIVATED.
pub const S5: Rule = Rule::of_responses("S5");

/// at most one of normal_coupon, discount_coupon and exchange_coupon: that of the type.
pub const S6: Rule = Rule::warning("S6");

/// store_scope left out is set to NONE, as the page says: give the present value to keep it.
pub const S7: Rule = Rule::warning("S7");

/// irregular_available_period_list (at most 2, not overlapping) excludes available_days, wait_days_after_receive and weekly_available_period.
pub const A1: Rule = Rule::warning("A1");

/// wait_days_after_receive needs available_days.
pub const A2: Rule = Rule::error("A2");

/// available_seconds is a multiple of 3600, from 3600 to 86400.
pub const A3: Rule = Rule::error("A3");

/// available_seconds excludes available_days, wait_days_after_receive, weekly_available_period and irregular_available_period_list.
pub const A4: Rule = Rule::warning("A4");

/// MINI_PROGRAM in coupon_usage_method_list needs mini_program_appid and mini_program_path.
pub const U1: Rule = Rule::error("U1");

/// APP in coupon_usage_method_list needs app_jump_type, or at least app_path.
pub const U2: Rule = Rule::warning("U2");

/// app_jump_type H5 needs app_path, PASSCODE_LINK needs passcode_link.
pub const U3: Rule = Rule::error("U3");

/// mini_program_appid and mini_program_path come together.
pub const U4: Rule = Rule::warning("U4");

/// update_mode MAX_COUNT needs current_max_count and target_max_count.
pub const B1: Rule = Rule::error("B1");

/// update_mode MAX_COUNT_PER_DAY needs current_max_count_per_day and target_max_count_per_day.
pub const B2: Rule = Rule::error("B2");

/// only the two fields of update_mode are given.
pub const B4: Rule = Rule::warning("B4");

/// confirm_request_no and confirm_time come together, once the brand has confirmed.
pub const E1: Rule = Rule::of_responses("E1");

/// deactivate_* is present if and only if coupon_state is DEACTIVATED.
pub const E2: Rule = Rule::of_responses("E2");

/// single_usage_detail is present if and only if usage_mode is SINGLE.
pub const E3: Rule = Rule::of_responses("E3");

/// sequential_usage_detail is present if and only if usage_mode is SEQUENTIAL.
pub const E4: Rule = Rule::of_responses("E4");

/// progressive_bundle_usage_detail and user_product_coupon_bundle_info are present if and only if usage_mode is PROGRESSIVE_BUNDLE.
pub const E5: Rule = Rule::of_responses("E5");

/// attach is only for coupons sent through the send API, or by pre-send and the component.
pub const E6: Rule = Rule::of_responses("E6");

/// use_* is documented for the state USED; after a return it stays and says that the coupon was used before.
pub const E7: Rule = Rule::of_responses("E7");

/// return_request_no and return_time come together, once the coupon was returned.
pub const E8: Rule = Rule::of_responses("E8");

/// product_coupon and stock name the same product_coupon_id.
pub const X1: Rule = Rule::of_responses("X1");

/// brand_id is the same at all three levels.
pub const X2: Rule = Rule::of_responses("X2");

/// user_coupon_list is there unless total_count is 0: a response without it belongs to another request.
pub const L2: Rule = Rule::response_error("L2");

/// at least one of transaction_id and out_trade_no; with both, they name the same order.
pub const O1: Rule = Rule::error("O1");

/// out_trade_no needs mchid.
pub const O2: Rule = Rule::error("O2");

/// exactly one of associated_order_info and associated_pay_score_order_info.
pub const O3: Rule = Rule::error("O3");

/// at least one of order_id and out_order_no; out_order_no needs mchid.
pub const O4: Rule = Rule::error("O4");

/// coupon_tag_list with MEMBER needs member_tag_info.member_card_id; each tag only once.
pub const T1: Rule = Rule::error("T1");
