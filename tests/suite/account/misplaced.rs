//! Every word is there, and yet something else is said: with another number, below another label, on paper only.

use super::{CELL, assert_says, but_for, refused, with_evidence};
use crate::support::project::Project;

/// What is around the number above a recommendation's table, and in its first row.
const ABOVE: &str = "<caption><h2 id=\"recommendation-{{ recommendation.id }}\">{{ recommendation.number | called(label=paper.labels.recommendation) }}{% if";
const BESIDE: &str = "{{ recommendation.number | called(label=paper.labels.recommendation) }}:";
const CALLED: &str = "{{ recommendation.number | called(label=paper.labels.recommendation) }}";

#[test]
fn a_title_with_another_number_is_refused() {
    for (around, from, number) in [
        (ABOVE, "1", "2"),
        (ABOVE, "3", "4"),
        (ABOVE, "17", "99"),
        (BESIDE, "1", "3"),
    ] {
        let other = format!(
            "{{% if recommendation.number == {from} %}}Recommendation {number}{{% else %}}{CALLED}{{% endif %}}"
        );
        let to = around.replace(CALLED, &other);
        assert_says(
            &refused("recommendation.html", around, &to),
            &["above what is written of recommendation"],
        );
    }
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
            "<span class=\"marker\">{{ recommendation.marker }}</span>",
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

/// The template of a recommendation's rows prints each label and the words of its field.
const LABEL: &str = "{{ field.label }}{% endif %}</th>";

#[test]
fn a_text_below_the_label_of_another_is_refused() {
    for (one, other) in [
        ("action", "success_measure"),
        ("success_measure", "evidence"),
        ("responsibility", "date"),
    ] {
        let label = |name: &str| format!("{{{{ paper.labels.{name} }}}}");
        let swapped = format!(
            "{{% if field.name == \"{one}\" %}}{}{{% elif field.name == \"{other}\" %}}{}{{% else %}}{{{{ field.label }}}}{{% endif %}}{{% endif %}}</th>",
            label(other),
            label(one)
        );
        assert_says(
            &refused("recommendation.html", LABEL, &swapped),
            &["after “", "the label of another key"],
        );
    }
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
fn the_fields_of_a_council_have_labels_too() {
    let fields = "\n[[field]]\nname = \"costs\"\nlabel = \"Costs:\"\nof = \"progress\"\n\n[[field]]\nname = \"risks\"\nlabel = \"Risks:\"\nof = \"progress\"\n";
    let project = with_evidence(
        "All is well.\n\"\"\"\nextra.costs = \"£400\"\nextra.risks = \"\"\"\nNone that we know.",
    );
    project.write(
        "templates/council.toml",
        &format!("{}{fields}", project.text("templates/council.toml")),
    );
    project.build().ends_with(0);
    project.change(
        "templates/recommendation.html",
        LABEL,
        "{% if field.name == \"costs\" %}Risks:{% elif field.name == \"risks\" %}Costs:{% else %}{{ field.label }}{% endif %}{% endif %}</th>",
    );
    assert_says(
        &project.build().ends_with(1).said,
        &["`costs` after “Risks:”, the label of another key"],
    );
}

#[test]
fn labels_may_be_below_or_above_the_texts_or_at_the_top_of_the_page() {
    // In a table with a heading for each column, in a list with each label below its text.
    for (before, row, after) in [
        (
            "<tr>{% for field in recommendation.fields %}<th scope=\"col\">{{ field.label }}</th>{% endfor %}</tr>\n<tr>",
            "<td>{{ field.value | markdown(blank=council.blank, references=references) }}</td>",
            "</tr>",
        ),
        (
            "",
            "<tr><td>{{ field.value | markdown(blank=council.blank, references=references) }}</td><th scope=\"row\">{{ field.label }}</th></tr>",
            "",
        ),
    ] {
        let project = Project::samples();
        let template = project.text("templates/recommendation.html");
        let (top, rest) = template.split_once("{%- for field").expect("the rows");
        let (_, end) = rest.split_once("{%- endfor %}").expect("their end");
        let rows =
            format!("{before}{{% for field in recommendation.fields %}}{row}{{% endfor %}}{after}");
        project.write(
            "templates/recommendation.html",
            &format!("{top}{rows}{end}"),
        );
        let said = project.build().said;
        assert!(!said.contains("the label of another"), "{said}");
    }
    let project = Project::samples();
    let contents = "<ol>{% for one in recommendations %}<li><a href=\"#recommendation-{{ one.id }}\">{{ paper.labels.recommendation }} \
         {{ one.number }}</a></li>{% endfor %}</ol><p>{{ paper.labels.responsibility }}</p><p>{{ paper.labels.date }}</p>\n";
    let rows = "{% for recommendation in recommendations %}\n";
    project.change(
        "templates/action-plan.html",
        rows,
        &format!("{contents}{rows}"),
    );
    project.build().ends_with(0);
}

#[test]
fn a_grade_that_is_missing_is_missed_in_the_first_and_the_last_recommendation_too() {
    let grade = "{{ field.grade.words }}</strong>{% if field.grade.is_number_only %} ({{ field.grade.label }}){% endif %}</p>";
    for number in [1, 3, 17] {
        let but_one = format!(
            "{{% if recommendation.number == {number} %}}-</strong></p>{{% else %}}{grade}{{% endif %}}"
        );
        assert_says(
            &refused("recommendation.html", grade, &but_one),
            &["`proposed`"],
        );
    }
}

#[test]
fn a_text_that_only_print_has_is_refused() {
    let in_print = format!("<div class=\"print-only\">{CELL}</div>");
    let on_screen = format!("{in_print}<div class=\"screen-only\">{CELL}</div>");
    let but = |otherwise: &str| but_for("action", otherwise);
    let said = refused("recommendation.html", CELL, &but(&in_print));
    assert_says(&said, &["this cell is empty", "is not shown on a screen"]);
    let beside = format!("<p>-</p>{in_print}");
    let said = refused("recommendation.html", CELL, &but(&beside));
    assert_says(&said, &["written in `action`", "is not shown on a screen"]);
    let project = Project::samples();
    project.change("templates/recommendation.html", CELL, &but(&on_screen));
    project.build().ends_with(0);
}

#[test]
fn words_between_the_parts_of_a_text_are_refused() {
    let evidence = "Visitors:\n\nCentre\tApril\nNorth\t412\nSouth\t180\n\nThat was all.";
    let project = with_evidence(evidence);
    let added = CELL.replace(
        "field.value |",
        "field.value | replace(from=\"That was\", to=\"Not checked.\\n\\nThat was\") |",
    );
    project.change(
        "templates/recommendation.html",
        CELL,
        &but_for("evidence", &added),
    );
    assert_says(
        &project.build().ends_with(1).said,
        &["says more than is written in `evidence`: “Not checked.”"],
    );
    let project = with_evidence(evidence);
    project.build().ends_with(0);
}

#[test]
fn a_text_that_is_said_twice_in_a_row_is_refused() {
    let reasons = "{{ decision.reasons | markdown(caption";
    assert_says(
        &refused(
            "cabinet-decision.html",
            reasons,
            &format!("{{{{ decision.reasons | markdown }}}}{reasons}"),
        ),
        &["says more than is written in `reasons`: “The report presents”"],
    );
}

#[test]
fn evidence_below_another_recommendation_is_refused() {
    let at = |number: usize| format!("update.recommendations[{number}].fields[5].value");
    let print = |value: &str| CELL.replace("field.value", value);
    let swapped = format!(
        "{{% if field.name == \"evidence\" and recommendation.id == \"2\" %}}{}\
         {{% elif field.name == \"evidence\" and recommendation.id == \"3\" %}}{}\
         {{% else %}}{CELL}{{% endif %}}",
        print(&at(2)),
        print(&at(1)),
    );
    let project = Project::samples();
    project.change("templates/recommendation.html", CELL, &swapped);
    let said = project.build().ends_with(1).said;
    assert_says(&said, &["above what is written of recommendation"]);
}

#[test]
fn words_that_could_turn_a_grade_round_are_refused() {
    let grade = "{{ field.grade.words }}";
    for words in ["Not yet", "Never"] {
        let said = refused("recommendation.html", grade, &format!("{words} {grade}"));
        assert_says(&said, &["says more than is written in `proposed`", words]);
    }
    let project = Project::samples();
    let labelled = format!("Grade: {grade}");
    project.change("templates/recommendation.html", grade, &labelled);
    project.build().ends_with(0);
}
