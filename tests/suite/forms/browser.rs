//! A form in a real browser: filled in by keyboard alone, saved, received, and printed in the paper.

use serde_json::json;

use super::answers::{UPDATE, UPDATE_FILE, runs};
use crate::support::judges;
use crate::support::project::Project;

/// What the officer types: what files and pages mean something by, and letters that run the other way.
const EVIDENCE: &str = "He said \"two\", C:\\schools & 'three' < 4.\n\n- first\n- second اردو\n\n\nDone – 50%.\n> 90 % of schools\n• a bullet of Word\n\n";

/// What the officer pastes after it: a table, with a tabulator between its cells.
const PASTED: &str = "Centre\tVisitors\nNorth\t412\nمرکز\t180";

/// The evidence for a recommendation in an update.
fn evidence(toml: &str, number: &str) -> String {
    let file = toml::de::DeTable::parse(toml).expect("TOML").into_inner();
    let all = file["progress"].get_ref().as_array().expect("a list");
    let mut all = all.iter().filter_map(|entry| entry.get_ref().as_table());
    let entry = all.find(|entry| {
        let of = entry["recommendation"].get_ref().as_integer();
        of.is_some_and(|of| of.as_str() == number)
    });
    let entry = entry.expect("the recommendation is there");
    let text = entry["evidence"].get_ref().as_str();
    text.expect("a text").to_owned()
}

#[test]
fn an_officer_answers_by_keyboard_and_the_paper_has_the_words() {
    let project = Project::samples();
    runs(&project, &["form", UPDATE, "--officer", "Leanne Chilton"]).ends_with(0);
    let steps = json!([
        { "reach": "#q1-evidence", "type": EVIDENCE, "paste": PASTED },
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

    // Word for word: every sign, every line.
    assert_eq!(
        evidence(&project.text(UPDATE_FILE), "6"),
        format!("{EVIDENCE}{PASTED}")
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
        "&gt; 90",
        "a bullet of Word",
        ">412</td>",
        "One school moved.",
    ] {
        let plain = page.replace("&#x27;", "'").replace("&#39;", "'");
        let is_there = plain.contains(words) || plain.contains(&words.replace("&quot;", "\""));
        assert!(is_there, "{words}:\n{page}");
    }
}
