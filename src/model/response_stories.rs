//! What an answer means, however it is typed.

use super::responses::{ResponseDefinition, Responses};
use super::{ResponseMeaning, TextLine};

fn answers() -> Responses {
    let line = |text: &str| TextLine::parse(text).expect("a line");
    let answer = |label: &str, others: &[&str], meaning| ResponseDefinition {
        label: line(label),
        other_spellings: others.iter().map(|other| line(other)).collect(),
        meaning,
    };
    Responses::new(vec![
        answer("Accepted", &["Agreed"], ResponseMeaning::Accepted),
        answer(
            "Partially accepted",
            &["Partially agreed"],
            ResponseMeaning::InPart,
        ),
        answer("Rejected", &["Not agreed"], ResponseMeaning::Rejected),
        answer("For consideration", &["Noted"], ResponseMeaning::Deferred),
    ])
    .expect("answers")
}

#[test]
fn an_answer_is_known_however_it_is_written() {
    for (typed, meaning, says_more) in [
        ("ACCEPTED", ResponseMeaning::Accepted, false),
        ("agreed", ResponseMeaning::Accepted, false),
        ("Partially Accepted", ResponseMeaning::InPart, false),
        ("Partially-agreed", ResponseMeaning::InPart, false),
        (
            "REJECTED – commercially sensitive",
            ResponseMeaning::Rejected,
            true,
        ),
        (
            "Not agreed: it costs too much",
            ResponseMeaning::Rejected,
            true,
        ),
        (
            "Agreed – partly in place already",
            ResponseMeaning::Accepted,
            true,
        ),
        ("Agreed, subject to more", ResponseMeaning::Accepted, true),
        ("Agreed subject to funding", ResponseMeaning::Accepted, true),
        ("Agreed, but not in 2027", ResponseMeaning::Accepted, true),
        ("Noted and agreed", ResponseMeaning::Accepted, true),
        ("Noted; not agreed", ResponseMeaning::Rejected, true),
        ("Agreed and noted", ResponseMeaning::Accepted, true),
        ("Noted, with thanks", ResponseMeaning::Deferred, true),
        (
            "Rejected, not accepted by Cabinet",
            ResponseMeaning::Rejected,
            true,
        ),
        (
            "Partially agreed, except (b)",
            ResponseMeaning::InPart,
            true,
        ),
    ] {
        let line = TextLine::parse(typed).expect("a line");
        let answer = answers().read(line).expect(typed);
        assert_eq!(
            (answer.meaning, answer.says_more),
            (meaning, says_more),
            "{typed}"
        );
    }
    for typed in [
        "Accepted in principle",
        "Not rejected",
        "Agreed (in part)",
        "Agreed: in part",
        "Agreed - in principle",
        "Accepted, except (b)",
        "Agreed – rejected in part",
        "Agreed: (a) accepted, (b) rejected",
        "Rejected in part",
        "Rejected (in part)",
        "Agreed, but not the timescale",
        "Agreed subject matter",
        "Agreed, with amendment",
        "Accepted with modifications",
    ] {
        let line = TextLine::parse(typed).expect("a line");
        assert!(answers().read(line).is_err(), "{typed}");
    }
}

#[test]
fn a_limited_answer_is_offered_with_all_that_was_typed_after_it() {
    for (typed, right) in [
        ("Agreed (in part)", "Partially accepted"),
        (
            "Agreed (in part), see letter",
            "Partially accepted, see letter",
        ),
        ("Agreed in part: not (b)", "Partially accepted: not (b)"),
        ("Agreed, except (b)", "Partially accepted, except (b)"),
        (
            "Accepted with modifications",
            "Partially accepted with modifications",
        ),
    ] {
        let line = TextLine::parse(typed).expect("a line");
        let fault = answers().read(line).expect_err(typed);
        assert_eq!(fault.right(), Some(right), "{typed}");
    }
    let line = TextLine::parse("Rejected in principle").expect("a line");
    let fault = answers().read(line).expect_err("no answer");
    assert!(!fault.is_limited());
}

#[test]
fn the_answer_alone_is_found_before_more_words() {
    for (typed, answer) in [
        ("Agreed, subject to funding", Some("Agreed")),
        ("Agreed", None),
        ("Agreed (in part)", None),
        ("Noted, with thanks", Some("Noted")),
        ("Noted and agreed", Some("Noted")),
    ] {
        assert_eq!(answers().answer_before(typed), answer, "{typed}");
    }
}
