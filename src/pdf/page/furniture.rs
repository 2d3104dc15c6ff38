//! What every page has besides the text: a header, and a footer with the classification and the page's number.

use super::canvas::{Canvas, Drawing};
use super::display::{Artifact, Page};
use crate::pdf::structure::StructureTree;
use crate::pdf::text::{Line, Shaper, Words, break_lines};
use crate::theme::{Style, Theme};

/// The words of headers and footers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Furniture {
    /// At the head of every page but the first, which begins with the title itself.
    pub header: Option<String>,
    /// At the foot of every page.
    pub classification: Option<String>,
}

/// Adds headers and footers to all pages, now that their number is known.
pub fn furnish(furniture: &Furniture, shaper: &mut Shaper, theme: &Theme, pages: &mut Vec<Page>) {
    let count = pages.len();
    // Artifacts belong to nobody: a tree of their own takes what they own.
    let mut nobody = StructureTree::new();
    let mut finished = Vec::with_capacity(count);
    for (index, page) in pages.drain(..).enumerate() {
        let mut canvas = Canvas::new(theme, &mut nobody);
        canvas.pages = vec![page];
        if let Some(header) = furniture.header.as_deref().filter(|_| index > 0) {
            let line = single_line(header, theme.header, shaper, theme);
            canvas.line(
                &line,
                theme.page.margin_left.pt(),
                theme.page.header.pt(),
                Drawing::Artifact(Artifact::Header),
            );
        }
        let number = theme.page_number(index + 1, count);
        foot(furniture, &number, shaper, theme, &mut canvas);
        finished.append(&mut canvas.pages);
    }
    *pages = finished;
}

/// The classification on the left, the page's number on the right.
fn foot(
    furniture: &Furniture,
    number: &str,
    shaper: &mut Shaper,
    theme: &Theme,
    canvas: &mut Canvas,
) {
    let page = &theme.page;
    let footer = Drawing::Artifact(Artifact::Footer);
    if let Some(classification) = &furniture.classification {
        let line = single_line(classification, theme.footer, shaper, theme);
        let y = page.height.pt() - page.footer.pt() - line.height;
        canvas.line(&line, page.margin_left.pt(), y, footer);
    }
    let line = single_line(number, theme.footer, shaper, theme);
    let y = page.height.pt() - page.footer.pt() - line.height;
    canvas.line(
        &line,
        page.width.pt() - page.margin_right.pt() - line.width,
        y,
        footer,
    );
}

fn single_line(text: &str, style: Style, shaper: &mut Shaper, theme: &Theme) -> Line {
    let mut nobody = StructureTree::new();
    let owner = nobody.document();
    let words = Words::plain(text, style, owner, shaper, theme, &mut nobody);
    let lines = break_lines(&words, f32::INFINITY, shaper);
    lines.into_iter().next().unwrap_or(Line {
        fragments: Vec::new(),
        height: 0.0,
        baseline: 0.0,
        width: 0.0,
    })
}
