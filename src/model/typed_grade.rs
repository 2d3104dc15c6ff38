//! What someone typed for a grade → its number and its label.
//!
//! People copy both from a form, in either order: "2 On-Track", "On Track (2)", "Grade 2", "Assessment: 2 – On-Track".
//! Which grades there are is not known here.

/// What was typed, in its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TypedGrade {
    /// The number, if there is one at either end.
    pub(super) number: Option<usize>,
    /// The other words in lower case, with a space between them.
    pub(super) label: String,
    /// The same without the words that only say that this is a grade.
    pub(super) bare_label: String,
}

/// Words that say that a grade follows, and not which.
const OPENINGS: [&str; 20] = [
    "as",
    "assessed",
    "assessment",
    "at",
    "category",
    "code",
    "colour",
    "grade",
    "graded",
    "grading",
    "level",
    "number",
    "of",
    "progress",
    "rag",
    "rank",
    "rated",
    "rating",
    "score",
    "status",
];

impl TypedGrade {
    /// Takes apart what was typed.
    pub(super) fn of(typed: &str) -> Self {
        let words = words(typed);
        let (number, label) = match words.as_slice() {
            [first, label @ ..] if is_number(first) => (Some(first), label),
            [label @ .., last] if is_number(last) => (Some(last), label),
            label => (None, label),
        };
        let bare = match number {
            Some(_) => without_no(label),
            None => label,
        };
        let start = bare.iter().take_while(|word| is_opening(word)).count();
        let bare = bare.get(start..).unwrap_or_default();
        let end = bare.iter().rev().take_while(|word| is_opening(word));
        let end = bare.len() - end.count();
        Self {
            number: number.and_then(|number| number.parse().ok()),
            label: label.join(" "),
            bare_label: bare.get(..end).unwrap_or_default().join(" "),
        }
    }

    /// True when it has words of more than two letters: "No progress", and not "G".
    pub(super) fn has_words(&self) -> bool {
        self.label.split(' ').any(|word| word.chars().count() > 2)
    }

    /// True when both are written with the same words.
    pub(super) fn is_spelt_like(&self, other: &Self) -> bool {
        self.label == other.label
    }

    /// True when a letter or two are all that say which grade it is, and its label has more.
    pub(super) fn is_letter_for(&self, label: &str) -> bool {
        let letters = |text: &str| {
            text.chars()
                .filter(|letter| letter.is_alphanumeric())
                .count()
        };
        (1..=2).contains(&letters(&self.bare_label)) && letters(label) > 2
    }

    /// True when a number is all that says which grade it is.
    pub(super) fn is_number_only(&self) -> bool {
        self.number.is_some() && self.bare_label.is_empty()
    }
}

/// The words and numbers in lower case. A number ends where letters begin: "2On-Track".
fn words(typed: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut before: Option<char> = None;
    for letter in typed.chars() {
        let goes_on = before.is_some_and(|before| {
            before.is_alphanumeric() && before.is_ascii_digit() == letter.is_ascii_digit()
        });
        if letter.is_alphanumeric() {
            match words.last_mut().filter(|_| goes_on) {
                Some(word) => word.extend(letter.to_lowercase()),
                None => words.push(letter.to_lowercase().collect()),
            }
        }
        before = Some(letter);
    }
    words
}

fn is_number(word: &str) -> bool {
    word.chars().all(|letter| letter.is_ascii_digit())
}

fn is_opening(word: &str) -> bool {
    OPENINGS.contains(&word)
}

/// "Grade No. 2": only before the number is "no" short for "number".
fn without_no(label: &[String]) -> &[String] {
    match label {
        [label @ .., no] if no == "no" => label,
        label => label,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn number_and_label_are_found_in_either_order() {
        for (typed, number, label) in [
            ("2", Some(2), ""),
            ("Grade 2", Some(2), ""),
            ("Grade No. 2", Some(2), ""),
            ("Assessment of Progress: 2", Some(2), ""),
            ("On Track (2)", Some(2), "on track"),
            ("2On-Track", Some(2), "on track"),
            ("On track, grade 2", Some(2), "on track"),
            ("Grade: On-Track", None, "on track"),
            ("No progress (4)", Some(4), "no"),
            ("", None, ""),
        ] {
            let parts = TypedGrade::of(typed);
            assert_eq!((parts.number, parts.bare_label.as_str()), (number, label));
        }
    }
}
