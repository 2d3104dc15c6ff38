//! A minute, and what one of its two files says → the first thing that was agreed and is not said.
//!
//! A council may lay its minute out as it likes: a sentence or a row of a table for each recommendation. So what is said of one
//! is looked for between its own text and that of the next one.

use std::ops::Range;

use super::page;
use crate::council::Council;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Assessment, Progress, TextLine};
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
    let (template, said) = match file {
        MinuteFile::Html(page) => ("minute.html", on_one_line(&page::words(page))),
        MinuteFile::Markdown(text) => ("minute.md", on_one_line(text)),
    };
    let account = MinuteAccount {
        minute,
        council,
        said: &said,
    };
    let lost = account.lost()?;
    let message = format!("the minute that {template} makes does not say {lost}");
    let diagnostic = Diagnostic::error(Code::WordsNotAsWritten, message);
    Some(diagnostic.in_file(template).help(
        "print there what was agreed on each recommendation, and the phrases of `[minutes.labels]`; a phrase that your council does not want is left out in council.toml",
    ))
}

/// What is compared.
pub(super) struct MinuteAccount<'m> {
    pub(super) minute: &'m Minute<'m>,
    pub(super) council: &'m Council,
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
        let end = match self.resolution_after(from) {
            Ok(end) => end,
            Err(phrase) => return Some(format!("“{phrase}”")),
        };
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
        self.lost_resolution(end)
    }

    /// What is not said where there are only numbers and grades.
    fn lost_after_numbers(&self) -> Option<String> {
        let mut from = 0;
        for one in &self.minute.update.progress {
            let number = one.recommendation.to_string();
            let grade = one.standing().map(words_of);
            let place = self.numbers_after(from, &number).find(|place| {
                let after = self.said.get(*place..).unwrap_or_default();
                let first = self.first_grade(after);
                grade.is_none_or(|grades| first.is_some_and(|first| grades.contains(&first)))
            });
            let Some(place) = place else {
                let called = one.recommendation.called();
                return Some(format!(
                    "the grade that was agreed on {called} after its number"
                ));
            };
            from = place + number.len();
        }
        match self.resolution_after(from) {
            Ok(end) => self.lost_resolution(end),
            Err(phrase) => Some(format!("“{phrase}”")),
        }
    }

    /// Where a number is said after a byte.
    fn numbers_after<'n>(
        &'n self,
        from: usize,
        number: &'n str,
    ) -> impl Iterator<Item = usize> + 'n {
        let mut from = from;
        std::iter::from_fn(move || {
            let place = from + word_at(self.said.get(from..)?, number)?;
            from = place + number.len();
            Some(place)
        })
    }

    /// The text of a recommendation; the number of one that is in no action plan.
    fn text(&self, progress: &Progress) -> String {
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
            first.is_none_or(|first| !grades.contains(&first))
        });
        if is_wrong {
            return Some(format!(
                "the grade that was agreed on {called} beside its text"
            ));
        }
        let label = self.phrase("is_signed_off")?;
        match (progress.signed_off.is_some(), after.contains(label)) {
            (true, false) => Some(format!("“{label}” beside {called}, which was signed off")),
            (false, true) => Some(format!(
                "that {called} is open: it says “{label}” beside it"
            )),
            _ => None,
        }
    }

    /// The first grade that is said, in the longest words.
    fn first_grade<'s>(&self, said: &'s str) -> Option<&'s str> {
        let progress = self.minute.update.progress.iter();
        let typed = progress.filter_map(Progress::standing).flat_map(words_of);
        let labels = self.council.scale.grades().iter();
        let all = labels.map(|grade| grade.label().as_str()).chain(typed);
        let places = all.filter_map(|words| Some((said.find(words)?, words.len())));
        let (start, length) = places.min_by_key(|(start, length)| (*start, usize::MAX - length))?;
        said.get(start..start + length)
    }

    pub(super) fn phrase(&self, name: &str) -> Option<&'m str> {
        self.council.minutes.labels.get(name).map(TextLine::as_str)
    }

    pub(super) fn find(&self, words: &str, from: usize) -> Option<usize> {
        Some(from + self.said.get(from..)?.find(words)?)
    }
}

/// The words in which a grade may be said: the council's, and those that were typed.
fn words_of(grade: &Assessment) -> [&str; 2] {
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

fn on_one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
