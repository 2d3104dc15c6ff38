//! The page of a review says what was written of each recommendation, below its own heading, and the grades that were given.

use super::{assert_says, refused};
use crate::support::project::Project;

#[test]
fn what_the_page_of_a_review_says_otherwise_is_refused() {
    let other = "recommendations[loop.index % 19]";
    for (from, to, says) in [
        (
            "<h1{{ review.title | lang }}>{{ review.title }}",
            "<h1>Another review",
            "the title of the review",
        ),
        (
            "{{ recommendation.text | markdown(",
            "{{ recommendations[0].text | markdown(",
            "says what is written of recommendation 1 below “Recommendation 2”",
        ),
        (
            "{{ recommendation.text | markdown(",
            "{{ recommendation.text | replace(from=\"training\", to=\"lessons\") | markdown(",
            "is written in `text`",
        ),
        (
            "{{ recommendation.text | markdown(",
            "{{ recommendation.text | replace(from=\" the \", to=\" teh \") | markdown(",
            "is written in `text`",
        ),
        (
            "<dd>{{ recommendation.date | dated }}",
            &format!("<dd>{{{{ {other}.date | dated }}}}"),
            "what is written in `date` of recommendation",
        ),
        (
            "{{ standing.label }}",
            "Not Achieved",
            "which is not the grade that was given",
        ),
        (
            "{{ update.proposed.label }} (",
            "Slipped (",
            "says “Slipped” of recommendation 1",
        ),
        (
            "<dt>{{ paper.labels.responsibility }}</dt>",
            "<dt>{{ paper.labels.planned }}</dt>",
            "`responsibility`",
        ),
    ] {
        let said = refused("review.html", from, to);
        assert_says(
            &said,
            &["error[words-not-as-written]", "review.html: print", says],
        );
    }
}

#[test]
fn a_council_may_print_less_on_it() {
    for (from, to) in [
        (
            "{{ recommendation.text | markdown(",
            "{{ recommendation.text | truncate(length=40) | markdown(",
        ),
        (
            "{{ recommendation.text | markdown(",
            "{{ \"As agreed.\" | markdown(",
        ),
        (
            "<dt>{{ paper.labels.planned }}</dt><dd>{{ recommendation.date | dated }}</dd>",
            "<dt>By</dt><dd>{{ recommendation.date | dated }}</dd>",
        ),
        (
            "<h3 id=\"recommendation-{{ recommendation.id }}\">{{ recommendation.number | called(label=paper.labels.recommendation) }}</h3>",
            "<h3 id=\"recommendation-{{ recommendation.id }}\">R{{ recommendation.number }}</h3>",
        ),
        (
            "{%- if updates %}\n<section",
            "{%- if updates and false %}\n<section",
        ),
    ] {
        let project = Project::samples();
        project.change("templates/review.html", from, to);
        project.build().ends_with(0);
    }
}

#[test]
fn another_count_in_its_chart_is_refused() {
    for (from, to) in [
        (
            "{{ grade.count }}{% if not loop.last %},{% endif %}{% if not loop.last %} {% endif %}",
            "{{ grade.count + 1 }}{% if not loop.last %},{% endif %}{% if not loop.last %} {% endif %}",
        ),
        (
            "{{ grade.label }} {{ grade.count }}{% if not loop.last %}, {% endif %}{% endfor %}\" viewBox",
            "{{ grade.label }} {{ bars[0].count }}{% if not loop.last %}, {% endif %}{% endfor %}\" viewBox",
        ),
    ] {
        let said = refused("count-chart.html", from, to);
        assert_says(
            &said,
            &[
                "error[words-not-as-written]",
                "a chart of inclusion-in-schools/index.html says “",
                "have this grade",
            ],
        );
    }
}

