//! An officer writes, and looks at the papers.

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use super::served::Answer;
use super::{Served, UPDATE, UPDATE_FILE};
use crate::support::project::{Project, SAMPLE_REVIEW};

#[test]
fn what_is_saved_comes_to_the_screen() {
    let project = Project::samples();
    let served = Served::start(&project);
    let page = served.page_when(UPDATE, |page| page.status == 200);
    assert!(page.head.contains("text/html"), "{}", page.head);
    for title in ["Parks for All", "Parks for Everybody"] {
        project.entitle(title);
        let of_title = |page: &Answer| page.body.contains(title);
        served.page_when(UPDATE, of_title);
        served.page_when("/", of_title);
    }
    project.write("templates/style.css", "body { background: papayawhip; }");
    let style =
        |page: &Answer| served.get("/style.css").body.contains("papayawhip") && page.status == 200;
    served.page_when(UPDATE, style);
    project.change("templates/action-plan.html", "<h1>", "<h1 id=\"top\">");
    let action_plan = "/inclusion-in-schools/action-plan.html";
    served.page_when(action_plan, |page| page.body.contains("<h1 id=\"top\">"));
    let pdf = served.get(&UPDATE.replace(".html", ".pdf"));
    assert!(pdf.head.contains("application/pdf"), "{}", pdf.head);
    assert!(pdf.body.starts_with("%PDF-"));
}

#[test]
fn what_is_wrong_is_said_on_the_page_which_stays_as_it_was() {
    let project = Project::samples();
    let served = Served::start(&project);
    let right = served.page_when(UPDATE, |page| page.status == 200);
    assert!(!right.body.contains("error["), "{}", right.body);
    let before = project.text(UPDATE_FILE);
    project.change_line(UPDATE_FILE, "proposed =", "proposed = \"On <trak>\"");
    let wrong = served.page_when(UPDATE, |page| page.body.contains("error["));
    for words in [
        "error[unknown-grade]",
        &format!("<code>{UPDATE_FILE}:14:12</code>"),
        "proposed = <mark>&quot;On &lt;trak&gt;&quot;</mark>",
        "help: the grades are Fully Achieved, On-Track, Slipped, Not Achieved",
        "<h1>Scrutiny Monitoring",
    ] {
        assert!(wrong.body.contains(words), "“{words}” in {}", wrong.body);
    }
    // The other papers of the review say so too, and so does the list of all.
    for page in ["/inclusion-in-schools/action-plan.html", "/"] {
        assert!(
            served.get(page).body.contains("error[unknown-grade]"),
            "{page}"
        );
    }
    project.write(UPDATE_FILE, &before);
    let mended = served.page_when(UPDATE, |page| !page.body.contains("error["));
    assert_eq!(mended.body, right.body);
}

/// What a page is warned of is reported in every build, so nothing of its review is known to be as it was.
#[test]
fn a_page_with_a_warning_stays_as_it_was_too() {
    let project = Project::samples();
    project.change(
        "templates/action-plan.html",
        "<h1>",
        "<h1 class=\"print-onli\">",
    );
    let served = Served::start(&project);
    let action_plan = "/inclusion-in-schools/action-plan.html";
    served.page_when(action_plan, |page| page.body.contains("print-onli"));
    project.change_line(UPDATE_FILE, "proposed =", "proposed = \"On trak\"");
    for page in [UPDATE, action_plan] {
        let wrong = served.page_when(page, |page| page.body.contains("error[unknown-grade]"));
        assert_eq!(wrong.status, 200, "{page}");
        assert!(wrong.body.contains("<h1"), "{}", wrong.body);
    }
}

/// One review that is not sound keeps nobody from seeing the others, which says that it is so.
#[test]
fn another_review_is_shown_all_the_same() {
    let project = Project::samples();
    let review = project.text(SAMPLE_REVIEW);
    project.write("reviews/parks/review.toml", "titel = \"Parks\"\n");
    let served = Served::start(&project);
    let page = served.page_when(UPDATE, |page| page.status == 200);
    assert!(page.body.contains("In other files:"), "{}", page.body);
    assert!(
        page.body.contains("reviews/parks/review.toml"),
        "{}",
        page.body
    );
    let missing = served.get("/parks/action-plan.html");
    assert_eq!(missing.status, 404);
    assert!(missing.body.contains("error["), "{}", missing.body);
    // When it is sound, it comes by itself.
    project.write("reviews/parks/review.toml", &review);
    served.page_when("/parks/action-plan.html", |page| page.status == 200);
}

