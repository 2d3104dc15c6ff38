//! The review → what is remarked on it.

use std::hint::black_box;

use criterion::Criterion;
use scrutineer::check::check;

use crate::office::Office;

pub fn time(criterion: &mut Criterion) {
    let office = Office::open();
    let (review, places) = office.read();
    criterion.bench_function("check", |bencher| {
        bencher.iter(|| {
            check(black_box(&review), &office.council, None, &|spot| {
                places.find(spot)
            })
        });
    });
}
