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
//! `of_meeting` compares the papers of a meeting with its file, `of_packed_parts` those in its pack with what they say alone,
//! `of_minute` a minute with what was agreed, `of_form` a form for an officer with what it was made of, `of_review_page` the page
//! of a review with the review, and `of_annual_report` the report of a year with what was counted.
//!
//! This must not use what it judges: it reads marks, pages and lists in its own way.

mod added_words;
mod alike;
mod annual_counts;
mod annual_reviews;
mod annual_slipped;
mod another_part;
mod answer_parts;
mod beginning;
mod beside_line;
mod between_papers;
mod blank_fields;
mod blocks;
mod changed_alike;
mod changed_line;
mod classification;
mod column_heads;
mod contents;
mod decision_parts;
mod difference;
mod due;
mod find;
mod follow;
mod form;
mod form_choices;
mod form_details;
mod form_fields;
mod form_head;
mod form_questions;
mod form_words;
mod grade_counts;
mod head_words;
mod headed_grade;
mod headings_above;
mod html_headings;
mod html_tag;
mod item_titles;
mod joined_grade;
mod joined_text;
mod key_accounts;
mod labelling;
mod left_out;
mod left_out_text;
mod lost_text;
mod main_part;
mod marks;
mod meeting;
mod meeting_beside;
mod meeting_labels;
mod meeting_order;
mod minute;
mod minute_amended;
mod minute_cut;
mod minute_head;
mod minute_resolution;
mod minute_twice;
mod misplaced;
mod not_reported;
mod on_screen;
mod one_line;
mod openings;
mod out_of_order;
mod own_blocks;
mod own_rows;
mod packed_parts;
mod page;
mod paper_account;
mod paper_columns;
mod paper_rows;
mod passes;
mod pieces;
mod place_of_word;
mod printed_texts;
mod region;
mod report_sections;
mod resolution_number;
mod review_page;
mod review_page_answers;
mod review_page_dates;
mod review_page_grades;
mod review_page_labels;
mod review_page_standing;
mod review_page_summary;
mod row_grade;
mod row_numbers;
mod said_again;
mod said_dates;
mod said_units;
mod said_words;
mod same_as_title;
mod search;
mod swapped_parts;
mod twice;
mod unwritten;
mod value_again;
mod written;
mod written_answer;
mod written_changes;
mod written_decision;
mod written_fields;
mod written_meeting;
mod wrong_caption;
mod wrong_label;
mod wrong_number;

use crate::cleaning::{Cleaned, LineBreaks};
use crate::council::Council;
use crate::diagnostic::{Code, Diagnostic, Place, SourceFile};
use crate::document::{Document, SaidMarkers};
use crate::model::Passage;
use crate::template::Paper;
pub use annual_counts::{AnnualAccount, AnnualCount, of_annual_report};
pub use annual_slipped::AnnualSlipped;
pub use contents::ContentsEntry;
pub use due::{DueEntry, DueList, DueValue, of_due};
pub use form::of_form;
pub use meeting::{MeetingAccount, of_meeting};

use classification::{wrong_below, wrong_classification};
use difference::first_difference;
use find::SearchOrder;
use grade_counts::wrong_chart;
use head_words::OwnHead;
use left_out::wrong_left_out;
pub use minute::{MinuteFile, of_minute};
pub use on_screen::as_on_screen;
pub use packed_parts::{PackedPart, of_packed_parts};
use paper_account::PaperAccount;
use place_of_word::words_at;
pub use review_page::{ReviewPageAccount, SummaryValue, of_review_page};
use written::written;
pub use written_meeting::MeetingPart;

/// Compares what was written for a paper with what its document says: the first word of each key that is not said as it
/// was written. `find` gives the place of a passage in the review's files.
pub fn of_paper(
    paper: &Paper<'_>,
    council: &Council,
    document: &Document,
    find: &dyn Fn(&Passage) -> Option<Place>,
) -> Vec<Diagnostic> {
    let (said, titles, rows) = document.said_with_rows(SaidMarkers::Numbers);
    let texts = written(paper, council);
    let mut wrong = SearchOrder::ALL.into_iter().map(|order| {
        let account = PaperAccount {
            paper,
            council,
            said: (&said, &titles, &rows),
            texts: &texts,
            find,
        };
        account.wrong(order)
    });
    // To refuse a right paper would be worse than to miss a wrong one.
    let first = wrong.next().unwrap_or_default();
    match first.is_empty() || wrong.any(|found| found.is_empty()) {
        true => {
            let wrong = wrong_chart(paper, council, document, find).into_iter();
            let left_out = || wrong_left_out(paper, council, (&said, &titles, &rows), find);
            let page = format!("{}.html", paper.path(council));
            let of_page = (page.as_str(), paper.template());
            let unmarked = || wrong_classification(document, council, of_page);
            let head = || {
                let running_header = document.running_header.as_deref();
                let head = OwnHead::of_paper(paper, council, &texts);
                head.wrong(running_header, (&said, &titles), of_page)
            };
            let wrong = wrong.chain(left_out()).chain(unmarked());
            wrong.chain(head()).collect()
        }
        false => first,
    }
}

/// Compares a web page with the document that was read from it.
pub fn of_page(page: &SourceFile, document: &Document) -> Option<Diagnostic> {
    let shown = page::words(&page.text);
    let said = document.said(SaidMarkers::Brought);
    // Whatever reads a page cleans its characters. Most pages have nothing to clean.
    let cleaned = || Cleaned::of(&shown, LineBreaks::Separators).text;
    let differ = |shown: &str| differ(&page.name, shown, &said);
    let different = differ(&shown).and_then(|_| differ(&cleaned()));
    different.or_else(|| wrong_below(page, document))
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
