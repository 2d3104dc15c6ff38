//! The names that reviews had before → those that cannot lead anywhere, because another review has them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::diagnostic::{Code, Diagnostic, shown_path};
use crate::template::Listed;

/// What is wrong with the former names of these reviews. `ids` are the names that reviews have now, in the folder `reviews`.
pub(super) fn conflicts(listed: &[Listed], ids: &[&str], reviews: &Path) -> Vec<Diagnostic> {
    let ids: BTreeSet<&str> = ids.iter().copied().collect();
    let mut known: BTreeMap<&str, &str> = BTreeMap::new();
    let mut faults = Vec::new();
    for (review, name) in listed.iter().flat_map(Listed::formerly) {
        let first = *known.entry(name).or_insert(review);
        let (message, help) = if name == review {
            (
                format!("this review is called “{name}” now"),
                format!("remove “{name}” from formerly"),
            )
        } else if ids.contains(name) {
            (
                format!("another review is called “{name}” now, so its addresses cannot lead here"),
                format!("remove “{name}” from formerly, or give the other review another name"),
            )
        } else if first != review {
            (
                format!(
                    "the review {first} was called “{name}” too, and an address leads to one place"
                ),
                format!("remove “{name}” from formerly in one of the two reviews"),
            )
        } else {
            continue;
        };
        let file = reviews.join(review).join("review.toml");
        faults.push(
            Diagnostic::error(Code::FormerName, message)
                .in_file(shown_path(&file))
                .help(help),
        );
    }
    faults
}
