//! Capitals in a word, and what is around them → whether they are the beginning of a code: "EIA-23", "DN_7781", "SI 2024/1007".
//!
//! A code is looked up and not written out. It must not know which letters are an abbreviation.

use crate::model::is_a_year_pair;

/// What comes after capitals.
#[derive(Clone, Copy)]
pub(super) struct Following<'w> {
    /// The rest of their own word.
    pub(super) signs: &'w str,
    /// The next word.
    pub(super) next: &'w str,
}

/// Whether capitals, with what is before them in their word and after them, are a part of a code.
pub(super) fn is_reference_code(letters: &str, before: &str, after: Following<'_>) -> bool {
    let figures = letters.bytes().filter(u8::is_ascii_digit).count();
    let own = letters.trim_start_matches(|letter: char| !letter.is_ascii_digit());
    // "SR01", "FC101"; "KS2" and "PM10" are no codes.
    let counts = own.len() == figures && (figures > 2 || (figures > 1 && own.starts_with('0')));
    counts || is_before_code(figures > 0, after) || is_after_code(before)
}

/// "EIA-23", "DN_7781", "FC6/25", "SI 2024/1007" and "CHE S463"; "KS1/2" and "KS3-4" are two stages, and "SEND 2024/25" is that of a year.
fn is_before_code(has_figure: bool, after: Following<'_>) -> bool {
    let rest = after.signs.strip_prefix(['-', '_', '/', '‑', '.']);
    let length = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let fewest = match after.signs.chars().next() {
        Some('.') => 3,
        Some('/') => 2,
        _ if has_figure => 2,
        _ => 1,
    };
    let is_joined = rest.is_some_and(|rest| length(rest) >= fewest && !is_a_year_pair(rest));
    let is_number = || {
        let number = after.next.trim_start_matches('(');
        let letters = number.bytes().take_while(u8::is_ascii_uppercase).count();
        let figures = number.get(letters..).unwrap_or_default();
        if (1..=2).contains(&letters) && length(figures) > 2 && length(figures) == figures.len() {
            return true;
        }
        let parts = number.split_once('/');
        let is_figures = |text: &str| !text.is_empty() && length(text) == text.len();
        parts.is_some_and(|(one, other)| is_figures(one) && is_figures(other))
            && !is_a_year_pair(number)
    };
    is_joined || (after.signs.is_empty() && is_number())
}

/// "2024-EIA", "7781_DN".
fn is_after_code(before: &str) -> bool {
    let number = before.strip_suffix(['-', '_', '/', '‑']);
    number.is_some_and(|number| {
        let figures = number.bytes().rev().take_while(u8::is_ascii_digit).count();
        figures > 1
    })
}

#[cfg(test)]
mod tests {
    use super::{Following, is_reference_code};

    #[test]
    fn capitals_with_figures_are_a_code() {
        for (before, letters, signs, next) in [
            ("", "FC6", "/25", "says"),
            ("", "DN", "_7781", ""),
            ("", "SI", "", "2024/1007"),
            ("", "CHE", "", "S463"),
            ("", "EIA", "-23", "and"),
            ("", "CR", "/2024/01", ""),
            ("", "SR01", "", ""),
            ("", "FC101", ",", ""),
            ("2024-", "EIA", "", ""),
            ("", "OSC", "-2a", ""),
        ] {
            let after = Following { signs, next };
            assert!(
                is_reference_code(letters, before, after),
                "{letters}{signs} {next}"
            );
        }
        for (before, letters, signs, next) in [
            ("", "EIA", "", "was"),
            ("", "KS1", "/2", ""),
            ("", "KS3", "-4", ""),
            ("", "KS2", "", "results"),
            ("", "PM10", "", ""),
            ("", "SEND", "", "2024/25"),
            ("", "SEND", "-2024/25", ""),
            ("", "DCS", "", "12"),
            ("", "SEN", "", "KS2"),
            ("", "DCS", "", "TS15"),
            ("", "SEND", "", "2024"),
            ("SEMH/", "ASD", "", ""),
        ] {
            let after = Following { signs, next };
            assert!(
                !is_reference_code(letters, before, after),
                "{letters}{signs} {next}"
            );
        }
    }
}
