//! What is read from the reviews folder, and what is said of what is wrong in it.

mod file_names;
mod finding_reviews;
mod invalid;
mod real_reviews;
