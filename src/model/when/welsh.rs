//! Welsh words of a date → the English ones, so that every form is understood in both languages.
//!
//! Names change their first letter after some words ("o Fawrth", "ym Mehefin"); each form is here. What is printed are the
//! words that were typed.

use super::day::day_of_month;
use super::piece::DatePiece;
use super::year::is_year;

/// What is Welsh in a date, and what it is in English.
const WORDS: &[(&str, &str)] = &[
    ("ionawr", "january"),
    ("ion", "january"),
    ("chwefror", "february"),
    ("chwef", "february"),
    ("chwe", "february"),
    ("mawrth", "march"),
    ("fawrth", "march"),
    ("maw", "march"),
    ("ebrill", "april"),
    ("ebr", "april"),
    ("mai", "may"),
    ("fai", "may"),
    ("mehefin", "june"),
    ("fehefin", "june"),
    ("meh", "june"),
    ("gorffennaf", "july"),
    ("orffennaf", "july"),
    ("ngorffennaf", "july"),
    ("gorff", "july"),
    ("gor", "july"),
    ("awst", "august"),
    ("medi", "september"),
    ("fedi", "september"),
    ("hydref", "october"),
    ("tachwedd", "november"),
    ("dachwedd", "november"),
    ("nhachwedd", "november"),
    ("thachwedd", "november"),
    ("tach", "november"),
    ("rhagfyr", "december"),
    ("ragfyr", "december"),
    ("rhag", "december"),
    ("gwanwyn", "spring"),
    ("wanwyn", "spring"),
    ("ngwanwyn", "spring"),
    ("haf", "summer"),
    ("gaeaf", "winter"),
    ("aeaf", "winter"),
    ("tymor", "term"),
    ("dymor", "term"),
    ("pasg", "easter"),
    ("basg", "easter"),
    ("nadolig", "christmas"),
    ("chwarter", "quarter"),
    ("ch1", "q1"),
    ("ch2", "q2"),
    ("ch3", "q3"),
    ("ch4", "q4"),
    ("blwyddyn", "year"),
    ("flwyddyn", "year"),
    ("mlynedd", "years"),
    ("blynedd", "years"),
    ("ariannol", "financial"),
    ("academaidd", "academic"),
    ("ysgol", "school"),
    ("dinesig", "municipal"),
    ("ddinesig", "municipal"),
    ("gyngor", "municipal"),
    ("calendr", "calendar"),
    ("galendr", "calendar"),
    ("mis", "month"),
    ("fis", "month"),
    ("misoedd", "months"),
    ("wythnos", "weeks"),
    ("diwrnod", "days"),
    ("erbyn", "by"),
    ("cyn", "before"),
    ("diwedd", "end"),
    ("ddiwedd", "end"),
    ("dechrau", "start"),
    ("ddechrau", "start"),
    ("canol", "mid"),
    ("ganol", "mid"),
    ("fewn", "within"),
    ("ymhen", "within"),
    ("rhwng", "between"),
    ("i", "to"),
    ("ac", "and"),
    ("a", "and"),
    ("neu", "or"),
    ("ymlaen", "onwards"),
    ("ar", "on"),
    ("yn", "in"),
    ("ym", "in"),
    ("yng", "in"),
    ("o", "of"),
    ("y", "the"),
    ("yr", "the"),
    ("'r", "the"),
    ("parhaus", "ongoing"),
    ("barhaus", "ongoing"),
    ("parhau", "ongoing"),
    ("bob", "every"),
    ("pob", "every"),
    ("dyddiol", "daily"),
    ("wythnosol", "weekly"),
    ("misol", "monthly"),
    ("fisol", "monthly"),
    ("chwarterol", "quarterly"),
    ("blynyddol", "annually"),
    ("flynyddol", "annually"),
    ("tymhorol", "termly"),
    ("dymhorol", "termly"),
    ("rheolaidd", "regularly"),
    ("cadarnhau", "confirmed"),
    ("gadarnhau", "tbc"),
    ("gytuno", "tbc"),
    ("bennu", "tbc"),
    ("diwygiwyd", "revised"),
    ("ddiwygiwyd", "revised"),
    ("diwygiedig", "revised"),
    ("diwygio", "revised"),
    ("ymestyn", "extended"),
    ("estynnwyd", "extended"),
    ("bellach", "now"),
    ("gynt", "previously"),
    ("wreiddiol", "originally"),
    ("un", "one"),
    ("dau", "two"),
    ("ddau", "two"),
    ("dwy", "two"),
    ("ddwy", "two"),
    ("tri", "three"),
    ("dri", "three"),
    ("tair", "three"),
    ("dair", "three"),
    ("pedwar", "four"),
    ("bedwar", "four"),
    ("pedair", "four"),
    ("bedair", "four"),
    ("pum", "five"),
    ("bum", "five"),
    ("chwech", "six"),
    ("saith", "seven"),
    ("wyth", "eight"),
    ("naw", "nine"),
    ("deg", "ten"),
    ("ddeg", "ten"),
    ("deng", "ten"),
    ("ddeng", "ten"),
    ("deuddeg", "twelve"),
    ("ddeuddeg", "twelve"),
    ("deuddeng", "twelve"),
    ("ddeuddeng", "twelve"),
    ("deunaw", "eighteen"),
    ("ddeunaw", "eighteen"),
    ("ddiwrnod", "days"),
    ("diwrnodau", "days"),
    ("dyddiau", "days"),
    ("wythnosau", "weeks"),
    ("fisoedd", "months"),
    ("flynedd", "years"),
    ("pythefnos", "fortnight"),
    ("bythefnos", "fortnight"),
    ("ystod", "during"),
    ("dros", "over"),
    ("nesaf", "next"),
    ("canlynol", "next"),
    ("i'r", "to"),
    ("ôl", "after"),
    ("wedi", "after"),
    ("wedi'r", "after"),
    ("ers", "since"),
    ("penderfyniad", "decision"),
    ("benderfyniad", "decision"),
    ("phenderfyniad", "decision"),
    ("gabinet", "cabinet"),
    ("chabinet", "cabinet"),
    ("cynllun", "plan"),
    ("gynllun", "plan"),
    ("gweithredu", "action"),
    ("cymeradwyo", "approval"),
    ("gymeradwyo", "approval"),
    ("cymeradwyaeth", "approval"),
    ("gymeradwyaeth", "approval"),
    ("cwblhawyd", "completed"),
    ("gwblhawyd", "completed"),
    ("cwblhau", "completed"),
    ("gwblhau", "completed"),
    ("cyflawnwyd", "achieved"),
    ("gyflawnwyd", "achieved"),
    ("gorffen", "finished"),
    ("fan", "at"),
    ("bellaf", "latest"),
    ("cyfnod", "phase"),
    ("cyngor", "council"),
    ("llawn", "full"),
    ("pwyllgor", "committee"),
    ("bwyllgor", "committee"),
    ("cyfarfod", "meeting"),
    ("adroddiad", "report"),
    ("cam", "phase"),
    ("rhan", "part"),
    ("calan", "new-year"),
    ("galan", "new-year"),
];

