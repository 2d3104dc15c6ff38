//! Words that belong together: a place between two words → whether a line should rather not end there.
//!
//! A reader who finds "9" at the end of a line and "December" on the next stumbles. The words stay as they were typed; only
//! where lines end is judged. A tie gives way where a line would otherwise be too narrow for its words.
//!
//! It must not know how lines are made, in a PDF or in a browser.

/// The months, in English and Welsh, by their first letters. Most other words end the search at the first of them.
const MONTHS: [&str; 24] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "ionawr",
    "chwefror",
    "mawrth",
    "ebrill",
    "mai",
    "mehefin",
    "gorffennaf",
    "awst",
    "medi",
    "hydref",
    "tachwedd",
    "rhagfyr",
];

/// The shortest form of a month: "Sep".
const SHORTEST_MONTH: usize = 3;

/// What a number counts or measures, where it is short enough to be missed at the beginning of a line.
const UNITS: [&str; 24] = [
    "%", "am", "pm", "a.m.", "p.m.", "million", "billion", "m", "mm", "cm", "km", "metres",
    "miles", "kg", "tonnes", "hectares", "litres", "hours", "minutes", "days", "weeks", "months",
    "years", "per",
];

/// What a number or a letter after it names.
const NAMED: [&str; 24] = [
    "recommendation",
    "recommendations",
    "rec",
    "rec.",
    "appendix",
    "annex",
    "paragraph",
    "section",
    "table",
    "figure",
    "page",
    "item",
    "part",
    "schedule",
    "year",
    "grade",
    "stage",
    "phase",
    "minute",
    "rule",
    "regulation",
    "no.",
    "argymhelliad",
    "p.",
];

/// What comes before a name and says little without it.
const TITLES: [&str; 12] = [
    "mr", "mrs", "ms", "miss", "dr", "prof", "cllr", "sir", "st", "mx", "revd", "rev",
];

/// Whether the word before the byte `end` of a text, where the next begins, belongs to it.
pub fn is_tied(text: &str, end: usize) -> bool {
    let (Some(before), Some(after)) = (text.get(..end), text.get(end..)) else {
        return false;
    };
    // A line break that was typed, a hyphen or a slash: no space is between two words.
    let Some(before) = before.strip_suffix(' ') else {
        return false;
    };
    let before = before.trim_end_matches(' ');
    if are_plain(before, after) {
        return false;
    }
    let word = before
        .rsplit([' ', '\n', '\u{a0}'])
        .next()
        .unwrap_or_default();
    let next = after
        .split([' ', '\n', '\u{a0}'])
        .next()
        .unwrap_or_default();
    let word = word.trim_start_matches(OPENING);
    if word.is_empty() || next.is_empty() {
        return false;
    }
    let bare = next.trim_end_matches(CLOSING);
    match word.chars().next() {
        Some(first) if first.is_numeric() || matches!(first, '£' | '€' | '$') => {
            is_number(word) && (is_month(bare) || is_one_of(&UNITS, bare))
        }
        _ if is_initial(word) => bare.starts_with(char::is_uppercase),
        // Few words come before such a one, so the lists are looked at last.
        _ if names_something(bare) && is_one_of(&NAMED, word) => true,
        _ if is_marker(word) => true,
        _ => bare.starts_with(char::is_uppercase) && is_one_of(&TITLES, word.trim_end_matches('.')),
    }
}

/// Whether a word of letters is before a place, and one that begins with a small letter is after it, as at most places. Only a
/// number or the letter of an entry is tied to such a word.
fn are_plain(before: &str, after: &str) -> bool {
    let is_end = |letter: &u8| matches!(letter, b' ' | b'\n');
    let mut word = before.bytes().rev().take_while(|letter| !is_end(letter));
    let is_plain =
        |letter: u8| letter.is_ascii_alphabetic() || matches!(letter, b',' | b'.' | b';' | b'-');
    after.starts_with(|first: char| first.is_ascii_lowercase()) && word.all(is_plain)
}

