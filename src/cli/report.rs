//! Findings and sentences → the terminal.

use std::io::{self, ErrorKind, IsTerminal, Write};
use std::sync::OnceLock;

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
            ReportFormat::Human => say(&text),
            ReportFormat::Json | ReportFormat::Github => print(&text),
        }
    }

    /// Reports what was found as `findings` does, but for people only errors in full; of the rest a line for each code.
    /// When warnings stop the command as errors do, they are reported like errors.
    pub fn summary(self, findings: &Findings) {
        match (self.format, self.strict) {
            (ReportFormat::Human, false) => {
                say(&summary(findings, self.in_colour()));
            }
            _ => self.findings(findings),
        }
    }

    /// Says how the run ended, out of the way of what programs read.
    pub fn outcome(self, sentence: &str) {
        let line = format!("{sentence}\n");
        match self.format {
            ReportFormat::Human => print(&line),
            ReportFormat::Json | ReportFormat::Github => say(&line),
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

/// Says why the command could not be carried out.
pub fn failure(sentence: &str) {
    say(&format!("error: {sentence}\n"));
}

/// Why not everything could be printed; the first reason counts.
static UNPRINTED: OnceLock<String> = OnceLock::new();

/// Prints on the output stream what was asked for. `scrutineer check | head` is not a fault, but a full disk is.
pub fn print(text: &str) {
    match write(&mut io::stdout(), text) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            UNPRINTED.get_or_init(|| error.to_string());
        }
        _ => {}
    }
}

/// Says something on the error stream. When nobody can hear it, the exit code still says what came of the command.
pub fn say(text: &str) {
    let _unheard = write(&mut io::stderr(), text);
}

/// Why not everything that was asked for could be printed.
pub fn unprinted() -> Option<&'static str> {
    UNPRINTED.get().map(String::as_str)
}

fn write(stream: &mut impl Write, text: &str) -> io::Result<()> {
    stream.write_all(text.as_bytes())?;
    stream.flush()
}
