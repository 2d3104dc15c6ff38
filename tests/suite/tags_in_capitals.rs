//! Tags as some people type them: in capitals, and in comments. A page means what HTML says that it means.

use std::fs;

use crate::support::project::Project;

/// The elements that a template of a paper, a pack or a site is made of.
const NAMES: [&str; 12] = [
    "main", "body", "p", "table", "th", "td", "ul", "li", "h1", "h2", "a", "span",
];

#[test]
fn templates_in_capitals_make_the_same_papers() {
    let small = Project::published();
    let capital = Project::samples();
    for file in fs::read_dir(capital.path("templates")).expect("the templates") {
        let name = file.expect("a file").file_name();
        let name = format!("templates/{}", name.to_string_lossy());
        if !name.ends_with(".html") {
            continue;
        }
        let mut text = capital.text(&name);
        for element in NAMES {
            let large = element.to_uppercase();
            for end in [" ", ">"] {
                text = text.replace(&format!("<{element}{end}"), &format!("<{large}{end}"));
            }
            text = text.replace(&format!("</{element}>"), &format!("</{large}>"));
        }
        capital.write(&name, &text.replace(" class=", " Class="));
    }
    capital.build().ends_with(0);
    for file in [
        "inclusion-in-schools/progress-update-2019-09.html",
        "inclusion-in-schools/cabinet-decision.html",
        "inclusion-in-schools/index.html",
        "index.html",
    ] {
        let file = format!("output/{file}");
        assert_eq!(capital.text(&file), small.text(&file), "{file}");
    }
}

#[test]
fn a_page_is_what_its_tags_say_and_not_its_comments() {
    let project = Project::samples();
    for page in [
        "<BODY><MAIN ID=\"main\"><H1>Parks</H1><P>Open<BR>all day</P></MAIN></BODY>",
        "<body><!-- <main> --><main><h1>Parks</h1><p>Open</p></main><!-- </main> --></body>",
        "<body data-part=\"<main>\"><main><h1>Parks</h1><p>Open</p></main ></body>",
    ] {
        let head = "<head><meta charset=\"utf-8\"><title>The <main> part</title></head>";
        let page = format!("<!DOCTYPE html>\n<html lang=\"en-GB\">{head}\n{page}</html>\n");
        project.write("page.html", &page);
        project.run(&["typeset", "page.html"]).ends_with(0);
    }
}
