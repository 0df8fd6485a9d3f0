//! What a merchant coupon (商家券) is: the answer of query (查询用户单张券详情), and of return (申请退券). Refuses what has nothing of a merchant
//! coupon, and a code, state or request number in another form. These are optional in both sources, the official Go SDK
//! (merchantexclusivecoupon) and the unofficial tables of the page, so that whoever asks for them has to look. What both require is
//! required here, what one of them requires is only expected.

use super::display::BackgroundColor;
use crate::wire::Text;
use crate::wire::declare::{enumeration, object};
use crate::wire::money::Fen;
use crate::wire::schema::Decides;
use crate::wire::time::Time;
use crate::wire::value::Report;

object! {
    /// The answer to returning a merchant coupon (申请退券). Page: merchant/4012465845.
    BusifavorReturnResponse<'a> {
        /// 系统退券成功的时间: when WeChat Pay returned it.
        wechatpay_return_time: required Time<'a>, decides = Decides::Always;
    }
}

object! {
    /// A merchant coupon in a user's hands (用户商家券). Page: merchant/4012535011.
    BusifavorCouponEntity<'a>, rules = check_coupon {
        /// 商家券批次名称: name of the stock.
        stock_name: required Text<'a>;
        /// 批次归属商户号: the merchant the stock belongs to.
        belong_merchant: required Text<'a>;
        /// 批次备注: remark, for the merchant only.
        comment: optional Text<'a>;
        /// 适用商品范围: what it can be used for.
        goods_name: required Text<'a>;
        /// 批次类型: which of the three kinds of offer it is.
        stock_type: required BusifavorStockType<'a>;
        /// 核销规则: when and how it can be used, and what it takes off.
        coupon_use_rule: required BusifavorCouponUseRule<'a>;
        /// 自定义入口: where its page leads.
        custom_entrance: optional Box<BusifavorCustomEntrance<'a>>;
        /// 样式信息: how it looks.
        display_pattern_info: expected Box<BusifavorDisplayPatternInfo<'a>>;
        /// 券code: the coupon's own code.
        coupon_code: optional Text<'a>, decides = Decides::WhenGiven;
        /// 券状态: where the coupon is in its life.
        coupon_state: optional BusifavorCouponState<'a>, decides = Decides::WhenGiven;
        /// 批次号: the stock it was sent from.
        stock_id: optional Text<'a>, decides = Decides::WhenGiven;
        /// 是否允许转赠: whether it can be given away.
        transferable: optional bool;
        /// 是否允许分享链接: whether its link can be shared.
        shareable: optional bool;
        /// 发券请求单号: request number of the send call.
        send_request_no: expected Text<'a>;
        /// 核销请求单号: request number of the use call, once it was used.
        use_request_no: optional Text<'a>, decides = Decides::WhenGiven;
        /// 券可使用开始时间: from when it can be used.
        available_start_time: expected Time<'a>;
        /// 券过期时间: until when it can be used.
        expire_time: expected Time<'a>;
        /// 券领券时间: when the user got it.
        receive_time: expected Time<'a>;
        /// 券核销时间: when it was used.
        use_time: optional Time<'a>;
        /// 关联的商户订单号: the merchant's order it was associated with. Only in the SDK, as all that follows.
        associate_out_trade_no: optional Text<'a>;
        /// 回退请求单号: request number of the return call, once it was returned.
        return_request_no: optional Text<'a>, decides = Decides::WhenGiven;
        /// 券被回退的时间: when it was returned.
        return_time: optional Time<'a>;
        /// 失效请求单号: request number of the deactivate call, once it was deactivated.
        deactivate_request_no: optional Text<'a>;
        /// 券被失效的时间: when it was deactivated.
        deactivate_time: optional Time<'a>;
        /// 失效一张券的原因: why it was deactivated.
        deactivate_reason: optional Text<'a>;
    }
}

