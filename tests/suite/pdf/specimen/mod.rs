//! A small handmade PDF that keeps every rule, and the HTML it could come from.
//!
//! It has one of everything that the rules judge, so that each rule can be broken, whatever is in the council's papers.

mod program;
mod writer;

use lopdf::{Dictionary, Document, Object, dictionary, text_string};

/// The source of the specimen, in the manner of a published page.
pub const HTML: &str = r##"<!doctype html><html lang="en-GB"><head><title>Progress Update</title></head><body>
<nav><a href="/">All reviews</a></nav>
<main>
<h1>Progress Update</h1>
<p>Read <a href="https://example.gov.uk/plan">the plan</a>. <span class="screen-only">Download it.</span></p>
<ul><li>A plain point</li></ul>
<ol><li><span class="marker">6.</span> A counted point</li></ol>
<table><caption><h2>Recommendation 1</h2></caption><tbody>
<tr><th scope="row">Responsibility:</th><td>Director of Services</td></tr>
<tr><th scope="row">Evidence:</th><td>Begun in May &amp; finished in June</td></tr></tbody></table>
<h2>Grades</h2>
<figure><img src="grades.svg" alt="One achieved, none slipped"></figure>
<table><caption>What the grades mean</caption><thead><tr><th scope="col">Grade</th><th scope="col">Meaning</th></tr></thead>
<tbody><tr><th scope="row">1</th><td>Achieved</td></tr></tbody></table>
</main></body></html>"##;

/// The specimen as a document of lopdf.
pub fn document() -> Document {
    writer::write(&paper())
}

/// What an element contains.
enum Node {
    Element(&'static str, Dictionary, Vec<Node>),
    /// Words drawn on a page.
    Text(usize, &'static str),
    /// A shape drawn on a page.
    Shape(usize),
    /// A link annotation on the first page.
    Annotation(&'static str),
}
use Node::{Annotation, Shape, Text};

fn element(role: &'static str, kids: Vec<Node>) -> Node {
    Node::Element(role, Dictionary::new(), kids)
}

fn with(role: &'static str, owner: &str, key: &str, value: Object, kids: Vec<Node>) -> Node {
    let attributes = dictionary! { "O" => owner, key => value };
    Node::Element(role, dictionary! { "A" => attributes }, kids)
}

fn list(numbering: &str, label: &'static str, body: &'static str) -> Node {
    let item = vec![
        element("Lbl", vec![Text(0, label)]),
        element("LBody", vec![Text(0, body)]),
    ];
    with(
        "L",
        "List",
        "ListNumbering",
        numbering.into(),
        vec![element("LI", item)],
    )
}

fn head(scope: &str, page: usize, text: &'static str) -> Node {
    with("TH", "Table", "Scope", scope.into(), vec![Text(page, text)])
}

fn paper() -> Node {
    let link = element(
        "Link",
        vec![
            Text(0, "the plan"),
            Annotation("https://example.gov.uk/plan"),
        ],
    );
    let evidence = vec![Text(0, "Begun in May & "), Text(1, "finished in June")];
    let recommendation = vec![
        element(
            "Caption",
            vec![element("H2", vec![Text(0, "Recommendation 1")])],
        ),
        element(
            "TR",
            vec![
                head("Row", 0, "Responsibility:"),
                element("TD", vec![Text(0, "Director of Services")]),
            ],
        ),
        element(
            "TR",
            vec![head("Row", 0, "Evidence:"), element("TD", evidence)],
        ),
    ];
    let key = vec![
        element("Caption", vec![Text(1, "What the grades mean")]),
        element(
            "THead",
            vec![element(
                "TR",
                vec![head("Column", 1, "Grade"), head("Column", 1, "Meaning")],
            )],
        ),
        element(
            "TBody",
            vec![element(
                "TR",
                vec![
                    head("Row", 1, "1"),
                    element("TD", vec![Text(1, "Achieved")]),
                ],
            )],
        ),
    ];
    let place = vec![10.into(), 10.into(), 60.into(), 60.into()];
    let figure = dictionary! {
        "Alt" => text_string("One achieved, none slipped"),
        "A" => dictionary! { "O" => "Layout", "BBox" => place },
    };
    let blocks = vec![
        element("H1", vec![Text(0, "Progress Update")]),
        element("P", vec![Text(0, "Read "), link, Text(0, ".")]),
        list("Disc", "•", "A plain point"),
        list("Decimal", "6.", "A counted point"),
        element("Table", recommendation),
        element("H2", vec![Text(1, "Grades")]),
        Node::Element("Figure", figure, vec![Shape(1)]),
        element("Table", key),
    ];
    element("Document", blocks)
}
