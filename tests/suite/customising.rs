//! What people can change without programming: add a row, change a word, change the look.
//!
//! Each test edits a copy of `templates` and `reviews` only as `templates/README.md` says, builds, and looks at the
//! page and at the PDF.

use std::path::Path;

use crate::support::files::text_of;
use crate::support::judges;
use crate::support::project::{Project, SAMPLE_REVIEW as REVIEW};

const PAGE: &str = "output/inclusion-in-schools/progress-update-2019-09.html";
const PDF: &str = "output/inclusion-in-schools/progress-update-2019-09.pdf";

/// The field that the guide asks the web team to add.
const FIELD: &str = "[[field]]\nname = \"cabinet_member\"\nlabel = \"Cabinet Member:\"\nafter = \"responsibility\"\n";

/// The beginning of the line after which the guide asks officers to add theirs.
const BELOW: &str = "number = ";

/// Saves one line in place of another.
#[track_caller]
fn replace<'a>(project: &'a Project, file: &str, line: &str, by: &str) -> &'a Project {
    project.edit(file, |each| {
        vec![if each == line { by } else { each }.to_owned()]
    })
}

#[track_caller]
fn builds(project: &Project) -> &Project {
    project.build().ends_with(0);
    project
}

/// What one of poppler's tools prints about the PDF. None if it is not installed, which is then reported.
fn asked(project: &Project, tool: &str, arguments: &[&str], after: &[&Path]) -> Option<String> {
    let pdf = project.path(PDF);
    let files: Vec<&Path> = [pdf.as_path()].iter().chain(after).copied().collect();
    let output = judges::run(tool, arguments, &files)?;
    assert!(output.status.success(), "{tool} cannot read the PDF");
    Some(String::from_utf8(output.stdout).expect("text"))
}

/// The words of the PDF, in the order they are drawn.
fn words_of_the_pdf(project: &Project) -> Option<String> {
    asked(project, "pdftotext", &["-raw"], &[Path::new("-")])
}

/// The people that the test enters for a recommendation.
fn member(number: usize) -> String {
    format!("Cabinet Member for Purpose {number}")
}

#[test]
fn a_row_is_added_to_every_recommendation() {
    let guide = text_of("templates/README.md");
    assert!(guide.contains(FIELD));
    assert!(guide.contains("`number = …`") && guide.contains("\ncabinet_member = "));

    let project = Project::samples();
    let council = project.text("templates/council.toml");
    project.write("templates/council.toml", &format!("{council}\n{FIELD}"));
    let mut recommendations = 0;
    project.edit(REVIEW, |line| {
        let mut lines = vec![line.to_owned()];
        if line.starts_with(BELOW) {
            recommendations += 1;
            lines.push(format!("cabinet_member = \"{}\"", member(recommendations)));
        }
        lines
    });
    assert_eq!(recommendations, 19);
    builds(&project);

    let page = project.text(PAGE);
    let label = r#"<th scope="row">Cabinet Member:</th>"#;
    assert_eq!(page.matches(label).count(), 19);
    for number in 1..=19 {
        let row = format!("<tr>{label}<td><p>{}</p></td></tr>", member(number));
        assert_eq!(page.matches(&row).count(), 1, "{row}");
    }

    let Some(words) = words_of_the_pdf(&project) else {
        return;
    };
    let rows: Vec<&str> = words
        .lines()
        .filter(|line| line.starts_with("Cabinet Member:"))
        .collect();
    let expected: Vec<String> = (1..=19)
        .map(|number| format!("Cabinet Member: {}", member(number)))
        .collect();
    assert_eq!(rows, expected);
}

#[test]
fn what_a_grade_means_is_printed_with_the_key() {
    let project = Project::samples();
    let meaning = "Every action of the plan is complete and has been shown to work.";
    project.edit("templates/council.toml", |line| {
        let own =
            (line == "label = \"Fully Achieved\"").then(|| format!("meaning = \"{meaning}\""));
        [line.to_owned()].into_iter().chain(own).collect()
    });
    builds(&project);
    let page = project.text(PAGE);
    let entry = format!("<dt>1 Fully Achieved</dt><dd><p>{meaning}</p></dd>");
    assert!(page.contains(&entry), "{page}");
    if let Some(words) = words_of_the_pdf(&project) {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains(meaning));
    }
}

