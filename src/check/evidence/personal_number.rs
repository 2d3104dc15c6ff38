//! Words → the telephone and National Insurance numbers in them.
//!
//! One look at each character, and no more than a few at those after a figure.

use std::ops::Range;

/// A number that belongs to a person.
pub(super) struct PersonalNumber {
    pub(super) kind: NumberKind,
    /// Its figures and letters alone; those of a telephone number as they are dialled within the country.
    pub(super) figures: String,
    /// The bytes of the words that it is.
    pub(super) range: Range<usize>,
}

/// What kind of number it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NumberKind {
    /// It begins with 07.
    Mobile,
    /// It begins with 01 or 02: at home, at work or of an office.
    Landline,
    /// Two letters, six figures and a letter.
    NationalInsurance,
}

impl NumberKind {
    /// What a message calls it.
    pub(super) fn words(self) -> &'static str {
        match self {
            NumberKind::Mobile => "a mobile telephone number",
            NumberKind::Landline => "a telephone number",
            NumberKind::NationalInsurance => "a National Insurance number",
        }
    }
}

impl PersonalNumber {
    /// Whether it is a person's wherever it is. Another number can be that of an office.
    pub(super) fn is_private(&self) -> bool {
        self.kind != NumberKind::Landline
    }
}

/// Every such number.
pub(super) fn personal_numbers(words: &str) -> Vec<PersonalNumber> {
    let bytes = words.as_bytes();
    let mut numbers = Vec::new();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let is_begun = at.checked_sub(1).and_then(|before| bytes.get(before));
        let is_begun = is_begun.is_some_and(|before| !may_be_before(*before));
        let number = match byte {
            _ if is_begun => None,
            b'0' | b'+' | b'(' => telephone(words, at),
            b'A'..=b'Z' => national_insurance(words, at),
            _ => None,
        };
        at = number.as_ref().map_or(at + 1, |number| number.range.end);
        numbers.extend(number);
    }
    numbers
}

/// Whether a number can begin after a byte, which may be the last one of a quotation mark, but not of £ or €.
fn may_be_before(byte: u8) -> bool {
    let is_part = byte.is_ascii_alphanumeric()
        || matches!(byte, b'/' | b'-' | b'.' | b',' | b'#' | b'+' | b'(');
    !is_part && !matches!(byte, 0xA3 | 0xAC)
}

/// The figures of a number that is written in groups, and where they end. A group is parted from the next by one sign, or
/// by a bracket and a space.
fn figures(words: &str, start: usize) -> Option<(String, usize)> {
    let mut figures = String::new();
    let (mut end, mut first_group, mut signs) = (start, 0, 0);
    for (at, byte) in words.bytes().enumerate().skip(start) {
        match byte {
            b'0'..=b'9' => {
                figures.push(char::from(byte));
                (end, signs) = (at + 1, 0);
            }
            b'+' if figures.is_empty() => {}
            b' ' | b'-' | b'(' | b')' if signs < 2 => {
                if first_group == 0 {
                    first_group = figures.len();
                }
                signs += usize::from(!matches!(byte, b'(' | b')')) + usize::from(byte == b'-');
            }
            _ => break,
        }
        if figures.len() > LONGEST {
            return None;
        }
    }
    let is_end = words
        .as_bytes()
        .get(end)
        .is_none_or(|after| !after.is_ascii_alphanumeric());
    // "01 02 2024" is a date.
    let is_grouped = first_group == 0 || first_group > 2 || figures.starts_with("44");
    (is_end && is_grouped).then_some((figures, end))
}

/// The most figures of a telephone number with the code of its country.
const LONGEST: usize = 14;

fn telephone(words: &str, start: usize) -> Option<PersonalNumber> {
    let (figures, end) = figures(words, start)?;
    let is_abroad = words.get(start..)?.trim_start_matches('(').starts_with('+');
    let abroad = match is_abroad {
        true => figures.strip_prefix("44"),
        false => figures.strip_prefix("0044"),
    };
    let figures = match abroad {
        Some(rest) => format!("0{}", rest.trim_start_matches('0')),
        None => figures,
    };
    let kind = match (figures.get(..2)?, figures.len()) {
        ("07", 11) => NumberKind::Mobile,
        ("01" | "02", 10 | 11) => NumberKind::Landline,
        _ => return None,
    };
    Some(PersonalNumber {
        kind,
        figures,
        range: start..end,
    })
}

fn national_insurance(words: &str, start: usize) -> Option<PersonalNumber> {
    const SHAPE: [bool; 9] = [false, false, true, true, true, true, true, true, false];
    // Most words have a small second letter, and are not looked at further.
    let bytes = words.as_bytes();
    bytes
        .get(start + 1)
        .filter(|second| second.is_ascii_uppercase())?;
    let mut shape = SHAPE.iter();
    let (mut figures, mut end) = (String::new(), start);
    let mut wanted = shape.next();
    for (at, byte) in bytes.iter().enumerate().skip(start) {
        let Some(is_figure) = wanted else {
            break;
        };
        match byte {
            b' ' if figures.len() >= 2 && at == end => continue,
            byte if byte.is_ascii_digit() == *is_figure && byte.is_ascii_alphanumeric() => {
                let is_capital = *is_figure || byte.is_ascii_uppercase();
                is_capital.then_some(())?;
                figures.push(char::from(*byte));
                end = at + 1;
                wanted = shape.next();
            }
            _ => return None,
        }
    }
    let is_whole = wanted.is_none() && matches!(figures.as_bytes().last(), Some(b'A'..=b'D'));
    let after = bytes.get(end);
    let is_end = after.is_none_or(|after| !after.is_ascii_alphanumeric());
    (is_whole && is_end).then_some(PersonalNumber {
        kind: NumberKind::NationalInsurance,
        figures,
        range: start..end,
    })
}
