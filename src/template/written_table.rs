//! A table in a long text → the rows of an HTML table.

use pulldown_cmark::{CowStr, Event};
use tera::{Kwargs, State, TeraResult, Value};

use super::markdown::{inline_html, references};
use super::reference::Reference;
use crate::model::{TextPart, WrittenCell, WrittenTable};

/// What the filters of long text need for the tables in it.
#[derive(Default)]
pub(super) struct TableWords<'v> {
    /// What the caption says before the number of the table.
    pub caption: Option<&'v str>,
    /// What an empty cell says.
    pub blank: Option<&'v str>,
}

/// Prints the head and the body of the table that a text is, as the filter `table_rows`.
pub(super) fn filter(value: &Value, arguments: Kwargs, _: &State) -> TeraResult<Value> {
    let text = value.as_str().unwrap_or_default();
    let references = references(arguments.get::<&[Value]>("references")?, text);
    let blank = arguments.get::<&str>("blank")?;
    let parts = TextPart::all(text).0;
    match parts.as_slice() {
        [TextPart::Table(table)] => Ok(Value::safe_string(&rows(table, blank, &references)?)),
        _ => Err(tera::Error::message(
            "only the `text` of a table has rows: {% for table in recommendation.tables %}{{ table.text | table_rows }}{% endfor %}",
        )),
    }
}

impl TableWords<'_> {
    /// A table where it was written, the `number`th of its text.
    pub fn table(
        &self,
        table: &WrittenTable,
        number: usize,
        references: &[Reference<'_>],
    ) -> TeraResult<String> {
        let Some(caption) = self.caption else {
            return Err(tera::Error::message(
                "there is a table in this text; say what its caption says before its number: markdown(caption=paper.title, blank=council.blank)",
            ));
        };
        let class = if table.is_wide() { " landscape" } else { "" };
        let words = format!("{caption} {number}");
        let label = attribute(&words);
        let words = inline_html([Event::Text(CowStr::from(words))]);
        let rows = rows(table, self.blank, references)?;
        Ok(format!(
            "<section class=\"scrolls\" aria-label=\"{label}\" tabindex=\"0\">\n<table class=\"written{class}\">\n<caption>{words}</caption>\n{rows}</table>\n</section>\n"
        ))
    }
}

fn rows(
    table: &WrittenTable,
    blank: Option<&str>,
    references: &[Reference<'_>],
) -> TeraResult<String> {
    let class = |is_figures| match is_figures {
        true => " class=\"figures\"",
        false => "",
    };
    let mut html = String::from("<thead>\n<tr>");
    for column in table.columns() {
        let words = cell(&column.heading, blank, references)?;
        let class = class(column.is_figures);
        html.push_str(&format!("<th scope=\"col\"{class}>{words}</th>"));
    }
    html.push_str("</tr>\n</thead>\n<tbody>\n");
    for row in table.rows() {
        html.push_str("<tr>");
        for (index, (one, column)) in row.iter().zip(table.columns()).enumerate() {
            let words = cell(one, blank, references)?;
            let class = class(column.is_figures);
            // The first cell says what the row is about.
            html.push_str(&match index {
                0 if row.len() > 1 => format!("<th scope=\"row\"{class}>{words}</th>"),
                // A narrow screen shows the words above a column before each cell of it.
                _ => {
                    let above = attribute(&plain(&column.heading, blank));
                    format!("<td{class} data-column=\"{above}\">{words}</td>")
                }
            });
        }
        html.push_str("</tr>\n");
    }
    html.push_str("</tbody>\n");
    Ok(html)
}

/// The words of a cell without any marks.
fn plain(cell: &WrittenCell, blank: Option<&str>) -> String {
    let mut words = String::new();
    for (event, _) in cell.events() {
        match event {
            Event::Text(text) | Event::Code(text) => words.push_str(&text),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            _ => {}
        }
    }
    match words.is_empty() {
        true => blank.unwrap_or_default().to_owned(),
        false => words,
    }
}

/// Words as the value of an attribute.
fn attribute(words: &str) -> String {
    inline_html([Event::Text(CowStr::from(words.to_owned()))]).replace('"', "&quot;")
}

fn cell(
    cell: &WrittenCell,
    blank: Option<&str>,
    references: &[Reference<'_>],
) -> TeraResult<String> {
    if !cell.is_empty() {
        let events = cell.events().into_iter().map(|(event, _)| event);
        return Ok(super::markdown::linked_html(events, references));
    }
    match blank {
        Some(blank) => Ok(inline_html([Event::Text(CowStr::from(blank))])),
        None => Err(tera::Error::message(
            "a cell of this table was left blank; say what is printed then: blank=council.blank",
        )),
    }
}
