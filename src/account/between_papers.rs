//! What a pack says between two of its papers → the first words there that are no label, no title and no text of the meeting.
//!
//! "Not approved" above a paper is about that paper, and no officer wrote it. A council has words of its own there as a label.

use std::collections::HashSet;

use super::pieces::source;
use super::place_of_word::phrase;
use super::written::Words;
use super::written_meeting::{MeetingPart, meeting_texts};
use crate::council::Council;
use crate::model::{Meeting, TextLine};

/// The words that a pack may say between its papers.
pub(super) struct KnownWords<'m> {
    /// The labels and titles, the longest first.
    names: Vec<&'m str>,
    /// Each word of them, and of what was written for the meeting, in small letters.
    words: HashSet<String>,
}

impl<'m> KnownWords<'m> {
    /// Those of a meeting, whose papers have these titles.
    pub fn of(meeting: &'m Meeting, council: &'m Council, titles: &[&'m str]) -> Self {
        let agenda = &council.agenda;
        let labels = agenda.labels.values().map(TextLine::as_str);
        // Three dots in a label show where a value goes.
        let labels = labels.flat_map(|label| label.split('…'));
        let items = meeting
            .items
            .iter()
            .flat_map(|item| [item.title.as_str(), item.number.as_str()]);
        let mut names: Vec<&str> = labels.chain(titles.iter().copied()).chain(items).collect();
        names.retain(|name| !name.trim().is_empty());
        names.iter_mut().for_each(|name| *name = name.trim());
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        let texts = meeting_texts(meeting, MeetingPart::Pack, council);
        let texts = texts.iter().map(|text| match text.words {
            Words::Line(line) => line,
            words @ Words::Long(_) => source(words),
        });
        let all = names.iter().copied().chain(texts);
        let all = all.chain([council.blank.as_str()]);
        let words = all.flat_map(words_of).map(str::to_lowercase).collect();
        Self { names, words }
    }

    /// The first words between two papers of one item that are no whole label and no title.
    pub fn wrong_within_item(&self, gap: &str) -> Option<String> {
        let mut rest = gap.trim_start();
        while !rest.is_empty() {
            let name = self.names.iter().find_map(|name| {
                let after = rest.strip_prefix(name)?;
                let ends = !after.starts_with(char::is_alphanumeric);
                ends.then_some(after)
            });
            let (word, after) = rest.split_once(' ').unwrap_or((rest, ""));
            let after = match name {
                Some(after) => after,
                None if is_number(word) => after,
                None => return Some(phrase(rest, 0)),
            };
            rest = after.trim_start();
        }
        None
    }

    /// The first word between two items that neither is in a label nor was written for the meeting.
    pub fn wrong_between_items(&self, gap: &str) -> Option<String> {
        let mut wrong = words_of(gap).filter(|word| !is_number(word));
        let wrong = wrong.find(|word| !self.words.contains(&word.to_lowercase()))?;
        Some(phrase(gap, gap.find(wrong)?))
    }
}

/// A number, a letter of an item such as `a)`, or signs.
fn is_number(word: &str) -> bool {
    word.contains(|sign: char| sign.is_numeric())
        || word.chars().filter(|sign| sign.is_alphabetic()).count() < 2
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty())
}
