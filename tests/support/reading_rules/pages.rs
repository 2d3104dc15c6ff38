//! Where pages break: no heading is alone at the foot of a page, and a table that goes on repeats its caption.

use std::collections::BTreeMap;

use crate::support::tagged::{Element, Kid, Owner, Page, TaggedPdf};

/// For every sequence, the elements it is in, outermost first.
type Paths<'a> = BTreeMap<(usize, i64), Vec<&'a Element>>;

pub fn faults(pdf: &TaggedPdf) -> Vec<String> {
    let mut paths = Paths::new();
    pdf.tree
        .iter()
        .for_each(|element| note(element, &mut Vec::new(), &mut paths));
    let mut faults = Vec::new();
    for (number, page) in pdf.pages.iter().enumerate() {
        let path = |mcid: Option<i64>| mcid.and_then(|mcid| paths.get(&(number, mcid)));
        let last = path(mcids(page).last()).filter(|_| number + 1 < pdf.pages.len());
        faults.extend(
            last.and_then(|path| stranded(pdf, path))
                .map(|fault| on(number, fault)),
        );
        let first = path(mcids(page).next());
        faults.extend(
            first
                .and_then(|path| nameless(pdf, number, path))
                .map(|fault| on(number, fault)),
        );
    }
    faults
}

fn on(page: usize, fault: String) -> String {
    format!("page {}: {fault}", page + 1)
}

fn note<'a>(element: &'a Element, above: &mut Vec<&'a Element>, paths: &mut Paths<'a>) {
    above.push(element);
    for kid in &element.kids {
        match kid {
            Kid::Element(element) => note(element, above, paths),
            Kid::Marked { page, mcid } => {
                paths.insert((*page, *mcid), above.clone());
            }
            _ => {}
        }
    }
    above.pop();
}

fn mcids(page: &Page) -> impl DoubleEndedIterator<Item = i64> {
    page.sequences
        .iter()
        .filter_map(|sequence| match sequence.owner {
            Owner::Element { mcid } => Some(mcid),
            Owner::Artifact { .. } => None,
        })
}

fn stranded(pdf: &TaggedPdf, path: &[&Element]) -> Option<String> {
    let introduces =
        |element: &&&Element| element.heading_level().is_some() || element.role == "Caption";
    // A figure's caption follows its picture, or is judged with it.
    let left = path
        .iter()
        .take_while(|element| !element.is_captioned_figure())
        .find(introduces)?;
    Some(format!("“{}” is left behind at its foot", pdf.line(left)))
}

/// A page that begins within a table must repeat the table's caption as an artifact.
fn nameless(pdf: &TaggedPdf, number: usize, path: &[&Element]) -> Option<String> {
    let table = path.iter().find(|element| element.role == "Table")?;
    let begins = first_page(table)?;
    let caption = table
        .elements()
        .find(|part| part.role == "Caption")
        .map(|caption| pdf.line(caption))?;
    let is_named = pdf.pages[number]
        .artifacts()
        .any(|artifact| squeezed(&artifact.text).contains(&squeezed(&caption)));
    (begins < number && !is_named)
        .then(|| format!("it goes on with “{caption}” and does not say so"))
}

/// A long caption takes several lines, and a long word may be broken over them.
fn squeezed(words: &str) -> String {
    words.split_whitespace().collect()
}

fn first_page(element: &Element) -> Option<usize> {
    let all = element.all();
    let mut kids = all.iter().flat_map(|element| &element.kids);
    kids.find_map(|kid| match kid {
        Kid::Marked { page, .. } => Some(*page),
        _ => None,
    })
}
