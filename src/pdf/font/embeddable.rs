//! The bytes of a font file → whether they may and can go into a PDF.
//!
//! What a font's maker allows stands in the font itself (OpenType, `OS/2`, fsType). And whoever has only a part of a file, or
//! one that went wrong on its way, hears it before any paper is made, and not from a reader who sees no letters. It must not
//! know what the font is for.

use write_fonts::read::tables::compute_checksum;
use write_fonts::read::{FontRef, TableProvider};

use super::reason::FontReason;
use super::unfit_kind::UnfitKind;

/// No document may have the font inside it.
const RESTRICTED: u16 = 0x0002;

/// Readers may print documents with the font inside, or may edit them, or may install it: each allows more.
const ALLOWED: u16 = 0x0004 | 0x0008;

/// A document may only have all of the font inside it.
const WHOLE_ONLY: u16 = 0x0100;

/// A document may have only pictures of the letters inside it.
const BITMAPS_ONLY: u16 = 0x0200;

/// The tables that hold the shapes of letters, and where each is.
const SHAPES: [&[u8; 4]; 4] = [b"glyf", b"loca", b"CFF ", b"CFF2"];

/// Why a part of a font may not or cannot be in a PDF; none if it can.
pub(super) fn reason_against(bytes: &[u8]) -> Option<FontReason> {
    if let Some(kind) = UnfitKind::of(bytes) {
        return Some(FontReason::OfKind(kind));
    }
    let Ok(font) = FontRef::new(bytes) else {
        return Some(FontReason::NotAFont);
    };
    if let Ok(rights) = font.os2().map(|table| table.fs_type()) {
        // Where several are set, the one that allows most counts.
        if rights & RESTRICTED != 0 && rights & ALLOWED == 0 {
            return Some(FontReason::Restricted);
        }
        if rights & WHOLE_ONLY != 0 {
            return Some(FontReason::WholeOnly);
        }
        if rights & BITMAPS_ONLY != 0 {
            return Some(FontReason::BitmapsOnly);
        }
    }
    if let Some(kind) = UnfitKind::of_tables(&font) {
        return Some(FontReason::OfKind(kind));
    }
    (!is_whole(&font, bytes)).then_some(FontReason::Damaged)
}

/// Whether every table is in the file, and the shapes are as their maker left them.
fn is_whole(font: &FontRef<'_>, bytes: &[u8]) -> bool {
    let tables = font.table_directory().table_records();
    let mut tables = tables.iter().map(|table| {
        let (start, length) = (table.offset() as usize, table.length() as usize);
        let data = start
            .checked_add(length)
            .and_then(|end| bytes.get(start..end));
        (table, data)
    });
    let is_whole = tables.all(|(table, data)| {
        let is_shape = SHAPES
            .iter()
            .any(|shape| table.tag().to_be_bytes() == **shape);
        // Some makers leave a sum out.
        let sum = Some(table.checksum()).filter(|sum| is_shape && *sum != 0);
        data.is_some_and(|data| sum.is_none_or(|sum| sum == compute_checksum(data)))
    });
    is_whole && has_names(font) && has_places(font)
}

/// Whether the names that the font brings are where it says. What goes into a PDF has its names too, all within the 65,535 bytes
/// that a place in them can be far.
fn has_names(font: &FontRef<'_>) -> bool {
    let Ok(names) = font.name() else {
        return true;
    };
    let storage = names.string_data().as_bytes().len();
    let farthest = storage.min(usize::from(u16::MAX));
    names.name_record().iter().all(|record| {
        let start = record.string_offset().to_u32() as usize;
        start + usize::from(record.length()) <= farthest
    })
}

/// Whether there is a place for the shape of every letter. Fonts of another kind have no list of places.
fn has_places(font: &FontRef<'_>) -> bool {
    let (Ok(places), Ok(shapes)) = (font.loca(None), font.glyf()) else {
        return font.cff().is_ok() || font.cff2().is_ok();
    };
    let letters = font
        .maxp()
        .map_or(0, |table| usize::from(table.num_glyphs()));
    let end = places.get_raw(letters).map(|end| end as usize);
    places.all_offsets_are_ascending() && end.is_some_and(|end| end <= shapes.offset_data().len())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    fn font() -> Vec<u8> {
        let fonts = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/fonts");
        fs::read(fonts.join("LiberationSans-Italic.ttf")).expect("a font file")
    }

    /// Where a table begins and ends.
    fn table(font: &[u8], tag: &[u8; 4]) -> std::ops::Range<usize> {
        let font = FontRef::new(font).expect("a font");
        let mut tables = font.table_directory().table_records().iter();
        let table = tables.find(|table| table.tag().to_be_bytes() == *tag);
        let table = table.expect("the table");
        let start = table.offset() as usize;
        start..start + table.length() as usize
    }

    #[test]
    fn what_the_maker_allows_is_kept_to() {
        for (rights, expected) in [
            (0x0000, None),
            (0x0002, Some(FontReason::Restricted)),
            (0x0004, None),
            (0x0006, None),
            (0x0008, None),
            (0x000a, None),
            (0x0104, Some(FontReason::WholeOnly)),
            (0x0200, Some(FontReason::BitmapsOnly)),
            (0x0302, Some(FontReason::Restricted)),
        ] {
            let mut font = font();
            let rights_at = table(&font, b"OS/2").start + 8;
            font[rights_at..rights_at + 2].copy_from_slice(&u16::to_be_bytes(rights));
            assert_eq!(reason_against(&font), expected, "{rights:#06x}");
        }
    }

    #[test]
    fn what_is_cut_off_or_changed_on_its_way_is_noticed() {
        let whole = font();
        for length in [13, 200, 5_000, whole.len() / 2, whole.len() - 8] {
            assert!(reason_against(&whole[..length]).is_some(), "{length} bytes");
        }
        let names = table(&whole, b"name");
        // The length of the first name, and where the second one is.
        for at in [names.start + 6 + 8, names.start + 6 + 12 + 10] {
            let mut changed = whole.clone();
            changed[at] = 0xff;
            assert_eq!(reason_against(&changed), Some(FontReason::Damaged));
        }
        for tag in [b"glyf", b"loca"] {
            let table = table(&whole, tag);
            for at in [table.start + 40, table.end - 40] {
                let mut changed = whole.clone();
                changed[at] ^= 0x55;
                assert_eq!(reason_against(&changed), Some(FontReason::Damaged));
            }
        }
    }
}
