//! The labels of `council.cy.toml` and those of `council.toml` → a remark, where most of the first are still those of the
//! second.
//!
//! A words file begins as a copy, and what is not translated in it is printed as it is. A label or two may be the same in
//! both languages, so a few are no matter. It must not know what is in a language.

use std::sync::Arc;

use super::{Council, PaperWords};
use crate::diagnostic::{Code, Diagnostic, Place, SourceFile};
use crate::draft::TypedValue;

/// Fewer labels say nothing about a file.
const FEWEST: usize = 4;

/// The papers of a council by the header of their words.
fn papers(council: &Council) -> [(&'static str, Option<&PaperWords>); 4] {
    [
        ("action_plan", council.action_plan.as_ref()),
        ("progress_update", Some(&council.progress_update)),
        ("cabinet_decision", Some(&council.cabinet_decision)),
        ("index", Some(&council.index)),
    ]
}

/// The remark, at the first label that is not translated.
pub(super) fn remark(
    (file, values): (&Arc<SourceFile>, &[TypedValue]),
    council: &Council,
    usual: &Council,
) -> Option<Diagnostic> {
    let both = papers(council).into_iter().zip(papers(usual));
    let labels = both.flat_map(|((paper, own), (_, first))| {
        let own = own.into_iter().flat_map(|words| &words.labels);
        own.filter_map(move |(name, label)| {
            let first = first?.labels.get(name)?;
            Some((format!("{paper}.labels.{name}"), label, label == first))
        })
    });
    let labels: Vec<_> = labels.collect();
    let same = || labels.iter().filter(|(_, _, is_same)| *is_same);
    let count = same().count();
    if count < FEWEST || count * 2 <= labels.len() {
        return None;
    }
    let typed = same().filter_map(|(path, label, _)| {
        let value = values.iter().find(|value| value.path == *path)?;
        Some((value.span.clone(), *label))
    });
    let (span, label) = typed.min_by_key(|(span, _)| span.start)?;
    let message = format!(
        "{count} of {} labels here are in the words of council.toml, beginning with “{label}”",
        labels.len()
    );
    Some(
        Diagnostic::warning(Code::UntranslatedLabels, message)
            .at(Place::new(file, span))
            .help("write each in the language of this file; the names before the equals signs stay as they are"),
    )
}
