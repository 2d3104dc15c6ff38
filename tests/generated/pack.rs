//! A seed → a pack: contents in contents, items on pages of their own with papers and appendices, numbers that go on.

use crate::blocks::Writer;
use crate::support::chance::Chance;
use crate::words::plain;

/// A pack, and the last word of each heading that its contents lead to. No two of those are the same.
pub struct Pack {
    pub html: String,
    pub names: Vec<String>,
}

/// The pack of a seed.
pub fn pack(seed: u64) -> Pack {
    let writer = Writer {
        chance: Chance::new(seed),
        ids: Vec::new(),
        tables: 0,
    };
    let mut maker = PackMaker {
        writer,
        contents: String::new(),
        names: Vec::new(),
    };
    let items = maker.writer.chance.length(1, 4, 12);
    let body: String = (1..=items).map(|item| maker.item(item)).collect();
    let chance = &mut maker.writer.chance;
    let first = chance.length(1, 99, 9999);
    let contents = &maker.contents;
    let html = format!(
        "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<title>Pack {seed}</title>\n\
         <meta name=\"date\" content=\"2026-12-03\">\n<meta name=\"running-header\" content=\"Pack {seed}\">\n\
         <meta name=\"first-page\" content=\"{first}\">\n</head>\n<body>\n<main>\n<h1>Pack {seed}</h1>\n<h2>Contents</h2>\n\
         <ul class=\"contents\">\n{contents}</ul>\n{body}</main>\n</body>\n</html>\n"
    );
    Pack {
        html,
        names: maker.names,
    }
}

struct PackMaker {
    writer: Writer,
    contents: String,
    names: Vec<String>,
}

impl PackMaker {
    /// An item with its papers, on pages of its own.
    fn item(&mut self, item: usize) -> String {
        if self.writer.chance.once_in(8) {
            let words = plain(&mut self.writer.chance, 3);
            self.contents.push_str(&format!("<li>{words}</li>\n"));
            return String::new();
        }
        let heading = self.heading(2, &format!("item{item}"));
        let mut html =
            format!("<section class=\"pack-part\" data-running-header=\"Item {item}\">\n{heading}");
        html.push_str(&self.blocks());
        let papers = self.writer.chance.from(0, 3);
        if papers > 0 {
            self.contents.push_str("<ul class=\"contents\">\n");
        }
        for paper in 0..papers {
            html.push_str(&match self.writer.chance.from(1, 3) {
                1 => "<section class=\"new-page\">\n".to_owned(),
                2 => format!("<section data-running-header=\"Item {item}, {paper}\">\n"),
                _ => "<section>\n".to_owned(),
            });
            html.push_str(&self.heading(3, &format!("paper{item}and{paper}")));
            self.contents.push_str("</li>\n");
            html.push_str(&self.blocks());
            let table = self.writer.table(Some(4));
            html.push_str(&table);
            html.push_str("</section>\n");
        }
        if papers > 0 {
            self.contents.push_str("</ul>\n");
        }
        self.contents.push_str("</li>\n");
        html + "</section>\n"
    }

    /// A heading, and the entry that leads to it, which is left open for those below it.
    fn heading(&mut self, level: usize, name: &str) -> String {
        let count = self.writer.chance.length(1, 6, 25);
        let words = plain(&mut self.writer.chance, count);
        let entry = format!("<li><a href=\"#{name}\">{words} {name}</a>");
        self.contents.push_str(&entry);
        self.names.push(name.to_owned());
        format!("<h{level} id=\"{name}\">{words} {name}</h{level}>\n")
    }

    fn blocks(&mut self) -> String {
        let count = self.writer.chance.length(1, 3, 12);
        (0..count).map(|_| self.writer.block(0)).collect()
    }
}
