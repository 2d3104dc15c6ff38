//! A text as it is meant so far → the pairs of stars that would make emphasis, and are more likely to be signs of their own.
//!
//! "Hartburn *3 in May, Norton 4* in June" are two grades, and not a passage in italics. So are stars of which one is beside a
//! figure and the other in a later line. In come the text and its Markdown, out go the changes that make signs of both stars. This
//! must not know any other mark.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::amount::begins_with_figure;
use super::meant::{Change, Changes, MeantText};

/// The longest code that is pressed on a telephone or a lock, in figures.
const LONGEST_KEY: usize = 8;

/// False when no star of a text is beside a figure, or begins what may end in a later line.
pub(super) fn may_have_pairs(written: &str) -> bool {
    let bytes = written.as_bytes();
    let has_lines = bytes.contains(&b'\n');
    memchr::memchr_iter(b'*', bytes).any(|at| {
        let before = at.checked_sub(1).and_then(|before| bytes.get(before));
        let after = bytes.get(at + 1);
        let is_figure = |byte: Option<&u8>| byte.is_some_and(|byte| may_be_of_figure(*byte));
        let begins = after.is_some_and(|after| !after.is_ascii_whitespace() && *after != b'*');
        is_figure(before) || is_figure(after) || (has_lines && begins && before != Some(&b'*'))
    })
}

/// Whether a byte may be the first or the last of a figure. The sign of a pound has two that are not ASCII.
fn may_be_of_figure(byte: u8) -> bool {
    byte.is_ascii_digit() || matches!(byte, b'%' | b'$') || !byte.is_ascii()
}

/// Emphasis that has begun.
struct OpenEmphasis {
    /// Whether a line ends in it that is printed as a line.
    has_break: bool,
}

impl MeantText {
    /// The stars of emphasis that nobody may have meant.
    pub(super) fn doubtful_pairs(&self) -> Changes {
        let mut changes = Changes::new();
        let mut open: Vec<OpenEmphasis> = Vec::new();
        for (event, range) in self.events() {
            match event {
                Event::Start(Tag::Emphasis) => open.push(OpenEmphasis { has_break: false }),
                Event::HardBreak => open.iter_mut().for_each(|one| one.has_break = true),
                Event::End(TagEnd::Emphasis) => {
                    let has_break = open.pop().is_some_and(|one| one.has_break);
                    if self.is_doubtful(&range, has_break) {
                        let stars = [range.start, range.end.saturating_sub(1)];
                        changes.extend(stars.map(|star| (self.place(star), Change::Escape)));
                    }
                }
                _ => {}
            }
        }
        changes
    }

    fn is_doubtful(&self, emphasis: &Range<usize>, has_break: bool) -> bool {
        let markdown = self.markdown();
        let text = markdown.get(emphasis.clone()).unwrap_or_default();
        let inner = text
            .strip_prefix('*')
            .and_then(|text| text.strip_suffix('*'));
        let Some(inner) = inner else {
            return false;
        };
        let begins = begins_with_figure(inner);
        let ends = ends_with_figure(inner);
        let is_over_lines = inner.contains('\n');
        let are_several = inner.contains(char::is_whitespace);
        (begins && ends && (are_several || is_key(inner)))
            || (is_over_lines && (begins || ends))
            || (has_break && !self.are_whole_lines(emphasis))
    }

    /// Whether emphasis begins where a line begins and ends where a line ends.
    fn are_whole_lines(&self, emphasis: &Range<usize>) -> bool {
        let before = self.markdown().get(..emphasis.start).unwrap_or_default();
        let after = self.markdown().get(emphasis.end..).unwrap_or_default();
        let before = before.rsplit('\n').next().unwrap_or_default();
        let after = after.lines().next().unwrap_or_default();
        let begins = before.ends_with(['“', '"', '‘', '\'', '(']) || !has_words(before);
        begins && !has_words(after)
    }
}

/// Whether it is a number that somebody presses on a telephone or a lock: "*0* for an operator", "*4711*". A year may be emphasised.
fn is_key(inner: &str) -> bool {
    let is_year = inner.len() == 4 && inner.starts_with(['1', '2']);
    (1..=LONGEST_KEY).contains(&inner.len())
        && inner.bytes().all(|sign| sign.is_ascii_digit())
        && !is_year
}

fn has_words(text: &str) -> bool {
    text.contains(char::is_alphanumeric)
}

/// Whether the last word is a figure, and not the year of a date.
fn ends_with_figure(inner: &str) -> bool {
    let last = inner.split_whitespace().next_back().unwrap_or_default();
    let is_year = || {
        let years = last.split(['/', '-', '–']);
        let four = last.len() == 4 && (last.starts_with("19") || last.starts_with("20"));
        four || (years.count() == 2 && last.starts_with("20"))
    };
    let figure = last.trim_end_matches(['%', 'k', 'm', 'b', 'n']);
    figure.ends_with(char::is_numeric) && !is_year()
}
