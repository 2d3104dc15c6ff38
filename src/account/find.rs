//! Written texts and what a page says → where each is said.
//!
//! A page is the template's: it may say texts in any order, and words of its own between them. So each text is looked for,
//! long ones first, because their words are nowhere else. A short one ("DCS") is looked for between its neighbours, then
//! wherever the texts about its recommendation are.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::follow::Parting;
use super::marks::TextKind;
use super::openings::Openings;
use super::own_blocks::give_to_texts;
use super::region::region;
use super::search::{Typed, UNMISTAKABLE, WordSearch};
use crate::document::SaidTitle;

/// Which text is looked for first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SearchOrder {
    /// In the order of the files, as most pages say them: the quickest.
    AsWritten,
    /// The longest first. A text that is a part of another, or is written twice, cannot take what is the other's.
    LongestFirst,
    /// The longest first, and a line where it has a block of its own: "March 2025" is no part of "13 March 2025" there.
    LongestInBlocksFirst,
}

impl SearchOrder {
    /// All; a page is wrong only if it is wrong either way.
    pub const ALL: [Self; 3] = [
        Self::AsWritten,
        Self::LongestFirst,
        Self::LongestInBlocksFirst,
    ];
}

/// Where each text is said; for one that is not, where what is most like it parts from it.
pub(super) fn find_all(
    texts: &[Typed<'_>],
    said: &str,
    titles: &[SaidTitle],
    order: SearchOrder,
) -> Vec<Result<Range<usize>, Parting>> {
    let mut search = WordSearch::new(said, texts.len());
    let mut numbered: Vec<(usize, &Typed<'_>)> = texts.iter().enumerate().collect();
    if order != SearchOrder::AsWritten {
        numbered.sort_by_key(|(_, typed)| Reverse(typed.text.len()));
    }
    // A long text with the words of a line is no more certain than the line, which may be above it or below.
    let lines = texts.iter().filter(|typed| typed.kind == TextKind::Line);
    let lines = lines.map(|typed| typed.text.trim());
    let lines: BTreeSet<&str> = lines.filter(|line| line.len() >= UNMISTAKABLE).collect();
    let short_words = ShortWords::of(texts);
    let (long, short): (Vec<_>, Vec<_>) = numbered.into_iter().partition(|(_, typed)| {
        let is_long = typed.is_unmistakable() && !lines.contains(typed.text.trim());
        is_long && !short_words.is_of(typed)
    });
    let mut from = 0;
    for (number, typed) in long {
        let window = match order {
            SearchOrder::AsWritten => from..said.len(),
            _ => search.between_neighbours(texts, number),
        };
        if !search.find(number, *typed, window) {
            search.find(number, *typed, 0..said.len());
        }
        from = search.end(number).unwrap_or(from);
    }
    let openings = Openings::of(texts, &search.found, titles, said);
    if order == SearchOrder::LongestInBlocksFirst {
        for (number, typed) in &short {
            let region = region(**typed, texts, &search.found, said.len());
            search.find_in_block(*number, **typed, openings.within(typed, region));
        }
    }
    for (number, typed) in &short {
        if search.end(*number).is_some() {
            continue;
        }
        let window = search.between_neighbours(texts, *number);
        search.find(*number, **typed, openings.within(typed, window));
    }
    for (number, typed) in short {
        if search.end(number).is_none() {
            let region = region(*typed, texts, &search.found, said.len());
            search.find(number, *typed, openings.within(typed, region));
        }
    }
    give_to_texts(texts, &mut search, |typed, search| {
        openings.within(&typed, region(typed, texts, &search.found, said.len()))
    });
    if order != SearchOrder::AsWritten {
        put_equal_ones_in_order(texts, said, &mut search.found);
    }
    search.found
}

/// The words of long texts that are too short to be known by them. A list of the same words may be longer by its marks, and
/// is no more certain.
struct ShortWords(BTreeSet<String>);

impl ShortWords {
    fn of(texts: &[Typed<'_>]) -> Self {
        let short = texts.iter().filter(|typed| {
            let is_line = typed.kind == TextKind::Line;
            !is_line && !typed.is_unmistakable() && typed.text.len() * MOST_MARKS >= UNMISTAKABLE
        });
        Self(short.map(|typed| words_of(typed.text)).collect())
    }

    fn is_of(&self, typed: &Typed<'_>) -> bool {
        let may_be = !self.0.is_empty() && typed.text.len() < UNMISTAKABLE * MOST_MARKS;
        may_be && self.0.contains(&words_of(typed.text))
    }
}

/// So many times as long as its words a text is with its marks, at most.
const MOST_MARKS: usize = 3;

/// Of texts that are equal, the first that was written is the first that is said. Texts whose words are equal may differ in
/// their marks, as lines and a list of the same lines do: each is put where it is said as well.
fn put_equal_ones_in_order(
    texts: &[Typed<'_>],
    said: &str,
    found: &mut [Result<Range<usize>, Parting>],
) {
    let mut equal: BTreeMap<(String, bool), Vec<usize>> = BTreeMap::new();
    for (number, typed) in texts.iter().enumerate() {
        let key = (words_of(typed.text), typed.kind == TextKind::Line);
        equal.entry(key).or_default().push(number);
    }
    for numbers in equal.into_values().filter(|numbers| numbers.len() > 1) {
        let places = numbers.iter().filter_map(|number| found.get(*number));
        let Ok(mut places) = places.cloned().collect::<Result<Vec<_>, _>>() else {
            continue;
        };
        places.sort_by_key(|place| place.start);
        let placed = numbers.iter().zip(places).map(|(number, place)| {
            let typed = texts.get(*number)?;
            WordSearch::new(said, 0).within(*typed, place)
        });
        let Some(placed) = placed.collect::<Option<Vec<_>>>() else {
            continue;
        };
        for (number, place) in numbers.into_iter().zip(placed) {
            if let Some(own) = found.get_mut(number) {
                *own = Ok(place);
            }
        }
    }
}

/// The letters and figures of a text, word by word.
pub(super) fn words_of(text: &str) -> String {
    let words = text.split(|sign: char| !sign.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::RecommendationNumber;

    fn long(text: &str) -> Typed<'_> {
        Typed {
            text,
            kind: TextKind::Long,
            about: None,
            is_report: false,
        }
    }

    fn line(text: &str) -> Typed<'_> {
        Typed {
            text,
            kind: TextKind::Line,
            about: None,
            is_report: false,
        }
    }

    fn lost(texts: &[Typed<'_>], said: &str) -> Vec<usize> {
        let found = find_all(texts, said, &[], SearchOrder::AsWritten);
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
    fn a_line_in_a_block_of_its_own_is_no_part_of_a_longer_line() {
        let numbers = [1, 2].map(|number| RecommendationNumber::new(number).expect("a number"));
        let about = |number: usize, typed: Typed<'static>| Typed {
            about: numbers.get(number - 1),
            ..typed
        };
        // The answer comes before the date in the file, and after it on the page.
        let texts = [
            about(1, long("Send a copy to all the schools.")),
            about(1, line("12 March 2025")),
            about(1, line("Mayor of the town")),
            about(1, line("March 2025")),
            about(2, long("Write to the schools of the borough.")),
            about(2, line("13 March 2025")),
            about(2, line("Leader of the council")),
        ];
        let said = "Send a copy to all the schools.\nMarch 2025\nMayor of the town\n12 March 2025\n\
                    Write to the schools of the borough.\nLeader of the council\n13 March 2025\n";
        let found = |order| find_all(&texts, said, &[], order);
        let is_whole = |order| found(order).iter().all(Result::is_ok);
        assert!(is_whole(SearchOrder::LongestInBlocksFirst));
    }

    #[test]
    fn lines_and_a_list_of_the_same_lines_are_each_where_they_were_written() {
        let texts = [
            long("Parks\nLeisure centres"),
            long("- Parks\n- Leisure centres"),
        ];
        let said = "Recommendation 1:\nParks\nLeisure centres\nAction:\nParks\nLeisure centres\n";
        let found = find_all(&texts, said, &[], SearchOrder::LongestFirst);
        let starts: Vec<usize> = found
            .into_iter()
            .map(|one| one.expect("said").start)
            .collect();
        assert!(
            starts[0] < said.find("Action").expect("a label"),
            "{starts:?}"
        );
        assert!(starts[0] < starts[1], "{starts:?}");
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
