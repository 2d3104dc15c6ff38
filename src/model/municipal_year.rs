//! The year that councils meet by.

use std::fmt;

use super::Fault;

/// A year from 1 May to 30 April.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MunicipalYear {
    first: i32,
}

impl MunicipalYear {
    /// The year that begins in May of this one.
    pub const fn beginning(first: i32) -> Self {
        Self { first }
    }

    /// The year in whose May it begins.
    pub const fn first(self) -> i32 {
        self.first
    }

    /// Reads it as people write it: "2025/26", "2025-26", "2025/2026".
    pub fn parse(text: &str) -> Result<Self, MunicipalYearFault> {
        let fault = || MunicipalYearFault {
            typed: text.trim().to_owned(),
        };
        let (first, second) = text.trim().split_once(['/', '-', '–']).ok_or_else(fault)?;
        let figures = |text: &str| {
            let is_year =
                matches!(text.len(), 2 | 4) && text.bytes().all(|sign| sign.is_ascii_digit());
            is_year.then(|| text.parse::<i32>().ok()).flatten()
        };
        let (second, short) = (figures(second).ok_or_else(fault)?, second.len() == 2);
        let first = figures(first)
            .filter(|first| *first > 999)
            .ok_or_else(fault)?;
        let next = if short { (first + 1) % 100 } else { first + 1 };
        match second == next {
            true => Ok(Self { first }),
            false => Err(fault()),
        }
    }

    /// As the name of a file has it: `2025-26`.
    pub fn slug(self) -> String {
        format!("{}-{:02}", self.first, (self.first + 1) % 100)
    }
}

/// As people write it: 2025/26.
impl fmt::Display for MunicipalYear {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}/{:02}", self.first, (self.first + 1) % 100)
    }
}

/// A text that is no municipal year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MunicipalYearFault {
    typed: String,
}

impl fmt::Display for MunicipalYearFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "`{}` is not a municipal year", self.typed)
    }
}

impl Fault for MunicipalYearFault {
    fn help(&self) -> String {
        "write the two years that it is in, such as \"2025/26\"".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_is_read_as_people_write_it() {
        for text in ["2025/26", " 2025-26 ", "2025/2026", "2025–26"] {
            assert_eq!(
                MunicipalYear::parse(text),
                Ok(MunicipalYear::beginning(2025)),
                "{text}"
            );
        }
        assert_eq!(
            MunicipalYear::parse("1999/00"),
            Ok(MunicipalYear::beginning(1999))
        );
        for text in [
            "",
            "2025",
            "2025/27",
            "25/26",
            "2025/026",
            "2025/é",
            "May 2025/26",
        ] {
            assert!(MunicipalYear::parse(text).is_err(), "{text}");
        }
    }
}
