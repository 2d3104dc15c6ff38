//! The parts of a guide: headings, tables, blocks to type, links.

use std::path::PathBuf;

use crate::support::files::{text_of, top};

/// A guide.
pub struct Guide {
    /// Its path from the top of the project.
    pub path: &'static str,
    /// Its text.
    pub text: String,
}

/// A table, by what its first column names.
pub struct KeyTable {
    /// The heading above it.
    pub heading: String,
    /// The names in backticks that its rows begin with.
    pub keys: Vec<String>,
    /// Its rows, one for each key.
    pub rows: Vec<String>,
    /// Whether the text above it says that nothing in it is printed.
    pub says_nothing_is_printed: bool,
}

impl Guide {
    /// The guide at `path`.
    pub fn read(path: &'static str) -> Self {
        Guide {
            path,
            text: text_of(path),
        }
    }

    /// The tables with the heading `Key` or `Name` above their first column.
    pub fn key_tables(&self) -> Vec<KeyTable> {
        let mut tables: Vec<KeyTable> = Vec::new();
        let (mut heading, mut inside) = (String::new(), false);
        let mut says_nothing_is_printed = false;
        for line in self.text.lines() {
            if let Some(title) = line.strip_prefix('#') {
                heading = title.trim_start_matches('#').trim().to_owned();
                says_nothing_is_printed = false;
            }
            says_nothing_is_printed |= line.contains("Nothing in this table is printed");
            let first = first_cell(line);
            match (first, tables.last_mut()) {
                (Some("Key" | "Name"), _) => {
                    let heading = heading.clone();
                    let (keys, rows) = (Vec::new(), Vec::new());
                    tables.push(KeyTable {
                        heading,
                        keys,
                        rows,
                        says_nothing_is_printed,
                    });
                    inside = true;
                }
                (Some(cell), Some(table)) if inside => {
                    let name = cell.strip_prefix('`').and_then(|n| n.strip_suffix('`'));
                    table.rows.extend(name.map(|_| line.to_owned()));
                    table.keys.extend(name.map(str::to_owned));
                }
                _ => inside = false,
            }
        }
        tables
    }

    /// What is between lines of three backticks.
    pub fn blocks(&self) -> Vec<String> {
        let mut blocks = Vec::new();
        let mut open: Option<Vec<&str>> = None;
        for line in self.text.lines() {
            match (&mut open, line.starts_with("```")) {
                (None, true) => open = Some(Vec::new()),
                (Some(block), true) => {
                    blocks.push(block.join("\n"));
                    open = None;
                }
                (Some(block), false) => block.push(line),
                (None, false) => {}
            }
        }
        blocks
    }

    /// The commands of this program: in blocks, and in backticks within a line.
    pub fn commands(&self) -> Vec<String> {
        let spans = self.text.split('`').map(str::to_owned);
        let lines = self.blocks();
        let lines = lines.iter().flat_map(|b| b.lines()).map(str::to_owned);
        let starts = ["scrutineer ", "cargo run --release -- "];
        let is_command = |words: &String| starts.iter().any(|start| words.starts_with(start));
        let mut commands: Vec<String> = lines
            .chain(spans.filter(|span| !span.contains('\n')))
            .filter(is_command)
            .collect();
        commands.sort();
        commands.dedup();
        commands
    }

    /// Where its links to files lead: a file, and a heading in it. Web addresses are left out.
    pub fn links(&self) -> Vec<(PathBuf, Option<String>)> {
        let folder = top().join(self.path);
        let folder = folder.parent().expect("a guide is in a folder").to_owned();
        let targets = self.text.split("](").skip(1);
        let targets = targets.filter_map(|after| after.split_once(')').map(|(target, _)| target));
        targets
            .filter(|target| !target.contains(':'))
            .map(|target| match target.split_once('#') {
                Some(("", anchor)) => (top().join(self.path), Some(anchor.to_owned())),
                Some((file, anchor)) => (folder.join(file), Some(anchor.to_owned())),
                None => (folder.join(target), None),
            })
            .collect()
    }
}

/// The first cell of a table's row.
fn first_cell(line: &str) -> Option<&str> {
    line.strip_prefix('|')?.split('|').next().map(str::trim)
}

/// What a link to each heading of a Markdown file ends with, as GitHub makes it.
pub fn anchors(markdown: &str) -> Vec<String> {
    let headings = markdown.lines().filter(|line| line.starts_with('#'));
    headings
        .map(|line| {
            let title = line.trim_start_matches('#').trim().to_lowercase();
            let kept = title
                .chars()
                .filter(|c| c.is_alphanumeric() || [' ', '-', '_'].contains(c));
            kept.map(|c| if c == ' ' { '-' } else { c }).collect()
        })
        .collect()
}
