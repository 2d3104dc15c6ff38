//! A grade beside the number of a recommendation, in a heading, a caption or a summary, is the one that it was given.

use std::fs;

use super::{assert_says, refused};
use crate::support::project::Project;

const NUMBER: &str = "{{ recommendation.number | called(label=paper.labels.recommendation) }}";
const GRADE: &str =
    "{% if recommendation.grade_in_heading %}: {{ recommendation.grade_in_heading }}{% endif %}";

/// The heading of a whole recommendation, with these words after its number.
fn heading(after: &str) -> [String; 2] {
    let around = |words: &str| format!("{NUMBER}{words}</h2></caption>");
    [around(GRADE), around(after)]
}

/// A summary of these entries above the recommendations.
fn summary(entry: &str) -> [String; 2] {
    let all = "{% for recommendation in update.recommendations %}\n{% include";
    let list = format!(
        "<ul>{{% for recommendation in update.recommendations %}}<li>{entry}</li>{{% endfor %}}</ul>\n{all}"
    );
    [all.to_owned(), list]
}

#[test]
fn another_grade_beside_a_number_is_refused() {
    let other = "update.recommendations[(loop.index0 + 5) % 19].assessment.label";
    for (template, [from, to], says) in [
        (
            "recommendation.html",
            heading(": Slipped"),
            "says “Slipped” beside the number of recommendation 1, which has another grade",
        ),
        (
            "recommendation.html",
            heading(
                " – {% if recommendation.id == \"7\" %}Fully Achieved{% else %}{{ recommendation.assessment.label }}{% endif %}",
            ),
            "says “Fully Achieved” beside the number of recommendation 7",
        ),
        (
            "recommendation.html",
            heading(" (Not Achieved)"),
            "says “Not Achieved” beside the number of recommendation 1",
        ),
        (
            "progress-update.html",
            summary(&format!("{NUMBER}: {{{{ {other} }}}}")),
            "beside the number of recommendation",
        ),
        (
            "progress-update.html",
            summary(&format!("{NUMBER}, {{{{ {other} }}}} (provisional)")),
            "beside the number of recommendation",
        ),
    ] {
        let said = refused(template, &from, &to);
        assert_says(
            &said,
            &["error[words-not-as-written]", says, "updates/2019-09.toml:"],
        );
    }
    let [from, _] = heading("");
    let to = "R{{ recommendation.number }} Slipped</h2></caption>";
    let said = refused("recommendation.html", &from, to);
    assert_says(
        &said,
        &["says “Slipped” beside the number of recommendation 1"],
    );
}

#[test]
fn a_council_may_say_grades_in_its_own_way() {
    let own = "{{ recommendation.assessment.label }}";
    // The action plan has no grades.
    let graded = |words: &str| format!("{{% if recommendation.assessment %}}{words}{{% endif %}}");
    for (template, [from, to]) in [
        ("recommendation.html", heading(&graded(&format!(": {own}")))),
        (
            "recommendation.html",
            heading(&graded(&format!(" – {own} (was Slipped)"))),
        ),
        ("recommendation.html", heading(": Savings Achieved")),
        (
            "recommendation.html",
            heading(": what has Slipped and what has not"),
        ),
        ("progress-update.html", summary(&format!("{NUMBER}: {own}"))),
        ("progress-update.html", summary(&format!("{own}: {NUMBER}"))),
        // The word for a change is that for a grade.
        (
            "progress-update.html",
            summary(&format!("{NUMBER}: Slipped: see below")),
        ),
    ] {
        let project = Project::samples();
        project.change(&format!("templates/{template}"), &from, &to);
        project.build().ends_with(0);
    }
    let project = Project::samples();
    let [from, _] = heading("");
    let after = graded(&format!(": {own}"));
    let to = format!("R{{{{ recommendation.number }}}}{after}</h2></caption>");
    project.change("templates/recommendation.html", &from, &to);
    project.build().ends_with(0);
}

