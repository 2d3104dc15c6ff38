//! A JPEG → whether all its pixels are there (ITU-T T.81, A.2 and B.2).
//!
//! A file that was cut or overwritten can have sound markers, so that programs show it, with a grey part or none at all. Libraries
//! pass over that as programs do. Here each scan is read to see that its codes end where its pixels do. What the pixels look
//! like is not known.

use super::bare;
use super::jpeg::segment;
use super::jpeg_bits::{self, HuffmanCodes, JpegBits};
use super::jpeg_block::{BlockPart, BlockRun, average, differences, refined};
use crate::bounds::MOST_SCANS;

/// Bytes after the last pixel of a scan that some programs write to fill it up.
const FILLING: usize = 16;

/// One of the colours of a picture.
struct JpegColour {
    id: u8,
    /// How many blocks of it are beside each other and below each other in one unit of the picture.
    across: usize,
    down: usize,
    /// How many blocks it has in a row and in all, with those that only fill a unit.
    row: usize,
    /// For each block, which of its numbers are not nothing.
    known: Vec<u64>,
}

/// The picture, as its header says.
struct JpegFrame {
    width: usize,
    height: usize,
    is_progressive: bool,
    colours: Vec<JpegColour>,
}

/// Whether each scan has all its pixels and nothing else. The markers are sound.
pub(super) fn has_all_pixels(bytes: &[u8]) -> bool {
    all_scans(bytes).is_some()
}

fn all_scans(bytes: &[u8]) -> Option<()> {
    let mut rest = bytes.strip_prefix(&[0xff, 0xd8])?;
    let mut codes = HuffmanCodes::default();
    let mut frame = None;
    let mut interval = 0;
    let mut scans = 0;
    loop {
        let ends = rest.iter().position(|byte| *byte != 0xff)?;
        if rest.get(ends) == Some(&0xd9) {
            return (scans > 0).then_some(());
        }
        let (marker, says, after) = segment(rest)?;
        rest = after;
        match marker {
            0xc0..=0xc2 if frame.is_some() => return None,
            0xc0..=0xc2 => frame = Some(JpegFrame::read(says, marker == 0xc2)?),
            0xc4 => jpeg_bits::define(says, &mut codes)?,
            0xdd => interval = usize::from(u16::from_be_bytes(*says.first_chunk::<2>()?)),
            0xda => {
                scans += 1;
                let length = bare::pixels(after).filter(|_| scans <= MOST_SCANS)?;
                let (pixels, after) = after.split_at_checked(length)?;
                frame.as_mut()?.scan(says, pixels, (&codes, interval))?;
                rest = after;
            }
            _ => {}
        }
    }
}

impl JpegFrame {
    fn read(says: &[u8], is_progressive: bool) -> Option<Self> {
        let ([_, high, low, wide, narrow, count], colours) = says.split_first_chunk::<6>()?;
        let two = |high: &u8, low: &u8| usize::from(u16::from_be_bytes([*high, *low]));
        let mut frame = Self {
            width: two(wide, narrow),
            height: two(high, low),
            is_progressive,
            colours: Vec::new(),
        };
        let (colours, _) = colours.as_chunks::<3>();
        for [id, factors, _] in colours.get(..usize::from(*count))? {
            let (across, down) = (usize::from(factors >> 4), usize::from(factors & 15));
            if !(1..=4).contains(&across) || !(1..=4).contains(&down) {
                return None;
            }
            frame.colours.push(JpegColour {
                id: *id,
                across,
                down,
                row: 0,
                known: Vec::new(),
            });
        }
        let (across, down) = frame.units();
        for colour in &mut frame.colours {
            colour.row = across * colour.across;
            if is_progressive {
                colour.known = vec![0; colour.row * down * colour.down];
            }
        }
        Some(frame)
    }

    /// The most blocks of a colour in one unit: beside each other, and below each other.
    fn most(&self) -> (usize, usize) {
        let most = |of: fn(&JpegColour) -> usize| self.colours.iter().map(of).max().unwrap_or(1);
        (most(|colour| colour.across), most(|colour| colour.down))
    }

    /// How many units are beside each other and below each other.
    fn units(&self) -> (usize, usize) {
        let (across, down) = self.most();
        (
            self.width.div_ceil(8 * across),
            self.height.div_ceil(8 * down),
        )
    }

    /// Reads a scan: which colours it has, which codes they use, and what of each block it brings.
    fn scan(
        &mut self,
        says: &[u8],
        pixels: &[u8],
        (codes, interval): (&HuffmanCodes, usize),
    ) -> Option<()> {
        let (count, says) = says.split_first()?;
        let (of, says) = says.split_at_checked(2 * usize::from(*count))?;
        let [first, last, bits] = *says.first_chunk::<3>()?;
        let part = BlockPart {
            first,
            last,
            is_refined: bits >> 4 > 0,
        };
        let is_sound = match self.is_progressive {
            true => {
                first <= last
                    && last < 64
                    && (first > 0) == (last > 0)
                    && (first == 0 || *count == 1)
            }
            false => (first, last) == (0, 63),
        };
        let (pairs, _) = of.as_chunks::<2>();
        let colours: Option<Vec<_>> = pairs
            .iter()
            .map(|[id, tables]| {
                let at = self.colours.iter().position(|colour| colour.id == *id)?;
                Some((at, usize::from(tables >> 4), usize::from(tables & 15)))
            })
            .collect();
        let colours = colours.filter(|colours| is_sound && !colours.is_empty())?;
        let most = self.most();
        let (across, down) = match colours.as_slice() {
            // A colour by itself has no blocks that only fill a unit.
            [(at, ..)] => {
                let colour = self.colours.get(*at)?;
                (
                    (self.width * colour.across).div_ceil(8 * most.0),
                    (self.height * colour.down).div_ceil(8 * most.1),
                )
            }
            _ => self.units(),
        };
        let is_alone = colours.len() == 1;
        let mut bits = JpegBits::new(pixels);
        let mut run = BlockRun::default();
        for unit in 0..across * down {
            if interval > 0 && unit > 0 && unit % interval == 0 {
                // They are numbered from 0 to 7, again and again.
                bits.restart(u8::try_from((unit / interval - 1) % 8).ok()?)?;
                run = BlockRun::default();
            }
            let (row, column) = (unit / across, unit % across);
            for (at, averages, others) in &colours {
                let colour = self.colours.get_mut(*at)?;
                let (high, wide) = if is_alone {
                    (1, 1)
                } else {
                    (colour.down, colour.across)
                };
                let averages = || codes.first()?.get(*averages)?.as_ref();
                let others = || codes.get(1)?.get(*others)?.as_ref();
                for block in 0..high * wide {
                    let place =
                        (row * high + block / wide) * colour.row + column * wide + block % wide;
                    let mut unknown = 0;
                    let known = match self.is_progressive {
                        true => colour.known.get_mut(place)?,
                        false => &mut unknown,
                    };
                    if part.first == 0 {
                        average(&mut bits, averages(), part)?;
                    }
                    match part.last {
                        0 => {}
                        _ if part.is_refined => {
                            refined(&mut bits, others()?, part, &mut run, known)?
                        }
                        _ => differences(&mut bits, others()?, part, &mut run, known)?,
                    }
                    // Only a progressive picture has blocks that end together.
                    if !self.is_progressive && run.ended > 0 {
                        return None;
                    }
                }
            }
        }
        (bits.unread() <= FILLING).then_some(())
    }
}
