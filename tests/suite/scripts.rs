//! Words of other languages and scripts: in their order, with their accents, and tagged.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::support::files::top;
use crate::support::judges;
use crate::support::program::{program, run};
use crate::support::project::Project;
use crate::support::tagged::{TaggedPdf, words_of};

/// A page with these words in its `<main>`, below a heading.
fn page(words: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head><meta charset=\"utf-8\"><title>Leaflets</title>\n\
         <meta name=\"date\" content=\"2026-03-14\"></head>\n<body><main><h1>Leaflets</h1>\n{words}\n</main></body></html>\n"
    )
}

/// The page's PDF, in a folder that is kept as long as the test needs it.
fn typeset(page: &Path) -> (Project, Vec<u8>) {
    let folder = Project::empty();
    let pdf = folder.path("page.pdf");
    run(program(&["typeset"]).arg(page).arg("-o").arg(&pdf)).ends_with(0);
    let bytes = fs::read(&pdf).expect("the PDF is there");
    (folder, bytes)
}

/// The PDF of a page with these words.
fn set(words: &str) -> (Project, Vec<u8>) {
    let folder = Project::empty();
    folder.write("page.html", &page(words));
    typeset(&folder.path("page.html"))
}

/// What pdftotext finds, without the signs by which it says that words run from the right.
fn found(folder: &Project) -> Option<String> {
    let pdf = folder.path("page.pdf");
    let run = judges::run("pdftotext", &["-enc", "UTF-8"], &[&pdf, Path::new("-")])?;
    let text = String::from_utf8(run.stdout).expect("pdftotext writes UTF-8");
    let text = text.replace(|sign| matches!(sign, '\u{202a}'..='\u{202e}'), "");
    Some(words_of(&text).join(" "))
}

/// Words from the right, with what is around them.
const FROM_THE_RIGHT: [(&str, &str); 8] = [
    ("Arabic", "مرحبا بكم"),
    ("Urdu", "خوش آمدید"),
    ("Hebrew", "ברוכים הבאים"),
    ("letters that join", "السلام عليكم ورحمة الله"),
    ("Farsi", "به کتابخانه خوش آمدید"),
    ("a Farsi plural", "کتاب\u{200c}ها خوب"),
    ("an Urdu word with a part", "خوب\u{200c}صورت"),
    ("Yiddish", "ברוכים הבאים אין ביבליאטעק"),
];

#[test]
fn words_from_the_right_are_found_in_their_order() {
    for (name, words) in FROM_THE_RIGHT {
        for around in [
            format!("<p>The sign says {words} today.</p>"),
            format!("<p>In brackets ({words}), and then on.</p>"),
            format!("<p dir=\"auto\">{words}</p>"),
            format!("<p>A line that ends with {words}<br>and goes on.</p>"),
            format!("<h2>{words}</h2>"),
            format!("<ul><li>{words}</li></ul>"),
            format!("<dl><dt>Sign</dt><dd>{words}</dd></dl>"),
            format!(
                "<table><caption>Words</caption><tr><th scope=\"row\">Sign</th><td>{words}</td></tr></table>"
            ),
        ] {
            let (folder, bytes) = set(&around);
            let pdf = TaggedPdf::read(&bytes);
            let read = pdf.words().join(" ");
            assert!(read.contains(words), "{name}, read: {read} in {around}");
            if let Some(found) = found(&folder) {
                assert!(found.contains(words), "{name}, found: {found} in {around}");
            }
        }
    }
}

/// What is drawn on the line with a mark of ours, from left to right: letters as they are seen.
fn drawn(words: &str) -> String {
    let (_folder, bytes) = set(words);
    let pdf = TaggedPdf::read(&bytes);
    let sequences = pdf.pages[0].sequences.iter();
    let texts: String = sequences.map(|sequence| sequence.text.as_str()).collect();
    let (_, after) = texts.split_once("Leaflets").expect("the title is drawn");
    let (own, _) = after.split_once("Page").expect("the page has a number");
    own.trim().to_owned()
}

#[test]
fn a_line_is_drawn_as_the_bidirectional_algorithm_orders_it() {
    for (words, expected) in [
        // Letters are seen from left to right: those of Hebrew words in the other order than they are read.
        ("<p>a אבג b</p>", "a גבא b"),
        ("<p>a אבג דה b</p>", "a הד גבא b"),
        // Figures after such a word belong to it, and a bracket around them is the bracket's other half.
        ("<p>a אבג 24/7 b</p>", "a 24/7 גבא b"),
        ("<p>a (אבג), b</p>", "a (גבא), b"),
        ("<p>אבג (b) 1</p>", "גבא (b) 1"),
        ("<p dir=\"rtl\">אבג (b) 24/7.</p>", ".24/7 (b) גבא"),
        ("<p dir=\"rtl\">a, b.</p>", ".a, b"),
        ("<p dir=\"auto\">אבג.</p>", ".גבא"),
        ("<p dir=\"auto\">a אבג.</p>", "a גבא."),
        // Words that are kept apart do not draw the figures after them to their other side.
        ("<p>a <bdi>אבג</bdi> 24</p>", "a גבא 24"),
        (
            "<p>Went: <bdi>אבג</bdi> 12, <bdi>דה</bdi> 9, Lee £7.</p>",
            "Went: גבא 12, הד 9, Lee £7.",
        ),
        ("<p>a <span dir=\"rtl\">b.</span> c</p>", "a .b c"),
        // Links and emphasis keep the order of the line.
        (
            "<p dir=\"rtl\">אב <a href=\"#x\">גד</a> <em>הו</em></p><h2 id=\"x\">Z</h2>",
            "וה דג באZ",
        ),
    ] {
        assert_eq!(drawn(words), expected, "{words}");
    }
}

