//! A page → the same page, in which words of another script name their language.
//!
//! A screen reader reads Urdu with an English voice unless the words say that they are Urdu. The council says which language
//! a script is. What a template has given a language is left alone, and so is a page without such words, byte by byte.

use super::tag::{Tags, name_of};
use super::tag_state::EMPTY;
use crate::council::{ForeignWords, ScriptLanguages};

/// Elements in which nothing is put around words.
const WHOLE: [&str; 7] = [
    "title", "script", "style", "svg", "option", "textarea", "head",
];

/// A page in which the words of each script have its language.
pub(super) fn with_languages(page: String, languages: &ScriptLanguages) -> String {
    if languages.is_empty() || ForeignWords::all(&page).is_empty() {
        return page;
    }
    let mut tagged = String::with_capacity(page.len() + 256);
    // The element that is left alone, and how many of its name are open in it.
    let mut alone: Option<(&str, usize)> = None;
    for (text, tag) in Tags(&page) {
        match alone {
            None => tag_words(text, languages, &mut tagged),
            Some(_) => tagged.push_str(text),
        }
        tagged.push_str(tag);
        let name = name_of(tag);
        let is_end = tag.starts_with("</");
        let opens = !is_end && !EMPTY.contains(&name) && !tag.ends_with("/>");
        match &mut alone {
            Some((of, open)) if *of == name => match (opens, is_end) {
                (true, _) => *open += 1,
                (_, true) if *open == 1 => alone = None,
                (_, true) => *open -= 1,
                _ => {}
            },
            Some(_) => {}
            None if opens && (WHOLE.contains(&name) || has_language(name, tag)) => {
                alone = Some((name, 1));
            }
            None => {}
        }
    }
    tagged
}

/// Whether what an element holds has a language of its own. That of the page is the one of its English words.
fn has_language(name: &str, tag: &str) -> bool {
    name != "html" && tag.contains(" lang=")
}

fn tag_words(text: &str, languages: &ScriptLanguages, tagged: &mut String) {
    let mut done = 0;
    for words in ForeignWords::all(text) {
        let Some(language) = languages.get(&words.script) else {
            continue;
        };
        let before = text.get(done..words.range.start).unwrap_or_default();
        let inside = text.get(words.range.clone()).unwrap_or_default();
        tagged.push_str(before);
        tagged.push_str(&format!("<span lang=\"{language}\">{inside}</span>"));
        done = words.range.end;
    }
    tagged.push_str(text.get(done..).unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::with_languages;
    use crate::council::{Language, OtherScript, ScriptLanguages};

    #[test]
    fn words_of_a_script_have_its_language() {
        let script = OtherScript::named("Arabic").expect("a script");
        let urdu = Language::parse("ur").expect("a language");
        let languages = ScriptLanguages::from([(script, urdu)]);
        for (page, tagged) in [
            (
                "<p>a خوش آمدید, b</p>",
                "<p>a <span lang=\"ur\">خوش آمدید</span>, b</p>",
            ),
            (
                "<p>a <em>خوش</em> &amp; b</p>",
                "<p>a <em><span lang=\"ur\">خوش</span></em> &amp; b</p>",
            ),
            (
                "<p lang=\"fa\">a<br><i>خوش</i></p><p>b</p>",
                "<p lang=\"fa\">a<br><i>خوش</i></p><p>b</p>",
            ),
            (
                "<head><title>خوش</title></head>",
                "<head><title>خوش</title></head>",
            ),
            ("<p>שלום</p>", "<p>שלום</p>"),
        ] {
            assert_eq!(with_languages(page.to_owned(), &languages), tagged);
        }
    }
}
