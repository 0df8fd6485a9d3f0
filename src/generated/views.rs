// Generated from model/ by cargo xtask generate. Do not edit.
//! How rules see objects and words.

use crate::validate::declare::{view, words};
use crate::wire::Text;
use crate::wire::money::Fen;
use crate::wire::time::Time;

view! {
    /// 向用户发券.
    SendBusifavorCouponParams<'a> {
        openid: required Text<'a>;
        appid: required Text<'a>;
        stock_id: required Text<'a>;
        out_request_no: required Text<'a>;
        coupon_code: optional Text<'a>;
    }
}

view! {
    /// 核销用户券.
    UseBusifavorCouponParams<'a> {
        coupon_code: required Text<'a>;
        stock_id: optional Text<'a>;
        appid: required Text<'a>;
        use_time: required Time<'a>;
        use_request_no: required Text<'a>;
        openid: optional Text<'a>;
        out_trade_no: optional Text<'a>;
        mch_id: optional Text<'a>;
        transaction_id: optional Text<'a>;
    }
}

view! {
    /// 申请退券.
    ReturnBusifavorCouponParams<'a> {
        coupon_code: required Text<'a>;
        stock_id: required Text<'a>;
        return_request_no: required Text<'a>;
    }
}

view! {
    /// 使券失效.
    DeactivateBusifavorCouponParams<'a> {
        coupon_code: required Text<'a>;
        stock_id: required Text<'a>;
        deactivate_request_no: required Text<'a>;
        deactivate_reason: optional Text<'a>;
    }
}

view! {
    /// 关联订单信息.
    AssociateBusifavorCouponParams<'a> {
        stock_id: required Text<'a>;
        coupon_code: required Text<'a>;
        out_trade_no: required Text<'a>;
        out_request_no: required Text<'a>;
    }
}

view! {
    /// 取消关联订单信息.
    DisassociateBusifavorCouponParams<'a> {
        stock_id: required Text<'a>;
        coupon_code: required Text<'a>;
        out_trade_no: required Text<'a>;
        out_request_no: required Text<'a>;
    }
}

view! {
    /// 根据过滤条件查询用户券.
    ListBusifavorCouponsParams<'a> {
        openid: required Text<'a>;
        appid: required Text<'a>;
        stock_id: optional Text<'a>;
        coupon_state: optional BusifavorCouponState<'a>;
        creator_merchant: optional Text<'a>;
        belong_merchant: optional Text<'a>;
        sender_merchant: optional Text<'a>;
        offset: optional i64;
        limit: optional i64;
    }
}

view! {
    /// 查询用户单张券详情.
    GetBusifavorCouponParams<'a> {
        openid: required Text<'a>;
        coupon_code: required Text<'a>;
        appid: required Text<'a>;
    }
}

view! {
    /// 发放消费卡.
    SendConsumptionCardParams<'a> {
        card_id: required Text<'a>;
        appid: required Text<'a>;
        openid: required Text<'a>;
        out_request_no: required Text<'a>;
        send_time: required Time<'a>;
    }
}

view! {
    /// 设置商家券事件通知地址.
    SetBusifavorCallbackParams<'a> {
        mchid: optional Text<'a>;
        notify_url: required Text<'a>;
    }
}

view! {
    /// 查询商家券事件通知地址.
    GetBusifavorCallbackParams<'a> {
        mchid: optional Text<'a>;
    }
}

view! {
    /// 上传预存code.
    UploadBusifavorCouponCodesParams<'a> {
        stock_id: required Text<'a>;
        coupon_code_list: required Vec<Text<'a>>;
        upload_request_no: required Text<'a>;
    }
}

view! {
    /// 查询预存code列表.
    ListBusifavorCouponCodesParams<'a> {
        stock_id: required Text<'a>;
        limit: optional i64;
        offset: optional i64;
        appid: optional Text<'a>;
        status: optional BusifavorCouponCodeStatus<'a>;
    }
}

view! {
    /// 查询预存code详情.
    GetBusifavorCouponCodeParams<'a> {
        stock_id: required Text<'a>;
        coupon_code: required Text<'a>;
        appid: optional Text<'a>;
    }
}

view! {
    /// 删除预存code.
    DeleteBusifavorCouponCodeParams<'a> {
        stock_id: required Text<'a>;
        coupon_code: required Text<'a>;
        delete_request_no: required Text<'a>;
    }
}

view! {
    /// 向用户发放商品券.
    SendBusifavorProductCouponParams<'a> {
        openid: required Text<'a>;
        appid: required Text<'a>;
        stock_id: required Text<'a>;
        out_request_no: required Text<'a>;
        coupon_code: optional Text<'a>;
        coupon_type: required BusifavorCouponType<'a>;
        member_card_id: optional Text<'a>;
    }
}

view! {
    /// 创建商家券.
    CreateBusifavorStockParams<'a> {
        stock_name: required Text<'a>;
        belong_merchant: required Text<'a>;
        comment: optional Text<'a>;
        goods_name: required Text<'a>;
        stock_type: required BusifavorStockType<'a>;
        coupon_use_rule: required BusifavorCouponUseRule<'a>;
        stock_send_rule: required BusifavorStockSendRule<'a>;
        out_request_no: required Text<'a>;
        custom_entrance: optional BusifavorCustomEntrance<'a>;
        display_pattern_info: optional BusifavorDisplayPatternInfo<'a>;
        coupon_code_mode: required BusifavorCouponCodeMode<'a>;
        notify_config: optional BusifavorNotifyConfig<'a>;
        subsidy: optional bool;
    }
}

view! {
    /// 查询商家券详情.
    GetBusifavorStockParams<'a> {
        stock_id: required Text<'a>;
    }
}

view! {
    /// 修改商家券基本信息.
    UpdateBusifavorStockParams<'a> {
        stock_id: required Text<'a>;
        custom_entrance: optional BusifavorModifyCustomEntrance<'a>;
        stock_name: optional Text<'a>;
        comment: optional Text<'a>;
        goods_name: optional Text<'a>;
        out_request_no: required Text<'a>;
        display_pattern_info: optional BusifavorDisplayPatternInfo<'a>;
        coupon_use_rule: optional BusifavorModifyUseRule<'a>;
        stock_send_rule: optional BusifavorModifySendRule<'a>;
        notify_config: optional BusifavorNotifyConfig<'a>;
        subsidy: optional bool;
    }
}

view! {
    /// 修改批次预算.
    UpdateBusifavorStockBudgetParams<'a> {
        stock_id: required Text<'a>;
        target_max_coupons: optional i64;
        target_max_coupons_by_day: optional i64;
        current_max_coupons: optional i64;
        current_max_coupons_by_day: optional i64;
        modify_budget_request_no: required Text<'a>;
    }
}

view! {
    /// 营销补差付款.
    PayBusifavorSubsidyParams<'a> {
        stock_id: required Text<'a>;
        coupon_code: required Text<'a>;
        transaction_id: required Text<'a>;
        payer_merchant: required Text<'a>;
        payee_merchant: required Text<'a>;
        amount: required Fen;
        description: required Text<'a>;
        out_subsidy_no: required Text<'a>;
    }
}

view! {
    /// 查询营销补差付款单列表.
    ListBusifavorSubsidyPaymentsParams<'a> {
        stock_id: required Text<'a>;
        coupon_code: required Text<'a>;
        out_subsidy_no: optional Text<'a>;
    }
}

view! {
    /// 查询营销补差付款单详情.
    GetBusifavorSubsidyPaymentParams<'a> {
        subsidy_receipt_id: required Text<'a>;
    }
}

view! {
    /// 营销补差回退.
    ReturnBusifavorSubsidyParams<'a> {
        stock_id: required Text<'a>;
        coupon_code: required Text<'a>;
        transaction_id: required Text<'a>;
        refund_id: required Text<'a>;
        payer_merchant: required Text<'a>;
        payee_merchant: required Text<'a>;
        amount: required Fen;
        description: required Text<'a>;
        out_subsidy_return_no: required Text<'a>;
    }
}

