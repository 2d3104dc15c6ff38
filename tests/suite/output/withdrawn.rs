//! What an earlier build made and nothing makes any more goes, if it is as it was made.

use std::fs;
use std::os::unix::fs::symlink;

use crate::output::tree::{nothing_is_left_over, output_of};
use crate::support::project::Project;

const REVIEW: &str = "reviews/inclusion-in-schools";
const OTHER: &str = "reviews/withdrawn";
const COUNCIL: &str = "tests/cases/second-council";
const PAPERS: &str = "output/withdrawn";

/// The samples with another review, published.
fn with_another_review() -> Project {
    let project = Project::samples();
    copy(&project, REVIEW, OTHER);
    project.change_line(
        "reviews/withdrawn/review.toml",
        "title =",
        "title = \"Allotments\"",
    );
    project.build().ends_with(0);
    assert!(project.path(PAPERS).is_dir());
    project
}

fn copy(project: &Project, from: &str, to: &str) {
    crate::support::files::copy(&project.path(from), &project.path(to));
}

fn withdraw(project: &Project) {
    fs::remove_dir_all(project.path(OTHER)).expect("it was there");
}

/// The output is what a build from nothing makes.
#[track_caller]
fn is_as_from_nothing(project: &Project) {
    let found = output_of(project);
    fs::remove_dir_all(project.path("output")).expect("it was there");
    project.build().ends_with(0);
    let expected = output_of(project);
    let names = |tree: &crate::output::tree::Tree| tree.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&found), names(&expected));
}

#[test]
fn the_papers_of_a_review_go_with_it_and_each_is_named() {
    for arguments in [&["build"][..], &["build", "--in-place"]] {
        let project = with_another_review();
        let papers = fs::read_dir(project.path(PAPERS)).expect("papers");
        let papers: Vec<_> = papers
            .map(|paper| paper.expect("one").file_name())
            .collect();
        assert!(papers.len() >= 6, "{papers:?}");
        withdraw(&project);
        let run = project.run(arguments).ends_with(0);
        for paper in papers {
            let named = format!("  withdrawn/{}\n", paper.to_string_lossy());
            assert!(run.said.contains(&named), "{named} in:\n{}", run.said);
        }
        assert!(!project.path(PAPERS).exists(), "the folder goes too");
        let again = project.run(arguments).ends_with(0).says("(0 files");
        assert!(!again.said.contains("withdrawn"), "{}", again.said);
        nothing_is_left_over(&project);
        is_as_from_nothing(&project);
    }
}

#[test]
fn what_somebody_has_changed_stays_and_is_named_until_it_is_gone() {
    let project = with_another_review();
    let own = project.path("output/withdrawn/action-plan.html");
    fs::write(&own, "Moved to the archive.").expect("it can be written");
    fs::write(project.path("output/withdrawn/photo.txt"), "ours").expect("it can be written");
    withdraw(&project);
    for _ in 0..2 {
        project
            .build()
            .ends_with(0)
            .says("output still has 1 file of papers that are withdrawn")
            .says("\n  withdrawn/action-plan.html\n");
    }
    let left: Vec<_> = output_of(&project)
        .into_keys()
        .filter(|path| path.starts_with("withdrawn/"))
        .collect();
    assert_eq!(left.len(), 3, "the folder and two files: {left:?}");
    fs::remove_file(own).expect("it can go");
    let run = project.build().ends_with(0);
    assert!(!run.said.contains("withdrawn"), "{}", run.said);
    assert!(project.path("output/withdrawn/photo.txt").is_file());
}

#[test]
fn a_new_name_leaves_nothing_at_the_old_one() {
    let project = with_another_review();
    fs::rename(project.path(OTHER), project.path("reviews/allotments")).expect("a new name");
    project
        .build()
        .ends_with(0)
        .says("  withdrawn/action-plan.pdf\n");
    assert!(project.path("output/allotments/action-plan.pdf").is_file());
    let update = "reviews/allotments/updates/2019-09.toml";
    let text = project.text(update);
    fs::remove_file(project.path(update)).expect("an update");
    project
        .build()
        .ends_with(0)
        .says("  allotments/progress-update-2019-09.pdf\n");
    is_as_from_nothing(&project);
    project.write(update, &text);
    let run = project.build().ends_with(0);
    assert!(!run.said.contains("withdrawn"), "{}", run.said);
    is_as_from_nothing(&project);
}

