//! The counts of grades, in charts and in covering reports, and the grades beside them.

use super::{assert_says, refused};

#[test]
fn the_key_and_the_chart_are_no_grades_of_recommendations() {
    let grade = "{{ field.grade.words }}</strong>";
    assert_says(
        &refused("recommendation.html", grade, "-</strong>"),
        &["does not say what is written in `proposed`"],
    );
}

#[test]
fn another_count_of_a_grade_is_refused() {
    for (template, from, to, says) in [
        (
            "grade-chart.html",
            "{% for grade in grades_best_first %}{{ grade.label }} {{ grade.count }}",
            "{% for grade in grades_best_first %}{{ grade.label }} {{ grade.count + 1 }}",
            "where 11 have this grade",
        ),
        (
            "grade-chart.html",
            "{{ grade.label }} {{ grade.count }}{% if not loop.last %}",
            "{{ grade.label }} {{ grades[0].count }}{% if not loop.last %}",
            "a chart of inclusion-in-schools/progress-update-2019-09.html says “",
        ),
        (
            "covering-report.html",
            "{{ row.counts | nth(n=place) }}",
            "{{ row.counts | nth(n=0) }}",
            "as the count of “On-Track” in the update of ",
        ),
    ] {
        let said = refused(template, from, to);
        assert_says(&said, &["error[words-not-as-written]", says]);
    }
}
