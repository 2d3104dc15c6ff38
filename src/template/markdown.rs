//! Markdown → HTML, as a filter for templates: `{{ recommendation.action | markdown(blank=council.blank) }}`.

use pulldown_cmark::{Event, TextMergeStream, html};
use tera::{Kwargs, State, TeraResult, Value};

use super::address::link_addresses;
use super::list_sign::keep_signs;
use super::reference::{Reference, has_figure, link};
use super::untranslated::marked;
use super::written_table::TableWords;
use crate::model::{MeantText, TextPart};

/// Prints Markdown as paragraphs and lists.
///
/// For a field that was left blank it prints `blank`. Words that `references` names ("Recommendation 6") become links
/// to the places that it gives for them.
pub(super) fn filter(value: &Value, arguments: Kwargs, state: &State) -> TeraResult<Value> {
    let references = references(
        arguments.get::<&[Value]>("references")?,
        value.as_str().unwrap_or_default(),
    );
    let blank = arguments.get::<&str>("blank")?;
    let tables = TableWords {
        caption: arguments.get::<&str>("caption")?,
        blank,
    };
    match (value.as_str(), blank) {
        (Some(text), _) => {
            let html = text_html(text, &references, &tables)?;
            Ok(Value::safe_string(&marked(html, text, state)?))
        }
        (None, Some(blank)) if value.is_none() => {
            Ok(Value::safe_string(&text_html(blank, &[], &tables)?))
        }
        (None, None) if value.is_none() => Err(tera::Error::message(
            "this field was left blank; say what is printed then: markdown(blank=council.blank)",
        )),
        _ if value.is_undefined() => Err(tera::Error::message(
            "there is no such field here; correct its name, or ask first: {% if … is defined %}",
        )),
        _ => Err(tera::Error::message("only text can be printed as Markdown")),
    }
}

/// The places that words of a text may refer to.
pub(super) fn references<'v>(list: Option<&'v [Value]>, text: &str) -> Vec<Reference<'v>> {
    let list = list.unwrap_or_default();
    let has_figures = !list.is_empty() && has_figure(text);
    let read = list.iter().map(|value| Reference::new(value, has_figures));
    read.flatten().collect()
}

/// The HTML of a long text with the tables in it.
pub(super) fn text_html(
    written: &str,
    references: &[Reference<'_>],
    tables: &TableWords<'_>,
) -> TeraResult<String> {
    let mut pages = Vec::new();
    let mut number = 0;
    for part in TextPart::all(written).0 {
        pages.push(match part {
            TextPart::Words { range, meant } => {
                let words = written.get(range).unwrap_or_default();
                words_html(&meant, words, references)
            }
            TextPart::Table(table) => {
                number += 1;
                tables.table(&table, number, references)?
            }
        });
    }
    Ok(pages.join("\n"))
}

/// The HTML of words within a line, with links to what they refer to.
pub(super) fn linked_html<'t>(
    events: impl Iterator<Item = Event<'t>>,
    references: &[Reference<'_>],
) -> String {
    let events = link_addresses(TextMergeStream::new(events)).into_iter();
    inline_html(link(events, references))
}

/// The HTML of words within a line.
pub(super) fn inline_html<'t>(events: impl IntoIterator<Item = Event<'t>>) -> String {
    let mut page = String::new();
    push_html(&mut page, events.into_iter());
    page
}

/// Writes HTML as HTML is written today: elements that hold nothing end with their start tag.
fn push_html<'t>(page: &mut String, events: impl Iterator<Item = Event<'t>>) {
    let events = events.map(|event| match event {
        Event::HardBreak => Event::InlineHtml("<br>\n".into()),
        Event::Rule => Event::Html("<hr>\n".into()),
        other => other,
    });
    html::push_html(page, events);
}

