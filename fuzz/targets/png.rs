//! Pixels of a PNG → a PDF, or what is wrong with them.
//!
//! The sums of its parts are put right first, so that an input is not refused for a sum that nobody computed.

#![no_main]

use libfuzzer_sys::fuzz_target;
use scrutineer_fuzz::show;

fuzz_target!(|bytes: &[u8]| {
    let mut bytes = bytes.to_vec();
    sum(&mut bytes);
    show("chart.png", &bytes);
});

/// Writes the right sum behind each part.
fn sum(bytes: &mut [u8]) {
    let mut start = 8;
    while let Some(length) = bytes.get(start..start + 4) {
        let length: [u8; 4] = length.try_into().expect("four bytes");
        let end = (u32::from_be_bytes(length) as usize).checked_add(start + 8);
        let Some(end) = end.filter(|end| end + 4 <= bytes.len()) else {
            return;
        };
        let sum = checksum(&bytes[start + 4..end]);
        bytes[end..end + 4].copy_from_slice(&sum.to_be_bytes());
        start = end + 4;
    }
}

/// The sum that PNG uses (ISO 15948, annex D).
fn checksum(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            let odd = sum & 1 == 1;
            sum >>= 1;
            if odd {
                sum ^= 0xedb8_8320;
            }
        }
    }
    !sum
}