view! {
    /// 查询商家券营销补差回退单详情.
    GetBusifavorSubsidyReturnParams<'a> {
        subsidy_return_receipt_id: required Text<'a>;
    }
}

view! {
    /// 下载平台证书.
    DownloadCertificatesParams<'a> {
    }
}

view! {
    /// 创建投放计划.
    CreateDeliveryPlanParams<'a> {
        out_request_no: required Text<'a>;
        brand_id: optional Text<'a>;
        product_coupon_id: required Text<'a>;
        usage_mode: optional UsageMode<'a>;
        stock_id: optional Text<'a>;
        stock_bundle_id: optional Text<'a>;
        reuse_coupon_config: required bool;
        plan_name: optional Text<'a>;
        total_count: optional i64;
        user_limit: optional i64;
        daily_limit: optional i64;
        delivery_start_time: optional Time<'a>;
        delivery_end_time: optional Time<'a>;
        recommend_word: optional Text<'a>;
        save_as_draft: optional bool;
    }
}

view! {
    /// 分页查询投放计划列表.
    ListDeliveryPlansParams<'a> {
        brand_id: optional Text<'a>;
        page_size: optional i64;
        offset: optional i64;
        plan_state: optional DeliveryPlanState<'a>;
        audit_state: optional DeliveryPlanAuditState<'a>;
        plan_id: optional Text<'a>;
    }
}

view! {
    /// 更新投放计划.
    UpdateDeliveryPlanParams<'a> {
        plan_id: required Text<'a>;
        modify_content: required DeliveryPlanModifyContent<'a>;
        out_request_no: required Text<'a>;
    }
}

view! {
    /// 提交投放计划.
    SubmitDeliveryPlanParams<'a> {
        plan_id: required Text<'a>;
    }
}

view! {
    /// 暂停投放计划.
    PauseDeliveryPlanParams<'a> {
        plan_id: required Text<'a>;
    }
}

view! {
    /// 恢复投放计划.
    ResumeDeliveryPlanParams<'a> {
        plan_id: required Text<'a>;
    }
}

view! {
    /// 终止投放计划.
    TerminateDeliveryPlanParams<'a> {
        plan_id: required Text<'a>;
    }
}

view! {
    /// 设置投放计划回调地址.
    SetDeliveryPlanNotifyUrlParams<'a> {
        sp_mchid: optional Text<'a>;
        notify_url: required Text<'a>;
    }
}

view! {
    /// 提交图片生成任务.
    CreateImageGenerationTaskParams<'a> {
        task_id: required Text<'a>;
        image_generation_type: required ImageGenerationType<'a>;
        combine_image: optional CombineImage<'a>;
        cut_out: optional CutOut<'a>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 查询图片生成任务执行结果.
    GetImageGenerationTaskParams<'a> {
        task_id: required Text<'a>;
        image_generation_type: required ImageGenerationType<'a>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 图片上传.
    UploadImageParams<'a> {
        meta: required ImageMeta<'a>;
    }
}

view! {
    /// 设置商品券事件通知地址.
    SetNotifyConfigParams<'a> {
        notify_url: required Text<'a>;
    }
}

view! {
    /// 获取商品券事件通知地址.
    GetNotifyConfigParams<'a> {
    }
}

view! {
    /// 创建商品券.
    CreateProductCouponParams<'a> {
        out_request_no: required Text<'a>;
        scope: required ProductCouponScope<'a>;
        r#type: required ProductCouponType<'a>;
        usage_mode: required UsageMode<'a>;
        single_usage_info: optional SingleUsageInfo<'a>;
        sequential_usage_info: optional SequentialUsageInfo<'a>;
        progressive_bundle_usage_info: optional ProgressiveBundleUsageInfo<'a>;
        display_info: required ProductCouponDisplayInfo<'a>;
        out_product_no: optional Text<'a>;
        stock: optional StockForCreate<'a>;
        stock_bundle: optional StockBundleForCreate<'a>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 查询商品券.
    GetProductCouponParams<'a> {
        product_coupon_id: required Text<'a>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 修改商品券.
    UpdateProductCouponParams<'a> {
        product_coupon_id: required Text<'a>;
        out_request_no: required Text<'a>;
        display_info: required ProductCouponDisplayInfo<'a>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 失效商品券.
    DeactivateProductCouponParams<'a> {
        product_coupon_id: required Text<'a>;
        out_request_no: required Text<'a>;
        deactivate_reason: required Text<'a>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 添加商品券批次组.
    CreateStockBundleParams<'a> {
        product_coupon_id: required Text<'a>;
        out_request_no: required Text<'a>;
        stock_bundle: required StockBundleForCreate<'a>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 修改商品券批次组.
    UpdateStockBundleParams<'a> {
        product_coupon_id: required Text<'a>;
        stock_bundle_id: required Text<'a>;
        out_request_no: required Text<'a>;
        remark: optional Text<'a>;
        usage_rule_display_info: optional UsageRuleDisplayInfo<'a>;
        coupon_display_info: optional CouponDisplayInfo<'a>;
        notify_config: optional NotifyConfig<'a>;
        store_scope: optional StockStoreScope<'a>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 修改商品券批次组发放预算.
    UpdateStockBundleBudgetParams<'a> {
        product_coupon_id: required Text<'a>;
        stock_bundle_id: required Text<'a>;
        out_request_no: required Text<'a>;
        update_mode: required UpdateBudgetMode<'a>;
        current_max_count: optional i64;
        target_max_count: optional i64;
        current_max_count_per_day: optional i64;
        target_max_count_per_day: optional i64;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 批次组批量关联门店.
    AssociateStockBundleStoresParams<'a> {
        product_coupon_id: required Text<'a>;
        stock_bundle_id: required Text<'a>;
        store_list: required Vec<StoreInfo<'a>>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 批次组批量取消关联门店.
    DisassociateStockBundleStoresParams<'a> {
        product_coupon_id: required Text<'a>;
        stock_bundle_id: required Text<'a>;
        store_list: required Vec<StoreInfo<'a>>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 添加商品券批次.
    CreateStockParams<'a> {
        product_coupon_id: required Text<'a>;
        out_request_no: required Text<'a>;
        stock: required StockForCreate<'a>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 查询商品券指定批次.
    GetStockParams<'a> {
        product_coupon_id: required Text<'a>;
        stock_id: required Text<'a>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 查询商品券批次列表.
    ListStocksParams<'a> {
        product_coupon_id: required Text<'a>;
        state: optional StockState<'a>;
        page_size: optional i64;
        page_token: optional Text<'a>;
        stock_bundle_id: optional Text<'a>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 修改商品券指定批次.
    UpdateStockParams<'a> {
        product_coupon_id: required Text<'a>;
        stock_id: required Text<'a>;
        out_request_no: required Text<'a>;
        remark: optional Text<'a>;
        usage_rule_display_info: optional UsageRuleDisplayInfo<'a>;
        coupon_display_info: optional CouponDisplayInfo<'a>;
        notify_config: optional NotifyConfig<'a>;
        store_scope: optional StockStoreScope<'a>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 修改商品券批次发放预算.
    UpdateStockBudgetParams<'a> {
        product_coupon_id: required Text<'a>;
        stock_id: required Text<'a>;
        out_request_no: required Text<'a>;
        update_mode: required UpdateBudgetMode<'a>;
        current_max_count: optional i64;
        target_max_count: optional i64;
        current_max_count_per_day: optional i64;
        target_max_count_per_day: optional i64;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 失效商品券批次.
    DeactivateStockParams<'a> {
        product_coupon_id: required Text<'a>;
        stock_id: required Text<'a>;
        out_request_no: required Text<'a>;
        deactivate_reason: required Text<'a>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 批次关联门店.
    AssociateStockStoresParams<'a> {
        product_coupon_id: required Text<'a>;
        stock_id: required Text<'a>;
        store_list: required Vec<StoreInfo<'a>>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 批次取消关联门店.
    DisassociateStockStoresParams<'a> {
        product_coupon_id: required Text<'a>;
        stock_id: required Text<'a>;
        store_list: required Vec<StoreInfo<'a>>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 查询批次关联门店列表.
    ListStockStoresParams<'a> {
        product_coupon_id: required Text<'a>;
        stock_id: required Text<'a>;
        page_size: optional i64;
        page_token: optional Text<'a>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 预上传券Code.
    UploadCouponCodesParams<'a> {
        product_coupon_id: required Text<'a>;
        stock_id: required Text<'a>;
        out_request_no: required Text<'a>;
        code_list: required Vec<Text<'a>>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 向用户发放商品券批次组.
    SendUserCouponBundleParams<'a> {
        openid: required Text<'a>;
        product_coupon_id: required Text<'a>;
        stock_bundle_id: required Text<'a>;
        appid: required Text<'a>;
        send_request_no: required Text<'a>;
        attach: optional Text<'a>;
        coupon_tag_info: optional CouponTagInfo<'a>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 向用户预发放商品券批次组.
    PreSendUserCouponBundleParams<'a> {
        openid: required Text<'a>;
        product_coupon_id: required Text<'a>;
        stock_bundle_id: required Text<'a>;
        appid: required Text<'a>;
        send_request_no: required Text<'a>;
        attach: optional Text<'a>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 失效用户商品券组.
    DeactivateUserCouponBundleParams<'a> {
        openid: required Text<'a>;
        user_coupon_bundle_id: required Text<'a>;
        product_coupon_id: required Text<'a>;
        stock_bundle_id: required Text<'a>;
        appid: required Text<'a>;
        out_request_no: required Text<'a>;
        deactivate_reason: required Text<'a>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 向用户发放商品券.
    SendUserCouponParams<'a> {
        openid: required Text<'a>;
        product_coupon_id: required Text<'a>;
        stock_id: required Text<'a>;
        coupon_code: optional Text<'a>;
        appid: required Text<'a>;
        send_request_no: required Text<'a>;
        attach: optional Text<'a>;
        coupon_tag_info: optional CouponTagInfo<'a>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 向用户预发放商品券.
    PreSendUserCouponParams<'a> {
        openid: required Text<'a>;
        product_coupon_id: required Text<'a>;
        stock_id: required Text<'a>;
        coupon_code: optional Text<'a>;
        appid: required Text<'a>;
        send_request_no: required Text<'a>;
        attach: optional Text<'a>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 确认发放用户商品券.
    ConfirmUserCouponParams<'a> {
        openid: required Text<'a>;
        coupon_code: required Text<'a>;
        product_coupon_id: required Text<'a>;
        stock_id: required Text<'a>;
        appid: required Text<'a>;
        out_request_no: required Text<'a>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 核销用户商品券.
    UseUserCouponParams<'a> {
        openid: required Text<'a>;
        coupon_code: required Text<'a>;
        product_coupon_id: required Text<'a>;
        stock_id: required Text<'a>;
        appid: required Text<'a>;
        use_time: required Time<'a>;
        associated_order_info: optional UserProductCouponAssociatedOrderInfo<'a>;
        out_request_no: required Text<'a>;
        sequential_coupon_index: optional i64;
        store_id: optional Text<'a>;
        associated_pay_score_order_info: optional UserProductCouponAssociatedPayScoreOrderInfo<'a>;
        saved_amount: optional Fen;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 退券.
    ReturnUserCouponParams<'a> {
        openid: required Text<'a>;
        coupon_code: required Text<'a>;
        product_coupon_id: required Text<'a>;
        stock_id: required Text<'a>;
        appid: required Text<'a>;
        out_request_no: required Text<'a>;
        sequential_coupon_index: optional i64;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 失效用户商品券.
    DeactivateUserCouponParams<'a> {
        openid: required Text<'a>;
        coupon_code: required Text<'a>;
        product_coupon_id: required Text<'a>;
        stock_id: required Text<'a>;
        appid: required Text<'a>;
        out_request_no: required Text<'a>;
        deactivate_reason: required Text<'a>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 查询用户商品券详情.
    GetUserCouponParams<'a> {
        openid: required Text<'a>;
        coupon_code: required Text<'a>;
        product_coupon_id: required Text<'a>;
        stock_id: required Text<'a>;
        appid: required Text<'a>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 指定券状态查询用户商品券列表.
    ListUserCouponsParams<'a> {
        openid: required Text<'a>;
        product_coupon_id: optional Text<'a>;
        stock_id: optional Text<'a>;
        appid: required Text<'a>;
        coupon_state: optional UserProductCouponState<'a>;
        user_coupon_bundle_id: optional Text<'a>;
        page_size: optional i64;
        page_token: optional Text<'a>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 发券结果.
    BusifavorSendResult<'a> {
        stock_id: optional Text<'a>;
        out_request_no: optional Text<'a>;
        coupon_code: optional Text<'a>;
        send_coupon_result: optional BusifavorSendCouponResult<'a>;
    }
}

