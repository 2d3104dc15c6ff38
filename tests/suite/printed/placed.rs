//! A council's own fields of a decision record, beside the usual parts of it.

use std::fs;

use crate::support::files::top;
use crate::support::project::Project;

/// The record of the case, with fields of a council's own and where each is printed.
fn record(layout: &str, fields: &[(&str, &str)]) -> Project {
    let project = Project::with(&["templates"]);
    let case = top().join("tests/cases/records/proforma");
    let text = |file: &str| fs::read_to_string(case.join(file)).expect("a file of the case");
    project.write("reviews/street-trees/review.toml", &text("review.toml"));
    let own = fields
        .iter()
        .map(|(name, _)| format!("{name} = \"Words of {name}\"\n"));
    let decision = own.collect::<String>() + &text("decision.toml");
    project.write("reviews/street-trees/decision.toml", &decision);
    let title = "title = \"Cabinet Decision Record\"";
    let chosen = format!("{title}\nlayout = \"{layout}\"");
    project.change("templates/council.toml", title, &chosen);
    let fields = fields.iter().map(|(name, place)| {
        format!(
            "\n[[field]]\nname = \"{name}\"\nof = \"decision\"\nlabel = \"{name}:\"\nkind = \"line\"\n{place}\n"
        )
    });
    let council = project.text("templates/council.toml") + &fields.collect::<String>();
    project.write("templates/council.toml", &council);
    project
}

/// Whether each of these words comes after the one before.
#[track_caller]
fn in_order(page: &str, words: &[&str]) {
    let (_, mut rest) = page.split_once("<main").expect("a main part");
    for one in words {
        (_, rest) = rest
            .split_once(one)
            .unwrap_or_else(|| panic!("{one} of {words:?} in\n{page}"));
    }
}

#[test]
fn a_field_of_a_record_can_be_beside_any_usual_part() {
    for layout in ["web", "proforma"] {
        for (place, before, after) in [
            (
                "after = \"date\"",
                "Cabinet Decision:",
                "Title of Item/Report</h2>",
            ),
            (
                "before = \"title\"",
                "Cabinet Decision:",
                "Title of Item/Report</h2>",
            ),
            (
                "after = \"title\"",
                "Street Trees</p>",
                "Record of the Decision</h2>",
            ),
            (
                "after = \"record\"",
                "set aside for new trees",
                "Reasons for the Decision</h2>",
            ),
            (
                "after = \"resolution\"",
                "set aside for new trees",
                "Reasons for the Decision</h2>",
            ),
            (
                "before = \"alternatives\"",
                "needs a budget",
                "Alternative Options",
            ),
            (
                "after = \"declaration\"",
                "None recorded",
                "Details of any Dispensations</h2>",
            ),
            ("", "Details of any Dispensations</h2>", "by which Call In"),
            (
                "after = \"call_in\"",
                "Midnight, 20 September",
                "Consultation</h2>",
            ),
            (
                "after = \"wards\"",
                "<dd><p>All wards",
                "Exempt from publication",
            ),
            (
                "before = \"wards\"",
                "<dt>Key decision",
                "<dt>Wards affected",
            ),
            (
                "after = \"consultation\"",
                "asked in June",
                "<dt>Effective from",
            ),
            (
                "after = \"proper_officer\"",
                "Head of Democratic Services",
                "</dl>",
            ),
        ] {
            let project = record(layout, &[("portfolio", place)]);
            project.build().ends_with(0);
            let page = project.text("output/street-trees/cabinet-decision.html");
            in_order(&page, &[before, "Words of portfolio", after]);
            assert_eq!(page.matches("Words of portfolio").count(), 1, "{place}");
        }
    }
}

#[test]
fn a_field_beside_another_goes_where_that_one_is() {
    let fields = [
        ("minute", "after = \"portfolio\""),
        ("portfolio", "after = \"title\""),
    ];
    let project = record("web", &fields);
    project.build().ends_with(0);
    let page = project.text("output/street-trees/cabinet-decision.html");
    let order = [
        "Street Trees</p>",
        "Words of portfolio",
        "Words of minute",
        "Record of the",
    ];
    in_order(&page, &order);
}

#[test]
fn a_part_that_no_record_has_is_reported_with_those_there_are() {
    let project = record("web", &[("portfolio", "after = \"evidence\"")]);
    let said = project.run(&["check"]).said;
    assert!(
        said.contains("cannot be printed beside `evidence`"),
        "{said}"
    );
    assert!(
        said.contains("reasons, alternatives, declaration"),
        "{said}"
    );
}
