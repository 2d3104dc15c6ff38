//! The deadline of a call-in as it is written in real records.

use jiff::civil::{Weekday, date};
use scrutineer::model::{Deadline, DeadlineMeaning, Hour};

fn meaning(words: &str) -> DeadlineMeaning {
    let deadline = Deadline::parse(words).unwrap_or_else(|fault| panic!("{words}: {fault}"));
    assert_eq!(deadline.words(), words.trim(), "the words are kept");
    deadline.meaning()
}

#[test]
fn deadlines_are_read_as_they_were_printed() {
    let day = |year, month, day, hour: Option<&str>, weekday| DeadlineMeaning::Day {
        day: date(year, month, day),
        hour: hour.map(|hour| Hour::parse(hour).expect("an hour")),
        weekday,
    };
    let midnight = Some("midnight");
    let printed = [
        ("Midnight, 20 July 2018.", day(2018, 7, 20, midnight, None)),
        ("Midnight, 25th July 2016", day(2016, 7, 25, midnight, None)),
        (
            "Midnight Tuesday, 25 June 2024",
            day(2024, 6, 25, midnight, Some(Weekday::Tuesday)),
        ),
        (
            "Midnight at the end of Friday 20 July 2018",
            day(2018, 7, 20, midnight, Some(Weekday::Friday)),
        ),
        (
            "Not later than midnight on Monday, 30th December 2013",
            day(2013, 12, 30, midnight, Some(Weekday::Monday)),
        ),
        ("Midnight, 30/12/2024", day(2024, 12, 30, midnight, None)),
        (
            "5 pm on Thursday 17 February 2022",
            day(2022, 2, 17, Some("17:00"), Some(Weekday::Thursday)),
        ),
        (
            "By 4.00 p.m. on 3 May 2024.",
            day(2024, 5, 3, Some("16:00"), None),
        ),
        ("3 May 2024 at 16:30", day(2024, 5, 3, Some("16:30"), None)),
        ("end of 23 December 2013", day(2013, 12, 23, None, None)),
        ("2013-12-23", day(2013, 12, 23, None, None)),
    ];
    for (words, expected) in printed {
        assert_eq!(meaning(words), expected, "{words}");
    }
}

#[test]
fn a_decision_that_cannot_be_called_in_says_so_in_words() {
    for words in [
        "Not applicable",
        "Not applicable.",
        "N/A",
        "n/a",
        "Not applicable – a recommendation to Council",
    ] {
        assert_eq!(meaning(words), DeadlineMeaning::NotApplicable, "{words}");
    }
}

#[test]
fn what_is_not_certain_stays_words() {
    for words in [
        "Five working days after publication",
        "July 2018",
        "20 July",
        "00:00 on 20 July 2018",
        "Midnight, 20 July 2018, or 21 July 2018",
        "None",
    ] {
        assert_eq!(meaning(words), DeadlineMeaning::Words, "{words}");
    }
}

#[test]
fn a_wrong_day_of_the_week_is_found() {
    let wrong = Deadline::parse("Midnight Monday, 25 June 2024").expect("a deadline");
    assert_eq!(wrong.wrong_weekday(), Some(Weekday::Monday));
    assert_eq!(wrong.day(), Some(date(2024, 6, 25)));
    let right = Deadline::parse("Midnight Tuesday, 25 June 2024").expect("a deadline");
    assert_eq!(right.wrong_weekday(), None);
}

#[test]
fn a_day_that_no_calendar_has_is_refused() {
    for words in [
        "Midnight, 31 June 2018",
        "2018-02-30",
        "  ",
        "Midnight\n20 July 2018",
    ] {
        assert!(Deadline::parse(words).is_err(), "{words}");
    }
}
