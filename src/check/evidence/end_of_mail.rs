//! The end of a text that was copied from an e-mail → whether it is the greeting: "Kind regards,".
//!
//! It must not know what else a text ends with.

/// The last words of a greeting.
const GREETINGS: [&str; 14] = [
    "regards",
    "thanks",
    "wishes",
    "sincerely",
    "faithfully",
    "cheers",
    "best",
    "cofion",
    "diolch",
    "gywir",
    "ffyddlon",
    "gorau",
    "cynnes",
    "fawr",
];

/// "Many thanks and best wishes".
const LONGEST_GREETING: usize = 5;

/// Whether the last line is a greeting, of which the name was left out.
pub(super) fn is_greeting(text: &str) -> bool {
    let last_line = text.trim_end().rsplit('\n').next().unwrap_or_default();
    let last = last_line.trim_end_matches(',').rsplit(' ').next();
    let last = last.unwrap_or_default().to_lowercase();
    let length = last_line.split_whitespace().count();
    length <= LONGEST_GREETING && GREETINGS.contains(&last.as_str())
}

/// Whether the bracket at a byte is the mouth of a face: ":-(".
pub(super) fn is_mouth(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at_checked(at).unwrap_or_default();
    let eyes = before.strip_suffix('-').unwrap_or(before);
    let words = after.get(1..).unwrap_or_default();
    eyes.ends_with([':', ';']) && !words.starts_with(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::{is_greeting, is_mouth};

    #[test]
    fn a_greeting_is_a_line_of_its_own() {
        for text in [
            "It is done.\n\nKind regards,",
            "It is done.\nMany thanks,",
            "Gwnaed hyn.\n\nCofion cynnes,",
            "Yours sincerely, ",
        ] {
            assert!(is_greeting(text), "{text}");
        }
        for text in [
            "They sent their regards, and thanks to the staff,",
            "Speak to parents, ",
            "Kind regards,\nAnd the",
        ] {
            assert!(!is_greeting(text), "{text}");
        }
    }

    #[test]
    fn a_bracket_behind_eyes_is_a_mouth() {
        for (text, found) in [
            ("late :-(", true),
            ("late ;(\nRegards", true),
            ("to follow: (a", false),
            ("to follow:(a", false),
            ("see -(", false),
        ] {
            let at = text.find('(').expect("it is there");
            assert_eq!(is_mouth(text, at), found, "{text}");
        }
    }
}
