//! What is due at a meeting is said as it was written, each thing beside its own recommendation.

use super::{assert_says, refused_in};
use crate::support::project::Project;

/// A meeting that is told what is due: an update on the one review, and two late recommendations of each.
fn meeting() -> Project {
    let project = Project::samples();
    std::fs::remove_dir_all(project.path("reviews")).expect("the samples can be removed");
    project.write(
        "reviews/meetings/2026-03-12-place.toml",
        "committee = \"Place\"\ndate = \"12 March 2026\"\n\n[[item]]\nnumber = 1\ntitle = \"What is due\"\ndue = true\n",
    );
    for (name, title) in [("quay", "Quay and pier 2"), ("moor", "Moor")] {
        let mut review = format!(
            "title = \"{title}\"\ncommittee = \"Place\"\nlink_officers = \"Officers of {name}\"\n\
             action_plan_agreed = \"May 2022\"\n"
        );
        let mut update = "date = \"February 2025\"\n".to_owned();
        for (number, date, grade) in [(1, "3 May 2025", "Slipped"), (2, "May 2025", "On-Track")] {
            review += &format!(
                "\n[[recommendation]]\nnumber = {number}\ntext = \"Mend part {number}.\"\n\
                 responsibility = \"Manager {number} of {name}\\nDeputy of {name}\"\ndate = \"March 2024\"\naction = \"Do it\"\n\
                 success_measure = \"Done\"\n"
            );
            update += &format!(
                "\n[[progress]]\nrecommendation = {number}\nevidence = \"Some of it is there.\"\n\
                 proposed = \"{grade}\"\nreason = \"The grant {number} of {name} was late.\"\n\
                 anticipated_date = \"{date}\"\n"
            );
        }
        project.write(&format!("reviews/{name}/review.toml"), &review);
        project.write(&format!("reviews/{name}/updates/2025-02.toml"), &update);
    }
    project
}

const REASON: &str = "{% if one.reason %}{{ one.reason }}";
const LOOP: &str = "{% for one in late %}\n<tr>";

fn other(key: &str) -> String {
    format!("{{{{ late[late | length - 1 - loop.index0].{key} }}}}")
}

#[test]
fn posts_below_each_other_are_apart_in_what_is_due() {
    let project = meeting();
    project.build().ends_with(0);
    let due = project.text("output/meetings/2026-03-12-place/due-2026-03-12-place.html");
    assert!(due.contains("Manager 1 of quay; Deputy of quay"), "{due}");
}

#[test]
fn what_is_dropped_changed_or_swapped_is_refused_where_it_was_written() {
    meeting().build().ends_with(0);
    for (from, to, says) in [
        (
            REASON,
            "{% if one.reason %}-".to_owned(),
            "does not say “The grant",
        ),
        (
            REASON,
            "{% if one.reason %}{{ one.reason | replace(from=\"late\", to=\"lost\") }}".to_owned(),
            "was late.” as “Reason” beside recommendation",
        ),
        (
            REASON,
            format!("{{% if one.reason %}}{}", other("reason")),
            "updates/2025-02.toml:",
        ),
        (
            "<td>{{ one.due }}</td>",
            format!("<td>{}</td>", other("due")),
            "as “Due” beside recommendation",
        ),
        (
            "{{ one.holder }}",
            other("holder"),
            "as “Officer” beside recommendation",
        ),
        (
            "{{ one.grade }}",
            other("grade"),
            "as “Last grade” beside recommendation",
        ),
        (
            "{{ one.grade }}",
            "not {{ one.grade }}".to_owned(),
            "as “Last grade” beside recommendation",
        ),
        (
            "{{ one.number | called",
            "{{ one.number | replace(from=\"1\", to=\"2\") | called".to_owned(),
            "does not say recommendation 1 of “",
        ),
        (
            "{{ one.number | called",
            "{{ \"7\" | called".to_owned(),
            "does not say recommendation",
        ),
        (
            LOOP,
            "{% for one in late[:-1] %}\n<tr>".to_owned(),
            "does not say recommendation",
        ),
        (
            "<td>{{ update.due }}",
            "<td>March 2031".to_owned(),
            "as “Due” beside “",
        ),
        (
            "{% if update.holder %}{{ update.holder }}",
            "{% if update.holder %}Officers".to_owned(),
            "as “Officer” beside “",
        ),
        (
            "{{ paper.labels.last_grade }}</th><th scope=\"col\">{{ paper.labels.reason }}",
            "{{ paper.labels.reason }}</th><th scope=\"col\">{{ paper.labels.last_grade }}"
                .to_owned(),
            "says “Reason” where it says “Last grade” of recommendation",
        ),
    ] {
        let said = refused_in(&meeting(), "due.html", &[[from, &to]]);
        assert_says(
            &said,
            &[
                "error[words-not-as-written]",
                "due-2026-03-12-place.html",
                says,
            ],
        );
    }
}