#[test]
fn a_long_passage_goes_on_from_line_to_line() {
    let words = "السلام عليكم ورحمة الله وبركاته ".repeat(12);
    for words in [words.trim(), &format!("Long: {}", words.trim())] {
        let (folder, bytes) = set(&format!("<p dir=\"auto\">{words}</p>"));
        let read = TaggedPdf::read(&bytes).words().join(" ");
        assert!(read.ends_with(words), "{read}");
        if let Some(found) = found(&folder) {
            let count = |text: &str| text.matches("وبركاته").count();
            assert_eq!(count(&found), count(words), "{found}");
            assert!(found.contains("السلام عليكم ورحمة"), "{found}");
        }
    }
}

#[test]
fn headings_and_headers_from_the_right_are_read_in_their_order() {
    let (_folder, bytes) = typeset(&top().join("tests/cases/typeset/right-to-left.html"));
    let pdf = TaggedPdf::read(&bytes);
    let titles: Vec<&str> = pdf.outline.iter().map(|one| one.title.as_str()).collect();
    assert!(titles.contains(&"Leaflets: خوش آمدید"), "{titles:?}");
    assert_eq!(
        pdf.catalog.info_title.as_deref(),
        Some("Leaflets: خوش آمدید")
    );
}

/// The languages that elements with these words are in.
fn languages(bytes: &[u8]) -> BTreeMap<String, (String, String)> {
    let pdf = TaggedPdf::read(bytes);
    let elements = pdf.elements().into_iter();
    let named = elements.filter_map(|element| {
        let language = element.language.clone()?;
        Some((pdf.line(element), (element.role.clone(), language)))
    });
    named.collect()
}

#[test]
fn a_language_that_the_page_names_is_in_the_pdf() {
    let (_folder, bytes) = typeset(&top().join("tests/cases/typeset/languages.html"));
    let languages = languages(&bytes);
    for (words, role, language) in [
        ("Croeso i Gymru", "Span", "cy"),
        ("porto", "Span", "it"),
        ("14 Mawrth", "Span", "cy"),
        ("Dolen", "Span", "cy"),
        ("Bienvenue au port.", "P", "fr"),
        ("Haven Hafen", "Sect", "de"),
        ("Haven", "H2", "nl"),
        ("Puerto Porth", "L", "cy"),
        ("Puerto", "LI", "es"),
        ("Navis.", "BlockQuote", "la"),
        ("Geiriau", "Span", "cy"),
        ("Język", "TH", "pl"),
        ("Palavra", "TH", "pt"),
        ("Porth", "TD", "cy"),
        ("Porzh", "LBody", "br"),
    ] {
        let own = languages.get(words);
        let expected = (role.to_owned(), language.to_owned());
        assert_eq!(own, Some(&expected), "{words}: {languages:?}");
    }
}

#[test]
fn accents_are_found_with_their_letters() {
    for words in ["Ọ̀gbọ́nna and Ẹ̀bùn spoke", "m̂ q̇ x́", "m̂q̇m̂", "Ṣẹ̀ṣẹ̀ m̂́", "שָׁלוֹם"]
    {
        let (folder, bytes) = set(&format!("<p>{words}.</p>"));
        let read = TaggedPdf::read(&bytes).words().join(" ");
        assert!(read.contains(words), "{read}");
        if let Some(found) = found(&folder).filter(|_| !words.starts_with('ש')) {
            assert!(found.contains(words), "{found}");
        }
    }
}

#[test]
fn letters_of_a_script_that_no_font_has_are_reported_once() {
    let folder = Project::empty();
    folder.write(
        "page.html",
        &page("<p>Bengali: বাংলা বাংলা, Gujarati: ગુજરાતી</p>"),
    );
    let said = run(program(&["typeset"]).arg(folder.path("page.html")));
    let said = said
        .ends_with(1)
        .says("no font of the theme has the Bengali letters ‘ব’, ‘া’, ‘ং’, ‘ল’")
        .says("such as Noto Sans Gujarati (package fonts-noto-core)");
    assert_eq!(said.said.matches("error[character-not-shown]").count(), 2);
}

#[test]
fn a_further_font_draws_what_the_fallback_does_not_have() {
    let project = Project::samples();
    project.edit("templates/theme.toml", |line| {
        vec![match line.starts_with("fallback = ") {
            true => "fallback = \"fonts/LiberationSans-Regular.ttf\"\n\
                     more_fallbacks = [\"fonts/DejaVuSans.ttf\"]"
                .to_owned(),
            false => line.to_owned(),
        }]
    });
    // Liberation Sans has the Hebrew letters and not the Arabic ones.
    project.write("page.html", &page("<p>שלום, مرحبا and ✓</p>"));
    let templates = project.path("templates");
    let pdf = project.path("page.pdf");
    let mut command = program(&["typeset"]);
    command.arg(project.path("page.html")).arg("-o").arg(&pdf);
    run(command.arg("--templates").arg(templates)).ends_with(0);
    let pdf = TaggedPdf::read(&fs::read(pdf).expect("the PDF is there"));
    let fonts = pdf.pages[0].fonts.values();
    let fonts: Vec<&str> = fonts.map(|font| font.face()).collect();
    assert!(fonts.contains(&"DejaVuSans"), "{fonts:?}");
    assert!(pdf.words().join(" ").contains("שלום, مرحبا and ✓"));
}
