//! Tables with too many columns → warnings at their places in the page.

use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Place, SourceFile};
use crate::pdf::WideTable;

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
