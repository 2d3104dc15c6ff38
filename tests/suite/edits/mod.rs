//! The room `edits`: a value is put into a file, and every other byte stays.

mod file;
mod properties;

use scrutineer::edits::{EditFault, EditableText, NewValue, TableAt};

/// A file with everything that a tool which writes files anew would lose or move.
const TYPED: &str = r#"#:schema ../update.schema.json

# Before the date.
date   =   "September 2019"   # after the date

# This comment belongs to the table below it.
[[progress]]   # the first
recommendation = 1
  evidence = """
Two lines
of evidence"""
proposed = 'On-Track'  # grade
extra.note = "kept"

# And this to the second.

[[ "progress" ]]
recommendation = "2a"
agreed = ""
list = [ 1,
  2, # two
]

[progress.extra]
proposed = "of another table"
"#;

fn progress(index: usize) -> TableAt {
    TableAt::top().nth("progress", index)
}

#[track_caller]
fn edited(text: &str, changes: &[(TableAt, &str, &str, &[&str])]) -> String {
    let mut editable = EditableText::read(text).expect("it can be changed");
    for (at, key, value, after) in changes {
        editable
            .set(at, key, NewValue::Text(value), after)
            .expect("the table is there");
    }
    editable.finished().expect("it is sound")
}

#[test]
fn a_value_takes_the_place_of_another_and_its_comment_stays() {
    for (at, key, from, to) in [
        (TableAt::top(), "date", "\"September 2019\"", "\"May 2020\""),
        (progress(0), "proposed", "'On-Track'", "\"May 2020\""),
        (
            progress(0),
            "evidence",
            "\"\"\"\nTwo lines\nof evidence\"\"\"",
            "\"May 2020\"",
        ),
        (progress(0), "recommendation", "= 1\n", "= \"May 2020\"\n"),
        (
            progress(1),
            "agreed",
            "agreed = \"\"",
            "agreed = \"May 2020\"",
        ),
        (
            progress(1).table("extra"),
            "proposed",
            "\"of another table\"",
            "\"May 2020\"",
        ),
    ] {
        let expected = TYPED.replacen(from, to, 1);
        assert_ne!(expected, TYPED, "{from}");
        assert_eq!(edited(TYPED, &[(at, key, "May 2020", &[])]), expected);
    }
}

#[test]
fn a_new_key_goes_below_the_keys_it_belongs_to() {
    for (at, after, above) in [
        (
            progress(0),
            &["recommendation", "proposed"][..],
            "proposed = 'On-Track'  # grade\n",
        ),
        (progress(0), &["nothing"], "extra.note = \"kept\"\n"),
        (progress(0), &["recommendation"], "recommendation = 1\n"),
        (progress(1), &[], "  2, # two\n]\n"),
        (TableAt::top(), &["date"], "# after the date\n"),
    ] {
        let expected = TYPED.replacen(above, &format!("{above}new = \"x\"\n"), 1);
        assert_eq!(edited(TYPED, &[(at, "new", "x", after)]), expected);
    }
    // It is as far from the margin as the line above it.
    let indented = edited(TYPED, &[(progress(0), "new", "x", &["evidence"])]);
    assert!(
        indented.contains("of evidence\"\"\"\n  new = \"x\"\nproposed"),
        "{indented}"
    );
}

#[test]
fn several_changes_at_one_place_stay_in_their_order() {
    let after: &[&str] = &["proposed"];
    let text = edited(
        TYPED,
        &[
            (progress(0), "agreed", "Slipped", after),
            (progress(0), "signed_off", "May 2020", after),
            (progress(0), "agreed", "On-Track", after),
        ],
    );
    let added = "# grade\nagreed = \"On-Track\"\nsigned_off = \"May 2020\"\nextra.note";
    assert!(text.contains(added), "{text}");
}

#[test]
fn the_ends_of_lines_stay_as_the_file_has_them() {
    let windows = format!("\u{FEFF}{}", TYPED.replace('\n', "\r\n"));
    let text = edited(
        &windows,
        &[(progress(0), "reason", "One\nTwo", &["proposed"])],
    );
    assert!(text.starts_with('\u{FEFF}'));
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    assert!(
        text.contains("# grade\r\nreason = \"\"\"\r\nOne\r\nTwo\"\"\"\r\n"),
        "{text}"
    );
}

#[test]
fn a_file_without_an_end_of_line_or_without_a_key_can_be_added_to() {
    for (text, at, expected) in [
        ("a = 1", TableAt::top(), "a = 1\nnew = \"x\""),
        ("[[progress]]", progress(0), "[[progress]]\nnew = \"x\""),
        ("", TableAt::top(), "new = \"x\"\n"),
        (
            "# note\n[t]\n",
            TableAt::top(),
            "new = \"x\"\n# note\n[t]\n",
        ),
        (
            "#:schema s\n[t]\n",
            TableAt::top(),
            "#:schema s\nnew = \"x\"\n[t]\n",
        ),
    ] {
        assert_eq!(edited(text, &[(at, "new", "x", &[])]), expected);
    }
}

#[test]
fn tables_are_added_at_the_end() {
    let mut editable = EditableText::read(TYPED).expect("it can be changed");
    editable.append("[[progress]]\nrecommendation = 3\n");
    let expected = format!("{TYPED}\n[[progress]]\nrecommendation = 3\n");
    assert_eq!(editable.finished().expect("it is sound"), expected);
    let mut editable = EditableText::read("a = 1").expect("it can be changed");
    editable.append("[t]\n");
    assert_eq!(editable.finished().expect("it is sound"), "a = 1\n\n[t]\n");
    editable.append("[t]\n");
    assert!(
        matches!(editable.finished(), Err(EditFault::Unsound)),
        "the table is there twice"
    );
}

#[test]
fn what_cannot_be_changed_is_refused() {
    assert!(matches!(
        EditableText::read("a = "),
        Err(EditFault::Mistaken)
    ));
    assert!(matches!(
        EditableText::read("a = 1\na = 2"),
        Err(EditFault::Mistaken)
    ));
    let within_a_line = "progress = [{ recommendation = 1 }]\n";
    let mut editable = EditableText::read(within_a_line).expect("it is TOML");
    let refused = editable.set(&progress(0), "agreed", NewValue::Text("x"), &[]);
    let words = refused
        .expect_err("no table has a line of its own")
        .to_string();
    assert!(
        words.starts_with("it has no [[progress]] number 1 with a line of its own"),
        "{words}"
    );
    // A key with full stops makes a table, which cannot be a text as well.
    let mut editable = EditableText::read(TYPED).expect("it is TOML");
    let set = editable.set(&progress(0), "extra", NewValue::Text("x"), &[]);
    set.expect("there is no key of just this name");
    assert!(matches!(editable.finished(), Err(EditFault::Unsound)));
}
