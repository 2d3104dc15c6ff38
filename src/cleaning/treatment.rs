//! A character and those around it → what becomes of it.

use super::invisible::is_invisible;
use super::refusal::{is_private, refusal};
use super::sign;

/// What becomes of a character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Treatment {
    /// It is kept as it was typed. One that is refused is kept too, so that it can be reported.
    Kept,
    /// Other characters say the same, and can be printed and searched for.
    Replaced(&'static str),
    /// It ends a line, or, twice, a paragraph.
    LineBreaks(usize),
    /// Nobody sees it, and nothing is lost without it.
    LeftOut,
}

/// What is around a character.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Surroundings {
    /// What was kept before it.
    pub before: Option<char>,
    /// What was typed after it.
    pub after: Option<char>,
    /// Whether it is the first on its line, with words after it.
    pub begins_item: bool,
    /// Whether the text has letters that are written from right to left.
    pub right_to_left: bool,
    /// Whether Word's ticks and crosses are in the text.
    pub has_ticks: bool,
}

/// What becomes of a character.
pub(super) fn treatment(letter: char, around: Surroundings) -> Treatment {
    match letter {
        '\u{85}' | '\u{2028}' => Treatment::LineBreaks(1),
        '\u{2029}' => Treatment::LineBreaks(2),
        _ if letter.is_ascii() => Treatment::Kept,
        // The space of Chinese and Japanese, and that of Braille among other letters.
        '\u{3000}' => Treatment::Replaced(" "),
        '\u{2800}' if !is_braille(around.before) && !is_braille(around.after) => {
            Treatment::Replaced(" ")
        }
        // As one character a ligature could not be searched for.
        '\u{FB00}' => Treatment::Replaced("ff"),
        '\u{FB01}' => Treatment::Replaced("fi"),
        '\u{FB02}' => Treatment::Replaced("fl"),
        '\u{FB03}' => Treatment::Replaced("ffi"),
        '\u{FB04}' => Treatment::Replaced("ffl"),
        '\u{FB05}' | '\u{FB06}' => Treatment::Replaced("st"),
        // A place to break a word.
        '\u{AD}' => kept_if(is_letter(around.before) && is_letter(around.after)),
        // They join letters or keep them apart, in Persian and Hindi and in names such as “Auf‌lage”.
        '\u{200C}' => kept_if(is_letter(around.before) && is_letter(around.after)),
        '\u{200D}' => kept_if(is_joined(around.before) || is_joined(around.after)),
        // Beside words from right to left they say where a figure or a mark belongs.
        '\u{200E}' | '\u{200F}' | '\u{61C}' => kept_if(around.right_to_left),
        _ if is_private(letter) => {
            match sign::meant(letter, around.begins_item, around.has_ticks) {
                Some(sign) => Treatment::Replaced(sign),
                None => Treatment::Kept,
            }
        }
        _ if is_invisible(letter) && refusal(letter).is_none() => Treatment::LeftOut,
        _ => Treatment::Kept,
    }
}

fn kept_if(works: bool) -> Treatment {
    match works {
        true => Treatment::Kept,
        false => Treatment::LeftOut,
    }
}

fn is_braille(letter: Option<char>) -> bool {
    letter.is_some_and(|letter| matches!(letter, '\u{2801}'..='\u{28FF}'))
}

/// Whether a character is a letter, or a mark on one.
fn is_letter(letter: Option<char>) -> bool {
    letter.is_some_and(|letter| letter.is_alphabetic() || super::continues_a_letter(letter))
}

/// Whether a character can be joined to another: a letter outside the Latin script, or a picture.
fn is_joined(letter: Option<char>) -> bool {
    letter.is_some_and(|letter| {
        !letter.is_ascii() && !letter.is_whitespace() && !is_invisible(letter)
    })
}

/// Whether a character is written from right to left: Hebrew, Arabic and their neighbours.
pub(super) fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
        && letter != '\u{61C}'
}
