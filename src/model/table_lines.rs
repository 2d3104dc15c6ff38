//! A long text → the lines of it that are tables, pasted or written.
//!
//! A table has at least two lines below each other. With tabs, every line has one; with `|`, the second line is of
//! hyphens. This looks at lines only: what is in a row, and whether the rows are even, is judged in `written_table`.

use std::ops::Range;

use super::amount::begins_with_figure;
use super::counted_rows::{are_counted, are_signs};
use super::lines::date_length;
use super::quoted_cells;

/// How the cells of a table are parted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Parted {
    /// By tabs, as Word and Excel do it.
    Tabs,
    /// By `|`, with a line of hyphens below the headings.
    Pipes,
}

/// Lines that are a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TableLines {
    pub parted: Parted,
    /// The bytes of each row.
    pub lines: Vec<Range<usize>>,
}

impl TableLines {
    /// The bytes from the first line to the end of the last.
    pub fn range(&self) -> Range<usize> {
        let start = self.lines.first().map_or(0, |line| line.start);
        start..self.lines.last().map_or(start, |line| line.end)
    }
}

/// The tables of a text, in order.
pub(super) fn tables(written: &str) -> Vec<TableLines> {
    // Most texts have neither sign, and need not be taken to pieces.
    if memchr::memchr2(b'\t', b'|', written.as_bytes()).is_none() {
        return Vec::new();
    }
    let lines = quoted_cells::rows(written);
    let text = |line: &Range<usize>| written.get(line.clone()).unwrap_or_default();
    let mut tables = Vec::new();
    let mut rest = lines.as_slice();
    while let Some((first, after)) = rest.split_first() {
        let first = text(first);
        let count =
            match after.first().is_some_and(|line| is_hyphens(text(line))) && is_piped(first) {
                true => piped(rest, text),
                false if is_tabbed(first) => tabbed(rest, text),
                false => 0,
            };
        if let (Some((rows, others)), true) = (rest.split_at_checked(count), count > 1) {
            let parted =
                match first.contains('\t') && !rows.iter().any(|line| is_hyphens(text(line))) {
                    true => Parted::Tabs,
                    false => Parted::Pipes,
                };
            let lines = rows.to_vec();
            tables.push(TableLines { parted, lines });
            rest = others;
        } else {
            rest = after;
        }
    }
    // Lines that only begin with a tab are indented, and lines with numbers that are counted are a list.
    tables.retain(|table| {
        let parts = |line| text(line).trim().contains('\t');
        let is_parted = || table.lines.iter().any(parts);
        let rows = || table.lines.iter().map(text);
        table.parted == Parted::Pipes || is_parted() && !are_counted(rows()) && !are_signs(rows())
    });
    tables
}

/// How many of the lines are rows parted by `|`. A second line of hyphens has the headings of another table above it.
fn piped<'t>(lines: &[Range<usize>], text: impl Fn(&Range<usize>) -> &'t str) -> usize {
    let first = lines.first().map(&text).unwrap_or_default();
    let is_row =
        |line: &str| is_piped(line) || (is_more_than(line, first) && bars(line).next().is_some());
    let rows = lines.iter().take_while(|line| is_row(text(line)));
    let count = rows.count();
    let below = lines.get(..count).unwrap_or_default().iter().skip(3);
    let again = below.map(text).position(is_hyphens);
    // One that has no rows ends the table.
    match again.map(|again| again + 3) {
        Some(again) if again + 1 < count => again - 1,
        _ => count,
    }
}

/// How many of the lines are rows parted by tabs. Some editors cut tabs off the end of a line: one without a tab between
/// two rows is a row, too.
fn tabbed<'t>(lines: &[Range<usize>], text: impl Fn(&Range<usize>) -> &'t str) -> usize {
    let mut rows = lines.iter().map(text);
    let first = rows.next().unwrap_or_default();
    let mut rows = rows.peekable();
    let mut count = 1;
    while let Some(row) = rows.next() {
        let next = rows.peek();
        let may_be_cut = count > 1 && row.starts_with(char::is_alphanumeric);
        let is_cut = || may_be_cut && next.is_some_and(|next| continues(next, first));
        if !continues(row, first) && !is_cut() {
            break;
        }
        count += 1;
    }
    count
}

