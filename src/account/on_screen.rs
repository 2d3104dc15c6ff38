//! A web page → the page as a screen shows it.
//!
//! What is in print only is missing on a screen, and the other way round. Most pages have no such parts.

use crate::markup::tag_length;

/// The class of what only the PDF has.
const PRINT_ONLY: &str = "print-only";
/// The class of what the PDF has not.
const SCREEN_ONLY: &str = "screen-only";

/// The page, with the two classes changed for each other in its tags. None if nothing is in print only.
pub fn as_on_screen(page: &str) -> Option<String> {
    if !page.contains(PRINT_ONLY) {
        return None;
    }
    let mut turned = String::new();
    let mut is_turned = false;
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        let (words, tag) = rest.split_at(start);
        turned.push_str(words);
        let (tag, after) = tag.split_at(tag_length(tag));
        rest = after;
        match (tag.contains(PRINT_ONLY), tag.contains(SCREEN_ONLY)) {
            (true, _) => {
                is_turned = true;
                turned.push_str(&tag.replace(PRINT_ONLY, SCREEN_ONLY));
            }
            (false, true) => turned.push_str(&tag.replace(SCREEN_ONLY, "")),
            (false, false) => turned.push_str(tag),
        }
    }
    turned.push_str(rest);
    is_turned.then_some(turned)
}

#[cfg(test)]
mod tests {
    use super::as_on_screen;

    #[test]
    fn only_tags_are_changed() {
        assert_eq!(
            as_on_screen("<p class=\"screen-only\">print-only</p>"),
            None
        );
        assert_eq!(
            as_on_screen("<p class=\"print-only b\">print-only</p><i class='screen-only'>c</i>")
                .as_deref(),
            Some("<p class=\"screen-only b\">print-only</p><i class=''>c</i>")
        );
    }
}
