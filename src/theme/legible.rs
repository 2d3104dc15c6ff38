//! A size or a colour of words → whether the words can be read: letters that are too small on paper are refused, and
//! words that do not stand out clearly from what is behind them.

use std::ops::Range;

use super::table::ThemeTable;
use super::{Colour, Length};
use crate::diagnostic::Code;
use crate::draft::{Field, Placed};
use crate::validate::Read;

/// Running text is never smaller on paper, in points.
const SMALLEST_TEXT: f32 = 11.0;
/// Headers and footers are never smaller, in points.
const SMALLEST_HEADER_FOOTER: f32 = 9.0;
/// How well words must stand out (WCAG 2.2, success criterion 1.4.3).
pub(super) const CONTRAST: f32 = 4.5;

/// How small letters may be.
#[derive(Debug, Clone, Copy)]
pub(super) enum Sizes {
    /// What a paper says.
    Body,
    /// Headers and footers.
    HeaderFooter,
}

impl Sizes {
    fn smallest(self) -> f32 {
        match self {
            Sizes::Body => SMALLEST_TEXT,
            Sizes::HeaderFooter => SMALLEST_HEADER_FOOTER,
        }
    }
}

impl ThemeTable<'_, '_> {
    /// The colour of words, which must be there and stand out from the paper.
    pub(super) fn word_colour(&mut self, field: Field<String>) -> Read<Colour> {
        let typed = self.required(field, "colour", "\"#141414\"")?;
        self.legible(&typed)
    }

    /// The colour of words, which may be left out.
    pub(super) fn optional_word_colour(
        &mut self,
        field: Option<Field<String>>,
    ) -> Read<Option<Colour>> {
        match self.table.optional(field)? {
            Some(typed) => self.legible(&typed).map(Some),
            None => Ok(None),
        }
    }

    /// A colour behind words, which the words must stand out from.
    pub(super) fn background(
        &mut self,
        field: Field<String>,
        key: &str,
        words: Read<Colour>,
    ) -> Read<Colour> {
        let typed = self.required(field, key, "\"#e9eff4\"")?;
        let background = self.named(&typed)?;
        self.stands_out(words?, background, &typed.span, "this background")
            .map(|_| background)
    }

    /// The size of letters, which may be left out.
    pub(super) fn optional_size(
        &mut self,
        field: Option<Field<String>>,
        sizes: Sizes,
    ) -> Read<Option<Length>> {
        let Some(typed) = self.table.optional(field)? else {
            return Ok(None);
        };
        let span = typed.span.clone();
        let size = self
            .table
            .judge(typed, |written| written.parse::<Length>())?;
        let smallest = sizes.smallest();
        if size.pt() >= smallest {
            return Ok(Some(size));
        }
        let message = format!(
            "letters of {size} are too small to read on paper; {smallest}pt is the smallest size here"
        );
        self.refuse(
            Code::ThemeTooSmall,
            &span,
            message,
            format!("size = \"{smallest}pt\""),
        )
    }

    /// A colour that stands out from the paper, and from the background of labels for those words that may be in a
    /// label cell.
    fn legible(&mut self, typed: &Placed<String>) -> Read<Colour> {
        let colour = self.named(typed)?;
        self.stands_out(colour, Colour::WHITE, &typed.span, "the paper")?;
        match self.label_background {
            Some(behind) => {
                self.stands_out(colour, behind, &typed.span, "the background of labels")
            }
            None => Ok(colour),
        }
    }

    fn stands_out(
        &mut self,
        colour: Colour,
        behind: Colour,
        span: &Range<usize>,
        what: &str,
    ) -> Read<Colour> {
        let contrast = colour.contrast(behind);
        if contrast >= CONTRAST {
            return Ok(colour);
        }
        let message = format!(
            "words in {colour} do not stand out enough from {what} ({behind}): contrast {contrast:.1}, at least {CONTRAST} is needed"
        );
        let help = match behind {
            Colour::WHITE => "make the words darker",
            _ => "make the words darker, or their background lighter",
        };
        self.refuse(Code::ThemeContrast, span, message, help.to_owned())
    }
}
