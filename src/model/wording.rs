//! The words of a date → what they mean.
//!
//! Only what is certain is read as a date. A form that is not known here stays words, and is printed all the same.

use jiff::civil::Date;

use super::date_words::{
    calendar_year, day_of_month, iso_date, month_of_year, numeric, school_term, year_of_day,
};
use super::{Meaning, Month, WhenFault, day_of_week};

/// What `words` mean.
pub(super) fn meaning(words: &str) -> Result<Meaning, WhenFault> {
    let plain = words.to_lowercase().replace(',', " ");
    let plain = plain.replace("mid-", "mid ");
    let plain = plain.trim_end_matches('.');
    let parts: Vec<&str> = plain.split_whitespace().collect();
    let impossible = || WhenFault::Impossible {
        words: words.to_owned(),
    };
    let date = bare(&parts);
    let date = match date.as_slice() {
        [first, rest @ ..] if day_of_week(first).is_some() => rest,
        all => all,
    };
    match date {
        [figures]
            if let Some((year, month, day)) = iso_date(figures).or_else(|| numeric(figures)) =>
        {
            Date::new(year, month, day)
                .map(Meaning::Day)
                .map_err(|_| impossible())
        }
        [day, month, year] | [month, day, year]
            if let (Some(day), Some(month), Some(year)) =
                (day_of_month(day), month_of_year(month), year_of_day(year)) =>
        {
            Date::new(year, month, day)
                .map(Meaning::Day)
                .map_err(|_| impossible())
        }
        [month, year]
            if let (Some(month), Some(year)) = (month_of_year(month), calendar_year(year)) =>
        {
            Month::new(year, month)
                .map(Meaning::Month)
                .ok_or_else(impossible)
        }
        [term, "term", year]
            if let (Some(name), Some(year)) = (school_term(term), calendar_year(year)) =>
        {
            Ok(Meaning::Term { name, year })
        }
        _ => Ok(match parts.first() {
            Some(first) if is_open_ended(first) => Meaning::OpenEnded,
            Some(first) if is_recurring(first) => Meaning::Recurring,
            _ => Meaning::Words,
        }),
    }
}

/// What comes before a date by which something is to be done.
const BY: [&[&str]; 9] = [
    &["by"],
    &["no", "later", "than"],
    &["not", "later", "than"],
    &["before"],
    &["the", "end", "of"],
    &["end"],
    &["early"],
    &["mid"],
    &["late"],
];

/// A date without the words around it: "By the end of October 2018", "No later than 31 March 2018 (as agreed)", "31 March
/// 2018 at the latest", "the 12th of July 2018".
fn bare<'w>(parts: &[&'w str]) -> Vec<&'w str> {
    let mut parts = parts;
    while let Some(rest) = BY.iter().find_map(|by| parts.strip_prefix(*by)) {
        parts = rest;
    }
    let bracket = parts.iter().position(|word| word.starts_with('('));
    if let Some(bracket) = bracket.filter(|_| parts.last().is_some_and(|word| word.ends_with(')')))
    {
        parts = parts.get(..bracket).unwrap_or_default();
    }
    let parts = parts
        .strip_suffix(&["at", "the", "latest"])
        .unwrap_or(parts);
    let words = parts.iter().filter(|word| !matches!(**word, "the" | "of"));
    words.copied().collect()
}

fn is_open_ended(word: &str) -> bool {
    ["ongoing", "on-going", "continuous", "continuing"].contains(&word.trim_end_matches([':', ';']))
}

