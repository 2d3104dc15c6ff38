//! Two versions of a paper → what the one says and the other does not, word by word.
//!
//! ```text
//! two pages ───► what each says, block by block ─► PageDifference
//! two folders ─► the pages of each, by their paths ─┘        and the pages that only one of them has
//! ```
//!
//! A page is read as it is read for its PDF: what is outside `<main>`, and how anything looks, makes no difference. This room must
//! not know reviews, templates or how a difference is shown.

mod difference;
mod page;
mod pages;

use std::fmt;
use std::path::{Path, PathBuf};

use crate::diagnostic::Findings;

pub use difference::{ChangedWords, PassageDifference};

/// What is different between two versions.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// The pages that do not say the same, in the order of their paths.
    pub changed: Vec<PageDifference>,
    /// Pages that only the new version has.
    pub added: Vec<String>,
    /// Pages that only the old version has.
    pub gone: Vec<String>,
    /// How many pages say the same.
    pub same: usize,
}

/// What is different on a page.
#[derive(Debug, PartialEq, Eq)]
pub struct PageDifference {
    /// The page, by its path in both folders, or by its title.
    pub page: String,
    /// The passages, in the order of the page.
    pub passages: Vec<PassageDifference>,
}

/// Why two versions cannot be compared.
#[derive(Debug)]
pub enum CompareFault {
    /// One is a page and the other is a folder.
    PageAndFolder,
    /// There is nothing there.
    NotThere(PathBuf),
    /// It cannot be read as a page; the findings say why.
    Unreadable(PathBuf, Box<Findings>),
    /// A folder has no pages.
    NoPages(PathBuf),
}

impl fmt::Display for CompareFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PageAndFolder => {
                out.write_str("name two pages, or two folders with published papers")
            }
            Self::NotThere(path) => write!(out, "there is no {}", path.display()),
            Self::Unreadable(path, findings) => {
                write!(out, "{} cannot be read as a paper's page", path.display())?;
                match findings.iter().next() {
                    Some(first) => write!(out, ": {}", first.message()),
                    None => Ok(()),
                }
            }
            Self::NoPages(path) => write!(
                out,
                "there are no pages in {}; name a folder with published papers, such as output",
                path.display()
            ),
        }
    }
}

/// Compares two pages, or the pages of two folders.
///
/// # Errors
///
/// When one of them cannot be read.
pub fn compare(old: &Path, new: &Path) -> Result<Differences, CompareFault> {
    for path in [old, new] {
        if !path.exists() {
            return Err(CompareFault::NotThere(path.to_owned()));
        }
    }
    match (old.is_dir(), new.is_dir()) {
        (false, false) => {
            let mut differences = Differences::default();
            let (before, after) = (page::read(old)?, page::read(new)?);
            let name = after.title.clone();
            differences.add(name, &before, &after);
            Ok(differences)
        }
        (true, true) => of_folders(old, new),
        _ => Err(CompareFault::PageAndFolder),
    }
}

fn of_folders(old: &Path, new: &Path) -> Result<Differences, CompareFault> {
    let (before, after) = (pages::of(old)?, pages::of(new)?);
    let mut differences = Differences::default();
    for name in &after {
        match before.contains(name) {
            true => {
                let (before, after) = (page::read(&old.join(name))?, page::read(&new.join(name))?);
                differences.add(name.clone(), &before, &after);
            }
            false => differences.added.push(name.clone()),
        }
    }
    let gone = before.difference(&after);
    differences.gone.extend(gone.cloned());
    Ok(differences)
}

impl Differences {
    fn add(&mut self, page: String, before: &page::SaidPage, after: &page::SaidPage) {
        let passages = difference::between(&before.passages, &after.passages);
        match passages.is_empty() {
            true => self.same += 1,
            false => self.changed.push(PageDifference { page, passages }),
        }
    }
}
