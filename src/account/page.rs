//! A web page → the words in its `<main>`, as a browser shows them.
//!
//! This reads letter by letter and knows of HTML only what is needed for that. It must not use what reads the document out
//! of the page: the two are compared.

use html5gum::{Token, Tokenizer};
use memchr::memchr2;

use super::html_tag::{COMMENT, Tag, TagKind};
use super::main_part::main_part;
use crate::bounds::LONGEST_CHARACTER_NAME;
use crate::markup::begins_with_tag;
use crate::small_names::with_small_names;

/// The words, with a line feed where anything but a part of a line begins or ends.
pub(super) fn words(page: &str) -> String {
    let page = with_small_names(page);
    main_part(&page).map_or_else(String::new, |(inside, _)| words_of_part(inside))
}

/// The words in a part of a page.
pub(super) fn words_of_part(html: &str) -> String {
    let mut words = String::with_capacity(html.len());
    let mut rest = html;
    // Inside this element nothing is shown, or nothing of it is words: its name, and how many of the name are open.
    let mut hidden: Option<(&str, usize)> = None;
    let mut marker = ItemMarker::default();
    while let Some(sign) = memchr2(b'<', b'&', rest.as_bytes()) {
        let (text, after) = rest.split_at(sign);
        if hidden.is_none() {
            words.push_str(text);
        }
        if after.as_bytes().first() == Some(&b'&') {
            let reference = after.get(1..).unwrap_or_default();
            let mut name = reference.bytes().take(LONGEST_CHARACTER_NAME);
            let end = name.position(|sign| sign == b';');
            let name = end.and_then(|end| reference.get(..end));
            if hidden.is_none() {
                words.push_str(&name.map_or_else(|| "&".to_owned(), character));
            }
            rest = match name {
                Some(name) => reference.get(name.len() + 1..).unwrap_or_default(),
                None => reference,
            };
            continue;
        }
        if !begins_with_tag(after) {
            if hidden.is_none() {
                words.push('<');
            }
            rest = after.get(1..).unwrap_or_default();
            continue;
        }
        let tag = Tag::at(after);
        rest = tag.after;
        let ends_marker = marker.ends_with(&tag, text);
        match &mut hidden {
            Some((name, open)) if *name == tag.name => match tag.kind {
                TagKind::Start => *open += 1,
                TagKind::End if *open == 1 => hidden = None,
                TagKind::End => *open -= 1,
                TagKind::Whole => {}
            },
            Some(_) => {}
            None if tag.kind == TagKind::Start && tag.is_hidden() => hidden = Some((tag.name, 1)),
            None => {}
        }
        if (ends_marker || !tag.is_part_of_a_line()) && !words.ends_with('\n') {
            words.push('\n');
        }
    }
    if hidden.is_none() {
        words.push_str(rest);
    }
    words
}

/// Where the number is that an item brings itself: it stands apart from the words of the item, with a space or without.
#[derive(Default)]
struct ItemMarker {
    /// Whether an item has begun and nothing of it has been said.
    may_begin: bool,
    /// How many `<span>` are open, the number's and those in it.
    open: usize,
}

impl ItemMarker {
    /// Reads on to a tag that comes after a text. Whether the tag ends the number of an item.
    fn ends_with(&mut self, tag: &Tag<'_>, text: &str) -> bool {
        let may_begin = self.may_begin && text.trim().is_empty();
        self.may_begin = match (tag.kind, tag.name) {
            (TagKind::Start, "li") => true,
            (TagKind::Start, "p") | (_, COMMENT) => may_begin,
            _ => false,
        };
        if tag.name != "span" {
            return false;
        }
        let is_open = self.open > 0;
        match tag.kind {
            TagKind::Start if is_open || (may_begin && tag.has_class("marker")) => self.open += 1,
            TagKind::End if is_open => self.open -= 1,
            _ => {}
        }
        is_open && self.open == 0
    }
}

/// The character of `amp` or `#39`.
fn character(name: &str) -> String {
    match name {
        "amp" => "&".to_owned(),
        "lt" => "<".to_owned(),
        "gt" => ">".to_owned(),
        "quot" | "#34" => "\"".to_owned(),
        "#39" | "#x27" => "'".to_owned(),
        _ => {
            let mut text = String::new();
            for Ok(token) in Tokenizer::new(&format!("&{name};")) {
                if let Token::String(token) = token {
                    text.push_str(&String::from_utf8_lossy(&token.value));
                }
            }
            text
        }
    }
}

#[cfg(test)]
mod tests {
    use super::words;

    fn shown(page: &str) -> String {
        let words = words(&format!(
            "<nav>All papers</nav><main id=\"m\">{page}</main>"
        ));
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_a_browser_shows_is_read() {
        for (page, words) in [
            ("<p>a<strong>b</strong>c</p><p>d</p>", "abc d"),
            ("<td>a</td><td>b</td>", "a b"),
            ("a<br>b", "a b"),
            ("a <!-- > note --> b", "a b"),
            (
                "5 &lt; 6 &amp;amp; &copy; &#8364; AT&T & co",
                "5 < 6 &amp; © € AT&T & co",
            ),
            ("<li><span class=\"marker\">8.</span>“a”", "8. “a”"),
            (
                "<li><p><span class=\"marker\">8<span>.</span></span>a",
                "8. a",
            ),
            ("<li><?a?><p><!b><span class=\"marker\">8.</span>c", "8. c"),
            ("a<!b>c</3>d<!-->e", "acde"),
            ("<li>a<span class=\"marker\">8.</span>b", "a8.b"),
            ("<p><span class=\"marker\">8.</span>b", "8.b"),
            ("<p>a <> b < c</p>", "a <> b < c"),
            ("<p title=\"a > b\">c</p>", "c"),
            ("<p title = 'a > b'>c</p>", "c"),
            ("<p title=\"a\" b\">c</p>", "c"),
        ] {
            assert_eq!(shown(page), words);
        }
    }

    #[test]
    fn what_is_not_in_the_paper_is_left_out() {
        let page = "<svg><text>x</text></svg>a<div class='b screen-only'>c<div>d</div>e</div>f";
        assert_eq!(shown(page), "a f");
        assert_eq!(shown("<p class=\"screen-only-not\">a</p>"), "a");
        for hidden in [
            "<ul hidden><li>b</li></ul>",
            "<p id='x' hidden='until-found'>b</p>",
            "<p style=\"color: red; Display : none\">b</p>",
            "<p style=visibility:hidden>b</p>",
            "<p/class=screen-only>b</p>",
            "<p id=\"x\"class=\"a screen-only\">b</p>",
        ] {
            assert_eq!(shown(&format!("a{hidden}c")), "a c", "{hidden}");
        }
        for shown_to_all in [
            "<p title=\"hidden\">b</p>",
            "<p class=none>b</p>",
            "<p aria-hidden=\"true\">b</p>",
            "<input hidden>b",
            "<p sclass=\"screen-only\">b</p>",
            "<p title=\"class=screen-only\">b</p>",
            "<p class=a class=screen-only>b</p>",
            "<p title=a/hidden>b</p>",
        ] {
            let words = shown(&format!("a {shown_to_all} c"));
            assert_eq!(words, "a b c", "{shown_to_all}");
        }
    }
}
