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
