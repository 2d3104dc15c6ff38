//! The lines of a text → its rows: Excel puts a cell with line breaks in it between quotation marks, over several lines.
//!
//! Within such a cell, two quotation marks are one that was typed. This must not know what makes a table of rows.

use std::ops::Range;

use crate::bounds::MOST_CELL_LINES;

/// The bytes of each row, without what ends it. A line is a row, unless one of its cells goes on below it.
pub(super) fn rows(written: &str) -> Vec<Range<usize>> {
    let lines = lines(written);
    let mut rows: Vec<Range<usize>> = Vec::with_capacity(lines.len());
    let mut rest = lines.as_slice();
    while let Some((first, after)) = rest.split_first() {
        // Most lines have no such cell.
        let may_open = written
            .get(first.clone())
            .is_some_and(|line| line.contains(['"', '“']));
        let more = match may_open {
            true => lines_of_row(written, first, after).unwrap_or(0),
            false => 0,
        };
        let end = more.checked_sub(1).and_then(|last| after.get(last));
        rows.push(first.start..end.map_or(first.end, |last| last.end));
        rest = after.get(more..).unwrap_or_default();
    }
    rows
}

/// The places of the tabs that part the cells of a row.
pub(super) fn tabs(row: &str) -> Vec<usize> {
    let mut tabs = Vec::new();
    let mut start = 0;
    while let Some(rest) = row.get(start..) {
        let within = quoted(rest).unwrap_or(0);
        let Some(tab) = rest.get(within..).and_then(|rest| rest.find('\t')) else {
            break;
        };
        tabs.push(start + within + tab);
        start += within + tab + 1;
    }
    tabs
}

/// The words of a cell over several lines, without the quotation marks around it. Curly ones are printed: they may be its own.
pub(super) fn inner(cell: &str) -> Option<&str> {
    let inner = cell.strip_prefix('"')?.strip_suffix('"')?;
    inner.contains('\n').then_some(inner)
}

/// How long the quoted cell is that a text begins with, if it begins with one and that goes over a line.
fn quoted(text: &str) -> Option<usize> {
    let cell = text.trim_start_matches(' ');
    let Some(inner) = cell.strip_prefix('"') else {
        return curly(cell).map(|length| text.len() - cell.len() + length);
    };
    let begin = text.len() - inner.len();
    let mut marks = inner.match_indices('"').map(|(at, _)| at).peekable();
    while let Some(at) = marks.next() {
        if marks.next_if(|next| *next == at + 1).is_some() {
            continue;
        }
        let (cell, after) = inner.split_at_checked(at)?;
        let ends = ends_cell(after.strip_prefix('"')?);
        return (ends && cell.contains('\n')).then_some(begin + at + 1);
    }
    None
}

/// The same where a word processor has made the marks curly. Each begins or ends a quotation there.
fn curly(cell: &str) -> Option<usize> {
    let inner = cell.strip_prefix('“')?;
    let mut open = 1;
    let (at, end) = inner.match_indices(['“', '”']).find(|(_, mark)| {
        match *mark {
            "“" => open += 1,
            _ => open -= 1,
        }
        open == 0
    })?;
    let after = inner.get(at + end.len()..)?;
    let ends = ends_cell(after);
    let is_long = inner.get(..at)?.contains('\n');
    (ends && is_long).then_some(cell.len() - after.len())
}

/// Whether nothing of a cell is left.
fn ends_cell(after: &str) -> bool {
    let after = after.trim_start_matches([' ', '\r']);
    after.is_empty() || after.starts_with(['\t', '\n'])
}

/// How many lines after the first are the same row.
fn lines_of_row(written: &str, first: &Range<usize>, after: &[Range<usize>]) -> Option<usize> {
    let last = after.get(..MOST_CELL_LINES.min(after.len()))?.last()?;
    let text = written.get(first.start..last.end)?;
    let mut start = 0;
    let mut has_tab = false;
    let end = loop {
        let rest = text.get(start..)?;
        let within = quoted(rest).unwrap_or(0);
        let sign = rest.get(within..)?.find(['\t', '\n']);
        let Some(at) = sign.map(|sign| start + within + sign) else {
            break text.len();
        };
        if text.as_bytes().get(at) == Some(&b'\n') {
            break at;
        }
        has_tab = true;
        start = at + 1;
    };
    let count = text.get(..end)?.matches('\n').count();
    (has_tab && count > 0).then_some(count)
}

/// The bytes of each line, without what ends it.
fn lines(written: &str) -> Vec<Range<usize>> {
    let mut start = 0;
    let line = |line: &str| {
        let range = start..start + line.trim_end_matches(['\n', '\r']).len();
        start += line.len();
        range
    };
    written.split_inclusive('\n').map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quoted_cell_goes_on_below_its_line() {
        for (written, expected) in [
            ("a\t\"b\nc\"\td\ne", vec!["a\t\"b\nc\"\td", "e"]),
            ("\"a\nb\"\tc\nd\te", vec!["\"a\nb\"\tc", "d\te"]),
            (
                "a\t\"b \"\"c\"\"\n\nd\"\ne",
                vec!["a\t\"b \"\"c\"\"\n\nd\"", "e"],
            ),
            ("\"a\nb\"\t\"c\nd\"", vec!["\"a\nb\"\t\"c\nd\""]),
            ("\"a\nb\"", vec!["\"a", "b\""]),
            ("a\t\"b\nc\td", vec!["a\t\"b", "c\td"]),
            ("a\t\"b\" c\nd\te", vec!["a\t\"b\" c", "d\te"]),
            ("a\t“b\nc”\td\ne", vec!["a\t“b\nc”\td", "e"]),
            ("a\t“b “c”\nd”\ne\tf", vec!["a\t“b “c”\nd”", "e\tf"]),
            ("a\t“b”\nc\t“d”", vec!["a\t“b”", "c\t“d”"]),
            ("a\t“b” c\nd”\te", vec!["a\t“b” c", "d”\te"]),
            ("a\t“b\nc\td", vec!["a\t“b", "c\td"]),
            (
                "a\t5\" pipe\nb\t6\" pipe",
                vec!["a\t5\" pipe", "b\t6\" pipe"],
            ),
        ] {
            let found: Vec<&str> = rows(written).into_iter().map(|row| &written[row]).collect();
            assert_eq!(found, expected);
        }
        assert_eq!(tabs("a\t\"b\tc\nd\"\te"), [1, 9]);
        assert_eq!(inner("\"b\nc\""), Some("b\nc"));
    }
}
