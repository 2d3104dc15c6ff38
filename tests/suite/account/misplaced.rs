//! Every word is there, and yet something else is said: with another number, below another label, on paper only.

use super::{assert_says, refused, with_evidence};
use crate::support::project::Project;

const CAPTION: &str = "<caption><h2 id=\"recommendation-{{ recommendation.number }}\">{{ paper.labels.recommendation }} {{ recommendation.number }}</h2></caption>";

#[test]
fn a_title_with_another_number_is_refused() {
    for (from, number) in [
        (CAPTION, "{{ recommendation.number + 1 }}"),
        (
            CAPTION,
            "{% if recommendation.number == 3 %}4{% else %}{{ recommendation.number }}{% endif %}",
        ),
        (
            CAPTION,
            "{% if recommendation.number == 17 %}99{% else %}{{ recommendation.number }}{% endif %}",
        ),
    ] {
        let number = format!("labels.recommendation }}}} {number}</h2>");
        let to = from.replace(
            "labels.recommendation }} {{ recommendation.number }}</h2>",
            &number,
        );
        for template in ["progress-update.html", "action-plan.html"] {
            assert_says(
                &refused(template, from, &to),
                &["above what is written of recommendation"],
            );
        }
    }
    let row =
        "<th scope=\"row\">{{ paper.labels.recommendation }} {{ recommendation.number }}:</th>";
    let said = refused(
        "action-plan.html",
        row,
        &row.replace("number }}", "number + 2 }}"),
    );
    assert_says(
        &said,
        &["“Recommendation 3:” above what is written of recommendation 1"],
    );
}

#[test]
fn a_marker_of_another_item_is_refused() {
    for (from, to) in [
        ("{{ item.letter }})", "z)"),
        (
            "{{ item.letter }})",
            "({% if item.letter == \"b\" %}a{% else %}{{ item.letter }}{% endif %})",
        ),
        (
            "<ol class=\"numbered\" type=\"a\">",
            "<ol class=\"numbered\" type=\"a\"><li><span class=\"marker\">a)</span> None</li>",
        ),
        (
            "<span class=\"marker\">{{ recommendation.number }}.</span>",
            "<span class=\"marker\">{{ recommendation.number + 1 }}.</span>",
        ),
    ] {
        let project = Project::samples();
        project.change("templates/cabinet-decision.html", from, to);
        let run = project.build();
        match to.contains("None") {
            // A new item has a letter of its own, and the others keep theirs.
            true => run.ends_with(0),
            false => {
                let run = run.ends_with(1);
                assert_says(&run.said, &["that have another number or letter"]);
                run
            }
        };
    }
}

#[test]
fn items_may_be_counted_in_another_way() {
    let project = Project::samples();
    let template = "templates/cabinet-decision.html";
    project.change(
        template,
        "<ol class=\"numbered\" type=\"a\">",
        "<ol type=\"i\">",
    );
    project.change(
        template,
        "<span class=\"marker\">{{ item.letter }})</span> ",
        "",
    );
    project.build().ends_with(0);
}

#[test]
fn a_text_below_the_label_of_another_is_refused() {
    let cell = |name: &str| {
        format!(
            "<td>{{{{ recommendation.{name} | markdown(blank=council.blank, references=references) }}}}</td></tr>"
        )
    };
    for (one, other) in [
        ("action", "success_measure"),
        ("success_measure", "evidence"),
    ] {
        let project = Project::samples();
        let template = "templates/progress-update.html";
        project.change(template, &cell(one), "SWAP");
        project.change(template, &cell(other), &cell(one));
        project.change(template, "SWAP", &cell(other));
        let said = project.build().ends_with(1).said;
        assert_says(&said, &["after “", "the label of another key"]);
    }
    let project = Project::samples();
    let template = "templates/action-plan.html";
    project.change(template, "<td>{{ recommendation.date }}</td>", "SWAP");
    let person = "<td>{{ recommendation.responsibility | markdown(references=references) }}</td>";
    project.change(template, person, "<td>{{ recommendation.date }}</td>");
    project.change(template, "SWAP", person);
    assert_says(
        &project.build().ends_with(1).said,
        &["after “", "the label of another key"],
    );
    let project = Project::samples();
    let template = "templates/cabinet-decision.html";
    project.change(template, "{{ decision.reasons | markdown(", "SWAP(");
    project.change(
        template,
        "{{ decision.dispensations | markdown(",
        "{{ decision.reasons | markdown(",
    );
    project.change(template, "SWAP(", "{{ decision.dispensations | markdown(");
    assert_says(
        &project.build().ends_with(1).said,
        &["`reasons` after “Details of any Dispensations”"],
    );
}

#[test]
fn a_page_may_have_its_labels_above_all_texts() {
    let project = Project::samples();
    let rows = "{% for recommendation in recommendations %}\n<table class=\"recommendation\">";
    let contents = format!(
        "<ol>{{% for one in recommendations %}}<li><a href=\"#recommendation-{{{{ one.number }}}}\">{{{{ paper.labels.recommendation }}}} \
         {{{{ one.number }}}}</a></li>{{% endfor %}}</ol><p>{{{{ paper.labels.responsibility }}}}</p><p>{{{{ paper.labels.date }}}}</p>\n{rows}"
    );
    project.change("templates/action-plan.html", rows, &contents);
    project.build().ends_with(0);
}

#[test]
fn a_grade_that_is_missing_is_missed_in_the_first_and_the_last_recommendation_too() {
    for number in [1, 3, 17] {
        let grade = "{{ recommendation.assessment.words }}</strong>";
        let but_one = format!(
            "{{% if recommendation.number == {number} %}}-</strong>{{% else %}}{grade}{{% endif %}}"
        );
        assert_says(
            &refused("progress-update.html", grade, &but_one),
            &["`proposed`"],
        );
    }
}

#[test]
fn a_text_that_only_print_has_is_refused() {
    let action =
        "{{ recommendation.action | markdown(blank=council.blank, references=references) }}";
    let in_print = format!("<div class=\"print-only\">{action}</div>");
    let on_screen = format!("{in_print}<div class=\"screen-only\">{action}</div>");
    let said = refused("progress-update.html", action, &in_print);
    assert_says(&said, &["this cell is empty", "is not shown on a screen"]);
    let beside = format!("<p>-</p>{in_print}");
    let said = refused("progress-update.html", action, &beside);
    assert_says(&said, &["written in `action`", "is not shown on a screen"]);
    let project = Project::samples();
    project.change("templates/progress-update.html", action, &on_screen);
    project.build().ends_with(0);
}

#[test]
fn words_between_the_parts_of_a_text_are_refused() {
    let evidence = "Visitors:\n\nCentre\tApril\nNorth\t412\nSouth\t180\n\nThat was all.";
    let project = with_evidence(evidence);
    let filter = "{{ recommendation.evidence | markdown(";
    let template = "templates/progress-update.html";
    let added = "{{ recommendation.evidence | replace(from=\"That was\", to=\"Not checked.\\n\\nThat was\") | markdown(";
    project.change(template, filter, added);
    assert_says(
        &project.build().ends_with(1).said,
        &["says more than is written in `evidence`: “Not checked.”"],
    );
    let project = with_evidence(evidence);
    project.build().ends_with(0);
}
