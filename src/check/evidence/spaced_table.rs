//! A table whose columns are made with spaces.

use std::ops::Range;

use crate::check::text::LongText;
use crate::check::{Remark, Rule, Subject, WrittenTexts};
use crate::diagnostic::{Code, Explanation};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::SpacedTable,
    explanation: Explanation {
        what: "Lines below each other have columns that are made with spaces. They are printed as lines with one space \
               between their words.",
        why: "The columns are gone, and nobody who listens hears which figure belongs to which heading.",
        bad: "evidence = \"\"\"\nCentre     Visitors\nNorth      412\nSouth      180\n\"\"\"",
        good: "evidence = \"\"\"\n| Centre | Visitors |\n|---|---|\n| North | 412 |\n| South | 180 |\n\"\"\"",
    },
    judge,
};

/// So many lines with as many columns are no accident.
const LEAST_ROWS: usize = 3;

/// The longest letter or number of an item, in bytes: "(viii)".
const LONGEST_SIGN: usize = 6;

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    in_texts(&subject.written())
}

/// What is found in the texts of a review or of a meeting.
pub(in crate::check) fn in_texts(written: &WrittenTexts<'_>) -> Vec<Remark> {
    written.texts.iter().filter_map(remark).collect()
}

fn remark(text: &LongText<'_>) -> Option<Remark> {
    let range = spaced_table(text.text.source())?;
    let message = format!("{} has a table whose columns are spaces", text.name());
    let spot = text.spot.clone().within(text.text, range);
    let help = "paste the table from Word or Excel with the tabs between its cells, or write | between them";
    Some(Remark::new(spot, message).help(help))
}

/// The first row of the first such table.
fn spaced_table(source: &str) -> Option<Range<usize>> {
    // Most texts have one line.
    if !source.contains('\n') {
        return None;
    }
    let mut first = 0..0;
    let (mut rows, mut columns) = (0, 0);
    let mut start = 0;
    for line in source.split_inclusive('\n') {
        let here = start..start + line.trim_end().len();
        start += line.len();
        let cells = cells(line);
        if cells < 2 || cells != columns {
            (rows, columns, first) = (0, cells, here);
        }
        rows += usize::from(cells > 1);
        if rows == LEAST_ROWS {
            return Some(first);
        }
    }
    None
}

/// How many cells a line has that are parted by spaces. Two spaces after a sentence part nothing, and a tab or a `|` makes
/// a table of its own.
fn cells(line: &str) -> usize {
    if line.contains(['\t', '|']) {
        return 0;
    }
    let pieces = line.trim().split("  ").map(str::trim);
    let pieces: Vec<&str> = pieces.filter(|piece| !piece.is_empty()).collect();
    let Some((first, [_, ..])) = pieces.split_first() else {
        return pieces.len();
    };
    // A sign or a number before the words of an item is no cell, and neither is a label before its value.
    let is_letter = first.len() <= LONGEST_SIGN && first.ends_with(')');
    let is_label = pieces.len() == 2 && first.ends_with(':');
    let is_sentence = |piece: &&str| piece.ends_with(['.', '!', '?', ';', ',']);
    let mut before_last = pieces.iter().rev().skip(1);
    match is_letter
        || is_label
        || !first.contains(char::is_alphabetic)
        || before_last.any(is_sentence)
    {
        true => 0,
        false => pieces.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::remark;
    use crate::check::text::is_remarked_on;

    #[test]
    fn lines_with_as_many_columns_are_a_table() {
        for words in [
            "Centre     Visitors\nNorth      412\nSouth      180",
            "Visitors:\n\nCentre    2023   2024\nNorth     412    388\nSouth     180    195\n\nMore in March.",
            "Ward  Pupils\nYarm  12\nNorton  9\nTown  4",
            "Name          Post\nMrs Ash       Chair\nMr Lee        Clerk",
            "As at:     Wait     Backlog\nMay        12       40\nJune       9        31",
        ] {
            assert!(is_remarked_on(words, remark), "{words}");
        }
        for words in [
            "All were visited.  None closed.\nTwo were sold.  One is let.\nOne burnt.  It is rebuilt.",
            "1  First\n2  Second\n3  Third",
            "(a)  First\n(b)  Second\n(c)  Third",
            "Centre\tVisitors\nNorth\t412\nSouth\t180",
            "North  412\nSouth  180",
            "Chair:    Mrs Ash\nClerk:    Mr Lee\nDate:    May",
            "one line  two spaces",
        ] {
            assert!(!is_remarked_on(words, remark), "{words}");
        }
    }
}
