//! A stroke of an SVG path → a line that a pen draws.

use usvg::tiny_skia_path::{Path, StrokeDash, Transform};
use usvg::{LineCap, LineJoin, Stroke};

use super::path::contour;
use super::shape::{Cap, FillRule, Join, Pen, Shape};
use crate::theme::Colour;

/// How finely a stroke is followed that has to become an area, in steps a pixel.
const FINENESS: f32 = 8.0;

/// The line of a stroke. In a drawing that is skewed, or stretched one way, lines are wider in one direction than in
/// the other. A PDF's pen cannot draw those, so such a line becomes the area that it covers.
pub fn line(path: &Path, stroke: &Stroke, colour: Colour, transform: Transform) -> Option<Shape> {
    let Some(scale) = even_scale(transform) else {
        return covered(path, stroke, colour, transform);
    };
    let pen = Pen {
        colour,
        width: stroke.width().get() * scale,
        cap: match stroke.linecap() {
            LineCap::Butt => Cap::Butt,
            LineCap::Round => Cap::Round,
            LineCap::Square => Cap::Square,
        },
        join: match stroke.linejoin() {
            LineJoin::Miter | LineJoin::MiterClip => Join::Miter(stroke.miterlimit().get()),
            LineJoin::Round => Join::Round,
            LineJoin::Bevel => Join::Bevel,
        },
        dashes: stroke
            .dasharray()
            .unwrap_or_default()
            .iter()
            .map(|dash| dash * scale)
            .collect(),
        dash_start: stroke.dashoffset() * scale,
    };
    Some(Shape::Line {
        contour: contour(path, transform),
        pen,
    })
}

/// By how much a transform multiplies lengths, if it is the same in all directions.
fn even_scale(transform: Transform) -> Option<f32> {
    let across = transform.sx.hypot(transform.ky);
    let down = transform.kx.hypot(transform.sy);
    // The two axes must be of the same length and at a right angle.
    let lean = transform.sx * transform.kx + transform.ky * transform.sy;
    // A thousandth is less than a screen or a printer shows on a line as wide as a page.
    let close = 1e-3 * across * down;
    ((across - down).abs() <= 1e-3 * across && lean.abs() <= close).then_some(across)
}

fn covered(path: &Path, stroke: &Stroke, colour: Colour, transform: Transform) -> Option<Shape> {
    let dashed = stroke
        .dasharray()
        .and_then(|dashes| StrokeDash::new(dashes.to_vec(), stroke.dashoffset()))
        .and_then(|dashes| path.dash(&dashes, FINENESS));
    let area = dashed
        .as_ref()
        .unwrap_or(path)
        .stroke(&stroke.to_tiny_skia(), FINENESS)?;
    Some(Shape::Area {
        contour: contour(&area, transform),
        rule: FillRule::NonZero,
        colour,
    })
}
