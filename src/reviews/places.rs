//! Where the values of a review stand in its files.
//!
//! A spot, which is what a rule can name, in; a place, which an officer can go to, out. A key that is not there is
//! looked for where it would belong: at the head of its entry, and failing that at the head of its file.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Place, SourceFile};
use crate::draft::{ValueSpans, place_in};
use crate::model::{Entry, Origin, Review, Spot};

/// The places of one review.
#[derive(Debug, Clone, Default)]
pub struct Places {
    files: BTreeMap<Origin, Indexed>,
}

/// A file with an index of what stands where.
#[derive(Debug, Clone)]
pub(super) struct Indexed {
    pub(super) file: Arc<SourceFile>,
    pub(super) spans: ValueSpans,
    /// The path of each entry.
    entries: BTreeMap<Entry, String>,
}

impl Indexed {
    /// An index that does not know the entries yet.
    pub(super) fn new(file: Arc<SourceFile>, spans: ValueSpans) -> Self {
        Indexed {
            file,
            spans,
            entries: BTreeMap::new(),
        }
    }

    fn find(&self, spot: &Spot) -> Place {
        // An entry that is not there is a fault of the file, under the key at its head.
        let entry = self.entries.get(&spot.entry).map_or("", String::as_str);
        let path = match (entry, spot.key.as_str()) {
            (entry, "") => entry.to_owned(),
            ("", key) => key.to_owned(),
            (entry, key) => format!("{entry}.{key}"),
        };
        let span = match (path.as_str(), self.spans.span(&path)) {
            ("", _) => return Place::first_line(&self.file),
            (_, Some(span)) => span,
            (_, None) => match self.spans.span(entry) {
                Some(span) if !entry.is_empty() => return Place::new(&self.file, span),
                _ => return Place::first_line(&self.file),
            },
        };
        match &spot.part {
            Some(part) => place_in(&self.file, &span, &part.text, part.range.clone()),
            None => Place::new(&self.file, span),
        }
    }
}

impl Places {
    /// The places in these files, whose entries stand in the order the review has them.
    pub(super) fn new(files: Vec<(Origin, Indexed)>, review: &Review) -> Self {
        let mut places = Places {
            files: files.into_iter().collect(),
        };
        for (origin, index) in &mut places.files {
            index.entries = entries(origin, review);
        }
        places
    }

    /// The place of `spot`; none for what is in no file of the review.
    pub fn find(&self, spot: &Spot) -> Option<Place> {
        self.files.get(&spot.origin).map(|index| index.find(spot))
    }
}

/// The paths of a file's entries.
fn entries(origin: &Origin, review: &Review) -> BTreeMap<Entry, String> {
    let mut entries = BTreeMap::new();
    match origin {
        Origin::Review => {
            for (index, one) in review.recommendations.iter().enumerate() {
                let path = format!("recommendation[{index}]");
                entries.insert(Entry::Recommendation(one.number), path);
            }
            for index in 0..review.allowances.len() {
                entries.insert(Entry::Allowance(index), format!("allow[{index}]"));
            }
        }
        Origin::Update(id) => {
            let update = review.updates.iter().find(|update| update.id == *id);
            let progress = update.into_iter().flat_map(|update| &update.progress);
            for (index, one) in progress.enumerate() {
                let path = format!("progress[{index}]");
                entries.insert(Entry::Recommendation(one.recommendation), path);
            }
        }
        Origin::Decision => {
            let Some(decision) = &review.decision else {
                return entries;
            };
            for (outer, theme) in decision.themes.iter().enumerate() {
                for (inner, one) in theme.recommendations.iter().enumerate() {
                    let path = format!("theme[{outer}].recommendation[{inner}]");
                    entries.insert(Entry::Recommendation(one.number), path);
                }
            }
            for index in 0..decision.declarations.len() {
                entries.insert(Entry::Declaration(index), format!("declaration[{index}]"));
            }
        }
    }
    entries
}
