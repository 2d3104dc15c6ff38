//! Words of other scripts in the texts of a review: in their order, and beside the figures that they were typed beside.

use std::fs;

use crate::support::judges;
use crate::support::project::Project;
use crate::support::tagged::TaggedPdf;

/// The samples with another evidence for their first recommendation.
fn with_evidence(evidence: &str) -> Project {
    let project = Project::samples();
    project.edit(
        "reviews/inclusion-in-schools/updates/2019-09.toml",
        |line| {
            vec![match line {
                "evidence = \"Report circulated\"" => format!("evidence = \"{evidence}\""),
                other => other.to_owned(),
            }]
        },
    );
    project
}

#[test]
fn letters_of_a_script_that_no_font_has_are_reported_once_in_a_review() {
    let said = with_evidence("বাংলা and 公园, বাংলা").build().ends_with(1);
    let said = said
        .says("no font of the theme has the Bengali letters ‘ব’, ‘া’, ‘ং’, ‘ল’")
        .says("no font of the theme has the Han letters ‘公’, ‘园’")
        .says("such as Noto Sans CJK (package fonts-noto-cjk)");
    assert_eq!(said.said.matches("error[character-not-shown]").count(), 2);
}

#[test]
fn figures_beside_a_name_from_the_right_stay_beside_it() {
    let project = with_evidence(
        "Attendance: محمد علی 12, فاطمة 9, Lee 7.\\n\\n- محمد: 45 of 60 (75%)\\n- خوش آمدید\\n- Cllr Lee: 12",
    );
    project.build().ends_with(0);
    let page = "output/inclusion-in-schools/progress-update-2019-09.html";
    let page = fs::read_to_string(project.path(page)).expect("the page is there");
    for words in [
        "<p>Attendance: <bdi>محمد علی</bdi> 12, <bdi>فاطمة</bdi> 9, Lee 7.</p>",
        "<li><bdi>محمد</bdi>: 45 of 60 (75%)</li>",
        "<li dir=\"rtl\">خوش آمدید</li>",
        "<li><span class=\"together\">Cllr Lee:</span> 12</li>",
    ] {
        assert!(page.contains(words), "{words}");
    }
    let pdf = project.path("output/inclusion-in-schools/progress-update-2019-09.pdf");
    let pdf = TaggedPdf::read(&fs::read(pdf).expect("the PDF is there"));
    let read = pdf.words().join(" ");
    assert!(
        read.contains("Attendance: محمد علی 12, فاطمة 9, Lee 7."),
        "{read}"
    );
    assert!(!read.contains(|sign| matches!(sign, '\u{2066}'..='\u{2069}')));
}

#[test]
fn a_phrase_from_the_right_with_a_sign_in_it_is_in_one_piece() {
    let phrases = [
        ("Flyer, Arabic: «", "مجلس ستوكتون: خدمات 24/7", "»."),
        ("The poster says “", "שלום: ברוכים הבאים", "”."),
        ("The door says “", "סגור; נא לחזור", "”."),
        ("The leaflet is ", "مجلس ستوكتون - خدمات", "."),
        ("The form is ", "مجلس (خدمات) مكتب", ", as ever."),
        ("The label is ", "مجلس/خدمات", "."),
    ];
    let lines = phrases.map(|(before, phrase, after)| format!("{before}{phrase}{after}"));
    let project = with_evidence(&lines.join("\\n\\n"));
    project.build().ends_with(0);
    let page = "output/inclusion-in-schools/progress-update-2019-09.html";
    let page = fs::read_to_string(project.path(page)).expect("the page is there");
    let pdf = project.path("output/inclusion-in-schools/progress-update-2019-09.pdf");
    let pdf = TaggedPdf::read(&fs::read(pdf).expect("the PDF is there"));
    let read = pdf.words().join(" ");
    for (before, phrase, after) in phrases {
        let kept = format!("<p>{before}<bdi>{phrase}</bdi>{after}</p>");
        assert!(page.contains(&kept), "{kept}");
        assert!(read.contains(&format!("{before}{phrase}{after}")), "{read}");
    }
    // As it is seen, from left to right.
    let sequences = pdf.pages.iter().flat_map(|page| &page.sequences);
    let drawn: String = sequences.map(|sequence| sequence.text.as_str()).collect();
    for (before, phrase, after) in phrases.get(1..3).unwrap_or_default() {
        let turned: String = phrase.chars().rev().collect();
        let seen = format!("{before}{turned}{after}");
        assert!(drawn.contains(&seen), "{seen}: {drawn}");
    }
}

#[test]
fn text_of_a_review_from_the_right_is_said_to_be_so_on_its_page() {
    // Figures are more than the letters of the telephone line, and belong to it.
    let project = with_evidence("خوش آمدید, 24/7.\\n\\nفون 01642 555123, 9:00");
    project.build().ends_with(0);
    let page = "output/inclusion-in-schools/progress-update-2019-09.html";
    let page = fs::read_to_string(project.path(page)).expect("the page is there");
    assert!(page.contains("<p dir=\"rtl\">خوش آمدید, 24/7.</p>"));
    let number = "<bdi dir=\"ltr\">01642 555123</bdi>";
    assert!(page.contains(&format!("<p dir=\"rtl\">فون {number}, 9:00</p>")));
    assert_eq!(page.matches("dir=").count(), 3);
}

#[test]
fn a_telephone_number_among_words_from_the_right_is_seen_from_the_left() {
    let project = with_evidence(
        "טלפון 01642 526000 בבוקר ובערב, כל יום\\n\\nThe line says فون +44 1642 526001، صبح and no more\\n\\nتقرير 2018 2019 تک",
    );
    project.build().ends_with(0);
    let file = project.path("output/inclusion-in-schools/progress-update-2019-09.pdf");
    let pdf = TaggedPdf::read(&fs::read(&file).expect("the PDF is there"));
    let read = pdf.words().join(" ");
    for words in [
        "טלפון 01642 526000 בבוקר",
        "فون +44 1642 526001، صبح",
        "تقرير 2018 2019 تک",
    ] {
        assert!(read.contains(words), "{words}: {read}");
    }
    let files = [file, "-".into()];
    let files: Vec<&std::path::Path> = files.iter().map(AsRef::as_ref).collect();
    let Some(seen) = judges::run("pdftotext", &["-raw"], &files) else {
        return;
    };
    let seen = String::from_utf8(seen.stdout).expect("text");
    for words in ["01642 526000", "1642 526001", "2019 2018"] {
        assert!(seen.contains(words), "{words}: {seen}");
    }
}
