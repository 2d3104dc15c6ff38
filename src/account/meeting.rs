//! What was written for a meeting, and what its pack says → the first text that is missing, added or changed.

use super::find::{SearchOrder, find_all};
use super::follow::Parting;
use super::pieces::{pieces, source};
use super::place_of_word::{at_word, phrase, word};
use super::search::Typed;
use super::written::{Words, WrittenText};
use super::written_meeting::{MeetingText, meeting_texts};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::document::{Document, SaidMarkers};
use crate::model::{Meeting, MeetingSpot, ParagraphKey};

/// Compares what was written for a meeting with what the document of its pack says. `find` gives the place of a value in
/// the meeting's file, and `page` is the name of the page.
pub fn of_meeting(
    meeting: &Meeting,
    document: &Document,
    page: &str,
    find: &dyn Fn(&MeetingSpot) -> Place,
) -> Vec<Diagnostic> {
    let mut wrong = SearchOrder::ALL
        .into_iter()
        .map(|order| in_order(meeting, document, page, find, order));
    let first = wrong.next().unwrap_or_default();
    match first.is_empty() || wrong.any(|found| found.is_empty()) {
        true => Vec::new(),
        false => first,
    }
}

/// What is wrong where texts are looked for in one order.
fn in_order(
    meeting: &Meeting,
    document: &Document,
    page: &str,
    find: &dyn Fn(&MeetingSpot) -> Place,
    order: SearchOrder,
) -> Vec<Diagnostic> {
    let (said, titles) = document.said_with_titles(SaidMarkers::Numbers);
    let (numbers, texts): (Vec<_>, Vec<_>) =
        meeting_texts(meeting).into_iter().partition(is_number);
    let written: Vec<WrittenText<'_>> = texts.iter().map(MeetingText::written).collect();
    let pieces: Vec<Vec<_>> = written.iter().map(pieces).collect();
    let typed: Vec<Typed<'_>> = pieces.iter().flatten().map(|(_, typed)| *typed).collect();
    let mut found = find_all(&typed, &said, &titles, order).into_iter();
    let mut lost = Vec::new();
    let mut lose = |text: &MeetingText<'_>, message: String| {
        lost.push(
            Diagnostic::error(Code::WordsNotAsWritten, message)
                .at(find(&text.spot))
                .help("the page is made by pack.html and the templates of its parts: print all of the text there, a long text with the filter `markdown`"),
        );
    };
    for number in &numbers {
        let same = numbers
            .iter()
            .filter(|other| line_of(other) == line_of(number));
        if lines_with(line_of(number), &said) < same.count() {
            lose(
                number,
                format!("{page} does not say what is written in `{}`", number.key),
            );
        }
    }
    for (text, pieces) in texts.iter().zip(&pieces) {
        let found: Vec<_> = pieces.iter().zip(found.by_ref()).collect();
        let first = found
            .into_iter()
            .find_map(|((start, _), found)| Some((*start, found.err()?)));
        let Some((start, parting)) = first else {
            continue;
        };
        lose(text, message(text, (start, parting), &said, page));
    }
    lost
}

/// Whether a text is the number of a paragraph. It begins a line, beside a text that could take it for a part of itself.
fn is_number(text: &MeetingText<'_>) -> bool {
    matches!(
        text.spot,
        MeetingSpot::Paragraph(_, _, ParagraphKey::Number)
    )
}

fn line_of<'m>(text: &MeetingText<'m>) -> &'m str {
    match text.words {
        Words::Line(line) => line,
        Words::Long(_) => "",
    }
}

/// How many lines begin with a number.
fn lines_with(number: &str, said: &str) -> usize {
    let begins = |line: &&str| {
        let rest = line.trim_start().strip_prefix(number);
        rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    said.lines().filter(begins).count()
}

fn message(
    text: &MeetingText<'_>,
    (start, parting): (usize, Parting),
    said: &str,
    page: &str,
) -> String {
    let key = text.key;
    let written = match text.words {
        Words::Line(line) => line,
        Words::Long(_) => source(text.words),
    };
    if parting == Parting::default() {
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
