//! The account of words: what was written is what is said, in every form of a paper.
//!
//! ```text
//! files of a review ─► model ─► template ─► web page ─► document ─► PDF
//!        └───────────── of_paper ──────────────────────────┤         │
//!                                   └────── of_page ───────┤         │
//!                                                          └─ of_pdf ┘
//! ```
//!
//! In come a paper, its page, what was read from the page, and what is drawn in its PDF; out comes the first word of each
//! text that is missing, added or changed. A paper with one is not published: whatever went wrong, in a template or in this
//! program, an officer's words do not get lost in silence. What may be missing is what the guide says is a mark, and what
//! the council says that it leaves out.
//!
//! This must not use what it judges: it reads marks, pages and lists in its own way.

mod difference;
mod follow;
mod marks;
mod page;
mod search;
mod written;

use std::collections::BTreeMap;

use crate::cleaning::{Cleaned, LineBreaks};
use crate::council::Council;
use crate::diagnostic::{Code, Diagnostic, Place, SourceFile};
use crate::document::{Document, SaidMarkers};
use crate::model::Passage;
use crate::template::Paper;
use difference::first_difference;
use follow::Parting;
use search::{Typed, find_all};
use written::{Words, WrittenText, written};

/// Compares what was written for a paper with what its document says: the first word of each key that is not said as it
/// was written. `find` gives the place of a passage in the review's files.
pub fn of_paper(
    paper: &Paper<'_>,
    council: &Council,
    document: &Document,
    find: &dyn Fn(&Passage) -> Option<Place>,
) -> Vec<Diagnostic> {
    let said = document.said(SaidMarkers::Numbers);
    let texts = written(paper, council);
    let typed: Vec<Typed<'_>> = texts.iter().map(|text| typed(text.text)).collect();
    let found = find_all(&typed, &said);
    let mut lost: BTreeMap<&str, Vec<(&WrittenText<'_>, Parting)>> = BTreeMap::new();
    for (text, found) in texts.iter().zip(found) {
        if let Err(parting) = found {
            lost.entry(text.key).or_default().push((text, parting));
        }
    }
    let report = |all: Vec<(&WrittenText<'_>, Parting)>| {
        let (text, parting) = *all.first()?;
        Some(lost_words(paper, text, parting, &said, all.len() - 1, find))
    };
    lost.into_values().filter_map(report).collect()
}

/// Compares a web page with the document that was read from it.
pub fn of_page(page: &SourceFile, document: &Document) -> Option<Diagnostic> {
    let shown = page::words(&page.text);
    // Whatever reads a page cleans its characters.
    let shown = Cleaned::of(&shown, LineBreaks::Separators).text;
    differ(&page.name, &shown, &document.said(SaidMarkers::Brought))
}

/// Compares a document with what is drawn in its PDF. `page` is the name of its web page.
pub fn of_pdf(page: &str, document: &Document, drawn: &str) -> Option<Diagnostic> {
    differ(page, &document.said(SaidMarkers::All), drawn)
}

fn typed<'r>(words: Words<'r>) -> Typed<'r> {
    match words {
        Words::Line(text) => Typed {
            text,
            is_long: false,
        },
        Words::Long(text) => Typed {
            text: text.source(),
            is_long: true,
        },
    }
}

/// What a page and a PDF say at the first place where they differ.
fn differ(page: &str, shown: &str, drawn: &str) -> Option<Diagnostic> {
    let [in_page, in_pdf] = first_difference(shown, drawn)?;
    let from_word = |text, at| phrase(text, at - letters_before(text, at));
    let (in_page, in_pdf) = (from_word(shown, in_page), from_word(drawn, in_pdf));
    let message = format!("the page says “{in_page}” where its PDF would say “{in_pdf}”");
    Some(
        Diagnostic::error(Code::PageAndPdfDiffer, message)
            .in_file(page)
            .help("this is a fault of the program: please report it, with the page"),
    )
}

/// Says that words are not said as they were written.
fn lost_words(
    paper: &Paper<'_>,
    text: &WrittenText<'_>,
    parting: Parting,
    said: &str,
    others: usize,
    find: &dyn Fn(&Passage) -> Option<Place>,
) -> Diagnostic {
    let WrittenText { spot, key, text } = text;
    let Typed { text: source, .. } = typed(*text);
    let is_found = parting != Parting::default();
    let parting = at_word(parting, source, said);
    let page = format!("{}.html", paper.path());
    let instead = phrase(said, parting.said);
    let message = match (is_found, word(source, parting.written)) {
        (false, _) => format!("{page} does not say what is written in `{key}`"),
        (true, "") => format!("{page} says more than is written in `{key}`: “{instead}”"),
        (true, lost) => format!("{page} says “{instead}” where “{lost}” is written in `{key}`"),
    };
    let message = match others {
        0 => message,
        1 => format!("{message}; there is 1 more such text"),
        _ => format!("{message}; there are {others} more such texts"),
    };
    let passage = spot.clone().map(|spot| match text {
        Words::Long(text) if is_found => {
            let end = parting.written + word(source, parting.written).len();
            spot.within(text, parting.written..end)
        }
        _ => Passage::from(spot),
    });
    let diagnostic = Diagnostic::error(Code::WordsNotAsWritten, message);
    let diagnostic = match passage.and_then(|passage| find(&passage)) {
        Some(place) => diagnostic.at(place),
        None => diagnostic.in_file(COUNCIL),
    };
    let template = paper.template();
    diagnostic
        .help(format!(
            "the page is made by the template {template}; print all of this text there, a long text with the filter `markdown`"
        ))
        .help(format!(
            "if papers of this kind should not print it, add it to their table in council.toml: leaves_out = [\"{key}\"]"
        ))
}

/// The file of the texts that are in no review.
const COUNCIL: &str = "council.toml";

/// The beginning of the word within which two texts part.
fn at_word(parting: Parting, written: &str, said: &str) -> Parting {
    let back = letters_before(written, parting.written).min(letters_before(said, parting.said));
    Parting {
        written: parting.written - back,
        said: parting.said - back,
    }
}

/// How many bytes of a word come before a byte of a text.
fn letters_before(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or_default();
    before.len()
        - before
            .trim_end_matches(|letter: char| !letter.is_whitespace())
            .len()
}

/// The word at a byte of a text.
fn word(text: &str, at: usize) -> &str {
    let rest = text.get(at..).unwrap_or_default();
    rest.split_whitespace().next().unwrap_or_default()
}

/// Three words from a byte of a text on, or what is left of their block.
fn phrase(text: &str, at: usize) -> String {
    let rest = text.get(at..).unwrap_or_default().trim_start();
    let block = rest.lines().next().unwrap_or_default();
    let words: Vec<&str> = block.split_whitespace().take(3).collect();
    words.join(" ")
}
