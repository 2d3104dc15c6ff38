//! What is read from the reviews folder, and what is reported if something in it is wrong.

mod file_names;
mod finding_reviews;
pub mod invalid;
mod real_reviews;
