//! A subset of a font → the same without what only coarse screens need.
//!
//! TrueType fonts carry programs that move the outlines of letters onto the pixels of a screen. Viewers of PDF smooth the
//! letters instead, and in a paper these programs take more bytes than the outlines do. It must not change an outline.

use write_fonts::FontBuilder;
use write_fonts::from_obj::ToOwnedTable;
use write_fonts::read::tables::glyf::{Glyph as ReadGlyph, SimpleGlyph as ReadSimpleGlyph};
use write_fonts::read::types::Tag;
use write_fonts::read::{FontRef, TableProvider};
use write_fonts::tables::glyf::{GlyfLocaBuilder, Glyph};
use write_fonts::tables::head::Head;

/// The tables that a TrueType font in a PDF must have besides `head`, `glyf` and `loca` (ISO 32000-1, 9.9).
const KEPT: [&[u8; 4]; 3] = [b"hhea", b"hmtx", b"maxp"];

/// The font without its programs; none where it has no TrueType outlines, or where they cannot be read.
pub fn unhinted(font: &[u8]) -> Option<Vec<u8>> {
    let font = FontRef::new(font).ok()?;
    let (loca, glyf) = (font.loca(None).ok()?, font.glyf().ok()?);
    let mut glyphs = GlyfLocaBuilder::new();
    for number in 0..u32::from(font.maxp().ok()?.num_glyphs()) {
        let glyph = match loca.get_glyf(number.into(), &glyf).ok()? {
            None => Glyph::Empty,
            Some(ReadGlyph::Simple(glyph)) => {
                if !is_whole(&glyph) {
                    return None;
                }
                let mut glyph: write_fonts::tables::glyf::SimpleGlyph = glyph.to_owned_table();
                glyph.instructions.clear();
                Glyph::Simple(glyph)
            }
            Some(ReadGlyph::Composite(glyph)) => {
                let mut glyph: write_fonts::tables::glyf::CompositeGlyph = glyph.to_owned_table();
                glyph.set_instructions(&[]);
                Glyph::Composite(glyph)
            }
        };
        glyphs.add_glyph(&glyph).ok()?;
    }
    let (glyf, loca, format) = glyphs.build();
    let mut head: Head = font.head().ok()?.to_owned_table();
    head.index_to_loc_format = format as i16;
    let mut built = FontBuilder::new();
    built.add_table(&head).ok()?;
    built.add_table(&glyf).ok()?;
    built.add_table(&loca).ok()?;
    for tag in KEPT {
        built.add_raw(Tag::new(tag), font.table_data(Tag::new(tag))?.as_bytes());
    }
    Some(built.build())
}

/// Whether an outline has the points that its contours are said to have. The library that copies it expects that each contour
/// ends after the one before it, that there is a point at every end, and that no point is too far from the one before it.
fn is_whole(glyph: &ReadSimpleGlyph<'_>) -> bool {
    let mut ends = glyph.end_pts_of_contours().iter().map(|end| end.get());
    let is_sorted = ends.clone().is_sorted();
    let wanted = ends.next_back().map_or(0, |last| usize::from(last) + 1);
    let mut count = 0;
    let mut before = (0_i16, 0_i16);
    let are_near = glyph.points().all(|point| {
        let distance = point
            .x
            .checked_sub(before.0)
            .zip(point.y.checked_sub(before.1));
        before = (point.x, point.y);
        count += 1;
        distance.is_some()
    });
    is_sorted && are_near && count == wanted && wanted <= usize::from(u16::MAX)
}
