//! The chart of grades in a progress update: what it counts, and whether everyone can read it.

use std::collections::BTreeSet;

use scrutineer::theme::Colour;

use crate::pdf::build::{Paper, papers};
use crate::support::html::{Element, parse};
use crate::support::tagged::words_of;

/// The charts of all progress updates, each with the name of its paper.
fn charts() -> Vec<(String, Element)> {
    let updates = papers()
        .into_iter()
        .filter(|paper| paper.name.contains("progress-update"));
    let chart = |paper: Paper| {
        let page = parse(paper.html);
        let figures = page
            .all()
            .into_iter()
            .filter(|element| element.has_class("chart"));
        let charts: Vec<Element> = figures.cloned().collect();
        let [chart] = charts.as_slice() else {
            panic!("{} has {} charts", paper.name, charts.len());
        };
        (paper.name, chart.clone())
    };
    updates.map(chart).collect()
}

fn drawing(chart: &Element) -> &Element {
    chart
        .elements()
        .find(|part| part.name == "svg")
        .expect("a chart is a drawing")
}

#[test]
fn a_chart_counts_the_standing_grades_of_its_own_update() {
    let mut counted: Vec<(String, String)> = charts()
        .into_iter()
        .map(|(name, chart)| {
            let (_, paper) = name.rsplit_once('/').expect("a paper in a folder");
            let words = drawing(&chart).attribute("aria-label").unwrap_or_default();
            (paper.to_owned(), words.to_owned())
        })
        .collect();
    // The councils come in several looks.
    let mut seen = BTreeSet::new();
    counted.retain(|one| seen.insert(one.clone()));
    let expected = [
        (
            "progress-update-2019-09.pdf",
            "Bar chart. Recommendations by grade: Fully Achieved 11, On-Track 8, Slipped 0, Not Achieved 0",
        ),
        (
            "progress-update-2024-01.pdf",
            "Bar chart. Where the recommendations stand: Delivered 0, On course 1, At risk 1, Slipped 1, Not achieved 0",
        ),
        // Two and six were proposed. The Board gave one of the six a lower grade.
        (
            "progress-update-2022-10.pdf",
            "Bar chart. Where the recommendations stand: Delivered 2, On course 5, At risk 1, Slipped 0, Not achieved 0",
        ),
        // Those two were signed off, and have a bar of their own.
        (
            "progress-update-2023-05.pdf",
            "Bar chart. Where the recommendations stand: Delivered 1, On course 2, At risk 1, Slipped 2, Not achieved 0, Signed off before 2",
        ),
        (
            "progress-update-2023-11.pdf",
            "Bar chart. Where the recommendations stand: Delivered 1, On course 2, At risk 0, Slipped 1, Not achieved 1, Signed off before 3",
        ),
    ];
    assert_eq!(
        counted,
        expected.map(|(paper, words)| (paper.to_owned(), words.to_owned()))
    );
}

#[test]
fn nothing_is_only_in_a_chart() {
    for (name, chart) in charts() {
        let alternate = drawing(&chart).attribute("aria-label").unwrap_or_default();
        let caption = words_of(&chart.text()).join(" ");
        // What was signed off before is a sentence of its own there, and its label has a colon.
        let [alternate, caption] = [alternate, &caption].map(|words| {
            let words = words.replace([',', '.', ':'], "");
            words_of(&words).join(" ")
        });
        let said = alternate.strip_prefix("Bar chart ");
        assert_eq!(said, Some(caption.as_str()), "{name}");
    }
}

#[test]
fn every_bar_has_a_pattern_of_its_own() {
    for (name, chart) in charts() {
        let bars = drawing(&chart).elements().filter(|part| part.name == "g");
        // The pattern of a bar, without its length and place.
        let looks = bars.map(|bar| {
            let parts = bar.all().into_iter().skip(1);
            let look = |part: &Element| {
                let of_the_look = ["fill", "stroke-width", "stroke-dasharray", "stroke-linecap"];
                let looks = of_the_look.map(|name| part.attribute(name).unwrap_or_default());
                format!("{} {}", part.name, looks.join(" "))
            };
            parts.map(look).collect::<Vec<_>>()
        });
        let mut looks: Vec<_> = looks.collect();
        let bars = looks.len();
        looks.sort();
        looks.dedup();
        assert_eq!(looks.len(), bars, "{name}: two bars look alike");
    }
}

#[test]
fn what_is_drawn_has_enough_contrast_with_the_paper() {
    for (name, chart) in charts() {
        for part in drawing(&chart).all() {
            // WCAG 2.2: 1.4.3 for words, 1.4.11 for shapes.
            let least = if part.name == "text" { 4.5 } else { 3.0 };
            let colours = ["fill", "stroke"].map(|name| part.attribute(name));
            for colour in colours
                .into_iter()
                .flatten()
                .filter(|colour| *colour != "none")
            {
                let parsed: Colour = colour.parse().expect("a colour written out");
                let contrast = parsed.contrast(Colour::WHITE);
                assert!(
                    contrast >= least,
                    "{name}: {} in {colour}: {contrast:.1}",
                    part.name
                );
            }
        }
    }
}
