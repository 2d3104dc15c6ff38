//! A template says nothing of its own beside what an officer wrote.

use super::{CELL, assert_says, but_for, refused};

#[test]
fn words_of_a_template_that_join_a_text_are_refused() {
    let action = |otherwise: &str| (CELL, but_for("action", otherwise));
    let line = "{%- elif field.value %}{{ field.value | lines }}\n";
    for (template, (from, to), says) in [
        (
            "recommendation.html",
            action(&format!("not {CELL}")),
            "says more than is written in `action`: “not”",
        ),
        (
            "recommendation.html",
            action(&format!("<p>Not before 2030:</p>{CELL}")),
            "`action`: “Not before 2030:”",
        ),
        (
            "recommendation.html",
            action(&format!("{CELL}<p>Withdrawn.</p>")),
            "`action`: “Withdrawn.”",
        ),
        (
            "recommendation.html",
            action(&format!("{CELL}<p>(provisional)</p>")),
            "`action`: “(provisional)”",
        ),
        (
            "recommendation.html",
            (line, line.replace("{{ field.value", "not {{ field.value")),
            "“not”",
        ),
        (
            "recommendation.html",
            (line, line.replace("| lines }}", "}} (provisional)")),
            "“(provisional)”",
        ),
        (
            "cabinet-decision.html",
            (
                "{{ decision.reasons | markdown",
                "not {{ decision.reasons | markdown".to_owned(),
            ),
            "`reasons`: “not”",
        ),
        (
            "cabinet-decision.html",
            (
                "{{ decision.call_in | spoken }}",
                "{{ decision.call_in | spoken }} – withdrawn".to_owned(),
            ),
            "`call_in`: “– withdrawn”",
        ),
    ] {
        assert_says(
            &refused(template, from, &to),
            &["error[words-not-as-written]", says],
        );
    }
}

#[test]
fn a_line_may_be_in_a_sentence_of_the_template() {
    let project = crate::support::project::Project::samples();
    for (from, to) in [
        (
            "{{ decision.call_in | spoken }}",
            "Members may call this in until {{ decision.call_in | spoken }}, unless it is urgent.",
        ),
        (
            "<p class=\"decided\">{{ paper.labels.date }} {{ decision.date | dated }}</p>",
            "<p>Cabinet met on {{ decision.date | dated }} in public.</p>",
        ),
    ] {
        project.change("templates/cabinet-decision.html", from, to);
    }
    project.build().ends_with(0);
}

#[test]
fn words_between_a_label_and_its_text_are_refused_with_numbers_before_the_labels_as_well() {
    // The second declaration is below the two paragraphs of the first.
    let lists = "\n[[declaration]]\nmember = \"Cllr Rees\"\ntext = \"\"\"\n**Cllr Rees** declared an interest as a tenant.\n\n\
                 She left the room.\n\"\"\"\n\n[[declaration]]\nmember = \"Cllr Lee\"\n\
                 text = \"Cllr Lee declared an interest as a Friend of the park.\"\n";
    for layout in ["web", "proforma"] {
        let with_layout = || {
            let project = super::order::with_decision(lists);
            let council = project.text("templates/council.toml");
            let with = format!("[cabinet_decision]\nlayout = \"{layout}\"\n");
            let council = council.replacen("[cabinet_decision]\n", &with, 1);
            project.write("templates/council.toml", &council);
            project
        };
        with_layout().build().ends_with(0);
        for (key, label) in [("declaration", "declarations"), ("reasons", "reasons")] {
            for words in [
                "<p>None of it was true.</p>",
                "<p>None of it was true.</p><p>So they left.</p>",
            ] {
                let heading = format!("{{{{ paper.labels.{label} }}}}</h2>");
                let project = with_layout();
                let to = format!("{heading}{words}");
                project.change("templates/cabinet-decision.html", &heading, &to);
                let said = project.build().ends_with(1).said;
                let says = format!("says more than is written in `{key}`: “None of it”");
                assert_says(&said, &["error[words-not-as-written]", &says]);
            }
        }
        // Two texts that have changed places.
        let project = with_layout();
        let [one, other] =
            ["reasons", "dispensations"].map(|key| format!("{{{{ decision.{key} | markdown("));
        let file = "templates/cabinet-decision.html";
        project.change(file, &one, "KEPT(");
        project.change(file, &other, &one);
        project.change(file, "KEPT(", &other);
        let said = project.build().ends_with(1).said;
        assert_says(&said, &["`reasons` after “", "the label of another key"]);
    }
}

#[test]
fn the_heads_of_other_columns_are_no_words_between_a_label_and_its_text() {
    let project = crate::support::project::Project::samples();
    let cells = ["text", "action", "success_measure", "responsibility"];
    let cells = cells.map(|key| format!("{{{{ one.{key} | markdown(blank=council.blank) }}}}"));
    let table = format!(
        "<table><caption>Plan</caption><thead><tr><th scope=\"col\">{{{{ paper.labels.date }}}}</th><th scope=\"col\">State</th>\
         <th scope=\"col\">What is to be done</th></tr></thead><tbody>{{% for one in recommendations %}}<tr>\
         <td>{{{{ one.date }}}}</td><td>Open</td><td>{}</td></tr>{{% endfor %}}</tbody></table>",
        cells.concat()
    );
    project.change(
        "templates/action-plan.html",
        "{% for recommendation in recommendations %}\n{% include \"recommendation.html\" %}{% endfor %}",
        &table,
    );
    project.build().ends_with(0);
}
