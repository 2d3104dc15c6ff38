//! A minute, and what one of its two files says → the first thing that was agreed and is not said.
//!
//! A council may lay its minute out as it likes: a sentence or a row of a table for each recommendation. So what is said of one
//! is looked for between its own text and that of the next one.

use std::ops::Range;

use super::joined_text::{TURNING, turns};
use super::one_line::on_one_line;
use super::page;
use crate::council::Council;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Assessment, Progress, TextLine};
use crate::small_names::with_small_names;
use crate::template::Minute;

/// One of the two files of a minute.
#[derive(Debug, Clone, Copy)]
pub enum MinuteFile<'m> {
    /// The page.
    Html(&'m str),
    /// The same words for a program that writes texts.
    Markdown(&'m str),
}

/// Compares a minute with one of its files.
pub fn of_minute(
    minute: &Minute<'_>,
    council: &Council,
    file: MinuteFile<'_>,
) -> Option<Diagnostic> {
    let small;
    let file = match file {
        MinuteFile::Html(page) => {
            small = with_small_names(page);
            MinuteFile::Html(&small)
        }
        markdown => markdown,
    };
    let (template, said) = match file {
        MinuteFile::Html(page) => ("minute.html", on_one_line(&page::words(page))),
        MinuteFile::Markdown(text) => ("minute.md", on_one_line(&without_comments(text))),
    };
    let account = MinuteAccount {
        minute,
        council,
        file,
        said: &said,
    };
    let lost = account.lost().or_else(|| account.lost_head());
    let lost = lost.or_else(|| account.cut_off());
    let wrong = lost.map(|lost| format!("does not say {lost}"));
    let wrong = wrong.or_else(|| Some(format!("says {} twice in a row", account.said_twice()?)))?;
    let message = format!("the minute that {template} makes {wrong}");
    let diagnostic = Diagnostic::error(Code::WordsNotAsWritten, message);
    Some(diagnostic.in_file(template).help(
        "print there the committee, its date and the title, what was agreed on each recommendation, and the phrases of `[minutes.labels]`; a phrase that your council does not want is left out in council.toml",
    ))
}

/// What is compared.
pub(super) struct MinuteAccount<'m> {
    pub(super) minute: &'m Minute<'m>,
    pub(super) council: &'m Council,
    pub(super) file: MinuteFile<'m>,
    /// What the file says, on one line.
    pub(super) said: &'m str,
}

impl<'m> MinuteAccount<'m> {
    /// What is not said.
    fn lost(&self) -> Option<String> {
        let progress = &self.minute.update.progress;
        let has_texts = progress.iter().any(|one| {
            let text = self.text(one);
            text.contains(' ') && self.said.contains(&text)
        });
        match has_texts {
            true => self.lost_beside_texts(),
            false => self.lost_after_numbers(),
        }
    }

    /// What is not said where each recommendation is there with its text.
    fn lost_beside_texts(&self) -> Option<String> {
        let mut texts = Vec::new();
        let mut from = 0;
        for one in &self.minute.update.progress {
            let text = self.text(one);
            let Some(start) = self.find(&text, from) else {
                return Some(format!(
                    "the text of {}, or says it before another that comes first",
                    one.recommendation.called()
                ));
            };
            texts.push((one, from..start, start + text.len()));
            from = start + text.len();
        }
        let end = self.phrase_after(from);
        let next = texts.iter().skip(1).map(|(_, before, _)| before.end);
        let next: Vec<usize> = next.chain([end]).collect();
        let before_first = texts.first().map(|(_, before, _)| before.clone());
        let after_last = texts.last().map(|(_, _, after)| *after..end);
        let has_grade = |range: Option<Range<usize>>| {
            let said = range.and_then(|range| self.said.get(range));
            said.is_some_and(|said| self.first_grade(said).is_some())
        };
        let is_grade_first = has_grade(before_first) && !has_grade(after_last);
        for ((one, before, after), next) in texts.iter().zip(next) {
            let before = self.said.get(before.clone()).unwrap_or_default();
            let after = self.said.get(*after..next).unwrap_or_default();
            if let Some(lost) = self.lost_of(one, before, after, is_grade_first) {
                return Some(lost);
            }
        }
        self.lost_resolution()
    }

    /// What is not said where there are only numbers and grades, in whatever order: "3: Slipped", "Slipped: 1, 3", "Slipped (3)".
    fn lost_after_numbers(&self) -> Option<String> {
        for one in &self.minute.update.progress {
            let number = one.recommendation.to_string();
            let Some(grades) = one.standing().map(words_of) else {
                continue;
            };
            let is_said = self.numbers(&number).any(|place| {
                let before = self.said.get(..place).unwrap_or_default();
                let after = self.said.get(place + number.len()..).unwrap_or_default();
                let beside = [self.last_grade(before), self.first_grade(after)];
                beside
                    .into_iter()
                    .flatten()
                    .any(|grade| grades.contains(&grade))
            });
            if !is_said {
                let called = one.recommendation.called();
                return Some(format!(
                    "the grade that was agreed on {called} beside its number"
                ));
            }
        }
        self.lost_resolution()
    }

