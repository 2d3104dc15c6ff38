//! The published PDFs, read as a screen reader would: what veraPDF cannot judge.
//!
//! `tagged` reads a PDF, `faults` judges it, `expected` reads the HTML it must agree with.
//! Before a rule judges a paper it is itself judged: `mutations` breaks a good PDF in every way we know.

mod build;
mod expected;
mod faults;
mod html;
mod mutations;
mod papers;
mod specimen;
mod tagged;
mod tools;

use expected::Expected;
use faults::{differences, faults};
use mutations::Found;
use tagged::TaggedPdf;

#[test]
fn the_specimen_keeps_every_rule() {
    let pdf = TaggedPdf::of(&specimen::document());
    let mut found = faults(&pdf);
    found.extend(differences(&pdf, &Expected::of(specimen::HTML)));
    assert!(
        found.is_empty(),
        "the specimen:\n{}\n{}",
        found.join("\n"),
        pdf.outline_as_text()
    );
}

#[test]
fn every_way_to_break_the_specimen_is_found() {
    let source = Expected::of(specimen::HTML);
    let mut missed = Vec::new();
    for mutation in mutations::ALL {
        let mut document = specimen::document();
        assert!(
            (mutation.apply)(&mut document),
            "the specimen holds nothing to break: {}",
            mutation.name
        );
        missed.extend(missed_in(&document, &source, mutation));
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// What should have been said about a broken document and was not.
fn missed_in(
    document: &lopdf::Document,
    source: &Expected,
    mutation: &mutations::Mutation,
) -> Option<String> {
    let pdf = TaggedPdf::of(document);
    let (said, phrase) = match mutation.found {
        Found::Alone(phrase) => (faults(&pdf), phrase),
        Found::BySource(phrase) => (differences(&pdf, source), phrase),
    };
    let is_found = said.iter().any(|sentence| sentence.contains(phrase));
    (!is_found).then(|| format!("{}: nothing says “{phrase}”, only {said:#?}", mutation.name))
}
