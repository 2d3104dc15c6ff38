//! A text that is not said → the block of the page that is most like it, and where the two part.
//!
//! A text that is changed in its first words is found nowhere. In come what was written and what is said; a block that says
//! most of the words of its first line, and says no other text, is this text.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::ops::Range;

use super::follow::{Parting, follow};
use super::marks::TextKind;

/// How many words are compared. A text of fewer than [`FEWEST`] is like too many others.
const COMPARED: usize = 12;
const FEWEST: usize = 3;

/// Where a text parts from the block that is most like it. `found` are the places of the texts that are said.
pub(super) fn most_alike(
    written: &str,
    kind: TextKind,
    said: &str,
    found: &[Result<Range<usize>, Parting>],
) -> Option<Parting> {
    let first_line = written.trim_start().lines().next().unwrap_or_default();
    let sought: BTreeSet<&str> = words(first_line).take(COMPARED).collect();
    if sought.len() < FEWEST {
        return None;
    }
    let is_taken = |block: &Range<usize>| {
        let mut found = found.iter().flatten();
        found.any(|range| range.start < block.end && block.start < range.end)
    };
    let likeness = |block: &Range<usize>| {
        let text = said.get(block.clone()).unwrap_or_default();
        let first: BTreeSet<&str> = words(text).take(COMPARED).collect();
        sought.intersection(&first).count()
    };
    let free = blocks(said).filter(|block| !is_taken(block));
    let alike = free.map(|block| (likeness(&block), block));
    let (_, block) = alike
        .filter(|(alike, _)| alike * 5 >= sought.len() * 3)
        .max_by_key(|(alike, block)| (*alike, Reverse(block.start)))?;
    follow(written, kind, said, block.start, &|_| true).err()
}

/// The blocks of a page, without their line feeds.
fn blocks(said: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    said.split_inclusive('\n').map(move |line| {
        let block = start..start + line.trim_end().len();
        start += line.len();
        block
    })
}

/// The words of a text, without the signs around them.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .map(|word| word.trim_matches(|sign: char| !sign.is_alphanumeric()))
        .filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parted<'t>(written: &'t str, said: &'t str) -> Option<(&'t str, &'t str)> {
        let parting = most_alike(written, TextKind::Long, said, &[])?;
        Some((&written[parting.written..], &said[parting.said..]))
    }

    #[test]
    fn a_text_that_is_changed_near_its_beginning_is_known() {
        assert_eq!(
            parted(
                "Alpha beta gamma delta",
                "Title\nbeta Alpha gamma delta\nEnd\n"
            ),
            Some(("Alpha beta gamma delta", "beta Alpha gamma delta\nEnd\n"))
        );
        assert_eq!(
            parted("**Done:** seven crews were sent", "Done: crews were sent\n"),
            Some(("seven crews were sent", "crews were sent\n"))
        );
    }

    #[test]
    fn another_text_is_not_taken_for_it() {
        assert_eq!(parted("Seven crews were sent", "The plan was sent\n"), None);
        assert_eq!(parted("On-Track", "Slipped\n"), None);
        let (written, said) = ("Seven crews were trained", "Nine crews were trained\n");
        let found = [Ok(0..said.len())];
        assert_eq!(most_alike(written, TextKind::Long, said, &found), None);
    }
}
