//! The texts that were found on a page → those with something around them that is not theirs.
//!
//! Every word of a text may be there and yet say something else: below the label of another field, with the number of
//! another recommendation, or with words in its midst that nobody wrote.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::blocks::blocks;
use super::follow::Parting;
use super::labelling::Labels;
use super::misplaced::Misplaced;
use super::row_numbers::KnownNumbers;
use super::search::Typed;
use super::written::{EXECUTIVE_ANSWER, WrittenText, words_of};
use super::wrong_label::{field_labels, labels};
use crate::council::Council;
use crate::document::{SaidRows, SaidTitle};
use crate::template::Paper;

/// What a page says, and where it says each text.
pub(super) struct PrintedTexts<'p> {
    pub paper: &'p Paper<'p>,
    pub council: &'p Council,
    /// The labels of the paper.
    pub labels: Labels<'p>,
    /// The names of the labels that keys have.
    pub field_labels: BTreeSet<&'p str>,
    /// What is printed where nothing was written.
    pub blank: &'p str,
    /// The grades of the council, which a paper may say beside a number or a sign.
    pub grades: Vec<&'p str>,
    pub said: &'p str,
    pub titles: &'p [SaidTitle],
    pub rows: &'p [SaidRows],
    pub texts: Vec<PrintedText<'p>>,
    /// The number in `texts` of the text that begins at a byte.
    pub beginnings: BTreeMap<usize, usize>,
    /// The recommendations that the paper can name, once somebody asks for them.
    pub numbers: OnceCell<KnownNumbers<'p>>,
}

/// A text, and where its pieces are said.
pub(super) struct PrintedText<'p> {
    pub written: &'p WrittenText<'p>,
    pub pieces: Vec<(Typed<'p>, Range<usize>)>,
}

impl<'p> PrintedTexts<'p> {
    /// The texts with the pieces of each that were found.
    pub fn new(
        paper: &'p Paper<'p>,
        council: &'p Council,
        texts: &'p [WrittenText<'p>],
        pieces: &[Vec<(usize, Typed<'p>)>],
        found: &[Result<Range<usize>, Parting>],
        (said, titles, rows): (&'p str, &'p [SaidTitle], &'p [SaidRows]),
    ) -> Self {
        let mut found = found.iter();
        let mut beginnings = BTreeMap::new();
        let texts = texts.iter().zip(pieces).enumerate();
        let texts = texts.map(|(number, (written, pieces))| {
            let found = pieces.iter().zip(found.by_ref());
            let found = found.filter_map(|((_, typed), found)| {
                let range = found.as_ref().ok()?.clone();
                beginnings.insert(range.start, number);
                Some((*typed, range))
            });
            PrintedText {
                written,
                pieces: found.collect(),
            }
        });
        let texts = texts.collect();
        Self {
            paper,
            council,
            labels: labels(words_of(paper, council), council),
            field_labels: field_labels(council),
            blank: council.blank.as_str(),
            grades: council
                .scale
                .grades()
                .iter()
                .map(|one| one.label().as_str())
                .collect(),
            said,
            titles,
            rows,
            texts,
            beginnings,
            numbers: OnceCell::new(),
        }
    }

    /// Everything that is not where it belongs among the texts about its recommendation.
    pub fn misplaced(&self) -> Vec<Misplaced<'p>> {
        let mut misplaced = self.wrong_numbers();
        misplaced.extend(self.wrong_headed_grade());
        misplaced.extend(self.wrong_row_grade());
        misplaced.extend(self.reported_all_the_same());
        misplaced.extend(self.swapped_parts());
        misplaced.extend(self.wrong_labels());
        misplaced.extend(self.words_for_nothing());
        misplaced.extend(self.wrong_caption());
        misplaced.extend(self.wrong_rows());
        misplaced.extend(self.added_words());
        misplaced.extend(self.joined_grade());
        misplaced.extend(self.joined_text());
        misplaced.extend(self.said_twice());
        misplaced.extend(self.value_again());
        misplaced.extend(self.said_again_below_label());
        misplaced.extend(self.out_of_order());
        misplaced.extend(self.in_another_section());
        misplaced
    }

    /// What is not where it belongs in a paper of a council's own kind. Only the council knows what belongs where in it, but
    /// for the order of its lists, words that turn a text round, and the rows of recommendations.
    pub fn misplaced_in_own_paper(&self) -> Vec<Misplaced<'p>> {
        let wrong = self.out_of_order().into_iter();
        let wrong = wrong.chain(self.joined_text());
        let wrong = wrong.chain(self.wrong_rows());
        // Of other papers of its own, only the council knows the labels.
        let answers = match self.paper {
            Paper::Own { kind, .. } if kind.template == EXECUTIVE_ANSWER => {
                self.words_for_nothing()
            }
            _ => None,
        };
        wrong.chain(answers).collect()
    }

    /// What the page says, which of it says what comes after it, and its rows.
    pub fn page(&self) -> (&'p str, &'p [SaidTitle], &'p [SaidRows]) {
        (self.said, self.titles, self.rows)
    }

    /// The text that begins next, at a byte or after it.
    pub fn next_text(&self, at: usize) -> Option<&PrintedText<'p>> {
        let (_, number) = self.beginnings.range(at..).next()?;
        self.texts.get(*number)
    }

    /// Where the next text begins, at a byte or after it.
    pub fn next_beginning(&self, at: usize) -> Option<usize> {
        let (start, _) = self.beginnings.range(at..).next()?;
        Some(*start)
    }

    /// Whether a text begins within a range.
    pub fn begins_within(&self, range: Range<usize>) -> bool {
        range.start < range.end && self.beginnings.range(range).next().is_some()
    }

    /// Whether a byte is within a text that was found.
    pub fn is_within_text(&self, at: usize) -> bool {
        let before = self.beginnings.range(..=at).next_back();
        let text = before.and_then(|(_, number)| self.texts.get(*number));
        text.is_some_and(|text| text.pieces.iter().any(|(_, range)| range.contains(&at)))
    }

    /// Whether a byte is within a heading.
    pub fn is_in_heading(&self, at: usize) -> bool {
        let next = self.titles.partition_point(|title| title.range.start <= at);
        let title = next.checked_sub(1).and_then(|last| self.titles.get(last));
        title.is_some_and(|title| title.level.is_some() && title.range.contains(&at))
    }

    /// The blocks before a byte, the nearest first. What its own block says before it counts as one.
    pub fn blocks_before(&self, at: usize) -> impl Iterator<Item = &'p str> {
        blocks(self.said.get(..at).unwrap_or_default()).rev()
    }

    /// The blocks within a range.
    pub fn blocks_within(&self, range: Range<usize>) -> impl Iterator<Item = &'p str> {
        blocks(self.said.get(range).unwrap_or_default())
    }

    /// The words of a label.
    pub fn label(&self, name: &str) -> Option<&'p str> {
        self.labels.get(name).copied()
    }
}
