//! Pictures that a browser can show and a paper cannot. Each is reported, with what to do about it.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use scrutineer::bounds::MOST_SCANS;
use scrutineer::diagnostic::{Findings, SourceFile, human};
use scrutineer::document::{self, Document};
use scrutineer::pdf::{Family, Pictures};
use scrutineer::project::{Folders, Look};

use crate::support::files::top;

/// A page that shows one picture, `picture.svg`, `picture.png` or `picture.jpg`.
fn page(kind: &str, bytes: &[u8]) -> Document {
    let html = format!(
        "<html lang=\"en-GB\"><head><title>A picture</title></head><body><main><h1>A picture</h1>\
         <img src=\"picture.{kind}\" alt=\"What it shows\"></main></body></html>"
    );
    read(&html, bytes)
}

fn read(html: &str, bytes: &[u8]) -> Document {
    let mut findings = Findings::new();
    let files = |_: &str| Ok(Arc::from(bytes));
    let page = SourceFile::new("page.html", html);
    let document = document::read(&page, &|_| true, &files, &mut findings);
    document.unwrap_or_else(|| panic!("{}", human(&findings, false)))
}

/// The default theme's fonts.
fn family() -> Family {
    let folders = Folders::of(Path::new(env!("CARGO_MANIFEST_DIR")));
    let look = Look::read(&folders, &mut Findings::new());
    look.expect("the default look").family
}

/// What is reported about a page's pictures.
fn said(document: &Document) -> Vec<String> {
    match Pictures::open(document, &family()) {
        Ok(_) => Vec::new(),
        Err(faults) => faults.into_iter().map(|fault| fault.message).collect(),
    }
}

#[track_caller]
fn says(kind: &str, bytes: &[u8], words: &str) {
    let said = said(&page(kind, bytes));
    let shown = String::from_utf8_lossy(bytes);
    match words {
        "" => assert!(said.is_empty(), "{said:?}\n{shown}"),
        _ => assert!(
            matches!(said.as_slice(), [only] if only.contains(words)),
            "expected “{words}”, but got {said:?}\n{shown}"
        ),
    }
}

#[test]
fn a_drawing_in_plain_colours_is_printed() {
    for inside in [
        "<path d='M0 0h9v9z' fill='#123456' stroke='red' stroke-dasharray='1 2'/>",
        "<text x='1' y='5' font-family='Comic Sans MS' font-weight='bold'>Achieved – ✓</text>",
        "<clipPath id='c'><circle cx='5' cy='5' r='4'/></clipPath><rect width='9' height='9' clip-path='url(#c)'/>",
        "<g transform='rotate(30) skewX(10) scale(2 1)'><line x2='9' stroke='blue'/></g>",
        "<defs><linearGradient id='unused'/><g id='g'><rect width='1' height='1'/></g></defs><use href='#g' x='4'/>",
        "<style>rect { fill: green }</style><rect width='3' height='3'/><title>A square</title>",
    ] {
        says("svg", svg(inside).as_bytes(), "");
    }
}

fn svg(inside: &str) -> String {
    format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'>{inside}</svg>")
}

#[test]
fn what_plain_colours_cannot_show_is_named() {
    let gradient =
        "<linearGradient id='a'><stop stop-color='red'/><stop offset='1'/></linearGradient>";
    let mask = "<mask id='a'><rect width='5' height='5' fill='white'/></mask>";
    let filter = "<filter id='a'><feGaussianBlur stdDeviation='2'/></filter>";
    let pattern = "<pattern id='a' width='2' height='2' patternUnits='userSpaceOnUse'><rect width='1' height='1'/></pattern>";
    let two = "<clipPath id='a'><circle r='4'/><circle cx='9' r='4'/></clipPath>";
    let square = |look: &str| format!("<rect width='9' height='9' {look}/>");
    for (inside, words) in [
        (
            gradient.to_owned() + &square("fill='url(#a)'"),
            "has a gradient",
        ),
        (
            pattern.to_owned() + &square("fill='url(#a)'"),
            "has a fill of repeated tiles",
        ),
        (mask.to_owned() + &square("mask='url(#a)'"), "has a mask"),
        (
            filter.to_owned() + &square("filter='url(#a)'"),
            "has a filter",
        ),
        (
            two.to_owned() + &square("clip-path='url(#a)'"),
            "has a clip path of several shapes",
        ),
        (square("fill-opacity='.5'"), "can be seen through"),
        (square("opacity='.5'"), "can be seen through"),
        (square("style='mix-blend-mode:multiply'"), "mixes colours"),
        (
            "<image href='file:///etc/hostname' width='1' height='1'/>".to_owned(),
            "has another picture inside it",
        ),
        (
            "<image href='data:image/png;base64,AAAA' width='1' height='1'/>".to_owned(),
            "has another picture inside it",
        ),
        (
            "<foreignObject><p>Words</p></foreignObject>".to_owned(),
            "has HTML inside it",
        ),
        ("<script>alert(1)</script>".to_owned(), "has a script"),
        (
            square("").replace("/>", "><set attributeName='x' to='9'/></rect>"),
            "moves",
        ),
        (
            "<text y='5'>\u{1d11e}</text>".to_owned(),
            "has the letter ‘\u{1d11e}’ (U+1D11E)",
        ),
        ("<rect width=9 />".to_owned(), "cannot be read as SVG"),
    ] {
        says("svg", svg(&inside).as_bytes(), words);
    }
    says(
        "svg",
        b"<svg xmlns='http://www.w3.org/2000/svg' width='9'/>",
        "does not say how large it is",
    );
    says(
        "svg",
        b"<svg viewBox='0 0 1 1'>\xff</svg>",
        "cannot be read as SVG",
    );
}

