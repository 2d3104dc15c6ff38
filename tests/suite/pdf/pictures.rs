//! A page with every kind of picture, in every place, judged as the published papers are.

use std::sync::Arc;

use scrutineer::diagnostic::{Findings, SourceFile, human};
use scrutineer::document;
use scrutineer::pdf::{Pictures, Typesetter};
use scrutineer::project::{Folders, Look};

use crate::support::expected::Expected;
use crate::support::files::top;
use crate::support::judges;
use crate::support::reading_rules::{differences, faults};
use crate::support::tagged::{Kid, TaggedPdf};

const PAGE: &str = r##"<!DOCTYPE html>
<html lang="en-GB"><head><title>Pictures</title><meta name="date" content="2024-05-01"></head><body><main>
<div class="masthead">
<figure class="crest"><img src="crest.svg" alt="Crest of the council"></figure>
<p class="council">Harrowmere District Council</p>
</div>
<h1>Pictures</h1>
<p>See <a href="#fells">the fells</a>.</p>
<figure id="fells"><img src="fells.jpg" alt="Two fells below the sun"><figcaption>The fells, by a <em>walker</em></figcaption></figure>
<figure><figcaption>Squares, and what they say above them</figcaption><img src="squares.png" alt="Two squares" width="64"></figure>
<svg role="img" viewBox="0 0 300 40" aria-label="Eleven of nineteen"><g fill="none" stroke="#0f3d66">
<clipPath id="bar"><rect y="10" width="110" height="20"/></clipPath>
<g clip-path="url(#bar)"><path transform="translate(0 10) skewX(-45)" d="M0 10h140" stroke-width="20" stroke-dasharray="3 6"/></g>
<path d="M120 20h60" stroke-width="6" stroke-linecap="round" stroke-dasharray="0 9"/></g>
<text x="200" y="25" font-size="16">11 of 19</text></svg>
<img class="decoration" src="squares.png" alt="">
<table><caption>Squares</caption><tbody>
<tr><th scope="row">Grey</th><td><p>They are grey.</p><img src="squares.png" alt="Two squares in a cell" height="20"></td></tr>
<tr><th scope="row">Tall</th><td><figure><svg role="img" viewBox="0 0 40 3000" aria-label="A post in a cell"><rect width="40" height="3000" fill="#1f4d2b"/></svg></figure></td></tr>
</tbody></table>
<h2>A picture larger than a page</h2>
<figure><img src="squares.png" width="900" height="9000" alt="Two squares, very large"><figcaption>Scaled down</figcaption></figure>
<h2>Another</h2>
<figure><img src="fells.jpg" width="9000" alt="Fells from edge to edge"></figure>
<h2>A third</h2>
<svg role="img" viewBox="0 0 40 3000" aria-label="A post"><rect width="40" height="3000" fill="#1f4d2b"/></svg>
<p>The end.</p>
</main></body></html>"##;

/// Two pixels: one grey, one half transparent.
fn squares() -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 2, 1);
    encoder.set_color(png::ColorType::GrayscaleAlpha);
    let mut writer = encoder.write_header().expect("a header");
    writer.write_image_data(&[90, 255, 0, 128]).expect("pixels");
    writer.finish().expect("an end");
    bytes
}

/// The page as a PDF in the default look.
fn pdf() -> Vec<u8> {
    let mut findings = Findings::new();
    let look = Look::read(&Folders::of(top()), &mut findings);
    let Look { theme, family, .. } = look.expect("the default look");
    let files = |name: &str| {
        let file = |path: &str| std::fs::read(top().join(path)).map_err(|error| error.to_string());
        let bytes = match name {
            "squares.png" => Ok(squares()),
            "fells.jpg" => file("tests/cases/pictures/fells.jpg"),
            _ => file("tests/cases/second-council/crest.svg"),
        };
        bytes.map(Arc::from)
    };
    let page = SourceFile::new("pictures.html", PAGE);
    let shown = |character| family.shows(character);
    let document = document::read(&page, &shown, &files, &mut findings);
    let document = document.unwrap_or_else(|| panic!("{}", human(&findings, false)));
    let pictures = Pictures::open(&document, &family).unwrap_or_else(|faults| panic!("{faults:?}"));
    Typesetter::new(&theme, &family)
        .typeset(&document, &pictures, None)
        .unwrap_or_else(|fault| panic!("{fault:?}"))
        .bytes
}

#[test]
fn pictures_keep_our_own_rules_in_every_place() {
    let pdf = TaggedPdf::read(&pdf());
    let mut found = faults(&pdf);
    found.extend(differences(&pdf, &Expected::of(PAGE)));
    assert!(
        found.is_empty(),
        "{}\n{}",
        found.join("\n"),
        pdf.outline_as_text()
    );
}

#[test]
fn a_caption_is_on_the_page_of_its_picture() {
    let pdf = TaggedPdf::read(&pdf());
    for figure in pdf.with_role("Figure") {
        let pages = figure.all().into_iter().flat_map(|part| &part.kids);
        let mut pages: Vec<usize> = pages
            .filter_map(|kid| match kid {
                Kid::Marked { page, .. } => Some(*page),
                _ => None,
            })
            .collect();
        pages.dedup();
        assert_eq!(
            pages.len(),
            1,
            "{:?} is parted from its caption",
            figure.alt
        );
    }
}

#[test]
fn pictures_are_drawn_in_their_size() {
    let pdf = TaggedPdf::read(&pdf());
    let size = |words: &str| {
        let figure = pdf
            .with_role("Figure")
            .find(|figure| figure.alt.as_deref() == Some(words));
        let bbox = figure
            .unwrap_or_else(|| panic!("no figure “{words}”"))
            .bbox
            .clone();
        [bbox[2] - bbox[0], bbox[3] - bbox[1]].map(|length| (length * 10.0).round() / 10.0)
    };
    // 160 by 100 pixels, of 0.75 points each
    assert_eq!(size("Two fells below the sun"), [120.0, 75.0]);
    // asked to be 64 pixels wide, twice as wide as high
    assert_eq!(size("Two squares"), [48.0, 24.0]);
    assert_eq!(size("Eleven of nineteen"), [225.0, 30.0]);
    // 18 mm are 51 points; 120 by 144 makes it 42.5 wide
    assert_eq!(size("Crest of the council"), [42.5, 51.0]);
    // the measure is 170 mm
    assert_eq!(size("Fells from edge to edge")[0], 481.9);
    // A4 less its margins, 711.5 points, less eight lines of 12 points and 1.3: 586.7
    assert_eq!(size("A post")[1], 586.7);
    // A cell may be on a landscape page: 595.3 wide, less 130.4 of margins and the same, 340.1
    assert_eq!(size("A post in a cell")[1], 340.1);
}

#[test]
fn pictures_pass_both_standards_and_are_the_same_every_time() {
    let bytes = pdf();
    assert!(bytes == pdf(), "a second time the bytes differ");
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let path = folder.path().join("pictures.pdf");
    std::fs::write(&path, bytes).expect("the PDF can be written");
    if let Some(run) = judges::verapdf(&[&path]) {
        let said = String::from_utf8_lossy(&run.stdout);
        assert!(run.status.success(), "{said}");
    }
}