#[test]
fn every_part_of_a_recommendation_is_in_the_record() {
    let project = Project::samples();
    let parts: Vec<String> = (1..=30)
        .map(|number| format!("the part numbered {number}"))
        .collect();
    let list = parts
        .iter()
        .map(|part| format!("\"{part}\""))
        .collect::<Vec<_>>()
        .join(", ");
    let mut is_first = true;
    project.edit("reviews/inclusion-in-schools/decision.toml", |line| {
        let mut lines = vec![line.to_owned()];
        if line.starts_with(BELOW) && std::mem::take(&mut is_first) {
            lines.push(format!("sub_items = [{list}]"));
        }
        lines
    });
    builds(&project);
    let page = project.text("output/inclusion-in-schools/cabinet-decision.html");
    for (part, letter) in [(1, "a"), (26, "z"), (27, "aa"), (30, "ad")] {
        let item =
            format!("<span class=\"marker\">{letter})</span> <p>the part numbered {part}</p>");
        assert!(page.contains(&item), "{letter}: {page}");
    }
}

#[test]
fn a_long_classification_is_printed_whole() {
    let project = Project::samples();
    // In large print it has no room, and is refused there.
    project.change("templates/council.toml", "large_print = true", "");
    let marking = "This document was classified as: OFFICIAL-SENSITIVE. It contains information about people and is not \
                   for publication by virtue of paragraphs 1 and 2 of Schedule 12A to the Local Government Act 1972";
    project.edit("templates/council.toml", |line| {
        match line.starts_with("classification = ") {
            true => vec![format!("classification = \"{marking}\"")],
            false => vec![line.to_owned()],
        }
    });
    builds(&project);
    if let Some(words) = words_of_the_pdf(&project) {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let pages = words.matches("This document was classified as:").count();
        assert!(pages > 1, "{words}");
        assert_eq!(words.matches("Local Government Act 1972").count(), pages);
    }
}

#[test]
fn a_forgotten_recommendation_is_reported() {
    let project = Project::samples();
    let council = project.text("templates/council.toml");
    let field = format!("{FIELD}required = true\n");
    project.write("templates/council.toml", &format!("{council}\n{field}"));
    let missing = "`cabinet_member` is missing from the [[recommendation]] with the number 19";
    project.run(&["check"]).ends_with(1).says(missing);
}

#[test]
fn a_row_can_be_printed_only_where_there_is_something_in_it() {
    let project = Project::samples();
    let council = project.text("templates/council.toml");
    project.write("templates/council.toml", &format!("{council}\n{FIELD}"));
    let mut added = false;
    project.edit(REVIEW, |line| {
        let first = line.starts_with(BELOW) && !added;
        added |= first;
        let row = first.then(|| format!("cabinet_member = \"{}\"", member(1)));
        [line.to_owned()].into_iter().chain(row).collect()
    });
    let page = builds(&project).text(PAGE);
    assert_eq!(page.matches("Cabinet Member for Purpose").count(), 1);
}

#[test]
fn another_label_is_printed_in_both() {
    let project = Project::samples();
    replace(
        &project,
        "templates/council.toml",
        "responsibility = \"Responsibility:\"",
        "responsibility = \"Lead Service:\"",
    );
    let page = builds(&project).text(PAGE);
    assert_eq!(page.matches(">Lead Service:<").count(), 19);
    assert!(!page.contains("Responsibility:"));
    if let Some(words) = words_of_the_pdf(&project) {
        assert_eq!(words.matches("Lead Service:").count(), 19);
        assert!(!words.contains("Responsibility:"));
    }
}

/// Builds before and after a line of `theme.toml` is changed: the style sheet must say the new value, and the PDF must
/// be another.
#[track_caller]
fn changes_both(line: &str, by: &str, property: &str) -> Project {
    let project = Project::samples();
    let before = builds(&project).bytes(PDF);
    assert!(!project.text("output/style.css").contains(property));
    builds(replace(&project, "templates/theme.toml", line, by));
    let style = project.text("output/style.css");
    assert!(style.contains(property), "{property} is not in\n{style}");
    assert_ne!(project.bytes(PDF), before, "the PDF is as it was");
    project
}

#[test]
fn another_colour_changes_both() {
    changes_both(
        "accent = \"#0f3d66\"",
        "accent = \"#7a1f3d\"",
        "--h1-colour: #7a1f3d;",
    );
}

#[test]
fn another_size_of_text_changes_both() {
    changes_both(
        "size = \"12pt\"",
        "size = \"14pt\"",
        "--text-size: 1.167rem;",
    );
}

#[test]
fn another_size_of_page_changes_both() {
    let project = changes_both(
        "width = \"210mm\"",
        "width = \"8.5in\"",
        "--page-width: 612pt;",
    );
    if let Some(facts) = asked(&project, "pdfinfo", &[], &[]) {
        let facts = facts.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(facts.contains("Page size: 612 x 841.89 pts"), "{facts}");
    }
}
