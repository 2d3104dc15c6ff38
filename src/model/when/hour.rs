//! The words of a date → those without the hour of a day: "31 March 2025 at 12 noon", "5 pm on 31 March 2025", "31 March
//! 2025, 10.30".

use super::joined::is_day_in_figures;
use super::year::is_year;

/// The words without the hour.
pub(super) fn without_hour<'w>(words: &[&'w str]) -> Vec<&'w str> {
    let at = |index: usize| words.get(index).copied();
    let before = |index: usize| index.checked_sub(1).and_then(at);
    let is_hour_before = |index: usize| {
        let (hour, half) = (before(index), at(index));
        half.is_some_and(is_half_of_day) && hour.is_some_and(is_hour)
            || half.is_some_and(|half| matches!(half, "hours" | "hrs"))
                && hour.is_some_and(is_time_of_day)
    };
    let is_kept = |(index, word): &(usize, &&'w str)| {
        let before_noon = at(index + 1) == Some("noon");
        let is_part = is_hour_before(*index) || is_hour_before(index + 1);
        !(is_part
            || is_named_hour(word)
            || is_behind_year(words, *index)
            || is_before_day(words, *index)
            || (before_noon && **word == "12"))
    };
    let kept = words.iter().enumerate().filter(is_kept);
    kept.map(|(_, word)| *word).collect()
}

/// "5pm", "noon".
fn is_named_hour(word: &str) -> bool {
    let hour = word.strip_suffix("am").or_else(|| word.strip_suffix("pm"));
    let figures = hour.is_some_and(|hour| hour.starts_with(|one: char| one.is_ascii_digit()));
    figures || matches!(word, "noon" | "midnight" | "midday")
}

/// "31 march 2025, 10.30" has its hour behind the year.
fn is_behind_year(words: &[&str], index: usize) -> bool {
    let back = |count: usize| {
        index
            .checked_sub(count)
            .and_then(|before| words.get(before).copied())
    };
    let year = match back(1) {
        Some("at") => back(2),
        year => year,
    };
    year.is_some_and(|year| is_year(year) || is_day_in_figures(year))
        && words.get(index).is_some_and(|word| is_time_of_day(word))
}

/// "09:30 12/03/2025" has its hour before the day. "10.30" may be a day.
fn is_before_day(words: &[&str], index: usize) -> bool {
    let hour = words
        .get(index)
        .is_some_and(|word| word.contains(':') && is_time_of_day(word));
    hour && words
        .get(index + 1)
        .is_some_and(|next| is_day_in_figures(next))
}

/// "am" and "pm" behind an hour.
fn is_half_of_day(word: &str) -> bool {
    matches!(word, "am" | "pm" | "a.m" | "p.m")
}

/// "5", "5.00".
fn is_hour(word: &str) -> bool {
    let hour = word.parse::<u8>();
    is_time_of_day(word) || hour.is_ok_and(|hour| (1..=12).contains(&hour))
}

/// "10.30", "09:30", "09:30-11:00".
fn is_time_of_day(word: &str) -> bool {
    if let Some((from, to)) = word.split_once('-') {
        return is_time_of_day(from) && is_time_of_day(to);
    }
    let figures = word.split_once(['.', ':']);
    let number = |figures: &str| figures.parse::<u8>().ok();
    figures.is_some_and(|(hour, minutes)| {
        minutes.len() == 2
            && number(hour).is_some_and(|hour| hour < 24)
            && number(minutes).is_some_and(|minutes| minutes < 60)
    })
}
