//! When the next progress update is due, as a committee put it.

use std::fmt;

use super::months_after::months_after;
use super::next_dates::{batches, first_of_many, regular, several_dates};
use super::{DelayStart, Fault, LineFault, Meaning, Months, NumberList, TextLine, When, WhenFault};

/// When the next progress update is due: the words, and what they mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextUpdate {
    words: TextLine,
    meaning: NextUpdateMeaning,
}

/// What was said about the next update.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NextUpdateMeaning {
    /// A day or a month: "September 2020".
    By(When),
    /// A day or a month, and every so many months after that: "March 2020, then 6-monthly".
    First(When, Months),
    /// Several times, the earliest first: "September 2025 and March 2026". The next is the first that no update has met.
    Each(Vec<When>),
    /// Some recommendations at one time and some at another: "March 2025 (1 and 2), May 2025 (3)".
    Batches(Vec<Batch>),
    /// A number of months after something: "12 months after the action plan".
    After(Months, Since),
    /// Something that will happen one day: "when the land is bought".
    Event,
    /// A time without a day that anybody can count: "TBC", "Termly".
    NoDay,
}

/// Recommendations on which a committee wants to hear at a time of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    /// When: a day or a month.
    pub by: When,
    /// On which recommendations.
    pub of: NumberList,
}

/// From when the months are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Since {
    /// From when the action plan was agreed. Only the first update can be due by this.
    ActionPlan,
    /// From the last update, or from the action plan while there is no update.
    LastUpdate,
}

impl NextUpdate {
    /// Reads what was said. What is neither a date nor a number of months is an event.
    pub fn parse(text: &str) -> Result<Self, NextUpdateFault> {
        let words = TextLine::parse(text).map_err(NextUpdateFault::Line)?;
        if let Some(batches) = batches(words.as_str()) {
            let meaning = NextUpdateMeaning::Batches(batches);
            return Ok(NextUpdate { words, meaning });
        }
        if let Some(dates) = several_dates(words.as_str()) {
            let meaning = NextUpdateMeaning::Each(dates);
            return Ok(NextUpdate { words, meaning });
        }
        if let Some((first, months)) = first_of_many(words.as_str()) {
            let meaning = NextUpdateMeaning::First(first, months);
            return Ok(NextUpdate { words, meaning });
        }
        let when = When::parse(text).map_err(NextUpdateFault::Date)?;
        if let Some(meaning) = regular(words.as_str()) {
            return Ok(NextUpdate { words, meaning });
        }
        let meaning = match when.meaning() {
            Meaning::Day(_) | Meaning::Month(_) | Meaning::Period(_) => NextUpdateMeaning::By(when),
            _ => match months_after(words.as_str()).or_else(|| regularly(&when)) {
                Some((months, since)) => NextUpdateMeaning::After(months, since),
                None if has_no_day(&when) => NextUpdateMeaning::NoDay,
                None => NextUpdateMeaning::Event,
            },
        };
        Ok(NextUpdate { words, meaning })
    }

    /// The words, as written.
    pub fn words(&self) -> &str {
        self.words.as_str()
    }

    /// What they mean.
    pub fn meaning(&self) -> &NextUpdateMeaning {
        &self.meaning
    }
}

/// "Every six months" and "within 6 months" are counted from the last update.
fn regularly(when: &When) -> Option<(Months, Since)> {
    match when.meaning() {
        Meaning::Recurring => Some((when.interval()?, Since::LastUpdate)),
        Meaning::After(delay) => {
            let since = match delay.since() {
                DelayStart::Unsaid => Since::LastUpdate,
                DelayStart::ActionPlan => Since::ActionPlan,
                DelayStart::Cabinet => return None,
            };
            Some((delay.months()?, since))
        }
        _ => None,
    }
}

fn has_no_day(when: &When) -> bool {
    matches!(
        when.meaning(),
        Meaning::Recurring
            | Meaning::OpenEnded
            | Meaning::Unknown
            | Meaning::After(_)
            | Meaning::Backwards
    )
}

impl fmt::Display for NextUpdate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.words.fmt(out)
    }
}

/// Why what was said is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NextUpdateFault {
    /// It is not one line of text.
    Line(LineFault),
    /// The calendar has no such day.
    Date(WhenFault),
}

impl fmt::Display for NextUpdateFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NextUpdateFault::Line(fault) => fault.fmt(out),
            NextUpdateFault::Date(fault) => fault.fmt(out),
        }
    }
}

