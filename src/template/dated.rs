//! The filter for dates: words → the same words, with what a machine understands by them.
//!
//! `<time datetime="2019-10-16">16 October 2019</time>`, and nothing around words that are not a day, a month or a year. It must
//! not say more than the words do: a month stays a month.

use jiff::civil::Date;
use tera::{Kwargs, State, TeraResult, Value};

use super::reference::has_figure;
use super::untranslated::spoken_words;
use crate::model::When;

/// The words of a date, marked as `spoken` marks them. `only` names those of a line that are the date.
pub(super) fn filter(value: &Value, arguments: Kwargs, state: &State) -> TeraResult<Value> {
    let Some(line) = value.as_str() else {
        return Ok(value.clone());
    };
    let words = arguments.get::<&str>("only")?.unwrap_or(line);
    let Some((before, after)) = line.split_once(words) else {
        return Ok(value.clone());
    };
    let marked = spoken_words(words, state)?;
    let marked = match machine_date(words) {
        Some(date) => format!("<time datetime=\"{date}\">{marked}</time>"),
        None => marked,
    };
    let (before, after) = (state.escape(before)?, state.escape(after)?);
    Ok(Value::safe_string(&format!("{before}{marked}{after}")))
}

/// The day, the month or the year that the words are.
fn machine_date(words: &str) -> Option<String> {
    // Each of them has its year in figures, and most other words have none.
    if !has_figure(words) {
        return None;
    }
    let when = When::parse(words).ok()?;
    let (first, last) = (when.first_day()?, when.last_day()?);
    let is_of = |start: Date, end: Date| first == start && last == end;
    let (day, month) = (first.to_string(), first.strftime("%Y-%m").to_string());
    let (year_begins, year_ends) = (first.first_of_year(), first.last_of_year());
    match () {
        () if first == last => Some(day),
        () if is_of(first.first_of_month(), first.last_of_month()) => Some(month),
        () if is_of(year_begins, year_ends) => Some(first.strftime("%Y").to_string()),
        () => None,
    }
}

#[cfg(test)]
mod tests {
    use super::machine_date;

    #[test]
    fn a_machine_is_told_no_more_than_the_words_say() {
        for (words, date) in [
            ("16 October 2019", Some("2019-10-16")),
            ("12th July 2018", Some("2018-07-12")),
            ("September 2019", Some("2019-09")),
            ("2019", Some("2019")),
            ("Autumn Term 2019", None),
            ("Ongoing", None),
            ("Not for publication", None),
        ] {
            assert_eq!(machine_date(words).as_deref(), date, "{words}");
        }
    }
}
