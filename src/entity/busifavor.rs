//! What a merchant coupon (商家券) is.

use crate::wire::declare::object;
use crate::wire::time::Time;

object! {
    /// The answer to returning a merchant coupon (申请退券). Page: merchant/4012465845.
    BusifavorReturnResponse<'a> {
        /// 系统退券成功的时间: when WeChat Pay returned it.
        wechatpay_return_time: required Time<'a>;
    }
}
