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

/// What stands where the id will, until the rest of the file is known.
const ID_TO_COME: [u8; 16] = [0xe5; 16];

/// The bytes of a document: what nothing leads to dropped, streams compressed, objects in object streams, and an id
/// made of the content (ISO 32000-1, 14.4), so that the same document has the same bytes always.
pub fn save(mut document: Document) -> Result<Vec<u8>, WriteFault> {
    document.version = "1.7".to_owned();
    let id = Object::String(ID_TO_COME.to_vec(), StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
    document.prune_objects();
    document.renumber_objects();
    compress(&mut document)?;
    let mut bytes = Vec::new();
    document.save_modern(&mut bytes).map_err(fault)?;
    identify(&mut bytes)?;
    Ok(bytes)
}

/// Puts a hash of the whole file in both places of its id.
fn identify(bytes: &mut [u8]) -> Result<(), WriteFault> {
    let id = hexadecimal(&hash(bytes));
    let to_come = hexadecimal(&ID_TO_COME);
    // The trailer stands at the end.
    for _ in 0..2 {
        let at = bytes
            .windows(to_come.len())
            .rposition(|window| window.eq_ignore_ascii_case(&to_come));
        let place = at.and_then(|at| bytes.get_mut(at..at + id.len()));
        place
            .ok_or_else(|| fault("the file has no place for its id"))?
            .copy_from_slice(&id);
    }
    Ok(())
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

/// Two hashes in the manner of FNV-1a.
fn hash(bytes: &[u8]) -> [u8; 16] {
    let (mut one, mut two) = (0xcbf2_9ce4_8422_2325_u64, 0x9ae1_6a3b_2f90_404f_u64);
    for byte in bytes {
        one = (one ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        two = (two.rotate_left(5) ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    (u128::from(one) << 64 | u128::from(two)).to_be_bytes()
}

fn hexadecimal(bytes: &[u8]) -> Vec<u8> {
    bytes
        .iter()
        .flat_map(|byte| format!("{byte:02X}").into_bytes())
        .collect()
}

fn fault(error: impl std::fmt::Display) -> WriteFault {
    WriteFault(error.to_string())
}
