//! A page → what is in its `<main>`, and what is below it.
//!
//! A comment, a title, a style or the value of an attribute may have `<main>` in its words, and begins nothing.

use memchr::memchr_iter;

use super::html_tag::{Tag, TagKind};
use crate::markup::comment_length;
use crate::small_names::WORDS_ONLY;

/// What is between `<main>` and `</main>`, and what follows it.
pub(super) fn main_part(page: &str) -> Option<(&str, &str)> {
    let (_, inside) = next_main(page, TagKind::Start)?;
    // What looks like the last end is the end, but for one in a comment.
    let last = inside.rfind("</main")?;
    let mut signs = memchr_iter(b'<', inside.as_bytes());
    let has_comment = signs.any(|sign| inside.get(sign..).and_then(comment_length).is_some());
    let mut end = (!has_comment).then_some(last);
    let mut rest = inside;
    while has_comment && let Some((start, after)) = next_main(rest, TagKind::End) {
        end = Some(inside.len() - rest.len() + start);
        rest = after;
    }
    inside.split_at_checked(end?)
}

/// Where the next tag of `<main>` is, and what follows it.
fn next_main(html: &str, kind: TagKind) -> Option<(usize, &str)> {
    let mut rest = html;
    while let Some((before, tag)) = Tag::first(rest) {
        if tag.name == "main" && tag.kind == kind {
            return Some((html.len() - rest.len() + before.len(), tag.after));
        }
        rest = tag.after;
        if tag.kind == TagKind::Start && WORDS_ONLY.contains(&tag.name) {
            let end = rest.find(&format!("</{}", tag.name));
            rest = rest.get(end.unwrap_or(rest.len())..)?;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::main_part;

    #[test]
    fn only_a_tag_begins_the_paper_and_ends_it() {
        for page in [
            "<body><main>A</main></body>",
            "<!-- <main> --><main id=\"main\">A</main><!-- </main> -->",
            "<title>The <main> part</title><main class=\"a>b\">A</main >",
            "<style>/* <main> */</style><script>\"<main>\"</script><main>A</main>",
            "<?a <main> ?><main>A</main><!b </main>",
            "<body data-part=\"<main>\"><p>3 < 4</p><main>A</main><!-- B --><p>C</p>",
        ] {
            let words = main_part(page).map(|(inside, _)| inside);
            assert_eq!(words, Some("A"), "{page}");
        }
        for page in ["<!-- <main>A</main> -->", "<main>A", "<p>A</p>"] {
            assert_eq!(main_part(page), None, "{page}");
        }
    }
}
