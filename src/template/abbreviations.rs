//! A page and a glossary → the same page, in which each abbreviation is explained where it is first used.
//!
//! What is used is looked for in all that the paper says, and marked where running text first has it: not in a heading, a
//! link or the head of a table, nor in words that have a language of their own. It must not know whose glossary it is.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::tag::{Tags, name_of};
use super::tag_state::OpenElement;
use crate::bounds::LONGEST_CHARACTER_NAME;
use crate::model::used_at;

/// What abbreviations are short for, by their letters.
pub(super) type Expansions = BTreeMap<String, String>;

/// Elements in which nothing is marked, though what they say is used.
const UNMARKED: [&str; 11] = [
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "a",
    "th",
    "caption",
    "figcaption",
    "abbr",
];

/// Elements that say nothing of the paper.
const UNSEEN: [&str; 3] = ["svg", "script", "style"];

/// Those of the expansions that a page uses.
pub(super) fn used(page: &str, all: &Expansions) -> Expansions {
    let search = LetterSearch::new(all);
    let mut used = BTreeSet::new();
    each_text(page, |text, _| {
        used.extend(search.uses(text).into_iter().map(|(_, letters)| letters));
        String::new()
    });
    let found = all
        .iter()
        .filter(|(letters, _)| used.contains(letters.as_str()));
    found
        .map(|(letters, words)| (letters.clone(), words.clone()))
        .collect()
}

/// The page with each abbreviation marked where it is first used.
pub(super) fn with_abbreviations(page: &str, used: &Expansions) -> String {
    let search = LetterSearch::new(used);
    let mut marked = BTreeSet::new();
    each_text(page, |text, is_free| {
        let mut printed = String::new();
        let mut done = 0;
        let uses = if is_free {
            search.uses(text)
        } else {
            Vec::new()
        };
        for (range, letters) in uses {
            let Some(words) = used.get(letters).filter(|_| marked.insert(letters)) else {
                continue;
            };
            printed.push_str(text.get(done..range.start).unwrap_or_default());
            let title = escaped(words);
            let inside = text.get(range.clone()).unwrap_or_default();
            printed.push_str(&format!("<abbr title=\"{title}\">{inside}</abbr>"));
            done = range.end;
        }
        printed.push_str(text.get(done..).unwrap_or_default());
        printed
    })
}

/// Gives every text of the paper to `print`, with whether it may be marked, and puts what comes back in its place.
pub(super) fn each_text(page: &str, mut print: impl FnMut(&str, bool) -> String) -> String {
    let mut printed = String::with_capacity(page.len() + 256);
    let mut main = OpenElement::default();
    let mut unseen = OpenElement::default();
    let mut unmarked = OpenElement::default();
    for (text, tag) in Tags(page) {
        match main.is_open() && !unseen.is_open() && !text.is_empty() {
            true => printed.push_str(&print(text, !unmarked.is_open())),
            false => printed.push_str(text),
        }
        printed.push_str(tag);
        let name = name_of(tag);
        main.pass(tag, name == "main");
        unseen.pass(tag, UNSEEN.contains(&name) || is_unseen(name, tag));
        unmarked.pass(tag, UNMARKED.contains(&name));
    }
    printed
}

/// Whether an element is on the screen only, or in another language than the glossary.
fn is_unseen(name: &str, tag: &str) -> bool {
    tag.contains("screen-only") || (name != "html" && tag.contains(" lang="))
}

/// Where abbreviations are looked for by their first characters.
struct LetterSearch<'g>(BTreeMap<char, Vec<(&'g str, String)>>);

impl<'g> LetterSearch<'g> {
    fn new(all: &'g Expansions) -> Self {
        let mut search: BTreeMap<char, Vec<(&str, String)>> = BTreeMap::new();
        // The longest first: "A&E" before "A".
        let mut letters: Vec<&str> = all.keys().map(String::as_str).collect();
        letters.sort_by_key(|one| std::cmp::Reverse(one.len()));
        for one in letters {
            if let Some(first) = one.chars().next() {
                let entries = search.entry(first).or_default();
                entries.push((one, without_references(&escaped(one))));
            }
        }
        Self(search)
    }

