//! The findings of `check` about the council's real papers and those of the second council: these, and no others.

use jiff::civil::{Date, date};
use scrutineer::check::{self, ReviewRemarks};
use scrutineer::diagnostic::{Code, Diagnostic};
use scrutineer::model::{Passage, RecommendationNumber, Review};

use crate::support::project::Project;
use crate::support::read_council::ReadCouncil;

fn check(read: &ReadCouncil, id: &str, today: Option<Date>) -> ReviewRemarks {
    let review = read.review(id);
    let places = &read.library.places[&review.id];
    let find = |passage: &Passage| places.find(passage);
    check::check(review, &read.council, today, &|_| true, &find)
}

/// A code with the number of its recommendation, or 0 if it has none.
type Remark = (&'static str, u16);

/// The recommendation at the place of a finding: the number above it in its own file.
fn remark(review: &Review, finding: &Diagnostic) -> Remark {
    let place = finding.place().expect("a remark has a place");
    let text = &place.file().text;
    let before = &text[..place.span().end];
    let number = before.lines().rev().find_map(|line| {
        let number = line
            .strip_prefix("number = ")
            .or_else(|| line.strip_prefix("recommendation = "));
        number.and_then(|number| number.parse().ok())
    });
    // After the last recommendation of a record come its declarations.
    let number = number.unwrap_or(0);
    assert!(usize::from(number) <= review.recommendations.len());
    let codes = check::RULES.iter().map(|rule| rule.code);
    let mut code = codes.filter(|code| *code == finding.code());
    (code.next().expect("the code of a rule").name(), number)
}

/// Compares both ways: what is missing and what is too much.
#[track_caller]
fn says(read: &ReadCouncil, id: &str, expected: &[Remark]) {
    let review = read.review(id);
    let findings = check(read, id, None).findings;
    let mut found: Vec<Remark> = findings.iter().map(|one| remark(review, one)).collect();
    let mut expected = expected.to_vec();
    found.sort_unstable();
    expected.sort_unstable();
    let missing: Vec<_> = expected.iter().filter(|one| !found.contains(one)).collect();
    let extra: Vec<_> = found.iter().filter(|one| !expected.contains(one)).collect();
    assert_eq!(found, expected, "missing: {missing:?}; too much: {extra:?}");
}

#[test]
fn inclusion_in_schools_gets_the_remarks_that_a_colleague_would_make() {
    let read = ReadCouncil::samples();
    let expected = [
        // On track with the date passed: in October 2018, March 2019, and twice in July 2019.
        ("date-passed", 17),
        ("date-passed", 14),
        ("date-passed", 15),
        ("date-passed", 16),
        // Achieved, though it never ends; and the others that never end.
        ("achieved-open-ended", 2),
        ("achieved-open-ended", 3),
        ("achieved-open-ended", 4),
        ("achieved-open-ended", 5),
        ("achieved-open-ended", 10),
        ("open-ended-date", 7),
        ("open-ended-date", 8),
        ("open-ended-date", 12),
        ("open-ended-date", 18),
        ("achieved-without-evidence", 13),
        ("no-success-measure", 1),
        ("no-success-measure", 3),
        ("no-success-measure", 4),
        ("no-success-measure", 5),
        ("no-success-measure", 13),
        ("no-agreed-action", 4),
        ("cut-off-text", 16),
        ("date-before-action-plan", 19),
        // Leanne Chilton is L Chilton, Joanne Mills is J Mills.
        ("person-in-two-forms", 9),
        ("person-in-two-forms", 15),
        // The record has no RESOLVED, and two of its parts are blank.
        ("no-resolution", 0),
        ("blank-in-record", 0),
        ("blank-in-record", 0),
    ];
    // SEN, EIS, SBC, VS, CiOC, SEND, SGSS, CPD, SENDIASS, KS4, KS1, PRU, SEMH, ASD, HLTA:
    // each where the action plan, and then the update, has it first.
    let abbreviations = [2, 2, 6, 7, 7, 8, 8, 8, 12, 15, 15, 15, 16, 16, 18];
    let abbreviations = abbreviations.map(|number| ("unexplained-abbreviation", number));
    let expected = [&expected[..], &abbreviations[..]].concat();
    says(&read, "inclusion-in-schools", &expected);
}

#[test]
fn the_abbreviations_of_inclusion_in_schools_are_those_nobody_wrote_out() {
    let read = ReadCouncil::samples();
    let findings = check(&read, "inclusion-in-schools", None).findings;
    let found = findings
        .iter()
        .filter(|one| one.code() == Code::UnexplainedAbbreviation);
    let mut found: Vec<&str> = found
        .map(|one| one.place().expect("a place").text())
        .collect();
    found.sort_unstable();
    let expected = [
        "ASD", "CPD", "CiOC", "EIS", "HLTA", "KS1", "KS4", "PRU", "SBC", "SEMH", "SEN", "SEND",
        "SENDIASS", "SGSS", "VS",
    ];
    assert_eq!(
        found, expected,
        "PIP and TEWV are written out, and so are the words of ADCS, DCS, EHE, RSC and YP; MP and NHS are known"
    );
}

#[test]
fn the_record_of_inclusion_in_schools_agrees_with_its_action_plan_and_with_the_calendar() {
    let read = ReadCouncil::samples();
    assert!(read.council.call_in.is_some() && read.council.publication.is_some());
    let findings = check(&read, "inclusion-in-schools", None).findings;
    let about_the_record = [
        Code::RecordWording,
        Code::RecordOrder,
        Code::RecordCount,
        Code::CallInDeadline,
        Code::LatePublication,
    ];
    let found = findings.iter().map(Diagnostic::code);
    let found: Vec<_> = found
        .filter(|code| about_the_record.contains(code))
        .collect();
    assert!(
        found.is_empty(),
        "19 of 19 agree, and call-in ends on 20 July 2018: {found:?}"
    );
}

#[test]
fn a_record_that_leaves_one_out_and_renumbers_the_rest_lacks_only_that_one() {
    let read = ReadCouncil::samples();
    let mut review = read.review("inclusion-in-schools").clone();
    let decision = review.decision.as_mut().expect("a record");
    let number = |number: u16| RecommendationNumber::new(number.into()).expect("a number");
    for theme in &mut decision.themes {
        theme.recommendations.retain(|one| one.number != number(5));
        for one in &mut theme.recommendations {
            let figures = one.number.figures().expect("figures");
            one.number = number(figures - u16::from(figures > 5));
        }
    }
    let checked = check::check(&review, &read.council, None, &|_| true, &|_| None);
    let about_both = [Code::RecordWording, Code::RecordOrder, Code::RecordCount];
    let found = checked.findings.iter();
    let found = found.filter(|one| about_both.contains(&one.code()));
    let found: Vec<&str> = found.map(Diagnostic::message).collect();
    assert_eq!(
        found,
        [
            "the decision record has no recommendation 5",
            "recommendations 5 to 18 of the record are 6 to 19 of the action plan",
        ]
    );
}

#[test]
fn the_promise_of_a_grading_explanation_is_remarked_on_where_it_is_not_kept() {
    let real = ReadCouncil::samples();
    let [remark] = real.of_council.as_slice() else {
        panic!("there are labels only: {:?}", real.of_council);
    };
    assert_eq!(remark.code(), Code::GradesWithoutMeaning);
    assert_eq!(
        remark.place().expect("a place").text(),
        "grading explanation"
    );
    let second = ReadCouncil::second_council();
    assert_eq!(second.of_council, []);
}

#[test]
fn the_second_council_gets_the_remarks_that_it_was_made_for() {
    let read = ReadCouncil::second_council();
    let flood = [
        // The Board was less hopeful than its officers.
        ("grade-amended", 2),
        // At risk in May 2023, and due in March; expected “March 2024, if the county's fund is opened again”.
        ("date-passed", 4),
        ("date-in-words", 4),
        ("date-in-words", 5),
        ("no-success-measure", 5),
        // In May 2023 it is on course, and that is all.
        ("nothing-reported", 5),
        ("no-agreed-action", 6),
        // On the agenda every October, and delivered after one.
        ("achieved-open-ended", 8),
    ];
    says(&read, "flood-resilience", &flood);
    let transport = [
        // It is expected for “Easter 2024”.
        ("no-success-measure", 3),
        ("open-ended-date", 3),
        // Nobody declared an interest, but the record does not mention dispensations.
        ("blank-in-record", 0),
        ("blank-in-record", 0),
    ];
    says(&read, "community-transport", &transport);
    says(&read, "library-opening-hours", &[]);
}

#[test]
fn what_a_review_allows_is_shown_separately_with_its_reason() {
    let read = ReadCouncil::second_council();
    let review = read.review("flood-resilience");
    let allowed = check(&read, "flood-resilience", None).allowed;
    let remarks: Vec<Remark> = allowed
        .iter()
        .map(|one| self::remark(review, one))
        .collect();
    let expected = [
        ("open-ended-date", 6),
        ("record-wording", 2),
        ("record-wording", 3),
        ("record-wording", 5),
        ("record-wording", 7),
    ];
    assert_eq!(remarks, expected);
    let reasons = review.allowances.iter().map(|one| one.because.as_str());
    for reason in reasons {
        let given = format!("allowed, because: {reason}");
        assert!(
            allowed.iter().any(|one| one.helps().contains(&given)),
            "{reason}"
        );
    }
}

#[test]
fn a_date_that_an_update_has_replaced_is_open_ended_no_more() {
    let project = Project::samples();
    let said = |revised: &str| {
        let update = format!(
            "date = \"September 2020\"\n\n[[progress]]\nrecommendation = 8\n\
             evidence = \"All schools have a trained lead.\"\nproposed = \"On-Track\"\n{revised}"
        );
        project.write("reviews/inclusion-in-schools/updates/2020-09.toml", &update);
        project.run(&["check", "--rule", "open-ended-date"]).said
    };
    let open = "the date of recommendation 8, Ongoing";
    assert!(said("").contains(open), "{}", said(""));
    let replaced = said("revised_date = \"March 2021\"\nrevised_by = \"The Committee\"\n");
    assert!(!replaced.contains(open), "{replaced}");
}

#[test]
fn an_update_is_overdue_only_where_a_day_and_a_date_are_given() {
    let overdue = |read: &ReadCouncil, id: &str, today: Option<Date>| {
        let findings = check(read, id, today).findings;
        findings.iter().any(|one| one.code() == Code::UpdateOverdue)
    };
    let real = ReadCouncil::samples();
    let announces_none = "inclusion-in-schools";
    assert!(!overdue(&real, announces_none, Some(date(2030, 1, 1))));
    let second = ReadCouncil::second_council();
    let nine_months_after = "flood-resilience"; // 21 November 2023
    assert!(!overdue(&second, nine_months_after, None));
    assert!(!overdue(
        &second,
        nine_months_after,
        Some(date(2024, 8, 21))
    ));
    assert!(overdue(&second, nine_months_after, Some(date(2024, 8, 22))));
}
