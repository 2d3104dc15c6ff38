//! A word → the day of the week it names.

use jiff::civil::Weekday;

/// The names of the days, in full and as they are cut short. Tuesday is “Mawrth” in Welsh, as is March, and so is left out.
const NAMES: [(&str, Weekday); 27] = [
    ("monday", Weekday::Monday),
    ("mon", Weekday::Monday),
    ("tuesday", Weekday::Tuesday),
    ("tues", Weekday::Tuesday),
    ("tue", Weekday::Tuesday),
    ("wednesday", Weekday::Wednesday),
    ("weds", Weekday::Wednesday),
    ("wed", Weekday::Wednesday),
    ("thursday", Weekday::Thursday),
    ("thurs", Weekday::Thursday),
    ("thur", Weekday::Thursday),
    ("thu", Weekday::Thursday),
    ("friday", Weekday::Friday),
    ("fri", Weekday::Friday),
    ("saturday", Weekday::Saturday),
    ("sat", Weekday::Saturday),
    ("sunday", Weekday::Sunday),
    ("sun", Weekday::Sunday),
    ("llun", Weekday::Monday),
    ("mercher", Weekday::Wednesday),
    ("fercher", Weekday::Wednesday),
    ("iau", Weekday::Thursday),
    ("gwener", Weekday::Friday),
    ("wener", Weekday::Friday),
    ("sadwrn", Weekday::Saturday),
    ("sul", Weekday::Sunday),
    ("lun", Weekday::Monday),
];

/// True for "dydd" and "nos", after which Welsh names the day of the week: alone, "Mawrth" is March.
pub fn comes_before_weekday(word: &str) -> bool {
    let mut words = ["dydd", "ddydd", "nos"].iter();
    words.any(|day| word.eq_ignore_ascii_case(day))
}

/// The day of the week that a word names: "Monday", "mon."
pub fn day_of_week(word: &str) -> Option<Weekday> {
    // Most words of a text are ruled out by their first two letters.
    let [first, second, ..] = word.as_bytes() else {
        return None;
    };
    match &[first.to_ascii_lowercase(), second.to_ascii_lowercase()] {
        b"mo" | b"tu" | b"we" | b"th" | b"fr" | b"sa" | b"su" | b"ll" | b"lu" | b"me" | b"fe"
        | b"ia" | b"gw" => {}
        _ => return None,
    }
    let word = word.trim_end_matches(['.', ',']);
    let mut names = NAMES.iter();
    let found = names.find(|(name, _)| name.eq_ignore_ascii_case(word))?;
    Some(found.1)
}
