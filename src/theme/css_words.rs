//! Names and font families of a theme → words of a style sheet that mean just these.
//!
//! A name goes into the style sheet as CSS writes names, and a family as CSS writes families, whatever is in it: a brace or
//! a semicolon in a theme ends nothing there. It must not know what the words are for.

use std::fmt::{self, Write};

/// A name, such as that of a class or the end of a custom property's.
pub(super) struct CssName<'n> {
    name: &'n str,
    is_begun: bool,
}

/// The families that a browser tries, one after the other.
pub(super) struct CssFamilies<'f>(pub(super) &'f str);

impl<'n> CssName<'n> {
    /// A whole name.
    pub(super) fn whole(name: &'n str) -> Self {
        let is_begun = false;
        Self { name, is_begun }
    }

    /// What comes after the beginning of a name.
    pub(super) fn end(name: &'n str) -> Self {
        let is_begun = true;
        Self { name, is_begun }
    }
}

impl fmt::Display for CssName<'_> {
    /// As "serialize an identifier" says (CSSOM, 2.1).
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut before = None;
        for (place, letter) in self.name.chars().enumerate() {
            let is_first = !self.is_begun && (place == 0 || (place == 1 && before == Some('-')));
            let is_alone = !self.is_begun && place == 0 && self.name == "-";
            match letter {
                '0'..='9' if is_first => by_number(letter, out)?,
                '-' if is_alone => out.write_str("\\-")?,
                'a'..='z' | 'A'..='Z' | '0'..='9' | '-' | '_' => out.write_char(letter)?,
                _ if u32::from(letter) >= 0xa0 => out.write_char(letter)?,
                _ => by_number(letter, out)?,
            }
            before = Some(letter);
        }
        Ok(())
    }
}

impl fmt::Display for CssFamilies<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut is_first = true;
        for family in families(self.0) {
            if !std::mem::take(&mut is_first) {
                out.write_str(", ")?;
            }
            match family {
                OneFamily::Plain(words) if is_plain(&words) => out.write_str(&words)?,
                OneFamily::Plain(words) | OneFamily::Quoted(words) => string(&words, out)?,
            }
        }
        Ok(())
    }
}

enum OneFamily {
    /// As one word or several.
    Plain(String),
    /// In quotation marks.
    Quoted(String),
}

/// What is between the commas. A comma in quotation marks is part of a name.
fn families(written: &str) -> Vec<OneFamily> {
    let mut families = Vec::new();
    let mut rest = written.trim_start();
    while let Some(first) = rest.chars().next() {
        let quoted = matches!(first, '"' | '\'')
            .then(|| rest.strip_prefix(first))
            .flatten();
        let quoted = quoted.and_then(|inside| inside.split_once(first));
        let (family, after) = match quoted {
            // What follows the second mark before the next comma means nothing in CSS.
            Some((name, after)) => {
                let after = after.split_once(',').map_or("", |(_, after)| after);
                (OneFamily::Quoted(name.to_owned()), after)
            }
            None => {
                let (words, after) = rest.split_once(',').unwrap_or((rest, ""));
                let words: Vec<&str> = words.split_whitespace().collect();
                (OneFamily::Plain(words.join(" ")), after)
            }
        };
        if !matches!(&family, OneFamily::Plain(words) if words.is_empty()) {
            families.push(family);
        }
        rest = after.trim_start();
    }
    families
}

/// Whether words can be written without quotation marks.
fn is_plain(words: &str) -> bool {
    words
        .split(' ')
        .all(|word| CssName::whole(word).to_string() == word)
}

fn string(words: &str, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    out.write_char('"')?;
    for letter in words.chars() {
        match letter {
            '"' | '\\' | '<' | '>' | '&' | '\0'..='\x1f' => by_number(letter, out)?,
            _ => out.write_char(letter)?,
        }
    }
    out.write_char('"')
}

fn by_number(letter: char, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(out, "\\{:x} ", u32::from(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_words_are_written_as_they_are() {
        for families in [
            "Arial, Helvetica, \"Liberation Sans\", sans-serif",
            "Source Sans Pro, system-ui, -apple-system",
        ] {
            assert_eq!(CssFamilies(families).to_string(), families);
        }
        for name in ["accent", "line-2", "melyn_golau", "lliw-â"] {
            assert_eq!(CssName::whole(name).to_string(), name);
        }
        assert_eq!(CssName::end("2nd").to_string(), "2nd");
    }

    #[test]
    fn nothing_in_a_name_ends_a_rule() {
        for (name, expected) in [
            (
                "a; } body { display: none",
                "a\\3b \\20 \\7d \\20 body\\20 \\7b \\20 display\\3a \\20 none",
            ),
            ("</style>", "\\3c \\2f style\\3e "),
            ("2nd", "\\32 nd"),
            ("-2", "-\\32 "),
            ("-", "\\-"),
            ("a\nb", "a\\a b"),
        ] {
            assert_eq!(CssName::whole(name).to_string(), expected);
        }
    }

    #[test]
    fn nothing_in_a_family_ends_a_rule() {
        for (families, expected) in [
            ("'Gill Sans', serif", "\"Gill Sans\", serif"),
            (
                "Arial; } body { color: red",
                "\"Arial; } body { color: red\"",
            ),
            ("\"Arial\"; } body {}, serif", "\"Arial\", serif"),
            ("\"Arial, serif", "\"\\22 Arial\", serif"),
            ("\"a\\\", serif", "\"a\\5c \", serif"),
            ("</style>", "\"\\3c /style\\3e \""),
            (" , ,Arial,", "Arial"),
            ("3 Colours, a\u{1}", "\"3 Colours\", \"a\\1 \""),
        ] {
            assert_eq!(CssFamilies(families).to_string(), expected, "{families}");
        }
    }
}
