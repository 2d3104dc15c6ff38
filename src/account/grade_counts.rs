//! An update, and what is said of how many recommendations have each grade → the first count that is another.
//!
//! The counts are the program's and not an officer's, but a template prints them. They are looked for where a template says
//! them: in the words of a chart, and in a table that has a grade and an update at the two ends of a cell.

use std::ops::Range;

use super::column_heads::is_label;
use super::one_line::on_one_line;
use super::said_words::says;
use super::written::words_of;
use super::wrong_label::labels;
use crate::council::Council;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::document::{Alternate, Document, SaidRows, figures, words};
use crate::model::{EntryState, Grade, Passage, Review, Spot, Update, UpdateKey};
use crate::template::Paper;

/// How many recommendations have a grade: its label, and the count.
pub(super) type GradeCount<'c> = (&'c str, usize);

/// A grade with another count: its label, and what is said.
pub(super) type WrongCount<'c> = (&'c str, String);

/// The first wrong count in the words of a chart of an update.
pub(super) fn wrong_chart(
    paper: &Paper<'_>,
    council: &Council,
    document: &Document,
    find: &dyn Fn(&Passage) -> Option<Place>,
) -> Option<Diagnostic> {
    let Paper::ProgressUpdate { review, update } = paper else {
        return None;
    };
    let mut counts = counts(review, update, council);
    let labels = labels(words_of(paper, council), council);
    let before = labels
        .get("signed_off_before")
        .filter(|label| !label.is_empty());
    counts.extend(before.map(|label| (*label, review.count_signed_off_before(update))));
    let (label, number) = wrong_in_charts(document, &counts)?;
    let right = counts.iter().find(|(one, _)| *one == label);
    let right = right.map_or(0, |(_, count)| *count);
    let page = paper.path(council);
    let what = match before.is_some_and(|before| *before == label) {
        true => "were",
        false => "have this grade",
    };
    let message = format!("a chart of {page}.html says “{label} {number}” where {right} {what}");
    let fault = Diagnostic::error(Code::WordsNotAsWritten, message);
    let spot = Spot::Update(update.id.clone(), UpdateKey::Date);
    let fault = match find(&Passage::from(spot)) {
        Some(place) => fault.at(place),
        None => fault.in_file(paper.template()),
    };
    let template = paper.template();
    Some(fault.help(format!(
        "the page is made by the template {template}: print the `count` of each of `bars` or `grades` there"
    )))
}

/// The first wrong count in the words of the charts of a page.
pub(super) fn wrong_in_charts<'c>(
    document: &Document,
    counts: &[GradeCount<'c>],
) -> Option<WrongCount<'c>> {
    let charts = figures(&document.blocks).into_iter();
    let said = charts.flat_map(|figure| {
        let caption = figure.caption.as_ref();
        let caption = caption.map(|caption| words(&caption.inlines));
        let drawn = match &figure.alternate {
            Alternate::Words(words) => Some(words.clone()),
            _ => None,
        };
        caption.into_iter().chain(drawn)
    });
    let mut said = said.map(|said| on_one_line(&said));
    said.find_map(|said| wrong_in(&said, counts))
}

/// How many recommendations have each grade, by the last report on each.
pub(super) fn latest_counts<'c>(review: &Review, council: &'c Council) -> Vec<GradeCount<'c>> {
    let wholes = review.recommendations.wholes();
    let given = wholes.filter_map(|one| {
        let through_parts = review.least_advanced_of(&one.number, &review.updates);
        let last = through_parts.or_else(|| review.last_report(&one.number, &review.updates));
        last?.grade()
    });
    counted(given, council)
}

/// The first wrong count in a table of some updates, as a covering report has it.
pub(super) fn wrong_table(
    updates: &[(&Review, &Update)],
    council: &Council,
    said: &str,
    tables: &[SaidRows],
) -> Option<String> {
    let text = |range: &Range<usize>| said.get(range.clone()).map(on_one_line);
    let counts = updates
        .iter()
        .map(|one| reported_counts(one.0, one.1, council));
    let counts: Vec<Vec<GradeCount<'_>>> = counts.collect();
    let wrong = |counted: &str, of: &str, number: usize| {
        let (place, (review, update)) = the_one_of(of, updates)?;
        let own = counts.get(place)?.iter();
        // A row of the council's own words may be called as a grade is: then both are in the table.
        let mut own = own.filter(|(label, _)| is_label(symbol_off(counted), label));
        let (label, right) = own.next()?;
        let is_right = *right == number || own.any(|(_, right)| *right == number);
        (!is_right).then(|| {
            format!(
                "“{number}” as the count of “{label}” in the update of {} on “{}”, where {right} were counted",
                update.date.words(),
                review.title
            )
        })
    };
    tables.iter().find_map(|table| {
        let heads: Vec<String> = table.heads.iter().filter_map(text).collect();
        table.rows.iter().find_map(|row| {
            let own = text(row.cells.get(row.head)?)?;
            let cells: Vec<String> = row.cells.iter().filter_map(text).collect();
            // The date of an update may be in a cell of its own.
            let words = cells.iter().filter(|cell| number_of(cell).is_none());
            let name = words.cloned().collect::<Vec<_>>().join(", ");
            cells.iter().zip(&heads).find_map(|(cell, head)| {
                let number = number_of(cell)?;
                wrong(&own, head, number).or_else(|| wrong(head, &name, number))
            })
        })
    })
}