/// The days of the week after "dydd" or "nos".
const DAYS: [(&str, &str); 11] = [
    ("llun", "monday"),
    ("lun", "monday"),
    ("mawrth", "tuesday"),
    ("fawrth", "tuesday"),
    ("mercher", "wednesday"),
    ("fercher", "wednesday"),
    ("iau", "thursday"),
    ("gwener", "friday"),
    ("wener", "friday"),
    ("sadwrn", "saturday"),
    ("sul", "sunday"),
];

/// Puts the Welsh words of a date into English.
pub(super) fn in_english(pieces: &mut [DatePiece]) {
    let typed: Vec<String> = pieces.iter().map(|piece| piece.plain.clone()).collect();
    let before = |index: usize| index.checked_sub(1).and_then(|before| typed.get(before));
    for (index, piece) in pieces.iter_mut().enumerate() {
        let before = before(index).map_or("", String::as_str);
        if is_day_or_night(before)
            && let Some(day) = look_up(&DAYS, &piece.plain)
        {
            piece.plain = day.to_owned();
        } else if piece.plain == "hydref" && matches!(before, "yr" | "tymor" | "dymor") {
            // "Hydref" is October, "yr Hydref" the autumn.
            piece.plain = "autumn".to_owned();
        } else if piece.plain == "chwe" && typed.get(index + 1).is_some_and(|next| is_counted(next))
        {
            // "Chwe" is February in short, "chwe mis" six months.
            piece.plain = "six".to_owned();
        } else if piece.plain == "a"
            && typed
                .get(index + 1)
                .is_some_and(|next| is_english_one(next))
        {
            // "Within a year" is English, "Mawrth a Mehefin" is Welsh. "a)" is the name of a part.
        } else if piece.plain == "o" && is_from(before, typed.get(index + 1)) {
            // "12fed o Ebrill" is a day of April, "o Ebrill 2025" from then on.
            piece.plain = "from".to_owned();
        } else if piece.plain == "hyd" {
            // "12 Hyd 2025" is in October, "Mawrth hyd Mehefin" until June.
            let next = typed.get(index + 1);
            let in_october =
                day_of_month(before).is_some() || next.is_some_and(|next| is_year(next));
            let english = if in_october { "october" } else { "until" };
            piece.plain = english.to_owned();
        } else if let Some(english) = look_up(WORDS, &piece.plain) {
            piece.plain = english.to_owned();
        }
    }
}

/// True for "dydd" and "nos", which begin the name of a day.
pub(super) fn is_day_or_night(word: &str) -> bool {
    matches!(word, "dydd" | "ddydd" | "nos")
}

/// Whether "o" is "from", and not "of".
fn is_from(before: &str, next: Option<&String>) -> bool {
    day_of_month(before).is_none() && next.is_some_and(|next| next != "fewn")
}

/// True for what a delay is counted in.
fn is_counted(word: &str) -> bool {
    matches!(
        word,
        "mis" | "fis" | "wythnos" | "diwrnod" | "ddiwrnod" | "blynedd"
    )
}

/// True for what may follow the English "a", which is no "and" then.
fn is_english_one(word: &str) -> bool {
    let is_counted = matches!(
        word.trim_end_matches("'s"),
        "day" | "week" | "fortnight" | "month" | "quarter" | "year" | "term"
    );
    is_counted || word == ")"
}

/// A Welsh word in English.
pub(super) fn english(word: &str) -> Option<&'static str> {
    look_up(WORDS, word)
}

fn look_up(words: &[(&str, &'static str)], word: &str) -> Option<&'static str> {
    let found = words.iter().find(|(welsh, _)| *welsh == word)?;
    Some(found.1)
}
