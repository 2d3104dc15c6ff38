//! Faces → embedded subsets: only the glyphs a document uses, each with its width and its text.

use std::collections::BTreeMap;

use printpdf::{
    Codepoint, FontId, FontMetrics, FontType, ParsedFont, PdfDocument, PdfFont, PdfFontMetricsStub,
};
use subsetter::GlyphRemapper;

use super::WriteFault;
use crate::pdf::font::{Face, FaceId, Family};
use crate::pdf::page::Span;

/// What a document uses of each face.
pub struct Subsets<'f> {
    family: &'f Family,
    used: BTreeMap<FaceId, Used>,
}

#[derive(Default)]
struct Used {
    glyphs: GlyphRemapper,
    /// Widths by the glyphs' new numbers, in thousandths of an em.
    widths: BTreeMap<u16, u16>,
}

/// The name a page's resources call a face by.
pub fn font_name(face: FaceId) -> String {
    format!("F{}", face as usize)
}

impl<'f> Subsets<'f> {
    /// Nothing used yet.
    pub fn new(family: &'f Family) -> Self {
        Self {
            family,
            used: BTreeMap::new(),
        }
    }

    /// A span's glyphs by their new numbers, with what the pen must be moved between them besides their widths.
    ///
    /// A viewer moves the pen by whole thousandths of an em, which is what a PDF gives as widths. What that leaves
    /// over is carried along the span, and set right as soon as it can be seen.
    pub fn glyphs(&mut self, span: &Span) -> Vec<Codepoint> {
        let face = self.family.face(span.face);
        let used = self.used.entry(span.face).or_default();
        let metrics = face.font.glyph_metrics();
        let mut owed = 0.0;
        let mut glyphs = Vec::with_capacity(span.glyphs.len());
        for glyph in &span.glyphs {
            let new = used.glyphs.remap(glyph.id);
            let width = *used.widths.entry(new).or_insert_with(|| {
                let advance = metrics.h_advance(harfrust::GlyphId::new(u32::from(glyph.id)));
                (advance * 1000.0 / face.units_per_em)
                    .round()
                    .clamp(0.0, f32::from(u16::MAX)) as u16
            });
            owed += f32::from(width) - glyph.advance * 1000.0;
            let shift = if owed.abs() < 1.0 { 0.0 } else { owed.round() };
            owed -= shift;
            let words = span
                .text
                .get(glyph.start as usize..glyph.end as usize)
                .unwrap_or_default();
            glyphs.push(Codepoint::with_cid(new, shift, words.to_owned()));
        }
        glyphs
    }

    /// Embeds what was used.
    pub fn embed(self, document: &mut PdfDocument) -> Result<(), WriteFault> {
        for (id, used) in self.used {
            let face = self.family.face(id);
            let bytes = subsetter::subset(&face.bytes, 0, &used.glyphs).map_err(|error| {
                WriteFault(format!("the font {} cannot be subset: {error}", face.name))
            })?;
            let font = embedded(face, bytes, used);
            document
                .resources
                .fonts
                .map
                .insert(FontId(font_name(id)), PdfFont::new(font));
        }
        Ok(())
    }
}

/// The font as printpdf wants it, all in thousandths of an em.
fn embedded(face: &Face, original_bytes: Vec<u8>, used: Used) -> ParsedFont {
    let [x_min, y_min, x_max, y_max] = face.bounds;
    let thousandths = |ems: f32| (ems * 1000.0).round() as i16;
    ParsedFont {
        original_bytes,
        font_index: 0,
        font_name: Some(format!("{}+{}", subset_tag(&used.glyphs), face.name)),
        codepoint_to_glyph: BTreeMap::new(),
        glyph_widths: used.widths,
        units_per_em: 1000,
        font_metrics: FontMetrics {
            ascent: thousandths(face.ascent),
            descent: -thousandths(face.descent),
        },
        font_type: FontType::TrueType,
        pdf_font_metrics: PdfFontMetricsStub {
            units_per_em: 1000,
            x_min,
            y_min,
            x_max,
            y_max,
            caret_slope_rise: 1000,
            caret_slope_run: if face.slanted { 213 } else { 0 },
            us_weight_class: face.weight,
        },
    }
}

/// Six letters that name a subset (ISO 32000-1, 9.6.4), made of the glyphs in it.
fn subset_tag(glyphs: &GlyphRemapper) -> String {
    let hash = glyphs.remapped_gids().fold(0x811c_9dc5_u32, |hash, glyph| {
        (hash ^ u32::from(glyph)).wrapping_mul(0x0100_0193)
    });
    (0..6)
        .map(|place| char::from(b'A' + (hash >> (4 * place) & 15) as u8))
        .collect()
}
