//! A page of the council's own in HTML, as a part of a pack.

use super::{MEETING, project};
use crate::support::project::Project;

/// The meeting with a page that has this in its `<main>`.
fn with(language: &str, main: &str) -> Project {
    let meeting = MEETING.replacen("updates = [", "pages = [\"terms.html\"]\nupdates = [", 1);
    let project = project(&meeting);
    let page = format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head><title>Terms</title></head>\n<body>\n<nav>Elsewhere</nav>\n<main>\n{main}\n</main>\n</body>\n</html>\n"
    );
    project.write("reviews/meetings/terms.html", &page);
    project
}

const MAIN: &str = "<h1>Terms of reference</h1>
<p>The Committee has <strong>nine</strong> members. See <a href=\"#chair\">the Chair</a>.</p>
<ul><li>eleven councillors</li><li>two others</li></ul>
<h2 id=\"chair\">The Chair</h2>
<table><caption>Terms of office</caption>
<thead><tr><th scope=\"col\">Post</th><th scope=\"col\">Years</th></tr></thead>
<tbody><tr><th scope=\"row\">Chair</th><td>1</td></tr></tbody></table>";

#[test]
fn a_page_of_html_is_a_part_of_the_pack_and_a_paper_alone() {
    let project = with("en-GB", MAIN);
    project.run(&["build"]).ends_with(0);
    let folder = "output/meetings/2019-10-16-people";
    let pack = project.text(&format!("{folder}/pack-2019-10-16-people.html"));
    for part in [
        "<h3 id=\"terms-terms\">Terms of reference</h3>",
        "<a href=\"#terms-terms-chair\">the Chair</a>",
        "<h4 id=\"terms-terms-chair\">The Chair</h4>",
        "<td>1</td>",
    ] {
        assert!(pack.contains(part), "{part}: {pack}");
    }
    assert!(!pack.contains("Elsewhere"), "{pack}");
    let alone = project.text(&format!("{folder}/terms-2019-10-16-people.html"));
    assert!(alone.contains("<title>Terms of reference: "), "{alone}");
    assert!(
        project
            .path(&format!("{folder}/terms-2019-10-16-people.pdf"))
            .is_file()
    );
}

#[test]
fn a_page_in_another_language_says_so() {
    let project = with("cy", "<h1>Cylch gorchwyl</h1><p>Mae naw aelod.</p>");
    project.run(&["build"]).ends_with(0);
    let folder = "output/meetings/2019-10-16-people";
    let pack = project.text(&format!("{folder}/pack-2019-10-16-people.html"));
    let alone = project.text(&format!("{folder}/terms-2019-10-16-people.html"));
    assert!(
        pack.contains("<section class=\"new-page\" lang=\"cy\">"),
        "{pack}"
    );
    assert!(alone.contains("<section lang=\"cy\">"), "{alone}");
}

#[test]
fn what_could_run_hide_or_reach_out_is_refused_where_it_is() {
    for (main, said) in [
        (
            "<h1>a</h1><p onclick=\"x()\">b</p>",
            "`onclick` would make the page differ",
        ),
        (
            "<h1>a</h1><p style=\"color:red\">b</p>",
            "`style` would make the page differ",
        ),
        (
            "<h1>a</h1><div class=\"screen-only\"><script>x()</script></div>",
            "class=\"screen-only\"",
        ),
        ("<h1>a</h1><script>x()</script>", "script"),
        (
            "<h1>a</h1><p>b</p><img src=\"https://example.org/a.png\" alt=\"c\">",
            "a paper cannot take a picture from",
        ),
        (
            "<h1>a</h1><p>b</p><svg><image href=\"https://example.org/a.png\"/></svg>",
            "`<svg>`",
        ),
        (
            "<h1>a</h1><p><a href=\"javascript:x()\">b</a></p>",
            "a paper cannot link to",
        ),
        (
            "<h1>a</h1><p><a href=\"other.html\">b</a></p>",
            "write its whole address on the web",
        ),
        (
            "<h1>a</h1><iframe src=\"https://example.org\"></iframe>",
            "iframe",
        ),
        ("<p>No title.</p>", "the page has no heading"),
    ] {
        let project = with("en-GB", main);
        let run = project.run(&["build"]).ends_with(1);
        assert!(run.said.contains(said), "{main}: {}", run.said);
        let place = "reviews/meetings/terms.html:";
        assert!(run.said.contains(place), "{main}: {}", run.said);
        assert!(
            !project.path("output").join("index.html").is_file(),
            "{main}"
        );
    }
}
