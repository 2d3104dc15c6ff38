//! A tagged PDF → what is where on each of its pages, as text that a person can read and agree to.
//!
//! It does not know what a good layout is. It writes down what is there.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::support::tagged::{Element, Kid, Owner, Page, TaggedPdf};

/// How to read the text below it.
pub const HEADER: &str = "\
# Where everything is on the pages of this paper. Numbers are points (72 to an inch) from the left and the top edge of
# the sheet, rounded. The lines are in the order in which they are drawn, which is the reading order.
#   text    left  baseline  right  font size  \"words\"     one line, or the part of a line that is in one font
#   header, footer, artifact                             the same, of what is on the page but not read out
#   box     left  top  right  bottom                     a filled area: a rule, a background
#   line    left  top  right  bottom                     a straight line, such as that between two cells
#   figure  left  top  right  bottom                     a picture
";

/// All pages, one after another.
pub fn layout(pdf: &TaggedPdf) -> String {
    let figures = figures(pdf);
    let mut text = HEADER.to_owned();
    for (number, page) in pdf.pages.iter().enumerate() {
        let [width, height] = page.size;
        let (of, width, height) = (pdf.pages.len(), whole(width), whole(height));
        let _ = writeln!(text, "\nPage {} of {of}, {width} × {height}", number + 1);
        write_page(number, page, &figures, &mut text);
    }
    text
}

/// The area of each figure by the page and mark that draw it first.
type Figures = BTreeMap<(usize, i64), Vec<f32>>;

fn figures(pdf: &TaggedPdf) -> Figures {
    let first_mark = |figure: &Element| {
        figure.kids.iter().find_map(|kid| match kid {
            Kid::Marked { page, mcid } => Some((*page, *mcid)),
            _ => None,
        })
    };
    pdf.with_role("Figure")
        .filter_map(|figure| Some((first_mark(figure)?, figure.bbox.clone())))
        .collect()
}

fn write_page(number: usize, page: &Page, figures: &Figures, text: &mut String) {
    let height = page.size[1];
    for sequence in &page.sequences {
        let kind = match &sequence.owner {
            Owner::Element { mcid } => {
                if let Some(area) = figures.get(&(number, *mcid)) {
                    write_area("figure", area, height, text);
                }
                "text".to_owned()
            }
            Owner::Artifact { subtype, .. } => {
                subtype.as_deref().unwrap_or("artifact").to_lowercase()
            }
        };
        for shape in &sequence.shapes {
            let kind = if shape.is_line { "line" } else { "box" };
            write_area(kind, &shape.area, height, text);
        }
        for line in &sequence.written {
            let words = line.text.trim_end();
            if words.is_empty() {
                continue;
            }
            let (left, right) = (whole(line.left), whole(line.right));
            let baseline = whole(height - line.baseline);
            let (face, size) = (&line.face, line.size);
            let _ = writeln!(
                text,
                "{kind:<7} {left:>4} {baseline:>4} {right:>4}  {face} {size}  {words:?}"
            );
        }
    }
}

/// An area given as left, bottom, right and top, from the lower left corner.
fn write_area(kind: &str, area: &[f32], height: f32, text: &mut String) {
    let [left, bottom, right, top] = area[..] else {
        let _ = writeln!(text, "{kind:<7} without a place");
        return;
    };
    let (left, right) = (whole(left), whole(right));
    let (top, bottom) = (whole(height - top), whole(height - bottom));
    let _ = writeln!(text, "{kind:<7} {left:>4} {top:>4} {right:>4} {bottom:>4}");
}

fn whole(points: f32) -> i64 {
    points.round() as i64
}