view! {
    /// 发券结果.
    BusifavorSendCouponResult<'a> {
        stock_id: optional Text<'a>;
        out_request_no: optional Text<'a>;
        coupon_code: optional Text<'a>;
    }
}

view! {
    /// 核销用户券应答.
    BusifavorUseResponse<'a> {
        stock_id: required Text<'a>;
        openid: required Text<'a>;
        wechatpay_use_time: required Time<'a>;
    }
}

view! {
    /// 申请退券应答.
    BusifavorReturnResponse<'a> {
        wechatpay_return_time: required Time<'a>;
    }
}

view! {
    /// 使券失效应答.
    BusifavorDeactivateResponse<'a> {
        wechatpay_deactivate_time: required Time<'a>;
    }
}

view! {
    /// 关联订单信息应答.
    BusifavorAssociateResponse<'a> {
        wechatpay_associate_time: required Time<'a>;
    }
}

view! {
    /// 取消关联订单信息应答.
    BusifavorDisassociateResponse<'a> {
        wechatpay_disassociate_time: required Time<'a>;
    }
}

view! {
    /// 结果集.
    BusifavorCouponList<'a> {
        data: optional Vec<BusifavorCouponEntity<'a>>;
        total_count: required i64;
        limit: required i64;
        offset: required i64;
    }
}

view! {
    /// 用户商家券.
    BusifavorCouponEntity<'a> {
        stock_name: required Text<'a>;
        belong_merchant: required Text<'a>;
        comment: optional Text<'a>;
        goods_name: required Text<'a>;
        stock_type: required BusifavorStockType<'a>;
        coupon_use_rule: required BusifavorCouponUseRule<'a>;
        custom_entrance: optional BusifavorCustomEntrance<'a>;
        display_pattern_info: optional BusifavorDisplayPatternInfo<'a>;
        coupon_code: optional Text<'a>;
        coupon_state: optional BusifavorCouponState<'a>;
        stock_id: optional Text<'a>;
        transferable: optional bool;
        shareable: optional bool;
        send_request_no: optional Text<'a>;
        use_request_no: optional Text<'a>;
        available_start_time: optional Time<'a>;
        expire_time: optional Time<'a>;
        receive_time: optional Time<'a>;
        use_time: optional Time<'a>;
        associate_out_trade_no: optional Text<'a>;
        return_request_no: optional Text<'a>;
        return_time: optional Time<'a>;
        deactivate_request_no: optional Text<'a>;
        deactivate_time: optional Time<'a>;
        deactivate_reason: optional Text<'a>;
    }
}

view! {
    /// 核销规则.
    BusifavorCouponUseRule<'a> {
        coupon_available_time: optional BusifavorCouponAvailableTime<'a>;
        available_week: optional BusifavorAvailableWeek<'a>;
        irregulary_avaliable_time: optional Vec<BusifavorIrregularAvailableTime<'a>>;
        fixed_normal_coupon: optional BusifavorFixedNormalCoupon<'a>;
        discount_coupon: optional BusifavorDiscountCoupon<'a>;
        exchange_coupon: optional BusifavorExchangeCoupon<'a>;
        use_method: optional BusifavorUseMethod<'a>;
        mini_programs_appid: optional Text<'a>;
        mini_programs_path: optional Text<'a>;
    }
}

