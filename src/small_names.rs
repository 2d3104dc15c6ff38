//! A page → the same page with the names of its tags and attributes in small letters, as HTML understands them.
//!
//! Some people type `<TABLE CLASS="wide">`. Nearly all pages have small names already, and nothing is copied. Values, words,
//! comments, scripts and styles stay as they are. In a drawing, a name such as `viewBox` begins with a small letter and stays
//! too. It must not know what any other element means.

use std::borrow::Cow;

use crate::markup::comment_length;

/// In these elements nothing is a tag.
pub const WORDS_ONLY: [&str; 4] = ["script", "style", "textarea", "title"];

/// A drawing. Programs that draw it tell capitals from small letters.
const DRAWING: &str = "svg";

/// The page with small names.
pub fn with_small_names(page: &str) -> Cow<'_, str> {
    let mut small: Option<String> = None;
    // How much of the page has been copied, and how much has been read.
    let (mut copied, mut read) = (0, 0);
    let mut is_drawing = false;
    while let Some(rest) = page.get(read..)
        && let Some(start) = rest.find('<')
    {
        let begins = read + start;
        let found = rest.get(start..).unwrap_or_default();
        if let Some(length) = comment_length(found) {
            read = begins + length;
            continue;
        }
        let name = name_of(found);
        if name.is_empty() {
            read = begins + 1;
            continue;
        }
        let is_end = found.starts_with("</");
        let is_of_drawing = name.eq_ignore_ascii_case(DRAWING);
        let (length, names) = in_small_letters(found, is_drawing || is_of_drawing);
        if is_of_drawing {
            let tag = found.get(..length).unwrap_or_default();
            is_drawing = !is_end && !tag.ends_with("/>");
        }
        read = begins + length;
        if let Some(names) = names {
            let small = small.get_or_insert_with(|| String::with_capacity(page.len()));
            small.push_str(page.get(copied..begins).unwrap_or_default());
            small.push_str(&names);
            copied = read;
        }
        let is_words = |one: &&&str| one.eq_ignore_ascii_case(name) && !is_end;
        if let Some(name) = WORDS_ONLY.iter().find(is_words) {
            read += end_of_words(page.get(read..).unwrap_or_default(), name);
        }
    }
    match small {
        Some(mut small) => {
            small.push_str(page.get(copied..).unwrap_or_default());
            Cow::Owned(small)
        }
        None => Cow::Borrowed(page),
    }
}

/// The name in the tag that some HTML begins with; nothing where it begins with none.
fn name_of(html: &str) -> &str {
    let name = html.strip_prefix('<').unwrap_or(html);
    let name = name.strip_prefix('/').unwrap_or(name);
    let end = name.find(|sign: char| !sign.is_ascii_alphanumeric());
    let name = name.get(..end.unwrap_or(name.len())).unwrap_or_default();
    match name.starts_with(|sign: char| sign.is_ascii_alphabetic()) {
        true => name,
        false => "",
    }
}

/// Where the end tag of an element begins that holds words only.
fn end_of_words(html: &str, name: &str) -> usize {
    let mut ends = html.match_indices("</");
    let end = ends.find(|(at, _)| {
        html.get(*at..)
            .is_some_and(|end| name_of(end).eq_ignore_ascii_case(name))
    });
    end.map_or(html.len(), |(at, _)| at)
}

/// Where in a name a sign of a tag is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum NamePlace {
    /// In none.
    Before,
    /// In one that stays as it is.
    Kept,
    /// In one that is to have small letters.
    Changed,
}

/// How long the tag is that some HTML begins with, and the tag with small names; none where they are small.
fn in_small_letters(html: &str, is_drawing: bool) -> (usize, Option<String>) {
    let mut capitals = Vec::new();
    let mut quote = None;
    // After an equals sign comes a value, in quotation marks or up to white space.
    let mut is_value = false;
    let mut name = NamePlace::Before;
    let mut before = b'<';
    let mut end = html.len();
    for (at, sign) in html.bytes().enumerate().skip(1) {
        match quote {
            Some(open) => {
                if sign == open {
                    (quote, is_value, before) = (None, false, sign);
                }
                continue;
            }
            None if sign == b'>' => {
                end = at + 1;
                break;
            }
            None if sign == b'=' => (is_value, name) = (true, NamePlace::Before),
            None if sign.is_ascii_whitespace() => {
                is_value = is_value && before == b'=';
                name = NamePlace::Before;
                continue;
            }
            None if before == b'=' && matches!(sign, b'"' | b'\'') => quote = Some(sign),
            None if !is_value => {
                name = match name {
                    _ if sign == b'/' => NamePlace::Before,
                    NamePlace::Before if is_drawing && !sign.is_ascii_uppercase() => {
                        NamePlace::Kept
                    }
                    NamePlace::Before => NamePlace::Changed,
                    same => same,
                };
                if name == NamePlace::Changed && sign.is_ascii_uppercase() {
                    capitals.push(at);
                }
            }
            None => {}
        }
        before = sign;
    }
    let tag = html.get(..end).unwrap_or_default();
    let small = (!capitals.is_empty()).then(|| {
        let mut bytes = tag.as_bytes().to_vec();
        for at in capitals {
            if let Some(byte) = bytes.get_mut(at) {
                byte.make_ascii_lowercase();
            }
        }
        String::from_utf8_lossy(&bytes).into_owned()
    });
    (end, small)
}

#[cfg(test)]
mod tests {
    use super::with_small_names;

    #[test]
    fn names_are_small_and_nothing_else() {
        for (typed, small) in [
            ("<P>A</P>", "<p>A</p>"),
            ("<P CLASS=\"A B\">C</P>", "<p class=\"A B\">C</p>"),
            ("<p Hidden Class=A>B", "<p hidden class=A>B"),
            ("<BR/><!-- <P> --> 3 < P", "<br/><!-- <P> --> 3 < P"),
            ("<a href=\"A>B\" ID='C'>D", "<a href=\"A>B\" id='C'>D"),
            ("<A HREF = \"A\" TITLE = B>C", "<a href = \"A\" title = B>C"),
            (
                "<svg viewBox=\"0 0 1 1\"><clipPath/>",
                "<svg viewBox=\"0 0 1 1\"><clipPath/>",
            ),
            (
                "<SCRIPT>if (a<B) \"<P>\"</SCRIPT><P>",
                "<script>if (a<B) \"<P>\"</script><p>",
            ),
            (
                "<title>The <P></title><!DOCTYPE html>",
                "<title>The <P></title><!DOCTYPE html>",
            ),
            (
                "<p title=\"É\" LANG=\"cy\">É</p>",
                "<p title=\"É\" lang=\"cy\">É</p>",
            ),
            ("<H1", "<h1"),
            ("3 <<P>", "3 <<p>"),
            ("<sPan onClick=A>B</sPan>", "<span onclick=A>B</span>"),
            ("<svg/><sPan>", "<svg/><span>"),
            (
                "<svg viewBox=A><clipPath/></SVG><iMg>",
                "<svg viewBox=A><clipPath/></svg><img>",
            ),
            ("<?A <P?><P><!-->B<P>", "<?A <P?><p><!-->B<p>"),
        ] {
            assert_eq!(with_small_names(typed), small);
        }
    }
}
