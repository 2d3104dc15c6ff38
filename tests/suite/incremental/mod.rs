//! What has not changed is not made again. The result is always the same as that of a build into an empty folder.
//!
//! Each test changes one kind of thing that papers are made from, builds again on top of what was there, and compares
//! with a build into an empty folder.

mod council;

use std::fs;

use council::{Council, MANIFEST};

/// A review with a decision and several updates.
const REVIEW: &str = "tests/cases/second-council/reviews/flood-resilience";

/// True for the two forms of the papers of a review.
fn are_of(changed: &[String], review: &str) -> bool {
    changed.iter().all(|path| path.starts_with(review))
}

#[test]
fn nothing_is_made_again_when_nothing_has_changed() {
    let council = Council::new();
    let first = council.publish();
    assert!(first.changed > 0);
    let before = council.files("output");
    let second = council.publish();
    assert_eq!(second.changed, 0);
    assert_eq!(
        second.reported, first.reported,
        "warnings are reported again"
    );
    assert!(!first.reported.is_empty(), "there is something to report");
    assert_eq!(council.files("output"), before, "no file was touched");
}

#[test]
fn findings_about_the_council_are_reported_again() {
    let council = Council::new();
    let file = "tests/cases/second-council/council.toml";
    for _ in 0..5 {
        council.change(file, "\nmeaning = ", "\n# meaning = ");
    }
    let introduction = "introduction = \"\"\"\n";
    let promise = format!("{introduction}Below stands what each status means. ");
    council.change(file, introduction, &promise);
    let first = council.publish();
    assert!(
        first.reported.contains("grades-without-meaning"),
        "{}",
        first.reported
    );
    let second = council.publish();
    assert_eq!(second.reported, first.reported);
    // The report is about the file as it is now, not about what the manifest noted.
    for _ in 0..5 {
        council.change(file, "\n# meaning = ", "\nmeaning = ");
    }
    let third = council.publish();
    assert!(
        !third.reported.contains("grades-without-meaning"),
        "{}",
        third.reported
    );
}

#[test]
fn a_changed_text_is_made_again_and_no_other() {
    for (file, from, to) in [
        ("review.toml", "title = \"", "title = \"The "),
        ("decision.toml", "RESOLVED", "**RESOLVED**"),
        (
            "updates/2023-05.toml",
            "evidence = \"",
            "evidence = \"Lately: ",
        ),
    ] {
        let changed = Council::after(|council| {
            let file = format!("{REVIEW}/{file}");
            council.change(&file, from, to);
        });
        assert!(!changed.is_empty(), "{file} makes no difference");
        let of_review: Vec<String> = changed
            .into_iter()
            .filter(|path| path != "index.html" && !path.starts_with("annual-report-"))
            .collect();
        assert!(are_of(&of_review, "flood-resilience"), "{of_review:?}");
    }
}

#[test]
fn a_comment_changes_no_paper() {
    let changed = Council::after(|council| {
        council.change(
            &format!("{REVIEW}/review.toml"),
            "title",
            "# A comment\ntitle",
        );
    });
    assert_eq!(changed, Vec::<String>::new());
}

#[test]
fn an_update_that_comes_or_goes_is_noticed() {
    let (earlier, later) = ("updates/2023-05.toml", "updates/2023-11.toml");
    let gone = Council::after(|council| {
        fs::remove_file(council.path(&format!("{REVIEW}/{later}"))).expect("it was there");
    });
    assert!(gone.contains(&"index.html".to_owned()), "{gone:?}");
    let council = Council::new();
    let [from, to] = [later, "moved.toml"].map(|file| council.path(&format!("{REVIEW}/{file}")));
    let kept = council.path("kept.toml");
    fs::rename(&from, &kept).expect("it was there");
    council.publish();
    fs::rename(&kept, &from).expect("it was there");
    let come = council.is_as_from_nothing(None);
    let paper = "flood-resilience/progress-update-2023-11.pdf".to_owned();
    assert!(come.contains(&paper), "{come:?}");
    assert!(!to.exists() && council.path(&format!("{REVIEW}/{earlier}")).exists());
}

