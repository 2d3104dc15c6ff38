//! The published PDFs, read as a screen reader would: what veraPDF cannot judge.
//!
//! `tagged` reads a PDF, `faults` judges what it says and `layout` how it looks, `expected` reads the HTML it must agree
//! with.
//! Before a rule judges a paper it is itself judged: `mutations` breaks a good PDF in every way we know.

mod agreed;
mod build;
mod chart;
mod expected;
mod faults;
mod html;
mod judges;
#[path = "../generated/rules/mod.rs"]
mod layout;
mod mutations;
mod papers;
mod pictures;
mod specimen;
mod tagged;
mod tools;

use expected::Expected;
use faults::{differences, faults};
use mutations::Attempt;
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
    let attempts = mutations::attempt_all(&specimen::document(), &Expected::of(specimen::HTML));
    for attempt in attempts {
        match attempt {
            Attempt::Found => {}
            Attempt::NothingToBreak(name) => panic!("the specimen holds nothing to break: {name}"),
            Attempt::Missed(what) => panic!("{what}"),
        }
    }
}
