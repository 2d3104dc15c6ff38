//! Tables whose first row is one like the others, where the headings should be.

use crate::check::text::LongText;
use crate::check::{Remark, Rule, Subject, WrittenTexts};
use crate::diagnostic::{Code, Explanation};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::TableHeadings,
    explanation: Explanation {
        what: "The first row of a table in a text is like those below it: of figures, or with a number or a date in front. \
               It is printed as the headings of the columns. Years, and 1, 2, 3, above other columns than the first are not \
               reported.",
        why: "People who listen hear the heading of the column before each cell. Here they hear the figure of another \
              row. https://www.w3.org/WAI/tutorials/tables/",
        bad: "| North | 412 |\n|---|---|\n| South | 180 |",
        good: "| Centre | Visitors |\n|---|---|\n| North | 412 |\n| South | 180 |",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    in_texts(&subject.written())
}

/// What is found in the texts of a review or of a meeting.
pub(in crate::check) fn in_texts(written: &WrittenTexts<'_>) -> Vec<Remark> {
    written.texts.iter().flat_map(remarks).collect()
}

fn remarks<'t>(text: &'t LongText<'_>) -> impl Iterator<Item = Remark> + 't {
    let source = text.text.source();
    text.text.tables().filter_map(move |table| {
        let what = if table.has_figures_as_headings(source) {
            "figures"
        } else if table.has_headings_like_rows(source) {
            "a row like those below it"
        } else {
            return None;
        };
        let message = format!(
            "a table in {} has {what} where its headings should be",
            text.name()
        );
        let spot = text.spot.clone().within(text.text, table.head_range());
        let help = "write a line above this one that says what is in each column";
        Some(Remark::new(spot, message).help(help))
    })
}
