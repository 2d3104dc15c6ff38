//! A form in a real browser: filled in by keyboard alone, saved, received, and printed in the paper.

use serde_json::json;

use super::answers::{UPDATE, UPDATE_FILE, runs};
use crate::support::judges;
use crate::support::project::Project;

/// What the officer types: what files and pages mean something by, and letters that run the other way.
const EVIDENCE: &str =
    "He said \"two\", C:\\schools & 'three' < 4.\n\n- first\n- second اردو\n\nDone – 50%.";

#[test]
fn an_officer_answers_by_keyboard_and_the_paper_has_the_words() {
    let project = Project::samples();
    runs(&project, &["form", UPDATE, "--officer", "Leanne Chilton"]).ends_with(0);
    let steps = json!([
        { "reach": "#q1-evidence", "type": EVIDENCE },
        { "reach": "[name=q1-proposed]", "press": ["ArrowDown", "ArrowDown"] },
        { "reach": "#q1-reason", "type": "One school moved." },
        { "reach": "#q1-anticipated_date", "type": "March 2021" },
        { "reach": "#contact-name", "type": "Leanne" },
    ]);
    project.write("steps.json", &steps.to_string());
    let form = project.path("forms/inclusion-in-schools-2020-09-leanne-chilton.html");
    let filled = judges::fill_form(&form, &project.path("steps.json"), &project.path(""));
    let Some(filled) = filled else {
        return;
    };
    let wrong = String::from_utf8_lossy(&filled.stdout);
    let why = String::from_utf8_lossy(&filled.stderr);
    assert!(filled.status.success(), "{wrong}{why}");
    let answers = "inclusion-in-schools-2020-09-leanne-chilton.json";
    let run = runs(&project, &["receive", answers]).ends_with(0);
    assert!(
        run.printed
            .contains("Leanne Chilton (Leanne)\n  written: 6\n"),
        "{}",
        run.printed
    );

    // Only what others have not answered yet is in the way of the paper.
    let update = project.text(UPDATE_FILE);
    let answered = update
        .split("\n[[progress]]\n")
        .find(|entry| entry.contains("= 6\n"));
    let answered = answered.expect("the answer is there");
    project.write(
        UPDATE_FILE,
        &format!("date = \"September 2020\"\n\n[[progress]]\n{answered}"),
    );
    project.build().ends_with(0);
    let page = project.text("output/inclusion-in-schools/progress-update-2020-09.html");
    for words in [
        "He said &quot;two&quot;, C:\\schools &amp; 'three' &lt; 4.",
        "<li>first</li>",
        "One school moved.",
    ] {
        let plain = page.replace("&#x27;", "'").replace("&#39;", "'");
        let is_there = plain.contains(words) || plain.contains(&words.replace("&quot;", "\""));
        assert!(is_there, "{words}:\n{page}");
    }
}
