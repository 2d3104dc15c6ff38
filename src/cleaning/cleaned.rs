//! A text as typed → the text to print, with the place that each part of it was typed at.

use std::borrow::Cow;
use std::ops::Range;

use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::line_breaks::LineBreaks;
use super::separator::{self, goes_on};
use super::sign::has_ticks;
use super::treatment::{Surroundings, Treatment, is_right_to_left, treatment};

/// A text to print. Its letters are composed (NFC), and each character has been treated. Characters that are to be
/// refused are still in it, so that they can be reported.
#[derive(Debug)]
pub struct Cleaned<'t> {
    /// The text.
    pub text: Cow<'t, str>,
    /// The text as it was typed.
    typed: &'t str,
    /// Where a part begins in the text, and where it was typed. Within a part both go on alike.
    parts: Vec<(usize, usize)>,
}

impl<'t> Cleaned<'t> {
    /// Cleans a text.
    pub fn of(typed: &'t str, line_breaks: LineBreaks) -> Self {
        // Most texts have nothing to clean, and nothing is copied for them.
        if typed.bytes().all(is_clean_byte) || typed.chars().all(is_clean) {
            return Cleaned {
                text: Cow::Borrowed(typed),
                typed,
                parts: Vec::new(),
            };
        }
        let mut cleaning = Cleaning {
            text: String::with_capacity(typed.len()),
            parts: Vec::new(),
            letter: String::new(),
            start: 0,
        };
        let right_to_left = typed.chars().any(is_right_to_left);
        let has_ticks = has_ticks(typed);
        let line_break = line_breaks.sign();
        let (mut before, mut begins_line) = (None, true);
        let mut letters = typed.char_indices().peekable();
        while let Some((at, letter)) = letters.next() {
            let after = letters.peek().map(|(_, after)| *after);
            let around = Surroundings {
                before,
                after,
                // Where a line of a page begins cannot be seen from a part of its text.
                begins_item: begins_line
                    && line_breaks == LineBreaks::Feeds
                    && goes_on(typed, at + letter.len_utf8()),
                right_to_left,
                has_ticks,
            };
            match treatment(letter, around) {
                // The two characters of one line end.
                _ if letter == '\r' && after == Some('\n') => continue,
                // As an escape in TOML it is a mistake (“C:\files”); from a page it is the line break of a program.
                _ if letter == '\u{B}' && line_breaks == LineBreaks::Separators => {
                    cleaning.add(line_break, at);
                }
                Treatment::Kept => cleaning.add(letter, at),
                Treatment::Replaced(plain) => {
                    plain.chars().for_each(|plain| cleaning.add(plain, at))
                }
                Treatment::LineBreaks(count) => {
                    let parts_lines = letter == '\u{2028}' && line_breaks == LineBreaks::Feeds;
                    if parts_lines && let Some(meant) = separator::meant(typed, at) {
                        meant.chars().for_each(|meant| cleaning.add(meant, at));
                        (before, begins_line) = (Some(' '), meant.contains('\n'));
                        continue;
                    }
                    // A line feed alone parts the lines of a wrapped paragraph too. Two spaces before it end the line.
                    if parts_lines && !begins_line {
                        "  ".chars().for_each(|space| cleaning.add(space, at));
                    }
                    (0..count).for_each(|_| cleaning.add(line_break, at));
                    (before, begins_line) = (Some(line_break), true);
                    continue;
                }
                Treatment::LeftOut => continue,
            }
            before = Some(letter);
            begins_line = letter == '\n' || (begins_line && letter.is_whitespace());
        }
        cleaning.compose();
        Cleaned {
            text: Cow::Owned(cleaning.text),
            typed,
            parts: cleaning.parts,
        }
    }

    /// Where a range of the text was typed.
    pub fn typed(&self, range: Range<usize>) -> Range<usize> {
        let start = self.origin(range.start, |clean| clean <= range.start);
        // What was left out after a range is no part of it, and an accent on its last letter is.
        let end = self.origin(range.end, |clean| clean < range.end);
        let next = self.parts.iter().find(|(clean, _)| *clean >= range.end);
        let end = match self.typed.is_char_boundary(end) {
            true => end,
            false => next.map_or(self.typed.len(), |(_, typed)| *typed),
        };
        start..end.max(start)
    }

    /// Where a place was typed that is in the last part which begins at a place such as `begins` wants.
    fn origin(&self, at: usize, begins: impl Fn(usize) -> bool) -> usize {
        let after = self.parts.partition_point(|(clean, _)| begins(*clean));
        let part = after.checked_sub(1).and_then(|own| self.parts.get(own));
        let (clean, typed) = part.copied().unwrap_or_default();
        let origin = typed + (at - clean);
        let next = self.parts.get(after).map(|(_, typed)| *typed);
        next.map_or(origin, |next| origin.min(next))
            .min(self.typed.len())
    }
}

/// Whether a byte is part of no character that has to be cleaned.
fn is_clean_byte(byte: u8) -> bool {
    byte.is_ascii() && !matches!(byte, b'\r' | 0xB)
}

/// Whether a character is kept wherever it is, and never changes with its neighbours: English, its dashes and quotation
/// marks, and the letters of Europe that are in one piece.
fn is_clean(letter: char) -> bool {
    match letter {
        '\r' | '\u{B}' | '\u{80}'..='\u{9F}' | '\u{AD}' => false,
        '\u{0}'..='\u{2FF}' => true,
        '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205E}' | '\u{20A0}'..='\u{20C0}' => true,
        _ => false,
    }
}