#[test]
fn a_council_file_that_is_not_sound_is_said_on_every_page() {
    let project = Project::samples();
    let served = Served::start(&project);
    served.page_when(UPDATE, |page| page.status == 200);
    let council = project.text("templates/council.toml");
    project.write("templates/council.toml", &format!("nonsense\n{council}"));
    for page in [UPDATE, "/"] {
        let page = served.page_when(page, |page| page.body.contains("error["));
        assert!(
            page.body.contains("templates/council.toml:1:"),
            "{}",
            page.body
        );
    }
    project.write("templates/council.toml", &council);
    served.page_when(UPDATE, |page| !page.body.contains("error["));
}

#[test]
fn the_published_papers_are_left_alone() {
    let project = Project::published();
    let before = project.bytes("output/index.html");
    let served = Served::start(&project);
    project.entitle("Parks for All");
    served.page_when("/", |page| page.body.contains("Parks for All"));
    assert_eq!(project.bytes("output/index.html"), before);
    assert_eq!(project.text(".preview/.gitignore"), "*\n");
}

#[test]
fn a_folder_is_served_once_and_only_if_it_is_ours() {
    let project = Project::published();
    let served = Served::start(&project);
    served.page_when("/", |page| page.status == 200);
    let again = project.run(&["serve", "--port", "0"]);
    again
        .ends_with(2)
        .says("another `scrutineer serve` is using the folder .preview");
    let output = project.run(&["serve", "--port", "0", "--preview", "output"]);
    output
        .ends_with(2)
        .says("the folder output has other files in it");
    let port = served.address().rsplit(':').next().expect("a port");
    let taken = project.run(&["serve", "--port", port, "--preview", "other"]);
    taken.ends_with(2).says("scrutineer serve --port 0");
}

/// The same without a browser, into the published papers.
#[test]
fn a_watched_build_publishes_what_is_saved() {
    let project = Project::samples();
    let mut command = project.command(&["build", "--watch"]);
    let mut child = command
        .stderr(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("it starts");
    let said = BufReader::new(child.stderr.take().expect("what it says"));
    let mut waits = said
        .lines()
        .map_while(Result::ok)
        .filter(|line| line.starts_with("Waiting"));
    let page = UPDATE.trim_start_matches('/');
    let page = format!("output/{page}");
    waits.next().expect("it waits");
    assert!(project.text(&page).contains("Inclusion in Schools"));
    project.entitle("Parks for All");
    while waits.next().is_some() {
        if project.text(&page).contains("Parks for All") {
            break;
        }
    }
    assert!(project.text(&page).contains("Parks for All"));
    // What cannot be published stops nothing: the next thing that is saved is published.
    let before = project.text(UPDATE_FILE);
    project.write(UPDATE_FILE, &before.replacen("proposed =", "propsed =", 1));
    waits.next().expect("it goes on");
    project.entitle("Parks for Everybody");
    project.write(UPDATE_FILE, &before);
    while waits.next().is_some() {
        if project.text(&page).contains("Parks for Everybody") {
            break;
        }
    }
    assert!(project.text(&page).contains("Parks for Everybody"));
    child.kill().expect("it can be ended");
    child.wait().expect("it ends");
}

#[cfg(unix)]
#[test]
fn it_ends_quietly_and_goes_on_where_it_ended() {
    let project = Project::samples();
    let served = Served::start(&project);
    served.page_when(UPDATE, |page| page.status == 200);
    let (code, said) = served.end();
    assert_eq!(code, Some(0));
    assert!(!said.contains("error:"), "{said}");
    // What was made before is there at once, and nothing of it is made again.
    let served = Served::start(&project);
    assert_eq!(served.get(UPDATE).status, 200);
    served.page_when(UPDATE, |page| {
        !page.body.contains("The papers are being made")
    });
    let (code, said) = served.end();
    assert_eq!(code, Some(0));
    assert!(said.contains("Nothing new"), "{said}");
}
