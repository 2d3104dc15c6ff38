//! A length, as a theme writes it: a number and a unit.

use std::fmt;
use std::str::FromStr;

use crate::bounds::LONGEST_LENGTH;
use crate::diagnostic::Code;
use crate::model::Fault;
use crate::validate::Coded;

/// A length in points (1/72 inch).
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)]
pub struct Length(f32);

impl Length {
    /// A length of so many points.
    pub const fn points(points: f32) -> Self {
        Self(points)
    }

    /// How many points it is.
    pub const fn pt(self) -> f32 {
        self.0
    }
}

/// What is wrong with a length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotALength;

impl FromStr for Length {
    type Err = NotALength;

    /// Reads `12pt`, `4.5 mm`, `2cm` or `0`. Lengths are never negative.
    fn from_str(written: &str) -> Result<Self, NotALength> {
        let written = written.trim();
        let split = written
            .find(|c: char| c.is_ascii_alphabetic())
            .unwrap_or(written.len());
        let (number, unit) = written.split_at(split);
        let points_each = match unit.trim() {
            "pt" => 1.0,
            "mm" => 72.0 / 25.4,
            "cm" => 72.0 / 2.54,
            "in" => 72.0,
            "" if number.trim() == "0" => 1.0,
            _ => return Err(NotALength),
        };
        let number: f32 = number.trim().parse().map_err(|_| NotALength)?;
        let points = number * points_each;
        if (0.0..=LONGEST_LENGTH).contains(&points) {
            Ok(Self(points))
        } else {
            Err(NotALength)
        }
    }
}

impl fmt::Display for Length {
    /// As CSS writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rounded = (self.0 * 1000.0).round() / 1000.0;
        write!(f, "{rounded}pt")
    }
}

impl fmt::Display for NotALength {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("this is not a length")
    }
}

impl Coded for NotALength {
    fn code(&self) -> Code {
        Code::ThemeLength
    }
}

impl Fault for NotALength {
    fn help(&self) -> String {
        "write a number and a unit: \"12pt\", \"20mm\", \"2cm\" or \"1in\"".to_owned()
    }
}
