//! Findings → workflow commands, which GitHub shows next to the lines they are about.
//!
//! The form and its escaping:
//! <https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands>.

use super::{Diagnostic, Findings, Severity};

/// All findings, each on a line of its own.
pub fn github(findings: &Findings) -> String {
    findings
        .iter()
        .chain(&findings.omitted())
        .map(|finding| command(finding) + "\n")
        .collect()
}

fn command(finding: &Diagnostic) -> String {
    let name = match finding.severity() {
        Severity::Error | Severity::Warning => finding.severity().word(),
        Severity::Note => "notice",
    };
    let mut properties = Vec::new();
    if let Some(file) = finding.file() {
        properties.push(format!("file={}", property(file)));
    }
    if let Some(place) = finding.place() {
        properties.push(format!("line={}", place.line()));
        properties.push(format!("col={}", place.column()));
    }
    properties.push(format!("title={}", property(finding.code().name())));
    let helps = finding.helps().iter();
    let words: Vec<String> = std::iter::once(finding.message().to_owned())
        .chain(helps.map(|help| format!("help: {help}")))
        .collect();
    format!(
        "::{name} {}::{}",
        properties.join(","),
        data(&words.join("\n"))
    )
}

/// The text after the second pair of colons.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// The text after an equals sign, where colons and commas separate the properties.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
