//! The tables in the texts of a recommendation: out of the cells of its own table, and below it.
//!
//! A table cannot be in a cell. So the text that a template sees has a link in its place, and the table is listed.

use std::borrow::Cow;
use std::ops::Range;

use serde::Serialize;

use crate::council::PaperWords;
use crate::model::{OwnValue, RecommendationNumber, RichText, TextLine};

/// A table in a text of a recommendation.
#[derive(Serialize)]
pub(super) struct TableView<'a> {
    /// The id that the link in the text leads to.
    id: String,
    /// The label of the field it was written in, without its colon; none for the recommendation itself.
    field: Option<Cow<'a, str>>,
    /// "Table 1", as the link says.
    name: String,
    /// The table as it was written.
    text: &'a str,
    /// Whether it has too many columns for an upright sheet.
    is_wide: bool,
}

/// Takes the tables out of the texts of one recommendation.
pub(super) struct TableTaker<'a> {
    words: &'a PaperWords,
    number: &'a RecommendationNumber,
    tables: Vec<TableView<'a>>,
}

impl<'a> TableTaker<'a> {
    pub fn new(words: &'a PaperWords, number: &'a RecommendationNumber) -> Self {
        let tables = Vec::new();
        Self {
            words,
            number,
            tables,
        }
    }

    /// The tables that were taken, in the order of the texts.
    pub fn finish(self) -> Vec<TableView<'a>> {
        self.tables
    }

    /// The council's label of that name.
    pub fn label(&self, name: &str) -> Option<&'a str> {
        label_of(self.words, name)
    }

    /// What is recommended.
    pub fn recommended(&mut self, text: &'a RichText) -> Cow<'a, str> {
        self.text(text, "text", None)
    }

    /// The text of a field with a label.
    pub fn field(
        &mut self,
        text: &'a RichText,
        name: &str,
        label: Option<&'a str>,
    ) -> Cow<'a, str> {
        let field = label.map(|words| Cow::Borrowed(before_colon(words)));
        self.text(text, name, field)
    }

    /// Why this grade, which is printed under the label of the grade.
    pub fn explanation(&mut self, text: &'a RichText, label: Option<&'a str>) -> Cow<'a, str> {
        self.text(
            text,
            "explanation",
            label.map(before_colon).map(Cow::Borrowed),
        )
    }

    /// The value of a field of the council's own. `label` is what `council.toml` calls it.
    pub fn own(
        &mut self,
        name: &'a str,
        label: Option<&'a str>,
        value: &'a OwnValue,
    ) -> Cow<'a, str> {
        let Some(text) = value.text() else {
            return Cow::Borrowed(value.words());
        };
        let label = label.or(label_of(self.words, name)).map(before_colon);
        let field = label.map_or_else(|| Cow::Owned(name.replace('_', " ")), Cow::Borrowed);
        let key = format!("extra-{}", name.replace('_', "-"));
        self.text(text, &key, Some(field))
    }

    fn text(&mut self, text: &'a RichText, key: &str, field: Option<Cow<'a, str>>) -> Cow<'a, str> {
        let source = text.source();
        let stars = text.noted_stars();
        // Without the table, nothing would say that the star below it is that of a footnote.
        let words = |range: Range<usize>| {
            let mut words = source.get(range.clone()).unwrap_or_default().to_owned();
            for star in stars.iter().rev().filter(|star| range.contains(*star)) {
                words.insert(star - range.start, '\\');
            }
            words
        };
        let mut linked = String::new();
        let mut done = 0;
        for (table, number) in text.tables().zip(1..) {
            let key = key.replace('_', "-");
            let id = format!("recommendation-{}-{key}-table-{number}", self.number.id());
            let name = format!("{} {number}", table_word(self.words));
            linked.push_str(&words(done..table.range().start));
            linked.push_str(&format!("\n\n[{}](#{id})\n\n", escaped(&name)));
            done = table.range().end;
            self.tables.push(TableView {
                id,
                field: field.clone(),
                name,
                text: source.get(table.range()).unwrap_or_default(),
                is_wide: table.is_wide(),
            });
        }
        match done {
            0 => Cow::Borrowed(source),
            _ => Cow::Owned(linked + &words(done..source.len())),
        }
    }
}

/// What a table is called.
fn table_word(words: &PaperWords) -> &str {
    let usual = words.usual.label("table");
    label_of(words, "table").or(usual).unwrap_or_default()
}

fn label_of<'a>(words: &'a PaperWords, name: &str) -> Option<&'a str> {
    words.labels.get(name).map(TextLine::as_str)
}

fn before_colon(label: &str) -> &str {
    label
        .split_once(':')
        .map_or(label, |(before, _)| before)
        .trim()
}

/// Words between the brackets of a link.
fn escaped(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for sign in words.chars() {
        if "*[]<>`!#\\".contains(sign) {
            escaped.push('\\');
        }
        escaped.push(sign);
    }
    escaped
}
