//! What an earlier build made and nothing makes any more goes, if it is as it was made.

use std::fs;
use std::os::unix::fs::symlink;

use crate::output::tree::{nothing_is_left_over, output_of};
use crate::support::project::Project;

const REVIEW: &str = "reviews/inclusion-in-schools";
const OTHER: &str = "reviews/withdrawn";
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

/// Papers that are made again at every build, because their pages were warned about, go as well.
#[test]
fn papers_with_a_warning_about_their_page_go_too() {
    let project = with_another_review();
    project.change(
        "templates/action-plan.html",
        "</h1>",
        "</h1>\n<table><tr><td>Without a heading</td></tr></table>",
    );
    let warned = project.build();
    if warned.exit_code != Some(0) {
        return;
    }
    withdraw(&project);
    project.build().ends_with(0);
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
