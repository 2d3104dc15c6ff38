//! Texts of one list are said in the order of their file.

use super::{assert_says, refused, refused_in};
use crate::support::project::Project;

/// The samples with a decision that has these lists.
pub(super) fn with_decision(lists: &str) -> Project {
    let project = Project::samples();
    let decision = format!("{KEYS}{lists}");
    project.write("reviews/inclusion-in-schools/decision.toml", &decision);
    project
}

/// What is written once in a decision.
const KEYS: &str = r#"date = "12 July 2018"
title = "Scrutiny Review of Parks"
record = "RESOLVED that:"
reasons = "As the report says."
alternatives = "To close the parks."
dispensations = "The Monitoring Officer granted one."
call_in = "Midnight, 20 July 2018"
publication = "16 July 2018"
"#;

const RESOLUTIONS: &str = r#"
[[resolution]]
number = "(a)"
text = "That the plan be approved."

[[resolution]]
number = "(b)"
text = "That the budget be set."
"#;

#[test]
fn recommendations_and_their_parts_are_in_the_order_of_the_file() {
    for (template, all, reversed, early) in [
        (
            "progress-update.html",
            "{% for recommendation in update.recommendations %}\n{% include",
            "{% for recommendation in update.recommendations | reverse %}\n{% include",
            "`text` before that of recommendation 1, which comes first in the file",
        ),
        (
            "cabinet-decision.html",
            "{% for item in recommendation.sub_items %}",
            "{% for item in recommendation.sub_items | reverse %}",
            "`sub_items` before item 1 of recommendation 6, which comes first in the file",
        ),
    ] {
        assert_says(&refused(template, all, reversed), &[early]);
    }
}

#[test]
fn resolutions_declarations_and_further_decisions_are_in_the_order_of_the_file() {
    let lists = r#"
[[declaration]]
member = "Cllr Rees"
text = "Cllr Rees declared an interest as a tenant."

[[declaration]]
member = "Cllr Lee"
text = "Cllr Lee declared an interest as a Friend of the park."

[[decision]]
title = "Swings"
record = "That swings be bought."

[[decision]]
title = "Slides"
record = "That slides be sold."
"#;
    let lists = RESOLUTIONS.to_owned() + lists;
    for (template, list, key) in [
        (
            "resolutions.html",
            "for resolution in resolutions %}",
            "`text` before that of resolution 1",
        ),
        (
            "cabinet-decision.html",
            "for declaration in decision.declarations %}",
            "before that of declaration 1",
        ),
        (
            "cabinet-decision.html",
            "for further in decision.further %}",
            "`record` before that of further decision 1",
        ),
    ] {
        let reversed = list.replace(" %}", " | reverse %}");
        let said = refused_in(&with_decision(&lists), template, &[[list, &reversed]]);
        assert_says(&said, &[key]);
    }
}

#[test]
fn a_resolution_has_its_own_number() {
    let lists = r#"
[[decision]]
title = "Swings"

[[decision.resolution]]
number = "1."
text = "That swings be bought."

[[decision.resolution]]
number = "2."
text = "That slides be sold."
"#;
    let lists = RESOLUTIONS.to_owned() + lists;
    let number = "<span class=\"marker\">{{ resolution.number }}</span>";
    let numbers = "{% set other = resolutions | reverse %}<span class=\"marker\">{{ other[loop.index0].number }}</span>";
    let said = refused_in(
        &with_decision(&lists),
        "resolutions.html",
        &[[number, numbers]],
    );
    assert_says(
        &said,
        &["says “(b)” before words of `text` that have another number or letter"],
    );
    let further_only = "{% if resolution.number in [\"1.\", \"2.\"] %}{% set other = resolutions | reverse %}\
                        <span class=\"marker\">{{ other[loop.index0].number }}</span>{% else %}\
                        <span class=\"marker\">{{ resolution.number }}</span>{% endif %}";
    let said = refused_in(
        &with_decision(&lists),
        "resolutions.html",
        &[[number, further_only]],
    );
    assert_says(&said, &["says “2.” before words of `text`"]);
    // In a table, with the number at either side.
    let file = "templates/resolutions.html";
    for cells in [
        "<tr><th scope=\"row\">{{ resolution.number }}</th><td>{{ resolution.text | markdown }}</td></tr>",
        "<tr><td>{{ resolution.text | markdown }}</td><td>{{ resolution.number }}</td></tr>",
    ] {
        let project = with_decision(&lists);
        let table = format!(
            "{{% if resolutions %}}<table><caption>Resolved</caption><thead><tr><th scope=\"col\">One</th>\
             <th scope=\"col\">Two</th></tr></thead><tbody>{{% for resolution in resolutions %}}{cells}{{% endfor %}}\
             </tbody></table>{{% endif %}}"
        );
        project.write(file, &table);
        project.build().ends_with(0);
    }
}
