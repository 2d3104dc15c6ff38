//! Every code is shown by a test, and its explanation is complete.

use std::collections::BTreeSet;
use std::fs;

use scrutineer::check::RULES;
use scrutineer::diagnostic::Code;
use scrutineer::explain::explanation;
use walkdir::WalkDir;

use crate::support::program::{program, run};

/// Where mistakes in the file of a meeting are shown.
const IN_A_MEETING: &str = "tests/suite/meetings/mistakes.rs: it is about the file of a meeting";

/// Where the remarks on meetings are shown.
const OF_A_MEETING: &str = "tests/suite/meetings/remarks.rs: it is about the file of a meeting";

/// Codes that no single file can show, each with the test that shows it, or with why no test can.
const SHOWN_ELSEWHERE: [(Code, &str); 44] = [
    (Code::PersonsAs, "tests/suite/site/persons.rs: another word"),
    (
        Code::NamedPerson,
        "tests/suite/site/persons.rs: it needs a council that names posts",
    ),
    (Code::FormerName, "tests/suite/site/moved.rs: two reviews"),
    (
        Code::AnswerUnreadable,
        "tests/suite/forms/refused.rs: it is about what a form has saved",
    ),
    (
        Code::AnswerUnknown,
        "tests/suite/forms/refused.rs: it is about what a form has saved",
    ),
    (
        Code::AnswerConflict,
        "tests/suite/forms/refused.rs: it is about what a form has saved",
    ),
    (Code::UnknownPaper, IN_A_MEETING),
    (Code::UnknownMeeting, IN_A_MEETING),
    (Code::UnknownCommittee, IN_A_MEETING),
    (Code::AgendaItem, IN_A_MEETING),
    (Code::ExemptItem, IN_A_MEETING),
    (Code::MeetingDay, OF_A_MEETING),
    (Code::UpdateAfterMeeting, OF_A_MEETING),
    (Code::ShortNotice, OF_A_MEETING),
    (Code::RepeatedReport, OF_A_MEETING),
    (Code::SupplementPage, IN_A_MEETING),
    (
        Code::FieldNotUsed,
        "tests/suite/fields.rs: it needs a council without the field",
    ),
    (
        Code::ClassificationTooLong,
        "tests/suite/command/classification.rs: it is found when a page is set",
    ),
    (
        Code::LanguageWithoutWords,
        "tests/suite/languages.rs: it is found when papers are made",
    ),
    (
        Code::WordsFileDiffers,
        "tests/suite/languages.rs: it is about two files",
    ),
    (Code::UntranslatedLabels, "tests/suite/languages.rs"),
    (Code::OverriddenLabel, "tests/suite/fields.rs"),
    (
        Code::NothingToTranslate,
        "tests/suite/translations.rs: it is about two files",
    ),
    (
        Code::TranslationDiffers,
        "tests/suite/translations.rs: it is about two files",
    ),
    (
        Code::ContradictoryResponse,
        "tests/suite/printed/records.rs: it is about two files",
    ),
    (
        Code::OpenFile,
        "tests/suite/reviews/file_names.rs: it is about a file that is not read",
    ),
    (
        Code::OfficeFile,
        "tests/suite/reviews/file_names.rs: it is about a file that is not read",
    ),
    (
        Code::TableTooWide,
        "tests/suite/command/wide_tables.rs: it is found when a page is set",
    ),
    (
        Code::EmptyScale,
        "a missing [[grade]] is reported before the scale is made",
    ),
    (
        Code::FileTooLarge,
        "tests/suite/hostile makes one; it is too large to keep",
    ),
    (
        Code::FontUnusable,
        "tests/suite/hostile removes a font; a case has no fonts of its own",
    ),
    (
        Code::LinkedFile,
        "tests/suite/reviews/finding_reviews.rs makes a link; not every checkout keeps one",
    ),
    (
        Code::MissingReview,
        "tests/suite/reviews/finding_reviews.rs: it is about a folder",
    ),
    (
        Code::MoreFindings,
        "tests/suite/hostile makes more than a thousand findings",
    ),
    (
        Code::NoReviews,
        "tests/suite/reviews/finding_reviews.rs: it is about a folder",
    ),
    (
        Code::PictureUnprintable,
        "tests/suite/command/typeset.rs: it needs a picture next to the page",
    ),
    (
        Code::SameTitle,
        "tests/suite/command/switched_off.rs: it is about two reviews",
    ),
    (
        Code::StrayFile,
        "tests/suite/reviews/finding_reviews.rs: it is about a file's name",
    ),
    (
        Code::UnfitName,
        "tests/suite/reviews/finding_reviews.rs: it is about a folder's name",
    ),
    (
        Code::PageAndPdfDiffer,
        "tests/suite/account.rs; only a fault of the program is one",
    ),
    (
        Code::WordsNotAsWritten,
        "tests/suite/account.rs changes templates",
    ),
    (
        Code::UnreadableFile,
        "tests/suite/reviews/finding_reviews.rs: it is about a file that is not there",
    ),
    (
        Code::UnreadableFolder,
        "permissions do not survive a checkout",
    ),
    (
        Code::UnreadableValue,
        "no draft asks serde for what the deserializer does not judge itself",
    ),
];

