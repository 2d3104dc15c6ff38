//! Very large input.

use std::fmt::Write;
use std::fs;
use std::io::{Seek, SeekFrom};

use crate::hostile::bounded::{BoundedProject, review_with_text, sound};
use crate::support::files::text_of;
use crate::support::program::Run;

const MEGABYTE: usize = 1024 * 1024;

/// The findings of a check of this review.
#[track_caller]
fn refused(review: &str) -> Run {
    let project = BoundedProject::new();
    project.write("reviews/parks/review.toml", review);
    let run = project
        .build()
        .ends_with(1)
        .says("reviews/parks/review.toml");
    project.nothing_is_written();
    run
}

#[test]
fn a_value_of_a_hundred_megabytes() {
    let project = BoundedProject::new();
    // A sparse file: it takes as long to read, but uses no disk space.
    project.write("reviews/parks/review.toml", "title = \"");
    let file = fs::OpenOptions::new()
        .write(true)
        .open(project.path("reviews/parks/review.toml"));
    let mut file = file.expect("the file opens");
    file.seek(SeekFrom::Start(100 * MEGABYTE as u64))
        .expect("the end");
    std::io::Write::write_all(&mut file, b"\"\n").expect("the end can be written");
    project
        .build()
        .ends_with(1)
        .says("error[file-too-large]")
        .says("--> reviews/parks/review.toml");
    project.nothing_is_written();
}

#[test]
fn a_value_of_a_megabyte() {
    let run = refused(&review_with_text(&"word ".repeat(MEGABYTE / 5)));
    run.says("error[text-too-long]")
        .says("--> reviews/parks/review.toml:");
    let title = format!("title = \"{}\"", "x".repeat(MEGABYTE));
    let run = refused(&sound().replacen("title = \"Parks and Play Areas\"", &title, 1));
    run.says("error[text-too-long]")
        .says("--> reviews/parks/review.toml:1:9");
}

#[test]
fn texts_of_very_many_lines() {
    let on_one_line = format!("text = \"{}\"", "a\\n\\n".repeat(16_000));
    let on_one_line = sound().replacen(
        "text = \"Publish a list of all play areas.\"",
        &on_one_line,
        1,
    );
    let items = review_with_text(&"- a\n".repeat(31_000));
    let paragraphs = review_with_text(&"a\n\n".repeat(16_000));
    for review in [items, paragraphs, on_one_line] {
        refused(&review)
            .says("error[file-too-large]: this file has more than 20,000 lines")
            .says("--> reviews/parks/review.toml:");
    }
}

#[test]
fn a_hundred_thousand_recommendations() {
    let mut review = String::from(
        "title = \"T\"\ncommittee = \"C\"\nlink_officers = \"L\"\naction_plan_agreed = \"May 2023\"\n",
    );
    for number in 1..=100_000 {
        let _ = writeln!(
            review,
            "[[recommendation]]\nnumber = {number}\ntext = \"t\"\nresponsibility = \"r\"\ndate = \"Termly\"\n\
             action = \"\"\nsuccess_measure = \"\""
        );
    }
    refused(&review).says("error[file-too-large]");
}

#[test]
fn a_record_of_very_many_decisions_in_parts() {
    let project = BoundedProject::new();
    let mut record = String::from(
        "date = \"12 July 2018\"\ntitle = \"T\"\nrecord = \"RESOLVED that:\"\nreasons = \"\"\nalternatives = \"\"\n\
         dispensations = \"\"\ncall_in = \"None\"\npublication = \"16 July 2018\"\n",
    );
    for number in 1..=480 {
        if number % 8 == 1 {
            let _ = writeln!(record, "[[theme]]\nheading = \"Parks from {number}\"");
        }
        let _ = writeln!(
            record,
            "[[theme.recommendation]]\nnumber = {number}\ntext = \"Open park number {number} to everybody.\"\n\
             sub_items = [\"in the morning of day {number}\", \"in the evening of day {number}\"]"
        );
    }
    project.write("reviews/parks/decision.toml", &record);
    project.build().ends_with(0);
}

#[test]
fn very_many_spaces_between_words_from_the_right() {
    let project = BoundedProject::new();
    let text = format!("Flyer \u{62E}{}\u{62E} end of it", " ".repeat(30_000));
    project.write("reviews/parks/review.toml", &review_with_text(&text));
    project.build().ends_with(0);
}

#[test]
fn recommendations_beyond_any_number() {
    let mut review = sound();
    while review.len() < MEGABYTE / 4 {
        review.push_str("[[recommendation]]\nnumber = 1000\n");
    }
    refused(&review)
        .says("1000 cannot be the number of a recommendation")
        .says("note[more-findings]: there are ");
}

#[test]
fn nothing_but_mistakes() {
    // A mistake in every line, then as many in one line.
    refused(&"=\n".repeat(100_000))
        .says("error[toml-syntax]")
        .says("note[more-findings]");
    refused(&"=".repeat(MEGABYTE)).says("error[toml-syntax]");
    refused(&review_with_text(&"<b>".repeat(3_000)))
        .says("error[raw-html]")
        .says("note[more-findings]");
    let unknown = (0..2_000).fold(sound(), |mut review, number| {
        let _ = writeln!(review, "key{number} = 1");
        review
    });
    refused(&unknown)
        .says("error[unknown-key]")
        .says("note[more-findings]");
}

