//! The first cells of a table → whether the one in the headings is like those below it.
//!
//! Above "2019/20" and "2020/21" stands "Year". Where a third year stands there, nobody wrote headings. This must not know what is in the
//! other columns.

use super::day_of_week;
use super::table_cells::figures;
use super::table_lines::is_date;
use super::when::{MONTH_NAMES, WELSH_MONTH_NAMES};

/// What the first cell of a row may be.
const KINDS: [fn(&str) -> bool; 5] = [is_year, is_time, is_date, is_named_time, is_number];

/// What the last rows of a table begin with, whatever the others do.
const SUMS: [&str; 3] = ["total", "totals", "cyfanswm"];

/// Whether the first heading is a number, a year, a time, a date or a label with a number, as the first cell of every row is.
pub(super) fn are_alike<'t>(heading: &'t str, rows: impl Iterator<Item = &'t str> + Clone) -> bool {
    let plain = |cell: &'t str| cell.trim_matches('*').trim();
    let heading = plain(heading);
    let is_sum = |cell: &&str| SUMS.iter().any(|sum| cell.eq_ignore_ascii_case(sum));
    let mut rows = rows.map(plain).filter(|cell| !is_sum(cell)).peekable();
    if rows.peek().is_none() {
        return false;
    }
    let kind = KINDS.iter().find(|is_kind| is_kind(heading));
    match (kind, stem(heading)) {
        (Some(is_kind), _) => rows.all(is_kind),
        (None, Some(of_heading)) => rows.all(|cell| stem(cell) == Some(of_heading)),
        (None, None) => false,
    }
}

/// "2019", "2019/20", "2019–2020".
fn is_year(cell: &str) -> bool {
    let is_figures = |part: &str| part.bytes().all(|sign| sign.is_ascii_digit());
    let (year, next) = cell.split_once(['/', '-', '–']).unwrap_or((cell, "00"));
    let is_century = ["18", "19", "20", "21"]
        .iter()
        .any(|century| year.starts_with(century));
    year.len() == 4
        && is_century
        && matches!(next.len(), 2 | 4)
        && is_figures(year)
        && is_figures(next)
}

/// "10:00-10:15", "11.00am to noon", "1pm".
fn is_time(cell: &str) -> bool {
    let mut words = cell
        .split([' ', '\u{a0}', '-', '–'])
        .filter(|word| !word.is_empty());
    let mut is_sure = false;
    let are_times = words.all(|word| {
        let small = word.to_ascii_lowercase();
        let is_noon = matches!(&*small, "noon" | "midday" | "midnight" | "am" | "pm");
        let halves = ["am", "pm", "yb", "yh"].into_iter();
        let hour = halves.filter_map(|half| small.strip_suffix(half)).next();
        let is_clock = is_clock(hour.unwrap_or(&small));
        is_sure |= is_noon || (is_clock && (hour.is_some() || small.contains([':', '.'])));
        is_noon || is_clock || matches!(&*small, "to" | "until" | "i" | "tan")
    });
    are_times && is_sure
}

/// "10:15", "10.15", "10".
fn is_clock(word: &str) -> bool {
    let (hour, minute) = word.split_once([':', '.']).unwrap_or((word, "00"));
    let is_below = |part: &str, end: u8| part.parse::<u8>().is_ok_and(|number| number < end);
    is_below(hour, 25) && minute.len() == 2 && is_below(minute, 60)
}

/// "Monday", "Tue 3 June", "April".
fn is_named_time(cell: &str) -> bool {
    let is_month = |word: &str| {
        let mut months = MONTH_NAMES.iter().chain(&WELSH_MONTH_NAMES);
        months.any(|month| month.eq_ignore_ascii_case(word))
    };
    let mut words = cell.split_whitespace().filter(|word| *word != "Dydd");
    words.next().is_some_and(|word| {
        day_of_week(word).is_some() || (is_month(word) && words.next().is_none())
    })
}

/// "1", "2.1", "£12,000", "16–64". A year above numbers may be what the table is of.
fn is_number(cell: &str) -> bool {
    figures(std::iter::once(cell)) && !is_year(cell)
}

/// What comes before the number of a label: that of "R1", "Action 2", "Para. 4.1".
fn stem(cell: &str) -> Option<&str> {
    let stem = cell.trim_end_matches(|sign: char| sign.is_ascii_digit() || sign == '.');
    let is_label = stem.len() < cell.len() && stem.starts_with(char::is_alphabetic);
    (is_label && cell.ends_with(|sign: char| sign.is_ascii_digit())).then_some(stem)
}

#[cfg(test)]
mod tests {
    use super::are_alike;

    #[test]
    fn a_heading_like_the_cells_below_it_is_none() {
        for cells in [
            &["1", "2", "3"][..],
            &["2.1", "2.2"],
            &["2019/20", "2020/21"],
            &["2017", "2018", "Total"],
            &[
                "10:00-10:15",
                "10:15 – 11:00",
                "11.00am to noon",
                "12 noon",
                "1pm",
            ],
            &["10am", "11am", "noon"],
            &["12 May", "13 May 2019"],
            &["12/05/2019", "3rd May"],
            &["Mon", "Tue", "Sat"],
            &["Dydd Llun", "Dydd Gwener"],
            &["April", "May"],
            &["£12,000", "£3,000"],
            &["16-64", "65+"],
            &["R1", "R2"],
            &["Action 1", "Action 2"],
            &["**1**", "**2**"],
        ] {
            assert!(
                are_alike(cells[0], cells.iter().skip(1).copied()),
                "{cells:?}"
            );
        }
        for cells in [
            &["No.", "1", "2"][..],
            &["Year", "2019/20", "2020/21"],
            &["Time", "10:00-10:15"],
            &["2024", "1", "2"],
            &["2024/25", "1. Visits", "2. Loans"],
            &["Jo Mills", "Tom Thorn"],
            &["Centre", "Splash"],
            &["Q1", "Norton", "Yarm"],
            &["Q1", "A1"],
            &["1", "North"],
            &["2019", "Total"],
            &["May", "Norton"],
        ] {
            assert!(
                !are_alike(cells[0], cells.iter().skip(1).copied()),
                "{cells:?}"
            );
        }
    }
}
