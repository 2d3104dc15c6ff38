//! What is printed of a paper's date, its committee, its meeting and its title, and where.
//!
//! Each test writes a small review of its own beside the council's templates, builds, and looks at the pages.

mod abbreviations;
mod answers;
mod grades;
mod key;
mod own_of_parts;
mod own_words;
mod parts;
mod placed;
mod recommendations;
mod records;
mod references;
mod resolutions;

use std::fs;
use std::path::Path;

use crate::support::judges;
use crate::support::project::Project;

const COUNCIL: &str = "templates/council.toml";
const UPDATE: &str = "output/parks/progress-update-2025-11.html";

const REVIEW: &str = r#"
title = "Parks"
committee = "Place Select Committee"
link_officers = "Parks Manager"
action_plan_agreed = "September 2024"
"#;

/// A project with a review of some recommendations.
fn parks(recommendations: usize) -> Project {
    let project = Project::with(&["templates"]);
    let plan = (1..=recommendations).map(|number| {
        format!(
            "\n[[recommendation]]\nnumber = {number}\ntext = \"Do it.\"\nresponsibility = \"Head of Service\"\n\
             date = \"March 2026\"\naction = \"Do it\"\nsuccess_measure = \"It is done\"\n"
        )
    });
    let review = REVIEW.to_owned() + &plan.collect::<String>();
    project.write("reviews/parks/review.toml", &review);
    project
}

/// Writes an update with these lines at its top, and these in each of its entries.
fn update(project: &Project, name: &str, top: &str, entries: &[(usize, &str)]) {
    let entries = entries.iter().map(|(number, lines)| {
        format!(
            "\n[[progress]]\nrecommendation = {number}\nevidence = \"Half the paths are laid.\"\n{lines}\n"
        )
    });
    let text = format!("{top}\n{}", entries.collect::<String>());
    project.write(&format!("reviews/parks/updates/{name}.toml"), &text);
}

const ON_TRACK: (usize, &str) = (1, "proposed = \"On-Track\"");

/// The page of the update after a build.
#[track_caller]
fn page(project: &Project) -> String {
    project.build().ends_with(0);
    project.text(UPDATE)
}

/// What the page says in the line below its title.
fn below_the_title(page: &str) -> Option<String> {
    let (_, after) = page.split_once("<p class=\"paper-details\">")?;
    let (line, _) = after.split_once("</p>")?;
    Some(without_times(line))
}

/// A page without the tags that say to programs which day a date is.
fn without_times(page: &str) -> String {
    let mut parts = page.split("<time ");
    let first = parts.next().unwrap_or_default().to_owned();
    let rest = parts.filter_map(|part| part.split_once('>').map(|(_, words)| words));
    rest.fold(first, |page, words| page + words)
        .replace("</time>", "")
}