/// Whether a line is a row of cells parted by tabs. A sign or a number with a tab after it begins an item of a list.
fn is_tabbed(line: &str) -> bool {
    let Some((first, rest)) = line.split_once('\t') else {
        return false;
    };
    let first = first.trim();
    let begins_item = match (first, rest.trim_start().split_once('\t')) {
        ("", Some((first, rest))) => is_marker(first.trim()) || is_label(first.trim(), rest),
        _ => is_marker(first) || is_label(first, rest),
    };
    // A dash between two tabs parts words, and heads no column.
    let is_dash = |cell: &str| matches!(cell.trim(), "-" | "–" | "—" | "=" | "→");
    !rest.trim().is_empty() && !begins_item && !rest.split('\t').any(is_dash)
}

/// Whether a line is a row below `first`. There, a number may be a cell, and so may a sign before two others.
fn continues(line: &str, first: &str) -> bool {
    let tabs = |line: &str| line.matches('\t').count();
    let like_first = tabs(line) == tabs(first)
        && (tabs(line) > 1
            || line.trim_start().starts_with(char::is_numeric)
            || is_more_than(line, first));
    // Words below a label begin with a tab, and the next label is no row of a table.
    let is_next_label = first.starts_with('\t')
        && line
            .split_once('\t')
            .is_some_and(|(label, words)| is_label(label.trim(), words));
    line.contains('\t') && !is_next_label && (like_first || !begins_with_marker(line))
}

/// Whether a line below one that is no quotation begins with an amount: `> 64`.
fn is_more_than(line: &str, first: &str) -> bool {
    let amount = line.trim_start().strip_prefix('>');
    amount.is_some_and(begins_with_figure) && !first.trim_start().starts_with('>')
}

/// `Chair:`, `Chair: A Name`, `12 March 2026` or `March 2026` before a tab and words: one of several labels below each other,
/// and no heading.
fn is_label(first: &str, rest: &str) -> bool {
    !rest.trim_end().contains('\t')
        && (first.ends_with(':') || first.contains(": ") || is_date(first))
}

/// `12 March 2026`, `March 2026` or `12/03/2026`.
pub(super) fn is_date(words: &str) -> bool {
    date_length(words) == Some(words.len()) || is_day(words)
}

/// `12/03/2026`, `3rd.May`.
fn is_day(first: &str) -> bool {
    let mut words = first.split([' ', '/', '.']);
    let day = words.next().unwrap_or_default();
    let day = day.trim_end_matches(char::is_alphabetic);
    day.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day)) && words.count() > 0
}

fn begins_with_marker(line: &str) -> bool {
    let line = line.trim_start();
    line.split_once('\t')
        .is_some_and(|(first, _)| is_marker(first.trim()))
}

/// `•`, `o`, `1.`, `a)` or `(iv)`: what an item of a list begins with.
fn is_marker(word: &str) -> bool {
    let mut signs = word.chars();
    match (signs.next(), signs.as_str()) {
        (None, _) => false,
        (Some(sign), "") => sign == 'o' || !sign.is_alphanumeric(),
        (Some('>'), _) => true,
        _ => {
            let inner = word.strip_suffix([')', '.']);
            let inner = inner.map(|inner| inner.strip_prefix('(').unwrap_or(inner));
            inner.is_some_and(|inner| {
                inner.chars().count() <= 4
                    && (inner.chars().all(|sign| sign.is_numeric() || sign == '.')
                        || inner.chars().count() == 1
                        || inner.chars().all(|sign| "ivxlIVXL".contains(sign)))
            })
        }
    }
}

/// Whether a line has a `|` that parts cells.
fn is_piped(line: &str) -> bool {
    !line.trim_start().starts_with('>') && bars(line).next().is_some()
}

