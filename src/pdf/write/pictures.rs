//! Pictures → printpdf's operations, and pictures of pixels as objects of the file.

use std::collections::BTreeMap;

use printpdf::{
    DictItem, ExternalStream, ExternalXObject, Line, LineCapStyle, LineDashPattern, LineJoinStyle,
    LinePoint, Op, PaintMode, PdfDocument, Point, Polygon, PolygonRing, Pt, WindingOrder, XObject,
    XObjectId, XObjectTransform,
};

use super::content::{hundredth, rgb};
use crate::pdf::figure::{Cap, Colours, Join, Outline, Pen, Pixels, Raster, Rule, Shape, Step};
use crate::theme::Colour;

/// The name a page's resources call a picture of pixels by.
fn raster_name(number: usize) -> XObjectId {
    XObjectId(format!("P{number}"))
}

/// Puts the pictures of pixels into the file (ISO 32000-1, 8.9.5).
pub fn embed<'r>(rasters: impl IntoIterator<Item = &'r Raster>, document: &mut PdfDocument) {
    for (number, raster) in rasters.into_iter().enumerate() {
        let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
        let mut dict = BTreeMap::from([
            ("Type".to_owned(), name("XObject")),
            ("Subtype".to_owned(), name("Image")),
            ("Width".to_owned(), DictItem::Int(raster.width.into())),
            ("Height".to_owned(), DictItem::Int(raster.height.into())),
            ("BitsPerComponent".to_owned(), DictItem::Int(8)),
        ]);
        let space = match raster.colours {
            Colours::Grey => "DeviceGray",
            Colours::Rgb => "DeviceRGB",
        };
        dict.insert("ColorSpace".to_owned(), name(space));
        let (content, compress) = match &raster.pixels {
            Pixels::Jpeg(file) => {
                dict.insert("Filter".to_owned(), name("DCTDecode"));
                (file.to_vec(), false)
            }
            Pixels::Plain(pixels) => (pixels.clone(), true),
        };
        let stream = ExternalStream {
            dict,
            content,
            compress,
        };
        let object = XObject::External(ExternalXObject {
            stream,
            width: None,
            height: None,
            dpi: None,
        });
        document
            .resources
            .xobjects
            .map
            .insert(raster_name(number), object);
    }
}

/// The operations of a picture of pixels, on a page that is `page` points high.
pub fn raster([x, y, width, height]: [f32; 4], number: usize, page: f32) -> Op {
    Op::UseXobject {
        id: raster_name(number),
        transform: XObjectTransform {
            translate_x: Some(hundredth(x)),
            translate_y: Some(hundredth(page - y - height)),
            scale_x: Some(hundredth(width).0),
            scale_y: Some(hundredth(height).0),
            no_auto_scale: true,
            ..XObjectTransform::default()
        },
    }
}

/// The operations of a drawing, on a page that is `page` points high. They leave the page's state as it was.
pub fn drawing(shapes: &[Shape], page: f32, ops: &mut Vec<Op>) {
    let mut drawing = Drawing {
        ops,
        page,
        fill: None,
        pen: None,
    };
    drawing.within(|drawing| drawing.shapes(shapes));
}

struct Drawing<'o> {
    ops: &'o mut Vec<Op>,
    page: f32,
    /// The colour that fills now.
    fill: Option<Colour>,
    /// The pen that draws now.
    pen: Option<Pen>,
}

