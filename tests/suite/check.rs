//! What `check` remarks on in the council's real papers and in those of the invented council: all of it, and nothing
//! else.

use std::path::Path;

use jiff::civil::{Date, date};
use scrutineer::check::{self, ReviewRemarks};
use scrutineer::council::{self, Council};
use scrutineer::diagnostic::{Code, Diagnostic, Findings, human};
use scrutineer::files::Files;
use scrutineer::model::{Passage, RecommendationNumber, Review};
use scrutineer::reviews::{self, Library};

/// A council with its reviews.
struct House {
    council: Council,
    /// What is remarked on the council's own file.
    of_council: Vec<Diagnostic>,
    library: Library,
}

impl House {
    #[track_caller]
    fn read(templates: &str, reviews: &str) -> Self {
        let mut findings = Findings::new();
        let file = Path::new(templates).join("council.toml");
        let council = council::read(&file, &|_| true, &mut findings);
        let scale = council.as_ref().map(|council| &council.scale);
        let of_council = std::mem::take(&mut findings);
        assert!(!of_council.has_errors(), "{}", human(&of_council, false));
        let library = reviews::read(
            &Files::on_disk(),
            Path::new(reviews),
            scale,
            &|_| true,
            &mut findings,
        );
        assert!(findings.is_empty(), "{}", human(&findings, false));
        House {
            council: council.expect("a council without findings"),
            of_council: of_council.into_iter().collect(),
            library,
        }
    }

    fn review(&self, id: &str) -> &Review {
        let mut reviews = self.library.reviews.iter();
        reviews.find(|review| review.id.as_str() == id).expect(id)
    }

    fn check(&self, id: &str, today: Option<Date>) -> ReviewRemarks {
        let review = self.review(id);
        let places = &self.library.places[&review.id];
        let find = |passage: &Passage| places.find(passage);
        check::check(review, &self.council, today, &find)
    }
}

