//! The head of a paper: the words that run over its pages, and its highest heading → the first date, year, number of an item or
//! committee in it that is not the paper's own.
//!
//! A council may leave any of them out, and may have words of its own there. So only what can be nothing else counts: years in
//! four figures, months beside a figure, the number after the label of an item, and another name before the last word of the
//! committee's.

use super::one_line::on_one_line;
use super::pieces::source;
use super::said_words::says;
use super::written::WrittenText;
use super::written_meeting::MeetingPart;
use super::wrong_label::labels;
use crate::council::Council;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{Level, SaidTitle};
use crate::model::{MONTH_NAMES, Meeting, Spot, TextLine, WELSH_MONTH_NAMES, When};
use crate::template::Paper;

/// How long a text may be whose dates a head says.
const LONGEST: usize = 200;

/// What the head of a paper may say.
pub(super) struct OwnHead<'h> {
    /// The titles, the dates and the names of the paper, and the council's labels.
    pub known: Vec<&'h str>,
    /// The committee that it is of.
    pub committee: Option<&'h str>,
    /// The label of an item and the number of the paper's own, if it is about one.
    pub item: Option<(&'h str, &'h str)>,
}

impl<'h> OwnHead<'h> {
    /// That of a paper of a review, for which these texts were written.
    pub fn of_paper(
        paper: &'h Paper<'h>,
        council: &'h Council,
        texts: &'h [WrittenText<'h>],
    ) -> Self {
        let review = paper.review();
        let is_of_paper =
            |text: &&WrittenText<'_>| text.spot.as_ref().and_then(Spot::recommendation).is_none();
        let texts = texts.iter().filter(is_of_paper);
        let labels = labels(super::written::words_of(paper, council), council);
        // A long text may say dates of other years.
        let texts = texts.map(|text| source(text.text));
        let mut known: Vec<&str> = texts.filter(|text| text.len() <= LONGEST).collect();
        known.extend(labels.into_values());
        known.extend([
            paper.title(council),
            review.title.as_str(),
            council.name.as_str(),
        ]);
        known.extend(paper.date());
        known.extend(review.action_plan_agreed.as_ref().map(When::words));
        known.extend(council.classification.as_ref().map(TextLine::as_str));
        if let Paper::ProgressUpdate { update, .. } = paper {
            known.extend(update.considered.as_ref().map(When::words));
        }
        Self {
            known,
            committee: Some(review.committee.as_str()),
            item: None,
        }
    }

    /// That of a paper of a meeting.
    pub fn of_meeting(meeting: &'h Meeting, part: MeetingPart, council: &'h Council) -> Self {
        let labels = council.agenda.labels.values().map(TextLine::as_str);
        let titles = meeting.items.iter().map(|item| item.title.as_str());
        let mut known: Vec<&str> = labels.chain(titles).collect();
        known.extend([
            meeting.committee.as_str(),
            meeting.date.words(),
            council.agenda.title.as_str(),
            council.name.as_str(),
        ]);
        known.extend(meeting.published.as_ref().map(When::words));
        known.extend(council.classification.as_ref().map(TextLine::as_str));
        let label = council.agenda.labels.get("item");
        let item = match part {
            MeetingPart::Report(index) => meeting.items.get(index),
            MeetingPart::Agenda | MeetingPart::Pack => None,
        };
        Self {
            known,
            committee: Some(meeting.committee.as_str()),
            item: label
                .zip(item)
                .map(|(label, item)| (label.as_str(), item.number.as_str())),
        }
    }

    /// What the head of a page says that is another's. `template` makes it.
    pub fn wrong(
        &self,
        running_header: Option<&str>,
        (said, titles): (&str, &[SaidTitle]),
        (page, template): (&str, &str),
    ) -> Option<Diagnostic> {
        let highest = titles
            .iter()
            .filter(|title| title.level == Some(Level::One));
        let highest = highest.filter_map(|title| said.get(title.range.clone()));
        let mut heads = running_header.into_iter().chain(highest).map(on_one_line);
        let (words, head) =
            heads.find_map(|head| Some((self.wrong_words(&head)?.to_owned(), head)))?;
        let message = format!(
            "{page} says “{words}” in its head (“{head}”), which was not written for this paper"
        );
        Some(Diagnostic::error(Code::WordsNotAsWritten, message).in_file(template).help(
            "print the paper's own date, title, number and committee in its <h1> and in <meta name=\"running-header\">, or leave them out there",
        ))
    }

    /// The first words of a head that are not the paper's own.
    pub fn wrong_words<'w>(&self, head: &'w str) -> Option<&'w str> {
        self.wrong_date(head)
            .or_else(|| self.wrong_item(head))
            .or_else(|| self.wrong_committee(head))
    }

    fn is_known(&self, words: &str) -> bool {
        let says = |known: &str| known.contains(words);
        let mut known = self.known.iter();
        // Few have a line break or a double space in what is looked for.
        known.clone().any(|known| says(known)) || known.any(|known| says(&on_one_line(known)))
    }

    /// A year, or a month with what is beside it.
    fn wrong_date<'w>(&self, head: &'w str) -> Option<&'w str> {
        if !head.contains(|sign: char| sign.is_ascii_digit()) {
            return None;
        }
        let words = places_of_words(head);
        words.iter().enumerate().find_map(|(place, (start, word))| {
            let mut end = start + word.len();
            if is_year(word) {
                return (!self.is_known(word)).then_some(*word);
            }
            if !MONTH_NAMES
                .iter()
                .chain(&WELSH_MONTH_NAMES)
                .any(|month| month == word)
            {
                return None;
            }
            let before = place.checked_sub(1).and_then(|before| words.get(before));
            let before =
                before.filter(|(at, day)| is_day(day) && is_beside(head, at + day.len(), *start));
            let after = words.get(place + 1);
            let after = after.filter(|(at, year)| is_year(year) && is_beside(head, end, *at));
            if before.is_none() && after.is_none() {
                return None;
            }
            let start = before.map_or(*start, |(at, _)| *at);
            end = after.map_or(end, |(at, year)| at + year.len());
            let date = head.get(start..end)?;
            let with_month = |date: &str| self.is_known(date);
            let parts = date.split_once(&format!(" {word}"));
            let is_right = with_month(date)
                || parts.is_some_and(|(day, year)| {
                    // "4th December" was written, and "4 December" is said.
                    let day = day.trim_end_matches(char::is_alphabetic);
                    ["st", "nd", "rd", "th", ""]
                        .iter()
                        .any(|ending| with_month(&format!("{day}{ending} {word}{year}")))
                });
            (!is_right).then_some(date)
        })
    }

    /// The number after the label of an item, if it is that of another.
    fn wrong_item<'w>(&self, head: &'w str) -> Option<&'w str> {
        let (label, number) = self.item?;
        let rest = head.strip_prefix(label).filter(|_| !label.is_empty())?;
        let rest = rest.strip_prefix(' ')?;
        let end = rest.find([' ', ':', ',']).unwrap_or(rest.len());
        let said = rest.get(..end)?;
        let bare = |number: &str| number.trim().trim_end_matches('.').to_owned();
        let is_number = said.contains(|sign: char| sign.is_ascii_digit());
        let is_wrong = is_number && bare(said) != bare(number);
        is_wrong.then(|| head.get(..label.len() + 1 + end))?
    }

    /// The name of a committee of which only the last word is that of the paper's own.
    fn wrong_committee<'w>(&self, head: &'w str) -> Option<&'w str> {
        let own = self.committee?;
        let last = own.split_whitespace().next_back()?;
        // A name of one word has nothing to know it by.
        if last == own || !head.contains(last) || says(head, own) {
            return None;
        }
        let mut parts = head.split([',', ':', ';', '.', '–', '(', ')']);
        let own: Vec<&str> = own.split_whitespace().collect();
        parts.find_map(|part| {
            let part = part.trim();
            let name = part.strip_suffix(last)?.trim_end();
            let before = name.split_whitespace().next_back()?;
            let is_name = |word: &str| word.starts_with(char::is_uppercase);
            let first = name
                .split_whitespace()
                .rev()
                .take_while(|word| is_name(word) || *word == "and" || *word == "&")
                .find(|word| is_name(word) && !own.contains(word));
            let is_other = is_name(before) && first.is_some() && !self.is_known(part);
            is_other.then_some(part)
        })
    }
}

