//! The titles and the markers before texts → those with the number of another recommendation, or the letter of another
//! item.

use std::collections::BTreeMap;

use super::misplaced::{HowMisplaced, Misplaced};
use super::paper_rows::range_of;
use super::printed_texts::{PrintedText, PrintedTexts};
use crate::document::SaidTitle;
use crate::model::{DecidedKey, RecommendationNumber, Spot};

/// The numbers that Roman letters mean, as far as items of a list go.
const ROMAN: [&str; 20] = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
    "xvi", "xvii", "xviii", "xix", "xx",
];

impl<'p> PrintedTexts<'p> {
    /// The first wrong title and the first wrong marker.
    pub(super) fn wrong_numbers(&self) -> Vec<Misplaced<'p>> {
        let rows = self.rows.iter().flat_map(|table| &table.rows);
        let rows = rows.filter(|row| row.cells.len() > 1).filter_map(range_of);
        let ends: BTreeMap<usize, usize> = rows.map(|row| (row.start, row.end)).collect();
        let mut titles = self.titles.iter().enumerate();
        let title = titles.find_map(|(place, title)| {
            let words = self
                .said
                .get(title.range.clone())
                .unwrap_or_default()
                .trim();
            // The head of a row is about its row, which may say no text: a summary is above all texts.
            let row = title
                .level
                .is_none()
                .then(|| ends.range(..=title.range.start));
            let row = row.and_then(|mut rows| rows.next_back());
            let row = row.filter(|(_, end)| **end > title.range.start);
            let next = self.next_beginning(title.range.end)?;
            // Nothing was written for what it is above, and the next is another one's.
            let mut below = self.titles.iter().skip(place + 1);
            let mut below = below.by_ref().take_while(|below| below.range.end <= next);
            if title.level.is_some() && below.any(|below| self.is_headed_by_number(below)) {
                return None;
            }
            if row.is_some_and(|(_, end)| *end <= next) {
                return None;
            }
            self.wrong_title(words, self.next_text(title.range.end)?)
        });
        let marker = self.texts.iter().find_map(|text| self.wrong_marker(text));
        let of_resolution = self.wrong_resolution_number();
        title
            .into_iter()
            .chain(marker)
            .chain(of_resolution)
            .collect()
    }

    fn is_headed_by_number(&self, title: &SaidTitle) -> bool {
        let words = self.said.get(title.range.clone()).unwrap_or_default();
        title.level.is_some() && self.named(words.trim()).is_some()
    }

    /// "Recommendation 5", above the texts of recommendation 4.
    fn wrong_title(&self, title: &'p str, text: &PrintedText<'p>) -> Option<Misplaced<'p>> {
        let named = self.named(title)?;
        let number = number_of(text)?;
        let words = number.to_string();
        // A council may say more than the number: "R4", "4 and 5". The first text of recommendation 2 may be one of part 2a.
        let is_right = number_within(title, &words) || is_part_of(&words, named);
        // It may be a title of its own that is said of a recommendation which this paper does not report on.
        let is_wrong = !is_right && self.is_reported(named);
        is_wrong.then_some(Misplaced {
            text: text.written,
            how: HowMisplaced::Title { title, number },
        })
    }

    /// The number that a title names, if it begins with the label of one and nothing but its number.
    pub(super) fn named<'t>(&self, title: &'t str) -> Option<&'t str> {
        let rest = title
            .strip_prefix(self.label("recommendation")?)?
            .trim_start();
        let end = rest.find([' ', ':', ',', ';', '(']);
        let (number, after) = rest.split_at(end.unwrap_or(rest.len()));
        let begins = number.chars().any(|sign| sign.is_ascii_digit());
        let number = number.trim_end_matches('.');
        (begins && !after.starts_with(" (")).then_some(number)
    }

    fn is_reported(&self, named: &str) -> bool {
        let mut numbers = self.texts.iter().filter_map(|text| number_of(text));
        let is_known = numbers.any(|number| number.to_string() == named);
        is_known || !self.has_number(named)
    }

    /// Whether the review has a recommendation with a number, reported on or not.
    fn has_number(&self, named: &str) -> bool {
        let mut all = self.paper.review().recommendations.iter();
        all.any(|one| one.number.to_string() == named)
    }

    /// `z)` before the second item, or `5.` before recommendation 4.
    fn wrong_marker(&self, text: &PrintedText<'p>) -> Option<Misplaced<'p>> {
        let (Spot::Decided(number, key), (_, first)) =
            (text.written.spot.as_ref()?, text.pieces.first()?)
        else {
            return None;
        };
        let marker = self.blocks_before(first.start).next()?;
        let label = marker.trim_matches(['(', ')', '.']);
        let is_marker = label.len() < marker.len()
            && label.len() <= 5
            && label.chars().all(|sign| sign.is_ascii_alphanumeric());
        let is_right = match key {
            DecidedKey::SubItem(index) => can_mean(label, *index),
            // A letter may be the council's own way to name it.
            _ => label == number.to_string() || !label.bytes().all(|sign| sign.is_ascii_digit()),
        };
        (is_marker && !is_right).then_some(Misplaced {
            text: text.written,
            how: HowMisplaced::Marker { marker },
        })
    }
}

