//! Pieces → the display list, each with its owner.
//!
//! In come pieces with their place from top to bottom, out go pages, bookmarks and the places that links lead to. It
//! must not decide where a page ends.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::cell_lines::DrawnRow;
use super::display::{Artifact, Draw, DrawnPage, Mark, Sequence, Span};
use super::waiting::WaitingLine;
use crate::document::Level;
use crate::pdf::flow::{Anchor, CellRow, Content, Piece, PlacedLine};
use crate::pdf::sheet::Orientation;
use crate::pdf::structure::{ElementId, Kid, Owner, StructureTree};
use crate::pdf::text::{Fragment, SetLine};
use crate::theme::{Theme, Weight};

/// An entry of the outline that a reader shows beside the pages.
#[derive(Debug, Clone, PartialEq)]
pub struct Bookmark {
    /// Its words.
    pub title: String,
    /// The level of its heading.
    pub level: Level,
    /// Where it leads.
    pub destination: Destination,
}

/// A place on a page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Destination {
    /// The page, from 0.
    pub page: usize,
    /// From the sheet's top edge, in points.
    pub y: f32,
}

/// The pages being drawn on.
pub struct Canvas<'a> {
    /// The look.
    pub theme: &'a Theme,
    /// What the content is.
    pub tree: &'a mut StructureTree,
    /// The pages so far; never none.
    pub pages: Vec<DrawnPage>,
    /// The outline.
    pub bookmarks: Vec<Bookmark>,
    /// Where ids are.
    pub destinations: BTreeMap<String, Destination>,
    /// Lines that wait for a page number.
    pub waiting: Vec<WaitingLine>,
    /// The words at the head of the page being drawn on, if they are not the document's.
    header: Option<Rc<str>>,
    /// The page being drawn on, from 0.
    pub(super) current: usize,
    /// Whether what is drawn next begins a sequence of its own.
    pub(super) begins_sequence: bool,
    /// The row of a table that was drawn last.
    pub(super) last_row: Option<DrawnRow>,
}

impl<'a> Canvas<'a> {
    /// One empty page.
    pub fn new(theme: &'a Theme, tree: &'a mut StructureTree) -> Self {
        Self {
            theme,
            tree,
            pages: vec![DrawnPage::default()],
            bookmarks: Vec::new(),
            destinations: BTreeMap::new(),
            waiting: Vec::new(),
            header: None,
            current: 0,
            begins_sequence: false,
            last_row: None,
        }
    }

    /// Begins a new page.
    pub fn begin_page(&mut self, orientation: Orientation) {
        self.current = self.pages.len();
        self.pages.push(DrawnPage {
            orientation,
            header: self.header.clone(),
            ..DrawnPage::default()
        });
    }

    /// Gives this page and those after it words of their own at their head; none if they have the document's.
    pub fn set_header(&mut self, header: Option<Rc<str>>) {
        if let Some(page) = self.pages.get_mut(self.current) {
            page.header.clone_from(&header);
        }
        self.header = header;
    }

    /// Turns the sheet of the current page; only for one with nothing on it.
    pub fn orient(&mut self, orientation: Orientation) {
        if let Some(page) = self.pages.get_mut(self.current) {
            page.orientation = orientation;
        }
    }

    /// Draws a piece with its top at `y`.
    pub fn piece(&mut self, piece: &Piece, y: f32) {
        match &piece.content {
            Content::Space | Content::PageStart(_) => {}
            Content::Line(line) => self.placed_line(line, y),
            Content::Row(row) => self.row(row, y),
            Content::Picture(picture) => self.picture(picture, y),
            Content::Rule { x, width } => {
                let rule = self.theme.rule;
                self.underlay(Draw::Fill {
                    area: [*x, y, *width, rule.width.pt()],
                    colour: rule.colour,
                });
            }
        }
    }

    fn row(&mut self, row: &CellRow, y: f32) {
        let (height, background) = (row.height(), self.theme.table.label_background);
        // Backgrounds and rules are drawn before all text of the page. Drawn where they are, each would interrupt the
        // sequence of the element around it with an artifact, and that element would need another sequence.
        if row.ruled {
            for cell in row.cells.iter().filter(|cell| cell.header) {
                self.underlay(Draw::Fill {
                    area: [cell.x, y, cell.width, height],
                    colour: background,
                });
            }
            self.cell_lines(row, [y, y + height]);
        }
        for cell in &row.cells {
            let mut top = y + row.padding;
            for piece in cell.pieces.iter() {
                self.piece(piece, top);
                top += piece.height;
            }
        }
    }

