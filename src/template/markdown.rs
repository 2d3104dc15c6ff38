//! Markdown → HTML, as a filter for templates: `{{ recommendation.action | markdown(blank=council.blank) }}`.

use pulldown_cmark::{Event, Options, Parser, html};
use tera::{Kwargs, State, TeraResult, Value};

/// Prints Markdown as paragraphs and lists. For a field that was left blank it prints `blank`.
pub(super) fn filter(value: &Value, arguments: Kwargs, _: &State) -> TeraResult<Value> {
    if let Some(text) = value.as_str() {
        return Ok(Value::safe_string(&to_html(text)));
    }
    let blank = arguments.get::<&str>("blank")?;
    match blank {
        Some(blank) if value.is_none() => Ok(Value::safe_string(&to_html(blank))),
        None if value.is_none() => Err(tera::Error::message(
            "this field was left blank; say what is printed then: markdown(blank=council.blank)",
        )),
        _ if value.is_undefined() => Err(tera::Error::message(
            "there is no such field here; correct its name, or ask first: {% if … is defined %}",
        )),
        _ => Err(tera::Error::message("only text can be printed as Markdown")),
    }
}

/// The HTML of Markdown. HTML within the Markdown is shown as it was typed, never passed on.
fn to_html(markdown: &str) -> String {
    let events = Parser::new_ext(markdown, Options::empty()).map(|event| match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        other => other,
    });
    let mut page = String::with_capacity(markdown.len() + 16);
    html::push_html(&mut page, events);
    page.truncate(page.trim_end().len());
    page
}
