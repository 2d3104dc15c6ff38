//! The name of an update: the folder of its review and its file.

use std::fmt;

use super::{Fault, Slug, When};
use crate::language::Language;

/// An update of a review: `inclusion-in-schools/2019-09`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct UpdateName {
    /// The review.
    pub review: Slug,
    /// The name of the update's file.
    pub update: Slug,
}

impl UpdateName {
    /// Reads the name of the review's folder and that of the update's file, with a slash between them. An ending is left
    /// out: `parks/2024-01.toml`.
    pub fn parse(text: &str) -> Result<Self, UpdateNameFault> {
        let fault = || UpdateNameFault {
            typed: text.trim().to_owned(),
        };
        let (review, update) = text.trim().split_once('/').ok_or_else(fault)?;
        let update = update.strip_suffix(".toml").unwrap_or(update);
        match (Slug::parse(review), Slug::parse(update)) {
            (Ok(review), Ok(update)) => Ok(Self { review, update }),
            _ => Err(fault()),
        }
    }

    /// The date that the name of the update says, in the words of a language: "September 2020" for `2020-09`.
    pub fn date(&self, language: &Language) -> Option<When> {
        let name = self.update.as_str();
        match name.len() == "2020-09".len() {
            true => When::of_month(format!("{name}-01").parse().ok()?, language).ok(),
            false => When::of_day(name.parse().ok()?, language).ok(),
        }
    }
}

impl fmt::Display for UpdateName {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}/{}", self.review, self.update)
    }
}

/// A text that is not the name of an update.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UpdateNameFault {
    typed: String,
}

impl fmt::Display for UpdateNameFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "`{}` is not the name of an update", self.typed)
    }
}

impl Fault for UpdateNameFault {
    fn help(&self) -> String {
        "write the review's folder, a slash and the name of the update's file: \"inclusion-in-schools/2019-09\""
            .to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_update_is_named_by_its_review_and_its_file() {
        for text in ["parks/2024-01", " parks/2024-01.toml "] {
            let name = UpdateName::parse(text).expect("a name");
            assert_eq!(name.to_string(), "parks/2024-01");
        }
        for text in [
            "parks",
            "parks/",
            "parks/updates/2024-01",
            "Parks/2024-01",
            "",
        ] {
            assert!(UpdateName::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn the_name_of_a_month_or_a_day_says_the_date() {
        for (text, language, date) in [
            ("parks/2020-09", "en-GB", Some("September 2020")),
            ("parks/2020-09-05", "en-GB", Some("5 September 2020")),
            ("parks/2020-09", "cy", Some("Medi 2020")),
            ("parks/2020-05-05", "cy", Some("5 Mai 2020")),
            ("parks/first", "cy", None),
            ("parks/2020-13", "en-GB", None),
        ] {
            let name = UpdateName::parse(text).expect("a name");
            let language = Language::parse(language).expect("a language");
            let found = name.date(&language);
            assert_eq!(found.as_ref().map(When::words), date, "{text}");
        }
    }
}
