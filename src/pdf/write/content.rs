//! The display list → printpdf's operations: every mark on a page inside a marked-content sequence.

use std::collections::BTreeMap;

use printpdf::{
    Color, DictItem, FontId, Op, PaintMode, PdfFontHandle, Pt, Rect, Rgb, TextItem, TextMatrix,
};

use super::fonts::{Subsets, font_name};
use super::pictures;
use super::tree::role_name;
use crate::pdf::page::{Artifact, Draw, Mark, Page, Span};
use crate::pdf::structure::StructureTree;
use crate::theme::Colour;

/// The operations of a page that is `height` points high.
pub fn ops(page: &Page, tree: &StructureTree, subsets: &mut Subsets, height: f32) -> Vec<Op> {
    let mut writing = Writing {
        ops: Vec::new(),
        height,
        fill: None,
    };
    if !page.underlay.is_empty() {
        writing.begin("Artifact", artifact_properties("Layout", None));
        page.underlay
            .iter()
            .for_each(|draw| writing.draw(draw, subsets));
        writing.ops.push(Op::EndMarkedContent);
    }
    for sequence in &page.sequences {
        match sequence.mark {
            Mark::Content { element, number } => {
                let properties =
                    BTreeMap::from([("MCID".to_owned(), DictItem::Int(number as i64))]);
                writing.begin(role_name(tree.role(element)), properties);
            }
            Mark::Artifact(artifact) => {
                let subtype = match artifact {
                    Artifact::Header => Some("Header"),
                    Artifact::Footer => Some("Footer"),
                    Artifact::Continuation | Artifact::Leader => None,
                };
                writing.begin("Artifact", artifact_properties("Pagination", subtype));
            }
        }
        sequence
            .draws
            .iter()
            .for_each(|draw| writing.draw(draw, subsets));
        writing.ops.push(Op::EndMarkedContent);
    }
    writing.ops
}

fn artifact_properties(kind: &str, subtype: Option<&str>) -> BTreeMap<String, DictItem> {
    let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
    let mut properties = BTreeMap::from([("Type".to_owned(), name(kind))]);
    if let Some(subtype) = subtype {
        properties.insert("Subtype".to_owned(), name(subtype));
    }
    properties
}

struct Writing {
    ops: Vec<Op>,
    height: f32,
    /// The colour that fills now, so that it is set only where it changes.
    fill: Option<Colour>,
}

impl Writing {
    fn begin(&mut self, tag: &str, properties: BTreeMap<String, DictItem>) {
        let properties = DictItem::Dict { map: properties };
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: tag.to_owned(),
            properties,
        });
    }

    fn draw(&mut self, draw: &Draw, subsets: &mut Subsets) {
        match draw {
            Draw::Fill { area, colour } => {
                self.fill(*colour);
                let rectangle = self.rectangle(*area, PaintMode::Fill);
                self.ops.push(Op::DrawRectangle { rectangle });
            }
            Draw::Frame {
                area,
                width,
                colour,
            } => {
                let rectangle = self.rectangle(*area, PaintMode::Stroke);
                self.ops.extend([
                    Op::SetOutlineColor { col: rgb(*colour) },
                    Op::SetOutlineThickness { pt: Pt(*width) },
                    Op::DrawRectangle { rectangle },
                ]);
            }
            Draw::Text(span) => self.text(span, subsets),
            Draw::Drawing(shapes) => pictures::drawing(shapes, self.height, &mut self.ops),
            Draw::Raster { area, number } => {
                self.ops.push(pictures::raster(*area, *number, self.height));
            }
        }
    }

    fn text(&mut self, span: &Span, subsets: &mut Subsets) {
        self.fill(span.colour);
        self.ops.extend([
            Op::StartTextSection,
            Op::SetFont {
                font: PdfFontHandle::External(FontId(font_name(span.face))),
                size: Pt(span.size),
            },
            Op::SetTextMatrix {
                matrix: TextMatrix::Translate(hundredth(span.x), hundredth(self.height - span.y)),
            },
            Op::ShowText {
                items: vec![TextItem::GlyphIds(subsets.glyphs(span))],
            },
            Op::EndTextSection,
        ]);
    }

    fn fill(&mut self, colour: Colour) {
        if self.fill != Some(colour) {
            self.ops.push(Op::SetFillColor { col: rgb(colour) });
            self.fill = Some(colour);
        }
    }

    fn rectangle(&self, [x, y, width, height]: [f32; 4], mode: PaintMode) -> Rect {
        let bottom = self.height - y - height;
        let mut rectangle = Rect::from_xywh(
            hundredth(x),
            hundredth(bottom),
            hundredth(width),
            hundredth(height),
        );
        rectangle.mode = Some(mode);
        rectangle
    }
}

/// A length to a hundredth of a point: shorter to write, and finer than any printer.
pub(super) fn hundredth(value: f32) -> Pt {
    Pt((value * 100.0).round() / 100.0)
}

pub(super) fn rgb(colour: Colour) -> Color {
    let share = |channel: u8| (f32::from(channel) / 255.0 * 1000.0).round() / 1000.0;
    Color::Rgb(Rgb::new(
        share(colour.red),
        share(colour.green),
        share(colour.blue),
        None,
    ))
}
