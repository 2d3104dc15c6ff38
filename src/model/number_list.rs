//! A list of recommendations as people write it.

use std::fmt;

use super::number_called::without_word;
use super::number_part::{is_alike, is_part_called};
use super::{LineFault, RecommendationNumber, TextLine};

/// Some recommendations of a review, in somebody's words: "1 to 3", "1, 2 and 5", "4–8", or in a list of such words. Which
/// they are depends on the numbers that the review has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberList(Vec<TextLine>);

impl NumberList {
    /// Reads the words.
    pub fn parse(text: &str) -> Result<Self, LineFault> {
        Self::of([text.to_owned()])
    }

    /// Reads a list, each element of which may be a number or words.
    pub fn of(list: impl IntoIterator<Item = String>) -> Result<Self, LineFault> {
        let lines = list.into_iter().filter(|text| !text.trim().is_empty());
        let lines = lines.map(|text| TextLine::parse(&text));
        lines.collect::<Result<_, _>>().map(NumberList)
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Which of these recommendations are meant; or the words that mean none of them. `all` are in the order of the review,
    /// so that a range can go over them.
    pub fn among(
        &self,
        all: &[RecommendationNumber],
    ) -> Result<Vec<RecommendationNumber>, NumberListFault> {
        let names: Vec<String> = all
            .iter()
            .map(|number| small(&number.to_string()))
            .collect();
        let mut wanted = vec![false; all.len()];
        for line in &self.0 {
            let words = small(line.as_str());
            // A reference of the council's own may have a comma in it.
            let whole = place(&words, &names).map(|at| (at, at));
            let pieces = words.split([',', ';', '&']);
            let pieces = pieces.flat_map(|piece| piece.split(" and "));
            let pieces = pieces.map(|piece| without_opening(piece.trim().trim_end_matches('.')));
            let ranges = match whole {
                Some(whole) => vec![Ok(whole)],
                None => pieces
                    .filter(|piece| !piece.is_empty())
                    .map(|piece| ends(piece, &names))
                    .collect(),
            };
            for range in ranges {
                let (from, to) = range.map_err(|kind| NumberListFault {
                    kind,
                    first: all.first().map(ToString::to_string).unwrap_or_default(),
                    last: all.last().map(ToString::to_string).unwrap_or_default(),
                })?;
                for one in wanted.iter_mut().take(to + 1).skip(from) {
                    *one = true;
                }
            }
        }
        let chosen = all.iter().zip(wanted).filter(|(_, wanted)| *wanted);
        Ok(chosen.map(|(number, _)| number.to_owned()).collect())
    }
}

fn place(name: &str, names: &[String]) -> Option<usize> {
    let name = name.trim();
    let bare = without_opening(name);
    let exact = names
        .iter()
        .position(|known| known == name || known == bare);
    let exact = exact.or_else(|| {
        names
            .iter()
            .position(|known| without_opening(known) == bare)
    });
    exact.or_else(|| {
        let places = names.iter().enumerate();
        let mut parts = places.filter(|(_, known)| is_part_called(known, bare));
        let part = parts.next().filter(|_| parts.next().is_none());
        let mut alike = names.iter().enumerate();
        let mut alike = alike.by_ref().filter(|(_, known)| is_alike(known, bare));
        let alike = || alike.next().filter(|_| alike.next().is_none());
        part.or_else(alike).map(|(at, _)| at)
    })
}

/// The places of the first and the last recommendation that a piece of the list means.
fn ends(piece: &str, names: &[String]) -> Result<(usize, usize), NumberListFaultKind> {
    // A reference of the council's own may have a hyphen in it.
    if let Some(place) = place(piece, names) {
        return Ok((place, place));
    }
    let mut ranges = [" to ", "–", "—", "-"].into_iter();
    let Some((from, to)) = ranges.find_map(|between| piece.split_once(between)) else {
        return Err(Kind::Unknown(piece.to_owned()));
    };
    let end = |name: &str| {
        let unknown = || Kind::Unknown(without_opening(name.trim()).to_owned());
        place(name, names).ok_or_else(unknown)
    };
    let (from, to) = (end(from)?, end(to)?);
    match from <= to {
        true => Ok((from, to)),
        false => Err(Kind::Backwards(piece.to_owned())),
    }
}

/// The words without those that only say that numbers follow.
fn without_opening(words: &str) -> &str {
    let mut rest = words;
    loop {
        let bare = without_word(rest);
        let mut openings = ["nos ", "no "].into_iter();
        let after = openings.find_map(|opening| bare.strip_prefix(opening));
        let after = after.unwrap_or(bare).trim_start();
        if after.len() == rest.len() {
            return rest;
        }
        rest = after;
    }
}

fn small(words: &str) -> String {
    let small = words.to_lowercase();
    small.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Words that mean no recommendation of a review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberListFault {
    kind: NumberListFaultKind,
    /// The first number of the review.
    first: String,
    /// The last.
    last: String,
}

/// What is wrong with them.
#[derive(Debug, Clone, PartialEq, Eq)]
enum NumberListFaultKind {
    /// The review has no such number.
    Unknown(String),
    /// A range from a later one to an earlier one.
    Backwards(String),
}

use NumberListFaultKind as Kind;

impl fmt::Display for NumberListFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Unknown(words) => write!(out, "the review has no recommendation “{words}”"),
            Kind::Backwards(words) => write!(out, "“{words}” begins with the later recommendation"),
        }
    }
}

