//! A page as it is typed → the first tag with more attributes than any element has.
//!
//! The tokenizer goes deeper into the stack with each attribute of a tag, so they are counted before it begins. This room
//! knows letters, not elements.

use std::ops::Range;

use memchr::{memchr, memchr2, memchr3};

use crate::bounds::MOST_PAGE_ATTRIBUTES;

/// The place of the first tag that has more.
pub(super) fn overloaded_tag(html: &str) -> Option<Range<usize>> {
    let mut rest = html;
    while let Some(before) = memchr(b'<', rest.as_bytes()) {
        let start = html.len() - rest.len() + before;
        rest = rest.get(before + 1..).unwrap_or_default();
        // An end tag has attributes too, as far as the tokenizer knows.
        let tag = rest.strip_prefix('/').unwrap_or(rest);
        let is_tag = tag.starts_with(|letter: char| letter.is_ascii_alphabetic());
        // Whatever is in a name, `="` too, is a part of it.
        let after = match is_tag {
            true => tag.get(name_length(tag)..).unwrap_or_default(),
            false => rest,
        };
        if let Some(end) = short_end(after) {
            rest = after.get(end..).unwrap_or_default();
        } else if is_tag {
            let (attributes, length) = attributes(after);
            if attributes > MOST_PAGE_ATTRIBUTES {
                let name = tag.find(|letter: char| !letter.is_ascii_alphanumeric());
                let sign = rest.len() - tag.len();
                return Some(start..start + 1 + sign + name.unwrap_or(tag.len()));
            }
            rest = after.get(length..).unwrap_or_default();
        }
    }
    None
}

/// How long the name of a tag is, for the tokenizer.
fn name_length(tag: &str) -> usize {
    let is_end = |byte: u8| matches!(byte, b'>' | b'/') || byte.is_ascii_whitespace();
    tag.bytes().position(is_end).unwrap_or(tag.len())
}

/// Where a tag ends that is too short for so many attributes, if its quotation marks are where they belong. Most are like that.
fn short_end(tag: &str) -> Option<usize> {
    let bytes = tag
        .as_bytes()
        .get(..=MOST_PAGE_ATTRIBUTES)
        .unwrap_or(tag.as_bytes());
    let mut at = 0;
    loop {
        let sign = at + memchr3(b'>', b'"', b'\'', bytes.get(at..)?)?;
        let quote = match bytes.get(sign)? {
            b'>' => return Some(sign),
            quote => *quote,
        };
        if bytes.get(sign.checked_sub(1)?) != Some(&b'=') {
            return None;
        }
        let value = bytes.get(sign + 1..)?;
        let length = memchr2(quote, b'<', value)?;
        at = sign + 1 + length + 1;
        if value.get(length) != Some(&quote) {
            return None;
        }
    }
}

/// How many attributes there are after the name of a tag, and how far away its end is. In a comment or a script, what looks like a
/// quotation mark may be none, so a tag within quotation marks is looked at by itself.
fn attributes(tag: &str) -> (usize, usize) {
    let (mut words, mut is_in_word, mut is_value, mut quote) = (0_usize, false, false, None);
    let mut within = None;
    for (at, byte) in tag.bytes().enumerate() {
        match (byte, quote) {
            _ if words > MOST_PAGE_ATTRIBUTES => break,
            (b'>', None) => return (words, within.unwrap_or(at)),
            (byte, Some(open)) if byte == open => quote = None,
            (b'<', Some(_)) => {
                within.get_or_insert(at);
            }
            (_, Some(_)) => {}
            (b'"' | b'\'', None) if is_value && !is_in_word => {
                (quote, is_value) = (Some(byte), false);
            }
            (b'=', None) => (is_in_word, is_value) = (false, true),
            (b' ' | b'\t' | b'\n' | b'\r' | b'\x0c' | b'/', None) => is_in_word = false,
            (_, None) => {
                words += usize::from(!is_in_word && !is_value);
                (is_in_word, is_value) = (true, false);
            }
        }
    }
    (words, within.unwrap_or(tag.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_counted_and_words_in_their_values_are_not() {
        assert_eq!(attributes(">a b"), (0, 0));
        assert_eq!(attributes(" a=1 b='>' c=\"x y z\" d/ e>"), (5, 25));
        assert_eq!(attributes(" a = 1 b"), (2, 8));
        let long = format!("<p title=\"{}\">", "word ".repeat(9_000));
        assert_eq!(overloaded_tag(&long), None);
        for one in [" a", " a=1", " a='1'", "/a"] {
            let many = format!("<p>1 < 2</p><i{}>", one.repeat(3_000));
            assert_eq!(overloaded_tag(&many), Some(12..14), "{one}");
        }
        let many = " a".repeat(3_000);
        assert_eq!(overloaded_tag(&format!("<p>1</p{many}>")), Some(4..7));
        for name in ["a=\"[", "a='", "a\""] {
            let many = format!("<{name}{many}>\"'</a>");
            assert_eq!(overloaded_tag(&many), Some(0..2), "{name}");
            let many = format!("</{name}{}>", " a=1".repeat(3_000));
            assert_eq!(overloaded_tag(&many), Some(0..3), "{name}");
        }
        let hidden = format!("<!-- <p a=\" --><i{many}>");
        assert_eq!(overloaded_tag(&hidden), Some(15..17));
    }
}
