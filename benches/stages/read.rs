//! Review files → the review.

use std::hint::black_box;

use criterion::Criterion;

use crate::office::Office;

pub fn time(criterion: &mut Criterion) {
    let office = Office::open();
    criterion.bench_function("read", |bencher| {
        bencher.iter(|| black_box(office.read()));
    });
}
