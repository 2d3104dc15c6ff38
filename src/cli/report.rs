//! Findings and sentences → the terminal.

use std::io::IsTerminal;

use crate::diagnostic::{Findings, human};

/// Prints findings on the error stream: in colour on a terminal, unless `NO_COLOR` is set (https://no-color.org).
pub fn findings(findings: &Findings) {
    if !findings.is_empty() {
        let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let colour = !plain && std::io::stderr().is_terminal();
        eprintln!("{}", human(findings, colour).trim_end());
    }
}

/// Prints why the command could not be carried out.
pub fn failure(sentence: &str) {
    eprintln!("error: {sentence}");
}
