//! What belongs together is on one line, or on one page with what says what it is.

use crate::support::files::top;
use crate::support::program::run;
use crate::support::project::Project;
use crate::support::tagged::{Page, TaggedPdf};

#[test]
fn an_address_and_what_a_template_keeps_together_are_on_one_line() {
    let folder = Project::empty();
    let page = |main: &str| {
        format!(
            "<!DOCTYPE html><html lang=\"en-GB\"><head><title>Together</title></head><body><main><h1>Together</h1>\
             {main}</main></body></html>"
        )
    };
    // However many words come before them.
    for before in 8..20 {
        let before = "grade ".repeat(before);
        let main = format!(
            "<p>{before}<span class=\"together\">Not yet begun 4</span>.</p>\
             <p>{before}officer@council.example.</p>"
        );
        folder.write("page.html", &page(&main));
        let templates = top().join("templates");
        let mut command = folder.command(&["typeset", "page.html", "--templates"]);
        run(command.arg(templates)).ends_with(0);
        let pdf = TaggedPdf::read(&folder.bytes("page.pdf"));
        let written = pdf.pages[0].sequences.iter().flat_map(|one| &one.written);
        let lines: Vec<&str> = written.map(|one| one.text.as_str()).collect();
        for whole in ["Not yet begun 4.", "officer@council.example."] {
            let is_whole = lines.iter().any(|line| line.contains(whole));
            assert!(is_whole, "“{whole}” is parted: {lines:?}");
        }
    }
}

/// An entry of an agenda that goes on below its first line goes on below its words, not below its number.
#[test]
fn an_entry_of_contents_goes_on_below_its_words() {
    let folder = Project::empty();
    let title = "What the Board has asked the Cabinet to do ".repeat(4);
    folder.write(
        "page.html",
        &format!(
            "<!DOCTYPE html><html lang=\"en-GB\"><head><title>Agenda</title></head><body><main><h1>Agenda</h1>\
             <ul class=\"contents\"><li><a href=\"#one\">4(a) {title}</a></li></ul>\
             <h2 id=\"one\">One</h2><p>Words.</p></main></body></html>"
        ),
    );
    let templates = top().join("templates");
    let mut command = folder.command(&["typeset", "page.html", "--templates"]);
    run(command.arg(templates)).ends_with(0);
    let pdf = TaggedPdf::read(&folder.bytes("page.pdf"));
    let written = pdf.pages[0].sequences.iter().flat_map(|one| &one.written);
    let lines = written.filter(|one| one.text.contains("Board") || one.text.contains("Cabinet"));
    let left: Vec<f32> = lines.map(|one| one.left).collect();
    let [first, others @ ..] = &left[..] else {
        panic!("it has no lines");
    };
    assert!(!others.is_empty(), "it is over several lines");
    assert!(others.iter().all(|other| *other > first + 10.0), "{left:?}");
}

/// The second council's report on a flood is over pages long.
#[test]
fn a_value_that_goes_on_has_its_label_above_it_as_where_it_begins() {
    let project = Project::with(&["tests/cases/second-council", "templates"]);
    let council = "tests/cases/second-council";
    let reviews = format!("{council}/reviews");
    let folders = ["build", "--reviews", &reviews, "--templates", council];
    let look = project.path("templates/theme-large-print.toml");
    let look = ["--theme", &look.to_string_lossy()];
    project.run(&[&folders[..], &look].concat()).ends_with(0);
    let pdf = "output/flood-resilience/progress-update-2023-05.pdf";
    let pdf = TaggedPdf::read(&project.bytes(pdf));
    let mut labels = 0;
    for page in &pdf.pages {
        let written = page.sequences.iter().flat_map(|one| &one.written);
        for label in written.filter(|one| one.text.trim() == "What has happened (continued)") {
            labels += 1;
            let shapes = page.sequences.iter().flat_map(|one| &one.shapes);
            let grounds = shapes.filter(|shape| !shape.is_line);
            let is_on_ground = grounds
                .filter(|shape| (shape.area[1]..shape.area[3]).contains(&label.baseline))
                .any(|shape| shape.area[2] - shape.area[0] > 400.0);
            assert!(is_on_ground, "the label has no ground");
        }
    }
    assert!(labels > 2, "the value goes on over pages: {labels}");
    // Who said it is on the page where it is said.
    let says = |page: &Page, words: &str| {
        let written = page.sequences.iter().flat_map(|one| &one.written);
        written
            .map(|one| one.text.trim())
            .any(|text| text.contains(words))
    };
    let with = |words: &str| pdf.pages.iter().position(|page| says(page, words));
    assert_eq!(with("a resident of Beck Foot"), with("nobody did."));
}
