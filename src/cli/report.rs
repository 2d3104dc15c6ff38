//! Findings and sentences → the terminal.

use std::io::{self, IsTerminal, Write};

use super::arguments::{InColour, ReportFormat, Reporting};
use super::summary::summary;
use crate::build::Strictness;
use crate::diagnostic::{Findings, github, human, json};

impl Reporting {
    /// For people, in colour where there is a terminal.
    pub const PEOPLE: Reporting = Reporting {
        format: ReportFormat::Human,
        colour: InColour::Auto,
        strict: false,
    };

    /// Reports what was found: for people on the error stream; what is for programs has the output stream to itself.
    pub fn findings(self, findings: &Findings) {
        let text = match self.format {
            ReportFormat::Human => human(findings, self.in_colour()),
            ReportFormat::Json => json(findings),
            ReportFormat::Github => github(findings),
        };
        match self.format {
            ReportFormat::Human => write(&mut io::stderr(), &text),
            ReportFormat::Json | ReportFormat::Github => write(&mut io::stdout(), &text),
        }
    }

    /// Reports what was found as `findings` does, but for people only errors in full; of the rest a line for each code.
    /// When warnings stop the command as errors do, they are reported like errors.
    pub fn summary(self, findings: &Findings) {
        match (self.format, self.strict) {
            (ReportFormat::Human, false) => {
                write(&mut io::stderr(), &summary(findings, self.in_colour()));
            }
            _ => self.findings(findings),
        }
    }

    /// Says how the run ended, out of the way of what programs read.
    pub fn outcome(self, sentence: &str) {
        let line = format!("{sentence}\n");
        match self.format {
            ReportFormat::Human => write(&mut io::stdout(), &line),
            ReportFormat::Json | ReportFormat::Github => write(&mut io::stderr(), &line),
        }
    }

    /// What stops the command.
    pub fn strictness(self) -> Strictness {
        match self.strict {
            true => Strictness::Warnings,
            false => Strictness::Errors,
        }
    }

    /// The flag decides, then `NO_COLOR` (https://no-color.org), then whether there is a terminal.
    fn in_colour(self) -> bool {
        match self.colour {
            InColour::Always => true,
            InColour::Never => false,
            InColour::Auto => {
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

/// Writes as much as the other end takes: `scrutineer check | head` is not a fault.
pub fn write(stream: &mut impl Write, text: &str) {
    let _closed = stream
        .write_all(text.as_bytes())
        .and_then(|()| stream.flush());
}
