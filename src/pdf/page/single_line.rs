//! Words on a single line, as headers and page numbers need them, or on as few lines as they fit on.
//!
//! Such lines are artifacts, so no tree is touched.

use crate::bounds::MOST_HEADER_WORDS;
use crate::document::{Inline, TextDirection};
use crate::pdf::text::{Numerals, SetLine, Shaper, TextRuns, break_lines};
use crate::theme::{Style, Theme};

/// Sets single lines.
pub struct SingleLine<'a, 'f> {
    /// Makes glyphs of words.
    pub shaper: &'a mut Shaper<'f>,
    /// The look.
    pub theme: &'a Theme,
}

impl SingleLine<'_, '_> {
    /// Words on one line, however long.
    pub fn line(&mut self, text: &str, style: Style) -> SetLine {
        let runs = self.runs(text, style);
        let lines = break_lines(&runs, f32::INFINITY, self.shaper);
        lines.into_iter().next().unwrap_or_default()
    }

    /// Words on one line where they fit in `width` points, and otherwise on several.
    pub fn wrapped(&mut self, text: &str, style: Style, width: f32) -> Vec<SetLine> {
        let line = self.line(text, style);
        if line.width <= width {
            return vec![line];
        }
        let runs = self.runs(text, style);
        break_lines(&runs, width, self.shaper)
    }

    /// Words by themselves, which begin at the side that their first letter does.
    fn runs(&self, text: &str, style: Style) -> TextRuns {
        let inlines = [Inline::Text(text.to_owned())];
        TextRuns {
            direction: TextDirection::of(text),
            ..TextRuns::of_artifact(&inlines, style, Numerals::Tabular, self.shaper, self.theme)
        }
    }

    /// Words on as few lines as they fit on, which are at most `height` points high together. Words that do not fit are
    /// left out, and dots show that.
    pub fn fitting(&mut self, text: &str, style: Style, width: f32, height: f32) -> Vec<SetLine> {
        let fits = |lines: &[SetLine]| {
            let high: f32 = lines.iter().map(|line| line.height).sum();
            high <= height && lines.iter().all(|line| line.width <= width)
        };
        let lines = self.wrapped(text, style, width);
        if fits(&lines) {
            return lines;
        }
        let words: Vec<&str> = text.split(' ').take(MOST_HEADER_WORDS).collect();
        let mut first = |count: usize| {
            let words = words.get(..count).unwrap_or_default();
            self.wrapped(&format!("{} …", words.join(" ")), style, width)
        };
        // As many as fit are between these two. A title may be as long as a page, so it is not set again for each word.
        let (mut fitting, mut too_many) = (0, words.len());
        while fitting + 1 < too_many {
            let middle = fitting.midpoint(too_many);
            match fits(&first(middle)) {
                true => fitting = middle,
                false => too_many = middle,
            }
        }
        first(fitting)
    }
}
