//! What Tera says is wrong → a finding at the place in the template.

use std::collections::BTreeMap;
use std::error::Error as _;
use std::sync::Arc;

use tera::ErrorKind;

use crate::diagnostic::{Diagnostic, Place, SourceFile};

/// Explains an error of Tera's to whoever owns the templates.
pub(super) fn explain(
    error: &tera::Error,
    sources: &BTreeMap<String, Arc<SourceFile>>,
) -> Diagnostic {
    let (code, report, help) = match error.kind() {
        ErrorKind::SyntaxError(report) => (
            "template-syntax",
            report,
            "mend the template: {{ … }} prints a value, {% … %} decides or repeats",
        ),
        ErrorKind::RenderingError(report) => (
            "template-failed",
            report,
            "look up in templates/README.md what a template can ask for",
        ),
        ErrorKind::TemplateNotFound(name) => {
            return Diagnostic::error("template-missing", format!("there is no template {name}"))
                .in_file("templates")
                .help(format!("put {name} back among the templates"));
        }
        other => {
            let message = first_line(&other.to_string());
            return Diagnostic::error("template-failed", message)
                .in_file("templates")
                .help("mend the template named here");
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

fn first_line(message: &str) -> String {
    message
        .lines()
        .next()
        .unwrap_or_default()
        .trim_end_matches('.')
        .to_owned()
}
