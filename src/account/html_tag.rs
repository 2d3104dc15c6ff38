//! HTML → a tag of it: its name, what it does, and whether what it holds is shown.
//!
//! This knows of HTML only what is needed to read words, and must not use what reads the document out of a page.

use memchr::{memchr, memchr_iter, memmem};

use crate::markup::{begins_with_tag, comment_length, tag_length};

/// The class of what is on the screen only.
const HIDDEN: &str = "screen-only";

/// The name that a comment has here.
pub(super) const COMMENT: &str = "!--";

/// What a tag does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TagKind {
    Start,
    End,
    /// It holds nothing.
    Whole,
}

/// A tag, and what follows it.
pub(super) struct Tag<'p> {
    pub name: &'p str,
    pub kind: TagKind,
    pub attributes: &'p str,
    pub after: &'p str,
}

impl<'p> Tag<'p> {
    /// The first tag of some HTML, and what comes before it.
    pub fn first(html: &'p str) -> Option<(&'p str, Self)> {
        let mut signs = memchr_iter(b'<', html.as_bytes());
        let (before, tag) = signs.find_map(|sign| {
            let (before, tag) = html.split_at_checked(sign)?;
            begins_with_tag(tag).then_some((before, tag))
        })?;
        Some((before, Self::at(tag)))
    }

    /// The tag that `page` begins with.
    pub fn at(page: &'p str) -> Self {
        if let Some(length) = comment_length(page) {
            return Self {
                name: COMMENT,
                kind: TagKind::Whole,
                attributes: "",
                after: page.get(length..).unwrap_or_default(),
            };
        }
        let (tag, after) = page.split_at(tag_length(page));
        let tag = tag.strip_prefix('<').unwrap_or(tag);
        let tag = tag.strip_suffix('>').unwrap_or(tag);
        let (kind, tag) = match (tag.strip_prefix('/'), tag.strip_suffix('/')) {
            (Some(tag), _) => (TagKind::End, tag),
            (None, Some(whole)) if !ends_in_value(whole) => (TagKind::Whole, whole),
            (None, _) => (TagKind::Start, tag),
        };
        let (name, attributes) = tag.split_at(tag.find(is_between).unwrap_or(tag.len()));
        Self {
            name,
            // These never hold anything.
            kind: match name {
                "br" | "hr" | "img" | "input" | "link" | "meta" | "source" | "wbr" => {
                    TagKind::Whole
                }
                _ => kind,
            },
            attributes,
            after,
        }
    }

    /// Whether words go on across it.
    pub fn is_part_of_a_line(&self) -> bool {
        matches!(
            self.name,
            "a" | "abbr" | "bdi" | "bdo" | "em" | "span" | "strong" | "time" | COMMENT
        )
    }

    /// Whether what it holds is a drawing, is on the screen only, or is shown to nobody.
    pub fn is_hidden(&self) -> bool {
        // Each of the words that can hide something has this letter, and most tags have no attribute with it.
        let may_be = memchr(b'n', self.attributes.as_bytes()).is_some();
        self.name == "svg" || may_be && (self.has_class(HIDDEN) || self.is_shown_to_nobody())
    }

    fn is_shown_to_nobody(&self) -> bool {
        // Most tags have neither.
        if !has(self.attributes, "hidden") && !has(self.attributes, "none") {
            return false;
        }
        let is_look = |value: &str| {
            let look = value.replace(char::is_whitespace, "").to_lowercase();
            look.contains("display:none") || look.contains("visibility:hidden")
        };
        self.attribute("hidden").is_some() || self.attribute("style").is_some_and(is_look)
    }

    /// The value of an attribute as it stands in the page; nothing in one that has no value.
    pub fn attribute(&self, wanted: &str) -> Option<&'p str> {
        let mut rest = self.attributes.trim_start_matches(is_between);
        while !rest.is_empty() {
            let (name, after) = attribute_name(rest);
            let (value, after) = attribute_value(after);
            // Of two with one name, the first counts.
            if name == wanted {
                return Some(value);
            }
            rest = after.trim_start_matches(is_between);
        }
        None
    }

    pub fn has_class(&self, wanted: &str) -> bool {
        // Most attributes are too short, or do not have the word anywhere.
        let class = has(self.attributes, wanted).then(|| self.attribute("class"));
        let mut names = class.flatten().unwrap_or_default().split_ascii_whitespace();
        names.any(|name| name == wanted)
    }
}

/// Whether a word is somewhere in a text.
fn has(text: &str, word: &str) -> bool {
    text.len() >= word.len() && memmem::find(text.as_bytes(), word.as_bytes()).is_some()
}

/// Whether a slash after this is of a value without quotation marks: `<a href=x/>`.
fn ends_in_value(tag: &str) -> bool {
    let last = tag.rsplit(|sign: char| sign.is_ascii_whitespace()).next();
    let value = last.and_then(|last| last.split_once('='));
    value.is_some_and(|(_, value)| !value.ends_with(['"', '\'']))
}

/// Whether a sign stands between attributes, and belongs to none: white space, or a slash as in `<br/>`.
fn is_between(sign: char) -> bool {
    sign.is_ascii_whitespace() || sign == '/'
}

/// The name of the first attribute, and what follows it. It is never nothing.
fn attribute_name(attributes: &str) -> (&str, &str) {
    let is_end = |sign: char| is_between(sign) || sign == '=';
    let first = attributes.chars().next().map_or(0, char::len_utf8);
    let rest = attributes.get(first..).unwrap_or_default();
    let end = first + rest.find(is_end).unwrap_or(rest.len());
    attributes.split_at(end)
}

/// The value of an attribute, if it has one, and what follows it.
fn attribute_value(after: &str) -> (&str, &str) {
    let Some(value) = after.trim_start().strip_prefix('=') else {
        return ("", after);
    };
    let value = value.trim_start();
    for quote in ['"', '\''] {
        if let Some(inside) = value.strip_prefix(quote) {
            return inside.split_once(quote).unwrap_or((inside, ""));
        }
    }
    let end = value.find(|sign: char| sign.is_ascii_whitespace());
    value.split_at(end.unwrap_or(value.len()))
}
