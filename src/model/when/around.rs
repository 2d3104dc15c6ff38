//! The words around a date, which change nothing: "by the end of", "at the latest", "target date:".

use super::joined::is_day_in_figures;
use super::year::is_year;

/// What comes before a date by which something is to be done. Of two that begin alike, the longer is first.
const BEFORE: [&[&str]; 157] = [
    // "Heb fod yn hwyrach na".
    &["not", "be", "in", "later", "than"],
    &["not", "in", "later", "than"],
    &["full", "implementation"],
    &["to", "be", "fully", "implemented"],
    &["to", "be", "fully", "completed"],
    &["year", "ended"],
    &["yr", "end"],
    &["yr", "ending"],
    &["financial", "year", "to"],
    &["year", "up", "to"],
    &["year", "to"],
    &["year", "until"],
    &["quarter", "to"],
    &["half-year", "to"],
    &["half", "year", "to"],
    &["period", "to"],
    &["to", "complete"],
    &["y/e"],
    &["ye"],
    &["ideally"],
    &["preferably"],
    &["on", "or", "before"],
    &["on", "or", "around"],
    &["on", "or", "about"],
    &["by", "or", "before"],
    &["any", "time", "before"],
    &["not", "after"],
    &["to", "be", "in", "place"],
    &["the", "back", "end", "of"],
    &["no", "later", "than"],
    &["not", "later", "than"],
    &["in", "time", "for"],
    &["the", "end", "of"],
    &["financial", "year", "ending"],
    &["the", "close", "of"],
    &["close", "of", "play"],
    &["close", "of", "business"],
    &["at", "the", "latest"],
    &["to", "be", "completed"],
    &["to", "be", "implemented"],
    &["to", "be", "delivered"],
    &["back", "end", "of"],
    &["tail", "end", "of"],
    &["to", "be", "complete"],
    &["not", "beyond"],
    &["prior", "to"],
    &["ahead", "of"],
    &["ready", "for"],
    &["month", "end"],
    &["month", "ending"],
    &["quarter", "end"],
    &["quarter", "ending"],
    &["year", "ending"],
    &["period", "ending"],
    &["close", "of"],
    &["start", "of"],
    &["beginning", "of"],
    &["by", "start"],
    &["by", "beginning"],
    &["up", "to"],
    &["sometime", "in"],
    &["due", "date"],
    &["aim", "for"],
    &["aiming", "for"],
    &["by"],
    &["before"],
    &["end"],
    &["cop"],
    &["cob"],
    &["during"],
    &["in"],
    &["on"],
    &["at"],
    &["for"],
    &["within"],
    &["until"],
    &["till"],
    &["til"],
    &["'til"],
    &["through"],
    &["thru", "to"],
    &["thru"],
    &["around"],
    &["approximately"],
    &["approx"],
    &["about"],
    &["circa"],
    &["c"],
    &["ca"],
    &["roughly"],
    &["sometime"],
    &["towards"],
    &["close", "to"],
    &["near"],
    &["nearer"],
    &["nearing"],
    &["over"],
    &["across"],
    &["latest"],
    &["provisionally"],
    &["provisional"],
    &["hopefully"],
    &["likely"],
    &["probably"],
    &["possibly"],
    &["potentially"],
    &["target"],
    &["targeted"],
    &["date"],
    &["dates"],
    &["deadline"],
    &["hard", "deadline"],
    &["legal", "deadline"],
    &["statutory", "deadline"],
    &["statutory", "date"],
    &["stretch", "target"],
    &["longstop"],
    &["long-stop"],
    &["backstop"],
    &["financial", "years"],
    &["timescale"],
    &["timescales"],
    &["timeframe"],
    &["timeline"],
    &["due"],
    &["ecd"],
    &["completion"],
    &["complete"],
    &["completed"],
    &["implementation"],
    &["implemented"],
    &["delivery"],
    &["expected"],
    &["anticipated"],
    &["estimated"],
    &["estimate"],
    &["est"],
    &["forecast"],
    &["planned"],
    &["scheduled"],
    &["intended"],
    &["aim"],
    &["aiming"],
    &["proposed"],
    &["of"],
    &["the"],
    &["finish"],
    &["conclusion"],
    &["finishes"],
    &["ending"],
    &["ends"],
    &["conclude"],
    &["concludes"],
    &["completing"],
    &["completes"],
    &["finalised"],
    &["finalise"],
];

