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
