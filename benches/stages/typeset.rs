//! The document → the PDF: laid out, then written.

use std::hint::black_box;

use criterion::Criterion;
use scrutineer::pdf::Typesetter;

use crate::office::Office;

pub fn time(criterion: &mut Criterion) {
    let office = Office::open();
    let (document, pictures) = office.parse(&office.page());
    criterion.bench_function("typeset", |bencher| {
        bencher.iter(|| {
            let document = black_box(&document);
            Typesetter::new(&office.theme, &office.family).typeset(document, &pictures, None)
        });
    });
}
