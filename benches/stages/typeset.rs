//! The document → the PDF: laid out, then written.

use std::hint::black_box;

use criterion::Criterion;
use scrutineer::pdf::Typesetter;

use crate::sample::Sample;

pub fn time(criterion: &mut Criterion) {
    let sample = Sample::open();
    let (document, pictures) = sample.parse(&sample.page());
    criterion.bench_function("typeset", |bencher| {
        bencher.iter(|| {
            let document = black_box(&document);
            Typesetter::new(&sample.project.look.theme, &sample.project.look.family)
                .typeset(document, &pictures, None)
        });
    });
}
