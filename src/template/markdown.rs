//! Markdown → HTML, as a filter for templates: `{{ recommendation.action | markdown(blank=council.blank) }}`.

use pulldown_cmark::{Event, Options, Parser, TextMergeStream, html};
use tera::{Kwargs, State, TeraResult, Value};

use super::reference::{Reference, link};

/// Prints Markdown as paragraphs and lists.
///
/// For a field that was left blank it prints `blank`. Words that `references` names ("Recommendation 6") become links
/// to the places that it gives for them.
pub(super) fn filter(value: &Value, arguments: Kwargs, _: &State) -> TeraResult<Value> {
    let references = match arguments.get::<&[Value]>("references")? {
        Some(list) => list.iter().filter_map(Reference::new).collect(),
        None => Vec::new(),
    };
    let blank = arguments.get::<&str>("blank")?;
    match (value.as_str(), blank) {
        (Some(text), _) => Ok(Value::safe_string(&to_html(text, &references))),
        (None, Some(blank)) if value.is_none() => Ok(Value::safe_string(&to_html(blank, &[]))),
        (None, None) if value.is_none() => Err(tera::Error::message(
            "this field was left blank; say what is printed then: markdown(blank=council.blank)",
        )),
        _ if value.is_undefined() => Err(tera::Error::message(
            "there is no such field here; correct its name, or ask first: {% if … is defined %}",
        )),
        _ => Err(tera::Error::message("only text can be printed as Markdown")),
    }
}

/// The HTML of Markdown. HTML within the Markdown is shown as it was typed, never passed on.
fn to_html(markdown: &str, references: &[Reference<'_>]) -> String {
    let events = Parser::new_ext(markdown, Options::empty()).map(|event| match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        other => other,
    });
    let mut page = String::with_capacity(markdown.len() + 16);
    html::push_html(
        &mut page,
        link(TextMergeStream::new(events), references).into_iter(),
    );
    page.truncate(page.trim_end().len());
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    fn linked(markdown: &str) -> String {
        let references = [
            Reference::to("Recommendation 1", "recommendation-1"),
            Reference::to("Recommendation 6", "recommendation-6"),
            Reference::to("Recommendation 16", "recommendation-16"),
        ];
        to_html(markdown, &references)
    }

    #[test]
    fn a_recommendation_that_is_named_is_led_to() {
        assert_eq!(
            linked("Via Behaviour statement (see recommendation 6)"),
            "<p>Via Behaviour statement (see <a href=\"#recommendation-6\">recommendation 6</a>)</p>"
        );
        assert_eq!(
            linked("Recommendation 16, not 1"),
            "<p><a href=\"#recommendation-16\">Recommendation 16</a>, not 1</p>"
        );
    }

    #[test]
    fn what_only_looks_like_one_is_left_alone() {
        for words in [
            "recommendation 66",
            "recommendation 2",
            "precommendation 6",
            "Ofsted's recommendation 6",
            "recommendation",
        ] {
            assert_eq!(linked(words), format!("<p>{words}</p>"));
        }
        let words = "recommendation 6 of the Francis report";
        assert_eq!(linked(words), format!("<p>{words}</p>"));
        let link = "[see recommendation 6](https://example.org)";
        assert_eq!(
            linked(link),
            "<p><a href=\"https://example.org\">see recommendation 6</a></p>"
        );
    }

    #[test]
    fn html_is_shown_and_not_passed_on() {
        assert_eq!(
            linked("a <b>bold</b> claim"),
            "<p>a &lt;b&gt;bold&lt;/b&gt; claim</p>"
        );
    }
}
