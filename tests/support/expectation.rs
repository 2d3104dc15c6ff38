//! A finding as comments can describe it.
//!
//! A comment is a line of its own, in the manner of its file: `# …` in TOML, `<!-- … -->` in a page, `{# … #}` in a
//! template.

use std::fmt;

use scrutineer::diagnostic::Diagnostic;

/// What a reader sees of one finding.
#[derive(Debug, PartialEq, Eq)]
pub struct Expectation {
    pub severity: &'static str,
    pub code: String,
    pub line: usize,
    pub message: String,
    pub also: Vec<String>,
    pub help: Vec<String>,
}

impl Expectation {
    /// What was found.
    pub fn of(finding: &Diagnostic) -> Self {
        let also = finding.other_places().iter().map(|(place, label)| {
            let path = place.file().name.as_str();
            let file = path.rsplit('/').next().unwrap_or(path);
            format!("{file} line {}: {label}", place.line())
        });
        Expectation {
            severity: finding.severity().word(),
            code: finding.code().to_string(),
            line: finding.place().map_or(0, |place| place.line()),
            message: finding.message().to_owned(),
            also: also.collect(),
            help: finding.helps().to_vec(),
        }
    }

    /// What a file's comments expect.
    pub fn in_comments(text: &str) -> Vec<Self> {
        let mut expected: Vec<Expectation> = Vec::new();
        let mut waiting: Vec<usize> = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let comment = comment(line).unwrap_or_default();
            if let Some((severity, rest)) = severity(comment) {
                let (code, rest) = rest.split_once(']').expect("`error[code]: …`");
                let (place, message) = rest.split_once(": ").expect("`error[code]: …`");
                let line = place
                    .strip_prefix(" line ")
                    .map(|line| line.parse().expect("a line"));
                if line.is_none() {
                    waiting.push(expected.len());
                }
                expected.push(Expectation {
                    severity,
                    code: code.to_owned(),
                    line: line.unwrap_or(0),
                    message: message.to_owned(),
                    also: Vec::new(),
                    help: Vec::new(),
                });
            } else if let Some(also) = comment.strip_prefix("also ") {
                expected
                    .last_mut()
                    .expect("an error first")
                    .also
                    .push(also.to_owned());
            } else if let Some(help) = comment.strip_prefix("help: ") {
                expected
                    .last_mut()
                    .expect("an error first")
                    .help
                    .push(help.to_owned());
            } else {
                waiting
                    .drain(..)
                    .for_each(|waits| expected[waits].line = index + 1);
            }
        }
        expected.sort_by_key(|one| one.line);
        expected
    }
}

/// The severity that a comment gives, and the rest from the code on.
fn severity(comment: &str) -> Option<(&'static str, &str)> {
    let severities = ["error", "warning", "note"].into_iter();
    let mut found = severities.filter_map(|severity| {
        let rest = comment.strip_prefix(severity)?.strip_prefix('[')?;
        Some((severity, rest))
    });
    found.next()
}

/// What a line says, if it is a comment and nothing else.
fn comment(line: &str) -> Option<&str> {
    let between = |open, close| line.strip_prefix(open)?.strip_suffix(close);
    line.strip_prefix("# ")
        .or_else(|| between("<!-- ", " -->"))
        .or_else(|| between("{# ", " #}"))
}

/// What was expected but not reported (-), and what was reported but not expected (+). Empty if both are the same.
pub fn differences(expected: &[Expectation], found: &[Expectation]) -> String {
    let missing = expected.iter().filter(|one| !found.contains(one));
    let extra = found.iter().filter(|one| !expected.contains(one));
    let lines = missing
        .map(|one| format!("- {one}\n"))
        .chain(extra.map(|one| format!("+ {one}\n")));
    let report: String = lines.collect();
    match report.is_empty() && expected != found {
        true => "the same findings, but in another order or number\n".to_owned(),
        false => report,
    }
}

impl fmt::Display for Expectation {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "# {}[{}] line {}: {}",
            self.severity, self.code, self.line, self.message
        )?;
        self.also
            .iter()
            .try_for_each(|also| write!(out, "\n  # also {also}"))?;
        self.help
            .iter()
            .try_for_each(|help| write!(out, "\n  # help: {help}"))
    }
}
