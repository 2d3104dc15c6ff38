//! A paper and its page → what the abbreviations on the page are short for.
//!
//! The review's glossary comes first, then the council's. Where there is one, what the page itself writes out counts too:
//! "Pupil Inclusion Panel (PIP)". A paper without a glossary is left as it is. It must not know how an abbreviation is
//! printed.

use super::abbreviations::Expansions;
use super::tag::{Tags, name_of};
use super::tag_state::OpenElement;
use crate::council::Council;
use crate::model::{Glossary, Review, spelled_out};

/// From how many abbreviations on a list of them is printed.
pub(super) const FEWEST_LISTED: usize = 5;

/// Elements that words go on across.
const PARTS_OF_A_LINE: [&str; 8] = ["a", "abbr", "bdi", "bdo", "em", "span", "strong", "time"];

/// What the council and the review say; nothing where neither has a glossary.
pub(super) fn of_paper(council: &Council, review: &Review) -> Expansions {
    let mut all = of_council(council);
    all.extend(entries(&review.glossary));
    all
}

/// What the council says.
pub(super) fn of_council(council: &Council) -> Expansions {
    entries(&council.glossary).collect()
}

fn entries(glossary: &Glossary) -> impl Iterator<Item = (String, String)> {
    let entries = glossary.iter();
    entries.map(|(letters, words)| (letters.as_str().to_owned(), words.as_str().to_owned()))
}

/// The same with what the page writes out of itself.
pub(super) fn with_own_entries(mut all: Expansions, page: &str) -> Expansions {
    for block in blocks(page) {
        let words: Vec<&str> = block.split_whitespace().collect();
        for found in spelled_out(&words) {
            let spelled = words.get(found.words.clone()).unwrap_or_default();
            if has_initials(&found.letters, spelled) {
                let spelled = spelled.join(" ");
                let spelled = spelled.trim_matches(|sign: char| !sign.is_alphanumeric());
                all.entry(found.letters)
                    .or_insert_with(|| spelled.to_owned());
            }
        }
    }
    all
}

/// Whether the capitals of an abbreviation are the first letters of its words, in their order; the last words may give more
/// than their first: "Coordinator (CO)". What is read out instead of the letters must be right, so a resemblance is not
/// enough.
fn has_initials(letters: &str, words: &[&str]) -> bool {
    let parts = words.iter().flat_map(|word| word.split(['-', '–', '/']));
    let letters_of = |part: &str| {
        let letters = part.chars().filter(|letter| letter.is_alphanumeric());
        letters.flat_map(char::to_uppercase).collect::<Vec<char>>()
    };
    let parts: Vec<Vec<char>> = parts
        .map(letters_of)
        .filter(|part| !part.is_empty())
        .collect();
    let mut rest = parts.as_slice();
    let mut within: &[char] = &[];
    let capitals = || letters.chars().filter(|letter| letter.is_uppercase());
    capitals().count() > 1
        && capitals().all(|capital| {
            if let Some(next) = rest.iter().position(|part| part.first() == Some(&capital)) {
                let (before, after) = rest.split_at(next + 1);
                within = before
                    .last()
                    .and_then(|part| part.get(1..))
                    .unwrap_or_default();
                rest = after;
                return true;
            }
            let inner = within.iter().position(|letter| *letter == capital);
            within = inner
                .and_then(|at| within.get(at + 1..))
                .unwrap_or_default();
            inner.is_some()
        })
}

/// The blocks of a paper that have a bracket, as plain text.
fn blocks(page: &str) -> Vec<String> {
    let mut blocks = Vec::new();
    let mut block = String::new();
    let mut main = OpenElement::default();
    let mut foreign = OpenElement::default();
    for (text, tag) in Tags(page) {
        if main.is_open() && !foreign.is_open() {
            block.push_str(text);
        }
        let name = name_of(tag);
        main.pass(tag, name == "main");
        foreign.pass(
            tag,
            name == "svg" || (name != "html" && tag.contains(" lang=")),
        );
        if !PARTS_OF_A_LINE.contains(&name) {
            if block.contains(['(', '[']) {
                blocks.push(plain(&block));
            }
            block.clear();
        }
    }
    blocks
}

/// The characters that a page writes as references.
fn plain(text: &str) -> String {
    let signs = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&#x2F;", "/"),
        ("&nbsp;", " "),
        ("&amp;", "&"),
    ];
    let text = text.to_owned();
    signs.iter().fold(text, |text, (reference, sign)| {
        text.replace(reference, sign)
    })
}

#[cfg(test)]
mod tests {
    use super::{Expansions, with_own_entries};

    fn own(main: &str) -> Vec<(String, String)> {
        let page = format!("<body>Not Paper (NP)<main>{main}</main></body>");
        with_own_entries(Expansions::new(), &page)
            .into_iter()
            .collect()
    }

    #[test]
    fn what_a_page_writes_out_is_an_entry() {
        for (main, letters, words) in [
            (
                "<p>the Pupil Inclusion <em>Panel</em> (PIP).</p>",
                "PIP",
                "Pupil Inclusion Panel",
            ),
            (
                "<p>PIP (Pupil Inclusion Panel)</p>",
                "PIP",
                "Pupil Inclusion Panel",
            ),
            (
                "<p>Children&#x27;s Services Board (CSB)</p>",
                "CSB",
                "Children's Services Board",
            ),
            (
                "<p>a Needs Coordinator (NCO)</p>",
                "NCO",
                "Needs Coordinator",
            ),
            ("<p>a Multi-Agency Hub (MAH)</p>", "MAH", "Multi-Agency Hub"),
        ] {
            assert_eq!(
                own(main),
                [(letters.to_owned(), words.to_owned())],
                "{main}"
            );
        }
        for main in [
            "<p lang=\"cy\">Pupil Inclusion Panel (PIP)</p>",
            "<p>Pupil Inclusion Panel</p><p>(PIP)</p>",
            "<p>Ann Taylor (at)</p>",
        ] {
            assert_eq!(own(main), [], "{main}");
        }
    }
}