    /// Every use in a text of HTML, with the letters.
    fn uses(&self, text: &str) -> Vec<(Range<usize>, &'g str)> {
        let text = without_references(text);
        let mut uses: Vec<(Range<usize>, &str)> = Vec::new();
        for (start, first) in text.char_indices() {
            let is_over = uses.last().is_none_or(|(last, _)| last.end <= start);
            let entries = self.0.get(&first).filter(|_| is_over);
            let found = entries.into_iter().flatten().find_map(|(letters, shown)| {
                let range = used_at(&text, start, shown)?;
                Some((range, *letters))
            });
            uses.extend(found.filter(|_| !is_in_address(&text, start)));
        }
        uses
    }
}

/// Whether the word at a byte is a web address, or a reference such as "CAB/2025/0123".
fn is_in_address(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at_checked(at).unwrap_or_default();
    let before = before
        .rsplit(char::is_whitespace)
        .next()
        .unwrap_or_default();
    let after = after.split(char::is_whitespace).next().unwrap_or_default();
    let has = |sign: &str| before.contains(sign) || after.contains(sign);
    let word = before.bytes().chain(after.bytes());
    let figures = word.filter(u8::is_ascii_digit).count();
    has("://") || has("www.") || has("@") || (has("/") && figures >= 4)
}

/// A text of HTML in which every reference is as long as before and none is letters: "&amp;" is five signs, and others are
/// spaces.
fn without_references(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('&') {
        let (before, reference) = rest.split_at(start);
        plain.push_str(before);
        let mut name = reference.bytes().take(LONGEST_CHARACTER_NAME);
        let end = name.position(|sign| sign == b';');
        let (reference, after) = reference.split_at(end.map_or(1, |end| end + 1));
        let sign = if reference == "&amp;" { "&" } else { " " };
        plain.push_str(&sign.repeat(reference.len()));
        rest = after;
    }
    plain.push_str(rest);
    plain
}

fn escaped(words: &str) -> String {
    let words = words.replace('&', "&amp;").replace('<', "&lt;");
    words.replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::{Expansions, used, with_abbreviations};

    fn marked(main: &str) -> String {
        let entries = [
            ("PIP", "Pupil Inclusion Panel"),
            ("A&E", "accident & emergency"),
        ];
        let entries = entries.map(|(letters, words)| (letters.to_owned(), words.to_owned()));
        let all = Expansions::from(entries);
        let page = format!("<main id=\"m\">{main}</main>");
        let page = with_abbreviations(&page, &used(&page, &all));
        let inside = page.strip_prefix("<main id=\"m\">").expect("main");
        inside.strip_suffix("</main>").expect("main").to_owned()
    }

    #[test]
    fn the_first_use_in_running_text_is_marked() {
        let pip = "<abbr title=\"Pupil Inclusion Panel\">PIP</abbr>";
        for (main, expected) in [
            (
                "<h2>PIP</h2><p>The PIP; PIP</p>",
                format!("<h2>PIP</h2><p>The {pip}; PIP</p>"),
            ),
            ("<p>PIP&#x27;s</p>", format!("<p>{pip}&#x27;s</p>")),
            (
                "<p lang=\"cy\">PIP</p><p>PIP</p>",
                format!("<p lang=\"cy\">PIP</p><p>{pip}</p>"),
            ),
            (
                "<p>F&amp;PIP, A&amp;E</p>",
                "<p>F&amp;PIP, <abbr title=\"accident &amp; emergency\">A&amp;E</abbr></p>"
                    .to_owned(),
            ),
            (
                "<p>https://a.uk/PIP and PIP/2025/01</p>",
                "<p>https://a.uk/PIP and PIP/2025/01</p>".to_owned(),
            ),
            (
                "<svg><text>PIP</text></svg>",
                "<svg><text>PIP</text></svg>".to_owned(),
            ),
        ] {
            assert_eq!(marked(main), expected);
        }
    }
}
