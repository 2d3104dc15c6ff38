//! The number of a part of a lettered recommendation, and what somebody typed → whether that is meant: "Ai", "A(i)", "A (i)" and "A.i"
//! are the part "A i".
//!
//! Part "a" of 2 is 2a, and is typed so. It must not know which numbers a review has.

/// How many letters a lettered recommendation has, at most, and its part.
const LONGEST: [usize; 2] = [2, 4];

/// Whether a part is meant.
pub(super) fn is_part_called(known: &str, typed: &str) -> bool {
    let Some((whole, own)) = known.split_once(' ') else {
        return false;
    };
    let [longest_whole, longest_own] = LONGEST;
    let is_lettered = (1..=longest_whole).contains(&whole.len())
        && whole.bytes().all(|one| one.is_ascii_alphabetic());
    let own = bare(own);
    let is_part = (1..=longest_own).contains(&own.len())
        && own.bytes().all(|one| one.is_ascii_alphanumeric());
    is_lettered && is_part && bare(typed) == bare(known)
}

/// In small letters, without what may be between the letter and its part.
fn bare(number: &str) -> String {
    let letters = number.chars();
    let letters = letters.filter(|letter| !matches!(letter, ' ' | '(' | ')' | '.'));
    letters.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::is_part_called;

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
            ("2a", "2(a)"),
            ("Rec 3", "Rec3"),
            ("SR (25/26) 02", "SR 25/26 02"),
        ] {
            assert!(!is_part_called(known, typed), "{known}: {typed}");
        }
    }
}
