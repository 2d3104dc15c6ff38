//! A text → where it is said in a part of a page that no other text has taken.
//!
//! What one text has taken no other can have: a page with sixteen of seventeen equal texts lacks one. This must not know in
//! which order texts are looked for.

use std::collections::BTreeMap;
use std::ops::Range;

use super::beginning::{first_word, with_signs};
use super::follow::{Parting, follow};
use super::marks::TextKind;
use crate::model::RecommendationNumber;

/// A text as it was typed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Typed<'t> {
    /// The text.
    pub text: &'t str,
    /// How its marks are meant. All but a line are printed in blocks of their own.
    pub kind: TextKind,
    /// The recommendation that it is about, if it is about one.
    pub about: Option<&'t RecommendationNumber>,
    /// Whether an update reports it.
    pub is_report: bool,
}

impl Typed<'_> {
    /// Whether it is hardly ever found by accident.
    pub(super) fn is_unmistakable(&self) -> bool {
        self.kind != TextKind::Line && self.text.len() >= UNMISTAKABLE
    }
}

/// A long text of so many bytes is hardly ever found by accident.
pub(super) const UNMISTAKABLE: usize = 24;

/// What a page says, and what of it has been found.
pub(super) struct WordSearch<'s> {
    pub said: &'s str,
    /// Whether a line is only looked for where it has a block of its own.
    only_in_blocks: bool,
    /// The beginnings and ends of what has been found.
    taken: BTreeMap<usize, usize>,
    /// Where each text is said; for one that is not, where what is most like it parts from it.
    pub found: Vec<Result<Range<usize>, Parting>>,
}

impl<'s> WordSearch<'s> {
    /// Nothing of so many texts has been found.
    pub fn new(said: &'s str, texts: usize) -> Self {
        Self {
            said,
            only_in_blocks: false,
            taken: BTreeMap::new(),
            found: vec![Err(Parting::default()); texts],
        }
    }

    /// Where a text ends that has been found.
    pub fn end(&self, number: usize) -> Option<usize> {
        let found = self.found.get(number)?.as_ref();
        found.ok().map(|range| range.end)
    }

