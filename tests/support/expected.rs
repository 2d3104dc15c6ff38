//! The content and structure of a paper's HTML → what its PDF must contain.
//!
//! Both are made from one template, so any difference is a fault of the PDF.

use scrutineer::ordinal::{letters, roman};

use crate::support::html::{Element, parse};
use crate::support::tagged::{ordinal, words_of};

/// The facts a PDF is compared with.
#[derive(Debug, Clone, PartialEq)]
pub struct Expected {
    pub language: Option<String>,
    /// The words of `<main>` in order, without what only the screen has.
    pub words: Vec<String>,
    pub headings: Vec<Heading>,
    pub tables: Vec<Table>,
    pub links: Vec<Link>,
    /// The pictures that say something, in order.
    pub figures: Vec<Figure>,
    /// What the list items are labelled, whether the list counts them or they bring their own number.
    pub ordinals: Vec<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Heading {
    pub level: usize,
    pub text: String,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    pub caption: String,
    pub rows: Vec<Vec<Cell>>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// What a header cell heads, in PDF's words; None for a data cell.
    pub scope: Option<String>,
    pub text: String,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    pub text: String,
    pub address: String,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    pub alternate: String,
    /// Empty when it has none.
    pub caption: String,
}

impl Expected {
    /// Reads a whole page. Panics if it has no `<main>`: then there is nothing to compare.
    pub fn of(html: &str) -> Expected {
        let page = parse(html);
        let everything = page.all();
        let main = everything
            .iter()
            .find(|element| element.name == "main")
            .expect("the page has no <main>");
        let all = main.all();
        let named = |name: &'static str| {
            all.iter()
                .copied()
                .filter(move |element| element.name == name)
        };
        Expected {
            language: everything
                .iter()
                .find_map(|element| element.attribute("lang"))
                .map(str::to_owned),
            words: words_of(&main.text()),
            headings: all.iter().filter_map(|element| heading(element)).collect(),
            tables: named("table").map(table).collect(),
            links: named("a").filter_map(link).collect(),
            figures: figures(main),
            ordinals: ordinals(main),
        }
    }
}

fn line(element: &Element) -> String {
    words_of(&element.text()).join(" ")
}

fn heading(element: &Element) -> Option<Heading> {
    let level = element.name.strip_prefix('h')?.parse().ok()?;
    Some(Heading {
        level,
        text: line(element),
    })
}

fn table(table: &Element) -> Table {
    let parts = table.all();
    let caption = parts
        .iter()
        .find(|part| part.name == "caption")
        .map(|caption| line(caption));
    let rows = parts.iter().filter(|part| part.name == "tr");
    let cells = rows.map(|row| {
        row.elements()
            .filter(|cell| cell.name == "th" || cell.name == "td")
            .map(cell)
            .collect()
    });
    Table {
        caption: caption.unwrap_or_default(),
        rows: cells.collect(),
    }
}

fn cell(cell: &Element) -> Cell {
    let scope = match cell.attribute("scope") {
        Some("row") => Some("Row".into()),
        Some("col") => Some("Column".into()),
        Some(other) => Some(other.to_owned()),
        None => (cell.name == "th").then(|| "(none)".into()),
    };
    Cell {
        scope,
        text: line(cell),
    }
}

fn link(link: &Element) -> Option<Link> {
    Some(Link {
        text: line(link),
        address: link.attribute("href")?.to_owned(),
    })
}

/// The pictures below an element; one without words is decoration.
fn figures(element: &Element) -> Vec<Figure> {
    let mut found = Vec::new();
    for kid in element.elements().filter(|kid| !kid.is_screen_only()) {
        let caption = |kid: &Element| {
            kid.elements()
                .find(|part| part.name == "figcaption")
                .map(line)
        };
        match (kid.name.as_str(), alternate(kid)) {
            ("img" | "svg", Some(alternate)) => found.push(Figure {
                alternate,
                caption: caption(element).unwrap_or_default(),
            }),
            _ => found.extend(figures(kid)),
        }
    }
    found
}

/// What a picture says in words: its attribute, or the title of a drawing.
fn alternate(picture: &Element) -> Option<String> {
    let said = |name| picture.attribute(name).map(str::to_owned);
    let title = || {
        picture
            .elements()
            .find(|kid| kid.name == "title")
            .map(Element::own_text)
    };
    let words = said("alt").or_else(|| said("aria-label")).or_else(title)?;
    let words = words_of(&words).join(" ");
    (!words.is_empty()).then_some(words)
}

/// The labels of all list items below an element, in reading order.
fn ordinals(element: &Element) -> Vec<String> {
    // The entries of a list of contents carry no labels.
    let contents = element.attribute("class") == Some("contents");
    let is_list = (element.name == "ul" || element.name == "ol") && !contents;
    let mut found = Vec::new();
    for (place, kid) in element
        .elements()
        .filter(|kid| !kid.is_screen_only())
        .enumerate()
    {
        if is_list {
            found.extend(label(element, place, kid));
        }
        found.extend(ordinals(kid));
    }
    found
}

/// What an item is labelled. Where one item brings its own label, the list counts none of the others.
fn label(list: &Element, place: usize, item: &Element) -> Option<String> {
    if list.elements().any(|item| own_label(item).is_some()) {
        return own_label(item).map(|own| ordinal(&own.own_text()));
    }
    let figure = |element: &Element, name: &str| -> Option<i32> {
        element.attribute(name)?.trim().parse().ok()
    };
    let items: Vec<&Element> = list
        .elements()
        .filter(|kid| !kid.is_screen_only())
        .collect();
    let (first, step) = match list.attribute("reversed") {
        Some(_) => (items.len() as i32, -1),
        None => (1, 1),
    };
    let first = figure(list, "start").unwrap_or(first);
    // From the last item that says its own number.
    let said = items[..=place]
        .iter()
        .enumerate()
        .rev()
        .find_map(|(place, item)| Some((place, figure(item, "value")?)));
    let (from, number) = said.unwrap_or((0, first));
    let number = number + step * (place - from) as i32;
    let positive = usize::try_from(number).unwrap_or(0);
    Some(match (list.name.as_str(), list.attribute("type")) {
        ("ul", _) => "•".into(),
        (_, Some("a")) if positive > 0 => letters(positive - 1),
        (_, Some("A")) if positive > 0 => letters(positive - 1).to_uppercase(),
        (_, Some("i")) if positive > 0 => roman(positive as u32).unwrap_or_default(),
        (_, Some("I")) if positive > 0 => roman(positive as u32).unwrap_or_default().to_uppercase(),
        _ => ordinal(&format!("{number}.")),
    })
}

/// The label comes first in the item, or first in its first paragraph.
fn own_label(item: &Element) -> Option<&Element> {
    let first = item.elements().next()?;
    let first = if first.name == "p" {
        first.elements().next()?
    } else {
        first
    };
    first.is_label().then_some(first)
}
