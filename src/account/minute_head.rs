//! The head of a minute, and what it is on → the first of its committee, its date and its title that is not said.
//!
//! A minute without a heading of its own is put below one, and may leave all of them to that.

use super::html_headings::html_headings;
use super::minute::{MinuteAccount, MinuteFile};
use super::minute_resolution::filled;
use super::one_line::on_one_line;
use super::said_words::says;
use crate::model::When;

impl MinuteAccount<'_> {
    /// What is not said of what the minute is on.
    pub(super) fn lost_head(&self) -> Option<String> {
        let minute = self.minute;
        let title = on_one_line(minute.review.title.as_str());
        let phrase = self.phrase("considered");
        let considered = phrase.map(|phrase| on_one_line(&filled(phrase, &title)));
        let without = |all: String, words: &str| all.replace(words, "\n");
        let mut rest = self.said.to_owned();
        if let Some(considered) = &considered {
            // A minute may say it in no phrase, but not with another title.
            let opening = phrase.and_then(|phrase| phrase.split('…').next());
            let opening = opening.map(str::trim).filter(|opening| !opening.is_empty());
            let begins = opening.is_some_and(|opening| self.said.contains(opening));
            if begins && !self.said.contains(considered.as_str()) {
                return Some(format!("“{considered}”"));
            }
            rest = without(rest, considered);
        }
        let headings = headings(self.file);
        if headings.is_empty() {
            return None;
        }
        for progress in &minute.update.progress {
            rest = without(rest, &self.text(progress));
        }
        let committee = minute.committee.unwrap_or(minute.review.committee.as_str());
        let date = minute.update.considered.as_ref().map(When::words);
        let lost = |words: &str| !says(&rest, &on_one_line(words));
        if lost(committee) {
            return Some(format!("the committee, “{committee}”"));
        }
        if let Some(date) = date.filter(|date| lost(date)) {
            return Some(format!("when the committee considered it, “{date}”"));
        }
        // The title may be in the sentence alone, where the headings are about no other.
        let own = [
            self.council.minutes.title.as_str(),
            self.council.name.as_str(),
            committee,
        ];
        let own = own.into_iter().chain(date).map(on_one_line);
        let own: Vec<String> = own.collect();
        let says_other = headings.iter().any(|heading| {
            let left = own
                .iter()
                .fold(heading.clone(), |left, words| left.replace(words, ""));
            left.contains(char::is_alphabetic)
        });
        let is_titled = rest.contains(&title)
            || (considered.is_some_and(|words| self.said.contains(&words)) && !says_other);
        (!is_titled).then(|| format!("the title of the review, “{title}”"))
    }
}

/// The headings of a file, each on one line.
fn headings(file: MinuteFile<'_>) -> Vec<String> {
    match file {
        MinuteFile::Markdown(text) => {
            let lines = text.lines().filter(|line| line.starts_with('#'));
            lines
                .map(|line| on_one_line(line.trim_start_matches('#')))
                .collect()
        }
        MinuteFile::Html(page) => html_headings(page),
    }
}
