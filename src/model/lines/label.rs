//! The beginning of a line → the letter or the number that it begins with: `a)`, `(iv)`, `1.2`, `§ 4`, `β)`.

use super::item_sign::{Lettering, SignKind};

/// A sign: its kind, how many bytes it has, and its letter if it is a single one.
pub(super) type FoundSign = (SignKind, usize, Option<char>);

/// The letters of the Welsh alphabet in its order, as far as lists go. Some have two signs.
const WELSH: [&str; 29] = [
    "a", "b", "c", "ch", "d", "dd", "e", "f", "ff", "g", "ng", "h", "i", "j", "l", "ll", "m", "n",
    "o", "p", "ph", "r", "rh", "s", "t", "th", "u", "w", "y",
];

/// The label that a line begins with.
pub(super) fn of(line: &str) -> Option<FoundSign> {
    section(line)
        .or_else(|| circled(line))
        .or_else(|| outline(line))
        .or_else(|| numbered(line))
        .or_else(|| plain_number(line))
        .or_else(|| bracketed(line))
}

/// `§ 4` or `§ 4.2`.
fn section(line: &str) -> Option<FoundSign> {
    let number = line.strip_prefix('§')?.trim_start_matches([' ', '\u{a0}']);
    let figures = number.trim_start_matches(|sign: char| sign.is_ascii_digit() || sign == '.');
    let begins = number.starts_with(|sign: char| sign.is_ascii_digit());
    begins.then_some((SignKind::Section, line.len() - figures.len(), None))
}

/// A number in a circle.
fn circled(line: &str) -> Option<FoundSign> {
    let sign = line
        .chars()
        .next()
        .filter(|sign| matches!(sign, '①'..='⑳'))?;
    let kind = SignKind::Label(false, '○', Lettering::Figure);
    Some((kind, sign.len_utf8(), None))
}

/// `1.2` or `1.2.3.`, which number parts and their parts.
fn outline(line: &str) -> Option<FoundSign> {
    let is_part = |sign: char| sign.is_ascii_digit() || sign == '.';
    let end = line.find(|sign| !is_part(sign))?;
    let parts = line.get(..end)?.trim_end_matches('.').split('.');
    let fits = |part: &str| (1..=2).contains(&part.len());
    let count = parts.clone().count();
    (count > 1 && count < 6 && parts.into_iter().all(fits)).then_some((
        SignKind::Outline(count),
        end,
        None,
    ))
}

fn numbered(line: &str) -> Option<FoundSign> {
    let figures = line.bytes().take_while(u8::is_ascii_digit).count();
    let end = line.get(figures..)?.chars().next()?;
    let is_number = (1..=9).contains(&figures) && matches!(end, '.' | ')');
    is_number.then_some((SignKind::Mark(end), figures + 1, None))
}

/// `1 The Panel`, `1 – The Panel` or `1: The Panel`: minutes number their paragraphs so. Word puts a tab after a number, whatever
/// comes next.
fn plain_number(line: &str) -> Option<FoundSign> {
    let figures = line.bytes().take_while(u8::is_ascii_digit).count();
    let is_close = line.get(figures..)?.starts_with(": ");
    let sign = figures + usize::from(is_close);
    let rest = line.get(sign..)?;
    let words = rest.trim_start_matches([' ', '\u{a0}', '\t']);
    let has_tab = rest.starts_with('\t');
    if !(1..=3).contains(&figures) || words.len() == rest.len() {
        return None;
    }
    let after_dash = words.strip_prefix(['–', '—', '-', ':']);
    let (end, words) = match after_dash {
        Some(after) if after.starts_with(' ') => (line.len() - after.len(), after.trim_start()),
        _ => (sign, words),
    };
    let words = words.trim_start_matches(['“', '"', '‘', '\'', '*', '(', '[']);
    let is_letter = |sign: char| sign.is_uppercase() || (has_tab && sign.is_alphabetic());
    let begins = words.starts_with(is_letter);
    begins.then_some((SignKind::Outline(1), end, None))
}

