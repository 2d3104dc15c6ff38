//! A list of contents → pieces: what the paper has, each entry with a line of dots to the number of its page.
//!
//! The items of such a list begin with a link to a heading. Page numbers are known only when all pages are, so room is
//! kept for them at the right. They are artifacts: on the web page and to a screen reader the link itself leads there.

use std::rc::Rc;

use super::column::Column;
use super::composer::Composer;
use super::measure::Measure;
use super::piece::Content;
use super::placed::Leader;
use crate::document::{self, Block, Inline, List, ListKind, Target, TextDirection};
use crate::pdf::structure::{Owner, Role};
use crate::pdf::text::{TextRuns, extent};
use crate::theme::Style;

/// Room for a number of four digits and some dots, in ems.
const ROOM_FOR_NUMBER: f32 = 3.0;
/// The first word of an entry is a mark if it has no more letters and signs: "12(iv)".
const LONGEST_MARK: usize = 6;
/// The space after a mark, in ems.
const SPACE: f32 = 0.28;

impl Composer<'_, '_> {
    /// Adds a list of contents. An entry is not alone at the foot or the head of a page: the first is kept with the
    /// second, the last with the one before it, and one that has entries below it with the first of those.
    pub fn contents(&mut self, list: &List, column: &mut Column) {
        let owner = self.tree.below(column.owner, Role::TOC);
        let style = self.with_classes(column.style, &list.class);
        for (number, item) in list.items.iter().enumerate() {
            let entry = self.tree.below(owner, Role::TOCI);
            for (block_number, block) in item.blocks.iter().enumerate() {
                let own = column.part().owned_by(entry).in_style(style);
                // Dots and numbers are on the right, so entries begin at the left.
                let mut own = own.running(TextDirection::LeftToRight);
                // What an entry says is below its words, as its entries are.
                let indented = own.measure.indented(self.theme.list.indent.pt());
                match block {
                    Block::Paragraph(paragraph) => {
                        let place = linked_heading(&paragraph.inlines);
                        // Words that refer to nothing are a paragraph among the entries.
                        let role = place.as_ref().map_or(Role::P, |_| Role::Reference);
                        let words = self.tree.below(entry, role);
                        // What ends with a colon leads to what is below it.
                        let leads = document::words(&paragraph.inlines)
                            .trim_end()
                            .ends_with(':');
                        let mut own = match (block_number, &place) {
                            (0, _) | (_, Some(_)) => own.owned_by(words),
                            (_, None) => own.owned_by(words).over(indented),
                        };
                        self.contents_entry(&paragraph.inlines, place, &mut own);
                        if leads && block_number + 1 < item.blocks.len() {
                            own.keep_end_with_next();
                        }
                    }
                    // Any other list is what an entry says.
                    Block::List(inner) if inner.kind == ListKind::Contents => {
                        own.keep_end_with_next();
                        self.contents(inner, &mut own.over(indented));
                    }
                    _ => self.blocks(std::slice::from_ref(block), &mut own.over(indented)),
                }
            }
            if number + 1 < list.items.len() && (number == 0 || number + 2 == list.items.len()) {
                column.keep_end_with_next();
            }
        }
        column.space(style.space_after.pt());
    }

    /// How far the lines of an entry below its first are indented, in points: as far as its words are from its mark.
    fn hanging(&mut self, inlines: &[Inline], style: Style, width: f32) -> f32 {
        let said = document::words(inlines);
        let Some(mark) = mark(&said) else {
            return 0.0;
        };
        let mut needs = |inlines: &[Inline]| {
            let (shaper, theme) = (&mut *self.shaper, self.theme);
            let runs = TextRuns::of_artifact(inlines, style, self.numerals, shaper, theme);
            extent(&runs, shaper).most
        };
        match needs(inlines) > width {
            true => needs(&[Inline::Text(mark.to_owned())]) + SPACE * style.size.pt(),
            false => 0.0,
        }
    }

    /// Adds one entry, which leads to a heading with this id; the dots follow its last line.
    fn contents_entry(&mut self, inlines: &[Inline], place: Option<String>, column: &mut Column) {
        let (owner, measure, style) = (column.owner, column.measure, column.style);
        let room = Measure {
            width: measure.width - ROOM_FOR_NUMBER * style.size.pt(),
            ..measure
        };
        let hanging = self.hanging(inlines, style, room.width);
        let first = column.len();
        let indented = room.indented(hanging);
        self.words(inlines, &mut column.part().over(indented));
        if let Some(Content::Line(line)) = column.content(first) {
            Rc::make_mut(line).x -= hanging;
        }
        let last = column.len().checked_sub(1);
        let content = last.and_then(|last| column.content(last));
        // An entry without a link has no page to name, and is a line like any other.
        if let (Some(Content::Line(line)), Owner::Element(_)) = (content, owner)
            && let Some(id) = place
        {
            Rc::make_mut(line).leader = Some(Leader {
                id,
                right: measure.x + measure.width,
                style,
            });
        }
        column.space(self.theme.list.gap.pt());
    }
}

/// The number or letter that words begin with, as the items of an agenda do: "3.", "4(a)".
fn mark(words: &str) -> Option<&str> {
    let (mark, rest) = words.trim_start().split_once(' ')?;
    let is_short = mark.len() <= LONGEST_MARK && !rest.is_empty();
    let begins = mark.starts_with('(') || mark.starts_with(char::is_alphanumeric);
    let ends = mark.ends_with(['.', ')']);
    (is_short && begins && ends && mark.contains(char::is_alphanumeric)).then_some(mark)
}

/// The id of the heading that the first link of an entry leads to.
fn linked_heading(inlines: &[Inline]) -> Option<String> {
    inlines.iter().find_map(|inline| match inline {
        Inline::Link {
            target: Target::Place(id),
            ..
        } => Some(id.clone()),
        other => linked_heading(other.children()),
    })
}
