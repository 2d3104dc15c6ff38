//! A page → the same page, in which text that holds words from the right says so.
//!
//! In English text a browser sets Urdu, Arabic and Hebrew words in their order by itself. But where a paragraph, a cell
//! or a list begins with such words, the page must say that the words decide from which side its lines begin, and what
//! stands at their end: `dir="auto"`. A page without such letters is left as it is, byte by byte.

use unicode_bidi::{BidiClass, bidi_class};

use super::tag::{Tags, name_of};

/// The elements that hold lines of text.
const HOLDERS: [&str; 15] = [
    "p",
    "td",
    "th",
    "dt",
    "dd",
    "ul",
    "ol",
    "caption",
    "figcaption",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
];

/// A page in which every element that holds words from the right has a direction.
pub(super) fn with_directions(page: String) -> String {
    // No letter below is written with a byte lower than this, and most pages have no higher byte.
    if page.bytes().all(|byte| byte < 0xd6) || !page.chars().any(is_turned) {
        return page;
    }
    let mut directed = String::with_capacity(page.len() + 64);
    // The holders that are open: where in what is written the start tag of each ends, and whether it may be given a
    // direction.
    let mut open: Vec<Holder> = Vec::new();
    for (text, tag) in Tags(&page) {
        say_direction(text, &mut open, &mut directed);
        directed.push_str(text);
        directed.push_str(tag);
        let name = name_of(tag);
        if HOLDERS.contains(&name) {
            match tag.starts_with("</") {
                true => {
                    open.pop();
                }
                false => open.push(Holder {
                    end: directed.len() - 1,
                    is_free: !tag.contains(" dir="),
                }),
            }
        }
    }
    directed
}

/// An element that holds lines of text.
struct Holder {
    /// Where in the new page its start tag ends.
    end: usize,
    /// Whether nothing has said its direction yet.
    is_free: bool,
}

/// Gives the innermost element a direction, if some text in it has words from the right.
fn say_direction(text: &str, open: &mut [Holder], directed: &mut String) {
    if let Some(holder) = open.last_mut()
        && holder.is_free
        && text.chars().any(is_turned)
    {
        holder.is_free = false;
        directed.insert_str(holder.end, " dir=\"auto\"");
    }
}

/// Whether a letter runs from the right.
fn is_turned(letter: char) -> bool {
    letter >= '\u{590}' && matches!(bidi_class(letter), BidiClass::R | BidiClass::AL)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_holds_words_from_the_right_gets_a_direction() {
        for (page, expected) in [
            ("<p>Quay → “24/7”</p>", "<p>Quay → “24/7”</p>"),
            ("<p>خوش</p><p>no</p>", "<p dir=\"auto\">خوش</p><p>no</p>"),
            (
                "<table><tr><td class=\"x\">a <em>שלום</em>, <b>שלום</b></td><td>b</td></tr></table>",
                "<table><tr><td class=\"x\" dir=\"auto\">a <em>שלום</em>, <b>שלום</b></td><td>b</td></tr></table>",
            ),
            (
                "<td><p>a</p>مرحبا</td>",
                "<td dir=\"auto\"><p>a</p>مرحبا</td>",
            ),
            (
                "<ul>\n<li>مرحبا<ul><li>b</li></ul></li></ul>",
                "<ul dir=\"auto\">\n<li>مرحبا<ul><li>b</li></ul></li></ul>",
            ),
            (
                "<p title=\"a > b\">مرحبا</p><!-- > <p> -->",
                "<p title=\"a > b\" dir=\"auto\">مرحبا</p><!-- > <p> -->",
            ),
            ("<p dir=\"rtl\">مرحبا</p>", "<p dir=\"rtl\">مرحبا</p>"),
        ] {
            assert_eq!(with_directions(page.to_owned()), expected);
        }
    }
}
