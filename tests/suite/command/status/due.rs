//! When the next update is due.

use super::{review_with, reviews};

#[test]
fn what_the_committee_said_counts_until_it_is_met() {
    let said = [
        ("", "2020-09-01", "due", Some("September 2020")),
        (
            "next_update = \"\"",
            "2020-09-01",
            "due",
            Some("September 2020"),
        ),
        (
            "next_update = \"2 March 2020\"",
            "2020-03-02",
            "due",
            Some("2 March 2020"),
        ),
        (
            "next_update = \"2 March 2020\"",
            "2020-03-03",
            "overdue",
            Some("2 March 2020"),
        ),
        (
            "next_update = 2020-03-02",
            "2020-03-03",
            "overdue",
            Some("2 March 2020"),
        ),
        // These were for the update of September 2019, so the usual twelve months go on from there.
        (
            "next_update = \"September 2019\"",
            "2020-01-01",
            "due",
            Some("September 2020"),
        ),
        (
            "next_update = \"12 months after the action plan\"",
            "2020-01-01",
            "due",
            Some("September 2020"),
        ),
        // Before that update there was only the action plan.
        (
            "next_update = \"12 months after the action plan\"",
            "2019-01-01",
            "due",
            Some("September 2019"),
        ),
        (
            "next_update = \"6 months after the last update\"",
            "2020-04-01",
            "overdue",
            Some("March 2020"),
        ),
        // Several dates, and a date that is the first of many.
        (
            "next_update = \"September 2019 & June 2020\"",
            "2020-04-01",
            "due",
            Some("June 2020"),
        ),
        (
            "next_update = \"June 2020; then 6-monthly\"",
            "2020-04-01",
            "due",
            Some("June 2020"),
        ),
        (
            "next_update = \"September 2019, then 6-monthly\"",
            "2020-04-01",
            "overdue",
            Some("March 2020"),
        ),
        (
            "next_update = \"when the free school opens\"",
            "2040-01-01",
            "event",
            Some("when the free school opens"),
        ),
    ];
    for (line, day, state, when) in said {
        let folder = review_with(line);
        let found = reviews(&folder.path(""), &["--as-of", day]);
        let next = &found[0]["next_update"];
        let expected = (Some(state), when);
        assert_eq!(
            (next["state"].as_str(), next["when"].as_str()),
            expected,
            "{line} on {day}"
        );
    }
}

#[test]
fn without_a_rule_nothing_is_guessed() {
    let folder = review_with("");
    folder.change_line("templates/council.toml", "update_every_months", "");
    let found = reviews(&folder.path(""), &["--as-of", "2040-01-01"]);
    assert_eq!(found[0]["next_update"]["state"], "unknown");
}

#[test]
fn a_review_with_everything_signed_off_needs_no_update() {
    let folder = review_with("");
    let file = "reviews/inclusion-in-schools/updates/2019-09.toml";
    let signed = folder.text(file).replace(
        "\nproposed =",
        "\nsigned_off = \"16 October 2019\"\nproposed =",
    );
    folder.write(file, &signed);
    let found = reviews(&folder.path(""), &["--as-of", "2040-01-01"]);
    assert_eq!(found[0]["next_update"]["state"], "complete");
    assert_eq!(found[0]["outstanding"].to_string(), "[]");
    // On the day before, nobody knew.
    let earlier = reviews(&folder.path(""), &["--as-of", "2019-10-15"]);
    assert_eq!(earlier[0]["next_update"]["state"], "due");
}
