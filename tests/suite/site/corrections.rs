//! What was put right in a paper after it was published, wherever a reader of the paper may look.

use super::{between, decision, parks, words};
use crate::languages::translate;
use crate::printed::words_of_pdf;
use crate::support::project::Project;

pub const PLAN: &str = "reviews/parks/review.toml";
pub const RECORD: &str = "reviews/parks/decision.toml";
pub const UPDATE: &str = "reviews/parks/updates/2024-01.toml";
pub const PAGE: &str = "output/parks/index.html";

/// The papers in which something was put right: the page of each, and its corrections.
const CORRECTED: [(&str, &str); 3] = [
    (
        "action-plan",
        "3 April 2024 The lead of recommendation 2 was printed as Head of Parks.",
    ),
    (
        "cabinet-decision",
        "May 2024 Reasons were printed that are those of another decision.",
    ),
    (
        "progress-update-2024-01",
        "3 March 2024 The grade of recommendation 2 was printed as On-Track. It is Slipped. \
         2 February 2024 Two figures were put right: Seven of nine, printed as nine of seven June, printed as July",
    ),
];

fn add(project: &Project, file: &str, corrections: &[(&str, &str)]) {
    let corrections = corrections.iter().map(|(date, text)| {
        format!("\n[[correction]]\ndate = \"{date}\"\ntext = \"\"\"\n{text}\"\"\"\n")
    });
    let text = project.text(file) + &corrections.collect::<String>();
    project.write(file, &text);
}

/// Parks, with corrections of three papers and of the fourth none.
fn corrected() -> Project {
    let project = parks();
    decision(&project, "Midnight, 21 July 2022");
    let plan = "The lead of recommendation 2 was printed as Head of Parks.";
    add(&project, PLAN, &[("3 April 2024", plan)]);
    let record = "Reasons were printed that are those of another decision.";
    add(&project, RECORD, &[("May 2024", record)]);
    let grade = "The grade of recommendation 2 was printed as On-Track. It is Slipped.";
    let figures = "Two figures were put right:\n\n- Seven of nine, printed as nine of seven\n- June, printed as July";
    add(
        &project,
        UPDATE,
        &[("3 March 2024", grade), ("2 February 2024", figures)],
    );
    project.change(
        "templates/council.toml",
        "[index]\n",
        "[site]\naddress = \"https://www.example.gov.uk/scrutiny\"\n\n[index]\n",
    );
    project
}

#[test]
fn a_paper_ends_with_its_corrections_as_they_were_typed() {
    let project = corrected();
    project.build().ends_with(0);
    for (paper, corrections) in CORRECTED {
        let file = format!("output/parks/{paper}.html");
        let page = project.text(&file);
        let part = between(&page, "<h2>Corrections</h2>", "</main>");
        assert_eq!(words(part), corrections, "{paper}");
        if let Some(words) = words_of_pdf(&project, &file, &["-f", "1"]) {
            // A bullet is a sign of the list.
            let words = words.replace("• ", "");
            let wanted = format!("Corrections {corrections}");
            assert!(words.contains(&wanted), "{wanted} is not in\n{words}");
        }
    }
    let other = project.text("output/parks/progress-update-2023-01.html");
    assert!(!other.contains("Corrections"), "{other}");
    // Its words lead where other texts lead.
    let update = project.text("output/parks/progress-update-2024-01.html");
    let part = between(&update, "<h2>Corrections</h2>", "</main>");
    assert!(part.contains("href=\"#recommendation-2\""), "{part}");
}

#[test]
fn the_page_of_the_review_says_them_beside_the_paper() {
    let project = corrected();
    project.build().ends_with(0);
    let page = project.text(PAGE);
    let papers = between(&page, "<h2>Papers</h2>", "</section>");
    for (paper, corrections) in CORRECTED {
        let link = format!("<a href=\"{paper}.html\"");
        let beside = words(between(papers, &link, "</dl>"));
        // The page says a word before each date, and a colon after it.
        let plain = |words: &str| words.replace("Corrected, ", "").replace(':', "");
        let (said, wanted) = (plain(&beside), plain(corrections));
        assert!(said.ends_with(&wanted), "{wanted} is not in: {beside}");
        assert!(beside.contains("Corrected, "), "{beside}");
    }
    let mut before = papers.split("progress-update-2024-01.html\"");
    let earlier = before
        .next()
        .and_then(|all| all.split("progress-update-2023-01.html\"").nth(1));
    assert!(!earlier.expect("an earlier update").contains("Corrected"));
}

