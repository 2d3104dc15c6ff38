//! The review → the findings about it.

use std::hint::black_box;

use criterion::Criterion;
use scrutineer::check::check;

use crate::sample::Sample;

pub fn time(criterion: &mut Criterion) {
    let sample = Sample::open();
    let (review, places) = sample.read();
    criterion.bench_function("check", |bencher| {
        bencher.iter(|| {
            check(
                black_box(&review),
                &sample.project.council,
                None,
                &|_| true,
                &|spot| places.find(spot),
            )
        });
    });
}