#[test]
fn a_council_may_lay_it_out_as_it_likes() {
    let whole = Project::samples().text("templates/due.html");
    let (head, _) = whole.split_once("{%- if updates %}").expect("the head");
    for body in [
        // Definitions, and a list of updates.
        "<ul>{% for update in updates %}<li>{{ update.title }}: {{ update.due }}, {{ update.holder }}</li>{% endfor %}</ul>\
         <dl>{% for one in late %}<dt>{{ one.title }}, R{{ one.number }}</dt><dd><p>{{ one.grade }}</p><p>{{ one.reason }}</p>\
         <p>{{ one.holder }} ({{ one.due }})</p></dd>{% endfor %}</dl>",
        // A part for each, with definitions in it.
        "{% for update in updates %}<h2>{{ update.title }}</h2><p>{{ update.due }}: {{ update.holder }}</p>{% endfor %}\
         {% for one in late %}<h2>{{ one.title }} – Recommendation {{ one.number }}</h2><dl><dt>Reason:</dt>\
         <dd>{{ one.reason }}</dd><dt>Officer:</dt><dd>{{ one.holder }}</dd><dt>Due</dt><dd>{{ one.due }}</dd>\
         <dt>Grade</dt><dd>{{ one.grade }}</dd></dl>{% endfor %}",
        // A table for each review, with the number in a cell of its own, in another order of fields.
        "{% for update in updates %}<table><caption>{{ update.title }}</caption><thead><tr><th scope=\"col\">No.</th>\
         <th scope=\"col\">Reason</th><th scope=\"col\">Who and when</th><th scope=\"col\">Last grade</th></tr></thead>\
         <tbody>{% for one in late %}{% if one.title == update.title %}<tr><th scope=\"row\">{{ one.number }}.</th>\
         <td>{{ one.reason }}</td><td>{{ one.holder }}<br>{{ one.due }}</td><td>{{ one.grade }}</td></tr>{% endif %}{% endfor %}\
         </tbody></table><p>{{ update.due }}: {{ update.holder }}</p>{% endfor %}",
        // Sentences.
        "{% for update in updates %}<p>{{ update.title }} is due: {{ update.due }} ({{ update.holder }}).</p>{% endfor %}\
         {% for one in late %}<p>{{ one.title }} {{ one.number }} was due {{ one.due }} from {{ one.holder }}. It was graded \
         {{ one.grade }}, because: {{ one.reason }}</p>{% endfor %}",
    ] {
        let project = meeting();
        let body = format!("{head}{body}{{% endblock main %}}\n");
        project.write("templates/due.html", &body);
        project.build().ends_with(0);
    }
}

#[test]
fn a_blank_label_leaves_its_column_out() {
    let project = meeting();
    let council = project.text("templates/council.toml");
    project.write(
        "templates/council.toml",
        &(council + "\n[agenda.labels]\nreason = \"\"\n"),
    );
    let column = "<th scope=\"col\">{{ paper.labels.reason }}</th>";
    project.change("templates/due.html", column, "");
    let cell =
        "<td>{% if one.reason %}{{ one.reason }}{% else %}{{ council.blank }}{% endif %}</td>";
    project.change("templates/due.html", cell, "");
    project.build().ends_with(0);
}
