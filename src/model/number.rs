//! The number of a recommendation, or the council's own reference in its place.
//!
//! In comes what was typed, figures or a text; out comes a number that is printed as it was typed. It must not know which
//! numbers a review has.

use std::fmt;
use std::sync::Arc;

use serde::{Serialize, Serializer};

use super::Fault;
use super::number_part::{is_alike, is_part_called};

use crate::bounds::{LARGEST_NUMBER, LONGEST_REFERENCE};

/// The number a recommendation keeps for life, from 1, or a reference such as "2a" or "SR (25/26) 01".
///
/// Figures are a number however they were typed: `"2"` is 2, so that nobody can have both in one review.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecommendationNumber(NumberWords);

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum NumberWords {
    Figures(u16),
    Reference(Arc<str>),
}

impl RecommendationNumber {
    /// The number, if it can be one.
    pub fn new(number: i64) -> Result<Self, NumberFault> {
        match u16::try_from(number) {
            Ok(number @ 1..=LARGEST_NUMBER) => {
                Ok(RecommendationNumber(NumberWords::Figures(number)))
            }
            _ => Err(NumberFault::Figures(number)),
        }
    }

    /// The reference, if it can be one. Spaces around it are no part of it, and a row of spaces is one space.
    pub fn named(reference: &str) -> Result<Self, NumberFault> {
        if reference.trim().contains(['\n', '\r']) {
            return Err(NumberFault::Broken);
        }
        let words: Vec<&str> = reference.split_whitespace().collect();
        let words = words.join(" ");
        if words.is_empty() {
            return Err(NumberFault::Blank);
        }
        if !words.contains(char::is_alphanumeric) {
            return Err(NumberFault::Signs(words));
        }
        if words.chars().count() > LONGEST_REFERENCE {
            return Err(NumberFault::Long(words));
        }
        let figures = words.bytes().all(|byte| byte.is_ascii_digit()) && !words.starts_with('0');
        let number = words.parse().ok().filter(|_| figures);
        let number = number.and_then(|number| Self::new(number).ok());
        Ok(
            number
                .unwrap_or_else(|| RecommendationNumber(NumberWords::Reference(Arc::from(words)))),
        )
    }

    /// The number of a part: part "a" of 2 is 2a, part 1 of 2 is 2.1, and part "a" of "(ii)" is "(ii) a".
    pub fn part(&self, own: &Self) -> Result<Self, NumberFault> {
        let (whole, own) = (self.to_string(), own.to_string());
        let is_figure = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
        let between = match (
            is_figure(whole.chars().last()),
            is_figure(own.chars().next()),
        ) {
            (true, true) => ".",
            (true, false) => "",
            (false, _) => " ",
        };
        Self::named(&format!("{whole}{between}{own}"))
    }

    /// Which of the numbers of a review it is: the same, or else the only part that is meant by it, as "A i" by "Ai" and "3a" by
    /// "3(a)", or the only one that is it without the sign of a list: "1." by "1", "(i)" by "i".
    pub fn meant<'n>(&self, all: impl Iterator<Item = &'n Self> + Clone) -> Option<&'n Self> {
        let same = all.clone().find(|known| *known == self);
        same.or_else(|| {
            let typed = self.to_string();
            let mut parts = all
                .clone()
                .filter(|known| is_part_called(&known.to_string(), &typed));
            let part = parts.next().filter(|_| parts.next().is_none());
            part.or_else(|| {
                let mut alike = all.filter(|known| is_alike(&known.to_string(), &typed));
                alike.next().filter(|_| alike.next().is_none())
            })
        })
    }

    /// As it is typed in a file, with quotation marks where it needs them.
    pub fn typed(&self) -> String {
        match &self.0 {
            NumberWords::Figures(number) => number.to_string(),
            NumberWords::Reference(words) => format!("\"{words}\""),
        }
    }

    /// The number, where it is one; none for a reference.
    pub fn figures(&self) -> Option<u16> {
        match self.0 {
            NumberWords::Figures(number) => Some(number),
            NumberWords::Reference(_) => None,
        }
    }

    /// What it is called in addresses and data: small letters, figures and hyphens. Two numbers of a review must not have
    /// the same.
    pub fn id(&self) -> String {
        let words = match &self.0 {
            NumberWords::Figures(number) => return number.to_string(),
            NumberWords::Reference(words) => words,
        };
        let mut id = String::with_capacity(words.len());
        for letter in words.chars().flat_map(char::to_lowercase) {
            match letter {
                'a'..='z' | '0'..='9' => id.push(letter),
                // A letter with an accent, or of another script: an address would show it as signs nobody can read.
                _ if letter.is_alphanumeric() => id.push_str(&format!("u{:x}", u32::from(letter))),
                _ if id.is_empty() || id.ends_with('-') => {}
                _ => id.push('-'),
            }
        }
        id.truncate(id.trim_end_matches('-').len());
        id
    }
}

