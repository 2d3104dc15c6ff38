//! What is late or exempt is after its own label, and every page says the classification of the council's papers.

use super::{assert_says, refused, refused_in};
use crate::support::project::Project;

const MEETING: &str = r#"committee = "Place Select Committee"
date = "3 December 2025"

[[item]]
number = 1
title = "Apologies for absence"

[[item]]
number = 2
title = "Sale of the pier"
exempt = "Paragraph 3 of Part 1 of Schedule 12A"

[[item]]
number = 3
title = "Flood damage"
late_item = "The storm was on 1 December."
"#;

fn meeting() -> Project {
    let project = Project::samples();
    project.write("reviews/meetings/2025-12-03-place.toml", MEETING);
    project
}

#[test]
fn the_labels_of_late_and_exempt_items_are_not_each_other_s() {
    meeting().build().ends_with(0);
    let [late, exempt] =
        ["late", "exempt"].map(|name| format!("<dt>{{{{ paper.labels.{name} }}}}</dt>"));
    for (from, to, key) in [(&exempt, &late, "exempt"), (&late, &exempt, "late")] {
        let said = refused_in(&meeting(), "agenda-item.html", &[[from, to]]);
        let says = format!("says what is written in `{key}` after “");
        assert_says(
            &said,
            &[&says, "the label of another key", "2025-12-03-place.toml:"],
        );
    }
}

const META: &str = "<meta name=\"classification\" content=\"{{ council.classification }}\">";

#[test]
fn a_classification_that_is_left_out_or_changed_is_refused() {
    for to in [
        "",
        "<meta name=\"classification\" content=\"This document was classified as: NOT OFFICIAL\">",
        "<meta name=\"classification\" content=\"UNCLASSIFIED\">",
        "<meta name=\"classification\" content=\"{{ council.classification | lower }}\">",
    ] {
        let said = refused("page.html", META, to);
        assert_says(
            &said,
            &[
                "error[words-not-as-written]",
                "does not say “This document was classified as: OFFICIAL” on its pages",
                "agenda",
                "progress-update-2019-09.html",
            ],
        );
    }
}

#[test]
fn another_classification_below_the_text_of_a_web_page_is_refused() {
    let own = "<p>{{ council.classification }}</p>";
    for to in [
        "<p>This document was classified as: PUBLIC</p>",
        "<p>This document was classified as: <b>NOT</b> OFFICIAL</p>",
    ] {
        let said = refused("page.html", own, to);
        assert_says(
            &said,
            &[
                "says another classification below its text than “This document was classified as: OFFICIAL”",
            ],
        );
    }
    for to in [
        "",
        "<p>OFFICIAL</p>",
        "<p>This document was classified as: <b>OFFICIAL</b></p>",
    ] {
        let project = Project::samples();
        project.change("templates/page.html", own, to);
        project.build().ends_with(0);
    }
}

#[test]
fn a_council_may_say_its_classification_in_its_own_place() {
    for (template, from, to) in [
        (
            "page.html",
            META,
            "<meta name=\"classification\" content=\"{{ council.name }}. {{ council.classification }}\">",
        ),
        (
            "page.html",
            META,
            "<meta name='classification' content='{{ council.classification }}'>",
        ),
    ] {
        let project = Project::samples();
        project.change(&format!("templates/{template}"), from, to);
        project.build().ends_with(0);
    }
    let project = Project::samples();
    project.change_line("templates/council.toml", "classification = ", "");
    project.change("templates/page.html", META, "");
    project.build().ends_with(0);
}
