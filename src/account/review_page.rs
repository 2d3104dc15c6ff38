//! The page of a review, and the review → the first text, title or grade on it that is not what was written.
//!
//! The page is no paper: a council may print less on it. So a key must be said of every recommendation only where the page says
//! it of most of them, and a grade is wrong only where another one is said of an update.

use std::collections::BTreeSet;
use std::ops::Range;

use super::changed_alike::is_changed;
use super::find::{SearchOrder, find_all};
use super::lost_text::sentence;
use super::paper_rows::are_related;
use super::pieces::{pieces, source};
use super::review_page_dates::WrittenDates;
use super::row_numbers::KnownNumbers;
use super::said_units::{SaidUnit, units};
use super::said_words::says;
use super::search::Typed;
use super::written::{Words, WrittenText, corrected};
use crate::council::Council;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::document::{Document, SaidMarkers, SaidRows, SaidTitle};
use crate::model::{
    Passage, PlanKey, Recommendation, RecommendationNumber, Review, ReviewKey, Spot, TextLine,
};
use crate::template::{REVIEW_PAGE, papers};

/// The page of a review, and what it is made of.
pub struct ReviewPageAccount<'r> {
    /// The review, as everybody may know of it.
    pub review: &'r Review,
    /// Whose words are printed.
    pub council: &'r Council,
    /// What was read from the page.
    pub document: &'r Document,
    /// What its summary can say.
    pub summary: &'r [SummaryValue],
    /// The name of the page.
    pub page: &'r str,
    /// Gives the place of a passage in the review's files.
    pub find: &'r dyn Fn(&Passage) -> Option<Place>,
}

/// What is said in the summary of a review after a label.
pub struct SummaryValue {
    /// The name of the label.
    pub label: &'static str,
    /// A date or a count.
    pub words: String,
}

/// What is wrong, and where that was written.
pub(super) type ReviewFault = (Spot, String);

/// Compares the page of a review with the review.
pub fn of_review_page(account: &ReviewPageAccount<'_>) -> Option<Diagnostic> {
    let (said, titles, rows) = account.document.said_with_rows(SaidMarkers::Numbers);
    let said = (said.as_str(), titles.as_slice(), rows.as_slice());
    let lost = account.lost_title(said).or_else(|| {
        let mut all = SearchOrder::ALL.into_iter();
        let first = account.lost_text(said, all.next()?)?;
        let is_wrong = all.all(|order| account.lost_text(said, order).is_some());
        is_wrong.then_some(first)
    });
    let wrong = lost.or_else(|| {
        let (words, titles, rows) = said;
        let units = units(words, titles, rows);
        let dates = account.dates();
        let wrong = account.wrong_part(said, &units, &dates);
        let wrong = wrong.or_else(|| account.wrong_summary(said, &units));
        let wrong = wrong.or_else(|| account.wrong_matrix(said));
        wrong.or_else(|| account.written_otherwise(said, &units, &dates))
    });
    let (spot, message) = wrong.or_else(|| account.wrong_chart())?;
    let diagnostic = Diagnostic::error(Code::WordsNotAsWritten, message);
    let diagnostic = match (account.find)(&Passage::from(spot)) {
        Some(place) => diagnostic.at(place),
        None => diagnostic.in_file(REVIEW_PAGE),
    };
    Some(diagnostic.help(format!(
        "the page is made by the template {REVIEW_PAGE}: print all of the text there, a long text with the filter `markdown`"
    )))
}

/// What a page says, which of it says what comes after it, and its rows.
pub(super) type SaidWithRows<'s> = (&'s str, &'s [SaidTitle], &'s [SaidRows]);

