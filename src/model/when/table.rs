//! The table of dates in tests/cases/dates, and what holds for any text.

use super::{DelayStart, EarlierDate, Meaning, PeriodKind, When, WhenFault};

const TABLES: [&str; 2] = [
    include_str!("../../../tests/cases/dates/english.txt"),
    include_str!("../../../tests/cases/dates/welsh.txt"),
];

fn rows() -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = TABLES.into_iter().flat_map(str::lines);
    lines
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(" => "))
}

fn said(when: &When) -> String {
    let earlier = when
        .earlier()
        .iter()
        .map(|date: &EarlierDate| match date.revised() {
            Some(said) => format!("{} {{{said}}}", date.words()),
            None => date.words().to_owned(),
        });
    let earlier: Vec<String> = earlier.collect();
    let now = match when.meaning() {
        Meaning::Day(day) => format!("day {day}"),
        Meaning::Month(month) => format!("month {}", month.last_day()),
        Meaning::Period(period) => format!("{} {}", kind(period.kind()), period.last_day()),
        Meaning::After(delay) => {
            let since = match delay.since() {
                DelayStart::Unsaid => "unsaid",
                DelayStart::ActionPlan => "plan",
                DelayStart::Cabinet => "cabinet",
            };
            format!("{} {since}", delay.words())
        }
        Meaning::Recurring => "recurring".to_owned(),
        Meaning::OpenEnded => "open-ended".to_owned(),
        Meaning::StartOnly => "start-only".to_owned(),
        Meaning::Unknown => "unknown".to_owned(),
        Meaning::Backwards => "backwards".to_owned(),
        Meaning::Words => "words".to_owned(),
    };
    match earlier.as_slice() {
        [] => now,
        some => format!("{now} <- {}", some.join(" | ")),
    }
}

fn kind(kind: PeriodKind) -> &'static str {
    match kind {
        PeriodKind::Quarter => "quarter",
        PeriodKind::QuarterMonths => "months",
        PeriodKind::Half => "half",
        PeriodKind::QuarterOfYear => "quarter-of-year",
        PeriodKind::HalfOfYear => "half-of-year",
        PeriodKind::Year => "year",
        PeriodKind::PartOfYear => "part",
        PeriodKind::FinancialYear => "financial",
        PeriodKind::SchoolYear => "school",
        PeriodKind::MunicipalYear => "municipal",
        PeriodKind::Season => "season",
        PeriodKind::Term => "term",
        PeriodKind::Week => "week",
        PeriodKind::Easter => "easter",
        PeriodKind::Christmas => "christmas",
        PeriodKind::NewYear => "new-year",
        PeriodKind::Before | PeriodKind::BeforeUneven => "before",
        PeriodKind::Start => "start",
        PeriodKind::Range => "range",
        PeriodKind::Extended => "extended",
        PeriodKind::CalendarQuarter => "calendar-quarter",
        PeriodKind::CalendarHalf => "calendar-half",
        PeriodKind::PartOfFinancialYear => "financial-part",
        PeriodKind::LaterFinancialYear => "later-financial",
        PeriodKind::Holidays => "holidays",
        PeriodKind::BudgetMeeting => "budget",
        PeriodKind::AnnualMeeting => "annual-meeting",
        PeriodKind::LocalElections => "local-elections",
        PeriodKind::FirstMeeting => "first-meeting",
        PeriodKind::CountedBack => "counted-back",
        PeriodKind::PartlyKnown => "partly-known",
    }
}

#[test]
fn every_way_to_write_a_date_means_what_the_table_says() {
    let mut wrong = Vec::new();
    for (words, expected) in rows() {
        let found = match When::parse(words) {
            Ok(when) => {
                assert_eq!(
                    when.words(),
                    words.trim(),
                    "the words stay as they were typed"
                );
                said(&when)
            }
            Err(fault) => format!("refused: {fault}"),
        };
        if found != expected {
            wrong.push(format!("{words} => {found}, not {expected}"));
        }
    }
    assert!(rows().count() >= 200, "{}", rows().count());
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
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
        "30/02/2025",
        "31.04.25",
        "31/11/24",
        "13/25/2025",
        "09/25/2025",
        "By 31 September 2019",
        "31ain Medi 2025",
        "October 2024 (revised to 31 April 2026)",
    ] {
        let fault = When::parse(words).expect_err(words);
        let WhenFault::Impossible { days, .. } = &fault else {
            panic!("{words}: {fault}");
        };
        let is_day = |day: &String| {
            words.contains(day.as_str()) && !day.contains(' ') || day.split(' ').count() == 3
        };
        assert!(
            days.len() == 1 && days.iter().all(is_day),
            "{words}: {days:?}"
        );
    }
}

