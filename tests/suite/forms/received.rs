//! Answers that are put into the update.

use super::answers::{UPDATE_FILE, runs, save, signs, typed};
use crate::support::project::Project;

const SLIPPED: [(&str, &str); 5] = [
    ("evidence", "Two schools are “in”.\n\n- one\n- two"),
    ("proposed", "Slipped"),
    ("explanation", ""),
    ("reason", "The *third* school moved"),
    ("anticipated_date", "March 2021"),
];

#[test]
fn an_answer_begins_the_update_and_others_go_on_with_it() {
    let project = Project::samples();
    let signs = signs(&project);
    save(
        &project,
        "one.json",
        &signs,
        &[
            ("6", typed(&SLIPPED)),
            ("7", typed(&[("evidence", ""), ("proposed", "")])),
        ],
    );
    save(
        &project,
        "two.json",
        &signs,
        &[(
            "7",
            typed(&[("evidence", "Done."), ("proposed", "Fully Achieved")]),
        )],
    );
    let run = runs(&project, &["receive", "one.json", "two.json"]).ends_with(0);
    for line in [
        "one.json: Joanne Mills (Joanne, 01642 1)",
        "  written: 6\n  not answered yet: 7\n",
        "Wrote 1 answer into reviews/inclusion-in-schools/updates/2020-09.toml. To see what is missing: scrutineer check inclusion-in-schools",
        "  written: 7\n",
    ] {
        assert!(run.printed.contains(line), "{line}:\n{}", run.printed);
    }
    let update = project.text(UPDATE_FILE);
    assert!(update.starts_with("#:schema ../../../templates/schemas/update.schema.json\ndate = \"September 2020\"\n\n[[progress]]\nrecommendation = 1\nevidence = \"\"\n\n[[progress]]\n"));
    assert!(update.contains("[[progress]]\nrecommendation = 6\nevidence = \"\"\"\nTwo schools are “in”.\n\n- one\n- two\"\"\"\nproposed = \"Slipped\"\nreason = \"The *third* school moved\"\nanticipated_date = \"March 2021\"\n\n[[progress]]\nrecommendation = 7\nevidence = \"Done.\"\nproposed = \"Fully Achieved\"\n"), "{update}");
    // What is still to be answered stops nobody.
    runs(&project, &["check", "inclusion-in-schools"])
        .ends_with(0)
        .says("not-graded");
}

#[test]
fn evidence_without_a_grade_is_not_lost() {
    let project = Project::samples();
    let signs_before = signs(&project);
    let without_grade = typed(&[("evidence", "Nearly *there*."), ("proposed", "")]);
    save(
        &project,
        "one.json",
        &signs_before,
        &[
            ("6", without_grade.clone()),
            ("7", typed(&[("evidence", " "), ("proposed", "")])),
        ],
    );
    let run = runs(&project, &["receive", "one.json"]).ends_with(0);
    for line in [
        "  written without a grade: 6\n  not answered yet: 7\n",
        "Wrote 1 answer into",
    ] {
        assert!(run.printed.contains(line), "{line}:\n{}", run.printed);
    }
    let entry = "[[progress]]\nrecommendation = 6\nevidence = \"Nearly *there*.\"\n\n";
    let update = project.text(UPDATE_FILE);
    assert!(update.contains(entry), "{update}");
    runs(&project, &["check", "inclusion-in-schools"]).ends_with(0);
    // A grade that is there already stays.
    project.change(
        UPDATE_FILE,
        entry,
        &entry.replace("\n\n", "\nproposed = \"On-Track\"\n\n"),
    );
    let signs = signs(&project);
    let longer = typed(&[("evidence", "There.")]);
    save(&project, "two.json", &signs, &[("6", longer)]);
    runs(&project, &["receive", "two.json"]).ends_with(0);
    let update = project.text(UPDATE_FILE);
    assert!(
        update.contains("evidence = \"There.\"\nproposed = \"On-Track\"\n"),
        "{update}"
    );
}

#[test]
fn the_same_answer_twice_changes_nothing() {
    let project = Project::samples();
    let signs = signs(&project);
    save(&project, "one.json", &signs, &[("6", typed(&SLIPPED))]);
    runs(&project, &["receive", "one.json"]).ends_with(0);
    let update = project.text(UPDATE_FILE);
    let run = runs(&project, &["receive", "one.json", "one.json"]).ends_with(0);
    assert!(
        run.printed.contains("  there already: 6\n"),
        "{}",
        run.printed
    );
    assert_eq!(project.text(UPDATE_FILE), update);
}

