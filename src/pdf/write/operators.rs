//! Operators and operands of a content stream (ISO 32000-1, 7.8.2) → its bytes.
//!
//! Lengths are written to a hundredth of a point: shorter than any float, and finer than any printer. They are counted
//! in whole hundredths, so that adding them up loses nothing.

use crate::theme::Colour;

/// A length in hundredths of a point.
pub(super) fn hundredths(points: f32) -> i32 {
    (points * 100.0).round() as i32
}

/// A content stream being written.
#[derive(Debug, Default)]
pub(super) struct Operators {
    bytes: Vec<u8>,
}

impl Operators {
    /// The stream.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// An operator after its operands, which are lengths.
    pub fn lengths<const N: usize>(&mut self, lengths: [f32; N], operator: &str) {
        self.hundredths(lengths.map(hundredths), operator);
    }

    /// An operator after its operands, which are hundredths.
    pub fn hundredths<const N: usize>(&mut self, operands: [i32; N], operator: &str) {
        for operand in operands {
            self.decimal(operand, 2);
            self.bytes.push(b' ');
        }
        self.operator(operator);
    }

    /// The colour that fills (`rg`) or draws lines (`RG`), to a thousandth.
    pub fn colour(&mut self, colour: Colour, operator: &str) {
        for channel in [colour.red, colour.green, colour.blue] {
            let share = (f32::from(channel) / 255.0 * 1000.0).round();
            self.decimal(share as i32, 3);
            self.bytes.push(b' ');
        }
        self.operator(operator);
    }

    /// An operator, after whatever was written last.
    pub fn operator(&mut self, operator: &str) {
        self.bytes.extend_from_slice(operator.as_bytes());
        self.bytes.push(b'\n');
    }

    /// Operands, written as they are.
    pub fn operands(&mut self, operands: &str) {
        self.bytes.extend_from_slice(operands.as_bytes());
        self.bytes.push(b' ');
    }

    /// A whole number.
    pub fn integer(&mut self, number: i32) {
        self.decimal(number, 0);
    }

    /// Two bytes of a string, with a backslash before those that would end it or be read as something else.
    pub fn code(&mut self, code: u16) {
        for byte in code.to_be_bytes() {
            match byte {
                b'(' | b')' | b'\\' => self.bytes.extend([b'\\', byte]),
                b'\r' => self.bytes.extend(b"\\r"),
                _ => self.bytes.push(byte),
            }
        }
    }

    /// Begins glyphs, and moves of the pen between them.
    pub fn begin_glyphs(&mut self) {
        self.bytes.extend_from_slice(b"[(");
    }

    /// Ends them.
    pub fn end_glyphs(&mut self) {
        self.bytes.extend_from_slice(b")]");
        self.operator("TJ");
    }

    /// Moves the pen to the left, by thousandths of an em.
    pub fn move_pen(&mut self, left: i32) {
        self.delimiter(b'[');
        self.integer(left);
        self.delimiter(b']');
        self.operator("TJ");
    }

    /// A single character that delimits: `[`, `(` and what ends them.
    pub fn delimiter(&mut self, delimiter: u8) {
        self.bytes.push(delimiter);
    }

    /// A number with at most `digits` digits after the point; zeros at its end are left out.
    fn decimal(&mut self, number: i32, digits: usize) {
        // Backwards, from the last digit.
        let mut room = [0; 16];
        let mut places = room.iter_mut().rev();
        let mut length = 0;
        let mut put = |character: u8| {
            if let Some(place) = places.next() {
                *place = character;
                length += 1;
            }
            length
        };
        let digit = |rest: u32| b'0' + (rest % 10) as u8;
        let mut rest = number.unsigned_abs();
        let mut says = false;
        for _ in 0..digits {
            says |= !rest.is_multiple_of(10);
            if says {
                put(digit(rest));
            }
            rest /= 10;
        }
        if says {
            put(b'.');
        } else if rest == 0 {
            put(b'0');
        }
        while rest > 0 {
            put(digit(rest));
            rest /= 10;
        }
        let length = match number < 0 {
            true => put(b'-'),
            false => length,
        };
        let written = room.get(room.len() - length..).unwrap_or_default();
        self.bytes.extend_from_slice(written);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(lengths: [f32; 1]) -> String {
        let mut operators = Operators::default();
        operators.lengths(lengths, "w");
        String::from_utf8(operators.into_bytes()).expect("ASCII")
    }

    #[test]
    fn numbers_say_no_more_than_they_must() {
        let all = [
            (0.0, "0 w\n"),
            (-0.001, "0 w\n"),
            (1.0, "1 w\n"),
            (10.0, "10 w\n"),
            (0.5, ".5 w\n"),
            (-0.05, "-.05 w\n"),
            (841.89, "841.89 w\n"),
            (-12.3, "-12.3 w\n"),
            (16384.25, "16384.25 w\n"),
        ];
        for (length, expected) in all {
            assert_eq!(written([length]), expected);
        }
    }

    #[test]
    fn a_string_holds_every_byte() {
        let mut operators = Operators::default();
        operators.code(u16::from_be_bytes(*b"()"));
        operators.code(u16::from_be_bytes(*b"\\\r"));
        operators.code(u16::from_be_bytes(*b"\0A"));
        assert_eq!(operators.into_bytes(), b"\\(\\)\\\\\\r\0A");
    }
}
