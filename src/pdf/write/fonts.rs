//! Faces → embedded subsets: only the glyphs a document uses, each with its width and its text.

use std::collections::BTreeMap;

use icu_properties::CodePointMapData;
use icu_properties::props::BidiMirroringGlyph;
use printpdf::{
    Codepoint, FontId, FontMetrics, FontType, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle,
    PdfFontMetricsStub, Pt, TextItem,
};
use subsetter::GlyphRemapper;

use super::fault::WriteFault;
use super::operators::{Operators, hundredths};
use super::unhinted::unhinted;
use crate::cleaning::without_invisible;
use crate::pdf::font::{Face, FaceId, Family};
use crate::pdf::page::Span;
use crate::pdf::text::Glyph;

/// What a document uses of each face.
pub struct Subsets<'f> {
    family: &'f Family,
    /// In the order of the faces, so that the file does not depend on which was used first.
    used: BTreeMap<FaceId, Used>,
}

#[derive(Default)]
struct Used {
    glyphs: GlyphRemapper,
    /// The new number of each glyph by its old one; none while it is not used.
    numbers: Vec<Option<u16>>,
    /// What each glyph is, by its new number.
    facts: Vec<Option<Fact>>,
}

/// What a file says of a glyph.
#[derive(Clone)]
struct Fact {
    /// How far it moves the pen, in thousandths of an em.
    width: u16,
    /// The characters that it draws.
    characters: String,
}

/// The name a page's resources call a face by.
pub fn font_name(face: FaceId) -> String {
    format!("F{}", face.number())
}

impl<'f> Subsets<'f> {
    /// Nothing used yet.
    pub fn new(family: &'f Family) -> Self {
        Self {
            family,
            used: BTreeMap::new(),
        }
    }

    /// Shows a span's glyphs by their new numbers, with what the pen must be moved between them besides their widths
    /// (ISO 32000-1, 9.4.3).
    ///
    /// A viewer moves the pen by whole thousandths of an em, which is what a PDF gives as widths. What that leaves
    /// over is carried along the span, and set right as soon as it can be seen.
    pub fn show(&mut self, span: &Span, operators: &mut Operators) {
        if span.is_whole {
            return self.cluster(span, operators);
        }
        let mut owed = 0.0;
        operators.begin_glyphs();
        for glyph in &span.glyphs {
            // Fonts kern words that run from the right by moving letters.
            owed -= f32::from(glyph.right);
            // Less than a thousandth of an em cannot be seen, and each correction makes the file longer. After the last
            // glyph there is nothing to move.
            if owed.abs() >= 1.0 {
                let shift = owed.round();
                owed -= shift;
                operators.delimiter(b')');
                operators.integer(shift as i32);
                operators.delimiter(b'(');
            }
            owed += f32::from(glyph.right) + self.glyph(glyph, span, operators);
        }
        operators.end_glyphs();
    }

    /// Shows a letter with its marks, each in its place.
    ///
    /// A reader that goes by places takes the way back from a mark for a space, unless it is space between characters,
    /// which belongs to what is shown.
    fn cluster(&mut self, span: &Span, operators: &mut Operators) {
        let points = |thousandths: f32| thousandths * span.size / 1000.0;
        let (mut up, mut spacing) = (0, 0);
        for (number, glyph) in span.glyphs.iter().enumerate() {
            if number == 0 && glyph.right != 0 {
                operators.move_pen(-i32::from(glyph.right));
            }
            // From where this one ends to where the next is drawn, or to the end of all.
            let next = span.glyphs.get(number + 1).map_or(0, |next| next.right);
            let (code, owed) = self.code(glyph, span);
            let after = hundredths(points(f32::from(next) - f32::from(glyph.right) - owed));
            if after != spacing {
                spacing = after;
                operators.hundredths([spacing], "Tc");
            }
            if glyph.up != up {
                up = glyph.up;
                operators.lengths([points(f32::from(up))], "Ts");
            }
            operators.begin_glyphs();
            operators.code(code);
            operators.end_glyphs();
        }
        // All is as before when the words end: a reader takes what holds then to hold for all of them.
        if spacing != 0 {
            operators.hundredths([0], "Tc");
        }
        if up != 0 {
            operators.hundredths([0], "Ts");
        }
    }

    /// Shows a glyph. Out comes what the viewer moves too far for it, kerning included, in thousandths of an em.
    fn glyph(&mut self, glyph: &Glyph, span: &Span, operators: &mut Operators) -> f32 {
        let (code, owed) = self.code(glyph, span);
        operators.code(code);
        owed
    }