#[test]
fn a_review_that_goes_leaves_the_index() {
    let changed = Council::after(|council| {
        fs::remove_dir_all(council.path(REVIEW)).expect("it was there");
    });
    assert_eq!(
        changed,
        [
            "annual-report-2023-24.html",
            "annual-report-2023-24.pdf",
            "index.html"
        ]
    );
}

#[test]
fn a_change_to_what_papers_share_is_noticed() {
    for (file, from, to) in [
        ("council.toml", "blank = \"", "blank = \"So far "),
        ("theme.toml", "line_height = ", "line_height = 1.1 # "),
        ("progress-update.html", "</h1>", "!</h1>"),
        ("page.html", "</title>", "!</title>"),
        ("index.html", "</h1>", "!</h1>"),
        ("style.css", "{", "{ "),
        ("crest.svg", "</svg>", "<path d=\"M0 0h1v1z\"/></svg>"),
    ] {
        let changed = Council::after(|council| {
            council.change(&format!("tests/cases/second-council/{file}"), from, to);
        });
        assert!(!changed.is_empty(), "{file} makes no difference");
    }
}

#[test]
fn another_font_is_noticed() {
    let changed = Council::after(|council| {
        let [bold, regular] = ["Bold", "Regular"]
            .map(|name| council.path(&format!("templates/fonts/LiberationSans-{name}.ttf")));
        fs::copy(bold, regular).expect("both are there");
    });
    let pdfs = changed.iter().filter(|path| path.ends_with(".pdf")).count();
    assert_eq!(pdfs, changed.len(), "{changed:?}");
    assert!(pdfs > 0);
}

#[test]
fn another_date_is_noticed() {
    let council = Council::new();
    council.publish();
    council.is_as_from_nothing(Some("1700000000"));
    council.is_as_from_nothing(None);
}

#[test]
fn what_someone_did_to_the_output_is_undone() {
    let files = [
        "crest.svg",
        "flood-resilience/cabinet-decision.pdf",
        "index.html",
    ];
    let spoilt = Council::after(|council| {
        for file in files {
            fs::write(council.path("output").join(file), "spoilt").expect("it can be written");
        }
    });
    assert_eq!(spoilt, files);
    let removed = Council::after(|council| {
        for file in files {
            fs::remove_file(council.path("output").join(file)).expect("it was there");
        }
    });
    assert_eq!(removed, files);
}

#[test]
fn a_manifest_that_says_nothing_is_not_believed() {
    for manifest in ["", "{}", "{\"entries\":{\"flood-resilience\":7}}", "\0"] {
        let changed = Council::after(|council| {
            fs::write(council.path("output").join(MANIFEST), manifest).expect("it can be written");
        });
        assert_eq!(changed, Vec::<String>::new());
    }
}

/// The same words in another place are something else: a record is not an update.
#[test]
fn a_file_that_moves_is_read_again() {
    let council = Council::new();
    council.publish();
    let [from, to] = ["decision.toml", "updates/decision.toml"]
        .map(|file| council.path(&format!("{REVIEW}/{file}")));
    fs::rename(from, to).expect("it was there");
    // A record is not an update.
    council.build_into("output", None).ends_with(1);
}

/// What a link within the folder leads to is read, so it counts.
#[cfg(unix)]
#[test]
fn a_link_among_the_templates_is_followed_within_their_folder() {
    let council = Council::new();
    let [place, elsewhere] = ["council.toml", "elsewhere/council.toml"]
        .map(|file| council.path("tests/cases/second-council").join(file));
    fs::create_dir(elsewhere.parent().expect("a folder")).expect("it can be made");
    fs::rename(&place, &elsewhere).expect("it was there");
    std::os::unix::fs::symlink(&elsewhere, &place).expect("a link can be made");
    council.publish();
    council.change(
        "tests/cases/second-council/elsewhere/council.toml",
        "blank = \"",
        "blank = \"So far ",
    );
    let changed = council.is_as_from_nothing(None);
    assert!(!changed.is_empty(), "another council makes no difference");
}
