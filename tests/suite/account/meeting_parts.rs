//! What is written of a meeting stands where it belongs: in its place in a list, below its own title, after its own label.

use super::{assert_says, refused_in};
use crate::support::project::Project;

const MEETING: &str = r#"committee = "Place Select Committee"
date = "3 December 2025"
time = "2.00pm"
place = "Council Chamber, Town Hall"
published = "25 November 2025"
notes = "The public may speak on any item."

[[item]]
number = 1
title = "Apologies for absence"
text = "Members who cannot come say so here."

[[item]]
number = 2
title = "Path works"
report_author = "Head of Parks"
purpose = "To hear what was done."
asked_to = "Note the report."
background_papers = "None"

[[item.paragraph]]
number = 1
text = "The plan was agreed."

[[item]]
number = 3
title = "Play areas"
text = "There are two papers."
pages = ["terms.md"]
updates = ["inclusion-in-schools/2019-09"]
decisions = ["inclusion-in-schools"]

[[item]]
number = 4
title = "Date of the next meeting"
text = "In March."
"#;

const PAGE: &str = "# Terms of reference\n\nWhat the panel is for.\n\n## Scope\n\nSwings and slides.\n\n\
                    ## Members\n\nSix members of the council.\n";

pub(super) fn meeting() -> Project {
    let project = Project::samples();
    project.write("reviews/meetings/2025-12-03-place.toml", MEETING);
    project.write("reviews/meetings/terms.md", PAGE);
    project
}

/// What is said of the meeting where some words of a template are changed.
fn refused(template: &str, changes: &[[&str; 2]]) -> String {
    refused_in(&meeting(), template, changes)
}

#[test]
fn a_meeting_with_everything_in_its_place_is_published() {
    meeting().build().ends_with(0);
}

#[test]
fn the_list_of_a_pack_and_the_parts_of_a_page_are_in_the_order_of_their_files() {
    let said = refused(
        "pack.html",
        &[[
            "{% for item in meeting.items %}",
            "{% for item in meeting.items | reverse %}",
        ]],
    );
    assert_says(
        &said,
        &["pack-2025-12-03-place.html says item", "which comes first"],
    );
    let said = refused(
        "own-page.html",
        &[["in page.parts %}", "in page.parts | reverse %}"]],
    );
    assert_says(
        &said,
        &[
            "says the parts of one of the `pages` in another order than its file",
            "made by own-page.html",
        ],
    );
}

#[test]
fn the_texts_and_labels_of_a_meeting_are_not_swapped() {
    for (template, one, other, key) in [
        ("meeting-head.html", "date", "time", "date"),
        ("meeting-head.html", "time", "place", "time"),
        ("covering-report.html", "purpose", "asked_to", "purpose"),
        (
            "covering-report.html",
            "asked_to",
            "background_papers",
            "asked_to",
        ),
    ] {
        let around = |name: &str| match template {
            "meeting-head.html" => format!("<dt>{{{{ paper.labels.{name} }}}}"),
            _ => format!("<h2>{{{{ paper.labels.{name} }}}}"),
        };
        let kept = "<h2>{{ paper.labels.kept }}";
        let said = refused(
            template,
            &[
                [around(one).as_str(), kept],
                [around(other).as_str(), around(one).as_str()],
                [kept, around(other).as_str()],
            ],
        );
        let says = format!("says what is written in `{key}` after “");
        assert_says(&said, &[&says, "the label of another key"]);
    }
    let said = refused(
        "covering-report.html",
        &[
            ["{{ report.purpose |", "{{ report.kept |"],
            ["{{ report.asked_to |", "{{ report.purpose |"],
            ["{{ report.kept |", "{{ report.asked_to |"],
        ],
    );
    assert_says(&said, &["`purpose` after “The Committee is asked to”"]);
}

#[test]
fn a_text_of_one_item_is_not_below_the_title_of_another() {
    let include = "{% include \"agenda-item.html\" %}";
    for (first, last) in [("3", "0"), ("3", "3"), ("0", "0")] {
        let print = |index: &str| format!("{{{{ meeting.items[{index}].text | markdown }}}}");
        let to = format!(
            "{{% if item.number == \"1\" %}}{}{{% elif item.number == \"4\" %}}{}{{% else %}}{include}{{% endif %}}",
            print(first),
            print(last)
        );
        let said = refused("agenda.html", &[[include, &to]]);
        match first == last {
            true => assert_says(&said, &["does not say what is written in `text`"]),
            false => assert_says(&said, &["below the title of item 4"]),
        }
    }
    let moved = format!(
        "{{% if item.number != \"1\" %}}{include}{{% endif %}}{{% if item.number == \"2\" %}}{{{{ meeting.items[0].text | markdown }}}}{{% endif %}}"
    );
    let said = refused("agenda.html", &[[include, &moved]]);
    assert_says(
        &said,
        &["says what is written of item 1 below the title of item 2"],
    );
}

