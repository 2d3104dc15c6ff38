//! The texts on a page → the first with words beside it, in the same block, that nobody wrote: "not Publish the plan".
//!
//! A long text is printed in blocks of its own, so nothing of the template's belongs in them but a label or a number. A template
//! may put a line into a sentence, such as "Agreed on 3 May 2025". There only words that turn it round are wrong.

use super::marks::TextKind;
use super::misplaced::{HowMisplaced, Misplaced};
use super::pieces::source;
use super::printed_texts::{PrintedText, PrintedTexts};
use super::swapped_parts::without_number;
use super::written::Words;
use super::wrong_label::with_label;
use super::wrong_number::number_of;
use crate::model::{DecidedKey, PlanKey, ProgressKey, Spot};
use crate::template::Paper;

/// Words that turn a text round where they stand before it.
pub(super) const TURNING: [&str; 6] = ["not", "no", "never", "without", "isn't", "isn’t"];

/// Words that do so where they stand after it.
pub(super) const ENDING: [&str; 6] = [
    "not",
    "provisional",
    "provisionally",
    "withdrawn",
    "cancelled",
    "deleted",
];

/// Words that do so after a date or a name.
const PUT_OFF: [&str; 3] = ["deferred", "postponed", "absent"];

/// Words that do so after a date of the whole paper. That of a recommendation may be extended, as its file says.
const CHANGED: [&str; 3] = ["adjourned", "extended", "superseded"];

/// Words that do so after "or".
const OTHERWISE: [&str; 6] = ["later", "earlier", "after", "before", "when", "if"];

/// How many words a block may have that only takes a text back. One with more says something of its own.
const MOST_WORDS: usize = 3;

/// How far above a text its label is looked for, in blocks.
const MOST_BETWEEN: usize = 4;

