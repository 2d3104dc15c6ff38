//! The words of a cell fit into it, a short row is never split, and all cells of a split row begin where it begins.

use scrutineer::theme::Theme;

use super::measure::KERNING;
use super::sheets::{Sheets, Text, grouped, id};

const ROUNDING: f32 = 0.3;

pub fn faults(sheets: &Sheets, theme: &Theme) -> Vec<String> {
    let mut faults = out_of_cells(sheets, theme);
    let in_rows = |text: &Text| text.within("TR").map(id);
    for (_, row) in grouped(sheets.content(), in_rows) {
        faults.extend(row_faults(sheets, theme, &row));
    }
    faults
}

fn out_of_cells(sheets: &Sheets, theme: &Theme) -> Vec<String> {
    let padding = theme.table.padding_horizontal.pt();
    let mut faults = Vec::new();
    for text in sheets.content().filter(|text| text.cell().is_some()) {
        let fault = match sheets.pages[text.page].frame(text) {
            None => "is in no cell that is drawn",
            Some([_, _, right, _])
                if text.right > right - padding + ROUNDING + KERNING * text.size =>
            {
                "runs out of its cell"
            }
            Some(_) => continue,
        };
        faults.push(format!("page {}: {} {fault}", text.page + 1, text.quoted()));
    }
    faults
}

fn row_faults(sheets: &Sheets, theme: &Theme, row: &[&Text]) -> Vec<String> {
    let (Some(first), Some(last)) = (row.first(), row.last()) else {
        return Vec::new();
    };
    let begins = row.iter().map(|text| text.page).min().unwrap_or_default();
    let ends = row.iter().map(|text| text.page).max().unwrap_or_default();
    if begins == ends {
        return Vec::new();
    }
    let mut faults = Vec::new();
    let high = height(sheets, theme, row);
    let sheet = &sheets.pages[last.page];
    let room = sheet.height - theme.page.margin_top.pt() - theme.page.margin_bottom.pt();
    // Space between paragraphs is dropped where a cell breaks, so that what is measured may be a little less.
    let short = theme.table.split_rows_over * room - 2.0 * theme.text.space_after.pt();
    if high < short {
        faults.push(format!(
            "page {}: the row of {} is split though it is only {high:.0} points high",
            begins + 1,
            first.quoted()
        ));
    }
    let cells = grouped(row.iter().copied(), |text| text.cell().map(id));
    for (_, cell) in cells {
        if cell.iter().all(|text| text.page > begins) {
            faults.push(format!(
                "page {}: the cell of {} begins later than its row",
                begins + 1,
                cell[0].quoted()
            ));
        }
    }
    faults
}

/// How high a row would be in one piece, from the outlines of its parts.
fn height(sheets: &Sheets, theme: &Theme, row: &[&Text]) -> f32 {
    let parts = grouped(row.iter().copied(), |text| Some(text.page));
    let heights = parts.iter().map(|(page, texts)| {
        let frames = texts
            .iter()
            .filter_map(|text| sheets.pages[*page].frame(text));
        frames
            .map(|[_, bottom, _, top]| top - bottom)
            .fold(0.0, f32::max)
    });
    let padding = 2.0 * theme.table.padding_vertical.pt();
    heights.sum::<f32>() - padding * (parts.len() - 1) as f32
}
