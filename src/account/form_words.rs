//! The page of a form → the words in it, with the numbers of its lists.
//!
//! A browser counts the items of a list and shows their numbers, which people wrote. The page has none.

use super::html_tag::{Tag, TagKind};
use super::page::words;

/// What the form says.
pub(super) fn form_words(page: &str) -> String {
    words(&with_numbers(page))
}

/// The page with the number of each item before its words, where the item brings no sign of its own.
fn with_numbers(page: &str) -> String {
    let mut numbered = String::with_capacity(page.len());
    // The number of the next item of each list that is open; none in one that does not count.
    let mut lists: Vec<Option<i32>> = Vec::new();
    let mut rest = page;
    while let Some((_, tag)) = Tag::first(rest) {
        let (done, after) = rest.split_at(rest.len() - tag.after.len());
        numbered.push_str(done);
        rest = after;
        match (tag.name, tag.kind) {
            ("ol", TagKind::Start) => lists.push(first_number(tag.attributes)),
            ("ul", TagKind::Start) => lists.push(None),
            ("ol" | "ul", TagKind::End) => {
                lists.pop();
            }
            ("li", TagKind::Start) => {
                if let Some(Some(next)) = lists.last_mut() {
                    numbered.push_str(&format!("{next}. "));
                    *next = next.saturating_add(1);
                }
            }
            _ => {}
        }
    }
    numbered.push_str(rest);
    numbered
}

/// The first number of a list; none if its items bring signs.
fn first_number(attributes: &str) -> Option<i32> {
    if attributes.contains("class=") {
        return None;
    }
    let start = attributes.split_once("start=\"").map(|(_, start)| start);
    let start = start.and_then(|start| start.split('"').next()?.parse().ok());
    Some(start.unwrap_or(1))
}

#[cfg(test)]
mod tests {
    use super::form_words;

    #[test]
    fn items_of_lists_have_their_numbers() {
        let page = "<main><ol start=\"4\"><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ol>\
                    <ol class=\"numbered\"><li><span class=\"marker\">a)</span> d</li></ol></main>";
        let words = form_words(page);
        let words: Vec<&str> = words.split_whitespace().collect();
        assert_eq!(words.join(" "), "4. a b 5. c a) d");
    }
}
