//! What is odd in the long texts of a meeting's file: the rules that read texts of reviews read these too.

use super::{FILE, MEETING, project};

/// What is written into the meeting, above its first item or below its last, and what the program says of it.
const ODD: [(&str, &str, &str); 22] = [
    (
        "introduction = \"Members of the the public may attend.\"",
        "repeated-word",
        "the introduction has “the” twice",
    ),
    (
        "introduction = \"**Filming**\\n\\nMeetings are filmed.\"",
        "bold-heading",
        "a paragraph of the introduction looks like a heading",
    ),
    (
        "introduction = \"Ring Ann on 07700 900123 for a place.\"",
        "personal-data",
        "the introduction has a mobile telephone number",
    ),
    (
        "notes = \"They are [here](https://www.example.gov.uk).\"",
        "unclear-link",
        "a link in the notes says “here”",
    ),
    (
        "notes = \"The next meeting is on Tuesday 4 December 2019.\"",
        "wrong-weekday",
        "4 December 2019 is a Wednesday, not a Tuesday",
    ),
    (
        "[[item]]\nnumber = 9\ntitle = \"Minutes\"\ntext = \"To agree those of 31 September 2019.\"",
        "no-such-day",
        "the calendar has no “31 September 2019”",
    ),
    (
        "[[item]]\nnumber = 9\ntitle = \"Minutes of 31 November 2019\"",
        "no-such-day",
        "the calendar has no “31 November 2019”",
    ),
    (
        "[[item]]\nnumber = 9\ntitle = \"Answers by 31 November\"",
        "no-such-day",
        "the calendar has no “31 November”",
    ),
    (
        "[[item]]\nnumber = 9\ntitle = \"Minutes of Tuesday 4 December 2019\"",
        "wrong-weekday",
        "4 December 2019 is a Wednesday, not a Tuesday",
    ),
    (
        "[[item]]\nnumber = 9\ntitle = \"Minutes\"\ntext = \"To agree those of [insert date].\"",
        "unfinished-text",
        "the text of the item is not finished",
    ),
    (
        "[[item]]\nnumber = 9\ntitle = \"Land\"\nlate_item = \"The offer ends on 31 June.\"",
        "no-such-day",
        "the calendar has no “31 June”",
    ),
    (
        "[[item]]\nnumber = 9\ntitle = \"Land\"\npurpose = \"TBC\"",
        "unfinished-text",
        "the purpose is not finished",
    ),
    (
        "[[item]]\nnumber = 9\ntitle = \"Land\"\npurpose = \"To note the price of XX%.\"",
        "unfinished-text",
        "the purpose is not finished",
    ),
    (
        "[[item]]\nnumber = 9\ntitle = \"Land\"\nasked_to = \"- note it\\n- \\n- agree it\"",
        "empty-item",
        "the list of what members are asked to do has an item without words",
    ),
    (
        "[[item.paragraph]]\ntext = \"Centre   Visits\\nNorth   412\\nSouth   180\"",
        "spaced-table",
        "the paragraph of the report has a table whose columns are spaces",
    ),
    (
        "[[item.paragraph]]\ntext = \"As above\"",
        "unfinished-text",
        "the paragraph of the report is not finished",
    ),
    (
        "[[item.paragraph]]\ntext = \"The price is tbc by the valuer.\"",
        "unfinished-text",
        "the paragraph of the report is not finished",
    ),
    (
        "[[item.paragraph]]\ntext = \"Ring Ann on 01632 960123.\"",
        "personal-data",
        "the paragraph of the report has a telephone number",
    ),
    (
        "[[item.paragraph]]\ntext = \"Write to ann@gmail.com.\"",
        "personal-data",
        "the paragraph of the report has a private e-mail address",
    ),
    (
        "[[item.paragraph]]\ntext = \"The Committee agreed it, and\"",
        "cut-off-text",
        "the paragraph of the report ends in the middle of a sentence",
    ),
    (
        "[[item.paragraph]]\ntext = \"It is **important.\"",
        "printed-marks",
        "marks are printed in the paragraph of the report",
    ),
    (
        "[[item.paragraph]]\ntext = \"Ηλεκτρονική υπηρεσία\"",
        "passage-without-language",
        "the paragraph of the report has words in Greek letters",
    ),
];

/// The meeting with some lines more.
fn with(lines: &str) -> String {
    match lines.starts_with('[') {
        true => format!("{MEETING}\n{lines}\n"),
        false => MEETING.replacen("[[item]]", &format!("{lines}\n\n[[item]]"), 1),
    }
}

#[test]
fn the_texts_of_a_meeting_are_read_as_those_of_a_review_are() {
    for (lines, code, said) in ODD {
        let project = project(&with(lines));
        let run = project.run(&["check", "--rule", code]).ends_with(0);
        for part in [&format!("warning[{code}]: {said}"), FILE] {
            assert!(run.said.contains(part), "{lines}: {part}\n{}", run.said);
        }
    }
}

#[test]
fn what_an_agenda_has_as_a_rule_is_in_order() {
    let lines = r#"place = "Committee Room 2 (TBC)"
introduction = "Members of the public can ring the Town Clerk on 01632 960123, or write to clerk@example.gov.uk."
notes = "Date of the next meeting: TBC."

[contact]
name = "Town Clerk"
telephone = "07700 900456"
email = "town.clerk@gmail.com"

[[item]]
number = 20
title = "Apologies"
text = "None"

[[item]]
number = 21
title = "Update on repairs"
text = "A verbal update will be given at the meeting."
purpose = "Members are asked to"
asked_to = "- note the report; and\n- agree its date"
background_papers = "None"

[[item.paragraph]]
number = 1
text = "The Committee is asked to"

[[item.paragraph]]
number = 2
text = "agree the plan. Questions go to the Town Clerk on 07700 900456 or town.clerk@gmail.com."

[[item]]
number = 22
title = "Questions from members"
purpose = "See attached"
"#;
    let text = MEETING.replacen("[[item]]", &format!("{lines}\n[[item]]"), 1);
    let without_place = text
        .lines()
        .filter(|line| *line != "place = \"Council Chamber\"");
    let text: Vec<&str> = without_place.collect();
    let project = project(&text.join("\n"));
    let run = project.run(&["check"]).ends_with(0);
    assert!(!run.said.contains(FILE), "{}", run.said);
}

#[test]
fn a_meeting_allows_what_is_found_in_its_texts() {
    let odd = "[[item.paragraph]]\ntext = \"Ring Ann on 01632 960123.\"";
    let allowed = "[[allow]]\nrule = \"personal-data\"\nbecause = \"It is Ann's at work\"";
    let project = project(&with(&format!("{odd}\n\n{allowed}")));
    let run = project.run(&["check"]).ends_with(0);
    assert!(!run.said.contains(FILE), "{}", run.said);
}

#[test]
fn the_pages_that_a_meeting_brings_are_read_too() {
    let item = "[[item]]\nnumber = 9\ntitle = \"Minutes\"\npages = [\"minutes.md\"]";
    let project = project(&with(item));
    let page = "# Minutes\n\nIt was agreed.\n\n## Parks\n\nIt was agreed on 31 September 2019.\n\n## Roads\n\n- Ring Ann on 07700 900123\n";
    project.write("reviews/meetings/minutes.md", page);
    let run = project.run(&["check"]).ends_with(0);
    for part in [
        "the calendar has no “31 September 2019”\n --> reviews/meetings/minutes.md:7:18",
        "the page has a mobile telephone number\n  --> reviews/meetings/minutes.md:11:15",
    ] {
        assert!(run.said.contains(part), "{part}\n{}", run.said);
    }
}
