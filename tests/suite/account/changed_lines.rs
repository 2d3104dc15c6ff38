//! Words of a template beside a date or a name, in its own cell or line, that change what it means.

use super::meeting_parts::meeting;
use super::order::with_decision;
use super::rows::with_answers;
use super::{CELL, assert_says, refused, refused_in};
use crate::support::project::Project;

/// The cell of a field on one line.
const LINE: &str = "{%- elif field.value %}{{ field.value | lines }}";

/// The same cell with words before the value of a field and after it.
fn beside(field: &str, before: &str, after: &str) -> String {
    format!(
        "{{%- elif field.value %}}{{% if field.name == \"{field}\" %}}{before}{{% endif %}}{{{{ field.value | lines }}}}\
         {{% if field.name == \"{field}\" %}}{after}{{% endif %}}"
    )
}

#[test]
fn words_that_change_the_date_of_a_recommendation_are_refused() {
    for (before, after) in [
        ("", " or later"),
        ("", " (was May 2012)"),
        ("", ", in part"),
        ("", " (draft)"),
        ("", " for the first half"),
        ("not before ", ""),
        ("Date: no earlier than ", ""),
    ] {
        let said = refused("recommendation.html", LINE, &beside("date", before, after));
        assert_says(
            &said,
            &[
                "error[words-not-as-written]",
                "more than is written in `date`",
                "action-plan.html",
                "progress-update-2019-09.html",
            ],
        );
    }
}

#[test]
fn words_that_change_a_date_of_a_decision_or_of_a_meeting_are_refused() {
    for (template, from, added) in [
        (
            "cabinet-decision.html",
            "{{ decision.call_in | spoken }}",
            " It has passed.",
        ),
        (
            "cabinet-decision.html",
            "{{ decision.date | dated }}",
            " (draft)",
        ),
        (
            "decision-end.html",
            "{{ paper.labels.publication }} {{ decision.publication | dated }}",
            " (draft)",
        ),
    ] {
        let to = format!("{from}{added}");
        let said = refused_in(&with_decision(""), template, &[[from, &to]]);
        assert_says(&said, &["error[words-not-as-written]", added.trim()]);
    }
    for (template, from, added) in [
        ("meeting-head.html", "{{ meeting.time }}", " for 6.00 pm"),
        (
            "meeting-head.html",
            "{{ meeting.date | dated }}",
            " (draft)",
        ),
        (
            "covering-report.html",
            "{{ report.author }}",
            " and Director of Finance",
        ),
    ] {
        let to = format!("{from}{added}");
        let said = refused_in(&meeting(), template, &[[from, &to]]);
        assert_says(&said, &["error[words-not-as-written]", added.trim()]);
    }
}

#[test]
fn words_that_change_the_day_of_an_answer_or_who_gave_it_are_refused() {
    for (from, added, key) in [
        ("{{ answer.by }}</td>", " and the Leader", "response_by"),
        ("{{ answer.by }}</td>", " (former)", "response_by"),
        ("{{ answer.date }}</td>", " or later", "response_date"),
    ] {
        let to = from.replace("</td>", &format!("{added}</td>"));
        let project = with_answers();
        let file = "reviews/quay/review.toml";
        let review = project.text(file);
        let dated = "response_date = \"5 June 2025\"\nresponse_reason =";
        project.write(file, &review.replace("response_reason =", dated));
        let said = refused_in(&project, "answer-rows.html", &[[from, &to]]);
        let says = format!("more than is written in `{key}`: “{}”", added.trim());
        assert_says(&said, &["error[words-not-as-written]", &says]);
    }
}

#[test]
fn words_that_change_the_planned_date_on_the_page_of_a_review_are_refused() {
    let from = "<dd>{{ recommendation.date | dated }}";
    for to in [
        format!("{from} or later"),
        from.replace("<dd>", "<dd>not before "),
    ] {
        let said = refused("review.html", from, &to);
        assert_says(
            &said,
            &["error[words-not-as-written]", "is written in `date`"],
        );
    }
}

#[test]
fn words_that_join_another_to_a_line_of_a_councils_own_are_refused() {
    let with_ward = || {
        let project = Project::samples();
        let file = "reviews/inclusion-in-schools/review.toml";
        let review = project.text(file);
        let number = "[[recommendation]]\nnumber = 1\n";
        assert!(review.contains(number));
        let ward = format!("{number}ward = \"Elton\"\n");
        project.write(file, &review.replacen(number, &ward, 1));
        let council = project.text("templates/council.toml");
        let field = "\n[[field]]\nname = \"ward\"\nlabel = \"Wards:\"\nkind = \"line\"\nafter = \"responsibility\"\n";
        project.write("templates/council.toml", &format!("{council}{field}"));
        project
    };
    let after =
        |words: &str| format!("{LINE}{{% if field.value == \"Elton\" %}}{words}{{% endif %}}");
    let project = with_ward();
    project.change("templates/recommendation.html", LINE, &after(" (ward)"));
    project.build().ends_with(0);
    let changed = after(" and Norton");
    let said = refused_in(&with_ward(), "recommendation.html", &[[LINE, &changed]]);
    assert_says(&said, &["more than is written in `ward`: “and Norton”"]);
}

#[test]
fn words_above_what_was_recommended_that_turn_it_round_are_refused() {
    for words in ["Not agreed.", "No longer asked:"] {
        let cell = format!("{{% if field.name == \"text\" %}}<p>{words}</p>{{% endif %}}{CELL}");
        let said = refused("recommendation.html", CELL, &cell);
        let says = format!("more than is written in `text`: “{words}”");
        assert_says(&said, &[&says]);
    }
}

#[test]
fn a_council_may_say_more_in_other_lines_and_that_a_date_was_agreed() {
    for to in [
        beside("date", "", " (agreed)"),
        beside("date", "", " (revised by the Committee)"),
        beside("date", "", ", at the latest."),
        beside("date", "no later than ", ""),
        beside("date", "<p>", "</p><p>It was not earlier.</p>"),
        beside(
            "anticipated_date",
            "",
            " (was {% for f in recommendation.fields %}{% if f.name == \"date\" %}{{ f.value }}{% endif %}{% endfor %})",
        ),
    ] {
        let project = Project::samples();
        project.change("templates/recommendation.html", LINE, &to);
        project.build().ends_with(0);
    }
    let project = with_decision("");
    for (template, from, added) in [
        (
            "cabinet-decision.html",
            "{{ decision.date | dated }}",
            " at the Town Hall",
        ),
        (
            "cabinet-decision.html",
            "{{ decision.call_in | spoken }}",
            ", unless it is urgent",
        ),
        (
            "decision-end.html",
            "{{ paper.labels.publication }} {{ decision.publication | dated }}",
            " on the website",
        ),
    ] {
        let to = format!("{from}{added}");
        project.change(&format!("templates/{template}"), from, &to);
    }
    project.build().ends_with(0);
}
