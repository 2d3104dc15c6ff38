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
            "{{ labels.last_time }}: {{ question.last.date }}",
            "{{ labels.last_time }}: September 2031",
            "says “September 2031” above the question about recommendation",
        ),
        (
            "2020-09",
            "<dd>{{ officer }}</dd>",
            "<dd>Somebody Else</dd>",
            "says “Somebody Else” after “Form for”",
        ),
        (
            "2020-09",
            "{%- for detail in question.details %}",
            "{%- for detail in question.details %}{% if loop.first %}<dt>{{ detail.label }}</dt><dd>{{ detail.words | markdown(caption=labels.table, blank=council.blank) }}</dd>{% endif %}",
            "says twice what is after “",
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
fn a_form_whose_answers_are_received_as_something_else_is_not_written() {
    for (update, from, to, says) in [
        (
            "2020-09",
            "</span> {% endif %}{{ grade.label }}</label>",
            "</span> {% endif %}{{ field.grades[3 - loop.index0].label }}</label>",
            "“Not Achieved” beside the choice that is received as “Fully Achieved”",
        ),
        (
            "2020-09",
            "value=\"{{ grade.label }}\"",
            "value=\"{{ field.grades[0].label }}\"",
            "two choices that are received as “Fully Achieved”",
        ),
        (
            "2020-09",
            "value=\"{{ grade.label }}\"",
            "value=\"Grade {{ grade.number + 10 }}\"",
            "is received as “Grade 1",
        ),
        (
            "2019-09",
            "{% if grade.is_chosen %} checked",
            "{% if loop.last %} checked",
            "that “Not Achieved” is chosen, where the update has “Fully Achieved”",
        ),
        (
            "2020-09",
            "<dt>{{ detail.label }}</dt>",
            "<dt>{{ question.details[(loop.index0 + 1) % 2].label }}</dt>",
            "the label of another key",
        ),
        (
            "2020-09",
            "<label for=\"{{ key }}\">{{ field.label }}{%",
            "<label for=\"{{ key }}\">{% if field.key == \"evidence\" %}{{ labels.reason }}{% else %}{{ field.label }}{% endif %}{%",
            "as the label of what is received as `evidence`",
        ),
        (
            "2020-09",
            "<legend>{{ field.label }}</legend>",
            "<legend>{{ labels.evidence }}</legend>",
            "as the label of what is received as `proposed`",
        ),
        (
            "2020-09",
            "<legend>{{ field.label }}</legend>",
            "<legend>{{ labels.contact }}</legend>",
            "as the label of what is received as `proposed`",
        ),
        (
            "2020-09",
            "<label for=\"{{ key }}\">{{ field.label }}",
            "<label for=\"{{ key }}\">{{ field.label | replace(from=\"Reason for slippage\", to=\"Reason for ending\") }}",
            "“Reason for ending” as the label of what is received as `reason`",
        ),
        (
            "2020-09",
            "{%- for grade in field.grades %}",
            "{%- for grade in field.grades %}{% if grade.number == 3 %}{% continue %}{% endif %}",
            "no choice that is received as “Slipped”",
        ),
        (
            "2020-09",
            "{%- for grade in field.grades %}",
            "{%- for grade in field.grades %}{% if not loop.first %}{% break %}{% endif %}",
            "no choice that is received as “On-Track”",
        ),
        (
            "2020-09",
            "</span> {% endif %}{{ grade.label }}</label>",
            "</span> {% endif %}{{ grade.label | replace(from=\"Not Achieved\", to=\"Done\") }}</label>",
            "“Done” beside the choice that is received as “Not Achieved”",
        ),
        (
            "2020-09",
            "</span> {% endif %}{{ grade.label }}</label>",
            "</span> {% endif %}{{ grade.label | replace(from=\"Not \", to=\"\") }}</label>",
            "“Achieved” beside the choice that is received as “Not Achieved”",
        ),
        (
            "2020-09",
            "</span> {% endif %}{{ grade.label }}</label>",
            "</span> {% endif %}{{ grade.label | replace(from=\"On-Track\", to=\"Not On-Track\") }}</label>",
            "“Not On-Track” beside the choice that is received as “On-Track”",
        ),
        (
            "2020-09",
            "{%- for field in question.fields %}",
            "{%- for field in question.fields %}{% if loop.first %}{% continue %}{% endif %}",
            "no field that is received as `evidence`",
        ),
        (
            "2020-09",
            "{%- for field in question.fields %}",
            "{%- for field in question.fields %}{% if field.key == \"reason\" %}{% continue %}{% endif %}",
            "no field that is received as `reason`",
        ),
        (
            "2020-09",
            "{{ question.text | markdown(caption=labels.table, blank=council.blank) }}",
            "{{ question.text | markdown(caption=labels.table, blank=council.blank) }}{{ question.text | markdown(caption=labels.table, blank=council.blank) }}",
            "twice above the question about recommendation",
        ),
        (
            "2020-09",
            "<div class=\"earlier\">{{ question.last.evidence | markdown(caption=labels.table, blank=council.blank) }}</div>",
            "<div class=\"earlier\">{{ question.last.evidence | markdown(caption=labels.table, blank=council.blank) }}</div><hr><div>{{ question.last.evidence | markdown(caption=labels.table, blank=council.blank) }}</div>",
            "twice above the question about recommendation",
        ),
    ] {
        let said = refused(&format!("inclusion-in-schools/{update}"), from, to);
        assert!(said.contains(says), "{says}\n{said}");
        assert!(said.contains("error[words-not-as-written]"), "{said}");
    }
}

#[test]
fn a_council_may_lay_out_its_form_as_it_likes() {
    let choice = "<input type=\"radio\" id=\"{{ key }}-{{ grade.number }}\"";
    for (from, to) in [
        (
            "{{ labels.last_time }}: {{ question.last.date }}",
            "{{ labels.last_time }} ({{ question.last.date }}, scheme of 2019)",
        ),
        (
            "<dt>{{ labels.officer }}</dt><dd>{{ officer }}</dd>",
            "<dt>{{ labels.officer }}</dt><dd>the lead ({{ officer }})</dd>",
        ),
        ("<dt>{{ labels.officer }}</dt><dd>{{ officer }}</dd>", ""),
        // The worst grade first, and words of the council beside each.
        (
            "{%- for grade in field.grades %}",
            "{%- for grade in field.grades | reverse %}",
        ),
        (
            "</span> {% endif %}{{ grade.label }}</label>",
            "</span> {% endif %}Choice {{ loop.index }}: {{ grade.label }}, not another</label>",
        ),
        (
            "</span> {% endif %}{{ grade.label }}</label>",
            "</span> {% endif %}We are here</label>",
        ),
        (
            "</span> {% endif %}{{ grade.label }}</label>",
            "</span> {% endif %}{{ grade.label | upper }}: {% if grade.number == 1 %}it is done{% else %}there is more to do{% endif %}</label>",
        ),
        (
            "<label for=\"{{ key }}\">{{ field.label }}",
            "<label for=\"{{ key }}\">{% if field.key == \"reason\" %}Why is it late?{% else %}{{ field.label }}:{% endif %}",
        ),
        (
            choice,
            "<label>{{ grade.label }} <input type=\"radio\" id=\"{{ key }}-{{ grade.number }}\"",
        ),
        (
            "<dt>{{ detail.label }}</dt>",
            "<dt>{{ detail.label }}:</dt>",
        ),
        (
            "<dt>{{ detail.label }}</dt><dd>{{ detail.words | markdown(caption=labels.table, blank=council.blank) }}</dd>",
            "<dt>Agreed</dt><dd>{{ detail.words | markdown(caption=labels.table, blank=council.blank) }}</dd>",
        ),
        (
            "<legend>{{ field.label }}</legend>",
            "<legend>How far is it?</legend>",
        ),
    ] {
        let project = Project::samples();
        project.change("templates/form.html", from, to);
        if from == choice {
            let hint = "aria-describedby=\"{{ key }}-{{ grade.number }}-hint\"{% endif %}>";
            project.change("templates/form.html", hint, &format!("{hint}</label>"));
        }
        for update in ["2019-09", "2020-09"] {
            let update = format!("inclusion-in-schools/{update}");
            project.run(&["form", &update]).ends_with(0);
        }
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
