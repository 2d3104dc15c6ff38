//! The deadline of a call-in as it is written in real records.

use jiff::civil::{Weekday, date};
use scrutineer::model::{Deadline, DeadlineMeaning, Hour};

pub fn meaning(words: &str) -> DeadlineMeaning {
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
            "10 a.m. on Thursday 6 February 2025",
            day(2025, 2, 6, Some("10:00"), Some(Weekday::Thursday)),
        ),
        (
            "9am on Thursday 6 February 2025",
            day(2025, 2, 6, Some("09:00"), Some(Weekday::Thursday)),
        ),
        (
            "Thursday 6 February 2025, 11 am",
            day(2025, 2, 6, Some("11:00"), Some(Weekday::Thursday)),
        ),
        ("17/02/2022 5 pm", day(2022, 2, 17, Some("17:00"), None)),
        (
            "4.30 p.m. 17/02/2022",
            day(2022, 2, 17, Some("16:30"), None),
        ),
        (
            "8 pm, 6 February 2025",
            day(2025, 2, 6, Some("20:00"), None),
        ),
        (
            "Midnight, February 6th, 2025",
            day(2025, 2, 6, midnight, None),
        ),
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
        ("24:00 on 29 January 2025", day(2025, 1, 29, midnight, None)),
        ("2013-12-23", day(2013, 12, 23, None, None)),
        (
            "Hanner nos, 20 Gorffennaf 2018",
            day(2018, 7, 20, midnight, None),
        ),
        (
            "Hanner nos, dydd Gwener 20fed o Orffennaf 2018",
            day(2018, 7, 20, midnight, Some(Weekday::Friday)),
        ),
        (
            "Hanner nos ddydd Mawrth 24 Gorffennaf 2018",
            day(2018, 7, 24, midnight, None),
        ),
    ];
    for (words, expected) in printed {
        assert_eq!(meaning(words), expected, "{words}");
    }
}

#[test]
fn a_deadline_may_have_more_words_around_it() {
    for words in [
        "Midnight, 20 July 2018. Called in by two Members on 19 July 2018.",
        "Midnight, 20 July 2018 – decision called in",
        "Midnight, 20 July 2018 (5 clear working days)",
        "Please submit a call-in form signed by any two Members to the Head of Service by: 20 July 2018",
        "Published on 16 July 2018. Call-in ends at 5pm on Friday 20 July 2018.",
        "The call-in period is 16 July 2018 to 20 July 2018",
        "Decision published 16 July 2018; deadline for call-in 20 July 2018",
        "Any call-in must reach the Monitoring Officer no later than midnight on Friday, 20th July 2018, unless waived.",
        "Not later than 20 July 2018",
        "Erbyn canol nos, 20 July 2018",
        "Five clear working days after publication, i.e. 20.07.18",
        "5 working days from the date of publication (ie 20 July 2018)",
        "Three days after the decision was published, namely 20/07/2018, if no request is received",
        "Pum niwrnod gwaith ar ôl cyhoeddi, sef 20 Gorffennaf 2018",
        "Call-in may be waived by the Chair until 20 July 2018",
        "20 July 2018, after which the decision can be implemented",
    ] {
        let deadline = Deadline::parse(words).expect(words);
        assert_eq!(deadline.day(), Some(date(2018, 7, 20)), "{words}");
    }
    for words in [
        "The decision will come into force on 23 July 2018 unless called in",
        "This decision will come into force and may be implemented on Monday, 23 July 2018 unless called in before then",
        "Effective from 23 July 2018",
        "23 July 2018 – decision takes effect unless called in",
        "23 July 2018 (date on which the decision comes into force unless called in)",
        "Daw’r penderfyniad i rym ar 23 Gorffennaf 2018 oni bai y’i gelwir i mewn",
    ] {
        let expected = DeadlineMeaning::InForce {
            day: date(2018, 7, 23),
            hour: None,
        };
        assert_eq!(meaning(words), expected, "{words}");
    }
}

/// The year of the day before is not 20.18 o'clock.
#[test]
fn the_year_of_another_day_is_no_hour() {
    for words in [
        "Called in on 19 July 2018 (deadline midnight 20 July 2018)",
        "Published on 16 July 2018, deadline midnight on 20 July 2018",
        "Decision of 12 July 2018: deadline midnight on 20 July 2018",
        "Published Mon 16 July 2018, by midnight on 20 July 2018",
    ] {
        let expected = DeadlineMeaning::Day {
            day: date(2018, 7, 20),
            hour: Some(Hour::Midnight),
            weekday: None,
        };
        assert_eq!(meaning(words), expected, "{words}");
    }
}

