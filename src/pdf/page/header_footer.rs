//! What every page has besides the text: a header, and a footer with the classification and the page's number.

use super::display::{Artifact, DrawnPage};
use super::draft_mark::add_draft_mark;
use super::header_room::{gap_below, header_room};
use super::single_line::SingleLine;
use crate::pdf::sheet::{Orientation, Sheet};
use crate::pdf::text::{SetLine, Shaper};
use crate::theme::Theme;

/// The words of headers and footers.
#[derive(Debug, Clone, PartialEq)]
pub struct HeaderFooter {
    /// At the top of every page that has none of its own, but the first, which begins with the title itself.
    pub header: Option<String>,
    /// What marks a draft, at the top of every page.
    pub draft: Option<String>,
    /// The number of the first page.
    pub first_page: usize,
    /// At the foot of every page.
    pub classification: Option<String>,
}

/// A classification that the foot of a page has no room for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LongClassification {
    /// How many lines it takes.
    pub needed: usize,
    /// How many lines there is room for.
    pub fitting: usize,
}

/// Words that are the same on page after page, and the lines that were set of them last.
#[derive(Default)]
struct Repeated {
    /// The words, and how wide and high they could be.
    asked: Option<(String, [f32; 2])>,
    lines: Vec<SetLine>,
}

impl Repeated {
    /// The lines of words in a room, which are set if they are not those of the page before.
    fn lines(
        &mut self,
        words: &str,
        room: [f32; 2],
        set: impl FnOnce() -> Vec<SetLine>,
    ) -> &[SetLine] {
        let is_same = |(own, known): &(String, [f32; 2])| own == words && *known == room;
        if !self.asked.as_ref().is_some_and(is_same) {
            self.asked = Some((words.to_owned(), room));
            self.lines = set();
        }
        &self.lines
    }
}

/// How near the edge of a sheet a printer prints, in points: 5 mm.
const UNPRINTED: f32 = 5.0 * 72.0 / 25.4;

/// How many lines of a classification may take room from the text, besides those that the margin has room for.
const MOST_LINES_MORE: f32 = 3.0;

/// How much more room the foot of a page needs for the whole classification than the theme gives it.
pub fn room_for_classification(words: &str, shaper: &mut Shaper, theme: &Theme) -> f32 {
    let style = theme.footer;
    let sheet = Sheet::new(&theme.page, Orientation::Upright);
    let mut single_line = SingleLine { shaper, theme };
    // How many pages there are is not known yet.
    let number = single_line.line(&theme.page_number(999, 999), style);
    let width = sheet.measure() - number.width - style.size.pt();
    let lines = single_line.wrapped(words, style, width);
    if lines.len() < 2 {
        return 0.0;
    }
    let height: f32 = lines.iter().map(|line| line.height).sum();
    let missing = height - classification_room(&sheet, &number);
    missing.clamp(0.0, MOST_LINES_MORE * number.height)
}

/// How much room there is at the foot, beside a page number, for a classification of several lines.
fn classification_room(sheet: &Sheet, number: &SetLine) -> f32 {
    let highest = sheet.bottom + number.height / 2.0;
    let lowest = (sheet.height - UNPRINTED).max(sheet.footer);
    lowest - highest
}

/// Adds headers and footers to all pages, now that their number is known. Returns the classification if it does not fit.
pub fn add_headers_and_footers(
    words: &HeaderFooter,
    shaper: &mut Shaper,
    theme: &Theme,
    pages: &mut [DrawnPage],
) -> Option<LongClassification> {
    let mut long = None;
    let last = words.first_page + pages.len().saturating_sub(1);
    let mut single_line = SingleLine { shaper, theme };
    let [mut header_lines, mut classification_lines] = [Repeated::default(), Repeated::default()];
    for (index, page) in pages.iter_mut().enumerate() {
        // A page with a wide table is turned, so its header and footer are wider than the others'.
        let sheet = Sheet::new(&theme.page, page.orientation);
        let mark = words.draft.as_deref();
        let mark = mark.map_or(0.0, |word| {
            add_draft_mark(word, &sheet, &mut single_line, page)
        });
        let of_document = words.header.as_deref().filter(|_| index > 0);
        if let Some(header) = page.header.clone().as_deref().or(of_document) {
            let set = (&mut single_line, &mut header_lines);
            add_header(header, mark, &sheet, set, page);
        }
        let number = theme.page_number(words.first_page + index, last);
        let set = (&mut single_line, &mut classification_lines);
        let unfit = add_footer(words, &number, &sheet, set, page);
        // A turned page may have room where an upright one has none.
        long = [long, unfit]
            .into_iter()
            .flatten()
            .max_by_key(|one| one.needed);
    }
    long
}

/// The header, whose first line is where the theme says. A long one goes on over more lines towards the text, and begins
/// higher if it has to. It keeps away from the text, and from the edge, where a printer may not print; and from the mark of
/// a draft, which is `beside` points wide.
fn add_header(
    header: &str,
    beside: f32,
    sheet: &Sheet,
    (single_line, repeated): (&mut SingleLine, &mut Repeated),
    page: &mut DrawnPage,
) {
    let style = single_line.theme.header;
    let gap = gap_below(style);
    let room = header_room(sheet, style);
    let width = sheet.measure() - beside;
    let lines = repeated.lines(header, [width, room], || {
        single_line.fitting(header, style, width, room)
    });
    let height: f32 = lines.iter().map(|line| line.height).sum();
    let mut y = match lines.len() {
        0 | 1 => sheet.header,
        _ => sheet.header.min(sheet.top - gap - height),
    };
    for line in lines {
        page.artifact_line(Artifact::Header, line, sheet.left, y);
        y += line.height;
    }
}

/// The classification on the left, the page's number on the right.
///
/// A classification is a protective marking, so none of its words may be missing: a long one goes on over more lines. They
/// go up from the foot as far as they keep away from the text, and then down into the margin as far as a printer prints. The
/// text of a page has left some room for them: see [`room_for_classification`].
/// One that still does not fit is returned.
fn add_footer(
    words: &HeaderFooter,
    number: &str,
    sheet: &Sheet,
    (single_line, repeated): (&mut SingleLine, &mut Repeated),
    page: &mut DrawnPage,
) -> Option<LongClassification> {
    let style = single_line.theme.footer;
    let number = single_line.line(number, style);
    let mut long = None;
    if let Some(classification) = &words.classification {
        let width = sheet.measure() - number.width - style.size.pt();
        let lines = repeated.lines(classification, [width, 0.0], || {
            single_line.wrapped(classification, style, width)
        });
        let height: f32 = lines.iter().map(|line| line.height).sum();
        let mut y = match lines {
            [only] => sheet.footer - only.height,
            _ => {
                long = too_long(lines, classification_room(sheet, &number));
                (sheet.footer - height).max(sheet.bottom + number.height / 2.0)
            }
        };
        for line in lines {
            page.artifact_line(Artifact::Footer, line, sheet.left, y);
            y += line.height;
        }
    }
    let (x, y) = (sheet.right - number.width, sheet.footer - number.height);
    page.artifact_line(Artifact::Footer, &number, x, y);
    long
}

/// What is too long of these lines for so much room; nothing if they fit.
fn too_long(lines: &[SetLine], room: f32) -> Option<LongClassification> {
    let mut left = room;
    let fitting = lines.iter().take_while(|line| {
        left -= line.height;
        left >= 0.0
    });
    let (needed, fitting) = (lines.len(), fitting.count());
    // One line is always printed, where the theme says.
    let fitting = fitting.max(1);
    (fitting < needed).then_some(LongClassification { needed, fitting })
}
