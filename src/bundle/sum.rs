//! Bytes → their SHA-256, which every archive can compute.

use std::fmt::Write as _;
use std::io::{self, ErrorKind, Read, Write};

use sha2::{Digest as _, Sha256};

/// How many bytes are read at a time.
const PIECE: usize = 128 * 1024;

/// Copies everything from one to the other, and returns how much it was and its sum in hexadecimal digits.
pub(super) fn copied(from: &mut impl Read, to: &mut impl Write) -> io::Result<(u64, String)> {
    let mut hasher = Sha256::new();
    let mut bytes = 0;
    let mut piece = vec![0; PIECE];
    loop {
        match from.read(&mut piece) {
            Ok(0) => break,
            Ok(read) => {
                let read = piece.get(..read).unwrap_or_default();
                hasher.update(read);
                to.write_all(read)?;
                bytes += read.len() as u64;
            }
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    let mut digits = String::with_capacity(64);
    for byte in hasher.finalize() {
        // A text has room for everything.
        let _unfailing = write!(digits, "{byte:02x}");
    }
    Ok((bytes, digits))
}

/// The sum of some bytes.
pub(super) fn sum(mut bytes: &[u8]) -> String {
    // Reading from memory does not fail.
    copied(&mut bytes, &mut io::sink()).map_or_else(|_| String::new(), |(_, sum)| sum)
}