    /// The new number of a glyph, and what the viewer moves too far for it.
    fn code(&mut self, glyph: &Glyph, span: &Span) -> (u16, f32) {
        let face = self.family.face(span.face);
        let used = self.used.entry(span.face).or_default();
        let new = used.number(glyph.id);
        let words = || {
            let words = span.text.get(glyph.start as usize..glyph.end as usize)?;
            Some(match span.is_reversed {
                true => reversed(words),
                false => words.to_owned(),
            })
        };
        let width = used.width(new, face, glyph.id, words);
        (new, f32::from(width) - glyph.advance * 1000.0)
    }

    /// Embeds what was used. printpdf learns what that is from operations: the ones answered show every glyph once.
    pub fn embed(self, document: &mut PdfDocument) -> Result<Vec<Op>, WriteFault> {
        let mut operations = vec![Op::StartTextSection];
        for (id, used) in self.used {
            let face = self.family.face(id);
            let bytes = subsetter::subset(&face.bytes, 0, &used.glyphs).map_err(|error| {
                WriteFault(format!("the font {} cannot be subset: {error}", face.name))
            })?;
            let bytes = unhinted(&bytes).unwrap_or(bytes);
            let font_id = FontId(font_name(id));
            operations.extend([
                Op::SetFont {
                    font: PdfFontHandle::External(font_id.clone()),
                    size: Pt(1.0),
                },
                Op::ShowText {
                    items: vec![TextItem::GlyphIds(used.codepoints())],
                },
            ]);
            let font = PdfFont::new(embedded(face, bytes, &used));
            document.resources.fonts.map.insert(font_id, font);
        }
        operations.push(Op::EndTextSection);
        Ok(operations)
    }
}

/// What a glyph of words that run from the right draws, as it is seen from the left: programs that read a page by places
/// expect that, and turn it round. So the letters of a ligature are in this order too, and a bracket is the one that is
/// seen.
fn reversed(words: &str) -> String {
    let mirrored = CodePointMapData::<BidiMirroringGlyph>::new();
    let seen = |letter: char| mirrored.get(letter).mirroring_glyph.unwrap_or(letter);
    words.chars().rev().map(seen).collect()
}

impl Used {
    /// The new number of a glyph.
    fn number(&mut self, id: u16) -> u16 {
        let place = usize::from(id);
        if self.numbers.len() <= place {
            self.numbers.resize(place + 1, None);
        }
        match self.numbers.get_mut(place) {
            Some(number) => *number.get_or_insert_with(|| self.glyphs.remap(id)),
            None => self.glyphs.remap(id),
        }
    }

    /// The width of a glyph, which is looked up when it is used first.
    fn width(
        &mut self,
        new: u16,
        face: &Face,
        id: u16,
        words: impl FnOnce() -> Option<String>,
    ) -> u16 {
        let place = usize::from(new);
        if self.facts.len() <= place {
            self.facts.resize(place + 1, None);
        }
        let Some(fact) = self.facts.get_mut(place) else {
            return 0;
        };
        let fact = fact.get_or_insert_with(|| {
            let glyph = harfrust::GlyphId::new(u32::from(id));
            let advance = face.font.glyph_metrics().h_advance(glyph);
            let width = (advance * 1000.0 / face.units_per_em).round();
            Fact {
                width: width.clamp(0.0, f32::from(u16::MAX)) as u16,
                characters: match words().unwrap_or_default().as_str() {
                    // The hyphen of a word that is broken: it is drawn by that of all words.
                    "\u{AD}" => "-".to_owned(),
                    words => without_invisible(words).into_owned(),
                },
            }
        });
        fact.width
    }

    fn facts(&self) -> impl Iterator<Item = (u16, &Fact)> {
        let numbered = (0..).zip(&self.facts);
        numbered.filter_map(|(new, fact)| Some((new, fact.as_ref()?)))
    }

    fn codepoints(&self) -> Vec<Codepoint> {
        let facts = self.facts();
        facts
            .map(|(new, fact)| Codepoint::with_cid(new, 0.0, fact.characters.clone()))
            .collect()
    }
}

/// The font as printpdf wants it, all in thousandths of an em.
fn embedded(face: &Face, original_bytes: Vec<u8>, used: &Used) -> ParsedFont {
    let [x_min, y_min, x_max, y_max] = face.bounds;
    let thousandths = |ems: f32| (ems * 1000.0).round() as i16;
    ParsedFont {
        original_bytes,
        font_index: 0,
        font_name: Some(format!("{}+{}", subset_tag(&used.glyphs), face.name)),
        codepoint_to_glyph: BTreeMap::new(),
        glyph_widths: used.facts().map(|(new, fact)| (new, fact.width)).collect(),
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
