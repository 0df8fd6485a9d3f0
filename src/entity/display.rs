//! What the user sees of a coupon and its rules (展示信息).

use super::rules;
use crate::wire::Text;
use crate::wire::declare::{enumeration, object};
use crate::wire::value::Report;

object! {
    /// What the user reads about using a coupon (券使用规则展示信息).
    UsageRuleDisplayInfo<'a>, rules = check_display_info {
        /// 券使用方式列表: how it can be used.
        coupon_usage_method_list: required Vec<CouponUsageMethod<'a>>;
        /// 小程序AppID: appid of the mini program. Rule U1.
        mini_program_appid: optional Text<'a>;
        /// 小程序跳转路径: path in the mini program. Rule U1.
        mini_program_path: optional Text<'a>;
        /// APP的H5跳转路径: H5 path in the app. Rule U2.
        app_path: optional Text<'a>;
        /// 券使用说明: how to use it, in words.
        usage_description: expected Text<'a>, max_chars = Some(1000);
        /// 券可用门店信息: the stores, in words.
        coupon_available_store_info: optional Box<CouponAvailableStoreInfo<'a>>;
        /// APP跳转类型: how the app is opened.
        app_jump_type: optional AppJumpType<'a>;
        /// 口令链接: link with a pass code.
        passcode_link: optional Text<'a>;
    }
}

object! {
    /// The stores, in words (券可用门店信息).
    CouponAvailableStoreInfo<'a> {
        /// 券可用门店描述: the stores, in words.
        description: expected Text<'a>, max_chars = Some(1000);
        /// 小程序AppID: appid of the mini program.
        mini_program_appid: optional Text<'a>;
        /// 小程序跳转路径: path in the mini program.
        mini_program_path: optional Text<'a>;
    }
}

object! {
    /// How a coupon looks (用户券展示信息).
    CouponDisplayInfo<'a> {
        /// 用户商品券Code展示模式: how the code is shown.
        code_display_mode: optional CouponCodeDisplayMode<'a>;
        /// 背景颜色: background colour; Color020 unless given.
        background_color: optional BackgroundColor<'a>;
        /// 小程序入口: entrance to a mini program.
        entrance_mini_program: optional Box<EntranceMiniProgram<'a>>;
        /// 公众号入口: entrance to an official account.
        entrance_official_account: optional Box<EntranceOfficialAccount<'a>>;
        /// 视频号入口: entrance to a video account.
        entrance_finder: optional Box<EntranceFinder<'a>>;
    }
}

object! {
    /// Entrance to a mini program (小程序入口).
    EntranceMiniProgram<'a> {
        /// 小程序AppID: the app.
        appid: expected Text<'a>;
        /// 小程序跳转路径: path in the mini program.
        path: expected Text<'a>;
        /// 入口文案: text of the entrance.
        entrance_wording: expected Text<'a>, max_chars = Some(5);
        /// 引导文案: text that guides there.
        guidance_wording: expected Text<'a>, max_chars = Some(6);
    }
}

object! {
    /// Entrance to an official account (公众号入口).
    EntranceOfficialAccount<'a> {
        /// 公众号AppID: the app.
        appid: expected Text<'a>;
    }
}

object! {
    /// Entrance to a video account (视频号入口).
    EntranceFinder<'a> {
        /// 视频号ID: the video account.
        finder_id: expected Text<'a>;
        /// 视频号视频ID: the video.
        finder_video_id: expected Text<'a>;
        /// 视频号封面图: picture of the video.
        finder_video_cover_image_url: expected Text<'a>;
    }
}

enumeration! {
    /// How a coupon can be used (券使用方式).
    CouponUsageMethod {
        /// 线下: in a store.
        OFFLINE
        /// 小程序: in a mini program.
        MINI_PROGRAM
        /// in an app.
        APP
        /// 付款码: with the payment code.
        PAYMENT_CODE
    }
}

enumeration! {
    /// How a code is shown (用户商品券Code展示模式).
    CouponCodeDisplayMode {
        /// not shown.
        INVISIBLE
        /// 一维码: bar code.
        BARCODE
        /// 二维码: QR code.
        QRCODE
    }
}

enumeration! {
    /// Background colour (背景颜色).
    BackgroundColor {
        /// A colour of the WeChat Pay palette.
        Color010
        /// A colour of the WeChat Pay palette.
        Color020
        /// A colour of the WeChat Pay palette.
        Color030
        /// A colour of the WeChat Pay palette.
        Color040
        /// A colour of the WeChat Pay palette.
        Color050
        /// A colour of the WeChat Pay palette.
        Color060
        /// A colour of the WeChat Pay palette.
        Color070
        /// A colour of the WeChat Pay palette.
        Color080
        /// A colour of the WeChat Pay palette.
        Color090
        /// A colour of the WeChat Pay palette.
        Color100
    }
}

enumeration! {
    /// How the app is opened (APP跳转类型).
    AppJumpType {
        /// by an H5 page.
        H5
        /// 口令链接: by a link with a pass code.
        PASSCODE_LINK
        /// by a guide.
        USAGE_GUIDE
    }
}

fn check_display_info(info: &UsageRuleDisplayInfo<'_>, report: &mut Report<'_>) {
    let methods = info.coupon_usage_method_list();
    if methods.contains(CouponUsageMethod::MINI_PROGRAM) {
        report.demand(info.mini_program_appid().is_some(), "mini_program_appid", &rules::U1);
        report.demand(info.mini_program_path().is_some(), "mini_program_path", &rules::U1);
    }
    let app = methods.contains(CouponUsageMethod::APP) || !methods.is_whole();
    report.demand(info.app_path().is_none() || app, "app_path", &rules::U2);
}
