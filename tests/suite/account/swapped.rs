//! Texts of a decision, of a council's own paper and of a recommendation that change places, are said twice or get words.

use super::order::with_decision;
use super::{CELL, assert_says, refused};
use crate::support::project::Project;

const LISTS: &str = r#"
[[theme]]
heading = "Paths"

[[theme.recommendation]]
number = 1
text = "That paths be mended."

[[theme]]
heading = "Gates"

[[theme.recommendation]]
number = 2
text = "That gates be painted."

[[declaration]]
member = "Cllr Rees"
text = "Cllr Rees declared an interest as a tenant."

[[decision]]
title = "Swings"
record = "That swings be bought."
reasons = "They are old."

[[decision]]
title = "Slides"
record = "That slides be sold."
"#;

#[test]
fn headings_of_themes_and_titles_of_decisions_are_in_the_order_of_the_file() {
    for (from, to, says) in [
        (
            "{{ theme.heading }}</h3>",
            "{{ decision.themes[1 - loop.index0].heading }}</h3>",
            "`heading` before “Paths”, which comes first in the file",
        ),
        (
            "{{ further.title }}</h3>\n{% if further.record",
            "{{ decision.further[1 - loop.index0].title }}</h3>\n{% if further.record",
            "`title` before “Swings”, which comes first in the file",
        ),
    ] {
        let project = with_decision(LISTS);
        project.build().ends_with(0);
        project.change("templates/cabinet-decision.html", from, to);
        assert_says(&project.build().ends_with(1).said, &[says]);
    }
}

/// A review with a date that was revised.
fn quay() -> Project {
    let project = Project::samples();
    std::fs::remove_dir_all(project.path("reviews")).expect("the samples can be removed");
    project.write(
        "reviews/quay/review.toml",
        "title = \"Quay\"\ncommittee = \"Place\"\nlink_officers = \"Ida Fenwick\"\n\
         action_plan_agreed = \"May 2025\"\n\n[[recommendation]]\nnumber = 1\ntext = \"Repair the quay.\"\n\
         responsibility = \"DCS\"\ndate = \"June 2026\"\naction = \"Hire a dredger.\"\n\
         success_measure = \"It is deep.\"\n",
    );
    project.write(
        "reviews/quay/updates/2026-03.toml",
        "date = \"March 2026\"\n\n[[progress]]\nrecommendation = 1\nevidence = \"Our own crew did it.\"\n\
         proposed = \"Slipped\"\nreason = \"Weather.\"\nanticipated_date = \"May 2027\"\n\
         revised_date = \"July 2026\"\nrevised_by = \"Place Committee\"\n",
    );
    project.build().ends_with(0);
    project
}

#[test]
fn labels_of_dates_and_reasons_are_not_swapped() {
    let label = "{{ field.label }}{% endif %}</th>";
    for ([one, words], [other, others]) in [
        (["date", "Date:"], ["revised_date", "Revised date:"]),
        (
            ["reason", "Reason for slippage:"],
            ["anticipated_date", "Anticipated date:"],
        ),
    ] {
        let project = quay();
        let swapped = format!(
            "{{% if field.name == \"{one}\" %}}{others}{{% elif field.name == \"{other}\" %}}{words}{{% else %}}{label}"
        )
        .replace(label, "{{ field.label }}{% endif %}{% endif %}</th>");
        project.change("templates/recommendation.html", label, &swapped);
        let says = format!("`{one}` after “{others}”, the label of another key");
        assert_says(&project.build().ends_with(1).said, &[&says]);
    }
}

#[test]
fn an_anticipated_date_is_printed_as_it_was_written() {
    let value = "{%- elif field.value %}{{ field.value | lines }}";
    for changed in [
        "{{ field.value | replace(from=\"May \", to=\"5/\") }}",
        "{{ field.value | upper }}",
        "{{ field.value | replace(from=\"2027\", to=\"27\") }}",
        "31 {{ field.value }}",
    ] {
        let project = quay();
        let to = format!("{{%- elif field.name == \"anticipated_date\" %}}{changed}{value}");
        project.change("templates/recommendation.html", value, &to);
        assert_says(
            &project.build().ends_with(1).said,
            &["`anticipated_date`", "reviews/quay/updates/2026-03.toml:"],
        );
    }
}

