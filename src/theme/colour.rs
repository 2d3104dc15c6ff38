//! A colour, and how much two of them differ.

use std::fmt;
use std::str::FromStr;

use crate::diagnostic::Code;
use crate::model::Fault;
use crate::validate::Coded;

/// A colour of the screen (sRGB).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour {
    /// Red.
    pub red: u8,
    /// Green.
    pub green: u8,
    /// Blue.
    pub blue: u8,
}

impl Colour {
    /// The usual colour of words.
    pub const BLACK: Self = Self {
        red: 0,
        green: 0,
        blue: 0,
    };
    /// The colour of the paper.
    pub const WHITE: Self = Self {
        red: 255,
        green: 255,
        blue: 255,
    };

    /// How well this colour stands out from another, from 1 (not at all) to 21 (black on white).
    ///
    /// The contrast ratio of WCAG 2.2; its success criterion 1.4.3 asks for 4.5 at least.
    pub fn contrast(self, other: Self) -> f32 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// Relative luminance, as WCAG 2.2 defines it.
    fn luminance(self) -> f32 {
        let linear = |channel: u8| {
            let share = f32::from(channel) / 255.0;
            if share <= 0.04045 {
                share / 12.92
            } else {
                ((share + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }
}

/// What is wrong with a colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAColour;

impl FromStr for Colour {
    type Err = NotAColour;

    /// Reads `#1d3557`.
    fn from_str(written: &str) -> Result<Self, NotAColour> {
        let digits = written
            .trim()
            .strip_prefix('#')
            .filter(|digits| digits.len() == 6)
            .ok_or(NotAColour)?;
        let value = u32::from_str_radix(digits, 16).map_err(|_| NotAColour)?;
        let [_, red, green, blue] = value.to_be_bytes();
        Ok(Self { red, green, blue })
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

impl fmt::Display for NotAColour {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("this is not a colour")
    }
}

impl Coded for NotAColour {
    fn code(&self) -> Code {
        Code::ThemeColour
    }
}

impl Fault for NotAColour {
    fn help(&self) -> String {
        "write it like \"#0f3d66\": two digits each for red, green and blue".to_owned()
    }
}
