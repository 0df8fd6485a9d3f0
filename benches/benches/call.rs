//! The two halves of a call, and a notification: a request built without its signature, a response accepted with and without RSA, a notification
//! opened.

use std::hint::black_box;

use aes_gcm::aead::AeadInOut;
use aes_gcm::{Aes256Gcm, KeyInit};
use base64ct::{Base64, Encoding};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use serde_json::json;
use wechatpay_coupon_benches::{API_V3_KEY, NOW, client, file, random, sample, signed};

const SAMPLES: [(&str, &str, &str); 2] = [
    ("partner-product-coupon-return.bundle", "userCoupons.return", "Code_123456"),
    ("partner-product-coupon-return.sequential", "userCoupons.return", "123446565767"),
];
const EVENT_NONCE: &str = "twelve_bytes";

fn begin(criterion: &mut Criterion) {
    let (client, random) = (client(), random());
    let (operation, params, _) = sample("partner-product-coupon-use.bundle", "userCoupons.use", "Code_123456");
    criterion.bench_function("begin", |bencher| {
        bencher.iter(|| client.begin(operation, black_box(&params), None, NOW, &random).expect("a request"))
    });
}

fn accept(criterion: &mut Criterion) {
    let (client, random) = (client(), random());
    let mut group = criterion.benchmark_group("accept");
    for (name, of, code) in SAMPLES {
        let (operation, params, body) = sample(name, of, code);
        let echo = client.begin(operation, &params, None, NOW, &random).expect("a request").echo;
        let (headers, body) = (signed(body.as_bytes()), body.into_bytes());
        group.throughput(Throughput::Bytes(u64::try_from(body.len()).expect("a length")));
        group.bench_function(name, |bencher| {
            bencher.iter(|| client.accept(operation, &echo, 200, &headers, black_box(&body), NOW).expect("a response"));
        });
    }
    group.finish();
}

fn open(criterion: &mut Criterion) {
    let mut event = file("reference/partner-product-coupon-use.bundle.response.json").into_bytes();
    let cipher = Aes256Gcm::new(&API_V3_KEY.into());
    let nonce = EVENT_NONCE.as_bytes().try_into().expect("it has twelve bytes");
    let tag = cipher.encrypt_inout_detached(nonce, b"coupon", event.as_mut_slice().into()).expect("it is encrypted");
    event.extend(tag);
    let body = json!({
        "id": "EV-2018022511223320873",
        "create_time": "2025-08-03T12:00:00+08:00",
        "event_type": "NEWER.EVENT",
        "resource_type": "encrypt-resource",
        "summary": "summary",
        "resource": {
            "algorithm": "AEAD_AES_256_GCM",
            "original_type": "newer",
            "associated_data": "coupon",
            "nonce": EVENT_NONCE,
            "ciphertext": Base64::encode_string(&event),
        },
    })
    .to_string()
    .into_bytes();
    let (client, headers) = (client(), signed(&body));
    criterion.bench_function("open a notification", |bencher| {
        bencher.iter(|| client.open(&headers, black_box(&body), NOW).expect("a notification"));
    });
}

criterion_group!(benches, begin, accept, open);
criterion_main!(benches);
