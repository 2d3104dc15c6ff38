//! One page of HTML → one PDF, in the look of the papers.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

use super::checked_page::pictures;
use super::failure::Failure;
use super::linked;
use super::settings::Strictness;
use super::{long_classification, wide_tables};
use crate::account;
use crate::bounds::LARGEST_PICTURE;
use crate::diagnostic::{Findings, shown_path};
use crate::document;
use crate::draft::load;
use crate::output;
use crate::pdf::Typesetter;
use crate::project::{Folders, Look, picture};

/// A page, and the PDF that it becomes.
#[derive(Debug, Clone)]
pub struct Page {
    /// The page.
    pub html: PathBuf,
    /// The PDF.
    pub pdf: PathBuf,
    /// Whether it is made as a draft, which each page of the PDF and its title say.
    pub is_draft: bool,
    /// The date of a page that has none.
    pub date: Option<Date>,
    /// What stops it from being made.
    pub strictness: Strictness,
}

/// Makes the PDF of a page in the look of a project; false, and nothing is written, when something in the findings stops
/// it.
///
/// # Errors
///
/// When the PDF cannot be made or written. The old one is as it was then.
pub fn typeset(page: &Page, folders: &Folders, findings: &mut Findings) -> Result<bool, Failure> {
    let look = Look::read(folders, findings);
    // Without the fonts, which characters can be shown is not known. Everything else can be checked.
    let shown = |character: char| look.as_ref().is_none_or(|look| look.shows(character));
    let beside = |path: &str| picture_beside(folders, &page.html, path);
    let linked = |path: &str| linked::beside(folders, page, path);
    let file = load(
        &folders.files,
        &page.html,
        &shown_path(&page.html),
        findings,
    );
    let document = file
        .as_ref()
        .and_then(|file| document::read_with_links(file, &shown, &beside, &linked, findings));
    if let (Some(file), Some(document)) = (&file, &document) {
        findings.extend(account::of_page(file, document));
    }
    let pictures = match (&look, &document, &file) {
        (Some(look), Some(document), Some(file)) => pictures(document, look, file, findings),
        _ => None,
    };
    let (Some(look), Some(document), Some(pictures), false) =
        (&look, document, pictures, page.strictness.stops(findings))
    else {
        return Ok(false);
    };
    let document = match page.is_draft {
        true => document.into_draft(&look.theme.draft),
        false => document,
    };
    let typesetter = Typesetter::new(&look.theme, &look.family);
    let set = typesetter.typeset(&document, &pictures, page.date)?;
    if let Some(file) = &file {
        findings.extend(wide_tables::warnings(file, &set.wide_tables));
        let shorten = "shorten the `content` of this tag";
        let long = set.long_classification;
        findings.extend(long.map(|long| long_classification::error(file, long, shorten)));
    }
    findings.extend(account::of_pdf(
        &shown_path(&page.html),
        &document,
        &set.said,
    ));
    if page.strictness.stops(findings) {
        return Ok(false);
    }
    output::replace(&page.pdf, &set.bytes)?;
    Ok(true)
}

/// A picture that the page names, which must be in the page's folder or further in.
fn picture_beside(folders: &Folders, page: &Path, path: &str) -> Result<Arc<[u8]>, String> {
    let folder = page.parent().unwrap_or(Path::new(""));
    let outside = || "it is outside the page's folder".to_owned();
    if !Path::new(path).starts_with(folder) {
        return Err(outside());
    }
    if folders.files.is_in_memory(Path::new(path)) {
        return picture(folders.files.read(Path::new(path), LARGEST_PICTURE));
    }
    // On the disk, a link may be in the folder and lead out of it.
    let really = |path: &Path| path.canonicalize().map_err(|error| error.to_string());
    let (folder, file) = (
        really(&Path::new(".").join(folder))?,
        really(Path::new(path))?,
    );
    match file.starts_with(folder) {
        true => picture(folders.files.read(&file, LARGEST_PICTURE)),
        false => Err(outside()),
    }
}