impl<'p> PrintedTexts<'p> {
    /// The first text with such words before it or after it.
    pub(super) fn joined_text(&self) -> Option<Misplaced<'p>> {
        self.texts.iter().find_map(|text| {
            let words = self
                .joined_before(text)
                .or_else(|| self.joined_after(text))
                .or_else(|| self.below_label(text))
                .or_else(|| self.turned_above(text))
                .or_else(|| self.turned_below(text))?;
            Some(Misplaced {
                text: text.written,
                how: HowMisplaced::Added { words },
            })
        })
    }

    fn joined_before(&self, text: &PrintedText<'p>) -> Option<&'p str> {
        let (typed, place) = text.pieces.first()?;
        let before = self.said.get(..place.start)?;
        let line = before.rsplit('\n').next()?.trim();
        let is_joined = match text.written.text {
            Words::Long(_) if !self.is_own() => {
                line.ends_with(char::is_alphabetic) && typed.kind != TextKind::Table
            }
            _ => {
                turns(line.split_whitespace().rev().take(1), &TURNING)
                    || self.is_day_before(line, text)
                    || self.is_turned_date(line, text)
            }
        };
        (is_joined && !self.is_known(line)).then_some(line)
    }

    /// Whether a month gets a day that nobody wrote: "31 May 2027". It may be the number of its recommendation.
    fn is_day_before(&self, line: &str, text: &PrintedText<'p>) -> bool {
        let words = source(text.written.text);
        let is_month = words.starts_with(char::is_alphabetic)
            && words.ends_with(|sign: char| sign.is_ascii_digit());
        let day = line.split(' ').next_back().unwrap_or_default();
        let is_day = day.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day));
        is_month && is_day && number_of(text).is_some_and(|number| number.to_string() != day)
    }

    fn joined_after(&self, text: &PrintedText<'p>) -> Option<&'p str> {
        let (typed, place) = text.pieces.last()?;
        let rest = self.said.get(place.end..)?;
        let end = place.end + rest.lines().next()?.len();
        let next = self.next_beginning(place.end).unwrap_or(end).min(end);
        let words = self.said.get(place.end..next)?.trim();
        let spot = text.written.spot.as_ref();
        let is_grade = spot.filter(|spot| {
            let graded = [ProgressKey::Proposed, ProgressKey::Agreed];
            matches!(spot, Spot::Progress(_, _, key) if graded.contains(key))
        });
        let is_joined = match text.written.text {
            Words::Long(_) if !self.is_own() => {
                words.contains(char::is_alphabetic) && typed.kind != TextKind::Table
            }
            _ => {
                // Beside the number of a grade is its label, such as "Not Achieved" or "Withdrawn".
                let left = is_grade.map(|spot| self.without_known(words, text, spot));
                let words = left.as_deref().unwrap_or(words);
                is_taken_back(words, number_of(text).is_none())
                    || self.is_changed_line(text, place, (words, next == end))
            }
        };
        (is_joined && !self.is_known(words)).then_some(words)
    }

    /// Whether only the council knows what belongs beside its texts.
    fn is_own(&self) -> bool {
        matches!(self.paper, Paper::Own { .. })
    }

    /// The first of some blocks between the label of a text and the text.
    fn below_label(&self, text: &PrintedText<'p>) -> Option<&'p str> {
        let labelled = with_label(text).filter(|_| !self.is_own())?;
        if !self.said.get(..labelled.place.start)?.ends_with('\n') {
            return None;
        }
        let label = self.label(labelled.label)?;
        let is_label = |block: &str| block == label || self.is_numbered(block, label);
        let mut first = None;
        let mut above = self.said.get(..labelled.place.start)?;
        for _ in 0..MOST_BETWEEN {
            above = above.trim_end();
            let start = above.rfind('\n').map_or(0, |line| line + 1);
            let block = above.get(start..)?.trim();
            if is_label(block) {
                return first;
            }
            let is_added = block.contains(char::is_alphabetic) && block != self.blank;
            // The head of a column or of a row is about the cells below it or beside it.
            let mut titles = self.titles.iter().filter(|title| title.level.is_none());
            let is_head = titles.any(|title| title.range.start == start);
            let is_known = || self.is_known(block) || self.is_member(block);
            if !is_added || is_head || is_known() || self.is_within_text(start) {
                return None;
            }
            first = Some(block);
            above = above.get(..start)?;
        }
        None
    }

    /// Whether a block of a decision record is a label with the number of its part: "4. Reasons".
    pub(super) fn is_numbered(&self, block: &str, label: &str) -> bool {
        matches!(self.paper, Paper::CabinetDecision { .. }) && without_number(block) == label
    }

    /// The block above the text of a recommendation, if it turns the text round: "Not agreed."
    fn turned_above(&self, text: &PrintedText<'p>) -> Option<&'p str> {
        let is_asked = matches!(
            text.written.spot,
            Some(Spot::Recommendation(_, PlanKey::Text) | Spot::Decided(_, DecidedKey::Text))
        );
        let (_, place) = text.pieces.first().filter(|_| is_asked && !self.is_own())?;
        let above = self.said.get(..place.start)?;
        let start = above.trim_end().rfind('\n').map_or(0, |line| line + 1);
        let block = above.get(start..)?.trim();
        let is_short = block.split_whitespace().nth(MOST_WORDS).is_none();
        let is_turning = is_short && turns(block.split_whitespace(), &TURNING);
        let is_added = is_turning
            && !self.begins_within(start..place.start)
            && !self.is_within_text(start)
            && !self.is_in_heading(start);
        (is_added && !self.is_known(block)).then_some(block)
    }

    /// The block below a text, if it takes the text back.
    fn turned_below(&self, text: &PrintedText<'p>) -> Option<&'p str> {
        let (_, place) = text.pieces.last()?;
        let rest = self.said.get(place.end..).filter(|_| !self.is_own())?;
        let next = self.blocks_within(place.end..self.said.len()).next()?;
        if !turns(next.split_whitespace(), &ENDING) {
            return None;
        }
        // What is in its own line is beside it, not below.
        let start = rest.find(next).filter(|start| {
            rest.get(..*start)
                .is_some_and(|before| before.contains('\n'))
        })?;
        let end = place.end + start + next.len();
        let is_short = next.split_whitespace().nth(MOST_WORDS).is_none();
        // What is written itself belongs there.
        let is_added = is_short && !self.begins_within(place.end..end);
        // A heading is about what is below it: "Not accepted".
        let is_heading = || {
            let mut headings = self.titles.iter().filter(|title| title.level.is_some());
            headings.any(|heading| heading.range.start == end - next.len())
        };
        (is_added && !self.is_known(next) && !is_heading()).then_some(next)
    }

    /// Whether words are who declared an interest, which a council may put above what was declared.
    fn is_member(&self, words: &str) -> bool {
        let Paper::CabinetDecision { decision, .. } = self.paper else {
            return false;
        };
        let mut declarations = decision.declarations.iter();
        declarations.any(|declared| declared.member.as_str() == words)
    }

    /// Whether words are a label or a grade, or were written themselves. Of a long grade only the beginning may be here.
    fn is_known(&self, words: &str) -> bool {
        let is_label = self.labels.values().any(|label| *label == words);
        let grade = words.trim_matches(['(', ')']);
        let is_grade =
            |label: &&str| *label == grade || (grade.contains(' ') && label.starts_with(grade));
        is_label
            || self.grades.iter().any(is_grade)
            || self
                .texts
                .iter()
                .any(|text| source(text.written.text).trim() == words)
    }
}

/// Whether words after a date or a name take it back. `is_of_paper` says that it is not of a recommendation.
pub(super) fn is_taken_back(words: &str, is_of_paper: bool) -> bool {
    let said = || words.split_whitespace();
    let is_otherwise = || {
        let mut said = said().skip_while(|word| !word.contains(char::is_alphabetic));
        said.next() == Some("or") && turns(said.take(1), &OTHERWISE)
    };
    turns(said(), &ENDING)
        || turns(said(), &PUT_OFF)
        || (is_of_paper && (turns(said(), &CHANGED) || is_otherwise()))
}

/// Whether the first word that has letters is one of these.
pub(super) fn turns<'w>(mut said: impl Iterator<Item = &'w str>, words: &[&str]) -> bool {
    let word = said.find_map(|word| {
        let word = word.trim_matches(|sign: char| !sign.is_alphabetic());
        (!word.is_empty()).then_some(word)
    });
    word.is_some_and(|word| {
        words
            .iter()
            .any(|turning| turning.eq_ignore_ascii_case(word))
    })
}
