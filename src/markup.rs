//! Some HTML → how long the tag or the comment is that it begins with.
//!
//! What a browser takes for a comment is more than `<!-- … -->`: `<!note>`, `<?xml … ?>` and `</3>` are comments too, and
//! `<!-->` is a whole one (the HTML standard, "Markup declaration open state" and "Bogus comment state"). It must not know what
//! any element means, and must not use what reads the document out of a page.

use memchr::{memchr, memchr_iter};

/// How long the comment is that some HTML begins with, in bytes; none where it begins with none. One without an end goes on to
/// the end. The `<!DOCTYPE …>` counts as one: nothing of it is shown either.
pub fn comment_length(html: &str) -> Option<usize> {
    let inside = html.strip_prefix('<')?;
    if let Some(comment) = inside.strip_prefix("!--") {
        let begins = html.len() - comment.len();
        let length = match comment {
            _ if comment.starts_with('>') => Some(1),
            _ if comment.starts_with("->") => Some(2),
            _ => end_of_comment(comment),
        };
        return Some(length.map_or(html.len(), |length| begins + length));
    }
    let is_comment = match inside.strip_prefix('/') {
        Some(name) => !name.starts_with(|sign: char| sign.is_ascii_alphabetic()),
        None => inside.starts_with(['!', '?']),
    };
    let end = || memchr(b'>', html.as_bytes()).map_or(html.len(), |end| end + 1);
    is_comment.then(end)
}

/// Where a comment ends, with `-->` or with `--!>`.
fn end_of_comment(comment: &str) -> Option<usize> {
    let mut ends = memchr_iter(b'>', comment.as_bytes());
    let end = ends.find(|end| {
        let before = comment.get(..*end).unwrap_or_default();
        before.ends_with("--") || before.ends_with("--!")
    });
    end.map(|end| end + 1)
}

/// How long the tag or the comment is that some HTML begins with, in bytes. A `>` between quotation marks ends no tag. They are
/// marks only after an equals sign.
pub fn tag_length(html: &str) -> usize {
    if let Some(length) = comment_length(html) {
        return length;
    }
    // Nearly all tags are so short that this is quicker than to search for each sign; only values may be long.
    let bytes = html.as_bytes();
    let mut before = b' ';
    let mut at = 0;
    while let Some(byte) = bytes.get(at).copied() {
        match byte {
            b'>' => return at + 1,
            b'"' | b'\'' if before == b'=' => {
                let value = bytes.get(at + 1..).unwrap_or_default();
                at += memchr(byte, value).map_or(value.len(), |close| close + 1);
                before = byte;
            }
            _ if byte.is_ascii_whitespace() => {}
            _ => before = byte,
        }
        at += 1;
    }
    html.len()
}

/// Whether some HTML begins with a tag or a comment. A sign alone is a sign like any other: `3 < 4`, `<>`.
pub fn begins_with_tag(html: &str) -> bool {
    let inside = html.strip_prefix('<');
    let begins = |sign: char| sign.is_ascii_alphabetic() || matches!(sign, '/' | '!' | '?');
    inside.is_some_and(|inside| inside.starts_with(begins))
}

#[cfg(test)]
mod tests {
    use super::{begins_with_tag, comment_length, tag_length};

    #[test]
    fn what_a_browser_takes_for_a_comment_is_one() {
        for comment in [
            "<!-- a > b -->",
            "<!-->",
            "<!--->",
            "<!---->",
            "<!-- a --!>",
            "<!-- -- -->",
            "<!----->",
            "<!note>",
            "<!>",
            "<!-a->",
            "<!DOCTYPE html>",
            "<![CDATA[a]]>",
            "<?xml version=\"1.0\" ?>",
            "</3>",
            "</>",
        ] {
            let page = format!("{comment}b --> c");
            assert_eq!(comment_length(&page), Some(comment.len()), "{comment}");
            assert_eq!(tag_length(&page), comment.len(), "{comment}");
        }
        for open in ["<!-- a", "<!--!>", "<!---!>", "<!-- a ->", "<!note", "<?"] {
            assert_eq!(comment_length(open), Some(open.len()), "{open}");
        }
        for other in ["<p>", "</p>", "<>", "< !-- a -->", "a"] {
            assert_eq!(comment_length(other), None, "{other}");
        }
    }

    #[test]
    fn a_tag_ends_at_the_first_sign_outside_of_a_value() {
        for tag in [
            "<p>",
            "</p >",
            "<p title=\"a > b\">",
            "<p title = 'a > b' id=c>",
            "<p title=\"a\" b\">",
        ] {
            assert_eq!(tag_length(&format!("{tag}c\">")), tag.len(), "{tag}");
        }
        assert_eq!(tag_length("<p title=\"a > b"), 15);
        assert!(begins_with_tag("<p") && begins_with_tag("</") && begins_with_tag("<!a"));
        assert!(!begins_with_tag("<<p>") && !begins_with_tag("< p>") && !begins_with_tag("<3"));
    }
}
