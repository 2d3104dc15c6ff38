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
        if !ends_with_name(bytes.get(at..sign)?) {
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

/// Whether the name of an attribute and its equals sign come last, and no other attribute before it has a value. Elsewhere a
/// quotation mark is a sign like others.
fn ends_with_name(before: &[u8]) -> bool {
    let Some(before) = before.strip_suffix(b"=") else {
        return false;
    };
    let name = before.iter().rev();
    let name = name.take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'-');
    let start = before.len() - name.count();
    let is_apart = start.checked_sub(1).and_then(|space| before.get(space));
    start < before.len()
        && is_apart.is_some_and(u8::is_ascii_whitespace)
        && memchr(b'=', before).is_none()
}

/// Where in a tag the tokenizer is, by the states of the HTML standard (13.2.5.32 to 13.2.5.39).
#[derive(Clone, Copy)]
enum InTag {
    BeforeName,
    Name,
    AfterName,
    BeforeValue,
    Value,
    Quoted(u8),
}

/// How many attributes there are after the name of a tag, and how far away its end is. In a comment or a script, what looks like a
/// quotation mark may be none, so a tag within quotation marks is looked at by itself.
fn attributes(tag: &str) -> (usize, usize) {
    let (mut count, mut place, mut within) = (0, InTag::BeforeName, None);
    for (at, byte) in tag.bytes().enumerate() {
        if count > MOST_PAGE_ATTRIBUTES {
            break;
        }
        let is_space = byte.is_ascii_whitespace();
        place = match (place, byte) {
            (InTag::Quoted(quote), _) if byte == quote => InTag::BeforeName,
            (InTag::Quoted(_), b'<') => {
                within.get_or_insert(at);
                place
            }
            (InTag::Quoted(_), _) => place,
            (_, b'>') => return (count, within.unwrap_or(at)),
            (InTag::BeforeName, b'/') => place,
            (InTag::Name | InTag::AfterName, b'/') => InTag::BeforeName,
            (InTag::Name | InTag::AfterName, b'=') => InTag::BeforeValue,
            (InTag::BeforeValue, b'"' | b'\'') => InTag::Quoted(byte),
            (InTag::Name, _) if is_space => InTag::AfterName,
            (InTag::Value, _) if is_space => InTag::BeforeName,
            (InTag::Name | InTag::Value, _) => place,
            (_, _) if is_space => place,
            (InTag::BeforeValue, _) => InTag::Value,
            (InTag::BeforeName | InTag::AfterName, _) => {
                count += 1;
                InTag::Name
            }
        };
    }
    (count, within.unwrap_or(tag.len()))
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
        for name in [
            "a=\"[",
            "a='",
            "a\"",
            "a b=c=\"",
            "a b==\"",
            "a =\"",
            "a b=\"\" =\"",
            "a b= c=\"",
            "a b=c d=\"\" e=f'",
            "a/=\"",
        ] {
            let many = format!("<{name}{many}>\"'</a>");
            assert_eq!(overloaded_tag(&many), Some(0..2), "{name}");
            let many = format!("</{name}{}>", " a=1".repeat(3_000));
            assert_eq!(overloaded_tag(&many), Some(0..3), "{name}");
        }
        let hidden = format!("<!-- <p a=\" --><i{many}>");
        assert_eq!(overloaded_tag(&hidden), Some(15..17));
    }
}
