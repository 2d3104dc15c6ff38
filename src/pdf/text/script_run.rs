//! Text → stretches that are shaped alike: of one script, and all of it from the same side.
//!
//! The levels are those of the Unicode bidirectional algorithm (UAX #9). Words at an even level run from left to right,
//! words at an odd one from right to left.

use harfrust::{Script, Tag};
use unicode_bidi::{BidiInfo, Level};
use unicode_script::UnicodeScript;

use crate::document::TextDirection;

/// A stretch of text that is shaped alike.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ScriptRun {
    /// Where it ends, in bytes; it begins where the one before ends.
    pub end: usize,
    /// Its level.
    pub level: Level,
    /// Its script; none where it has only signs that all scripts use.
    pub script: Option<Script>,
}

/// The stretches of a text. None where all of it runs from left to right in the script of English or one that is shaped
/// like it, as nearly all texts do.
pub fn script_runs(text: &str, direction: TextDirection) -> Option<Vec<ScriptRun>> {
    let base = level(direction);
    if base == Level::ltr() && text.chars().all(is_plain) {
        return None;
    }
    let levels = BidiInfo::new(text, Some(base)).levels;
    let mut runs: Vec<ScriptRun> = Vec::new();
    for (start, letter) in text.char_indices() {
        let own = ScriptRun {
            end: start + letter.len_utf8(),
            level: levels.get(start).copied().unwrap_or(base),
            script: script(letter),
        };
        match runs.last_mut() {
            Some(last) if last.level == own.level && last.goes_with(own.script) => {
                last.end = own.end;
                last.script = last.script.or(own.script);
            }
            _ => runs.push(own),
        }
    }
    Some(runs)
}

impl ScriptRun {
    fn goes_with(&self, script: Option<Script>) -> bool {
        self.script.is_none() || script.is_none() || self.script == script
    }
}

/// The level of words that run in the direction of their paragraph.
pub fn level(direction: TextDirection) -> Level {
    match direction {
        TextDirection::LeftToRight => Level::ltr(),
        TextDirection::RightToLeft => Level::rtl(),
    }
}

/// Whether a character runs from left to right and is shaped letter by letter: Latin, Greek and Cyrillic letters, and
/// signs. The blocks are those of Unicode; between them are the scripts of the Middle East, Asia and Africa.
pub fn is_plain(letter: char) -> bool {
    matches!(letter, '\0'..='\u{58f}' | '\u{1d00}'..='\u{200d}' | '\u{2010}'..='\u{2029}' | '\u{202f}'..='\u{2065}'
        | '\u{206a}'..='\u{2bff}' | '\u{a640}'..='\u{a69f}' | '\u{a700}'..='\u{a7ff}' | '\u{fb00}'..='\u{fb06}')
}

/// The script of a letter that needs to be shaped as that script asks.
fn script(letter: char) -> Option<Script> {
    use unicode_script::Script as Known;
    match letter.script() {
        Known::Common | Known::Inherited | Known::Unknown => None,
        Known::Latin | Known::Greek | Known::Cyrillic => Some(Script::LATIN),
        known => {
            let name = known.short_name().as_bytes().first_chunk::<4>()?;
            Script::from_iso15924_tag(Tag::new(name))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each stretch with its level.
    fn levels(text: &str, direction: TextDirection) -> Vec<(&str, u8)> {
        let mut start = 0;
        let runs = script_runs(text, direction).unwrap_or_default();
        let runs = runs.into_iter().map(|run| {
            let own = &text[start..run.end];
            start = run.end;
            (own, run.level.number())
        });
        runs.collect()
    }

    #[test]
    fn what_runs_from_left_to_right_is_left_alone() {
        use TextDirection::LeftToRight;
        for text in ["", "Quay – 24/7, “Ŵyl” €5", "Ἀθῆναι и Łódź", "→ ✓ §"]
        {
            assert_eq!(script_runs(text, LeftToRight), None, "{text}");
        }
    }

    #[test]
    fn words_run_from_the_side_of_their_script() {
        use TextDirection::{LeftToRight, RightToLeft};
        for (text, direction, expected) in [
            (
                "in Urdu (خوش) now",
                LeftToRight,
                &[("in Urdu (", 0), ("خوش", 1), (") now", 0)][..],
            ),
            // Figures after a word from the right belong to it, and run from the left.
            (
                "שלום 24/7 now",
                LeftToRight,
                &[("שלום ", 1), ("24/7", 2), (" now", 0)],
            ),
            (
                "مرحبا (A).",
                RightToLeft,
                &[("مرحبا (", 1), ("A", 2), (").", 1)],
            ),
            (
                "24 hours",
                RightToLeft,
                &[("24", 2), (" ", 1), ("hours", 2)],
            ),
            // One level, two scripts.
            ("שלוםمرحبا", LeftToRight, &[("שלום", 1), ("مرحبا", 1)]),
        ] {
            assert_eq!(levels(text, direction), expected);
        }
    }
}