/// A code with the recommendation it is about; 0 where it is about none.
type Told = (&'static str, u16);

/// The recommendation at the place of a finding: the number above it in its own file.
fn told(review: &Review, finding: &Diagnostic) -> Told {
    let place = finding.place().expect("a remark has a place");
    let text = &place.file().text;
    let before = &text[..place.span().end];
    let number = before.lines().rev().find_map(|line| {
        let number = line
            .strip_prefix("number = ")
            .or_else(|| line.strip_prefix("recommendation = "));
        number.and_then(|number| number.parse().ok())
    });
    // Below the last recommendation of a record stand its declarations.
    let number = number.unwrap_or(0);
    assert!(usize::from(number) <= review.recommendations.len());
    let codes = check::RULES.iter().map(|rule| rule.code);
    let mut code = codes.filter(|code| *code == finding.code());
    (code.next().expect("the code of a rule").name(), number)
}

/// Compares both ways: what is missing and what is too much.
#[track_caller]
fn says(house: &House, id: &str, expected: &[Told]) {
    let review = house.review(id);
    let findings = house.check(id, None).findings;
    let mut found: Vec<Told> = findings.iter().map(|one| told(review, one)).collect();
    let mut expected = expected.to_vec();
    found.sort_unstable();
    expected.sort_unstable();
    let missing: Vec<_> = expected.iter().filter(|one| !found.contains(one)).collect();
    let extra: Vec<_> = found.iter().filter(|one| !expected.contains(one)).collect();
    assert_eq!(found, expected, "missing: {missing:?}; too much: {extra:?}");
}

#[test]
fn inclusion_in_schools_is_told_what_a_colleague_would_remark_on() {
    let house = House::read("templates", "reviews");
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
    // DCS, SEN, EIS, RSC, ADCS, SBC, VS, CiOC, SEND, SGSS, CPD, SENDIASS, KS4, KS1, PRU, SEMH, ASD, EHE, YP, HLTA:
    // each where the action plan, and then the update, has it first.
    let abbreviations = [
        1, 2, 2, 3, 5, 6, 7, 7, 8, 8, 8, 12, 15, 15, 15, 16, 16, 17, 17, 18,
    ];
    let abbreviations = abbreviations.map(|number| ("unexplained-abbreviation", number));
    let expected = [&expected[..], &abbreviations[..]].concat();
    says(&house, "inclusion-in-schools", &expected);
}

#[test]
fn the_abbreviations_of_inclusion_in_schools_are_those_nobody_wrote_out() {
    let house = House::read("templates", "reviews");
    let findings = house.check("inclusion-in-schools", None).findings;
    let found = findings
        .iter()
        .filter(|one| one.code() == Code::UnexplainedAbbreviation);
    let mut found: Vec<&str> = found
        .map(|one| one.place().expect("a place").text())
        .collect();
    found.sort_unstable();
    let expected = [
        "ADCS", "ASD", "CPD", "CiOC", "DCS", "EHE", "EIS", "HLTA", "KS1", "KS4", "PRU", "RSC",
        "SBC", "SEMH", "SEN", "SEND", "SENDIASS", "SGSS", "VS", "YP",
    ];
    assert_eq!(
        found, expected,
        "PIP and TEWV are written out, MP and NHS are known"
    );
}

#[test]
fn the_record_of_inclusion_in_schools_agrees_with_its_action_plan_and_with_the_calendar() {
    let house = House::read("templates", "reviews");
    assert!(house.council.call_in.is_some() && house.council.publication.is_some());
    let findings = house.check("inclusion-in-schools", None).findings;
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
fn a_record_that_leaves_one_out_and_numbers_the_rest_anew_lacks_only_that_one() {
    let house = House::read("templates", "reviews");
    let mut review = house.review("inclusion-in-schools").clone();
    let decision = review.decision.as_mut().expect("a record");
    let number = |number: u16| RecommendationNumber::new(number.into()).expect("a number");
    for theme in &mut decision.themes {
        theme.recommendations.retain(|one| one.number != number(5));
        for one in &mut theme.recommendations {
            let behind = one.number > number(5);
            one.number = number(one.number.get() - u16::from(behind));
        }
    }
    let checked = check::check(&review, &house.council, None, &|_| None);
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
    let real = House::read("templates", "reviews");
    let [told] = real.of_council.as_slice() else {
        panic!("there are labels only: {:?}", real.of_council);
    };
    assert_eq!(told.code(), Code::GradesWithoutMeaning);
    assert_eq!(told.place().expect("a place").text(), "grading explanation");
    let invented = House::read("tests/cases/second-council", "tests/cases/second-council/reviews");
    assert_eq!(invented.of_council, []);
}

#[test]
fn the_invented_council_is_told_what_was_put_there_for_it() {
    let house = House::read(
        "tests/cases/second-council",
        "tests/cases/second-council/reviews",
    );
    let flood = [
        // The Board was less hopeful than its officers.
        ("grade-amended", 2),
        // At risk in May 2023, and due in March; expected “March 2024, if the county's fund is opened again”.
        ("date-passed", 4),
        ("date-in-words", 4),
        ("no-success-measure", 5),
        // In May 2023 it is on course, and that is all.
        ("nothing-reported", 5),
        ("no-agreed-action", 6),
        // On the agenda every October, and delivered after one.
        ("achieved-open-ended", 8),
    ];
    says(&house, "flood-resilience", &flood);
    let transport = [
        // It is expected for “Easter 2024”.
        ("date-in-words", 2),
        ("no-success-measure", 3),
        ("open-ended-date", 3),
        // Nobody declared an interest, and still the record says nothing of dispensations.
        ("blank-in-record", 0),
        ("blank-in-record", 0),
    ];
    says(&house, "community-transport", &transport);
    says(&house, "library-opening-hours", &[]);
}

#[test]
fn what_a_review_allows_is_told_apart_with_its_reason() {
    let house = House::read(
        "tests/cases/second-council",
        "tests/cases/second-council/reviews",
    );
    let review = house.review("flood-resilience");
    let allowed = house.check("flood-resilience", None).allowed;
    let told: Vec<Told> = allowed.iter().map(|one| self::told(review, one)).collect();
    let expected = [
        ("open-ended-date", 6),
        ("record-wording", 2),
        ("record-wording", 3),
        ("record-wording", 5),
        ("record-wording", 7),
    ];
    assert_eq!(told, expected);
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
fn an_update_is_overdue_only_where_a_day_and_a_date_are_given() {
    let overdue = |house: &House, id: &str, today: Option<Date>| {
        let findings = house.check(id, today).findings;
        findings.iter().any(|one| one.code() == Code::UpdateOverdue)
    };
    let real = House::read("templates", "reviews");
    let announces_none = "inclusion-in-schools";
    assert!(!overdue(&real, announces_none, Some(date(2030, 1, 1))));
    let invented = House::read(
        "tests/cases/second-council",
        "tests/cases/second-council/reviews",
    );
    let nine_months_after = "flood-resilience"; // 21 November 2023
    assert!(!overdue(&invented, nine_months_after, None));
    assert!(!overdue(
        &invented,
        nine_months_after,
        Some(date(2024, 8, 21))
    ));
    assert!(overdue(
        &invented,
        nine_months_after,
        Some(date(2024, 8, 22))
    ));
}
