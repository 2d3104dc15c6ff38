//! Findings → text for a person at a terminal, in the style of rustc.

use std::borrow::Cow;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use rayon::prelude::*;

use super::place::line_of;
use super::{Diagnostic, Findings, Place, Severity, SourceFile, count};

use crate::bounds::LONGEST_SHOWN_LINES;

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
    let omitted = findings.omitted();
    let all: Vec<&Diagnostic> = findings.iter().chain(&omitted).collect();
    let in_words = all.par_iter().map(|finding| {
        let rendered = renderer.render(&report(finding));
        format!("{}\n\n", rendered.trim_end())
    });
    let mut text: String = in_words.collect::<Vec<_>>().concat();
    text.push_str(&closing(findings));
    text.push('\n');
    text
}

/// "2 errors and 1 warning in 2 files".
fn closing(findings: &Findings) -> String {
    let counts = [
        (findings.errors(), "error"),
        (findings.warnings(), "warning"),
        (findings.notes(), "note"),
    ];
    let counted: Vec<String> = counts
        .into_iter()
        .filter(|(number, _)| *number > 0)
        .map(|(number, noun)| count(number, noun))
        .collect();
    let all = match counted.as_slice() {
        [rest @ .., last] if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => counted.concat(),
    };
    match findings.files() {
        0 => all,
        files => format!("{all} in {}", count(files, "file")),
    }
}

fn report(finding: &Diagnostic) -> Vec<Group<'_>> {
    let level = match finding.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level
        .primary_title(visible(finding.message()))
        .id(finding.code().name());
    let mut group = Group::with_title(title);
    group = match (finding.place(), finding.file()) {
        (Some(place), _) if Window::of(finding, place).is_too_long() => {
            let origin = Origin::path(visible(&place.file().name));
            group.element(origin.line(place.line()).char_column(place.column()))
        }
        (Some(place), _) => group.elements(snippets(finding, place)),
        (None, Some(name)) => group.element(Origin::path(visible(name))),
        (None, None) => group,
    };
    let helps = finding.helps().iter();
    vec![group.elements(helps.map(|help| Level::HELP.message(visible(help))))]
}

/// A text in which nothing moves the cursor. A message may quote a name that someone chose in order to do that.
fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(char::is_control) {
        return text.into();
    }
    let mut seen = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter.is_control() {
            true => seen.extend(letter.escape_default()),
            false => seen.push(letter),
        }
    }
    seen.into()
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
    let window = Window::of(finding, place);
    let mut culprit = AnnotationKind::Primary.span(window.place(place));
    if let Some(label) = finding.place_label() {
        culprit = culprit.label(visible(label));
    }
    let context = |window: &Window<'a>, (other, label): &'a (Place, String)| {
        AnnotationKind::Context
            .span(window.place(other))
            .label(visible(label))
    };
    let here = here.into_iter().map(|other| context(&window, other));
    let first = window.view().annotation(culprit).annotations(here);
    let others = elsewhere.into_iter().map(|other| {
        let window = Window::around(&other.0, []);
        window.view().annotation(context(&window, other))
    });
    std::iter::once(first).chain(others).collect()
}

/// The lines of a file that are shown. The renderer reads everything it is given, and a file can be long.
struct Window<'a> {
    file: &'a SourceFile,
    start: usize,
    end: usize,
}

impl<'a> Window<'a> {
    /// The lines of a finding's place and of its other places in the same file.
    fn of(finding: &'a Diagnostic, place: &'a Place) -> Self {
        let others = finding.other_places().iter().map(|(other, _)| other);
        Window::around(place, others.filter(|other| other.file() == place.file()))
    }

    fn is_too_long(&self) -> bool {
        self.end - self.start > LONGEST_SHOWN_LINES
    }

    fn around(place: &'a Place, others: impl IntoIterator<Item = &'a Place>) -> Self {
        let text = &place.file().text;
        let (mut start, mut end) = (text.len(), 0);
        for one in std::iter::once(place).chain(others) {
            start = start.min(one.span().start);
            end = end.max(one_line(one).end);
        }
        let before = text.get(..start).unwrap_or_default();
        let after = text.get(end..).unwrap_or_default();
        Window {
            file: place.file(),
            start: before.rfind('\n').map_or(0, |line_end| line_end + 1),
            end: end + after.find('\n').unwrap_or(after.len()),
        }
    }

    fn view(&self) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
        let text = &self.file.text;
        let before = text.get(..self.start).unwrap_or_default();
        Snippet::source(text.get(self.start..self.end).unwrap_or_default())
            .line_start(line_of(before))
            .path(visible(&self.file.name))
    }

    /// Where a place is in the view.
    fn place(&self, place: &Place) -> Range<usize> {
        let span = one_line(place);
        span.start - self.start..span.end - self.start
    }
}

/// A value of many lines is marked by its first line: enough to find it, and the message stays readable.
fn one_line(place: &Place) -> Range<usize> {
    let span = place.span();
    let length = place.text().find('\n').unwrap_or(span.len());
    span.start..span.start + length
}