view! {
    /// 券可核销时间.
    BusifavorCouponAvailableTime<'a> {
        available_begin_time: optional Time<'a>;
        available_end_time: optional Time<'a>;
        available_day_after_receive: optional i64;
        available_week: optional BusifavorAvailableWeek<'a>;
        irregulary_avaliable_time: optional Vec<BusifavorIrregularAvailableTime<'a>>;
        wait_days_after_receive: optional i64;
        available_second_after_receive: optional i64;
    }
}

view! {
    /// 固定周期有效时间段.
    BusifavorAvailableWeek<'a> {
        week_day: optional Vec<i64>;
        available_day_time: optional Vec<BusifavorAvailableDayTime<'a>>;
    }
}

view! {
    /// 当天可用时间段.
    BusifavorAvailableDayTime<'a> {
        begin_time: optional i64;
        end_time: optional i64;
    }
}

view! {
    /// 无规律的有效时间段.
    BusifavorIrregularAvailableTime<'a> {
        begin_time: optional Time<'a>;
        end_time: optional Time<'a>;
    }
}

view! {
    /// 固定面额满减券使用规则.
    BusifavorFixedNormalCoupon<'a> {
        discount_amount: optional Fen;
        transaction_minimum: optional Fen;
    }
}

view! {
    /// 折扣券使用规则.
    BusifavorDiscountCoupon<'a> {
        discount_percent: optional i64;
        transaction_minimum: optional Fen;
    }
}

view! {
    /// 换购券使用规则.
    BusifavorExchangeCoupon<'a> {
        exchange_price: optional Fen;
        transaction_minimum: optional Fen;
    }
}

view! {
    /// 自定义入口.
    BusifavorCustomEntrance<'a> {
        mini_programs_info: optional BusifavorMiniProgramsInfo<'a>;
        appid: optional Text<'a>;
        hall_id: optional Text<'a>;
        store_id: optional Text<'a>;
        code_display_mode: optional BusifavorCodeDisplayMode<'a>;
    }
}

view! {
    /// 小程序入口.
    BusifavorMiniProgramsInfo<'a> {
        mini_programs_appid: optional Text<'a>;
        mini_programs_path: optional Text<'a>;
        entrance_words: optional Text<'a>;
        guiding_words: optional Text<'a>;
    }
}

view! {
    /// 样式信息.
    BusifavorDisplayPatternInfo<'a> {
        description: optional Text<'a>;
        merchant_logo_url: optional Text<'a>;
        merchant_name: optional Text<'a>;
        background_color: optional BackgroundColor<'a>;
        coupon_image_url: optional Text<'a>;
        finder_info: optional BusifavorFinderInfo<'a>;
    }
}

view! {
    /// 视频号相关信息.
    BusifavorFinderInfo<'a> {
        finder_id: optional Text<'a>;
        finder_video_id: optional Text<'a>;
        finder_video_cover_image_url: optional Text<'a>;
    }
}

view! {
    /// 发放消费卡应答.
    BusifavorGovCardSent<'a> {
        card_code: required Text<'a>;
    }
}

view! {
    /// 设置商家券事件通知地址应答.
    BusifavorCallbackSet<'a> {
        update_time: optional Time<'a>;
        notify_url: required Text<'a>;
        mchid: required Text<'a>;
    }
}

view! {
    /// 商家券事件通知地址.
    BusifavorCallback<'a> {
        notify_url: required Text<'a>;
        mchid: required Text<'a>;
    }
}

view! {
    /// 上传预存code应答.
    BusifavorUploadCodesResult<'a> {
        stock_id: required Text<'a>;
        total_count: required i64;
        success_count: required i64;
        success_codes: optional Vec<Text<'a>>;
        success_time: required Time<'a>;
        fail_count: optional i64;
        fail_codes: optional Vec<BusifavorUploadCodeFailure<'a>>;
        exist_codes: optional Vec<Text<'a>>;
        duplicate_codes: optional Vec<Text<'a>>;
    }
}

view! {
    /// 上传失败的code及原因.
    BusifavorUploadCodeFailure<'a> {
        coupon_code: optional Text<'a>;
        code: optional Text<'a>;
        message: optional Text<'a>;
    }
}

view! {
    /// 券code列表.
    BusifavorCouponCodeList<'a> {
        stock_id: required Text<'a>;
        total_count: required i64;
        data: optional Vec<BusifavorCouponCode<'a>>;
        offset: required i64;
        limit: required i64;
    }
}

view! {
    /// 券code信息.
    BusifavorCouponCode<'a> {
        code: optional Text<'a>;
        code_status: optional BusifavorCouponCodeStatus<'a>;
        upload_time: optional Time<'a>;
        dispatched_time: optional Time<'a>;
        openid: optional Text<'a>;
        unionid: optional Text<'a>;
        coupon_code: optional Text<'a>;
    }
}

view! {
    /// 预存code详情.
    BusifavorCouponCodeInfo<'a> {
        code_information: required BusifavorCouponCode<'a>;
        coupon_information: optional BusifavorCouponEntity<'a>;
    }
}

view! {
    /// 删除预存code应答.
    BusifavorCodeDeleted<'a> {
        stock_id: optional Text<'a>;
        delete_time: optional Time<'a>;
    }
}

view! {
    /// 向用户发放商品券应答.
    BusifavorProductCouponSent<'a> {
        stock_id: optional Text<'a>;
        coupon_code: optional Text<'a>;
        out_request_no: optional Text<'a>;
        send_coupon_result: optional BusifavorSendCouponResult<'a>;
    }
}

view! {
    /// 发放规则.
    BusifavorStockSendRule<'a> {
        max_amount: optional Fen;
        max_coupons: optional i64;
        max_coupons_per_user: optional i64;
        max_amount_by_day: optional Fen;
        max_coupons_by_day: optional i64;
        natural_person_limit: optional bool;
        prevent_api_abuse: optional bool;
        transferable: optional bool;
        shareable: optional bool;
    }
}

view! {
    /// 事件通知配置.
    BusifavorNotifyConfig<'a> {
        notify_appid: optional Text<'a>;
    }
}

view! {
    /// 创建商家券应答.
    BusifavorStockCreated<'a> {
        stock_id: required Text<'a>;
        create_time: required Time<'a>;
    }
}

view! {
    /// 商家券批次.
    BusifavorStockEntity<'a> {
        stock_name: required Text<'a>;
        belong_merchant: required Text<'a>;
        comment: optional Text<'a>;
        goods_name: required Text<'a>;
        stock_type: required BusifavorStockType<'a>;
        coupon_use_rule: required BusifavorCouponUseRule<'a>;
        stock_send_rule: required BusifavorStockSendRule<'a>;
        custom_entrance: optional BusifavorCustomEntrance<'a>;
        display_pattern_info: optional BusifavorDisplayPatternInfo<'a>;
        stock_state: required BusifavorStockState<'a>;
        coupon_code_mode: required BusifavorCouponCodeMode<'a>;
        stock_id: required Text<'a>;
        coupon_code_count: optional BusifavorCouponCodeCount<'a>;
        notify_config: optional BusifavorNotifyConfig<'a>;
        send_count_information: optional BusifavorSendCountInformation<'a>;
        subsidy: optional bool;
    }
}

view! {
    /// 券code数量.
    BusifavorCouponCodeCount<'a> {
        total_count: optional i64;
        available_count: optional i64;
    }
}

view! {
    /// 批次发放情况.
    BusifavorSendCountInformation<'a> {
        total_send_num: optional i64;
        total_send_amount: optional Fen;
        today_send_num: optional i64;
        today_send_amount: optional Fen;
    }
}

view! {
    /// 自定义入口.
    BusifavorModifyCustomEntrance<'a> {
        mini_programs_info: optional BusifavorModifyMiniProgramsInfo<'a>;
        appid: optional Text<'a>;
        hall_id: optional Text<'a>;
        code_display_mode: optional BusifavorCodeDisplayMode<'a>;
    }
}

