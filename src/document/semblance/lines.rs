//! An element → those of its lines that begin as the items of a list do.

use std::ops::Range;

use crate::document::class::ClassMeaning;
use crate::document::element::{Element, Node};
use crate::document::inlines::is_inline;
use crate::unclear::BULLETS;

/// What a line begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// A bullet, which is nothing else.
    Bullet,
    /// A dash or a star, which may be something else.
    Dash,
}

/// A line that begins with a sign.
#[derive(Debug)]
pub(super) struct SignedLine {
    /// The sign.
    pub sign: Sign,
    /// Whether it is the first line of its element.
    pub is_first: bool,
    /// Where it begins, and the end of the words that are written there together.
    pub span: Range<usize>,
}

/// The lines of an element's own words that begin with a sign. A line ends at a `<br>`, and where it ends in the page's
/// text, because whoever typed it there meant it to.
pub(super) fn signed_lines(element: &Element) -> Vec<SignedLine> {
    let mut lines = SignedLines {
        signed: Vec::new(),
        begins: Begin::Element,
    };
    lines.read(element);
    lines.signed
}

/// What has begun and has no words yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Begin {
    Element,
    /// After a `<br>`.
    Line,
    Nothing,
}

struct SignedLines {
    signed: Vec<SignedLine>,
    begins: Begin,
}

impl SignedLines {
    fn read(&mut self, element: &Element) {
        for node in &element.children {
            match node {
                Node::Text { text, span } => self.text(text, span),
                Node::Element(inner) if inner.name == "br" => {
                    if self.begins == Begin::Nothing {
                        self.begins = Begin::Line;
                    }
                }
                Node::Element(inner) if ClassMeaning::Marker.is_of(inner) => {
                    self.begins = Begin::Nothing;
                }
                Node::Element(inner) if is_inline(&inner.name) => self.read(inner),
                Node::Element(_) => self.begins = Begin::Nothing,
            }
        }
    }

    fn text(&mut self, text: &str, span: &Range<usize>) {
        let mut start = 0;
        for (number, line) in text.split('\n').enumerate() {
            let words = line.trim_start();
            let indent = line.len() - words.len();
            let at = span.start + start + indent;
            start += line.len() + 1;
            if words.is_empty() {
                continue;
            }
            let begins = std::mem::replace(&mut self.begins, Begin::Nothing);
            let is_new = begins != Begin::Nothing;
            if let Some(sign) = sign_of(words, is_new)
                && (is_new || number > 0)
            {
                self.signed.push(SignedLine {
                    sign,
                    is_first: begins == Begin::Element,
                    // Characters may be written as references, so that the words are longer in the page.
                    span: at.min(span.end)
                        ..(at + words.trim_end().len()).clamp(at.min(span.end), span.end),
                });
            }
        }
    }
}

/// What a line begins with, if words follow: a sign alone is no item. A long dash in the middle of a sentence may be where
/// the line of a page's text begins.
fn sign_of(line: &str, is_new: bool) -> Option<Sign> {
    let sign = line.chars().next()?;
    // Most lines begin with a letter, and need no closer look.
    if sign.is_alphanumeric() {
        return None;
    }
    let rest = line.get(sign.len_utf8()..)?;
    let is_followed = rest.starts_with(char::is_whitespace) && rest.contains(char::is_alphabetic);
    // A sign that must stay with its word is that of a grade: "■&nbsp;Slipped".
    let is_tied = |word: &str| word.starts_with(char::is_alphanumeric);
    if rest.strip_prefix('\u{a0}').is_some_and(is_tied) {
        return None;
    }
    match sign {
        _ if BULLETS.iter().any(|bullet| line.starts_with(bullet)) => {
            rest.contains(char::is_alphanumeric).then_some(Sign::Bullet)
        }
        '·' if is_followed => Some(Sign::Bullet),
        '-' | '*' if is_followed => Some(Sign::Dash),
        '–' | '—' if is_followed && is_new => Some(Sign::Dash),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Sign, sign_of};

    #[test]
    fn the_sign_of_a_grade_is_no_item() {
        for sign in ["■", "▪", "•", "➢"] {
            assert_eq!(
                sign_of(&format!("{sign}\u{a0}Slipped"), true),
                None,
                "{sign}"
            );
            for space in [" ", "\u{a0}\u{a0}", "\t"] {
                let line = format!("{sign}{space}Slipped");
                assert_eq!(sign_of(&line, true), Some(Sign::Bullet), "{line:?}");
            }
        }
    }
}
