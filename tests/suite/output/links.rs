//! Links in the output folder: nothing is written through them, so nothing outside is ever touched.

use std::fs;
use std::os::unix::fs::symlink;

use crate::output::tree::{assert_same, nothing_is_left_over, touched};
use crate::support::project::Project;

#[test]
fn a_link_in_the_place_of_a_reviews_folder_is_refused() {
    let project = Project::published();
    let elsewhere = project.path("elsewhere");
    fs::rename(project.path("output/inclusion-in-schools"), &elsewhere).expect("it can be moved");
    symlink("../elsewhere", project.path("output/inclusion-in-schools")).expect("a link");
    project.entitle("Inclusion in Every School");
    let before = touched(&project.path(""));
    project
        .build()
        .ends_with(2)
        .says("output/inclusion-in-schools is a link, and nothing is written through a link")
        .says("help: remove the link");
    let after = touched(&project.path(""));
    let within = |folder: &str| folder.starts_with("output") || folder.starts_with("elsewhere");
    let only = |all: crate::output::tree::Touched| {
        all.into_iter()
            .filter(|(path, _)| within(&path.to_string_lossy()))
            .collect()
    };
    assert_same(&only(before), &only(after));
    nothing_is_left_over(&project);
}

#[test]
fn a_link_in_the_place_of_a_paper_is_refused() {
    let project = Project::published();
    fs::write(project.path("house.css"), "p { color: black }").expect("it can be written");
    fs::remove_file(project.path("output/style.css")).expect("it can be removed");
    symlink("../house.css", project.path("output/style.css")).expect("a link can be made");
    let before = touched(&project.path("output"));
    project
        .build()
        .ends_with(2)
        .says("output/style.css is a link, and nothing is written through a link");
    assert_same(&touched(&project.path("output")), &before);
}

#[test]
fn a_folder_in_the_place_of_a_paper_is_refused() {
    let project = Project::published();
    fs::remove_file(project.path("output/style.css")).expect("it can be removed");
    fs::create_dir(project.path("output/style.css")).expect("a folder can be made");
    project
        .build()
        .ends_with(2)
        .says("output/style.css is not a file\nhelp: ");
    fs::remove_dir_all(project.path("output/inclusion-in-schools")).expect("it can be removed");
    fs::write(project.path("output/inclusion-in-schools"), "").expect("it can be written");
    project
        .build()
        .ends_with(2)
        .says("output/inclusion-in-schools is not a folder\nhelp: ");
}

/// What the link leads to has the right bytes, so only the link itself can be noticed.
#[test]
fn a_link_to_the_very_paper_is_refused_although_nothing_has_changed() {
    let project = Project::published();
    let paper = "output/inclusion-in-schools/action-plan.html";
    fs::rename(project.path(paper), project.path("moved.html")).expect("a file can be moved");
    symlink("../../moved.html", project.path(paper)).expect("a link can be made");
    project
        .build()
        .ends_with(2)
        .says("action-plan.html is a link, and nothing is written through a link");
}

#[test]
fn an_output_folder_that_is_itself_a_link_is_followed_and_stays_one() {
    let project = Project::samples();
    fs::create_dir(project.path("site")).expect("a folder can be made");
    symlink("site", project.path("output")).expect("a link can be made");
    for output in ["output", "output/"] {
        project.entitle(&format!("Published to {output}"));
        project.run(&["build", "--output", output]).ends_with(0);
        let link = fs::read_link(project.path("output")).expect("it is still a link");
        assert_eq!(link.as_os_str(), "site");
        let page = fs::read_to_string(project.path("site/index.html")).expect("it is published");
        assert!(page.contains(&format!("Published to {output}")));
        nothing_is_left_over(&project);
    }
}

#[test]
fn a_pdf_named_by_a_link_replaces_what_the_link_leads_to() {
    let project = Project::published();
    fs::write(project.path("paper.pdf"), "the paper of last year").expect("it can be written");
    symlink("paper.pdf", project.path("latest.pdf")).expect("a link can be made");
    project
        .run(&["typeset", "output/index.html", "-o", "latest.pdf"])
        .ends_with(0);
    assert!(
        project.path("latest.pdf").is_symlink(),
        "it is still a link"
    );
    let paper = fs::read(project.path("paper.pdf")).expect("the PDF is there");
    assert!(paper.starts_with(b"%PDF-"));
    nothing_is_left_over(&project);
}