/// Whether a dash between two words begins at the byte `end` of a text. A line may end with such a dash, but not begin with
/// it.
pub fn is_before_dash(text: &str, end: usize) -> bool {
    let before = text.get(..end).unwrap_or_default();
    let after = text.get(end..).unwrap_or_default();
    let word = before.strip_suffix(' ').unwrap_or_default();
    let rest = after.strip_prefix(['–', '—']).unwrap_or_default();
    rest.starts_with([' ', '\n']) && word.ends_with(|letter: char| !letter.is_whitespace())
}

/// Signs around words.
const OPENING: [char; 6] = ['(', '[', '“', '‘', '"', '\''];
const CLOSING: [char; 12] = [')', ']', '”', '’', '"', '\'', ',', '.', ';', ':', '?', '!'];

fn is_one_of(words: &[&str], word: &str) -> bool {
    words.iter().any(|one| one.eq_ignore_ascii_case(word))
}

/// The letter of an entry of a list within a sentence: "b)".
fn is_marker(word: &str) -> bool {
    let mut letters = word.strip_suffix(')').unwrap_or_default().chars();
    letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
}

/// A number, perhaps with a currency, or the number of a day: "9", "3rd", "21ain", "£1,200".
fn is_number(word: &str) -> bool {
    let digits = word.trim_start_matches(['£', '€', '$']);
    let rest =
        digits.trim_start_matches(|sign: char| sign.is_numeric() || matches!(sign, ',' | '.'));
    rest.len() < digits.len() && rest.len() <= 3 && rest.chars().all(char::is_alphabetic)
}

fn is_month(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
        && word.len() >= SHORTEST_MONTH
        && MONTHS.iter().any(|month| {
            let start = month.get(..word.len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(word))
        })
}

/// One capital letter, or several with a full stop after each: "K", "J.R.".
fn is_initial(word: &str) -> bool {
    let mut letters = word.chars();
    match (letters.next(), letters.next(), letters.as_str()) {
        (Some(first), None, _) => first.is_uppercase(),
        (Some(first), Some('.'), rest) => {
            first.is_uppercase() && (rest.is_empty() || is_initial(rest))
        }
        _ => false,
    }
}

/// A number, a letter, or a few of both: "1", "2a", "A", "(ii)".
fn names_something(word: &str) -> bool {
    let plain = word.trim_start_matches(OPENING);
    let is_short = plain.chars().nth(3).is_none();
    plain.starts_with(char::is_numeric) || is_short && plain.chars().all(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::{is_before_dash, is_tied};

    /// Whether the words before and after the bar are tied.
    fn tied(text: &str) -> bool {
        let end = text.find('|').expect("a bar");
        is_tied(&text.replacen('|', "", 1), end)
    }

    #[test]
    fn what_says_little_by_itself_is_tied_to_what_follows() {
        for text in [
            "on 9 |December 2022",
            "(3rd |Feb. 2023)",
            "21ain |Tachwedd",
            "G |Burnett/C Evans",
            "J.R. |Smith",
            "Recommendation |1:",
            "see Rec. |2a",
            "Schedule |12A",
            "Appendix |B",
            "£5 |million",
            "at 10 |am,",
            "90 |%",
            "Cllr |Ann McCoy",
            "Mr. |Speaker",
            "children. b) |promote",
        ] {
            assert!(tied(text), "{text}");
        }
    }

    #[test]
    fn a_dash_between_words_begins_no_line() {
        let before_dash = |text: &str| {
            let end = text.find('|').expect("a bar");
            is_before_dash(&text.replacen('|', "", 1), end)
        };
        for text in [
            "Scrutiny Monitoring |– Progress Update",
            "done |—\nand paid",
        ] {
            assert!(before_dash(text), "{text}");
        }
        for text in [
            "Monitoring – |Progress",
            "winter |–5 degrees",
            "done\n|– first",
        ] {
            assert!(!before_dash(text), "{text}");
        }
    }

    #[test]
    fn other_words_are_not() {
        for text in [
            "the |council",
            "2018 |the",
            "December |2022",
            "a |council",
            "9\n|December",
            "recommendation |that",
            "and/|or",
            "Evans |K Reach",
            "Dr |who",
            "part |of",
        ] {
            assert!(!tied(text), "{text}");
        }
    }
}