impl ReviewPageAccount<'_> {
    fn lost_title(&self, (said, titles, _): SaidWithRows<'_>) -> Option<ReviewFault> {
        let title = self.review.title.as_str();
        // The titles of its papers have it in them.
        let heading = |one: &SaidTitle| {
            let words = said.get(one.range.clone()).unwrap_or_default();
            one.level.is_some() && says(words, title)
        };
        let own = |line: &str| {
            let before = line.trim().strip_suffix(title).map(str::trim_end);
            before.is_some_and(|before| before.is_empty() || before.ends_with(':'))
        };
        let is_said = titles.iter().any(heading) || said.lines().any(own);
        (!is_said).then(|| {
            let message = format!(
                "{} does not say “{title}”, the title of the review",
                self.page
            );
            (Spot::Review(ReviewKey::Title), message)
        })
    }

    /// The first text that is not said, of a key that is said of most recommendations, in the right words or in others.
    fn lost_text(
        &self,
        (said, titles, _): SaidWithRows<'_>,
        order: SearchOrder,
    ) -> Option<ReviewFault> {
        let texts: Vec<WrittenText<'_>> = self.texts();
        let pieces: Vec<Vec<_>> = texts.iter().map(pieces).collect();
        let typed: Vec<Typed<'_>> = pieces.iter().flatten().map(|(_, typed)| *typed).collect();
        let mut found = find_all(&typed, said, titles, order).into_iter();
        let lost = texts.iter().zip(&pieces).map(|(text, pieces)| {
            let found: Vec<_> = pieces.iter().zip(found.by_ref()).collect();
            let mut lost = found
                .into_iter()
                .filter_map(|((start, _), found)| Some((*start, found.err()?)));
            (text, lost.next())
        });
        let lost: Vec<_> = lost.collect();
        let is_usual = |key: &str| {
            let own = || lost.iter().filter(|(text, _)| text.key == key);
            let whole = own().filter(|(_, parting)| parting.is_none()).count();
            let changed = own().filter(|(text, parting)| {
                parting.is_some_and(|parting| is_changed(source(text.text), parting, said))
            });
            (whole + changed.count()) * 2 > own().count()
        };
        let keys: BTreeSet<&str> = texts.iter().map(|text| text.key).collect();
        let usual: Vec<&str> = keys.into_iter().filter(|key| is_usual(key)).collect();
        let mut lost = lost.iter().filter(|(text, _)| usual.contains(&text.key));
        lost.find_map(|(text, parting)| {
            let (message, _) = sentence((text.key, text.text), (*parting)?, said, self.page);
            Some((text.spot.clone()?, message))
        })
    }

    /// What is written of the recommendations, and what was put right in the papers.
    fn texts(&self) -> Vec<WrittenText<'_>> {
        let all = self.review.recommendations.iter();
        let texts = all.flat_map(|one| {
            let own = [
                Some((PlanKey::Text, Words::from(&one.text))),
                one.responsibility
                    .as_ref()
                    .map(|who| (PlanKey::Responsibility, Words::from(who))),
                one.date
                    .as_ref()
                    .map(|date| (PlanKey::Date, Words::from(date))),
            ];
            own.into_iter().flatten().map(|(key, text)| WrittenText {
                key: key.name(),
                spot: Some(Spot::Recommendation(one.number.clone(), key)),
                text,
                is_listed: false,
            })
        });
        let papers = papers(self.review, self.council).into_iter();
        let corrections = papers.flat_map(|paper| {
            let all = paper.corrections().iter().enumerate();
            all.flat_map(move |(index, one)| corrected(&paper, index, one))
        });
        let about = self.review.about.as_ref().map(|about| WrittenText {
            key: ReviewKey::About.name(),
            spot: Some(Spot::Review(ReviewKey::About)),
            text: Words::from(about),
            is_listed: false,
        });
        texts.chain(about).chain(corrections).collect()
    }

    /// The first part of a recommendation with the text of another one, a wrong label or a wrong grade.
    fn wrong_part(
        &self,
        (said, _, _): SaidWithRows<'_>,
        units: &[SaidUnit],
        dates: &WrittenDates<'_>,
    ) -> Option<ReviewFault> {
        let all = &self.review.recommendations;
        let numbers = self.numbers();
        let named = units
            .iter()
            .filter_map(|unit| Some((unit, numbers.named_by(&unit.head)?)));
        let named: Vec<(&SaidUnit, &RecommendationNumber)> = named.collect();
        // A heading above several says how many there are: "Recommendations (2)".
        let is_above_others = |unit: &SaidUnit, number: &RecommendationNumber| {
            let mut others = named.iter().filter(|(other, _)| other.is_headed);
            others.any(|(other, others)| {
                unit.range.contains(&other.range.start) && !are_related(number, others)
            })
        };
        named.iter().find_map(|(unit, number)| {
            if unit.is_headed && is_above_others(unit, number) {
                return None;
            }
            let one = all.get(number)?;
            self.text_of_another(one, unit, said)
                .or_else(|| self.wrong_label(one, unit))
                .or_else(|| self.wrong_grade(one, unit))
                .or_else(|| self.wrong_answer(one, unit, said))
                .or_else(|| self.wrong_date(one, unit))
                .or_else(|| self.wrong_standing(one, unit))
                .or_else(|| self.unwritten_date(one, unit, dates))
        })
    }

    /// A number, a committee or the date of an update that is not the review's own.
    fn written_otherwise(
        &self,
        said: SaidWithRows<'_>,
        units: &[SaidUnit],
        dates: &WrittenDates<'_>,
    ) -> Option<ReviewFault> {
        let number = self.unknown_number(said.0, units);
        let committee = number.or_else(|| self.other_committee(said));
        committee.or_else(|| self.unwritten_head(said, dates))
    }

    /// The text of another recommendation below a heading, where its own is not.
    fn text_of_another(
        &self,
        one: &Recommendation,
        unit: &SaidUnit,
        said: &str,
    ) -> Option<ReviewFault> {
        if !unit.is_headed {
            return None;
        }
        let is_within = |text: &Recommendation, range: Range<usize>| {
            let words = said.get(range).unwrap_or_default();
            first_line(text).is_some_and(|line| words.lines().any(|block| block.trim() == line))
        };
        let others = self.review.recommendations.iter();
        let mut others = others.filter(|other| {
            other.number != one.number && other.whole.as_ref() != Some(&one.number)
        });
        if is_within(one, unit.range.clone()) {
            return None;
        }
        let other = others.find(|other| is_within(other, unit.range.clone()))?;
        let message = format!(
            "{} says what is written of {} below “{}”",
            self.page,
            other.number.called(),
            unit.head
        );
        Some((
            Spot::Recommendation(other.number.clone(), PlanKey::Text),
            message,
        ))
    }

    /// The recommendations that the page can name.
    pub(super) fn numbers(&self) -> KnownNumbers<'_> {
        let all = self.review.recommendations.iter();
        KnownNumbers::of(all.map(|one| &one.number), self.label("recommendation"))
    }

    pub(super) fn label(&self, name: &str) -> Option<&str> {
        let words = &self.council.index;
        let own = words.labels.get(name).map(TextLine::as_str);
        own.or_else(|| {
            let mut usual = words.usual.site_labels().chain(words.usual.labels());
            usual.find_map(|(known, label)| (known == name).then_some(label))
        })
    }
}

/// The first line of a text without marks.
pub(super) fn first_line(one: &Recommendation) -> Option<String> {
    let plain = one.text.plain();
    let mut lines = plain.lines().map(str::trim);
    lines.find(|line| !line.is_empty()).map(str::to_owned)
}
