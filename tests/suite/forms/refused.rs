//! Answers that are refused, and why.

use serde_json::json;

use super::answers::{UPDATE_FILE, runs, save, signs, typed};
use crate::support::project::Project;

#[test]
fn a_change_made_in_the_meantime_is_not_written_over() {
    let project = Project::samples();
    let signs = signs(&project);
    let before = "date = \"September 2020\"\n\n[[progress]]\nrecommendation = 6\nevidence = \"Three of the four schools have joined.\"\nproposed = \"On-Track\"\n";
    project.write(UPDATE_FILE, before);
    let answer = |evidence| typed(&[("evidence", evidence), ("proposed", "on track")]);
    save(
        &project,
        "one.json",
        &signs,
        &[
            (
                "6",
                typed(&[
                    ("evidence", "Two of the four schools have joined."),
                    ("proposed", "On-Track"),
                ]),
            ),
            ("7", answer("Done")),
        ],
    );
    let run = runs(&project, &["receive", "one.json"]).ends_with(1);
    for words in [
        "error[answer-conflict]: this has changed since the form was made, so the answer about recommendation 6 was not written",
        "reviews/inclusion-in-schools/updates/2020-09.toml:5:12",
        "evidence, with [-words of the file-] and [+words of the answer+]: [-Three-] [+Two+] of the four schools …",
        "to write the answer, add --take-answer; to keep what the file says, add --keep",
    ] {
        let words = words.trim_end_matches(" …");
        assert!(run.said.contains(words), "{words}:\n{}", run.said);
    }
    // The other answer is none the worse for it.
    assert!(
        run.printed.contains("  written: 7\n  refused: 6\n"),
        "{}",
        run.printed
    );
    let after = project.text(UPDATE_FILE);
    assert!(after.starts_with(before) && after.contains("evidence = \"Done\""));

    let run = runs(&project, &["receive", "one.json", "--keep"]).ends_with(0);
    assert!(
        run.printed.contains("  kept as the file has it: 6\n"),
        "{}",
        run.printed
    );
    assert_eq!(project.text(UPDATE_FILE), after);
    runs(&project, &["receive", "one.json", "--take-answer"]).ends_with(0);
    assert_eq!(
        project.text(UPDATE_FILE),
        after.replace("Three of", "Two of")
    );
}

#[test]
fn a_stranger_s_file_does_nothing() {
    let project = Project::samples();
    let sign = signs(&project)["6"].clone();
    let whole = |change: &dyn Fn(&mut serde_json::Value)| {
        let mut file = json!({
            "format": 1, "review": "inclusion-in-schools", "update": "2020-09", "officer": "O",
            "contact": { "name": "", "telephone": "", "email": "" },
            "answers": [{ "recommendation": "6", "was": sign, "fields": { "evidence": "E", "proposed": "Slipped" } }],
        });
        change(&mut file);
        file.to_string()
    };
    let outside = project.path("outside.toml");
    for (file, exit_code, said) in [
        (
            "{\"format\": 1,\n \"review\": 3}".to_owned(),
            1,
            "answer-unreadable",
        ),
        (String::new(), 1, "answer-unreadable"),
        ("[".repeat(100_000), 1, "answer-unreadable"),
        (
            whole(&|file| file["format"] = json!(2)),
            1,
            "this file is of form 2, and this program knows form 1",
        ),
        (
            whole(&|file| file["more"] = json!(1)),
            1,
            "this is not a file that a form has saved",
        ),
        (
            whole(&|file| file["answers"][0]["was"] = json!("abc")),
            1,
            "this is not a file that a form has saved",
        ),
        (
            whole(&|file| file["review"] = json!("../outside")),
            2,
            "this file names no review and no update",
        ),
        (
            whole(&|file| file["update"] = json!("../../../outside")),
            2,
            "this file names no review and no update",
        ),
        (
            whole(&|file| file["review"] = json!("inclusion")),
            2,
            "there is no review `inclusion`",
        ),
        (
            whole(&|file| file["update"] = json!("next")),
            2,
            "`next` is not a month or a day",
        ),
        (
            whole(&|file| file["answers"][0]["recommendation"] = json!("99")),
            1,
            "the review has no recommendation “99”",
        ),
        (
            whole(&|file| file["answers"][0]["fields"]["agreed"] = json!("Slipped")),
            1,
            "has “agreed”, which no form asks for",
        ),
        (
            whole(&|file| file["answers"][0]["fields"]["proposed"] = json!("Great\u{1b}[2J")),
            1,
            "“Great [2J” is no grade",
        ),
        (
            format!("{}{}", whole(&|_| {}), " ".repeat(4 * 1024 * 1024)),
            2,
            "this file is larger than 4 MB",
        ),
    ] {
        project.write("one.json", &file);
        let run = runs(&project, &["receive", "one.json"]).ends_with(exit_code);
        assert!(run.said.contains(said), "{said}:\n{}", run.said);
        assert!(
            !project.path(UPDATE_FILE).exists() && !outside.exists(),
            "{said}"
        );
    }
    project.write("one.json", &whole(&|_| {}));
    runs(&project, &["receive", "one.json"]).ends_with(0);
    assert!(project.path(UPDATE_FILE).exists());
}

#[test]
fn an_update_with_mistakes_stays_as_it_is() {
    let project = Project::samples();
    let signs = signs(&project);
    save(
        &project,
        "one.json",
        &signs,
        &[("6", typed(&[("evidence", "E"), ("proposed", "Slipped")]))],
    );
    for broken in [
        "date = \"September 2020\n",
        "date = \"September 2020\"\nprogress = [{ recommendation = 6, evidence = \"\", proposed = \"\" }]\n",
    ] {
        project.write(UPDATE_FILE, broken);
        let run = runs(&project, &["receive", "one.json"]);
        assert_ne!(run.exit_code, Some(0), "{}", run.printed);
        assert_eq!(project.text(UPDATE_FILE), broken);
    }
}

#[test]
fn what_no_paper_can_print_is_said_with_its_question() {
    let project = Project::samples();
    let signs = signs(&project);
    for (words, code) in [
        ("Use <b>bold</b>.", "raw-html"),
        ("Use `code`.", "code-in-text"),
        ("One\n\n---\n\nTwo", "rule-in-text"),
        ("Done \u{1f469}", "character-not-shown"),
    ] {
        let answer = |evidence| typed(&[("evidence", evidence), ("proposed", "On-Track")]);
        let answers = [("6", answer(words)), ("7", answer("Sound."))];
        save(&project, "one.json", &signs, &answers);
        let run = runs(&project, &["receive", "one.json"]).ends_with(1);
        for said in [
            format!("error[{code}]"),
            "this is in the answer about recommendation 6".to_owned(),
        ] {
            assert_eq!(run.said.matches(&said).count(), 1, "{said}:\n{}", run.said);
        }
        assert!(!run.said.contains("recommendation 7"), "{}", run.said);
        assert!(run.printed.contains("  written: 6, 7\n"), "{}", run.printed);
        std::fs::remove_file(project.path(UPDATE_FILE)).expect("it was written");
    }
}
