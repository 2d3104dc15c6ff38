//! The number of a recommendation → what it is called, in a paper or a message.
//!
//! In comes the number as it was typed, and the word for a recommendation. A number that has such a word itself, as in
//! "Rec 3(a)", is called by that alone. "R1" is a reference like any other. It must not know where the words are printed.

use super::{REFERENCE_WORDS, RecommendationNumber};

/// What a number is called after a label, such as "Recommendation": "Recommendation 3", and "Rec 3(a)" as it was typed.
pub fn number_called(label: &str, number: &str) -> String {
    match label.is_empty() || names_itself(label, number) {
        true => number.to_owned(),
        false => format!("{label} {number}"),
    }
}

/// Whether a number has a word for a recommendation itself, or this label.
fn names_itself(label: &str, number: &str) -> bool {
    own_word(number).is_some() || begins_with_word(number, label.trim_end_matches([':', ' ']))
}

/// The word for a recommendation that a number begins with.
fn own_word(number: &str) -> Option<&'static str> {
    // Most numbers are figures.
    if number.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    let words = REFERENCE_WORDS.iter();
    let mut words = words.flat_map(|words| words.one.iter().chain(words.several));
    words.find(|word| begins_with_word(number, word)).copied()
}

/// A number without a word for a recommendation that it begins with, and without the sign of a list behind it: "3(a)" of
/// "Rec 3(a)", "1a" of "1a)".
pub fn without_word(number: &str) -> &str {
    let rest = own_word(number).and_then(|word| number.get(word.len()..));
    let rest = rest.map(|rest| rest.trim_start_matches(['.', ':', ' ']));
    let bare = rest.filter(|rest| !rest.is_empty()).unwrap_or(number);
    let listed = bare.strip_suffix([')', '.', ':']);
    let is_sign = |listed: &&str| !listed.is_empty() && !listed.contains('(');
    listed.filter(is_sign).unwrap_or(bare)
}

/// Whether a text begins with a word that ends there: "Rec3" with "Rec", and "Recruitment 3" not.
fn begins_with_word(text: &str, word: &str) -> bool {
    let mut letters = text.chars();
    let same = |letter: char| {
        let own = letters.next();
        own.is_some_and(|own| own.to_lowercase().eq(letter.to_lowercase()))
    };
    !word.is_empty() && word.chars().all(same) && !letters.next().is_some_and(char::is_alphabetic)
}

impl RecommendationNumber {
    /// What a sentence calls it: "recommendation 3", and "Rec 3(a)" as it was typed.
    pub fn called(&self) -> String {
        number_called("recommendation", &self.to_string())
    }

    /// What a sentence calls several: "recommendations 2, 3 and 5".
    pub fn called_together<'n>(numbers: impl IntoIterator<Item = &'n Self>) -> String {
        let numbers: Vec<String> = numbers.into_iter().map(Self::to_string).collect();
        let mut all = numbers.iter();
        let label = match numbers.as_slice() {
            _ if all.any(|number| names_itself("", number)) => "",
            [_] => "recommendation ",
            _ => "recommendations ",
        };
        match numbers.as_slice() {
            [rest @ .., last] if !rest.is_empty() => {
                format!("{label}{} and {last}", rest.join(", "))
            }
            one => format!("{label}{}", one.concat()),
        }
    }

    /// Figures and letters without the words and letters before them: "3a" of "Rec 3(a)", "2" of "R2" and of "2".
    pub fn core(&self) -> String {
        let words = self.to_string();
        let first = words.find(|letter: char| letter.is_ascii_digit());
        let core = first.and_then(|first| words.get(first..)).unwrap_or(&words);
        let letters = core.chars().filter(|letter| letter.is_alphanumeric());
        let letters: String = letters.flat_map(char::to_lowercase).collect();
        letters.trim_start_matches('0').to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::{RecommendationNumber, number_called};

    #[test]
    fn a_number_that_names_itself_has_no_label() {
        for (label, number, called) in [
            ("Recommendation", "1", "Recommendation 1"),
            ("Recommendation", "R1", "Recommendation R1"),
            ("Recommendation", "Recommendation 1", "Recommendation 1"),
            ("Recommendation", "RECOMMENDATION 1", "RECOMMENDATION 1"),
            ("Recommendation", "Rec 3(a)", "Rec 3(a)"),
            ("Recommendation", "Rec.3", "Rec.3"),
            ("Recommendation", "Rec3", "Rec3"),
            ("Recommendation", "Recs 1-3", "Recs 1-3"),
            ("Argymhelliad", "Rec 3", "Rec 3"),
            ("Argymhelliad", "argymhelliad 3", "argymhelliad 3"),
            ("Recommendation", "Argymhelliad 3", "Argymhelliad 3"),
            ("Proposal", "Proposal 4", "Proposal 4"),
            ("Action point:", "Action Point 4", "Action Point 4"),
            (
                "Recommendation",
                "Recruitment 1",
                "Recommendation Recruitment 1",
            ),
            ("Recommendation", "Record 1", "Recommendation Record 1"),
            (
                "Recommendation",
                "SR (25/26) 01",
                "Recommendation SR (25/26) 01",
            ),
            ("Proposal", "Proposals 4", "Proposal Proposals 4"),
            ("", "4", "4"),
        ] {
            assert_eq!(number_called(label, number), called);
        }
    }

    #[test]
    fn several_are_called_together() {
        for (numbers, called) in [
            (&["1"][..], "recommendation 1"),
            (&["1", "2", "R3"], "recommendations 1, 2 and R3"),
            (&["Rec 1", "Rec 2"], "Rec 1 and Rec 2"),
        ] {
            let named = |words: &&str| RecommendationNumber::named(words).expect("a number");
            let numbers: Vec<_> = numbers.iter().map(named).collect();
            assert_eq!(RecommendationNumber::called_together(&numbers), called);
        }
    }
}
