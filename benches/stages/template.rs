//! The review → the page of its update.

use std::hint::black_box;

use criterion::Criterion;

use crate::office::{Office, update};

pub fn time(criterion: &mut Criterion) {
    let office = Office::open();
    let (review, _) = office.read();
    let paper = update(&review);
    criterion.bench_function("template", |bencher| {
        bencher.iter(|| office.render(black_box(&paper)));
    });
}
