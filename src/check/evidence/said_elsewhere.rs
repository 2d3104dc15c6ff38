//! Letters → whether a review itself says what they are: the initials of a person, the letters of a reference.
//!
//! It must not know what an abbreviation is, nor which ones a council adds in `council.toml`.

use std::collections::BTreeSet;

use crate::check::text::LongText;
use crate::model::{PlanKey, Review, Spot, TextLine};

/// Initials of those who are responsible, and letters of the recommendations' own references.
pub(super) struct SaidElsewhere(BTreeSet<String>);

impl SaidElsewhere {
    pub(super) fn of(review: &Review, texts: &[LongText<'_>]) -> Self {
        let officers = review.link_officers.as_ref().map_or("", TextLine::as_str);
        let mut letters: BTreeSet<String> =
            people(officers.split_whitespace()).into_iter().collect();
        for one in &review.recommendations {
            letters.extend(of_reference(&one.number.to_string()));
        }
        for text in texts.iter().filter(|text| is_of_people(text)) {
            letters.extend(people(text.words.iter().map(|word| &*word.text)));
        }
        SaidElsewhere(letters)
    }

    /// Whether the review says what the letters are.
    pub(super) fn says(&self, letters: &str) -> bool {
        self.0.contains(letters)
    }
}

/// The letters of a reference: "SR" in "SR (25/26) 01".
fn of_reference(number: &str) -> impl Iterator<Item = String> + '_ {
    let stretches = number.split(|letter: char| !letter.is_alphabetic());
    stretches.filter(|part| part.len() > 1).map(str::to_owned)
}

/// The initials of two letters among words: "Democratic Advisor (JM)", "DM/PL". Where all are initials, also of three.
fn people<'w>(words: impl Iterator<Item = &'w str>) -> Vec<String> {
    let parts: Vec<&str> = words.flat_map(parts).collect();
    let is_initials = are_initials(&parts);
    let mine = |part: &&str| match self::initials(part) {
        Some(2) => true,
        Some(3) => is_initials || is_welsh(part),
        _ => false,
    };
    parts.into_iter().filter(mine).map(str::to_owned).collect()
}

fn parts(word: &str) -> impl Iterator<Item = &str> {
    let parts = word.split(['/', ',', ';', '&', '+', '(', ')', '[', ']']);
    let parts = parts.map(|part| part.trim_end_matches(['.', ':']));
    parts.filter(|part| !part.is_empty() && *part != "and")
}

/// "DM/PL/KL", "ZJ", "GJ/RhO". Three letters are initials only beside two, because posts have such abbreviations.
fn are_initials(parts: &[&str]) -> bool {
    let mut all = parts.iter().map(|part| initials(part));
    all.clone().all(|number| matches!(number, Some(2 | 3))) && all.any(|number| number == Some(2))
}

/// How many names the initials are of, if they are initials. In Welsh some letters are written with two: "RhO".
pub(super) fn initials(part: &str) -> Option<usize> {
    let mut names = 0;
    let mut before = None;
    for letter in part.chars() {
        match (before, letter) {
            (_, capital) if capital.is_ascii_uppercase() => names += 1,
            (Some('R' | 'C' | 'P' | 'T'), 'h')
            | (Some('L'), 'l')
            | (Some('D'), 'd')
            | (Some('F'), 'f')
            | (Some('N'), 'g') => {}
            _ => return None,
        }
        before = Some(letter);
    }
    Some(names)
}

/// Whether letters beside a post can be the initials of whoever has it: "JM", "GRhR".
pub(super) fn is_of_someone(letters: &str) -> bool {
    match initials(letters) {
        Some(2) => true,
        Some(3) => is_welsh(letters),
        _ => false,
    }
}

/// Whether initials have a letter that Welsh writes with two, as no abbreviation of a post has: "GRhR", "LlJ".
fn is_welsh(initials: &str) -> bool {
    initials.bytes().any(|letter| letter.is_ascii_lowercase())
}

/// Whether a text is the initials of people who are responsible. Nobody writes a name out twice.
pub(super) fn is_initials(text: &LongText<'_>) -> bool {
    let parts = || text.words.iter().flat_map(|word| parts(&word.text));
    is_of_people(text) && are_initials(&parts().collect::<Vec<_>>())
}

pub(super) fn is_of_people(text: &LongText<'_>) -> bool {
    matches!(text.spot, Spot::Recommendation(_, PlanKey::Responsibility))
}

#[cfg(test)]
mod tests {
    use super::{initials, of_reference, people};

    #[test]
    fn initials_are_of_two_or_three_names() {
        for (part, names) in [
            ("JM", Some(2)),
            ("RhO", Some(2)),
            ("LlRhD", Some(3)),
            ("DMP", Some(3)),
            ("Rhys", None),
            ("SWISCo", None),
            ("Ann", None),
        ] {
            assert_eq!(initials(part), names, "{part}");
        }
        let references: Vec<_> = of_reference("SR (25/26) 01a").collect();
        assert_eq!(references, ["SR"]);
        let found = |words: &'static str| people(words.split(' '));
        assert_eq!(found("Democratic Advisor (JM)"), ["JM"]);
        assert_eq!(found("DM/PLK and RhO"), ["DM", "PLK", "RhO"]);
        assert_eq!(found("BM (AD Direct Services)"), ["BM", "AD"]);
        assert_eq!(found("Head of DCS"), Vec::<String>::new());
        assert_eq!(found("Swyddog Cyswllt (GRhR)"), ["GRhR"]);
        assert_eq!(found("Head of Housing, LlJ and ThE"), ["LlJ", "ThE"]);
        assert_eq!(found("Head of DfE liaison, CiOC"), Vec::<String>::new());
    }
}
