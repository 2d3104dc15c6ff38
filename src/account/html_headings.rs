//! HTML → the words of its headings, each on one line.

use super::html_tag::{Tag, TagKind};
use super::one_line::on_one_line;
use super::page::words_of_part;

/// The headings, in the order of the page.
pub(super) fn html_headings(html: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut rest = html;
    while let Some((_, tag)) = Tag::first(rest) {
        rest = tag.after;
        let is_heading = matches!(tag.name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6");
        if tag.kind == TagKind::Start && is_heading {
            let end = rest.find("</h").unwrap_or(rest.len());
            all.push(on_one_line(&words_of_part(
                rest.get(..end).unwrap_or_default(),
            )));
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::html_headings;

    #[test]
    fn headings_are_read_and_nothing_else() {
        let page = "<head></head><header>a</header><!-- <h2>A</h2> --><h1 id=\"x\">b <em>c</em></h1><hr><p>d</p><h3>e</h3>";
        assert_eq!(html_headings(page), ["b c", "e"]);
    }
}
