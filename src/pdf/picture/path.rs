//! A path as usvg has it → the contour that is drawn.

use usvg::tiny_skia_path::{Path, PathSegment, Point, Transform};

use super::shape::{Contour, Step};

/// A path's contour, its quadratic curves as cubic ones, which are all that PDF has.
pub fn contour(path: &Path, transform: Transform) -> Contour {
    let mut last = [0.0, 0.0];
    let at = |mut point: Point| {
        transform.map_point(&mut point);
        [point.x, point.y]
    };
    let steps = path.segments().map(|segment| match segment {
        PathSegment::MoveTo(to) => {
            last = at(to);
            Step::Move(last)
        }
        PathSegment::LineTo(to) => {
            last = at(to);
            Step::Line(last)
        }
        PathSegment::QuadTo(one, to) => {
            let (from, one) = (last, at(one));
            last = at(to);
            // The two points of the cubic curve are two thirds of the way from its ends to the one point of the
            // quadratic.
            let towards = |[x, y]: [f32; 2]| {
                let third = |from: f32, to: f32| from + (to - from) * 2.0 / 3.0;
                [third(x, one[0]), third(y, one[1])]
            };
            Step::Curve(towards(from), towards(last), last)
        }
        PathSegment::CubicTo(one, two, to) => {
            last = at(to);
            Step::Curve(at(one), at(two), last)
        }
        PathSegment::Close => Step::Close,
    });
    Contour(steps.collect())
}