view! {
    /// 小程序入口.
    BusifavorModifyMiniProgramsInfo<'a> {
        mini_programs_appid: optional Text<'a>;
        mini_programs_path: optional Text<'a>;
        entrance_words: optional Text<'a>;
        guiding_words: optional Text<'a>;
    }
}

view! {
    /// 核销规则.
    BusifavorModifyUseRule<'a> {
        use_method: optional BusifavorUseMethod<'a>;
        mini_programs_appid: optional Text<'a>;
        mini_programs_path: optional Text<'a>;
    }
}

view! {
    /// 发放规则.
    BusifavorModifySendRule<'a> {
        natural_person_limit: optional bool;
        prevent_api_abuse: optional bool;
    }
}

view! {
    /// 修改批次预算应答.
    BusifavorBudget<'a> {
        max_coupons: required i64;
        max_coupons_by_day: optional i64;
    }
}

view! {
    /// 补差付款单据.
    BusifavorSubsidyPayReceipt<'a> {
        subsidy_receipt_id: optional Text<'a>;
        stock_id: required Text<'a>;
        coupon_code: required Text<'a>;
        transaction_id: required Text<'a>;
        payer_merchant: required Text<'a>;
        payee_merchant: required Text<'a>;
        amount: required Fen;
        description: required Text<'a>;
        status: required BusifavorSubsidyPayStatus<'a>;
        fail_reason: optional BusifavorSubsidyPayFailReason<'a>;
        success_time: optional Time<'a>;
        out_subsidy_no: required Text<'a>;
        create_time: optional Time<'a>;
    }
}

view! {
    /// 补差付款单据列表.
    BusifavorSubsidyPayReceiptList<'a> {
        pay_receipt_list: optional Vec<BusifavorSubsidyPayReceipt<'a>>;
    }
}

view! {
    /// 补差回退单据.
    BusifavorSubsidyReturnReceipt<'a> {
        subsidy_return_receipt_id: optional Text<'a>;
        stock_id: required Text<'a>;
        coupon_code: required Text<'a>;
        transaction_id: required Text<'a>;
        refund_id: required Text<'a>;
        payer_merchant: required Text<'a>;
        payee_merchant: required Text<'a>;
        amount: required Fen;
        description: required Text<'a>;
        status: required BusifavorSubsidyReturnStatus<'a>;
        fail_reason: optional BusifavorSubsidyReturnFailReason<'a>;
        return_done_time: optional Time<'a>;
        subsidy_receipt_id: required Text<'a>;
        out_subsidy_return_no: required Text<'a>;
        return_create_time: optional Time<'a>;
    }
}

view! {
    /// 平台证书列表.
    CertificateList<'a> {
        data: required Vec<EncryptedCertificate<'a>>;
    }
}

view! {
    /// 平台证书.
    EncryptedCertificate<'a> {
        serial_no: required Text<'a>;
        effective_time: required Time<'a>;
        expire_time: required Time<'a>;
        encrypt_certificate: required EncryptedText<'a>;
    }
}

view! {
    /// 证书信息.
    EncryptedText<'a> {
        algorithm: required Text<'a>;
        nonce: required Text<'a>;
        associated_data: optional Text<'a>;
        ciphertext: required Text<'a>;
    }
}

view! {
    /// 投放计划应答.
    DeliveryPlanResponse<'a> {
        plan: required DeliveryPlan<'a>;
    }
}

view! {
    /// 投放计划.
    DeliveryPlan<'a> {
        plan_id: required Text<'a>;
        plan_name: optional Text<'a>;
        plan_state: optional DeliveryPlanState<'a>;
        delivery_start_time: optional Time<'a>;
        delivery_end_time: optional Time<'a>;
        product_coupon_id: optional Text<'a>;
        usage_mode: optional UsageMode<'a>;
        stock_id: optional Text<'a>;
        stock_bundle_id: optional Text<'a>;
        recommend_word: optional Text<'a>;
        total_count: optional i64;
        user_limit: optional i64;
        daily_limit: optional i64;
        reuse_coupon_config: optional bool;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 投放计划列表.
    DeliveryPlanList<'a> {
        total_count: optional i64;
        plan_list: optional Vec<DeliveryPlan<'a>>;
    }
}

view! {
    /// 修改内容.
    DeliveryPlanModifyContent<'a> {
        plan_name: optional Text<'a>;
        delivery_end_time: optional Time<'a>;
        total_count: optional i64;
        user_limit: optional i64;
        daily_limit: optional i64;
        recommend_word: optional Text<'a>;
    }
}

view! {
    /// 投放计划回调地址.
    DeliveryPlanNotifyUrl<'a> {
        notify_url: required Text<'a>;
    }
}

view! {
    /// 拼图数据.
    CombineImage<'a> {
        scope: required ProductCouponScope<'a>;
        r#type: required ProductCouponType<'a>;
        usage_mode: required UsageMode<'a>;
        normal_coupon: optional NormalCouponUsageRule<'a>;
        discount_coupon: optional DiscountCouponUsageRule<'a>;
        exchange_coupon: optional ExchangeCouponUsageRule<'a>;
        background_color: optional Text<'a>;
    }
}

view! {
    /// 满减券使用规则.
    NormalCouponUsageRule<'a> {
        threshold: optional Fen;
        discount_amount: optional Fen;
    }
}

view! {
    /// 折扣券使用规则.
    DiscountCouponUsageRule<'a> {
        threshold: optional Fen;
        percent_off: optional i64;
    }
}

view! {
    /// 兑换券使用规则.
    ExchangeCouponUsageRule<'a> {
        threshold: optional Fen;
        exchange_price: optional Fen;
    }
}

view! {
    /// 抠图数据.
    CutOut<'a> {
        image_url: required Text<'a>;
    }
}

view! {
    /// 提交图片生成任务应答.
    ImageGenerationTaskSubmitted<'a> {
        task_id: required Text<'a>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 图片生成任务.
    ImageGenerationTask<'a> {
        brand_id: optional Text<'a>;
        task_id: required Text<'a>;
        image_generation_type: required ImageGenerationType<'a>;
        task_state: required ImageGenerationTaskState<'a>;
        combine_image_result: optional ImageGenerationResult<'a>;
        cut_out_result: optional ImageGenerationResult<'a>;
    }
}

view! {
    /// 生成结果.
    ImageGenerationResult<'a> {
        image_url: optional Text<'a>;
    }
}

view! {
    /// 媒体图片文件元信息.
    ImageMeta<'a> {
        filename: required Text<'a>;
        sha256: optional Text<'a>;
    }
}

view! {
    /// 图片上传应答.
    UploadImageResult<'a> {
        image_url: required Text<'a>;
    }
}

view! {
    /// 商品券事件通知地址.
    ProductCouponNotifyConfig<'a> {
        notify_url: required Text<'a>;
        update_time: required Time<'a>;
    }
}

view! {
    /// 单券模式信息.
    SingleUsageInfo<'a> {
        normal_coupon: optional NormalCouponUsageRule<'a>;
        discount_coupon: optional DiscountCouponUsageRule<'a>;
    }
}

view! {
    /// 次卡模式信息.
    SequentialUsageInfo<'a> {
        r#type: optional SequentialUsageType<'a>;
        count: optional i64;
        available_days: optional i64;
        interval_days: optional i64;
    }
}

view! {
    /// 多次优惠模式信息.
    ProgressiveBundleUsageInfo<'a> {
        count: optional i64;
        interval_days: optional i64;
    }
}

view! {
    /// 展示信息.
    ProductCouponDisplayInfo<'a> {
        name: optional Text<'a>;
        image_url: optional Text<'a>;
        background_url: optional Text<'a>;
        detail_image_url_list: optional Vec<Text<'a>>;
        original_price: optional Fen;
        combo_package_list: optional Vec<ComboPackage<'a>>;
    }
}

view! {
    /// 适用商品组合.
    ComboPackage<'a> {
        name: optional Text<'a>;
        pick_count: optional i64;
        choice_list: required Vec<ComboPackageChoice<'a>>;
    }
}

