//! A TrueType font program → the advance of each of its glyphs, from `head`, `hhea` and `hmtx` (OpenType 1.9).
//!
//! It is read here by hand, because the crate's own font reader is part of what is tested.

use std::collections::BTreeMap;

/// Advances in thousandths of an em, by glyph; none when the program is not TrueType.
pub fn advances(program: &[u8]) -> BTreeMap<u16, f32> {
    read(program).unwrap_or_default()
}

fn read(program: &[u8]) -> Option<BTreeMap<u16, f32>> {
    let units_per_em = f32::from(u16_at(table(program, b"head")?, 18)?);
    let count = u16_at(table(program, b"hhea")?, 34)?;
    let metrics = table(program, b"hmtx")?;
    // Glyphs past the last of these share its advance.
    let glyphs = u16_at(table(program, b"maxp")?, 4)?;
    let advance = |glyph: u16| u16_at(metrics, usize::from(glyph.min(count.checked_sub(1)?)) * 4);
    (0..glyphs)
        .map(|glyph| Some((glyph, f32::from(advance(glyph)?) * 1000.0 / units_per_em)))
        .collect()
}

/// A table of the program, by its tag.
fn table<'a>(program: &'a [u8], tag: &[u8; 4]) -> Option<&'a [u8]> {
    let records = program
        .get(12..)?
        .chunks_exact(16)
        .take(usize::from(u16_at(program, 4)?));
    let record = records.into_iter().find(|record| record.starts_with(tag))?;
    let number = |place: usize| {
        Some(u32::from_be_bytes(record.get(place..place + 4)?.try_into().ok()?) as usize)
    };
    program.get(number(8)?..number(8)? + number(12)?)
}

fn u16_at(bytes: &[u8], place: usize) -> Option<u16> {
    Some(u16::from_be_bytes(
        bytes.get(place..place + 2)?.try_into().ok()?,
    ))
}
