//! One H1, no level skipped, and a bookmark for every heading: the same words, order and depth.

use crate::support::tagged::{TaggedPdf, words_of};

pub fn faults(pdf: &TaggedPdf) -> Vec<String> {
    let headings: Vec<(usize, String)> = pdf
        .elements()
        .into_iter()
        .filter_map(|element| Some((element.heading_level()?, pdf.line(element))))
        .collect();
    let mut faults = levels(&headings);
    faults.extend(bookmarks(pdf, &headings));
    for element in pdf
        .elements()
        .into_iter()
        .filter(|element| element.heading_level().is_some())
    {
        let text = pdf.line(element);
        if element
            .title
            .as_ref()
            .is_some_and(|title| spaced(title) != text)
        {
            faults.push(format!(
                "the heading “{text}” has another title (/T): {:?}",
                element.title
            ));
        }
    }
    faults
}

/// A title may have a no-break space. To a reader it is a space like any other.
fn spaced(title: &str) -> String {
    words_of(title).join(" ")
}

fn levels(headings: &[(usize, String)]) -> Vec<String> {
    let mut faults = Vec::new();
    let first_level = headings.iter().filter(|(level, _)| *level == 1).count();
    if first_level != 1 {
        faults.push(format!("there are {first_level} H1 elements, not one"));
    }
    let mut before = 0;
    for (level, text) in headings {
        if *level > before + 1 {
            faults.push(format!(
                "the heading “{text}” is H{level} where H{} was due",
                before + 1
            ));
        }
        if text.is_empty() {
            faults.push(format!("an H{level} has no words"));
        }
        before = *level;
    }
    faults
}

fn bookmarks(pdf: &TaggedPdf, headings: &[(usize, String)]) -> Vec<String> {
    let mut faults = Vec::new();
    if pdf.outline.len() != headings.len() {
        faults.push(format!(
            "there are {} bookmarks for {} headings",
            pdf.outline.len(),
            headings.len()
        ));
    }
    for (bookmark, (level, text)) in pdf.outline.iter().zip(headings) {
        if spaced(&bookmark.title) != *text {
            faults.push(format!(
                "a bookmark says “{}” where the heading is “{text}”",
                bookmark.title
            ));
        }
        if bookmark.level != *level {
            faults.push(format!(
                "the bookmark “{}” is at level {}, its heading at {level}",
                bookmark.title, bookmark.level
            ));
        }
        if bookmark.page.is_none() {
            faults.push(format!(
                "the bookmark “{}” leads to no page",
                bookmark.title
            ));
        }
    }
    faults
}
