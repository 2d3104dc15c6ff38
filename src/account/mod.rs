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

mod added_words;
mod alike;
mod beginning;
mod difference;
mod follow;
mod key_accounts;
mod marks;
mod meeting;
mod misplaced;
mod on_screen;
mod openings;
mod page;
mod pieces;
mod place_of_word;
mod printed_texts;
mod region;
mod search;
mod written;
mod written_answer;
mod written_changes;
mod written_decision;
mod written_fields;
mod written_meeting;
mod wrong_label;
mod wrong_number;

use crate::cleaning::{Cleaned, LineBreaks};
use crate::council::Council;
use crate::diagnostic::{Code, Diagnostic, Place, SourceFile};
use crate::document::{Document, SaidMarkers};
use crate::model::Passage;
use crate::template::Paper;
pub use meeting::of_meeting;

use difference::first_difference;
use follow::Parting;
use key_accounts::KeyAccounts;
pub use on_screen::as_on_screen;
use pieces::pieces;
use place_of_word::words_at;
use printed_texts::PrintedTexts;
use search::{Typed, find_all};
use written::written;

/// Compares what was written for a paper with what its document says: the first word of each key that is not said as it
/// was written. `find` gives the place of a passage in the review's files.
pub fn of_paper(
    paper: &Paper<'_>,
    council: &Council,
    document: &Document,
    find: &dyn Fn(&Passage) -> Option<Place>,
) -> Vec<Diagnostic> {
    let (said, titles) = document.said_with_titles(SaidMarkers::Numbers);
    let texts = written(paper, council);
    let pieces: Vec<Vec<_>> = texts.iter().map(pieces).collect();
    let typed: Vec<Typed<'_>> = pieces.iter().flatten().map(|(_, typed)| *typed).collect();
    let all_found = find_all(&typed, &said, &titles);
    let mut found = all_found.iter().cloned();
    let mut account = KeyAccounts::new(paper, council, &said, &all_found, find);
    for (text, pieces) in texts.iter().zip(&pieces) {
        let found = pieces.iter().zip(found.by_ref());
        let mut lost = found.filter_map(|((start, _), found)| Some((start, found.err()?)));
        let first = lost.next().map(|(start, parting)| match parting {
            // Nothing like it was found.
            parting if parting == Parting::default() => parting,
            Parting { written, said } => Parting {
                written: start + written,
                said,
            },
        });
        lost.for_each(drop);
        account.add(text, first);
    }
    let lost = account.report();
    // What belongs where in a paper of its own kind, only the council knows.
    if !lost.is_empty() || matches!(paper, Paper::Own { .. }) {
        return lost;
    }
    let said = (said.as_str(), titles.as_slice());
    let printed = PrintedTexts::new(paper, council, &texts, &pieces, &all_found, said);
    let misplaced = printed.misplaced().into_iter();
    misplaced
        .map(|misplaced| misplaced.diagnostic((paper, council), find))
        .collect()
}

/// Compares a web page with the document that was read from it.
pub fn of_page(page: &SourceFile, document: &Document) -> Option<Diagnostic> {
    let shown = page::words(&page.text);
    let said = document.said(SaidMarkers::Brought);
    differ(&page.name, &shown, &said)?;
    // Whatever reads a page cleans its characters. Most pages have nothing to clean.
    let shown = Cleaned::of(&shown, LineBreaks::Separators).text;
    differ(&page.name, &shown, &said)
}

/// Compares a document with what is drawn in its PDF. `page` is the name of its web page.
pub fn of_pdf(page: &str, document: &Document, drawn: &str) -> Option<Diagnostic> {
    differ(page, &document.said(SaidMarkers::All), drawn)
}

/// What a page and a PDF say at the first place where they differ.
fn differ(page: &str, shown: &str, drawn: &str) -> Option<Diagnostic> {
    let [in_page, in_pdf] = first_difference(shown, drawn)?;
    let (in_page, in_pdf) = (words_at(shown, in_page), words_at(drawn, in_pdf));
    let message = format!("the page says “{in_page}” where its PDF would say “{in_pdf}”");
    Some(
        Diagnostic::error(Code::PageAndPdfDiffer, message)
            .in_file(page)
            .help("this is a fault of the program: please report it, with the page"),
    )
}