    /// From the end of the text before this one to the beginning of the next, of those that have been found. A table is
    /// printed below the words around it, so it is no neighbour of other texts.
    pub fn between_neighbours(&self, texts: &[Typed<'_>], number: usize) -> Range<usize> {
        let is_table = |typed: &Typed<'_>| typed.kind == TextKind::Table;
        let all_count = texts.get(number).is_some_and(is_table);
        let place = |(typed, found): (&Typed<'_>, &Result<Range<usize>, Parting>)| {
            let counts = all_count || !is_table(typed);
            found.as_ref().ok().filter(|_| counts).cloned()
        };
        let found = || texts.iter().zip(&self.found);
        let before = found().take(number).rev().find_map(place);
        let start = before.map_or(0, |range| range.end);
        let after = found().skip(number).find_map(place);
        let end = after.map(|range| range.start);
        start..end.filter(|end| *end > start).unwrap_or(self.said.len())
    }

    /// Looks for a text and takes what says it. True if there is something.
    pub fn find(&mut self, number: usize, typed: Typed<'_>, window: Range<usize>) -> bool {
        let result = self.look(typed, window);
        let is_found = result.is_ok();
        if let Ok(range) = &result {
            self.taken.insert(range.start, range.end);
        }
        if let Some(own) = self.found.get_mut(number) {
            *own = match (&own, result) {
                // What was most like it in an earlier search may be more like it.
                (Err(before), Err(parting)) => Err(*before.max(&parting)),
                (_, result) => result,
            };
        }
        is_found
    }

    /// Gives back what says a text.
    pub fn give_back(&mut self, number: usize) {
        if let Some(own) = self.found.get_mut(number)
            && let Ok(range) = own
        {
            self.taken.remove(&range.start);
            *own = Err(Parting::default());
        }
    }

    /// The same, but a line is only taken where it has a block of its own.
    pub fn find_in_block(&mut self, number: usize, typed: Typed<'_>, window: Range<usize>) {
        self.only_in_blocks = true;
        self.find(number, typed, window);
        self.only_in_blocks = false;
    }

    /// Where a text is said within a range, whatever has been found.
    pub fn within(&self, typed: Typed<'_>, range: Range<usize>) -> Option<Range<usize>> {
        self.look(typed, range).ok()
    }

    fn look(&self, typed: Typed<'_>, window: Range<usize>) -> Result<Range<usize>, Parting> {
        let (before, word) = first_word(typed.text);
        let mut most = Parting::default();
        let is_line = typed.kind == TextKind::Line;
        let within = self.said.get(window.clone()).unwrap_or_default();
        let starts = within.match_indices(word).flat_map(|(place, _)| {
            let place = window.start + place;
            let start = self.start(typed, place, before);
            // Signs of their own right before it may be another text's: the last cell of a table.
            let close = || {
                self.start(typed, place, "")
                    .filter(|close| Some(*close) != start)
            };
            let has_signs = typed.kind != TextKind::Line && !before.is_empty();
            start.into_iter().chain(has_signs.then(close).flatten())
        });
        for start in starts {
            let ends = |end| self.goes_on(typed, end).is_none();
            match follow(typed.text, typed.kind, self.said, start, &ends) {
                Ok(end) if self.is_taken(&(start..end)) => {}
                Ok(end) if self.only_in_blocks && is_line && !self.is_block(start..end) => {}
                Ok(end) => return Ok(start..end),
                Err(parting) => {
                    let more = (parting.written == typed.text.len())
                        .then(|| self.goes_on(typed, parting.said))
                        .flatten();
                    most = most.max(more.unwrap_or(parting));
                }
            }
        }
        Err(most)
    }

    /// Whether a range is all that a block says.
    fn is_block(&self, range: Range<usize>) -> bool {
        let before = self.said.get(..range.start).unwrap_or_default();
        let after = self.said.get(range.end..).unwrap_or_default();
        let is_end = |sign: Option<char>| sign.is_none_or(|sign| sign == '\n');
        is_end(before.chars().next_back()) && is_end(after.chars().next())
    }

    /// Where a text begins whose first word is at a place; none if that is within another word, or within a block.
    fn start(&self, typed: Typed<'_>, place: usize, before: &str) -> Option<usize> {
        let said = self.said.get(..place)?;
        if typed.kind != TextKind::Line {
            let start = said.rfind('\n').map_or(0, |line| line + 1);
            let signs = said.get(start..)?;
            // The lines of a table that was made none begin with its signs.
            let is_none =
                typed.kind == TextKind::Table && signs.contains('|') && !before.contains("\\|");
            let is_within = is_none || signs.contains(char::is_alphanumeric);
            return (!is_within).then(|| with_signs(said, start, before));
        }
        let said = said.strip_suffix(before)?;
        (!said.ends_with(char::is_alphanumeric)).then_some(said.len())
    }

    /// Where more is said than was written, in the same block or the same word.
    fn goes_on(&self, typed: Typed<'_>, end: usize) -> Option<Parting> {
        let rest = self.said.get(end..)?;
        let within_line = |letter: char| letter.is_whitespace() && letter != '\n';
        let (more, goes_on) = match typed.kind {
            TextKind::Line => (rest, rest.starts_with(char::is_alphanumeric)),
            _ => {
                let more = rest.trim_start_matches(within_line);
                (more, !more.is_empty() && !more.starts_with('\n'))
            }
        };
        goes_on.then_some(Parting {
            written: typed.text.len(),
            said: self.said.len() - more.len(),
        })
    }

    fn is_taken(&self, range: &Range<usize>) -> bool {
        let mut before = self.taken.range(..range.end);
        before
            .next_back()
            .is_some_and(|(_, end)| *end > range.start)
    }
}
