//! The PDF compared with the HTML from the same template: words, headings, tables, links, list items.

use std::collections::BTreeMap;

use super::tables::rows;
use crate::support::expected::{Cell, Expected, Figure, Heading, Link, Table};
use crate::support::tagged::{Element, TaggedPdf, Target};

/// Where the PDF differs from its source: the first place of each kind, with what is around it.
pub fn differences(pdf: &TaggedPdf, expected: &Expected) -> Vec<String> {
    let mut found = Vec::new();
    found.extend(first_difference("words", &pdf.words(), &expected.words));
    found.extend(first_difference(
        "headings",
        &headings(pdf),
        &expected.headings,
    ));
    found.extend(tables(pdf, expected));
    found.extend(first_difference(
        "links",
        &links(pdf, expected),
        &expected.links,
    ));
    found.extend(first_difference(
        "labels of list items",
        &pdf.ordinals(),
        &expected.ordinals,
    ));
    found.extend(first_difference(
        "figures",
        &figures(pdf),
        &expected.figures,
    ));
    if pdf.catalog.language != expected.language {
        found.push(format!(
            "language: {:?} in the PDF, {:?} in the HTML",
            pdf.catalog.language, expected.language
        ));
    }
    found
}

/// Compares two lists and shows the first difference, with a few members before and after it.
pub fn first_difference<T: PartialEq + std::fmt::Debug>(
    what: &str,
    pdf: &[T],
    html: &[T],
) -> Option<String> {
    let place = pdf
        .iter()
        .zip(html)
        .take_while(|(pdf, html)| pdf == html)
        .count();
    if place == pdf.len() && place == html.len() {
        return None;
    }
    let near = |list: &[T]| {
        format!(
            "{:?}",
            &list[place.saturating_sub(3).min(list.len())..list.len().min(place + 4)]
        )
    };
    let (counted, due) = (pdf.len(), html.len());
    Some(format!(
        "{what} part at number {}: the PDF ({counted}) has {}, the HTML ({due}) {}",
        place + 1,
        near(pdf),
        near(html)
    ))
}

fn headings(pdf: &TaggedPdf) -> Vec<Heading> {
    let headings = pdf
        .elements()
        .into_iter()
        .filter_map(|element| Some((element.heading_level()?, element)));
    headings
        .map(|(level, element)| Heading {
            level,
            text: pdf.line(element),
        })
        .collect()
}

fn figures(pdf: &TaggedPdf) -> Vec<Figure> {
    let captions = pdf.elements().into_iter().flat_map(|element| {
        let parts = || element.elements().filter(|_| element.is_captioned_figure());
        let caption = parts().find(|part| part.role == "Caption");
        let figure = parts().find(|part| part.role == "Figure");
        figure
            .zip(caption)
            .map(|(figure, caption)| (figure.object, caption))
    });
    let captions: BTreeMap<_, _> = captions.collect();
    let figure = |element: &Element| Figure {
        alternate: element.alt.clone().unwrap_or_default(),
        caption: captions
            .get(&element.object)
            .map(|caption| pdf.line(caption))
            .unwrap_or_default(),
    };
    pdf.with_role("Figure").map(figure).collect()
}

fn tables(pdf: &TaggedPdf, expected: &Expected) -> Vec<String> {
    let tables: Vec<Table> = pdf
        .with_role("Table")
        .map(|element| table(pdf, element))
        .collect();
    let mut found = Vec::new();
    if tables.len() != expected.tables.len() {
        found.push(format!(
            "tables: {} in the PDF, {} in the HTML",
            tables.len(),
            expected.tables.len()
        ));
    }
    for (pdf, html) in tables.iter().zip(&expected.tables) {
        if pdf.caption != html.caption {
            found.push(format!(
                "captions: “{}” in the PDF, “{}” in the HTML",
                pdf.caption, html.caption
            ));
        }
        found.extend(first_difference(
            &format!("rows of “{}”", html.caption),
            &pdf.rows,
            &html.rows,
        ));
    }
    found
}

fn table(pdf: &TaggedPdf, table: &Element) -> Table {
    let caption = table
        .elements()
        .find(|part| part.role == "Caption")
        .map(|caption| pdf.line(caption));
    let cell = |cell: &Element| Cell {
        scope: (cell.role == "TH").then(|| cell.scope.clone().unwrap_or_else(|| "(none)".into())),
        text: pdf.line(cell),
    };
    let rows = rows(table).map(|row| row.elements().map(cell).collect());
    Table {
        caption: caption.unwrap_or_default(),
        rows: rows.collect(),
    }
}

/// A link within the paper has an address only in HTML. In the PDF it must lead to a page. It is then given
/// the address of the HTML.
fn links(pdf: &TaggedPdf, expected: &Expected) -> Vec<Link> {
    let elements = pdf.with_role("Link").enumerate();
    let link = |(number, element): (usize, &Element)| {
        let html = expected
            .links
            .get(number)
            .map(|link| link.address.as_str())
            .unwrap_or_default();
        let address = match pdf.target(element) {
            Some(Target::Address(address)) => address.clone(),
            Some(Target::Page(Some(_))) if html.starts_with('#') => html.to_owned(),
            other => format!("{other:?}"),
        };
        Link {
            text: pdf.line(element),
            address,
        }
    };
    elements.map(link).collect()
}