#[test]
fn each_day_that_no_calendar_has_is_named_by_itself() {
    for (words, expected) in [
        ("By 31 April 2025 at the latest", &["31 April 2025"][..]),
        ("31st of April 2025", &["31st of April 2025"]),
        ("31 April 2025 and 30.02.25", &["31 April 2025", "30.02.25"]),
        ("30 April 2025, 31/06/2025", &["31/06/2025"]),
        (
            "31 April 2025 (revised to 31 June 2025)",
            &["31 April 2025", "31 June 2025"],
        ),
        ("Ongoing until 31 April 2025", &["31 April 2025"]),
        ("31ain o Fedi 2025", &["31ain o Fedi 2025"]),
    ] {
        match When::parse(words) {
            Err(WhenFault::Impossible { days, .. }) => assert_eq!(days, expected, "{words}"),
            other => panic!("{words}: {other:?}"),
        }
    }
}

/// Dates cut and put together in every way: nothing panics, words stay, and a date does not end before it begins.
#[test]
fn any_text_is_read() {
    let all: Vec<&str> = rows().map(|(words, _)| words).collect();
    let mut state = 12_345_u64;
    let mut random = |below: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        usize::try_from(state >> 33).unwrap_or_default() % below.max(1)
    };
    let between = [
        " ", "", ", ", " (", ") ", "-", "–", "/", " to ", " now ", "\u{a0}", "é", "’",
    ];
    for _ in 0..5_000 {
        let mut text = String::new();
        for _ in 0..=random(3) {
            let one = all[random(all.len())];
            let letters: Vec<char> = one.chars().collect();
            let (from, to) = (random(letters.len()), random(letters.len() + 1));
            text.extend(letters.get(from..to).unwrap_or(&letters));
            text.push_str(between[random(between.len())]);
        }
        let Ok(when) = When::parse(&text) else {
            continue;
        };
        assert_eq!(when.words(), text.trim());
        assert!(when.first_day() <= when.last_day(), "{text}");
        for date in when.earlier() {
            assert!(text.contains(date.words()), "{text}: {}", date.words());
        }
    }
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
            "Autumn Term 2018",
            "30 June 2019",
            "1 July 2019",
            "July 2019",
            "Ongoing"
        ]
    );
}

#[test]
fn a_date_says_that_the_work_was_done() {
    for (words, expected) in [
        ("Completed Nov 2024", true),
        ("November 2024 – done", true),
        ("Done 12/5/25", true),
        ("Achieved 2024/25", true),
        ("Signed off June 2025", true),
        ("COMPLETE June 2025", true),
        ("To be signed off by June 2025", false),
        ("Complete – July 2025", true),
        ("Closed 14 June 2025", true),
        ("March 2025 – complete", true),
        ("Implemented 1 April 2025", true),
        ("Complete by July 2025", false),
        ("Due to complete June 2025", false),
        ("Not done by July 2025", false),
        ("To be fully completed by March 2025", false),
        ("Training delivered by March 2025", false),
        ("Phase 1 complete; Phase 2 by March 2025", false),
        ("Partially complete – March 2025", false),
        ("Not yet completed, March 2025", false),
        ("I'w gwblhau erbyn Mawrth 2025", false),
        ("To be completed by November 2024", false),
        ("Completion by November 2024", false),
        ("November 2024", false),
    ] {
        let when = When::parse(words).expect(words);
        assert_eq!(when.says_done(), expected, "{words}");
    }
}

#[test]
fn the_date_among_other_words_is_found_as_it_was_typed() {
    for (words, expected) in [
        ("Review in March 2025", Some("March 2025")),
        (
            "Start: 1st of Sept. 2025 (provisional)",
            Some("1st of Sept. 2025"),
        ),
        (
            "Officers by March 2025, Members by June 2025",
            Some("June 2025"),
        ),
        ("Originally due Q2, now Q4 2024/25", Some("Q4 2024/25")),
        ("February 2023 - moved to September", None),
        ("Slipped from May 2025", None),
        ("Whitsun 2025", None),
        ("31/1 April 2025", None),
        ("31-1 April 2025 (provisional)", None),
        ("Option 1 – June 2024; option 2 – TBC", Some("June 2024")),
        ("Option 1: June 2024; option 2: TBC", Some("June 2024")),
        ("End of Half Term 3 2024/25", None),
        ("Tymor ysgol yr Hydref 2024", None),
        ("Dec 2025 for 10, Mar 2026 for 26", Some("Mar 2026")),
        ("≥ Dec 2025", None),
        ("Dec 2025 +", None),
        ("Dec 25 – 10 homes", None),
        ("Sept 2025, likely March 2026", None),
        ("Baseline 09/2025; forecast 01/2026", None),
        ("Next meeting", None),
        ("March 2025 latest; Jan 2025 preferred", Some("March 2025")),
        ("March 2025 latest, Jan 2025 preferred", Some("March 2025")),
        ("Priority 1 - 1 March 2025", Some("1 March 2025")),
        ("Objective 2 – 3 March 2025", Some("3 March 2025")),
        ("Priority 1 March 2025", Some("March 2025")),
        ("Priority 1: March 2025", Some("March 2025")),
        ("by late winter 2026", None),
        ("2030, w/ milestones at 2021 & 2024", None),
        ("Session 3 May 2025", None),
        ("Meeting 3, June 2025", Some("June 2025")),
    ] {
        let when = When::parse(words).expect(words);
        assert_eq!(when.date_within().as_deref(), expected, "{words}");
    }
}