/// The HTML of Markdown. HTML within the Markdown is shown as it was typed, never passed on.
fn words_html(meant: &MeantText, written: &str, references: &[Reference<'_>]) -> String {
    let events = meant.events().map(|(event, range)| match event {
        Event::Html(text) | Event::InlineHtml(text) => (Event::Text(text), range),
        other => (other, range),
    });
    let events = keep_signs(events.collect(), meant, written).into_iter();
    let mut page = String::with_capacity(meant.markdown().len() + 16);
    let events = link_addresses(TextMergeStream::new(events)).into_iter();
    push_html(&mut page, link(events, references).into_iter());
    page.truncate(page.trim_end().len());
    page
}

/// The HTML of a text without tables.
#[cfg(test)]
pub(super) fn to_html(written: &str, references: &[Reference<'_>]) -> String {
    text_html(written, references, &TableWords::default()).unwrap_or_default()
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
    #[test]
    fn the_numbers_of_a_list_are_those_that_were_typed() {
        assert_eq!(
            to_html("1. survey\n2. tender", &[]),
            "<ol>\n<li>survey</li>\n<li>tender</li>\n</ol>"
        );
        assert_eq!(
            to_html("4. survey\n5. tender", &[]),
            "<ol start=\"4\">\n<li>survey</li>\n<li>tender</li>\n</ol>"
        );
        for (typed, numbers) in [
            ("1. a\n3. b\n7. c", vec!["1.", "3.", "7."]),
            ("1) a\n2) b", vec!["1)", "2)"]),
            ("1. a\n1. b", vec!["1.", "1."]),
            ("3. a\n\n2. b\n\n1. c", vec!["3.", "2.", "1."]),
            ("- x\n  01. a\n  02. b", vec!["01.", "02."]),
        ] {
            let page = to_html(typed, &[]);
            let printed: Vec<&str> = page
                .split("<li><span class=\"marker\">")
                .skip(1)
                .filter_map(|item| item.split_once("</span>"))
                .map(|(number, _)| number)
                .collect();
            assert_eq!(printed, numbers, "{page}");
            assert!(page.contains("<ol class=\"numbered\">"), "{page}");
        }
    }

    #[test]
    fn signs_that_are_no_marks_are_printed() {
        for text in [
            "> 90 % of berths",
            ">90%",
            ">= 95 calls",
            "3*4*2 metres, 2 * 3 and 10m*4m*2m",
            "L*W*H = 3*W*4, it was**very**good",
            "Q&amp;A &copy; &#65; R&D",
            r"C:\new\*x and \\fs01\2026\_final",
            r"C:\plans\[new]\#4.",
            "[1]: words",
            "Done\n---\nin June\n===",
            "    a = b",
            "snake_case_name and _this_",
            "+ 5 %",
            "- 5% on last year",
            "Change in footfall:\n- 2.5 per cent at Norton\n+ 3% at Thornaby",
            "- £500",
            "Visits rose to 1,000*\n* of the library",
            "[see] [Action]: done",
        ] {
            let escaped = text
                .replace('&', "&amp;")
                .replace('>', "&gt;")
                .replace('<', "&lt;")
                .replace('\n', "<br>\n");
            assert_eq!(to_html(text, &[]), format!("<p>{}</p>", escaped.trim()));
        }
        for list in [
            "- 12 schools",
            "- 5%\n- 3%",
            "Visits:\n\n* of the library",
            "Done:\n- £500 grants went out\n- and more",
        ] {
            assert!(to_html(list, &[]).contains("<li>"), "{list}");
        }
        assert_eq!(
            to_html("> words\n> 90 schools", &[]),
            "<blockquote>\n<p>words<br>\n90 schools</p>\n</blockquote>"
        );
        assert_eq!(
            to_html(r"\*a\* **5** *1,090*", &[]),
            "<p>*a* <strong>5</strong> <em>1,090</em></p>"
        );
        assert_eq!(
            to_html("<https://example.org/a_b>", &[]),
            "<p>&lt;<a href=\"https://example.org/a_b\">https://example.org/a_b</a>&gt;</p>"
        );
        let link = "[a_b](https://example.org/a_b?c=1&copy=2)";
        assert_eq!(
            to_html(link, &[]),
            "<p><a href=\"https://example.org/a_b?c=1&amp;copy=2\">a_b</a></p>"
        );
    }
}