/// Which part of a month or a season it is.
const PART: [&[&str]; 6] = [
    &["early"],
    &["mid"],
    &["middle"],
    &["late"],
    &["mid", "to", "late"],
    &["early", "to", "mid"],
];

/// What comes after such a date.
const AFTER: [&[&str]; 33] = [
    &["at", "the", "very", "latest"],
    &["at", "the", "latest"],
    &["at", "latest"],
    &["or", "sooner"],
    &["or", "earlier"],
    &["or", "before"],
    &["if", "possible"],
    &["if", "practicable"],
    &["if", "feasible"],
    &["or", "thereabouts"],
    &["or", "about", "that"],
    &["month", "end"],
    &["latest"],
    &["provisionally"],
    &["provisional"],
    &["revised"],
    &["i'w", "tbc"],
    &["tbc"],
    &["target"],
    &["deadline"],
    &["approx"],
    &["approximately"],
    &["estimated"],
    &["estimate"],
    &["est"],
    &["expected"],
    &["anticipated"],
    &["proposed"],
    &["planned"],
    &["forecast"],
    &["end"],
    &["at"],
    &["on"],
];

/// The date without the words before and after it. "Early" and the like stay.
pub(super) fn inner<'a, 'w>(words: &'a [&'w str]) -> &'a [&'w str] {
    let mut words = words;
    // "Year end 2025" is a year.
    while let Some(rest) = BEFORE.iter().find_map(|before| strip(words, before)) {
        words = rest;
    }
    while let Some(rest) = AFTER.iter().find_map(|after| words.strip_suffix(*after)) {
        words = rest;
    }
    words
}

/// The date without "early", "mid" and "late".
pub(super) fn without_part<'a, 'w>(words: &'a [&'w str]) -> &'a [&'w str] {
    let mut words = words;
    while let Some(rest) = PART.iter().rev().find_map(|part| strip(words, part)) {
        words = inner(rest);
    }
    words
}

/// The words without the first phrase before a date, where that says neither "before" nor "at the start of" it.
pub(super) fn without_lead<'a, 'w>(words: &'a [&'w str]) -> Option<&'a [&'w str]> {
    const EDGES: [&str; 8] = [
        "before",
        "prior",
        "ahead",
        "advance",
        "start",
        "beginning",
        "ready",
        "time",
    ];
    let is_lead = |before: &&&[&str]| !before.iter().any(|word| EDGES.contains(word));
    let mut leads = BEFORE.iter().filter(is_lead);
    leads.find_map(|before| strip(words, before))
}

fn strip<'a, 'w>(words: &'a [&'w str], before: &[&'static str]) -> Option<&'a [&'w str]> {
    let rest = words.strip_prefix(before)?;
    (!rest.is_empty()).then_some(rest)
}

/// Without the hour of a day: "31 march 2025 at 12 noon", "5pm on 31 march 2025".
pub(super) fn without_hour<'w>(words: &[&'w str]) -> Vec<&'w str> {
    let is_hour = |word: &str| {
        let hour = word.strip_suffix("am").or_else(|| word.strip_suffix("pm"));
        let figures = hour.is_some_and(|hour| hour.starts_with(|one: char| one.is_ascii_digit()));
        figures || matches!(word, "noon" | "midnight" | "midday")
    };
    // "31 march 2025, 10.30" has its hour behind the year.
    let is_time = |at: usize, word: &str| {
        let before = at.checked_sub(1).and_then(|before| words.get(before));
        let year = match before {
            Some(&"at") => at.checked_sub(2).and_then(|before| words.get(before)),
            year => year,
        };
        year.is_some_and(|year| is_year(year) || is_day_in_figures(year)) && is_time_of_day(word)
    };
    let is_kept = |(at, word): &(usize, &&'w str)| {
        let before_noon = words.get(at + 1).is_some_and(|next| *next == "noon");
        !(is_hour(word) || is_time(*at, word) || (before_noon && **word == "12"))
    };
    let kept = words.iter().enumerate().filter(is_kept);
    kept.map(|(_, word)| *word).collect()
}

/// "10.30", "09:30".
fn is_time_of_day(word: &str) -> bool {
    let figures = word.split_once(['.', ':']);
    let number = |figures: &str| figures.parse::<u8>().ok();
    figures.is_some_and(|(hour, minutes)| {
        minutes.len() == 2
            && number(hour).is_some_and(|hour| hour < 24)
            && number(minutes).is_some_and(|minutes| minutes < 60)
    })
}
