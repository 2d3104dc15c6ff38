//! The published PDFs, read as a screen reader would: what veraPDF cannot judge.
//!
//! In `tests/support`, `tagged` reads a PDF, `reading_rules` judges what it says and `layout_rules` how it looks, and
//! `expected` reads the HTML it must agree with. The rules are tested too:
//! `mutations` breaks a good PDF in every way we know.

mod agreed;
mod build;
mod chart;
mod kept_together;
mod mutations;
mod outside_judges;
mod packs;
mod papers;
mod pictures;
mod specimen;
mod unprintable_pictures;

use crate::support::expected::Expected;
use crate::support::reading_rules::{differences, faults};
use crate::support::tagged::TaggedPdf;
use mutations::Attempt;

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
