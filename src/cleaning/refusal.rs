//! A character → why no text may have it.

/// Why a character is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// A sentence that names it.
    pub message: String,
    /// What to do.
    pub help: &'static str,
}

/// Why a character of a cleaned text is refused; none if it may be printed.
///
/// Line breaks and tabs are not asked about.
pub fn refusal(letter: char) -> Option<Refusal> {
    if letter.is_ascii() && !letter.is_ascii_control() {
        return None;
    }
    let code = u32::from(letter);
    if let Some(name) = turning(letter) {
        return Some(Refusal {
            message: format!(
                "here is a character that nobody sees and that turns words round: {name} (U+{code:04X})"
            ),
            help: "delete it; words from right to left, such as Arabic, need none to be printed in their order",
        });
    }
    if let Some(name) = hiding(letter) {
        return Some(Refusal {
            message: format!(
                "here is a character that nobody sees and that can hide words: {name} (U+{code:04X})"
            ),
            help: "delete it; it often comes with text copied from another program",
        });
    }
    if letter.is_control() {
        return Some(Refusal {
            message: format!(
                "this text contains a control character (U+{code:04X}), which cannot be printed"
            ),
            help: of_windows(letter)
                .unwrap_or("delete it; it often comes with text copied from another program"),
        });
    }
    is_private(letter).then(|| Refusal {
        message: format!(
            "here is a sign that only one font has, often a bullet or a tick of Word’s (U+{code:04X})"
        ),
        help: "delete it and type what it shows; a line of a list begins with a hyphen and a space: - …",
    })
}

/// What to do about a control character that is a sign in old files of Windows. Deleted, it would be missing.
fn of_windows(letter: char) -> Option<&'static str> {
    Some(match letter {
        '\u{80}' => "type the sign that it was in Windows: €",
        '\u{91}' | '\u{92}' => {
            "type the apostrophe or quotation mark that it was in Windows: ‘ or ’"
        }
        '\u{93}' | '\u{94}' => "type the quotation mark that it was in Windows: “ or ”",
        '\u{95}' => {
            "type the bullet that it was in Windows; a line of a list begins with a hyphen and a space: - …"
        }
        '\u{96}' => "type the dash that it was in Windows: –",
        '\u{97}' => "type the dash that it was in Windows: —",
        '\u{99}' => "type the sign that it was in Windows: ™",
        _ => return None,
    })
}

/// The name of a character that sets words in another order.
fn turning(letter: char) -> Option<&'static str> {
    Some(match letter {
        '\u{202A}' => "left-to-right embedding",
        '\u{202B}' => "right-to-left embedding",
        '\u{202C}' => "pop directional formatting",
        '\u{202D}' => "left-to-right override",
        '\u{202E}' => "right-to-left override",
        '\u{2066}' => "left-to-right isolate",
        '\u{2067}' => "right-to-left isolate",
        '\u{2068}' => "first strong isolate",
        '\u{2069}' => "pop directional isolate",
        _ => return None,
    })
}

/// The name of a character that belongs to words which are not shown.
fn hiding(letter: char) -> Option<&'static str> {
    match letter {
        '\u{E0000}'..='\u{E007F}' => Some("tag character"),
        '\u{FFF9}'..='\u{FFFB}' => Some("interlinear annotation"),
        _ => None,
    }
}

/// Whether what a character shows is left to each font.
pub(super) fn is_private(letter: char) -> bool {
    matches!(letter, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{FFFFD}' | '\u{100000}'..='\u{10FFFD}')
}

#[cfg(test)]
mod tests {
    use super::refusal;

    #[test]
    fn what_turns_or_hides_words_is_named() {
        let turning = "\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}\u{2066}\u{2067}\u{2068}\u{2069}";
        for letter in turning.chars() {
            assert!(refusal(letter).is_some_and(|why| why.message.contains("turns words round")));
        }
        for letter in "\u{E0001}\u{E0041}\u{E007F}\u{FFF9}".chars() {
            assert!(refusal(letter).is_some_and(|why| why.message.contains("hide words")));
        }
        for letter in "\u{0}\u{8}\u{B}\u{C}\u{1B}\u{7F}\u{80}\u{9F}".chars() {
            assert!(refusal(letter).is_some_and(|why| why.message.contains("control character")));
        }
        for letter in "\u{E000}\u{F0F1}\u{F8FF}\u{10FFFD}".chars() {
            assert!(refusal(letter).is_some_and(|why| why.help.contains("type what it shows")));
        }
    }

    #[test]
    fn a_sign_of_windows_is_typed_again() {
        for (letter, sign) in [('\u{92}', "’"), ('\u{96}', "–"), ('\u{95}', "- …")] {
            assert!(refusal(letter).is_some_and(|why| why.help.contains(sign)));
        }
        assert!(refusal('\u{7}').is_some_and(|why| why.help.starts_with("delete it")));
    }

    #[test]
    fn what_is_seen_is_not_refused() {
        for letter in "a é–•\u{A0}\u{AD}\u{200C}\u{200D}ا✓\u{FFFD}".chars() {
            assert_eq!(refusal(letter), None, "{letter:?}");
        }
    }
}
