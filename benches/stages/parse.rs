//! The page → the document and its pictures.

use std::hint::black_box;

use criterion::Criterion;

use crate::sample::Sample;

pub fn time(criterion: &mut Criterion) {
    let sample = Sample::open();
    let page = sample.page();
    criterion.bench_function("parse", |bencher| {
        bencher.iter(|| sample.parse(black_box(&page)));
    });
}