object! {
    /// When and how a merchant coupon can be used (核销规则). One of the three offers, by `stock_type`.
    BusifavorCouponUseRule<'a> {
        /// 券可核销时间: when it can be used.
        coupon_available_time: expected Box<BusifavorCouponAvailableTime<'a>>;
        /// 固定周期有效时间段: hours of the week. The page's table has it here, the stock's and the SDK in `coupon_available_time`.
        available_week: optional Box<BusifavorAvailableWeek<'a>>;
        /// 无规律的有效时间段: single periods; here or in `coupon_available_time`. Misspelt like this on the wire.
        irregulary_avaliable_time: optional Vec<BusifavorIrregularAvailableTime<'a>>;
        /// 固定面额满减券使用规则: the offer of type NORMAL.
        fixed_normal_coupon: optional Box<BusifavorFixedNormalCoupon<'a>>;
        /// 折扣券使用规则: the offer of type DISCOUNT.
        discount_coupon: optional Box<BusifavorDiscountCoupon<'a>>;
        /// 换购券使用规则: the offer of type EXCHANGE.
        exchange_coupon: optional Box<BusifavorExchangeCoupon<'a>>;
        /// 核销方式: how it is used.
        use_method: expected BusifavorUseMethod<'a>;
        /// 小程序appid: the mini program, for MINI_PROGRAMS.
        mini_programs_appid: optional Text<'a>;
        /// 小程序path: the page of the mini program, for MINI_PROGRAMS.
        mini_programs_path: optional Text<'a>;
    }
}

object! {
    /// When a merchant coupon can be used (券可核销时间).
    BusifavorCouponAvailableTime<'a> {
        /// 开始时间: from when coupons of the stock can be used.
        available_begin_time: optional Time<'a>;
        /// 结束时间: until when coupons of the stock can be used.
        available_end_time: optional Time<'a>;
        /// 领取后N天内有效: days for which it can be used after it came to the user.
        available_day_after_receive: optional i64;
        /// 固定周期有效时间段: hours of the week.
        available_week: optional Box<BusifavorAvailableWeek<'a>>;
        /// 无规律的有效时间段: single periods. Misspelt like this on the wire.
        irregulary_avaliable_time: optional Vec<BusifavorIrregularAvailableTime<'a>>;
        /// 领取后N天开始生效: days to wait after it came to the user.
        wait_days_after_receive: optional i64;
        /// 领取后N秒内有效: seconds for which it can be used after it came to the user.
        available_second_after_receive: optional i64;
    }
}

object! {
    /// Hours of the week (固定周期有效时间段).
    BusifavorAvailableWeek<'a> {
        /// 可用星期数: days of the week, 0 (周日, Sunday) to 6.
        week_day: optional Vec<i64>;
        /// 当天可用时间段: periods of each of these days.
        available_day_time: optional Vec<BusifavorAvailableDayTime<'a>>;
    }
}

object! {
    /// A period of a day (当天可用时间段).
    BusifavorAvailableDayTime<'a> {
        /// 当天可用开始时间: from which second of the day.
        begin_time: optional i64;
        /// 当天可用结束时间: until which second of the day; 86399 is its last.
        end_time: optional i64;
    }
}

object! {
    /// A single period (无规律的有效时间段).
    BusifavorIrregularAvailableTime<'a> {
        /// 开始时间: from when.
        begin_time: optional Time<'a>;
        /// 结束时间: until when.
        end_time: optional Time<'a>;
    }
}

object! {
    /// A fixed amount off (固定面额满减券使用规则).
    BusifavorFixedNormalCoupon<'a> {
        /// 优惠金额: what it takes off.
        discount_amount: optional Fen;
        /// 消费门槛: least amount of the order.
        transaction_minimum: optional Fen;
    }
}

object! {
    /// A share of the price off (折扣券使用规则).
    BusifavorDiscountCoupon<'a> {
        /// 折扣比例: per cent of the price that the user still pays; 88 is 12 % off (八八折).
        discount_percent: optional i64;
        /// 消费门槛: least amount of the order.
        transaction_minimum: optional Fen;
    }
}

object! {
    /// An item at a price of its own (换购券使用规则).
    BusifavorExchangeCoupon<'a> {
        /// 单品换购价: what the item costs with it.
        exchange_price: optional Fen;
        /// 消费门槛: least amount of the order.
        transaction_minimum: optional Fen;
    }
}

