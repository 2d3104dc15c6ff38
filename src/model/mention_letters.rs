//! The letters where a mention may be → whether they are a word, a number, or those of somebody else's recommendation.
//!
//! It must not know the numbers of a review.

/// Whether a reference of the council's own can be known without a word before it: it has figures, and a sign or a space.
pub(super) fn is_unmistakable(reference: &str) -> bool {
    // Most are figures only, and need no closer look.
    if reference.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return false;
    }
    let has = |is: fn(char) -> bool| reference.contains(is);
    let letters = reference.chars().filter(|letter| letter.is_alphabetic());
    let joined = has(|letter| !letter.is_alphanumeric());
    letters.count() > 1 && has(|letter| letter.is_numeric()) && joined
}

/// The letters of a reference that has nothing but capitals and a number: "AQ" of "AQ2". One letter alone may be a road.
pub fn letters_before_number(reference: &str) -> Option<&str> {
    let figures = reference.find(|letter: char| letter.is_ascii_digit())?;
    let (letters, number) = reference.split_at_checked(figures)?;
    let number = number
        .strip_suffix(|letter: char| letter.is_ascii_lowercase())
        .unwrap_or(number);
    let are_letters = letters.len() > 1 && letters.bytes().all(|one| one.is_ascii_uppercase());
    let is_number = (1..=MOST_FIGURES).contains(&number.len())
        && number.bytes().all(|one| one.is_ascii_digit());
    (are_letters && is_number).then_some(letters)
}

/// How long a word is that a text begins with, whatever its case.
pub(super) fn begins(text: &str, word: &str) -> Option<usize> {
    let same = text.get(..word.len())?.eq_ignore_ascii_case(word);
    let next = || text.get(word.len()..)?.chars().next();
    (same && !next().is_some_and(char::is_alphanumeric)).then_some(word.len())
}

/// How long the word for several is that a text begins with: "Proposals".
pub(super) fn begins_with_several(text: &str, one: &str) -> Option<usize> {
    let length = one.len() + 1;
    let is_one = text.get(..one.len())?.eq_ignore_ascii_case(one);
    let next = || text.get(length..)?.chars().next();
    let ends = is_one && text.get(one.len()..)?.starts_with(['s', 'S']);
    (ends && !next().is_some_and(char::is_alphanumeric)).then_some(length)
}

/// How many bytes of space a text begins with.
pub(super) fn spaces(text: &str) -> usize {
    text.len() - text.trim_start().len()
}

/// Figures as a number has them, with a letter after them or without: "12", "2a".
pub(super) fn figures(text: &str) -> Option<usize> {
    let is_figure = |byte: &u8| byte.is_ascii_digit();
    let length = text.bytes().take_while(is_figure).count();
    let letter = text.as_bytes().get(length);
    let with_letter = length + usize::from(letter.is_some_and(u8::is_ascii_lowercase));
    let is_number = (1..=MOST_FIGURES).contains(&length) && !text.starts_with('0');
    (is_number && is_end(text, with_letter)).then_some(with_letter)
}

/// A number of a chapter and of a recommendation in it: "2.9", "2.1d".
pub(super) fn dotted(text: &str) -> Option<usize> {
    let (chapter, rest) = text.split_once('.')?;
    let is_chapter = (1..=MOST_FIGURES).contains(&chapter.len())
        && chapter.bytes().all(|byte| byte.is_ascii_digit());
    let length = figures(rest).filter(|_| is_chapter)?;
    Some(chapter.len() + 1 + length)
}

/// The letter of a part in brackets that a text begins with: "c" of "(c)".
pub fn letter_in_brackets(text: &str) -> Option<&str> {
    let (letter, _) = text.strip_prefix('(')?.split_once(')')?;
    let is_numeral = letter.bytes().all(|byte| b"ivx".contains(&byte)) && letter.len() <= 4;
    let is_letter = letter.len() == 1 && letter.bytes().all(|byte| byte.is_ascii_lowercase());
    (!letter.is_empty() && (is_letter || is_numeral)).then_some(letter)
}

/// No number of a recommendation has more figures. A year has.
const MOST_FIGURES: usize = 3;

