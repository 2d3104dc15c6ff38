//! A minute says the grades that were agreed, and what the committee resolved.

use crate::minutes::{AGREED, HTML, MARKDOWN, minute};
use crate::support::project::Project;

#[test]
fn a_minute_that_does_not_say_what_was_agreed_is_not_written() {
    let grade = "): {{ recommendation.grade }}";
    for (template, from, to, says) in [
        (
            "minute.html",
            "in minute.amended %}\n<li>{{ recommendation.number |",
            "in minute.amended %}\n<li>{{ \"66\" |",
            "the number of recommendation 7 beside “moved by Councillor A Member”",
        ),
        (
            "minute.md",
            "in minute.amended %}\n- {{ recommendation.number |",
            "in minute.amended %}\n- {{ \"1\" |",
            "the number of recommendation 7 beside “moved by Councillor A Member”",
        ),
        (
            "minute.html",
            grade,
            "): {{ minute.recommendations[0].grade }}",
            "the grade that was agreed on recommendation",
        ),
        (
            "minute.md",
            grade,
            "): {{ recommendation.proposed | default(value=\"Slipped\") }}",
            "the grade that was agreed on recommendation",
        ),
        (
            "minute.md",
            "{{ recommendation.text }}",
            "{% if loop.index == 4 %}Text{% else %}{{ recommendation.text }}{% endif %}",
            "the text of recommendation 4",
        ),
        (
            "minute.html",
            "in minute.recommendations %}",
            "in minute.recommendations | reverse %}",
            "says it before another that comes first",
        ),
        (
            "minute.html",
            "{{ recommendation.number | called(label=paper.labels.recommendation) }} (",
            "Recommendation 4 (",
            "the number of recommendation",
        ),
        (
            "minute.html",
            "{{ minute.resolution }}",
            "RESOLVED that the report be noted.",
            "with these amendments",
        ),
        (
            "minute.md",
            "{{ recommendation.moved_by }}",
            "moved by another member",
            "moved by Councillor A Member",
        ),
        (
            "minute.md",
            "{{ recommendation.proposed }}{% if",
            "officers proposed Slipped{% if",
            "officers proposed On Track",
        ),
        (
            "minute.html",
            "{%- if recommendation.is_signed_off and",
            "{%- if not recommendation.is_signed_off and",
            "signed off” beside recommendation 1",
        ),
        (
            "minute.html",
            "{{ minute.signed_off }}",
            "{{ minute.signed_off | replace(from=\"2\", to=\"5\") }}",
            "“2” after “RESOLVED that these",
        ),
        (
            "minute.html",
            "<p>{{ minute.considered }}</p>",
            "<p>{{ minute.considered }}</p><p>{{ minute.considered }}</p>",
            "says “Consideration was given” twice in a row",
        ),
        (
            "minute.md",
            "{{ minute.resolution }}",
            "{{ minute.resolution }}\n\n{{ minute.resolution }}",
            "says “RESOLVED that the” twice in a row",
        ),
        (
            "minute.html",
            "{{ minute.signed_off }}",
            "{{ minute.signed_off }} {{ minute.signed_off }}",
            "says “RESOLVED that these” twice in a row",
        ),
        (
            "minute.html",
            "({{ recommendation.text }})",
            "({{ recommendation.text }} – {{ recommendation.text }})",
            "twice in a row",
        ),
        (
            "minute.html",
            grade,
            "): not {{ recommendation.grade }}",
            "the grade that was agreed on recommendation",
        ),
        (
            "minute.html",
            "{%- if recommendation.is_signed_off and paper.labels.is_signed_off %}, {{",
            "{%- if recommendation.is_signed_off and paper.labels.is_signed_off %}, not {{",
            "signed off” beside recommendation 1",
        ),
        (
            "minute.html",
            "<li>{{ recommendation.number | called(label=paper.labels.recommendation) }}: {{ recommendation.grade }}",
            "<li>{{ recommendation.number | called(label=paper.labels.recommendation) }}: Fully Achieved",
            "the grade that was agreed on recommendation 7 beside",
        ),
        (
            "minute.md",
            "{{ minute.resolution }}",
            "<!-- {{ minute.resolution }} -->",
            "with these amendments",
        ),
        (
            "minute.html",
            "<p>{{ minute.resolution }}",
            "<p>It was not {{ minute.resolution }}",
            "with these amendments",
        ),
        (
            "minute.md",
            "{{ minute.next_update }}",
            "Next update later.",
            "September 2020",
        ),
        (
            "minute.html",
            "<ul>\n{% for recommendation in minute.amended %}",
            "<ul hidden>\n{% for recommendation in minute.amended %}",
            "whose grade was amended",
        ),
        (
            "minute.html",
            "<p>{{ minute.committee }}",
            "<p>People Select Committee",
            "the committee, “Children and Young People Select Committee”",
        ),
        (
            "minute.md",
            "%}, {{ minute.considered_on }}",
            "%}, 26 October 2019",
            "when the committee considered it, “16 October 2019”",
        ),
        (
            "minute.html",
            "<h1>{{ paper.title }}: {{ minute.update }}</h1>",
            "<h1>{{ paper.title }}: Progress Update: Parks</h1>",
            "the title of the review, “Inclusion in Schools”",
        ),
        (
            "minute.md",
            "# {{ paper.title }}: {{ minute.update }}",
            "# {{ minute.update | replace(from=\"Inclusion\", to=\"Exclusion\") }}",
            "the title of the review",
        ),
        (
            "minute.md",
            "{{ minute.considered }}",
            "Consideration was given to the Progress Update on the review of Parks.",
            "“Consideration was given to the Progress Update on the review of Inclusion in Schools.”",
        ),
        (
            "minute.html",
            "({{ recommendation.text }})",
            "({{ recommendation.text | truncate(length=30) }})",
            "all of the text of recommendation 1",
        ),
        (
            "minute.md",
            "({{ recommendation.text }})",
            "({{ recommendation.text | truncate(length=12) }})",
            "all of the text of recommendation 1",
        ),
        (
            "minute.html",
            "({{ recommendation.text }})",
            "({{ recommendation.text | truncate(length=30, end=\"\") }})",
            "all of the text of recommendation",
        ),
        (
            "minute.md",
            "({{ recommendation.text }}):",
            "– {{ recommendation.text | truncate(length=40, end=\"...\") }}:",
            "all of the text of recommendation 1",
        ),
        (
            "minute.html",
            "<p>{{ minute.considered }}",
            "<p>{{ minute.considered | truncate(length=40) }}",
            "all of “Consideration was given to",
        ),
    ] {
        let project = Project::samples();
        project.run(&AGREED).ends_with(0);
        project.change(&format!("templates/{template}"), from, to);
        let said = minute(&project).said;
        assert!(said.contains(says), "{to}: {said}");
        assert!(!project.path(HTML).exists() && !project.path(MARKDOWN).exists());
    }
}

