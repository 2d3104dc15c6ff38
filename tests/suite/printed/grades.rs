//! Scales of other councils: in any order, with symbols, and with grades for what will not be done.

use super::{COUNCIL, UPDATE, page, parks, update, words_of_pdf};
use crate::support::project::Project;

/// A grade: its label, its stage and its symbol.
type Row = (&'static str, &'static str, &'static str);

/// Red, Amber, Green and Complete with the best in the middle, and two grades off the way.
const COLOURS: [Row; 6] = [
    ("Paused", "paused", "▮"),
    ("Red", "late", "▲"),
    ("Amber", "late", "◆"),
    ("Green", "in time", "●"),
    ("Complete", "finished", "✔"),
    ("Withdrawn", "ended", "✖"),
];

/// What the City of York has had: two scales in one list.
const YORK: [Row; 6] = [
    ("Green", "finished", ""),
    ("Amber", "in time", ""),
    ("Red", "late", ""),
    ("Complete", "finished", ""),
    ("Ongoing", "in time", ""),
    ("Paused", "paused", ""),
];

/// Puts the council's scale in the place of the sample's.
fn with_scale(project: &Project, scale: &[Row]) {
    let words = project.text(COUNCIL);
    let start = words.find("\n[[grade]]").expect("grades");
    let grades = scale.iter().map(|(label, stage, symbol)| {
        format!("\n[[grade]]\nlabel = \"{label}\"\nstage = \"{stage}\"\nsymbol = \"{symbol}\"\n")
    });
    let words = words[..start].to_owned() + &grades.collect::<String>();
    project.write(COUNCIL, &words);
}

/// What `check` says of a recommendation that was graded first this and then that.
fn check(scale: &[Row], first: &str, then: &str) -> String {
    let project = parks(1);
    with_scale(&project, scale);
    let entry = |grade: &str| {
        format!("proposed = \"{grade}\"\nagreed = \"{grade}\"\nended_by = \"Cabinet\"")
    };
    let (first, then) = (entry(first), entry(then));
    let top = "date = \"20 November 2024\"";
    update(&project, "2024-11", top, &[(1, &first)]);
    let top = "date = \"20 November 2025\"";
    update(&project, "2025-11", top, &[(1, &then)]);
    let run = project.run(&["check", "--as-of", "2025-11-21"]);
    run.said
}

#[test]
fn a_scale_says_itself_which_grade_is_the_better_one() {
    for (scale, first, then, moved_back) in [
        (&COLOURS, "Green", "Red", true),
        (&COLOURS, "Red", "Green", false),
        (&COLOURS, "Green", "Complete", false),
        (&COLOURS, "Complete", "Amber", true),
        (&COLOURS, "Green", "Paused", true),
        (&COLOURS, "Paused", "Green", false),
        // The list runs from the worst to the best.
        (&COLOURS, "Amber", "Red", true),
        (&COLOURS, "Red", "Amber", false),
        (&YORK, "Ongoing", "Red", true),
        (&YORK, "Red", "Complete", false),
        // Neither is the better one.
        (&YORK, "Green", "Complete", false),
        (&YORK, "Complete", "Green", false),
    ] {
        let said = check(scale, first, then);
        let is_said = said.contains("[grade-moved-back]");
        assert_eq!(is_said, moved_back, "{first}, then {then}:\n{said}");
        let is_reported = said.contains("[scale-order]");
        assert_eq!(is_reported, scale == &YORK, "{said}");
    }
}

#[test]
fn a_symbol_is_beside_the_words_and_never_instead_of_them() {
    let project = parks(2);
    with_scale(&project, &COLOURS);
    let top = "date = \"20 November 2025\"";
    let late = (2, "proposed = \"Red\"\nagreed = \"3\"");
    update(
        &project,
        "2025-11",
        top,
        &[(1, "proposed = \"green\""), late],
    );
    let page = page(&project);
    for expected in [
        "<strong>●&nbsp;green</strong>",
        "<strong>▲&nbsp;Red</strong>",
        "<strong>◆&nbsp;3</strong> (Amber)",
        "✔&nbsp;Complete</td>",
        ">✖&nbsp;Withdrawn</text>",
    ] {
        assert!(page.contains(expected), "{expected} is not in\n{page}");
    }
    // The best bar comes first in the chart, and the key is in the order of the list.
    assert!(
        page.contains("aria-label=\"Bar chart. Recommendations by grade: Complete 0, Green 1, Amber 1, Red 0, Paused 0, Withdrawn 0\"")
    );
    if let Some(words) = words_of_pdf(&project, UPDATE, &["-f", "1"]) {
        for expected in ["● green", "◆ 3 (Amber)", "✔ Complete"] {
            assert!(words.contains(expected), "{expected} is not in\n{words}");
        }
    }
}

#[test]
fn a_symbol_that_no_font_has_is_refused() {
    let project = parks(1);
    with_scale(&project, &[("Done", "finished", "🟢")]);
    let said = project.run(&["check"]);
    assert!(said.said.contains("🟢"), "{}", said.said);
    assert!(!said.said.contains("no errors"), "{}", said.said);
}

#[test]
fn what_will_not_be_done_is_listed_with_its_reason_and_not_asked_for_again() {
    let project = parks(3);
    with_scale(&project, &COLOURS);
    let ended = "proposed = \"Withdrawn\"\nagreed = \"Withdrawn\"\nreason = \"The site was sold.\"\n\
                 ended_by = \"Cabinet, 12 July 2024\"";
    let entries = [
        (1, ended),
        (2, "proposed = \"Paused\""),
        (3, "proposed = \"Green\""),
    ];
    update(&project, "2024-11", "date = \"20 November 2024\"", &entries);
    let top = "date = \"20 November 2025\"";
    update(&project, "2025-11", top, &[(3, "proposed = \"Green\"")]);
    let said = project.run(&["check", "--as-of", "2025-11-21"]).said;
    // A pause is no end.
    assert!(
        said.contains("recommendation 2 is missing from this update"),
        "{said}"
    );
    assert!(!said.contains("recommendation 1 "), "{said}");
    let page = page(&project);
    for expected in [
        "<h2>Recommendations ended</h2>",
        "<li>Recommendation 1 (Withdrawn, Cabinet, 12 July 2024): <p>Do it.</p>",
        "The site was sold.",
        "Not reported in this update: 2</p>",
    ] {
        assert!(page.contains(expected), "{expected} is not in\n{page}");
    }
    let earlier = project.text("output/parks/progress-update-2024-11.html");
    for expected in [
        "<th scope=\"row\">Reason for ending:</th><td><p>The site was sold.</p>",
        "<th scope=\"row\">Agreed by:</th><td>Cabinet, 12 July 2024</td>",
    ] {
        assert!(
            earlier.contains(expected),
            "{expected} is not in\n{earlier}"
        );
    }
    let status = project.run(&["status", "--as-of", "2025-11-21"]).printed;
    assert!(
        status.contains("2 of 3") && status.contains("1 ended"),
        "{status}"
    );
}

#[test]
fn an_end_needs_a_reason_and_somebody_who_agreed() {
    let project = parks(2);
    with_scale(&project, &COLOURS);
    let entries = [
        (1, "proposed = \"Withdrawn\""),
        (
            2,
            "proposed = \"Withdrawn\"\nreason = \"The site was sold.\"\nended_by = \"TBC\"",
        ),
    ];
    update(&project, "2025-11", "date = \"20 November 2025\"", &entries);
    let said = project.run(&["check", "--as-of", "2025-11-21"]).said;
    for expected in [
        "recommendation 1 is graded “Withdrawn” without a reason and who agreed it",
        "reason = \"…\" and ended_by = \"…\"",
        "recommendation 2 is graded “Withdrawn”, and “TBC” is not who agreed it yet",
    ] {
        assert!(said.contains(expected), "{expected} is not in\n{said}");
    }
    // Officers can only propose it.
    let status = project.run(&["status", "--as-of", "2025-11-21"]).printed;
    assert!(status.contains("1 of 2"), "{status}");
}

#[test]
fn another_word_for_a_grade_is_printed_with_the_one_of_the_key() {
    let project = parks(3);
    with_scale(
        &project,
        &[("At risk", "late", ""), ("On track", "in time", "")],
    );
    let words = project.text(COUNCIL);
    let spelt = "label = \"At risk\"\nother_spellings = [\"Amber\", \"Risk\"]";
    project.write(COUNCIL, &words.replace("label = \"At risk\"", spelt));
    let entries = [
        (1, "proposed = \"Amber\""),
        (2, "proposed = \"AT RISK\""),
        (3, "proposed = \"Risk\""),
    ];
    update(&project, "2025-11", "date = \"20 November 2025\"", &entries);
    let page = page(&project);
    for printed in [
        "<strong>Amber</strong> (At risk)",
        "<strong>AT RISK</strong></p>",
        "<strong>Risk</strong> (At risk)",
    ] {
        assert!(page.contains(printed), "{printed} is not in\n{page}");
    }
}
