//! Reviews → what other programs read of them.
//!
//! ```text
//! Review ─► ReviewRecord ─► review.json, beside the page of the review      (and its words, for the search)
//!                │
//!                └► ReviewRecords ─► reviews.json, recommendations.csv, reviews.ics, feed.xml, sitemap.xml, and the schemas
//! ```
//!
//! Each record is made with the papers of its review, and what is made of all reviews together is made of these files. So a
//! review that has not changed is not read again. Nothing depends on the day, and nothing is in it that no paper of the
//! council prints. It must not know where a file goes.

mod calendar;
mod feed;
mod recommendation_record;
mod record;
mod records;
mod schema;
mod search;
mod spreadsheet;
mod xml;

pub use record::ReviewRecord;
pub use records::ReviewRecords;
pub use schema::data_schemas;
pub use search::search_words;
