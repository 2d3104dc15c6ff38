//! A long text → its parts, which are words and tables in turn.

use std::iter::once;
use std::ops::Range;

use pulldown_cmark::{Alignment, CowStr, Event, Options, Parser, Tag, TagEnd};

use super::meant::MeantText;
use super::table_fault::TableFault;
use super::table_lines::tables;
use super::written_table::{CellLine, WrittenCell, WrittenTable};

/// A part of a long text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TextPart {
    /// Words, in paragraphs and lists.
    Words {
        /// The bytes of the text that they are.
        range: Range<usize>,
        /// What they mean.
        meant: MeantText,
    },
    /// A table.
    Table(WrittenTable),
}

/// A piece of Markdown, with the bytes of the text it was written at.
type PartEvent<'t> = (Event<'t>, Range<usize>);

impl TextPart {
    /// The parts of a text in order, and what is wrong with its tables. A table with a fault is none of the parts.
    pub fn all(written: &str) -> (Vec<Self>, Vec<TableFault>) {
        let (mut parts, mut faults) = (Vec::new(), Vec::new());
        let mut done = 0;
        let words = |parts: &mut Vec<Self>, range: Range<usize>| {
            let text = written.get(range.clone()).unwrap_or_default();
            if !text.trim().is_empty() {
                let before = written.get(..range.start).unwrap_or_default();
                let meant = MeantText::after(before, text);
                parts.push(TextPart::Words { range, meant });
            }
        };
        for lines in tables(written) {
            let range = lines.range();
            words(&mut parts, done..range.start);
            done = range.end;
            match WrittenTable::new(written, &lines) {
                Ok(table) => parts.push(TextPart::Table(table)),
                Err(of_table) => faults.extend(of_table),
            }
        }
        words(&mut parts, done..written.len());
        (parts, faults)
    }

    /// What it says, piece by piece, in the text that it is a part of. The sign of an item that brings its own is text.
    pub(super) fn events<'t>(
        &'t self,
        text: &'t str,
    ) -> Box<dyn Iterator<Item = PartEvent<'t>> + 't> {
        match self {
            TextPart::Words { range, meant } => {
                let start = range.start;
                Box::new(meant.events().flat_map(move |(event, range)| {
                    let sign = match event {
                        Event::Start(Tag::Item) => own_sign(meant, text, start, &range),
                        _ => None,
                    };
                    once((event, moved(meant.written(range), start))).chain(sign)
                }))
            }
            TextPart::Table(table) => Box::new(table.events()),
        }
    }
}

/// The own sign of an item, with the space that is printed after it.
fn own_sign<'t>(
    meant: &MeantText,
    text: &str,
    start: usize,
    item: &Range<usize>,
) -> Option<PartEvent<'t>> {
    let range = moved(meant.sign_range(item)?, start);
    let sign = text.get(range.clone())?;
    Some((Event::Text(format!("{sign} ").into()), range))
}

impl WrittenTable {
    fn events(&self) -> impl Iterator<Item = PartEvent<'_>> {
        let alignments = vec![Alignment::None; self.columns().len()];
        let cells = self.cells().flat_map(|cell| {
            let inner = cell.events();
            let range = cell.range();
            let start = (Event::Start(Tag::TableCell), range.clone());
            let end = (Event::End(TagEnd::TableCell), range);
            once(start).chain(inner).chain([end])
        });
        let start = (Event::Start(Tag::Table(alignments)), self.range());
        let end = (Event::End(TagEnd::Table), self.range());
        once(start).chain(cells).chain([end])
    }
}

impl WrittenCell {
    /// Whether it was left empty.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// What it says, piece by piece, with the bytes of the text.
    pub fn events(&self) -> Vec<(Event<'_>, Range<usize>)> {
        let mut events = Vec::new();
        for line in &self.lines {
            if !events.is_empty() {
                events.push((Event::HardBreak, line.start..line.start));
            }
            events.extend(line.events());
        }
        events
    }
}

impl CellLine {
    fn events(&self) -> Vec<(Event<'_>, Range<usize>)> {
        let CellLine { start, meant } = self;
        let mut begins = true;
        Parser::new_ext(meant.markdown(), Options::empty())
            .into_offset_iter()
            .filter(|(event, _)| {
                !matches!(
                    event,
                    Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph)
                )
            })
            .map(|(event, range)| {
                let event = match event {
                    Event::Text(text) if std::mem::take(&mut begins) => {
                        let words = text.strip_prefix('.').unwrap_or(&text);
                        Event::Text(CowStr::from(words.to_owned()))
                    }
                    event => event,
                };
                (event, moved(meant.written(range), *start))
            })
            .filter(|(event, _)| !matches!(event, Event::Text(text) if text.is_empty()))
            .collect()
    }
}

fn moved(range: Range<usize>, by: usize) -> Range<usize> {
    range.start + by..range.end + by
}

#[cfg(test)]
mod tests {
    use crate::model::RichText;

    /// No word of a text is lost between its words and its tables, whatever signs are between them.
    #[test]
    fn every_word_is_in_one_of_the_parts() {
        let signs = [
            "\t",
            "\t",
            "\n",
            "\n",
            "\n\n",
            " | ",
            "|",
            "\n|---|---|\n",
            "\n- | -:\n",
            "- ",
            "1.\t",
            "•\t",
            "> ",
            "**",
            "\\|",
            " ",
            "  ",
            "+ ",
        ];
        let mut chance: u64 = 7;
        let mut next = |below: usize| {
            chance = chance
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            usize::try_from(chance >> 33).expect("a number") % below
        };
        let (mut read, mut with_tables) = (0, 0);
        for _ in 0..5_000 {
            let mut text = String::new();
            let count = 2 + next(9);
            let words: Vec<&str> = ["ab", "cd", "ef", "gh", "ij", "kl", "mn", "op", "qr", "st"]
                .into_iter()
                .take(count)
                .collect();
            for word in &words {
                text.push_str(word);
                for _ in 0..=next(2) {
                    text.push_str(signs.get(next(signs.len())).expect("a sign"));
                }
            }
            let Ok(rich) = RichText::parse(&text) else {
                continue;
            };
            read += 1;
            with_tables += usize::from(rich.tables().count() > 0);
            let plain = rich.plain();
            let letters = plain.chars().filter(char::is_ascii_alphabetic);
            assert_eq!(
                letters.collect::<String>(),
                words.concat(),
                "{text:?} is {plain:?}"
            );
        }
        assert!(read > 1_000 && with_tables > 40, "{read} {with_tables}");
    }
}
