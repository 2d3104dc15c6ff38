//! Review files → the review.

use std::hint::black_box;

use criterion::Criterion;

use crate::sample::Sample;

pub fn time(criterion: &mut Criterion) {
    let sample = Sample::open();
    criterion.bench_function("read", |bencher| {
        bencher.iter(|| black_box(sample.read()));
    });
}
