//! The part of a review's page about a recommendation → a grade in it that nobody gave.
//!
//! The first grade beside the date of an update counts: what has changed may be said after it in words of its own.

use super::grade_counts::{latest_counts, wrong_in_charts};
use super::review_page::{ReviewFault, ReviewPageAccount};
use super::said_units::SaidUnit;
use super::said_words::says;
use crate::model::{Assessment, Progress, ProgressKey, Recommendation, ReviewKey, Spot};

impl ReviewPageAccount<'_> {
    /// A grade that no one gave in an update.
    pub(super) fn wrong_grade(&self, one: &Recommendation, unit: &SaidUnit) -> Option<ReviewFault> {
        let updates = &self.review.updates;
        updates.iter().find_map(|update| {
            let date = update.date.words();
            let mut progress = update.progress.iter();
            let progress = progress.find(|progress| progress.recommendation == one.number)?;
            let given = [&progress.proposed, &progress.agreed];
            let given: Vec<&Assessment> = given.into_iter().flatten().collect();
            let mut cells = unit.cells.iter().filter(|cell| says(&cell.head, date));
            let said = cells.find_map(|cell| self.first_grade(&cell.words, progress))?;
            let is_right = given.iter().any(|grade| {
                grade.grade.label().as_str() == said || grade.typed.as_str() == said
            });
            let key = match progress.agreed {
                Some(_) => ProgressKey::Agreed,
                None => ProgressKey::Proposed,
            };
            let number = &one.number;
            (!is_right && !given.is_empty()).then(|| {
                let message = format!(
                    "{} says “{said}” of {} in the update of {date}, which is not the grade that was given",
                    self.page,
                    number.called()
                );
                (Spot::Progress(update.id.clone(), number.clone(), key), message)
            })
        })
    }

    /// A chart with another count of a grade.
    pub(super) fn wrong_chart(&self) -> Option<ReviewFault> {
        let counts = latest_counts(self.review, self.council);
        let (label, number) = wrong_in_charts(self.document, &counts)?;
        let right = counts.iter().find(|(one, _)| *one == label);
        let right = right.map_or(0, |(_, count)| *count);
        let message = format!(
            "a chart of {} says “{label} {number}” where {right} have this grade",
            self.page
        );
        Some((Spot::Review(ReviewKey::Title), message))
    }

    /// The first grade that a cell says, in the longest words.
    fn first_grade<'s>(&self, said: &'s str, progress: &Progress) -> Option<&'s str> {
        let labels = self.council.scale.grades().iter();
        let labels = labels.map(|grade| grade.label().as_str());
        let typed = [&progress.proposed, &progress.agreed].into_iter().flatten();
        let typed = typed.map(|grade| grade.typed.as_str());
        let places = labels
            .chain(typed)
            .filter_map(|words| Some((said.find(words)?, words.len())));
        let (start, length) = places.min_by_key(|(start, length)| (*start, usize::MAX - length))?;
        said.get(start..start + length)
    }
}