view! {
    /// 单品.
    ComboPackageChoice<'a> {
        name: optional Text<'a>;
        price: optional Fen;
        count: optional i64;
        image_url: optional Text<'a>;
        mini_program_appid: optional Text<'a>;
        mini_program_path: optional Text<'a>;
    }
}

view! {
    /// 批次信息.
    StockForCreate<'a> {
        remark: optional Text<'a>;
        coupon_code_mode: required CouponCodeMode<'a>;
        stock_send_rule: required StockSendRule<'a>;
        single_usage_rule: optional SingleUsageRule<'a>;
        sequential_usage_rule: optional SequentialUsageRule<'a>;
        usage_rule_display_info: required UsageRuleDisplayInfo<'a>;
        coupon_display_info: required CouponDisplayInfo<'a>;
        notify_config: required NotifyConfig<'a>;
        store_scope: required StockStoreScope<'a>;
    }
}

view! {
    /// 发放规则.
    StockSendRule<'a> {
        max_count: optional i64;
        max_count_per_day: optional i64;
        max_count_per_user: optional i64;
    }
}

view! {
    /// 单券使用规则.
    SingleUsageRule<'a> {
        coupon_available_period: optional CouponAvailablePeriod<'a>;
        normal_coupon: optional NormalCouponUsageRule<'a>;
        discount_coupon: optional DiscountCouponUsageRule<'a>;
        exchange_coupon: optional ExchangeCouponUsageRule<'a>;
    }
}

view! {
    /// 券可核销时间.
    CouponAvailablePeriod<'a> {
        available_begin_time: optional Time<'a>;
        available_end_time: optional Time<'a>;
        available_days: optional i64;
        wait_days_after_receive: optional i64;
        weekly_available_period: optional FixedWeekPeriod<'a>;
        irregular_available_period_list: optional Vec<TimePeriod<'a>>;
        available_seconds: optional i64;
    }
}

view! {
    /// 每周固定可用时间.
    FixedWeekPeriod<'a> {
        day_list: optional Vec<WeekEnum<'a>>;
        day_period_list: optional Vec<PeriodOfTheDay<'a>>;
    }
}

view! {
    /// 当天可用时间段.
    PeriodOfTheDay<'a> {
        begin_time: optional i64;
        end_time: optional i64;
    }
}

view! {
    /// 无规律的可用时间段.
    TimePeriod<'a> {
        begin_time: optional Time<'a>;
        end_time: optional Time<'a>;
    }
}

view! {
    /// 次卡使用规则.
    SequentialUsageRule<'a> {
        coupon_available_period: optional SequentialCouponAvailablePeriod<'a>;
        normal_coupon_list: optional Vec<NormalCouponUsageRule<'a>>;
        discount_coupon_list: optional Vec<DiscountCouponUsageRule<'a>>;
        exchange_coupon_list: optional Vec<ExchangeCouponUsageRule<'a>>;
        special_first: optional bool;
    }
}

view! {
    /// 券可核销时间.
    SequentialCouponAvailablePeriod<'a> {
        available_begin_time: optional Time<'a>;
        available_end_time: optional Time<'a>;
        wait_days_after_receive: optional i64;
        weekly_available_period: optional FixedWeekPeriod<'a>;
        irregular_available_period_list: optional Vec<TimePeriod<'a>>;
        available_seconds: optional i64;
    }
}

view! {
    /// 券使用规则展示信息.
    UsageRuleDisplayInfo<'a> {
        coupon_usage_method_list: required Vec<CouponUsageMethod<'a>>;
        mini_program_appid: optional Text<'a>;
        mini_program_path: optional Text<'a>;
        app_path: optional Text<'a>;
        usage_description: optional Text<'a>;
        coupon_available_store_info: optional CouponAvailableStoreInfo<'a>;
        app_jump_type: optional AppJumpType<'a>;
        passcode_link: optional Text<'a>;
    }
}

view! {
    /// 券可用门店信息.
    CouponAvailableStoreInfo<'a> {
        description: optional Text<'a>;
        mini_program_appid: optional Text<'a>;
        mini_program_path: optional Text<'a>;
    }
}

view! {
    /// 用户商品券展示信息.
    CouponDisplayInfo<'a> {
        code_display_mode: optional CouponCodeDisplayMode<'a>;
        background_color: optional BackgroundColor<'a>;
        entrance_mini_program: optional EntranceMiniProgram<'a>;
        entrance_official_account: optional EntranceOfficialAccount<'a>;
        entrance_finder: optional EntranceFinder<'a>;
    }
}

view! {
    /// 小程序入口.
    EntranceMiniProgram<'a> {
        appid: optional Text<'a>;
        path: optional Text<'a>;
        entrance_wording: optional Text<'a>;
        guidance_wording: optional Text<'a>;
    }
}

view! {
    /// 公众号入口.
    EntranceOfficialAccount<'a> {
        appid: optional Text<'a>;
    }
}

view! {
    /// 视频号入口.
    EntranceFinder<'a> {
        finder_id: optional Text<'a>;
        finder_video_id: optional Text<'a>;
        finder_video_cover_image_url: optional Text<'a>;
    }
}

view! {
    /// 事件通知配置.
    NotifyConfig<'a> {
        notify_appid: optional Text<'a>;
    }
}

view! {
    /// 批次组信息.
    StockBundleForCreate<'a> {
        remark: optional Text<'a>;
        coupon_code_mode: required CouponCodeMode<'a>;
        stock_send_rule: required StockSendRule<'a>;
        progressive_bundle_usage_rule: optional StockBundleUsageRule<'a>;
        usage_rule_display_info: required UsageRuleDisplayInfo<'a>;
        coupon_display_info: required CouponDisplayInfo<'a>;
        notify_config: required NotifyConfig<'a>;
        store_scope: required StockStoreScope<'a>;
    }
}

view! {
    /// 多次优惠批次组使用规则.
    StockBundleUsageRule<'a> {
        coupon_available_period: required CouponAvailablePeriod<'a>;
        normal_coupon_list: optional Vec<NormalCouponUsageRule<'a>>;
        discount_coupon_list: optional Vec<DiscountCouponUsageRule<'a>>;
        exchange_coupon_list: optional Vec<ExchangeCouponUsageRule<'a>>;
    }
}

view! {
    /// 创建商品券应答.
    CreateProductCouponResponse<'a> {
        product_coupon_id: required Text<'a>;
        scope: required ProductCouponScope<'a>;
        r#type: required ProductCouponType<'a>;
        usage_mode: required UsageMode<'a>;
        single_usage_info: optional SingleUsageInfo<'a>;
        sequential_usage_info: optional SequentialUsageInfo<'a>;
        progressive_bundle_usage_info: optional ProgressiveBundleUsageInfo<'a>;
        display_info: required ProductCouponDisplayInfo<'a>;
        out_product_no: optional Text<'a>;
        state: required ProductCouponState<'a>;
        stock: optional StockEntity<'a>;
        stock_bundle: optional StockBundleEntity<'a>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 商品券批次.
    StockEntity<'a> {
        product_coupon_id: required Text<'a>;
        stock_id: required Text<'a>;
        remark: optional Text<'a>;
        coupon_code_mode: required CouponCodeMode<'a>;
        coupon_code_count_info: optional CouponCodeCountInfo<'a>;
        stock_send_rule: required StockSendRule<'a>;
        single_usage_rule: optional SingleUsageRule<'a>;
        sequential_usage_rule: optional SequentialUsageRule<'a>;
        progressive_bundle_usage_rule: optional StockUsageRule<'a>;
        stock_bundle_info: optional StockBundleInfo<'a>;
        usage_rule_display_info: required UsageRuleDisplayInfo<'a>;
        coupon_display_info: required CouponDisplayInfo<'a>;
        notify_config: required NotifyConfig<'a>;
        store_scope: required StockStoreScope<'a>;
        sent_count_info: required StockSentCountInfo<'a>;
        state: required StockState<'a>;
        deactivate_request_no: optional Text<'a>;
        deactivate_time: optional Time<'a>;
        deactivate_reason: optional Text<'a>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 品牌方预上传的券Code数量信息.
    CouponCodeCountInfo<'a> {
        total_count: optional i64;
        available_count: optional i64;
    }
}

