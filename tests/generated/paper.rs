//! A seed → a whole page in the vocabulary of papers.

use crate::blocks::Writer;
use crate::support::chance::Chance;
use crate::words::{plain, title};

/// The page of a seed.
pub fn page(seed: u64) -> String {
    let mut writer = Writer {
        chance: Chance::new(seed),
        ids: Vec::new(),
        tables: 0,
    };
    let main = writer.main();
    let chance = &mut writer.chance;
    let mut metadata = String::new();
    let mut add = |name: &str, content: &str| {
        metadata.push_str(&format!("<meta name=\"{name}\" content=\"{content}\">\n"));
    };
    if !chance.once_in(4) {
        add("date", "2019-09-30");
    }
    if !chance.once_in(4) {
        let count = chance.length(1, 6, 40);
        add("running-header", &plain(chance, count));
    }
    if chance.once_in(3) {
        add("first-page", &chance.length(1, 60, 9999).to_string());
    }
    if chance.once_in(6) {
        add("draft", "Draft");
    }
    if chance.once_in(2) {
        add(
            "classification",
            "This document was classified as: OFFICIAL",
        );
    }
    format!(
        "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<title>Paper {seed}</title>\n{metadata}\
         </head>\n<body>\n<nav><a href=\"index.html\">All papers</a></nav>\n<main>\n{main}</main>\n</body>\n</html>\n"
    )
}

impl Writer {
    fn main(&mut self) -> String {
        let mut html = format!("<h1>{}</h1>\n", title(&mut self.chance));
        let before = self.chance.from(0, 3);
        (0..before).for_each(|_| html.push_str(&self.block(0)));
        let sections = self.chance.length(1, 3, 8);
        let mut body = String::new();
        (0..sections).for_each(|_| body.push_str(&self.section(2)));
        if self.chance.once_in(3) {
            html.push_str(&self.contents());
        }
        html + &body
    }

    /// A heading and what is below it.
    fn section(&mut self, level: usize) -> String {
        if self.chance.once_in(4) {
            // A caption that is a heading takes the place of one.
            return self.table(Some(level));
        }
        let id = format!("part-{}", self.ids.len());
        let mut html = format!(
            "<h{level} id=\"{id}\">{}</h{level}>\n",
            title(&mut self.chance)
        );
        let count = self.chance.length(0, 3, 8);
        for _ in 0..count {
            let block = match self.chance.from(1, 8) {
                1 => self.table(None),
                2 => format!("{}{}", self.lead(), self.table(None)),
                3 => self.table((level < 6).then_some(level + 1)),
                _ => self.block(0),
            };
            html.push_str(&block);
        }
        self.ids.push(id);
        if level < 6 && self.chance.once_in(3) {
            let parts = self.chance.from(1, 2);
            (0..parts).for_each(|_| html.push_str(&self.section(level + 1)));
        }
        if self.chance.once_in(2) {
            let pages = self.pages();
            html = format!("<section{pages}>\n{html}</section>\n");
        }
        html
    }

    /// What begins a section on a page of its own, or nothing.
    fn pages(&mut self) -> String {
        match self.chance.from(1, 6) {
            1 => {
                let count = self.chance.length(1, 6, 40);
                let words = plain(&mut self.chance, count);
                format!(" data-running-header=\"{words}\"")
            }
            2 => " class=\"new-page\"".to_owned(),
            _ => String::new(),
        }
    }

    /// A list of contents. It is made last and put first, because it needs every heading.
    fn contents(&mut self) -> String {
        let entries: String = self
            .ids
            .clone()
            .iter()
            .map(|id| {
                let count = self.chance.length(1, 5, 30);
                let words = plain(&mut self.chance, count);
                format!("<li><a href=\"#{id}\">{words}</a></li>\n")
            })
            .collect();
        match entries.is_empty() {
            true => String::new(),
            false => format!("<ul class=\"contents\">\n{entries}</ul>\n"),
        }
    }
}
