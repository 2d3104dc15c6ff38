//! Where the values of a review are in its files.
//!
//! In comes a spot, which a rule can name; out comes a place, which an officer can go to. A key that has been left out
//! has no place of its own. Its place is then where it would be written: at the header of its table, or for a key at the
//! top of the file on the first line.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Place, SourceFile};
use crate::draft::{ValueSpans, place_in};
use crate::model::{CorrectedPaper, Part, Passage, RecommendationNumber, Review, Slug, Spot};

/// The places of one review.
#[derive(Debug, Clone, Default)]
pub struct ReviewPlaces {
    files: BTreeMap<ReviewFile, Indexed>,
}

/// One of the files of a review.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum ReviewFile {
    /// `review.toml`.
    Review,
    /// `decision.toml`.
    Decision,
    /// The update with this name.
    Update(Slug),
    /// The paper of the council's own kind with this name.
    OwnPaper(Slug),
}

/// A file with an index of what is where.
#[derive(Debug, Clone)]
pub(super) struct Indexed {
    file: Arc<SourceFile>,
    outline: ValueSpans,
    /// The path of the table of each recommendation.
    recommendations: BTreeMap<RecommendationNumber, String>,
}

impl Indexed {
    /// An index that does not know the recommendations yet.
    pub(super) fn new(file: Arc<SourceFile>, outline: ValueSpans) -> Self {
        Indexed {
            file,
            outline,
            recommendations: BTreeMap::new(),
        }
    }

    /// The place of a key of a table, or none where the file has no such table. The path of the top is empty.
    fn find(&self, table: &str, key: &str, part: Option<&Part>) -> Option<Place> {
        let path = match table {
            "" => key.to_owned(),
            table => format!("{table}.{key}"),
        };
        // A field of the council's own may be typed as a key of its own.
        let span = self.outline.span(&path).or_else(|| {
            let own = key.strip_prefix("extra.")?;
            let path = match table {
                "" => own.to_owned(),
                table => format!("{table}.{own}"),
            };
            self.outline.span(&path)
        });
        match (span, part) {
            (Some(span), Some(part)) => {
                let place = place_in(&self.file, &span, &part.text, part.range.clone());
                Some(place)
            }
            (Some(span), None) => Some(Place::new(&self.file, span)),
            (None, _) if table.is_empty() => Some(Place::first_line(&self.file)),
            (None, _) => {
                let head = self.outline.span(table)?;
                Some(Place::new(&self.file, head))
            }
        }
    }
}

impl ReviewPlaces {
    /// The places in these files. The order of the recommendations in a file is that of the review, which was read from it.
    pub(super) fn new(files: Vec<(ReviewFile, Indexed)>, review: &Review) -> Self {
        let mut places = ReviewPlaces {
            files: files.into_iter().collect(),
        };
        for (file, index) in &mut places.files {
            index.recommendations = recommendations(file, review);
        }
        places
    }

    /// The place of a passage; none for what is in no file of the review.
    pub fn find(&self, passage: &Passage) -> Option<Place> {
        let (file, key) = of_spot(&passage.spot)?;
        let index = self.files.get(&file)?;
        let table = match &passage.spot {
            Spot::Review(_)
            | Spot::Decision(_)
            | Spot::Update(..)
            | Spot::OwnPaper(..)
            | Spot::Meeting(_) => String::new(),
            Spot::Allowance(index, _) => format!("allow[{index}]"),
            Spot::Theme(index, _) => format!("theme[{index}]"),
            Spot::Declaration(index, _) => format!("declaration[{index}]"),
            Spot::Resolution(index, _) => format!("resolution[{index}]"),
            Spot::Correction(_, index, _) => format!("correction[{index}]"),
            Spot::Further(index, _) => format!("decision[{index}]"),
            Spot::FurtherResolution(outer, inner, _) => {
                format!("decision[{outer}].resolution[{inner}]")
            }
            Spot::FurtherDeclaration(outer, inner, _) => {
                format!("decision[{outer}].declaration[{inner}]")
            }
            Spot::Recommendation(number, _)
            | Spot::Decided(number, _)
            | Spot::Progress(_, number, _) => index.recommendations.get(number)?.clone(),
        };
        index.find(&table, &key, passage.part.as_ref())
    }
}

/// The file that a spot is in, and the path of its key inside its table; none for a spot in the file of a meeting.
fn of_spot(spot: &Spot) -> Option<(ReviewFile, String)> {
    Some(match spot {
        Spot::Review(key) => (ReviewFile::Review, key.to_string()),
        Spot::Allowance(_, key) => (ReviewFile::Review, key.to_string()),
        Spot::Recommendation(_, key) => (ReviewFile::Review, key.to_string()),
        Spot::Decision(key) => (ReviewFile::Decision, key.to_string()),
        Spot::Theme(_, key) => (ReviewFile::Decision, key.to_string()),
        Spot::Decided(_, key) => (ReviewFile::Decision, key.to_string()),
        Spot::Declaration(_, key) | Spot::FurtherDeclaration(_, _, key) => {
            (ReviewFile::Decision, key.to_string())
        }
        Spot::Resolution(_, key) | Spot::FurtherResolution(_, _, key) => {
            (ReviewFile::Decision, key.to_string())
        }
        Spot::Further(_, key) => (ReviewFile::Decision, key.to_string()),
        Spot::Correction(paper, _, key) => (of_paper(paper), key.to_string()),
        Spot::OwnPaper(kind, path) => (ReviewFile::OwnPaper(kind.clone()), path.clone()),
        Spot::Update(update, key) => (ReviewFile::Update(update.clone()), key.to_string()),
        Spot::Progress(update, _, key) => (ReviewFile::Update(update.clone()), key.to_string()),
        Spot::Meeting(_) => return None,
    })
}

fn of_paper(paper: &CorrectedPaper) -> ReviewFile {
    match paper {
        CorrectedPaper::ActionPlan => ReviewFile::Review,
        CorrectedPaper::Decision => ReviewFile::Decision,
        CorrectedPaper::Update(update) => ReviewFile::Update(update.clone()),
        CorrectedPaper::Own(kind) => ReviewFile::OwnPaper(kind.clone()),
    }
}

/// The paths of the tables of a file's recommendations.
fn recommendations(file: &ReviewFile, review: &Review) -> BTreeMap<RecommendationNumber, String> {
    let mut paths = BTreeMap::new();
    match file {
        ReviewFile::OwnPaper(_) => {}
        ReviewFile::Review => {
            for (index, one) in review.recommendations.wholes().enumerate() {
                paths.insert(one.number.clone(), format!("recommendation[{index}]"));
                for (inner, part) in review.recommendations.parts(&one.number).enumerate() {
                    let path = format!("recommendation[{index}].part[{inner}]");
                    paths.insert(part.number.clone(), path);
                }
            }
        }
        ReviewFile::Update(id) => {
            let update = review.updates.iter().find(|update| update.id == *id);
            let progress = update.into_iter().flat_map(|update| &update.progress);
            for (index, one) in progress.enumerate() {
                paths.insert(one.recommendation.clone(), format!("progress[{index}]"));
            }
        }
        ReviewFile::Decision => {
            let themes = review.decision.iter().flat_map(|decision| &decision.themes);
            for (outer, theme) in themes.enumerate() {
                for (inner, one) in theme.recommendations.iter().enumerate() {
                    let path = format!("theme[{outer}].recommendation[{inner}]");
                    paths.insert(one.number.clone(), path);
                }
            }
        }
    }
    paths
}