view! {
    /// 多次优惠使用规则.
    StockUsageRule<'a> {
        coupon_available_period: optional CouponAvailablePeriod<'a>;
        normal_coupon: optional NormalCouponUsageRule<'a>;
        discount_coupon: optional DiscountCouponUsageRule<'a>;
        exchange_coupon: optional ExchangeCouponUsageRule<'a>;
    }
}

view! {
    /// 所属批次组信息.
    StockBundleInfo<'a> {
        stock_bundle_id: optional Text<'a>;
        stock_bundle_index: optional i64;
    }
}

view! {
    /// 已发放次数.
    StockSentCountInfo<'a> {
        total_count: optional i64;
        today_count: optional i64;
    }
}

view! {
    /// 批次组.
    StockBundleEntity<'a> {
        stock_bundle_id: required Text<'a>;
        stock_list: required Vec<StockEntity<'a>>;
    }
}

view! {
    /// 商品券.
    ProductCouponEntity<'a> {
        product_coupon_id: required Text<'a>;
        scope: required ProductCouponScope<'a>;
        r#type: required ProductCouponType<'a>;
        usage_mode: required UsageMode<'a>;
        single_usage_info: optional SingleUsageInfo<'a>;
        sequential_usage_info: optional SequentialUsageInfo<'a>;
        progressive_bundle_usage_info: optional ProgressiveBundleUsageInfo<'a>;
        display_info: required ProductCouponDisplayInfo<'a>;
        out_product_no: optional Text<'a>;
        state: required ProductCouponState<'a>;
        deactivate_request_no: optional Text<'a>;
        deactivate_time: optional Time<'a>;
        deactivate_reason: optional Text<'a>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 门店.
    StoreInfo<'a> {
        store_id: optional Text<'a>;
    }
}

view! {
    /// 关联门店应答.
    StoreOperationResult<'a> {
        total_count: optional i64;
        success_store_list: optional Vec<StoreInfo<'a>>;
        failed_store_list: optional Vec<FailedStoreInfo<'a>>;
    }
}

view! {
    /// 失败的门店.
    FailedStoreInfo<'a> {
        store_id: optional Text<'a>;
        code: optional Text<'a>;
        message: optional Text<'a>;
    }
}

view! {
    /// 批次列表.
    StockList<'a> {
        total_count: optional i64;
        stock_list: optional Vec<StockEntity<'a>>;
        next_page_token: optional Text<'a>;
    }
}

view! {
    /// 门店列表.
    StoreList<'a> {
        total_count: optional i64;
        store_list: optional Vec<StoreInfo<'a>>;
        next_page_token: optional Text<'a>;
    }
}

view! {
    /// 预上传券Code应答.
    UploadCouponCodesResult<'a> {
        total_count: optional i64;
        success_code_list: optional Vec<Text<'a>>;
        failed_code_list: optional Vec<FailedCouponCodeInfo<'a>>;
        already_exist_code_list: optional Vec<Text<'a>>;
        duplicate_code_list: optional Vec<Text<'a>>;
    }
}

view! {
    /// 上传失败的券Code.
    FailedCouponCodeInfo<'a> {
        coupon_code: optional Text<'a>;
        code: optional Text<'a>;
        message: optional Text<'a>;
    }
}

view! {
    /// 用户商品券标签信息.
    CouponTagInfo<'a> {
        coupon_tag_list: optional Vec<UserProductCouponTag<'a>>;
        member_tag_info: optional MemberTagInfo<'a>;
    }
}

view! {
    /// 会员标签信息.
    MemberTagInfo<'a> {
        member_card_id: optional Text<'a>;
    }
}

view! {
    /// 用户商品券组.
    UserProductCouponBundleEntity<'a> {
        user_coupon_bundle_id: optional Text<'a>;
        user_product_coupon_list: optional Vec<UserProductCouponEntity<'a>>;
    }
}

view! {
    /// 用户商品券.
    UserProductCouponEntity<'a> {
        coupon_code: required Text<'a>;
        coupon_state: required UserProductCouponState<'a>;
        valid_begin_time: required Time<'a>;
        valid_end_time: required Time<'a>;
        receive_time: required Time<'a>;
        send_request_no: required Text<'a>;
        send_channel: required UserProductCouponSendChannel<'a>;
        confirm_request_no: optional Text<'a>;
        confirm_time: optional Time<'a>;
        deactivate_request_no: optional Text<'a>;
        deactivate_time: optional Time<'a>;
        deactivate_reason: optional Text<'a>;
        single_usage_detail: optional CouponUsageDetail<'a>;
        sequential_usage_detail: optional SequentialUsageDetail<'a>;
        progressive_bundle_usage_detail: optional CouponUsageDetail<'a>;
        user_product_coupon_bundle_info: optional UserProductCouponBundleInfo<'a>;
        product_coupon: required ProductCouponEntity<'a>;
        stock: required StockEntity<'a>;
        attach: optional Text<'a>;
        channel_custom_info: optional Text<'a>;
        coupon_tag_info: optional CouponTagInfo<'a>;
        brand_id: optional Text<'a>;
    }
}

view! {
    /// 使用详情.
    CouponUsageDetail<'a> {
        use_request_no: optional Text<'a>;
        use_time: optional Time<'a>;
        associated_order_info: optional UserProductCouponAssociatedOrderInfo<'a>;
        associated_pay_score_order_info: optional UserProductCouponAssociatedPayScoreOrderInfo<'a>;
        saved_amount: optional Fen;
        return_request_no: optional Text<'a>;
        return_time: optional Time<'a>;
    }
}

view! {
    /// 关联微信支付订单信息.
    UserProductCouponAssociatedOrderInfo<'a> {
        transaction_id: optional Text<'a>;
        out_trade_no: optional Text<'a>;
        mchid: optional Text<'a>;
        sub_mchid: optional Text<'a>;
    }
}

view! {
    /// 关联微信支付分订单信息.
    UserProductCouponAssociatedPayScoreOrderInfo<'a> {
        order_id: optional Text<'a>;
        out_order_no: optional Text<'a>;
        mchid: optional Text<'a>;
        sub_mchid: optional Text<'a>;
    }
}

view! {
    /// 次卡使用详情.
    SequentialUsageDetail<'a> {
        total_count: required i64;
        used_count: required i64;
        detail_item_list: optional Vec<SequentialUsageDetailItem<'a>>;
    }
}

view! {
    /// 轮次使用详情.
    SequentialUsageDetailItem<'a> {
        detail_state: optional UserProductCouponUsageDetailItemState<'a>;
        valid_begin_time: optional Time<'a>;
        valid_end_time: optional Time<'a>;
        use_request_no: optional Text<'a>;
        use_time: optional Time<'a>;
        associated_order_info: optional UserProductCouponAssociatedOrderInfo<'a>;
        return_request_no: optional Text<'a>;
        return_time: optional Time<'a>;
        delete_time: optional Time<'a>;
    }
}

view! {
    /// 用户券组信息.
    UserProductCouponBundleInfo<'a> {
        user_coupon_bundle_id: optional Text<'a>;
        user_coupon_bundle_index: optional i64;
        total_count: optional i64;
        used_count: optional i64;
    }
}

view! {
    /// 预发券token.
    PreSendToken<'a> {
        token: required Text<'a>;
    }
}

view! {
    /// 用户商品券列表.
    UserProductCouponList<'a> {
        total_count: optional i64;
        user_coupon_list: optional Vec<UserProductCouponEntity<'a>>;
        next_page_token: optional Text<'a>;
    }
}

