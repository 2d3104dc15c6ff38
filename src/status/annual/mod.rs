//! All reviews → what became of their recommendations in a municipal year.
//!
//! ```text
//! Review ─► AnnualFacts (kept, small) ─► AnnualReport of a year
//! ```
//!
//! A recommendation counts once, with its parts: its grade in a year is the last that an update of the year gave it. It must
//! not know how any of it is printed.

mod facts;
mod report;
mod year;

pub use facts::{AnnualFacts, FactsOfRecommendation, FactsOfReport};
pub use report::{AnnualReport, CommitteeYear, ImplementedShare, LongSlipped, ReviewYear};
pub use year::CalendarDay;
