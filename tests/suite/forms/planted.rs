//! A form says what it was made of, word for word, or it is not written.

use crate::support::project::Project;

/// What is said of a form for an update, of which the template is changed.
fn refused(update: &str, from: &str, to: &str) -> String {
    let project = Project::samples();
    project.change("templates/form.html", from, to);
    let said = project.run(&["form", update]).ends_with(1).said;
    assert!(!project.path("forms").exists(), "{said}");
    said
}

#[test]
fn a_form_that_loses_words_is_not_written() {
    for (update, from, to, says) in [
        (
            "2020-09",
            "{{ question.text | markdown",
            "{{ question.text | replace(from=\" to \", to=\" \") | markdown",
            "is written in `text`",
        ),
        (
            "2020-09",
            "{{ detail.words | markdown",
            "{{ detail.words | truncate(length=20) | markdown",
            "is written in `action`",
        ),
        (
            "2020-09",
            "{{ question.last.evidence | markdown",
            "{{ labels.table | markdown",
            "does not say what is written in `evidence`",
        ),
        (
            "2020-09",
            "<p>{{ question.last.grade }}",
            "<p>",
            "which is written in `proposed`",
        ),
        (
            "2019-09",
            "{{ field.value }}</textarea>",
            "</textarea>",
            "does not have in its field what the update says in `evidence` of recommendation",
        ),
        (
            "2020-09",
            "{{ question.number | called(label=labels.recommendation) }}</h2>",
            "{{ questions[0].number | called(label=labels.recommendation) }}</h2>",
            "says the number of recommendation 1 above the question about recommendation",
        ),
        (
            "2020-09",
            "data-recommendation=\"{{ question.number }}\"",
            "data-recommendation=\"{{ questions[0].number }}\"",
            "does not ask once about recommendation",
        ),
        (
            "2020-09",
            "{{ question.last.grade }}{% if",
            "{{ questions[loop.index % 3].last.grade }}{% if",
            "which is written in `proposed`",
        ),
        (
            "2020-09",
            "<p>{{ question.last.grade }}{% if",
            "<p>On-Track{% if",
            "",
        ),
        (
            "2020-09",
            "{{ question.text | markdown(",
            "{% set all = questions | length %}{{ questions[(loop.index0 + 1) % all].text | markdown(",
            "above the question about recommendation",
        ),
    ] {
        let said = refused(&format!("inclusion-in-schools/{update}"), from, to);
        assert!(said.contains(says), "{says}\n{said}");
        assert!(said.contains("error[words-not-as-written]"), "{said}");
        assert!(said.contains("inclusion-in-schools/"), "{said}");
    }
}

#[test]
fn a_form_of_texts_full_of_signs_is_written() {
    let project = Project::samples();
    let signs = "1. Paths\n3. Bins\n\n- • gates\n\n(a) one\n(b) two\n\n> 90 % of berths\n\n5*3*2 and C:\\new\n\n\
                 Ward\tApril\nNorth\t412\n\n*ends* & co, see www.example.gov.uk";
    let file = "reviews/inclusion-in-schools/review.toml";
    let review = project.text(file);
    let (before, rest) = review.split_once("\naction = ").expect("an action");
    let (_, after) = rest.split_once("\nsuccess_measure").expect("a measure");
    let changed = format!("{before}\naction = '''\n{signs}\n'''\nsuccess_measure{after}");
    project.write(file, &changed);
    project
        .run(&["form", "inclusion-in-schools/2020-09"])
        .ends_with(0);
}
