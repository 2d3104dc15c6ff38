//! Errors of Tera → findings at their places in the templates.

use std::collections::BTreeMap;
use std::error::Error as _;
use std::ops::Range;
use std::sync::Arc;

use tera::ErrorKind;

use super::steps::Exceeded;
use crate::bounds::{LARGEST_PAGE, MOST_CHOICES};
use crate::diagnostic::{Code, Diagnostic, Place, SourceFile};

/// The templates by the names of their files.
type TemplateSources = BTreeMap<String, Arc<SourceFile>>;

const SYNTAX: &str = "fix the template: {{ … }} prints a value, {% … %} decides or repeats, and each {% if … %} has its {% endif %}, \
     each {% for … %} its {% endfor %}";
const LOOK_UP: &str = "see templates/README.md for what a template can ask for";

/// Explains an error of Tera to the people who write the templates.
pub(super) fn explain(error: &tera::Error, sources: &TemplateSources) -> Diagnostic {
    let (code, report, help) = match error.kind() {
        ErrorKind::SyntaxError(report) => (Code::TemplateSyntax, report, SYNTAX),
        ErrorKind::RenderingError(report) => (Code::TemplateFailed, report, LOOK_UP),
        ErrorKind::TemplateNotFound(name) => {
            return Diagnostic::error(
                Code::TemplateMissing,
                format!("there is no template {name}"),
            )
            .in_file("templates")
            .help(format!("put {name} back into the templates folder"));
        }
        ErrorKind::MissingParent { current, parent } => return missing(sources, current, parent),
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => {
            let message = format!("{tpl} is built on itself");
            return Diagnostic::error(Code::TemplateFailed, message)
                .in_file(name_of(sources, tpl))
                .help(
                    "check its {% extends … %} and {% include … %}: they must not lead back to it",
                );
        }
        other => {
            let message = first_line(&other.to_string());
            return Diagnostic::error(Code::TemplateFailed, message)
                .in_file("templates")
                .help(LOOK_UP);
        }
    };
    let mut message = first_line(report.message());
    if let Some(cause) = error.source() {
        message = format!("{message}: {cause}");
    }
    let finding = Diagnostic::error(code, message).help(help);
    match sources.get(report.filename()) {
        Some(file) => finding.at(Place::new(file, report.span().range.clone())),
        None => finding.in_file(report.filename()),
    }
}

/// Explains why a page could not be made. Tera does not always know the place; the template is known.
pub(super) fn explain_page(
    error: &tera::Error,
    template: &str,
    sources: &TemplateSources,
) -> Diagnostic {
    let ErrorKind::Msg(message) = error.kind() else {
        return explain(error, sources);
    };
    let (message, help) = match message.contains("recursion depth for components") {
        true => (
            "a component calls itself, or one that calls it, without end".to_owned(),
            "check the {% component … %} that this template uses: its {{ <… /> }} must not lead back to it",
        ),
        false => (first_line(message), LOOK_UP),
    };
    Diagnostic::error(Code::TemplateFailed, message)
        .in_file(name_of(sources, template))
        .help(help)
}

/// A template that prints more than any page can hold.
pub(super) fn endless(template: &str, sources: &TemplateSources) -> Diagnostic {
    let most = LARGEST_PAGE / 1024 / 1024;
    Diagnostic::error(
        Code::TemplateFailed,
        format!("{template} makes a page larger than {most} MB"),
    )
    .in_file(name_of(sources, template))
    .help("look for a {% for … %} that repeats too often, here and in what it includes")
}

