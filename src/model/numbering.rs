//! The numbers of the recommendations of a review, no two the same.
//!
//! In comes the list in the order of the file. Two numbers that would have the same address are a fault. A gap in figures,
//! or figures out of order, is only odd: a record may hold some of the recommendations, and a review those that are left.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;

use super::{Fault, RecommendationNumber};

/// A number that is used twice. The indices count the recommendations in the order they were written, from 0, so that the
/// reader of the file can point at them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberingFault {
    /// The number.
    pub number: RecommendationNumber,
    /// The number that it is the same as, which may be written in another way: "2A" and "2a".
    pub other: RecommendationNumber,
    /// Where it was used first.
    pub first: usize,
    /// Where it is used again.
    pub again: usize,
}

/// What is odd about the figures of a numbering.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NumberingOddity {
    /// Numbers are left out.
    Gap {
        /// The number before which one or more are missing.
        before: RecommendationNumber,
        /// The first of the missing numbers.
        missing: u16,
        /// The last of them.
        last_missing: u16,
    },
    /// A number comes after a larger one.
    OutOfOrder {
        /// The number.
        number: RecommendationNumber,
    },
}

/// The numbers that are used twice.
pub fn numbering_faults<'n>(
    numbers: impl IntoIterator<Item = &'n RecommendationNumber>,
) -> Vec<NumberingFault> {
    let mut faults = Vec::new();
    let mut seen: HashMap<String, (usize, &RecommendationNumber)> = HashMap::new();
    for (again, number) in numbers.into_iter().enumerate() {
        match seen.get(&number.id()) {
            Some((first, other)) => faults.push(NumberingFault {
                number: number.clone(),
                other: (*other).clone(),
                first: *first,
                again,
            }),
            None => drop(seen.insert(number.id(), (again, number))),
        }
    }
    faults
}

/// What is odd about numbers in this order. References are passed over: nobody can know which follows which. Numbers that
/// begin far from 1 are those of minutes, and so is one far from the others; nothing is missing before them.
pub fn numbering_oddities<'n>(
    numbers: impl IntoIterator<Item = &'n RecommendationNumber>,
) -> Vec<NumberingOddity> {
    let mut oddities = Vec::new();
    let mut seen: BTreeMap<u16, &RecommendationNumber> = BTreeMap::new();
    let mut in_parts = BTreeSet::new();
    let mut typed = Vec::new();
    let mut largest = 0;
    for number in numbers {
        in_parts.extend(whole(number));
        let Some(figures) = number.figures() else {
            continue;
        };
        seen.insert(figures, number);
        typed.push((figures, number));
    }
    let far = u16::try_from(FAR.max(seen.len())).unwrap_or(u16::MAX);
    for (figures, number) in typed {
        let is_after_larger = figures < largest;
        let is_near = largest.abs_diff(figures) <= far;
        if is_after_larger && is_near {
            let number = number.clone();
            oddities.push(NumberingOddity::OutOfOrder { number });
        }
        // The number of a minute among others is not counted with them.
        largest = match is_near {
            true => largest.max(figures),
            false => figures,
        };
    }
    let first = seen.keys().next().copied().unwrap_or(1);
    let mut expected = match usize::from(first) > FAR.max(seen.len()) {
        true => first,
        false => 1,
    };
    for (&figures, &before) in &seen {
        // "1.1" and "1.2" are of 1, which is not missing then.
        let is_in_parts = (expected..figures).all(|missing| in_parts.contains(&missing));
        let is_of_minute = figures - expected > far && expected > 1;
        if figures != expected && !is_in_parts && !is_of_minute {
            oddities.push(NumberingOddity::Gap {
                before: before.clone(),
                missing: expected,
                last_missing: figures - 1,
            });
        }
        expected = figures + 1;
    }
    oddities
}

/// The number of which a reference such as "1.2", "1a" or "1(ii)" is a part.
fn whole(number: &RecommendationNumber) -> Option<u16> {
    let words = number.to_string();
    let figures = words
        .split(|letter: char| !letter.is_ascii_digit())
        .next()?;
    figures.parse().ok()
}

/// A list that begins with a number above this does not begin at 1.
const FAR: usize = 20;

impl fmt::Display for NumberingFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let NumberingFault { number, other, .. } = self;
        match number == other {
            true => write!(
                out,
                "there are two recommendations with the number {number}"
            ),
            false => write!(
                out,
                "“{number}” and “{other}” are too much alike to be the numbers of two recommendations"
            ),
        }
    }
}

impl Fault for NumberingFault {
    fn help(&self) -> String {
        match self.number == self.other {
            true => "a recommendation keeps its number for life; give this one its own".to_owned(),
            false => format!(
                "both would have the address #recommendation-{}: give one of them another letter or figure",
                self.number.id()
            ),
        }
    }
}

impl fmt::Display for NumberingOddity {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NumberingOddity::Gap {
                before,
                missing,
                last_missing,
            } if missing == last_missing => write!(
                out,
                "there is no recommendation {missing} before recommendation {before}"
            ),
            NumberingOddity::Gap {
                before,
                missing,
                last_missing,
            } => write!(
                out,
                "there are no recommendations {missing} to {last_missing} before recommendation {before}"
            ),
            NumberingOddity::OutOfOrder { number } => write!(
                out,
                "recommendation {number} comes after one with a larger number"
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{NumberingOddity, numbering_faults, numbering_oddities};
    use crate::model::RecommendationNumber;

    fn numbers(words: &[&str]) -> Vec<RecommendationNumber> {
        let number = |words: &&str| RecommendationNumber::named(words).expect("a number");
        words.iter().map(number).collect()
    }

    #[test]
    fn no_two_have_the_same_address() {
        for (words, faults) in [
            (&["1", "2", "3"][..], 0),
            (&["2", "2a", "2b"], 0),
            (&["1", "1"], 1),
            (&["2a", "2A"], 1),
            (&["9 (5)", "9.5"], 1),
            (&["11", "1.1"], 0),
        ] {
            assert_eq!(numbering_faults(&numbers(words)).len(), faults, "{words:?}");
        }
    }

    #[test]
    fn only_figures_have_gaps_and_an_order() {
        for (words, oddities) in [
            (&["1", "2", "3"][..], 0),
            (&["2", "3"], 1),
            (&["1", "4", "6"], 2),
            (&["3", "1", "2"], 2),
            (&["986", "987", "991"], 1),
            (&["1", "2", "3", "986"], 0),
            (&["986", "1", "2", "3"], 0),
            (&["1", "986", "2", "987", "3"], 0),
            (&["1", "986", "4"], 1),
            (&["2b", "2a", "(ii)"], 0),
            (&["1", "1a", "2"], 0),
            (&["1.1", "1.2", "1.3", "2"], 0),
            (&["1a", "1b", "2(i)", "2(ii)", "3"], 0),
            (&["1.1", "1.2", "3"], 1),
        ] {
            let found = numbering_oddities(&numbers(words));
            assert_eq!(found.len(), oddities, "{words:?}");
        }
        let gap = numbering_oddities(&numbers(&["1", "4"]));
        assert_eq!(
            gap.first().map(NumberingOddity::to_string).as_deref(),
            Some("there are no recommendations 2 to 3 before recommendation 4")
        );
    }
}
