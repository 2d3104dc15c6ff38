//! Lines → the places where one ends that is printed as a line.

use super::super::footnote::begins_footnote;
use super::super::note::begins_note;
use super::alike::begun_alike;
use super::amid::ends_amid;
use super::dated;
use super::message::parts_messages;
use super::reference::reference;
use super::stamp::{begins_with_hour, begins_with_stamp, is_stamped};
use super::sum::{begins_with_compared_figure, begins_with_signed_figure};
use super::typed_line::TypedLine;
use crate::address::BareAddress;
use crate::language::are_in_two_scripts;

/// A paragraph that somebody wrapped has lines of at least so many characters.
pub(super) const NARROWEST: usize = 40;

/// The bytes of the line feeds that end a printed line.
pub(super) fn kept(lines: &[TypedLine<'_>]) -> Vec<usize> {
    let same_paragraph = |one: &TypedLine<'_>, next: &TypedLine<'_>| {
        !one.is_blank() && !next.is_blank() && next.sign.is_none() && one.depth == next.depth
    };
    // A note is below words, however they were wrapped.
    let same_words = |one: &TypedLine<'_>, next: &TypedLine<'_>| {
        same_paragraph(one, next) && !begins_note(next.text)
    };
    let mut kept = Vec::new();
    let mut before: Option<&TypedLine<'_>> = None;
    for paragraph in lines.chunk_by(same_words) {
        let notes = before.zip(paragraph.first());
        kept.extend(
            notes
                .filter(|(one, next)| same_paragraph(one, next))
                .map(|(one, _)| one.end),
        );
        before = paragraph.last();
        if paragraph.len() < 2 {
            continue;
        }
        let is_wrapped = is_wrapped(paragraph);
        // Short lines are lines already.
        let begun = match !is_wrapped && paragraph.iter().all(TypedLine::is_short) {
            true => Vec::new(),
            false => begun_alike(paragraph),
        };
        if is_wrapped && begun.is_empty() {
            continue;
        }
        let is_item = paragraph.first().is_some_and(|line| line.sign.is_some());
        let width = paragraph.iter().map(TypedLine::width).max().unwrap_or(0);
        let pairs = paragraph.iter().zip(paragraph.iter().skip(1));
        let ended = pairs.zip(1..).filter(|((one, next), number)| {
            begun.contains(number) || is_kept(one, next, is_item) || is_title(one, next, width)
        });
        let mut ended: Vec<usize> = ended.map(|((one, _), _)| one.end).collect();
        ended.extend(ended_before_short(paragraph, &ended));
        ended.sort_unstable();
        kept.extend(ended);
    }
    kept
}

/// The ends of long lines before a short one that is ended itself (`ended`, in the order of the text), such as `Officers:` or `What we found`. Alone, such a short line
/// may be the end of a paragraph that was wrapped.
fn ended_before_short(paragraph: &[TypedLine<'_>], ended: &[usize]) -> Vec<usize> {
    let is_ended = |line: &TypedLine<'_>| ended.binary_search(&line.end).is_ok();
    let is_apart = |line: &TypedLine<'_>| is_short_of_its_own(line) && is_ended(line);
    // Where one line was ended by hand, others are as well.
    let first = paragraph.first().filter(|first| is_apart(first));
    let pairs = paragraph.iter().zip(paragraph.iter().skip(1));
    let before = pairs.filter(|(one, next)| {
        let last = paragraph.last().is_some_and(|last| last.end == next.end);
        let is_label = next.text.ends_with(':') && is_short_of_its_own(next);
        let is_own = (is_label && last) || is_apart(next) || is_in_capitals(next.text);
        let is_by_hand = ends_sentence(one.text)
            || is_labelled(one.said())
            || first.is_some()
            || one.width() >= UNWRAPPED;
        is_own && !one.is_short() && is_by_hand && !ends_amid(one.text) && !is_ended(one)
    });
    before.map(|(one, _)| one.end).collect()
}

/// Nobody wraps lines of so many characters by hand.
const UNWRAPPED: usize = 100;

/// Whether a short line begins as a title or a label does: with a capital letter, in a few words.
fn is_short_of_its_own(line: &TypedLine<'_>) -> bool {
    let words = line.text.split_whitespace().count();
    line.is_short()
        && line.sign.is_none()
        && words <= LABEL_WORDS
        && !line.text.ends_with(['.', ';', ','])
        && line
            .text
            .starts_with(|sign: char| sign.is_uppercase() || sign.is_ascii_digit())
}

/// "RESOLVED", "AGREED": what a minute has on a line of its own.
fn is_in_capitals(words: &str) -> bool {
    let letters = || words.chars().filter(|sign| sign.is_alphabetic());
    letters().count() >= FEWEST_CAPITALS
        && letters().all(char::is_uppercase)
        && words.split_whitespace().count() <= LABEL_WORDS
}

/// Fewer capitals may be an abbreviation that ends a sentence.
const FEWEST_CAPITALS: usize = 6;

/// Whether a line before a longer one was ended long before it was full: `1. Introduction`.
fn is_title(one: &TypedLine<'_>, next: &TypedLine<'_>, width: usize) -> bool {
    let begins = next
        .text
        .trim_start_matches(['*', '“', '"', '‘', '\'', '(']);
    one.is_short() && begins.starts_with(char::is_uppercase) && one.has_room_for(next, width)
}

fn is_kept(one: &TypedLine<'_>, next: &TypedLine<'_>, is_item: bool) -> bool {
    let is_short = TypedLine::is_short;
    (is_short(one) && is_short(next) && !(is_item && goes_on(one, next)))
        || (is_short(one) && one.text.trim_end_matches('*').ends_with(':'))
        || (dated::is_alone(one.said()) && !begins_small(next))
        || (dated::is_alone(next.said()) && one.text.ends_with(['.', ';', '!', '?']))
        || begins_with_signed_figure(next.text)
        || (begins_with_compared_figure(next.text) && !ends_amid(one.text))
        || begins_footnote(next.text)
        || is_signs(one.text)
        || is_signs(next.text)
        || parts_messages(one.text)
        || parts_messages(next.text)
        || bold(next.text).is_some_and(|label| {
            bold(one.text).is_some() || (is_number(label) && ends_sentence(one.text))
        })
        || (is_short(one) && is_stamped(one.said()) && !begins_small(next))
        || (is_short(next) && begins_with_stamp(next.said()))
        || (is_short(one) && begins_with_hour(one.said()) && dated::length(next.text).is_some())
        || (ends_with_address(one.said()) && !begins_small(next))
        || is_address(one.said())
        || ((is_short(one) || ends_sentence(one.text)) && is_address(next.said()))
        || one.has_columns()
        || next.has_columns()
        || are_in_two_scripts(one.text, next.text)
        || (is_labelled(one.said()) && is_labelled(next.said()))
        || (is_short(next) && is_labelled(next.said()) && one.text.ends_with(['.', '!', '?']))
        || (is_short(one) && is_enclosed_in(next.said(), &ENCLOSING))
        || (is_enclosed_in(one.said(), &ENCLOSING) && (is_short(next) || !begins_small(next)))
        || reference(one.said()).is_some_and(|shape| reference(next.said()) == Some(shape))
}

/// "--", "* * *": what parts a signature or a message from what is above it. So do tags below it: "#late #bus".
fn is_signs(words: &str) -> bool {
    let is_tag = |word: &str| {
        let tag = word.strip_prefix('#');
        tag.is_some_and(|tag| tag.starts_with(char::is_alphabetic))
    };
    let are_tags = || words.split_whitespace().all(is_tag);
    !words.is_empty() && (!words.contains(char::is_alphanumeric) || are_tags())
}

/// The few bold words that a line begins with, as the paragraphs of minutes do: "**1.2** The Panel met".
fn bold(line: &str) -> Option<&str> {
    let (label, words) = line.strip_prefix("**")?.split_once("**")?;
    let begins = is_number(label) || label.starts_with(char::is_uppercase);
    let is_label = begins && label.split_whitespace().count() <= LABEL_WORDS;
    (is_label && !words.is_empty()).then_some(label)
}

fn is_number(label: &str) -> bool {
    label.starts_with(|sign: char| sign.is_ascii_digit() || sign == '(')
}

pub(super) fn ends_sentence(line: &str) -> bool {
    line.trim_end_matches(['*', ')', '”', '"'])
        .ends_with(['.', ';', ':', '!', '?'])
}

fn is_address(words: &str) -> bool {
    !words.contains(char::is_whitespace) && ends_with_address(words)
}

/// Whether the last word is a web or an e-mail address, and nothing goes on after it.
fn ends_with_address(line: &str) -> bool {
    let last = line.split_whitespace().next_back().unwrap_or_default();
    let last = last.trim_end_matches(['.', ')', ';', '>']);
    let mut addresses = BareAddress::all(last).into_iter();
    addresses.any(|address| address.range.end == last.len())
}

/// The words of an item that go on below it, where its words begin.
fn goes_on(one: &TypedLine<'_>, next: &TypedLine<'_>) -> bool {
    let is_below_words = match one.sign {
        Some(sign) => next.indent > one.indent && next.indent <= one.indent + sign.length + 2,
        None => one.indent > 0 && one.indent == next.indent,
    };
    is_below_words && begins_small(next)
}

/// What is in brackets or in quotation marks.
const ENCLOSING: [(char, char); 5] = [('(', ')'), ('[', ']'), ('“', '”'), ('‘', '’'), ('"', '"')];

/// Whether a line is in one of some pairs of signs from its beginning to its end.
pub(super) fn is_enclosed_in(words: &str, pairs: &[(char, char)]) -> bool {
    let inner = |(opens, closes)| {
        let inner = words.trim_end_matches('.').strip_prefix(opens)?;
        inner.strip_suffix(closes)
    };
    let is_one =
        |(opens, closes)| inner((opens, closes)).is_some_and(|inner| !inner.contains(opens));
    pairs.iter().copied().any(is_one)
}

/// The longest label, in words.
pub(super) const LABEL_WORDS: usize = 5;

/// "Lead: Head of Parks", "Cllr Margaret Fenwick-Jones: met with residents".
fn is_labelled(line: &str) -> bool {
    let label = line.split_once(": ").map(|(label, _)| label);
    label.is_some_and(|label| {
        label.chars().count() < NARROWEST
            && label.split_whitespace().count() <= LABEL_WORDS
            && label.starts_with(char::is_uppercase)
    })
}

/// Each line of a narrow paragraph ends where the next word had no room.
fn is_wrapped(paragraph: &[TypedLine<'_>]) -> bool {
    let width = paragraph.iter().map(TypedLine::width).max().unwrap_or(0);
    let small = paragraph.iter().skip(1).filter(|line| begins_small(line));
    let has_no_room = |(one, next): (&TypedLine<'_>, &TypedLine<'_>)| one.width_with(next) > width;
    paragraph.len() > 2
        && width >= NARROWEST
        && small.count() * 2 >= paragraph.len() - 1
        && !paragraph
            .iter()
            .any(|line| line.has_columns() || is_address(line.said()))
        && paragraph
            .iter()
            .zip(paragraph.iter().skip(1))
            .all(has_no_room)
}

pub(super) fn begins_small(line: &TypedLine<'_>) -> bool {
    line.text.starts_with(char::is_lowercase)
}