    /// Where a number is said.
    fn numbers<'n>(&'n self, number: &'n str) -> impl Iterator<Item = usize> + 'n {
        let mut from = 0;
        std::iter::from_fn(move || {
            let place = from + word_at(self.said.get(from..)?, number)?;
            from = place + number.len();
            Some(place)
        })
    }

    /// The text of a recommendation; the number of one that is in no action plan.
    pub(super) fn text(&self, progress: &Progress) -> String {
        let one = self
            .minute
            .review
            .recommendations
            .get(&progress.recommendation);
        let text = one.map_or_else(
            || progress.recommendation.to_string(),
            |one| on_one_line(&one.text.plain()),
        );
        text.trim_end_matches('.').to_owned()
    }

    /// What is not said of a recommendation around its text.
    fn lost_of(
        &self,
        progress: &Progress,
        before: &str,
        after: &str,
        is_grade_first: bool,
    ) -> Option<String> {
        let called = progress.recommendation.called();
        let number = progress.recommendation.to_string();
        if !has_word(before, &number) && !has_word(after, &number) {
            return Some(format!("the number of {called} beside its text"));
        }
        let with_grade = if is_grade_first { before } else { after };
        let is_wrong = progress.standing().map(words_of).is_some_and(|grades| {
            let first = self.first_grade(with_grade);
            let is_turned = |grade| is_turned_before(with_grade, grade);
            first.is_none_or(|first| !grades.contains(&first) || is_turned(first))
        });
        if is_wrong {
            return Some(format!(
                "the grade that was agreed on {called} beside its text"
            ));
        }
        let label = self.phrase("is_signed_off")?;
        let is_said = after.contains(label) && !is_turned_before(after, label);
        match (progress.signed_off.is_some(), is_said) {
            (true, false) => Some(format!("“{label}” beside {called}, which was signed off")),
            (false, true) => Some(format!(
                "that {called} is open: it says “{label}” beside it"
            )),
            _ => None,
        }
    }

    /// The first grade that is said, in the longest words.
    fn first_grade<'s>(&self, said: &'s str) -> Option<&'s str> {
        let places = self
            .grades()
            .filter_map(|words| Some((said.find(words)?, words.len())));
        let (start, length) = places.min_by_key(|(start, length)| (*start, usize::MAX - length))?;
        said.get(start..start + length)
    }

    /// The last grade that is said, in the longest words.
    fn last_grade<'s>(&self, said: &'s str) -> Option<&'s str> {
        let ends = self
            .grades()
            .filter_map(|words| Some((said.rfind(words)? + words.len(), words.len())));
        let (end, length) = ends.max()?;
        said.get(end - length..end)
    }

    /// The words of every grade.
    pub(super) fn grades(&self) -> impl Iterator<Item = &'m str> {
        let progress = self.minute.update.progress.iter();
        let typed = progress.filter_map(Progress::standing).flat_map(words_of);
        let labels = self.council.scale.grades().iter();
        labels.map(|grade| grade.label().as_str()).chain(typed)
    }

    pub(super) fn phrase(&self, name: &str) -> Option<&'m str> {
        self.council.minutes.labels.get(name).map(TextLine::as_str)
    }

    pub(super) fn find(&self, words: &str, from: usize) -> Option<usize> {
        Some(from + self.said.get(from..)?.find(words)?)
    }
}

/// The words in which a grade may be said: the council's, and those that were typed.
pub(super) fn words_of(grade: &Assessment) -> [&str; 2] {
    [grade.grade.label().as_str(), grade.typed.as_str()]
}

pub(super) fn has_word(said: &str, word: &str) -> bool {
    word_at(said, word).is_some()
}

/// Where a number is said that is no part of another one.
pub(super) fn word_at(said: &str, word: &str) -> Option<usize> {
    let places = said.match_indices(word).map(|(start, _)| start);
    let mut alone = places.filter(|start| {
        let before = said.get(..*start).unwrap_or_default();
        let after = said.get(start + word.len()..).unwrap_or_default();
        !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric)
    });
    alone.next()
}

/// Whether the word before some words turns them round: "not signed off".
pub(super) fn is_turned_before(said: &str, words: &str) -> bool {
    let before = said.find(words).and_then(|start| said.get(..start));
    before.is_some_and(|before| turns(before.split_whitespace().rev().take(1), &TURNING))
}

/// A text without what a program that shows it as a page leaves out.
fn without_comments(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, comment)) = rest.split_once("<!--") {
        shown.push_str(before);
        rest = comment.split_once("-->").map_or("", |(_, after)| after);
    }
    shown + rest
}
