//! Words after a date or a name that take it back are refused; others are the council's own.

use super::meeting_parts::meeting;
use super::order::with_decision;
use super::{assert_says, refused_in};

#[test]
fn words_that_take_a_date_back_are_refused() {
    for (template, from, added) in [
        (
            "cabinet-decision.html",
            "{{ decision.date | dated }}",
            " (deferred)",
        ),
        (
            "cabinet-decision.html",
            "{{ decision.call_in | spoken }}",
            " or later",
        ),
        (
            "cabinet-decision.html",
            "{{ decision.call_in | spoken }}",
            " (extended)",
        ),
        (
            "decision-end.html",
            "<p class=\"published\">{{ paper.labels.publication }} {{ decision.publication | dated }}",
            ", or earlier",
        ),
    ] {
        let said = refused_in(
            &with_decision(""),
            template,
            &[[from, &format!("{from}{added}")]],
        );
        assert_says(&said, &["error[words-not-as-written]", added.trim()]);
    }
    for (template, from, added) in [
        ("meeting-head.html", "{{ meeting.time }}", " (cancelled)"),
        (
            "meeting-head.html",
            "{{ meeting.date | dated }}",
            " (postponed)",
        ),
        ("covering-report.html", "{{ report.author }}", " (absent)"),
    ] {
        let said = refused_in(&meeting(), template, &[[from, &format!("{from}{added}")]]);
        assert_says(&said, &["error[words-not-as-written]", added.trim()]);
    }
}

#[test]
fn a_council_may_add_words_of_its_own() {
    let project = meeting();
    for (template, from, to) in [
        (
            "meeting-head.html",
            "<dd>{{ meeting.time }}",
            "<dd>{{ meeting.time }} in the evening",
        ),
        (
            "covering-report.html",
            "{{ report.author }}</dd>",
            "{{ report.author }}, officer or deputy</dd>",
        ),
    ] {
        project.change(&format!("templates/{template}"), from, to);
    }
    project.build().ends_with(0);
}
