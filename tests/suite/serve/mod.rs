//! `scrutineer serve`, as a browser and a person at the terminal meet it.
//!
//! Nothing here measures time: a page is asked for again when the server says that it has changed.

mod preview;
mod served;
mod strangers;

pub use served::Served;

/// The page of the samples' update.
const UPDATE: &str = "/inclusion-in-schools/progress-update-2019-09.html";
/// Its file.
const UPDATE_FILE: &str = "reviews/inclusion-in-schools/updates/2019-09.toml";