/// A template that repeats too often, or makes too long a value. The line is the one that is typed; the place in it is not
/// known.
pub(super) fn unbounded(
    exceeded: Exceeded,
    error: &tera::Error,
    template: &str,
    sources: &TemplateSources,
) -> Diagnostic {
    let finding = Diagnostic::error(Code::TemplateFailed, exceeded.message())
        .help("look for a {% for … %} inside another, and for values that grow in one");
    let ErrorKind::RenderingError(report) = error.kind() else {
        return finding.in_file(name_of(sources, template));
    };
    let place = sources.get(report.filename()).and_then(|file| {
        let line = at(&file.text, report.span().start_line, 1)?;
        Some(Place::new(file, line))
    });
    match place {
        Some(place) => finding.at(place),
        None => finding.in_file(name_of(sources, report.filename())),
    }
}

/// A template with too many choices.
pub(super) fn choices(place: Place) -> Diagnostic {
    Diagnostic::error(
        Code::TemplateSyntax,
        format!("this template has more than {MOST_CHOICES} {{% elif … %}}"),
    )
    .at(place)
    .help("look up what is printed in a list instead, or share the template among several files")
}

/// Explains an error of all templates together. Tera reports what they ask for and does not exist as one text.
pub(super) fn explain_all(error: &tera::Error, sources: &TemplateSources) -> Vec<Diagnostic> {
    let text = error.to_string();
    let mut lines = text.lines();
    let mut findings = Vec::new();
    while let Some(line) = lines.next() {
        let Some(message) = line.strip_prefix("error: ") else {
            continue;
        };
        let place = lines.next().and_then(|arrow| place(arrow, sources));
        if let Some(place) = place {
            findings.push(unknown(message).at(place));
        }
    }
    match findings.is_empty() {
        true => vec![explain(error, sources)],
        false => findings,
    }
}

/// Something that a template names and that does not exist.
fn unknown(message: &str) -> Diagnostic {
    let name = message
        .strip_prefix("Unknown template `")
        .and_then(|name| name.strip_suffix('`'));
    match name {
        Some(name) => no_such_template(name),
        None => Diagnostic::error(Code::TemplateFailed, first_line(message)).help(LOOK_UP),
    }
}

/// A template that extends one that does not exist.
fn missing(sources: &TemplateSources, template: &str, parent: &str) -> Diagnostic {
    let finding = no_such_template(parent);
    let Some(file) = sources.get(template) else {
        return finding.in_file(template);
    };
    let quoted = ['"', '\''].map(|quote| format!("{quote}{parent}{quote}"));
    match quoted.iter().find_map(|name| file.text.find(name)) {
        Some(start) => finding.at(Place::new(file, start..start + parent.len() + 2)),
        None => finding.at(Place::first_line(file)),
    }
}

fn no_such_template(name: &str) -> Diagnostic {
    Diagnostic::error(
        Code::TemplateMissing,
        format!("there is no template {name}"),
    )
    .help(format!(
        "correct the name, or put {name} into the templates folder"
    ))
}

/// The place a line such as ` --> index.html:3:12` names.
fn place(arrow: &str, sources: &TemplateSources) -> Option<Place> {
    let mut parts = arrow.trim().strip_prefix("--> ")?.rsplitn(3, ':');
    let column: usize = parts.next()?.parse().ok()?;
    let line: usize = parts.next()?.parse().ok()?;
    let file = sources.get(parts.next()?)?;
    Some(Place::new(file, at(&file.text, line, column)?))
}

/// From a column, counted in characters, to the end of its line; both numbers begin with 1.
fn at(text: &str, line: usize, column: usize) -> Option<Range<usize>> {
    let above = line.checked_sub(1)?;
    let base: usize = text.split_inclusive('\n').take(above).map(str::len).sum();
    let line = text.split('\n').nth(above)?;
    let (start, _) = line.char_indices().nth(column.checked_sub(1)?)?;
    Some(base + start..base + line.len())
}

/// The name of a template's file, as messages call it.
fn name_of<'a>(sources: &'a TemplateSources, template: &'a str) -> &'a str {
    sources
        .get(template)
        .map_or(template, |file| file.name.as_str())
}

fn first_line(message: &str) -> String {
    message
        .lines()
        .next()
        .unwrap_or_default()
        .trim_end_matches('.')
        .to_owned()
}
