//! The council's real papers, and those of the second council, are read without a finding and say what they should.

use std::path::Path;

use scrutineer::council::Council;
use scrutineer::diagnostic::Findings;
use scrutineer::files::Files;
use scrutineer::model::{
    DecidedKey, DeclarationKey, PlanKey, Progress, ProgressKey, RecommendationNumber, Review, Slug,
    Spot, UpdateKey,
};
use scrutineer::reviews;

use crate::support::read_council::ReadCouncil;

#[track_caller]
fn samples() -> (Council, Vec<Review>) {
    of(ReadCouncil::samples())
}

#[track_caller]
fn second_council() -> (Council, Vec<Review>) {
    of(ReadCouncil::second_council())
}

fn of(read: ReadCouncil) -> (Council, Vec<Review>) {
    (read.council, read.library.reviews)
}

fn grades<'a>(council: &Council, progress: impl IntoIterator<Item = &'a Progress>) -> Vec<usize> {
    let numbers: Vec<_> = progress
        .into_iter()
        .map(|one| one.proposed.as_ref().expect("a grade").grade.number())
        .collect();
    let grades = council.scale.grades().iter();
    grades
        .map(|grade| {
            numbers
                .iter()
                .filter(|&&number| number == grade.number())
                .count()
        })
        .collect()
}

#[test]
fn inclusion_in_schools_is_read_whole() {
    let (council, reviews) = samples();
    let [review] = reviews.as_slice() else {
        panic!("one review expected, found {}", reviews.len());
    };
    assert_eq!(review.id.as_str(), "inclusion-in-schools");
    assert_eq!(review.title.as_str(), "Inclusion in Schools");
    assert_eq!(review.recommendations.len(), 19);
    let blank_measures: Vec<_> = review
        .recommendations
        .iter()
        .filter(|recommendation| recommendation.success_measure.as_ref().is_none())
        .map(|recommendation| recommendation.number.figures().expect("figures"))
        .collect();
    assert_eq!(blank_measures, [1, 3, 4, 5, 13]);

    let [update] = &*review.updates else {
        panic!("one update expected, found {}", review.updates.len());
    };
    assert_eq!(update.date.words(), "September 2019");
    assert_eq!(grades(&council, &update.progress), [11, 8, 0, 0]);
    let typed: Vec<_> = update
        .progress
        .iter()
        .map(|one| one.proposed.as_ref().expect("a grade").typed.as_str())
        .collect();
    let expected = [
        "Fully Achieved",
        "Fully Achieved",
        "Fully achieved",
        "Fully Achieved",
        "Fully achieved",
        "Fully Achieved",
        "On Track",
        "On-track",
        "Fully Achieved",
        "Fully Achieved",
        "Fully Achieved",
        "On Track",
        "Fully Achieved",
        "On Track",
        "On Track",
        "On Track",
        "On-track",
        "On-track",
        "1 Fully Achieved",
    ];
    assert_eq!(typed, expected, "grades are kept as they were typed");
}

#[test]
fn the_decision_on_inclusion_in_schools_has_its_themes_and_declarations() {
    let (_, reviews) = samples();
    let decision = reviews[0].decision.as_ref().expect("a decision");
    let numbers: Vec<Vec<_>> = decision
        .themes
        .iter()
        .map(|theme| {
            theme
                .recommendations
                .iter()
                .map(|one| one.number.figures().expect("figures"))
                .collect()
        })
        .collect();
    let expected: [Vec<u16>; 6] = [
        (1..=5).collect(),
        (6..=8).collect(),
        (9..=10).collect(),
        (11..=12).collect(),
        (13..=17).collect(),
        (18..=19).collect(),
    ];
    assert_eq!(
        numbers, expected,
        "the numbering runs on from theme to theme"
    );
    assert_eq!(decision.themes[1].recommendations[0].sub_items.len(), 2);
    let members: Vec<_> = decision
        .declarations
        .iter()
        .map(|one| one.member.as_str())
        .collect();
    assert_eq!(
        members,
        [
            "Councillor Ann McCoy",
            "Councillor Steve Nelson",
            "Councillor Bob Cook"
        ]
    );
    assert_eq!(
        (&decision.alternatives, &decision.dispensations),
        (&None, &None)
    );
    assert_eq!(
        decision.call_in.as_ref().expect("a deadline").words(),
        "Midnight, 20 July 2018."
    );
}

