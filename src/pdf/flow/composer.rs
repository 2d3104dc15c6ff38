//! The composer: what all blocks need to become pieces.
//!
//! How each kind of block becomes pieces is in `blocks`, `lists`, `tables`, `figures` and `contents`. It must not know
//! about pages.

use std::rc::Rc;

use super::column::Column;
use super::continuation::Continuation;
use super::wide_table::WideTable;
use crate::document::{Class, Inline, Writing};
use crate::pdf::picture::Pictures;
use crate::pdf::structure::StructureTree;
use crate::pdf::text::{Numerals, Shaper, TextRuns, TextStyle, break_lines};
use crate::theme::{Style, Theme};

/// Makes pieces of blocks.
pub struct Composer<'a, 'f> {
    /// The look.
    pub theme: &'a Theme,
    /// Makes glyphs of words.
    pub shaper: &'a mut Shaper<'f>,
    /// The document's pictures, opened.
    pub pictures: &'a Pictures,
    /// What the pieces are.
    pub tree: &'a mut StructureTree,
    /// How wide numerals are: all of one width in the columns of a table.
    pub numerals: Numerals,
    /// The words at the head of the pages of what is composed now, if they are not the document's.
    pub header: Option<Rc<str>>,
    /// Whether what is composed now is in a part of a pack.
    pub is_in_pack_part: bool,
    /// What each table repeats where it continues on another page, by the table's number.
    pub continuations: Vec<Continuation>,
    /// The tables that have too many columns.
    pub wide_tables: Vec<WideTable>,
}

impl<'a, 'f> Composer<'a, 'f> {
    /// A composer that has composed nothing yet.
    pub fn new(
        theme: &'a Theme,
        shaper: &'a mut Shaper<'f>,
        pictures: &'a Pictures,
        tree: &'a mut StructureTree,
    ) -> Self {
        Self {
            theme,
            shaper,
            pictures,
            tree,
            numerals: Numerals::Running,
            header: None,
            is_in_pack_part: false,
            continuations: Vec::new(),
            wide_tables: Vec::new(),
        }
    }

    /// Adds the lines of some words.
    pub fn words(&mut self, inlines: &[Inline], column: &mut Column) {
        let text_style = TextStyle {
            style: column.style,
            numerals: self.numerals,
            owner: column.owner,
            direction: column.direction,
        };
        let mut runs = TextRuns::new(inlines, text_style, self.shaper, self.theme, self.tree);
        runs.evenly = column.evenly;
        column.lines(break_lines(&runs, column.measure.width, self.shaper));
    }

    /// Says how what a column holds is written, where that is not as what is around it.
    pub fn written(&mut self, writing: &Writing, column: &mut Column) {
        self.tree
            .set_language(column.owner, writing.language.as_ref());
        column.direction = writing.direction.unwrap_or(column.direction);
    }

    /// A style with what some classes change.
    pub fn with_classes(&self, style: Style, class: &Class) -> Style {
        let changes = class
            .names()
            .filter_map(|name| self.theme.classes.get(name));
        changes.fold(style, |style, change| style.with(change))
    }
}