object! {
    /// Where a merchant coupon's page leads (自定义入口).
    BusifavorCustomEntrance<'a> {
        /// 小程序入口: a mini program.
        mini_programs_info: optional Box<BusifavorMiniProgramsInfo<'a>>;
        /// 商户公众号appid: an official account.
        appid: optional Text<'a>;
        /// 营销馆id: a marketing hall.
        hall_id: optional Text<'a>;
        /// 可用门店id: the stores where it can be used.
        store_id: optional Text<'a>;
        /// code展示模式: how its code is shown.
        code_display_mode: optional BusifavorCodeDisplayMode<'a>;
    }
}

object! {
    /// The mini program a merchant coupon's page leads to (小程序入口).
    BusifavorMiniProgramsInfo<'a> {
        /// 商家小程序appid: the mini program.
        mini_programs_appid: expected Text<'a>;
        /// 商家小程序path: its page.
        mini_programs_path: expected Text<'a>;
        /// 入口文案: words of the entrance.
        entrance_words: expected Text<'a>;
        /// 引导文案: words that lead there.
        guiding_words: optional Text<'a>;
    }
}

object! {
    /// How a merchant coupon looks (样式信息).
    BusifavorDisplayPatternInfo<'a> {
        /// 使用须知: what the user has to know.
        description: optional Text<'a>;
        /// 商户logo: the merchant's logo, a URL.
        merchant_logo_url: optional Text<'a>;
        /// 商户名称: the merchant's name.
        merchant_name: optional Text<'a>;
        /// 背景颜色: background colour.
        background_color: optional BackgroundColor<'a>;
        /// 券详情图片: picture of its page, a URL.
        coupon_image_url: optional Text<'a>;
        /// 视频号相关信息: the video of its page.
        finder_info: optional Box<BusifavorFinderInfo<'a>>;
    }
}

object! {
    /// The video of a merchant coupon's page (视频号相关信息).
    BusifavorFinderInfo<'a> {
        /// 视频号ID: the channel.
        finder_id: expected Text<'a>;
        /// 视频号视频ID: the video.
        finder_video_id: expected Text<'a>;
        /// 视频号封面图: its cover, a URL.
        finder_video_cover_image_url: expected Text<'a>;
    }
}

enumeration! {
    /// State of a merchant coupon (券状态).
    BusifavorCouponState {
        /// 可用: sent, and usable in its period.
        SENDED
        /// 已核销: used.
        USED
        /// 已过期: expired.
        EXPIRED
        /// 已删除: deleted by the user.
        DELETED
        /// 已失效: deactivated by the merchant.
        DEACTIVATED
        /// 待兑换: to be redeemed.
        PENDING_REDEEM
        /// 兑换确认中: its redemption is being confirmed.
        REDEEM_CONFIRMING
        /// 兑换失败: its redemption failed.
        REDEEM_FAILED
        /// 兑换已过期: expired before it was redeemed.
        REDEEM_EXPIRED
    }
}

enumeration! {
    /// Kind of a merchant coupon's offer (批次类型).
    BusifavorStockType {
        /// 固定面额满减券: a fixed amount off.
        NORMAL
        /// 折扣券: a share of the price off.
        DISCOUNT
        /// 换购券: an item at a price of its own.
        EXCHANGE
    }
}

enumeration! {
    /// How a merchant coupon is used (核销方式).
    BusifavorUseMethod {
        /// 线下滴码核销: its code is scanned in the store.
        OFF_LINE
        /// 线上小程序核销: in a mini program.
        MINI_PROGRAMS
        /// 微信支付付款码核销: with the user's payment code.
        PAYMENT_CODE
        /// 用户自助核销: by the user alone.
        SELF_CONSUME
    }
}

enumeration! {
    /// How a merchant coupon's code is shown (code展示模式).
    BusifavorCodeDisplayMode {
        /// 不展示code: not at all.
        NOT_SHOW
        /// 一维码: as a bar code.
        BARCODE
        /// 二维码: as a QR code.
        QRCODE
    }
}

/// An answer to something else would be a coupon of which nothing is known.
fn check_coupon(_: &BusifavorCouponEntity<'_>, report: &mut Report<'_>) {
    let fields =
        ["coupon_code", "coupon_state", "stock_id", "stock_name", "belong_merchant", "goods_name", "stock_type", "coupon_use_rule"];
    report.require(fields.iter().any(|field| report.value(field).is_usable()), "coupon_code");
}
