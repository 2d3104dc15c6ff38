//! What every page has besides the text: a header, and a footer with the classification and the page's number.

use super::canvas::{Canvas, Drawing};
use super::display::{Artifact, Page};
use crate::document::Inline;
use crate::pdf::sheet::Sheet;
use crate::pdf::structure::StructureTree;
use crate::pdf::text::{Line, Numerals, Shaper, TextStyle, Words, break_lines};
use crate::theme::{Style, Theme};

/// The words of headers and footers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HeaderFooter {
    /// At the head of every page but the first, which begins with the title itself.
    pub header: Option<String>,
    /// At the foot of every page.
    pub classification: Option<String>,
}

/// Adds headers and footers to all pages, now that their number is known.
pub fn add_headers_and_footers(
    words: &HeaderFooter,
    shaper: &mut Shaper,
    theme: &Theme,
    pages: &mut Vec<Page>,
) {
    let count = pages.len();
    // Artifacts belong to nobody: a tree of their own takes what they own.
    let mut nobody = StructureTree::new();
    let mut single_line = SingleLine { shaper, theme };
    let mut finished = Vec::with_capacity(count);
    for (index, page) in pages.drain(..).enumerate() {
        let sheet = Sheet::new(&theme.page, page.orientation);
        let mut canvas = Canvas::new(theme, &mut nobody);
        canvas.pages = vec![page];
        if let Some(header) = words.header.as_ref().filter(|_| index > 0) {
            let line = single_line.fitting(header, theme.header, sheet.measure());
            canvas.line(
                &line,
                sheet.left,
                sheet.header,
                Drawing::Artifact(Artifact::Header),
            );
        }
        let number = theme.page_number(index + 1, count);
        foot(words, &number, &sheet, &mut single_line, &mut canvas);
        finished.append(&mut canvas.pages);
    }
    *pages = finished;
}

/// The classification on the left, the page's number on the right.
fn foot(
    words: &HeaderFooter,
    number: &str,
    sheet: &Sheet,
    single_line: &mut SingleLine,
    canvas: &mut Canvas,
) {
    let style = single_line.theme.footer;
    let footer = Drawing::Artifact(Artifact::Footer);
    let number = single_line.line(number, style);
    if let Some(classification) = &words.classification {
        let width = sheet.measure() - number.width - style.size.pt();
        let line = single_line.fitting(classification, style, width);
        canvas.line(&line, sheet.left, sheet.footer - line.height, footer);
    }
    canvas.line(
        &number,
        sheet.right - number.width,
        sheet.footer - number.height,
        footer,
    );
}

/// Sets single lines.
pub struct SingleLine<'a, 'f> {
    /// What makes glyphs of words.
    pub shaper: &'a mut Shaper<'f>,
    /// The look.
    pub theme: &'a Theme,
}

impl SingleLine<'_, '_> {
    /// Words on one line, however long.
    pub fn line(&mut self, text: &str, style: Style) -> Line {
        let mut nobody = StructureTree::new();
        let style_of_text = TextStyle {
            style,
            numerals: Numerals::Tabular,
            owner: nobody.document(),
        };
        let inlines = [Inline::Text(text.to_owned())];
        let words = Words::new(
            &inlines,
            style_of_text,
            self.shaper,
            self.theme,
            &mut nobody,
        );
        let lines = break_lines(&words, f32::INFINITY, self.shaper);
        lines.into_iter().next().unwrap_or_default()
    }

    /// Words on one line of at most `width` points; what does not fit is left out, and dots say so.
    pub fn fitting(&mut self, text: &str, style: Style, width: f32) -> Line {
        let mut line = self.line(text, style);
        let mut words: Vec<&str> = text.split(' ').collect();
        while line.width > width && words.pop().is_some() {
            line = self.line(&format!("{} …", words.join(" ")), style);
        }
        line
    }
}
