//! Findings → JSON Lines, one object a finding, for editors and other programs.
//!
//! The names are a promise to those programs: new ones may come, but none is ever changed. Lines and columns
//! count from 1, columns in characters. An end is after the last character.

use serde::Serialize;

use super::{Code, Diagnostic, Findings, Place, Suggestion};

/// All findings, each on a line of its own.
pub fn json(findings: &Findings) -> String {
    let mut lines = String::new();
    for finding in findings.iter().chain(&findings.omitted()) {
        // A struct of texts and numbers can always be written as JSON.
        if let Ok(line) = serde_json::to_string(&Object::of(finding)) {
            lines.push_str(&line);
            lines.push('\n');
        }
    }
    lines
}

#[derive(Serialize)]
struct Object<'a> {
    severity: &'static str,
    code: Code,
    message: &'a str,
    #[serde(flatten)]
    at: Location<'a>,
    help: &'a [String],
    also: Vec<Also<'a>>,
    suggestions: Vec<Offer>,
}

/// A finding about a whole file has no line. A finding about no file has no place at all.
#[derive(Serialize)]
struct Location<'a> {
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
}

#[derive(Serialize)]
struct Also<'a> {
    message: &'a str,
    #[serde(flatten)]
    at: Location<'a>,
}

/// What a help line offers to type, and what it replaces: nothing, where it begins and ends in one place.
#[derive(Serialize)]
struct Offer {
    help: usize,
    file: String,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    text: String,
}

impl From<Suggestion> for Offer {
    fn from(suggestion: Suggestion) -> Self {
        let place = suggestion.replace;
        Offer {
            help: suggestion.help,
            file: place.file().name.clone(),
            line: place.line(),
            column: place.column(),
            end_line: place.end_line(),
            end_column: place.end_column(),
            text: suggestion.with,
        }
    }
}

impl<'a> Object<'a> {
    fn of(finding: &'a Diagnostic) -> Self {
        let also = finding.other_places().iter().map(|(place, label)| Also {
            message: label,
            at: Location::of(Some(&place.file().name), Some(place)),
        });
        Object {
            severity: finding.severity().word(),
            code: finding.code(),
            message: finding.message(),
            at: Location::of(finding.file(), finding.place()),
            help: finding.helps(),
            also: also.collect(),
            suggestions: finding.suggestions().into_iter().map(Offer::from).collect(),
        }
    }
}

impl<'a> Location<'a> {
    fn of(file: Option<&'a str>, place: Option<&Place>) -> Self {
        Location {
            file,
            line: place.map(Place::line),
            column: place.map(Place::column),
            end_line: place.map(Place::end_line),
            end_column: place.map(Place::end_column),
        }
    }
}