impl super::Fault for NumberListFault {
    fn help(&self) -> String {
        let (first, last) = (&self.first, &self.last);
        match &self.kind {
            Kind::Unknown(_) => format!(
                "the review has {first} to {last}: list those that are meant, such as \"{first} to {last}\" or \
                 \"{first} and {last}\""
            ),
            Kind::Backwards(_) => {
                format!("write the earlier one first, such as \"{first} to {last}\"")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_and_lists_are_understood() {
        let all: Vec<_> = (1..=8)
            .map(|number| RecommendationNumber::new(number).expect("a number"))
            .collect();
        for (words, expected) in [
            ("1 to 3", Some("1 2 3")),
            ("1, 2 and 5", Some("1 2 5")),
            ("Recommendations 4–6", Some("4 5 6")),
            ("recs 4-5; rec 8", Some("4 5 8")),
            ("1 & 3", Some("1 3")),
            ("7", Some("7")),
            ("3 to 1", None),
            ("9", None),
            ("the first three", None),
            ("1 to 9", None),
        ] {
            let list = NumberList::parse(words).expect("a line");
            let chosen = list.among(&all).ok().map(|chosen| {
                let chosen: Vec<String> = chosen.iter().map(ToString::to_string).collect();
                chosen.join(" ")
            });
            assert_eq!(chosen.as_deref(), expected, "{words}");
        }
    }

    #[test]
    fn a_list_may_have_references_and_words() {
        let named = |words: &&str| RecommendationNumber::named(words).expect("a number");
        let all: Vec<_> = ["1", "2", "3a", "9, 5"].iter().map(named).collect();
        let list = NumberList::of(["1".to_owned(), "3a".to_owned(), "9, 5".to_owned()]);
        let chosen = list.expect("lines").among(&all).map(|chosen| chosen.len());
        assert_eq!(chosen, Ok(3));
    }

    #[test]
    fn parts_are_meant_however_they_are_typed() {
        let named = |words: &&str| RecommendationNumber::named(words).expect("a number");
        let all: Vec<_> = ["A", "A i", "A ii", "A iii", "B"]
            .iter()
            .map(named)
            .collect();
        for (words, count) in [
            ("Ai", 1),
            ("A(i), A (ii)", 2),
            ("A.i to A.iii", 3),
            ("A", 1),
        ] {
            let list = NumberList::parse(words).expect("a line");
            let chosen = list.among(&all).map(|chosen| chosen.len());
            assert_eq!(chosen, Ok(count), "{words}");
        }
        let all: Vec<_> = ["3", "3i", "3ii", "3iii", "4"].iter().map(named).collect();
        for (words, count) in [("3(i), 3 (II)", 2), ("3.i to 3(iii)", 3), ("3", 1)] {
            let list = NumberList::parse(words).expect("a line");
            let chosen = list.among(&all).map(|chosen| chosen.len());
            assert_eq!(chosen, Ok(count), "{words}");
        }
    }

    #[test]
    fn a_part_that_is_not_there_is_not_meant() {
        let named = |words: &&str| RecommendationNumber::named(words).expect("a number");
        let all: Vec<_> = ["A", "A i", "3", "3a"].iter().map(named).collect();
        for words in ["Aiv", "3(b)"] {
            let list = NumberList::parse(words).expect("a line");
            assert!(list.among(&all).is_err(), "{words}");
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        let all: Vec<_> = (1..=7)
            .map(|number| RecommendationNumber::new(number).expect("a number"))
            .collect();
        for (words, message) in [
            ("1 to 9", "the review has no recommendation “9”"),
            ("0 to 3", "the review has no recommendation “0”"),
            ("3 to 1", "“3 to 1” begins with the later recommendation"),
            ("all", "the review has no recommendation “all”"),
        ] {
            let list = NumberList::parse(words).expect("a line");
            let fault = list.among(&all).expect_err("a fault");
            assert_eq!(fault.to_string(), message);
        }
    }
}
