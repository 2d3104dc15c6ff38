//! Streams → compressed streams (ISO 32000-1, 7.4.4).
//!
//! A stream is compressed in the background while what comes after it is still being written, and the compressors are
//! used again for the next file: to make one takes as long as compressing a short stream.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use libdeflater::{CompressionLvl, Compressor};
use lopdf::Stream;

use super::fault::WriteFault;
use crate::background::Background;

/// How hard a stream is compressed. The streams of the sample's two PDFs are 103.9 kB at this level; at level 6 they
/// are 98.1 kB and take more than twice as long.
const LEVEL: i32 = 1;

/// A stream that is being compressed.
pub type Compressing = Background<Result<Stream, WriteFault>>;

/// Compressors that are free.
#[derive(Clone, Default)]
pub struct Compressors(Arc<Mutex<Vec<PooledCompressor>>>);

/// Compresses one stream after another.
struct PooledCompressor {
    compressor: Compressor,
    /// Where a stream is compressed to, before it is known how long it will be.
    buffer: Vec<u8>,
}

impl Compressors {
    /// Starts compressing a stream in the background.
    pub fn start(&self, stream: Stream) -> Compressing {
        let own = self.clone();
        Background::start(move || own.compress(stream))
    }

    /// Compresses a stream, unless it is compressed already or must stay plain.
    pub fn compress(&self, mut stream: Stream) -> Result<Stream, WriteFault> {
        if !stream.allows_compression || stream.dict.has(b"Filter") {
            return Ok(stream);
        }
        let waiting = self.waiting().pop();
        let mut compressor = waiting.unwrap_or_else(PooledCompressor::new);
        let content = compressor.compress(&stream.content)?;
        self.waiting().push(compressor);
        stream.dict.set("Filter", "FlateDecode");
        stream.set_content(content);
        Ok(stream)
    }

    fn waiting(&self) -> MutexGuard<'_, Vec<PooledCompressor>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl PooledCompressor {
    fn new() -> Self {
        Self {
            compressor: Compressor::new(CompressionLvl::new(LEVEL).unwrap_or_default()),
            buffer: Vec::new(),
        }
    }

    fn compress(&mut self, content: &[u8]) -> Result<Vec<u8>, WriteFault> {
        let longest = self.compressor.zlib_compress_bound(content.len());
        if self.buffer.len() < longest {
            self.buffer.resize(longest, 0);
        }
        let length = self
            .compressor
            .zlib_compress(content, &mut self.buffer)
            .map_err(|error| WriteFault(error.to_string()))?;
        Ok(self.buffer.get(..length).unwrap_or_default().to_vec())
    }
}