#[test]
fn a_minute_says_what_was_agreed_in_an_order_of_its_own() {
    let list = "{% for recommendation in minute.recommendations %}";
    for changes in [
        // The resolution comes first.
        vec![
            (
                "{% if minute.resolution %}<p>{{ minute.resolution }}</p>{% endif %}",
                "",
            ),
            (
                "{% if minute.considered %}<p>{{ minute.considered }}</p>{% endif %}",
                "<p>{{ minute.resolution }}</p>",
            ),
        ],
        // A grade with its numbers, a number with its grade behind it.
        vec![(
            "({{ recommendation.text }}): {{ recommendation.grade }}",
            "{{ recommendation.grade }}",
        )],
        vec![(
            "{{ recommendation.number | called(label=paper.labels.recommendation) }} ({{ recommendation.text }}): {{ recommendation.grade }}",
            "{{ recommendation.grade }} ({{ recommendation.number }})",
        )],
        vec![(
            "({{ recommendation.proposed }}{% if recommendation.moved_by %}; {{ recommendation.moved_by }}{% endif %})",
            "({{ recommendation.moved_by }}; {{ recommendation.proposed }})",
        )],
        // An amendment is named by its text, or after its grade.
        vec![(
            "in minute.amended %}\n<li>{{ recommendation.number | called(label=paper.labels.recommendation) }}",
            "in minute.amended %}\n<li>{{ recommendation.text }}",
        )],
        vec![
            (
                "in minute.amended %}\n<li>{{ recommendation.number | called(label=paper.labels.recommendation) }}: ",
                "in minute.amended %}\n<li>",
            ),
            (
                "; {{ recommendation.moved_by }}{% endif %})",
                "; {{ recommendation.moved_by }}{% endif %}), of {{ recommendation.number | called(label=paper.labels.recommendation) }}",
            ),
        ],
        // It is put below a heading of the meeting, or its title is in the sentence.
        vec![
            ("<h1>{{ paper.title }}: {{ minute.update }}</h1>", ""),
            (
                "<p>{{ minute.committee }}{% if minute.considered_on %}, {{ minute.considered_on }}{% endif %}</p>",
                "",
            ),
        ],
        vec![(
            "<h1>{{ paper.title }}: {{ minute.update }}</h1>",
            "<h1>{{ paper.title }}, {{ minute.considered_on }}</h1>",
        )],
        // Words of the council for each, and dots that lead to the grade.
        vec![(
            "({{ recommendation.text }}): {{ recommendation.grade }}",
            "(as in the action plan) … {{ recommendation.grade }}",
        )],
        // What was signed off is said above the list.
        vec![
            (
                "{% if minute.signed_off %}<p>{{ minute.signed_off }}</p>{% endif %}",
                "",
            ),
            (
                "<ul>\n{% for recommendation in minute.recommendations %}",
                "<p>{{ minute.signed_off }}</p>\n<ul>\n{% for recommendation in minute.recommendations %}",
            ),
        ],
    ] {
        let project = Project::samples();
        project.run(&AGREED).ends_with(0);
        for (from, to) in &changes {
            project.change("templates/minute.html", from, to);
        }
        assert!(project.text("templates/minute.html").contains(list));
        minute(&project).ends_with(0);
    }
}
