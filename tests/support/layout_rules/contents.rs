//! The number at the end of a line in a list of contents is the one that is printed on the page where its heading is, and
//! viewers call that page by the same number.

use scrutineer::theme::Theme;

use super::sheets::{Sheets, Text};
use crate::support::tagged::{Element, Target, words_of};

pub fn faults(sheets: &Sheets, theme: &Theme) -> Vec<String> {
    let first = sheets.pdf.catalog.first_page;
    let last = first + sheets.pages.len() - 1;
    let mut faults = Vec::new();
    for (page, sheet) in sheets.pages.iter().enumerate() {
        let number = theme.page_number(first + page, last);
        let printed = |text: &Text| text.words.trim_end().ends_with(&number);
        if !sheet.artifacts.iter().any(printed) {
            faults.push(format!(
                "page {}: its foot does not say “{number}”",
                page + 1
            ));
        }
    }
    let entries = sheets.pdf.with_role("TOCI");
    faults.extend(entries.filter_map(|entry| misnumbered(sheets, entry, first)));
    faults
}

fn misnumbered(sheets: &Sheets, entry: &Element, first: usize) -> Option<String> {
    let link = entry
        .elements()
        .filter(|part| part.role == "Reference")
        .flat_map(Element::all)
        .find(|part| part.role == "Link")?;
    let Some(Target::Page(Some(page))) = sheets.pdf.target(link) else {
        return None;
    };
    let number = (first + page).to_string();
    let last = sheets.content().filter(|text| {
        let within = |above: &&Element| above.object == link.object;
        text.path.iter().any(within)
    });
    let last = last.last()?;
    let on_line = |text: &&Text| {
        text.artifacts == Some("PageNum") && (text.baseline - last.baseline).abs() < 0.1
    };
    let beside = sheets.pages[last.page].artifacts.iter().filter(on_line);
    let said: Vec<String> = beside.flat_map(|text| words_of(text.words)).collect();
    let said: Vec<&str> = said
        .iter()
        .map(String::as_str)
        .filter(|word| *word != ".")
        .collect();
    (said != [number.as_str()]).then(|| {
        format!(
            "page {}: the entry {} says {said:?} and leads to page {number}",
            last.page + 1,
            last.quoted()
        )
    })
}
