//! The number of a part of a recommendation, and what somebody typed → whether that is meant: "Ai", "A(i)", "A (i)" and "A.i" are
//! the part "A i", and "3(a)", "3 a" and "3A" are the part "3a".
//!
//! It must not know which numbers a review has.

/// How many letters a lettered recommendation has, at most, and its part.
const LONGEST: [usize; 2] = [2, 4];

/// Whether a part is meant.
pub(super) fn is_part_called(known: &str, typed: &str) -> bool {
    match letter_of_figure(known) {
        Some(part) => letter_of_figure(typed) == Some(part),
        None => is_part_of_letter(known) && bare(typed) == bare(known),
    }
}

/// Whether two numbers are the same without the signs of a list: "1." and "1", "(i)" and "i".
pub(super) fn is_alike(known: &str, typed: &str) -> bool {
    let without_sign = |number: &str| number.trim_matches(['(', ')', '.', ' ']).to_lowercase();
    without_sign(known) == without_sign(typed)
}

/// The figure and the letters of a part such as "3(ii)". A part in figures, "3.1", needs the sign between them.
fn letter_of_figure(number: &str) -> Option<(&str, String)> {
    let [_, longest] = LONGEST;
    let whole = number.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let (whole, own) = number.split_at_checked(number.len() - whole.len())?;
    let own = bare(own);
    let is_part = !whole.is_empty()
        && (1..=longest).contains(&own.len())
        && own.bytes().all(|one| one.is_ascii_alphabetic());
    is_part.then_some((whole, own))
}

fn is_part_of_letter(known: &str) -> bool {
    let Some((whole, own)) = known.split_once(' ') else {
        return false;
    };
    let [longest_whole, longest_own] = LONGEST;
    let is_lettered = (1..=longest_whole).contains(&whole.len())
        && whole.bytes().all(|one| one.is_ascii_alphabetic());
    let own = bare(own);
    let is_part = (1..=longest_own).contains(&own.len())
        && own.bytes().all(|one| one.is_ascii_alphanumeric());
    is_lettered && is_part
}

/// In small letters, without what may be between the number and its part.
fn bare(number: &str) -> String {
    let letters = number.chars();
    let letters = letters.filter(|letter| !matches!(letter, ' ' | '(' | ')' | '.'));
    letters.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::{is_alike, is_part_called};

    #[test]
    fn the_sign_of_a_list_is_no_part_of_a_number() {
        for (known, typed) in [("1.", "1"), ("(i)", "i"), ("2)", "(2)"), ("A.", "a")] {
            assert!(is_alike(known, typed), "{known}: {typed}");
        }
        for (known, typed) in [("1.", "11"), ("2.1", "21"), ("(i)", "ii"), ("R1", "1")] {
            assert!(!is_alike(known, typed), "{known}: {typed}");
        }
    }

    #[test]
    fn a_part_of_a_letter_is_called_with_or_without_a_sign_between() {
        for typed in ["Ai", "A(i)", "A (i)", "A.i", "a i", "A i)"] {
            assert!(is_part_called("A i", typed), "{typed}");
            assert!(is_part_called("A (i)", typed), "{typed}");
        }
        for (known, typed) in [
            ("A i", "A"),
            ("A i", "A ii"),
            ("A i", "B i"),
            ("Rec 3", "Rec3"),
            ("SR (25/26) 02", "SR 25/26 02"),
        ] {
            assert!(!is_part_called(known, typed), "{known}: {typed}");
        }
    }

    #[test]
    fn a_part_of_a_figure_is_called_with_or_without_a_sign_between() {
        for (known, typed) in [
            ("3ii", "3(ii)"),
            ("3ii", "3 (ii)"),
            ("3ii", "3.ii"),
            ("3ii", "3II"),
            ("3a", "3(a)"),
            ("3a", "3 (a)"),
            ("3a", "3.a"),
            ("3a", "3 a"),
            ("3a", "3A"),
            ("3a", "3a)"),
            ("3(a)", "3a"),
            ("12b", "12 (B)"),
        ] {
            assert!(is_part_called(known, typed), "{known}: {typed}");
        }
        for (known, typed) in [
            ("3a", "3"),
            ("3a", "3b"),
            ("3i", "3(ii)"),
            ("3a", "13a"),
            ("3.1", "31"),
            ("1.10", "1.1.0"),
            ("3a", "3-a"),
            ("3", "3."),
        ] {
            assert!(!is_part_called(known, typed), "{known}: {typed}");
        }
    }
}