/// Whether a line is of hyphens, with a `|` between them: `|---|---:|`.
fn is_hyphens(line: &str) -> bool {
    let cells = line.trim().trim_matches('|');
    let is_cell = |cell: &str| {
        let cell = cell.trim();
        let hyphens = cell.strip_prefix(':').unwrap_or(cell);
        let hyphens = hyphens.strip_suffix(':').unwrap_or(hyphens);
        !hyphens.is_empty() && hyphens.chars().all(|sign| sign == '-')
    };
    line.contains('|') && cells.split('|').all(is_cell)
}

/// The places of each `|` that parts cells: one after a backslash is a sign.
pub(super) fn bars(line: &str) -> impl Iterator<Item = usize> {
    let mut escaped = false;
    line.char_indices().filter_map(move |(at, sign)| {
        let parts = sign == '|' && !escaped;
        escaped = sign == '\\' && !escaped;
        parts.then_some(at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(written: &str) -> Vec<&str> {
        let tables = tables(written);
        tables.iter().map(|table| &written[table.range()]).collect()
    }

    #[test]
    fn lines_below_each_other_are_a_table() {
        assert_eq!(
            found("Visitors:\n\nCentre\tApr\nNorth\t412\n\nAfter"),
            ["Centre\tApr\nNorth\t412"]
        );
        assert_eq!(
            found("Visitors:\n| a | b |\n|---|--:|\n| 1 | 2 |\nAfter"),
            ["| a | b |\n|---|--:|\n| 1 | 2 |"]
        );
        assert_eq!(
            found("|a|b|\n|-|-|\n|1|2|\n|c|d|\n|-|-|\n|3|4|\n|-|-|"),
            ["|a|b|\n|-|-|\n|1|2|", "|c|d|\n|-|-|\n|3|4|\n|-|-|"]
        );
        assert_eq!(found("a\tb\n1\t\"c\nd\"\nafter"), ["a\tb\n1\t\"c\nd\""]);
        assert_eq!(found("a | b\n:-: | -\n1 | 2"), ["a | b\n:-: | -\n1 | 2"]);
        assert!(found("12 March 2025\tmet\n\tagreed plan\n13 March 2025\tended").is_empty());
        assert_eq!(
            found("a\tb\n1\t2\n\nwords\n\nc\td\n3\t4\n"),
            ["a\tb\n1\t2", "c\td\n3\t4"]
        );
        assert_eq!(found("a\tb\r\n1\t2\r\n"), ["a\tb\r\n1\t2"]);
        // More than 64.
        for table in [
            "Age\tNumber\n< 18\t4\n18-64\t12\n> 64\t9\n65 plus\t4",
            "Age\tNumber\n> 64\t9\n> 85\t2",
            "Age | Number\n---|---\n> 64 | 9",
        ] {
            assert_eq!(found(table), [table]);
        }
        for labels in [
            "Lead: Head of Housing\tSupport: Finance\nDate: June\tStatus: Amber",
            "Sept 2024\tPilot\nOct 2024\tRoll-out",
            "\t12/3/25\tmet\n\t14/4/25\tagreed",
            "\t12 March 2025\tmet\n\t14 April 2025\tagreed",
        ] {
            assert!(found(labels).is_empty(), "{labels}");
        }
        assert_eq!(
            found("a\tb\n1\t2\n3\n4\t5\nSource"),
            ["a\tb\n1\t2\n3\n4\t5"]
        );
    }

    #[test]
    fn what_only_looks_like_one_is_none() {
        for words in [
            "one\tline",
            "•\tone\n•\ttwo",
            "o\tone\n\to\ttwo",
            "1.\tone\n2.\ttwo",
            "1.2.\tone\n1.3.\ttwo",
            "(a)\tone\n(iv)\ttwo",
            "\tindented\n\tlines",
            "this | that\nand | more",
            "> | a | b |\n> |---|---|",
            r"a \| b",
            "words\n---\nwords",
            "Chair:\tAnn\nClerk:\t\tBob",
            "12 March 2026\tsurvey\n3rd May\ttender",
            "Costs\tbelow\nSource: Office for National Statistics",
            "Agreed\t-\tthat it be built\nNot agreed\t-\tthat it be sold",
            "Before\t→\tafter\nOne\t→\ttwo",
        ] {
            assert!(found(words).is_empty(), "{words}");
        }
    }
}