/// The update that some words name, and its place: by its title and its date, or by its title where no other has it.
fn the_one_of<'u, 'r>(
    words: &str,
    updates: &'u [(&'r Review, &'r Update)],
) -> Option<(usize, &'u (&'r Review, &'r Update))> {
    let titled = || {
        let all = updates.iter().enumerate();
        all.filter(|(_, (review, _))| words.contains(&on_one_line(review.title.as_str())))
    };
    let mut dated = titled().filter(|(_, (_, update))| says(words, update.date.words()));
    let alone = || {
        let mut all = titled();
        let one = all.next();
        one.filter(|_| all.next().is_none() && !words.contains(|sign: char| sign.is_ascii_digit()))
    };
    dated.next().or_else(alone)
}

/// A label without the sign before it.
pub(super) fn symbol_off(label: &str) -> &str {
    label.trim_start_matches(|sign: char| !sign.is_alphanumeric())
}

/// The number that a cell begins with: "12", "12 (60%)".
pub(super) fn number_of(cell: &str) -> Option<usize> {
    let first = cell.split_whitespace().next()?;
    first.trim_end_matches(['%', ',', ';']).parse().ok()
}

/// What is counted of an update: its grades, and what a covering report says besides.
fn reported_counts<'c>(
    review: &Review,
    update: &Update,
    council: &'c Council,
) -> Vec<GradeCount<'c>> {
    let others = [
        ("outstanding", review.count_outstanding(update)),
        ("signed_off_before", review.count_signed_off_before(update)),
    ];
    let others = others.into_iter().filter_map(|(name, count)| {
        let label = council.agenda.labels.get(name)?;
        Some((label.as_str(), count))
    });
    let mut all = counts(review, update, council);
    all.extend(others);
    all
}

/// How many recommendations have each grade. One that is reported through its parts has that of the least advanced.
fn counts<'c>(review: &Review, update: &Update, council: &'c Council) -> Vec<GradeCount<'c>> {
    let entries = review.entries(update);
    let wholes = entries
        .iter()
        .filter(|one| one.recommendation.whole.is_none());
    let given = wholes.filter_map(|one| match one.state {
        EntryState::Reported(progress) | EntryState::ThroughParts(progress) => progress.grade(),
    });
    counted(given, council)
}

fn counted<'r, 'c>(
    given: impl Iterator<Item = &'r Grade>,
    council: &'c Council,
) -> Vec<GradeCount<'c>> {
    let given: Vec<usize> = given.map(|grade| grade.number()).collect();
    let grades = council.scale.grades().iter();
    let all = grades.map(|grade| {
        let own = given.iter().filter(|number| **number == grade.number());
        (grade.label().as_str(), own.count())
    });
    all.collect()
}

/// The first grade with another number behind it.
fn wrong_in<'c>(said: &str, counts: &[GradeCount<'c>]) -> Option<WrongCount<'c>> {
    let mut before = String::new();
    for word in said.split(' ') {
        let number = word.trim_end_matches([',', '.', ';', ')']);
        let count: Option<usize> = number.parse().ok();
        let graded = counts.iter().filter(|(label, _)| before.ends_with(label));
        let graded = graded.max_by_key(|(label, _)| label.len());
        // What was signed off before may be called as a grade is: then each count is right.
        let is_right = |label: &str, count: usize| counts.contains(&(label, count));
        if let (Some(count), Some((label, _))) = (count, graded)
            && !is_right(label, count)
        {
            return Some((*label, number.to_owned()));
        }
        if !before.is_empty() {
            before.push(' ');
        }
        before.push_str(word);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::wrong_in;

    #[test]
    fn a_count_is_the_number_behind_its_grade() {
        let counts = [("Fully Achieved", 3), ("Achieved", 1), ("Slipped", 0)];
        for said in [
            "By grade: Fully Achieved 3, Achieved 1, Slipped 0",
            "Slipped 0. Achieved 1; Fully Achieved (3)",
            "Fully Achieved 50%",
            "In 2026: Slipped",
        ] {
            assert_eq!(wrong_in(said, &counts), None, "{said}");
        }
        let alike = [("Signed off", 3), ("Slipped", 0), ("Signed off", 8)];
        let both = "Signed off 3, Slipped 0, Signed off 8";
        assert_eq!(wrong_in(both, &alike), None, "{both}");
        let wrong = wrong_in("Signed off 5, Slipped 0", &alike);
        assert_eq!(wrong, Some(("Signed off", "5".to_owned())));
        let wrong = wrong_in("Fully Achieved 2, Achieved 1", &counts);
        assert_eq!(wrong, Some(("Fully Achieved", "2".to_owned())));
    }
}
