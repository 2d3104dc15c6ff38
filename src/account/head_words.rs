//! The head of a paper: the words that run over its pages, and its highest heading → the first date, year, number of an item or
//! committee in it that is not the paper's own.
//!
//! A council may leave any of them out, and may have words of its own there. So only what can be nothing else counts: years in
//! four figures after words of the paper's own, months beside a figure, the number after the label of an item, and another name before
//! the last words of the committee's.

use super::one_line::on_one_line;
use super::pieces::source;
use super::said_dates::{is_beside, is_written, is_year, places_of_words, unwritten_date};
use super::said_words::says;
use super::written::WrittenText;
use super::written_meeting::MeetingPart;
use super::wrong_label::labels;
use crate::council::Council;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{Level, SaidTitle};
use crate::model::{Meeting, Spot, TextLine, When};
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

    /// A month with what is beside it, or a year.
    fn wrong_date<'w>(&self, head: &'w str) -> Option<&'w str> {
        unwritten_date(head, &self.known).or_else(|| self.wrong_year(head))
    }

    /// A year that is nobody's. After words that are the template's own, it is a part of them: "Council Plan 2030".
    fn wrong_year<'w>(&self, head: &'w str) -> Option<&'w str> {
        let words = places_of_words(head);
        let years = words.iter().enumerate();
        let mut years = years.filter(|(_, (_, word))| is_year(word));
        let (_, (_, year)) = years.find(|(place, (_, year))| {
            !is_written(&self.known, year) && {
                let above = words.get(..*place).unwrap_or_default();
                let named = above
                    .iter()
                    .rposition(|(_, word)| word.starts_with(char::is_uppercase));
                named.is_none_or(|last| is_written(&self.known, name_to(head, &words, last)))
            }
        })?;
        Some(year)
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

    /// The name of a committee of which only the last words are those of the paper's own. One with other words there, or with more
    /// words than a short name of the paper's own, may be above it.
    pub fn wrong_committee<'w>(&self, head: &'w str) -> Option<&'w str> {
        let own = self.committee?;
        let last = own.split_whitespace().next_back()?;
        // A name of one word has nothing to know it by.
        if last == own || !head.contains(last) || says(head, own) {
            return None;
        }
        let mut parts = head.split([',', ':', ';', '.', '–', '(', ')']);
        let own: Vec<&str> = own.split_whitespace().collect();
        let common = in_common(&own);
        parts.find_map(|part| {
            let part = part.trim();
            let is_name =
                |word: &&str| word.starts_with(char::is_uppercase) || matches!(*word, "and" | "&");
            let words = part.split_whitespace().rev();
            let name: Vec<&str> = words.take_while(is_name).collect();
            let (end, before) = name.split_at_checked(common.len())?;
            let is_beside = end.iter().rev().eq(common.iter());
            let is_short = own.len() > 2 || before.len() == 1;
            let is_other = |word: &&str| {
                word.starts_with(char::is_uppercase) && !own.contains(word) && !ABOVE.contains(word)
            };
            let is_other = is_beside && is_short && before.iter().any(is_other);
            (is_other && !is_written(&self.known, part)).then_some(part)
        })
    }
}

/// What a committee that is above others is called.
const ABOVE: [&str; 4] = ["Scrutiny", "Overview", "Executive", "Management"];

/// A word of a head, with the one before it if that is beside it.
fn name_to<'w>(head: &'w str, words: &[(usize, &'w str)], last: usize) -> &'w str {
    let Some((start, word)) = words.get(last) else {
        return "";
    };
    let before = last.checked_sub(1).and_then(|before| words.get(before));
    let before = before.filter(|(at, word)| is_beside(head, at + word.len(), *start));
    let first = before.map_or(*start, |(at, _)| *at);
    head.get(first..start + word.len()).unwrap_or_default()
}

/// How many words at its end the name of a committee has in common with those beside it: "People Select Committee" is one of them for
/// "Place Select Committee", and "Executive Scrutiny Committee" is above both.
fn in_common<'n>(own: &[&'n str]) -> Vec<&'n str> {
    let count = match own.len() {
        0..=2 => 1,
        _ => 2,
    };
    own.iter().rev().take(count).rev().copied().collect()
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
            "Council Plan 2030–2034: Libraries",
            "Local Government Act 2000: Libraries",
            "Libraries, Scrutiny Programme for 2031/32",
            "Executive Scrutiny Committee: Libraries",
            "Overview and Scrutiny Committee, Communities panel",
        ] {
            assert_eq!(wrong(head), None, "{head}");
        }
        for (head, words) in [
            ("Libraries, November 2034", "November 2034"),
            ("Libraries, 17 December 2023", "17 December 2023"),
            ("Libraries, 4 March", "4 March"),
            ("Libraries 2022/23", "2022"),
            ("Progress Update 2034", "2034"),
            ("2034: Libraries", "2034"),
            ("Progress Update for 2034", "2034"),
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
