//! Tables of a council's own: each row says what was written of its own recommendation, below the right heads.

use super::assert_says;
use crate::support::project::Project;

/// Three recommendations with an action plan, and with what is added to each.
fn project(added: &dyn Fn(usize, &str) -> String) -> Project {
    let project = Project::samples();
    std::fs::remove_dir_all(project.path("reviews")).expect("the samples can be removed");
    let mut review = "title = \"Quay\"\ncommittee = \"Place\"\nlink_officers = \"Ida Fenwick\"\n\
                      action_plan_agreed = \"May 2025\"\n"
        .to_owned();
    for (number, who, date) in [
        (2, "Ann", "May 2026"),
        (4, "Bob", "June 2026"),
        (5, "Cem", "July 2026"),
    ] {
        review += &format!(
            "\n[[recommendation]]\nnumber = {number}\ntext = \"Mend part {number} of the quay wall.\"\n\
             responsibility = \"{who}\"\ndate = \"{date}\"\naction = \"Hire crew {number} for the work.\"\n\
             success_measure = \"It is done.\"\n{}",
            added(number, who)
        );
    }
    project.write("reviews/quay/review.toml", &review);
    project
}

/// The same with the executive's answers as a paper.
pub(super) fn with_answers() -> Project {
    let project = project(&|number, who| {
        let answer = if number == 4 { "Rejected" } else { "Accepted" };
        format!(
            "response = \"{answer}\"\nresponse_by = \"Cllr {who}\"\nresponse_reason = \"Part {number} is old.\"\n"
        )
    });
    let council = project.text("templates/council.toml");
    let kind = "\n[[response]]\nlabel = \"Accepted\"\nmeaning = \"accepted\"\n\n[[response]]\nlabel = \"Rejected\"\n\
                meaning = \"rejected\"\n\n[[paper]]\nkind = \"executive-answer\"\ntitle = \"Response\"\n\n[paper.labels]\n\
                recommendation = \"Recommendation\"\nresponse = \"Answer\"\nreason = \"Reason\"\nby = \"Answered by\"\n\
                date = \"Date\"\n";
    project.write("templates/council.toml", &(council + kind));
    project.write(
        "reviews/quay/executive-answer.toml",
        "date = \"1 June 2025\"\n",
    );
    project
}

/// An action plan that is one table, whose cells are these. What they print of another recommendation is that of `other`.
fn with_table(heads: [&str; 6], cells: [&str; 6]) -> Project {
    let project = project(&|_, _| String::new());
    let heads = heads.map(|head| format!("<th scope=\"col\">{head}</th>"));
    let [number, cells @ ..] = cells;
    let cells = cells.map(|cell| match cell {
        "text" | "action" | "success_measure" | "responsibility" => {
            format!("<td>{{{{ one.{cell} | markdown }}}}</td>")
        }
        "date" => "<td>{{ one.date }}</td>".to_owned(),
        other => format!("<td>{other}</td>"),
    });
    let table = format!(
        "<table><caption>Plan</caption><thead><tr>{}</tr></thead><tbody>{{% for one in recommendations %}}\
         {{% set other = recommendations[(loop.index0 + 1) % 3] %}}\
         <tr><th scope=\"row\">{number}</th>{}</tr>{{% endfor %}}</tbody></table>",
        heads.concat(),
        cells.concat()
    );
    project.change(
        "templates/action-plan.html",
        "{% for recommendation in recommendations %}\n{% include \"recommendation.html\" %}{% endfor %}",
        &table,
    );
    project
}

const HEADS: [&str; 6] = [
    "No.",
    "Recommendation",
    "Agreed action",
    "Measure",
    "Responsibility",
    "Date",
];
const CELLS: [&str; 6] = [
    "{{ one.number }}",
    "text",
    "action",
    "success_measure",
    "responsibility",
    "date",
];

/// The same with one changed.
fn but<'a>(all: [&'a str; 6], place: usize, other: &'a str) -> [&'a str; 6] {
    let mut all = all;
    all[place] = other;
    all
}

