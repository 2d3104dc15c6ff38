//! A page → the same page, ready for a browser: words that belong together stay on one line, and links whose words are
//! their address say so.
//!
//! The words stay as they were typed, character for character. A no-break space would be another character: whoever
//! copies a date from the page, or looks for it with a program, would not find the one that was written. So the words
//! are in a `span`, and the style sheet keeps its line whole. The PDF is made from the page as it was before.

use super::tag::{Tags, name_of};
use crate::ties::is_tied;

/// What is in these is no text of the page.
const DRAWN: [&str; 3] = ["svg", "style", "script"];

/// What begins words that belong together.
const KEPT: &str = "<span class=\"together\">";

/// Words with more letters are left apart: on a narrow screen they would be wider than their line.
const LONGEST: usize = 22;

/// A page in which no line ends between words that belong together.
pub fn with_words_together(page: &str) -> String {
    let mut bound = String::with_capacity(page.len() + page.len() / 16);
    let mut is_main = false;
    let mut drawing = None;
    // How deep in a `span` that a template keeps together already.
    let mut kept = 0_usize;
    let mut rest = page.len();
    let mut before = "";
    for (text, tag) in Tags(page) {
        rest -= text.len() + tag.len();
        let name = name_of(tag);
        let is_bound = is_main && kept == 0 && drawing.is_none();
        match is_bound && !(before == name && is_short_heading(name, text)) {
            true => bind(text, &mut bound),
            false => bound.push_str(text),
        }
        before = name;
        let is_end = tag.starts_with("</");
        match name {
            "span" if is_end => kept = kept.saturating_sub(1),
            "span" if kept > 0 || tag == KEPT => kept += 1,
            _ => {}
        }
        match (name, drawing) {
            ("main", None) => is_main = !is_end,
            (_, None) if !is_end => drawing = DRAWN.into_iter().find(|drawn| *drawn == name),
            (_, Some(drawn)) if is_end && name == drawn => drawing = None,
            _ => {}
        }
        let after = page.get(page.len() - rest..).unwrap_or_default();
        match tag.strip_suffix('>') {
            Some(open) if is_main && name == "a" && says_its_address(open, after) => {
                bound.push_str(open);
                bound.push_str(" class=\"address\">");
            }
            _ => bound.push_str(tag),
        }
    }
    bound
}

/// Puts a text with its words that belong together in a `span` for each group of them.
fn bind(text: &str, bound: &mut String) {
    let mut copied = 0;
    let mut words = words(text).peekable();
    while let Some((start, mut end)) = words.next() {
        while let Some((_, further)) = words.next_if(|(next, _)| is_tied(text, *next)) {
            end = further;
        }
        let group = text.get(start..end).unwrap_or_default();
        if !group.contains(' ') || group.chars().nth(LONGEST).is_some() {
            continue;
        }
        bound.push_str(text.get(copied..start).unwrap_or_default());
        bound.push_str(KEPT);
        bound.push_str(group);
        bound.push_str("</span>");
        copied = end;
    }
    bound.push_str(text.get(copied..).unwrap_or_default());
}

/// Whether a text is a heading that is on one line of any screen.
fn is_short_heading(element: &str, text: &str) -> bool {
    matches!(element, "h2" | "h3" | "h4" | "h5" | "h6") && text.chars().nth(LONGEST).is_none()
}

/// Where each word of a text begins and ends.
fn words(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let mut at = 0;
    text.split([' ', '\n']).filter_map(move |word| {
        let start = at;
        at += word.len() + 1;
        (!word.is_empty()).then_some((start, start + word.len()))
    })
}

/// Whether the start tag of a link without a class leads to the address that its words are.
fn says_its_address(open: &str, after: &str) -> bool {
    let address = open
        .split_once("href=\"")
        .and_then(|(_, href)| href.split_once('"'));
    let words = after.split_once("</a>").map(|(words, _)| words.trim());
    match (address, words) {
        (Some((address, _)), Some(words)) if !open.contains("class=") => {
            let [address, words] = [address, words].map(|text| text.replace("&#x27;", "'"));
            !words.is_empty() && without_scheme(&address) == without_scheme(&words)
        }
        _ => false,
    }
}

