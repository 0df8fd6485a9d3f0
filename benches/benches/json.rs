//! Reading and validating the JSON of responses, and beside it `serde_json` into its own tree, which validates nothing.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use wechatpay_coupon::rules;
use wechatpay_coupon::validate::{How, read};
use wechatpay_coupon_benches::{file, operation};

const SAMPLES: [&str; 2] = ["partner-product-coupon-return.bundle", "partner-product-coupon-return.sequential"];

fn json(criterion: &mut Criterion) {
    let schema = operation("userCoupons.return").response.expect("it has a body");
    let how = How { rules: rules::of, ..How::WITHOUT_RULES };
    let mut group = criterion.benchmark_group("json");
    for name in SAMPLES {
        let text = file(&format!("reference/{name}.response.json"));
        group.throughput(Throughput::Bytes(u64::try_from(text.len()).expect("a length")));
        group.bench_function(BenchmarkId::new("read", name), |bencher| {
            bencher.iter(|| read(black_box(&text), schema, how).map(|reading| reading.findings.len()).expect("it is JSON"));
        });
        group.bench_function(BenchmarkId::new("serde_json", name), |bencher| {
            bencher.iter(|| serde_json::from_str::<serde_json::Value>(black_box(&text)).expect("it is JSON"));
        });
    }
    group.finish();
}

criterion_group!(benches, json);
criterion_main!(benches);
