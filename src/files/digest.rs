//! Bytes → their digest: a hash so long that no two inputs anyone will find have the same.

use std::cell::RefCell;
use std::fmt;
use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// How many bytes of a file are read at a time: a whole paper, mostly.
const PIECE: usize = 128 * 1024;

thread_local! {
    /// Room for a piece of a file. A build that changes nothing reads thousands of files, and to ask the system for room for
    /// each takes longer than to read it.
    static READ: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// The digest of some bytes (BLAKE3, 256 bits).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Digest(blake3::Hash);

impl Digest {
    /// The digest of some bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(blake3::hash(bytes))
    }

    /// The digest of a file, which is read in pieces: a large file is never in memory as a whole.
    pub fn of_file(path: &Path) -> io::Result<Self> {
        Self::of_opened(super::open(path)?)
    }

    /// The digest of a file that is at this path itself. A link to one is an error.
    pub fn of_own_file(path: &Path) -> io::Result<Self> {
        Self::of_opened(super::open_own(path)?)
    }

    fn of_opened((mut file, length): (File, u64)) -> io::Result<Self> {
        READ.with_borrow_mut(|piece| {
            piece.resize(PIECE, 0);
            let mut hasher = blake3::Hasher::new();
            loop {
                match file.read(piece) {
                    Ok(0) => break,
                    Ok(read) => drop(hasher.update(piece.get(..read).unwrap_or_default())),
                    Err(error) if error.kind() == ErrorKind::Interrupted => {}
                    Err(error) => return Err(error),
                }
                // To ask again for what is not there takes as long as to look for the file. Of a file that seems to have
                // nothing, there may be more.
                if hasher.count() == length {
                    break;
                }
            }
            Ok(Self(hasher.finalize()))
        })
    }

    /// The digest of parts in order. It is another one when the same bytes are divided differently.
    pub fn of_parts<'p>(parts: impl IntoIterator<Item = &'p [u8]>) -> Self {
        let mut hasher = blake3::Hasher::new();
        for part in parts {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part);
        }
        Self(hasher.finalize())
    }

    /// As a part of another digest.
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_slice()
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl Serialize for Digest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0.to_hex())
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = <std::borrow::Cow<'_, str>>::deserialize(deserializer)?;
        blake3::Hash::from_hex(written.as_bytes())
            .map(Self)
            .map_err(D::Error::custom)
    }
}
