//! A long text → the Markdown that is meant: a sign that is no mark of ours is a sign.
//!
//! Markdown knows more marks than the guide names, and it finds them where nobody put one: in `> 90 %`, in `5*3*2`, in
//! `C:\new`. Each such sign gets a backslash here, so that it is printed. And it knows fewer lists and line breaks than
//! officers type: those are added. What officers wrote is never changed. This must not know what is refused.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::lines::LineMeaning;
use super::plain_paragraph::is_plain_paragraph;
use super::signs;
use super::star_pairs::may_have_pairs;
use crate::bounds::MOST_READINGS;

/// A text in which only the marks of the guide act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeantText {
    markdown: String,
    /// It is a paragraph in which no sign can be a mark.
    is_plain: bool,
    places: Vec<ChangedPlace>,
    /// Where the items with signs of their own begin in the Markdown, with the sign that was written.
    signs: Vec<(usize, Range<usize>)>,
    /// The bytes of what was written where a line ends that is printed as a line.
    breaks: Vec<usize>,
}

/// Where what follows a change is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct ChangedPlace {
    markdown: usize,
    written: usize,
    /// Whether nothing of what follows was written.
    is_added: bool,
}

/// A change to what was written, at a byte of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    /// A backslash comes before the sign.
    Escape,
    /// So many bytes of white space are left out.
    Close(usize),
    /// A paragraph begins, in so many quotations.
    Paragraph(usize),
    /// So many bytes of white space become a space.
    Space(usize),
    /// White space, or a sign with the white space around it, becomes what the parser takes for the beginning of an item.
    Item(ItemStart),
}

/// The beginning of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ItemStart {
    /// How many bytes it replaces.
    pub length: usize,
    /// How many spaces come before the item.
    pub indent: usize,
    /// For an item with a sign of its own: what the parser takes for one, and the bytes where the own one begins and
    /// ends.
    pub own: Option<(char, usize, usize)>,
}

/// The changes by the bytes they are made at.
pub(super) type Changes = BTreeMap<usize, Change>;

impl MeantText {
    /// What `written` means.
    pub fn of(written: &str) -> Self {
        Self::after("", written)
    }

    /// What `written` means after what comes `before` it in the same text, such as a table.
    pub(super) fn after(before: &str, written: &str) -> Self {
        match is_plain_paragraph(written) {
            true => Self {
                markdown: written.to_owned(),
                is_plain: true,
                places: Vec::new(),
                signs: Vec::new(),
                breaks: Vec::new(),
            },
            false => Self::searched(before, written),
        }
    }

    /// The same for any text, with all its signs looked at.
    pub(super) fn searched(before: &str, written: &str) -> Self {
        let mut changes = signs::changes(before, written);
        let lines = LineMeaning::of(written, &changes);
        changes.extend(lines.changes);
        let mut meant = Self::with(written, &changes);
        meant.breaks = lines.breaks;
        let may_begin_a_block = signs::may_begin_a_block(written);
        let may_have_pairs = may_have_pairs(written);
        if !may_begin_a_block && !may_have_pairs {
            return meant;
        }
        for _ in 0..MOST_READINGS {
            let before = changes.len();
            let accidents = may_begin_a_block.then(|| meant.accidents(written));
            let pairs = may_have_pairs.then(|| meant.doubtful_pairs());
            for (at, change) in accidents.into_iter().chain(pairs).flatten() {
                changes.entry(at).or_insert(change);
            }
            if changes.len() == before {
                break;
            }
            let breaks = meant.breaks;
            meant = Self::with(written, &changes);
            meant.breaks = breaks;
        }
        meant
    }

    /// What `written` means within a line, with some changes: a mark that begins a block is a sign there. A full stop
    /// comes before it, which is none of its words.
    pub(super) fn within_line(written: &str, changes: &Changes) -> Self {
        let mut line = Self::with(written, changes);
        if may_have_pairs(written) {
            let mut all = changes.clone();
            all.extend(line.doubtful_pairs());
            line = Self::with(written, &all);
        }
        let first = ChangedPlace {
            markdown: 1,
            written: 0,
            is_added: false,
        };
        let later = line.places.iter().map(|place| ChangedPlace {
            markdown: place.markdown + 1,
            ..*place
        });
        MeantText {
            markdown: format!(".{}", line.markdown),
            is_plain: false,
            places: std::iter::once(first).chain(later).collect(),
            signs: Vec::new(),
            breaks: Vec::new(),
        }
    }

