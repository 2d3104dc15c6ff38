//! Two labels → whether the second comes after the first where both are counted.
//!
//! `1.5 hectares` and `A. Jones` begin like items. Only the next line shows that they are none. Nobody writes decimals as
//! `2.1` and `2.10`, and none have three parts: there, numbers may be left out.

/// The numbers up to twenty in Roman letters.
const ROMAN: [&str; 20] = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV",
    "XVI", "XVII", "XVIII", "XIX", "XX",
];

/// Whether `next` can be the label after `one`: `1.2` and `1.3`, `1.2.1` or `2.1`; `§ 4` and `§ 5`; `A.` and `B.`.
pub(super) fn follows(one: &str, next: &str) -> bool {
    let (one, next) = (bare(one), bare(next));
    let (Some(first), Some(second)) = (numbers(one), numbers(next)) else {
        return letters_follow(one, next);
    };
    let same = first
        .iter()
        .zip(&second)
        .take_while(|(one, next)| one == next);
    let same = same.count();
    let before = first.get(same).copied().unwrap_or(0);
    let Some((changed, below)) = second.get(same..).and_then(<[u32]>::split_first) else {
        return false;
    };
    let is_next = before.checked_add(1) == Some(*changed) && below.iter().all(|part| *part == 1);
    let is_no_decimal = first.len() > 2 || (before < 10 && *changed >= 10);
    let is_later = same > 0 && first.len() >= second.len() && below.is_empty();
    is_next || (is_later && is_no_decimal && before > 0 && before < *changed)
}

fn bare(label: &str) -> &str {
    label.trim_matches(|sign: char| !sign.is_alphanumeric())
}

fn numbers(label: &str) -> Option<Vec<u32>> {
    label.split('.').map(|part| part.parse().ok()).collect()
}

fn letters_follow(one: &str, next: &str) -> bool {
    let letter = |label: &str| {
        let mut letters = label.chars();
        let letter = letters.next().map(u32::from);
        letter.filter(|_| letters.next().is_none())
    };
    let roman = |label: &str| ROMAN.iter().position(|roman| *roman == label);
    let by_letter = letter(one).zip(letter(next));
    let by_roman = roman(one).zip(roman(next));
    by_letter.is_some_and(|(one, next)| one + 1 == next)
        || by_roman.is_some_and(|(one, next)| one + 1 == next)
}

#[cfg(test)]
mod tests {
    use super::follows;

    #[test]
    fn a_label_follows_the_one_before() {
        for (one, next) in [
            ("1.1", "1.2"),
            ("1.9.", "1.10."),
            ("1.2", "1.2.1"),
            ("1.2.3", "1.3"),
            ("1.2", "2.1"),
            ("2.1", "2.10"),
            ("1.2.1", "1.2.4"),
            ("1.2.1", "1.4"),
            ("§ 4", "§ 5"),
            ("§4.1", "§4.2"),
            ("A.", "B."),
            ("I.", "II."),
            ("IX.", "X."),
        ] {
            assert!(follows(one, next), "{one} {next}");
        }
        for (one, next) in [
            ("1.1", "1.1"),
            ("1.5", "2.5"),
            ("1.5", "1.7"),
            ("§ 4", "§ 4"),
            ("§ 106", "§ 12"),
            ("A.", "P."),
            ("B.", "A."),
            ("1.2", "1"),
        ] {
            assert!(!follows(one, next), "{one} {next}");
        }
    }
}