#[test]
fn other_programs_read_them_and_the_feed_has_the_paper_as_new() {
    let project = corrected();
    project.build().ends_with(0);
    let data = project.bytes("output/parks/review.json");
    let data: serde_json::Value = serde_json::from_slice(&data).expect("JSON");
    let papers = data["papers"].as_array().expect("papers");
    let of = |name: &str| {
        let is_it =
            |paper: &&serde_json::Value| paper["html"] == format!("parks/{name}.html").as_str();
        papers.iter().find(is_it).expect("the paper")
    };
    let update = of("progress-update-2024-01")["corrections"].as_array();
    let update = update.expect("corrections");
    assert_eq!(update.len(), 2);
    assert_eq!(update[0]["date"]["words"], "3 March 2024");
    assert_eq!(update[0]["date"]["last_day"], "2024-03-03");
    let text = "The grade of recommendation 2 was printed as On-Track. It is Slipped.";
    assert_eq!(update[0]["text"], text);
    assert!(of("progress-update-2023-01").get("corrections").is_none());
    // The last correction counts, and a month is no day.
    let feed = project.text("output/feed.xml");
    assert!(
        feed.contains("</title>\n<updated>2024-04-03T00:00:00Z</updated>\n<author>"),
        "{feed}"
    );
    let entries: Vec<&str> = feed.split("<entry>").skip(1).collect();
    let days = |name: &str| {
        let place = entries.iter().position(|entry| entry.contains(name));
        let place = place.unwrap_or_else(|| panic!("no {name}: {feed}"));
        let day = |key: &str| {
            let start = format!("<{key}>");
            entries[place]
                .contains(&start)
                .then(|| between(entries[place], &start, "T00:00:00Z").to_owned())
        };
        (place, day("published"), day("updated"))
    };
    let day = |day: &str| Some(day.to_owned());
    let update = days("progress-update-2024-01");
    assert_eq!(update, (1, day("2024-01-01"), day("2024-03-03")));
    assert_eq!(days("progress-update-2023-01").1, None);
    assert_eq!(days("cabinet-decision").1, None);
    assert_eq!(days("action-plan").0, 0);
}

#[test]
fn two_of_the_same_words_are_both_printed_and_nothing_is_said_of_it() {
    let project = corrected();
    let twice = [("4 June 2024", "A name was put right."); 2];
    add(&project, UPDATE, &twice);
    // What was wrong is said in its words.
    let wrong =
        "The date was printed as Monday 31 April 2024, and recommendation 1 as recommendation 60.";
    add(&project, UPDATE, &[("5 June 2024", wrong)]);
    let run = project.run(&["check"]).ends_with(0);
    for rule in [
        "correction-before-paper",
        "no-such-day",
        "wrong-weekday",
        "broken-reference",
        "printed-nowhere",
    ] {
        assert!(!run.said.contains(rule), "{rule}: {}", run.said);
    }
    project.build().ends_with(0);
    let page = project.text("output/parks/progress-update-2024-01.html");
    let part = words(between(&page, "<h2>Corrections</h2>", "</main>"));
    let both = "4 June 2024 A name was put right. 4 June 2024 A name was put right.";
    assert!(part.contains(both), "{part}");
}

