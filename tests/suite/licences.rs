//! Other people's work that we distribute is unchanged, and its licence is in the same folder.

use crate::support::files::top;

#[test]
fn the_fonts_are_the_ones_their_licences_are_for() {
    let folder = top().join("templates/fonts");
    let found = FONTS.map(|(font, _)| {
        let bytes = std::fs::read(folder.join(font)).expect(font);
        (font, blake3::hash(&bytes).to_hex().to_string())
    });
    let expected = FONTS.map(|(font, hash)| (font, hash.to_owned()));
    assert_eq!(found, expected, "their licences reserve their names");
    for licence in ["LiberationSans-LICENSE.txt", "DejaVuSans-LICENSE.txt"] {
        assert!(
            folder.join(licence).is_file(),
            "{licence} must be next to the fonts"
        );
    }
}

/// Each font with its BLAKE3 hash, as `b3sum` prints it.
const FONTS: [(&str, &str); 5] = [
    (
        "LiberationSans-Regular.ttf",
        "e26ea68e21569bdb7a770a1b296d2414cb127309b260255dcbe00bdb8ad87505",
    ),
    (
        "LiberationSans-Bold.ttf",
        "5c3965cf6c49a60be94fe9e13a5ea54a25abb85c364756a13d43490066bcb64c",
    ),
    (
        "LiberationSans-Italic.ttf",
        "e2a8e90f2344816977346bb7b582e9c5c9526273f4b768a15194d72046ee4a48",
    ),
    (
        "LiberationSans-BoldItalic.ttf",
        "54f7817f1791b91e35405777eb9a14ca21600648f6acda2920a579f339d0848e",
    ),
    (
        "DejaVuSans.ttf",
        "a9ee27465fc9cd8227b9dd61aa19eaa895bfb0462875ba0f245a82f4e3e38441",
    ),
];
