//! Things nested a hundred thousand deep.

use crate::hostile::bounded::{BoundedProject, review_with_text, sound};

const DEEP: usize = 100_000;

/// The review is refused at its place.
#[track_caller]
fn refused(review: &str, code: &str) {
    let project = BoundedProject::new();
    project.write("reviews/parks/review.toml", review);
    let code = format!("error[{code}]");
    project
        .build()
        .ends_with(1)
        .says(&code)
        .says("--> reviews/parks/review.toml:");
    project.nothing_is_written();
}

#[test]
fn lists_in_lists_of_toml() {
    refused(&format!("title = {}", "[".repeat(DEEP)), "toml-syntax");
    refused(
        &format!("title = {}{}", "[".repeat(DEEP), "]".repeat(DEEP)),
        "toml-syntax",
    );
}

#[test]
fn tables_in_tables_of_toml() {
    refused(
        &format!("title = {}1{}", "{a=".repeat(DEEP), "}".repeat(DEEP)),
        "toml-syntax",
    );
}

#[test]
fn keys_of_keys_of_toml() {
    let longest = "a.".repeat(DEEP);
    refused(&format!("{longest}a = 1\n{}", sound()), "file-too-large");
    // As deep as the signs of one file can go.
    let path = "a.".repeat(DEEP / 3);
    refused(&format!("{path}a = 1\n{}", sound()), "toml-syntax");
    refused(&format!("{}\n[{path}a]\nb = 1\n", sound()), "toml-syntax");
    refused(&format!("{}\n[[{path}a]]\nb = 1\n", sound()), "toml-syntax");
}

#[test]
fn quotations_and_lists_of_markdown() {
    for sign in [">", "> ", "- ", "1. ", "> - "] {
        refused(
            &review_with_text(&format!("{}x", sign.repeat(90_000 / sign.len()))),
            "deep-nesting",
        );
    }
}

#[test]
fn emphasis_and_brackets_of_markdown() {
    let emphasis = format!("{}x{}", "*a **b ".repeat(5_000), " c** c*".repeat(5_000));
    refused(&review_with_text(&emphasis), "deep-nesting");
    // Brackets that do not make a link are words.
    let project = BoundedProject::new();
    project.write(
        "reviews/parks/review.toml",
        &review_with_text(&"[".repeat(90_000)),
    );
    project.build().ends_with(0);
}

/// The page is refused at its place.
#[track_caller]
fn page_refused(main: &str, code: &str) {
    let project = BoundedProject::new();
    let page = format!(
        "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head><title>Deep</title></head>\n<body><main>\n<h1>Deep</h1>\n{main}\n\
         </main></body>\n</html>\n"
    );
    project.write("page.html", &page);
    let code = format!("error[{code}]");
    project
        .typeset("page.html")
        .ends_with(1)
        .says(&code)
        .says("--> page.html:");
    project.nothing_is_written();
}

#[test]
fn elements_of_a_page() {
    for (start, end) in [
        ("<div>", "</div>"),
        ("<ul><li>", "</li></ul>"),
        ("<p><span>", ""),
        ("<nonsense>\n", ""),
    ] {
        let main = format!("{}x{}", start.repeat(DEEP), end.repeat(DEEP));
        page_refused(&main, "html-tags");
    }
}

#[test]
fn groups_of_a_drawing() {
    let drawing = |inside: &str| {
        format!("<svg role=\"img\" aria-label=\"deep\" viewBox=\"0 0 9 9\">{inside}</svg>")
    };
    page_refused(
        &drawing(&format!("{}{}", "<g>".repeat(DEEP), "</g>".repeat(DEEP))),
        "html-tags",
    );
}

#[test]
fn a_drawing_in_a_file_of_its_own() {
    let project = BoundedProject::new();
    project.write(
        "page.html",
        "<html lang=\"en\"><title>Deep</title><main><h1>Deep</h1>\n<img src=\"deep.svg\" alt=\"deep\">\n</main></html>",
    );
    let refused = |drawing: &str| {
        let drawing =
            format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>{drawing}</svg>");
        project.write("deep.svg", &drawing);
        project
            .typeset("page.html")
            .ends_with(1)
            .says("error[picture-unprintable]")
            .says("--> page.html:2");
        project.nothing_is_written();
    };
    let (open, close) = ("<g opacity='1'>".repeat(DEEP), "</g>".repeat(DEEP));
    refused(&format!("{open}<path d='M0 0h9'/>{close}"));
    // Nine times nine times nine …
    let mut doubled = String::from("<path id='a0' d='M0 0h9'/>");
    for level in 1..=12 {
        let uses = format!("<use href='#a{}'/>", level - 1).repeat(9);
        doubled.push_str(&format!("<g id='a{level}'>{uses}</g>"));
    }
    refused(&doubled);
}
