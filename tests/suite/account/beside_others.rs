//! Texts that are parts of others, that are written twice, or that are small tables: a right paper is published.

use super::assert_says;
use crate::support::project::Project;

/// A project with one review whose two recommendations have these actions.
fn with_actions(first: &str, second: &str) -> Project {
    let project = Project::with_review("quay");
    project.change(
        "reviews/quay/review.toml",
        "action = \"Hire a dredger\"",
        &format!("action = {first}"),
    );
    project.change(
        "reviews/quay/review.toml",
        "action = \"Hire a cleaner\"",
        &format!("action = {second}"),
    );
    project
}