fn is_recurring(word: &str) -> bool {
    let often = word.trim_end_matches([':', ';']);
    [
        "daily",
        "weekly",
        "fortnightly",
        "monthly",
        "bi-monthly",
        "quarterly",
        "half-termly",
        "termly",
        "six-monthly",
        "half-yearly",
        "yearly",
        "annually",
        "annual",
        "every",
        "each",
    ]
    .contains(&often)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Term, When};

    fn day(year: i16, month: i8, day: i8) -> Meaning {
        Meaning::Day(jiff::civil::date(year, month, day))
    }

    fn month(year: i16, month: i8) -> Meaning {
        Meaning::Month(Month::new(year, month).expect("a month"))
    }

    #[test]
    fn dates_are_read_as_people_write_them() {
        let autumn = Meaning::Term {
            name: Term::Autumn,
            year: 2019,
        };
        let forms = [
            ("12th July 2018", day(2018, 7, 12)),
            ("12 July 2018", day(2018, 7, 12)),
            ("Thursday, 12 July 2018.", day(2018, 7, 12)),
            ("2018-07-12", day(2018, 7, 12)),
            ("12/07/2018", day(2018, 7, 12)),
            ("12.7.2018", day(2018, 7, 12)),
            ("July 12, 2018", day(2018, 7, 12)),
            ("Thurs. 12 July 2018", day(2018, 7, 12)),
            ("By 12 July 2018", day(2018, 7, 12)),
            ("12 July 2018 at the latest", day(2018, 7, 12)),
            ("By September 2018", month(2018, 9)),
            ("End of September 2018", month(2018, 9)),
            ("by the end of September 2018", month(2018, 9)),
            ("Mid-September 2018", month(2018, 9)),
            ("By late September 2018", month(2018, 9)),
            ("No later than 12 July 2018", day(2018, 7, 12)),
            ("Before the end of September 2018", month(2018, 9)),
            ("End September 2018", month(2018, 9)),
            (
                "the 12th of July 2018 (subject to funding)",
                day(2018, 7, 12),
            ),
            ("12-07-2018", day(2018, 7, 12)),
            ("12/7/18", day(2018, 7, 12)),
            ("12 Jul 18", day(2018, 7, 12)),
            ("Not before 12 July 2018", Meaning::Words),
            ("29 February 2020", day(2020, 2, 29)),
            ("September 2018", month(2018, 9)),
            ("Sept 2018", month(2018, 9)),
            ("Sep. 2018", month(2018, 9)),
            ("Autumn Term 2019", autumn.clone()),
            ("Autumn term 2019", autumn),
            ("Termly", Meaning::Recurring),
            ("Every school term", Meaning::Recurring),
            ("Ongoing", Meaning::OpenEnded),
            (
                "Ongoing – issues to be raised on a termly basis as required",
                Meaning::OpenEnded,
            ),
            ("19/20", Meaning::Words),
            ("By then", Meaning::Words),
            ("1.2.3", Meaning::Words),
            ("When the new school opens", Meaning::Words),
            ("May", Meaning::Words),
        ];
        for (words, expected) in forms {
            let when = When::parse(words).expect(words);
            assert_eq!(when.meaning(), &expected, "{words}");
            assert_eq!(when.words(), words);
        }
    }

    #[test]
    fn a_day_that_no_calendar_has_is_refused() {
        for words in [
            "31 September 2019",
            "29 February 2019",
            "32nd July 2018",
            "0 May 2018",
            "2019-13-01",
            "31/09/2019",
            "By 31 September 2019",
        ] {
            let fault = When::parse(words).expect_err(words);
            assert_eq!(
                fault,
                WhenFault::Impossible {
                    words: words.to_owned()
                }
            );
        }
    }

    #[test]
    fn a_month_lasts_until_its_last_day() {
        let when = When::parse("February 2020").expect("a month");
        assert_eq!(when.first_day(), Some(jiff::civil::date(2020, 2, 1)));
        assert_eq!(when.last_day(), Some(jiff::civil::date(2020, 2, 29)));
    }

    #[test]
    fn dates_sort_by_day_and_words_come_last() {
        let mut dates = [
            "Ongoing",
            "July 2019",
            "1 July 2019",
            "30 June 2019",
            "Autumn Term 2018",
        ]
        .map(|words| When::parse(words).expect(words));
        dates.sort();
        let words: Vec<_> = dates.iter().map(When::words).collect();
        assert_eq!(
            words,
            [
                "30 June 2019",
                "1 July 2019",
                "July 2019",
                "Autumn Term 2018",
                "Ongoing"
            ]
        );
    }
}
