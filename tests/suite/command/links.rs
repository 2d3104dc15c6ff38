//! Where the links of a page lead: to a whole address, to a place in it or to a file that is there.

use crate::support::files::top;
use crate::support::program::{Run, run};
use crate::support::project::Project;

/// Typesets a page with these links, each on a line of its own from line 4 on.
fn typeset(links: &[&str]) -> Run {
    let folder = Project::empty();
    folder.write("my file.html", "");
    folder.write("café.html", "");
    folder.write("minutes/2026.html", "");
    let links: Vec<String> = links
        .iter()
        .map(|href| format!("<p><a href=\"{href}\">Read more</a></p>"))
        .collect();
    folder.write(
        "page.html",
        &format!(
            "<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>Note</title></head><body><main>\n\
             <h1>Note</h1><h2 id=\"café\">A</h2><h2 id=\"b\">B</h2>\n{}\n</main></body></html>",
            links.join("\n")
        ),
    );
    let mut command = folder.command(&["typeset", "page.html", "--templates"]);
    run(command.arg(top().join("templates")))
}

#[test]
fn a_link_to_a_file_that_is_there_is_set() {
    typeset(&[
        "my%20file.html",
        "caf%C3%A9.html#part",
        "café.html?a=b",
        "minutes/2026.html",
        "minutes/",
        "./minutes/../my file.html",
        "page.html",
        "page.pdf",
        "#b",
        "#caf%C3%A9",
        "https://www.harbour.example/a%20b",
        "mailto:clerk@harbour.example",
    ])
    .ends_with(0);
}

#[test]
fn a_link_to_nothing_is_refused_at_its_place() {
    let nowhere = [
        "minuets.html",
        "my%20fil.html",
        "minutes/2027.html",
        "../page/none.html",
        "harbour.example",
        "http//www.harbour.example/a",
        "#none",
    ];
    let run = typeset(&nowhere).ends_with(1);
    for (number, href) in nowhere.iter().enumerate() {
        let place = format!("page.html:{}:", number + 4);
        assert!(run.said.contains(&place), "{href}");
    }
    assert_eq!(
        run.said.matches("error[link-nowhere]").count(),
        nowhere.len()
    );
}

#[test]
fn an_address_that_is_none_is_refused_with_what_to_write() {
    for (href, help) in [
        (
            "www.harbour.example",
            "write href=\"https://www.harbour.example\"",
        ),
        (
            "WWW.harbour.example/a?b=c",
            "write href=\"https://WWW.harbour.example/a?b=c\"",
        ),
        (
            "www.harbour.example:8080",
            "write href=\"https://www.harbour.example:8080\"",
        ),
        (
            "//harbour.example/a",
            "write href=\"https://harbour.example/a\"",
        ),
        (
            "clerk@harbour.example",
            "write href=\"mailto:clerk@harbour.example\"",
        ),
        ("https://", "write the whole address"),
        ("https:www.harbour.example", "write the whole address"),
        ("https://harbour example.org", "write the whole address"),
        ("mailto:clerk", "write the whole address"),
        ("/documents/a.pdf", "write the whole address"),
        ("javascript:alert(1)", "links can begin with"),
        ("", "links can begin with"),
    ] {
        typeset(&[href])
            .ends_with(1)
            .says("error[link-refused]")
            .says(help);
    }
}

#[test]
fn papers_link_to_each_other_and_not_to_files_that_are_not_published() {
    let project = Project::samples();
    let link = |href: &str| format!("<p><a href=\"{href}\">Read more</a></p>\n</main>");
    for there in [
        "{{ root }}index.html",
        "{{ pdf }}",
        "{{ root }}inclusion-in-schools/progress-update-2019-09.html",
    ] {
        let project = Project::samples();
        project.change("templates/page.html", "</main>", &link(there));
        let told = project.build();
        assert!(
            !told.said.contains("link-nowhere"),
            "{there}: {}",
            told.said
        );
    }
    project.change(
        "templates/page.html",
        "</main>",
        &link("{{ root }}minuets.html"),
    );
    project
        .build()
        .ends_with(1)
        .says("error[link-nowhere]")
        .says("no such file is published with the papers");
}

#[test]
fn an_address_in_a_review_is_whole() {
    for (address, exit) in [
        ("https://www.example.gov.uk/a", 0),
        ("mailto:clerk@example.gov.uk", 0),
        ("https://", 1),
        ("https:///a", 1),
        ("mailto:clerk", 1),
        ("minutes.html", 1),
    ] {
        let project = Project::samples();
        project.change_line(
            crate::support::project::SAMPLE_REVIEW,
            "action = ",
            &format!("action = \"See [the plan]({address}).\""),
        );
        project.build().ends_with(exit);
    }
}
