//! Small objects, and the way a document becomes bytes.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Document, Object, StringFormat};

use super::WriteFault;

/// A text string (ISO 32000-1, 7.9.2.2): plain where ASCII will do, else UTF-16.
pub fn text(words: &str) -> Object {
    if words.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return Object::String(words.as_bytes().to_vec(), StringFormat::Literal);
    }
    let mut bytes = vec![0xfe, 0xff];
    for unit in words.encode_utf16() {
        bytes.extend(unit.to_be_bytes());
    }
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// A number, to a hundredth of a point: finer than any printer.
pub fn number(value: f32) -> Object {
    Object::Real((value * 100.0).round() / 100.0)
}

/// Numbers in a row.
pub fn numbers(values: impl IntoIterator<Item = f32>) -> Object {
    Object::Array(values.into_iter().map(number).collect())
}

/// The bytes of a document: what nothing leads to dropped, streams compressed, objects in object streams, and an id
/// made of the content (ISO 32000-1, 14.4), so that the same document has the same bytes always.
pub fn save(mut document: Document) -> Result<Vec<u8>, WriteFault> {
    document.version = "1.7".to_owned();
    document.trailer.remove(b"ID");
    document.prune_objects();
    document.renumber_objects();
    compress(&mut document)?;
    let id = Object::String(content_hash(&document).to_vec(), StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
    let mut bytes = Vec::new();
    document.save_modern(&mut bytes).map_err(fault)?;
    Ok(bytes)
}

/// Level 6 rather than lopdf's 9, which takes far longer for hardly any bytes.
fn compress(document: &mut Document) -> Result<(), WriteFault> {
    for object in document.objects.values_mut() {
        if let Object::Stream(stream) = object
            && stream.allows_compression
            && !stream.dict.has(b"Filter")
        {
            let mut encoder = ZlibEncoder::new(
                Vec::with_capacity(stream.content.len() / 3),
                Compression::new(6),
            );
            encoder.write_all(&stream.content).map_err(fault)?;
            let compressed = encoder.finish().map_err(fault)?;
            stream.dict.set("Filter", "FlateDecode");
            stream.set_content(compressed);
        }
    }
    Ok(())
}

/// Two FNV-1a hashes over all objects in the order of their numbers.
fn content_hash(document: &Document) -> [u8; 16] {
    let (mut one, mut two) = (0xcbf2_9ce4_8422_2325_u64, 0x9ae1_6a3b_2f90_404f_u64);
    let mut eat = |bytes: &[u8]| {
        for byte in bytes {
            one = (one ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
            two = (two.rotate_left(5) ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    };
    for (id, object) in &document.objects {
        eat(&id.0.to_be_bytes());
        match object {
            Object::Stream(stream) => {
                eat(format!("{:?}", stream.dict).as_bytes());
                eat(&stream.content);
            }
            other => eat(format!("{other:?}").as_bytes()),
        }
    }
    let mut hash = [0; 16];
    let (left, right) = hash.split_at_mut(8);
    left.copy_from_slice(&one.to_be_bytes());
    right.copy_from_slice(&two.to_be_bytes());
    hash
}

fn fault(error: impl std::fmt::Display) -> WriteFault {
    WriteFault(error.to_string())
}
