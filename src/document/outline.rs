//! What can only be judged for the whole page: the order of its headings, its ids, and where its links lead.

use std::collections::BTreeMap;

use super::class::{ClassMeaning, is_screen_only};
use super::element::Element;
use super::level::Level;
use super::reader::PageReader;
use crate::address::decoded;
use crate::diagnostic::Code;

/// Checks what is in `<main>` as a whole.
pub(super) fn check(main: &Element, reader: &mut PageReader) {
    let (mut elements, mut drawn) = (Vec::new(), Vec::new());
    gather(main, &mut elements, &mut drawn);
    headings(&elements, reader);
    let ids = ids(elements.iter().chain(&drawn), reader);
    for part in drawn {
        // A drawing has its own look, which is the same in both media.
        attributes(part, &|name| name.starts_with("on"), reader);
    }
    for element in &elements {
        let is_picture = matches!(element.name.as_ref(), "img" | "svg");
        let refused = |name: &str| match name {
            // On a picture it says that the picture is decoration.
            "aria-hidden" => !is_picture,
            _ => matches!(name, "hidden" | "style") || name.starts_with("on"),
        };
        attributes(element, &refused, reader);
        let place = element
            .attribute("href")
            .filter(|_| element.name == "a")
            .and_then(|href| href.trim().strip_prefix('#'))
            .map(|id| decoded(id).unwrap_or_else(|| id.to_owned()));
        let leads = |id: &String| ids.get(id.as_str()).is_some_and(|target| is_place(target));
        if let Some(id) = place.filter(|id| !leads(id)) {
            let message =
                format!("this link leads to ‘#{id}’, and no heading or figure has that id");
            let help =
                format!("give the heading it should lead to id=\"{id}\", or change the link");
            reader.refuse(Code::LinkNowhere, element.span.clone(), &message, &help);
        }
    }
}

/// Nothing in a paper may be visible in one medium only, look other than the theme says, or run.
fn attributes(element: &Element, refused: &dyn Fn(&str) -> bool, reader: &mut PageReader) {
    let names = element.attributes.iter().map(|(name, _)| name.as_ref());
    for name in names.filter(|name| refused(name)) {
        let message = format!("`{name}` would make the page differ from its PDF");
        let help = match name {
            "style" => "give the element a class, and the class a look under [class] in theme.toml",
            "hidden" | "aria-hidden" => {
                "leave the element out, or mark it class=\"screen-only\" or class=\"print-only\""
            }
            _ => "remove it: nothing in a paper can run",
        };
        reader.refuse(Code::HtmlAttribute, element.span.clone(), &message, help);
    }
}

/// Gathers the elements in the order of the page, and apart from them the parts of drawings.
fn gather<'e>(parent: &'e Element, elements: &mut Vec<&'e Element>, drawn: &mut Vec<&'e Element>) {
    for element in parent.elements().filter(|element| !is_screen_only(element)) {
        elements.push(element);
        match element.name.as_ref() {
            "svg" => parts(element, drawn),
            _ => gather(element, elements, drawn),
        }
    }
}

fn parts<'e>(drawing: &'e Element, drawn: &mut Vec<&'e Element>) {
    for part in drawing.elements() {
        drawn.push(part);
        parts(part, drawn);
    }
}

/// One title first, and no level left out on the way down (WCAG 2.2, 1.3.1; ISO 14289-1, 7.4.2).
fn headings(elements: &[&Element], reader: &mut PageReader) {
    let mut above = 0;
    for element in elements {
        let Some(level) = Level::of_tag(&element.name).map(Level::number) else {
            continue;
        };
        if level == 1 && above > 0 {
            let help = "a paper has one `<h1>`, its title; use `<h2>` for its parts";
            reader.refuse(
                Code::HeadingSecondTitle,
                element.span.clone(),
                "this is a second title",
                help,
            );
        } else if level > above + 1 {
            let message = match above {
                0 => format!("the first heading is `<h{level}>`"),
                _ => format!("`<h{level}>` follows `<h{above}>`: a level is left out"),
            };
            let help = format!("make it `<h{}>`: levels go down one at a time", above + 1);
            reader.refuse(
                Code::HeadingSkipsLevel,
                element.span.clone(),
                &message,
                &help,
            );
        }
        above = level;
    }
    if above == 0 {
        reader.refuse(
            Code::PageWithoutHeading,
            0..0,
            "the page has no heading",
            "begin `<main>` with the paper's title in `<h1>`",
        );
    }
}

/// Whether a link can lead to an element. What is decoration has no place in what a paper says.
fn is_place(element: &Element) -> bool {
    let is_picture = matches!(element.name.as_ref(), "figure" | "img" | "svg");
    Level::of_tag(&element.name).is_some() || is_picture && !ClassMeaning::Decoration.is_of(element)
}

fn ids<'a, 'e: 'a>(
    elements: impl Iterator<Item = &'a &'e Element>,
    reader: &mut PageReader,
) -> BTreeMap<&'e str, &'e Element> {
    let mut ids = BTreeMap::new();
    for element in elements {
        if let Some(id) = element.attribute("id")
            && ids.insert(id, *element).is_some()
        {
            let message = format!("two elements have the id ‘{id}’");
            reader.refuse(
                Code::IdTwice,
                element.span.clone(),
                &message,
                "give each an id of its own",
            );
        }
    }
    ids
}
