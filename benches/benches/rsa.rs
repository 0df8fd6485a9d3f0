//! One signature and one verification, for keys of 2048, 3072 and 4096 bits. A native build computes with limbs of 64 bits, the wasm with 32: only
//! changes can be read here, not what the wasm takes.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use wechatpay_coupon_benches::{keys, random};

const MESSAGE: &[u8] = &[b'x'; 600];

fn rsa(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("rsa");
    let random = random();
    for bits in [2048, 3072, 4096] {
        let (signing, verifying) = keys(bits);
        let signature = signing.sign(MESSAGE, &random).expect("the key signs");
        assert_eq!(verifying.verify(&[MESSAGE], &signature), Ok(()));
        group.bench_function(BenchmarkId::new("sign", bits), |bencher| bencher.iter(|| signing.sign(black_box(MESSAGE), &random)));
        group.bench_function(BenchmarkId::new("verify", bits), |bencher| {
            bencher.iter(|| verifying.verify(&[black_box(MESSAGE)], &signature))
        });
    }
    group.finish();
}

criterion_group!(benches, rsa);
criterion_main!(benches);