/// The words of a head, each with the byte that it begins at. Signs are no words.
fn places_of_words(head: &str) -> Vec<(usize, &str)> {
    let mut words = Vec::new();
    let mut start = None;
    let ends = head.char_indices().chain([(head.len(), ' ')]);
    for (at, sign) in ends {
        match (sign.is_alphanumeric(), start) {
            (true, None) => start = Some(at),
            (false, Some(begin)) => {
                words.extend(head.get(begin..at).map(|word| (begin, word)));
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// Whether there is nothing but a space between two bytes.
fn is_beside(head: &str, end: usize, start: usize) -> bool {
    head.get(end..start) == Some(" ")
}

fn is_year(word: &str) -> bool {
    word.len() == 4
        && word
            .parse()
            .is_ok_and(|year: u16| (1900..2100).contains(&year))
}

fn is_day(word: &str) -> bool {
    let figures = word.trim_end_matches(|sign: char| sign.is_ascii_lowercase());
    let day = figures.parse::<u8>();
    word.len() - figures.len() <= 2 && day.is_ok_and(|day| (1..=31).contains(&day))
}

#[cfg(test)]
mod tests {
    use super::OwnHead;

    const HEAD: OwnHead<'static> = OwnHead {
        known: Vec::new(),
        committee: Some("Communities Select Committee"),
        item: Some(("Item", "5.")),
    };

    fn wrong(head: &str) -> Option<&str> {
        let known = vec![
            "Progress Update: Libraries",
            "November 2023",
            "Reported to the Committee on 4th December 2023",
        ];
        OwnHead { known, ..HEAD }.wrong_words(head)
    }

    #[test]
    fn the_head_of_a_paper_has_its_own_dates_and_names() {
        for head in [
            "Progress Update: Libraries, Communities Select Committee, November 2023",
            "Libraries",
            "Item 5: Libraries, 4 December 2023",
            "Item 5. Libraries, 2023-11-01",
            "Communities Committee, December 2023, page 7",
            "Scrutiny – Form CS12",
            "May we say it?",
        ] {
            assert_eq!(wrong(head), None, "{head}");
        }
        for (head, words) in [
            ("Libraries, November 2034", "November 2034"),
            ("Libraries, 17 December 2023", "17 December 2023"),
            ("Libraries, 4 March", "4 March"),
            ("Libraries 2022/23", "2022"),
            ("Libraries, Mawrth 2023", "Mawrth 2023"),
            ("Item 9: Libraries", "Item 9"),
            (
                "Libraries, People Select Committee, November 2023",
                "People Select Committee",
            ),
        ] {
            assert_eq!(wrong(head), Some(words), "{head}");
        }
    }
}
