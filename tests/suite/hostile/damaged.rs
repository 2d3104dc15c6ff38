//! Fonts and pictures that are damaged, or may not be in a document: an error where they are named, and `check` finds it.

use std::fs;

use crate::support::files::top;
use crate::support::program::Run;
use crate::support::project::Project;

const ITALIC: &str = "templates/fonts/LiberationSans-Italic.ttf";

/// What `check` and `build` say, which is the same.
#[track_caller]
fn refused(project: &Project) -> Run {
    let check = project.run(&["check"]).ends_with(1);
    let build = project.build().ends_with(1);
    let errors = |run: &Run| {
        let said = run.said.split("\n\n");
        let errors = said.filter(|part| part.trim_start().starts_with("error["));
        errors
            .map(|part| part.trim().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(errors(&check), errors(&build));
    assert!(!project.path("output").exists(), "nothing is published");
    build
}

/// The bytes of a font of ours from which a table begins.
fn table(font: &[u8], tag: &[u8; 4]) -> usize {
    let record = font
        .windows(4)
        .position(|four| four == tag)
        .expect("the table");
    let offset: [u8; 4] = font[record + 8..record + 12]
        .try_into()
        .expect("four bytes");
    u32::from_be_bytes(offset) as usize
}

#[test]
fn fonts_that_are_damaged() {
    let whole = fs::read(top().join(ITALIC)).expect("a font");
    let mut shapes = whole.clone();
    let glyf = table(&whole, b"glyf");
    shapes[glyf + 1_000..glyf + 1_200].fill(0x55);
    let mut places = whole.clone();
    let loca = table(&whole, b"loca");
    places[loca..loca + 400].fill(0xff);
    for (kind, bytes) in [
        ("half of it", &whole[..whole.len() / 2]),
        ("its beginning", &whole[..1_000]),
        ("other shapes", &shapes),
        ("other places", &places),
        ("nothing", b""),
        ("words", b"This is not a font."),
    ] {
        let project = Project::samples();
        fs::write(project.path(ITALIC), bytes).expect("room for it");
        let run = refused(&project);
        assert!(
            run.said.contains("error[font-unusable]: the font templates/fonts/LiberationSans-Italic.ttf cannot be used")
                && run.said.contains("--> templates/theme.toml:"),
            "{kind}: {}",
            run.said
        );
    }
}

/// Nothing is wrong with these files, so getting them again would not help.
#[test]
fn fonts_of_kinds_that_a_pdf_cannot_have() {
    let whole = fs::read(top().join(ITALIC)).expect("a font");
    let with = |beginning: &[u8]| [beginning, &whole].concat();
    let mut pictures = whole.clone();
    for (from, to) in [(b"glyf", b"EBDT"), (b"loca", b"EBLC")] {
        let place = pictures.windows(4).position(|four| four == from);
        let place = place.expect("the table");
        pictures[place..place + 4].copy_from_slice(to);
    }
    for (bytes, why, help) in [
        (
            with(b"ttcf\0\x01\0\0\0\0\0\x01\0\0\0\x10"),
            "it is a collection, several fonts in one file",
            "save the font that you need as a file of its own",
        ),
        (
            with(b"wOFF"),
            "it is a web font",
            "put the .ttf or .otf file that it was made from",
        ),
        (
            with(b"wOF2"),
            "it is a web font",
            "put the .ttf or .otf file that it was made from",
        ),
        (
            with(b"%!PS-AdobeFont-1.0: Council 001.001\n"),
            "it is a PostScript font of the kind before OpenType",
            "name its OpenType version",
        ),
        (
            pictures,
            "it has only pictures of its letters in a few sizes, and no outlines",
            "name a version of it with outlines",
        ),
    ] {
        let project = Project::samples();
        fs::write(project.path(ITALIC), &bytes).expect("room for it");
        let run = refused(&project)
            .says(&format!(
                "error[font-unusable]: the font templates/fonts/LiberationSans-Italic.ttf cannot be used: {why}"
            ))
            .says(&format!("help: {help}"));
        assert!(!run.said.contains("damaged"), "{}", run.said);
    }
}

#[test]
fn fonts_that_may_not_be_in_documents() {
    let mut font = fs::read(top().join(ITALIC)).expect("a font");
    let rights = table(&font, b"OS/2") + 8;
    for (bits, why) in [
        (0x0002_u16, "its licence does not allow it in documents"),
        (
            0x0100,
            "its licence allows only the whole font in a document",
        ),
        (
            0x0200,
            "its licence does not allow the shapes of its letters",
        ),
    ] {
        font[rights..rights + 2].copy_from_slice(&bits.to_be_bytes());
        let project = Project::samples();
        fs::write(project.path(ITALIC), &font).expect("room for it");
        refused(&project)
            .says(why)
            .says("italic = \"fonts/LiberationSans-Italic.ttf\"")
            .says("help: name another font under [fonts]");
    }
    // It may be printed, or edited.
    for bits in [0x0004_u16, 0x0008, 0x000c] {
        font[rights..rights + 2].copy_from_slice(&bits.to_be_bytes());
        let project = Project::samples();
        fs::write(project.path(ITALIC), &font).expect("room for it");
        project.run(&["check"]).ends_with(0);
    }
}

/// One error where the crest is named, and not one for every page.
#[test]
fn crests_that_are_damaged() {
    let jpeg = [
        0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 8, 8, 0, 9, 0, 9, 1, 0xff,
    ];
    let crests: [(&str, &[u8]); 6] = [
        ("crest.png", b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x09\0\0\0\x09\x08\x02\0\0\0"),
        ("crest.png", b"words"),
        ("crest.jpg", &jpeg),
        ("crest.jpg", b""),
        ("crest.svg", b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'>"),
        ("crest.svg", b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9' onload='a()'><path d='M0 0h9v9z'/></svg>"),
    ];
    for (name, bytes) in crests {
        let project = Project::samples();
        fs::write(project.path("templates").join(name), bytes).expect("room for it");
        let council = project.text("templates/council.toml");
        let crest = format!("\n[crest]\nfile = \"{name}\"\nalternate = \"Crest\"\n");
        project.write("templates/council.toml", &(council + &crest));
        let run = refused(&project)
            .says(&format!(
                "error[picture-unprintable]: the picture ‘{name}’ "
            ))
            .says("--> templates/council.toml:");
        assert_eq!(run.said.matches("error[").count(), 1, "{}", run.said);
    }
}

/// A theme's names and families go into the style sheet as words, and end nothing there.
#[test]
fn names_in_a_theme_that_would_end_a_rule() {
    let project = Project::samples();
    let theme = project.text("templates/theme.toml");
    let theme = theme
        .replace(
            "web = '",
            "web = 'Arial; } body { display: none } @import url(//evil.example/a.css); a { b: c, ",
        )
        .replace(
            "[colour]\n",
            "[colour]\n\"x: red; } body { display: none } a {\" = \"#141414\"\n",
        )
        + "\n[class.\"x { } body { display: none } </style><script>\"]\nweight = \"bold\"\n";
    project.write("templates/theme.toml", &theme);
    project.build().ends_with(0);
    let css = project.text("output/style.css");
    let (of_theme, _) = css.split_once("}\n\n").unwrap_or((&css, ""));
    assert!(
        !css.contains("body { display: none }\n") && !css.contains("</style>"),
        "{of_theme}"
    );
    assert!(css.contains("--font: \"Arial; } body { display: none } @import url(//evil.example/a.css); a { b: c\", "), "{of_theme}");
    assert!(
        css.contains("--colour-x\\3a \\20 red\\3b \\20 \\7d \\20 body"),
        "{of_theme}"
    );
    assert!(
        css.contains("main .x\\20 \\7b \\20 \\7d \\20 body"),
        "{of_theme}"
    );
}
