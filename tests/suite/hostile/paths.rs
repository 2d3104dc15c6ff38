//! Links and names that lead out of their folders.

#![cfg(unix)]

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;

use crate::hostile::bounded::{BoundedProject, sound};
use crate::support::files::{text_of, top};

#[test]
fn a_link_out_of_the_reviews_and_links_in_a_circle() {
    let project = BoundedProject::new();
    project.write("elsewhere/decision.toml", "title = \"secret\"");
    let link = |to: &str, at: &str| symlink(to, project.path(at)).expect("a link can be made");
    link(
        "../../elsewhere/decision.toml",
        "reviews/parks/decision.toml",
    );
    link("..", "reviews/parks/updates");
    link("circle", "reviews/circle");
    let run = project.build().ends_with(1);
    let run = run
        .says("error[linked-file]")
        .says("--> reviews/circle\n")
        .says("--> reviews/parks/updates\n");
    let run = run.says("--> reviews/parks/decision.toml\n");
    assert!(
        !run.said.contains("secret"),
        "a file elsewhere was read:\n{}",
        run.said
    );
    project.nothing_is_written();
}

#[test]
fn a_review_that_is_not_a_file() {
    let project = BoundedProject::new();
    fs::remove_file(project.path("reviews/parks/review.toml")).expect("the review goes");
    symlink("/dev/zero", project.path("reviews/parks/review.toml")).expect("a link can be made");
    project.build().ends_with(1).says("error[linked-file]");
    project
        .typeset("/dev/zero")
        .ends_with(1)
        .says("error[unreadable-file]")
        .says("it is not a file");
    project.nothing_is_written();
}

#[test]
fn names_of_reviews_that_lead_elsewhere_or_hide() {
    for name in [
        "a..b",
        "-parks",
        "parks\u{1b}[31m",
        "par\nks",
        "par\u{7}ks",
        "ｐarks",
        "parks\\..\\..",
        "con:",
        "con",
        "nul",
        "aux",
        "prn",
        "com1",
        "lpt9",
        "CON",
        "Parks",
        "parks.",
        "parks ",
    ] {
        let project = BoundedProject::new();
        project.write(&format!("reviews/{name}/review.toml"), &sound());
        project.check().ends_with(1).says("error[unfit-name]");
        let run = project.build().ends_with(1).says("error[unfit-name]");
        let hidden = |letter: char| letter.is_control() && letter != '\n';
        assert!(
            !run.said.contains(hidden),
            "a message moves the cursor: {:?}",
            run.said
        );
        assert!(
            !run.said.contains("par\nks"),
            "a name breaks its line:\n{}",
            run.said
        );
        project.nothing_is_written();
    }
    let project = BoundedProject::new();
    let name = OsStr::from_bytes(b"par\xffks");
    let folder = project.path("reviews").join(name);
    fs::create_dir(&folder).expect("a folder can be made");
    fs::write(folder.join("review.toml"), sound()).expect("a review can be written");
    project.build().ends_with(1).says("error[unfit-name]");
    project.nothing_is_written();
}

/// Windows keeps these names with any ending, so a project with such a file cannot be checked out there.
#[test]
fn files_that_windows_takes_for_devices() {
    let update = text_of("tests/cases/invalid/sound/update.toml");
    for file in ["updates/con.toml", "updates/com1.toml"] {
        let project = BoundedProject::new();
        project.write(&format!("reviews/parks/{file}"), &update);
        for run in [project.check(), project.build()] {
            run.ends_with(1)
                .says("error[unfit-name]: Windows keeps the name")
                .says(&format!("--> reviews/parks/{file}"));
        }
        project.nothing_is_written();
    }
}

#[test]
fn names_that_are_too_long_for_a_file() {
    let long = "a".repeat(240);
    let project = BoundedProject::new();
    let update = text_of("tests/cases/invalid/sound/update.toml");
    project.write(&format!("reviews/parks/updates/{long}.toml"), &update);
    for run in [project.check(), project.build()] {
        run.ends_with(1)
            .says("error[unfit-name]: this name has 240 characters");
    }
    project.nothing_is_written();
}

#[test]
fn words_that_would_move_the_cursor() {
    let project = BoundedProject::new();
    let typed = "\"\\u001b[31mred\" = 1\n\"a\\nb\" = 2\n";
    project.write("reviews/parks/review.toml", &format!("{typed}{}", sound()));
    let run = project.build().ends_with(1).says("error[unknown-key]");
    assert!(
        !run.said.contains('\u{1b}'),
        "a message moves the cursor: {:?}",
        run.said
    );
    project.nothing_is_written();
}

#[test]
fn a_picture_in_another_folder() {
    const DRAWING: &str =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9'/></svg>";
    let project = BoundedProject::new();
    project
        .write("elsewhere/secret.svg", DRAWING)
        .write("page/own.svg", DRAWING);
    symlink("../elsewhere/secret.svg", project.path("page/linked.svg"))
        .expect("a link can be made");
    symlink("/dev/zero", project.path("page/endless.svg")).expect("a link can be made");
    let page = |picture: &str| {
        format!(
            "<html lang=\"en\"><title>A</title><main><h1>A</h1>\n<img src=\"{picture}\" alt=\"a\">\n</main></html>"
        )
    };
    for picture in ["../elsewhere/secret.svg", "linked.svg", "endless.svg"] {
        project.write("page/page.html", &page(picture));
        let run = project
            .run(&["typeset", "page/page.html", "--templates", &templates()])
            .ends_with(1);
        run.says("error[picture-").says("--> page/page.html:2:");
        assert!(
            !project.path("page/page.pdf").exists(),
            "{picture} was printed"
        );
    }
    project.write("page/page.html", &page("own.svg"));
    project
        .run(&["typeset", "page/page.html", "--templates", &templates()])
        .ends_with(0);
}

#[test]
fn fonts_that_are_not_next_to_the_theme() {
    let project = BoundedProject::new();
    project.templates().write(
        "page/page.html",
        "<html lang=\"en\"><title>A</title><main><h1>A</h1></main></html>",
    );
    project
        .run(&["typeset", "page/page.html", "--templates", "templates"])
        .ends_with(1)
        .says("error[font-unusable]");
    assert!(!project.path("page/page.pdf").exists());
}

fn templates() -> String {
    top().join("templates").to_string_lossy().into_owned()
}
