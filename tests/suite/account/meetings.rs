//! What was written for a meeting is in its agenda, in its reports and in its pack, in the order of its file.

use super::{assert_says, refused_in};
use crate::support::files::{copy, top};
use crate::support::project::Project;

/// A meeting of two reports between two items that have none.
const MEETING: &str = r#"committee = "Place Select Committee"
date = "3 December 2025"
notes = "The public may speak on any item."

[[item]]
number = 1
title = "Apologies for absence"
text = "Members who cannot come say so here."

[[item]]
number = 2
title = "Path works"
purpose = "To hear what was done."

[[item.paragraph]]
heading = "Background"
number = 1
text = "The plan was agreed."

[[item.paragraph]]
number = 2
text = "Work is going on."

[[item]]
number = 3
title = "Play areas"
purpose = "To hear of swings."
background_papers = "None"

[[item]]
number = 4
title = "Date of the next meeting"
"#;

fn meeting() -> Project {
    let project = Project::samples();
    project.write("reviews/meetings/2025-12-03-place.toml", MEETING);
    project
}

/// What is said of the meeting where some words of a template are changed.
fn refused(template: &str, from: &str, to: &str) -> String {
    refused_in(&meeting(), template, &[[from, to]])
}

#[test]
fn a_meeting_that_says_everything_is_published() {
    meeting().build().ends_with(0);
}

#[test]
fn each_text_below_the_item_before_its_own_is_refused() {
    let with_texts = || {
        let project = Project::samples();
        let text = "text = \"Members who cannot come say so here.\"\n";
        let last = "title = \"Date of the next meeting\"\n";
        let texts = MEETING
            .replace(text, "")
            .replace(last, &format!("{last}text = \"In March.\"\n"));
        project.write("reviews/meetings/2025-12-03-place.toml", &texts);
        project
    };
    with_texts().build().ends_with(0);
    let include = "{% include \"agenda-item.html\" %}</li>";
    let next = "{% if loop.index0 + 1 < meeting.items | length %}{% set item = meeting.items | nth(n=loop.index0 + 1) %}\
                {% include \"agenda-item.html\" %}{% endif %}</li>";
    let said = refused_in(&with_texts(), "agenda.html", &[[include, next]]);
    assert_says(&said, &["below the title of item 3"]);
    // A title below its text has its number above both.
    let project = with_texts();
    let item = format!("<p>{{{{ item.title }}}}</p>\n{include}");
    project.change(
        "templates/agenda.html",
        &item,
        "{% include \"agenda-item.html\" %}<p>{{ item.title }}</p></li>",
    );
    project.build().ends_with(0);
}

#[test]
fn what_is_lost_in_one_paper_of_a_meeting_is_refused() {
    let items = "{% for item in meeting.items %}";
    for (template, from, to, says) in [
        (
            "agenda.html",
            items,
            "{% for item in meeting.items[:-1] %}",
            "does not say “Date of the next meeting”, which is written in `title`",
        ),
        (
            "agenda.html",
            "{% include \"agenda-item.html\" %}",
            "",
            "does not say what is written in `text`",
        ),
        (
            "meeting-end.html",
            "{%- if meeting.notes %}",
            "{%- if false %}",
            "does not say what is written in `notes`",
        ),
        (
            "meeting-head.html",
            "<dd>{{ meeting.date | dated }}</dd>",
            "<dd>{{ meeting.committee }}</dd>",
            "does not say “3 December 2025”, which is written in `date`",
        ),
        (
            "covering-report.html",
            "<h2>{{ paragraph.heading }}</h2>",
            "<h2>Context</h2>",
            "does not say “Background”, which is written in `heading`",
        ),
        (
            "covering-report.html",
            "<h2>{{ paper.labels.purpose }}</h2>\n{{ report.purpose",
            "<h2>{{ paper.labels.purpose }}</h2>\n{{ item.title",
            "does not say what is written in `purpose`",
        ),
    ] {
        let said = refused(template, from, to);
        assert_says(&said, &[says, "2025-12-03-place.toml:"]);
    }
}

#[test]
fn headings_of_a_report_may_have_numbers_and_words_before_them() {
    let heading = "<h2>{{ paragraph.heading }}</h2>";
    let title = "<h1>{{ item.mark }} {{ item.title }}</h1>";
    for (from, to) in [
        (
            heading,
            "<h2>{{ loop.index }}. {{ paragraph.heading }}</h2>",
        ),
        (
            heading,
            "<h2>{{ paragraph.number }} {{ paragraph.heading }}</h2>",
        ),
        (
            heading,
            "<h2>Part {{ loop.index }}: {{ paragraph.heading }}</h2>",
        ),
        (heading, "<h2>(a) {{ paragraph.heading }}</h2>"),
        (title, "<h1>Report: {{ item.mark }} {{ item.title }}</h1>"),
        (
            title,
            "<h1>{{ paper.labels.item }} {{ item.mark }} – {{ item.title }}</h1>",
        ),
    ] {
        let project = meeting();
        project.change("templates/covering-report.html", from, to);
        project.build().ends_with(0);
    }
    let said = refused(
        "covering-report.html",
        heading,
        "<h2>1. Not {{ paragraph.heading }}</h2>",
    );
    assert_says(
        &said,
        &["does not say “Background”, which is written in `heading`"],
    );
}

#[test]
fn items_and_paragraphs_are_in_the_order_of_the_file() {
    for (template, from, to, says) in [
        (
            "agenda.html",
            "{% for item in meeting.items %}",
            "{% for item in meeting.items | reverse %}",
            "item 2 before item 1, which comes first",
        ),
        (
            "pack.html",
            "{% for part in parts %}\n{%- set",
            "{% for part in parts | reverse %}\n{%- set",
            "item 3 before item 2, which comes first",
        ),
        (
            "covering-report.html",
            "in report.paragraphs %}",
            "in report.paragraphs | reverse %}",
            "a paragraph before the one that comes first",
        ),
        (
            "covering-report.html",
            "<span class=\"marker\">{{ paragraph.number }}</span>",
            "<span class=\"marker\">{{ loop.index0 }}</span>",
            "covering-report-2-2025-12-03-place.html says another number before a paragraph than is written in `number`",
        ),
    ] {
        assert_says(&refused(template, from, to), &[says]);
    }
}

#[test]
fn a_paragraph_that_begins_with_a_table_has_its_number_above_the_caption() {
    let project = Project::samples();
    let case = top().join("tests/cases/account/tables-that-begin-paragraphs");
    std::fs::remove_dir_all(project.path("reviews")).expect("the samples can be removed");
    copy(&case, &project.path("reviews"));
    let said = refused_in(
        &project,
        "covering-report.html",
        &[[
            "<span class=\"marker\">{{ paragraph.number }}</span>",
            "{% set other = report.paragraphs | reverse | nth(n=loop.index0) %}<span class=\"marker\">{{ other.number }}</span>",
        ]],
    );
    assert_says(
        &said,
        &["says another number before a paragraph than is written in `number`"],
    );
}