/// The words of some pages of a PDF. None without pdftotext.
pub fn words_of_pdf(project: &Project, page: &str, pages: &[&str]) -> Option<String> {
    let pdf = project.path(&page.replace(".html", ".pdf"));
    let arguments = [&["-layout"], pages].concat();
    let run = judges::run("pdftotext", &arguments, &[&pdf, Path::new("-")])?;
    let words = String::from_utf8(run.stdout).expect("text");
    Some(words.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[test]
fn the_line_below_the_title_has_what_the_council_has_labels_for() {
    for (committee, date, considered, line) in [
        ("", "", "", None),
        ("…", "", "", Some("Place Select Committee")),
        ("", "…", "", Some("20 November 2025")),
        (
            "…",
            "…",
            "",
            Some("Place Select Committee, 20 November 2025"),
        ),
        (
            "",
            "",
            "Considered on …",
            Some("Considered on 2 December 2025"),
        ),
        (
            "To the …:",
            "Dated",
            "(meeting of …)",
            Some(
                "To the Place Select Committee:, Dated 20 November 2025<br>(meeting of 2 December 2025)",
            ),
        ),
    ] {
        let project = parks(1);
        let top = "date = \"20 November 2025\"\nconsidered = \"2 December 2025\"";
        update(&project, "2025-11", top, &[ON_TRACK]);
        let words = project.text(COUNCIL);
        let words = words.replace("committee = \"\"", &format!("committee = \"{committee}\""));
        let words = words.replace("paper_date = \"\"", &format!("paper_date = \"{date}\""));
        let words = words.replace("\"Considered: …\"", &format!("\"{considered}\""));
        project.write(COUNCIL, &words);
        let page = page(&project);
        assert_eq!(below_the_title(&page).as_deref(), line);
        if let (Some(line), Some(words)) = (line, words_of_pdf(&project, UPDATE, &["-l", "1"])) {
            assert!(words.contains(&line.replace("<br>", " ")), "{words}");
        }
    }
}

#[test]
fn labels_that_are_not_there_are_left_out_like_blank_ones() {
    let project = parks(3);
    let top = "date = \"20 November 2025\"\nconsidered = \"2 December 2025\"";
    update(&project, "2025-11", top, &[ON_TRACK]);
    let labels = [
        "committee = \"\"",
        "paper_date",
        "considered",
        "signed_off_on",
        "not_reported",
        "review",
        "link_officers",
        "action_plan_agreed",
    ];
    project.edit(COUNCIL, |line| {
        let is_one = labels.iter().any(|label| line.starts_with(label));
        if is_one {
            Vec::new()
        } else {
            vec![line.to_owned()]
        }
    });
    let page = page(&project);
    assert_eq!(below_the_title(&page), None);
    assert!(
        !page.contains("<dl>") && !page.contains("not-reported"),
        "{page}"
    );
}

#[test]
fn the_papers_of_two_years_are_not_the_same() {
    let project = parks(4);
    let all: Vec<_> = (1..=4).map(|number| (number, ON_TRACK.1)).collect();
    update(&project, "2024-11", "date = \"20 November 2024\"", &all);
    update(&project, "2025-11", "date = \"November 2025\"", &all);
    let words = project.text(COUNCIL);
    let words = words.replace("paper_date = \"\"", "paper_date = \"Date: …\"");
    project.write(COUNCIL, &words);
    let later = page(&project);
    let earlier = project.text("output/parks/progress-update-2024-11.html");
    assert_eq!(
        below_the_title(&later).as_deref(),
        Some("Date: November 2025")
    );
    assert_eq!(
        below_the_title(&earlier).as_deref(),
        Some("Date: 20 November 2024")
    );
    let plan = project.text("output/parks/action-plan.html");
    assert_eq!(
        below_the_title(&plan).as_deref(),
        Some("Date: September 2024")
    );
    if let Some(words) = words_of_pdf(&project, UPDATE, &["-f", "2"]) {
        assert!(
            words.contains("Place Select Committee, November 2025"),
            "{words}"
        );
    }
}

#[test]
fn a_header_longer_than_a_line_keeps_its_date() {
    let project = parks(4);
    let all: Vec<_> = (1..=4).map(|number| (number, ON_TRACK.1)).collect();
    update(&project, "2025-11", "date = \"20 November 2025\"", &all);
    project.change(
        "reviews/parks/review.toml",
        "Place Select Committee",
        "Environment, Housing, Regeneration and Adult Social Care Overview and Scrutiny Committee",
    );
    page(&project);
    if let Some(words) = words_of_pdf(&project, UPDATE, &["-f", "2"]) {
        assert!(
            words.contains("Scrutiny Committee, 20 November 2025"),
            "{words}"
        );
    }
}

#[test]
fn a_title_that_names_the_review_is_not_followed_by_it() {
    for (title, full) in [
        (
            "Monitoring - Scrutiny Review of Parks",
            "Monitoring - Scrutiny Review of Parks",
        ),
        ("PROGRESS UPDATE – PARKS", "PROGRESS UPDATE – PARKS"),
        (
            "Progress Update on the “Parks” Review",
            "Progress Update on the “Parks” Review",
        ),
        ("Second Progress Update", "Second Progress Update: Parks"),
        ("Update on Parkside", "Update on Parkside: Parks"),
    ] {
        let project = parks(1);
        let top = format!("date = \"20 November 2025\"\ntitle = \"{title}\"");
        update(&project, "2025-11", &top, &[ON_TRACK]);
        let page = page(&project);
        for expected in [
            format!("<title>{full}, 20 November 2025</title>"),
            format!("content=\"{full}, Place Select Committee, 20 November 2025\""),
        ] {
            assert!(page.contains(&expected), "{expected} is not in\n{page}");
        }
    }
}

#[test]
fn templates_that_ask_for_nothing_new_go_on_working() {
    let project = parks(2);
    let top = "date = \"20 November 2025\"\nconsidered = \"2 December 2025\"";
    update(&project, "2025-11", top, &[(1, "proposed = \"2\"")]);
    fs::remove_file(project.path("templates/paper-details.html")).expect("a file");
    project.edit("templates/action-plan.html", |line| {
        let is_new = line.contains("paper-details");
        if is_new {
            Vec::new()
        } else {
            vec![line.to_owned()]
        }
    });
    let own = "{% extends \"page.html\" %}{% block title %}{{ update.title }}{% endblock title %}{% block main %}\
               <h1>{{ update.title }}</h1>{% for recommendation in update.recommendations %}\
               <p>{{ recommendation.number }} {{ recommendation.assessment.words }}</p>{% endfor %}{% endblock main %}";
    project.write("templates/progress-update.html", own);
    // The template prints little, and the message offers a line that says so.
    let said = project.build().ends_with(1).said;
    let (_, offered) = said.split_once("leaves_out = ").expect("a line to type");
    let line = offered.lines().next().expect("a line");
    let leaves_out = format!("[progress_update]\nleaves_out = {line}\n");
    project.change("templates/council.toml", "[progress_update]\n", &leaves_out);
    assert!(page(&project).contains("<p>1 2</p>"));
}
