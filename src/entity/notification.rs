//! What notifications (回调通知) tell about coupons. Refuses a coupon without a code, product or stock in text; all else that is amiss is a
//! warning. Of the product coupon's event the partner's page alone is published in full (partner/4015780862).

use super::user_coupon::UserProductCouponSendChannel;
use crate::wire::Text;
use crate::wire::declare::{enumeration, object};
use crate::wire::schema::Decides;
use crate::wire::time::Time;

object! {
    /// A user got a product coupon (商品券领券事件). Events PRODUCT_COUPON_SP.SEND (partners) and PRODUCT_COUPON.SEND (brands).
    ProductCouponSendEvent<'a> {
        /// 品牌ID: the brand. A brand's own notifications come without it.
        brand_id: optional Text<'a>;
        /// 用户券Code: the coupon.
        coupon_code: required Text<'a>, decides = Decides::Always;
        /// 商品券ID: the product coupon it was made from.
        product_coupon_id: required Text<'a>, decides = Decides::Always;
        /// 商品券批次ID: the stock it was sent from.
        stock_id: required Text<'a>, decides = Decides::Always;
        /// 商品券批次组ID: the group of stocks, of a bundle.
        stock_bundle_id: optional Text<'a>;
        /// 用户券组ID: the user's bundle.
        user_coupon_bundle_id: optional Text<'a>;
        /// 事件通知AppID: the app that `openid` belongs to.
        appid: expected Text<'a>;
        /// 用户OpenID: the user, as known to `appid`.
        openid: expected Text<'a>;
        /// 用户UnionID: the user, as known to the open platform account.
        unionid: expected Text<'a>;
        /// 领券时间: when the user got it.
        receive_time: expected Time<'a>;
        /// 发券请求单号: request number of the send call.
        send_request_no: expected Text<'a>;
        /// 发券渠道: how it came to the user.
        send_channel: expected UserProductCouponSendChannel<'a>;
        /// 有效期开始时间: from when it can be used.
        valid_begin_time: expected Time<'a>;
        /// 有效期结束时间: until when it can be used.
        valid_end_time: expected Time<'a>;
        /// 领券手机号: the phone number that the user gave.
        phone_number: optional Text<'a>;
        /// 领券手机区号: its country code.
        country_code: optional Text<'a>;
        /// 自定义附加信息: free text given when it was sent.
        attach: optional Text<'a>;
        /// 渠道自定义信息: text of the sending channel; its form depends on `send_channel`.
        channel_custom_info: optional Text<'a>;
    }
}

object! {
    /// A user got a merchant coupon (商家券领券事件). Event COUPON.SEND. Page: merchant/4012285279.
    MerchantCouponSendEvent<'a> {
        /// 业务细分事件类型: EVENT_TYPE_BUSICOUPON_SEND.
        event_type: optional Text<'a>;
        /// 券Code: the coupon.
        coupon_code: required Text<'a>, decides = Decides::Always;
        /// 批次号: the stock it was sent from.
        stock_id: required Text<'a>, decides = Decides::Always;
        /// 发放时间: when the user got it.
        send_time: expected Time<'a>;
        /// 用户OpenID: the user, as known to the app.
        openid: optional Text<'a>;
        /// 用户UnionID: the user, as known to the open platform account.
        unionid: optional Text<'a>;
        /// 发放渠道: how it came to the user.
        send_channel: expected MerchantCouponSendChannel<'a>;
        /// 发券商户号: the merchant that sent it.
        send_merchant: expected Text<'a>;
        /// 摇一摇活动ID: the activity of shake for offers.
        act_id: optional Text<'a>;
        /// 发券附加信息: what only some channels tell.
        attach_info: optional Box<MerchantCouponSendAttachInfo<'a>>;
    }
}

object! {
    /// What only some channels tell (发券附加信息).
    MerchantCouponSendAttachInfo<'a> {
        /// 交易订单编号: the payment it was a gift for. 支付有礼 only.
        transaction_id: optional Text<'a>;
        /// 领券活动ID: the activity. 扫码领券（营销馆） only.
        act_code: optional Text<'a>;
        /// 营销馆ID: the hall. 扫码领券（营销馆） only.
        hall_code: optional Text<'a>;
        /// 营销馆所属商户号: the hall's merchant. 扫码领券（营销馆） only.
        hall_belong_mch_id: optional i64;
        /// 会员卡ID: the member card. 会员卡活动 only.
        card_id: optional Text<'a>;
        /// 会员卡Code: the user's member card. 会员卡活动 only.
        code: optional Text<'a>;
        /// 会员有礼活动ID: the activity. 会员卡活动 only.
        activity_id: optional Text<'a>;
        /// 领券手机号: the phone number that the user gave.
        phone_number: optional Text<'a>;
        /// 领券手机区号: its country code.
        country_code: optional Text<'a>;
    }
}

enumeration! {
    /// How a merchant coupon came to the user (发放渠道).
    MerchantCouponSendChannel {
        /// 小程序发券: the mini program component.
        BUSICOUPON_SEND_CHANNEL_MINIAPP
        /// API发券: through the send API.
        BUSICOUPON_SEND_CHANNEL_API
        /// 支付有礼: a gift for a payment.
        BUSICOUPON_SEND_CHANNEL_PAYGIFT
        /// H5发券: a web page.
        BUSICOUPON_SEND_CHANNEL_H5
        /// 面对面发券: face to face.
        BUSICOUPON_SEND_CHANNEL_FTOF
        /// 会员卡活动: a member card's activity.
        BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT
        /// 扫码领券（营销馆）: the marketing hall.
        BUSICOUPON_SEND_CHANNEL_HALL
        /// JSAPI发券: a page inside WeChat.
        BUSICOUPON_SEND_CHANNEL_JSAPI
        /// JSAPI发券, as the page also spells it.
        JSAPI
        /// 小程序直播: a live stream of a mini program.
        BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE
        /// 搜一搜: WeChat search.
        BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH
        /// 支付有优惠: offers when paying.
        BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT
        /// 微信广告: an advertisement.
        BUSICOUPON_SEND_CHANNEL_WECHAT_AD
        /// 权益平台: the rights platform.
        BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM
        /// 收款有礼: a gift for receiving money.
        BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT
        /// 会员有礼: a member's right when paying.
        BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT
        /// 智慧零售: smart retail.
        BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL
        /// 视频号直播间: a live stream of WeChat Channels.
        BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM
    }
}
