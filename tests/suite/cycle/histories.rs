//! Three updates of many made-up reviews: what was signed off leaves the list, and nothing gets lost.

use std::collections::BTreeMap;

use super::{between, comparing, review, update};
use crate::support::chance::Chance;

const RECOMMENDATIONS: usize = 6;
const MONTHS: [&str; 3] = ["2024-01", "2025-02", "2026-03"];

/// What an update must say: the numbers that it reports on, and those signed off before with their dates.
struct Expected {
    page: String,
    reported: Vec<usize>,
    signed_off: BTreeMap<usize, String>,
}

/// A history of three updates. Most report on what is outstanding; some leave one out, and some report again on one that
/// was signed off.
fn history(project: &crate::support::project::Project, name: &str, seed: u64) -> Vec<Expected> {
    let mut chance = Chance::new(seed);
    review(project, name, RECOMMENDATIONS);
    let mut closed: BTreeMap<usize, String> = BTreeMap::new();
    let mut expected = Vec::new();
    for (month, date) in
        MONTHS
            .into_iter()
            .zip(["9 January 2024", "10 February 2025", "11 March 2026"])
    {
        let mut entries = Vec::new();
        let before = closed.clone();
        for number in 1..=RECOMMENDATIONS {
            let is_left_out = match before.contains_key(&number) {
                true => !chance.once_in(6),
                false => chance.once_in(8),
            };
            // An update reports on one recommendation at least.
            if is_left_out && !(number == RECOMMENDATIONS && entries.is_empty()) {
                continue;
            }
            let mut lines = match chance.from(1, 4) {
                1 => "proposed = \"Fully Achieved\"",
                2 => "proposed = \"On-Track\"",
                3 => "proposed = \"Slipped\"\nreason = \"No money.\"\nanticipated_date = \"May 2027\"",
                _ => "proposed = \"Not Achieved\"\nexplanation = \"No.\"",
            }
            .to_owned();
            if lines.contains("Fully") && !chance.once_in(3) {
                lines += &format!("\nagreed = \"Fully Achieved\"\nsigned_off = \"{date}\"");
                closed.insert(number, date.to_owned());
            }
            entries.push((number, lines));
        }
        update(project, name, month, &entries);
        let reported: Vec<usize> = entries.iter().map(|(number, _)| *number).collect();
        expected.push(Expected {
            page: format!("output/{name}/progress-update-{month}.html"),
            signed_off: before
                .into_iter()
                .filter(|(number, _)| !reported.contains(number))
                .collect(),
            reported,
        });
    }
    expected
}

#[test]
fn what_was_signed_off_leaves_the_list_and_is_named_with_its_date() {
    let project = comparing();
    let histories = (0..16).flat_map(|seed| history(&project, &format!("review-{seed}"), seed));
    let expected: Vec<Expected> = histories.collect();
    project.build().ends_with(0);
    let mut kinds = [0; 3];
    for one in expected {
        let page = project.text(&one.page);
        let signed_off = between(&page, "<h2>Recommendations signed off</h2>", "</section>");
        let unreported = between(&page, "<p class=\"not-reported\">", "</p>").unwrap_or_default();
        let unreported = unreported.split_once(": ").map_or("", |(_, list)| list);
        for number in 1..=RECOMMENDATIONS {
            let is_reported = page.contains(&format!("id=\"recommendation-{number}\""));
            assert_eq!(
                is_reported,
                one.reported.contains(&number),
                "{} {number}",
                one.page
            );
            let date = one.signed_off.get(&number);
            let is_listed = date.is_some_and(|date| {
                let words = format!("Recommendation {number} ({date})");
                signed_off.is_some_and(|list| list.contains(&words))
            });
            assert_eq!(
                is_listed,
                date.is_some(),
                "{} {number}: {signed_off:?}",
                one.page
            );
            let is_unreported = unreported
                .split(", ")
                .any(|one| one.trim() == number.to_string());
            let places = [is_reported, is_listed, is_unreported];
            assert_eq!(
                places.iter().filter(|is| **is).count(),
                1,
                "{} {number}",
                one.page
            );
            for (kind, is) in kinds.iter_mut().zip(places) {
                *kind += usize::from(is);
            }
        }
        let count = between(&page, "Signed off before: ", "</figcaption>");
        let expected = (!one.signed_off.is_empty()).then(|| one.signed_off.len().to_string());
        assert_eq!(count, expected.as_deref(), "{}", one.page);
    }
    assert!(kinds.iter().all(|kind| *kind > 5), "{kinds:?}");
}