#[test]
fn midnight_at_the_start_of_a_day_is_the_end_of_the_day_before() {
    for words in [
        "00:00 on 21 September 2024",
        "By 00:00 on Saturday 21 September 2024",
        "21 September 2024 at 00.00",
        "0000 hrs on 21/09/2024",
        "Midnight at the start of 21 September 2024",
        "Midnight at the beginning of Saturday, 21 September 2024",
    ] {
        let deadline = Deadline::parse(words).expect(words);
        assert_eq!(deadline.day(), Some(date(2024, 9, 20)), "{words}");
        assert_eq!(deadline.wrong_weekday(), None, "{words}");
    }
    let force = DeadlineMeaning::InForce {
        day: date(2024, 9, 21),
        hour: None,
    };
    assert_eq!(
        meaning("Comes into force at 00:00 on 21 September 2024"),
        force
    );
}

#[test]
fn a_day_by_which_somebody_can_be_asked_is_not_the_deadline() {
    for words in [
        "Midnight, 20 September 2024 (contact the Proper Officer by 18 September 2024 at 5pm)",
        "Call-in by 5pm on 20 September 2024. For advice contact Democratic Services by 18 September 2024",
        "5pm on 20 September 2024; enquiries to Legal Services until noon on 19 September 2024",
        "Questions to the Monitoring Officer before 18 September 2024. Call-in ends at midnight on 20 September 2024",
        "5pm on 20 September 2024 (decision published at 9am on 13 September 2024)",
        "To call in this decision contact the Proper Officer by 5pm on 20 September 2024",
    ] {
        let deadline = Deadline::parse(words).expect(words);
        assert_eq!(deadline.day(), Some(date(2024, 9, 20)), "{words}");
    }
}

#[test]
fn a_decision_comes_into_force_at_an_hour() {
    for words in [
        "The decision will come into force at 12 noon on 30 January 2025 unless called in",
        "Comes into effect on 30 January 2025 at noon",
    ] {
        let expected = DeadlineMeaning::InForce {
            day: date(2025, 1, 30),
            hour: Hour::parse("noon").ok(),
        };
        assert_eq!(meaning(words), expected, "{words}");
    }
    let by = Deadline::parse("Can be implemented if not called in by 5pm on 30 January 2025");
    assert_eq!(by.expect("a deadline").day(), Some(date(2025, 1, 30)));
}

#[test]
fn words_that_name_no_day_are_no_deadline() {
    for words in [
        "Yes",
        "Yes - subject to call-in",
        "Is subject to call in: Yes",
        "5 working days",
        "Five working days after publication",
        "Ie",
    ] {
        assert_eq!(meaning(words), DeadlineMeaning::NoDay, "{words}");
    }
}

#[test]
fn what_is_not_certain_stays_words() {
    for words in [
        "July 2018",
        "20/7",
        "Friday at noon",
        "20 July",
        "12 am on 20 July 2018",
        "Midnight, 20 July 2018, or 21 July 2018",
        "Decided on 12 July 2018 and published on 16 July 2018",
    ] {
        assert_eq!(meaning(words), DeadlineMeaning::Words, "{words}");
    }
}

/// Nobody has to say by when a decision could be called in that was.
#[test]
fn a_decision_that_was_called_in_has_no_deadline() {
    for words in [
        "Called in on 19 July 2018",
        "Called in on 12 December 2017 by Cllrs Smith and Jones; upheld by Scrutiny on 19.12.17",
        "Called in (12 Dec. 2017)",
        "Called in by five County Councillors on 12 December 2017",
        "Called in 5 May 2020",
        "Called in at 4.30 pm on 12 December 2017",
        "Called in by two Members",
        "Decision called-in, 19/07/2018",
        "This decision was called in on 19 July 2018 and considered by the Committee on 2 August 2018",
        "Galwyd i mewn ar 19 Gorffennaf 2018",
    ] {
        assert_eq!(meaning(words), DeadlineMeaning::CalledIn, "{words}");
    }
    for words in [
        "Called in on 19 July 2018. The deadline was midnight, 20 July 2018",
        "Can be called in by 20 July 2018",
        "Called in by 20 July 2018",
    ] {
        let deadline = Deadline::parse(words).expect(words);
        assert_eq!(deadline.day(), Some(date(2018, 7, 20)), "{words}");
    }
}

#[test]
fn working_days_may_be_counted_from_a_day() {
    for words in [
        "5 clear working days from 29 April 2020",
        "Five working days after 29 April 2020",
        "5 working days from the date of publication (29 April 2020)",
        "5 diwrnod gwaith clir o 29 Ebrill 2020",
    ] {
        let meaning = meaning(words);
        assert!(matches!(meaning, DeadlineMeaning::Counted(_)), "{words}");
    }
    for words in [
        "29 April 2020",
        "5 working days, 29 April 2020",
        "Working days from 29 April 2020",
        "5 clear working days from 29 April 2020, i.e. 7 May 2020",
    ] {
        let meaning = meaning(words);
        assert!(matches!(meaning, DeadlineMeaning::Day { .. }), "{words}");
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
