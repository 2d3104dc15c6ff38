//! Long texts of one kind on a page → the first that is said before another that is before it in the file.
//!
//! A template may say the keys of a recommendation in any order. The recommendations themselves, what was decided, what was
//! declared and what was corrected are in the order of the file: people refer to them by it. So are the entries of a list in a paper of a
//! council's own kind.

use super::answer_parts::AnswerParts;
use super::blocks::places_of_blocks;
use super::misplaced::{HowMisplaced, Misplaced};
use super::passes::too_early;
use super::pieces::source;
use super::printed_texts::{PrintedText, PrintedTexts};
use crate::model::{
    CorrectionKey, DecidedKey, DeclarationKey, FurtherKey, PlanKey, RecommendationNumber,
    ResolutionKey, Spot, ThemeKey,
};
use crate::template::Paper;

/// Texts of the same series come in the order of the file.
#[derive(PartialEq, Eq)]
enum TextSeries<'p> {
    /// One key of the entries of a list in a paper of a council's own kind, by its path without the numbers.
    Own(String),
    /// The recommendations of the action plan.
    Recommendations,
    /// What was decided, by its numbers.
    Decided,
    /// Why the executive answered as it did, by the recommendations.
    Reasons,
    /// The recommendations as they were accepted.
    Accepted,
    /// The parts of one of those.
    SubItems(&'p RecommendationNumber),
    /// The resolutions of a decision: of the record's first, or of a further one.
    Resolutions(Option<usize>),
    /// The declarations of interest in a decision.
    Declarations(Option<usize>),
    /// The corrections of the paper.
    Corrections,
    /// The words that each changed, as they were published.
    CorrectedFrom,
    /// The words that each changed, as they are now.
    CorrectedTo,
    /// The further decisions.
    Further,
}

impl<'p> PrintedTexts<'p> {
    /// The first text that comes too early.
    pub(super) fn out_of_order(&self) -> Option<Misplaced<'p>> {
        self.long_out_of_order()
            .or_else(|| {
                self.titles_out_of_order(|spot| matches!(spot, Spot::Theme(_, ThemeKey::Heading)))
            })
            .or_else(|| {
                self.titles_out_of_order(|spot| matches!(spot, Spot::Further(_, FurtherKey::Title)))
            })
    }

    /// The first title of a kind that comes too early. A title is said wherever a block has its words.
    fn titles_out_of_order(&self, is_title: impl Fn(&Spot) -> bool) -> Option<Misplaced<'p>> {
        let of_kind = |text: &&PrintedText<'p>| text.written.spot.as_ref().is_some_and(&is_title);
        let titles: Vec<&PrintedText<'p>> = self.texts.iter().filter(of_kind).collect();
        let places = titles.iter().map(|title| match self.is_only(title) {
            true => places_of_blocks(self.said, |block| block == words_of(title)),
            false => Vec::new(),
        });
        let places: Vec<Vec<usize>> = places.collect();
        let [later, first] = too_early(&places)?;
        Some(Misplaced {
            text: titles.get(later)?.written,
            how: HowMisplaced::Early {
                first: format!("“{}”", words_of(titles.get(first)?)),
            },
        })
    }

    fn long_out_of_order(&self) -> Option<Misplaced<'p>> {
        let texts = self.texts.iter().filter(|text| !text.written.is_listed);
        let texts: Vec<(TextSeries<'p>, &PrintedText<'p>)> = texts
            .filter_map(|text| Some((series(text)?, text)))
            .collect();
        texts
            .iter()
            .enumerate()
            .find_map(|(place, (series, text))| {
                let mut before = texts.iter().take(place).rev();
                let (_, first) = before.find(|(other, _)| other == series)?;
                let is_early = start(text)? < start(first)?;
                let is_wrong = is_early
                    && self.is_certain(text)
                    && self.is_certain(first)
                    && !self.are_below_two_answers(series, [text, first]);
                is_wrong.then(|| Misplaced {
                    text: text.written,
                    how: HowMisplaced::Early { first: name(first) },
                })
            })
    }

    /// Whether texts are in the parts of two answers, by which a paper of a council's own kind may group them.
    fn are_below_two_answers(&self, series: &TextSeries<'p>, texts: [&PrintedText<'p>; 2]) -> bool {
        let is_of_answer = matches!(series, TextSeries::Reasons | TextSeries::Accepted);
        if !is_of_answer || !matches!(self.paper, Paper::Own { .. }) {
            return false;
        }
        let written = self.texts.iter().map(|text| text.written);
        let parts = AnswerParts::of(written, (self.said, self.titles, self.rows));
        let [one, other] = texts.map(start);
        one.zip(other)
            .is_some_and(|(one, other)| parts.are_apart(one, other))
    }

    /// Whether it is known where a text is.
    pub(super) fn is_certain(&self, text: &PrintedText<'_>) -> bool {
        let is_known = text.pieces.first().is_some_and(|(typed, place)| {
            let words = || self.said.get(place.clone()).unwrap_or_default();
            typed.is_unmistakable() || self.said.matches(words()).count() == 1
        });
        is_known && self.is_only(text)
    }

    /// Whether no other text has the same words: two of the same words have no order.
    fn is_only(&self, text: &PrintedText<'_>) -> bool {
        let same = |other: &&PrintedText<'_>| words_of(other) == words_of(text);
        self.texts.iter().filter(same).count() == 1
    }
}

