//! A picture file → the same picture without what nobody sees.
//!
//! A camera notes where and when a photograph was taken, and a program may leave remarks, or anything at all after the end of
//! the picture. None of that is meant to be published. The pixels are not touched: parts are left out as they are.

use super::jpeg;

/// The first bytes of every PNG.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The picture without notes, if it is a whole PNG or JPEG. A JPEG that has to be turned is left as it is, so that its note
/// can be read and it can be refused.
pub fn bare(bytes: &[u8]) -> Option<Vec<u8>> {
    match bytes.starts_with(PNG) {
        true => bare_png(bytes),
        false => bare_jpeg(bytes),
    }
}

/// Chunks as PNG has them: length, kind, what it holds, and a sum (ISO 15948, 5.3).
fn bare_png(bytes: &[u8]) -> Option<Vec<u8>> {
    const NOTES: [&[u8]; 5] = [b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME"];
    let mut rest = bytes.strip_prefix(PNG)?;
    let mut kept = PNG.to_vec();
    loop {
        let length = u32::from_be_bytes(*rest.first_chunk::<4>()?);
        let length = usize::try_from(length).ok()?.checked_add(12)?;
        let (chunk, after) = rest.split_at_checked(length)?;
        let kind = chunk.get(4..8)?;
        if !NOTES.contains(&kind) {
            kept.extend_from_slice(chunk);
        }
        if kind == b"IEND" {
            return Some(kept);
        }
        rest = after;
    }
}

/// Segments as JPEG has them (ITU-T T.81, B.1). What belongs to the picture is kept: the kind of file (JFIF), colours (ICC
/// profile, Adobe).
fn bare_jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut rest = bytes.strip_prefix(&[0xff, 0xd8])?;
    let mut kept = vec![0xff, 0xd8];
    loop {
        // Any number of these may stand before a marker.
        let filled = rest.iter().take_while(|byte| **byte == 0xff).count();
        let marker = *rest.get(filled..)?.first().filter(|_| filled > 0)?;
        let after = rest.get(filled + 1..)?;
        if marker == 0xd9 {
            kept.extend([0xff, marker]);
            return Some(kept);
        }
        let length = usize::from(u16::from_be_bytes(*after.first_chunk::<2>()?));
        let (segment, after) = after.split_at_checked(length)?;
        let says = segment.get(2..)?;
        if marker == 0xe1 && jpeg::is_turned(says) {
            return None;
        }
        let is_note = match marker {
            0xe2 => !says.starts_with(b"ICC_PROFILE\0"),
            0xe1 | 0xe3..=0xed | 0xef | 0xfe => true,
            _ => false,
        };
        if !is_note {
            kept.extend([0xff, marker]);
            kept.extend_from_slice(segment);
        }
        rest = after;
        if marker == 0xda {
            let pixels = pixels(rest)?;
            let (scan, after) = rest.split_at_checked(pixels)?;
            kept.extend_from_slice(scan);
            rest = after;
        }
    }
}

/// How many bytes of pixels there are before the next marker. Among pixels, `ff` has a zero or the number of a restart after
/// it.
pub(super) fn pixels(bytes: &[u8]) -> Option<usize> {
    let mut pairs = bytes.windows(2);
    pairs.position(|pair| matches!(pair, [0xff, next] if !matches!(next, 0 | 0xd0..=0xd7 | 0xff)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn segment(marker: u8, says: &[u8]) -> Vec<u8> {
        let length = (says.len() as u16 + 2).to_be_bytes();
        [&[0xff, marker], length.as_slice(), says].concat()
    }

    #[test]
    fn notes_and_what_is_after_the_end_are_left_out() {
        let start = [0xff, 0xd8];
        let scan = [&[0xff, 0xda, 0, 2][..], &[1, 0xff, 0, 2, 0xff, 0xd0, 3]].concat();
        let end = [0xff, 0xd9];
        let jfif = segment(0xe0, b"JFIF\0");
        let adobe = segment(0xee, b"Adobe");
        let profile = segment(0xe2, b"ICC_PROFILE\0\x01\x01");
        let tables = segment(0xdb, &[0xff, 0xfe]);
        let picture = [
            &start[..],
            &jfif,
            &profile,
            &adobe,
            &tables,
            &scan,
            &scan,
            &end,
        ]
        .concat();
        let noted = [
            &start[..],
            &jfif,
            &segment(0xe1, b"Exif\0\0MM 53.2 N 1.4 W"),
            &segment(0xe1, b"http://ns.adobe.com/xap/1.0/\0"),
            &profile,
            &segment(0xed, b"Photoshop 3.0"),
            &adobe,
            &segment(0xfe, b"taken at home"),
            &tables,
            &scan,
            &scan,
            &end,
            b"and the address",
        ]
        .concat();
        assert_eq!(bare(&noted), Some(picture.clone()));
        assert_eq!(bare(&picture), Some(picture.clone()));
        for length in 0..picture.len() {
            assert_eq!(bare(&picture[..length]), None, "cut after {length} bytes");
        }
    }

    #[test]
    fn so_are_those_of_a_png() {
        let chunk = |kind: &[u8], says: &[u8]| {
            let length = (says.len() as u32).to_be_bytes();
            [length.as_slice(), kind, says, b"sums"].concat()
        };
        let [head, pixels, end] = [b"IHDR", b"IDAT", b"IEND"].map(|kind| chunk(kind, b"."));
        let picture = [PNG, &head, &pixels, &end].concat();
        let text = chunk(b"tEXt", b"Author\0me");
        let place = chunk(b"eXIf", b"MM 53.2 N");
        let noted = [PNG, &head, &text, &pixels, &place, &end, b"more"].concat();
        assert_eq!(bare(&noted), Some(picture.clone()));
        assert_eq!(bare(&picture[..picture.len() - 1]), None);
    }
}
