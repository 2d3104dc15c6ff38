//! Many objects → one object stream (ISO 32000-1, 7.5.7), which is compressed as a whole.

use lopdf::{Stream, dictionary};

use super::object;

/// Objects in an object stream.
#[derive(Default)]
pub struct Packed {
    /// Their numbers, in the order of the stream.
    numbers: Vec<u32>,
    /// Where each begins among the bytes.
    offsets: Vec<usize>,
    bytes: Vec<u8>,
}

impl Packed {
    /// Begins the object of a number, whose bytes are to be added after those of the others.
    pub fn begin(&mut self, own: u32) -> &mut Vec<u8> {
        if !self.numbers.is_empty() {
            self.bytes.push(b'\n');
        }
        self.numbers.push(own);
        self.offsets.push(self.bytes.len());
        &mut self.bytes
    }

    /// The numbers of the objects, in the order of the stream.
    pub fn numbers(&self) -> impl Iterator<Item = u32> {
        self.numbers.iter().copied()
    }

    /// The stream.
    pub fn stream(&self) -> Stream {
        // The numbers and offsets come first, and `First` says where the objects begin after them.
        let mut content = Vec::with_capacity(self.bytes.len() + 10 * self.numbers.len());
        for (number, offset) in self.numbers.iter().zip(&self.offsets) {
            object::digits(i64::from(*number), &mut content);
            content.push(b' ');
            object::digits(*offset as i64, &mut content);
            content.push(b' ');
        }
        let dictionary = dictionary! {
            "Type" => "ObjStm", "N" => self.numbers.len() as i64, "First" => content.len() as i64,
        };
        content.extend_from_slice(&self.bytes);
        Stream::new(dictionary, content)
    }
}
