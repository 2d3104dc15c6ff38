//! What a text mentions, and what it does not.

use super::Mentions;

/// What a text mentions of a review with these numbers; unknown numbers have a question mark.
fn found(text: &str) -> Vec<String> {
    let known = vec![
        "1",
        "2",
        "3",
        "2a",
        "SR (25/26) 02",
        "9 (5)",
        "(ii)",
        "R1a",
        "SR (25/26) 01",
        "7a)",
        "7b.",
    ];
    let mentions = Mentions::of(known, vec!["Proposal"]).find(text);
    let words = |range: std::ops::Range<usize>| text.get(range).unwrap_or_default();
    let mark = |known: Option<usize>| if known.is_some() { "" } else { "?" };
    mentions
        .into_iter()
        .map(|one| format!("{}{}", words(one.range), mark(one.known)))
        .collect()
}

#[test]
fn a_recommendation_is_spoken_of_in_many_words() {
    for (text, mentions) in [
        ("See recommendation 2 above", &["recommendation 2"][..]),
        (
            "as in (rec 2) and see recs 1 and 3",
            &["rec 2", "recs 1", "3"],
        ),
        ("rec. 2 is linked to rec 3", &["rec. 2", "rec 3"]),
        (
            "See Rec 2, Rec. 3 and Rec 99.",
            &["Rec 2", "Rec. 3", "Rec 99?"],
        ),
        ("Recs 2-3 are done", &["Recs 2", "3"]),
        (
            "recommendations 1, 2, and 99",
            &["recommendations 1", "2", "99?"],
        ),
        ("recommendation 2a", &["recommendation 2a"]),
        ("Recommendation No. 2", &["Recommendation No. 2"]),
        (
            "argymhelliad 2, argymhellion 1 a 3",
            &["argymhelliad 2", "argymhellion 1", "3"],
        ),
        ("as SR (25/26) 02 says", &["SR (25/26) 02"]),
        ("recommendation 9 (5) and (ii)", &["recommendation 9 (5)"]),
        ("recommendation (ii)", &["recommendation (ii)"]),
        ("see R2; R1a was agreed", &["R2", "R1a"]),
        ("recommendation R1a", &["recommendation R1a"]),
        ("see recommendation 2(a).", &["recommendation 2(a)"]),
        ("see recommendation 2(c).", &["recommendation 2"]),
        ("see R99", &["R99?"]),
        (
            "See recommendation 1(c), R99 and Rec 98.",
            &["recommendation 1", "R99?", "Rec 98?"],
        ),
        ("recommendations 1 and R99", &["recommendations 1", "R99?"]),
        ("PROPOSAL 3", &["PROPOSAL 3"]),
        ("see rec 92 (see rec. 12)", &["rec 92?", "rec. 12?"]),
        (
            "as recommendation 7a) and recommendation 7b say",
            &["recommendation 7a)", "recommendation 7b"],
        ),
        ("recommendations 7a and 7c", &["recommendations 7a", "7c?"]),
        ("proposals 1, 2 and 9", &["proposals 1", "2", "9?"]),
        ("as SR (25/26) 09 says, SR (24/25) 09", &["SR (25/26) 09?"]),
        ("the committee's recommendation 4", &["recommendation 4?"]),
    ] {
        assert_eq!(found(text), mentions, "{text}");
    }
}

#[test]
fn what_is_no_recommendation_of_the_review_is_not_mentioned() {
    for text in [
        "Ofsted’s recommendation 2",
        "NICE recommendation 2",
        "Internal Audit Rec 2 is closed",
        "the 2019 review's recommendation 2",
        "recommendation 2 of the Francis report",
        "the R1 form, R2 forms, the A2, R4",
        "the rec 2 miles away",
        "at Oak rec 2 trees were planted",
        "recommendations 2019",
        "recommendation 2.1 of it",
        "recommendations: 50% more",
    ] {
        assert_eq!(found(text), [""; 0], "{text}");
    }
}

#[test]
fn a_number_with_a_chapter_is_looked_for_where_the_review_has_such() {
    let mentions = Mentions::of(vec!["2.1", "2.2", "2.2a"], vec!["Action"]);
    for (text, number, known) in [
        ("see recommendation 2.2", "2.2", Some(1)),
        ("see recommendation 2.2a.", "2.2a", Some(2)),
        ("see recommendation 2.9.", "2.9", None),
        ("Action 2.1d is done", "2.1d", None),
    ] {
        let found = mentions.find(text);
        let one = found.first().expect(text);
        assert_eq!((&text[one.number.clone()], one.known), (number, known));
    }
    for text in [
        "NICE recommendation 2.9",
        "recommendation 2.9 of the Francis report",
        "recommendations: 2.5% more",
        "page 2.9",
    ] {
        assert_eq!(mentions.find(text), [], "{text}");
    }
}

#[test]
fn a_number_with_an_r_of_the_councils_own_is_spoken_of_as_it_is() {
    let mentions = Mentions::of(vec!["R1", "R2"], Vec::new());
    for (text, known) in [
        ("See also R2.", Some(Some(1))),
        ("as R1 and this say", Some(Some(0))),
        ("See R9.", Some(None)),
        ("the A40 and the R2 road", None),
        ("in line with R7, and R2", Some(None)),
        ("form R92 and R404 errors", None),
    ] {
        let found = mentions.find(text);
        assert_eq!(found.first().map(|one| one.known), known, "{text}");
        let number = found.first().map(|one| &text[one.number.clone()]);
        assert!(
            number.is_none_or(|number| number.starts_with('R')),
            "{text}"
        );
    }
}

#[test]
fn letters_with_a_number_are_known_where_the_review_has_several() {
    let known = vec!["AQ1", "AQ2", "AQ8", "CYP2", "3"];
    let mentions = Mentions::of(known, Vec::new());
    for (text, expected) in [
        (
            "See AQ2; AQ8 and AQ9.",
            &[("AQ2", true), ("AQ8", true), ("AQ9", false)][..],
        ),
        ("as rec AQ2 says", &[("AQ2", true)]),
        ("see recommendation CYP2", &[("CYP2", true)]),
        ("REC3 and Rec9", &[("3", true), ("9", false)]),
        ("the AQMA, CYP2, AQ 4 and AQ2B", &[]),
    ] {
        let found = mentions.find(text).into_iter();
        let found: Vec<(&str, bool)> = found
            .map(|one| (&text[one.number.clone()], one.known.is_some()))
            .collect();
        assert_eq!(found, expected, "{text}");
    }
}