#[test]
fn a_row_says_what_was_written_of_its_own_recommendation() {
    for (heads, cells, says) in [
        (
            HEADS,
            but(CELLS, 0, "{{ other.number }}"),
            "in the row of “4”",
        ),
        (
            HEADS,
            but(CELLS, 2, "{{ other.action | markdown }}"),
            "says what is written of recommendation",
        ),
        (
            HEADS,
            but(
                but(CELLS, 0, "R{{ one.number }}"),
                1,
                "{{ other.text | markdown }}",
            ),
            "in the row of “R",
        ),
        (HEADS, but(CELLS, 5, "{{ other.date }}"), "`date`"),
        (
            HEADS,
            but(CELLS, 4, "{{ other.responsibility | markdown }}"),
            "in the row of “",
        ),
        // One of three, below a head that is no label.
        (
            but(HEADS, 4, "Who"),
            but(
                CELLS,
                4,
                "{% if one.number == 2 %}Bob{% else %}{{ one.responsibility | markdown }}{% endif %}",
            ),
            "`responsibility`",
        ),
        (
            [
                "No.",
                "Recommendation",
                "Agreed action",
                "Measure",
                "Date",
                "Responsibility",
            ],
            CELLS,
            "after “Date”, the label of another key",
        ),
        (
            but(HEADS, 4, "Date"),
            CELLS,
            "`responsibility` after “Date”",
        ),
    ] {
        let said = with_table(heads, cells).build().ends_with(1).said;
        assert_says(
            &said,
            &["error[words-not-as-written]", says, "review.toml:"],
        );
    }
}

#[test]
fn a_council_may_have_a_table_of_its_own() {
    for (heads, cells) in [
        (HEADS, CELLS),
        (HEADS, but(CELLS, 0, "Recommendation {{ one.number }}:")),
        (HEADS, but(CELLS, 0, "R{{ one.number }}")),
        // Serial numbers, where the row has its own number as well.
        (
            HEADS,
            but(
                but(CELLS, 0, "{{ loop.index }}"),
                1,
                "<p>Recommendation {{ one.number }}</p>{{ one.text | markdown }}",
            ),
        ),
        // Two values in a cell, and other heads.
        (
            but(but(HEADS, 4, "Who and when"), 5, "State"),
            but(
                but(CELLS, 5, "Open"),
                4,
                "{{ one.responsibility | markdown }}<p>{{ one.date }}</p>",
            ),
        ),
        (
            [
                "No.",
                "What",
                "Action",
                "Agreed Success Measure:",
                "Responsibility:",
                "By",
            ],
            CELLS,
        ),
        (
            [
                "No.",
                "What",
                "Date",
                "Agreed action",
                "Responsibility",
                "Measure",
            ],
            [
                "{{ one.number }}",
                "text",
                "date",
                "action",
                "responsibility",
                "success_measure",
            ],
        ),
    ] {
        with_table(heads, cells).build().ends_with(0);
    }
}

#[test]
fn answers_of_the_executive_are_in_their_rows() {
    with_answers().build().ends_with(0);
    let other =
        |key: &str| format!("{{{{ recommendations[(loop.index0 + 1) % 3].answer.{key} }}}}");
    let number = "{{ recommendation.number }}</th>";
    for (from, to, says) in [
        (
            number,
            "{{ recommendations[(loop.index0 + 1) % 3].number }}</th>".to_owned(),
            "in the row of “",
        ),
        (
            "{% else %}{{ answer.response }}{% endif %}",
            format!("{{% else %}}{}{{% endif %}}", other("response")),
            "in the row of “",
        ),
        (
            "{% if answer.by %}{{ answer.by }}",
            format!("{{% if answer.by %}}{}", other("by")),
            "in the row of “",
        ),
        (
            "{{ kind.labels.response }}</th><th scope=\"col\">{{ kind.labels.reason }}",
            "{{ kind.labels.reason }}</th><th scope=\"col\">{{ kind.labels.response }}".to_owned(),
            "the label of another key",
        ),
        (
            "{{ kind.labels.by }}",
            "{{ kind.labels.response }}".to_owned(),
            "the label of another key",
        ),
    ] {
        let said = super::refused_in(&with_answers(), "executive-answer.html", &[[from, &to]]);
        assert_says(&said, &["executive-answer.html says", says]);
    }
}

#[test]
fn a_heading_may_be_a_number_alone_and_must_be_the_right_one() {
    for (number, other, exit_code) in [
        ("R{{ one.number }}", "one", 0),
        ("{{ one.number }}.", "one", 0),
        (
            "R{{ one.number }}",
            "recommendations[(loop.index0 + 1) % 3]",
            1,
        ),
        (
            "{{ one.number }}",
            "recommendations[(loop.index0 + 1) % 3]",
            1,
        ),
    ] {
        let project = project(&|_, _| String::new());
        project.change(
            "templates/action-plan.html",
            "{% for recommendation in recommendations %}\n{% include \"recommendation.html\" %}{% endfor %}",
            &format!(
                "{{% for one in recommendations %}}{{% set other = {other} %}}<h2>{number}</h2>{{{{ one.text | markdown }}}}\
                 <p>{{{{ one.date }}}}</p>{{{{ one.responsibility | markdown }}}}{{{{ other.action | markdown }}}}\
                 {{{{ one.success_measure | markdown }}}}{{% endfor %}}"
            ),
        );
        let said = project.build().ends_with(exit_code).said;
        if exit_code == 1 {
            assert_says(&said, &["above what is written of recommendation"]);
        }
    }
}
