//! A classification is printed whole at the foot of every page, away from the text, or refused.

use crate::support::files::top;
use crate::support::program::{Run, run};
use crate::support::project::Project;

/// A sentence that takes about half a line.
const SENTENCE: &str = "It may be shared with partners of the council. ";

/// Typesets a page whose classification has so many of these sentences, in this look.
fn typeset(sentences: usize, look: &str) -> Run {
    let folder = Project::empty();
    let classification = SENTENCE.repeat(sentences);
    folder.write(
        "page.html",
        &format!(
            "<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>Note</title>\n\
             <meta name=\"classification\" content=\"{}\"></head>\n\
             <body><main><h1>Note</h1><p>Words.</p></main></body></html>",
            classification.trim()
        ),
    );
    let mut command = folder.command(&["typeset", "page.html", "--templates"]);
    let command = command.arg(top().join("templates"));
    run(command.args(["--theme", look]))
}

#[test]
fn a_classification_without_room_is_refused_with_its_lines() {
    for look in ["theme.toml", "theme-large-print.toml", "theme-plain.toml"] {
        typeset(1, look).ends_with(0);
        typeset(2, look).ends_with(0);
        typeset(30, look)
            .ends_with(1)
            .says("error[classification-too-long]: the classification needs ")
            .says(" lines at the foot of a page, which has room for ")
            .says("page.html:3:1")
            .says("help: shorten the `content` of this tag");
    }
}

#[test]
fn the_usual_long_marking_fits_in_every_look() {
    let marking = "OFFICIAL-SENSITIVE – contains personal data; not for publication by virtue of paragraphs 1 and 2 of \
                   Schedule 12A of the Local Government Act 1972";
    let project = Project::samples();
    let line = format!("classification = \"{marking}\"");
    project.change_line("templates/council.toml", "classification = ", &line);
    project.build().ends_with(0);
    let large = "inclusion-in-schools/progress-update-2019-09-large-print.pdf";
    assert!(project.path(&format!("output/{large}")).exists());
}

#[test]
fn a_build_says_once_for_all_papers_that_the_classification_is_too_long() {
    let project = Project::samples();
    let line = format!("classification = \"{}\"", SENTENCE.repeat(20).trim());
    project.change("templates/council.toml", "large_print = true", "");
    project.change_line("templates/council.toml", "classification = ", &line);
    let run = project
        .build()
        .ends_with(1)
        .says("help: shorten `classification` in council.toml");
    let times = run.said.matches("error[classification-too-long]").count();
    assert!(times <= 2, "{}", run.said);
    assert!(!project.path("output/index.html").exists());
}
