//! The folder of reviews → reviews, or everything that is wrong with them.
//!
//! ```text
//! reviews/<id>/review.toml, decision.toml, updates/*.toml ─► shelf ─► drafts ─► Library
//! ```
//!
//! Every file is read, whatever is wrong with the one before; a review with any error is left out, so that what comes
//! out can be published. It must not know how anything is printed, nor judge what is merely unlikely.

mod action_plan;
mod allowances;
mod cabinet;
mod folder;
mod numbering;
mod places;
mod progress;
mod shelf;

use std::collections::BTreeMap;
use std::path::Path;

use rayon::prelude::*;

use crate::diagnostic::{Findings, Severity};
use crate::draft::Repertoire;
use crate::model::{Review, Scale, Slug};

pub use places::Places;

/// The reviews nothing is wrong with, sorted by name, and where in their files everything stands.
#[derive(Debug, Default)]
pub struct Library {
    /// The reviews.
    pub reviews: Vec<Review>,
    /// The places of each review's values, by its id.
    pub places: BTreeMap<Slug, Places>,
}

/// Reads every review under `reviews`, sorted by name.
///
/// Messages name files the way `reviews` was given. Without a scale (because the council's own file is broken, which
/// its reader reports) grades cannot be judged: everything else is checked and no review comes out.
pub fn read(
    reviews: &Path,
    scale: Option<&Scale>,
    repertoire: &Repertoire<'_>,
    findings: &mut Findings,
) -> Library {
    let mut library = Library::default();
    let folders = shelf::folders(reviews, findings).into_par_iter();
    // Each on its own, and then in order.
    let read = folders.map(|folder| {
        let mut found = Findings::new();
        let name = folder.name.clone();
        let review = folder::read(folder, scale, repertoire, &mut found);
        (name, review, found)
    });
    for (name, review, found) in read.collect::<Vec<_>>() {
        findings.extend(found);
        if let (Ok((review, places)), Some(_), false) =
            (review, scale, has_errors_in(&name, findings))
        {
            library.places.insert(review.id.clone(), places);
            library.reviews.push(review);
        }
    }
    library
}

/// A stray file makes a review unsound too, though none of its own files are wrong.
fn has_errors_in(folder: &str, findings: &Findings) -> bool {
    let inside = format!("{folder}/");
    findings.iter().any(|finding| {
        let file = finding.file().unwrap_or_default();
        finding.severity() == Severity::Error && (file == folder || file.starts_with(&inside))
    })
}