#[test]
fn the_second_council_follows_a_review_through_three_updates() {
    let (council, reviews) = second_council();
    let ids: Vec<_> = reviews.iter().map(|review| review.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "community-transport",
            "flood-resilience",
            "library-opening-hours"
        ]
    );
    let flood = &reviews[1];
    let reported: Vec<Vec<_>> = flood
        .updates
        .iter()
        .map(|update| {
            update
                .progress
                .iter()
                .map(|one| one.recommendation.figures().expect("figures"))
                .collect()
        })
        .collect();
    let expected: [&[u16]; 3] = [
        &[1, 2, 3, 4, 5, 6, 7, 8],
        &[2, 3, 4, 5, 6, 7],
        &[2, 4, 5, 6, 7],
    ];
    assert_eq!(
        reported, expected,
        "what is signed off is left out of the next update"
    );
    let counts: Vec<_> = flood
        .updates
        .iter()
        .map(|update| grades(&council, &update.progress))
        .collect();
    assert_eq!(counts, [[2, 6, 0, 0, 0], [1, 2, 1, 2, 0], [1, 2, 0, 1, 1]]);
}

#[test]
fn the_second_council_uses_what_the_real_papers_do_not() {
    let (_, reviews) = second_council();
    let flood = &reviews[1];
    let culverts = &flood.updates[0].progress[1];
    let proposed = culverts.proposed.as_ref().expect("a grade");
    assert_eq!(proposed.grade.label().as_str(), "On course");
    assert_eq!(
        culverts.standing().expect("a grade").grade.label().as_str(),
        "At risk",
        "the Board amended it"
    );
    let late = flood
        .updates
        .iter()
        .flat_map(|update| &update.progress)
        .filter(|one| one.reason.is_some());
    let late: Vec<_> = late
        .map(|one| {
            (
                one.recommendation.figures().expect("figures"),
                one.anticipated_date.as_ref().expect("a new date").words(),
            )
        })
        .collect();
    let expected = [
        (2, "31 October 2023"),
        (7, "Summer Term 2024"),
        (4, "March 2024, if the county's fund is opened again"),
        (7, "31 July 2024"),
    ];
    assert_eq!(late, expected);
    let longest = flood.updates[1]
        .progress
        .iter()
        .filter_map(|one| one.evidence.as_ref());
    let longest = longest.map(|text| text.plain().split(' ').count()).max();
    assert!(
        longest > Some(600),
        "a cell longer than a page, not of {longest:?} words"
    );
    let transport = reviews[0].decision.as_ref().expect("a decision");
    assert!(matches!(transport.themes.as_slice(), [theme] if theme.heading.is_none()));
    assert!(
        flood
            .decision
            .as_ref()
            .expect("a decision")
            .dispensations
            .is_some()
    );
    let own: Vec<_> = reviews[0]
        .recommendations
        .iter()
        .map(|one| one.extra.iter().count())
        .collect();
    assert_eq!(own, [1, 1, 1]);
}

#[test]
fn a_spot_is_placed_at_its_value_or_where_the_value_would_be_written() {
    let mut findings = Findings::new();
    let folder = Path::new("tests/cases/second-council/reviews");
    let library = reviews::read(&Files::on_disk(), folder, None, &|_| true, &mut findings);
    assert!(library.places.is_empty(), "without a scale nothing is read");
    let (council, _) = second_council();
    let library = reviews::read(
        &Files::on_disk(),
        folder,
        Some(council.terms()),
        &|_| true,
        &mut findings,
    );
    let slug = |name: &str| Slug::parse(name).expect("a name");
    let number = |number| RecommendationNumber::new(number).expect("a number");
    let text = |review: &str, spot: Spot| {
        let place = library.places[&slug(review)].find(&spot.into());
        place.map(|place| place.text().to_owned())
    };
    let transport = |spot| text("community-transport", spot);
    let progress = |of, key| Spot::Progress(slug("2024-01"), number(of), key);
    let reason = transport(progress(2, ProgressKey::AnticipatedDate));
    assert_eq!(reason.as_deref(), Some("\"Easter 2024\""));
    let extra = PlanKey::Extra("cabinet_member".to_owned());
    let extra = transport(Spot::Recommendation(number(1), extra));
    assert_eq!(
        extra.as_deref(),
        Some("\"Portfolio Holder for Communities\"")
    );
    let item = Spot::Decided(number(2), DecidedKey::SubItem(1));
    let item = text("flood-resilience", item);
    assert_eq!(item.as_deref(), Some("\"the repairs it needs; and\""));
    // Recommendation 1 has no anticipated date, and the update as a whole no title of its own.
    let head = transport(progress(1, ProgressKey::AnticipatedDate));
    assert_eq!(head.as_deref(), Some("[[progress]]"));
    let first_line = transport(Spot::Update(slug("2024-01"), UpdateKey::Title));
    assert!(first_line.is_some_and(|line| line.starts_with("#:schema")));
    // A value that the files do not have has no place. A wrong place would be worse.
    assert_eq!(transport(progress(99, ProgressKey::Evidence)), None);
    assert_eq!(transport(Spot::Declaration(99, DeclarationKey::Text)), None);
    assert_eq!(
        transport(Spot::Update(slug("1999-01"), UpdateKey::Date)),
        None
    );
}
