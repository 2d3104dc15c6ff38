//! A text that was written once is said once below its label. Elsewhere it may be said again, as in a summary.

use super::meeting_parts::meeting;
use super::order::with_decision;
use super::{CELL, assert_says, refused, refused_in};
use crate::support::project::Project;

const KEYS: &str = "consultation = \"We asked the friends of each park of the borough and all schools near one.\"\n\n\
                    [[resolution]]\nnumber = 1\ntext = \"That the paths of all the parks be mended before the winter.\"\n";

fn decision() -> Project {
    with_decision(KEYS)
}

#[test]
fn a_part_of_a_decision_that_is_printed_twice_is_refused() {
    decision().build().ends_with(0);
    let resolutions =
        "{%- set resolutions = decision.resolutions %}{% include \"resolutions.html\" %}";
    let urgency = "{%- if decision.urgency and paper.labels.urgency %}";
    let consultation = "<section><h2>{{ paper.labels.consultation }}</h2>{{ decision.consultation | markdown }}</section>";
    for (template, from, to, says) in [
        (
            "decision-end.html",
            urgency,
            format!("{consultation}{urgency}"),
            "says “We asked the” twice below the same label",
        ),
        (
            "cabinet-decision.html",
            resolutions,
            format!("{resolutions}{{% include \"resolutions.html\" %}}"),
            "says “That the paths” twice below the same label",
        ),
    ] {
        let said = refused_in(&decision(), template, &[[from, &to]]);
        assert_says(&said, &["error[words-not-as-written]", says]);
    }
}

fn long_meeting() -> Project {
    let project = meeting();
    let file = "reviews/meetings/2025-12-03-place.toml";
    let purpose = "To hear what was done on the paths of each park of the borough.";
    project.change(file, "To hear what was done.", purpose);
    let item = "Members who cannot come say so here, and name who comes instead.";
    project.change(file, "Members who cannot come say so here.", item);
    project
}

#[test]
fn a_part_of_a_meeting_that_is_printed_twice_is_refused() {
    long_meeting().build().ends_with(0);
    let item = "{% include \"agenda-item.html\" %}</li>";
    let asked = "{%- if report.asked_to %}";
    for (template, from, to, says) in [
        (
            "covering-report.html",
            asked,
            format!(
                "<h2>{{{{ paper.labels.purpose }}}}</h2>{{{{ report.purpose | markdown }}}}{asked}"
            ),
            "says “To hear what” twice below the same label",
        ),
        (
            "agenda.html",
            item,
            format!(
                "{item}<li><span class=\"marker\">{{{{ item.mark }}}}</span> <p>{{{{ item.title }}}}</p>{item}"
            ),
            "says “Members who cannot” twice below the same label",
        ),
    ] {
        let said = refused_in(&long_meeting(), template, &[[from, &to]]);
        assert_says(&said, &["error[words-not-as-written]", says]);
    }
}

#[test]
fn the_date_of_a_recommendation_in_the_cell_of_who_is_responsible_is_refused() {
    let date = "{% for f in recommendation.fields %}{% if f.name == \"date\" and f.value %}<p>{{ f.value }}</p>{% endif %}{% endfor %}";
    let cell = format!("{CELL}{{% if field.name == \"responsibility\" %}}{date}{{% endif %}}");
    let said = refused("recommendation.html", CELL, &cell);
    assert_says(&said, &["more than is written in `responsibility`: “"]);
    // Above all of them the dates may be there as well.
    let project = Project::samples();
    let all = "{% for recommendation in recommendations %}\n";
    let above = format!("{all}{date}{{% endfor %}}");
    project.change("templates/action-plan.html", all, &format!("{above}{all}"));
    project.build().ends_with(0);
}

#[test]
fn a_text_may_be_said_again_elsewhere() {
    let project = decision();
    let reasons = "{% if paper.labels.reasons %}<section>";
    project.change(
        "templates/cabinet-decision.html",
        reasons,
        &format!("<h2>In short</h2>{{{{ decision.resolutions[0].text | markdown }}}}{reasons}"),
    );
    let all = "{% for recommendation in recommendations %}\n{% include";
    let summary = "<dl>{% for one in recommendations %}<dt>{{ one.number | called(label=paper.labels.recommendation) }}:</dt>\
                   <dd>{{ one.text | markdown }}</dd>{% endfor %}</dl>";
    project.change(
        "templates/action-plan.html",
        all,
        &format!("{summary}{all}"),
    );
    project.build().ends_with(0);
}