impl Fault for NextUpdateFault {
    fn help(&self) -> String {
        match self {
            NextUpdateFault::Line(fault) => fault.help(),
            NextUpdateFault::Date(fault) => fault.help(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn meaning(words: &str) -> NextUpdateMeaning {
        let next = NextUpdate::parse(words).expect(words);
        assert_eq!(next.words(), words);
        next.meaning().clone()
    }

    #[test]
    fn dates_months_and_events_are_distinguished() {
        let months = |number| Months::new(number).expect("a number of months");
        let by = |words| NextUpdateMeaning::By(When::parse(words).expect("a date"));
        let after = |number, since| NextUpdateMeaning::After(months(number), since);
        let forms = [
            ("September 2020", by("September 2020")),
            ("2 March 2021", by("2 March 2021")),
            (
                "12 months after the action plan",
                after(12, Since::ActionPlan),
            ),
            (
                "Twelve months after the Action Plan was agreed.",
                after(12, Since::ActionPlan),
            ),
            ("a year after the action plan", after(12, Since::ActionPlan)),
            (
                "6 months after the last update",
                after(6, Since::LastUpdate),
            ),
            (
                "six months from the previous progress report",
                after(6, Since::LastUpdate),
            ),
            (
                "12 mis ar ôl y diweddariad diwethaf",
                after(12, Since::LastUpdate),
            ),
            (
                "12 mis wedi'r diweddariad diwethaf",
                after(12, Since::LastUpdate),
            ),
            (
                "Chwe mis wedi’r adroddiad blaenorol.",
                after(6, Since::LastUpdate),
            ),
            (
                "Dwy flynedd ar ôl y cynllun gweithredu",
                after(24, Since::ActionPlan),
            ),
            ("12 mis ar ôl prynu'r tir", NextUpdateMeaning::Event),
            ("when the land is bought", NextUpdateMeaning::Event),
            (
                "6 months after the land is bought",
                NextUpdateMeaning::Event,
            ),
            ("Autumn Term 2020", by("Autumn Term 2020")),
            ("6-monthly", after(6, Since::LastUpdate)),
            ("Every six months", after(6, Since::LastUpdate)),
            ("Bob chwe mis", after(6, Since::LastUpdate)),
            ("Annually", after(12, Since::LastUpdate)),
            ("Bob blwyddyn", after(12, Since::LastUpdate)),
            ("Twice a year", after(6, Since::LastUpdate)),
            ("Quarterly", after(3, Since::LastUpdate)),
            ("Every two years", after(24, Since::LastUpdate)),
            ("Within 6 months", after(6, Since::LastUpdate)),
            ("Six-monthly (last Oct 2018)", after(6, Since::LastUpdate)),
            ("6 monthly until March 2021", NextUpdateMeaning::Event),
            ("Bob chwe mis tan Fawrth 2021", NextUpdateMeaning::Event),
            ("TBC", NextUpdateMeaning::NoDay),
            ("To be confirmed", NextUpdateMeaning::NoDay),
            ("Termly", NextUpdateMeaning::NoDay),
            ("Ongoing", NextUpdateMeaning::NoDay),
            ("Within 6 weeks", NextUpdateMeaning::NoDay),
            ("0 months after the last update", NextUpdateMeaning::Event),
        ];
        for (words, expected) in forms {
            assert_eq!(meaning(words), expected, "{words}");
        }
    }

    #[test]
    fn several_dates_each_with_its_year_come_one_after_another() {
        for (words, expected) in [
            (
                "September 2025 & March 2026",
                &["September 2025", "March 2026"][..],
            ),
            (
                "March 2026, and September 2025.",
                &["September 2025", "March 2026"],
            ),
            ("Medi 2025 a Mawrth 2026", &["Medi 2025", "Mawrth 2026"]),
        ] {
            let dates = expected.iter().map(|date| When::parse(date).expect(date));
            let expected = NextUpdateMeaning::Each(dates.collect());
            assert_eq!(meaning(words), expected, "{words}");
        }
        for words in [
            "Tuesday, 2 March 2021",
            "September and October 2025",
            "March 2025 to June 2025",
        ] {
            let is_one = matches!(meaning(words), NextUpdateMeaning::By(_));
            assert!(is_one, "{words}");
        }
    }

    #[test]
    fn a_date_may_be_the_first_of_many() {
        let first = |date, number| {
            let months = Months::new(number).expect("a number of months");
            NextUpdateMeaning::First(When::parse(date).expect(date), months)
        };
        for (words, expected) in [
            ("March 2020; then 6-monthly", first("March 2020", 6)),
            (
                "12 March 2020 and then quarterly",
                first("12 March 2020", 3),
            ),
            ("March 2020, annually thereafter", first("March 2020", 12)),
            ("Mawrth 2020, yna bob chwe mis", first("Mawrth 2020", 6)),
            ("Six-monthly, next Sept 2019", first("Sept 2019", 6)),
            ("Annually (next: March 2020)", first("March 2020", 12)),
            (
                "Every six months; next due March 2020",
                first("March 2020", 6),
            ),
            ("6-monthly from March 2020", first("March 2020", 6)),
            ("Bob chwe mis, nesaf Medi 2019", first("Medi 2019", 6)),
        ] {
            assert_eq!(meaning(words), expected, "{words}");
        }
        let termly = meaning("March 2020, then termly");
        assert_ne!(termly, first("March 2020", 4));
    }

    #[test]
    fn a_day_that_no_calendar_has_is_refused() {
        for words in ["31 June 2020", " ", "September\n2020"] {
            assert!(NextUpdate::parse(words).is_err(), "{words}");
        }
    }
}
