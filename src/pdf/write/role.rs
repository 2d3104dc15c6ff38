//! A role → its name in the file.

use crate::pdf::structure::Role;

/// The standard structure type of a role (ISO 32000-1, 14.8.4).
pub fn role_name(role: &Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Sect => "Sect",
        Role::Div => "Div",
        Role::Heading(level, _) => level.of::<&str>(&["H1", "H2", "H3", "H4", "H5", "H6"]),
        Role::P => "P",
        Role::BlockQuote => "BlockQuote",
        Role::L(_) => "L",
        Role::LI => "LI",
        Role::Lbl => "Lbl",
        Role::LBody => "LBody",
        Role::TOC => "TOC",
        Role::TOCI => "TOCI",
        Role::Reference => "Reference",
        Role::Table => "Table",
        Role::Caption => "Caption",
        Role::THead => "THead",
        Role::TBody => "TBody",
        Role::TR => "TR",
        Role::TH(_) => "TH",
        Role::TD => "TD",
        Role::Figure(_) => "Figure",
        Role::Link => "Link",
        Role::Span { .. } | Role::Passage | Role::Turned(_) => "Span",
    }
}
