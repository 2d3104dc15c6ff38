//! The reasons and the alternatives of further decisions, and what was declared, are each below their own heading.

use super::assert_says;
use super::order::with_decision;
use crate::support::project::Project;

const FURTHER: &str = r#"
[[decision]]
title = "Swings"
record = "That swings be bought."
reasons = "The old swings are broken."
alternatives = "To mend the old swings."

[[decision.declaration]]
member = "Cllr Rees"
text = "Cllr Rees declared an interest as a maker of swings."

[[decision]]
title = "Slides"
record = "That slides be sold."
reasons = "Nobody slides."
alternatives = "To keep them in a shed."
"#;

fn of(key: &str) -> String {
    format!("{{{{ further.{key} | markdown(caption=further.title ~ ")
}

/// The record with what one key says in the place of another.
fn swapped(project: &Project, one: &str, other: &str) {
    let file = "templates/cabinet-decision.html";
    project.change(file, &of(one), "KEPT(");
    project.change(file, &of(other), &of(one));
    project.change(file, "KEPT(", &of(other));
}

/// A record in which each further decision is a part with its own labels.
fn in_parts(parts: &str) -> Project {
    let project = with_decision(FURTHER);
    let file = "templates/cabinet-decision.html";
    let page = project.text(file);
    for (from, to) in [
        ("{%- set resolutions = further.resolutions %}", parts),
        ("{% if further.reasons %}", "{% if false %}"),
        ("{% if further.alternatives %}", "{% if false %}"),
        ("{% if further.declarations %}", "{% if false %}"),
    ] {
        assert!(page.contains(from));
        project.change(
            file,
            from,
            &format!("{to}{}", if to == parts { from } else { "" }),
        );
    }
    project
}

const PARTS: &str = "<h4>{{ paper.labels.reasons }}</h4>{{ further.reasons | markdown }}\
                     <h4>{{ paper.labels.alternatives }}</h4>{{ further.alternatives | markdown }}\
                     {% if further.declarations %}<h4>{{ paper.labels.declarations }}</h4>\
                     {% for one in further.declarations %}{{ one.text | markdown }}{% endfor %}{% endif %}";

#[test]
fn what_is_below_the_heading_of_another_key_is_refused() {
    with_decision(FURTHER).build().ends_with(0);
    for layout in ["web", "proforma"] {
        let project = with_decision(FURTHER);
        let council = project.text("templates/council.toml");
        let with = format!("[cabinet_decision]\nlayout = \"{layout}\"\n");
        project.write(
            "templates/council.toml",
            &council.replacen("[cabinet_decision]\n", &with, 1),
        );
        project.build().ends_with(0);
        swapped(&project, "reasons", "alternatives");
        let said = project.build().ends_with(1).said;
        assert_says(
            &said,
            &[
                "error[words-not-as-written]",
                "says what is written in `reasons` after “",
                "the label of another key",
                "decision.toml:",
            ],
        );
    }
    for (from, to) in [
        (
            "further.reasons | markdown",
            "further.alternatives | markdown",
        ),
        ("paper.labels.reasons", "paper.labels.alternatives"),
    ] {
        let parts = PARTS
            .replacen(from, "KEPT", 1)
            .replacen(to, from, 1)
            .replacen("KEPT", to, 1);
        let said = in_parts(&parts).build().ends_with(1).said;
        assert_says(&said, &["`reasons` after “", "the label of another key"]);
    }
}

#[test]
fn a_council_may_lay_out_further_decisions_as_it_likes() {
    let cells = "<table><caption>{{ further.title }}</caption><thead><tr><th scope=\"col\">{{ paper.labels.alternatives }}</th>\
                 <th scope=\"col\">{{ paper.labels.reasons }}</th></tr></thead><tbody><tr>\
                 <td>{{ further.alternatives | markdown }}</td><td>{{ further.reasons | markdown }}</td></tr></tbody></table>\
                 {% for one in further.declarations %}{{ one.text | markdown }}{% endfor %}";
    let unlabelled = "{{ further.reasons | markdown }}{{ further.alternatives | markdown }}\
                      {% for one in further.declarations %}{{ one.text | markdown }}{% endfor %}";
    for parts in [PARTS, cells, unlabelled] {
        in_parts(parts).build().ends_with(0);
    }
}
