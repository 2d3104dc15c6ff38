//! Lines, rows and rules → the display list, each with its owner.

use std::collections::BTreeMap;

use super::display::{Artifact, Draw, LinkArea, Mark, Page, Sequence, Span};
use super::leaders::Waiting;
use crate::pdf::flow::{Anchor, CellFlow, Content, Piece, Row, SetLine};
use crate::pdf::sheet::Orientation;
use crate::pdf::structure::{ElementId, Kid, LinkId, StructureTree};
use crate::pdf::text::{Fragment, Line};
use crate::theme::Theme;

/// An entry of the outline that a reader shows beside the pages.
#[derive(Debug, Clone, PartialEq)]
pub struct Bookmark {
    /// Its words.
    pub title: String,
    /// The level of its heading, from 1.
    pub level: u8,
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

/// Whether what is drawn is content or an artifact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drawing {
    /// Each fragment belongs to its owner.
    Content,
    /// Nothing belongs to anyone.
    Artifact(Artifact),
}

/// The pages being drawn on.
pub struct Canvas<'a> {
    /// The look.
    pub theme: &'a Theme,
    /// What the content is.
    pub tree: &'a mut StructureTree,
    /// The pages so far; never none.
    pub pages: Vec<Page>,
    /// The outline.
    pub bookmarks: Vec<Bookmark>,
    /// Where ids are.
    pub destinations: BTreeMap<String, Destination>,
    /// Lines that wait for a page number.
    pub waiting: Vec<Waiting>,
    /// The page being drawn on, from 0.
    pub(super) current: usize,
}

impl<'a> Canvas<'a> {
    /// One empty page.
    pub fn new(theme: &'a Theme, tree: &'a mut StructureTree) -> Self {
        Self {
            theme,
            tree,
            pages: vec![Page::default()],
            bookmarks: Vec::new(),
            destinations: BTreeMap::new(),
            waiting: Vec::new(),
            current: 0,
        }
    }

    /// Goes on to a new page.
    pub fn turn(&mut self, orientation: Orientation) {
        self.current = self.pages.len();
        self.pages.push(Page {
            orientation,
            ..Page::default()
        });
    }

    /// Goes back to a page.
    pub fn go_to(&mut self, page: usize) {
        self.current = page;
    }

    /// Lays the page under way otherwise; only for one with nothing on it.
    pub fn lay(&mut self, orientation: Orientation) {
        if let Some(page) = self.pages.get_mut(self.current) {
            page.orientation = orientation;
        }
    }

    /// Draws a piece with its top at `y`.
    pub fn piece(&mut self, piece: &Piece, y: f32, drawing: Drawing) {
        match &piece.content {
            Content::Space => {}
            Content::Line(line) => self.set_line(line, y, drawing),
            Content::Row(row) => self.row(row, y, drawing),
            Content::Picture(picture) => self.picture(picture, y, drawing),
            Content::Rule { x, width } => {
                let rule = self.theme.rule;
                self.underlay(Draw::Fill {
                    area: [*x, y, *width, rule.width.pt()],
                    colour: rule.colour,
                });
            }
        }
    }

    fn row(&mut self, row: &Row, y: f32, drawing: Drawing) {
        let (look, height) = (&self.theme.table, row.height());
        let (rule, background) = (look.rule, look.label_background);
        if row.ruled {
            for cell in row.cells.iter().filter(|cell| cell.header) {
                self.underlay(Draw::Fill {
                    area: [cell.x, y, cell.width, height],
                    colour: background,
                });
            }
            for CellFlow { x, width, .. } in &row.cells {
                let area = [*x, y, *width, height];
                self.underlay(Draw::Frame {
                    area,
                    width: rule.width.pt(),
                    colour: rule.colour,
                });
            }
        }
        for cell in &row.cells {
            let mut top = y + row.padding;
            for piece in &cell.pieces {
                self.piece(piece, top, drawing);
                top += piece.height;
            }
        }
    }

    fn set_line(&mut self, set: &SetLine, y: f32, drawing: Drawing) {
        if let (Some(anchor), Drawing::Content) = (&set.anchor, drawing) {
            self.anchor(anchor, y);
        }
        for (marker, x) in &set.markers {
            // Marker and item share a baseline, even where their sizes differ.
            self.line(marker, *x, y + set.line.baseline - marker.baseline, drawing);
        }
        self.line(&set.line, set.x, y, drawing);
        if let (Some(leader), Drawing::Content) = (&set.leader, drawing) {
            self.waiting.push(Waiting {
                leader: leader.clone(),
                page: self.current,
                from: set.x + set.line.width,
                baseline: y + set.line.baseline,
            });
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
    pub fn line(&mut self, line: &Line, x: f32, y: f32, drawing: Drawing) {
        for fragment in &line.fragments {
            let Fragment {
                style,
                text,
                glyphs,
                ..
            } = fragment;
            let left = x + fragment.x;
            let span = Span {
                x: left,
                y: y + line.baseline,
                face: style.face,
                size: style.size,
                colour: style.colour,
                text: text.clone(),
                glyphs: glyphs.clone(),
            };
            match drawing {
                Drawing::Artifact(artifact) => self.artifact(artifact, Draw::Text(span)),
                Drawing::Content => {
                    self.content(style.owner, Draw::Text(span));
                    if let Some(link) = style.link {
                        self.underline(left, y + line.baseline, fragment);
                        self.link(link, [left, y, fragment.width, line.height]);
                    }
                }
            }
        }
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

    /// Adds to the sequence of an element, or begins one.
    pub(super) fn content(&mut self, element: ElementId, draw: Draw) {
        let page_number = self.current;
        let Some(page) = self.pages.get_mut(self.current) else {
            return;
        };
        if let Some(Sequence {
            mark: Mark::Content { element: last, .. },
            draws,
        }) = page.sequences.last_mut()
            && *last == element
        {
            draws.push(draw);
            return;
        }
        let number = page
            .sequences
            .iter()
            .filter(|sequence| matches!(sequence.mark, Mark::Content { .. }))
            .count();
        page.sequences.push(Sequence {
            mark: Mark::Content { element, number },
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

    /// Adds to the artifact just begun, or begins one.
    pub fn artifact(&mut self, artifact: Artifact, draw: Draw) {
        let Some(page) = self.pages.get_mut(self.current) else {
            return;
        };
        match page.sequences.last_mut() {
            Some(Sequence {
                mark: Mark::Artifact(last),
                draws,
            }) if *last == artifact => draws.push(draw),
            _ => page.sequences.push(Sequence {
                mark: Mark::Artifact(artifact),
                draws: vec![draw],
            }),
        }
    }

    pub(super) fn underlay(&mut self, draw: Draw) {
        if let Some(page) = self.pages.get_mut(self.current) {
            page.underlay.push(draw);
        }
    }

    fn link(&mut self, link: LinkId, area: [f32; 4]) {
        let page_number = self.current;
        let Some(page) = self.pages.get_mut(self.current) else {
            return;
        };
        if let Some(known) = page.links.iter_mut().find(|known| known.link == link) {
            known.areas.push(area);
            return;
        }
        page.links.push(LinkArea {
            link,
            areas: vec![area],
        });
        if let Some(element) = self.tree.links().get(link.index()).map(|link| link.element) {
            self.tree.place(
                element,
                Kid::Annotation {
                    page: page_number,
                    link,
                },
            );
        }
    }
}
