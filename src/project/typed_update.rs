//! The name of an update as somebody types it after a command → the name: `parks/2020-09`.
//!
//! A name may be a path, because people complete paths in a terminal: `reviews/parks/updates/2026-12.toml`. Whether there
//! is such an update is not looked at.

use std::fmt;
use std::path::{Path, PathBuf};

use super::Folders;
use crate::model::{Slug, UpdateName};

/// What was typed is not the name of an update.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TypedUpdateFault {
    /// It names a review, and not which of its updates.
    NoUpdate {
        /// The review.
        review: String,
    },
    /// It cannot be the name of anything.
    NoName {
        /// What was typed.
        typed: String,
    },
}

/// Reads the name of an update.
///
/// # Errors
///
/// When it names no update.
pub fn typed_update(typed: &str, folders: &Folders) -> Result<UpdateName, TypedUpdateFault> {
    let names = names(typed);
    let (review, update) = match names.as_slice() {
        [.., review, update] if *review != folder_name(folders) => (review, update),
        [.., review] => {
            let review = review.clone();
            return Err(TypedUpdateFault::NoUpdate { review });
        }
        [] => {
            let review = String::new();
            return Err(TypedUpdateFault::NoUpdate { review });
        }
    };
    // A name that is none, such as "..", would lead out of the folder of the reviews.
    match (Slug::parse(review), Slug::parse(update)) {
        (Ok(review), Ok(update)) => Ok(UpdateName { review, update }),
        _ => Err(TypedUpdateFault::NoName {
            typed: typed.to_owned(),
        }),
    }
}

/// The name of a review in what somebody types: its own, or the path of its folder or of its file.
pub(super) fn typed_review(typed: &str) -> String {
    names(typed).pop().unwrap_or_default()
}

/// The path of an update's file.
pub fn path_of_update(reviews: &Path, name: &UpdateName) -> PathBuf {
    let updates = reviews.join(name.review.as_str()).join("updates");
    updates.join(format!("{}.toml", name.update))
}

/// The names in a path, without the folder of the updates and without endings.
fn names(typed: &str) -> Vec<String> {
    let names = typed.trim().split(['/', '\\']);
    let names = names.filter(|name| !["", ".", "updates", "review.toml"].contains(name));
    names
        .map(|name| name.strip_suffix(".toml").unwrap_or(name).to_owned())
        .collect()
}

/// The last name of the folder of the reviews.
fn folder_name(folders: &Folders) -> String {
    let name = folders.reviews.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

impl fmt::Display for TypedUpdateFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (typed, review) = match self {
            TypedUpdateFault::NoUpdate { review } if !review.is_empty() => (review, review),
            TypedUpdateFault::NoUpdate { review: typed } | TypedUpdateFault::NoName { typed } => {
                (typed, &"inclusion-in-schools".to_owned())
            }
        };
        write!(
            out,
            "“{typed}” is not the name of an update; type the name of the review, a slash, and the month of the update: {review}/2020-09"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_an_update_is_a_review_and_a_file() {
        let folders = Folders::of(Path::new("."));
        for (typed, review, update) in [
            ("parks/2020-09", "parks", "2020-09"),
            ("parks/2020-09-05", "parks", "2020-09-05"),
            ("reviews/parks/updates/2020-09.toml", "parks", "2020-09"),
            ("reviews\\parks\\updates\\2020-09.toml", "parks", "2020-09"),
            ("./parks/2020-09/", "parks", "2020-09"),
            ("parks/first", "parks", "first"),
        ] {
            let name = typed_update(typed, &folders).expect(typed);
            assert_eq!(
                (name.review.as_str(), name.update.as_str()),
                (review, update)
            );
        }
        for typed in [
            "parks",
            "2020-09",
            "",
            "/",
            "reviews/parks",
            "/2020-09",
            "parks/review.toml",
        ] {
            let fault = typed_update(typed, &folders).expect_err(typed);
            assert!(
                matches!(fault, TypedUpdateFault::NoUpdate { .. }),
                "{typed}"
            );
        }
        for typed in ["parks/../2020", "parks/20 09"] {
            let fault = typed_update(typed, &folders).expect_err(typed);
            assert!(matches!(fault, TypedUpdateFault::NoName { .. }), "{typed}");
        }
    }
}
