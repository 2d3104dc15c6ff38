//! Where text and rectangles are on a page, read from the operators that draw them.
//!
//! Upright text in plain coordinates only: our pages are drawn like this. On any other page, text would seem to
//! be at the lower left corner, where no rule allows it.

use lopdf::Object;
use lopdf::content::Operation;

use super::font::{Font, codes};

/// The text of one line, in points from the page's lower left corner.
#[derive(Debug, Clone, PartialEq)]
pub struct Written {
    pub text: String,
    pub left: f32,
    /// Where its last letter ends; spaces after it may hang over the edge of a column.
    pub right: f32,
    pub baseline: f32,
    pub size: f32,
    /// The name of its font, without the tag of a subset: `LiberationSans-Bold`.
    pub face: String,
}

/// A rectangle, or a straight line.
#[derive(Debug, Clone, PartialEq)]
pub struct Shape {
    /// Left, bottom, right and top.
    pub area: [f32; 4],
    /// Whether it is a line rather than an area.
    pub is_line: bool,
}

/// What the operators so far have set.
#[derive(Debug, Clone, Default)]
pub struct Pen {
    size: f32,
    /// Between one character and the next.
    spacing: f32,
    x: f32,
    y: f32,
    /// Where the current line begins.
    line: [f32; 2],
    /// Whether a line has begun in which nothing is written yet.
    fresh: bool,
    rectangle: Option<[f32; 4]>,
    /// Where the next line begins.
    begun: [f32; 2],
    /// The straight lines of the path so far.
    lines: Vec<[f32; 4]>,
}

impl Pen {
    pub fn take(&mut self, operation: &Operation) {
        let numbers: Vec<f32> = operation
            .operands
            .iter()
            .filter_map(|operand| operand.as_float().ok())
            .collect();
        match (operation.operator.as_str(), numbers.as_slice()) {
            ("BT", _) => self.begin_line([0.0, 0.0]),
            ("Tc", [spacing]) => self.spacing = *spacing,
            ("Tf", [size]) => self.size = *size,
            ("Tm", [_, _, _, _, x, y]) => self.begin_line([*x, *y]),
            ("Td", [x, y]) => self.begin_line([self.line[0] + x, self.line[1] + y]),
            ("re", [x, y, width, height]) => {
                self.rectangle = Some([*x, *y, x + width, y + height]);
            }
            ("m", [x, y]) => self.begun = [*x, *y],
            ("l", [x, y]) => {
                let [from_x, from_y] = self.begun;
                let (left, right) = (from_x.min(*x), from_x.max(*x));
                let (bottom, top) = (from_y.min(*y), from_y.max(*y));
                self.lines.push([left, bottom, right, top]);
                self.begun = [*x, *y];
            }
            _ => {}
        }
    }

    fn begin_line(&mut self, line: [f32; 2]) {
        self.line = line;
        [self.x, self.y] = line;
        self.fresh = true;
    }

    /// Moves by a number in a TJ array: thousandths of an em, backwards.
    pub fn shift(&mut self, piece: &Object) {
        if let Ok(thousandths) = piece.as_float() {
            self.x -= thousandths * self.size / 1000.0;
        }
    }

    /// Writes codes, and notes where they are.
    pub fn write(&mut self, font: &Font, shown: &[u8], written: &mut Vec<Written>) {
        if self.fresh || written.is_empty() {
            self.fresh = false;
            written.push(Written {
                text: String::new(),
                left: self.x,
                right: self.x,
                baseline: self.y,
                size: self.size,
                face: font.face().to_owned(),
            });
        }
        let Some(written) = written.last_mut() else {
            return;
        };
        for code in codes(shown) {
            let text = font.texts.get(&code).map_or("\u{FFFD}", String::as_str);
            let width = font.widths.get(&code).copied().unwrap_or_default();
            self.x += width * self.size / 1000.0;
            written.text.push_str(text);
            if !text.trim().is_empty() {
                written.right = self.x;
            }
            self.x += self.spacing;
        }
    }

    /// The rectangle that a painting operator paints, or the lines that it draws.
    pub fn shapes(&mut self, operator: &str) -> Vec<Shape> {
        let is_line = matches!(operator, "S" | "s");
        let lines = std::mem::take(&mut self.lines).into_iter();
        let lines = lines.filter(|_| is_line);
        let areas = self.rectangle.take().into_iter();
        areas
            .map(|area| Shape {
                area,
                is_line: false,
            })
            .chain(lines.map(|area| Shape {
                area,
                is_line: true,
            }))
            .collect()
    }
}