fn bracketed(line: &str) -> Option<FoundSign> {
    let inner = line.strip_prefix('(');
    let (opens, inner) = (inner.is_some(), inner.unwrap_or(line));
    let length = inner.find(|sign: char| !sign.is_alphanumeric())?;
    let (label, after) = inner.split_at_checked(length)?;
    let close = after.chars().next()?;
    let fits = close == ')' || (close == '.' && !opens);
    let lettering = lettering(label, close)?;
    // "А. Петров" is a name.
    let is_initial = close == '.' && !label.is_ascii() && label.chars().all(char::is_uppercase);
    let mut letters = label.chars();
    let letter = letters.next().filter(|_| letters.next().is_none());
    let kind = SignKind::Label(opens, close, lettering);
    let end = usize::from(opens) + length + 1;
    let second = || line.get(end..).and_then(second_bracket);
    let (end, letter) = match opens.then(second).flatten() {
        Some(second) => (end + second, None),
        None => (end, letter),
    };
    (fits && !is_initial).then_some((kind, end, letter))
}

/// How long the second part of `(3)(a)` is, in bytes.
fn second_bracket(rest: &str) -> Option<usize> {
    let (inner, _) = rest.strip_prefix('(')?.split_once(')')?;
    lettering(inner, ')')?;
    Some(inner.len() + 2)
}

/// Whether it is a Welsh letter of two signs.
fn is_of_two_signs(label: &str) -> bool {
    label.len() == 2 && WELSH.contains(&label)
}

/// Whether a sign is a Welsh letter of two signs with a full stop, which begins an item only beside the next letter.
pub(super) fn is_welsh_pair(sign: &str) -> bool {
    sign.strip_suffix('.').is_some_and(is_of_two_signs)
}

/// Whether the second of two signs is the Welsh letter after the first.
pub(super) fn follows_in_welsh(one: &str, next: &str) -> bool {
    let place = |sign: &str| {
        let label = sign.trim_end_matches(['.', ')']);
        WELSH.iter().position(|letter| *letter == label)
    };
    let places = place(one).zip(place(next));
    places.is_some_and(|(one, next)| one + 1 == next)
}

/// After z come aa and ab, or aa and bb.
fn is_after_z(label: &str) -> bool {
    let mut letters = label.chars();
    let is_later = letters.next() == letters.next() || label.starts_with('a');
    is_later && are_small(label)
}

fn are_small(label: &str) -> bool {
    label.chars().all(|letter| letter.is_ascii_lowercase())
}

/// Whether a label may have been put in between others, "2a." after "2." or "(ba)" after "(b)" or "(az)". It begins an item only
/// there.
pub(super) fn is_put_in(label: &str, close: char) -> bool {
    let figures = label.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    let is_numbered = (1..=3).contains(&figures.len())
        && figures.len() + 1 == label.len()
        && figures.bytes().all(|figure| figure.is_ascii_digit());
    let is_lettered = || {
        let is_roman = label.chars().all(|letter| "ivxl".contains(letter));
        let is_known = is_roman || is_after_z(label) || is_of_two_signs(label);
        label.len() == 2 && close == ')' && are_small(label) && !is_known
    };
    is_numbered || is_lettered()
}

fn lettering(label: &str, close: char) -> Option<Lettering> {
    let all = |within: &str| label.chars().all(|letter| within.contains(letter));
    let count = label.chars().take(8).count();
    match count {
        1..=3 if label.chars().all(char::is_numeric) => Some(Lettering::Figure),
        2..=4 if is_put_in(label, close) => Some(match label.starts_with(char::is_numeric) {
            true => Lettering::Figure,
            false => Lettering::Small,
        }),
        1 if label.chars().all(|letter| letter.is_ascii_uppercase()) => Some(Lettering::Capital),
        1 => Some(Lettering::Small),
        2..=7 if (all("ivxl") && !is_of_two_signs(label)) || all("IVXL") => Some(Lettering::Roman),
        // "ch." may be a short word, so it needs the letter before it or after it.
        2 if close == '.' && is_of_two_signs(label) => Some(Lettering::Small),
        2 if close == ')' && (is_after_z(label) || is_of_two_signs(label)) => {
            Some(Lettering::Small)
        }
        _ => None,
    }
}