/// A review with answers, two updates with other dates, and a decision.
pub(super) fn project() -> Project {
    let project = Project::samples();
    std::fs::remove_dir_all(project.path("reviews")).expect("the samples can be removed");
    let council = project.text("templates/council.toml");
    let own = "\n[[response]]\nlabel = \"Accepted\"\nmeaning = \"accepted\"\n\n[[response]]\nlabel = \"Rejected\"\n\
               meaning = \"rejected\"\n";
    project.write("templates/council.toml", &(council + own));
    let mut review = "title = \"Quay\"\ncommittee = \"Place\"\nlink_officers = \"Ida Fenwick\"\n\
                      action_plan_agreed = \"May 2025\"\n"
        .to_owned();
    let mut first = "date = \"5 November 2025\"\n".to_owned();
    let mut second = "date = \"6 May 2026\"\n".to_owned();
    for (number, answer, date) in [
        (1, "Accepted", "3 March 2025"),
        (2, "Rejected", "4 March 2025"),
        (3, "Accepted", "5 March 2025"),
    ] {
        review += &format!(
            "\n[[recommendation]]\nnumber = {number}\ntext = \"Mend part {number} of the quay.\"\n\
             responsibility = \"Harbour Master\"\ndate = \"May 2027\"\naction = \"Hire a crew.\"\n\
             success_measure = \"It is done.\"\nresponse = \"{answer}\"\nresponse_reason = \"It is old.\"\n\
             response_date = \"{date}\"\n"
        );
        if number != 2 {
            first += &format!(
                "\n[[progress]]\nrecommendation = {number}\nevidence = \"Begun.\"\nproposed = \"On-Track\"\n"
            );
            let signed_off = match number {
                1 => {
                    "proposed = \"Fully Achieved\"\nagreed = \"Fully Achieved\"\nsigned_off = \"6 May 2026\""
                }
                _ => "proposed = \"Slipped\"\nreason = \"Rain.\"\nanticipated_date = \"July 2028\"",
            };
            second += &format!(
                "\n[[progress]]\nrecommendation = {number}\nevidence = \"Goes on.\"\n{signed_off}\n"
            );
        }
    }
    project.write("reviews/quay/review.toml", &review);
    project.write("reviews/quay/updates/2025-11.toml", &first);
    project.write("reviews/quay/updates/2026-05.toml", &second);
    project
}

#[test]
fn answers_dates_and_the_summary_are_those_of_the_review() {
    project().build().ends_with(0);
    let other = "recommendations[(loop.index0 + 1) % 3]";
    for (from, to, says) in [
        (
            "<dd>{{ recommendation.response | spoken }}",
            format!("<dd>{{{{ {other}.response | spoken }}}}"),
            "says “Rejected” of recommendation 1",
        ),
        (
            "{{ recommendation.response_date | dated }}",
            format!("{{{{ {other}.response_date | dated }}}}"),
            "says “4 March 2025” of recommendation 1",
        ),
        (
            "<th scope=\"col\">{{ update.date | dated }}</th>",
            "<th scope=\"col\">{{ updates[0].date | dated }}</th>".to_owned(),
            "says “5 November 2025” above a column of another update",
        ),
        (
            "<dd>{{ summary.outstanding }} {{",
            "<dd>{{ summary.recommendations }} {{".to_owned(),
            "says “3 of 3” after “Outstanding:”, where it is “1”",
        ),
        (
            "<dd>{{ summary.outstanding }} {{ paper.labels.of }} {{ summary.recommendations }}",
            "<dd>{{ summary.recommendations }} {{ paper.labels.of }} {{ summary.outstanding }}"
                .to_owned(),
            "says “3 of 1” after “Outstanding:”, where it is “1”",
        ),
        (
            "<dd>{{ summary.slipped }}</dd>",
            "<dd>{{ summary.recommendations }}</dd>".to_owned(),
            "says “3” after “Slipped:”",
        ),
        (
            "<dd>{{ summary.last_update | dated }}</dd>",
            "<dd>{{ updates[0].date | dated }}</dd>".to_owned(),
            "says “5 November 2025” after “Last update:”, where it is “6 May 2026”",
        ),
    ] {
        let project = project();
        project.change("templates/review.html", from, &to);
        let said = project.build().ends_with(1).said;
        assert_says(
            &said,
            &["error[words-not-as-written]", "review.html: print", says],
        );
    }
}

#[test]
fn a_council_may_sum_up_a_review_in_its_own_way() {
    for (from, to) in [
        // Other words for a count, a date with words, and the latest update first.
        (
            "<dd>{{ summary.outstanding }} {{",
            "<dd>Of {{ summary.recommendations }}: {{ summary.outstanding }} {{",
        ),
        ("<dd>{{ summary.slipped }}</dd>", "<dd>see below</dd>"),
        (
            "<dd>{{ summary.last_update | dated }}</dd>",
            "<dd>{{ summary.last_update | dated }}, of {{ updates | length }}</dd>",
        ),
        (
            "<dd>{{ recommendation.response | spoken }}",
            "<dd>Cabinet: {{ recommendation.response | spoken }}",
        ),
        (
            "{%- if papers %}\n<section>",
            "<table><caption>Grades</caption><thead><tr><th scope=\"col\">Grade</th><th scope=\"col\">Number</th></tr></thead>\
             <tbody>{% for grade in summary.grades %}<tr><th scope=\"row\">{{ grade.label }}</th><td>{{ grade.count }}</td></tr>\
             {% endfor %}</tbody></table>{%- if papers %}\n<section>",
        ),
        (
            "{% for update in updates %}<th scope=\"col\">{{ update.date | dated }}</th>{% endfor %}",
            "{% for update in updates %}<th scope=\"col\">Update {{ loop.index }}</th>{% endfor %}",
        ),
    ] {
        let project = project();
        project.change("templates/review.html", from, to);
        project.build().ends_with(0);
    }
}
