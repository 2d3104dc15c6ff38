//! A pack says nothing between its papers but labels, titles and what was written for the meeting.

use super::meeting_parts::meeting;
use super::{assert_says, refused_in};

const PAPER: &str = "{{ attached.html | safe }}";
const ITEM: &str = "<h2 id=\"item-{{ item.id }}\">";

#[test]
fn words_between_the_papers_of_a_pack_that_are_nobody_s_are_refused() {
    for (from, before, says) in [
        (
            PAPER,
            "<p>Not approved</p>",
            "says “Not approved” above the paper “",
        ),
        (
            PAPER,
            "<p>{{ paper.labels.table }} 1: withdrawn</p>",
            "says “withdrawn” above the paper “",
        ),
        (
            PAPER,
            "<p>{{ attached.title }} (superseded)</p>",
            "says “(superseded)” above the paper “",
        ),
        (ITEM, "<p>Superseded below</p>", "says “Superseded below "),
    ] {
        let to = format!("{before}\n{from}");
        let said = refused_in(&meeting(), "pack.html", &[[from, to.as_str()]]);
        assert_says(
            &said,
            &[
                "error[words-not-as-written]",
                "pack-2025-12-03-place.html",
                says,
                "reviews/meetings/2025-12-03-place.toml:",
                "as a label in [agenda.labels]",
            ],
        );
    }
}

#[test]
fn words_before_the_first_paper_of_a_pack_that_are_nobody_s_are_refused() {
    let report = "{{ part.report | safe }}";
    let part = "<section class=\"pack-part\" data-running-header=\"{{ paper.labels.item }} {{ item.number | trim_end(pat=\".\") }}: {{ item.title }}\">";
    for (from, to) in [
        (report, format!("<p>Superseded by a later report</p>{report}")),
        (part, format!("{part}<p>Superseded by a later report</p>")),
        // A part that has no header of its own.
        (
            part,
            "<section class=\"pack-part\"><h2>{{ item.title }}</h2><p>Superseded by a later report</p>".to_owned(),
        ),
    ] {
        let said = refused_in(&meeting(), "pack.html", &[[from, to.as_str()]]);
        assert_says(
            &said,
            &["error[words-not-as-written]", "says “Superseded by a", "above the paper “Path works”"],
        );
    }
}

#[test]
fn the_agenda_before_the_first_paper_may_have_words_of_the_council() {
    for (from, to) in [
        (
            "{% include \"meeting-end.html\" %}",
            "{% include \"meeting-end.html\" %}<p>Filming is allowed. Turn off your telephones.</p>",
        ),
        (
            "{{ part.report | safe }}",
            "<p>{{ paper.labels.item }} {{ item.number }}: {{ item.title }}</p>{{ part.report | safe }}",
        ),
    ] {
        let project = meeting();
        project.change("templates/pack.html", from, to);
        project.build().ends_with(0);
    }
}

#[test]
fn labels_titles_and_numbers_may_be_between_the_papers() {
    for before in [
        "<p>{{ paper.labels.appendix }} {{ loop.index }}</p>",
        "<p>{{ attached.title }}</p>",
        "<p>{{ item.mark }} {{ item.title }}: {{ attached.title }} ({{ loop.index }})</p>",
    ] {
        let project = meeting();
        let council = project.text("templates/council.toml");
        let with = "[agenda.labels]\nappendix = \"Appendix to the item\"\n";
        project.write("templates/council.toml", &format!("{council}\n{with}"));
        project.change("templates/pack.html", PAPER, &format!("{before}\n{PAPER}"));
        project.build().ends_with(0);
    }
}
