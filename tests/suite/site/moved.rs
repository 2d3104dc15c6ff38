//! A review whose folder gets another name keeps its old addresses.

use super::{between, parks, review, words};
use crate::support::project::Project;

/// The parks in a folder of another name, which says that it was `parks`.
fn renamed() -> Project {
    let project = parks();
    project.build().ends_with(0);
    std::fs::rename(
        project.path("reviews/parks"),
        project.path("reviews/green-spaces"),
    )
    .expect("a folder can be renamed");
    formerly(&project, "green-spaces", "parks");
    project
}

fn formerly(project: &Project, id: &str, name: &str) {
    let file = format!("reviews/{id}/review.toml");
    project.change(
        &file,
        "committee = ",
        &format!("formerly = [\"{name}\"]\ncommittee = "),
    );
}

#[test]
fn every_page_at_an_old_address_leads_to_the_same_page_at_the_new_one() {
    let project = renamed();
    project.build().ends_with(0);
    for (file, title) in [
        ("index.html", "Parks and Open Spaces"),
        (
            "action-plan.html",
            "Scrutiny Review – Action Plan: Parks and Open Spaces, September 2022",
        ),
    ] {
        let page = project.text(&format!("output/parks/{file}"));
        let main = between(&page, "<main", "</main>");
        assert!(
            main.contains(&format!("<a href=\"../green-spaces/{file}\">{title}</a>")),
            "{main}"
        );
        assert!(words(main).contains("This page has a new address"));
        // The place on the page comes along, and without a script the page does.
        let script = format!("location.replace(\"../green-spaces/{file}\" + location.hash)");
        assert!(page.contains(&script), "{page}");
        let refresh = format!("content=\"0; url=../green-spaces/{file}\"");
        assert!(page.contains(&refresh), "{page}");
        project.bytes(&format!("output/green-spaces/{file}"));
    }
    for update in ["2023-01", "2024-01"] {
        let page = project.text(&format!("output/parks/progress-update-{update}.html"));
        assert!(page.contains(&format!("../green-spaces/progress-update-{update}.html")));
    }
    // Nothing else says the old name, and nothing changes the next time.
    assert!(!project.text("output/index.html").contains("parks/"));
    assert!(!project.text("output/search.js").contains("\"parks/"));
    project.build().ends_with(0).says("(0 files new or changed");
}

#[test]
fn a_name_that_another_review_has_or_had_is_refused() {
    for (other, also, expected) in [
        ("parks", None, "another review is called “parks” now"),
        ("roads", Some("parks"), "was called “parks” too"),
    ] {
        let project = renamed();
        review(&project, other, "Another");
        if let Some(name) = also {
            formerly(&project, other, name);
        }
        let before = project.text("output/parks/index.html");
        project
            .build()
            .ends_with(1)
            .says("error[former-name]")
            .says(expected);
        project.run(&["check"]).ends_with(1).says(expected);
        assert_eq!(project.text("output/parks/index.html"), before);
    }
    let project = parks();
    formerly(&project, "parks", "parks");
    project
        .build()
        .ends_with(1)
        .says("this review is called “parks” now");
}

#[test]
fn the_sentence_on_what_a_review_is_about_is_where_it_is_listed() {
    let project = parks();
    let sentence = "How the council looks after its parks & greens.";
    project.change(
        "reviews/parks/review.toml",
        "committee = ",
        &format!("about = \"{sentence}\"\ncommittee = "),
    );
    project.build().ends_with(0);
    for page in ["index.html", "parks/index.html"] {
        let page = project.text(&format!("output/{page}"));
        let escaped = sentence.replace('&', "&amp;");
        assert!(
            between(&page, "<main", "</main>").contains(&escaped),
            "{page}"
        );
    }
    let page = project.text("output/parks/index.html");
    assert!(between(&page, "name=\"description\" content=\"", "\"").starts_with("How the council"));
    assert!(
        project
            .text("output/reviews.json")
            .contains("parks & greens")
    );
    assert!(
        !project
            .text("output/parks/action-plan.html")
            .contains("looks after")
    );
}
