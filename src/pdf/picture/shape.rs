//! Contours and how they are drawn: what a drawing is made of, and what a display list says of it.
//!
//! Lengths are points; `y` grows downwards.

use crate::theme::Colour;

/// A point.
pub type Point = [f32; 2];

/// A step of a contour.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Step {
    /// Begins somewhere else.
    Move(Point),
    /// A straight line.
    Line(Point),
    /// A curve with two points that draw it towards them (Bézier).
    Curve(Point, Point, Point),
    /// Back to where this part of the contour began.
    Close,
}

/// A contour.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Contour(pub Vec<Step>);

impl Contour {
    /// A rectangle by its left and top edge, its width and its height.
    pub fn rectangle([x, y, width, height]: [f32; 4]) -> Self {
        Self(vec![
            Step::Move([x, y]),
            Step::Line([x + width, y]),
            Step::Line([x + width, y + height]),
            Step::Line([x, y + height]),
            Step::Close,
        ])
    }

    /// The same contour elsewhere and in another size.
    pub fn placed(&self, place: Placing) -> Self {
        let at = |point| place.point(point);
        let steps = self.0.iter().map(|step| match *step {
            Step::Move(to) => Step::Move(at(to)),
            Step::Line(to) => Step::Line(at(to)),
            Step::Curve(one, two, to) => Step::Curve(at(one), at(two), at(to)),
            Step::Close => Step::Close,
        });
        Self(steps.collect())
    }
}

/// Which areas are inside a contour that crosses itself (ISO 32000-1, 8.5.3.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FillRule {
    /// Those it winds round.
    NonZero,
    /// Those it is crossed an odd number of times on the way to.
    EvenOdd,
}

/// How a line ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cap {
    /// At its end.
    Butt,
    /// In half a circle.
    Round,
    /// Half its width further.
    Square,
}

/// How a line turns.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Join {
    /// To a point, unless that would be longer than this many times its width.
    Miter(f32),
    /// In a curve.
    Round,
    /// With the corner cut off.
    Bevel,
}

/// A pen.
#[derive(Debug, Clone, PartialEq)]
pub struct Pen {
    /// Its colour.
    pub colour: Colour,
    /// How wide its line is.
    pub width: f32,
    /// How its line ends.
    pub cap: Cap,
    /// How its line turns.
    pub join: Join,
    /// Lengths drawn and left out in turn; none for an unbroken line.
    pub dashes: Vec<f32>,
    /// Where in the dashes the line begins.
    pub dash_start: f32,
}

/// What is drawn with a contour.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// The areas inside it.
    Area {
        /// The contour.
        contour: Contour,
        /// What is inside.
        rule: FillRule,
        /// Its colour.
        colour: Colour,
    },
    /// A line along it.
    Line {
        /// The contour.
        contour: Contour,
        /// What draws it.
        pen: Pen,
    },
    /// The part of other shapes that is inside it.
    Clipped {
        /// The contour.
        contour: Contour,
        /// What is inside.
        rule: FillRule,
        /// The shapes.
        shapes: Vec<Shape>,
    },
}

impl Shape {
    /// The same shape elsewhere and in another size.
    pub fn placed(&self, place: Placing) -> Self {
        match self {
            Self::Area {
                contour,
                rule,
                colour,
            } => Self::Area {
                contour: contour.placed(place),
                rule: *rule,
                colour: *colour,
            },
            Self::Line { contour, pen } => Self::Line {
                contour: contour.placed(place),
                pen: Pen {
                    width: pen.width * place.scale,
                    dashes: pen.dashes.iter().map(|dash| dash * place.scale).collect(),
                    dash_start: pen.dash_start * place.scale,
                    ..pen.clone()
                },
            },
            Self::Clipped {
                contour,
                rule,
                shapes,
            } => Self::Clipped {
                contour: contour.placed(place),
                rule: *rule,
                shapes: shapes.iter().map(|shape| shape.placed(place)).collect(),
            },
        }
    }
}

/// Where a drawing goes, and how much larger it becomes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Placing {
    /// Where its left top corner goes.
    pub corner: Point,
    /// By how much it is multiplied.
    pub scale: f32,
}

impl Placing {
    fn point(self, [x, y]: Point) -> Point {
        let [left, top] = self.corner;
        [left + x * self.scale, top + y * self.scale]
    }
}
