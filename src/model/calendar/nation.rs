//! The part of the United Kingdom whose bank holidays a council keeps.

use std::fmt;

use crate::model::Fault;

/// One of the three parts for which bank holidays are proclaimed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Nation {
    /// England and Wales.
    #[default]
    EnglandAndWales,
    /// Scotland.
    Scotland,
    /// Northern Ireland.
    NorthernIreland,
}

impl Nation {
    /// All of them, by the words of <https://www.gov.uk/bank-holidays>.
    const NAMES: [(&'static str, Nation); 3] = [
        ("england-and-wales", Nation::EnglandAndWales),
        ("scotland", Nation::Scotland),
        ("northern-ireland", Nation::NorthernIreland),
    ];

    /// The nation of that name. Capital letters and spaces make no difference.
    pub fn parse(typed: &str) -> Result<Self, NationFault> {
        let name = typed.trim().to_lowercase().replace([' ', '_'], "-");
        let known = Self::NAMES.iter().find(|(known, _)| *known == name);
        known.map(|(_, nation)| *nation).ok_or_else(|| NationFault {
            typed: typed.to_owned(),
        })
    }
}

/// Words that name no nation with bank holidays of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NationFault {
    typed: String,
}

impl NationFault {
    /// What was meant, where that is plain: England and Wales are one here.
    pub fn meant(&self) -> Option<&'static str> {
        match self.typed.trim().to_lowercase().as_str() {
            "england" | "wales" | "cymru" | "england & wales" => Some("england-and-wales"),
            "ni" | "n ireland" => Some("northern-ireland"),
            _ => None,
        }
    }
}

impl fmt::Display for NationFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "“{}” is no nation with bank holidays of its own",
            self.typed
        )
    }
}

impl Fault for NationFault {
    fn help(&self) -> String {
        match self.meant() {
            Some(name) => format!("write nation = \"{name}\""),
            None => "write \"england-and-wales\", \"scotland\" or \"northern-ireland\"".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nation_is_one_of_three_however_it_is_typed() {
        for typed in [
            "england-and-wales",
            "England and Wales",
            "ENGLAND_AND_WALES ",
        ] {
            assert_eq!(Nation::parse(typed), Ok(Nation::EnglandAndWales), "{typed}");
        }
        assert_eq!(Nation::parse("Scotland"), Ok(Nation::Scotland));
        assert_eq!(
            Nation::parse("Northern Ireland"),
            Ok(Nation::NorthernIreland)
        );
        for typed in ["", "France", "Wales", "UK"] {
            assert!(Nation::parse(typed).is_err(), "{typed}");
        }
    }

    #[test]
    fn wales_keeps_the_bank_holidays_of_england() {
        let fault = Nation::parse("Wales").expect_err("no list of its own");
        assert_eq!(fault.meant(), Some("england-and-wales"));
    }
}
