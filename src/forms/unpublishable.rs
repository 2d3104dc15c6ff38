//! The text of an update with answers in it → what in the answers would keep it from being published.
//!
//! A form takes any words. So that an officer's typing does not stop all reviews at the next build, it is read as `check`
//! reads it, and the question is named.

use super::opened_update::OpenedUpdate;
use super::received::ReceivedAnswers;
use super::recorded::{RecordedEntry, RecordedUpdate};
use crate::diagnostic::{Diagnostic, Findings, SourceFile, shown_path};
use crate::project::{Folders, Project};
use crate::reviews;

/// Adds the errors in what was written to the findings.
pub(super) fn report_unpublishable(
    text: &str,
    (received, opened): (&ReceivedAnswers, &OpenedUpdate<'_>),
    (project, folders): (&Project, &Folders),
    findings: &mut Findings,
) {
    let files = folders.files.clone();
    let files = files.with(&opened.path, text.as_bytes());
    let all = reviews::folders(&files, &folders.reviews, &mut Findings::new());
    let Some(folder) = all.iter().find(|one| one.id() == opened.at.review.as_str()) else {
        return;
    };
    let name = shown_path(&opened.path);
    let file = SourceFile::new(name.clone(), text);
    let Some(recorded) = RecordedUpdate::read(file, &mut Findings::new()) else {
        return;
    };
    let mut found = Findings::new();
    let shown = |character: char| project.shows(character);
    folder
        .open(&files)
        .read(Some(opened.council.terms()), &shown, &mut found);
    let within = |finding: &Diagnostic, entry: &RecordedEntry| {
        let start = finding.place().map(|place| place.span().start);
        let is_written = |key: &str| {
            let number = entry.number.as_ref();
            number.is_some_and(|number| received.writes(number, key))
        };
        let mut values = entry.values.iter();
        values.any(|(key, value)| {
            start.is_some_and(|start| value.span.contains(&start)) && is_written(key)
        })
    };
    let errors = found.only_errors();
    let own = errors
        .iter()
        .filter(|one| one.file() == Some(name.as_str()));
    for finding in own {
        let mut entries = recorded.entries.iter();
        let Some(number) = entries
            .find(|entry| within(finding, entry))
            .and_then(|entry| entry.number.as_ref())
        else {
            continue;
        };
        findings.push(finding.clone().help(format!(
            "this is in the answer about {called}, which was written: nothing is published until it is put right", called = number.called())));
    }
}
