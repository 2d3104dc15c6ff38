//! Random packs: the number in the contents is that of the page on which pdftotext finds the heading.

use std::collections::BTreeMap;
use std::path::Path;

use crate::pack::pack;
use crate::support::judges;
use crate::{Made, SAMPLE, asked_for, leave, looks, make_of, typesetters, vera_pdf_passes};

#[test]
fn contents_of_packs_name_the_page_of_each_heading() {
    let count = asked_for("GENERATED").unwrap_or(SAMPLE / 2);
    let looks = looks();
    let typesetters = typesetters(&looks);
    let mut packs = Vec::new();
    let (mut said, mut numbers) = (Vec::new(), 0);
    for seed in 0..count {
        let pack = pack(seed);
        let mut made = make_of(pack.html, seed, &looks, &typesetters);
        if let Some(pages) = pages(&made) {
            made.faults.extend(misnumbered(&pack.names, &pages));
            numbers += pack.names.len();
        }
        if !made.faults.is_empty() {
            let faults: Vec<&str> = made.faults.iter().take(20).map(String::as_str).collect();
            let place = leave(&made);
            said.push(format!("pack {seed} ({place}):\n  {}", faults.join("\n  ")));
        }
        packs.push(made);
    }
    println!(
        "{count} packs, {numbers} page numbers, {} packs at fault",
        said.len()
    );
    assert!(said.is_empty(), "{}", said.join("\n"));
    if std::env::var_os("CI").is_some() || asked_for("GENERATED").is_some() {
        packs.truncate(30);
        vera_pdf_passes(&packs);
    }
}

/// The lines of each page of a document.
fn pages(made: &Made) -> Option<Vec<Vec<String>>> {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let path = folder.path().join("pack.pdf");
    std::fs::write(&path, &made.pdf).expect("the PDF can be written");
    pages_of(&path)
}

/// The lines of each page of a file.
pub fn pages_of(path: &Path) -> Option<Vec<Vec<String>>> {
    let run = judges::run("pdftotext", &["-layout"], &[path, Path::new("-")])?;
    let text = String::from_utf8_lossy(&run.stdout);
    let lines = |page: &str| page.lines().map(str::to_owned).collect();
    Some(
        text.trim_end_matches('\u{c}')
            .split('\u{c}')
            .map(lines)
            .collect(),
    )
}

/// The number at the foot of a page: of “Page 38 of 44”, 38.
fn printed(page: &[String]) -> Option<&str> {
    let foot = page.iter().rev().find(|line| !line.trim().is_empty())?;
    foot.split_whitespace().rev().nth(2)
}

/// The headings, by their last words, whose page is not the one that the contents say.
pub fn misnumbered(names: &[String], pages: &[Vec<String>]) -> Vec<String> {
    let mut entries = BTreeMap::new();
    let mut headings = BTreeMap::new();
    for page in pages {
        for line in page {
            let words: Vec<&str> = line.split_whitespace().collect();
            for (place, word) in words.iter().enumerate() {
                // Dots in a row are one word where they are further from the words.
                let is_entry = words
                    .get(place + 1)
                    .is_some_and(|next| next.starts_with('.'));
                let noted = if is_entry {
                    &mut entries
                } else {
                    &mut headings
                };
                let number = if is_entry {
                    words.last().map(|last| last.trim_start_matches('.'))
                } else {
                    printed(page)
                };
                noted.entry(*word).or_insert(number);
            }
        }
    }
    let wrong = names.iter().filter(|name| {
        let entry = entries.get(name.as_str());
        entry.is_none() || entry != headings.get(name.as_str())
    });
    wrong
        .map(|name| {
            let (entry, heading) = (entries.get(name.as_str()), headings.get(name.as_str()));
            format!("{name}: the contents say {entry:?}, the heading is on {heading:?}")
        })
        .collect()
}

#[test]
fn a_wrong_page_number_is_found() {
    let page = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect();
    let contents = page(&["Trees item1 . . . . 8", "Paths item2   ...9", "Page 7 of 9"]);
    let trees = page(&["Trees item1", "Page 8 of 9"]);
    let paths = page(&["Paths item2", "Page 9 of 9"]);
    let names = ["item1", "item2"].map(str::to_owned);
    let pages = [contents, trees, paths];
    assert_eq!(misnumbered(&names, &pages), [""; 0]);
    let early = page(&["Trees item1 . . . . 8", "Page 7 of 9"]);
    let late = page(&["Trees item1", "Page 9 of 9"]);
    assert_eq!(misnumbered(&names, &[early, late]).len(), 2);
}