#[test]
fn a_short_text_is_not_said_twice_in_a_row() {
    for (from, to, says) in [
        (
            format!("{{%- elif field.kind == \"text\" %}}{CELL}"),
            format!(
                "{{%- elif field.kind == \"text\" %}}{{% if field.name == \"responsibility\" %}}{CELL}{{% endif %}}{CELL}"
            ),
            "says more than is written in `responsibility`: “DCS”",
        ),
        (
            "{%- elif field.value %}{{ field.value | lines }}".to_owned(),
            "{%- elif field.value %}{{ field.value }} {{ field.value }}".to_owned(),
            "says more than is written in `date`: “June 2026”",
        ),
    ] {
        let project = quay();
        project.change("templates/recommendation.html", &from, &to);
        assert_says(&project.build().ends_with(1).said, &[says]);
    }
}

#[test]
fn words_after_a_grade_are_refused() {
    let grade = "{{ field.grade.words }}</strong>";
    for (after, says) in [
        (" (provisional)</strong>", "“(provisional)”"),
        ("</strong>, but not yet", "“, but not”"),
        ("</strong> – to be confirmed", "“– to be”"),
    ] {
        let to = format!("{{{{ field.grade.words }}}}{after}");
        let said = refused("recommendation.html", grade, &to);
        assert_says(&said, &["says more than is written in `proposed`", says]);
    }
}

#[test]
fn lists_of_a_paper_of_a_councils_own_kind_are_in_the_order_of_its_file() {
    let kind = "\n[[paper]]\nkind = \"briefing-note\"\ntitle = \"Briefing note\"\n";
    for (list, says) in [
        ("visits", "`visits` before `visits[0]`, which comes first"),
        ("cost", "`cost` before `cost[0].what`, which comes first"),
    ] {
        let project = Project::samples();
        let council = project.text("templates/council.toml");
        project.write("templates/council.toml", &format!("{council}{kind}"));
        project.write(
            "templates/briefing-note.html",
            "{% extends \"own-paper.html\" %}\n{% block main %}\n<h1>{{ full_title }}</h1>\n\
             <ul>{% for visit in paper.visits %}<li>{{ visit }}</li>{% endfor %}</ul>\n\
             <dl>{% for one in paper.cost %}<dt>{{ one.what }}</dt><dd>{{ one.amount }}</dd>{% endfor %}</dl>\n\
             {% endblock main %}",
        );
        project.write(
            "reviews/inclusion-in-schools/briefing-note.toml",
            "visits = [\"Hardwick\", \"Norton\"]\n\n[[cost]]\nwhat = \"Training\"\namount = 1200\n\n\
             [[cost]]\nwhat = \"Room\"\namount = 300\n",
        );
        project.build().ends_with(0);
        let from = format!("in paper.{list} %}}");
        let to = format!("in paper.{list} | reverse %}}");
        project.change("templates/briefing-note.html", &from, &to);
        assert_says(&project.build().ends_with(1).said, &[says]);
    }
}

#[test]
fn a_recommendation_that_is_left_out_is_one_error() {
    let all = "{% for recommendation in update.recommendations %}\n{% include";
    let but_last = all.replace("recommendations %}", "recommendations[:-1] %}");
    let said = refused("progress-update.html", all, &but_last);
    assert_says(
        &said,
        &[
            "does not say what is written in `text`, ",
            "of recommendation 19",
        ],
    );
    assert_eq!(said.matches("error[").count(), 1, "{said}");
    assert!(!said.contains("leaves_out"), "{said}");
}

#[test]
fn texts_that_two_recommendations_have_lost_are_two_errors() {
    let other = "{% if recommendation.number == 3 and field.name == \"action\" \
                 or recommendation.number == 6 and field.name == \"success_measure\" %}-{% else %}";
    let said = refused(
        "recommendation.html",
        CELL,
        &format!("{other}{CELL}{{% endif %}}"),
    );
    let of = "action-plan.html does not say what is written in";
    for key in ["action", "success_measure"] {
        assert_says(&said, &[&format!("{of} `{key}`\n")]);
    }
}

#[test]
fn two_texts_below_the_label_of_one_are_refused() {
    for (own, other) in [
        ("evidence", "success_measure"),
        ("success_measure", "action"),
    ] {
        let label = "{% else %}{{ field.label }}{% endif %}</th>";
        let wrong =
            format!("{{% elif field.name == \"{own}\" %}}{{{{ paper.labels.{other} }}}}{label}");
        let said = refused("recommendation.html", label, &wrong);
        assert_says(
            &said,
            &[&format!("says what is written in `{own}` after “")],
        );
    }
}