/// Whether a number ends at a byte: "2.1" is not 2, and "50%" is no number.
pub(super) fn is_end(text: &str, at: usize) -> bool {
    let mut after = text.get(at..).unwrap_or_default().chars();
    let (next, then) = (after.next(), after.next());
    match next {
        Some('.' | '/' | ',') => !then.is_some_and(char::is_alphanumeric),
        Some('%') => false,
        next => !next.is_some_and(char::is_alphanumeric),
    }
}

/// "Ofsted's recommendation 4" is not one of this review; "the committee's recommendation 4" is.
pub fn is_anothers(before: &str) -> bool {
    let before = before.trim_end();
    if is_other_body(before.split_whitespace().next_back().unwrap_or_default()) {
        return true;
    }
    let owner = ["'s", "’s"].iter().find_map(|of| before.strip_suffix(of));
    let ours = ["Committee", "committee", "Review", "review"];
    // "The 2019 review's recommendation 4" is one of an earlier review.
    let is_year = |word: &str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    let is_dated = |owner: &str| owner.split_whitespace().rev().nth(1).is_some_and(is_year);
    owner.is_some_and(|owner| !ours.iter().any(|ours| owner.ends_with(ours)) || is_dated(owner))
}

/// "NICE recommendation 4" and "Internal Audit Rec 2" are those of another body.
fn is_other_body(word: &str) -> bool {
    const BODIES: [&str; 14] = [
        "Audit",
        "Auditor",
        "CQC",
        "Coroner",
        "Estyn",
        "HMICFRS",
        "Inspectorate",
        "LGA",
        "NICE",
        "Ofsted",
        "Ombudsman",
        "Peer",
        "RICS",
        "SIGN",
    ];
    BODIES.contains(&word)
}

/// "Recommendation 4 of the Francis report" is not one of this review.
pub fn is_of_another(after: &str) -> bool {
    let whose = after.strip_prefix(" of ");
    whose.is_some_and(|whose| !whose.starts_with("this ") && !whose.starts_with("our "))
}

/// How the recommendations of a review are named whose numbers are letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LetterNames {
    /// "A", "B", "C".
    Capital,
    /// "a", "b", "c".
    Small,
    /// "(a)", "(b)"; "(i)", "(ii)".
    InBrackets,
}

impl LetterNames {
    /// How these are named; none where they are not all letters of one kind.
    pub(super) fn of(numbers: &[&str]) -> Option<Self> {
        let all =
            |is: &dyn Fn(&str) -> bool| numbers.len() > 1 && numbers.iter().all(|one| is(one));
        // "A i" and "A ii" are parts of A.
        let is_part = |number: &str| {
            let whole = number.get(..1).filter(|_| number.len() > 1);
            whole.is_some_and(|whole| numbers.contains(&whole))
        };
        let is_one = |number: &str, is: fn(&u8) -> bool| match number.as_bytes() {
            [letter] => is(letter),
            _ => is_part(number),
        };
        let is_in_brackets = |number: &str| {
            let letter = letter_in_brackets(number);
            letter.is_some_and(|letter| letter.len() + 2 == number.len())
        };
        if all(&|number| is_one(number, u8::is_ascii_uppercase)) {
            Some(LetterNames::Capital)
        } else if all(&|number| is_one(number, u8::is_ascii_lowercase)) {
            Some(LetterNames::Small)
        } else {
            all(&is_in_brackets).then_some(LetterNames::InBrackets)
        }
    }

    /// How long the name of a recommendation is that a text begins with. "A" and "I" are words, and before a name or in "H&S" a
    /// letter is another.
    pub(super) fn length_in(self, text: &str) -> Option<usize> {
        let is_letter = |letter: &u8| match self {
            LetterNames::Capital => letter.is_ascii_uppercase() && !b"AI".contains(letter),
            LetterNames::Small => letter.is_ascii_lowercase() && !b"ais".contains(letter),
            LetterNames::InBrackets => false,
        };
        if self == LetterNames::InBrackets {
            return letter_in_brackets(text).map(|letter| letter.len() + 2);
        }
        let (first, rest) = text.as_bytes().split_first()?;
        let ends = match rest {
            [] => true,
            [b' ', next, ..] => !next.is_ascii_uppercase(),
            [sign, next, ..] => b".,;:)]".contains(sign) && !next.is_ascii_alphanumeric(),
            [sign] => b" .,;:)]".contains(sign),
        };
        (is_letter(first) && ends).then_some(1)
    }
}
