//! What was written for a meeting, and what a paper of it says → the first text that is missing, added or changed.

use super::classification::wrong_classification;
use super::column_heads::is_label;
use super::contents::{ContentsEntry, wrong_entry};
use super::find::{SearchOrder, find_all};
use super::grade_counts::wrong_table;
use super::head_words::OwnHead;
use super::lost_text::{not_said, sentence};
use super::meeting_beside::{said_twice, taken_back, twice_below_label};
use super::meeting_labels::wrong_label;
use super::meeting_order::out_of_order;
use super::pieces::pieces;
use super::report_sections::wrong_section;
use super::said_words::says;
use super::same_as_title::same_as_titles;
use super::search::Typed;
use super::written::{Words, WrittenText};
use super::written_meeting::{MeetingPart, MeetingText, meeting_texts};
use crate::council::Council;
use crate::diagnostic::{Code, Diagnostic, Place, count};
use crate::document::{Document, SaidMarkers, SaidRows, SaidTitle};
use crate::model::{ItemKey, Meeting, MeetingKey, MeetingSpot, ParagraphKey, Review, Update};

/// A paper of a meeting, and what was read from its page.
pub struct MeetingAccount<'m> {
    /// The meeting.
    pub meeting: &'m Meeting,
    /// Whose words and labels are printed.
    pub council: &'m Council,
    /// Which paper it is.
    pub part: MeetingPart,
    /// What was read from its page.
    pub document: &'m Document,
    /// The updates that a covering report counts the grades of.
    pub updates: &'m [(&'m Review, &'m Update)],
    /// What the contents of a pack can lead to.
    pub contents: &'m [ContentsEntry<'m>],
    /// The name of the page.
    pub page: &'m str,
    /// Gives the place of a value in the meeting's file.
    pub find: &'m dyn Fn(&MeetingSpot) -> Place,
}

/// Compares what was written for a meeting with what a paper of it says.
pub fn of_meeting(account: &MeetingAccount<'_>) -> Vec<Diagnostic> {
    let mut wrong = SearchOrder::ALL
        .into_iter()
        .map(|order| account.in_order(order));
    let first = wrong.next().unwrap_or_default();
    match first.is_empty() || wrong.any(|found| found.is_empty()) {
        true => {
            let template = template(account.part);
            let of_page = (account.page, template);
            let unmarked = wrong_classification(account.document, account.council, of_page);
            unmarked.into_iter().collect()
        }
        false => first,
    }
}

/// The template of a paper.
fn template(part: MeetingPart) -> &'static str {
    match part {
        MeetingPart::Agenda => "agenda.html",
        MeetingPart::Report(_) => "covering-report.html",
        MeetingPart::Pack => "pack.html",
    }
}

