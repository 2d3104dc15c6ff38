//! Recommendations that a covering report names by their number.

use super::{FILE, MEETING, project};

/// The meeting, where members are asked to note this, and a paragraph says it too.
fn with(words: &str) -> String {
    let grades = "- agree the grades";
    assert!(MEETING.contains(grades), "what members are asked to do");
    let meeting = MEETING.replacen(grades, &format!("- note {words}"), 1);
    format!("{meeting}\n[[item.paragraph]]\nnumber = \"2.\"\ntext = \"See {words}.\"\n")
}

#[test]
fn a_report_leads_to_the_recommendations_that_it_names() {
    let project = project(&with("Rec 4, rec 6 and recommendations 16 and 17"));
    project.run(&["build"]).ends_with(0);
    let folder = "output/meetings/2019-10-16-people";
    // Words that stay together on a line are marked, which is no matter here.
    let text = |file: &str| {
        let page = project.text(&format!("{folder}/{file}"));
        let page = page.replace("<span class=\"together\">", "");
        page.replace("</span></a>", "</a>")
    };
    let pack = text("pack-2019-10-16-people.html");
    let report = std::fs::read_dir(project.path(folder)).expect("the papers");
    let report = report.filter_map(|file| file.ok()?.file_name().into_string().ok());
    let report = report.into_iter().find(|name| {
        name.starts_with("covering-report-") && name.ends_with("-2019-10-16-people.html")
    });
    let report = text(&report.expect("a report"));
    for (words, number) in [
        ("Rec 4", 4),
        ("rec 6", 6),
        ("recommendations 16", 16),
        ("17", 17),
    ] {
        let place = format!("recommendation-{number}");
        let alone = format!(
            "<a href=\"../../inclusion-in-schools/progress-update-2019-09.html#{place}\">{words}</a>"
        );
        let within = format!("inclusion-in-schools-progress-update-2019-09-{place}");
        let packed = format!("<a href=\"#{within}\">{words}</a>");
        // What members are asked to do, and the paragraph.
        assert_eq!(report.matches(&alone).count(), 2, "{words}: {report}");
        assert_eq!(pack.matches(&packed).count(), 2, "{words}: {pack}");
        assert!(pack.contains(&format!("id=\"{within}\"")), "{within}");
    }
}

#[test]
fn a_number_that_no_review_of_the_item_has_is_remarked_on() {
    let project = project(&with("recommendation 60 and Ofsted's recommendation 61"));
    let run = project
        .run(&["check", "--rule", "broken-reference"])
        .ends_with(0);
    let said =
        "this mentions recommendation 60, which the review “Inclusion in Schools” does not have";
    assert_eq!(run.said.matches(said).count(), 2, "{}", run.said);
    assert!(
        run.said.contains(FILE) && !run.said.contains("61,"),
        "{}",
        run.said
    );
    assert!(
        run.said.contains("its recommendations are numbered 1 to"),
        "{}",
        run.said
    );
}

#[test]
fn an_item_without_papers_of_a_review_may_name_any_recommendation() {
    let project = project(&MEETING.replacen(
        "[[item]]",
        "[[item]]\nnumber = 9\ntitle = \"Ofsted\"\npurpose = \"To note recommendation 99.\"\n\n[[item]]",
        1,
    ));
    let run = project
        .run(&["check", "--rule", "broken-reference"])
        .ends_with(0);
    assert!(!run.said.contains(FILE), "{}", run.said);
}

#[test]
fn the_page_of_an_agenda_leads_to_the_report_of_each_item_that_has_one() {
    let project = project(MEETING);
    project.run(&["build"]).ends_with(0);
    let folder = "output/meetings/2019-10-16-people";
    let agenda = project.text(&format!("{folder}/agenda-2019-10-16-people.html"));
    let (above, main) = agenda.split_once("<main").expect("a main part");
    let links: Vec<&str> = above.split("<a href=\"").collect();
    let reports: Vec<&str> = links
        .into_iter()
        .filter(|link| link.starts_with("covering-report-"))
        .collect();
    let [report] = reports.as_slice() else {
        panic!("{reports:?}");
    };
    let (file, words) = report.split_once("\">").expect("words");
    assert!(
        project.path(&format!("{folder}/{file}")).is_file(),
        "{file}"
    );
    assert!(
        words.starts_with("Covering report, item 2(a): Scrutiny Monitoring – Progress Update</a>"),
        "{words}"
    );
    // What is in the main part is on paper too, where nobody can follow it.
    assert!(!main.contains("covering-report-"), "{main}");
}
