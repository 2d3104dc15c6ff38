//! What stands in a cell, a part or a row besides its own value: another key's text, another grade, another number.

use super::order::with_decision;
use super::{CELL, assert_says, but_for, refused};
use crate::support::project::Project;

#[test]
fn the_text_of_another_key_in_a_blank_part_is_refused() {
    let dispensations = "{{ decision.dispensations | markdown(caption=paper.labels.dispensations ~ \", \" ~ (paper.labels.table | lower), blank=council.blank) }}";
    for other in [
        "{{ decision.reasons | markdown(blank=council.blank) }}",
        "<p>{{ decision.title }}</p>",
    ] {
        let said = refused("cabinet-decision.html", dispensations, other);
        assert_says(
            &said,
            &["Details of any Dispensations", "where nothing was written"],
        );
    }
    let date = but_for(
        "success_measure",
        "<p>{{ recommendation.fields[2].value }}</p>",
    );
    let said = refused("recommendation.html", CELL, &date);
    assert_says(&said, &["error[words-not-as-written]"]);
}

#[test]
fn another_grade_beside_the_own_one_is_refused() {
    let own = "{% if field.grade %}<p><strong";
    for other in [
        "<p>Not Achieved</p>",
        "<p>{{ paper.labels.not_graded }}</p>",
    ] {
        let beside = own.replacen("%}", &format!("%}}{other}"), 1);
        let said = refused("recommendation.html", own, &beside);
        assert_says(&said, &["which has another grade"]);
    }
}

#[test]
fn words_that_take_the_call_in_back_are_refused() {
    let own = "{{ decision.call_in | spoken }}";
    for words in ["(call-in waived)", "Call-in does not apply.", "(waived)"] {
        let said = refused("cabinet-decision.html", own, &format!("{own} {words}"));
        assert_says(&said, &["more than is written in `call_in`"]);
    }
}

#[test]
fn what_is_reported_is_not_said_to_be_left_out() {
    let project = Project::samples();
    let update = "reviews/inclusion-in-schools/updates/2019-09.toml";
    let (before, entries) = project
        .text(update)
        .split_once("[[progress]]")
        .map(|(one, other)| (one.to_owned(), other.to_owned()))
        .expect("an entry");
    let (_, others) = entries.split_once("[[progress]]").expect("two entries");
    project.write(update, &format!("{before}[[progress]]{others}"));
    project.build().ends_with(0);
    let numbers = "{{ recommendation.number }}{% if not loop.last %}";
    let wrong = numbers.replacen(
        "recommendation.number",
        "update.recommendations[0].number",
        1,
    );
    project.change("templates/progress-update.html", numbers, &wrong);
    let said = project.build().ends_with(1).said;
    assert_says(
        &said,
        &["“Not reported in this update: 2”", "recommendation 2"],
    );
}

#[test]
fn who_declared_an_interest_may_be_above_what_was_declared() {
    let declared = "\n[[declaration]]\nmember = \"Cllr Rees\"\ntext = \"Cllr Rees declared an interest as a tenant.\"\n";
    let project = with_decision(declared);
    let text = "{{ declaration.text | markdown";
    for above in [
        "<h3>{{ declaration.member }}</h3>",
        "<p>{{ declaration.member }}</p>",
    ] {
        let template = project.text("templates/cabinet-decision.html");
        project.change(
            "templates/cabinet-decision.html",
            text,
            &format!("{above}\n{text}"),
        );
        project.build().ends_with(0);
        project.write("templates/cabinet-decision.html", &template);
    }
}
