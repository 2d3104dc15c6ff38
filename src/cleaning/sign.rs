//! A sign of Word's own fonts → the sign that every font has.
//!
//! Word's Symbol and Wingdings have their signs at places that are private to a font, and pasting keeps those. What the
//! two fonts have at the same place differs: only signs that people are known to paste are understood.

/// Signs that say of one thing that it is so or not.
const TICKED: [char; 4] = ['\u{F0FB}', '\u{F0FC}', '\u{F0FD}', '\u{F0FE}'];

/// Whether a text has such a sign. Then an empty square beside it is a box that nobody ticked.
pub(super) fn has_ticks(typed: &str) -> bool {
    typed.contains(TICKED)
}

/// The sign that is meant; `begins_item` says whether it is the first on its line and words come after it, as a bullet is.
/// `beside_ticks` says whether there are ticks in the text.
pub(super) fn meant(letter: char, begins_item: bool, beside_ticks: bool) -> Option<&'static str> {
    Some(match (letter, begins_item) {
        ('\u{F06F}' | '\u{F071}' | '\u{F072}' | '\u{F0A8}', _) if beside_ticks => "☐",
        // The squares of the second level keep their look: they say that they are not of the first.
        ('\u{F0A7}', _) => "▪",
        ('\u{F02D}', true) => "–",
        ('\u{F076}' | '\u{F0B7}' | '\u{F0D8}', _) => "•",
        // Boxes say more than bullets do.
        ('\u{F0FE}', _) => "☑",
        ('\u{F0FD}', _) => "☒",
        // Word’s arrows, circles, squares, diamonds, hands and stars.
        (
            '\u{F046}' | '\u{F06C}' | '\u{F06E}' | '\u{F06F}' | '\u{F070}' | '\u{F071}'
            | '\u{F072}' | '\u{F074}' | '\u{F075}' | '\u{F077}' | '\u{F09E}' | '\u{F09F}'
            | '\u{F0A0}' | '\u{F0A1}' | '\u{F0A4}' | '\u{F0A8}' | '\u{F0AA}' | '\u{F0AB}'
            | '\u{F0B2}' | '\u{F0D4}' | '\u{F0DC}' | '\u{F0DE}' | '\u{F0E8}' | '\u{F0F0}',
            true,
        ) => "•",
        ('\u{F02D}', false) => "−",
        ('\u{F0DF}', _) => "←",
        ('\u{F0E0}', _) => "→",
        ('\u{F0FB}', _) => "✗",
        // A tick says that something is done, also at the beginning of a line.
        ('\u{F0FC}', _) => "✓",
        _ => return None,
    })
}