impl MeetingAccount<'_> {
    /// What is wrong where texts are looked for in one order.
    fn in_order(&self, order: SearchOrder) -> Vec<Diagnostic> {
        let (said, titles, rows) = self.document.said_with_rows(SaidMarkers::Numbers);
        let all = meeting_texts(self.meeting, self.part, self.council);
        let same = same_as_titles(self.meeting, self.council, &all);
        let (lines, texts): (Vec<_>, Vec<_>) = all.into_iter().partition(begins_a_line);
        let written: Vec<WrittenText<'_>> = texts.iter().map(MeetingText::written).collect();
        let pieces: Vec<Vec<_>> = written.iter().map(pieces).collect();
        let typed: Vec<Typed<'_>> = pieces.iter().flatten().map(|(_, typed)| *typed).collect();
        let mut found = find_all(&typed, &said, &titles, order).into_iter();
        let labels: Vec<&str> = self
            .council
            .agenda
            .labels
            .values()
            .map(|label| label.as_str())
            .collect();
        let mut lost = Lost::default();
        for text in &lines {
            let same = lines.iter().filter(|other| line_of(other) == line_of(text));
            if lines_with(line_of(text), (&said, &titles), &labels) < same.count() {
                let message = not_said(line_of(text), text.key, self.page);
                lost.missing.push((&text.spot, message));
            }
        }
        let mut places = Vec::new();
        for (text, pieces) in texts.iter().zip(&pieces) {
            let found: Vec<_> = pieces.iter().zip(found.by_ref()).collect();
            let first = found.iter().find_map(|(_, found)| found.clone().ok());
            places.extend(first.map(|place| (&text.spot, place)));
            let first = found
                .into_iter()
                .find_map(|((start, _), found)| Some((*start, found.err()?)));
            if let Some(parting) = first {
                let sentence = sentence((text.key, text.words), parting, &said, self.page);
                lost.add(text, sentence);
            }
        }
        let lost = lost.told();
        if !lost.is_empty() {
            let lost = lost.into_iter();
            return lost
                .map(|(spot, message)| self.diagnostic(spot, message))
                .collect();
        }
        let mut wrong = out_of_order(self.meeting, &same, &said, &places);
        wrong.extend(wrong_label(self.council, &said, &places));
        wrong.extend(taken_back(&said, &places));
        let line = |words: &str| lines.iter().any(|line| line_of(line) == words);
        wrong.extend(said_twice(&said, &places, &line));
        // In a pack, other papers may say the same below the same heading.
        if self.part != MeetingPart::Pack {
            wrong.extend(twice_below_label(&said, &titles, &places));
        }
        if let MeetingPart::Report(index) = self.part {
            let report = (self.meeting, index, self.council);
            wrong.extend(wrong_section(report, (&said, &titles), &places));
        }
        let mut wrong: Vec<Diagnostic> = wrong
            .into_iter()
            .map(|(spot, what)| self.diagnostic(&spot, format!("{} says {what}", self.page)))
            .collect();
        let count = wrong_table(self.updates, self.council, &said, &rows);
        wrong.extend(count.map(|what| {
            let spot = match self.part {
                MeetingPart::Report(index) => MeetingSpot::Item(index, ItemKey::Updates(0)),
                _ => MeetingSpot::Meeting(MeetingKey::Date),
            };
            self.diagnostic(&spot, format!("{} says {what}", self.page))
        }));
        wrong.extend(self.wrong_contents());
        let head = OwnHead::of_meeting(self.meeting, self.part, self.council);
        let running_header = self.document.running_header.as_deref();
        let of_page = (self.page, template(self.part));
        wrong.extend(head.wrong(running_header, (&said, &titles), of_page));
        wrong.extend(self.wrong_report_to(&head, (&said, &rows)));
        wrong
    }

    /// Another committee or date after the label of whom a report is to.
    fn wrong_report_to(
        &self,
        head: &OwnHead<'_>,
        (said, rows): (&str, &[SaidRows]),
    ) -> Option<Diagnostic> {
        let label = self.council.agenda.labels.get("report_to")?.as_str();
        let rows = rows.iter().flat_map(|table| &table.rows);
        let mut told = rows.filter_map(|row| match row.cells.as_slice() {
            [term, words] => {
                let is_told = is_label(said.get(term.clone())?.trim(), label);
                is_told.then(|| said.get(words.clone()))?
            }
            _ => None,
        });
        let wrong = told.find_map(|words| head.wrong_words(words.trim()))?;
        let message = format!(
            "{} says “{wrong}” after “{label}”, which is not this meeting's",
            self.page
        );
        Some(self.diagnostic(&MeetingSpot::Meeting(MeetingKey::Committee), message))
    }

    /// The entry of the contents that says the title of another paper.
    fn wrong_contents(&self) -> Option<Diagnostic> {
        let (entry, title) = wrong_entry(self.document, self.contents)?;
        let message = format!(
            "the contents of {} say “{entry}” where they lead to “{title}”",
            self.page
        );
        Some(self.diagnostic(&MeetingSpot::Meeting(MeetingKey::Committee), message))
    }

    fn diagnostic(&self, spot: &MeetingSpot, message: String) -> Diagnostic {
        let template = match (spot, self.part) {
            (MeetingSpot::Item(_, ItemKey::Pages(_)), _) => "own-page.html",
            (_, part) => template(part),
        };
        Diagnostic::error(Code::WordsNotAsWritten, message)
            .at((self.find)(spot))
            .help(format!("the page is made by {template} and the templates of its parts: print all of the text there, a long text with the filter `markdown`"))
    }
}

/// What is not said as it was written.
#[derive(Default)]
struct Lost<'m> {
    /// Texts that are not said at all.
    missing: Vec<(&'m MeetingSpot, String)>,
    /// Texts that are said in other words.
    changed: Vec<(&'m MeetingSpot, String)>,
}

impl<'m> Lost<'m> {
    fn add(&mut self, text: &'m MeetingText<'_>, (message, is_changed): (String, bool)) {
        let list = match is_changed {
            true => &mut self.changed,
            false => &mut self.missing,
        };
        list.push((&text.spot, message));
    }

    /// What is said of it. Where an item is left out, all its texts are, and the first is enough.
    fn told(mut self) -> Vec<(&'m MeetingSpot, String)> {
        // A title says more than a number.
        let is_number = |spot: &MeetingSpot| matches!(spot, MeetingSpot::Item(_, ItemKey::Number));
        self.missing.sort_by_key(|(spot, _)| is_number(spot));
        let others = self.missing.len().saturating_sub(1);
        self.missing.truncate(1);
        if let Some((_, message)) = self.missing.first_mut().filter(|_| others > 0) {
            let are = if others == 1 { "is" } else { "are" };
            message.push_str(&format!(
                "; {} {are} not said either",
                count(others, "more text")
            ));
        }
        self.missing.append(&mut self.changed);
        self.missing
    }
}

/// Whether a text is the number or the heading of a paragraph. It begins a line, beside a text that could take it for a part
/// of itself.
fn begins_a_line(text: &MeetingText<'_>) -> bool {
    matches!(
        text.spot,
        MeetingSpot::Paragraph(_, _, ParagraphKey::Number | ParagraphKey::Heading)
    )
}

fn line_of<'m>(text: &MeetingText<'m>) -> &'m str {
    match text.words {
        Words::Line(line) => line,
        Words::Long(_) => "",
    }
}

/// How many lines begin with some words, and are not one of the labels. A heading may have a number or words before them.
fn lines_with(words: &str, (said, titles): (&str, &[SaidTitle]), labels: &[&str]) -> usize {
    let begins = |line: &&str| {
        let line = line.trim();
        let rest = line.strip_prefix(words);
        let ends = rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
        ends && (line == words || !labels.contains(&line))
    };
    let in_headings = titles.iter().filter(|title| {
        let heading = said.get(title.range.clone()).unwrap_or_default();
        let is_heading = title.level.is_some() && heading.contains(words);
        is_heading && !heading.lines().any(|line| begins(&line)) && says(heading, words)
    });
    said.lines().filter(begins).count() + in_headings.count()
}
