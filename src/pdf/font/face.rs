//! One font file, opened.

use std::sync::Arc;

use harfrust::font::Font;
use harfrust::font::attribute::{Style, Weight};

/// A face: the file's bytes, and what a typesetter and a PDF font descriptor ask of it.
pub struct Face {
    /// What a shaper works on.
    pub font: Font,
    /// The file; a document embeds a subset of it.
    pub bytes: Arc<Vec<u8>>,
    /// The name a PDF calls it by.
    pub name: String,
    /// Design units to the em.
    pub units_per_em: f32,
    /// From the baseline up to the top of the letters, in ems.
    pub ascent: f32,
    /// From the baseline down to the foot of the letters, in ems; positive.
    pub descent: f32,
    /// The box that all glyphs fit in, in thousandths of an em: left, bottom, right, top.
    pub bounds: [i16; 4],
    /// 400 for regular, 700 for bold.
    pub weight: u16,
    /// Whether the letters are slanted.
    pub slanted: bool,
}

impl Face {
    /// Opens a font file, or none if it is not a font that can be embedded.
    pub fn open(name: String, bytes: Arc<Vec<u8>>) -> Option<Self> {
        let shared: Arc<dyn AsRef<[u8]> + Send + Sync> = bytes.clone();
        let font = Font::new(shared, 0)?;
        let metrics = *font.metrics();
        let units_per_em = f32::from(metrics.units_per_em);
        if units_per_em < 1.0 {
            return None;
        }
        let line = metrics.hhea_line.or(metrics.typo_line)?;
        let ems = |value: f64| value as f32 / units_per_em;
        let thousandths = |value: f64| (value * 1000.0 / f64::from(units_per_em)).round() as i16;
        let bounds = metrics.bounds;
        let attributes = font.default_attributes();
        Some(Self {
            ascent: ems(line.ascender.to_f64()),
            descent: -ems(line.descender.to_f64()),
            bounds: [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max]
                .map(|edge| thousandths(edge.to_f64())),
            weight: if attributes.weight >= Weight::SEMI_BOLD {
                700
            } else {
                400
            },
            slanted: attributes.style != Style::Normal,
            bytes,
            name,
            units_per_em,
            font,
        })
    }

    /// Whether the face can draw a character.
    pub fn has(&self, character: char) -> bool {
        self.font
            .charmap()
            .map_unicode(character)
            .is_some_and(|glyph| glyph.to_u32() != 0)
    }
}
