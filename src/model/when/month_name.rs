//! A word → the month it names, in English. Welsh names are English by then.

use jiff::civil::Date;

use crate::language::Language;

/// The months, as they are written.
pub const MONTH_NAMES: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The months in Welsh, as they are written.
pub const WELSH_MONTH_NAMES: [&str; 12] = [
    "Ionawr",
    "Chwefror",
    "Mawrth",
    "Ebrill",
    "Mai",
    "Mehefin",
    "Gorffennaf",
    "Awst",
    "Medi",
    "Hydref",
    "Tachwedd",
    "Rhagfyr",
];

/// The name of the month of a day in a language: in Welsh, or else in English.
pub(crate) fn month_name(day: Date, language: &Language) -> &'static str {
    let names = match language.primary().as_str() {
        "cy" => WELSH_MONTH_NAMES,
        _ => MONTH_NAMES,
    };
    let month = usize::try_from(day.month()).unwrap_or(1);
    names.into_iter().nth(month - 1).unwrap_or_default()
}

/// Names in dates that are long enough to be misspelt, in English and in Welsh. May is left out, because it is a verb as well.
pub const DATE_NAMES: [&str; 27] = [
    "January",
    "February",
    "March",
    "April",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    "Spring",
    "Summer",
    "Autumn",
    "Winter",
    "Easter",
    "Christmas",
    "Quarter",
    "Ionawr",
    "Chwefror",
    "Mawrth",
    "Ebrill",
    "Mehefin",
    "Gorffennaf",
    "Hydref",
    "Tachwedd",
    "Rhagfyr",
];

/// "september", "sept", "sep", "sept."
pub(super) fn month_of_year(word: &str) -> Option<i8> {
    let word = word.trim_end_matches('.');
    let is_it = |month: &str| {
        let all = month.len() == word.len() && month.eq_ignore_ascii_case(word);
        let start = || month.get(..3).unwrap_or_default();
        all || (word.len() == 3 && start().eq_ignore_ascii_case(word))
    };
    let found = MONTH_NAMES
        .iter()
        .position(|month| is_it(month))
        .or((word == "sept").then_some(8))?;
    i8::try_from(found + 1).ok()
}
