//! What other programs receive when something is wrong: JSON Lines and GitHub's workflow commands.

use scrutineer::diagnostic::{
    Code, Diagnostic, Edit, Findings, Place, SourceFile, github, human, json,
};

/// Three findings: one with everything, one about a file, one about nothing in particular.
fn findings() -> Findings {
    let review = SourceFile::new(
        "reviews/a,b:c/review.toml",
        "title = \"50 % of £é\"\ndate = \"1\"\n",
    );
    let start = review.text.find('£').expect("a pound");
    let mut findings = Findings::new();
    findings.extend([
        Diagnostic::error(Code::WrongType, "100% wrong,\nand: so on")
            .at(Place::new(&review, start..start + "£é".len()))
            .also(Place::first_line(&review), "said here")
            .help("fix it")
            .typed(Edit::Instead("£8".to_owned())),
        Diagnostic::warning(Code::MisnamedUpdate, "an odd file").in_file("reviews/odd.toml"),
        Diagnostic::note(Code::MoreFindings, "nothing in particular"),
    ]);
    findings
}

#[test]
fn json_is_one_object_a_line() {
    let expected = [
        r#"{"severity":"note","code":"more-findings","message":"nothing in particular","file":null,"line":null,"column":null,"end_line":null,"end_column":null,"help":[],"also":[],"suggestions":[]}"#,
        r#"{"severity":"error","code":"wrong-type","message":"100% wrong,\nand: so on","file":"reviews/a,b:c/review.toml","line":1,"column":18,"end_line":1,"end_column":20,"help":["fix it"],"also":[{"message":"said here","file":"reviews/a,b:c/review.toml","line":1,"column":1,"end_line":1,"end_column":21}],"suggestions":[{"help":0,"file":"reviews/a,b:c/review.toml","line":1,"column":18,"end_line":1,"end_column":20,"text":"£8"}]}"#,
        r#"{"severity":"warning","code":"misnamed-update","message":"an odd file","file":"reviews/odd.toml","line":null,"column":null,"end_line":null,"end_column":null,"help":[],"also":[],"suggestions":[]}"#,
    ];
    assert_eq!(
        json(&findings()).lines().collect::<Vec<_>>(),
        expected,
        "lines and columns count from 1, an end is after the last character"
    );
}

#[test]
fn github_is_one_command_a_line_with_its_signs_escaped() {
    let expected = [
        "::notice title=more-findings::nothing in particular",
        "::error file=reviews/a%2Cb%3Ac/review.toml,line=1,col=18,title=wrong-type::100%25 wrong,%0Aand: so on%0Ahelp: fix it",
        "::warning file=reviews/odd.toml,title=misnamed-update::an odd file",
    ];
    assert_eq!(github(&findings()).lines().collect::<Vec<_>>(), expected);
}

#[test]
fn only_people_are_shown_colour_and_a_count() {
    let findings = findings();
    assert!(human(&findings, true).contains('\u{1b}'));
    let plain = human(&findings, false);
    assert!(!plain.contains('\u{1b}'));
    assert!(
        plain.ends_with("1 error, 1 warning and 1 note in 2 files\n"),
        "{plain}"
    );
    for text in [json(&findings), github(&findings)] {
        assert!(
            !text.contains('\u{1b}') && !text.contains("1 error"),
            "{text}"
        );
    }
}
