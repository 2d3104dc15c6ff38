//! The look of figures and of the crest, either of which a theme may leave out.

use super::draft::{CrestDraft, FigureDraft};
use super::reader::ThemeReader;
use super::{FigureLook, Length, Style};
use crate::draft::Field;
use crate::validate::Read;

/// As high as two lines of a title block and the space round them.
const CREST_HEIGHT: Length = Length::points(51.0);

impl ThemeReader<'_, '_, '_> {
    /// The table `[figure]`. What it leaves out is as below a paragraph.
    pub fn figure(
        &mut self,
        field: Option<Field<FigureDraft>>,
        text: &Read<Style>,
    ) -> Read<FigureLook> {
        let usual = (*text)?.space_after;
        let look = self.optional(field, |look, table| {
            let FigureDraft {
                space_before,
                caption_gap,
                space_after,
            } = table.value;
            let mut length =
                |field| Ok(look.optional(field, Self::judged_length)?.unwrap_or(usual));
            let lengths = (
                length(space_before),
                length(caption_gap),
                length(space_after),
            );
            Ok(FigureLook {
                space_before: lengths.0?,
                caption_gap: lengths.1?,
                space_after: lengths.2?,
            })
        })?;
        Ok(look.unwrap_or(FigureLook {
            space_before: usual,
            caption_gap: usual,
            space_after: usual,
        }))
    }

    /// The table `[crest]`: how high the crest is.
    pub fn crest(&mut self, field: Option<Field<CrestDraft>>) -> Read<Length> {
        let height = self.optional(field, |look, table| {
            look.length(table.value.height, "height", &table.span, "[crest]")
        })?;
        Ok(height.unwrap_or(CREST_HEIGHT))
    }
}
