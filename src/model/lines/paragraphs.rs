//! Lines → the changes where a paragraph begins right after a list or a quotation.
//!
//! Markdown takes every line after an item for a part of it. An officer's sentence after a list is a paragraph. It takes a
//! line after a quotation for a part of it as well. Only lines with the sign of one are quoted.

use super::super::meant::{Change, Changes};
use super::SHORT;
use super::dated;
use super::typed_line::TypedLine;

/// The changes.
pub(super) fn changes(lines: &[TypedLine<'_>]) -> Changes {
    let mut changes = Changes::new();
    let is_blank = |line: &TypedLine<'_>| line.is_blank();
    // How many items the list had before an empty line.
    let mut items = 0;
    for chunk in lines.chunk_by(|one, next| !is_blank(one) && !is_blank(next)) {
        let Some(first) = chunk.first().filter(|line| !is_blank(line)) else {
            continue;
        };
        // A list goes on after an empty line with an item, or with what is indented or quoted in one.
        let goes_on = first.sign.is_some() || first.indent > 1 || first.depth > 0;
        if !goes_on {
            items = 0;
        }
        after_lists(chunk, items, &mut changes);
        after_quotations(chunk, &mut changes);
        items += chunk.iter().filter(|line| line.sign.is_some()).count();
    }
    changes
}

/// The lines of a chunk that are in fewer quotations than the line before.
fn after_quotations(chunk: &[TypedLine<'_>], changes: &mut Changes) {
    for (before, line) in chunk.iter().zip(chunk.iter().skip(1)) {
        if line.depth < before.depth {
            changes.insert(line.start, Change::Paragraph(line.depth));
        }
    }
}

/// The lines after the items of a chunk that begin a paragraph. Its list may have had items before it.
fn after_lists(chunk: &[TypedLine<'_>], earlier: usize, changes: &mut Changes) {
    let last = chunk.iter().rposition(|line| line.sign.is_some());
    let mut in_list = false;
    for (index, (before, line)) in chunk.iter().zip(chunk.iter().skip(1)).enumerate() {
        in_list |= before.sign.is_some();
        if !in_list || line.sign.is_some() || line.depth > 0 || line.indent > 1 {
            continue;
        }
        let is_after_all = last.is_none_or(|last| last <= index);
        let rest = chunk.get(index + 1..).unwrap_or_default();
        let is_own = is_after_all
            && (is_sentence(rest)
                || is_plain(chunk.get(..=index).unwrap_or_default(), earlier, line));
        if ends(before) && (is_own || leads_on(line)) {
            changes.insert(line.start, Change::Paragraph(0));
            in_list = false;
        }
    }
}

/// Whether a line was ended by its writer.
fn ends(line: &TypedLine<'_>) -> bool {
    let is_short = line.text.chars().count() < SHORT;
    is_short || line.text.ends_with(['.', ';', ':', '!', '?', ')', '*'])
}

/// Whether lines begin and end as sentences do.
fn is_sentence(lines: &[TypedLine<'_>]) -> bool {
    let (Some(first), Some(last)) = (lines.first(), lines.last()) else {
        return false;
    };
    let words = first
        .text
        .trim_start_matches(['*', '“', '"', '‘', '[', '(']);
    let begins = words.starts_with(|letter: char| letter.is_uppercase() || letter.is_numeric());
    let is_full = first.text.contains(' ') && first.text.chars().count() >= SHORT / 3;
    begins
        && is_full
        && last
            .text
            .trim_end_matches(['*', ')', '”', '"'])
            .ends_with(['.', '!', '?'])
}

/// Whether a line with a capital letter comes after a list of which no item has a second line.
fn is_plain(before: &[TypedLine<'_>], earlier: usize, line: &TypedLine<'_>) -> bool {
    let items = before.iter().rev().take_while(|line| line.sign.is_some());
    let first = before.iter().position(|line| line.sign.is_some());
    let count = items.count();
    let are_all = first.is_some_and(|first| before.len() - first == count);
    count + earlier > 1 && are_all && line.text.starts_with(char::is_uppercase)
}

/// Whether a line leads on to what is below it: `Next steps:`, `**Next:** we ask`, `Mon 7 July`.
fn leads_on(line: &TypedLine<'_>) -> bool {
    if dated::is_alone(line.text) {
        return true;
    }
    let is_bold = line.text.starts_with("**");
    let words = line.text.trim_start_matches('*');
    words.starts_with(char::is_uppercase) && (is_bold || words.trim_end_matches('*').ends_with(':'))
}
