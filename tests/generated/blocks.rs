//! Paragraphs, lists, definitions and quotations, inside one another.

use crate::support::chance::Chance;
use crate::words::{plain, rich};

/// What is needed to write the random blocks of a paper.
pub struct Writer {
    pub chance: Chance,
    /// Headings that a link can lead to.
    pub ids: Vec<String>,
    /// How many tables there are so far. Each caption has its number, so no two are the same.
    pub tables: usize,
}

impl Writer {
    pub fn words(&mut self, count: usize) -> String {
        rich(&mut self.chance, count, &self.ids)
    }

    pub fn line(&mut self, usual: usize, most: usize) -> String {
        let count = self.chance.length(1, usual, most);
        self.words(count)
    }

    pub fn paragraph(&mut self) -> String {
        format!("<p>{}</p>\n", self.line(45, 700))
    }

    /// Blocks that can be anywhere except within a line.
    pub fn block(&mut self, depth: usize) -> String {
        match self.chance.from(1, 15) {
            1..=5 => self.paragraph(),
            6 => format!("{}{}", self.lead(), self.list(depth)),
            7 | 8 => self.list(depth),
            9 => self.definitions(depth),
            10 => format!("<blockquote>{}</blockquote>\n", self.paragraph()),
            11 if depth == 0 => "<hr>\n".to_owned(),
            12 => format!(
                "<div class=\"quiet\">\n{}{}</div>\n",
                self.paragraph(),
                self.paragraph()
            ),
            13 => format!("<p class=\"strapline\">{}</p>\n", self.line(8, 30)),
            14 => self.picture(),
            _ => self.paragraph(),
        }
    }

    /// A paragraph that leads to what follows it.
    pub fn lead(&mut self) -> String {
        format!(
            "<p>{} {}:</p>\n",
            self.line(12, 80),
            plain(&mut self.chance, 1)
        )
    }

    pub fn list(&mut self, depth: usize) -> String {
        let (open, close, own) = match self.chance.from(1, 7) {
            1 | 2 => ("<ul>".to_owned(), "</ul>", None),
            3 => ("<ol>".to_owned(), "</ol>", None),
            4 => (
                format!("<ol start=\"{}\">", self.chance.from(2, 1200)),
                "</ol>",
                None,
            ),
            5 => ("<ol type=\"a\">".to_owned(), "</ol>", None),
            6 => (
                "<ol class=\"numbered\" type=\"a\">".to_owned(),
                "</ol>",
                Some(Own::Letters),
            ),
            _ => (
                "<ol class=\"numbered\">".to_owned(),
                "</ol>",
                Some(Own::Numbers),
            ),
        };
        let count = self.chance.length(1, 4, 25);
        let first = self.chance.from(1, 300);
        let mut html = open + "\n";
        for place in 0..count {
            let marker = own
                .as_ref()
                .map_or(String::new(), |own| own.marker(first + place));
            html.push_str(&self.item(&marker, depth));
        }
        html + close + "\n"
    }

    fn item(&mut self, marker: &str, depth: usize) -> String {
        let line = self.line(12, 200);
        let inner = match self.chance.from(1, 12) {
            1 if depth < 3 => format!("{marker}{line}\n{}", self.list(depth + 1)),
            2 if depth < 3 => format!("<p>{marker}{line}:</p>\n{}", self.list(depth + 1)),
            3 => format!("<p>{marker}{line}</p>\n{}", self.paragraph()),
            4 if depth < 2 => format!("<p>{marker}{line}</p>\n{}", self.block(depth + 1)),
            5 if depth < 2 && marker.is_empty() => self.list(depth + 1),
            _ => format!("{marker}{line}"),
        };
        format!("<li>{inner}</li>\n")
    }

    fn definitions(&mut self, depth: usize) -> String {
        let count = self.chance.length(1, 4, 12);
        let mut html = "<dl>\n".to_owned();
        for _ in 0..count {
            let term = plain(&mut self.chance, 2);
            let said = match self.chance.from(1, 8) {
                1 if depth == 0 => format!("{}{}", self.paragraph(), self.list(depth + 1)),
                2 => self.line(60, 500),
                _ => self.line(6, 40),
            };
            html.push_str(&format!("<dt>{term}</dt><dd>{said}</dd>\n"));
        }
        html + "</dl>\n"
    }
}

/// The markers of items that have their own.
enum Own {
    Numbers,
    Letters,
}

impl Own {
    fn marker(&self, place: usize) -> String {
        let marker = match self {
            Own::Numbers if place.is_multiple_of(2) => format!("{place}."),
            Own::Numbers => format!("({place})"),
            Own::Letters => format!("{})", char::from(b'a' + (place % 26) as u8)),
        };
        format!("<span class=\"marker\">{marker}</span> ")
    }
}
