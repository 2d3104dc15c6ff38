//! What runs over the pages of a paper, and its title, have its own date, year, number and committee, or none.

use super::meeting_parts::meeting;
use super::{assert_says, refused, refused_in};
use crate::support::project::Project;

#[test]
fn another_date_or_committee_at_the_head_of_a_paper_is_refused() {
    for (template, from, to, says) in [
        (
            "progress-update.html",
            "content=\"{{ full_title }}, {{ review.committee }}, {{ update.date }}",
            "content=\"{{ full_title }}, {{ review.committee }}, November 2034",
            "says “November 2034” in its head",
        ),
        (
            "action-plan.html",
            "content=\"{{ full_title }}, {{ review.committee }}{% if",
            "content=\"{{ full_title }}, Place Select Committee{% if",
            "says “Place Select Committee” in its head",
        ),
        (
            "cabinet-decision.html",
            "content=\"{{ full_title }}, {{ decision.date }}\"",
            "content=\"{{ full_title }}, 17 February 2034\"",
            "says “17 February 2034” in its head",
        ),
        (
            "cabinet-decision.html",
            "<h1>{{ paper.title }}</h1>",
            "<h1>{{ paper.title }} 2031/32</h1>",
            "says “2031” in its head",
        ),
    ] {
        let said = refused(template, from, to);
        assert_says(&said, &["error[words-not-as-written]", says, template]);
    }
    let project = Project::samples();
    let council = project.text("templates/council.toml");
    project.write("templates/council.toml", &(council + "\n[annual_report]\n"));
    let title = "<h1>{{ full_title }}</h1>";
    let other = "<h1>{{ paper.title }} 2031/32</h1>";
    let said = refused_in(&project, "annual-report.html", &[[title, other]]);
    assert_says(&said, &["says “2031” in its head"]);
}

#[test]
fn another_number_or_date_at_the_head_of_a_paper_of_a_meeting_is_refused() {
    let report = "content=\"{{ paper.labels.item }} {{ item.number | trim_end(pat=\".\") }}: {{ item.title }}, {{ meeting.committee }}, {{ meeting.date }}\"";
    let part = "data-running-header=\"{{ paper.labels.item }} {{ item.number | trim_end(pat=\".\") }}: {{ item.title }}\"";
    for (template, from, to, says) in [
        (
            "covering-report.html",
            report,
            "content=\"{{ paper.labels.item }} 9: {{ item.title }}\"",
            "says “Item 9” in its head",
        ),
        (
            "covering-report.html",
            report,
            "content=\"{{ item.title }}, 4 December 2025\"",
            "says “4 December 2025” in its head",
        ),
        (
            "agenda.html",
            "content=\"{{ meeting.committee }}, {{ meeting.date }}",
            "content=\"People Select Committee, {{ meeting.date }}",
            "says “People Select Committee” in its head",
        ),
        (
            "covering-report.html",
            "<dd>{{ meeting.committee }}, {{ meeting.date }}</dd>",
            "<dd>{{ meeting.committee }}, 4 December 2031</dd>",
            "says “4 December 2031” after “Report to:”",
        ),
        (
            "covering-report.html",
            "<dd>{{ meeting.committee }}, {{ meeting.date }}</dd>",
            "<dd>People Select Committee, {{ meeting.date }}</dd>",
            "says “People Select Committee” after “Report to:”",
        ),
        (
            "pack.html",
            part,
            "data-running-header=\"{{ paper.labels.item }} 7: Budget\"",
            "says “Item 7” at the head of the pages of item 2",
        ),
        (
            "pack.html",
            part,
            "data-running-header=\"{{ meeting.items[0].title }}\"",
            "says “Apologies for absence” at the head of the pages of item 2",
        ),
    ] {
        let said = refused_in(&meeting(), template, &[[from, to]]);
        assert_says(&said, &["error[words-not-as-written]", says]);
    }
}

#[test]
fn a_council_may_have_its_own_words_at_the_head() {
    for (template, from, to) in [
        (
            "progress-update.html",
            "content=\"{{ full_title }}, {{ review.committee }}, {{ update.date }}",
            "content=\"{{ council.name }}, scrutiny, form CS12: {{ update.date }}",
        ),
        // A year, and the name of the committee above, that are a template's own.
        (
            "progress-update.html",
            "content=\"{{ full_title }}, {{ review.committee }}, {{ update.date }}",
            "content=\"Council Plan 2030–2034: Executive Scrutiny Committee, {{ update.date }}",
        ),
        (
            "agenda.html",
            "content=\"{{ meeting.committee }}, {{ meeting.date }}",
            "content=\"Overview and Scrutiny Committee, Localism Act 2011, {{ meeting.date }}",
        ),
        (
            "action-plan.html",
            "content=\"{{ full_title }}, {{ review.committee }}{% if",
            "content=\"{{ review.committee }}. Report to the Overview and Scrutiny Board{% if",
        ),
        (
            "cabinet-decision.html",
            "<h1>{{ paper.title }}</h1>",
            "<h1>{{ paper.title }}, {{ decision.date }} (Part 1 of 1)</h1>",
        ),
        (
            "covering-report.html",
            "<dd>{{ meeting.committee }}, {{ meeting.date }}</dd>",
            "<dd>{{ meeting.date }}, Overview and Scrutiny Board (terms of 2019)</dd>",
        ),
        (
            "pack.html",
            "data-running-header=\"{{ paper.labels.item }} {{ item.number | trim_end(pat=\".\") }}: {{ item.title }}\"",
            "data-running-header=\"{{ meeting.committee }}, {{ meeting.date }}, no. {{ item.number }}\"",
        ),
    ] {
        let project = meeting();
        project.change(&format!("templates/{template}"), from, to);
        project.build().ends_with(0);
    }
}
