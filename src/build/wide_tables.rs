//! Tables with too many columns → warnings at their places in the page.

use std::sync::Arc;

use super::checked_page::CheckedPage;
use super::outcome::PaperPlace;
use super::typesetters::Typesetters;
use crate::diagnostic::{Code, Diagnostic, Place, SourceFile};
use crate::pdf::WideTable;

/// What is said of the tables of a paper that nobody sets: of the paper as it is, and in large print if it is wanted in that.
pub fn in_paper(
    place: &PaperPlace<'_>,
    page: &CheckedPage,
    typesetters: &Typesetters<'_>,
) -> Vec<Diagnostic> {
    if place.papers() == 0 {
        return Vec::new();
    }
    let large_print = place.large_print.zip(typesetters.large_print.as_ref());
    of_page(
        page,
        typesetters,
        large_print.map(|(paper, _)| paper.path()),
    )
}

/// The same of a page of which `large_print` is the file in large print.
pub fn of_page(
    page: &CheckedPage,
    typesetters: &Typesetters<'_>,
    large_print: Option<String>,
) -> Vec<Diagnostic> {
    let usual = typesetters
        .usual
        .wide_tables(&page.document, &page.pictures);
    let mut found = warnings(page.made(), &usual);
    if let Some((path, typesetter)) = large_print.zip(typesetters.large_print.as_ref()) {
        let tables = typesetter.wide_tables(&page.document, &page.pictures);
        // The page of large print is made again, with other drawings and the same words.
        let name = path.trim_end_matches(".pdf");
        let file = SourceFile::new(format!("{name}.html"), page.made().text.clone());
        found.extend(warnings(&file, &tables));
    }
    found
}

/// Says of each table what it needs, and what would fit.
pub fn warnings(page: &Arc<SourceFile>, tables: &[WideTable]) -> Vec<Diagnostic> {
    let warning = |table: &WideTable| {
        let centimetres = |points: f32| points / 72.0 * 2.54;
        let sheet = match table.is_sideways {
            true => "a page turned sideways",
            false => "a page",
        };
        let message = format!(
            "the words of this table need {:.1} cm side by side, and {sheet} has {:.1} cm: words and figures in it are cut",
            centimetres(table.needed),
            centimetres(table.room)
        );
        let columns = match table.too_many {
            1 => "a column".to_owned(),
            number => format!("{number} columns"),
        };
        Diagnostic::warning(Code::TableTooWide, message)
            .at(Place::new(page, table.place.clone()))
            .help(format!(
                "leave out {columns}, make two tables of it, or turn its rows into columns"
            ))
    };
    tables.iter().map(warning).collect()
}
