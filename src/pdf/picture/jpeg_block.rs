//! Eight by eight pixels of a JPEG, in a scan → whether their codes can be read (ITU-T T.81, F.2.2 and G.1.2).
//!
//! What the numbers are is passed over: only a program that shows the picture needs them. It must not know where a block is.

use super::jpeg_bits::{HuffmanCode, JpegBits};

/// Which of the 64 numbers of a block a scan brings, and which of their bits.
#[derive(Clone, Copy)]
pub(super) struct BlockPart {
    pub first: u8,
    pub last: u8,
    /// Whether earlier scans have brought the higher bits.
    pub is_refined: bool,
}

/// What is carried from one block to the next.
#[derive(Default)]
pub(super) struct BlockRun {
    /// How many further blocks end where they begin.
    pub ended: u32,
}

/// Reads the average of a block.
pub(super) fn average(
    bits: &mut JpegBits<'_>,
    code: Option<&HuffmanCode>,
    part: BlockPart,
) -> Option<()> {
    if part.is_refined {
        return bits.bit().map(|_| ());
    }
    let length = code?.next(bits)?;
    (length <= 15).then(|| bits.number(length))??;
    Some(())
}

/// Reads what differs from the average in a block, for the first time. `known` has a bit for each number that is not nothing.
pub(super) fn differences(
    bits: &mut JpegBits<'_>,
    code: &HuffmanCode,
    part: BlockPart,
    run: &mut BlockRun,
    known: &mut u64,
) -> Option<()> {
    if run.ended > 0 {
        run.ended -= 1;
        return Some(());
    }
    let mut at = part.first.max(1);
    while at <= part.last {
        let (passed, length) = halves(code.next(bits)?);
        match (passed, length) {
            (15, 0) => at = at.checked_add(16).filter(|at| *at <= part.last + 1)?,
            (_, 0) => {
                run.ended = (1 << passed) - 1 + bits.number(passed)?;
                return Some(());
            }
            _ => {
                at = at.checked_add(passed).filter(|at| *at <= part.last)?;
                bits.number(length)?;
                *known |= 1 << at;
                at += 1;
            }
        }
    }
    Some(())
}

/// Reads a further bit of what differs from the average.
pub(super) fn refined(
    bits: &mut JpegBits<'_>,
    code: &HuffmanCode,
    part: BlockPart,
    run: &mut BlockRun,
    known: &mut u64,
) -> Option<()> {
    let mut at = part.first.max(1);
    while run.ended == 0 && at <= part.last {
        let (mut passed, length) = halves(code.next(bits)?);
        match length {
            0 if passed < 15 => {
                run.ended = (1 << passed) + bits.number(passed)?;
                break;
            }
            0 => {}
            1 => {
                bits.bit()?;
            }
            _ => return None,
        }
        // Numbers that are known get a bit each; those that are nothing are counted.
        loop {
            if at > part.last {
                return (length == 0).then_some(());
            }
            match *known >> at & 1 {
                1 => {
                    bits.bit()?;
                }
                _ if passed == 0 => break,
                _ => passed -= 1,
            }
            at += 1;
        }
        *known |= u64::from(length) << at;
        at += 1;
    }
    if run.ended > 0 {
        let rest = u64::MAX.checked_shl(at.into()).unwrap_or_default();
        let beyond = u64::MAX
            .checked_shl(u32::from(part.last) + 1)
            .unwrap_or_default();
        for _ in 0..(*known & rest & !beyond).count_ones() {
            bits.bit()?;
        }
        run.ended -= 1;
    }
    Some(())
}

/// How many numbers that are nothing come first, and how many bits the next one has.
fn halves(byte: u8) -> (u8, u8) {
    (byte >> 4, byte & 15)
}
