//! The name of an update as somebody types it: `inclusion-in-schools/2020-09`.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::model::{Slug, When};

/// Which update of which review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UpdateAt {
    /// The name of the review's folder.
    pub review: Slug,
    /// The name of the update's file, without `.toml`.
    pub update: Slug,
}

/// What was typed is not the name of an update.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UpdateAtFault {
    typed: String,
}

impl UpdateAt {
    /// Reads the name. A path to the update's file is understood too, whether or not there is one.
    pub fn parse(typed: &str) -> Result<Self, UpdateAtFault> {
        let fault = || UpdateAtFault {
            typed: typed.to_owned(),
        };
        let path = typed.trim_end_matches('/').replace('\\', "/");
        let names = path.split('/').filter(|name| *name != "updates");
        let names: Vec<&str> = names.collect();
        let [.., review, update] = names.as_slice() else {
            return Err(fault());
        };
        let update = update.strip_suffix(".toml").unwrap_or(update);
        // A name that is none, such as "..", would lead out of the folder of the reviews.
        let slug = |name: &str| Slug::parse(name).map_err(|_| fault());
        Ok(UpdateAt {
            review: slug(review)?,
            update: slug(update)?,
        })
    }

    /// The path of its file below the folder of all reviews.
    pub fn path(&self, reviews: &Path) -> PathBuf {
        let updates = reviews.join(self.review.as_str()).join("updates");
        updates.join(format!("{}.toml", self.update))
    }

    /// The date that the name of the update says: "September 2020" for `2020-09`.
    pub fn date(&self) -> Option<When> {
        let name = self.update.as_str();
        let is_month = name.len() == "2020-09".len();
        let day = match is_month {
            true => format!("{name}-01"),
            false => name.to_owned(),
        };
        let day: jiff::civil::Date = day.parse().ok()?;
        let words = match is_month {
            true => day.strftime("%B %Y").to_string(),
            false => day.strftime("%-d %B %Y").to_string(),
        };
        When::parse(&words).ok()
    }
}

impl fmt::Display for UpdateAt {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}/{}", self.review, self.update)
    }
}

impl fmt::Display for UpdateAtFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let typed = &self.typed;
        write!(
            out,
            "“{typed}” is not the name of an update; type the name of the review, a slash, and the month of the update: inclusion-in-schools/2020-09"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_an_update_is_a_review_and_a_month_or_a_day() {
        for (typed, review, update, date) in [
            ("parks/2020-09", "parks", "2020-09", Some("September 2020")),
            (
                "parks/2020-09-05",
                "parks",
                "2020-09-05",
                Some("5 September 2020"),
            ),
            (
                "reviews/parks/updates/2020-09.toml",
                "parks",
                "2020-09",
                Some("September 2020"),
            ),
            (
                "reviews\\parks\\updates\\2020-09.toml",
                "parks",
                "2020-09",
                Some("September 2020"),
            ),
            ("parks/first", "parks", "first", None),
            ("parks/2020-13", "parks", "2020-13", None),
        ] {
            let at = UpdateAt::parse(typed).expect(typed);
            assert_eq!((at.review.as_str(), at.update.as_str()), (review, update));
            assert_eq!(at.date().as_ref().map(When::words), date, "{typed}");
        }
        for typed in [
            "parks",
            "2020-09",
            "",
            "/",
            "parks/../2020",
            "parks/20 09",
            "/2020-09",
        ] {
            assert!(UpdateAt::parse(typed).is_err(), "{typed}");
        }
    }
}