#[test]
fn the_rules_on_texts_look_through_them() {
    let project = parks();
    let text = "Ring Ann on 07700 900123 about ZQXW, or see [here](https://www.example.gov.uk).";
    add(&project, UPDATE, &[("Monday 3 March 2024", text)]);
    let run = project.run(&["check"]).ends_with(0);
    for says in [
        "warning[personal-data]: the correction has a mobile telephone number",
        "the abbreviation ZQXW is never written out",
        "warning[unclear-link]",
        "warning[wrong-weekday]: 3 March 2024 is a Sunday, not a Monday",
    ] {
        assert!(run.said.contains(says), "{says} is not in\n{}", run.said);
    }
}

#[test]
fn a_template_that_loses_changes_or_reorders_them_is_refused() {
    let printed = "{{ correction.text | markdown(references=places";
    for (template, from, to, says) in [
        (
            "page.html",
            "{%- if corrections %}",
            "{%- if false %}",
            "`correction`",
        ),
        (
            "page.html",
            "{{ correction.date | dated }}",
            "3 March 2025",
            "`correction`",
        ),
        (
            "page.html",
            printed,
            "{{ correction.text | replace(from=\"was printed\", to=\"was typed\") | markdown(references=places",
            "`correction`",
        ),
        (
            "page.html",
            "{% for correction in corrections %}",
            "{% for correction in corrections | reverse %}",
            "that of correction 1",
        ),
        (
            "review.html",
            "{{ correction.text | markdown(",
            "{{ correction.text | replace(from=\" printed \", to=\" typed \") | markdown(",
            "`correction`",
        ),
    ] {
        let project = corrected();
        project.change(&format!("templates/{template}"), from, to);
        let said = project.build().ends_with(1).said;
        assert!(
            said.contains("error[words-not-as-written]") && said.contains(says),
            "{says} is not in\n{said}"
        );
    }
}

#[test]
fn a_translation_has_them_in_its_language() {
    let project = Project::samples();
    translate(&project);
    let folder = "reviews/inclusion-in-schools";
    let file = format!("{folder}/updates/2019-09.toml");
    let first = [
        ("3 March 2020", "A grade was put right."),
        ("4 March 2020", "A name was put right."),
    ];
    add(&project, &file, &first);
    project.write(
        &format!("{folder}/updates/2019-09.cy.toml"),
        "[[correction]]\ndate = \"3 Mawrth 2020\"\ntext = \"Cywirwyd gradd.\"\n",
    );
    project.build().ends_with(0);
    let of_page = |name: &str| project.text(&format!("output/inclusion-in-schools/{name}"));
    let page = of_page("progress-update-2019-09.cy.html");
    let part = between(&page, "<h2>Cywiriadau</h2>", "</main>");
    let all = "3 Mawrth 2020 Cywirwyd gradd. 4 March 2020 A name was put right.";
    assert_eq!(words(part), all);
    // What nobody has translated is read out in its own language.
    assert!(part.contains("lang=\"en-GB\">A name"), "{part}");
    let page = of_page("index.cy.html");
    assert!(
        words(&page).contains("Cywirwyd, 3 Mawrth 2020: Cywirwyd gradd."),
        "{page}"
    );
}

#[test]
fn a_council_prints_them_in_its_own_way_and_words() {
    let project = Project::second_council();
    let council = "tests/cases/second-council";
    let reviews = format!("{council}/reviews");
    for (kind, file, paper) in [
        ("action_plan", "review", "action-plan"),
        ("cabinet_decision", "decision", "cabinet-decision"),
        (
            "progress_update",
            "updates/2024-01",
            "progress-update-2024-01",
        ),
    ] {
        let header = format!("[{kind}.labels]\n");
        let labels = format!("{header}corrections = \"Put right\"\n");
        project.change(&format!("{council}/council.toml"), &header, &labels);
        let file = format!("{reviews}/community-transport/{file}.toml");
        add(
            &project,
            &file,
            &[("3 March 2031", "A **name** was wrong.")],
        );
        let run = project.run(&["build", "--reviews", &reviews, "--templates", council]);
        run.ends_with(0);
        let page = project.text(&format!("output/community-transport/{paper}.html"));
        let part = words(between(&page, "<h2>Put right</h2>", "</section>"));
        assert_eq!(part, "3 March 2031: A name was wrong.");
    }
}