/// The parser keeps each mistake, and each sign of a file that has none.
#[test]
fn a_million_mistakes_in_half_a_gigabyte() {
    let list = |item: &str| format!("{}\nlist = [{}]\n", sound(), item.repeat(1_000_000));
    for (file, text, place) in [
        ("review.toml", "=\n".repeat(1_000_000), "review.toml:1:1"),
        ("review.toml", "a = x\n".repeat(300_000), "review.toml:1:5"),
        (
            "review.toml",
            "title = \"T\"\n".repeat(300_000),
            "review.toml:2:1",
        ),
        ("review.toml", "]".repeat(8 * MEGABYTE), "review.toml:1:1"),
        ("review.toml", list("[],"), "review.toml:"),
        ("review.toml", list("{},"), "review.toml:"),
        (
            "review.toml",
            "[[recommendation]]\n".repeat(400_000),
            "review.toml:",
        ),
        (
            "decision.toml",
            "=\n".repeat(1_000_000),
            "decision.toml:1:1",
        ),
        (
            "updates/2019-09.toml",
            "'\n".repeat(1_000_000),
            "2019-09.toml:1:2",
        ),
    ] {
        let project = BoundedProject::new();
        project.write(&format!("reviews/parks/{file}"), &text);
        let run = project.check_in_half_a_gigabyte().ends_with(1);
        run.says("error[").says("--> reviews/parks/").says(place);
    }
    let project = BoundedProject::new();
    project.write("templates/council.toml", &"=\n".repeat(1_000_000));
    let run = project.check_in_half_a_gigabyte().ends_with(1);
    run.says("error[toml-syntax]")
        .says("--> templates/council.toml:1:1");
}

/// What is not read is said, where reading ends.
#[test]
fn more_signs_than_any_paper_has() {
    let keys = "a.b = 1\n".repeat(100_000);
    refused(&format!("{}\n[extra]\n{keys}", sound())).says("error[duplicate-key]");
    let list = format!("{}\nlist = [\n{}]\n", sound(), "1,\n".repeat(200_000));
    refused(&list)
        .says("error[file-too-large]: this file has more than 200,000 keys, values and signs, and no paper has")
        .says("nothing below is read");
}

/// Signs around which much could be looked at.
#[test]
fn as_many_signs_as_a_text_can_hold() {
    for text in [
        "[".repeat(90_000),
        "](".repeat(45_000),
        format!("x{}", r"\-".repeat(45_000)),
        format!("{}{}", "*a".repeat(22_000), ".".repeat(45_000)),
        "\\".repeat(90_000),
    ] {
        let project = BoundedProject::new();
        project.write("reviews/parks/review.toml", &review_with_text(&text));
        let run = project.build();
        assert!(run.exit_code.is_some_and(|code| code < 2), "{}", run.said);
    }
}

#[test]
fn every_character_that_no_font_has() {
    // Letters of one script are reported together, signs one by one.
    let letters: String = ('\u{20000}'..'\u{2A6D0}').collect();
    refused(&review_with_text(&letters)).says("error[character-not-shown]");
    let signs: String = ('\u{1D000}'..'\u{1FAFF}')
        .filter(|sign| *sign < '\u{1D800}' || *sign >= '\u{1F000}')
        .collect();
    refused(&review_with_text(&signs))
        .says("error[character-not-shown]")
        .says("note[more-findings]");
}

#[test]
fn as_many_names_as_a_text_can_hold() {
    let names: String = (0..6_000)
        .map(|number| format!("Aa{number} Smith, "))
        .collect();
    let project = BoundedProject::new();
    project.write(
        "reviews/parks/review.toml",
        &sound().replacen("\"Green Spaces\"", &format!("\"{names}\""), 1),
    );
    project.build().ends_with(0);
}

#[test]
fn a_page_of_one_long_line() {
    let project = BoundedProject::new();
    let page = format!(
        "<html lang=\"en\"><title>Long</title><main><h1>Long</h1>{}</main></html>",
        "<p onclick=\"x\"></q>".repeat(100_000)
    );
    project.write("page.html", &page);
    project
        .typeset("page.html")
        .ends_with(1)
        .says("error[html-tags]")
        .says("--> page.html:1:");
    project.nothing_is_written();
}

#[test]
fn brackets_that_write_out_nothing() {
    for text in [
        "(a ".repeat(30_000),
        format!("{} ({}", "X".repeat(30_000), "x ".repeat(30_000)),
    ] {
        let project = BoundedProject::new();
        project.write("reviews/parks/review.toml", &review_with_text(&text));
        project.build().ends_with(0);
    }
}

#[test]
fn two_wordings_with_nothing_in_common() {
    let words = |letter: char| -> String {
        (0..9_000)
            .map(|number| format!("{letter}{number} "))
            .collect()
    };
    let project = BoundedProject::new();
    let decision = text_of("tests/cases/invalid/sound/decision.toml");
    let recorded = format!("text = \"{}\"", words('b'));
    let decision = decision.replacen(
        "text = \"Publishes a list of all play areas.\"",
        &recorded,
        1,
    );
    project
        .write("reviews/parks/review.toml", &review_with_text(&words('a')))
        .write("reviews/parks/decision.toml", &decision);
    project
        .build()
        .ends_with(0)
        .says("warning[record-wording] once: ");
}
