//! What leads to something is on the page where that begins: headings, captions, column headers, and words that
//! end with a colon. A bookmark leads to the page of its heading.

use scrutineer::theme::Theme;

use super::sheets::{Sheet, Sheets, Text};
use crate::support::tagged::Element;

pub fn faults(sheets: &Sheets, theme: &Theme) -> Vec<String> {
    let mut faults = Vec::new();
    let last = sheets.pages.len().saturating_sub(1);
    for (number, sheet) in sheets.pages.iter().enumerate().take(last) {
        if let Some(lowest) = sheet.lowest()
            && let Some(what) = leads(lowest)
            && !is_lead_alone(sheets, sheet, lowest, theme)
        {
            faults.push(format!(
                "page {}: {what} {} is the last thing on it",
                number + 1,
                lowest.quoted()
            ));
        }
    }
    for parent in sheets.pdf.elements() {
        let kids: Vec<&Element> = parent.elements().collect();
        for pair in kids.windows(2) {
            faults.extend(parted(sheets, pair[0], pair[1]));
        }
    }
    let figures = sheets.pdf.elements().into_iter();
    let figures = figures.filter(|element| element.is_captioned_figure());
    faults.extend(figures.filter_map(|figure| split(sheets, figure)));
    let items = sheets.pdf.with_role("LI");
    faults.extend(items.filter_map(|item| misplaced(sheets, item, theme)));
    faults.extend(bookmarks(sheets));
    faults
}

/// A picture that is not on the page of its caption, unless together they do not fit on a page.
fn split(sheets: &Sheets, figure: &Element) -> Option<String> {
    let (first, last) = sheets.pages_of(figure)?;
    let highest = sheets.pages[first].highest()?;
    let alone = highest
        .path
        .iter()
        .any(|above| above.object == figure.object);
    (first != last && !alone)
        .then(|| format!("page {}: a picture is parted from its caption", first + 1))
}

/// What a text is, if something must follow it.
fn leads(text: &Text) -> Option<&'static str> {
    if text
        .path
        .iter()
        .any(|element| element.heading_level().is_some())
    {
        return Some("the heading");
    }
    let is_of_figure = text.path.iter().any(|above| above.is_captioned_figure());
    if text.within("Caption").is_some() && !is_of_figure {
        return Some("the caption");
    }
    let row = text.within("TR")?;
    let heads = |cell: &Element| cell.scope.as_deref() == Some("Column");
    row.elements()
        .all(heads)
        .then_some("the row of column headers")
}

/// Whether everything on a sheet leads to the row of column headers at its end, and there was no room for the row
/// below it. Then they do not fit on any page together.
fn is_lead_alone(sheets: &Sheets, sheet: &Sheet, lowest: &Text, theme: &Theme) -> bool {
    let Some(row) = lowest.within("TR") else {
        return false;
    };
    let goes_on = sheets
        .pages_of(row)
        .is_some_and(|(_, last)| last > lowest.page);
    (goes_on || !has_room_below(sheets, sheet, lowest, theme))
        && sheet.content.iter().all(|text| {
            let line = text.block().map(|block| sheets.pdf.line(block));
            leads(text).is_some() || line.is_some_and(|line| line.ends_with(':'))
        })
}

/// Whether the first row of a table's body, as it is drawn elsewhere, would fit below the row of column headers.
fn has_room_below(sheets: &Sheets, sheet: &Sheet, head: &Text, theme: &Theme) -> bool {
    let body = head
        .within("Table")
        .and_then(|table| table.elements().find(|part| part.role == "TBody"));
    let first = body.and_then(|body| sheets.first_of(body));
    let row = first.and_then(|text| sheets.pages[text.page].frame(text));
    match (row, sheet.frame(head)) {
        (Some([_, bottom, _, top]), Some(head)) => {
            top - bottom <= head[1] - theme.page.margin_bottom.pt()
        }
        _ => true,
    }
}

/// A marker is on the first line of its item, unless the column is too narrow for both.
fn misplaced(sheets: &Sheets, item: &Element, theme: &Theme) -> Option<String> {
    let first = |role: &str| sheets.first_of(item.elements().find(|part| part.role == role)?);
    let (marker, body) = (first("Lbl")?, first("LBody")?);
    let beside = marker.page == body.page && (marker.baseline - body.baseline).abs() < 1.0;
    let gap = theme.list.marker_gap * marker.size;
    let has_room = marker.right + gap <= body.left;
    (marker.page != body.page || !beside && has_room).then(|| {
        format!(
            "page {}: the marker {} is not beside {}",
            marker.page + 1,
            marker.quoted(),
            body.quoted()
        )
    })
}

/// Words that lead to a list, a table or a quotation, and what they lead to.
fn parted(sheets: &Sheets, lead: &Element, led: &Element) -> Option<String> {
    let line = (lead.role == "P").then(|| sheets.pdf.line(lead))?;
    if !line.ends_with(':') {
        return None;
    }
    let ((_, ends), (begins, _)) = (sheets.pages_of(lead)?, sheets.pages_of(led)?);
    (ends != begins).then(|| format!("page {}: “{line}” leads to nothing that is there", ends + 1))
}

fn bookmarks(sheets: &Sheets) -> Vec<String> {
    let elements = sheets.pdf.elements();
    let headings = elements
        .into_iter()
        .filter(|element| element.heading_level().is_some());
    let wrong = sheets
        .pdf
        .outline
        .iter()
        .zip(headings)
        .filter(|(bookmark, heading)| {
            bookmark.page != sheets.pages_of(heading).map(|(first, _)| first)
        });
    wrong
        .map(|(bookmark, _)| {
            format!(
                "the bookmark “{}” leads to another page than its heading’s",
                bookmark.title
            )
        })
        .collect()
}
