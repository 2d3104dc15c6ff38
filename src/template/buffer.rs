//! What a template prints → a page of bounded length.
//!
//! A loop in a template could go on until the memory is full. So a page has a largest length.

use std::io::{self, Write};

use crate::bounds::LARGEST_PAGE;

/// A page being printed.
#[derive(Default)]
pub(super) struct BoundedBuffer {
    bytes: Vec<u8>,
    full: bool,
}

impl BoundedBuffer {
    /// Whether more was printed than a page takes.
    pub fn is_full(&self) -> bool {
        self.full
    }

    /// What was printed.
    pub fn into_text(mut self) -> String {
        self.bytes.shrink_to_fit();
        // Templates print text, so nothing is lost here.
        String::from_utf8(self.bytes)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
    }
}

impl Write for BoundedBuffer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.full |= self.bytes.len() + bytes.len() > LARGEST_PAGE;
        match self.full {
            true => Err(io::Error::from(io::ErrorKind::StorageFull)),
            false => self.bytes.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
