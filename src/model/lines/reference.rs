//! The beginning of a line → the shape of the reference that is there. Lines whose references have one shape were begun each by its
//! writer, however long they are.

use super::stamp::begins_with_hour;

/// The shape of the reference or the hour that a line begins with: that of "CR/2024/01", "10:30", "9.30am", "[2]", "[12.1]"; or the
/// word that is counted there.
pub(super) fn reference(line: &str) -> Option<String> {
    let word = line.split_whitespace().next()?;
    if begins_with_hour(line) {
        return Some("hour".to_owned());
    }
    if let Some(counted) = counted(line) {
        return Some(counted.to_owned());
    }
    let is_clause = word.starts_with('[') && word.ends_with(']');
    let is_sign = |sign: char| {
        matches!(sign, '/' | ':' | '-' | '[' | ']' | '#') || (sign == '.' && is_clause)
    };
    let has = |is: &dyn Fn(char) -> bool| word.contains(is);
    let is_code = has(&is_sign)
        && has(&|sign| sign.is_ascii_digit())
        && word
            .chars()
            .all(|sign| sign.is_ascii_alphanumeric() || is_sign(sign));
    let is_reference = is_code || is_own_label(word);
    let mut shape = String::new();
    for sign in word.chars().filter(|_| is_reference) {
        let sign = match sign {
            '0'..='9' => '9',
            'a'..='z' | 'A'..='Z' => 'A',
            _ => sign,
        };
        if !shape.ends_with(sign) {
            shape.push(sign);
        }
    }
    is_reference.then_some(shape)
}

/// A label in signs that begin no list: "[a]", "{ii}", "(1.)", "R1)", "1.a".
fn is_own_label(word: &str) -> bool {
    let label = word.trim_start_matches(['[', '{', '(']);
    let label = label.trim_end_matches([']', '}', ')', '.', ':']);
    let is_closed = word.ends_with([']', '}', ')', '.']) && word.len() > label.len();
    let letters = label.trim_end_matches(|sign: char| sign.is_ascii_digit());
    let figures = label.len() - letters.len();
    let is_roman = letters.chars().all(|letter| "ivx".contains(letter));
    let is_lettered = letters.chars().all(|letter| letter.is_ascii_alphabetic())
        && (letters.len() <= 2 || is_roman)
        && letters.len() + figures <= LONGEST_LABEL;
    let is_part = || {
        let parts = label.split_once('.');
        parts.is_some_and(|(number, letter)| {
            (1..=2).contains(&number.len())
                && number.bytes().all(|figure| figure.is_ascii_digit())
                && letter.len() == 1
                && letter.bytes().all(|letter| letter.is_ascii_lowercase())
        })
    };
    !label.is_empty() && ((is_closed && is_lettered) || is_part())
}

/// The longest such label: "viii".
const LONGEST_LABEL: usize = 4;

/// The word that is counted at the beginning of a line: that of "Recommendation 2 – agreed", "Phase 1: done".
fn counted(line: &str) -> Option<&str> {
    let (word, rest) = line.split_once(' ')?;
    let figures = rest.trim_start_matches(|sign: char| sign.is_ascii_digit());
    let after = figures.trim_start_matches(' ');
    let is_apart = after.starts_with([':', '–', '—', '-', '.', ')']) || after.is_empty();
    let is_word = word.starts_with(char::is_uppercase) && word.chars().all(char::is_alphabetic);
    (figures.len() < rest.len() && is_apart && is_word).then_some(word)
}
