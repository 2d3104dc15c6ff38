//! What is refused because it cannot be read: letters too small on paper, and words that hardly stand out.

use std::ops::Range;

use super::reader::ThemeReader;
use super::{Colour, Length};
use crate::diagnostic::Code;
use crate::draft::{Field, Placed};
use crate::validate::Read;

/// Running text is never smaller on paper, in points.
const SMALLEST_TEXT: f32 = 11.0;
/// Headers and footers are never smaller, in points.
const SMALLEST_FURNITURE: f32 = 9.0;
/// How well words must stand out (WCAG 2.2, success criterion 1.4.3).
const CONTRAST: f32 = 4.5;

/// How small letters may be.
#[derive(Debug, Clone, Copy)]
pub(super) enum Sizes {
    /// What a paper says.
    Body,
    /// Headers and footers.
    Furniture,
}

impl ThemeReader<'_, '_, '_> {
    /// A colour that must be there and stand out from the paper.
    pub fn word_colour(
        &mut self,
        field: Field<String>,
        table: &Range<usize>,
        name: &str,
    ) -> Read<Colour> {
        let typed =
            self.reader
                .table(table, name)
                .required(field, "colour", "colour = \"#141414\"")?;
        let colour = self.named(&typed)?;
        self.stands_out_everywhere(colour, &typed.span)
    }

    /// A colour behind words, which the words must stand out from.
    pub fn background(
        &mut self,
        field: Field<String>,
        key: &str,
        words: Read<Colour>,
        table: &Range<usize>,
        name: &str,
    ) -> Read<Colour> {
        let typed =
            self.reader
                .table(table, name)
                .required(field, key, &format!("{key} = \"#e9eff4\""))?;
        let background = self.named(&typed)?;
        self.stands_out(words?, background, &typed.span, "this background")
            .map(|_| background)
    }

    pub(super) fn size(&mut self, typed: Placed<String>, sizes: Sizes) -> Read<Length> {
        let span = typed.span.clone();
        let size = self.judged_length(typed)?;
        let smallest = match sizes {
            Sizes::Body => SMALLEST_TEXT,
            Sizes::Furniture => SMALLEST_FURNITURE,
        };
        if size.pt() >= smallest {
            return Ok(size);
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

    /// On the paper, and in a label cell for those words that may stand in one.
    pub(super) fn stands_out_everywhere(
        &mut self,
        colour: Colour,
        span: &Range<usize>,
    ) -> Read<Colour> {
        self.stands_out(colour, Colour::WHITE, span, "the paper")?;
        match self.label_background {
            Some(behind) => self.stands_out(colour, behind, span, "the background of labels"),
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
