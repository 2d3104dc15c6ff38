//! Nothing is drawn outside the margins, and nothing over anything else.

use scrutineer::theme::Theme;

use super::sheets::{Sheet, Sheets, Text};

/// Places are written to a hundredth of a point, widths to a thousandth of an em.
const ROUNDING: f32 = 0.3;
/// The kerning between a line's last letter and the space after it is not visible. In ems.
pub const KERNING: f32 = 0.06;

pub fn faults(sheets: &Sheets, theme: &Theme) -> Vec<String> {
    let mut faults = Vec::new();
    for (number, sheet) in sheets.pages.iter().enumerate() {
        let mut found = outside(sheet, theme);
        found.extend(over_one_another(sheet));
        if sheet.content.is_empty() {
            found.push("nothing is on it".into());
        }
        faults.extend(
            found
                .into_iter()
                .map(|fault| format!("page {}: {fault}", number + 1)),
        );
    }
    faults
}

fn outside(sheet: &Sheet, theme: &Theme) -> Vec<String> {
    let page = &theme.page;
    let [left, right] = [page.margin_left.pt(), sheet.width - page.margin_right.pt()];
    let [bottom, top] = [page.margin_bottom.pt(), sheet.height - page.margin_top.pt()];
    let mut faults = Vec::new();
    let mut must = |holds: bool, text: &Text, how: &str| {
        if !holds {
            faults.push(format!("{} {how}", text.quoted()));
        }
    };
    for text in sheet.content.iter().chain(&sheet.artifacts) {
        must(
            text.left >= left - ROUNDING,
            text,
            "begins left of the margin",
        );
        must(
            text.right <= right + ROUNDING + KERNING * text.size,
            text,
            "runs over the right margin",
        );
    }
    for text in sheet.content.iter().chain(sheet.repeated()) {
        must(
            text.baseline >= bottom - ROUNDING,
            text,
            "is in the lower margin",
        );
        let head = text.baseline + 0.5 * text.size;
        must(head <= top + ROUNDING, text, "is in the upper margin");
    }
    let lines = sheet.lines.iter().filter(|line| {
        line[0] < left - ROUNDING
            || line[1] < bottom - ROUNDING
            || line[2] > right + ROUNDING
            || line[3] > top + ROUNDING
    });
    faults.extend(lines.map(|line| format!("a cell is drawn outside the margins: {line:?}")));
    faults.extend(drawn_twice(sheet));
    faults
}

/// A line that is drawn over another is darker than the rest.
fn drawn_twice(sheet: &Sheet) -> Vec<String> {
    let mut faults = Vec::new();
    for (place, one) in sheet.lines.iter().enumerate() {
        for other in &sheet.lines[place + 1..] {
            let common =
                |from: usize, to: usize| one[to].min(other[to]) - one[from].max(other[from]);
            let (across, up) = (common(0, 2), common(1, 3));
            if across.min(up) >= 0.0 && across.max(up) > 1.0 {
                faults.push(format!("a line is drawn twice: {one:?} and {other:?}"));
            }
        }
    }
    faults
}

fn over_one_another(sheet: &Sheet) -> Vec<String> {
    let texts: Vec<&Text> = sheet.content.iter().chain(&sheet.artifacts).collect();
    let mut faults = Vec::new();
    for (place, one) in texts.iter().enumerate() {
        for other in &texts[place + 1..] {
            if overlap(one.area(), other.area()) {
                faults.push(format!("{} is drawn over {}", other.quoted(), one.quoted()));
            }
        }
    }
    faults
}

fn overlap(one: [f32; 4], other: [f32; 4]) -> bool {
    let common = |from: usize, to: usize| one[to].min(other[to]) - one[from].max(other[from]);
    // Letters of two looks may lean over one another by the kerning between them.
    common(0, 2) > 1.0 && common(1, 3) > ROUNDING
}
