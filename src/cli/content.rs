//! A file → what it holds.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// Reads a file, and of one that has more than `most` bytes no more than it takes to see that. What is no file, such as a
/// pipe, might never end.
pub fn read(path: &Path, most: u64) -> io::Result<Vec<u8>> {
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
