//! Bytes → their SHA-256, which every archive can compute.

use std::fmt::Write as _;
use std::io::{self, ErrorKind, Read, Write};

use sha2::{Digest as _, Sha256};

/// How many bytes are read at a time.
const PIECE: usize = 128 * 1024;

/// Why something was not copied.
pub(super) enum Uncopied {
    /// It cannot be read.
    Unread(io::Error),
    /// It cannot be written where it goes.
    Unwritten(io::Error),
}

impl From<Uncopied> for io::Error {
    fn from(fault: Uncopied) -> Self {
        match fault {
            Uncopied::Unread(error) | Uncopied::Unwritten(error) => error,
        }
    }
}

/// Copies everything from one to the other, and returns how much it was and its sum in hexadecimal digits.
pub(super) fn copied(from: &mut impl Read, to: &mut impl Write) -> Result<(u64, String), Uncopied> {
    let mut hasher = Sha256::new();
    let mut bytes = 0;
    let mut piece = vec![0; PIECE];
    loop {
        match from.read(&mut piece) {
            Ok(0) => break,
            Ok(read) => {
                let read = piece.get(..read).unwrap_or_default();
                hasher.update(read);
                to.write_all(read).map_err(Uncopied::Unwritten)?;
                bytes += read.len() as u64;
            }
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(Uncopied::Unread(error)),
        }
    }
    let mut digits = String::with_capacity(64);
    for byte in hasher.finalize() {
        // A text has room for everything.
        let _unfailing = write!(digits, "{byte:02x}");
    }
    Ok((bytes, digits))
}

/// The sum of everything that is read.
pub(super) fn sum_of(from: &mut impl Read) -> io::Result<String> {
    Ok(copied(from, &mut io::sink()).map(|(_, sum)| sum)?)
}

/// The sum of some bytes.
pub(super) fn sum(mut bytes: &[u8]) -> String {
    // Reading from memory does not fail.
    sum_of(&mut bytes).unwrap_or_default()
}
