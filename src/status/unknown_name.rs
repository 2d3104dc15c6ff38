//! A name that was asked for and that no review has.

use std::fmt;

use super::ReviewStatus;
use crate::diagnostic::nearest;

/// The name of a committee or an officer that is in no review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownName {
    /// Whose name it is: "committee" or "officer".
    pub of: &'static str,
    /// The name as it was typed.
    pub name: String,
    /// A similar one that there is.
    pub meant: Option<String>,
    /// Those that there are.
    pub known: Vec<String>,
}

impl fmt::Display for UnknownName {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "no {} of a review is called `{}`", self.of, self.name)?;
        match &self.meant {
            Some(meant) => write!(out, "; did you mean `{meant}`?"),
            None => self.all(out),
        }
    }
}

impl UnknownName {
    /// More names than these are no help on a terminal.
    const MOST: usize = 10;

    /// Says which names there are.
    fn all(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known: Vec<String> = self
            .known
            .iter()
            .take(Self::MOST)
            .map(|name| format!("`{name}`"))
            .collect();
        let more = self.known.len().saturating_sub(Self::MOST);
        match (known.as_slice(), more) {
            ([], _) => Ok(()),
            ([one], 0) => write!(out, "; the only one is {one}"),
            (all, 0) => write!(out, "; there are {}", all.join(", ")),
            (all, more) => write!(out, "; there are {} and {more} more", all.join(", ")),
        }
    }
}

/// Which part of a name was probably meant: the whole name, or one word of it.
pub(super) fn meant(typed: &str, known: &[String]) -> Option<String> {
    let names = || known.iter().map(String::as_str);
    let words = || names().flat_map(|name| name.split(|letter: char| !letter.is_alphanumeric()));
    let whole = nearest(typed, names());
    // Short words are like too many others.
    let word = || nearest(typed, words().filter(|word| word.chars().count() > 3));
    whole.or_else(word).map(str::to_owned)
}

/// Every name of a kind in the reviews, each once.
pub(super) fn names<'s>(
    statuses: &'s [ReviewStatus<'_>],
    of: impl Fn(&'s ReviewStatus<'_>) -> Vec<String>,
) -> Vec<String> {
    let mut names: Vec<String> = statuses.iter().flat_map(of).collect();
    names.sort();
    names.dedup();
    names
}
