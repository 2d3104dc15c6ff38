//! What many tests need: a project of their own, runs of the program, a look into a PDF, rules and judges.
//!
//! It judges nothing by itself and knows no test.

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
