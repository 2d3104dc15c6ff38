//! A paragraph that goes on to the next page has at least two lines on each page.

use scrutineer::theme::Theme;

use super::sheets::{Sheets, Text, grouped, id};

pub fn faults(sheets: &Sheets, _: &Theme) -> Vec<String> {
    let mut faults = Vec::new();
    for (_, block) in grouped(sheets.content(), |text| text.block().map(id)) {
        let pages = lines(&block);
        if pages.len() < 2 {
            continue;
        }
        let ends = [(pages.first(), "foot"), (pages.last(), "head")];
        for (page, end) in ends {
            if let Some((page, 1)) = page {
                faults.push(format!(
                    "page {}: one line of {} is alone at its {end}",
                    page + 1,
                    block[0].quoted()
                ));
            }
        }
    }
    faults
}

/// How many lines of a block are on each page.
fn lines(block: &[&Text]) -> Vec<(usize, usize)> {
    let pages = grouped(block.iter().copied(), |text| Some(text.page));
    let counted = pages.into_iter().map(|(page, texts)| {
        let mut baselines: Vec<f32> = texts.iter().map(|text| text.baseline).collect();
        baselines.sort_by(f32::total_cmp);
        baselines.dedup_by(|one, other| (*one - *other).abs() < 1.0);
        (page, baselines.len())
    });
    counted.collect()
}
