//! What an item brings → the recommendations that its report can name, and the papers that have them.
//!
//! A number is clear only where the papers are of one review.

use super::compose::Composing;
use crate::model::{AgendaItem, AttachedPaper, RecommendationNumber, Review, ReviewPaper};
use crate::template::NamedRecommendation;

impl Composing<'_> {
    /// The reviews that an item brings papers of, each once.
    pub(super) fn reviews_of(&self, item: &AgendaItem) -> Vec<&Review> {
        let mut all: Vec<&Review> = Vec::new();
        for (wanted, _) in of_reviews(item).filter_map(|wanted| self.made(wanted)) {
            let Some(read) = self.reviews.get(wanted.review().as_str()) else {
                continue;
            };
            if !all.iter().any(|one| one.id == read.review.id) {
                all.push(&read.review);
            }
        }
        all
    }

    /// The recommendations, each on the latest update that reports on it, or else on the action plan.
    pub(super) fn named(&self, item: &AgendaItem) -> Vec<NamedRecommendation> {
        let reviews = self.reviews_of(item);
        let [review] = reviews.as_slice() else {
            return Vec::new();
        };
        let mut all: Vec<NamedRecommendation> = Vec::new();
        let papers: Vec<&ReviewPaper> = of_reviews(item).collect();
        for wanted in papers.into_iter().rev() {
            let Some((_, path)) = self.made(wanted) else {
                continue;
            };
            for number in numbers_on(review, wanted) {
                if !all.iter().any(|one| one.number == number) {
                    all.push(NamedRecommendation {
                        number,
                        page: format!("../../{path}.html"),
                    });
                }
            }
        }
        all
    }

    /// The path of a paper from the top of the output.
    fn made(&self, wanted: &ReviewPaper) -> Option<(&ReviewPaper, &str)> {
        let mut papers = self.papers.iter();
        let (paper, page) = papers.find(|(paper, _)| *paper == wanted)?;
        Some((paper, page.path.as_str()))
    }
}

fn of_reviews(item: &AgendaItem) -> impl Iterator<Item = &ReviewPaper> {
    item.papers().iter().filter_map(|paper| match paper {
        AttachedPaper::OfReview(wanted) => Some(wanted),
        AttachedPaper::AnnualReport(_) | AttachedPaper::Page(_) | AttachedPaper::Due => None,
    })
}

/// The recommendations that have a heading on a paper.
fn numbers_on(review: &Review, paper: &ReviewPaper) -> Vec<RecommendationNumber> {
    match paper {
        ReviewPaper::ActionPlan(_) => {
            let all = review.recommendations.iter();
            all.map(|one| one.number.clone()).collect()
        }
        ReviewPaper::Update(name) => {
            let update = review.updates.iter().find(|one| one.id == name.update);
            let entries = update.map(|update| review.entries(update));
            let entries = entries.unwrap_or_default().into_iter();
            entries
                .map(|one| one.recommendation.number.clone())
                .collect()
        }
        ReviewPaper::Decision(_) | ReviewPaper::Own(_) => Vec::new(),
    }
}
