//! The name of a council and the texts of a review → whether an abbreviation is written out in them without brackets: "the Household Improvement
//! Programme … HIP".
//!
//! Words with a capital count where each begins with the letter that comes next: others have the letters by chance. Small words may be passed over. It must not know what is
//! written in brackets.

use super::said_elsewhere::initials;
use crate::check::text::LongText;
use crate::council::Council;
use crate::model::{Review, TextLine};

/// Words that an abbreviation may pass over.
const SMALL: [&str; 16] = [
    "a", "an", "and", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to",
    "with", "&",
];

/// None of them has more letters.
const LONGEST_SMALL: usize = 4;

/// The first letters of the words of a review, one after another.
pub(super) struct SaidInWords(Vec<Initial>);

/// The first letter of a word.
#[derive(Debug, Clone, Copy)]
struct Initial {
    /// As a capital.
    letter: char,
    is_capital: bool,
    is_small_word: bool,
    is_and: bool,
    /// Nothing goes on after it: a sentence, or an item of a list, ends here.
    ends: bool,
    /// It is one of a list, of which the last comes after "and".
    has_comma: bool,
}

/// What is before the last of a list.
const AND: [&str; 4] = ["and", "&", "a", "ac"];

impl SaidInWords {
    pub(super) fn of(council: &Council, review: &Review, texts: &[LongText<'_>]) -> Self {
        let decision = review.decision.as_ref();
        let lines = [
            Some(&council.name),
            Some(&review.title),
            Some(&review.committee),
            review.link_officers.as_ref(),
            decision.map(|decision| &decision.title),
        ];
        let mut initials = Vec::new();
        for line in lines.into_iter().flatten().map(TextLine::as_str) {
            add(line.split_whitespace(), &mut initials);
        }
        for text in texts {
            add(text.words.iter().map(|word| &*word.text), &mut initials);
        }
        SaidInWords(initials)
    }

    /// Whether words in a row begin with the letters.
    pub(super) fn says(&self, letters: &str) -> bool {
        // "GRhR" is Gareth Rhys Roberts: Welsh writes some letters with two.
        let is_of_name = initials(letters).is_some();
        let letters: Vec<char> = letters
            .chars()
            .filter(|letter| letter.is_alphanumeric() && !(is_of_name && letter.is_lowercase()))
            .flat_map(char::to_uppercase)
            .collect();
        let Some(first) = letters.first() else {
            return false;
        };
        let starts = self.0.iter().enumerate();
        let mut starts =
            starts.filter(|(_, initial)| initial.letter == *first && initial.is_capital);
        letters.len() > 1
            && starts.any(|(at, _)| {
                let words = self.0.get(at..).unwrap_or_default();
                is_spelled(&letters, words, false)
            })
    }
}

/// Whether the words begin with the letters, as far as these go. Commas between them make a list, which has to come to its "and":
/// "Housing, Neighbourhoods and Leisure".
fn is_spelled(letters: &[char], words: &[Initial], is_in_list: bool) -> bool {
    let Some((letter, rest)) = letters.split_first() else {
        return !is_in_list;
    };
    let Some((word, after)) = words.split_first() else {
        return false;
    };
    let is_letter = word.letter == *letter
        && (word.is_capital || word.is_small_word || letter.is_ascii_digit());
    let goes_on = rest.is_empty() || !word.ends;
    let is_in_list = is_in_list && !word.is_and;
    let is_listed = is_in_list || (word.has_comma && !rest.is_empty());
    (is_letter && goes_on && is_spelled(rest, after, is_listed))
        || (word.is_small_word && !word.ends && is_spelled(letters, after, is_listed))
}

fn add<'w>(words: impl Iterator<Item = &'w str>, initials: &mut Vec<Initial>) {
    for word in words {
        let last = word.trim_end_matches(['"', '\'', '”', '’']);
        let ends = last.ends_with(['.', ';', ':', '!', '?', ')']);
        let has_comma = last.ends_with(',');
        // "Multi-Agency" is two words to its abbreviation.
        let parts = word.split(['-', '–', '/']);
        for part in parts {
            let bare = part.trim_matches(|letter: char| !letter.is_alphanumeric() && letter != '&');
            let Some(first) = bare.chars().next() else {
                continue;
            };
            // "Bath & North East Somerset" is BaNES as well.
            let first = if bare == "&" { 'a' } else { first };
            initials.push(Initial {
                letter: first.to_uppercase().next().unwrap_or(first),
                is_capital: first.is_uppercase(),
                is_small_word: bare.len() <= LONGEST_SMALL && SMALL.contains(&bare),
                is_and: AND.contains(&bare),
                ends: false,
                has_comma: false,
            });
        }
        if let Some(last) = initials.last_mut() {
            last.ends |= ends;
            last.has_comma |= has_comma;
        }
    }
    // A text does not go on in the next.
    if let Some(last) = initials.last_mut() {
        last.ends = true;
    }
}

#[cfg(test)]
mod tests {
    use super::{SaidInWords, add};

    #[test]
    fn words_in_a_row_say_what_their_first_letters_are() {
        let says = |words: &str, letters: &str| {
            let mut initials = Vec::new();
            add(words.split_whitespace(), &mut initials);
            SaidInWords(initials).says(letters)
        };
        for (words, letters) in [
            ("the Household Improvement Programme is late", "HIP"),
            ("City of Trees Risk register", "CTR"),
            ("Department for Education", "DfE"),
            ("a Multi-Agency Safeguarding Hub.", "MASH"),
            ("Key Stage 1", "KS1"),
            ("Finance and General Purposes", "F&GP"),
            ("Children in Our Care", "CiOC"),
            ("Bath and North East Somerset Council", "BaNES"),
            ("Bath and North East Somerset Council", "B&NES"),
            ("Bath & North East Somerset Council", "BaNES"),
            ("Bath & North East Somerset Council", "B&NES"),
            ("Cheshire West and Chester Council", "CWaC"),
            ("Blackburn with Darwen Borough Council", "BwD"),
            ("Rhondda Cynon Taf County Borough Council", "RCT"),
            ("the Joint Committee", "JC"),
            ("Housing, Neighbourhoods and Leisure Committee", "HNL"),
            ("Health, Housing, Adults & Care", "HHAC"),
            ("Tai, Cymdogaethau a Hamdden", "TCH"),
        ] {
            assert!(says(words, letters), "{words}: {letters}");
        }
        for (words, letters) in [
            ("Houses in parks", "HIP"),
            ("Household Improvement. Programme", "HIP"),
            ("special educational needs and disabilities", "SEND"),
            ("Household Improvement", "HIP"),
            ("Bath and North East Somerset Council", "BoNES"),
            ("Bath & North East Somerset Council", "BoNES"),
            ("Household, Improvement, Programme", "HIP"),
            ("Household, Improvement Programme", "HIP"),
            ("Houses and Household, Improvement Programme", "HIP"),
            ("Programme of Household Improvement", "HIP"),
        ] {
            assert!(!says(words, letters), "{words}: {letters}");
        }
    }
}