impl fmt::Display for RecommendationNumber {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            NumberWords::Figures(number) => number.fmt(out),
            NumberWords::Reference(words) => out.write_str(words),
        }
    }
}

/// Figures are a number in data, and a reference is a text.
impl Serialize for RecommendationNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            NumberWords::Figures(number) => serializer.serialize_u16(*number),
            NumberWords::Reference(words) => serializer.serialize_str(words),
        }
    }
}

/// A number that no recommendation can have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NumberFault {
    /// A number that is too small or too large.
    Figures(i64),
    /// A reference without a word.
    Blank,
    /// A reference of more than one line.
    Broken,
    /// A reference without a letter or figure.
    Signs(String),
    /// A reference that is a sentence.
    Long(String),
}

impl NumberFault {
    /// The figures as a reference, where they can be one.
    pub fn reference(&self) -> Option<String> {
        match self {
            NumberFault::Figures(number @ 1..) => Some(format!("\"{number}\"")),
            _ => None,
        }
    }
}

impl fmt::Display for NumberFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NumberFault::Figures(number) => {
                write!(out, "{number} cannot be the number of a recommendation")
            }
            NumberFault::Blank => {
                out.write_str("there is nothing between the quotation marks of this number")
            }
            NumberFault::Broken => {
                out.write_str("the number of a recommendation cannot be of two lines")
            }
            NumberFault::Signs(words) => write!(
                out,
                "“{words}” cannot be the number of a recommendation, because it has no letter or figure"
            ),
            NumberFault::Long(words) => write!(
                out,
                "a number of a recommendation has at most {} characters, and this has {}",
                LONGEST_REFERENCE,
                words.chars().count()
            ),
        }
    }
}

impl Fault for NumberFault {
    fn help(&self) -> String {
        let largest = LARGEST_NUMBER;
        match self {
            NumberFault::Figures(..=0) => {
                format!("recommendations are numbered 1, 2, 3 … up to {largest}")
            }
            NumberFault::Figures(number) => format!(
                "recommendations are numbered 1, 2, 3 … up to {largest}; a reference of your own goes in quotation \
                 marks: \"{number}\""
            ),
            NumberFault::Blank | NumberFault::Signs(_) | NumberFault::Broken | NumberFault::Long(_) => {
                "type a number, or your own reference in quotation marks: 1, \"2a\", \"SR (25/26) 01\"".to_owned()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{NumberFault, RecommendationNumber};

    fn named(words: &str) -> RecommendationNumber {
        RecommendationNumber::named(words).expect("a reference")
    }

    #[test]
    fn a_reference_is_printed_as_it_was_typed_and_has_an_id_for_addresses() {
        for (words, id) in [
            ("2a", "2a"),
            ("R1a", "r1a"),
            ("SR (25/26) 01", "sr-25-26-01"),
            ("9 (5)", "9-5"),
            ("(ii)", "ii"),
            ("ICBP/2223/036.2", "icbp-2223-036-2"),
            ("1 (é)", "1-ue9"),
            ("007", "007"),
            ("1234", "1234"),
        ] {
            let number = named(words);
            assert_eq!(
                (number.to_string().as_str(), number.id().as_str()),
                (words, id)
            );
            assert_eq!(number.figures(), None);
        }
    }

    #[test]
    fn figures_are_a_number_however_they_were_typed() {
        assert_eq!(
            named(" 12 "),
            RecommendationNumber::new(12).expect("a number")
        );
        assert_eq!(named("986").figures(), Some(986));
        assert_eq!(named("986").id(), "986");
    }

    #[test]
    fn a_part_has_the_number_of_the_whole_and_its_own() {
        for (whole, own, both) in [
            ("2", "a", "2a"),
            ("2", "(a)", "2(a)"),
            ("2", "1", "2.1"),
            ("R1", "b", "R1b"),
            ("SR (25/26) 02", "a", "SR (25/26) 02a"),
            ("(ii)", "a", "(ii) a"),
            ("R1a", "i", "R1a i"),
        ] {
            assert_eq!(named(whole).part(&named(own)), Ok(named(both)));
        }
    }

    #[test]
    fn what_nobody_could_refer_to_is_no_number() {
        for (words, fault) in [
            ("", NumberFault::Blank),
            (" ", NumberFault::Blank),
            ("–", NumberFault::Signs("–".to_owned())),
            ("1\na", NumberFault::Broken),
        ] {
            assert_eq!(RecommendationNumber::named(words), Err(fault));
        }
        assert!(RecommendationNumber::named(&"a".repeat(41)).is_err());
        for number in [-4, 0, 1000] {
            let fault = NumberFault::Figures(number);
            assert_eq!(RecommendationNumber::new(number), Err(fault));
        }
    }
}
