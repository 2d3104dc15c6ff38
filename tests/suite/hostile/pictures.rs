//! Pictures and tags that would take more than any computer has.

use std::fs;

use crate::hostile::bounded::BoundedProject;
use crate::support::program::Run;

/// What is said of a page with these words in it.
#[track_caller]
fn typeset(project: &BoundedProject, words: &str) -> Run {
    let page = format!(
        "<!DOCTYPE html><html lang=\"en-GB\"><head><title>T</title></head><body><main><h1>T</h1>{words}</main></body></html>"
    );
    project.write("page.html", &page);
    let run = project.typeset("page.html").ends_with(1);
    project.nothing_is_written();
    run
}

/// What is said of a drawing.
#[track_caller]
fn drawing(before: &str, inside: &str) -> Run {
    let project = BoundedProject::new();
    let tag = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">";
    project.write("a.svg", &format!("{before}{tag}{inside}</svg>"));
    let run = typeset(&project, "<figure><img src=\"a.svg\" alt=\"a\"></figure>");
    run.says("error[picture-unprintable]: the picture ‘a.svg’ ")
        .says("--> page.html:1:")
}

#[test]
fn very_many_elements() {
    for element in ["<p>a</p>", "<br>", "<span></span>"] {
        let project = BoundedProject::new();
        let run = typeset(&project, &element.repeat(120_000))
            .says("error[html-tags]: this page has more than 80,000 elements")
            .says("--> page.html:1:");
        assert_eq!(run.said.matches("error[").count(), 1, "{}", run.said);
    }
}

#[test]
fn tags_with_very_many_attributes() {
    let numbered: String = (0..31_000).map(|n| format!(" a{n}=\"1\"")).collect();
    for attributes in [numbered, " a".repeat(200_000), "/a='>'".repeat(100_000)] {
        let project = BoundedProject::new();
        let run = typeset(&project, &format!("<p{attributes}>a</p>"))
            .says("error[html-tags]: this tag has more than 2000 attributes")
            .says("--> page.html:1:");
        // Nothing is known of the rest of the page, so nothing is said of it.
        assert_eq!(run.said.matches("error[").count(), 1, "{}", run.said);
    }
}

#[test]
fn groups_inside_groups_of_a_drawing() {
    for (begin, end) in [("<g>", "</g>"), ("<svg>", "</svg>"), ("<a>", "</a>")] {
        let inside = format!(
            "{}<path d=\"M0 0h9\"/>{}",
            begin.repeat(900),
            end.repeat(900)
        );
        drawing("", &inside).says("more than 100 deep");
    }
}

#[test]
fn what_a_drawing_writes_out_again_and_again() {
    let letters = "a".repeat(10_000);
    let entities = [
        (format!("<!ENTITY e \"{letters}\">"), "&e;".repeat(1000)),
        (
            format!("<!ENTITY e '{letters}'><!ENTITY f '{}'>", "&e;".repeat(100)),
            "&f;".repeat(100),
        ),
    ];
    for (declared, used) in entities {
        drawing(
            &format!("<!DOCTYPE svg [{declared}]>"),
            &format!("<desc>{used}</desc>"),
        )
        .says("entities that write out more than a megabyte");
    }
    let line = format!("M0 0{}", "l1 1l-1 -1".repeat(4000));
    let marker = format!("<marker id=\"m\"><path d=\"{line}\"/></marker>");
    for marked in [
        format!("<path marker-mid=\"url(#m)\" stroke=\"#000\" d=\"{line}\"/>"),
        format!("<style>path {{ marker: url(#m) }}</style><path d=\"{line}\"/>"),
    ] {
        drawing("", &format!("{marker}{marked}"))
            .says("has too many points, attributes or style rules");
    }
    let mut tens = format!("<defs><path id=\"a0\" d=\"{line}\"/>");
    for n in 1..7 {
        let uses = format!("<use href=\"#a{}\"/>", n - 1).repeat(10);
        tens.push_str(&format!("<g id=\"a{n}\">{uses}</g>"));
    }
    drawing("", &format!("{tens}</defs><use href=\"#a6\"/>"))
        .says("has too many points, attributes");
    let attributes: String = (0..31_000).map(|n| format!(" a{n}=\"1\"")).collect();
    drawing("", &format!("<g{attributes}/>")).says("has too many points, attributes");
}

#[test]
fn scripts_in_the_attributes_of_a_drawing() {
    for inside in [
        "<path d=\"M0 0h9v9z\" onclick=\"alert(2)\"/>",
        "<a href=\"javascript:alert(1)\"><path d=\"M0 0h9v9z\"/></a>",
        "<a href=\" java&#10;script:alert(1)\"><path d=\"M0 0h9v9z\"/></a>",
        "<a xmlns:x=\"http://www.w3.org/1999/xlink\" x:href=\"JavaScript:alert(1)\"><path d=\"M0 0h9v9z\"/></a>",
        "<a href=\"data:text/html,a\"><path d=\"M0 0h9v9z\"/></a>",
        "<g ONLOAD=\"alert(1)\"><path d=\"M0 0h9v9z\"/></g>",
    ] {
        drawing("", inside).says("has a script, and nothing in a paper may run");
    }
}

/// Each of them is small on the disk and could be printed alone.
#[test]
fn pictures_with_very_many_pixels_together() {
    let project = BoundedProject::new();
    let (width, height) = (5_200, 5_000);
    let mut figures = String::new();
    for name in ["a.png", "b.png"] {
        let file = fs::File::create(project.path(name)).expect("a file");
        let mut encoder = png::Encoder::new(file, width, height);
        encoder.set_color(png::ColorType::Grayscale);
        let mut writer = encoder.write_header().expect("a header");
        let pixels = vec![0; (width * height) as usize];
        writer.write_image_data(&pixels).expect("pixels");
        figures.push_str(&format!("<figure><img src=\"{name}\" alt=\"a\"></figure>"));
    }
    typeset(&project, &figures)
        .says("error[picture-unprintable]: the picture ‘b.png’ is one too many");
}