    /// The Markdown.
    pub fn markdown(&self) -> &str {
        &self.markdown
    }

    /// What the Markdown says, piece by piece, each with the bytes of the Markdown it is at.
    ///
    /// Everything that reads or prints a long text uses this, so that all agree on where a line ends.
    pub fn events(&self) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
        let plain = self.is_plain.then(|| {
            let paragraph = 0..self.markdown.len();
            let start = Event::Start(Tag::Paragraph);
            let text = Event::Text(self.markdown.as_str().into());
            let all = [start, text, Event::End(TagEnd::Paragraph)];
            all.map(|event| (event, paragraph.clone()))
        });
        let parsed = (!self.is_plain).then(|| self.parsed());
        plain
            .into_iter()
            .flatten()
            .chain(parsed.into_iter().flatten())
    }

    /// The same, as the parser reads it.
    pub(super) fn parsed(&self) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
        Parser::new_ext(&self.markdown, Options::empty())
            .into_offset_iter()
            .map(|(event, range)| match event {
                Event::SoftBreak if self.is_kept(&range) => (Event::HardBreak, range),
                other => (other, range),
            })
    }

    /// The sign that an item brings itself, for the bytes of the Markdown that the item is at.
    pub fn sign<'t>(&self, written: &'t str, item: &Range<usize>) -> Option<&'t str> {
        let range = self.sign_range(item)?;
        written.get(range)
    }

    /// The bytes of what was written that the own sign of an item is at.
    pub(super) fn sign_range(&self, item: &Range<usize>) -> Option<Range<usize>> {
        let next = self.signs.partition_point(|(at, _)| *at < item.start);
        let (at, sign) = self.signs.get(next)?;
        let before = self.markdown.get(item.start..*at)?;
        before.trim().is_empty().then(|| sign.clone())
    }

    /// The bytes of what was written for bytes of the Markdown.
    pub(super) fn written(&self, range: Range<usize>) -> Range<usize> {
        self.place(range.start)..self.place(range.end)
    }

    fn is_kept(&self, soft_break: &Range<usize>) -> bool {
        let written = self.written(soft_break.clone());
        let next = self.breaks.partition_point(|at| *at < written.start);
        self.breaks.get(next).is_some_and(|at| *at <= written.end)
    }

    /// The byte of what was written for a byte of the Markdown.
    pub(super) fn place(&self, at: usize) -> usize {
        let later = self.places.partition_point(|place| place.markdown <= at);
        match later.checked_sub(1).and_then(|last| self.places.get(last)) {
            Some(place) if place.is_added => place.written,
            Some(place) => place.written + (at - place.markdown),
            None => at,
        }
    }

    fn with(written: &str, changes: &Changes) -> Self {
        let mut markdown = String::with_capacity(written.len() + changes.len());
        let mut places = Vec::with_capacity(changes.len());
        let mut signs = Vec::new();
        let mut done = 0;
        for (&at, change) in changes {
            // What is within an item's beginning is not there any more.
            if at < done {
                continue;
            }
            markdown.push_str(written.get(done..at).unwrap_or_default());
            places.push(ChangedPlace {
                markdown: markdown.len(),
                written: at,
                is_added: true,
            });
            done = match change {
                Change::Escape => {
                    markdown.push('\\');
                    at
                }
                Change::Paragraph(quotations) => {
                    markdown.push('\n');
                    markdown.extend(std::iter::repeat_n("> ", *quotations));
                    at
                }
                Change::Space(length) => {
                    markdown.push(' ');
                    at + length
                }
                Change::Close(length) => at + length,
                Change::Item(start) => {
                    markdown.extend(std::iter::repeat_n(' ', start.indent));
                    if let Some((bullet, sign, end)) = start.own {
                        signs.push((markdown.len(), sign..end));
                        markdown.extend([bullet, ' ']);
                    }
                    at + start.length
                }
            };
            places.push(ChangedPlace {
                markdown: markdown.len(),
                written: done,
                is_added: false,
            });
        }
        markdown.push_str(written.get(done..).unwrap_or_default());
        MeantText {
            markdown,
            is_plain: false,
            places,
            signs,
            breaks: Vec::new(),
        }
    }
}
