//! The pixels of a JPEG as bits, and the Huffman codes in them (ITU-T T.81, F.2.2 and C).
//!
//! It must not know what the codes mean.

/// Bits that were not read yet, the first of a byte being its highest.
pub(super) struct JpegBits<'p> {
    bytes: &'p [u8],
    /// The byte that is being read, and how many of its bits are left.
    held: u8,
    left: u32,
}

impl<'p> JpegBits<'p> {
    pub fn new(bytes: &'p [u8]) -> Self {
        Self {
            bytes,
            held: 0,
            left: 0,
        }
    }

    /// The next bit; none at the end, or where a restart comes first.
    pub fn bit(&mut self) -> Option<u32> {
        if self.left == 0 {
            let (byte, rest) = self.bytes.split_first()?;
            // Among pixels, ff is written with a zero after it.
            self.bytes = match byte {
                0xff => rest.strip_prefix(&[0])?,
                _ => rest,
            };
            (self.held, self.left) = (*byte, u8::BITS);
        }
        self.left -= 1;
        Some(u32::from(self.held >> self.left) & 1)
    }

    /// The next bits as a number.
    pub fn number(&mut self, bits: u8) -> Option<u32> {
        (0..bits).try_fold(0, |number, _| Some(number << 1 | self.bit()?))
    }

    /// Reads the restart with a number. What is left of the byte before it is filled up with any bits.
    pub fn restart(&mut self, number: u8) -> Option<()> {
        self.left = 0;
        let filled = self.bytes.iter().take_while(|byte| **byte == 0xff).count();
        let (marker, rest) = self.bytes.get(filled..)?.split_first()?;
        self.bytes = rest;
        (filled > 0 && *marker == 0xd0 + number).then_some(())
    }

    /// How many whole bytes were not read.
    pub fn unread(&self) -> usize {
        self.bytes.len()
    }
}

/// A Huffman code: how many signs there are of each length from 1 to 16 bits, and what they stand for.
#[derive(Clone)]
pub(super) struct HuffmanCode {
    counts: [u8; 16],
    values: Vec<u8>,
}

impl HuffmanCode {
    /// The value of the next sign; none where no sign begins so.
    pub fn next(&self, bits: &mut JpegBits<'_>) -> Option<u8> {
        let (mut sign, mut first, mut place) = (0, 0, 0);
        for count in self.counts {
            sign |= bits.bit()?;
            let count = u32::from(count);
            // Signs of one length follow each other.
            if sign < first + count {
                let place = usize::try_from(place + sign.checked_sub(first)?).ok()?;
                return self.values.get(place).copied();
            }
            place += count;
            first = (first + count) << 1;
            sign <<= 1;
        }
        None
    }
}

/// The codes of a picture: those for averages, then those for what differs from them, each with its number from 0 to 3.
pub(super) type HuffmanCodes = [[Option<HuffmanCode>; 4]; 2];

/// Reads a segment that defines codes.
pub(super) fn define(mut segment: &[u8], codes: &mut HuffmanCodes) -> Option<()> {
    while let Some((head, rest)) = segment.split_first() {
        let (counts, rest) = rest.split_first_chunk::<16>()?;
        let total = counts.iter().map(|count| usize::from(*count)).sum();
        let (values, rest) = rest.split_at_checked(total)?;
        let of_kind = codes.get_mut(usize::from(head >> 4))?;
        *of_kind.get_mut(usize::from(head & 15))? = Some(HuffmanCode {
            counts: *counts,
            values: values.to_vec(),
        });
        segment = rest;
    }
    Some(())
}
