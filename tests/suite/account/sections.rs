//! What stands under the heading of another part, or before its own title, is refused in a decision record and in a report.

use super::order::with_decision;
use super::{assert_says, refused_in};
use crate::support::project::Project;

const RECORD: &str = r#"
consultation = "Residents were asked in the spring."
urgency = "The lease ends in May."
attachments = "Plan of the parks"

[[theme]]
heading = "Gardens"

[[theme.recommendation]]
number = 1
text = "That gardens be opened."
sub_items = ["at noon", "at dusk"]

[[theme.recommendation]]
number = 2
text = "That hedges be cut."

[[theme]]
heading = "Ponds"

[[theme.recommendation]]
number = 3
text = "That ponds be cleaned."

[[declaration]]
member = "Cllr Rees"
text = "Cllr Rees declared an interest as a tenant."

[[decision]]
title = "Swings"
record = "That swings be bought."
"#;

const REASONS: &str = "{{ decision.reasons | markdown(caption=paper.labels.reasons ~ \", \" ~ (paper.labels.table | lower), blank=council.blank) }}";
const TITLE: &str =
    "<h3{{ further.title | lang }}>{{ further.title }}</h3>\n{% if further.record %}";
const ITEMS: &str = "{% if recommendation.sub_items %}<ol";
const END: &str = "{% endfor %}\n</ol>\n{% endfor %}\n{%- for further";

/// Headings of a decision record: in which template, and the name of the label.
const HEADINGS: [(&str, &str); 6] = [
    ("cabinet-decision.html", "reasons"),
    ("cabinet-decision.html", "alternatives"),
    ("cabinet-decision.html", "dispensations"),
    ("decision-end.html", "consultation"),
    ("decision-end.html", "urgency"),
    ("decision-end.html", "attachments"),
];

#[test]
fn a_part_of_a_record_that_lost_its_heading_is_refused() {
    with_decision(RECORD).build().ends_with(0);
    for (template, name) in HEADINGS {
        let label = format!("{{{{ paper.labels.{name} }}}}</h2>");
        let project = with_decision(RECORD);
        let page = project.text(&format!("templates/{template}"));
        let line = page.lines().find(|line| line.ends_with(&label));
        let line = line.expect("the heading").to_owned();
        // The section is counted in the layout with numbers.
        let counted = "{% set heading = heading + 1 %}";
        let kept = if line.starts_with(counted) {
            counted
        } else {
            ""
        };
        let said = refused_in(&project, template, &[[line.as_str(), kept]]);
        let after = format!("what is written in `{name}` after “");
        assert_says(
            &said,
            &[&after, "the label of another key", "decision.toml:"],
        );
    }
}

#[test]
fn a_text_of_a_record_below_the_heading_of_another_is_refused() {
    let in_record = format!("{REASONS}{{%- set resolutions = decision.resolutions %}}");
    let last = "{% for one in theme.recommendations %}{% for item in one.sub_items %}{{ item.text | markdown }}{% endfor %}{% endfor %}";
    let moved = END.replacen("</ol>", &format!("</ol>{last}"), 1);
    let headings = "{% for theme in decision.themes %}\n{% if theme.heading %}<h3{{ theme.heading | lang }}>{{ theme.heading }}</h3>{% endif %}\n";
    let first = "{% for theme in decision.themes %}<h3>{{ theme.heading }}</h3><p>…</p>{% endfor %}{% for theme in decision.themes %}\n";
    let further = TITLE.replacen(
        "<h3{{ further.title | lang }}>{{ further.title }}</h3>\n",
        "",
        1,
    );
    for (changes, says) in [
        (
            vec![
                [REASONS, "<p>See above.</p>"],
                ["{%- set resolutions = decision.resolutions %}", &in_record],
            ],
            "`reasons` after “",
        ),
        (
            vec![[ITEMS, "{% if false %}<ol"], [END, &moved]],
            "`sub_items` below recommendation 2, which has no such words",
        ),
        (
            vec![[headings, first]],
            "`text` below “Ponds”, the title of other words",
        ),
        (
            vec![
                [TITLE, &further],
                [
                    "{%- set resolutions = further.resolutions %}",
                    "<h3>{{ further.title }}</h3>{%- set resolutions = further.resolutions %}",
                ],
            ],
            "`record` before “Swings”",
        ),
    ] {
        let project = with_decision(RECORD);
        let said = refused_in(&project, "cabinet-decision.html", &changes);
        assert_says(&said, &[says]);
    }
}

#[test]
fn a_council_may_name_and_number_its_headings_as_it_likes() {
    let reasons = "{{ paper.labels.reasons }}</h2>";
    for (from, to) in [
        (reasons, "Why this was decided</h2>"),
        (reasons, "B. {{ paper.labels.reasons }}</h2>"),
        ("{{ paper.labels.title }}</h2>", "{{ decision.title }}</h2>"),
    ] {
        let project = with_decision(RECORD);
        project.change("templates/cabinet-decision.html", from, to);
        project.build().ends_with(0);
    }
    // A list of terms has labels of its own below one heading.
    let project = with_decision(RECORD);
    let section = "<h2>{{ paper.labels.consultation }}</h2>\n";
    let term = "<dl><dt>{{ paper.labels.consultation }}</dt><dd>";
    let text = "{{ decision.consultation | markdown(caption=paper.labels.consultation ~ \", \" ~ (paper.labels.table | lower), blank=council.blank) }}";
    project.change("templates/decision-end.html", section, "");
    project.change(
        "templates/decision-end.html",
        text,
        &format!("{term}{text}</dd></dl>"),
    );
    project.build().ends_with(0);
}

const REPORT: &str = r#"
committee = "Place Select Committee"
date = "16 October 2019"

[[item]]
number = 1
title = "Parks"
purpose = "To say what was done in the parks."
asked_to = "Note what was done."
background_papers = "Audit of play, 2018"

[[item.paragraph]]
heading = "Gardens"
text = "Three gardens were opened."

[[item.paragraph]]
text = "A fourth opens in May."

[[item.paragraph]]
heading = "Ponds"
text = "Two ponds were cleaned."
"#;

#[test]
fn a_part_of_a_report_below_the_heading_of_another_is_refused() {
    let with_report = || {
        let project = Project::samples();
        project.write("reviews/meetings/2019-10-16-place.toml", REPORT);
        project
    };
    with_report().build().ends_with(0);
    let heading = "{%- if paragraph.heading %}\n<h2>{{ paragraph.heading }}</h2>\n{%- endif %}\n";
    let after = format!("{{%- endif %}}\n{heading}{{%- endfor %}}\n{{%- if progress");
    for (changes, says) in [
        (
            vec![["<h2>{{ paper.labels.asked_to }}</h2>\n", ""]],
            "`asked_to` after “Purpose”, the label of another key",
        ),
        (
            vec![["<h2>{{ paper.labels.background_papers }}</h2>\n", ""]],
            "`background_papers` after “Ponds”, the label of another key",
        ),
        (
            vec![
                [heading, ""],
                ["{%- endif %}\n{%- endfor %}\n{%- if progress", &after],
            ],
            "a paragraph before its heading “Gardens”",
        ),
    ] {
        let said = refused_in(&with_report(), "covering-report.html", &changes);
        assert_says(&said, &[says, "2019-10-16-place.toml:"]);
    }
}
