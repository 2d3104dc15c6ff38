//! Filters for words that a translation leaves in the first language: a screen reader speaks them in its voice.
//!
//! A page says which texts these are, so a template need not ask: `markdown` marks them by itself, and for other words
//! `lang` is the attribute of an element that has nothing else in it, and `spoken` prints them as they are, marked.

use tera::{Kwargs, State, TeraResult, Value};

use super::tag_state::EMPTY;
use crate::model::letters_of;

/// The key of the page under which they are.
const KEY: &str = "untranslated";

/// The attribute of an element that has these words alone; nothing where they are in the language of the paper.
pub(super) fn lang(value: &Value, _: Kwargs, state: &State) -> TeraResult<Value> {
    let language = value.as_str().map(|words| language_of(words, state));
    let attribute = language.transpose()?.flatten();
    let attribute = attribute.map(|language| format!(" lang=\"{language}\""));
    Ok(Value::safe_string(&attribute.unwrap_or_default()))
}

/// The words, marked where they are not in the language of the paper. `only` names those of a line that come from a file.
pub(super) fn spoken(value: &Value, arguments: Kwargs, state: &State) -> TeraResult<Value> {
    let Some(line) = value.as_str() else {
        return Ok(value.clone());
    };
    let words = arguments.get::<&str>("only")?.unwrap_or(line);
    let Some((language, (before, after))) = language_of(words, state)?.zip(line.split_once(words))
    else {
        return Ok(value.clone());
    };
    let [before, words, after] = [before, words, after].map(|text| state.escape(text));
    let (before, words, after) = (before?, words?, after?);
    Ok(Value::safe_string(&format!(
        "{before}<span lang=\"{language}\">{words}</span>{after}"
    )))
}

/// The HTML of words, marked where they are not in the language of the paper.
pub(super) fn spoken_words(words: &str, state: &State) -> TeraResult<String> {
    let language = language_of(words, state)?;
    let words = state.escape(words)?;
    Ok(match language {
        Some(language) => format!("<span lang=\"{language}\">{words}</span>"),
        None => words,
    })
}

/// The HTML of a long text, marked where the text is not in the language of the paper.
pub(super) fn marked(html: String, text: &str, state: &State) -> TeraResult<String> {
    if untranslated_in(state)?.is_none() {
        return Ok(html);
    }
    let without_links = text.lines().filter(|line| !is_link_to_table(line));
    let text: String = without_links.collect();
    Ok(match language_of(&text, state)? {
        Some(language) => {
            let html = with_language(&html, &language);
            let council = state.get::<Value>("council")?;
            let own = council
                .as_ref()
                .and_then(|council| council.get_from_path("language"));
            // What a table is called is in the words of the council.
            match own.and_then(Value::as_str) {
                Some(own) => html.replace("<caption>", &format!("<caption lang=\"{own}\">")),
                None => html,
            }
        }
        None => html,
    })
}

/// Whether a line is the link in the place of a table that is printed elsewhere.
fn is_link_to_table(line: &str) -> bool {
    line.starts_with('[') && line.contains("](#recommendation-") && line.contains("-table-")
}

/// What is not translated; none where everything is in one language.
fn untranslated_in(state: &State) -> TeraResult<Option<Value>> {
    let untranslated = state.get::<Value>(KEY)?;
    Ok(untranslated.filter(|untranslated| !untranslated.is_none()))
}

/// The language of words, where that is not the language of the paper.
fn language_of(words: &str, state: &State) -> TeraResult<Option<String>> {
    let Some(untranslated) = untranslated_in(state)? else {
        return Ok(None);
    };
    let known = untranslated.get_from_path("texts").and_then(Value::as_map);
    let language = known.and_then(|texts| texts.get(&letters_of(words).into()));
    Ok(language.and_then(Value::as_str).map(str::to_owned))
}

/// HTML with the language on each of its outermost elements.
fn with_language(html: &str, language: &str) -> String {
    let mut marked = String::with_capacity(html.len() + 16);
    let mut depth = 0_usize;
    let mut rest = html;
    while let Some((before, tag)) = rest.split_once('<') {
        marked.push_str(before);
        marked.push('<');
        let end = tag.find(|sign: char| sign.is_whitespace() || sign == '>');
        let (name, after) = tag.split_at(end.unwrap_or(tag.len()));
        marked.push_str(name);
        if name.starts_with('/') {
            depth = depth.saturating_sub(1);
        } else if !EMPTY.contains(&name) {
            if depth == 0 {
                marked.push_str(&format!(" lang=\"{language}\""));
            }
            depth += 1;
        }
        rest = after;
    }
    marked.push_str(rest);
    marked
}

#[cfg(test)]
mod tests {
    use super::with_language;

    #[test]
    fn the_outermost_elements_are_marked() {
        assert_eq!(
            with_language(
                "<p>a<br> <b>c</b></p>\n<ul class=\"x\">\n<li>d</li>\n</ul>",
                "en"
            ),
            "<p lang=\"en\">a<br> <b>c</b></p>\n<ul lang=\"en\" class=\"x\">\n<li>d</li>\n</ul>"
        );
        assert_eq!(with_language("no tags", "en"), "no tags");
    }
}