/// What is made of all reviews together goes when nothing is left to make it of.
#[test]
fn what_is_made_of_all_reviews_together_goes_too() {
    let project = Project::second_council();
    let build = |project: &Project| {
        let reviews = format!("{COUNCIL}/reviews");
        project.run(&["build", "--reviews", &reviews, "--templates", COUNCIL])
    };
    let made = |project: &Project, path: &str| project.path(&format!("output/{path}")).is_file();
    build(&project).ends_with(0);
    assert!(made(&project, "annual-report-2022-23.pdf"));
    assert!(made(&project, "crest.svg"));
    // The only review that was reported on in that year.
    fs::remove_dir_all(project.path("tests/cases/second-council/reviews/flood-resilience"))
        .expect("it was there");
    let run = build(&project).ends_with(0);
    for path in ["annual-report-2022-23.pdf", "annual-report-2022-23.html"] {
        assert!(run.said.contains(&format!("  {path}\n")), "{}", run.said);
        assert!(!made(&project, path), "{path}");
    }
    assert!(made(&project, "annual-report-2023-24.pdf"), "another year");
    // A report that somebody has changed is theirs.
    fs::write(project.path("output/annual-report-2023-24.html"), "ours").expect("written");
    fs::remove_dir_all(project.path("tests/cases/second-council/reviews/community-transport"))
        .expect("it was there");
    for _ in 0..2 {
        let run = build(&project).ends_with(0);
        assert!(
            run.said.contains("\n  annual-report-2023-24.html\n"),
            "{}",
            run.said
        );
        assert!(made(&project, "annual-report-2023-24.html"));
        assert!(!made(&project, "annual-report-2023-24.pdf"));
    }
    // A picture that no page shows any more.
    let path = |name: &str| project.path(&format!("{COUNCIL}/{name}"));
    fs::rename(path("crest.svg"), path("arms.svg")).expect("a new name");
    let council = format!("{COUNCIL}/council.toml");
    project.change_line(&council, "file = \"crest.svg\"", "file = \"arms.svg\"");
    build(&project).ends_with(0).says("  crest.svg\n");
    assert!(made(&project, "arms.svg"));
    assert!(!made(&project, "crest.svg"));
}

/// The page of a review, its data, the words to search it by, and those of all reviews.
#[test]
fn pages_of_reviews_and_their_data_go_with_the_template_that_makes_them() {
    let project = with_another_review();
    withdraw(&project);
    let run = project.build().ends_with(0);
    for file in ["index.html", "review.json", "search.js"] {
        let path = format!("withdrawn/{file}");
        assert!(run.said.contains(&format!("  {path}\n")), "{}", run.said);
        assert!(!project.path(&format!("output/{path}")).exists(), "{path}");
    }
    assert!(!project.text("output/search.js").contains("withdrawn/"));
    assert!(!project.text("output/reviews.json").contains("withdrawn/"));
    fs::remove_file(project.path("templates/review.html")).expect("it was there");
    let run = project.build().ends_with(0);
    for path in [
        "inclusion-in-schools/index.html",
        "inclusion-in-schools/review.json",
        "inclusion-in-schools/search.js",
        "recommendations.csv",
        "reviews.ics",
        "reviews.json",
        "search.js",
    ] {
        assert!(
            run.said.contains(&format!("  {path}\n")),
            "{path}: {}",
            run.said
        );
        assert!(!project.path(&format!("output/{path}")).exists(), "{path}");
    }
    is_as_from_nothing(&project);
}

/// The pack of a meeting, each of its papers, and the list that a committee system reads.
#[test]
fn the_papers_of_a_meeting_go_with_it() {
    let project = Project::samples();
    project.build().ends_with(0);
    let meetings = project.path("output/meetings");
    assert!(meetings.is_dir());
    fs::remove_dir_all(project.path("reviews/meetings")).expect("it was there");
    let run = project.build().ends_with(0);
    let of_meeting = "  meetings/2019-10-16-children-and-young-people/";
    for file in [
        "upload.csv",
        "pack-2019-10-16-children-and-young-people.pdf",
    ] {
        let named = format!("{of_meeting}{file}\n");
        assert!(run.said.contains(&named), "{}", run.said);
    }
    assert!(!meetings.exists());
    is_as_from_nothing(&project);
}

/// Papers that are made again at every build, because their pages were warned about, go as well.
#[test]
fn papers_with_a_warning_about_their_page_go_too() {
    let project = with_another_review();
    project.change(
        "templates/action-plan.html",
        "</h1>",
        "</h1>\n<p><a href=\"https://example.org/\">Click here</a></p>",
    );
    project.build().ends_with(0).says("warning[unclear-link]");
    let again = project.build().ends_with(0);
    assert!(
        again.said.contains("warning[unclear-link]"),
        "it is made again: {}",
        again.said
    );
    withdraw(&project);
    project
        .build()
        .ends_with(0)
        .says("  withdrawn/action-plan.pdf\n");
    assert!(!project.path(PAPERS).exists());
}

/// The manifest says what goes. Somebody may have written into it.
#[test]
fn nothing_outside_the_folder_goes() {
    let project = with_another_review();
    fs::create_dir(project.path("elsewhere")).expect("a folder");
    let paper = project.bytes("output/withdrawn/action-plan.html");
    for name in ["mine.html", "elsewhere/action-plan.html"] {
        fs::write(project.path(name), &paper).expect("a file");
    }
    withdraw(&project);
    let manifest = "output/.scrutineer-manifest.json";
    let text = project.text(manifest);
    let absolute = project.path("mine.html");
    for path in [
        "../mine.html",
        absolute.to_str().expect("a path"),
        "a/../../mine.html",
        "",
    ] {
        project.write(manifest, &text.replace("withdrawn/action-plan.html", path));
        project.build().ends_with(0);
        assert!(project.path("mine.html").is_file(), "{path}");
    }
    // A link on the way to the file.
    project.write(manifest, &text);
    fs::remove_dir_all(project.path(PAPERS)).expect("it was there");
    symlink("../elsewhere", project.path(PAPERS)).expect("a link");
    project.build().ends_with(0);
    assert!(project.path("elsewhere/action-plan.html").is_file());
}

#[test]
fn when_a_build_is_refused_nothing_goes() {
    let project = with_another_review();
    withdraw(&project);
    project.change_line(
        "reviews/inclusion-in-schools/review.toml",
        "title =",
        "title = 7",
    );
    project.build().ends_with(1);
    assert!(project.path("output/withdrawn/action-plan.html").is_file());
}
