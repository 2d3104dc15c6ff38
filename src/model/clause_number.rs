//! Words after `>` → whether they begin with the number of a clause, a day or a year, so that they are quoted: `> 12. The
//! Tenant …`, `> 2(1) Before …`. Other figures after it may be fewer than what is meant: `> 90 %`.

use super::lines::date_length;

/// Whether words begin so.
pub fn begins_with_clause(text: &str) -> bool {
    let text = text.trim_start();
    let mut words = text.split_whitespace();
    let (Some(first), Some(second)) = (words.next(), words.next()) else {
        return false;
    };
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|sign| sign.is_ascii_digit());
    let begins_sentence =
        second.starts_with(|letter: char| letter.is_uppercase() || "“‘\"(".contains(letter));
    // "12." and "12)" begin the item of a list; "45. RESOLVED" too.
    let is_numbered = first.strip_suffix(['.', ')']).is_some_and(is_number);
    // "2(1)", "21(1)(a)".
    let is_of_act = first
        .split_once('(')
        .is_some_and(|(number, rest)| is_number(number) && rest.ends_with(')') && rest.len() < 9);
    // "4.1", "12.3.4".
    let is_of_clause = || {
        let mut parts = first.split('.');
        parts.clone().count() > 1 && parts.all(is_number) && begins_sentence
    };
    let is_day = || date_length(text).is_some();
    // "2024 was a hard year": no sum is followed by such a word.
    let is_year = || {
        let is_four = is_number(first) && first.len() == 4 && first.starts_with(['1', '2']);
        is_four
            && matches!(
                second,
                "was" | "is" | "has" | "saw" | "will" | "had" | "were"
            )
    };
    is_numbered || is_of_act || is_of_clause() || is_day() || is_year()
}

#[cfg(test)]
mod tests {
    use super::begins_with_clause;

    #[test]
    fn what_is_quoted_from_a_clause_is_no_amount() {
        for words in [
            " 12. The Tenant must not …",
            " 2(1) Before the commencement of each year",
            " 21(1)(a) The authority must",
            " 4.1 The Council may",
            " 45. RESOLVED – that",
            "12 July 2023: the Committee met",
            " 12th July 2023",
            " 2024 was a hard year.",
        ] {
            assert!(begins_with_clause(words), "{words}");
        }
        for words in [
            " 90 % of pupils",
            " 90% of pupils",
            " 5",
            " 2.5 times as many",
            " 12 Members attended",
            " 30 days’ notice",
            " 2000 homes",
            " £5. That is",
        ] {
            assert!(!begins_with_clause(words), "{words}");
        }
    }
}
