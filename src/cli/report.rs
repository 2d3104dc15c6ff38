//! Findings and sentences → the terminal.

use std::io::{self, IsTerminal, Write};

use super::arguments::{Colour, Format, Telling};
use crate::diagnostic::{Findings, github, human, json};

impl Telling {
    /// For people, in colour where there is a terminal.
    pub const PEOPLE: Telling = Telling {
        format: Format::Human,
        colour: Colour::Auto,
        strict: false,
    };

    /// Tells what was found. People are told on the error stream; what is for programs has the output stream to itself.
    pub fn findings(self, findings: &Findings) {
        let text = match self.format {
            Format::Human => human(findings, self.in_colour()),
            Format::Json => json(findings),
            Format::Github => github(findings),
        };
        match self.format {
            Format::Human => write(&mut io::stderr(), &text),
            Format::Json | Format::Github => write(&mut io::stdout(), &text),
        }
    }

    /// Says how the run ended, out of the way of what programs read.
    pub fn outcome(self, sentence: &str) {
        let line = format!("{sentence}\n");
        match self.format {
            Format::Human => write(&mut io::stdout(), &line),
            Format::Json | Format::Github => write(&mut io::stderr(), &line),
        }
    }

    /// True when findings stop the command.
    pub fn stopped_by(self, findings: &Findings) -> bool {
        findings.has_errors() || (self.strict && findings.warnings() > 0)
    }

    /// The flag decides, then `NO_COLOR` (https://no-color.org), then whether there is a terminal.
    fn in_colour(self) -> bool {
        match self.colour {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto => {
                let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
                !plain && io::stderr().is_terminal()
            }
        }
    }
}

/// Prints why the command could not be carried out.
pub fn failure(sentence: &str) {
    eprintln!("error: {sentence}");
}

/// Writes as much as the other end takes: `scrutineer check | head` is no fault.
pub fn write(stream: &mut impl Write, text: &str) {
    let _closed = stream
        .write_all(text.as_bytes())
        .and_then(|()| stream.flush());
}
