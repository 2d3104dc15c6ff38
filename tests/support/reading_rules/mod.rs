//! A tagged PDF → everything that is wrong with it by our own rules, one sentence each.
//!
//! These begin where veraPDF ends: it cannot know that a label is a header, that two tables are one,
//! or that a word is missing. [`faults`] needs the PDF alone; [`differences`] compares it with its source.

mod against_source;
mod catalog;
mod figures;
mod fonts;
mod headings;
mod links;
mod lists;
mod marks;
mod pages;
mod tables;

use crate::support::tagged::TaggedPdf;
pub use against_source::differences;

/// What is wrong with the PDF itself, without its source.
pub fn faults(pdf: &TaggedPdf) -> Vec<String> {
    let rules = [
        catalog::faults,
        marks::faults,
        headings::faults,
        tables::faults,
        lists::faults,
        links::faults,
        figures::faults,
        fonts::faults,
        pages::faults,
    ];
    rules.iter().flat_map(|rule| rule(pdf)).collect()
}
