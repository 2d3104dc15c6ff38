//! The filters of templates.

use tera::Tera;

use super::{called, css, dated, lines, markdown, untranslated, written_table};

/// Gives templates what they can print long text with.
pub(super) fn register(tera: &mut Tera) {
    tera.register_filter("called", called::filter);
    tera.register_filter("css", css::filter);
    tera.register_filter("dated", dated::filter);
    tera.register_filter("lang", untranslated::lang);
    tera.register_filter("lines", lines::filter);
    tera.register_filter("spoken", untranslated::spoken);
    tera.register_filter("markdown", markdown::filter);
    tera.register_filter("table_rows", written_table::filter);
}
