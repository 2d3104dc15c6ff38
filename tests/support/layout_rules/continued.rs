//! A page that begins inside a table repeats the table's caption and column headers. No other page does.

use scrutineer::theme::Theme;

use super::sheets::{Sheet, Sheets, Text};
use crate::support::tagged::{Element, words_of};

pub fn faults(sheets: &Sheets, theme: &Theme) -> Vec<String> {
    let mut faults = Vec::new();
    for (number, sheet) in sheets.pages.iter().enumerate().skip(1) {
        let table = sheet
            .highest()
            .and_then(|text| text.within("Table"))
            .filter(|table| {
                sheets
                    .pages_of(table)
                    .is_some_and(|(first, _)| first < number)
            });
        let found = match table {
            Some(table) => unnamed(sheets, sheet, table, theme),
            None => named_without_need(sheet, theme),
        };
        faults.extend(found.map(|fault| format!("page {}: {fault}", number + 1)));
    }
    faults
}

fn unnamed(sheets: &Sheets, sheet: &Sheet, table: &Element, theme: &Theme) -> Option<String> {
    let caption = table.elements().find(|part| part.role == "Caption")?;
    let wanted = format!("{} {}", sheets.pdf.line(caption), theme.table.continued);
    // A row that goes on says again what it is, beside what it says. That is in its own cells, and not above them.
    let begins = sheet.highest().and_then(|highest| sheet.frame(highest));
    let above = |text: &&Text| {
        let highest = sheet.highest().map_or(0.0, |highest| highest.baseline);
        let own = sheet.frame(text).zip(begins);
        let is_beside = own.is_some_and(|(own, begins)| (own[1] - begins[1]).abs() < 0.1);
        text.baseline > highest && !is_beside
    };
    let said: Vec<String> = sheet
        .repeated()
        .filter(above)
        .flat_map(|text| words_of(text.words))
        .collect();
    let said = said.join(" ");
    if !squeezed(&said).starts_with(&squeezed(&wanted)) {
        return Some(format!(
            "it goes on with “{wanted}” and begins with “{said}”"
        ));
    }
    let head = table.elements().find(|part| part.role == "THead")?;
    let head = sheets.pdf.line(head);
    let rest = squeezed(&said).replacen(&squeezed(&wanted), "", 1);
    (rest != squeezed(&head) && !is_high(sheets, table, theme))
        .then(|| format!("it repeats the column headers “{head}” as “{rest}”"))
}

/// Whether a table's head is so high that it need not be repeated.
fn is_high(sheets: &Sheets, table: &Element, theme: &Theme) -> bool {
    let Some(head) = table.elements().find(|part| part.role == "THead") else {
        return false;
    };
    let within = |text: &&Text| text.path.iter().any(|above| above.object == head.object);
    let Some(first) = sheets.first_of(head) else {
        return false;
    };
    let sheet = &sheets.pages[first.page];
    let frames = sheet
        .content
        .iter()
        .filter(within)
        .filter_map(|text| sheet.frame(text));
    let (bottom, top) = frames.fold((f32::INFINITY, 0.0_f32), |(low, high), frame| {
        (low.min(frame[1]), high.max(frame[3]))
    });
    let room = sheet.height - theme.page.margin_top.pt() - theme.page.margin_bottom.pt();
    top - bottom >= theme.table.repeat_head_under * room
}

/// A word may be broken over lines.
fn squeezed(words: &str) -> String {
    words.split_whitespace().collect()
}

fn named_without_need(sheet: &Sheet, theme: &Theme) -> Option<String> {
    let text = sheet
        .repeated()
        .find(|text| text.words.contains(&theme.table.continued))?;
    Some(format!(
        "it says {} and goes on with no table",
        text.quoted()
    ))
}
