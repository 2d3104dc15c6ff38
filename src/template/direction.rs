//! A page → the same page, in which text that holds words from the right says so.
//!
//! A browser sets Urdu, Arabic and Hebrew words in order by itself. But it takes figures and signs beside them for a part of
//! them, so that they seem to be of another name. Such words in English text are kept apart (`<bdi>`). Text that begins with
//! them and consists mostly of them begins at the right (`dir="rtl"`). A page without such letters is left as it is.

use super::isolate::isolate;
use super::tag::{Tags, name_of};
use super::tag_state::OpenElement;
use super::text_share::TextShare;
use crate::language::is_turned;

/// The elements that hold lines of text.
const HOLDERS: [&str; 18] = [
    "p",
    "td",
    "th",
    "dt",
    "dd",
    "ul",
    "ol",
    "li",
    "label",
    "legend",
    "caption",
    "figcaption",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
];

/// Elements in which nothing is put around words.
const WHOLE: [&str; 8] = [
    "title", "script", "style", "svg", "option", "textarea", "select", "head",
];

/// A text of a page with the tag after it, and what is put into the two.
pub(super) struct TaggedText<'p> {
    pub text: &'p str,
    pub tag: &'p str,
    /// What is put into the text, each at its byte, in order.
    pub inserted: Vec<(usize, &'static str)>,
    /// The direction that the tag is given.
    direction: Option<Side>,
}

/// The side that lines begin at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Left,
    Right,
}

/// An element that holds lines of text.
struct Holder {
    /// The number of the piece whose tag begins it.
    piece: usize,
    /// Whether it is a list, whose side is that of its items.
    is_list: bool,
    /// Whether it is an item, whose sign is beside its first paragraph.
    is_item: bool,
    /// The number of the holder that it is in.
    parent: Option<usize>,
    /// The side that its tag says, if it says one.
    written: Option<Side>,
    /// What its own text consists of.
    share: TextShare,
    /// The pieces of its own text.
    texts: Vec<usize>,
    /// The holders in it.
    inner: Vec<usize>,
}

/// A page in which words from the right are kept apart, and text of them begins at the right.
pub(super) fn with_directions(page: String) -> String {
    // No letter below is written with a byte lower than this, and most pages have no higher byte.
    if page.bytes().all(|byte| byte < 0xd6) || !page.chars().any(is_turned) {
        return page;
    }
    let mut pieces: Vec<TaggedText<'_>> = Tags(&page)
        .map(|(text, tag)| TaggedText {
            text,
            tag,
            inserted: Vec::new(),
            direction: None,
        })
        .collect();
    let (holders, of_page) = holders(&pieces);
    let mut effective: Vec<Side> = Vec::with_capacity(holders.len());
    for (holder, side) in holders.iter().zip(sides(&holders)) {
        let around = holder.parent.and_then(|parent| effective.get(parent));
        let around = around.copied().unwrap_or(of_page);
        let own = holder.written.or(side).unwrap_or(around);
        effective.push(own);
        if holder.written.is_none()
            && own != around
            && let Some(piece) = pieces.get_mut(holder.piece)
            && !piece.tag.contains(" dir=")
        {
            piece.direction = Some(own);
        }
        isolate(&mut pieces, &holder.texts, own);
    }
    written(&pieces, page.len())
}

/// The elements that hold text, each after the one that it is in, and the side of the page.
fn holders(pieces: &[TaggedText<'_>]) -> (Vec<Holder>, Side) {
    let mut holders: Vec<Holder> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut of_page = Side::Left;
    // What is left alone: drawings and the like, what has a direction of its own, and the signs of items.
    let mut alone = OpenElement::default();
    for (number, piece) in pieces.iter().enumerate() {
        let holder = open.last().and_then(|open| holders.get_mut(*open));
        if let Some(holder) = holder.filter(|_| !alone.is_open()) {
            holder.share.add(piece.text);
            holder.texts.push(number);
        }
        let name = name_of(piece.tag);
        let is_holder = HOLDERS.contains(&name);
        let has_own = piece.tag.contains(" dir=") || name == "bdi";
        let is_sign = piece.tag.starts_with("<span class=\"marker\"");
        let is_whole = WHOLE.contains(&name);
        if name == "html" && written_side(piece.tag) == Some(Side::Right) {
            of_page = Side::Right;
        }
        alone.pass(
            piece.tag,
            is_whole || is_sign || (has_own && !is_holder && name != "html"),
        );
        if !is_holder {
            continue;
        }
        if piece.tag.starts_with("</") {
            open.pop();
            continue;
        }
        let parent = open.last().copied();
        let own = holders.len();
        if let Some(parent) = parent.and_then(|parent| holders.get_mut(parent)) {
            parent.inner.push(own);
        }
        holders.push(Holder {
            piece: number,
            is_list: matches!(name, "ul" | "ol"),
            is_item: name == "li",
            parent,
            written: written_side(piece.tag),
            share: TextShare::default(),
            texts: Vec::new(),
            inner: Vec::new(),
        });
        open.push(own);
    }
    (holders, of_page)
}

/// The side of each element, where its text has one. A list has that of its items, if they have the same; an item without
/// text of its own has that of its first paragraph.
fn sides(holders: &[Holder]) -> Vec<Option<Side>> {
    let mut sides = vec![None; holders.len()];
    for (number, holder) in holders.iter().enumerate().rev() {
        let mut inner = holder
            .inner
            .iter()
            .map(|inner| sides.get(*inner).copied().flatten());
        let side = match holder.is_list {
            true => match inner.next().flatten() {
                Some(first) if inner.all(|side| side == Some(first)) => Some(first),
                _ => Some(Side::Left),
            },
            false => match (holder.share.side(), holder.is_item) {
                (None, true) => inner.next().flatten(),
                (side, _) => side,
            },
        };
        if let Some(own) = sides.get_mut(number) {
            *own = holder.written.or(side);
        }
    }
    sides
}

fn written_side(tag: &str) -> Option<Side> {
    let (_, value) = tag.split_once(" dir=")?;
    match value.trim_start_matches(['"', '\'']).get(..3)? {
        "rtl" => Some(Side::Right),
        "ltr" => Some(Side::Left),
        _ => None,
    }
}

fn written(pieces: &[TaggedText<'_>], length: usize) -> String {
    let mut page = String::with_capacity(length + 256);
    for piece in pieces {
        let mut done = 0;
        for (at, inserted) in &piece.inserted {
            page.push_str(piece.text.get(done..*at).unwrap_or_default());
            page.push_str(inserted);
            done = *at;
        }
        page.push_str(piece.text.get(done..).unwrap_or_default());
        let direction = match piece.direction {
            Some(Side::Right) => " dir=\"rtl\">",
            Some(Side::Left) => " dir=\"ltr\">",
            None => "",
        };
        match piece.tag.strip_suffix('>') {
            Some(tag) if !direction.is_empty() => {
                page.push_str(tag);
                page.push_str(direction);
            }
            _ => page.push_str(piece.tag),
        }
    }
    page
}
