//! The counts of grades, in charts and in covering reports, and the grades beside them.

use super::{assert_says, refused, refused_in};
use crate::support::project::Project;

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

#[test]
fn another_count_in_a_table_of_a_covering_report_is_refused() {
    for (from, to, says) in [
        (
            "{{ row.outstanding }}</td>{% endfor %}",
            "{{ row.signed_off_before + 3 }}</td>{% endfor %}",
            "as the count of “Outstanding”",
        ),
        (
            "{{ row.signed_off_before }}</td>{% endfor %}",
            "{{ row.outstanding }}</td>{% endfor %}",
            "as the count of “",
        ),
        (
            "<tr><th scope=\"row\">{{ grade }}</th>",
            "<tr><th scope=\"row\">✔ {{ progress.grades[3 - loop.index0] }}</th>",
            "as the count of “",
        ),
        (
            "{{ row.counts | nth(n=place) }}",
            "{{ row.counts | nth(n=3 - place) }} (of 19)",
            "as the count of “",
        ),
    ] {
        let said = refused("covering-report.html", from, to);
        assert_says(
            &said,
            &["error[words-not-as-written]", says, "were counted"],
        );
    }
}

#[test]
fn a_row_of_a_covering_report_may_be_called_as_a_grade_is() {
    let alike = || {
        let project = Project::samples();
        let council = project.text("templates/council.toml");
        let labels =
            "[agenda.labels]\noutstanding = \"Slipped\"\nsigned_off_before = \"On-Track\"\n";
        project.write("templates/council.toml", &format!("{council}\n{labels}"));
        project
    };
    alike().build().ends_with(0);
    let outstanding = "{{ row.outstanding }}</td>{% endfor %}";
    let other = "{{ row.outstanding + 100 }}</td>{% endfor %}";
    let said = refused_in(&alike(), "covering-report.html", &[[outstanding, other]]);
    assert_says(&said, &["as the count of “Slipped”", "were counted"]);
}

/// What is said of the second council, whose template of annual reports is changed.
fn annual_report(from: &str, to: &str, exit_code: i32) -> String {
    const COUNCIL: &str = "tests/cases/second-council";
    let project = Project::second_council();
    let usual = Project::samples().text("templates/annual-report.html");
    let page = format!("{COUNCIL}/annual-report.html");
    let (head, rest) = usual
        .split_once("{% block navigation %}")
        .expect("the links");
    let (_, body) = rest
        .split_once("{% endblock navigation %}")
        .expect("their end");
    project.write(&page, &format!("{head}{body}"));
    project.change(&page, from, to);
    let reviews = format!("{COUNCIL}/reviews");
    let run = project.run(&["build", "--reviews", &reviews, "--templates", COUNCIL]);
    run.ends_with(exit_code).said
}

#[test]
fn another_count_in_an_annual_report_is_refused() {
    let other = "{% for count in review.counts | reverse %}";
    for (from, to, says) in [
        (
            "<td class=\"figures\">{{ grade.count }}</td>",
            "<td class=\"figures\">{{ grades[0].count }}</td>",
            "says “2” for “Recommendations” in the row of “On course”, where 3 were counted",
        ),
        (
            "<td class=\"figures\">{{ total }}</td>",
            "<td class=\"figures\">{{ total + 1 }}</td>",
            "says “10” for “Recommendations” in the row of “Total”, where 9 were counted",
        ),
        (
            "{% for count in review.counts %}",
            other,
            "says “1” for “Delivered” in the row of “Flood Resilience in the Mere Valley”, where 2 were counted",
        ),
        (
            "{{ one.agreed }}</td>",
            "{{ one.implemented }}</td>",
            "says “2” for “Agreed” in the row of “1 year”",
        ),
        (
            "{{ one.share }}",
            "{{ one.agreed }}",
            "in the row of “1 year”",
        ),
    ] {
        let said = annual_report(from, to, 1);
        assert_says(
            &said,
            &[
                "error[words-not-as-written]",
                "annual-report-2023-24.html",
                says,
            ],
        );
    }
}

#[test]
fn a_council_may_have_tables_of_its_own_in_its_annual_report() {
    for (from, to) in [
        // Heads instead of rows, signs beside grades, shares of the whole, and a total that is not counted here.
        (
            "<thead><tr><th scope=\"col\">{{ paper.labels.grade }}</th><th scope=\"col\" class=\"figures\">{{ paper.labels.recommendations }}</th></tr></thead>\n<tbody>",
            "<thead><tr><th scope=\"col\">{{ paper.labels.grade }}</th>{% for grade in grades %}<th scope=\"col\">✔ {{ grade.label }}</th>{% endfor %}</tr></thead>\n<tbody>\
             <tr><th scope=\"row\">{{ paper.labels.recommendations }}</th>{% for grade in grades %}<td>{{ grade.count }} (of {{ total }})</td>{% endfor %}</tr>\
             </tbody></table><table><caption>{{ paper.labels.grades }}</caption><thead><tr><th scope=\"col\">{{ paper.labels.grade }}</th><th scope=\"col\">{{ paper.labels.recommendations }}</th></tr></thead><tbody>",
        ),
        (
            "<tr><th scope=\"row\">{{ paper.labels.total }}</th><td class=\"figures\">{{ total }}</td></tr>",
            "<tr><th scope=\"row\">Grades</th><td class=\"figures\">{{ grades | length }}</td></tr>",
        ),
    ] {
        annual_report(from, to, 0);
    }
}
