//! `council.toml` → the council's own words and grades.
//!
//! Everything that differs from council to council and is not the look: names, titles, the labels of each paper
//! exactly as they are printed, and the grade scale. Another council changes its `council.toml` and no Rust.
//!
//! It must not know the reviews, nor what a template does with a label: labels are an open map, and a template asks
//! for them by name.

mod draft;
mod grades;
mod language;
mod paper;

use std::path::Path;

use crate::diagnostic::Findings;
use crate::draft::{Repertoire, load};
use crate::model::{Extra, Line, Scale};
use crate::reading::{Read, Reader};

pub use draft::{CouncilDraft, GradeDraft, PaperDraft};
pub use language::{Language, LanguageFault};
pub use paper::Paper;

/// A council as its papers show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Council {
    /// Its name.
    pub name: Line,
    /// What it says below its name, if anything.
    pub strapline: Option<Line>,
    /// The language of its papers.
    pub language: Language,
    /// The classification line at the foot of each page, if the council marks its papers.
    pub classification: Option<Line>,
    /// What is printed where a field was left blank; a table cell is never empty.
    pub blank: Line,
    /// The words of a progress update.
    pub progress_update: Paper,
    /// The words of a Cabinet decision record.
    pub cabinet_decision: Paper,
    /// The words of the page that lists everything.
    pub index: Paper,
    /// The grades for progress.
    pub scale: Scale,
    /// The council's own fields.
    pub extra: Extra,
}

/// Reads the file at `path`; there is no council when anything in it is wrong.
pub fn read(path: &Path, repertoire: &Repertoire<'_>, findings: &mut Findings) -> Option<Council> {
    let name = path.to_string_lossy().replace('\\', "/");
    let errors = findings.errors();
    let file = load(path, &name, findings)?;
    let draft = crate::draft::read(&file, repertoire, findings)?;
    let mut reader = Reader {
        file,
        repertoire,
        findings,
    };
    let council = council(&mut reader, draft).ok();
    // A key nobody knows spoils the file too, though every value that is known can be had.
    council.filter(|_| findings.errors() == errors)
}

fn council(reader: &mut Reader<'_>, draft: CouncilDraft) -> Read<Council> {
    let CouncilDraft {
        name,
        strapline,
        language,
        classification,
        blank,
        progress_update,
        cabinet_decision,
        index,
        grade,
        extra,
    } = draft;
    let mut sheet = reader.top();
    let name = sheet.line(name, "name", "Stockton-on-Tees Borough Council");
    let strapline = sheet.optional_line(strapline);
    let language = sheet
        .required(language, "language", "language = \"en-GB\"")
        .and_then(|typed| sheet.judge(typed, |tag| Language::parse(tag)));
    let classification = sheet.optional_line(classification);
    let blank = sheet.line(blank, "blank", "None recorded");
    let extra = sheet.extra(extra);
    let progress_update = paper::read(reader, progress_update, "progress_update");
    let cabinet_decision = paper::read(reader, cabinet_decision, "cabinet_decision");
    let index = paper::read(reader, index, "index");
    let scale = grades::read(reader, grade);
    Ok(Council {
        name: name?,
        strapline: strapline?,
        language: language?,
        classification: classification?,
        blank: blank?,
        progress_update: progress_update?,
        cabinet_decision: cabinet_decision?,
        index: index?,
        scale: scale?,
        extra: extra?,
    })
}