#[test]
fn a_drawing_in_the_page_is_judged_like_a_file() {
    let page = |inside: &str| {
        let html = format!(
            "<html lang=\"en-GB\"><head><title>A picture</title></head><body><main><h1>A picture</h1>\
             <svg role=\"img\" viewBox=\"0 0 9 9\"><title>A square</title>{inside}</svg></main></body></html>"
        );
        said(&read(&html, b""))
    };
    for inside in [
        "<rect width=\"9\" height=\"9\"/>",
        "<text>Parks &amp;&nbsp;paths &ndash; &#163;&hellip;</text>",
    ] {
        assert_eq!(page(inside), [""; 0], "{inside}");
    }
    let said = page("<rect width=\"9\" height=\"9\" opacity=\".5\"/>");
    assert_eq!(
        said,
        ["this drawing has something that can be seen through"]
    );
}

/// A PNG of two pixels.
fn png(colour: png::ColorType, depth: png::BitDepth, pixels: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 2, 1);
    encoder.set_color(colour);
    encoder.set_depth(depth);
    if colour == png::ColorType::Indexed {
        encoder.set_palette(vec![1, 2, 3, 4, 5, 6]);
    }
    let mut writer = encoder.write_header().expect("a header");
    writer.write_image_data(pixels).expect("pixels");
    writer.finish().expect("an end");
    bytes
}

#[test]
fn every_kind_of_png_is_printed_and_a_broken_one_is_not() {
    use png::{BitDepth, ColorType};
    for (colour, depth, pixels) in [
        (ColorType::Grayscale, BitDepth::One, &[0x40][..]),
        (ColorType::Grayscale, BitDepth::Sixteen, &[1; 4]),
        (ColorType::GrayscaleAlpha, BitDepth::Eight, &[1; 4]),
        (ColorType::Indexed, BitDepth::Two, &[0x10]),
        (ColorType::Rgb, BitDepth::Eight, &[9; 6]),
        (ColorType::Rgba, BitDepth::Sixteen, &[9; 16]),
    ] {
        says("png", &png(colour, depth, pixels), "");
    }
    let whole = png(ColorType::Rgb, BitDepth::Eight, &[9; 6]);
    for length in [0, 8, 20, whole.len() - 20] {
        says("png", &whole[..length], "cannot be read as PNG");
    }
    let mut vast = whole;
    vast[16..24].copy_from_slice(&[0, 1, 0, 0, 0, 1, 0, 0]);
    assert!(
        !said(&page("png", &vast)).is_empty(),
        "65,536 pixels either way"
    );
}

#[test]
fn what_is_not_a_jpeg_is_reported() {
    for bytes in [&b""[..], b"GIF89a", b"\xff\xd8", b"\xff\xd8\xff\xd9"] {
        says("jpg", bytes, "cannot be read as JPEG");
    }
}

/// JPEGs of each kind: with all colours together or one after the other, in one pass or in several, with restarts, and grey.
const JPEGS: [&str; 7] = [
    "fells",
    "plain",
    "progressive",
    "grey",
    "restarts",
    "separate",
    "unsampled",
];

fn picture(name: &str) -> Vec<u8> {
    let file = top().join(format!("tests/cases/pictures/{name}.jpg"));
    fs::read(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

#[test]
fn a_jpeg_whose_pixels_are_missing_or_written_over_is_reported() {
    for name in JPEGS {
        let whole = picture(name);
        says("jpg", &whole, "");
        let scan = whole.windows(2).position(|pair| pair == [0xff, 0xda]);
        let start = scan.expect("a scan") + 16;
        let middle = start + (whole.len() - start) / 2;
        let end = whole.len() - 2;
        let (before, after) = (&whole[..middle], &whole[end..]);
        let cut = [before, after].concat();
        let zeros = [before, &vec![0; end - middle], after].concat();
        let without = [before, &whole[middle + 60..]].concat();
        let words = b"These words are no pixels of any picture. ".repeat(2);
        let written_over = [before, &words, &whole[middle + words.len()..]].concat();
        for (how, damaged) in [
            ("cut", &cut),
            ("zeros", &zeros),
            ("without", &without),
            ("written over", &written_over),
        ] {
            let said = said(&page("jpg", damaged));
            // Where a marker is gone too, it is no JPEG any more.
            let is_known = |said: &String| {
                said.contains("some of its pixels are missing")
                    || said.contains("cannot be read as JPEG")
            };
            assert!(
                said.len() == 1 && said.iter().all(is_known),
                "{name}, {how}: {said:?}"
            );
        }
    }
}

#[test]
fn a_jpeg_of_scans_without_end_is_reported_at_once() {
    let whole = picture("progressive");
    let scans: Vec<usize> = whole
        .windows(2)
        .enumerate()
        .filter_map(|(at, pair)| (pair == [0xff, 0xda]).then_some(at))
        .collect();
    let last = scans.last().expect("scans");
    let (before, scan) = whole[..whole.len() - 2].split_at(*last);
    let many = [before, &scan.repeat(MOST_SCANS), &[0xff, 0xd9]].concat();
    says("jpg", &many, "some of its pixels are missing");
}
