//! The words of a date → a time after something: "within 6 months", "12 months from Cabinet approval".

use jiff::Span;
use jiff::civil::Date;

/// A time after something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delay {
    number: u16,
    unit: DelayUnit,
    since: DelayStart,
}

/// In what a delay is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum DelayUnit {
    Days,
    Weeks,
    Months,
    Years,
}

/// From when a delay is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DelayStart {
    /// Nothing was said, or only "approval": from the paper that says it.
    Unsaid,
    /// The action plan.
    ActionPlan,
    /// Cabinet's decision.
    Cabinet,
}

impl Delay {
    /// From when it is counted.
    pub fn since(self) -> DelayStart {
        self.since
    }

    /// The day on which it is over, counted from `start`.
    pub fn after(self, start: Date) -> Option<Date> {
        let number = i64::from(self.number);
        let span = match self.unit {
            DelayUnit::Days => Span::new().days(number),
            DelayUnit::Weeks => Span::new().weeks(number),
            DelayUnit::Months => Span::new().months(number),
            DelayUnit::Years => Span::new().years(number),
        };
        start.checked_add(span).ok()
    }

    /// "6 months".
    pub fn words(self) -> String {
        let unit = match self.unit {
            DelayUnit::Days => "day",
            DelayUnit::Weeks => "week",
            DelayUnit::Months => "month",
            DelayUnit::Years => "year",
        };
        match self.number {
            1 => format!("1 {unit}"),
            number => format!("{number} {unit}s"),
        }
    }
}

/// The delay: "within 6 months", "6-12 months", "6 months from cabinet". None where it begins with something that nobody can
/// date, such as an appointment.
pub(super) fn delay(words: &[&str]) -> Option<Delay> {
    let words = BEFORE
        .iter()
        .find_map(|before| words.strip_prefix(*before))
        .unwrap_or(words);
    let (number, rest) = number(words)?;
    let (unit, rest) = rest.split_first()?;
    let unit = match unit.trim_end_matches('\'') {
        "day" | "days" => DelayUnit::Days,
        "week" | "weeks" | "wks" => DelayUnit::Weeks,
        "month" | "months" | "mths" => DelayUnit::Months,
        "year" | "years" | "yrs" => DelayUnit::Years,
        _ => return None,
    };
    let since = since(rest)?;
    Some(Delay {
        number,
        unit,
        since,
    })
}

/// What comes before the number.
const BEFORE: [&[&str]; 8] = [
    &["within", "the", "next"],
    &["within", "next"],
    &["within"],
    &["over", "the", "next"],
    &["over", "next"],
    &["the", "next"],
    &["next"],
    &["in"],
];

/// "6", "six", "6-12", "6 to 12", "six months" as "6-month".
fn number<'w>(words: &'w [&'w str]) -> Option<(u16, &'w [&'w str])> {
    match words {
        [_, "to" | "–" | "or" | "and", second, rest @ ..] if let Some(number) = figure(second) => {
            Some((number, rest))
        }
        [first, rest @ ..] => {
            let last = first.rsplit(['-', '/']).next().unwrap_or(first);
            figure(first.split(['-', '/']).next()?)?;
            Some((figure(last)?, rest))
        }
        [] => None,
    }
}

/// A number in figures or in words.
pub(in crate::model) fn figure(word: &str) -> Option<u16> {
    const WORDS: [&str; 13] = [
        "a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve",
    ];
    match word {
        "eighteen" => Some(18),
        _ => match WORDS.iter().position(|known| *known == word) {
            Some(place) => u16::try_from(place.max(1)).ok(),
            None => word
                .parse()
                .ok()
                .filter(|number| (1..1000).contains(number)),
        },
    }
}

fn since(words: &[&str]) -> Option<DelayStart> {
    let rest = match words {
        [] => return Some(DelayStart::Unsaid),
        [
            "from" | "of" | "after" | "following" | "since" | "post" | "to" | "on",
            rest @ ..,
        ] => rest,
        _ => return None,
    };
    const CABINET: [&str; 2] = ["cabinet", "executive"];
    const PLAN: [&str; 3] = ["action", "plan", "plan's"];
    const ABOUT: [&str; 26] = [
        "the",
        "of",
        "by",
        "at",
        "date",
        "this",
        "approval",
        "approved",
        "approving",
        "agreement",
        "agreed",
        "adoption",
        "adopted",
        "acceptance",
        "accepted",
        "decision",
        "meeting",
        "response",
        "now",
        "report",
        "being",
        "review",
        "recommendation",
        "recommendations",
        "is",
        "was",
    ];
    let known = |word: &&str| CABINET.contains(word) || PLAN.contains(word) || ABOUT.contains(word);
    if rest.is_empty() || !rest.iter().all(known) {
        return None;
    }
    let says = |names: &[&str]| rest.iter().any(|word| names.contains(word));
    Some(if says(&CABINET) {
        DelayStart::Cabinet
    } else if says(&PLAN) {
        DelayStart::ActionPlan
    } else {
        DelayStart::Unsaid
    })
}
