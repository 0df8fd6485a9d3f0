//! Pictures that WeChat Pay makes (图片生成任务).

use crate::generated::rules as ids;
use crate::generated::views::{
    CombineImage, CreateImageGenerationTaskParams, CutOut, ImageGenerationTask, ImageGenerationTaskState, ImageGenerationType,
    ProductCouponType as Type, UsageMode,
};
use crate::validate::Report;

pub(super) fn create(params: &CreateImageGenerationTaskParams<'_>, report: &mut Report<'_>) {
    let kind = params.image_generation_type();
    report.demand(kind != ImageGenerationType::COMBINE_IMAGE || params.combine_image().is_some(), "combine_image", &ids::G1);
    report.demand(kind != ImageGenerationType::CUT_OUT || params.cut_out().is_some(), "cut_out", &ids::G2);
}

pub(super) fn combine(image: &CombineImage<'_>, report: &mut Report<'_>) {
    let kind = image.r#type();
    for (is_there, of, field) in [
        (image.normal_coupon().is_some(), Type::NORMAL, "normal_coupon"),
        (image.discount_coupon().is_some(), Type::DISCOUNT, "discount_coupon"),
        (image.exchange_coupon().is_some(), Type::EXCHANGE, "exchange_coupon"),
    ] {
        report.demand(!kind.is_known() || is_there == (kind == of), field, &ids::G3);
    }
    let mode = image.usage_mode();
    report.demand(!mode.is_known() || mode == UsageMode::SINGLE, "usage_mode", &ids::G6);
}

pub(super) fn cut_out(image: &CutOut<'_>, report: &mut Report<'_>) {
    let url = image.image_url();
    report.demand(url.is_empty() || url.starts_with("https://wxpaylogo.qpic.cn/"), "image_url", &ids::G4);
}

pub(super) fn task(task: &ImageGenerationTask<'_>, report: &mut Report<'_>) {
    let (state, kind) = (task.task_state(), task.image_generation_type());
    if !state.is_known() || !kind.is_known() {
        return;
    }
    for (is_there, of, field) in [
        (task.combine_image_result().is_some(), ImageGenerationType::COMBINE_IMAGE, "combine_image_result"),
        (task.cut_out_result().is_some(), ImageGenerationType::CUT_OUT, "cut_out_result"),
    ] {
        report.demand(is_there == (state == ImageGenerationTaskState::SUCCESS && kind == of), field, &ids::G5);
    }
}
