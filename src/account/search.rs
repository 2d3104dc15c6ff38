//! Written texts and what a page says → where each is said.
//!
//! A page is the template's: it may say texts in any order, and words of its own between them. So each text is looked for,
//! long ones first, because their words are nowhere else. A short one ("DCS") is looked for between its neighbours, then
//! wherever the texts about its recommendation are, and what one text has taken no other can have: a page with sixteen of
//! seventeen equal texts lacks one.

use std::collections::BTreeMap;
use std::ops::Range;

use super::beginning::{first_word, with_signs};
use super::follow::{Parting, follow};
use super::marks::TextKind;
use super::openings::Openings;
use super::region::region;
use crate::document::SaidTitle;
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
}

impl Typed<'_> {
    /// Whether it is hardly ever found by accident.
    pub(super) fn is_unmistakable(&self) -> bool {
        self.kind != TextKind::Line && self.text.len() >= UNMISTAKABLE
    }
}

/// A long text of so many bytes is hardly ever found by accident.
const UNMISTAKABLE: usize = 24;

/// Where each text is said; for one that is not, where what is most like it parts from it.
pub(super) fn find_all(
    texts: &[Typed<'_>],
    said: &str,
    titles: &[SaidTitle],
) -> Vec<Result<Range<usize>, Parting>> {
    let mut search = WordSearch {
        said,
        taken: BTreeMap::new(),
        found: vec![Err(Parting::default()); texts.len()],
    };
    let mut from = 0;
    for (number, typed) in texts.iter().enumerate() {
        if typed.is_unmistakable() {
            if !search.find(number, *typed, from..said.len()) {
                search.find(number, *typed, 0..said.len());
            }
            from = search.end(number).unwrap_or(from);
        }
    }
    let rest = || {
        texts
            .iter()
            .enumerate()
            .filter(|(_, one)| !one.is_unmistakable())
    };
    let openings = Openings::of(texts, &search.found, titles, said);
    for (number, typed) in rest() {
        let window = search.between_neighbours(texts, number);
        search.find(number, *typed, openings.within(typed, window));
    }
    for (number, typed) in rest() {
        if search.end(number).is_none() {
            let region = region(*typed, texts, &search.found, said.len());
            search.find(number, *typed, openings.within(typed, region));
        }
    }
    search.found
}

struct WordSearch<'s> {
    said: &'s str,
    /// The beginnings and ends of what has been found.
    taken: BTreeMap<usize, usize>,
    found: Vec<Result<Range<usize>, Parting>>,
}

impl WordSearch<'_> {
    fn end(&self, number: usize) -> Option<usize> {
        let found = self.found.get(number)?.as_ref();
        found.ok().map(|range| range.end)
    }

    /// From the end of the text before this one to the beginning of the next, of those that have been found. A table is
    /// printed below the words around it, so it is no neighbour of other texts.
    fn between_neighbours(&self, texts: &[Typed<'_>], number: usize) -> Range<usize> {
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
    fn find(&mut self, number: usize, typed: Typed<'_>, window: Range<usize>) -> bool {
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

    fn look(&self, typed: Typed<'_>, window: Range<usize>) -> Result<Range<usize>, Parting> {
        let (before, word) = first_word(typed.text);
        let mut most = Parting::default();
        let within = self.said.get(window.clone()).unwrap_or_default();
        for (place, _) in within.match_indices(word) {
            let Some(start) = self.start(typed, window.start + place, before) else {
                continue;
            };
            let ends = |end| self.goes_on(typed, end).is_none();
            match follow(typed.text, typed.kind, self.said, start, &ends) {
                Ok(end) if self.is_taken(&(start..end)) => {}
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

#[cfg(test)]
mod tests {
    use super::*;

    fn long(text: &str) -> Typed<'_> {
        Typed {
            text,
            kind: TextKind::Long,
            about: None,
        }
    }

    fn line(text: &str) -> Typed<'_> {
        Typed {
            text,
            kind: TextKind::Line,
            about: None,
        }
    }

    fn lost(texts: &[Typed<'_>], said: &str) -> Vec<usize> {
        let found = find_all(texts, said, &[]);
        let numbered = found.iter().enumerate();
        numbered
            .filter(|(_, found)| found.is_err())
            .map(|(number, _)| number)
            .collect()
    }

    #[test]
    fn texts_are_found_in_any_order_between_words_of_the_template() {
        let said = "Responsibility:\nDCS\nRecommendation 1:\nSend a copy to every school.\nDate: May 2026\n";
        let texts = [
            long("Send a copy to **every** school."),
            line("May 2026"),
            long("DCS"),
        ];
        assert!(lost(&texts, said).is_empty());
        let said = "Done:\n•\nPaths laid\n•\nBins\nMore\n–\nOne\n–\nTwo\n";
        let texts = [long("• **Paths** laid\n• Bins"), long("> – One\n> – Two")];
        assert!(lost(&texts, said).is_empty());
    }

    #[test]
    fn one_of_many_equal_texts_is_missed_where_it_is_missing() {
        let texts = [
            long("Send a copy to all the schools."),
            long("DCS"),
            long("Write to the schools of the borough."),
            long("DCS"),
            long("Report to the governors of them."),
            long("DCS"),
        ];
        let said = "Send a copy to all the schools.\nDCS\nWrite to the schools of the borough.\n\
                    Report to the governors of them.\nDCS\n";
        assert_eq!(lost(&texts, said), [3]);
    }

    #[test]
    fn a_key_to_the_grades_is_no_grade_of_a_recommendation() {
        let numbers = [1, 2, 3].map(|number| RecommendationNumber::new(number).expect("a number"));
        let about = |number: usize, typed: Typed<'static>| Typed {
            about: numbers.get(number - 1),
            ..typed
        };
        let texts = [
            about(1, long("Send a copy to all the schools.")),
            about(2, long("Write to the schools of the borough.")),
            about(2, line("On-Track")),
            about(3, long("Report to the governors of them.")),
            about(3, line("Slipped")),
        ];
        let page = |second: &str| {
            format!(
                "2 On-Track\n1 Slipped\nSend a copy to all the schools.\nWrite to the schools of the borough.\n\
                 {second}\nReport to the governors of them.\nSlipped\nKey: On-Track\nSlipped\n"
            )
        };
        assert!(lost(&texts, &page("On-Track")).is_empty());
        assert_eq!(lost(&texts, &page("-")), [2]);
    }

    #[test]
    fn words_around_a_text_are_no_words_of_it() {
        assert_eq!(
            lost(&[long("Work began.")], "Work began. And ended.\n"),
            [0]
        );
        assert_eq!(lost(&[long("Work began.")], "Now: Work began.\n"), [0]);
        assert_eq!(lost(&[line("May 2026")], "In May 20265\n"), [0]);
        assert!(lost(&[line("Part (b)")], "Title: Part (b), again\n").is_empty());
    }
}
