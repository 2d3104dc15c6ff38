//! A line of a table → its cells, and whether a column of them is of figures.

use std::ops::Range;

use super::meant::{Change, MeantText};
use super::quoted_cells;
use super::signs;
use super::table_lines::{Parted, bars};
use super::written_table::CellLine;

/// What stands for nothing in a column of figures.
const NOTHING: &[&str] = &[
    "",
    "-",
    "–",
    "—",
    "*",
    "..",
    "…",
    "n/a",
    "n.a.",
    "na",
    "nil",
    "none",
    "tbc",
    "tba",
    "tbd",
    "not known",
    "unknown",
    "not available",
    "not applicable",
    "no data",
    "dim",
    "i'w gadarnhau",
];

/// Signs that a figure is written with.
const SIGNS: &[char] = &[
    '.', ',', ' ', '%', '£', '€', '$', '+', '-', '–', '−', '(', ')', '<', '>', '≤', '≥', '~', '*',
    '\u{a0}', '\u{202f}',
];

/// Letters that may end a figure.
const UNITS: &[&str] = &["k", "m", "bn", "p", "pp"];

/// The bytes of each cell of a line that begins at byte `start`, without the white space around its words.
pub(super) fn cells(line: &str, start: usize, parted: Parted) -> Vec<Range<usize>> {
    let mut cells = Vec::new();
    let mut begin = 0;
    let marks: Vec<usize> = match parted {
        Parted::Tabs => quoted_cells::tabs(line),
        Parted::Pipes => bars(line).collect(),
    };
    for end in marks.into_iter().chain([line.len()]) {
        cells.push(trimmed(line, begin..end, start));
        begin = end + 1;
    }
    if parted == Parted::Pipes {
        // A `|` at the ends of the line parts nothing.
        let text = line.trim();
        if text.starts_with('|') && !cells.is_empty() {
            cells.remove(0);
        }
        if bars(text).last().is_some_and(|at| at + 1 == text.len()) {
            cells.pop();
        }
    }
    cells
}

fn trimmed(line: &str, cell: Range<usize>, start: usize) -> Range<usize> {
    let text = line.get(cell.clone()).unwrap_or_default();
    let begin = start + cell.start + (text.len() - text.trim_start().len());
    let text = text.trim();
    let Some(inner) = quoted_cells::inner(text) else {
        return begin..begin + text.len();
    };
    let begin = begin + 1 + (inner.len() - inner.trim_start().len());
    begin..begin + inner.trim().len()
}

/// The lines of a cell, each with what it means. Only a quoted one has several.
pub(super) fn cell_lines(cell: &str, start: usize, parted: Parted) -> Vec<CellLine> {
    let is_quoted = cell.contains('\n') && !(cell.starts_with('“') && cell.ends_with('”'));
    let mut lines = Vec::new();
    let mut done = start;
    for line in cell.split_inclusive('\n') {
        let words = line.trim();
        if !words.is_empty() {
            let begin = done + (line.len() - line.trim_start().len());
            lines.push(CellLine {
                start: begin,
                meant: line_meaning(words, parted, is_quoted),
            });
        }
        done += line.len();
    }
    lines
}

/// What a line of a cell means. In a table with `|`, one after a backslash is printed.
fn line_meaning(cell: &str, parted: Parted, is_quoted: bool) -> MeantText {
    let mut changes = signs::changes("", cell);
    if is_quoted {
        let marks = cell.match_indices("\"\"");
        changes.extend(marks.map(|(at, _)| (at, Change::Close(1))));
    }
    if parted == Parted::Pipes {
        let bars = cell
            .match_indices("\\|")
            .map(|(at, _)| (at, Change::Close(1)));
        changes.extend(bars);
    }
    MeantText::within_line(cell, &changes)
}

/// Whether the cells of a column are figures, or stand for nothing.
pub(super) fn figures<'t>(cells: impl Iterator<Item = &'t str>) -> bool {
    let mut any = false;
    for cell in cells {
        let figure = is_figure(cell);
        if !figure && !is_nothing(cell) {
            return false;
        }
        any |= figure;
    }
    any
}

/// Whether the cells of a column are years. Before other columns, they are the labels of the rows.
pub(super) fn years<'t>(mut cells: impl Iterator<Item = &'t str>) -> bool {
    let is_year = |cell: &str| {
        cell.len() == 4
            && ["18", "19", "20", "21"]
                .iter()
                .any(|century| cell.starts_with(century))
    };
    cells.all(is_year)
}

/// "TBC", "n/a".
fn is_nothing(cell: &str) -> bool {
    const LONGEST: usize = 20;
    NOTHING.contains(&cell)
        || (cell.len() <= LONGEST
            && NOTHING.contains(&cell.to_lowercase().replace('’', "'").as_str()))
}

fn is_figure(cell: &str) -> bool {
    let unit = UNITS.iter().find_map(|unit| cell.strip_suffix(unit));
    let cell = unit.unwrap_or(cell);
    cell.chars().any(|sign| sign.is_ascii_digit())
        && cell
            .chars()
            .all(|sign| sign.is_ascii_digit() || SIGNS.contains(&sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str, parted: Parted) -> Vec<&str> {
        let cells = cells(line, 0, parted);
        cells.into_iter().map(|cell| &line[cell]).collect()
    }

    #[test]
    fn a_line_is_parted_into_cells() {
        assert_eq!(words("| a | b  c |", Parted::Pipes), ["a", "b  c"]);
        assert_eq!(words("a|b", Parted::Pipes), ["a", "b"]);
        assert_eq!(words(r"| a \| b | |", Parted::Pipes), [r"a \| b", ""]);
        assert_eq!(words("| a | b |\t", Parted::Pipes), ["a", "b"]);
        assert_eq!(words("a\t b\t\t", Parted::Tabs), ["a", "b", "", ""]);
    }

    #[test]
    fn figures_are_told_from_words() {
        for column in [
            &["412", "1,439"][..],
            &["£1.2m", "–"],
            &["-5%", "(12%)"],
            &["5 (12%)", "n/a"],
            &["**7**", "8"],
            &["702", "–", "tbc"],
            &["14", "TBC", "Not known"],
            &["N/A", "3.5%", "None"],
        ] {
            assert!(figures(column.iter().copied()), "{column:?}");
        }
        for column in [
            &["412", "some"][..],
            &["–", ""],
            &["tbc", "n/a"],
            &["702", "tbc by Finance"],
            &["Apr-25", "Oct-25"],
            &["12/07/2018", "1"],
            &["3rd", "4"],
        ] {
            assert!(!figures(column.iter().copied()), "{column:?}");
        }
    }
}
