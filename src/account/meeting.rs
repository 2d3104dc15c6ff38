//! What was written for a meeting, and what a paper of it says → the first text that is missing, added or changed.

use super::find::{SearchOrder, find_all};
use super::follow::Parting;
use super::meeting_order::out_of_order;
use super::pieces::{pieces, source};
use super::place_of_word::{at_word, phrase, word};
use super::search::Typed;
use super::written::{Words, WrittenText};
use super::written_meeting::{MeetingPart, MeetingText, meeting_texts};
use crate::council::Council;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::document::{Document, SaidMarkers};
use crate::model::{Meeting, MeetingSpot, ParagraphKey};

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
        true => Vec::new(),
        false => first,
    }
}

impl MeetingAccount<'_> {
    /// What is wrong where texts are looked for in one order.
    fn in_order(&self, order: SearchOrder) -> Vec<Diagnostic> {
        let (said, titles) = self.document.said_with_titles(SaidMarkers::Numbers);
        let all = meeting_texts(self.meeting, self.part, self.council);
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
        let mut lost = Vec::new();
        for text in &lines {
            let same = lines.iter().filter(|other| line_of(other) == line_of(text));
            if lines_with(line_of(text), &said, &labels) < same.count() {
                lost.push(self.missing(text));
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
            let Some((start, parting)) = first else {
                continue;
            };
            let message = message(text, (start, parting), &said, self.page);
            lost.push(self.diagnostic(&text.spot, message));
        }
        if lost.is_empty() {
            let wrong = out_of_order(self.meeting, &said, &places).into_iter();
            let wrong = wrong
                .map(|(spot, what)| self.diagnostic(&spot, format!("{} says {what}", self.page)));
            lost.extend(wrong);
        }
        lost
    }

    fn missing(&self, text: &MeetingText<'_>) -> Diagnostic {
        self.diagnostic(&text.spot, not_said(line_of(text), text.key, self.page))
    }

    fn diagnostic(&self, spot: &MeetingSpot, message: String) -> Diagnostic {
        let template = match self.part {
            MeetingPart::Agenda => "agenda.html",
            MeetingPart::Report(_) => "covering-report.html",
            MeetingPart::Pack => "pack.html",
        };
        Diagnostic::error(Code::WordsNotAsWritten, message)
            .at((self.find)(spot))
            .help(format!("the page is made by {template} and the templates of its parts: print all of the text there, a long text with the filter `markdown`"))
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

/// How many lines begin with some words, and are not one of the labels.
fn lines_with(words: &str, said: &str, labels: &[&str]) -> usize {
    let begins = |line: &&str| {
        let line = line.trim();
        let rest = line.strip_prefix(words);
        let ends = rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
        ends && (line == words || !labels.contains(&line))
    };
    said.lines().filter(begins).count()
}

fn not_said(line: &str, key: &str, page: &str) -> String {
    format!("{page} does not say “{line}”, which is written in `{key}`")
}

fn message(
    text: &MeetingText<'_>,
    (start, parting): (usize, Parting),
    said: &str,
    page: &str,
) -> String {
    let key = text.key;
    let written = match text.words {
        Words::Line(line) => return not_said(line, key, page),
        Words::Long(_) => source(text.words),
    };
    // A word alone is not enough to know a text by.
    let same = written.get(start..start + parting.written);
    let is_known = same.is_some_and(|same| same.trim().contains(char::is_whitespace));
    if !is_known && parting.written + start < written.len() {
        return format!("{page} does not say what is written in `{key}`");
    }
    let parting = Parting {
        written: start + parting.written,
        said: parting.said,
    };
    let parting = at_word(parting, written, said);
    let instead = phrase(said, parting.said);
    match word(written, parting.written) {
        "" => format!("{page} says more than is written in `{key}`: “{instead}”"),
        lost => format!("{page} says “{instead}” where “{lost}” is written in `{key}`"),
    }
}
