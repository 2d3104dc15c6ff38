//! An annual report → every count that its page can say, each with what is counted and of what.
//!
//! The account of words compares the page with them. It must not know how a template lays them out.

use crate::account::AnnualCount;
use crate::council::{Council, PaperWords};
use crate::model::TextLine;
use crate::status::AnnualReport;

/// The counts of the tables.
pub(super) fn counts<'c>(
    report: &AnnualReport<'c>,
    words: &'c PaperWords,
    council: &'c Council,
) -> Vec<AnnualCount<'c>> {
    let label = |name: &str| words.labels.get(name).map(TextLine::as_str);
    let total = label("total").unwrap_or_default();
    let mut all = Vec::new();
    let mut add = |of: &[&'c str], within: Option<&'c str>, counted: &[usize]| {
        let grades = graded(counted, council).into_iter();
        let sum = counted.iter().sum();
        for (label, count) in grades.chain([(total, sum)]) {
            all.extend(of.iter().map(|of| AnnualCount {
                label,
                of,
                within,
                count,
            }));
        }
    };
    let of_all = [label("recommendations").unwrap_or_default(), total];
    add(&of_all, None, &report.counts);
    for committee in &report.committees {
        let mut sums = vec![0; report.counts.len()];
        for review in &committee.reviews {
            let title = review.review.title.as_str();
            add(&[title], None, &review.counts);
            for (sum, count) in sums.iter_mut().zip(&review.counts) {
                *sum += count;
            }
        }
        add(&[committee.name], None, &sums);
        add(&of_all, Some(committee.name), &sums);
    }
    for one in &report.implemented {
        let of = label(&format!("years_{}", one.years)).unwrap_or_default();
        let share = (one.implemented * 200 + one.agreed).checked_div(one.agreed * 2);
        let counted = [
            ("agreed", Some(one.agreed)),
            ("implemented_count", Some(one.implemented)),
            ("share", share),
        ];
        all.extend(counted.into_iter().filter_map(|(name, count)| {
            Some(AnnualCount {
                label: label(name)?,
                of,
                within: None,
                count: count?,
            })
        }));
    }
    let answers = council.responses.definitions().iter().zip(&report.answers);
    all.extend(answers.map(|(answer, count)| AnnualCount {
        label: answer.label.as_str(),
        of: total,
        within: None,
        count: *count,
    }));
    all.retain(|one| !one.label.is_empty() && !one.of.is_empty());
    all
}

/// The numbers of the charts: the grades of the year, and the shares in per cent.
pub(super) fn charted<'c>(
    report: &AnnualReport<'c>,
    words: &'c PaperWords,
    council: &'c Council,
) -> Vec<(&'c str, usize)> {
    let shares = report.implemented.iter().filter_map(|one| {
        let label = words.labels.get(&format!("years_{}", one.years))?;
        let share = (one.implemented * 200 + one.agreed).checked_div(one.agreed * 2);
        Some((label.as_str(), share?))
    });
    let grades = graded(&report.counts, council).into_iter();
    grades.chain(shares).collect()
}

/// The grades with their counts.
fn graded<'c>(counted: &[usize], council: &'c Council) -> Vec<(&'c str, usize)> {
    let grades = council.scale.grades().iter();
    let labels = grades.map(|grade| grade.label().as_str());
    labels.zip(counted.iter().copied()).collect()
}
