//! Stars in a word → whether they are signs, because nobody puts a mark where they are.
//!
//! Markdown would take "(*)" for the beginning of emphasis that a star further on ends, and "*.xls*" for ".xls" in italics. This must
//! not know what is in other words.

use std::ops::Range;

/// What opens before emphasised words, with what closes after them.
const PAIRS: [(char, char); 9] = [
    ('(', ')'),
    ('[', ']'),
    ('{', '}'),
    ('<', '>'),
    ('“', '”'),
    ('‘', '’'),
    ('«', '»'),
    ('"', '"'),
    ('\'', '\''),
];

/// Emphasised words begin with none of these, and end with none of those.
const NEVER_FIRST: &str = "/,;:?!=|~^)]}";
const NEVER_LAST: &str = "/=|~^([{$&#@<+";

/// Beside words in which only signs are, emphasis begins after one of these, and ends before one of those.
const BEFORE_FIRST: &str = "([{<\"'-/,.;:>*\\";
const AFTER_LAST: &str = ")]}>\"'-/,.;:!?<*\\";

/// The longest ending of a file's name.
const LONGEST_ENDING: usize = 5;

/// Whether stars of a word can be no marks.
pub(super) fn are_signs(word: &str, stars: Range<usize>) -> bool {
    let before = word.get(..stars.start).unwrap_or_default();
    let after = word.get(stars.end..).unwrap_or_default();
    let are_only = word.matches('*').count() == stars.len();
    are_alone(before, after)
        || are_within(before, after)
        || are_enclosed(before, after)
        || are_at_signs(before, after)
        || are_between_signs(before, after)
        || is_comment(word, before, after, are_only)
        || is_key(word)
        || (!has_star_at_end(word) && is_joined(before, after))
}

/// Stars within a word or a measure are hardly ever marks.
fn are_within(before: &str, after: &str) -> bool {
    before.ends_with(char::is_alphanumeric) && after.starts_with(char::is_alphanumeric)
}

/// Whether stars have nothing beside them that could be emphasised: "(*)", "“*”", "(was **)".
fn are_alone(before: &str, after: &str) -> bool {
    let is_quoted = !before.is_empty();
    let opens = |sign: char| matches!(sign, '(' | '[' | '“' | '‘' | '"' | '\'');
    let closes = |sign: char| match sign {
        // These may begin the emphasised words.
        '"' | '\'' | '’' => is_quoted,
        other => matches!(other, ')' | ']' | '”' | ',' | '.' | ';' | ':' | '!' | '?'),
    };
    let is_word = before.is_empty() && after.is_empty();
    !is_word && before.chars().all(opens) && after.chars().all(closes)
}

/// Whether stars are all that is in brackets or quotation marks, whatever these are beside: "Count(*)".
fn are_enclosed(before: &str, after: &str) -> bool {
    let is_pair =
        |(opens, closes): (char, char)| before.ends_with(opens) && after.starts_with(closes);
    PAIRS.into_iter().any(is_pair)
}

/// Whether what they would emphasise would begin or end with what no words do: "*/12/*".
fn are_at_signs(before: &str, after: &str) -> bool {
    let opens = |sign: char| PAIRS.iter().any(|(opens, _)| *opens == sign);
    let closes = |sign: char| {
        matches!(sign, ',' | '.' | ';' | ':' | '!' | '?')
            || PAIRS.iter().any(|(_, closes)| *closes == sign)
    };
    let begins =
        || before.chars().all(opens) && after.starts_with(|sign| NEVER_FIRST.contains(sign));
    let ends = || after.chars().all(closes) && before.ends_with(|sign| NEVER_LAST.contains(sign));
    begins() || ends() || is_code(after)
}

/// "*#06#" is what somebody dials.
fn is_code(after: &str) -> bool {
    let number = after.strip_prefix('#');
    number.is_some_and(|number| number.starts_with(|sign: char| sign.is_ascii_digit()))
}

/// Whether a word has a star at both ends and another within: "*spring*2019*" is what somebody types to log in.
fn is_key(word: &str) -> bool {
    let core = word.trim_matches(|sign: char| !sign.is_alphanumeric() && sign != '*');
    let inner = core
        .strip_prefix('*')
        .and_then(|core| core.strip_suffix('*'));
    inner.is_some_and(|inner| {
        !inner.starts_with('*')
            && !inner.ends_with('*')
            && inner.match_indices('*').any(|(at, _)| {
                let (before, after) = inner.split_at(at);
                are_within(before, after.trim_start_matches('*'))
            })
    })
}

