//! The page → the document and its pictures.

use std::hint::black_box;

use criterion::Criterion;

use crate::office::Office;

pub fn time(criterion: &mut Criterion) {
    let office = Office::open();
    let page = office.page();
    criterion.bench_function("parse", |bencher| {
        bencher.iter(|| office.parse(black_box(&page)));
    });
}