/// The code of a comment such as `# error[unknown-key]: …` or `<!-- error[html-tags]: … -->`, with its severity.
fn expected(line: &str) -> Option<(&str, &str)> {
    let comment = ["# ", "<!-- ", "{# "]
        .iter()
        .find_map(|open| line.strip_prefix(open))?;
    let (severity, rest) = comment.split_once('[')?;
    let is_severity = ["error", "warning", "note"].contains(&severity);
    is_severity.then_some((severity, rest.split_once(']')?.0))
}

#[test]
fn every_code_is_shown_by_a_file_or_by_a_test_and_not_by_both() {
    let mut shown = BTreeSet::new();
    for entry in WalkDir::new("tests") {
        let path = entry.expect("a readable tree").into_path();
        if !path
            .extension()
            .is_some_and(|ending| ending == "toml" || ending == "html")
        {
            continue;
        }
        let bytes = fs::read(&path).expect("a readable file");
        let text = String::from_utf8_lossy(&bytes);
        for (severity, name) in text.lines().filter_map(expected) {
            let file = path.display();
            let code = Code::parse(name).unwrap_or_else(|| panic!("{file}: no code {name}"));
            assert_eq!(code.severity().word(), severity, "{file}: {name}");
            shown.insert(code);
        }
    }
    for code in Code::ALL {
        let is_excused = SHOWN_ELSEWHERE.iter().any(|(excused, _)| excused == code);
        assert!(
            shown.contains(code) != is_excused,
            "`{code}` needs a file in tests that shows it, or a line in SHOWN_ELSEWHERE, not both"
        );
    }
}

#[test]
fn a_rule_is_explained_in_its_own_file() {
    for rule in RULES {
        assert_eq!(explanation(rule.code), rule.explanation, "{}", rule.code);
    }
}

#[test]
fn an_explanation_says_something_in_each_of_its_parts() {
    let mut summaries = BTreeSet::new();
    for &code in Code::ALL {
        let one = explanation(code);
        assert!(one.what.ends_with('.'), "{code}: {}", one.what);
        for part in [one.what, one.why, one.bad, one.good] {
            assert!(!part.trim().is_empty(), "{code}");
        }
        assert!(
            !one.summary().ends_with('.') && one.summary().len() <= 120,
            "{code}"
        );
        assert_ne!(one.bad, one.good, "{code}");
        assert!(
            !one.why.contains("  ") && !one.what.contains("  "),
            "{code}"
        );
        assert!(
            summaries.insert(one.summary()),
            "{code} says what another code says"
        );
    }
}

fn explain(arguments: &[&str]) -> (Option<i32>, String, String) {
    let run = run(program(&["explain"]).args(arguments));
    (run.exit_code, run.printed, run.said)
}

#[test]
fn explain_says_what_why_and_how_to_do_better() {
    let expected = "\
achieved-without-evidence

A recommendation is graded achieved without evidence. “To follow” does not
count, nor does “Done”. Which grades say “achieved” is in council.toml: stage =
\"finished\".

Why:

“Progress updates must be detailed, evidencing what has taken place regarding
each recommendation” says the council's own paper, and the first grade means
that the evidence shows it.

Not like this:

    evidence = \"\"
    proposed = \"Fully Achieved\"

But like this:

    evidence = \"The behaviour statement was sent to all schools on 4 October 2018.\"
    proposed = \"Fully Achieved\"
";
    for code in [
        "achieved-without-evidence",
        "warning[achieved-without-evidence]",
    ] {
        assert_eq!(
            explain(&[code]),
            (Some(0), expected.to_owned(), String::new())
        );
    }
}

#[test]
fn explain_alone_lists_every_code_with_a_line() {
    let (exit, list, _) = explain(&[]);
    assert_eq!(exit, Some(0));
    for code in Code::ALL {
        let line = list
            .lines()
            .find(|line| line.split_whitespace().next() == Some(code.name()));
        let summary = explanation(*code).summary();
        assert!(line.is_some_and(|line| line.ends_with(summary)), "{code}");
    }
}

#[test]
fn explain_offers_the_nearest_code() {
    let (exit, _, said) = explain(&["dat-passed"]);
    assert_eq!(exit, Some(2));
    assert_eq!(
        said,
        "error: there is no code `dat-passed`; did you mean `date-passed`?\n"
    );
}
