//! Letters in a text → whether an officer signed an entry with them: "[Update 5.9.24 – JB]", "(JB, 5 September 2024)".

use super::said_elsewhere::initials;
use crate::model::Word;

/// How many words the bracket with a date and a signature has at most.
const LONGEST: usize = 7;

/// Whether the letters of the word with this number are initials in brackets, with a date.
pub(super) fn is_signature(words: &[Word<'_>], index: usize, letters: &str) -> bool {
    if !matches!(initials(letters), Some(2 | 3)) {
        return false;
    }
    let text = |at: usize| words.get(at).map_or("", |word| &*word.text);
    let nearest = index.saturating_sub(LONGEST)..=index;
    let Some(open) = nearest.rev().find(|at| text(*at).starts_with(['(', '['])) else {
        return false;
    };
    let mut within = open..words.len().min(open + LONGEST);
    let Some(close) = within.find(|at| {
        text(*at)
            .trim_end_matches([':', '.', ',', ';'])
            .ends_with([')', ']'])
    }) else {
        return false;
    };
    let is_within = index <= close;
    // What is signed has its letters first or last.
    let sides = [open, close].map(|at| text(at).trim_matches(|sign: char| !sign.is_alphanumeric()));
    let has_date = || (open..=close).any(|at| is_of_date(text(at)));
    is_within && sides.contains(&letters) && has_date()
}

/// Whether a word has the figures of a date: "5.9.24", "5/9/24", "2024".
fn is_of_date(word: &str) -> bool {
    let word = word.trim_matches(|sign: char| !sign.is_ascii_digit());
    let figures = word.bytes().filter(u8::is_ascii_digit).count();
    let is_sign = |sign: char| matches!(sign, '.' | '/' | '-');
    let parts = word
        .split(is_sign)
        .filter(|part| part.bytes().all(|one| one.is_ascii_digit()));
    parts.count() >= 2 && figures >= 3 || (figures == 4 && word.len() == 4)
}

#[cfg(test)]
mod tests {
    use super::is_signature;
    use crate::model::RichText;

    #[test]
    fn initials_in_brackets_with_a_date_sign_an_entry() {
        for (text, letters, is_so) in [
            ("[Update 5.9.24 – JB] Signs are up", "JB", true),
            ("Signs are up (JB, 5 September 2024).", "JB", true),
            ("[JB 05/09/24]: signs", "JB", true),
            ("Signs are up (KMS 12.11.2024)", "KMS", true),
            ("Signs are up (JB)", "JB", false),
            ("(agreed by JB in 2024) Signs", "JB", false),
            ("JB 5.9.24 signs", "JB", false),
            ("[the NEIGHBOURS 2024]", "NEIGHBOURS", false),
            ("(see 5.9.24) and JB", "JB", false),
        ] {
            let text = RichText::parse(text).expect("a text");
            let words = text.words();
            let index = words.iter().position(|word| word.text.contains(letters));
            let index = index.expect("the letters are there");
            assert_eq!(
                is_signature(&words, index, letters),
                is_so,
                "{}",
                text.source()
            );
        }
    }
}
