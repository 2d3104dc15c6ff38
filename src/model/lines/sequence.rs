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
pub(in crate::model) fn follows(one: &str, next: &str) -> bool {
    let (one, next) = (bare(one), bare(next));
    let (Some(first), Some(second)) = (numbers(one), numbers(next)) else {
        return letters_follow(one, next) || is_put_in_after(one, next) || goes_on_after(one, next);
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

/// Whether a label was put in after another: `2a` after `2`, `2b` after `2a`, `ba` after `b` or after `az`.
pub(super) fn is_put_in_after(one: &str, next: &str) -> bool {
    let (one, next) = (bare(one), bare(next));
    let Some((stem, last)) = parted(next) else {
        return false;
    };
    let goes_on = || {
        let (before, letter) = parted(one)?;
        let is_next = before == stem && u32::from(letter) + 1 == u32::from(last);
        let is_after_z = letter == 'z' && last == 'a' && letters_follow(before, stem);
        Some(is_next || is_after_z)
    };
    (one == stem && last.eq_ignore_ascii_case(&'a')) || goes_on().unwrap_or(false)
}

/// Whether a label goes on after one that was put in: `3` after `2a`, `c` after `ba`.
fn goes_on_after(one: &str, next: &str) -> bool {
    let Some((stem, _)) = parted(one) else {
        return false;
    };
    let number = |label: &str| label.parse::<u32>().ok();
    let is_next = number(stem).zip(number(next));
    is_next.is_some_and(|(one, next)| one.checked_add(1) == Some(next))
        || letters_follow(stem, next)
}

/// A label without its last letter, and that.
fn parted(label: &str) -> Option<(&str, char)> {
    let last = label
        .chars()
        .next_back()
        .filter(char::is_ascii_alphabetic)?;
    let stem = label
        .get(..label.len() - 1)
        .filter(|stem| !stem.is_empty())?;
    Some((stem, last))
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
            ("2.", "2a."),
            ("2a.", "2b."),
            ("2a.", "3."),
            ("(b)", "(ba)"),
            ("(az)", "(ba)"),
            ("(ba)", "(c)"),
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
            ("2.", "3a."),
            ("2.", "2b."),
            ("2a.", "4."),
            ("(b)", "(da)"),
        ] {
            assert!(!follows(one, next), "{one} {next}");
        }
    }
}