fn series<'p>(text: &PrintedText<'p>) -> Option<TextSeries<'p>> {
    Some(match text.written.spot.as_ref()? {
        Spot::Recommendation(_, PlanKey::Text) => TextSeries::Recommendations,
        Spot::Decided(_, DecidedKey::Text) => TextSeries::Decided,
        Spot::Recommendation(_, PlanKey::ResponseReason)
        | Spot::Decided(_, DecidedKey::ResponseReason) => TextSeries::Reasons,
        Spot::Recommendation(_, PlanKey::AcceptedAs) | Spot::Decided(_, DecidedKey::AcceptedAs) => {
            TextSeries::Accepted
        }
        Spot::Decided(number, DecidedKey::SubItem(_)) => TextSeries::SubItems(number),
        Spot::Resolution(_, ResolutionKey::Text) => TextSeries::Resolutions(None),
        Spot::FurtherResolution(outer, _, ResolutionKey::Text) => {
            TextSeries::Resolutions(Some(*outer))
        }
        Spot::Declaration(_, DeclarationKey::Text) => TextSeries::Declarations(None),
        Spot::FurtherDeclaration(outer, _, DeclarationKey::Text) => {
            TextSeries::Declarations(Some(*outer))
        }
        Spot::Correction(_, _, CorrectionKey::Text) => TextSeries::Corrections,
        Spot::Correction(_, _, CorrectionKey::Before) => TextSeries::CorrectedFrom,
        Spot::Correction(_, _, CorrectionKey::After) => TextSeries::CorrectedTo,
        Spot::Further(_, FurtherKey::Record) => TextSeries::Further,
        Spot::OwnPaper(_, path) if path.contains('[') => TextSeries::Own(without_numbers(path)),
        _ => return None,
    })
}

/// `cost[].amount` of `cost[3].amount`.
fn without_numbers(path: &str) -> String {
    let mut parts = path.split('[');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |path, part| {
        path + "[" + part.trim_start_matches(|sign: char| sign.is_ascii_digit())
    })
}

pub(super) fn words_of<'p>(text: &PrintedText<'p>) -> &'p str {
    source(text.written.text).trim()
}

/// Where its first piece is said.
pub(super) fn start(text: &PrintedText<'_>) -> Option<usize> {
    text.pieces.first().map(|(_, place)| place.start)
}

fn name(text: &PrintedText<'_>) -> String {
    match text.written.spot.as_ref() {
        Some(Spot::Decided(number, DecidedKey::SubItem(index))) => {
            format!("item {} of recommendation {number}", index + 1)
        }
        Some(Spot::Decided(number, _) | Spot::Recommendation(number, _)) => {
            format!("that of recommendation {number}")
        }
        Some(Spot::Resolution(index, _) | Spot::FurtherResolution(_, index, _)) => {
            format!("that of resolution {}", index + 1)
        }
        Some(Spot::Declaration(index, _) | Spot::FurtherDeclaration(_, index, _)) => {
            format!("that of declaration {}", index + 1)
        }
        Some(Spot::Correction(_, index, _)) => format!("that of correction {}", index + 1),
        Some(Spot::Further(index, _)) => format!("that of further decision {}", index + 1),
        Some(Spot::OwnPaper(_, path)) => format!("`{path}`"),
        _ => "another".to_owned(),
    }
}