/// The number of the recommendation that a text is about.
pub(super) fn number_of(text: &PrintedText<'_>) -> Option<RecommendationNumber> {
    text.written.spot.as_ref()?.recommendation().cloned()
}

/// Whether a title says a number, and not only as a part of a longer one.
pub(super) fn number_within(title: &str, number: &str) -> bool {
    let is_figure = |sign: char| sign.is_ascii_digit();
    title.match_indices(number).any(|(at, _)| {
        let (before, rest) = title.split_at(at);
        let after = rest.strip_prefix(number).unwrap_or_default();
        let before = before.trim_end_matches('0');
        !before.ends_with(is_figure) && !after.starts_with(is_figure)
    })
}

/// Whether a number is that of a part: 2a or 2.1 is one of 2, and 21 is not.
pub(super) fn is_part_of(number: &str, whole: &str) -> bool {
    let own = number.strip_prefix(whole);
    own.is_some_and(|own| !own.starts_with(|sign: char| sign.is_ascii_digit()))
}

/// Whether a label can be the one of the item with an index: its number, its letter or its Roman number.
fn can_mean(label: &str, index: usize) -> bool {
    let label = label.to_ascii_lowercase();
    let letters = label.bytes().try_fold(0_usize, |sum, letter| {
        let value = usize::from(letter.checked_sub(b'a').filter(|value| *value < 26)?);
        Some(sum * 26 + value + 1)
    });
    let item = index + 1;
    label.parse() == Ok(item)
        || letters == Some(item)
        || ROMAN.get(index).is_some_and(|roman| *roman == label)
}

#[cfg(test)]
mod tests {
    use super::{can_mean, is_part_of, number_within};

    #[test]
    fn a_title_may_say_more_than_the_number() {
        for (title, number) in [
            ("Recommendation 4", "4"),
            ("Recommendation R4", "4"),
            ("Recommendation 04:", "4"),
            ("Recommendation 4 and 5", "5"),
            ("Recommendation 2(a)", "2(a)"),
            ("Recommendation SR (25/26) 01", "SR (25/26) 01"),
        ] {
            assert!(number_within(title, number), "{title}");
        }
        for (title, number) in [("Recommendation 14", "4"), ("Recommendation 41", "4")] {
            assert!(!number_within(title, number), "{title}");
        }
        assert!(is_part_of("2a", "2") && is_part_of("2.1", "2"));
        assert!(!is_part_of("21", "2") && !is_part_of("3a", "2"));
    }

    #[test]
    fn an_item_has_a_number_or_a_letter() {
        for (label, index) in [
            ("b", 1),
            ("B", 1),
            ("2", 1),
            ("ii", 1),
            ("aa", 26),
            ("i", 8),
        ] {
            assert!(can_mean(label, index), "{label}");
        }
        for (label, index) in [("z", 1), ("c", 1), ("3", 1), ("iii", 1), ("", 1)] {
            assert!(!can_mean(label, index), "{label}");
        }
    }
}
