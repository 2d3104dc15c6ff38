//! Tables of labels and values, and tables with column headers, small and very large.

use crate::blocks::Writer;
use crate::words::plain;

impl Writer {
    /// A table; its caption is a heading of this level, or words.
    pub fn table(&mut self, heading: Option<usize>) -> String {
        self.tables += 1;
        let caption = self.caption(heading);
        match self.chance.from(1, 3) {
            1 => self.grid(&caption),
            _ => self.labels(&caption),
        }
    }

    fn caption(&mut self, heading: Option<usize>) -> String {
        let count = self.chance.length(1, 4, 25);
        let words = format!("Table {} {}", self.tables, plain(&mut self.chance, count));
        match heading {
            Some(level) => {
                let id = format!("table-{}", self.tables);
                self.ids.push(id.clone());
                format!("<caption><h{level} id=\"{id}\">{words}</h{level}></caption>")
            }
            None => format!("<caption>{words}</caption>"),
        }
    }

    /// Labels and values, some of them longer than a page.
    fn labels(&mut self, caption: &str) -> String {
        let count = self.chance.length(1, 6, 20);
        let mut html = format!("<table class=\"recommendation\">\n{caption}\n<tbody>\n");
        for _ in 0..count {
            let label = self.chance.length(1, 3, 14);
            let label = plain(&mut self.chance, label);
            let value = self.value();
            html.push_str(&format!(
                "<tr><th scope=\"row\">{label}</th><td>{value}</td></tr>\n"
            ));
        }
        html + "</tbody>\n</table>\n"
    }

    /// What a cell says.
    fn value(&mut self) -> String {
        match self.chance.from(1, 24) {
            1 => format!("{}{}", self.paragraph(), self.list(1)),
            2 => format!("{}{}", self.lead(), self.list(1)),
            3 => self.list(1),
            4 => format!("{}{}", self.paragraph(), self.paragraph()),
            5 => {
                // Longer than a page.
                let count = self.chance.from(3, 9);
                (0..count).map(|_| self.block(1)).collect()
            }
            6 if self.chance.once_in(2) => self.words(900),
            7 => format!(
                "<p><strong>{}</strong></p>{}",
                plain(&mut self.chance, 2),
                self.paragraph()
            ),
            8 => self.line(60, 400),
            _ => self.line(8, 60),
        }
    }

    /// Column headers above rows, with or without labels.
    fn grid(&mut self, caption: &str) -> String {
        let columns = self.chance.length(2, 5, 12);
        let rows = self.chance.length(1, 8, 60);
        let wide = self.chance.once_in(8);
        let head: String = (0..columns)
            .map(|_| {
                let count = self.chance.length(1, 2, 6);
                format!("<th scope=\"col\">{}</th>", plain(&mut self.chance, count))
            })
            .collect();
        let class = if wide { " class=\"landscape\"" } else { "" };
        let mut html =
            format!("<table{class}>\n{caption}\n<thead><tr>{head}</tr></thead>\n<tbody>\n");
        for _ in 0..rows {
            let label = plain(&mut self.chance, 1);
            let cells: String = (1..columns).map(|_| self.figure()).collect();
            html.push_str(&format!("<tr><th scope=\"row\">{label}</th>{cells}</tr>\n"));
        }
        html + "</tbody>\n</table>\n"
    }

    /// A cell among many: a number, or a few words, now and then many.
    fn figure(&mut self) -> String {
        let said = match self.chance.from(1, 40) {
            1 if self.chance.once_in(3) => self.words(120),
            2 => self.list(3),
            3..=14 => format!("{}", self.chance.from(0, 99_999)),
            _ => self.line(3, 12),
        };
        format!("<td>{said}</td>")
    }
}