#[test]
fn an_item_has_no_number_of_another_one() {
    for (template, from) in [
        (
            "agenda.html",
            "<span class=\"marker\">{{ item.mark }}</span>",
        ),
        ("pack.html", "<p>{{ item.mark }} {{ item.title }}</p>"),
    ] {
        let other = "{% if item.number == \"4\" %}1.{% elif item.number == \"1\" %}4.{% else %}{{ item.mark }}{% endif %}";
        let to = from.replace("{{ item.mark }}", other);
        let said = refused(template, &[[from, &to]]);
        assert_says(&said, &["says “4.” before the title of item 1"]);
    }
}

#[test]
fn the_contents_of_a_pack_name_what_they_lead_to() {
    for (from, to, says) in [
        (
            ">{{ attached.title }}</a>",
            ">{{ part.papers[0].title }}</a>",
            "where they lead to “Scrutiny Monitoring – Progress Update",
        ),
        (
            ">{{ item.mark }} {{ item.title }}</a>",
            ">{{ item.mark }} {{ meeting.items[1].title }}</a>",
            "say “3. Path works” where they lead to “Play areas”",
        ),
    ] {
        assert_says(&refused("pack.html", &[[from, to]]), &[says]);
    }
}

#[test]
fn a_text_is_not_said_twice_in_a_row_and_one_error_is_enough_for_an_item() {
    let said = refused(
        "agenda-item.html",
        &[[
            "{%- if item.text %}",
            "{%- if item.text %}{{ item.text | markdown }}",
        ]],
    );
    assert_says(&said, &["says “Members who cannot” twice in a row"]);
    let said = refused(
        "agenda.html",
        &[[
            "{% for item in meeting.items %}",
            "{% for item in meeting.items[:-1] %}",
        ]],
    );
    assert_says(
        &said,
        &[
            "does not say “Date of the next meeting”, which is written in `title`; ",
            "not said either",
        ],
    );
    let own = said
        .lines()
        .filter(|line| line.contains("says") || line.contains("say "));
    let own = own.filter(|line| line.contains("2025-12-03-place.html"));
    assert_eq!(own.count(), 1, "{said}");
}

#[test]
fn titles_may_come_before_all_texts_or_below_them() {
    let project = meeting();
    let item = "<p>{{ item.title }}</p>\n{% include \"agenda-item.html\" %}</li>";
    project.change(
        "templates/agenda.html",
        item,
        "{% include \"agenda-item.html\" %}<p>{{ item.title }}</p></li>",
    );
    project.build().ends_with(0);
    let project = meeting();
    project.change(
        "templates/agenda.html",
        item,
        "<p>{{ item.title }}</p></li>",
    );
    project.change(
        "templates/agenda.html",
        "{% include \"meeting-end.html\" %}",
        "{% for item in meeting.items %}{% include \"agenda-item.html\" %}{% endfor %}{% include \"meeting-end.html\" %}",
    );
    project.build().ends_with(0);
}

#[test]
fn the_papers_in_a_pack_say_what_they_say_alone() {
    const PAPER: &str = "{{ attached.html | safe }}";
    for (from, to, says) in [
        (
            PAPER,
            "{{ attached.html | replace(from=\"Fully Achieved\", to=\"Not Achieved\") | safe }}",
            "says “Not Achieved 11,” where the paper “Scrutiny Monitoring",
        ),
        (
            PAPER,
            "{{ attached.html | replace(from=\"Cabinet\", to=\"Council\") | safe }}",
            "does not say the paper “Cabinet Decision Record",
        ),
        (
            PAPER,
            "<h3 id=\"{{ attached.id }}\">{{ attached.title }}</h3>",
            "",
        ),
        (
            "{%- for attached in part.papers %}\n<section",
            "{%- for attached in part.papers | reverse %}\n<section",
            "before another, which comes first in the file",
        ),
        (
            "{{ part.report | safe }}",
            "{{ part.report | replace(from=\"Note\", to=\"Refuse\") | safe }}",
            "",
        ),
    ] {
        let said = refused("pack.html", &[[from, to]]);
        assert_says(&said, &["error[words-not-as-written]", says]);
    }
}
