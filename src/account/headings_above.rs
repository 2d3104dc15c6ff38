//! A place on a page → the headings above it: the one right above, then the one above that, up to the title.
//!
//! In come the titles that were read from the page, not its marks.

use super::column_heads::{bare, is_label};
use super::labelling::Labels;
use super::swapped_parts::without_number;
use crate::document::{Level, SaidTitle};

/// A heading, and where its words end.
#[derive(Debug, Clone, Copy)]
pub(super) struct HeadingAbove<'s> {
    pub words: &'s str,
    pub level: Level,
    pub end: usize,
}

/// The headings that a place stands under, the nearest first.
pub(super) fn headings_above<'s>(
    said: &'s str,
    titles: &'s [SaidTitle],
    at: usize,
) -> impl Iterator<Item = HeadingAbove<'s>> {
    let before = titles.partition_point(|title| title.range.start < at);
    let before = titles.get(..before).unwrap_or_default().iter().rev();
    let mut deepest = None;
    before.filter_map(move |title| {
        let level = title.level?;
        // A heading of the same level, or a deeper one, is above another part.
        let is_above = deepest.is_none_or(|deepest| level < deepest);
        is_above.then(|| {
            deepest = Some(level);
            let words = said.get(title.range.clone()).unwrap_or_default().trim();
            HeadingAbove {
                words,
                level,
                end: title.range.end,
            }
        })
    })
}

/// The label of another key that is the heading of a place, with none of its own between: its words.
///
/// `sections` are the names of the labels that are headings. `is_written` tells a heading that was written, below which a
/// part goes on; one that a template names in words of its own may be above anything.
pub(super) fn other_section<'p>(
    (said, titles): (&str, &[SaidTitle]),
    (labels, sections): (&Labels<'p>, &[&str]),
    (own, at): (&str, usize),
    is_written: impl Fn(&str) -> bool,
) -> Option<&'p str> {
    let own = labels.get(own).copied()?;
    for heading in headings_above(said, titles, at) {
        let words = without_number(heading.words);
        if is_label(words, own) {
            return None;
        }
        let mut others = sections.iter().filter_map(|name| labels.get(name));
        if let Some(other) = others.find(|other| is_label(words, other)) {
            let between = said.get(heading.end..at).unwrap_or_default();
            return (!says_label(between, own)).then_some(other);
        }
        if heading.level == Level::One || !is_written(heading.words) {
            return None;
        }
    }
    None
}

/// Whether one of the lines begins with a label: a term of a list, or the words before a text in its own line.
fn says_label(said: &str, label: &str) -> bool {
    let label = bare(label);
    said.lines().any(|line| {
        let line = without_number(line);
        is_label(line, label) || line.starts_with(label)
    })
}

#[cfg(test)]
mod tests {
    use super::{Labels, other_section};
    use crate::document::{Level, SaidTitle};

    const SECTIONS: [&str; 2] = ["record", "reasons"];

    /// The label above the last line; headings have as many signs as their level.
    fn section(page: &str) -> Option<&'static str> {
        let labels = Labels::from([("record", "Decision"), ("reasons", "Reasons:")]);
        let (mut said, mut titles) = (String::new(), Vec::new());
        for line in page.lines() {
            let words = line.trim_start_matches('#');
            let level = match line.len() - words.len() {
                0 => None,
                1 => Some(Level::One),
                2 => Some(Level::Two),
                _ => Some(Level::Three),
            };
            let start = said.len();
            said.push_str(words);
            titles.extend(level.map(|level| SaidTitle {
                range: start..said.len(),
                level: Some(level),
            }));
            said.push('\n');
        }
        let at = said.trim_end().rfind('\n').map_or(0, |line| line + 1);
        let is_written = |words: &str| words == "Libraries";
        other_section(
            (&said, &titles),
            (&labels, &SECTIONS),
            ("reasons", at),
            is_written,
        )
    }

    #[test]
    fn a_text_stands_under_its_own_heading_or_under_one_that_nobody_knows() {
        for right in [
            "#Record\n##Decision\nAgreed.\n##Reasons\nx",
            "#Record\n##4. Decision\nAgreed.\n##5. Reasons\nx",
            "#Record\n##Decision\nAgreed.\n##Reasons\n###Libraries\nx",
            "#Record\n##Decision\nAgreed.\n##Why it was decided\nx",
            "#Record\n##Decision\nAgreed.\nReasons\nx",
            "#Record\nx",
        ] {
            assert_eq!(section(right), None, "{right}");
        }
        for wrong in [
            "#Record\n##Decision\nAgreed.\nx",
            "#Record\n##4. Decision:\nAgreed.\nx",
            "#Record\n##Reasons\nSee above.\n##Decision\nx",
            "#Record\n##Decision\n###Libraries\nx",
        ] {
            assert_eq!(section(wrong), Some("Decision"), "{wrong}");
        }
    }
}