/// An address as people write it.
fn without_scheme(address: &str) -> &str {
    let scheme = ["https://", "http://", "mailto:"].into_iter();
    let bare = scheme
        .filter_map(|scheme| address.strip_prefix(scheme))
        .next();
    bare.unwrap_or(address).trim_end_matches('/')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is in `<main>`, bound.
    fn bound(main: &str) -> String {
        let page = format!("<title>1 May</title><main>{main}</main><p>1 May</p>");
        let bound = with_words_together(&page);
        let inside = bound
            .strip_prefix("<title>1 May</title><main>")
            .and_then(|rest| rest.strip_suffix("</main><p>1 May</p>"));
        inside.expect("the rest as it was").to_owned()
    }

    #[test]
    fn words_that_belong_together_are_in_one_span_and_stay_as_typed() {
        for (text, expected) in [
            ("<p>on 9 December 2022.</p>", "<p>on {9 December} 2022.</p>"),
            ("<p>9  May</p>", "<p>{9  May}</p>"),
            ("<th>Recommendation 1:</th>", "<th>{Recommendation 1:}</th>"),
            ("<h2>Recommendation 1</h2>", "<h2>Recommendation 1</h2>"),
            (
                "<h2>Recommendation 1: what was agreed</h2>",
                "<h2>{Recommendation 1:} what was agreed</h2>",
            ),
            (
                "<td>Mr J. Smith (chair)</td>",
                "<td>{Mr J. Smith} (chair)</td>",
            ),
            (
                "<p>£5 million, 10 am,\n3 May</p>",
                "<p>{£5 million,} {10 am,}\n{3 May}</p>",
            ),
            (
                "<p>by <strong>9 </strong>May</p>",
                "<p>by <strong>9 </strong>May</p>",
            ),
            (
                "<svg><text>9 May</text></svg><p>9 May</p>",
                "<svg><text>9 May</text></svg><p>{9 May}</p>",
            ),
            (
                "<!-- 9 May --><p title=\"9 May\">is</p>",
                "<!-- 9 May --><p title=\"9 May\">is</p>",
            ),
            (
                "<p>J Wolstenholme-Featherstonehaugh</p>",
                "<p>J Wolstenholme-Featherstonehaugh</p>",
            ),
            ("<p>nothing &amp; nobody</p>", "<p>nothing &amp; nobody</p>"),
            (
                "<p>{in <span>2 years</span> 25} 2 years</p>",
                "<p>{in <span>2 years</span> 25} {2 years}</p>",
            ),
        ] {
            let spans = |text: &str| text.replace('{', KEPT).replace('}', "</span>");
            assert_eq!(bound(&spans(text)), spans(expected));
        }
    }

    #[test]
    fn a_link_whose_words_are_its_address_says_so() {
        for (link, expected) in [
            ("<a href=\"https://a.example/b\">a.example/b</a>", true),
            ("<a href=\"https://a.example/\">https://a.example</a>", true),
            ("<a href=\"mailto:a@b.example\">a@b.example</a>", true),
            (
                "<a href=\"mailto:j.o&#x27;neil@b.example\">j.o'neil@b.example</a>",
                true,
            ),
            (
                "<a href=\"mailto:j.o'neil@b.example\">j.o&#x27;neil@b.example</a>",
                true,
            ),
            (
                "<a href=\"mailto:j.o&#x27;neil@b.example\">j.oneil@b.example</a>",
                false,
            ),
            ("<a href=\"https://a.example/\">the report</a>", false),
            ("<a href=\"#b\">b</a>", false),
        ] {
            assert_eq!(
                bound(link).contains(" class=\"address\">"),
                expected,
                "{link}"
            );
        }
    }
}