/// Whether a character may belong to the letter before it, as an accent does.
pub fn continues_a_letter(letter: char) -> bool {
    !letter.is_ascii()
        && (canonical_combining_class(letter) != 0
            || is_nfc_quick(std::iter::once(letter)) != IsNormalized::Yes)
}

/// A text being cleaned.
struct Cleaning {
    text: String,
    parts: Vec<(usize, usize)>,
    /// A letter with its accents, not yet composed.
    letter: String,
    /// Where it was typed.
    start: usize,
}

impl Cleaning {
    fn add(&mut self, letter: char, at: usize) {
        if !continues_a_letter(letter) {
            self.compose();
            self.start = at;
        }
        self.letter.push(letter);
    }

    fn compose(&mut self) {
        if self.letter.is_empty() {
            return;
        }
        let (clean, typed) = self.parts.last().copied().unwrap_or_default();
        if self.start != typed + (self.text.len() - clean) {
            self.parts.push((self.text.len(), self.start));
        }
        match self.letter.is_ascii() {
            true => self.text.push_str(&self.letter),
            false => self.text.extend(self.letter.nfc()),
        }
        self.letter.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cleaned(typed: &str) -> String {
        Cleaned::of(typed, LineBreaks::Feeds).text.into_owned()
    }

    #[test]
    fn letters_are_composed() {
        assert_eq!(
            cleaned("cafe\u{301} Zoe\u{308} Lly\u{302}d"),
            "café Zoë Llŷd"
        );
        assert_eq!(cleaned("e\u{200B}\u{301}"), "é");
        assert_eq!(cleaned("o\u{FB03}ce \u{212B}ngström"), "office Ångström");
        assert_eq!(cleaned("\u{1112}\u{1161}\u{11AB}"), "한");
    }

    #[test]
    fn what_ends_a_line_ends_it() {
        assert_eq!(cleaned("one\r\ntwo"), "one\ntwo");
        assert_eq!(
            cleaned("done\u{2028}the\u{2029}next\u{85}a"),
            "done  \nthe\n\nnext\na"
        );
        let page = Cleaned::of("done\u{2028}the\u{B}next\n a", LineBreaks::Separators);
        assert_eq!(page.text, "done\u{2028}the\u{2028}next\n a");
        let page = Cleaned::of("\u{F0B7} a \u{F0FC} b", LineBreaks::Separators);
        assert_eq!(page.text, "• a ✓ b");
        // As escapes in TOML they are letters that were lost: "C:\files".
        assert_eq!(cleaned("C:\u{C}iles \u{B}"), "C:\u{C}iles \u{B}");
    }

    #[test]
    fn signs_of_words_fonts_are_those_of_every_font() {
        assert_eq!(
            cleaned("\u{F0B7}\ta\n\u{F0A7} b\n \u{F0D8}c"),
            "•\ta\n▪ b\n •c"
        );
        assert_eq!(
            cleaned("\u{F0FC} done\n\u{F0FC}\nall \u{F0FC}"),
            "✓ done\n✓\nall ✓"
        );
        assert_eq!(cleaned("\u{F02D} 3\nminus \u{F02D}3"), "– 3\nminus −3");
        assert_eq!(cleaned("word \u{F061}"), "word \u{F061}");
    }

    #[test]
    fn what_nobody_sees_is_left_out_unless_it_works() {
        assert_eq!(
            cleaned("C:\u{200B}\\a \u{200E}12/03\u{200F} \u{26A0}\u{FE0F}\u{FEFF}"),
            "C:\\a 12/03 \u{26A0}"
        );
        assert_eq!(
            cleaned("har\u{AD}bour \u{AD}a\u{AD} \u{AD}\u{AD}b"),
            "har\u{AD}bour a b"
        );
        assert_eq!(
            cleaned("Auf\u{200C}lage a\u{200C} 1\u{200D}2"),
            "Auf\u{200C}lage a 12"
        );
        for kept in [
            "می\u{200C}خواهم",
            "ه\u{200D} ",
            "क्\u{200D}ष",
            "שלום\u{200F} 12",
            "a\u{202E}b",
        ] {
            assert_eq!(cleaned(kept), kept);
        }
    }

    #[test]
    fn every_place_is_that_of_what_was_typed() {
        for typed in [
            "har\u{AD}bour\u{200B} mark",
            "cafe\u{301} o\u{FB03}ce mark, then",
            "done\u{2028}the\u{2029} mark",
            "\r\n\r\nmark\r\n",
            "\u{F0B7} mark\u{200B}",
            "\u{200B}mark",
            "plain mark",
        ] {
            let cleaned = Cleaned::of(typed, LineBreaks::Feeds);
            let start = cleaned.text.find("mark").expect("the mark");
            let place = cleaned.typed(start..start + 4);
            assert_eq!(typed.get(place), Some("mark"), "{typed:?}");
        }
    }

    #[test]
    fn an_accent_is_part_of_its_letter() {
        let typed = "a cafe\u{301} b";
        let cleaned = Cleaned::of(typed, LineBreaks::Feeds);
        assert_eq!(typed.get(cleaned.typed(2..7)), Some("cafe\u{301}"));
        assert_eq!(typed.get(cleaned.typed(0..9)), Some(typed));
    }

    #[test]
    fn clean_text_is_not_copied() {
        for clean in ["Agree a plan.\n", "“Llŷr” – café’s £5", "a\tb"] {
            assert!(matches!(
                Cleaned::of(clean, LineBreaks::Feeds).text,
                Cow::Borrowed(_)
            ));
            assert_eq!(clean.nfc().collect::<String>(), clean);
        }
    }
}
