//! SVG → a drawing of plain areas and lines, in points from its left top corner.
//!
//! usvg does the reading: it resolves styles, units, references and fonts. What it finds that a PDF/A page in
//! plain colours cannot show (see through, shaded, filtered) is named, never left out in silence.

use std::collections::BTreeSet;

use usvg::roxmltree::{self, Document, ParsingOptions};
use usvg::tiny_skia_path::Transform;
use usvg::{BlendMode, ClipPath, Group, ImageHrefResolver, Node, Options, Paint, Text, Tree};

use super::intricacy;
use super::line::line;
use super::path::contour;
use super::shape::{Contour, FillRule, Shape};
use super::unprintable::Unprintable;
use crate::pdf::font::Family;
use crate::theme::Colour;

/// A CSS pixel is a 96th of an inch, a point a 72nd.
pub const POINTS_A_PIXEL: f32 = 0.75;

/// A drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// Its width and height, in points.
    pub size: [f32; 2],
    /// What is drawn, in order.
    pub shapes: Vec<Shape>,
}

/// Reads a drawing; everything in it that cannot be printed is named.
pub fn read(text: &str, family: &Family) -> Result<Drawing, BTreeSet<Unprintable>> {
    let text = with_namespaces(text);
    let only = |fault| BTreeSet::from([fault]);
    intricacy::of_text(&text).map_err(only)?;
    let options = ParsingOptions {
        // Drawing programs write one, and it is never fetched.
        allow_dtd: true,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(&text, options)
        .map_err(|error| only(Unprintable::NotWellFormed(error.to_string())))?;
    intricacy::of_elements(&document).map_err(only)?;
    let mut faults = passed_over(&document);
    let svg_fonts = family.svg_fonts();
    let options = Options {
        font_resolver: svg_fonts.resolver(),
        fontdb: svg_fonts.database.clone(),
        // Nothing is read from the disk; pictures within a picture are refused by name.
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    let tree = Tree::from_xmltree(&document, &options)
        .map_err(|error| only(Unprintable::NotWellFormed(error.to_string())))?;
    let mut reader = SvgReader {
        family,
        faults: &mut faults,
    };
    let mut shapes = Vec::new();
    let scale = Transform::from_scale(POINTS_A_PIXEL, POINTS_A_PIXEL);
    reader.group(tree.root(), scale, &mut shapes);
    if !faults.is_empty() {
        return Err(faults);
    }
    let (width, height) = (tree.size().width(), tree.size().height());
    let size = [width * POINTS_A_PIXEL, height * POINTS_A_PIXEL];
    // Most drawings stay inside their edges, and a clip path that cuts nothing off would only make the file larger.
    let drawn = tree.root().abs_stroke_bounding_box();
    let inside = drawn.left() >= 0.0
        && drawn.top() >= 0.0
        && drawn.right() <= width
        && drawn.bottom() <= height;
    if !inside {
        // A browser shows nothing outside the picture's edges.
        shapes = vec![Shape::Clipped {
            contour: Contour::rectangle([0.0, 0.0, size[0], size[1]]),
            rule: FillRule::NonZero,
            shapes,
        }];
    }
    Ok(Drawing { size, shapes })
}

/// The drawing as XML. Within an HTML page it need not say that it is SVG.
fn with_namespaces(text: &str) -> String {
    let Some((before, after)) = text.split_once("<svg") else {
        return text.to_owned();
    };
    // Only the first tag counts: what is inside it inherits its namespaces.
    let tag = after.split('>').next().unwrap_or_default();
    let mut said = String::new();
    for (attribute, namespace) in [
        ("xmlns=", "http://www.w3.org/2000/svg"),
        ("xmlns:xlink=", "http://www.w3.org/1999/xlink"),
    ] {
        if !tag.contains(attribute) {
            said.push_str(&format!(" {attribute}\"{namespace}\""));
        }
    }
    format!("{before}<svg{said}{after}")
}

/// What a browser shows and usvg leaves out.
fn passed_over(document: &Document) -> BTreeSet<Unprintable> {
    let mut faults = BTreeSet::new();
    let root = document.root_element();
    let sized = root.has_attribute("viewBox")
        || (root.has_attribute("width") && root.has_attribute("height"));
    if !sized {
        faults.insert(Unprintable::NoSize);
    }
    let elements = document.descendants().filter(roxmltree::Node::is_element);
    if elements.clone().any(|element| runs(&element)) {
        faults.insert(Unprintable::Script);
    }
    faults.extend(
        elements.filter_map(|element| match element.tag_name().name() {
            "image" | "feImage" => Some(Unprintable::PictureWithin),
            "foreignObject" => Some(Unprintable::Html),
            "script" => Some(Unprintable::Script),
            "animate" | "animateMotion" | "animateTransform" | "animateColor" | "set" => {
                Some(Unprintable::Animation)
            }
            _ => None,
        }),
    );
    faults
}

/// Whether an element has an attribute that runs, or leads to what may run. The file is published as it is, and whoever opens
/// its address would run it.
fn runs(element: &roxmltree::Node<'_, '_>) -> bool {
    element.attributes().any(|attribute| {
        let name = attribute.name().to_ascii_lowercase();
        // Browsers pass over spaces and control characters in the name of a scheme.
        let plain = attribute
            .value()
            .chars()
            .filter(|letter| !letter.is_whitespace());
        let plain: String = plain
            .filter(|letter| !letter.is_control())
            .take(12)
            .collect();
        let plain = plain.to_ascii_lowercase();
        let leads = ["javascript:", "data:", "vbscript:"];
        let is_within = matches!(element.tag_name().name(), "image" | "feImage");
        name.starts_with("on")
            || (name == "href"
                && !is_within
                && leads.iter().any(|scheme| plain.starts_with(scheme)))
    })
}

/// A drawing being read.
struct SvgReader<'a> {
    family: &'a Family,
    faults: &'a mut BTreeSet<Unprintable>,
}

impl SvgReader<'_> {
    fn group(&mut self, group: &Group, within: Transform, shapes: &mut Vec<Shape>) {
        let transform = within.pre_concat(group.transform());
        // A page in plain colours has no transparency, and without it none of these can be drawn.
        let looks = [
            (group.opacity().get() < 1.0, Unprintable::Transparency),
            (
                group.blend_mode() != BlendMode::Normal,
                Unprintable::Blending,
            ),
            (group.mask().is_some(), Unprintable::Mask),
            (!group.filters().is_empty(), Unprintable::Filter),
        ];
        let found = looks.into_iter().filter(|(found, _)| *found);
        self.faults.extend(found.map(|(_, fault)| fault));
        let mut inner = Vec::new();
        for node in group.children() {
            match node {
                Node::Group(group) => self.group(group, transform, &mut inner),
                Node::Path(path) => self.path(path, transform, &mut inner),
                Node::Text(text) => self.text(text, transform, &mut inner),
                Node::Image(_) => drop(self.faults.insert(Unprintable::PictureWithin)),
            }
        }
        match group.clip_path() {
            Some(clip) => shapes.extend(self.clipped(clip, transform, inner)),
            None => shapes.append(&mut inner),
        }
    }

    /// Letters as contours, after a check that there is one for each.
    fn text(&mut self, text: &Text, within: Transform, shapes: &mut Vec<Shape>) {
        // usvg does not report a letter that no font has: it would be missing from the paper without a sign.
        let letters = text.chunks().iter().flat_map(|chunk| chunk.text().chars());
        let hidden = letters.filter(|c| !c.is_ascii_whitespace() && !self.family.shows(*c));
        self.faults.extend(hidden.map(Unprintable::Letter));
        self.group(text.flattened(), within, shapes);
    }

    fn path(&mut self, path: &usvg::Path, transform: Transform, shapes: &mut Vec<Shape>) {
        if !path.is_visible() {
            return;
        }
        let area = path.fill().and_then(|fill| {
            let colour = self.colour(fill.paint(), fill.opacity().get())?;
            let rule = rule(fill.rule());
            let contour = contour(path.data(), transform);
            Some(Shape::Area {
                contour,
                rule,
                colour,
            })
        });
        let line = path.stroke().and_then(|stroke| {
            let colour = self.colour(stroke.paint(), stroke.opacity().get())?;
            line(path.data(), stroke, colour, transform)
        });
        match path.paint_order() {
            usvg::PaintOrder::FillAndStroke => shapes.extend(area.into_iter().chain(line)),
            usvg::PaintOrder::StrokeAndFill => shapes.extend(line.into_iter().chain(area)),
        }
    }

    fn colour(&mut self, paint: &Paint, opacity: f32) -> Option<Colour> {
        let fault = match paint {
            Paint::Color(_) if opacity < 1.0 => Unprintable::Transparency,
            Paint::Color(colour) => {
                return Some(Colour {
                    red: colour.red,
                    green: colour.green,
                    blue: colour.blue,
                });
            }
            Paint::LinearGradient(_) | Paint::RadialGradient(_) => Unprintable::Gradient,
            Paint::Pattern(_) => Unprintable::Pattern,
        };
        self.faults.insert(fault);
        None
    }

    /// The part of some shapes that is inside a clip path of one contour.
    fn clipped(&mut self, clip: &ClipPath, within: Transform, shapes: Vec<Shape>) -> Option<Shape> {
        let transform = within.pre_concat(clip.transform());
        let mut contours = Vec::new();
        self.clip_contours(clip.root(), transform, &mut contours);
        if contours.len() > 1 {
            self.faults.insert(Unprintable::ClipOfSeveral);
        }
        // A clip path with nothing in it leaves nothing to be seen (CSS Masking 1, 6.2).
        let (contour, rule) = contours.pop()?;
        let clipped = Shape::Clipped {
            contour,
            rule,
            shapes,
        };
        match clip.clip_path() {
            Some(outer) => self.clipped(outer, within, vec![clipped]),
            None => Some(clipped),
        }
    }

    fn clip_contours(
        &mut self,
        group: &Group,
        within: Transform,
        into: &mut Vec<(Contour, FillRule)>,
    ) {
        let transform = within.pre_concat(group.transform());
        if group.clip_path().is_some() {
            self.faults.insert(Unprintable::ClipOfSeveral);
        }
        for node in group.children() {
            match node {
                Node::Path(path) => {
                    let rule = path
                        .fill()
                        .map_or(FillRule::NonZero, |fill| rule(fill.rule()));
                    into.push((contour(path.data(), transform), rule));
                }
                Node::Group(group) => self.clip_contours(group, transform, into),
                Node::Text(text) => self.clip_contours(text.flattened(), transform, into),
                Node::Image(_) => drop(self.faults.insert(Unprintable::PictureWithin)),
            }
        }
    }
}

fn rule(rule: usvg::FillRule) -> FillRule {
    match rule {
        usvg::FillRule::NonZero => FillRule::NonZero,
        usvg::FillRule::EvenOdd => FillRule::EvenOdd,
    }
}