#[test]
fn nothing_else_in_an_update_is_touched() {
    let project = Project::samples();
    let before = "# Ours.\r\ndate = '15 September 2020' # to be moved?\r\n\r\n[[progress]]\r\nproposed = \"1\"   # as the lead says\r\nrecommendation = 6\r\nevidence = ''''A' \"quote\"'''\r\nagreed = \"Slipped\"\r\n\r\n# Not yet.\r\n[[progress]]\r\nrecommendation = \"7\"\r\nevidence = \"\"\r\nproposed = \"\"\r\n";
    project.write(UPDATE_FILE, before);
    let signs = signs(&project);
    save(
        &project,
        "one.json",
        &signs,
        &[
            (
                "6",
                typed(&[
                    ("evidence", "'A' \"quote\" more"),
                    ("proposed", "Fully Achieved"),
                ]),
            ),
            (
                "12",
                typed(&[("evidence", "New"), ("proposed", "On-Track")]),
            ),
        ],
    );
    runs(&project, &["receive", "one.json"]).ends_with(0);
    let after = before.replace("''''A' \"quote\"'''", "\"'A' \\\"quote\\\" more\"");
    let new = "\r\n[[progress]]\r\nrecommendation = 12\r\nevidence = \"New\"\r\nproposed = \"On-Track\"\r\n";
    assert_eq!(project.text(UPDATE_FILE), format!("{after}{new}"));
}

#[test]
fn an_officer_s_field_of_the_council_s_own_comes_back() {
    let project = Project::samples();
    let council = project.text("templates/council.toml");
    let own = "\n[[field]]\nname = \"risk\"\nlabel = \"Risk:\"\nof = \"progress\"\n";
    project.write("templates/council.toml", &format!("{council}{own}"));
    let signs = signs(&project);
    let answer = typed(&[
        ("evidence", "E"),
        ("proposed", "On-Track"),
        ("risk", "High"),
    ]);
    save(&project, "one.json", &signs, &[("6", answer)]);
    runs(&project, &["receive", "one.json"]).ends_with(0);
    let update = project.text(UPDATE_FILE);
    assert!(
        update.contains("proposed = \"On-Track\"\nrisk = \"High\"\n"),
        "{update}"
    );
}

#[test]
fn an_own_field_comes_back_where_it_is_typed() {
    let project = Project::samples();
    let council = project.text("templates/council.toml");
    let own = "\n[[field]]\nname = \"risk\"\nlabel = \"Risk:\"\nof = \"progress\"\n";
    project.write("templates/council.toml", &format!("{council}{own}"));
    let entry = "evidence = \"E\"\nproposed = \"On-Track\"\n";
    project.write(
        UPDATE_FILE,
        &format!(
            "date = \"September 2020\"\n\n[[progress]]\nrecommendation = 6\n{entry}extra.risk = \"Low\"\n\n\
             [[progress]]\nrecommendation = 7\n{entry}\n[progress.extra]\nrisk = \"Low\"\n"
        ),
    );
    let signs = signs(&project);
    let answer = || {
        typed(&[
            ("evidence", "E"),
            ("proposed", "On-Track"),
            ("risk", "High"),
        ])
    };
    save(
        &project,
        "one.json",
        &signs,
        &[("6", answer()), ("7", answer())],
    );
    runs(&project, &["receive", "one.json"]).ends_with(0);
    let update = project.text(UPDATE_FILE);
    assert!(update.contains("extra.risk = \"High\"\n"), "{update}");
    assert!(
        update.contains("[progress.extra]\nrisk = \"High\"\n"),
        "{update}"
    );
    assert_eq!(update.matches("risk").count(), 2, "{update}");
}

#[test]
fn a_recommendation_that_is_missing_is_added_where_it_belongs() {
    let project = Project::samples();
    let entry = |number: u8| {
        format!(
            "\n[[progress]]\nrecommendation = {number}\nevidence = \"E\"\nproposed = \"On-Track\"\n"
        )
    };
    let top = "date = \"September 2020\"\n";
    project.write(
        UPDATE_FILE,
        &format!(
            "{top}{}# Of six.\n\n# Of nine.{}# The end.\n",
            entry(6),
            entry(9)
        ),
    );
    let signs = signs(&project);
    let answer = || typed(&[("evidence", "E"), ("proposed", "On-Track")]);
    let all = [
        ("7", answer()),
        ("2", answer()),
        ("8", answer()),
        ("12", answer()),
    ];
    save(&project, "one.json", &signs, &all);
    runs(&project, &["receive", "one.json"]).ends_with(0);
    let expected = [
        top.to_owned(),
        entry(2),
        entry(6),
        "# Of six.\n".to_owned(),
        entry(7),
        entry(8),
        "\n# Of nine.".to_owned(),
        entry(9),
        "# The end.\n".to_owned(),
        entry(12),
    ];
    assert_eq!(project.text(UPDATE_FILE), expected.concat());
}
