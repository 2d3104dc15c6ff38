//! What a JPEG says of itself: its size, its colours, and which way up it is (ITU-T T.81, Exif 2.3).
//!
//! Only its markers are read here; the pixels go into the PDF as they are.

use super::colours::Colours;
use super::unprintable::Unprintable;

/// What a JPEG says of itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    /// Pixels from left to right.
    pub width: u32,
    /// Pixels from top to bottom.
    pub height: u32,
    /// What a pixel is made of.
    pub colours: Colours,
}

/// Reads a JPEG as far as it describes its pixels.
pub fn read(bytes: &[u8]) -> Result<Facts, Unprintable> {
    let mut rest = bytes
        .strip_prefix(&[0xff, 0xd8])
        .ok_or(Unprintable::NotAJpeg)?;
    loop {
        let (marker, segment, after) = segment(rest).ok_or(Unprintable::NotAJpeg)?;
        match marker {
            0xe1 if is_turned(segment) => return Err(Unprintable::Turned),
            // Baseline, extended and progressive, all with Huffman codes: the kinds that a PDF reader must know (ISO
            // 32000-1, 7.4.8). There are JPEGs with arithmetic codes and lossless ones, but no PDF reader has to know
            // them.
            0xc0..=0xc2 => return frame(segment),
            0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf => return Err(Unprintable::JpegKind),
            0xd9 | 0xda => return Err(Unprintable::NotAJpeg),
            _ => rest = after,
        }
    }
}

/// The next marker, what its segment holds, and what follows it.
pub(super) fn segment(bytes: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let bytes = bytes.strip_prefix(&[0xff])?;
    let filled = bytes.iter().take_while(|byte| **byte == 0xff).count();
    let (marker, bytes) = bytes.get(filled..)?.split_first()?;
    let (length, _) = bytes.split_first_chunk::<2>()?;
    let length = usize::from(u16::from_be_bytes(*length));
    let (segment, after) = bytes.split_at_checked(length)?;
    Some((*marker, segment.get(2..)?, after))
}

/// The header of a frame: bits a colour, height, width, and how many colours.
fn frame(segment: &[u8]) -> Result<Facts, Unprintable> {
    let Some(([bits, high, height, wide, width, colours], _)) = segment.split_first_chunk::<6>()
    else {
        return Err(Unprintable::NotAJpeg);
    };
    let colours = match (bits, colours) {
        (8, 1) => Colours::Grey,
        (8, 3) => Colours::Rgb,
        (8, 4) => return Err(Unprintable::Cmyk),
        _ => return Err(Unprintable::JpegKind),
    };
    let facts = Facts {
        width: u32::from(u16::from_be_bytes([*wide, *width])),
        height: u32::from(u16::from_be_bytes([*high, *height])),
        colours,
    };
    match facts.width.min(facts.height) {
        // A height given after the pixels is allowed, but no camera or editor writes it. Reading it would mean decoding
        // the pixels.
        0 => Err(Unprintable::JpegKind),
        _ => Ok(facts),
    }
}

/// Whether a camera's note says that the picture has to be turned: a browser does, a PDF reader does not.
pub(super) fn is_turned(segment: &[u8]) -> bool {
    orientation(segment).is_some_and(|orientation| (2..=8).contains(&orientation))
}

/// The tag Orientation of the first directory of an Exif segment.
fn orientation(segment: &[u8]) -> Option<u16> {
    const ORIENTATION: u16 = 0x0112;
    let tiff = segment.strip_prefix(b"Exif\0\0")?;
    let little = tiff.starts_with(b"II");
    let two = |at: usize| {
        let bytes = tiff.get(at..)?.first_chunk::<2>()?;
        Some(if little {
            u16::from_le_bytes(*bytes)
        } else {
            u16::from_be_bytes(*bytes)
        })
    };
    let four = |at: usize| {
        let (one, other) = (u32::from(two(at)?), u32::from(two(at + 2)?));
        Some(if little {
            other << 16 | one
        } else {
            one << 16 | other
        })
    };
    let directory = usize::try_from(four(4)?).ok()?;
    let count = usize::from(two(directory)?);
    (0..count)
        .map(|index| directory + 2 + 12 * index)
        .find(|entry| two(*entry) == Some(ORIENTATION))
        .and_then(|entry| two(entry + 8))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A JPEG that ends after its frame's header.
    fn file(note: &[u8], bits: u8, colours: u8) -> Vec<u8> {
        let mut file = vec![0xff, 0xd8];
        if !note.is_empty() {
            file.extend([0xff, 0xe1]);
            file.extend((note.len() as u16 + 2).to_be_bytes());
            file.extend(note);
        }
        file.extend([0xff, 0xc2, 0, 8, bits, 1, 2, 3, 4, colours]);
        file
    }

    /// A camera's note that the picture has to be turned so.
    fn note(orientation: u8) -> Vec<u8> {
        let mut note = b"Exif\0\0MM\0*\0\0\0\x08\0\x01".to_vec();
        note.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
        note
    }

    #[test]
    fn size_and_colours_are_read() {
        let facts = read(&file(&note(1), 8, 3)).expect("a picture the right way up");
        // 3 · 256 + 4 by 1 · 256 + 2
        assert_eq!((facts.width, facts.height), (772, 258));
        assert_eq!(facts.colours, Colours::Rgb);
        assert_eq!(
            read(&file(&[], 8, 1)).map(|facts| facts.colours),
            Ok(Colours::Grey)
        );
    }

    #[test]
    fn what_a_pdf_cannot_hold_is_told_apart() {
        assert_eq!(read(&file(&[], 8, 4)), Err(Unprintable::Cmyk));
        assert_eq!(read(&file(&[], 12, 3)), Err(Unprintable::JpegKind));
        assert_eq!(read(&file(&note(6), 8, 3)), Err(Unprintable::Turned));
        assert_eq!(read(b"\x89PNG"), Err(Unprintable::NotAJpeg));
        for length in 0..file(&note(1), 8, 3).len() {
            let cut = file(&note(1), 8, 3)[..length].to_vec();
            assert_eq!(
                read(&cut),
                Err(Unprintable::NotAJpeg),
                "cut after {length} bytes"
            );
        }
    }
}
