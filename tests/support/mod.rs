//! What many tests need: their own project, runs of the program, a reader of PDFs, rules and judges.
//!
//! It judges nothing by itself, and does not know the tests.

#[allow(dead_code, reason = "not every suite uses every kind of chance")]
pub mod chance;
pub mod expectation;
pub mod expected;
pub mod files;
pub mod html;
pub mod judges;
pub mod layout_rules;
pub mod program;
pub mod project;
pub mod read_council;
pub mod reading_rules;
pub mod tagged;
