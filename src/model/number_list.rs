//! A list of recommendations as people write it.

use std::fmt;

use super::{LineFault, RecommendationNumber, TextLine};

/// Some recommendations of a review, in somebody's words: "1 to 3", "1, 2 and 5", "4–8". Which they are depends on the
/// numbers that the review has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberList(TextLine);

impl NumberList {
    /// Reads the words.
    pub fn parse(text: &str) -> Result<Self, LineFault> {
        TextLine::parse(text).map(NumberList)
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
        let words = small(self.0.as_str());
        let mut wanted = vec![false; all.len()];
        let pieces = words.split([',', ';', '&']);
        for piece in pieces.flat_map(|piece| piece.split(" and ")) {
            let piece = without_opening(piece.trim().trim_end_matches('.'));
            if piece.is_empty() {
                continue;
            }
            let (from, to) = ends(piece, &names).ok_or_else(|| NumberListFault {
                words: piece.to_owned(),
            })?;
            for one in wanted.iter_mut().take(to + 1).skip(from) {
                *one = true;
            }
        }
        let chosen = all.iter().zip(wanted).filter(|(_, wanted)| *wanted);
        Ok(chosen.map(|(number, _)| number.to_owned()).collect())
    }
}

/// The places of the first and the last recommendation that a piece of the list means.
fn ends(piece: &str, names: &[String]) -> Option<(usize, usize)> {
    let place = |name: &str| {
        let name = without_opening(name.trim());
        names.iter().position(|known| known == name)
    };
    // A reference of the council's own may have a hyphen in it.
    if let Some(place) = place(piece) {
        return Some((place, place));
    }
    [" to ", "–", "—", "-"].into_iter().find_map(|between| {
        let (from, to) = piece.split_once(between)?;
        let (from, to) = (place(from)?, place(to)?);
        (from <= to).then_some((from, to))
    })
}

/// The words without those that only say that numbers follow.
fn without_opening(words: &str) -> &str {
    const OPENINGS: [&str; 6] = [
        "recommendations ",
        "recommendation ",
        "recs ",
        "rec ",
        "nos ",
        "no ",
    ];
    let mut rest = words;
    while let Some(after) = OPENINGS
        .into_iter()
        .find_map(|opening| rest.strip_prefix(opening))
    {
        rest = after.trim_start();
    }
    rest
}

fn small(words: &str) -> String {
    let small = words.to_lowercase();
    small.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Words that mean no recommendation of a review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberListFault {
    words: String,
}

impl fmt::Display for NumberListFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "the review has no recommendation “{}”", self.words)
    }
}

impl super::Fault for NumberListFault {
    fn help(&self) -> String {
        "list their numbers: \"1 to 3\", \"1, 2 and 5\"".to_owned()
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
        ] {
            let list = NumberList::parse(words).expect("a line");
            let chosen = list.among(&all).ok().map(|chosen| {
                let chosen: Vec<String> = chosen.iter().map(ToString::to_string).collect();
                chosen.join(" ")
            });
            assert_eq!(chosen.as_deref(), expected, "{words}");
        }
    }
}