view! {
    /// 商品券领券事件.
    ProductCouponSendEvent<'a> {
        brand_id: optional Text<'a>;
        coupon_code: required Text<'a>;
        product_coupon_id: required Text<'a>;
        stock_id: required Text<'a>;
        stock_bundle_id: optional Text<'a>;
        user_coupon_bundle_id: optional Text<'a>;
        appid: optional Text<'a>;
        openid: optional Text<'a>;
        unionid: optional Text<'a>;
        receive_time: optional Time<'a>;
        send_request_no: optional Text<'a>;
        send_channel: optional UserProductCouponSendChannel<'a>;
        valid_begin_time: optional Time<'a>;
        valid_end_time: optional Time<'a>;
        phone_number: optional Text<'a>;
        country_code: optional Text<'a>;
        attach: optional Text<'a>;
        channel_custom_info: optional Text<'a>;
    }
}

view! {
    /// 投放计划状态变更.
    DeliveryPlanChangeEvent<'a> {
        plan_id: required Text<'a>;
        plan_state: optional DeliveryPlanState<'a>;
        audit_state: optional DeliveryPlanEventAuditState<'a>;
        change_reason: optional Text<'a>;
        modify_time: optional Time<'a>;
    }
}

view! {
    /// 商家券领券事件.
    MerchantCouponSendEvent<'a> {
        event_type: optional Text<'a>;
        coupon_code: required Text<'a>;
        stock_id: required Text<'a>;
        send_time: optional Time<'a>;
        openid: optional Text<'a>;
        unionid: optional Text<'a>;
        send_channel: optional MerchantCouponSendChannel<'a>;
        send_merchant: optional Text<'a>;
        act_id: optional Text<'a>;
        attach_info: optional MerchantCouponSendAttachInfo<'a>;
    }
}

view! {
    /// 发券附加信息.
    MerchantCouponSendAttachInfo<'a> {
        transaction_id: optional Text<'a>;
        act_code: optional Text<'a>;
        hall_code: optional Text<'a>;
        hall_belong_mch_id: optional i64;
        card_id: optional Text<'a>;
        code: optional Text<'a>;
        activity_id: optional Text<'a>;
        phone_number: optional Text<'a>;
        country_code: optional Text<'a>;
    }
}

words! {
    /// 券状态.
    BusifavorCouponState { SENDED USED EXPIRED DELETED DEACTIVATED PENDING_REDEEM REDEEM_CONFIRMING REDEEM_FAILED REDEEM_EXPIRED }
}

words! {
    /// 批次类型.
    BusifavorStockType { NORMAL DISCOUNT EXCHANGE }
}

words! {
    /// 核销方式.
    BusifavorUseMethod { OFF_LINE MINI_PROGRAMS SELF_CONSUME PAYMENT_CODE }
}

words! {
    /// code展示模式.
    BusifavorCodeDisplayMode { NOT_SHOW BARCODE QRCODE }
}

words! {
    /// 背景颜色.
    BackgroundColor { Color010 Color020 Color030 Color040 Color050 Color060 Color070 Color080 Color090 Color100 }
}

words! {
    /// 商户上传code分配状态.
    BusifavorCouponCodeStatus { AVAILABLE DISPATCHED }
}

words! {
    /// 券类型.
    BusifavorCouponType { NORMAL MEMBER }
}

words! {
    /// 券code模式.
    BusifavorCouponCodeMode { WECHATPAY_MODE MERCHANT_API MERCHANT_UPLOAD }
}

words! {
    /// 批次状态.
    BusifavorStockState { UNAUDIT RUNNING STOPED PAUSED }
}

words! {
    /// 补差付款单据状态.
    BusifavorSubsidyPayStatus { PAY_RECEIPT_UNKNOWN PAY_RECEIPT_ACCEPTED PAY_RECEIPT_SUCCESS PAY_RECEIPT_FAIL PAY_RECEIPT_RETURNING PAY_RECEIPT_PARTIAL_RETURN PAY_RECEIPT_FULL_RETURN }
}

words! {
    /// 补差付款失败原因.
    BusifavorSubsidyPayFailReason { PAY_RECEIPT_INSUFFICIENT_BALANCE PAY_RECEIPT_NOT_INCOMESPLIT_ORDER PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA PAY_RECEIPT_OTHER }
}

words! {
    /// 补差回退单据状态.
    BusifavorSubsidyReturnStatus { RETURN_RECEIPT_UNKNOWN RETURN_RECEIPT_ACCEPTED RETURN_RECEIPT_SUCCESS RETURN_RECEIPT_FAIL }
}

words! {
    /// 补差回退失败原因.
    BusifavorSubsidyReturnFailReason { RETURN_RECEIPT_INSUFFICIENT_BALANCE RETURN_RECEIPT_OTHER }
}

words! {
    /// 使用模式.
    UsageMode { SINGLE SEQUENTIAL PROGRESSIVE_BUNDLE }
}

words! {
    /// 投放计划状态.
    DeliveryPlanState { CREATED DELIVERING PAUSED TERMINATED EXPIRED PLAN_CREATING PLAN_CREATED PLAN_TERMINATING PLAN_TERMINATED PLAN_EXPIRED PLAN_DELIVERING PLAN_PAUSED }
}

words! {
    /// 投放计划审核状态.
    DeliveryPlanAuditState { AUDIT_INITIAL AUDIT_PROCESSING AUDIT_PASSED AUDIT_REJECTED }
}

words! {
    /// 图片生成类型.
    ImageGenerationType { COMBINE_IMAGE CUT_OUT }
}

words! {
    /// 优惠范围.
    ProductCouponScope { ALL SINGLE CATEGORY }
}

words! {
    /// 商品券类型.
    ProductCouponType { NORMAL DISCOUNT EXCHANGE }
}

words! {
    /// 任务状态.
    ImageGenerationTaskState { PROCESSING SUCCESS FAIL }
}

words! {
    /// 次卡规则类型.
    SequentialUsageType { INCREMENTAL EQUAL }
}

words! {
    /// 券Code分配模式.
    CouponCodeMode { WECHATPAY UPLOAD API_ASSIGN }
}

words! {
    /// 星期.
    WeekEnum { MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY }
}

words! {
    /// 券使用方式.
    CouponUsageMethod { OFFLINE MINI_PROGRAM APP PAYMENT_CODE }
}

words! {
    /// APP跳转类型.
    AppJumpType { H5 PASSCODE_LINK USAGE_GUIDE }
}

words! {
    /// 用户商品券Code展示模式.
    CouponCodeDisplayMode { INVISIBLE BARCODE QRCODE }
}

words! {
    /// 可用门店范围.
    StockStoreScope { NONE ALL SPECIFIC }
}

words! {
    /// 商品券状态.
    ProductCouponState { AUDITING EFFECTIVE DEACTIVATED }
}

words! {
    /// 批次状态.
    StockState { AUDITING SENDING PAUSED STOPPED DEACTIVATED }
}

words! {
    /// 更新模式.
    UpdateBudgetMode { MAX_COUNT MAX_COUNT_PER_DAY }
}

words! {
    /// 用户商品券标签.
    UserProductCouponTag { MEMBER }
}

words! {
    /// 用户商品券状态.
    UserProductCouponState { CONFIRMING PENDING EFFECTIVE USED EXPIRED DELETED DEACTIVATED }
}

words! {
    /// 发券渠道.
    UserProductCouponSendChannel { API BRAND_MANAGE MERCHANT_CARD MEMBER RECEIVE_COMPONENT SMALL_ACTIVITY }
}

words! {
    /// 轮次使用详情状态.
    UserProductCouponUsageDetailItemState { PENDING EFFECTIVE USED EXPIRED DELETED DEACTIVATED }
}

words! {
    /// 审核状态 (回调).
    DeliveryPlanEventAuditState { PROCESSING PASSED REJECTED }
}

words! {
    /// 发放渠道.
    MerchantCouponSendChannel { BUSICOUPON_SEND_CHANNEL_MINIAPP BUSICOUPON_SEND_CHANNEL_API BUSICOUPON_SEND_CHANNEL_PAYGIFT BUSICOUPON_SEND_CHANNEL_H5 BUSICOUPON_SEND_CHANNEL_FTOF BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT BUSICOUPON_SEND_CHANNEL_HALL BUSICOUPON_SEND_CHANNEL_JSAPI JSAPI BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT BUSICOUPON_SEND_CHANNEL_WECHAT_AD BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM }
}
