//! The model as it is. Models with a fault: `faults.rs`.

mod faults;

use std::path::{Path, PathBuf};

use super::read::Texts;
use super::resolved::ResolveBy;
use super::words::{Edition, Payload, Place, Side};
use super::{format, of_texts, read};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../model")
}

fn texts() -> Texts {
    read::texts(&folder()).unwrap()
}

#[test]
fn the_model_holds_together() {
    if let Err(problems) = of_texts(&texts()) {
        panic!("\n{problems}");
    }
}

#[test]
fn every_file_is_formatted() {
    for (name, text) in texts() {
        assert!(format::format(&text).unwrap() == text, "model/{name}: run `cargo xtask model --format`");
    }
}

#[test]
fn what_files_share_is_put_in_where_it_is_used() {
    let model = of_texts(&texts()).unwrap();
    let operation = model.operation("userCoupons.use").unwrap();

    let number = &operation.parameter("out_request_no").unwrap().field;
    assert_eq!((number.zh.as_str(), number.pattern.as_deref()), ("核销请求单号", Some("request-number")));
    assert!(number.at.to_string().ends_with("userCoupons.json#/operations/use/request/body/out_request_no"));
    let brand = &operation.parameter("brand_id").unwrap().field;
    assert!(brand.is_on(Side::Partner) && !brand.is_on(Side::Brand));
    assert_eq!(operation.parameter("openid").unwrap().place, Place::Path);

    let partner = operation.side(Side::Partner).unwrap();
    assert_eq!(partner.errors[..2], ["param-error", "invalid-request"]);
    assert_eq!(number.src, ["page", "skills", "im", "openapi", "senparc"]);
    assert_eq!(operation.resolve.as_ref().unwrap().by, ResolveBy::Query("userCoupons.get".to_owned()));
    assert_eq!(operation.payload(), Payload::Json);
    assert_eq!(model.operation("images.upload").unwrap().payload(), Payload::Multipart);
    assert_eq!(model.operation("deliveryPlans.pause").unwrap().payload(), Payload::None);

    let bundle = model.types.get("UserProductCouponBundleInfo").unwrap();
    assert_eq!(bundle.fields.get("total_count").unwrap().editions, [Edition::Bundle]);
    assert!(bundle.in_responses && !bundle.in_requests);
    let order = model.types.get("UserProductCouponAssociatedOrderInfo").unwrap();
    assert!(order.in_responses && order.in_requests);
}

#[test]
fn every_contradiction_that_is_named_is_described() {
    let described = std::fs::read_to_string(folder().join("CONTRADICTIONS.md")).unwrap();
    let mut named = 0;
    for (file, text) in texts() {
        for id in text.split("C-").skip(1).filter_map(|rest| rest.get(..2)).filter(|id| id.parse::<u8>().is_ok()) {
            assert!(described.contains(&format!("\n| C-{id} |")), "model/{file} names C-{id}");
            named += 1;
        }
    }
    assert!(named > 0);
}
