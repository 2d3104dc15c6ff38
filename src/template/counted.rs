//! A template as it is typed → the same template with its steps counted.
//!
//! The engine counts nothing: two loops that print nothing go on for years, and a value that is doubled forty times fills any
//! memory. So after each start of a loop a step is counted, and after each value that is set its length is looked at (see
//! `steps`). Nothing that is added prints anything or begins a line, so a line of the one is the same line of the other. This
//! room knows tags, not what they mean.

use std::ops::Range;

use super::steps::{HELD, STEP};

use crate::bounds::MOST_CHOICES;

/// The template with its steps counted, or the place of an `{% elif … %}` too many.
pub(super) fn counted(template: &str) -> Result<String, Range<usize>> {
    let mut written = String::with_capacity(template.len() + template.len() / 8);
    // The names of the values that are being set by what is printed.
    let mut open: Vec<&str> = Vec::new();
    let mut choices = 0;
    let mut rest = template;
    while let Some(tag) = next_tag(rest) {
        let at = template.len() - rest.len() + tag.start;
        let whole = rest.get(..tag.end).unwrap_or(rest);
        written.push_str(whole);
        rest = rest.get(tag.end..).unwrap_or_default();
        let Some(inside) = inside(whole.get(tag.start..).unwrap_or_default()) else {
            continue;
        };
        let end = if inside.trims { "-%}" } else { "%}" };
        match inside.words.split_whitespace().next() {
            Some("for") => written.push_str(&format!("{{% set {STEP} = {STEP}() {end}")),
            Some("elif") => {
                choices += 1;
                if choices > MOST_CHOICES {
                    return Err(at..at + tag.end - tag.start);
                }
            }
            Some("set" | "set_global") => {
                let (name, is_value) = set(inside.words);
                match is_value {
                    true => written.push_str(&held(name, end)),
                    false => open.push(name),
                }
            }
            Some("endset") => {
                if let Some(name) = open.pop() {
                    written.push_str(&held(name, end));
                }
            }
            Some("raw") => {
                let raw = raw(rest);
                written.push_str(rest.get(..raw).unwrap_or(rest));
                rest = rest.get(raw..).unwrap_or_default();
            }
            _ => {}
        }
    }
    written.push_str(rest);
    Ok(written)
}

fn held(name: &str, end: &str) -> String {
    format!("{{% set {STEP} = {HELD}(value={name}) {end}")
}

/// The next tag of any kind.
fn next_tag(text: &str) -> Option<Range<usize>> {
    let mut from = 0;
    loop {
        let start = from + text.get(from..)?.find('{')?;
        let inside = text.get(start + 1..)?;
        let length = match inside.bytes().next() {
            Some(b'#') => inside.find("#}").map(|end| end + 2),
            Some(b'{') => end(inside, "}}"),
            Some(b'%') => end(inside, "%}"),
            _ => {
                from = start + 1;
                continue;
            }
        };
        // What has no end is no template: the engine says so.
        return Some(start..start + 1 + length?);
    }
}

/// How long a tag is up to its end, which is not within quotation marks.
fn end(text: &str, sign: &str) -> Option<usize> {
    let (mut quote, mut is_escaped) = (None, false);
    for (at, byte) in text.bytes().enumerate() {
        match quote {
            Some(_) if is_escaped => is_escaped = false,
            Some(_) if byte == b'\\' => is_escaped = true,
            Some(open) if byte == open => quote = None,
            Some(_) => {}
            None if text.as_bytes().get(at..)?.starts_with(sign.as_bytes()) => {
                return Some(at + sign.len());
            }
            None if b"\"'`".contains(&byte) => quote = Some(byte),
            None => {}
        }
    }
    None
}

/// What is in a tag that decides or repeats.
struct Inside<'t> {
    words: &'t str,
    /// Whether it takes the space after it away.
    trims: bool,
}

fn inside(tag: &str) -> Option<Inside<'_>> {
    let words = tag.strip_prefix("{%")?.strip_suffix("%}")?;
    let words = words.strip_prefix('-').unwrap_or(words);
    let trims = words.ends_with('-');
    let words = words.strip_suffix('-').unwrap_or(words).trim();
    Some(Inside { words, trims })
}

/// The name that is set, and whether its value is said here, and not by what is printed up to `endset`.
fn set(words: &str) -> (&str, bool) {
    let words = words
        .trim_start_matches("set_global")
        .trim_start_matches("set")
        .trim();
    let name = words.find(|letter: char| !letter.is_alphanumeric() && letter != '_');
    let (name, after) = words.split_at(name.unwrap_or(words.len()));
    (name, after.trim_start().starts_with('='))
}

/// How long a text is up to the end of what is printed as it is.
fn raw(text: &str) -> usize {
    let mut from = 0;
    while let Some(start) = text.get(from..).and_then(|rest| rest.find("{%")) {
        let tag = text.get(from + start..).unwrap_or_default();
        let Some(length) = tag.find("%}") else { break };
        from += start + length + 2;
        let tag = tag.get(..length + 2).unwrap_or_default();
        if inside(tag).is_some_and(|inside| inside.words == "endraw") {
            return from;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loops_and_values_are_counted_and_nothing_else() {
        for (typed, expected) in [
            ("<p>{{ a }}</p>", "<p>{{ a }}</p>"),
            ("{# {% for #}{", "{# {% for #}{"),
            (
                "{% for a in b %}c{% endfor %}",
                "{% for a in b %}{% set __step = __step() %}c{% endfor %}",
            ),
            (
                "{%- for a in \"%}\" -%} c",
                "{%- for a in \"%}\" -%}{% set __step = __step() -%} c",
            ),
            (
                "{% set_global a = '{% for'-%} b",
                "{% set_global a = '{% for'-%}{% set __step = __held(value=a) -%} b",
            ),
            (
                "{% set a %}{% set b=1 %}{% endset %}",
                "{% set a %}{% set b=1 %}{% set __step = __held(value=b) %}{% endset %}{% set __step = __held(value=a) %}",
            ),
            (
                "{% raw %}{% for %}{% endraw %}{% for a in b %}",
                "{% raw %}{% for %}{% endraw %}{% for a in b %}{% set __step = __step() %}",
            ),
            ("{% for a in b", "{% for a in b"),
            (
                "{{ \"\\\"\" }}{% for a in b %}",
                "{{ \"\\\"\" }}{% for a in b %}{% set __step = __step() %}",
            ),
            ("{% raw %}{% for", "{% raw %}{% for"),
        ] {
            assert_eq!(counted(typed).as_deref(), Ok(expected));
        }
        let chain = format!("{{% if a %}}{}{{% endif %}}", "{% elif b %}".repeat(501));
        assert_eq!(counted(&chain), Err(6010..6022));
    }
}
