//! The review → the page of its update.

use std::hint::black_box;

use criterion::Criterion;

use crate::sample::{Sample, update};

pub fn time(criterion: &mut Criterion) {
    let sample = Sample::open();
    let (review, _) = sample.read();
    let paper = update(&review);
    criterion.bench_function("template", |bencher| {
        bencher.iter(|| sample.render(black_box(&paper)));
    });
}
