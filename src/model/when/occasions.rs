//! The pieces of several occasions, of which perhaps only the last has its year → the time from the first to the last:
//! "Cabinet 12 February and Council 26 February 2026".
//!
//! One occasion is known to `occasion`, and the dates are read by `range`. It must not know how a date is read.

use jiff::Span;

use super::condition::may_be_time;
use super::eventful::is_event;
use super::occasion::bare_date;
use super::piece::DatePiece;
use super::reading::dated;
use super::{ImpossibleDay, Meaning};

/// What is between two occasions. "Report to Cabinet" is one.
const BETWEEN: [&str; 8] = ["and", "&", ",", ";", "/", "or", "then", "followed"];

/// The longest time between the first occasion and the last, in months. Where it is longer, a year is missing or wrong.
const LONGEST: i32 = 6;

/// The time of all occasions; none where not each has its own words and a date.
pub(super) fn of_occasions(pieces: &[DatePiece]) -> Result<Option<Meaning>, ImpossibleDay> {
    let words = pieces.iter().map(|piece| piece.plain.as_str());
    let words: Vec<&str> = words.filter(|word| !matches!(*word, "(" | ")")).collect();
    let occasions = words.split(|word| BETWEEN.contains(word));
    let occasions: Vec<&[&str]> = occasions.filter(|words| !words.is_empty()).collect();
    let is_about_work = |words: &&[&str]| words.iter().any(|word| is_event(word));
    // "Policy March, update to Scrutiny September 2026": the update is not what was agreed.
    if occasions.len() < 2 || occasions.last().is_none_or(is_about_work) {
        return Ok(None);
    }
    let mut dates: Vec<&str> = Vec::new();
    for words in occasions {
        let found = bare_date(words);
        let found = found.filter(|found| found.date.iter().any(|word| may_be_time(word)));
        let Some(found) = found else {
            return Ok(None);
        };
        dates.extend((!dates.is_empty()).then_some("and"));
        dates.extend(found.date);
    }
    let is_near = |read: &Meaning| {
        let end = read
            .first_day()
            .and_then(|first| first.checked_add(Span::new().months(LONGEST)).ok());
        end.is_some_and(|end| read.last_day() < Some(end))
    };
    Ok(dated(&dates)?.filter(is_near))
}
