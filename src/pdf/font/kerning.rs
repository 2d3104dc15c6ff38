//! A font file → the same file without kerning that has been replaced.
//!
//! Kerning stands in the table `GPOS`, and in fonts of some age once more in the table `kern`, for programs that know no
//! other (OpenType 1.9, `kern`). A shaper turns to the old one only for what has no script, such as figures by
//! themselves, and these had better keep their widths. usvg opens a font anew for every text of a drawing and gathers
//! the glyphs of both tables, whether it will ask for them or not: a quarter of what it takes for a chart.

/// An entry of the table directory: a tag, a checksum, an offset and a length (OpenType 1.9, “Table directory”).
const ENTRY: usize = 16;

/// Gives `kern` a name that means nothing, where there is other kerning. What is no font stays as it is.
pub(super) fn drop_replaced(bytes: &mut [u8]) {
    if !has_kerning(bytes).unwrap_or(false) {
        return;
    }
    if let Some(at) = entry(bytes, b"kern")
        && let Some(tag) = bytes.get_mut(at..at + 4)
    {
        tag.copy_from_slice(b"ker_");
    }
}

/// Whether `GPOS` has the feature `kern` (OpenType 1.9, “Feature list table”).
fn has_kerning(bytes: &[u8]) -> Option<bool> {
    let table = number(bytes, entry(bytes, b"GPOS")? + 8)?;
    let list = table + short(bytes, table + 6)?;
    for index in 0..short(bytes, list)? {
        let tag = list + 2 + 6 * index;
        if bytes.get(tag..tag + 4)? == b"kern" {
            return Some(true);
        }
    }
    Some(false)
}

/// Where the directory names a table.
fn entry(bytes: &[u8], tag: &[u8; 4]) -> Option<usize> {
    let first = 12;
    let tables = short(bytes, 4)?;
    (0..tables)
        .map(|index| first + ENTRY * index)
        .find(|at| bytes.get(*at..at + 4) == Some(tag.as_slice()))
}

fn short(bytes: &[u8], at: usize) -> Option<usize> {
    let [high, low] = *bytes.get(at..at.checked_add(2)?)?.first_chunk()?;
    Some(usize::from(u16::from_be_bytes([high, low])))
}

fn number(bytes: &[u8], at: usize) -> Option<usize> {
    let number = *bytes.get(at..at.checked_add(4)?)?.first_chunk()?;
    Some(u32::from_be_bytes(number) as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A font that is nothing but a directory of these tables and their contents.
    fn font(tables: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
        let mut bytes = vec![0, 1, 0, 0, 0, tables.len() as u8, 0, 0, 0, 0, 0, 0];
        let mut offset = 12 + ENTRY * tables.len();
        for (tag, content) in tables {
            bytes.extend(tag.as_slice());
            bytes.extend([0; 4]);
            bytes.extend((offset as u32).to_be_bytes());
            bytes.extend((content.len() as u32).to_be_bytes());
            offset += content.len();
        }
        tables
            .iter()
            .for_each(|(_, content)| bytes.extend(*content));
        bytes
    }

    fn positions(feature: &[u8; 4]) -> Vec<u8> {
        let mut table = vec![0, 1, 0, 0, 0, 0, 0, 10, 0, 0, 0, 1];
        table.extend(feature);
        table.extend([0, 0]);
        table
    }

    #[test]
    fn kerning_goes_only_where_there_is_other_kerning() {
        let kerned = positions(b"kern");
        let marked = positions(b"mark");
        for (positions, left) in [(Some(&kerned), false), (Some(&marked), true), (None, true)] {
            let mut tables: Vec<(&[u8; 4], &[u8])> = vec![(b"kern", b"old")];
            tables.extend(positions.map(|table| (b"GPOS", table.as_slice())));
            let mut bytes = font(&tables);
            drop_replaced(&mut bytes);
            assert_eq!(entry(&bytes, b"kern").is_some(), left, "{positions:?}");
        }
    }

    #[test]
    fn what_is_no_font_stays_as_it_is() {
        for bytes in [&b""[..], b"no font at all", &[0xff; 64]] {
            let mut same = bytes.to_vec();
            drop_replaced(&mut same);
            assert_eq!(same, bytes);
        }
    }
}
