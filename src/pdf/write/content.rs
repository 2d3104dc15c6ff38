//! The display list → the content stream of a page: every mark inside a marked-content sequence.
//!
//! Written as bytes at once. By way of printpdf's operations, lopdf's objects and their bytes it took a third of the
//! time that a whole file takes.

use super::fonts::Subsets;
use super::operators::{Operators, hundredths};
use super::pictures;
use super::role::role_name;
use crate::pdf::font::FaceId;
use crate::pdf::page::{Artifact, Draw, DrawnPage, Mark, Span};
use crate::pdf::structure::StructureTree;
use crate::theme::Colour;

/// The content stream of a page that is `height` points high.
pub fn stream(
    page: &DrawnPage,
    tree: &StructureTree,
    subsets: &mut Subsets,
    height: f32,
) -> Vec<u8> {
    let mut writer = ContentWriter {
        operators: Operators::default(),
        subsets,
        height,
        fill: None,
        font: None,
    };
    // Drawn first, so that text is on top, and as one artifact.
    if !page.underlay.is_empty() || !page.cell_lines.is_empty() {
        let draws = page.underlay.iter().chain(&page.cell_lines);
        writer.sequence("/Artifact <</Type/Layout>>", draws);
    }
    for sequence in &page.sequences {
        let tag = match sequence.mark {
            Mark::Content { element, number } => match &sequence.words {
                None => &*format!("/{} <</MCID {number}>>", role_name(tree.role(element))),
                // Readers look for words in place of glyphs where the tag is this.
                Some(words) => &*format!(
                    "/Span <</MCID {number}/ActualText<{}>>>",
                    hexadecimal(words)
                ),
            },
            Mark::Artifact(artifact) => artifact_tag(artifact),
        };
        writer.sequence(tag, &sequence.draws);
    }
    writer.operators.into_bytes()
}

/// What an artifact says of itself (ISO 32000-1, table 330; page numbers by ISO 32000-2).
fn artifact_tag(artifact: Artifact) -> &'static str {
    match artifact {
        Artifact::Header => "/Artifact <</Type/Pagination/Subtype/Header/Attached[/Top]>>",
        // At the head of its page, but no header, for which the standard keeps the only name that would do.
        Artifact::Continuation => "/Artifact <</Type/Pagination/Attached[/Top]>>",
        Artifact::Footer => "/Artifact <</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>",
        Artifact::Leader => "/Artifact <</Type/Pagination/Subtype/PageNum/Attached[/Right]>>",
    }
}

/// Text as UTF-16 with a byte order mark, in digits.
fn hexadecimal(text: &str) -> String {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    units.map(|unit| format!("{unit:04X}")).collect()
}

struct ContentWriter<'s, 'f> {
    operators: Operators,
    subsets: &'s mut Subsets<'f>,
    height: f32,
    /// The colour that fills now, so that it is set only where it changes. A page has thousands of spans and few
    /// colours.
    fill: Option<Colour>,
    /// The face and the size, in hundredths of a point, that text is shown in now.
    font: Option<(FaceId, i32)>,
}

impl ContentWriter<'_, '_> {
    /// A marked-content sequence (ISO 32000-1, 14.6).
    fn sequence<'d>(&mut self, tag: &str, draws: impl IntoIterator<Item = &'d Draw>) {
        self.operators.operands(tag);
        self.operators.operator("BDC");
        // Where the last line of text began, as long as a text object is open. A text object must begin and end within
        // one sequence (14.6.1).
        let mut line = None;
        for draw in draws {
            match draw {
                Draw::Text(span) => self.text(span, &mut line),
                other => {
                    self.end_text(&mut line);
                    self.draw(other);
                }
            }
        }
        self.end_text(&mut line);
        self.operators.operator("EMC");
    }

    fn draw(&mut self, draw: &Draw) {
        match draw {
            Draw::Text(_) => {}
            Draw::Fill { area, colour } => {
                self.fill(*colour);
                self.rectangle(*area);
                self.operators.operator("f");
            }
            Draw::Lines {
                lines,
                width,
                colour,
            } => self.lines(lines, *width, *colour),
            Draw::Drawing(shapes) => pictures::drawing(shapes, self.height, &mut self.operators),
            Draw::Raster { area, number } => {
                pictures::raster(*area, *number, self.height, &mut self.operators);
            }
        }
    }

    /// Shows glyphs. Spans that follow one another share a text object, in which the place of each is given from the
    /// last.
    fn text(&mut self, span: &Span, line: &mut Option<[i32; 2]>) {
        self.fill(span.colour);
        // Rounded before they are subtracted: the steps add up to the rounded places, and a long page does not drift.
        let place = [hundredths(span.x), hundredths(self.height - span.y)];
        let [x, y] = place;
        let [last_x, last_y] = match *line {
            Some(last) => last,
            None => {
                self.operators.operator("BT");
                [0, 0]
            }
        };
        *line = Some(place);
        let size = hundredths(span.size);
        if self.font != Some((span.face, size)) {
            self.operators
                .operands(&format!("/{}", super::fonts::font_name(span.face)));
            self.operators.hundredths([size], "Tf");
            self.font = Some((span.face, size));
        }
        self.operators.hundredths([x - last_x, y - last_y], "Td");
        self.subsets.show(span, &mut self.operators);
    }

    fn end_text(&mut self, line: &mut Option<[i32; 2]>) {
        if line.take().is_some() {
            self.operators.operator("ET");
        }
    }

    fn fill(&mut self, colour: Colour) {
        if self.fill != Some(colour) {
            self.operators.colour(colour, "rg");
            self.fill = Some(colour);
        }
    }

    /// Draws straight lines whose ends are square, so that two of them fill the corner in which they meet.
    fn lines(&mut self, lines: &[[f32; 4]], width: f32, colour: Colour) {
        self.operators.operator("q");
        self.operators.colour(colour, "RG");
        self.operators.lengths([width], "w");
        self.operators.operands("2");
        self.operators.operator("J");
        for [from_x, from_y, to_x, to_y] in lines {
            let [from_y, to_y] = [from_y, to_y].map(|y| self.height - y);
            self.operators.lengths([*from_x, from_y], "m");
            self.operators.lengths([*to_x, to_y], "l");
        }
        self.operators.operator("S");
        self.operators.operator("Q");
    }

    fn rectangle(&mut self, [x, y, width, height]: [f32; 4]) {
        let bottom = self.height - y - height;
        self.operators.lengths([x, bottom, width, height], "re");
    }
}
