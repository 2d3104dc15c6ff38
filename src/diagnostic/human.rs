//! Findings → text for a person at a terminal, in the manner of rustc.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, Findings, Place, Severity, count};

/// Columns in a line of a message. A constant, so that the same findings give the same text everywhere; the lines
/// of a review are much longer than this, and are cut around the place.
const WIDTH: usize = 100;

/// All findings and a closing count; empty when there are none.
pub fn human(findings: &Findings, colour: bool) -> String {
    if findings.is_empty() {
        return String::new();
    }
    let renderer = match colour {
        true => Renderer::styled(),
        false => Renderer::plain(),
    }
    .term_width(WIDTH);
    let mut text = String::new();
    for finding in findings {
        text.push_str(renderer.render(&report(finding)).trim_end());
        text.push_str("\n\n");
    }
    text.push_str(&closing(findings));
    text.push('\n');
    text
}

/// "2 errors and 1 warning in 2 files".
fn closing(findings: &Findings) -> String {
    let errors = count(findings.errors(), "error");
    let warnings = count(findings.warnings(), "warning");
    let both = match (findings.errors(), findings.warnings()) {
        (_, 0) => errors,
        (0, _) => warnings,
        _ => format!("{errors} and {warnings}"),
    };
    match findings.files() {
        0 => both,
        files => format!("{both} in {}", count(files, "file")),
    }
}

fn report(finding: &Diagnostic) -> Vec<Group<'_>> {
    let level = match finding.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(finding.message()).id(finding.code());
    let mut group = Group::with_title(title);
    group = match (finding.place(), finding.file()) {
        (Some(place), _) => group.elements(snippets(finding, place)),
        (None, Some(name)) => group.element(Origin::path(name)),
        (None, None) => group,
    };
    let helps = finding.helps().iter();
    vec![group.elements(helps.map(|help| Level::HELP.message(help)))]
}

/// The place itself, with the other places of the same file in the same view and those of other files below it.
fn snippets<'a>(
    finding: &'a Diagnostic,
    place: &'a Place,
) -> Vec<Snippet<'a, annotate_snippets::Annotation<'a>>> {
    let (here, elsewhere): (Vec<_>, Vec<_>) = finding
        .other_places()
        .iter()
        .partition(|(other, _)| other.file() == place.file());
    let mut culprit = AnnotationKind::Primary.span(one_line(place));
    if let Some(label) = finding.place_label() {
        culprit = culprit.label(label);
    }
    let context = |(place, label): &'a (Place, String)| {
        AnnotationKind::Context
            .span(one_line(place))
            .label(label.as_str())
    };
    let first = view(place)
        .annotation(culprit)
        .annotations(here.into_iter().map(context));
    let others = elsewhere
        .into_iter()
        .map(|other| view(&other.0).annotation(context(other)));
    std::iter::once(first).chain(others).collect()
}

fn view(place: &Place) -> Snippet<'_, annotate_snippets::Annotation<'_>> {
    Snippet::source(place.file().text.as_str()).path(place.file().name.as_str())
}

/// A value of many lines is marked by its first line: enough to find it, and the message stays readable.
fn one_line(place: &Place) -> std::ops::Range<usize> {
    let span = place.span();
    let length = place.text().find('\n').unwrap_or(span.len());
    span.start..span.start + length
}
