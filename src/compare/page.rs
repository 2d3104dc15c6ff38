//! A page on the disk → what it says, passage by passage, each with the heading that it is below.

use std::path::Path;
use std::sync::Arc;

use super::CompareFault;
use crate::diagnostic::{Findings, SourceFile, shown_path};
use crate::document::{self, SaidMarkers};

/// What a page says.
pub(super) struct SaidPage {
    pub title: String,
    pub passages: Vec<SaidPassage>,
}

/// A block of a page: a paragraph, an item, a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SaidPassage {
    /// The heading that it is below; nothing at the top of the page.
    pub heading: String,
    pub words: String,
}

/// Reads a page.
pub(super) fn read(path: &Path) -> Result<SaidPage, CompareFault> {
    let mut findings = Findings::new();
    let there = |_| CompareFault::NotThere(path.to_owned());
    let text = std::fs::read(path).map_err(there)?;
    let text = String::from_utf8_lossy(&text).into_owned();
    let file = SourceFile::new(shown_path(path), text);
    let picture = |path: &str| match std::fs::read(path) {
        Ok(bytes) => Ok(Arc::from(bytes)),
        Err(error) => Err(error.to_string()),
    };
    let document = document::read(&file, &|_| true, &picture, &mut findings);
    let Some(document) = document else {
        return Err(CompareFault::Unreadable(
            path.to_owned(),
            Box::new(findings),
        ));
    };
    let (said, titles) = document.said_with_titles(SaidMarkers::Numbers);
    let mut passages = Vec::new();
    let (mut start, mut heading) = (0, String::new());
    for line in said.split_inclusive('\n') {
        let words = line.split_whitespace().collect::<Vec<_>>().join(" ");
        let is_heading = titles
            .iter()
            .any(|title| title.level.is_some() && title.range.start == start);
        start += line.len();
        if is_heading {
            heading.clone_from(&words);
        }
        passages.push(SaidPassage {
            heading: heading.clone(),
            words,
        });
    }
    Ok(SaidPage {
        title: document.title,
        passages,
    })
}
