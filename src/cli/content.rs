//! A file → what it holds, and the digest of just that.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use crate::output::Digest;

/// What was read of a file.
pub struct Content {
    /// What it holds; of a file that is too large, one byte more than it may hold. Or why it cannot be read.
    pub bytes: io::Result<Vec<u8>>,
    /// The digest of all that it holds; none when it cannot be read.
    pub digest: Option<Digest>,
}

impl Content {
    /// Reads a file of at most so many bytes.
    pub fn read(path: &Path, most: u64) -> Self {
        let bytes = bytes(path, most);
        let digest = match &bytes {
            Ok(bytes) if bytes.len() as u64 <= most => Some(Digest::of(bytes)),
            // Nothing will be made of it but a message.
            Ok(_) => Digest::of_file(path).ok(),
            Err(_) => None,
        };
        Self { bytes, digest }
    }
}

/// What a file holds, and no more than it takes to see that it is larger than it may be. What is no file, such as a pipe,
/// might never end.
pub fn bytes(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    let facts = file.metadata()?;
    if !facts.is_file() {
        return Err(io::Error::other("it is not a file"));
    }
    let most = most.saturating_add(1);
    let mut bytes = Vec::with_capacity(facts.len().min(most) as usize);
    file.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}
