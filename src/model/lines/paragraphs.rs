//! Lines → the changes where a paragraph begins right after a list or a quotation.
//!
//! Markdown takes every line after an item for a part of it. An officer's sentence after a list is a paragraph. It takes a
//! line after a quotation for a part of it as well. Only lines with the sign of one are quoted.

use super::super::footnote::begins_footnote;
use super::super::meant::{Change, Changes};
use super::super::note::begins_note;
use super::SHORT;
use super::after_items::{is_heading, is_plain};
use super::amid::awaits_date;
use super::dated;
use super::message::{begins_message, parts_messages};
use super::sum::begins_with_signed_figure;
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
            let at = match line.depth {
                0 => line_feed_before(line),
                _ => line.start,
            };
            changes.insert(at, Change::Paragraph(line.depth));
        }
    }
}

/// The lines after the items of a chunk that begin a paragraph. Its list may have had items before it.
fn after_lists(chunk: &[TypedLine<'_>], mut earlier: usize, changes: &mut Changes) {
    let last = chunk.iter().rposition(|line| line.sign.is_some());
    let width = chunk.iter().map(TypedLine::width).max().unwrap_or(0);
    let mut in_list = false;
    // Where the lines after the last paragraph begin.
    let mut begin = 0;
    // Whether an item of the list has words below it.
    let mut are_titles = false;
    for (index, (before, line)) in chunk.iter().zip(chunk.iter().skip(1)).enumerate() {
        in_list |= before.sign.is_some();
        if !in_list || line.sign.is_some() || line.depth > 0 || line.indent > 1 {
            continue;
        }
        if awaits_date(before.text) && dated::length(line.text).is_some() {
            continue;
        }
        let above = chunk.get(begin..=index).unwrap_or_default();
        let below = chunk.get(index + 1..).unwrap_or_default();
        let is_after_all = last.is_none_or(|last| last <= index);
        let item = above.iter().rev().find(|line| line.sign.is_some());
        let is_outdented = item.is_some_and(|item| item.indent > line.indent + 1);
        // Where a line leads on to figures, they are a part of its item.
        let leads = item.is_some_and(|item| item.text.ends_with(':'));
        let is_figure = begins_with_signed_figure(line.text) && !leads;
        let is_own = is_figure
            || (is_after_all && is_closing(above, line, width))
            || match is_after_all {
                true => {
                    is_outdented
                        || ((is_sentence(below) || begins_note(line.text)) && !are_titles)
                        || is_plain(above, earlier, below)
                }
                false => is_heading(above, earlier, below),
            };
        let is_ended = ends(before) || before.has_room_for(line, width);
        let begins_list = || below.get(1).is_some_and(|next| next.sign.is_some());
        let is_message = begins_message(line.text, below.get(1).map(|next| next.text));
        let leads = leads_on(line) || is_message;
        let is_lead = leads && (is_ended || (line.is_short() && begins_list()));
        if is_lead || (is_ended && is_own) {
            changes.insert(line_feed_before(line), Change::Paragraph(0));
            if parts_messages(line.text) {
                // Below an empty line, hyphens would be a line across the page.
                changes.insert(line.words, Change::Escape);
            }
            in_list = false;
            begin = index + 1;
            // A list goes on below a line between its items, and the next one is written like it.
            let items = above.iter().filter(|line| line.sign.is_some()).count();
            earlier = match are_titles {
                true => 0,
                false => earlier + items,
            };
            are_titles = false;
        } else {
            are_titles |= before.sign.is_some() && line.text.starts_with(char::is_uppercase);
        }
    }
}

/// The place of a paragraph before a line that is in no quotation. The line itself may begin with a sign that is no mark.
fn line_feed_before(line: &TypedLine<'_>) -> usize {
    line.start.saturating_sub(1)
}

/// Whether a line was ended by its writer.
fn ends(line: &TypedLine<'_>) -> bool {
    line.is_short() || line.text.ends_with(['.', ';', ':', '!', '?', ')', '*'])
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

/// Whether a line at the margin goes on with the sentence that the items of a list are parts of: "(b) bins, / as the plan says." None of
/// the items has ended the sentence.
fn is_closing(above: &[TypedLine<'_>], line: &TypedLine<'_>, width: usize) -> bool {
    let goes_on = |item: &TypedLine<'_>| {
        let words = item.text.trim_end_matches([' ', '*']);
        let and = [" and", " or", " a", " neu"];
        let words = and
            .iter()
            .find_map(|and| words.strip_suffix(and))
            .unwrap_or(words);
        words.ends_with([';', ','])
    };
    let items = above.iter().rev().take_while(|line| line.sign.is_some());
    let items: Vec<&TypedLine<'_>> = items.collect();
    let Some(last) = items.first() else {
        return false;
    };
    let first = line.text.split_whitespace().next().unwrap_or_default();
    items.len() > 1
        && items.iter().all(|item| goes_on(item))
        && last.text.ends_with([';', ','])
        && last.is_short()
        && last.has_room_for(line, width)
        && line.indent <= last.indent
        && line.text.starts_with(char::is_lowercase)
        && !matches!(first, "and" | "or" | "a" | "ac" | "neu")
}

/// Whether a line leads on to what is below it: `Next steps:`, `**Next:** we ask`, `Mon 7 July`, or is a footnote or the source of
/// one: `[1] The plan`.
fn leads_on(line: &TypedLine<'_>) -> bool {
    let is_sure = dated::is_alone(line.text)
        || begins_footnote(line.text)
        || begins_source(line.text)
        || parts_messages(line.text);
    if is_sure {
        return true;
    }
    let is_bold = line.text.starts_with("**");
    let words = line.text.trim_start_matches('*');
    words.starts_with(char::is_uppercase) && (is_bold || words.trim_end_matches('*').ends_with(':'))
}

/// Whether a line begins with a number in square brackets.
fn begins_source(line: &str) -> bool {
    let number = line
        .strip_prefix('[')
        .and_then(|rest| rest.split_once("] "));
    number.is_some_and(|(number, _)| {
        (1..=3).contains(&number.len()) && number.bytes().all(|figure| figure.is_ascii_digit())
    })
}
