//! What an annual report says of the council's introduction, and of what has slipped.

use super::assert_says;
use crate::support::project::Project;

/// Two reviews, each with recommendations that have slipped for long.
fn project() -> Project {
    let project = Project::samples();
    std::fs::remove_dir_all(project.path("reviews")).expect("the samples can be removed");
    let council = project.text("templates/council.toml");
    let council = council.replacen(
        "# [annual_report]\n",
        "[annual_report]\ntitle = \"Annual report\"\n\
         introduction = \"This report says what became of the recommendations of the year.\"\n",
        1,
    );
    project.write("templates/council.toml", &council);
    for (name, title, number, first) in [
        ("quay", "Quay", 2, "2024-06"),
        ("pier", "Pier", 5, "2024-09"),
    ] {
        let review = format!(
            "title = \"{title}\"\ncommittee = \"Place\"\nlink_officers = \"Ida Fenwick\"\naction_plan_agreed = \"May 2023\"\n\
             \n[[recommendation]]\nnumber = {number}\ntext = \"Mend the {title}.\"\nresponsibility = \"Harbour Master\"\n\
             date = \"May 2024\"\naction = \"Hire a crew.\"\nsuccess_measure = \"It is done.\"\n"
        );
        project.write(&format!("reviews/{name}/review.toml"), &review);
        for month in [first, "2026-03"] {
            let date = match month {
                "2024-06" => "June 2024",
                "2024-09" => "September 2024",
                _ => "March 2026",
            };
            let update = format!(
                "date = \"{date}\"\n\n[[progress]]\nrecommendation = {number}\nevidence = \"It rained.\"\n\
                 proposed = \"Slipped\"\nreason = \"Rain.\"\nanticipated_date = \"May 2027\"\n"
            );
            project.write(&format!("reviews/{name}/updates/{month}.toml"), &update);
        }
    }
    project
}

const TEMPLATE: &str = "templates/annual-report.html";
const INTRODUCTION: &str = "{{ paper.introduction | markdown(caption=paper.title ~ \", \" ~ (paper.labels.table | lower), blank=council.blank) }}";

#[test]
fn another_introduction_or_another_name_in_a_row_is_refused() {
    let other = "slipped[(loop.index0 + 1) % 2]";
    for (from, to, says) in [
        (
            "{%- if slipped %}",
            "{%- if false %}".to_owned(),
            "says “Nothing has slipped.”, and something has slipped",
        ),
        (
            INTRODUCTION,
            INTRODUCTION.replace(" }}", " | replace(from=\"became\", to=\"was\") | safe }}"),
            "is written in `introduction`",
        ),
        (
            INTRODUCTION,
            INTRODUCTION.replace(
                " | markdown",
                " | replace(from=\"year\", to=\"month\") | markdown",
            ),
            "is written in `introduction`",
        ),
        (
            "{{ one.review }}",
            format!("{{{{ {other}.review }}}}"),
            "has slipped since",
        ),
        (
            "<td data-column=\"{{ paper.labels.recommendation }}\">{{ one.number }}",
            format!(
                "<td data-column=\"{{{{ paper.labels.recommendation }}}}\">{{{{ {other}.number }}}}"
            ),
            "has slipped since",
        ),
        (
            "{{ one.since }}</td>",
            "May 2019</td>".to_owned(),
            "has slipped since May 2019",
        ),
    ] {
        let project = project();
        project.change(TEMPLATE, from, &to);
        let said = project.build().ends_with(1).said;
        assert_says(
            &said,
            &["error[words-not-as-written]", "annual-report-", says],
        );
    }
}

/// The row of a review in the table of its committee.
const ROWS: &str = "{%- for review in committee.reviews %}\n";

#[test]
fn a_row_that_is_there_again_or_left_out_is_refused() {
    for (to, says) in [
        (
            format!(
                "{ROWS}{{% if loop.last %}}<tr><th scope=\"row\">{{{{ review.title }}}}</th>{{% for count in review.counts %}}<td>{{{{ count }}}}</td>{{% endfor %}}<td>{{{{ review.total }}}}</td></tr>{{% endif %}}"
            ),
            "says the row of “",
        ),
        (
            format!("{ROWS}{{% if not loop.first %}}{{% continue %}}{{% endif %}}"),
            "in a table of “Place”, which it was reported to",
        ),
        (
            format!("{ROWS}{{% if loop.first %}}{{% continue %}}{{% endif %}}"),
            "does not say “",
        ),
    ] {
        let project = project();
        project.change(TEMPLATE, ROWS, &to);
        let said = project.build().ends_with(1).said;
        assert_says(
            &said,
            &["error[words-not-as-written]", "annual-report-", says],
        );
    }
}

#[test]
fn the_row_of_a_review_that_another_committee_received_is_refused() {
    let project = project();
    project.change("reviews/pier/review.toml", "\"Place\"", "\"People\"");
    project.build().ends_with(0);
    for (from, to) in [
        (
            "{% endif %}>{{ committee.name }}",
            "{% endif %}>{{ committees[0].name }}",
        ),
        (
            "review in committee.reviews %}",
            "review in committees[0].reviews %}",
        ),
    ] {
        let template = project.text(TEMPLATE);
        project.change(TEMPLATE, from, to);
        project
            .build()
            .ends_with(1)
            .says("error[words-not-as-written]");
        project.write(TEMPLATE, &template);
    }
}

#[test]
fn an_annual_report_may_be_laid_out_in_another_way() {
    for (from, to) in [
        (INTRODUCTION, ""),
        (INTRODUCTION, "<p>An account of the year.</p>"),
        ("{{ one.since }}</td>", "the report of {{ one.since }}</td>"),
        (
            "{{ one.number }}",
            "{{ one.number | called(label=paper.labels.recommendation) }}",
        ),
        // A row for each half of the counts, and a title with words beside it.
        (
            ROWS,
            "{%- for review in committee.reviews %}<tr><th scope=\"row\">{{ review.title }}</th><td>In the year</td><td>–</td><td>–</td><td>–</td><td>{{ review.total }}</td></tr>\n",
        ),
        (
            "{{ review.title }}</th>{% for count",
            "{{ review.title }} ({{ review.total }})</th>{% for count",
        ),
        (
            "<tr><th scope=\"row\"{% if one.language %} lang=\"{{ one.language }}\"{% endif %}>{{ one.review }}</th>",
            "<tr><th scope=\"row\">{{ loop.index }}: {{ one.review }}</th>",
        ),
    ] {
        let project = project();
        project.change(TEMPLATE, from, to);
        project.build().ends_with(0);
        let pages = std::fs::read_dir(project.path("output")).expect("the output");
        let mut names = pages.flatten().map(|page| page.file_name());
        assert!(names.any(|name| name.to_string_lossy().starts_with("annual-report-")));
    }
}