    fn placed_line(&mut self, placed: &PlacedLine, y: f32) {
        if let Some(anchor) = &placed.anchor {
            self.anchor(anchor, y);
        }
        for (marker, x) in &placed.markers {
            // Marker and item share a baseline, even where their sizes differ.
            self.line(marker, *x, y + placed.line.baseline - marker.baseline);
        }
        self.line(&placed.line, placed.x, y);
        if let Some(leader) = &placed.leader {
            self.leader(leader, placed, y);
        }
    }

    fn anchor(&mut self, anchor: &Anchor, y: f32) {
        let destination = Destination {
            page: self.current,
            y,
        };
        self.bookmarks.push(Bookmark {
            title: anchor.title.clone(),
            level: anchor.level,
            destination,
        });
        if let Some(id) = &anchor.id {
            self.destinations.insert(id.clone(), destination);
        }
    }

    /// Draws a line with its left end at `x` and its top at `y`.
    fn line(&mut self, line: &SetLine, x: f32, y: f32) {
        let before = self.begin_line(line);
        for fragment in line.as_owned() {
            let baseline = y + line.baseline;
            let span = Span::of(fragment, x, baseline);
            match fragment.style.owner {
                Owner::Artifact => self.repeated(Draw::Text(span)),
                Owner::Element(element) => {
                    let left = span.x;
                    self.content(element, Draw::Text(span));
                    if let Some(link) = fragment.style.link {
                        if self.theme.link.weight == Weight::Regular {
                            self.underline(left, baseline, fragment);
                        }
                        self.link(link, [left, y, fragment.width, line.height]);
                    }
                }
            }
        }
        self.end_line(before);
    }

    fn underline(&mut self, x: f32, baseline: f32, fragment: &Fragment) {
        let (size, look) = (fragment.style.size, self.theme.link);
        let top = baseline + look.underline_offset * size;
        let area = [x, top, fragment.width, look.underline_width * size];
        self.underlay(Draw::Fill {
            area,
            colour: fragment.style.colour,
        });
    }

    /// Adds to the sequence of an element, or begins one. An element that was interrupted gets a second sequence:
    /// sequences are in reading order, and their numbers on a page have no gaps, because a parent tree is an array.
    pub(super) fn content(&mut self, element: ElementId, draw: Draw) {
        let page_number = self.current;
        let Some(page) = self.pages.get_mut(self.current) else {
            return;
        };
        let begins = std::mem::take(&mut self.begins_sequence);
        // What is read as one is a sequence by itself. Not one within another: there are readers that take the end of
        // the inner for the end of both.
        let words = match &draw {
            Draw::Text(span) if span.is_whole => Some(span.words()),
            _ => None,
        };
        if let Some(Sequence {
            mark: Mark::Content { element: last, .. },
            words: None,
            draws,
        }) = page.sequences.last_mut()
            && *last == element
            && words.is_none()
            && !begins
        {
            draws.push(draw);
            return;
        }
        // Artifacts are sequences too, but have no number.
        let number = page
            .sequences
            .iter()
            .filter(|sequence| matches!(sequence.mark, Mark::Content { .. }))
            .count();
        page.sequences.push(Sequence {
            mark: Mark::Content { element, number },
            words,
            draws: vec![draw],
        });
        self.tree.place(
            element,
            Kid::Sequence {
                page: page_number,
                number,
            },
        );
    }

    /// Draws what no element owns. Among the pieces of a document that is only what a table repeats.
    pub(super) fn repeated(&mut self, draw: Draw) {
        if let Some(page) = self.pages.get_mut(self.current) {
            page.artifact(Artifact::Continuation, draw);
        }
    }

    pub(super) fn underlay(&mut self, draw: Draw) {
        if let Some(page) = self.pages.get_mut(self.current) {
            page.underlay.push(draw);
        }
    }
}