impl Drawing<'_> {
    /// Draws something, and forgets what it has set.
    fn within(&mut self, draw: impl FnOnce(&mut Self)) {
        let before = (self.fill, self.pen.clone());
        self.ops.push(Op::SaveGraphicsState);
        draw(self);
        self.ops.push(Op::RestoreGraphicsState);
        (self.fill, self.pen) = before;
    }

    fn shapes(&mut self, shapes: &[Shape]) {
        for shape in shapes {
            match shape {
                Shape::Area {
                    outline,
                    rule,
                    colour,
                } => {
                    if self.fill != Some(*colour) {
                        self.ops.push(Op::SetFillColor { col: rgb(*colour) });
                        self.fill = Some(*colour);
                    }
                    self.polygon(outline, *rule, PaintMode::Fill);
                }
                Shape::Line { outline, pen } => {
                    self.take(pen);
                    for part in self.parts(outline) {
                        let Part { points, closed } = part;
                        self.ops.push(Op::DrawLine {
                            line: Line {
                                points,
                                is_closed: closed,
                            },
                        });
                    }
                }
                Shape::Clipped {
                    outline,
                    rule,
                    shapes,
                } => self.within(|drawing| {
                    drawing.polygon(outline, *rule, PaintMode::Clip);
                    drawing.shapes(shapes);
                }),
            }
        }
    }

    fn polygon(&mut self, outline: &Outline, rule: Rule, mode: PaintMode) {
        let rings = self.parts(outline).into_iter();
        let polygon = Polygon {
            rings: rings
                .map(|part| PolygonRing {
                    points: part.points,
                })
                .collect(),
            mode,
            winding_order: match rule {
                Rule::NonZero => WindingOrder::NonZero,
                Rule::EvenOdd => WindingOrder::EvenOdd,
            },
        };
        self.ops.push(Op::DrawPolygon { polygon });
    }

    /// Takes a pen, unless it is in the hand already.
    fn take(&mut self, pen: &Pen) {
        if self.pen.as_ref() == Some(pen) {
            return;
        }
        let join = match pen.join {
            Join::Miter(limit) => {
                self.ops.push(Op::SetMiterLimit { limit: Pt(limit) });
                LineJoinStyle::Miter
            }
            Join::Round => LineJoinStyle::Round,
            Join::Bevel => LineJoinStyle::Bevel,
        };
        let cap = match pen.cap {
            Cap::Butt => LineCapStyle::Butt,
            Cap::Round => LineCapStyle::Round,
            Cap::Square => LineCapStyle::ProjectingSquare,
        };
        let dashes: Vec<f32> = pen.dashes.iter().map(|dash| hundredth(*dash).0).collect();
        self.ops.extend([
            Op::SetOutlineColor {
                col: rgb(pen.colour),
            },
            Op::SetOutlineThickness {
                pt: hundredth(pen.width),
            },
            Op::SetLineCapStyle { cap },
            Op::SetLineJoinStyle { join },
            Op::SetLineDashPattern {
                dash: LineDashPattern::new(hundredth(pen.dash_start).0, &dashes),
            },
        ]);
        self.pen = Some(pen.clone());
    }

    /// The parts of an outline, each drawn in one go.
    fn parts(&self, outline: &Outline) -> Vec<Part> {
        let mut parts: Vec<Part> = Vec::new();
        let mut begin = [0.0, 0.0];
        for step in &outline.0 {
            if let Step::Move(to) = step {
                begin = *to;
            }
            let open = parts.last_mut().filter(|part| !part.closed);
            let part = match (open, step) {
                (Some(part), Step::Line(_) | Step::Curve(..) | Step::Close) => part,
                (_, Step::Close) => continue,
                _ => {
                    parts.push(Part {
                        points: vec![point(begin, false, self.page)],
                        closed: false,
                    });
                    match parts.last_mut() {
                        Some(part) => part,
                        None => continue,
                    }
                }
            };
            match *step {
                Step::Move(_) => {}
                Step::Line(to) => part.points.push(point(to, false, self.page)),
                Step::Curve(one, two, to) => part.points.extend([
                    point(one, true, self.page),
                    point(two, true, self.page),
                    point(to, false, self.page),
                ]),
                Step::Close => part.closed = true,
            }
        }
        parts.retain(|part| part.points.len() > 1 || part.closed);
        parts
    }
}

/// A part of an outline.
struct Part {
    points: Vec<LinePoint>,
    closed: bool,
}

/// A point of the page; `towards` for one that only draws a curve towards itself.
fn point([x, y]: [f32; 2], towards: bool, page: f32) -> LinePoint {
    LinePoint {
        p: Point {
            x: hundredth(x),
            y: hundredth(page - y),
        },
        bezier: towards,
    }
}
