//! A font file with changed bytes → a PDF, or why the font cannot be used.
//!
//! An input is a list of changes to a real font, five bytes each: which table, where in it, and what is there instead. The
//! sums of the tables are put right, so that a change is not only noticed by its sum. The first byte says whether they are.

#![no_main]

use std::fs;
use std::io;
use std::ops::Range;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use libfuzzer_sys::fuzz_target;
use scrutineer::diagnostic::{Findings, SourceFile, human};
use scrutineer::document::{self, Document};
use scrutineer::pdf::{Family, FontFile, Pictures, Typesetter};
use scrutineer_fuzz::{LOOK, project};

/// The theme's fonts. The first is the one that is changed.
static FONTS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let files = LOOK.theme.fonts.files().into_iter();
    let read = files.map(|file| fs::read(project().join("templates").join(file)));
    read.collect::<io::Result<_>>().expect("the fonts")
});

/// Words with kerning, ligatures and accents.
static DOCUMENT: LazyLock<Document> = LazyLock::new(|| {
    let page = SourceFile::new(
        "page.html",
        "<!DOCTYPE html><html lang=\"en-GB\"><head><title>T</title></head><body><main><h1>AVA office</h1>\
         <p>Tŷ Cwmbrân fi ffl 1,250 “To”</p></main></body></html>",
    );
    let mut findings = Findings::new();
    let none = |_: &str| Err("there is no picture".to_owned());
    let document = document::read(&page, &|_| true, &none, &mut findings);
    document.unwrap_or_else(|| panic!("{}", human(&findings, false)))
});

fuzz_target!(|bytes: &[u8]| {
    let Some((first, changes)) = bytes.split_first() else {
        return;
    };
    let mut changed = FONTS[0].clone();
    let tables = tables(&changed);
    for change in changes.chunks_exact(5) {
        let [table, far, middle, near, byte] = *change else {
            return;
        };
        let table = &tables[usize::from(table) % tables.len()];
        let place = u32::from_be_bytes([0, far, middle, near]) as usize;
        if let Some(place) = (!table.is_empty()).then(|| table.start + place % table.len()) {
            changed[place] = byte;
        }
    }
    if first % 2 == 0 {
        put_sums_right(&mut changed, &tables);
    }
    let others = FONTS[1..].iter().cloned();
    let files = std::iter::once(changed).chain(others);
    let files: Vec<FontFile> = files
        .map(|bytes| FontFile::new(Path::new("font.ttf").to_owned(), Ok(bytes)))
        .collect();
    match Family::of(&files) {
        Err(faults) => {
            assert!(!faults.is_empty());
            for fault in faults {
                assert_eq!(fault.number, 0, "the other fonts are sound");
                assert!(!fault.reason.to_string().is_empty() && !fault.help().is_empty());
            }
        }
        Ok(family) => {
            let typesetter = Typesetter::new(&LOOK.theme, &family);
            // What a table says inside can be wrong without anything being missing. That is a fault with a message.
            if let Ok(set) = typesetter.typeset(&DOCUMENT, &Pictures::default(), None) {
                assert!(set.bytes.starts_with(b"%PDF-"));
            }
            let drawing: Arc<[u8]> =
                Arc::from(&b"<svg viewBox='0 0 9 9'><text x='1' y='8'>AV</text></svg>"[..]);
            let _ = scrutineer::pdf::faults_of_file("a.svg", &drawing, &family);
        }
    }
});

/// Where each table is, and last of all where the list of tables itself is.
fn tables(font: &[u8]) -> Vec<Range<usize>> {
    let number = usize::from(u16::from_be_bytes([font[4], font[5]]));
    let word =
        |at: usize| u32::from_be_bytes(font[at..at + 4].try_into().expect("four bytes")) as usize;
    let records = (0..number).map(|record| 12 + 16 * record);
    let tables = records.map(|record| word(record + 8)..word(record + 8) + word(record + 12));
    tables.chain(std::iter::once(0..12 + 16 * number)).collect()
}

fn put_sums_right(font: &mut [u8], tables: &[Range<usize>]) {
    for (record, table) in tables.iter().take(tables.len() - 1).enumerate() {
        let words = font[table.clone()].chunks(4).map(|word| {
            let mut four = [0; 4];
            four[..word.len()].copy_from_slice(word);
            u32::from_be_bytes(four)
        });
        let sum = words.fold(0, u32::wrapping_add);
        let at = 12 + 16 * record + 4;
        font[at..at + 4].copy_from_slice(&sum.to_be_bytes());
    }
}