/// Whether there are signs at both sides after which no emphasis begins, and before which none ends: "!*$".
fn are_between_signs(before: &str, after: &str) -> bool {
    let sign_before = before.chars().next_back();
    let sign_after = after.chars().next();
    let is_other = |sign: Option<char>, usual: &str| {
        sign.is_some_and(|sign| sign.is_ascii_punctuation() && !usual.contains(sign))
    };
    is_other(sign_before, BEFORE_FIRST) && is_other(sign_after, AFTER_LAST)
}

/// "/* … */", with or without spaces.
fn is_comment(word: &str, before: &str, after: &str, are_only: bool) -> bool {
    let begins = before == "/" && (are_only || word.ends_with("*/"));
    let ends = after == "/" && (are_only || word.starts_with("/*"));
    begins || ends
}

fn has_star_at_end(word: &str) -> bool {
    let words = word.trim_matches(|sign: char| !sign.is_alphanumeric() && sign != '*');
    words.starts_with('*') || words.ends_with('*')
}

/// Whether stars join the two halves of a word: "5*-rated", "(1+r)*n".
fn is_joined(before: &str, after: &str) -> bool {
    let is_letter = char::is_alphanumeric;
    let words = after.strip_prefix(['-', '–']);
    let is_compound =
        before.ends_with(is_letter) && words.is_some_and(|words| words.starts_with(is_letter));
    let is_product = before.ends_with([')', ']']) && after.starts_with(is_letter);
    is_compound || is_product
}

/// Whether a word stands for the names of files: "*.xls*", "*copy*.doc", "*.*".
pub(super) fn is_file_pattern(word: &str) -> bool {
    let mut stars = word.match_indices("*.");
    stars.any(|(at, _)| {
        let before = word.get(..at).unwrap_or_default();
        let ending = word.get(at + 2..).unwrap_or_default();
        // Two stars are the mark of bold words.
        !before.ends_with('*')
            && (ending.starts_with(['*', '?', '{']) || begins_with_ending(ending))
    })
}

/// Whether the ending of a file's name is next: not "*Note*.There", where a space is missing.
fn begins_with_ending(rest: &str) -> bool {
    let length = rest.find(|sign: char| !sign.is_ascii_alphanumeric());
    let ending = rest.get(..length.unwrap_or(rest.len())).unwrap_or_default();
    let small = |sign: char| !sign.is_ascii_uppercase();
    let capital = |sign: char| !sign.is_ascii_lowercase();
    ending.starts_with(|sign: char| sign.is_ascii_alphabetic())
        && ending.len() <= LONGEST_ENDING
        && (ending.chars().all(small) || ending.chars().all(capital))
}

#[cfg(test)]
mod tests {
    use super::{are_signs, is_file_pattern};

    /// Whether the first stars of a word are signs.
    fn first_are_signs(word: &str) -> bool {
        let start = word.find('*').expect("a star");
        let rest = word.get(start..).expect("stars");
        let length = rest.len() - rest.trim_start_matches('*').len();
        are_signs(word, start..start + length)
    }

    #[test]
    fn stars_where_nobody_puts_a_mark_are_signs() {
        for word in [
            "(*)",
            "“*”",
            "\"**\"",
            "(***)",
            "**)",
            "****,",
            "(*),",
            "[*].",
            "*)",
            "Count(*)",
            "count(*);",
            "x[*]y",
            "‘*’s",
            "*/12/*",
            "/*",
            "/*note*/",
            "plan*/",
            "*=",
            "!*$",
            "?*&",
            "(a)*(b)",
            "(1+r)*n",
            "5*-rated",
            "A*–C",
            "a*b",
            "*#06#",
            "**/x",
            "*spring*2019*",
            "(*a*b*c*)",
        ] {
            assert!(first_are_signs(word), "{word}");
        }
        for word in [
            "*",
            "**",
            "*“",
            "*\"",
            "*’",
            "**(",
            "5*",
            "*a",
            "**–",
            "**£",
            "*pre*-war",
            "*£5",
            "(*a*)",
            "*and*/*or*",
            "*a*,*b*",
            "**a*b**",
            "*#parks*",
            "*-5%*",
            "(a)*words*",
            "“*now*”",
            "*(see",
            "Lead:*Ash*",
        ] {
            assert!(!first_are_signs(word), "{word}");
        }
    }

    #[test]
    fn a_star_before_the_ending_of_a_name_is_that_of_files() {
        for word in [
            "*.xls*",
            "*.*",
            "*copy*.doc",
            "*temp*.*",
            "(*.PDF)",
            "*.bak*,",
            "*.{a,b}*",
            "a/*.7z|*.z",
        ] {
            assert!(is_file_pattern(word), "{word}");
        }
        for word in [
            "*budget*.",
            "**.pdf**",
            "*Note*.There",
            "*...*",
            "*a.b*",
            "*.5%*",
            "5*.",
        ] {
            assert!(!is_file_pattern(word), "{word}");
        }
    }
}
