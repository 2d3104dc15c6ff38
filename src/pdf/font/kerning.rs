//! A font file → the same file without kerning that has been replaced.
//!
//! Kerning is in the table `GPOS`, and in older fonts a second time in the table `kern`, for programs that know no
//! other (OpenType 1.9, `kern`). Where `GPOS` kerns Latin letters, a shaper uses the old table only for other scripts
//! and for what has none, such as digits by themselves, and digits should keep their widths. usvg opens a font again
//! for every text of a drawing and gathers the glyphs of both tables, whether it needs them or not: a quarter of the
//! time for a chart.

/// An entry of the table directory: a tag, a checksum, an offset and a length (OpenType 1.9, “Table directory”).
const ENTRY: usize = 16;

/// A record of a list of scripts or features: a tag and an offset.
const RECORD: usize = 6;

/// Gives `kern` a name that means nothing, where there is other kerning. What is no font stays as it is.
pub(super) fn drop_replaced(bytes: &mut [u8]) {
    if !has_kerning(bytes).unwrap_or(false) {
        return;
    }
    if let Some(at) = entry(bytes, b"kern")
        && let Some(tag) = bytes.get_mut(at..at + 4)
    {
        // Nothing is moved, so all offsets stay right. The directory stays sorted too: no table has a name between this
        // one and the old one.
        tag.copy_from_slice(b"ker_");
    }
}

/// Whether `GPOS` has the feature `kern` for Latin letters in any language (OpenType 1.9, “Script list table” and
/// “Feature list table”).
fn has_kerning(bytes: &[u8]) -> Option<bool> {
    let table = number(bytes, entry(bytes, b"GPOS")? + 8)?;
    let scripts = table + short(bytes, table + 4)?;
    let features = table + short(bytes, table + 6)?;
    let script = record(bytes, scripts, b"latn").or_else(|| record(bytes, scripts, b"DFLT"))?;
    let script = scripts + short(bytes, script + 4)?;
    let language = script + short(bytes, script).filter(|offset| *offset > 0)?;
    for place in 0..short(bytes, language + 4)? {
        let index = short(bytes, language + 6 + 2 * place)?;
        let tag = features + 2 + RECORD * index;
        if bytes.get(tag..tag + 4)? == b"kern" {
            return Some(true);
        }
    }
    Some(false)
}

/// Where a list of scripts names one.
fn record(bytes: &[u8], list: usize, tag: &[u8; 4]) -> Option<usize> {
    (0..short(bytes, list)?)
        .map(|index| list + 2 + RECORD * index)
        .find(|at| bytes.get(*at..at + 4) == Some(tag.as_slice()))
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

    /// A `GPOS` in which one script has one feature.
    fn positions(script: &[u8; 4], feature: &[u8; 4]) -> Vec<u8> {
        // The header, with the lists of scripts and features 10 and 30 bytes from its beginning.
        let mut table = vec![0, 1, 0, 0, 0, 10, 0, 30, 0, 0];
        // One script, whose table follows; its language without a name follows that; its feature is the first of all.
        table.extend([0, 1]);
        table.extend(script);
        table.extend([0, 8, 0, 4, 0, 0, 0, 0, 0xff, 0xff, 0, 1, 0, 0]);
        // One feature.
        table.resize(30, 0);
        table.extend([0, 1]);
        table.extend(feature);
        table.extend([0, 0]);
        table
    }

    #[test]
    fn kerning_goes_only_where_there_is_other_kerning() {
        for (positions, left) in [
            (Some(positions(b"latn", b"kern")), false),
            (Some(positions(b"DFLT", b"kern")), false),
            (Some(positions(b"latn", b"mark")), true),
            (Some(positions(b"cyrl", b"kern")), true),
            (None, true),
        ] {
            let mut tables: Vec<(&[u8; 4], &[u8])> = vec![(b"kern", b"old")];
            tables.extend(positions.iter().map(|table| (b"GPOS", table.as_slice())));
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
