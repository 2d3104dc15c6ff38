//! Text → stretches that one face draws.

use unicode_bidi::{BidiClass, bidi_class};
use unicode_normalization::char::is_combining_mark;

use super::script_run::is_plain;
use crate::pdf::font::{FaceId, Family};

/// The stretches of a text for which a face is wanted, each with the face that draws it.
///
/// Letter by letter, because a name may have one letter that only the fallback has. A letter and its marks are drawn by
/// one face: only that face knows where the marks belong.
pub fn face_stretches<'t>(
    text: &'t str,
    wanted: FaceId,
    family: &Family,
) -> impl Iterator<Item = (FaceId, &'t str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (face, length) = match rest.is_ascii() {
            true => (wanted, rest.len()),
            false => first_stretch(rest, wanted, family)?,
        };
        let (stretch, after) = rest.split_at_checked(length)?;
        rest = after;
        (!stretch.is_empty()).then_some((face, stretch))
    })
}

fn first_stretch(text: &str, wanted: FaceId, family: &Family) -> Option<(FaceId, usize)> {
    let (face, mut end) = first_face(text, wanted, family)?;
    loop {
        let (own, after) = text.split_at_checked(end)?;
        let next = first_face(after, wanted, family);
        let next = next.filter(|(next, _)| *next == face);
        let more = next.map(|(_, length)| length);
        match more.or_else(|| length_between(own, after, face, family)) {
            Some(length) => end += length,
            None => return Some((face, end)),
        }
    }
}

/// The face for the letter that a text begins with and its marks, and how long they are.
fn first_face(text: &str, wanted: FaceId, family: &Family) -> Option<(FaceId, usize)> {
    if let Some(word) = joined_word(text, wanted, family) {
        return Some(word);
    }
    let mut letters = text.chars();
    let first = letters.next()?;
    let mut face = family.drawing(first, wanted);
    let mut length = first.len_utf8();
    for mark in letters.take_while(|letter| is_attached(*letter)) {
        length += mark.len_utf8();
        let has_both = |id: &FaceId| family.face(*id).has(first) && family.face(*id).has(mark);
        if !family.face(face).has(mark)
            && let Some(fallback) = family.fallbacks().find(has_both)
        {
            face = fallback;
        }
    }
    Some((face, length))
}

/// How long the signs, figures and spaces are between two words of the fallback that run from the right. It draws them
/// too: a program that reads by places turns round what is in one font.
fn length_between(before: &str, after: &str, face: FaceId, family: &Family) -> Option<usize> {
    let is_turned = |letter: char| {
        letter >= '\u{590}' && matches!(bidi_class(letter), BidiClass::R | BidiClass::AL)
    };
    if !face.is_fallback() || !before.chars().next_back().is_some_and(is_turned) {
        return None;
    }
    let length = after.find(char::is_alphabetic)?;
    let (between, next) = after.split_at_checked(length)?;
    let is_shown = between.chars().all(|sign| family.face(face).has(sign));
    let goes_on = next.chars().next().is_some_and(is_turned) && length > 0;
    (is_shown && goes_on).then_some(length)
}

/// The face that has all letters of the word that a text begins with, and how long it is, where its letters are joined: in
/// two faces they would not be.
fn joined_word(text: &str, wanted: FaceId, family: &Family) -> Option<(FaceId, usize)> {
    let is_joined =
        |letter: char| !is_plain(letter) && (letter.is_alphabetic() || is_attached(letter));
    let length = text.find(|letter| !is_joined(letter)).unwrap_or(text.len());
    let word = text.get(..length).filter(|word| !word.is_empty())?;
    let has_all = |id: &FaceId| {
        let face = family.face(*id);
        word.chars()
            .all(|letter| face.has(letter) || is_joiner(letter))
    };
    let face = std::iter::once(wanted)
        .chain(family.fallbacks())
        .find(has_all)?;
    Some((face, length))
}

/// Whether a character joins the letters beside it, or keeps them apart.
fn is_joiner(letter: char) -> bool {
    matches!(letter, '\u{200c}' | '\u{200d}')
}

/// Whether a character belongs to the letter before it: a mark, or what joins it to the next letter or keeps it apart.
fn is_attached(letter: char) -> bool {
    letter >= '\u{300}' && (is_combining_mark(letter) || matches!(letter, '\u{200c}' | '\u{200d}'))
}
