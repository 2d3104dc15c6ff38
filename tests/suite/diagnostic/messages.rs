//! What an officer sees when something is wrong.

use scrutineer::diagnostic::{Code, Diagnostic, Findings, Place, SourceFile, human, nearest};

/// The place of `words` in a file.
fn place(name: &str, text: &str, words: &str) -> Place {
    let start = text.find(words).expect("the words are in the text");
    Place::new(&SourceFile::new(name, text), start..start + words.len())
}

#[track_caller]
fn says(findings: impl IntoIterator<Item = Diagnostic>, expected: &str) {
    let mut all = Findings::new();
    all.extend(findings);
    assert_eq!(human(&all, false).trim(), expected.trim());
}

#[test]
fn a_long_line_is_cut_around_the_place() {
    let text = format!(
        "text = \"{}<b>here</b>{}\"\n",
        "words before ".repeat(40),
        " words after".repeat(40)
    );
    let finding = Diagnostic::error(Code::RawHtml, "this text contains HTML").at(place(
        "review.toml",
        &text,
        "<b>",
    ));
    says(
        [finding],
        r#"
error[raw-html]: this text contains HTML
 --> review.toml:1:529
  |
1 | ...ore words before words before words before <b>here</b> words after words after words after...
  |                                               ^^^

1 error in 1 file
"#,
    );
}

#[test]
fn a_second_place_is_shown_in_its_own_file() {
    let update = place(
        "updates/2024-01.toml",
        "date = \"May 2024\"\nrecommendation = 3\n",
        "3",
    );
    let review = place("review.toml", "number = 1\nnumber = 2\n", "2");
    let finding = Diagnostic::error(
        Code::UnknownRecommendation,
        "the review has no recommendation 3",
    )
    .at(update)
    .label("three")
    .also(review, "this is its last")
    .help("correct the number");
    says(
        [finding],
        r#"
error[unknown-recommendation]: the review has no recommendation 3
 --> updates/2024-01.toml:2:18
  |
2 | recommendation = 3
  |                  ^ three
  |
 ::: review.toml:2:10
  |
2 | number = 2
  |          - this is its last
  |
  = help: correct the number

1 error in 1 file
"#,
    );
}

#[test]
fn a_text_of_many_lines_is_marked_by_its_first() {
    let text = "text = \"\"\"\nOne\ntwo\nthree\"\"\"\n";
    let finding = Diagnostic::warning(Code::RepeatedEvidence, "this is long").at(place(
        "review.toml",
        text,
        &text[7..],
    ));
    says(
        [finding],
        r#"
warning[repeated-evidence]: this is long
 --> review.toml:1:8
  |
1 | text = """
  |        ^^^

1 warning in 1 file
"#,
    );
}

#[test]
fn findings_are_shown_by_file_and_line_and_counted() {
    let text = "one\ntwo\n";
    says(
        [
            Diagnostic::error(Code::WrongType, "the second line").at(place("b.toml", text, "two")),
            Diagnostic::warning(Code::OpenEndedDate, "the first line")
                .at(place("b.toml", text, "one")),
            Diagnostic::error(Code::UnreadableFile, "a whole file").in_file("b.toml"),
            Diagnostic::error(Code::StrayFile, "another file").in_file("a.toml"),
        ],
        r#"
error[stray-file]: another file
--> a.toml

error[unreadable-file]: a whole file
--> b.toml

warning[open-ended-date]: the first line
 --> b.toml:1:1
  |
1 | one
  | ^^^

error[wrong-type]: the second line
 --> b.toml:2:1
  |
2 | two
  | ^^^

3 errors and 1 warning in 2 files
"#,
    );
}

#[test]
fn a_column_counts_characters() {
    let place = place("review.toml", "date = \"1\"\ntext = \"£é𝄞X\"\n", "X");
    assert_eq!((place.line(), place.column()), (2, 12));
}

#[test]
fn a_place_out_of_bounds_is_drawn_in() {
    let file = SourceFile::new("review.toml", "£");
    assert_eq!(Place::new(&file, 1..99).span(), 0..2);
    assert_eq!(Place::new(&file, 50..99).span(), 2..2);
}

#[test]
fn the_nearest_word_is_offered_only_when_it_is_near() {
    let known = ["title", "committee", "introduction"];
    let tries = [
        ("comittee", Some("committee")),
        ("Title", Some("title")),
        ("tilte", Some("title")),
        ("intro", Some("introduction")),
        ("cabinet_member", None),
        ("", None),
    ];
    for (word, meant) in tries {
        assert_eq!(nearest(word, known), meant, "{word}");
    }
}
