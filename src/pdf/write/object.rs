//! Small objects, and how any object is written (ISO 32000-1, 7.3).

use std::io::Write;

use lopdf::{Dictionary, Object, ObjectId, StringFormat};

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

/// Writes an object, references by the numbers that their objects have in the file. Streams are not written here: they
/// are always objects of their own.
pub fn write(object: &Object, number: &impl Fn(ObjectId) -> u32, bytes: &mut Vec<u8>) {
    match object {
        Object::Boolean(true) => bytes.extend(b"true"),
        Object::Boolean(false) => bytes.extend(b"false"),
        Object::Integer(integer) => digits(*integer, bytes),
        // A Vec takes all that is written to it.
        Object::Real(real) => drop(write!(bytes, "{real}")),
        Object::Name(name) => self::name(name, bytes),
        Object::String(text, StringFormat::Literal) => literal(text, bytes),
        Object::String(text, StringFormat::Hexadecimal) => hexadecimal(text, bytes),
        Object::Array(objects) => {
            bytes.push(b'[');
            for object in objects {
                separate(bytes);
                write(object, number, bytes);
            }
            bytes.push(b']');
        }
        Object::Dictionary(dictionary) => self::dictionary(dictionary, number, bytes),
        Object::Reference(id) => reference(number(*id), bytes),
        Object::Null | Object::Stream(_) => bytes.extend(b"null"),
    }
}

/// Writes a reference to the object of a number.
pub fn reference(number: u32, bytes: &mut Vec<u8>) {
    digits(i64::from(number), bytes);
    bytes.extend(b" 0 R");
}

/// Writes a dictionary.
pub fn dictionary(dictionary: &Dictionary, number: &impl Fn(ObjectId) -> u32, bytes: &mut Vec<u8>) {
    bytes.extend(b"<<");
    for (key, value) in dictionary {
        name(key, bytes);
        separate(bytes);
        write(value, number, bytes);
    }
    bytes.extend(b">>");
}

/// A space, where what came before and what comes now could be read as one.
fn separate(bytes: &mut Vec<u8>) {
    if !matches!(bytes.last(), Some(b'[' | b'>' | b')' | b']')) {
        bytes.push(b' ');
    }
}

/// A name; bytes that have a meaning of their own there are in hexadecimal (7.3.5).
fn name(name: &[u8], bytes: &mut Vec<u8>) {
    bytes.push(b'/');
    for byte in name {
        match byte {
            b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%' | b'#' => {
                drop(write!(bytes, "#{byte:02X}"));
            }
            b'!'..=b'~' => bytes.push(*byte),
            _ => drop(write!(bytes, "#{byte:02X}")),
        }
    }
}

fn literal(text: &[u8], bytes: &mut Vec<u8>) {
    bytes.push(b'(');
    for byte in text {
        match byte {
            b'(' | b')' | b'\\' => bytes.extend([b'\\', *byte]),
            b'\r' => bytes.extend(b"\\r"),
            _ => bytes.push(*byte),
        }
    }
    bytes.push(b')');
}

fn hexadecimal(text: &[u8], bytes: &mut Vec<u8>) {
    let digit = |half: u8| match half {
        0..=9 => b'0' + half,
        _ => b'A' + half - 10,
    };
    bytes.push(b'<');
    bytes.extend(
        text.iter()
            .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]),
    );
    bytes.push(b'>');
}

/// The name that data cells call a header cell by: the number of its object, which no other cell has.
pub fn cell_id(number: u32, bytes: &mut Vec<u8>) {
    bytes.extend(b"(h");
    // Of the same length for all, so that the order of the names is that of the numbers.
    let mut scale = 1_000_000;
    while scale > number && scale > 1 {
        bytes.push(b'0');
        scale /= 10;
    }
    digits(i64::from(number), bytes);
    bytes.push(b')');
}

/// A whole number.
pub fn digits(number: i64, bytes: &mut Vec<u8>) {
    let mut written = [0; 20];
    let mut rest = number.unsigned_abs();
    let mut length = 0;
    for digit in &mut written {
        *digit = b'0' + (rest % 10) as u8;
        rest /= 10;
        length += 1;
        if rest == 0 {
            break;
        }
    }
    if number < 0 {
        bytes.push(b'-');
    }
    bytes.extend(written.iter().take(length).rev());
}
