//! The output folder is apart from what papers are made of, and what is in it and not made any more is named.

use crate::support::project::Project;

#[test]
fn an_output_among_the_inputs_is_refused_before_anything_is_written() {
    let project = Project::samples();
    let template = project.text("templates/index.html");
    for (output, input) in [
        ("templates", "templates"),
        ("templates/", "templates"),
        ("templates/papers", "templates"),
        ("reviews", "reviews"),
        ("reviews/inclusion-in-schools", "reviews"),
        ("reviews/new/papers", "reviews"),
        (".", "reviews"),
    ] {
        let run = project.run(&["build", "--output", output]);
        assert_eq!(run.exit_code, Some(2), "{output}: {}", run.said);
        let reason = format!("must be apart from {input}, the folder of the {input}");
        assert!(run.said.contains(&reason), "{output}: {}", run.said);
        assert_eq!(project.text("templates/index.html"), template, "{output}");
    }
    assert!(!project.path("templates/papers").exists() && !project.path("reviews/new").exists());
}

#[test]
#[cfg(unix)]
fn a_link_to_the_inputs_is_refused_as_they_are() {
    let project = Project::samples();
    let link = project.path("published");
    std::os::unix::fs::symlink(project.path("templates"), link).expect("a link");
    let run = project.run(&["build", "--output", "published"]);
    assert_eq!(run.exit_code, Some(2), "{}", run.said);
}

#[test]
fn papers_that_are_withdrawn_are_named_by_every_build_until_they_are_gone() {
    let project = Project::samples();
    let from = project.path("reviews/inclusion-in-schools");
    crate::support::files::copy(&from, &project.path("reviews/withdrawn"));
    project.build().ends_with(0);
    std::fs::remove_dir_all(project.path("reviews/withdrawn")).expect("it can be removed");
    let note = "note: output still has 12 files of papers that are withdrawn; delete what should not be public: withdrawn/";
    for _ in 0..3 {
        let run = project.build().ends_with(0);
        let lines = run.said.lines().filter(|line| line.starts_with(note));
        assert_eq!(lines.count(), 1, "{}", run.said);
    }
    std::fs::remove_dir_all(project.path("output/withdrawn")).expect("it can be removed");
    for _ in 0..2 {
        let run = project.build().ends_with(0);
        assert!(!run.said.contains("withdrawn"), "{}", run.said);
    }
}

#[test]
fn a_paper_that_is_withdrawn_and_comes_back_is_not_named() {
    let project = Project::samples();
    // The sample meeting cannot do without the update.
    std::fs::remove_dir_all(project.path("reviews/meetings")).expect("it can be removed");
    project.build().ends_with(0);
    let update = "reviews/inclusion-in-schools/updates/2019-09.toml";
    let text = project.text(update);
    std::fs::remove_file(project.path(update)).expect("it can be removed");
    let run = project.build().ends_with(0);
    assert!(run.said.contains("still has 3 files"), "{}", run.said);
    project.write(update, &text);
    let run = project.build().ends_with(0);
    assert!(!run.said.contains("still has"), "{}", run.said);
}