/// The fields in another order, with the grades in the headings as well.
#[test]
fn grades_may_be_in_headings_and_in_rows_of_any_order() {
    let all = "{%- for field in recommendation.fields %}";
    for order in [
        &["text", "agreed"][..],
        &["assessment"],
        &["agreed", "assessment"],
        &["text", "evidence", "assessment", "agreed"],
    ] {
        let project = Project::samples();
        fs::remove_dir_all(project.path("reviews")).expect("the samples can be removed");
        let graded = |number: usize, signed_off: &str| {
            format!(
                "\n[[progress]]\nrecommendation = {number}\nevidence = \"Part {number} is begun.\"\n\
                 proposed = \"On-Track\"\nagreed = \"On-Track\"\n{signed_off}"
            )
        };
        let planned = |number: usize| {
            format!(
                "\n[[recommendation]]\nnumber = {number}\ntext = \"Mend part {number} of the quay wall.\"\n\
                 responsibility = \"Harbour Master\"\ndate = \"May 2027\"\naction = \"Hire crew {number}.\"\n\
                 success_measure = \"It is done.\"\n"
            )
        };
        let head = "title = \"Quay\"\ncommittee = \"Place\"\nlink_officers = \"Ida Fenwick\"\n\
                    action_plan_agreed = \"May 2025\"\n";
        let plan = [1, 4].map(planned).concat();
        project.write("reviews/quay/review.toml", &format!("{head}{plan}"));
        let update = [
            "date = \"May 2026\"\n".to_owned(),
            graded(1, ""),
            graded(4, "signed_off = \"4 May 2026\"\n"),
        ];
        project.write("reviews/quay/updates/2026-05.toml", &update.concat());
        let council = "templates/council.toml";
        let months = "update_every_months";
        project.change(
            council,
            months,
            &format!("grades_in_headings = true\n{months}"),
        );
        let template = project.text("templates/recommendation.html");
        let start = template.find(all).expect("the fields");
        let end = template
            .find("\n\n</tbody>")
            .expect("the end of the fields");
        let fields = &template[start..end];
        let only = |is: &str| {
            let within = fields.strip_suffix("{%- endfor %}").expect("a loop");
            within.replacen(all, &format!("{all}{{% if {is} %}}"), 1) + "{% endif %}{%- endfor %}"
        };
        let first = order
            .iter()
            .map(|name| only(&format!("field.name == \"{name}\"")));
        let rest: Vec<String> = order
            .iter()
            .map(|name| format!("field.name != \"{name}\""))
            .collect();
        let fields = first.collect::<String>() + &only(&rest.join(" and "));
        let template = format!("{}{fields}{}", &template[..start], &template[end..]);
        project.write("templates/recommendation.html", &template);
        project.build().ends_with(0);
    }
}

const WORDS: &str = "{{ field.grade.words }}";

/// The samples with the grades in the headings as well.
fn with_words_in_rows(change: &str) -> Project {
    let project = Project::samples();
    let months = "update_every_months";
    project.change(
        "templates/council.toml",
        months,
        &format!("grades_in_headings = true\n{months}"),
    );
    let template = project.text("templates/recommendation.html");
    project.write(
        "templates/recommendation.html",
        &template.replace(WORDS, change),
    );
    project
}

#[test]
fn another_grade_in_a_row_is_refused() {
    let other = "{% if recommendation.id == \"4\" %}Not Achieved{% else %}{{ field.grade.words }}{% endif %}";
    let said = with_words_in_rows(other).build().ends_with(1).said;
    assert_says(
        &said,
        &[
            "error[words-not-as-written]",
            "says “Not Achieved” beside the number of recommendation 4",
        ],
    );
}

#[test]
fn a_row_may_say_a_grade_in_the_words_of_the_council() {
    for own in [
        "Progress: {{ field.grade.words }}",
        "{{ field.grade.words }}, {{ paper.labels.agreed | lower }}",
    ] {
        with_words_in_rows(own).build().ends_with(0);
    }
}

/// The samples with the grades in the headings, where the committee agreed another grade than was proposed.
fn with_another_agreed() -> Project {
    let project = with_words_in_rows(WORDS);
    let proposed = "proposed = \"On Track\"";
    let update = "reviews/inclusion-in-schools/updates/2019-09.toml";
    let more = format!("{proposed}\nagreed = \"Slipped\"");
    project.change(update, proposed, &more);
    project
}

/// How the template prints the agreed grade.
const AGREED: &str = "{%- elif field.grade %}<strong{{ field.grade.words | lang }}>{% if field.grade.symbol %}{{ field.grade.symbol }}&nbsp;{% endif %}{{ field.grade.words }}";

#[test]
fn the_proposed_grade_where_another_was_agreed_is_refused() {
    with_another_agreed().build().ends_with(0);
    let [from, to] = heading(
        "{% if recommendation.grade_in_heading %}: {{ recommendation.assessment.label }}{% endif %}",
    );
    let row = "{%- elif field.grade %}<strong>{{ recommendation.assessment.label }}";
    for (from, to) in [(from.as_str(), to.as_str()), (AGREED, row)] {
        let project = with_another_agreed();
        project.change("templates/recommendation.html", from, to);
        let said = project.build().ends_with(1).said;
        assert_says(
            &said,
            &["says “On-Track” beside the number of recommendation 7"],
        );
    }
}

#[test]
fn a_heading_may_say_both_grades_or_that_one_was_proposed() {
    let own = "{{ recommendation.assessment.label }}";
    for after in [
        format!(": {{{{ recommendation.grade_in_heading }}}} ({own})"),
        format!(": {own} (proposed)"),
    ] {
        let after = format!("{{% if recommendation.grade_in_heading %}}{after}{{% endif %}}");
        let [from, to] = heading(&after);
        let project = with_another_agreed();
        project.change("templates/recommendation.html", &from, &to);
        project.build().ends_with(0);
    }
}
