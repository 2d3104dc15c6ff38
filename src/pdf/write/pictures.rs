//! Pictures → operators, and pictures of pixels as objects of the file.

use std::collections::BTreeMap;

use printpdf::{DictItem, ExternalStream, ExternalXObject, PdfDocument, XObject, XObjectId};

use super::operators::Operators;
use crate::pdf::picture::{
    Cap, Colours, Contour, FillRule, Join, Pen, Pixels, Raster, Shape, Step,
};
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

/// Shows a picture of pixels on a page that is `page` points high.
pub fn raster(
    [x, y, width, height]: [f32; 4],
    number: usize,
    page: f32,
    operators: &mut Operators,
) {
    operators.operator("q");
    operators.lengths([width, 0.0, 0.0, height, x, page - y - height], "cm");
    operators.operands(&format!("/{}", raster_name(number).0));
    operators.operator("Do");
    operators.operator("Q");
}

/// Draws on a page that is `page` points high, and leaves its state as it was.
pub fn drawing(shapes: &[Shape], page: f32, operators: &mut Operators) {
    let mut writer = DrawingWriter {
        operators,
        page,
        fill: None,
        pen: None,
    };
    writer.within(|writer| writer.shapes(shapes));
}

struct DrawingWriter<'o> {
    operators: &'o mut Operators,
    page: f32,
    /// The colour that fills now.
    fill: Option<Colour>,
    /// The pen that draws now.
    pen: Option<Pen>,
}

impl DrawingWriter<'_> {
    /// Draws something, and then restores what it has set.
    fn within(&mut self, draw: impl FnOnce(&mut Self)) {
        let before = (self.fill, self.pen.clone());
        self.operators.operator("q");
        draw(self);
        self.operators.operator("Q");
        (self.fill, self.pen) = before;
    }

    fn shapes(&mut self, shapes: &[Shape]) {
        for shape in shapes {
            match shape {
                Shape::Area {
                    contour,
                    rule,
                    colour,
                } => {
                    if self.fill != Some(*colour) {
                        self.operators.colour(*colour, "rg");
                        self.fill = Some(*colour);
                    }
                    self.path(contour);
                    self.operators.operator(match rule {
                        FillRule::NonZero => "f",
                        FillRule::EvenOdd => "f*",
                    });
                }
                Shape::Line { contour, pen } => {
                    self.take(pen);
                    self.path(contour);
                    self.operators.operator("S");
                }
                Shape::Clipped {
                    contour,
                    rule,
                    shapes,
                } => self.within(|drawing| {
                    drawing.path(contour);
                    drawing.operators.operator(match rule {
                        FillRule::NonZero => "W n",
                        FillRule::EvenOdd => "W* n",
                    });
                    drawing.shapes(shapes);
                }),
            }
        }
    }

    /// Sets a pen, unless it is set already.
    fn take(&mut self, pen: &Pen) {
        if self.pen.as_ref() == Some(pen) {
            return;
        }
        self.operators.colour(pen.colour, "RG");
        self.operators.lengths([pen.width], "w");
        self.operators.operator(match pen.cap {
            Cap::Butt => "0 J",
            Cap::Round => "1 J",
            Cap::Square => "2 J",
        });
        match pen.join {
            Join::Miter(limit) => {
                self.operators.lengths([limit], "M");
                self.operators.operator("0 j");
            }
            Join::Round => self.operators.operator("1 j"),
            Join::Bevel => self.operators.operator("2 j"),
        }
        self.operators.delimiter(b'[');
        for dash in &pen.dashes {
            self.operators.lengths([*dash], "");
        }
        self.operators.delimiter(b']');
        self.operators.lengths([pen.dash_start], "d");
        self.pen = Some(pen.clone());
    }

    /// The path along a contour (ISO 32000-1, 8.5.2).
    fn path(&mut self, contour: &Contour) {
        let page = self.page;
        // SVG goes on drawing from where a closed part began; in PDF there is no current point after `h`. So the
        // beginning is remembered and set again with `m` if something follows.
        let (mut begin, mut open) = ([0.0, 0.0], false);
        for step in &contour.0 {
            if !open && matches!(step, Step::Line(_) | Step::Curve(..)) {
                let [x, y] = begin;
                self.operators.lengths([x, page - y], "m");
                open = true;
            }
            match *step {
                Step::Move(to) => (begin, open) = (to, false),
                Step::Line([x, y]) => self.operators.lengths([x, page - y], "l"),
                Step::Curve([x1, y1], [x2, y2], [x, y]) => {
                    let points = [x1, page - y1, x2, page - y2, x, page - y];
                    self.operators.lengths(points, "c");
                }
                Step::Close if open => {
                    self.operators.operator("h");
                    open = false;
                }
                Step::Close => {}
            }
        }
    }
}
