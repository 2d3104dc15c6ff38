//! `compare` says which words of a paper are not as they were.

use crate::support::project::Project;

/// The samples published as they were, in the folder `before`, and as they are, in the folder `after`.
fn published(change: impl Fn(&Project)) -> Project {
    let project = Project::samples();
    project.run(&["build", "--output", "before"]).ends_with(0);
    change(&project);
    project.run(&["build", "--output", "after"]).ends_with(0);
    project
}

const UPDATE: &str = "reviews/inclusion-in-schools/updates/2019-09.toml";

#[test]
fn the_words_that_have_changed_are_told_below_their_heading() {
    let project = published(|project| {
        project.change(UPDATE, "Report circulated", "Paper circulated");
    });
    let page = "inclusion-in-schools/progress-update-2019-09.html";
    let run = project.run(&[
        "compare",
        &format!("before/{page}"),
        &format!("after/{page}"),
    ]);
    let run = run
        .ends_with(0)
        .says("[Report] circulated")
        .says("[Paper] circulated");
    assert!(run.printed.contains("Recommendation "), "{}", run.printed);
    assert!(
        run.printed
            .contains("1 page does not say the same as before."),
        "{}",
        run.printed
    );
}

#[test]
fn two_folders_are_compared_page_by_page() {
    let project = published(|project| {
        project.change(UPDATE, "Report circulated", "Paper circulated");
        std::fs::remove_file(project.path("reviews/inclusion-in-schools/decision.toml"))
            .expect("a decision");
        std::fs::remove_dir_all(project.path("reviews/meetings")).expect("meetings");
    });
    let run = project.run(&["compare", "before", "after"]).ends_with(0);
    let said = &run.printed;
    assert!(
        said.contains("inclusion-in-schools/cabinet-decision.html is gone\n"),
        "{said}"
    );
    assert!(
        said.contains("inclusion-in-schools/progress-update-2019-09.html\n"),
        "{said}"
    );
    // The action plan says what it said.
    assert!(!said.contains("action-plan.html\n"), "{said}");
    // The other way round it is new.
    project
        .run(&["compare", "after", "before"])
        .ends_with(0)
        .says("inclusion-in-schools/cabinet-decision.html is new\n");
}

#[test]
fn the_same_papers_say_the_same_in_any_look() {
    let project = published(|project| {
        let theme = project.text("templates/theme.toml");
        project.write("templates/theme.toml", &theme.replace("#0f3d66", "#663d0f"));
    });
    project
        .run(&["compare", "before", "after"])
        .ends_with(0)
        .says("No page says anything else than before");
}

#[test]
fn what_cannot_be_compared_is_said() {
    let project = Project::empty();
    project.write("page.html", "<p>no paper");
    project.write("folder/notes.txt", "nothing");
    for (old, new, said) in [
        ("page.html", "folder", "name two pages, or two folders"),
        ("page.html", "other.html", "there is no other.html"),
        ("folder", "folder", "there are no pages in folder"),
        (
            "page.html",
            "page.html",
            "page.html cannot be read as a paper's page",
        ),
    ] {
        project.run(&["compare", old, new]).ends_with(2).says(said);
    }
}
