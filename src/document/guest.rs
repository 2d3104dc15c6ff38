//! A page that an officer has put beside a meeting → a document, or why it cannot be a part of a pack.
//!
//! Its HTML is published within the page of the pack as it was typed. A template of the council's may have more in its
//! `<main>` than a document says, such as a button for the screen. A guest may not: what no paper prints is refused, so that
//! nothing in it can run, hide or reach out.

use std::sync::Arc;

use super::class::ClassMeaning;
use super::element::Element;
use super::nesting::elements;
use super::page::{Document, read_with_links};
use crate::diagnostic::{Code, Diagnostic, Findings, Place, SourceFile};

/// The attributes that it may have.
const ATTRIBUTES: [&str; 14] = [
    "abbr", "class", "colspan", "dir", "headers", "href", "id", "lang", "reversed", "rowspan",
    "scope", "start", "type", "value",
];

/// The classes that say on what a part is shown.
const NOT_ON_BOTH: [ClassMeaning; 2] = [ClassMeaning::ScreenOnly, ClassMeaning::PrintOnly];

/// What a page of no kind may have, and is refused where it is read.
fn is_refused_anyway(element: &Element, attribute: &str) -> bool {
    let differs = matches!(attribute, "hidden" | "style") || attribute.starts_with("on");
    differs || element.name == "img"
}

/// Reads a page that is to be a part of another.
pub fn read_guest(
    page: &Arc<SourceFile>,
    shown: &dyn Fn(char) -> bool,
    findings: &mut Findings,
) -> Option<Document> {
    // What is wrong with its tags is found where it is read.
    let root = elements(&page.text).map_or_else(|_| Element::default(), |(root, _)| root);
    let mut strange = Vec::new();
    if let Some(main) = root.find("main") {
        gather(main, &mut strange);
    }
    let is_sound = strange.is_empty();
    findings.extend(strange.into_iter().map(|strange| {
        Diagnostic::error(strange.code, strange.message)
            .at(Place::new(page, strange.span))
            .help(strange.help)
    }));
    let no_picture = |_: &str| Err("a page beside a meeting cannot show it".to_owned());
    let no_file = |_: &str| Err("write its whole address on the web".to_owned());
    let document = read_with_links(page, shown, &no_picture, &no_file, findings);
    document.filter(|_| is_sound)
}

/// What a guest cannot have.
struct StrangePart {
    code: Code,
    span: std::ops::Range<usize>,
    message: String,
    help: String,
}

fn gather(element: &Element, strange: &mut Vec<StrangePart>) {
    for child in element.elements() {
        let mut refuse = |code, message: String, help: String| {
            strange.push(StrangePart {
                code,
                span: child.span.clone(),
                message,
                help,
            });
        };
        if child.name == "svg" {
            refuse(
                Code::HtmlVocabulary,
                "a page beside a meeting cannot have `<svg>`".to_owned(),
                "say in words or in a table what the picture shows".to_owned(),
            );
            continue;
        }
        for (name, _) in &child.attributes {
            let one = NOT_ON_BOTH.into_iter().find(|class| class.is_of(child));
            match one.filter(|_| name == "class") {
                Some(class) => refuse(
                    Code::HtmlAttribute,
                    format!(
                        "a page beside a meeting cannot have class=\"{}\"",
                        class.name()
                    ),
                    "remove it: the page and the PDF say the same".to_owned(),
                ),
                None if ATTRIBUTES.contains(&name.as_ref()) => {}
                None if is_refused_anyway(child, name) => {}
                None => refuse(
                    Code::HtmlAttribute,
                    format!("a page beside a meeting cannot have the attribute `{name}`"),
                    format!("remove it; these are understood: {}", ATTRIBUTES.join(", ")),
                ),
            }
        }
        gather(child, strange);
    }
}
